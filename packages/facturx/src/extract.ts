import { ConfigurationError, DocumentError, type EmbeddedFile } from '@facturelle/core'
import { type Attachment, pdfHeaderAt, readAttachments } from './pdf/attachments.js'

/** What bounds the reading of a PDF. */
export interface PdfLimits {
  /**
   * Largest PDF read, in bytes.
   * @default 104857600 (100 MB, the limit of the AFNOR Flow Service)
   */
  readonly maxBytes?: number
  /**
   * Largest embedded XML, in bytes after unpacking.
   * @default 33554432 (32 MB)
   */
  readonly maxXmlBytes?: number
}

const DEFAULT_LIMITS: Required<PdfLimits> = {
  maxBytes: 100 * 1024 * 1024,
  maxXmlBytes: 32 * 1024 * 1024,
}

/**
 * The names an invoice may be attached under, the preferred one first. They are compared without regard to case:
 * ZUGFeRD 1 wrote `ZUGFeRD-invoice.xml`. `order-x.xml` is an order, not an invoice.
 * @see Factur-X 1.09, section 6.2
 */
export const INVOICE_NAMES = ['factur-x.xml', 'xrechnung.xml', 'zugferd-invoice.xml'] as const

/** The invoice found in a PDF, and what was odd about finding it. */
export interface Extracted {
  /** `undefined`: the PDF has none. */
  readonly file: EmbeddedFile | undefined
  /** How many files are attached, whatever their names. */
  readonly attachments: number
  /** Every attachment under a name of invoices, the one that is taken first. More than one: which is it? */
  readonly candidates: readonly Omit<EmbeddedFile, 'bytes'>[]
  /** The list of the objects of the PDF was wrong, and they had to be searched for. */
  readonly damaged: boolean
  readonly warnings: readonly string[]
}

/**
 * Reads the XML invoice embedded in a PDF, whatever it says.
 * @returns `undefined` when the bytes are no PDF, or one without an attachment of an allowed name
 * @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number
 * @throws {DocumentError} `BROKEN` not readable as PDF; `ENCRYPTED`; `TOO_LARGE`, `UNSAFE` past a limit
 */
export async function extractXml(pdf: Uint8Array, limits: PdfLimits = {}): Promise<EmbeddedFile | undefined> {
  return extract(pdf, settleLimits(limits))?.file
}

/**
 * Finds the XML invoice in a PDF, and tells what else may be it.
 * @returns `undefined` when the bytes are no PDF
 * @throws as `extractXml`
 */
export async function findInvoice(pdf: Uint8Array, limits: PdfLimits = {}): Promise<Extracted | undefined> {
  return extract(pdf, settleLimits(limits))
}

/** @returns `undefined` when the bytes are no PDF */
export function extract(pdf: Uint8Array, limits: Required<PdfLimits>): Extracted | undefined {
  if (!isPdf(pdf)) return undefined
  if (pdf.length > limits.maxBytes) {
    throw new DocumentError('TOO_LARGE', `The file has ${pdf.length} bytes; at most ${limits.maxBytes} are read.`)
  }
  const { files, damaged } = readAttachments(pdf)
  const candidates: Attachment[] = []
  for (const allowed of INVOICE_NAMES) {
    candidates.push(...files.filter(({ name }) => name.toLowerCase() === allowed))
  }
  const [chosen] = candidates
  if (!chosen && damaged) {
    throw new DocumentError('BROKEN', 'The PDF is damaged, and what is left of it holds no embedded invoice.')
  }
  if (!chosen) return { file: undefined, attachments: files.length, candidates: [], damaged, warnings: [] }
  const warnings: string[] = []
  if (damaged) warnings.push('The PDF is damaged: the list of its objects is wrong, and they had to be searched for.')
  if (candidates.length > 1) {
    const taken = chosen.name.toLowerCase()
    warnings.push(`The PDF has ${candidates.length} attachments that may be the invoice; ${taken} was taken.`)
  }
  return {
    file: {
      name: chosen.name,
      ...(chosen.relationship !== undefined && { relationship: chosen.relationship }),
      bytes: chosen.bytes(limits.maxXmlBytes),
    },
    attachments: files.length,
    candidates: candidates.map(({ name, relationship }) => ({
      name,
      ...(relationship !== undefined && { relationship }),
    })),
    damaged,
    warnings,
  }
}

/** A `%PDF-` near the start, and before it nothing that makes the file XML which merely quotes it. */
function isPdf(bytes: Uint8Array): boolean {
  const header = pdfHeaderAt(bytes)
  if (header <= 0) return header === 0
  for (const byte of bytes.subarray(0, header)) {
    if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) continue
    if (byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff || byte === 0) continue
    return byte !== 0x3c
  }
  return true
}

/** @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number. */
export function settleLimits(limits: PdfLimits): Required<PdfLimits> {
  const settled = { ...DEFAULT_LIMITS }
  for (const key of Object.keys(DEFAULT_LIMITS) as (keyof PdfLimits)[]) {
    const value = limits[key]
    if (value === undefined) continue
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new ConfigurationError('INVALID_OPTION', `${key} must be a positive whole number.`, { field: key })
    }
    settled[key] = value
  }
  return settled
}
