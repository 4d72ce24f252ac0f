import {
  ConfigurationError,
  documentFileName,
  type Invoice,
  type SimplifiedInvoice,
  systemClock,
  type WriteTarget,
  type WrittenDocument,
} from '@facturelle/core'
import { toInvoice } from './model/check.js'
import { expandInvoice } from './model/expand.js'
import { explainChanged, explainOmitted } from './syntax/explain.js'
import { writeInvoice } from './syntax/write-invoice.js'

/** `DocumentEngine.write` of the XML engine; loaded when it is first called. */
export function writeDocument(
  given: Invoice | SimplifiedInvoice,
  { syntax, profile, clock = systemClock }: WriteTarget,
): WrittenDocument {
  if (syntax !== 'CII' && syntax !== 'UBL') {
    const message = 'The XML engine writes CII and UBL. Take one of these, or pass an engine that writes others.'
    throw new ConfigurationError('INVALID_OPTION', message, { field: 'syntax' })
  }
  const invoice = isSimplified(given) ? expandInvoice(given, { clock }) : toInvoice(given)
  if (syntax === 'UBL' && invoice.lines.length === 0) {
    const message = 'UBL has no invoice without lines, and this one has none. Give it lines, or write CII.'
    throw new ConfigurationError('LINES_MISSING', message, { field: 'lines' })
  }
  const written = writeInvoice(invoice, { syntax, ...(profile !== undefined && { profile }) })
  const mediaType = 'application/xml'
  return {
    bytes: written.bytes,
    syntax,
    profile: written.profile,
    mediaType,
    fileName: documentFileName(invoice.invoiceNumber, mediaType),
    // What was filled in loses nothing.
    warnings: [
      ...explainOmitted(written),
      ...explainChanged({
        changed: written.changed.filter(({ reason }) => reason === 'AMBIGUOUS' || reason === 'ORDER'),
      }),
    ],
  }
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
