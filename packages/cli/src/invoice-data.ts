import { ConfigurationError, DocumentError, type Invoice, type SimplifiedInvoice } from '@facturelle/core'
import { documents } from './connection.js'
import type { Printer } from './terminal.js'

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d])
const BOM = [0xef, 0xbb, 0xbf]

/** Whether a file is JSON, which an invoice as data is: no other file that is taken begins with a brace. */
export function isInvoiceData(bytes: Uint8Array): boolean {
  let at = BOM.every((byte, index) => bytes[index] === byte) ? BOM.length : 0
  while (SPACE.has(bytes[at] ?? 0)) at++
  return bytes[at] === '{'.charCodeAt(0)
}

/**
 * An invoice out of JSON, in full or simplified; which one, and whether it is one, the engine says.
 * @throws {ConfigurationError} `FILE_UNREADABLE`: no JSON; what the parser says of it would quote it
 */
export function readInvoiceData(bytes: Uint8Array, path: string): Invoice | SimplifiedInvoice {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Invoice | SimplifiedInvoice
  } catch {
    throw new ConfigurationError('FILE_UNREADABLE', `${path} begins like JSON and is none`, { field: 'FILE' })
  }
}

/** Sums and dates of an invoice, where its file can be read in whole: what `inspect` says of its head stands without. */
export async function describeInvoice(bytes: Uint8Array, print: Printer): Promise<void> {
  const parsed = await parse(bytes).catch((failure: unknown) => {
    if (!DocumentError.isInstance(failure)) throw failure
    print.line('warning', `The invoice cannot be read in whole: ${failure.message}`)
    return undefined
  })
  if (!parsed) return
  const { invoice, warnings } = parsed
  // A file may lack what the model promises: nothing was judged.
  const { lines, vatBreakdown, totals = {}, currency = '', paymentTerms = [] } = invoice as Partial<Invoice>
  const dueDates = paymentTerms.flatMap(({ dueDate }) => dueDate ?? [])
  print.line('lines', String(lines?.length ?? 0), {
    event: 'invoice',
    lines: lines?.length ?? 0,
    currency,
    totals,
    vatBreakdown,
    dueDates,
    warnings,
  })
  for (const { category, rate, taxableAmount, vatAmount } of vatBreakdown ?? []) {
    const share = [category, rate && `${rate} %`].filter(Boolean).join(' ')
    print.line('VAT', `${share}: ${vatAmount} ${currency} on ${taxableAmount}`)
  }
  const { totalWithoutVat, totalWithVat, paidAmount, amountDue } = totals as Partial<Invoice['totals']>
  if (totalWithVat) print.line('total', `${totalWithVat} ${currency}, ${totalWithoutVat ?? 'not said'} without VAT`)
  if (paidAmount) print.line('paid', `${paidAmount} ${currency}`)
  if (amountDue) print.line('due', [`${amountDue} ${currency}`, ...dueDates].join(', '))
  for (const warning of warnings) print.line('warning', warning)
}

async function parse(bytes: Uint8Array) {
  for (const engine of documents) {
    const parsed = await engine.parse(bytes)
    if (parsed) return parsed
  }
  return undefined
}
