export { type Extracted, extractXml, findInvoice, type PdfLimits } from './extract.js'
export { type FacturxEngine, type FacturxOptions, facturx } from './facturx.js'
