import {
  ConfigurationError,
  documentFileName,
  type Invoice,
  type SimplifiedInvoice,
  systemClock,
  type WriteTarget,
  type WrittenDocument,
} from '@facturelle/core'
import { toFullInvoice } from './model/complete.js'
import { explainChanged, explainOmitted } from './syntax/explain.js'
import { checkLines } from './syntax/has-lines.js'
import { writeInvoice } from './syntax/write-invoice.js'

/** `DocumentEngine.write` of the XML engine; loaded when it is first called. */
export function writeDocument(
  given: Invoice | SimplifiedInvoice,
  { syntax, profile, clock = systemClock, checkDigits = true, frenchRules = true }: WriteTarget,
): WrittenDocument {
  if (syntax !== 'CII' && syntax !== 'UBL') {
    const message = 'The XML engine writes CII and UBL. Take one of these, or pass an engine that writes others.'
    throw new ConfigurationError('INVALID_OPTION', message, { field: 'syntax' })
  }
  const invoice = toFullInvoice(given, { clock, checkDigits, frenchRules })
  const written = writeInvoice(invoice, { syntax, ...(profile !== undefined && { profile }) })
  checkLines(invoice, written)
  const mediaType = 'application/xml'
  return {
    bytes: written.bytes,
    syntax,
    profile: written.profile,
    mediaType,
    fileName: documentFileName(invoice.invoiceNumber, mediaType),
    // What was filled in loses nothing, be it a guideline; one that was given is another matter.
    warnings: [
      ...explainOmitted(written),
      ...explainChanged({
        changed: written.changed.filter(
          ({ reason, from }) => reason !== 'FILLED' && !(reason === 'GUIDELINE' && !from),
        ),
      }),
    ],
  }
}
