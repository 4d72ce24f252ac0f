import { basename } from 'node:path'
import { DocumentError, type Invoice, systemClock } from '@facturelle/core'
import type { Values } from './arguments.js'
import { documents } from './connection.js'
import { describeDocument } from './describe-document.js'
import { EXIT } from './exit-codes.js'
import { expansionOf, readInvoiceData } from './invoice-data.js'
import type { Printer } from './terminal.js'

/** An invoice as data: its head, its sums, and of a simplified one what is made of it. */
export async function inspectData(bytes: Uint8Array, path: string, values: Values, print: Printer): Promise<number> {
  const { isCreditNote, isSimplified, toFullInvoice } = await import('@facturelle/documents/model')
  const given = readInvoiceData(bytes, path)
  const simplified = isSimplified(given)
  const invoice = toFullInvoice(given, { clock: systemClock, ...expansionOf(values) })
  const { invoiceNumber: number, issueDate, typeCode, seller, buyer, processControl = {} } = invoice
  const { businessProcess, guideline } = processControl
  const kind = isCreditNote(typeCode) ? 'creditNote' : 'invoice'
  const syntax = simplified ? 'data, simplified' : 'data, in full'
  print.line('file', `${basename(path)} (${bytes.byteLength} bytes)`, {
    event: 'inspected',
    kind,
    form: simplified ? 'simplified' : 'full',
    number,
    issueDate,
    typeCode,
    businessProcess,
    guideline,
    seller,
    buyer,
    // What a file has, its owner can read there; what is made is nowhere else.
    ...(simplified && { expanded: invoice }),
  })
  describeDocument({ kind, number, issueDate, syntax, seller, buyer }, print)
  if (guideline) print.line('guideline', guideline)
  if (businessProcess) print.line('process', businessProcess)
  if (simplified) describeMade(invoice, print)
  describeSums(invoice, [], print)
  return EXIT.done
}

/** What nobody wrote, or not in that form: numbers, addresses, notes, how to pay. */
function describeMade({ seller, buyer, notes = [], payment }: Invoice, print: Printer): void {
  for (const [name, party] of Object.entries({ seller, buyer })) {
    const { legalRegistration, vatIdentifier, electronicAddress, address } = party
    const facts = [
      legalRegistration && `registered ${legalRegistration.value}`,
      vatIdentifier && `VAT ${vatIdentifier}`,
      electronicAddress && `address ${electronicAddress.scheme}:${electronicAddress.value}`,
      address?.country,
    ]
    print.line(name, facts.filter(Boolean).join(', '))
  }
  const subjects = notes.map(({ subjectCode = 'without subject' }) => subjectCode)
  if (subjects.length > 0) print.line('notes', subjects.join(', '))
  for (const { code, creditTransfer } of payment?.means ?? []) {
    print.line('payment', [code, creditTransfer && `to ${creditTransfer.accountId}`].filter(Boolean).join(' '))
  }
}

/** Sums and dates of an invoice, where its file can be read in whole: what `inspect` says of its head stands without. */
export async function inspectInvoice(bytes: Uint8Array, print: Printer): Promise<void> {
  const parsed = await parse(bytes).catch((failure: unknown) => {
    if (!DocumentError.isInstance(failure)) throw failure
    print.line('warning', `The invoice cannot be read in whole: ${failure.message}`)
    return undefined
  })
  if (!parsed) return
  describeSums(parsed.invoice, parsed.warnings, print)
}

/** A file may lack what the model promises: nothing was judged. */
function describeSums(invoice: Partial<Invoice>, warnings: readonly string[], print: Printer): void {
  const { lines, vatBreakdown, totals = {}, currency = '', vatAccountingCurrency, paymentTerms = [] } = invoice
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
  const { totalWithoutVat, totalWithVat, vatTotalInAccountingCurrency, paidAmount, amountDue } = totals as Partial<
    Invoice['totals']
  >
  if (vatTotalInAccountingCurrency) print.line('VAT', `${vatTotalInAccountingCurrency} ${vatAccountingCurrency} in all`)
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
