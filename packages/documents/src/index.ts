export { inspectXml } from './inspect.js'
export { profileOf } from './profiles.js'
export type { XmlLimits } from './reader.js'
export {
  type CheckStructureOptions,
  checkStructure,
  type StructureReport,
} from './syntax/check-structure.js'
export { type ConvertedInvoice, type ConvertInvoiceOptions, convertInvoice } from './syntax/convert-invoice.js'
export type { Omission } from './syntax/omitted.js'
export { type ParsedInvoice, parseInvoice } from './syntax/parse-invoice.js'
export type { Unmapped } from './syntax/read.js'
export type { StructureIssue } from './syntax/structure.js'
export { type WriteInvoiceOptions, type WrittenInvoice, writeInvoice } from './syntax/write-invoice.js'
export { type XmlOptions, xml } from './xml.js'
