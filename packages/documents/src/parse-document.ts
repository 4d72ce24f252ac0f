import type { ParsedDocument } from '@facturelle/core'
import { decodeXml, looksLikeXml } from './decode.js'
import type { XmlLimits } from './reader.js'
import { parseInvoice } from './syntax/parse-invoice.js'
import type { Unmapped } from './syntax/read.js'
import { tableFor } from './syntax/tables.js'

/** Warnings are for people: past these, one line counts. */
const MOST_WARNINGS = 100

/** `DocumentEngine.parse` of the XML engine; loaded when it is first called. */
export function parseDocument(bytes: Uint8Array, limits: Required<XmlLimits>): ParsedDocument | undefined {
  if (bytes.length <= limits.maxBytes && (!looksLikeXml(bytes) || !tableFor(decodeXml(bytes)))) return undefined
  const { invoice, unmapped, unmappedCount } = parseInvoice(bytes, limits)
  const told = unmapped.slice(0, MOST_WARNINGS).map(tell)
  const more = unmappedCount - told.length
  return { invoice, warnings: more > 0 ? [...told, `${more} more of the file have no place in the model.`] : told }
}

const REASONS: Readonly<Record<Unmapped['reason'], string>> = {
  UNKNOWN: 'has no place in the model',
  VALUE: 'has a value that the model has no place for',
  REPEATED: 'stands there again, which the model has no place for',
  CONFLICT: 'says other than the same field elsewhere',
}

function tell({ path, line, reason }: Unmapped): string {
  return `${path} of line ${line} ${REASONS[reason]}.`
}
