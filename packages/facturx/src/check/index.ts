export type { XmpFacts } from './metadata.js'
export type { CheckIssue } from './report.js'
export {
  asValidation,
  type FacturXReport,
  type InvoiceCandidate,
  type PdfAVerdict,
  type ValidateFacturXOptions,
  validateFacturX,
} from './validate-facturx.js'
export type { CheckCode } from './words.js'
