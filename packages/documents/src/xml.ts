import type { DocumentEngine } from '@facturelle/core'
import { inspectXml, readLifecycleXml } from './inspect.js'
import { settleLimits, type XmlLimits } from './reader.js'

/** Options of the XML engine: what bounds the reading. */
export interface XmlOptions extends XmlLimits {}

/**
 * The engine for e-invoicing XML: CII and UBL invoices and credit notes, CDAR lifecycle messages, French e-reporting.
 * It has no network and no file access, and reads no document type declaration.
 *
 * ```ts
 * const facturelle = createFacturelle({ adapters, documents: [xml()] })
 * ```
 * @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number
 */
export function xml(options: XmlOptions = {}): DocumentEngine {
  const limits = settleLimits(options)
  return {
    contract: 1,
    name: 'xml',
    async inspect(bytes) {
      return inspectXml(bytes, limits)
    },
    async readLifecycle(bytes) {
      return readLifecycleXml(bytes, limits)
    },
  }
}
