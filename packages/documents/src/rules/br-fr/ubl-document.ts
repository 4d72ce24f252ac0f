import { CORRECTION_TYPES, CREDIT_TYPES, FRENCH_FRAMEWORKS, PREPAYMENT_TYPES } from '../../french-codes.js'
import type { Judged } from '../document.js'
import type { Checks, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import { FINAL, PAID, SELF_BILLED, TREATMENTS, VAT_GROUP_MEMBER } from './codes.js'
import { numberOf, remembered } from './groups.js'
import { hasScheme, judged, single, some, someIs, textsOf } from './places.js'
import { party, ROOTS, types } from './ubl-paths.js'
import { isSiren } from './values.js'

/** Rules about the file as a whole. */
export function ublDocumentRules(): Group<Judged>[] {
  return [
    [{ at: ROOTS, rules: { ...ofParties, ...ofHead, ...ofNotes, ...ofPayment, ...ofVat } }],
    [{ at: 'cn:CreditNote', rules: ofCreditNotes }],
    [{ at: 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity', rules: ofSellers }],
  ]
}

const SUPPLIER = 'cac:AccountingSupplierParty'
const CUSTOMER = 'cac:AccountingCustomerParty'

/** All notes of the file in one, since what a note is about stands in it: `#BAR#B2B`. */
const notesOf = remembered((root: Node) =>
  root
    .all('cbc:Note')
    .map((note) => note.value)
    .join(''),
)

/** What stands after the first `#BAR#`, up to the next `#`. */
function noted(root: Node, document: Judged, subject: string): string {
  const notes = notesOf(root, document)
  const mark = `#${subject}#`
  const at = notes.indexOf(mark)
  if (at < 0) return ''
  const start = at + mark.length
  const end = notes.indexOf('#', start)
  return end < 0 ? notes.slice(start) : notes.slice(start, end)
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

function noteWith(root: Node, part: string): Node | undefined {
  return root.all('cbc:Note').find((note) => note.value.includes(part))
}

function sirens(root: Node, name: string): readonly Node[] {
  return party(root, name, 'cac:PartyLegalEntity', 'cbc:CompanyID').filter((id) => hasScheme(id, '0002'))
}

function addresses(root: Node, name: string): readonly Node[] {
  return party(root, name, 'cbc:EndpointID')
}

function hasAddress(root: Node, name: string): boolean | Node {
  const ids = addresses(root, name)
  return judged(normalize(single(ids) ?? '') !== '', ids[0], party(root, name)[0])
}

/** BR-FR-21, BR-FR-22: an address of the French directory, which begins with the SIREN. */
function isInDirectory(root: Node, name: string): boolean | Node {
  const ids = addresses(root, name)
  const address = single(ids)
  const siren = single(sirens(root, name))
  const holds =
    address !== undefined && siren !== undefined && address.startsWith(siren) && ids.some((id) => hasScheme(id, '0225'))
  return judged(holds, ids[0], party(root, name)[0])
}

const ofSellers: Checks<Judged> = {
  'BR-FR-10_BT-30': (entity) => {
    const ids = entity.all('cbc:CompanyID').filter((id) => hasScheme(id, '0002'))
    return judged(isSiren(normalize(single(ids) ?? '')), ids[0])
  },
}

const ofParties: Checks<Judged> = {
  'BR-FR-11_BT-47': (root, document) => {
    if (noted(root, document, 'BAR') !== 'B2B') return true
    const ids = sirens(root, CUSTOMER)
    return judged(isSiren(normalize(single(ids) ?? '')), ids[0], party(root, CUSTOMER)[0])
  },
  'BR-FR-12_BT-49': (root) => hasAddress(root, CUSTOMER),
  'BR-FR-13_BT-34': (root) => hasAddress(root, SUPPLIER),
  'BR-FR-21_BT-49': (root, document) =>
    noted(root, document, 'BAR') !== 'B2B' || some(types(root), SELF_BILLED) || isInDirectory(root, CUSTOMER),
  'BR-FR-22_BT-34': (root, document) =>
    noted(root, document, 'BAR') === '' || !some(types(root), SELF_BILLED) || isInDirectory(root, SUPPLIER),
}

const ofHead: Checks<Judged> = {
  'BR-FR-08_BT-23': (root) => {
    const ids = root.all('cbc:ProfileID')
    const code = single(ids)
    return judged(code !== undefined && FRENCH_FRAMEWORKS.has(code), ids[0])
  },
  'BR-FR-18_BT-123': (root) => {
    const [, second] = root
      .all('cac:AdditionalDocumentReference')
      .filter((reference) => someIs(reference.all('cbc:DocumentDescription'), 'LISIBLE'))
    return second ?? true
  },
  'BR-FR-CO-04_BT-3': (root) => {
    const codes = root.all('cbc:InvoiceTypeCode')
    if (!some(codes, CORRECTION_TYPES)) return true
    const references = root.all('cac:BillingReference')
    return judged(references.length === 1, references[1], codes[0])
  },
  'BR-FR-CO-08_BT-23': (root) => {
    const ids = root.all('cbc:ProfileID')
    return judged(!some(ids, FINAL) || !some(types(root), PREPAYMENT_TYPES), ids[0])
  },
}

const ofCreditNotes: Checks<Judged> = {
  'BR-FR-CO-03_BT-3': (root) => {
    const codes = root.all('cbc:CreditNoteTypeCode')
    if (!someIs(codes, '262')) return true
    const wanted = [
      root.select('cac:ContractDocumentReference', 'cbc:ID'),
      root.select('cac:InvoicePeriod', 'cbc:StartDate'),
      root.select('cac:InvoicePeriod', 'cbc:EndDate'),
    ]
    return judged(
      wanted.every((nodes) => (single(nodes) ?? '') !== ''),
      codes[0],
    )
  },
  'BR-FR-CO-05_BT-3': (root) => {
    const codes = root.all('cbc:CreditNoteTypeCode')
    if (!some(codes, CREDIT_TYPES)) return true
    if (root.all('cac:BillingReference').some(namesInvoice)) return true
    const own = textsOf(root.all('cbc:ID'))
    const asksFor = (line: Node): boolean => {
      const references = line.all('cac:BillingReference').filter((reference) => some(referenceIds(reference), own))
      return references.length === 0 || references.some((reference) => someIs(statuses(reference), 'DETAIL'))
    }
    const names = (line: Node): boolean =>
      line.all('cac:BillingReference').some((reference) => isToOther(reference, own) && namesInvoice(reference))
    return judged(
      root.all('cac:CreditNoteLine').every((line) => !asksFor(line) || names(line)),
      codes[0],
    )
  },
}

/** Numbers of the invoices that a reference of a file or of a line names. */
export function referenceIds(reference: Node): readonly Node[] {
  return reference.select('cac:InvoiceDocumentReference', 'cbc:ID')
}

/** What a reference of a line to the file itself says of the line. */
export function statuses(reference: Node): readonly Node[] {
  return reference.select('cac:InvoiceDocumentReference', 'cbc:DocumentStatusCode')
}

/** Whether a reference names another invoice than the file. */
export function isToOther(reference: Node, own: ReadonlySet<string>): boolean {
  return own.size > 0 && referenceIds(reference).some((id) => own.size > 1 || !own.has(id.value))
}

/** Whether an invoice is named with its number and its day. */
function namesInvoice(reference: Node): boolean {
  return reference
    .all('cac:InvoiceDocumentReference')
    .some((named) => named.has('cbc:ID') && named.has('cbc:IssueDate'))
}

const ofNotes: Checks<Judged> = {
  'BR-FR-05_BT-22-1': (root, document) => notesOf(root, document).includes('#PMT#'),
  'BR-FR-05_BT-22-2': (root, document) => notesOf(root, document).includes('#PMD#'),
  'BR-FR-05_BT-22-3': (root, document) => notesOf(root, document).includes('#AAB#'),
  'BR-FR-06_BT-21-1': (root, document) => onceAbout(root, document, '#PMT#'),
  'BR-FR-06_BT-21-2': (root, document) => onceAbout(root, document, '#PMD#'),
  'BR-FR-06_BT-21-3': (root, document) => onceAbout(root, document, '#AAB#'),
  'BR-FR-06_BT-21-4': (root, document) => onceAbout(root, document, '#TXD#'),
  'BR-FR-20_BT-21': (root, document) => {
    const treatment = noted(root, document, 'BAR')
    return judged(treatment === '' || TREATMENTS.has(treatment), noteWith(root, '#BAR#'))
  },
  // Its official id, though it is BR-FR-31.
  'BR-FR-30_BT-21': (root) => {
    const notes = root.all('cbc:Note').filter((note) => note.value.includes('#BAR#'))
    if (notes.length === 0) return true
    const text = `${notes.map((note) => note.value).join('')}#`
    let count = 0
    for (const treatment of TREATMENTS) count += countOf(text, `BAR#${treatment}#`)
    return judged(count <= 1, notes[1], notes[0])
  },
}

function onceAbout(root: Node, document: Judged, mark: string): boolean | Node {
  return judged(countOf(notesOf(root, document), mark) <= 1, noteWith(root, mark))
}

const ofPayment: Checks<Judged> = {
  'BR-FR-CO-07_BT-9': (root) => {
    const due = root.all('cbc:DueDate')
    if (due.length === 0 || some(types(root), PREPAYMENT_TYPES) || some(root.all('cbc:ProfileID'), PAID)) return true
    // Days are compared as they are written.
    const early = due.find((day) => root.all('cbc:IssueDate').some((issued) => day.value < issued.value))
    return early ?? true
  },
  // The official engine compares these sums as doubles.
  'BR-FR-CO-09_BT-23-1': (root) => {
    if (!some(root.all('cbc:ProfileID'), PAID)) return true
    const [paid, total] = [totals(root, 'cbc:PrepaidAmount'), totals(root, 'cbc:TaxInclusiveAmount')]
    return judged(numberOf(paid) === numberOf(total), paid[0], total[0])
  },
  'BR-FR-CO-09_BT-23-2': (root) => {
    if (!some(root.all('cbc:ProfileID'), PAID)) return true
    const due = totals(root, 'cbc:PayableAmount')
    return judged(numberOf(due) === 0, due[0])
  },
  'BR-FR-CO-09_BT-23-3': (root) => {
    const ids = root.all('cbc:ProfileID')
    if (!some(ids, PAID)) return true
    const days = [...root.all('cbc:DueDate'), ...root.select('cac:PaymentMeans', 'cbc:PaymentDueDate')]
    return judged((single(days) ?? '') !== '', ids[0])
  },
}

function totals(root: Node, name: string): readonly Node[] {
  return root.select('cac:LegalMonetaryTotal', name)
}

const ofVat: Checks<Judged> = {
  'BR-FR-CO-12_BT-5': (root) => {
    const currency = root.all('cbc:DocumentCurrencyCode').find((code) => code.value !== 'EUR')
    if (!currency) return true
    const vat = root.select('cac:TaxTotal', 'cbc:TaxAmount').filter((sum) => sum.attribute('currencyID') === 'EUR')
    const accounted = someIs(root.all('cbc:TaxCurrencyCode'), 'EUR')
    return judged(accounted && (single(vat) ?? '') !== '', currency)
  },
  'BR-FR-CO-14_BT-29-1': (root, document) => {
    const group = vatGroup(root)
    return !group || noted(root, document, 'TXD') === VAT_GROUP_MEMBER || group
  },
  'BR-FR-CO-15_BT-29-1': (root) => {
    const group = vatGroup(root)
    if (!group) return true
    return (
      (single(root.select('cac:TaxRepresentativeParty', 'cac:PartyTaxScheme', 'cbc:CompanyID')) ?? '') !== '' || group
    )
  },
}

/** The number of the VAT group that the seller is a member of. */
function vatGroup(root: Node): Node | undefined {
  return party(root, SUPPLIER, 'cac:PartyIdentification', 'cbc:ID').find((id) => hasScheme(id, '0231'))
}
