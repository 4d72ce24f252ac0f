import { type Clock, type CompletedInvoice, type Invoice, type SimplifiedInvoice, systemClock } from '@facturelle/core'
import { CREDIT_NOTES } from './credit-notes.js'
import { toInvoice } from './model/check.js'
import { expandInvoice } from './model/expand.js'

/** `DocumentEngine.complete` of the XML engine; loaded when it is first called. */
export function completeInvoice(
  given: Invoice | SimplifiedInvoice,
  { clock = systemClock }: { readonly clock?: Pick<Clock, 'now'> } = {},
): CompletedInvoice {
  const invoice = isSimplified(given) ? expandInvoice(given, { clock }) : toInvoice(given)
  return { invoice, kind: CREDIT_NOTES.has(invoice.typeCode) ? 'creditNote' : 'invoice' }
}

const OF_THE_MODEL = ['invoiceNumber', 'issueDate', 'typeCode', 'seller', 'buyer', 'totals', 'vatBreakdown']
const OF_THE_SIMPLIFIED = ['number', 'supplier', 'recipient']

/**
 * What has more of the simplified form's own keys than of the model's is that form; a mix of both is then refused by its
 * schema, which names the keys of the other.
 */
function isSimplified(given: Invoice | SimplifiedInvoice): given is SimplifiedInvoice {
  const count = (keys: readonly string[]) => keys.filter((key) => Object.hasOwn(given, key)).length
  return count(OF_THE_SIMPLIFIED) / OF_THE_SIMPLIFIED.length > count(OF_THE_MODEL) / OF_THE_MODEL.length
}
