import type { Invoice, SimplifiedInvoice } from '@facturelle/core'
import { toInvoice } from './check.js'
import { type ExpandOptions, expandInvoice } from './expand.js'

/** An invoice in either form. */
export type EitherInvoice = Invoice | SimplifiedInvoice

/**
 * Checks an invoice in either form, and gives it in full: as `toInvoice` the full form, as `expandInvoice` the simplified.
 * @param options of the simplified form
 * @throws {InvoiceModelError} `INVOICE_INVALID`
 * @throws {ConfigurationError} as `expandInvoice`
 */
export function toFullInvoice(given: EitherInvoice, options: ExpandOptions = {}): Invoice {
  return isSimplified(given) ? expandInvoice(given, options) : toInvoice(given)
}

const OF_THE_MODEL = ['invoiceNumber', 'issueDate', 'typeCode', 'seller', 'buyer', 'totals', 'vatBreakdown']
const OF_THE_SIMPLIFIED = ['number', 'supplier', 'recipient']

/**
 * Whether an invoice is in the simplified form: what has more of that form's own keys than of the model's. A mix of both is
 * then refused by its schema, which names the keys of the other.
 */
export function isSimplified(given: EitherInvoice): given is SimplifiedInvoice {
  if (typeof given !== 'object' || given === null) return false
  const count = (keys: readonly string[]) => keys.filter((key) => Object.hasOwn(given, key)).length
  return count(OF_THE_SIMPLIFIED) / OF_THE_SIMPLIFIED.length > count(OF_THE_MODEL) / OF_THE_MODEL.length
}
