import { type Branded, found, orThrow, type ParseOptions, type Reading, wrong } from './reading.js'

/**
 * A sub-address below a SIRET: a service of a public body, a code of the recipient's own. Case counts. `0224` as an
 * identifier of a party.
 * @see XP Z12-013 annex B, `routingIdentifier`
 */
export type RoutingCode = Branded<'RoutingCode'>

/** Reads a routing code without throwing: 1 to 100 letters, digits, `-`, `_` or `/`. */
export function readRoutingCode(text: string): Reading<RoutingCode> {
  if (typeof text !== 'string' || text === '') {
    return wrong(
      'EMPTY',
      'it is empty where a routing code is needed.',
      'Give the code of the directory, or none at all.',
    )
  }
  if (text.length > 100) {
    return wrong('LENGTH', `it has ${text.length} characters, and a routing code at most 100.`, 'Give the code alone.')
  }
  if (!/^[-_/a-zA-Z0-9]+$/.test(text)) {
    return wrong(
      'CHARACTERS',
      'a routing code has letters without accents, digits, and the signs - _ and / only.',
      'Give the code as the directory has it, not the name of the service.',
    )
  }
  return found(text as RoutingCode)
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseRoutingCode(text: string, options: Pick<ParseOptions, 'field'> = {}): RoutingCode {
  return orThrow(readRoutingCode(text), options.field ?? 'routingIdentifier')
}

export function isRoutingCode(value: unknown): value is RoutingCode {
  return readRoutingCode(value as string).ok
}
