import {
  type Branded,
  CHECK_DIGIT_REMEDY,
  type CheckOptions,
  found,
  normalize,
  orThrow,
  type ParseOptions,
  type Reading,
  wrong,
} from './reading.js'
import { readSiren, type Siren } from './siren.js'

/** A VAT number with its country in front: BT-31, BT-48. */
export type VatNumber = Branded<'VatNumber'>
/** `FR`, a key of two characters, and the SIREN. */
export type FrenchVatNumber = VatNumber & { readonly french: true }

/** Two letters (`EL` for Greece, `XI` for Northern Ireland), then what the country makes of it; `+` and `*` in Ireland. */
const FORM = /^[A-Z]{2}[0-9A-Z+*]{2,13}$/
/** The letters of a key leave out `I` and `O`, which look like digits. */
const FRENCH_FORM = /^FR[0-9A-HJ-NP-Z]{2}\d{9}$/
/** Companies of Monaco have French VAT numbers, whose nine digits are no SIREN. */
const MONACO = '000'

/**
 * Reads a VAT number without throwing. Of French ones the key and the SIREN are checked, of all others the outer form
 * alone: every country has rules of its own, and which numbers exist only the VIES service of the EU knows.
 */
export function readVatNumber(text: string, options: CheckOptions = {}): Reading<VatNumber> {
  if (typeof text !== 'string' || text === '') {
    return wrong('EMPTY', 'it is empty where a VAT number is needed.', 'Give it with its country in front: FR, DE …')
  }
  if (!FORM.test(text)) {
    const tidy = FORM.test(normalize(text))
    return wrong(
      'FORM',
      'a VAT number is two capital letters for the country and 2 to 13 letters or digits.',
      tidy
        ? 'Write it in capitals without spaces, dots or dashes, or pass it through normalize().'
        : 'Give it with its country in front: FR, DE …',
    )
  }
  return text.startsWith('FR') ? readFrenchVatNumber(text, options) : found(text as VatNumber)
}

/**
 * Reads a French VAT number without throwing: `FR`, the key, the SIREN.
 *
 * A key of two digits is (12 + 3 × (SIREN mod 97)) mod 97 (rule of the French tax administration). Newer keys have a
 * letter; of these the form is checked, and the SIREN.
 */
export function readFrenchVatNumber(text: string, options: CheckOptions = {}): Reading<FrenchVatNumber> {
  if (typeof text !== 'string' || !FRENCH_FORM.test(text)) {
    const fault = text === '' || typeof text !== 'string' ? 'EMPTY' : 'FORM'
    return wrong(
      fault,
      'a French VAT number is FR, a key of two characters without I and O, and the nine digits of a SIREN.',
      typeof text === 'string' && FRENCH_FORM.test(normalize(text))
        ? 'Write it in capitals without spaces, dots or dashes, or pass it through normalize().'
        : 'Give all 13 characters; vatNumberOfSiren() makes the number of a SIREN.',
    )
  }
  if (options.checkDigits !== false) {
    const [key, number] = [text.slice(2, 4), text.slice(4)]
    if (!number.startsWith(MONACO) && !readSiren(number).ok) {
      return wrong(
        'CHECK_DIGIT',
        'its last nine digits are no SIREN: their check digit does not fit.',
        CHECK_DIGIT_REMEDY,
      )
    }
    if (/^\d\d$/.test(key) && key !== keyOf(number)) {
      return wrong('CHECK_DIGIT', 'its key, the two digits behind FR, does not fit the SIREN.', CHECK_DIGIT_REMEDY)
    }
  }
  return found(text as FrenchVatNumber)
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseVatNumber(text: string, options: ParseOptions = {}): VatNumber {
  return orThrow(readVatNumber(text, options), options.field ?? 'vatNumber')
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseFrenchVatNumber(text: string, options: ParseOptions = {}): FrenchVatNumber {
  return orThrow(readFrenchVatNumber(text, options), options.field ?? 'vatNumber')
}

export function isVatNumber(value: unknown): value is VatNumber {
  return readVatNumber(value as string).ok
}

export function isFrenchVatNumber(value: unknown): value is FrenchVatNumber {
  return readFrenchVatNumber(value as string).ok
}

/** As people write it: `FR 44 732 829 320`, `DE 123456789`. */
export function formatVatNumber(number: VatNumber): string {
  const french = /^FR(..)(\d{3})(\d{3})(\d{3})$/.exec(number)
  return french ? `FR ${french.slice(1).join(' ')}` : `${number.slice(0, 2)} ${number.slice(2)}`
}

/** The French VAT number of a company, with a key of two digits. Whether it was given one, only the tax office knows. */
export function vatNumberOfSiren(siren: Siren): FrenchVatNumber {
  return `FR${keyOf(siren)}${siren}` as FrenchVatNumber
}

/** The company of a French VAT number; `undefined` of a company in Monaco, which has no SIREN. */
export function sirenOfVatNumber(number: FrenchVatNumber): Siren | undefined {
  const siren = number.slice(4)
  return siren.startsWith(MONACO) && !readSiren(siren).ok ? undefined : (siren as Siren)
}

function keyOf(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')
}
