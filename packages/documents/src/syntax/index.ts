export type { XmlLimits } from '../reader.js'
export {
  type CheckStructureOptions,
  checkStructure,
  type StructureReport,
} from './check-structure.js'
export { type ConvertedInvoice, type ConvertInvoiceOptions, convertInvoice } from './convert-invoice.js'
export { explainChanged, explainOmitted, explainUnmapped } from './explain.js'
export type { Change, Omission } from './omitted.js'
export { type ParsedInvoice, parseInvoice } from './parse-invoice.js'
export type { Unmapped } from './read.js'
export type { StructureIssue } from './structure.js'
export { type WriteInvoiceOptions, type WrittenInvoice, writeInvoice } from './write-invoice.js'
