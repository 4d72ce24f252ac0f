export type { Locale } from './format.js'
export type { Labels } from './labels.js'
export { type RenderedInvoice, type RenderOptions, renderInvoice } from './render-invoice.js'
export type { InvoiceTemplate, TemplateColumn, TemplateSection } from './template.js'
