import { type CheckOptions, found, orThrow, type ParseOptions, type Reading, wrong } from './reading.js'
import { type RoutingCode, readRoutingCode } from './routing-code.js'
import { readSiren, type Siren } from './siren.js'
import { readSiret, type Siret } from './siret.js'

/**
 * Where a recipient takes its invoices, in the parts it is made of. Case counts.
 * @see XP Z12-013 annex B, `addressingIdentifier`
 */
export type AddressingIdentifier = AddressingParts & {
  /** The whole, as it stands in the directory and in BT-49. */
  readonly value: string
}

export type AddressingParts =
  | { readonly form: 'SIREN'; readonly siren: Siren }
  | { readonly form: 'SIREN_SIRET'; readonly siren: Siren; readonly siret: Siret }
  | {
      readonly form: 'SIREN_SIRET_ROUTINGCODE'
      readonly siren: Siren
      readonly siret: Siret
      readonly routingCode: RoutingCode
    }
  | { readonly form: 'SIREN_SUFFIX'; readonly siren: Siren; readonly suffix: string }

const MAX_LENGTH = 125
const MAX_SUFFIX = 100

/**
 * Reads an addressing identifier without throwing.
 *
 * What follows the SIREN tells the form: 14 digits, alone or before another `_`, are a SIRET and must belong to the
 * SIREN; all else is a suffix (`<SIREN>_Invoice`). A routing code and a suffix may hold `_` themselves. The characters
 * of a suffix are those of an address in an invoice (rule BR-FR-23), and `/`, which routing codes may have.
 */
export function readAddressingIdentifier(text: string, options: CheckOptions = {}): Reading<AddressingIdentifier> {
  if (typeof text !== 'string' || text === '') {
    return wrong('EMPTY', 'it is empty where an addressing identifier is needed.', 'Give at least the SIREN.')
  }
  if (text.length > MAX_LENGTH) {
    return wrong(
      'LENGTH',
      `it has ${text.length} characters, and an addressing identifier at most ${MAX_LENGTH}.`,
      'Give one address, as the directory has it.',
    )
  }
  const cut = text.indexOf('_')
  const siren = readSiren(cut < 0 ? text : text.slice(0, cut), options)
  if (!siren.ok) return partOf(siren, 'its first part, the SIREN')
  if (cut < 0) return found({ form: 'SIREN', siren: siren.value, value: text })
  const rest = text.slice(cut + 1)
  const facility = /^(\d{14})(?:_(.*))?$/s.exec(rest)
  return facility
    ? readFacility(siren.value, facility[1] ?? '', facility[2], text, options)
    : readSuffix(siren.value, rest, text)
}

function readFacility(
  siren: Siren,
  number: string,
  code: string | undefined,
  value: string,
  options: CheckOptions,
): Reading<AddressingIdentifier> {
  if (!number.startsWith(siren)) {
    return wrong(
      'OTHER_SIREN',
      'its second part is a SIRET of another company: it does not begin with the SIREN in front.',
      'Give the SIREN and a SIRET of the same company.',
    )
  }
  const siret = readSiret(number, options)
  if (!siret.ok) return partOf(siret, 'its second part, the SIRET')
  if (code === undefined) return found({ form: 'SIREN_SIRET', siren, siret: siret.value, value })
  const routingCode = readRoutingCode(code)
  if (!routingCode.ok) return partOf(routingCode, 'its third part, the routing code')
  return found({ form: 'SIREN_SIRET_ROUTINGCODE', siren, siret: siret.value, routingCode: routingCode.value, value })
}

function readSuffix(siren: Siren, suffix: string, value: string): Reading<AddressingIdentifier> {
  const remedy = 'Give the address as the directory has it.'
  if (suffix === '') return wrong('FORM', 'it ends with _ and has nothing behind.', `${remedy} A SIREN stands alone.`)
  if (suffix.length > MAX_SUFFIX) {
    return wrong('LENGTH', `its suffix has ${suffix.length} characters, and may have ${MAX_SUFFIX}.`, remedy)
  }
  if (!/^[-+_./a-zA-Z0-9]+$/.test(suffix)) {
    return wrong(
      'CHARACTERS',
      'its suffix may have letters without accents, digits, and the signs - + _ . and / only.',
      remedy,
    )
  }
  return found({ form: 'SIREN_SUFFIX', siren, suffix, value })
}

function partOf(reading: Extract<Reading<unknown>, { ok: false }>, part: string): Reading<never> {
  const { fault, explanation, remedy } = reading.problem
  return wrong(fault, `${part}, is wrong: ${explanation}`, remedy)
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseAddressingIdentifier(text: string, options: ParseOptions = {}): AddressingIdentifier {
  return orThrow(readAddressingIdentifier(text, options), options.field ?? 'addressingIdentifier')
}

export function isAddressingIdentifier(value: unknown): boolean {
  return readAddressingIdentifier(value as string).ok
}

/**
 * Puts the parts together.
 * @throws {ConfigurationError} `IDENTIFIER_INVALID`: too long, or a suffix that would read as something else
 */
export function formatAddressingIdentifier(parts: AddressingParts): string {
  const text = joined(parts)
  const { form } = orThrow(readAddressingIdentifier(text, { checkDigits: false }), 'addressingIdentifier')
  const remedy = 'Use the form SIREN_SIRET or SIREN_SIRET_ROUTINGCODE.'
  if (form !== parts.form) orThrow(wrong('FORM', 'its suffix reads as a SIRET.', remedy), 'suffix')
  return text
}

function joined(parts: AddressingParts): string {
  switch (parts.form) {
    case 'SIREN':
      return parts.siren
    case 'SIREN_SIRET':
      return `${parts.siren}_${parts.siret}`
    case 'SIREN_SIRET_ROUTINGCODE':
      return `${parts.siren}_${parts.siret}_${parts.routingCode}`
    case 'SIREN_SUFFIX':
      return `${parts.siren}_${parts.suffix}`
  }
}
