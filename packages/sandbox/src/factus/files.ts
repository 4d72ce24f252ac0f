import { writeZip } from '../archive.js'
import { toBase64 } from '../base64.js'
import { pdfOf } from '../page-of-text.js'
import type { FactusAccount, FactusRecord } from './account.js'
import { clockOf, dayOf } from './bogota-time.js'
import type { Body } from './envelope.js'

const encoder = new TextEncoder()

const ELEMENTS: Readonly<Record<string, readonly [element: string, letters: string]>> = {
  bill: ['Invoice', 'fv'],
  creditNote: ['CreditNote', 'nc'],
  debitNote: ['DebitNote', 'nd'],
  supportDocument: ['Invoice', 'ds'],
  adjustmentNote: ['CreditNote', 'na'],
  payroll: ['NominaIndividual', 'ni'],
  adjustmentPayroll: ['NominaIndividualDeAjuste', 'na'],
}

/** The name of a file of a document, without its ending. */
function fileNameOf({ kind, number }: FactusRecord, account: FactusAccount): string {
  const [, letters = 'fv'] = ELEMENTS[kind] ?? []
  return `${letters}${account.company.nit}${number}`
}

/** A PDF of our own, with what a reader looks for. */
export function pdfFile(record: FactusRecord, account: FactusAccount): Body {
  const { company } = account
  const lines = [
    company.company,
    `NIT ${company.nit}-${company.dv}`,
    record.number,
    `Fecha ${dayOf(record.createdAt)}`,
    `${record.names} ${record.identification}`,
    ...(record.content?.lines ?? []).map(({ name, quantity }) => `${Number(quantity) / 100} x ${name}`),
    `Total ${record.total}`,
    record.code,
  ]
  return { file_name: fileNameOf(record, account), pdf_base_64_encoded: toBase64(pdfOf(lines)) }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:'
const SPACES = `xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2"`

/** The document as XML: the shape of UBL, and far from all of what DIAN wants of it. */
function xmlOf(record: FactusRecord, account: FactusAccount): string {
  const [element = 'Invoice'] = ELEMENTS[record.kind] ?? []
  const { company } = account
  const cbc = (name: string, value: string) => `<cbc:${name}>${escaped(value)}</cbc:${name}>`
  const party = (role: string, id: string, name: string) =>
    `<cac:${role}><cac:Party><cac:PartyTaxScheme>${cbc('RegistrationName', name)}${cbc('CompanyID', id)}` +
    `</cac:PartyTaxScheme></cac:Party></cac:${role}>`
  if (record.payroll) {
    return (
      `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="dian:gov:co:facturaelectronica:${element}">` +
      `<NumeroSecuenciaXML Numero="${escaped(record.number)}"/><InformacionGeneral CUNE="${record.code}"/>` +
      `<Trabajador NumeroDocumento="${escaped(record.identification)}"/></${element}>\n`
    )
  }
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${UBL}${element}-2" ${SPACES}>` +
    cbc('ID', record.number) +
    cbc('UUID', record.code) +
    cbc('IssueDate', dayOf(record.createdAt)) +
    cbc('IssueTime', `${clockOf(record.createdAt)}-05:00`) +
    cbc('DocumentCurrencyCode', 'COP') +
    party('AccountingSupplierParty', company.nit, company.company) +
    party('AccountingCustomerParty', record.identification, record.names) +
    `<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="COP">${record.total}</cbc:PayableAmount>` +
    `</cac:LegalMonetaryTotal></${element}>\n`
  )
}

export function xmlFile(record: FactusRecord, account: FactusAccount): Body {
  const name = fileNameOf(record, account)
  return { file_name: name, xml_base_64_encoded: toBase64(encoder.encode(xmlOf(record, account))) }
}

/** The document and the word of DIAN in one XML. */
function attachedOf(record: FactusRecord, account: FactusAccount): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<AttachedDocument xmlns="${UBL}AttachedDocument-2" ${SPACES}>` +
    `<cbc:ID>${escaped(record.number)}</cbc:ID><cbc:ParentDocumentID>${escaped(record.number)}</cbc:ParentDocumentID>` +
    `<cac:Attachment><cac:ExternalReference><cbc:Description>${escaped(xmlOf(record, account))}</cbc:Description>` +
    '</cac:ExternalReference></cac:Attachment></AttachedDocument>\n'
  )
}

export function attachedFile(record: FactusRecord, account: FactusAccount): Body {
  const bytes = encoder.encode(attachedOf(record, account))
  return { file_name: `ad${fileNameOf(record, account)}`, xml_base_64_encoded: toBase64(bytes) }
}

/** The subject of a mail in the order that DIAN wants, and a zip with what it carries. */
export function emailContent(record: FactusRecord, account: FactusAccount): Body {
  const { company } = account
  const name = fileNameOf(record, account)
  const zip = writeZip([
    { name: `ad${name}.xml`, bytes: encoder.encode(attachedOf(record, account)) },
    { name: `${name}.pdf`, bytes: pdfOf([company.company, record.number, `Total ${record.total}`]) },
  ])
  const kind = { bill: '01', creditNote: '91', debitNote: '92' }[record.kind as string] ?? '01'
  const subject = [company.nit, company.company, record.number, kind, company.tradeName].join(';')
  return { subject, attached_document: toBase64(zip) }
}
