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
import type { Omission } from './syntax/omitted.js'
import { type WrittenInvoice, writeInvoice } from './syntax/write-invoice.js'

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
    warnings: warningsOf(written),
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

/** One sentence for each field, however many lines have it. */
function warningsOf({ omitted, syntax, profile }: WrittenInvoice): readonly string[] {
  const kinds = new Map<string, { first: Omission; more: number }>()
  for (const omission of omitted) {
    const kind = `${omission.reason} ${omission.path.replace(/\[\d+\]/g, '[]')}`
    const known = kinds.get(kind)
    if (known) known.more++
    else kinds.set(kind, { first: omission, more: 0 })
  }
  // By path, as keys have no order of their own.
  const sorted = [...kinds.values()].sort((a, b) => (a.first.path < b.first.path ? -1 : 1))
  return sorted.map(({ first: { path, term, reason }, more }) => {
    const count = more === 0 ? ' is' : ` and ${more} more of its kind are`
    return `${path}${term ? ` (${term})` : ''}${count} left out: ${whyOf(reason, syntax, profile)}.`
  })
}

function whyOf(reason: Omission['reason'], syntax: string, profile: string): string {
  switch (reason) {
    case 'SYNTAX':
      return `${syntax} has no place for it`
    case 'PROFILE':
      return `profile ${profile} of ${syntax} has no place for it, a richer one has`
    case 'MORE':
      return `profile ${profile} of ${syntax} takes fewer of them`
    case 'VALUE':
      return `profile ${profile} of ${syntax} has no place for this value`
  }
}
