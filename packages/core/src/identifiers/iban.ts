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

/** An account number of ISO 13616, without spaces: BT-84, BT-91. */
export type Iban = Branded<'Iban'>

const FORM = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/
/** How long the account numbers of a country are, of those that take part in SEPA. */
const LENGTHS: { readonly [country: string]: number } = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
}

/**
 * Reads an IBAN without throwing. Strict: capitals and digits, no spaces; see `normalize`. Checked are its form, its
 * length where the country takes part in SEPA, and the check digits (ISO 7064, MOD 97-10).
 */
export function readIban(text: string, options: CheckOptions = {}): Reading<Iban> {
  if (typeof text !== 'string' || text === '') {
    return wrong('EMPTY', 'it is empty where an IBAN is needed.', 'Give it with its country in front: FR, DE …')
  }
  if (!FORM.test(text)) {
    return wrong(
      'FORM',
      'an IBAN is two letters for the country, two digits, and 11 to 30 letters or digits.',
      FORM.test(normalize(text))
        ? 'Write it in capitals without spaces, dots or dashes, or pass it through normalize().'
        : 'Give all of it, with its country in front: FR, DE …',
    )
  }
  const length = LENGTHS[text.slice(0, 2)]
  if (length !== undefined && text.length !== length) {
    return wrong('LENGTH', `it has ${text.length} characters, and those of its country have ${length}.`, 'Give all.')
  }
  if (options.checkDigits !== false && remainder(text) !== 1) {
    return wrong('CHECK_DIGIT', 'its check digits, behind the country, do not fit the rest.', CHECK_DIGIT_REMEDY)
  }
  return found(text as Iban)
}

/** Of the number that the country and the check digits end, letters as 10 to 35: 1 where it is right. */
function remainder(text: string): number {
  let rest = 0
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseIban(text: string, options: ParseOptions = {}): Iban {
  return orThrow(readIban(text, options), options.field ?? 'iban')
}

export function isIban(value: unknown): value is Iban {
  return readIban(value as string).ok
}

/** As people write it, in fours: `FR76 3000 6000 0112 3456 7890 189`. */
export function formatIban(iban: Iban): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Whether SEPA payments reach the account: its country takes part. */
export function isSepaIban(iban: Iban): boolean {
  return Object.hasOwn(LENGTHS, iban.slice(0, 2))
}
