import {
  type CompletedInvoice,
  type CompletionOptions,
  type Invoice,
  type SimplifiedInvoice,
  systemClock,
} from '@facturelle/core'
import { isCreditNote } from './credit-notes.js'
import { toFullInvoice } from './model/complete.js'

/** `DocumentEngine.complete` of the XML engine; loaded when it is first called. */
export function completeInvoice(
  given: Invoice | SimplifiedInvoice,
  { clock = systemClock, checkDigits = true, frenchRules = true }: CompletionOptions = {},
): CompletedInvoice {
  const invoice = toFullInvoice(given, { clock, checkDigits, frenchRules })
  return { invoice, kind: isCreditNote(invoice.typeCode) ? 'creditNote' : 'invoice' }
}
