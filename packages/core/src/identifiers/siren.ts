import {
  type Branded,
  CHECK_DIGIT_REMEDY,
  type CheckOptions,
  digits,
  found,
  luhn,
  orThrow,
  type ParseOptions,
  type Reading,
  wrong,
} from './reading.js'

/** The number of a company (legal unit) in France: nine digits, the last a check digit by Luhn. Scheme `0002`. */
export type Siren = Branded<'Siren'>

/** Reads a SIREN without throwing. Strict: nine digits and nothing else; see `normalize`. */
export function readSiren(text: string, options: CheckOptions = {}): Reading<Siren> {
  const reading = digits(text, 9, 'a SIREN')
  if (!reading.ok) return reading
  if (options.checkDigits !== false && !luhn(reading.value)) {
    return wrong('CHECK_DIGIT', 'its check digit does not fit: no SIREN has these nine digits.', CHECK_DIGIT_REMEDY)
  }
  return found(reading.value as Siren)
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseSiren(text: string, options: ParseOptions = {}): Siren {
  return orThrow(readSiren(text, options), options.field ?? 'siren')
}

export function isSiren(value: unknown): value is Siren {
  return readSiren(value as string).ok
}

/** As people write it: `123 456 782`. */
export function formatSiren(siren: Siren): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1 ')
}
