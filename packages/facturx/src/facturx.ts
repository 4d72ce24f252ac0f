import { type DocumentEngine, DocumentError, type EmbeddedFile, type Inspection } from '@facturelle/core'
import { inspectXml, xml } from '@facturelle/documents'
import type { ValidateOptions } from '@facturelle/documents/rules'
import { extract, INVOICE_NAMES, type PdfLimits, settleLimits } from './extract.js'

/** Options of the Factur-X engine: what bounds the reading. */
export interface FacturxOptions extends PdfLimits {}

/**
 * The engine for hybrid invoices: PDF files with the invoice embedded as XML, by the rules of Factur-X and ZUGFeRD.
 * It has no network and no file access; of the PDF it reads the way to the attachment and nothing else.
 *
 * ```ts
 * const facturelle = createFacturelle({ adapters, documents: [xml(), facturx()] })
 * ```
 * @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number
 */
export function facturx(options: FacturxOptions = {}): FacturxEngine {
  const limits = settleLimits(options)
  return {
    contract: 1,
    name: 'facturx',
    async inspect(bytes) {
      return inspectPdf(bytes, limits)
    },
    async parse(bytes) {
      const extracted = extract(bytes, limits)
      if (!extracted) return undefined
      const file = embeddedIn(extracted)
      return within(file.name.toLowerCase(), () => xml({ maxBytes: limits.maxXmlBytes }).parse(file.bytes))
    },
    async validate(bytes, options = {}) {
      const extracted = extract(bytes, limits)
      if (!extracted) return undefined
      const file = embeddedIn(extracted)
      const { validateInvoice } = await import('@facturelle/documents/rules')
      const given = { ...options, embedded: true } as ValidateOptions
      return within(file.name.toLowerCase(), () => validateInvoice(file.bytes, given))
    },
  }
}

/** What the Factur-X engine can, and so needs no asking. */
export type FacturxEngine = DocumentEngine & Required<Pick<DocumentEngine, 'parse' | 'validate'>>

async function inspectPdf(bytes: Uint8Array, limits: Required<PdfLimits>): Promise<Inspection | undefined> {
  const extracted = extract(bytes, limits)
  if (!extracted) return undefined
  const { warnings } = extracted
  const file = embeddedIn(extracted)
  const name = file.name.toLowerCase()
  const inspection = await within(name, async () => inspectXml(file.bytes, { maxBytes: limits.maxXmlBytes }))
  if (!inspection || (inspection.kind !== 'invoice' && inspection.kind !== 'creditNote')) {
    throw new DocumentError('NOT_RECOGNISED', `The file ${name} embedded in the PDF is not an invoice in CII or UBL.`)
  }
  const hybrid = inspection.syntax === 'CII'
  return {
    ...inspection,
    syntax: hybrid ? 'Factur-X' : inspection.syntax,
    mediaType: 'application/pdf',
    embedded: file,
    warnings: [
      ...warnings,
      ...inspection.warnings,
      ...(hybrid ? [] : ['The embedded invoice is UBL; Factur-X and ZUGFeRD allow CII only.']),
    ],
  }
}

function embeddedIn({ file, attachments }: NonNullable<ReturnType<typeof extract>>): EmbeddedFile {
  if (file) return file
  const names = INVOICE_NAMES.join(', ')
  throw new DocumentError(
    'NOT_RECOGNISED',
    `This is a PDF without an embedded invoice: ${howMany(attachments)}, none named ${names}. Send a Factur-X file, or the invoice as XML.`,
  )
}

async function within<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!DocumentError.isInstance(error)) throw error
    throw new DocumentError(error.code, `In ${name}, embedded in the PDF: ${error.message}`, { cause: error })
  }
}

function howMany(attachments: number): string {
  if (attachments === 0) return 'it has no attachment'
  return attachments === 1 ? 'it has 1 attachment' : `it has ${attachments} attachments`
}
