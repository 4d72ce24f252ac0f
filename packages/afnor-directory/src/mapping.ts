import type { DirectoryLine, Facility, LegalUnit, RoutingCode } from './types.js'

type Held = Record<string, unknown>

/** An object of an answer, its `null` members left out at every depth: in the field they stand for absent ones. */
export function record(value: unknown): Held | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, record(entry) ?? entry]),
  )
}

/** Digits of identifiers that may be digits alone; 1 where their number is open. An address in digits is a SIREN. */
const DIGITS = { siren: 9, siret: 14, addressingIdentifier: 9, routingIdentifier: 1, addressingSuffix: 1 } as const

/** Identifiers as text: a platform that writes them as numbers loses the zeros in front. What is neither, is none. */
function identified(held: Held): Held {
  const entries = Object.entries(DIGITS).flatMap(([key, count]) => {
    const value = held[key]
    if (value === undefined || typeof value === 'string') return []
    return [[key, Number.isSafeInteger(value) ? String(value as number).padStart(count, '0') : undefined] as const]
  })
  return entries.length === 0 ? held : { ...held, ...Object.fromEntries(entries) }
}

/**
 * The same record under the same names, whatever the version: what a platform gives stays as it is, and what it calls
 * otherwise is there under our name too.
 */
export function toLegalUnit(held: Held): LegalUnit {
  return identified(held)
}

export function toFacility(given: Held): Facility {
  const held = identified(given)
  const { diffusible, siretInstructions, b2gAdditionalData, legalUnit } = held
  return {
    ...held,
    ...within(held, 'instructions', record(siretInstructions) ?? prospecting(diffusible)),
    ...(record(b2gAdditionalData) && { b2gAdditionalData: toB2gData(b2gAdditionalData as Held) }),
    ...(record(legalUnit) && { legalUnit: toLegalUnit(legalUnit as Held) }),
  }
}

export function toRoutingCode(given: Held): RoutingCode {
  const held = identified(given)
  const { managesLegalCommitment, legalUnit, facility } = held
  return {
    ...held,
    ...within(held, 'managesLegalCommitmentCode', managesLegalCommitment),
    ...(record(legalUnit) && { legalUnit: toLegalUnit(legalUnit as Held) }),
    ...(record(facility) && { facility: toFacility(facility as Held) }),
  }
}

export function toDirectoryLine(given: Held): DirectoryLine {
  const held = identified(given)
  const { platform, routingCode, legalUnit, facility } = held
  const { platformStatus, platformType } = record(platform) ?? {}
  const embedded = record(routingCode)
  const code = embedded && toRoutingCode(embedded)
  const line: Held = {
    ...held,
    ...within(held, 'directoryLineStatus', platformStatus),
    ...within(held, 'platformType', platformType),
    ...within(held, 'routingIdentifier', code?.routingIdentifier),
    ...(code && { routingCode: code }),
    ...(record(legalUnit) && { legalUnit: toLegalUnit(legalUnit as Held) }),
    ...(record(facility) && { facility: toFacility(facility as Held) }),
  }
  return { ...line, ...within(line, 'addressingIdentifier', identifierOf(line)) }
}

/**
 * The identifier a line has by its parts, for platforms that leave it out; only where the parts leave no doubt. A SIREN,
 * or a SIRET, may be what is shown of a line that has a routing code besides (1.2.0 has no place for it).
 */
function identifierOf(line: Held): string | undefined {
  // Each is text, or not there: `identified` saw to it.
  const { siren, siret, routingIdentifier, addressingSuffix } = line as Readonly<Record<string, string | undefined>>
  if (siren === undefined) return undefined
  if (siret === undefined) return addressingSuffix ? `${siren}_${addressingSuffix}` : undefined
  return routingIdentifier && !addressingSuffix ? `${siren}_${siret}_${routingIdentifier}` : undefined
}

function toB2gData(held: Held): Held {
  return {
    ...held,
    ...within(held, 'pm', held.pmStatus),
    ...within(held, 'managesLegalCommitmentCode', held.managesLegalCommitment),
    ...within(held, 'managesLegalCommitmentOrServiceCode', held.managesLegalCommitmentOrService),
  }
}

/** `P`: whom the register shows in part only, and may not be canvassed. */
function prospecting(diffusible: unknown): Held | undefined {
  if (diffusible !== 'O' && diffusible !== 'P') return undefined
  return { isSalesProspectingForbidden: diffusible === 'P' }
}

/** A member under our name, unless the platform has one of that name. */
function within(held: Held, key: string, value: unknown): Held {
  return held[key] !== undefined || value === undefined ? {} : { [key]: value }
}

const WRITTEN = {
  addressLine1: 'ligneAdresse1',
  addressLine2: 'ligneAdresse2',
  addressLine3: 'ligneAdresse3',
  countryCode: 'codePays',
} as const

/** A body to be written: the keys of an address have other names there than in answers. */
export function toWritten(body: object): Held {
  const { address, ...rest } = body as Held
  if (address === undefined) return rest
  const renamed = Object.entries(address as Held).map(([key, value]) => [
    Object.hasOwn(WRITTEN, key) ? WRITTEN[key as keyof typeof WRITTEN] : key,
    value,
  ])
  return { ...rest, address: Object.fromEntries(renamed) as Held }
}
