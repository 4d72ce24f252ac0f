import type { ParsedDocument } from '@facturelle/core'
import { decodeXml, looksLikeXml } from './decode.js'
import type { XmlLimits } from './reader.js'
import { explainUnmapped } from './syntax/explain.js'
import { parseInvoice } from './syntax/parse-invoice.js'
import { tableFor } from './syntax/tables.js'

/** `DocumentEngine.parse` of the XML engine; loaded when it is first called. */
export function parseDocument(bytes: Uint8Array, limits: Required<XmlLimits>): ParsedDocument | undefined {
  if (bytes.length <= limits.maxBytes && (!looksLikeXml(bytes) || !tableFor(decodeXml(bytes)))) return undefined
  const parsed = parseInvoice(bytes, limits)
  return { invoice: parsed.invoice, warnings: explainUnmapped(parsed) }
}
