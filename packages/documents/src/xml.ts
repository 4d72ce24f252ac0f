import type { DocumentEngine } from '@facturelle/core'
import { FORMS } from './forms.js'
import { inspectXml, readLifecycleXml } from './inspect.js'
import { settleLimits, type XmlLimits } from './reader.js'

/** Options of the XML engine: what bounds the reading. */
export interface XmlOptions extends XmlLimits {}

/**
 * The engine for e-invoicing XML: CII and UBL invoices and credit notes, CDAR lifecycle messages, French e-reporting.
 * It has no network and no file access, and reads no document type declaration. What parses and writes whole invoices is
 * loaded when it is first needed.
 *
 * ```ts
 * const facturelle = createFacturelle({ adapters, documents: [xml()] })
 * ```
 * @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number
 */
export function xml(options: XmlOptions = {}): XmlEngine {
  const limits = settleLimits(options)
  return {
    contract: 1,
    name: 'xml',
    writes: FORMS,
    async inspect(bytes) {
      return inspectXml(bytes, limits)
    },
    async parse(bytes) {
      const { parseDocument } = await import('./parse-document.js')
      return parseDocument(bytes, limits)
    },
    async write(invoice, target) {
      const { writeDocument } = await import('./write-document.js')
      return writeDocument(invoice, target)
    },
    async complete(invoice, options) {
      const { completeInvoice } = await import('./complete-invoice.js')
      return completeInvoice(invoice, options)
    },
    async validate(bytes, options) {
      const { validateDocument } = await import('./validate-document.js')
      return validateDocument(bytes, options, limits)
    },
    async readLifecycle(bytes) {
      return readLifecycleXml(bytes, limits)
    },
  }
}

/** What the XML engine can, and so needs no asking. */
export type XmlEngine = DocumentEngine &
  Required<Pick<DocumentEngine, 'parse' | 'write' | 'writes' | 'complete' | 'validate' | 'readLifecycle'>>
