import { ConfigurationError } from '../errors.js'

declare const kind: unique symbol

/** A string that was checked to be an identifier of this kind. To everything that takes strings it is one. */
export type Branded<Kind extends string> = string & { readonly [kind]: Kind }

/**
 * What is wrong with a text that should be an identifier, for programs; the same for every kind.
 * `OTHER_SIREN`: a facility of another company. `SCHEME`: no scheme, or one that names no such identifier.
 */
export type IdentifierFault = 'EMPTY' | 'LENGTH' | 'CHARACTERS' | 'CHECK_DIGIT' | 'OTHER_SIREN' | 'FORM' | 'SCHEME'

/** Never quotes the text: it may come out of an invoice. */
export interface IdentifierProblem {
  readonly fault: IdentifierFault
  /** What is wrong, one plain sentence. */
  readonly explanation: string
  /** What to do about it, one plain sentence. */
  readonly remedy: string
}

/** A checked value, or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: IdentifierProblem }

export interface CheckOptions {
  /**
   * Whether check digits are looked at. Test environments of platforms hand out numbers that fail them, `000000001`
   * say: `false` leaves the form alone to be judged. @default true
   */
  readonly checkDigits?: boolean
}

export interface ParseOptions extends CheckOptions {
  /** What the error names as its field: the option, column or term the text came from. */
  readonly field?: string
}

export function found<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function wrong(fault: IdentifierFault, explanation: string, remedy: string): Reading<never> {
  return { ok: false, problem: { fault, explanation, remedy } }
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID` */
export function orThrow<T>(reading: Reading<T>, field: string): T {
  if (reading.ok) return reading.value
  const { explanation, remedy } = reading.problem
  throw new ConfigurationError('IDENTIFIER_INVALID', `${field}: ${explanation} ${remedy}`, { field })
}

const SEPARATORS = /[\s.\u00ad\u2010-\u2015\u202f-]+/g

/**
 * A SIREN, SIRET, VAT number or IBAN as people write it, made ready for the strict functions: spaces of every kind, dots and
 * dashes go, letters become capitals. Not for routing codes and addressing identifiers, where case and dashes count.
 */
export function normalize(text: string): string {
  return text.replace(SEPARATORS, '').toUpperCase()
}

/** Checks that `text` is so many digits. `what` is for the sentence: `a SIREN`. */
export function digits(text: unknown, count: number, what: string): Reading<string> {
  if (typeof text !== 'string' || text === '') {
    return wrong('EMPTY', `it is empty where ${what} is needed.`, `Give the ${count} digits as a string.`)
  }
  if (/\D/.test(text)) {
    const separated = /^\d+$/.test(normalize(text))
    return wrong(
      'CHARACTERS',
      `${what} has digits only.`,
      separated
        ? 'Write it without spaces, dots or dashes, or pass it through normalize().'
        : `Give its ${count} digits.`,
    )
  }
  if (text.length !== count) {
    const short = text.length < count ? ' If it was kept as a number, zeros in front may be lost.' : ''
    return wrong('LENGTH', `it has ${text.length} digits, and ${what} has ${count}.`, `Give all ${count}.${short}`)
  }
  return found(text)
}

/** The check of Luhn (ISO/IEC 7812-1, annex B). It sees every single wrong digit and most swaps of neighbours. */
export function luhn(text: string): boolean {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const digit = Number(text[text.length - 1 - at]) * (at % 2 === 0 ? 1 : 2)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

export const CHECK_DIGIT_REMEDY = 'Look it up again: a digit is wrong, or two are swapped.'
