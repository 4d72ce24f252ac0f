import { readExactJson, writeExactJson } from '@facturelle/core/http'

/**
 * Fields that hold a number or a decimal string on the wire, and a decimal string outside: amounts, quantities, rates.
 * Requests carry the string, which keeps every digit.
 */
export const AMOUNT_FIELDS = [
  'allowanceAmount',
  'allowance_total_amount',
  'amount',
  'amount_due',
  'base_amount',
  'charge_total_amount',
  'encaisseAmount',
  'globalAllowanceAmount',
  'gross_unit_price',
  'lineNetAmount',
  'line_total_amount',
  'manual_rate',
  'manual_vat_rate',
  'percentage',
  'prepayment',
  'price_allowance_amount',
  'price_basis_quantity',
  'quantity',
  'rate',
  'rounding_amount',
  'taxAmount',
  'taxExclusiveAmount',
  'taxableAmount',
  'taxable_amount',
  'totalGrossAmount',
  'totalNetAmount',
  'total_gross_amount',
  'total_net_amount',
  'unitPrice',
  'unit_net_price',
  'vatAmount',
  'vatRate',
  'vat_amount',
  'vat_rate',
] as const

/** What Chorus Pro has as JSON numbers: they travel as such, and are decimal strings outside. */
type ChorusAmount =
  | `montant${string}`
  | `lignePosteMontant${string}`
  | `ligneTvaMontant${string}`
  | 'lignePosteQuantite'
  | 'lignePosteTauxTvaManuel'
  | 'ligneTvaTauxRefValeur'
  | 'ligneTvaTauxManuel'

export type AmountField = (typeof AMOUNT_FIELDS)[number] | ChorusAmount

const CHORUS_AMOUNT =
  /^(montant\w*|(lignePoste|ligneTva)Montant\w*|lignePosteQuantite|ligne(Poste|Tva)Taux\w*(Manuel|Valeur))$/
const AMOUNTS: ReadonlySet<string> = new Set(AMOUNT_FIELDS)

export const isChorusAmount = (name: string): boolean => CHORUS_AMOUNT.test(name)

/**
 * Parses an answer: amounts, and whole numbers too long to be exact, stay the text they are.
 * @throws {SyntaxError} not JSON
 */
export const readJson = (text: string): unknown =>
  readExactJson(text, (name) => AMOUNTS.has(name) || isChorusAmount(name))

/** Writes a request for Chorus Pro: amounts, checked before, become numbers with the digits they have. */
export const writeChorusJson = (value: unknown): string => writeExactJson(value, isChorusAmount)
