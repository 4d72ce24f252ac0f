import { DocumentError, type Invoice, type Profile } from '@facturelle/core'
import { decodeXml, looksLikeXml } from '../decode.js'
import { profileOf } from '../profiles.js'
import { settleLimits, type XmlLimits } from '../reader.js'
import { checkBytes } from './bytes.js'
import { oncePer } from './once.js'
import { compileReader, type Unmapped } from './read.js'
import { localName } from './table.js'
import { tableFor } from './tables.js'

/** What a file holds. */
export interface ParsedInvoice {
  /**
   * The invoice, as far as the file has it. Nothing is judged: of a broken file mandatory fields may be missing, which
   * `toInvoice` tells.
   */
  readonly invoice: Invoice
  readonly syntax: 'CII' | 'UBL'
  /** Name of the root element, which in UBL tells invoices from credit notes. */
  readonly root: string
  /** BT-24. */
  readonly guideline?: string
  /** The profile that the guideline names. */
  readonly profile?: Profile
  /** What the file says and the invoice does not, or not so: the first thousand of it. */
  readonly unmapped: readonly Unmapped[]
  /** How many there are. */
  readonly unmappedCount: number
}

const readerOf = oncePer(compileReader)

/**
 * Reads an invoice or a credit note.
 * @throws {DocumentError} `UNSAFE` document type declaration, `BROKEN` not well-formed, not decodable or no invoice,
 *   `TOO_LARGE` past a limit. Messages give a line and a column, never a piece of the document.
 * @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number; `ARGUMENT_INVALID`: no bytes
 */
export function parseInvoice(bytes: Uint8Array, limits: Omit<XmlLimits, 'maxValueLength'> = {}): ParsedInvoice {
  checkBytes(bytes)
  const settled = { ...settleLimits(limits), maxValueLength: Number.MAX_SAFE_INTEGER }
  if (bytes.length > settled.maxBytes) {
    throw new DocumentError('TOO_LARGE', `The file has ${bytes.length} bytes; at most ${settled.maxBytes} are read.`)
  }
  if (!looksLikeXml(bytes)) throw new DocumentError('BROKEN', 'The file is no XML.')
  const xml = decodeXml(bytes)
  const table = tableFor(xml)
  if (!table)
    throw new DocumentError('BROKEN', 'The file is no invoice in CII or UBL: its root element is another one.')
  const { invoice, unmapped, unmappedCount } = readerOf(table)(xml, settled)
  const guideline = invoice.processControl?.guideline
  const profile = guideline === undefined ? undefined : profileOf(guideline)
  return {
    // The profiles without lines say so by having none.
    invoice: { ...invoice, vatBreakdown: invoice.vatBreakdown ?? [], lines: invoice.lines ?? [] } as Invoice,
    syntax: table.syntax,
    root: localName(table.root.name),
    ...(guideline !== undefined && { guideline }),
    ...(profile !== undefined && { profile }),
    unmapped,
    unmappedCount,
  }
}
