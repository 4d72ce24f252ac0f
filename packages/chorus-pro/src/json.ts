import { readExactJson, writeExactJson } from '@facturelle/core/http'

/**
 * Fields that are decimal numbers on the wire and decimal strings outside: amounts, quantities, rates. A JavaScript number
 * would turn 0.1 + 0.2 into something else, and 100.10 into 100.1.
 */
export const DECIMAL_FIELDS = [
  'montantHT',
  'montantTTC',
  'montantAPayer',
  'montantHtTotal',
  'montantTVA',
  'montantTtcAvantRemiseGlobalTTC',
  'montantRemiseGlobaleTTC',
  'montantTtcTotal',
  'montantHTMin',
  'montantHTMax',
  'montantTTCMin',
  'montantTTCMax',
  'montantAPayerMin',
  'montantAPayerMax',
  'montantApayerMin',
  'montantApayerMax',
  'lignePosteQuantite',
  'lignePosteMontantUnitaireHT',
  'lignePosteMontantRemiseHT',
  'lignePosteTauxTvaManuel',
  'lignePosteMontantHtApresRemise',
  'lignePosteMontantTva',
  'lignePosteMontantTtcApresRemise',
  'ligneTvaTauxRefValeur',
  'ligneTvaTauxManuel',
  'ligneTvaMontantBaseHtParTaux',
  'ligneTvaMontantTvaParTaux',
  'valeurTauxTva',
] as const

export type DecimalField = (typeof DECIMAL_FIELDS)[number]

const DECIMALS: ReadonlySet<string> = new Set(DECIMAL_FIELDS)

export const isDecimalField = (name: string): name is DecimalField => DECIMALS.has(name)

/**
 * Parses an answer: decimals, and whole numbers too long to be exact, stay the text they are.
 * @throws {SyntaxError} not JSON
 */
export const readJson = (text: string): unknown => readExactJson(text, isDecimalField)

/** Writes a request: decimals, checked before, become numbers with the digits they have. */
export const writeJson = (value: unknown): string => writeExactJson(value, isDecimalField)

/** A number as JSON writes it, without its exponent: `1.5E+3` is `1500`. */
export function plainDecimal(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text) ?? []
  if (exponent === undefined) return text
  const shift = Number(exponent)
  // Nobody owes such an amount: a text of a million zeros would be an attack.
  if (Math.abs(shift) > 40) return text
  const digits = `${whole}${fraction}`
  const point = whole.length + shift
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '')
  return `${sign}${integer}${padded.length > at ? `.${padded.slice(at)}` : ''}`
}
