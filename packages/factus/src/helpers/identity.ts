import { invalid } from '../guards.js'

const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

/**
 * The check digit of a NIT (dígito de verificación), or of a citizen's card that stands for one.
 * @param nit up to 15 digits, without check digit; dots and blanks are passed over
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 */
export function nitCheckDigit(nit: string): string {
  const digits = typeof nit === 'string' ? nit.replace(/[.\s]/g, '') : ''
  if (!/^\d{1,15}$/.test(digits)) throw invalid('nit', 'must be 1 to 15 digits, without the check digit')
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] as number), 0)
  const rest = sum % 11
  return String(rest < 2 ? rest : 11 - rest)
}

/**
 * A NIT in its two parts, as Factus takes them: `900.123.456-8`, or without its check digit, which is computed then.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: no NIT, or its check digit is wrong (DIAN refuses it, rule FAK24)
 */
export function nitOf(text: string): { readonly identification: string; readonly dv: string } {
  const [identification = '', given, ...rest] = (typeof text === 'string' ? text : '').replace(/[.\s]/g, '').split('-')
  if (rest.length > 0) throw invalid('nit', 'must be digits, a dash and the check digit')
  const dv = nitCheckDigit(identification)
  if (given !== undefined && given !== dv) throw invalid('nit', 'has a wrong check digit')
  return { identification, dv }
}

/** The customer of a sale to nobody in particular: twelve twos. Published samples have one too few. */
export const FINAL_CONSUMER = {
  identification_document_code: '13',
  identification: '222222222222',
  names: 'Consumidor final',
  legal_organization_code: '2',
  tribute_code: 'ZZ',
} as const
