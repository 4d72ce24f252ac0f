/** A family of VAT rules: `BR-S-01` to `BR-S-10` are those of the standard rate. */
export interface VatFamily {
  /** The category of UNTDID 5305. */
  readonly code: string
  /** What its rules are called by: not always the code. */
  readonly name: string
}

/** Standard rate. */
export const STANDARD: VatFamily = { code: 'S', name: 'S' }
/** Zero rate. */
export const ZERO_RATED: VatFamily = { code: 'Z', name: 'Z' }
/** Exempt. */
export const EXEMPT: VatFamily = { code: 'E', name: 'E' }
/** Reverse charge: the buyer owes the VAT. */
export const REVERSE_CHARGE: VatFamily = { code: 'AE', name: 'AE' }
/** Supply within the European Union. */
export const INTRA_COMMUNITY: VatFamily = { code: 'K', name: 'IC' }
/** Export out of the European Union. */
export const EXPORT: VatFamily = { code: 'G', name: 'G' }
/** Not subject to VAT. */
export const NOT_SUBJECT: VatFamily = { code: 'O', name: 'O' }
/** IGIC of the Canary Islands. */
export const CANARY_ISLANDS: VatFamily = { code: 'L', name: 'AF' }
/** IPSI of Ceuta and Melilla. */
export const CEUTA_MELILLA: VatFamily = { code: 'M', name: 'AG' }
