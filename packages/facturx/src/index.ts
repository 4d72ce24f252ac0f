export { extractXml, type PdfLimits } from './extract.js'
export { type FacturxOptions, facturx } from './facturx.js'
