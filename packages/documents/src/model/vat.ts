import type { SimplifiedVat, VatCategory, VatTreatment } from '@facturelle/core'
import { isZero } from './values.js'

/** The category a VATEX code belongs to, of those that belong to one alone; all others are of `E`. */
const CATEGORIES: { readonly [code: string]: VatCategory } = {
  'VATEX-EU-AE': 'AE',
  'VATEX-FR-AE': 'AE',
  'VATEX-EU-IC': 'K',
  'VATEX-EU-G': 'G',
  'VATEX-EU-O': 'O',
}

/** The VATEX code that says no more than its category does. */
export const CODES: { readonly [Category in VatCategory]?: string } = {
  AE: 'VATEX-EU-AE',
  K: 'VATEX-EU-IC',
  G: 'VATEX-EU-G',
  O: 'VATEX-EU-O',
}

/** The category that an exemption reason code says, where it says one. */
export function categoryOfCode(code: string | undefined): VatCategory | undefined {
  const plain = code?.toUpperCase() ?? ''
  return Object.hasOwn(CATEGORIES, plain) ? CATEGORIES[plain] : undefined
}

/** Whether a reason for no VAT is given. */
export function isExplained({ exemptionReason, exemptionReasonCode }: SimplifiedVat): boolean {
  return exemptionReason !== undefined || exemptionReasonCode !== undefined
}

/** Whether there is a rate, and above zero. */
export function isTaxed({ vatRate }: SimplifiedVat): boolean {
  return vatRate !== undefined && !isZero(vatRate)
}

/** Without the reason: EN 16931 has it in the VAT group alone. */
export function vatOf(given: SimplifiedVat): VatTreatment {
  const { vatRate, vatCategory, exemptionReasonCode } = given
  const untaxed = categoryOfCode(exemptionReasonCode) ?? (isExplained(given) ? 'E' : 'Z')
  const category = vatCategory ?? (isTaxed(given) ? 'S' : untaxed)
  return category === 'O' ? { category } : { category, rate: vatRate ?? '0' }
}

/** Equal for what is one VAT group: `20` and `20.00` are one rate, none and zero as well. */
export function vatKey({ category, rate }: VatTreatment): string {
  return `${category} ${plainRate(rate ?? '0')}`
}

/** A rate without the zeros that change nothing: `5.50` as `5.5`. */
export function plainRate(rate: string): string {
  return (rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate).replace(/^0+(?=\d)/, '')
}
