import { type AddressingIdentifier, readAddressingIdentifier } from './addressing-identifier.js'
import { type CheckOptions, found, orThrow, type ParseOptions, type Reading, wrong } from './reading.js'
import type { SchemeId } from './schemes.js'
import { readSiren, type Siren } from './siren.js'
import { readSiret, type Siret, sirenOf } from './siret.js'

/**
 * An electronic address (BT-34, BT-49) by what its scheme says it is. `other`: of a scheme that names nothing in the
 * French directory; its value was not looked at.
 */
export type ElectronicAddress = { readonly value: string; readonly scheme: SchemeId } & (
  | { readonly kind: 'addressing'; readonly siren: Siren; readonly addressing: AddressingIdentifier }
  | { readonly kind: 'siren'; readonly siren: Siren }
  | { readonly kind: 'siret'; readonly siren: Siren; readonly siret: Siret }
  | { readonly kind: 'other' }
)

/**
 * Reads an electronic address without throwing: scheme `0225` is an addressing identifier in any of its forms, `0002` a
 * plain SIREN, `0009` a plain SIRET.
 *
 * Invoices between companies in France must have `0225` (rules BR-FR-21, BR-FR-22), at most 125 characters (BR-FR-25).
 */
export function readElectronicAddress(
  address: { readonly value: string; readonly scheme?: string },
  options: CheckOptions = {},
): Reading<ElectronicAddress> {
  const { value, scheme } = address
  if (!scheme) {
    return wrong('SCHEME', 'it has no scheme.', 'Name the scheme: 0225 for an address of the French directory.')
  }
  if (scheme === '0225') {
    const reading = readAddressingIdentifier(value, options)
    if (!reading.ok) return reading
    return found({ kind: 'addressing', value, scheme, siren: reading.value.siren, addressing: reading.value })
  }
  if (scheme === '0002') {
    const reading = readSiren(value, options)
    return reading.ok ? found({ kind: 'siren', value, scheme, siren: reading.value }) : reading
  }
  if (scheme === '0009') {
    const reading = readSiret(value, options)
    if (!reading.ok) return reading
    return found({ kind: 'siret', value, scheme, siren: sirenOf(reading.value), siret: reading.value })
  }
  if (typeof value !== 'string' || value === '') {
    return wrong('EMPTY', 'it is empty where an electronic address is needed.', 'Give the address of the recipient.')
  }
  return found({ kind: 'other', value, scheme })
}

/** @throws {ConfigurationError} `IDENTIFIER_INVALID`, naming the field, what is wrong and what to do */
export function parseElectronicAddress(
  address: { readonly value: string; readonly scheme?: string },
  options: ParseOptions = {},
): ElectronicAddress {
  return orThrow(readElectronicAddress(address, options), options.field ?? 'electronicAddress')
}
