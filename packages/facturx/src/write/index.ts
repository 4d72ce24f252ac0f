export type { Relationship } from './embed.js'
export { type Finding, NotConformableError, type Repair } from './findings.js'
export { type FacturX, type ToFacturXOptions, toFacturX } from './to-facturx.js'
