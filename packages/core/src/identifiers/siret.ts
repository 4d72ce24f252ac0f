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
import { formatSiren, readSiren, type Siren } from './siren.js'

/** The number of a facility in France: the SIREN of its company and five digits of its own. Scheme `0009`. */
export type Siret = Branded<'Siret'>

const LA_POSTE = '356000000'
const LA_POSTE_HEAD_OFFICE = '35600000000048'

/**
 * Reads a SIRET without throwing. Strict: 14 digits and nothing else; see `normalize`.
 *
 * The check is Luhn's over all 14 digits, and the SIREN in front has its own. La Poste has more facilities than that
 * leaves room for: of its numbers the sum of digits is a multiple of five, but for the head office (rule of INSEE).
 */
export function readSiret(text: string, options: CheckOptions = {}): Reading<Siret> {
  const reading = digits(text, 14, 'a SIRET')
  if (!reading.ok) return reading
  const siret = reading.value
  if (options.checkDigits !== false) {
    if (!readSiren(siret.slice(0, 9)).ok) {
      return wrong(
        'CHECK_DIGIT',
        'its first nine digits are no SIREN: their check digit does not fit.',
        CHECK_DIGIT_REMEDY,
      )
    }
    if (!checked(siret)) {
      return wrong('CHECK_DIGIT', 'its check digit does not fit: no SIRET has these 14 digits.', CHECK_DIGIT_REMEDY)
    }
  }
  return found(siret as Siret)
}

function checked(siret: string): boolean {
  if (!siret.startsWith(LA_POSTE) || siret === LA_POSTE_HEAD_OFFICE) return luhn(siret)
  return [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseSiret(text: string, options: ParseOptions = {}): Siret {
  return orThrow(readSiret(text, options), options.field ?? 'siret')
}

export function isSiret(value: unknown): value is Siret {
  return readSiret(value as string).ok
}

/** As people write it: `123 456 782 00011`. */
export function formatSiret(siret: Siret): string {
  return `${formatSiren(sirenOf(siret))} ${siret.slice(9)}`
}

/** The company a facility belongs to. */
export function sirenOf(siret: Siret): Siren {
  return siret.slice(0, 9) as Siren
}
