import { ConfigurationError, DocumentError, type Invoice, type Profile, type SimplifiedInvoice } from '@facturelle/core'
import { inspectXml } from '@facturelle/documents'
import { toFullInvoice } from '@facturelle/documents/model'
import { type Change, type Omission, parseInvoice, writeInvoice } from '@facturelle/documents/syntax'
import { asset } from '../assets.js'
import type { PdfCopy } from '../pdf/copy.js'
import { type FileMetadata, finishPdfA } from '../pdfa/finish.js'
import type { RenderOptions } from '../render/render-invoice.js'
import { conform } from './conform.js'
import { embedXml, RELATIONSHIPS, type Relationship } from './embed.js'
import { NotConformableError, type Repair } from './findings.js'

export interface ToFacturXOptions extends RenderOptions {
  /**
   * Profile of the XML. Of one that is given as it is, the profile it must have.
   * @default that of the invoice (BT-24), else `EN 16931`
   */
  readonly profile?: Profile
  /**
   * What to do with a PDF that cannot be made PDF/A-3: `fail`, or `render` the invoice in its place.
   * @default fail
   */
  readonly ifNotConformable?: 'render' | 'fail'
  /**
   * How the XML stands to the pages.
   * @default `Data` in MINIMUM and BASIC WL, which are not the whole invoice, else `Alternative`
   */
  readonly relationship?: Relationship
  /**
   * Largest PDF taken, in bytes.
   * @default 104857600 (100 MB)
   */
  readonly maxBytes?: number
}

const MAX_BYTES = 100 * 1024 * 1024

/** A hybrid invoice. */
export interface FacturX {
  /** PDF/A-3b with the XML inside. */
  readonly bytes: Uint8Array
  /** The XML, as it is inside. */
  readonly xml: Uint8Array
  readonly profile: Profile
  /** Whether the pages are ours: no PDF was given, or it could not be made conformant. */
  readonly rendered: boolean
  /** Of rendered pages, the characters that our fonts do not have; a `?` stands for each. */
  readonly unprintable: readonly string[]
  /** What was changed in the PDF to make it PDF/A-3. */
  readonly repairs: readonly Repair[]
  /** What the XML does not have of the invoice, or has otherwise: empty where the XML was given. */
  readonly omitted: readonly Omission[]
  readonly changed: readonly Change[]
}

/** Version of the standard, as its metadata have it. */
const VERSION = '1.0'

/** Conformance levels of the metadata. EXTENDED-CTC-FR is an EXTENDED that France adds rules to. */
const LEVELS: Readonly<Record<string, string>> = {
  MINIMUM: 'MINIMUM',
  'BASIC WL': 'BASIC WL',
  BASIC: 'BASIC',
  'EN 16931': 'EN 16931',
  EXTENDED: 'EXTENDED',
  'EXTENDED-CTC-FR': 'EXTENDED',
  // A profile of ZUGFeRD; it is taken as XML only, since we write no XRechnung.
  XRECHNUNG: 'XRECHNUNG',
}

/**
 * Makes a Factur-X: the pages of a PDF, as PDF/A-3b, and the invoice inside as XML.
 * @param pdf the pages; `undefined`: they are rendered from the invoice
 * @param source the invoice, in full or simplified, or its XML in CII
 * @throws {NotConformableError} the PDF cannot be made PDF/A-3 without loss; all reasons, with their pages, in `reasons`
 * @throws {DocumentError} `NOT_RECOGNISED`, `BROKEN`, `UNSAFE`, `TOO_LARGE`: the PDF or the XML cannot be read
 * @throws {ConfigurationError} `INVALID_OPTION`; `INVOICE_INVALID` as `writeInvoice`
 */
export async function toFacturX(
  pdf: Uint8Array | undefined,
  source: Invoice | SimplifiedInvoice | Uint8Array,
  options: ToFacturXOptions = {},
): Promise<FacturX> {
  checkOptions(pdf, options)
  const invoice = source instanceof Uint8Array ? givenXml(source, options.profile) : writtenXml(source, options.profile)
  const now = options.now ?? new Date()
  const level = LEVELS[invoice.profile]
  if (level === undefined)
    throw new ConfigurationError('INVALID_OPTION', `Factur-X has no profile ${invoice.profile}.`, { field: 'profile' })
  const pages = await pagesOf(pdf, invoice, { ...options, now })
  const name = invoice.profile === 'XRECHNUNG' ? 'xrechnung.xml' : 'factur-x.xml'
  const partial = invoice.profile === 'MINIMUM' || invoice.profile === 'BASIC WL'
  embedXml(pages.pdf, {
    name,
    bytes: invoice.xml,
    relationship: options.relationship ?? (partial ? 'Data' : 'Alternative'),
    description: 'Factur-X invoice',
    modified: now,
  })
  const metadata = {
    ...pages.metadata,
    modified: now,
    hybrid: { documentType: 'INVOICE', fileName: name, version: invoice.version, conformanceLevel: level },
  } as const
  const seeds = pdf && !pages.rendered ? [invoice.xml, pdf] : [invoice.xml]
  const bytes = written(pages.pdf, metadata, await asset('srgb'), seeds)
  const { xml, profile, omitted, changed } = invoice
  const { rendered, unprintable, repairs } = pages
  return { bytes, xml, profile, rendered, unprintable, repairs, omitted, changed }
}

function written(...given: Parameters<typeof finishPdfA>): Uint8Array {
  try {
    return finishPdfA(...given)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DocumentError('TOO_LARGE', 'The PDF needs more memory than there is to be written.')
  }
}

function checkOptions(pdf: Uint8Array | undefined, options: ToFacturXOptions): void {
  const { ifNotConformable, relationship, now, maxBytes = MAX_BYTES } = options
  const refuse = (field: string, what: string): never => {
    throw new ConfigurationError('INVALID_OPTION', `${field} must be ${what}.`, { field })
  }
  if (ifNotConformable !== undefined && ifNotConformable !== 'render' && ifNotConformable !== 'fail')
    refuse('ifNotConformable', 'render or fail')
  if (relationship !== undefined && !RELATIONSHIPS.includes(relationship))
    refuse('relationship', `one of ${RELATIONSHIPS.join(', ')}`)
  if (now !== undefined && Number.isNaN(now.getTime())) refuse('now', 'a date')
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1) refuse('maxBytes', 'a positive whole number')
  if (pdf && pdf.length > maxBytes)
    throw new DocumentError('TOO_LARGE', `The PDF has ${pdf.length} bytes; at most ${maxBytes} are read.`)
}

interface Pages {
  readonly pdf: PdfCopy
  readonly metadata: Omit<FileMetadata, 'modified'>
  readonly rendered: boolean
  readonly unprintable: readonly string[]
  readonly repairs: readonly Repair[]
}

async function pagesOf(
  pdf: Uint8Array | undefined,
  invoice: InvoiceXml,
  options: ToFacturXOptions & { readonly now: Date },
): Promise<Pages> {
  if (pdf) {
    try {
      return { ...(await conform(pdf, options.now)), rendered: false, unprintable: [] }
    } catch (error) {
      if (options.ifNotConformable !== 'render' || !NotConformableError.isInstance(error)) throw error
    }
  }
  // Loaded when it is needed: what draws the pages is most of the package.
  const { drawnInvoice } = await import('../render/render-invoice.js')
  const drawn = await drawnInvoice(invoice.model(), options)
  const { unprintable } = drawn
  return { pdf: drawn.pdf, metadata: drawn.metadata, rendered: true, unprintable, repairs: [] }
}

interface InvoiceXml {
  readonly xml: Uint8Array
  readonly profile: Profile
  /** As the metadata tell it. */
  readonly version: string
  readonly model: () => Invoice
  readonly omitted: readonly Omission[]
  readonly changed: readonly Change[]
}

function writtenXml(source: Invoice | SimplifiedInvoice, profile: Profile | undefined): InvoiceXml {
  const model = toFullInvoice(source, {})
  const written = writeInvoice(model, { syntax: 'CII', ...(profile !== undefined && { profile }) })
  const { bytes: xml, omitted, changed } = written
  return { xml, profile: written.profile, version: VERSION, model: () => model, omitted, changed }
}

function givenXml(xml: Uint8Array, wanted: Profile | undefined): InvoiceXml {
  const inspection = inspectXml(xml)
  if (inspection?.syntax !== 'CII') {
    throw new DocumentError('NOT_RECOGNISED', 'The XML is no invoice in CII; Factur-X embeds no other.')
  }
  const profile = inspection.profile ?? wanted
  if (profile === undefined || (wanted !== undefined && profile !== wanted)) {
    const own = inspection.profile === undefined ? 'names none' : `is ${inspection.profile}`
    throw new ConfigurationError(
      'INVALID_OPTION',
      `The profile of the XML ${own}. Give the invoice itself to have it written in another.`,
      { field: 'profile' },
    )
  }
  const version = /xrechnung_(\d+\.\d+)/.exec(inspection.guideline ?? '')?.[1] ?? VERSION
  return { xml, profile, version, model: () => parseInvoice(xml).invoice, omitted: [], changed: [] }
}
