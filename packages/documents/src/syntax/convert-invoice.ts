import { type ParsedInvoice, parseInvoice } from './parse-invoice.js'
import { type WriteInvoiceOptions, type WrittenInvoice, writeInvoice } from './write-invoice.js'

/** An invoice in another form, with what was lost on the way: first in reading, then in writing. */
export interface ConvertedInvoice
  extends WrittenInvoice,
    Pick<ParsedInvoice, 'invoice' | 'unmapped' | 'unmappedCount'> {}

/**
 * Reads an invoice and writes it in another syntax or profile.
 * @throws {DocumentError} as `parseInvoice`
 * @throws {ConfigurationError} as `writeInvoice`
 */
export function convertInvoice(bytes: Uint8Array, options: WriteInvoiceOptions): ConvertedInvoice {
  const { invoice, unmapped, unmappedCount } = parseInvoice(bytes)
  return { ...writeInvoice(invoice, options), invoice, unmapped, unmappedCount }
}
