import {
  ConfigurationError,
  type DocumentEngine,
  DocumentError,
  documentFileName,
  type EmbeddedFile,
  type Inspection,
  type Invoice,
  type SimplifiedInvoice,
  type WriteTarget,
  type WrittenDocument,
} from '@facturelle/core'
import { inspectXml, xml } from '@facturelle/documents'
import type { ValidateOptions } from '@facturelle/documents/rules'
import { extract, INVOICE_NAMES, type PdfLimits, settleLimits } from './extract.js'
import type { RenderOptions } from './render/render-invoice.js'

/** Options of the Factur-X engine: what bounds the reading, and how invoices look that it renders. */
export interface FacturxOptions extends PdfLimits {
  /** Of invoices as data, whose pages are rendered. */
  readonly render?: Omit<RenderOptions, 'now'>
}

const PROFILES = ['EN 16931', 'EXTENDED-CTC-FR', 'EXTENDED', 'BASIC', 'BASIC WL', 'MINIMUM'] as const
const FORMS = PROFILES.map((profile) => ({ syntax: 'Factur-X', profile }) as const)

/**
 * The engine for hybrid invoices: PDF files with the invoice embedded as XML, by the rules of Factur-X and ZUGFeRD.
 * It has no network and no file access; of a PDF it reads the way to the attachment and nothing else. What renders and
 * writes is loaded when it is first needed.
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
    writes: FORMS,
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
    async write(invoice, target) {
      return writeHybrid(invoice, target, options.render)
    },
    async embed(pdf, file) {
      const { toFacturX } = await import('./write/to-facturx.js')
      return (await toFacturX(pdf, file, options.render)).bytes
    },
    async render(invoice) {
      const { renderInvoice } = await import('./render/render-invoice.js')
      return (await renderInvoice(invoice, { ...options.render, now: dayOf(invoice) })).bytes
    },
  }
}

async function writeHybrid(
  given: Invoice | SimplifiedInvoice,
  { syntax, profile, ...completion }: WriteTarget,
  render: FacturxOptions['render'],
): Promise<WrittenDocument> {
  if (syntax !== 'Factur-X') {
    const message = 'The Factur-X engine writes Factur-X. Take that, or pass an engine that writes others.'
    throw new ConfigurationError('INVALID_OPTION', message, { field: 'syntax' })
  }
  const [{ toFacturX }, engine] = [await import('./write/to-facturx.js'), xml()]
  const { invoice } = await engine.complete(given, completion)
  const written = await engine.write(invoice, {
    syntax: 'CII',
    ...(profile !== undefined && { profile }),
    ...completion,
  })
  const made = await toFacturX(undefined, invoice, { ...render, profile: written.profile, now: dayOf(invoice) })
  const mediaType = 'application/pdf'
  return {
    bytes: made.bytes,
    syntax,
    profile: made.profile,
    mediaType,
    fileName: documentFileName(invoice.invoiceNumber, mediaType),
    warnings: written.warnings,
  }
}

/** The same invoice gives the same bytes: what is written was made on the day of the invoice. */
function dayOf({ issueDate }: Invoice): Date {
  return new Date(`${issueDate}T00:00:00Z`)
}

/** What the Factur-X engine can, and so needs no asking. */
export type FacturxEngine = DocumentEngine &
  Required<Pick<DocumentEngine, 'parse' | 'validate' | 'write' | 'writes' | 'embed' | 'render'>>

async function inspectPdf(bytes: Uint8Array, limits: Required<PdfLimits>): Promise<Inspection | undefined> {
  const extracted = extract(bytes, limits)
  if (!extracted) return undefined
  const { warnings, candidates } = extracted
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
    ...(candidates.length > 1 && { candidates }),
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
