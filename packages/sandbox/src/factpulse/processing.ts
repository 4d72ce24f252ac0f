import { toBase64 } from '../base64.js'
import { Failed, fieldFailure } from './failures.js'
import { makeInvoice, profileName, readXml, toFullModel, toHybrid, xmlIn } from './invoices.js'
import type { FactPulseCall, FactPulseRooms, Handlers } from './room.js'
import { type Held, held, text } from './shapes.js'
import { signatureOf, signaturesIn, signed } from './signatures.js'
import { fileKey, isPdf, spelt, started } from './submissions.js'
import { comparison } from './verification.js'

/** A file of a form. */
export function fileIn(body: Held, field: string): { readonly bytes: Uint8Array; readonly name: string } {
  const file = body[field] as { bytes?: Uint8Array; name?: string } | undefined
  if (!(file?.bytes instanceof Uint8Array) || file.bytes.length === 0) throw fieldFailure(field, 'Field required')
  return { bytes: file.bytes, name: file.name ?? field }
}

function pdfIn(body: Held, field = 'pdf_file'): Uint8Array {
  const { bytes } = fileIn(body, field)
  if (!isPdf(bytes)) throw new Failed(400, 'VALIDATION_FAILED', `${field} is no PDF.`)
  return bytes
}

function jsonIn(body: Held, field: string): Held {
  try {
    return held(JSON.parse(text(body[field]) ?? ''))
  } catch {
    throw fieldFailure(field, 'is no JSON')
  }
}

/** Making, checking, reading and signing files. */
export function processingHandlers(room: FactPulseRooms): Handlers {
  const { engines, xml, now } = room

  const generated = async ({ body }: FactPulseCall): Promise<Held> => {
    const format = text(body.output_format) ?? 'xml'
    const source = format === 'pdf' ? fileIn(body, 'source_pdf').bytes : undefined
    if (source && !isPdf(source)) throw fieldFailure('source_pdf', 'is no PDF')
    const profile = text(body.profile) ?? 'EXTENDED'
    const syntax = format === 'ubl' ? 'UBL' : 'CII'
    const made = await makeInvoice(jsonIn(body, 'invoice_data'), xml, { syntax, profile, now })
    const name = made.invoice.invoiceNumber.replace(/[^\w.-]/g, '_')
    if (source) {
      return { [fileKey(room, 'content_b64')]: toBase64(await toHybrid(made, source)), filename: `${name}.pdf` }
    }
    return { xml_content: new TextDecoder().decode(made.xml), filename: `${name}.xml` }
  }

  /** What is found wrong with an XML invoice: that it is none, or what the reading stumbles upon. */
  const faultsIn = async (bytes: Uint8Array): Promise<string[]> => {
    const found = await xmlIn(bytes, [xml])
    if (!found || !['CII', 'UBL'].includes(found.syntax)) return ['The file is no invoice in CII or UBL.']
    try {
      const { invoiceNumber, issueDate, seller, totals } = await readXml(bytes, xml)
      return [
        ...(invoiceNumber ? [] : ['[BR-02] The invoice has no number (BT-1).']),
        ...(issueDate ? [] : ['[BR-03] The invoice has no date (BT-2).']),
        ...(seller?.name ? [] : ['[BR-06] The seller has no name (BT-27).']),
        ...(totals?.amountDue === undefined ? ['[BR-15] The invoice has no amount due (BT-115).'] : []),
      ]
    } catch (error) {
      if (error instanceof Failed) return [error.message]
      throw error
    }
  }

  const validated = async (bytes: Uint8Array): Promise<Held> => {
    const found = await xmlIn(bytes, engines)
    const xmlErrors = found ? await faultsIn(found.xml) : ['The PDF holds no invoice.']
    const signatures = signaturesIn(bytes)
    const isCompliant = found !== undefined && xmlErrors.length === 0
    return {
      isCompliant,
      xmlPresent: found !== undefined,
      xmlCompliant: isCompliant,
      detectedProfile: profileName(found?.profile),
      xmlErrors,
      pdfaCompliant: found !== undefined,
      pdfaVersion: found ? 'PDF/A-3B' : null,
      pdfaValidationMethod: 'metadata',
      pdfaErrors: found ? [] : ['The file does not say that it is PDF/A-3.'],
      pdfaWarnings: [],
      xmpPresent: found !== undefined,
      xmpFacturxCompliant: found !== undefined,
      xmpProfile: profileName(found?.profile),
      xmpErrors: [],
      xmpMetadata: {},
      isSigned: signatures.length > 0,
      signatureCount: signatures.length,
      signatures: signatures.map(({ level: _level, ...signature }) => ({ ...signature, isValid: null })),
      signatureErrors: [],
      summaryMessage: isCompliant ? 'The file is compliant.' : 'The file is not compliant.',
    }
  }

  const parsed = async (bytes: Uint8Array): Promise<Held> => {
    const found = await xmlIn(bytes, engines)
    if (!found || !['CII', 'UBL', 'Factur-X'].includes(found.syntax)) {
      throw new Failed(400, 'NOT_FACTURX', 'The file is no invoice in Factur-X, CII or UBL.')
    }
    const invoice = await readXml(found.xml, xml)
    const full = spelt(room, toFullModel(invoice))
    const detectedFormat = found.syntax
    // Of UBL only the summary is read.
    const told = detectedFormat === 'UBL' ? incoming(toFullModel(invoice), 'UBL') : full
    return {
      status: 'SUCCESS',
      invoice: told,
      detectedFormat,
      detectedProfile: profileName(found.profile),
      error: null,
    }
  }

  const compared = async (bytes: Uint8Array): Promise<Held> => {
    const found = await xmlIn(bytes, engines)
    if (!found) throw new Failed(400, 'NOT_FACTURX', 'The PDF holds no invoice.')
    const invoice = await readXml(found.xml, xml)
    return {
      ...(await comparison(bytes, invoice)),
      isFacturx: true,
      facturxProfile: profileName(found.profile),
      warnings: [],
    }
  }

  const pdfSigned = (call: FactPulseCall): Held => {
    const bytes = pdfIn(call.body)
    const signature = signatureOf(call, call.body, now())
    const content = signed(bytes, signature)
    return { [fileKey(room, 'content_b64')]: toBase64(content), filename: 'signed.pdf', size_bytes: content.length }
  }

  return {
    generateInvoice: (call) => {
      const data = jsonIn(call.body, 'invoice_data')
      const invoiceNumber = text(data.number) ?? text(data.invoiceNumber) ?? text(data.invoice_number)
      return { taskId: started(room, call, { kind: 'generation', invoiceNumber, work: () => generated(call) }) }
    },
    validateXml: async ({ body }) => {
      const found = await faultsIn(fileIn(body, 'xml_file').bytes)
      if (found.length === 0) return { message: 'The XML is valid.' }
      const details = found.map((reason) => ({
        level: 'Error' as const,
        item: 'xml_file',
        reason,
        source: 'schematron',
      }))
      throw new Failed(400, 'SCHEMATRON_VALIDATION_FAILED', 'The XML is not valid.', { details })
    },
    validateFacturxPdf: ({ body }) => validated(pdfIn(body)),
    validateFacturxAsync: (call) => {
      const bytes = pdfIn(call.body)
      const work = async () => ({ validation_result: await validated(bytes) })
      return { taskId: started(room, call, { kind: 'validation', work }) }
    },
    signPdf: pdfSigned,
    signPdfAsync: (call) => {
      pdfIn(call.body)
      const work = async () => {
        const { level, signer, signingDate } = signatureOf(call, call.body, now())
        const signature = { signer_cn: signer, signing_date: signingDate, validation_details: { level } }
        return {
          ...pdfSigned(call),
          is_signed: true,
          signature_count: signaturesIn(pdfIn(call.body)).length + 1,
          ...signature,
        }
      }
      return { task_id: started(room, call, { kind: 'signature', work }) }
    },
    validatePdfSignature: ({ body }) => {
      const signatures = signaturesIn(pdfIn(body))
      const valid = { integrity: true, certificate_valid: true, chain_valid: false }
      return {
        is_signed: signatures.length > 0,
        signature_count: signatures.length,
        signatures: signatures.map((signature) => ({
          ...signature,
          ...valid,
          timestamp: signature.level !== 'PAdES-B-B',
        })),
      }
    },
    generateTestCertificate: ({ body }) => {
      const days = Number(body.validityDays ?? 365)
      const cn = text(body.cn) ?? 'Test Signature FactPulse'
      const block = (label: string) => `-----BEGIN ${label}-----\n${room.identifiers.key()}\n-----END ${label}-----\n`
      const subject = `CN=${cn}`
      return {
        status: 'success',
        certificatePem: block('CERTIFICATE'),
        privateKeyPem: block('PRIVATE KEY'),
        pkcs12Base64: body.generateP12 === true ? room.identifiers.key() : null,
        info: {
          cn,
          organization: text(body.organization) ?? 'FactPulse Test',
          country: text(body.country) ?? 'FR',
          city: text(body.city) ?? 'Paris',
          state: text(body.state) ?? 'Ile-de-France',
          email: text(body.email) ?? null,
          subject,
          issuer: subject,
          serialNumber: 1,
          validFrom: new Date(now()).toISOString(),
          validTo: new Date(now() + days * 86_400_000).toISOString(),
          algorithm: `RSA-${Number(body.keySize ?? 2048)}`,
        },
        warning: 'For tests alone.',
      }
    },
    parseFacturx: ({ body }) => parsed(fileIn(body, 'file').bytes),
    parseFacturxAsync: (call) => {
      const { bytes } = fileIn(call.body, 'file')
      return { taskId: started(room, call, { kind: 'parsing', work: () => parsed(bytes) }) }
    },
    verifyPdf: ({ body }) => compared(pdfIn(body)),
    verifyPdfAsync: (call) => {
      const bytes = pdfIn(call.body)
      const work = async () => ({ verification_result: await compared(bytes) })
      return { taskId: started(room, call, { kind: 'verification', work }) }
    },
  }
}

/** The summary of a received invoice, out of its whole model. */
export function incoming(full: Held, sourceFormat: string): Held {
  const totals = held(full.totals)
  const supplier = held(full.supplier)
  const recipient = held(full.recipient)
  const references = held(full.references)
  return {
    sourceFormat,
    supplierReference: full.invoice_number,
    documentType: references.invoice_type,
    supplier: {
      name: text(supplier.name) ?? '',
      siren: supplier.siren ?? null,
      siret: supplier.siret ?? null,
      vatNumber: supplier.vat_number ?? null,
      postalAddress: supplier.postal_address ?? null,
      electronicAddress: supplier.electronic_address ?? null,
    },
    billingSiteName: text(recipient.name) ?? '',
    billingSiteSiret: recipient.siret ?? null,
    issueDate: full.invoice_date,
    dueDate: full.payment_due_date ?? null,
    currency: references.invoice_currency,
    netAmount: totals.total_net_amount,
    vatAmount: totals.vat_amount,
    grossAmount: totals.total_gross_amount,
    purchaseOrderNumber: references.purchase_order_reference ?? null,
    contractReference: references.contract_reference ?? null,
  }
}
