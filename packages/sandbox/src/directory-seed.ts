import type {
  DirectoryAddress,
  DirectoryEntries,
  DirectoryLine,
  DirectoryLineStatus,
  PublicFacilityData,
} from './directory-records.js'
import { closedByLuhn, siretOf } from './luhn.js'

/** SIREN from here on are generated; those below are kept for the examples. All begin with `0000`. */
const FIRST_NUMBER = 2000
const LAST_NUMBER = 9999

/** As many companies as there are numbers to give to them. */
export const MAX_GENERATED_COMPANIES = LAST_NUMBER - FIRST_NUMBER + 1

const TRADES = 'Ateliers,Maison,Transports,Menuiserie,Imprimerie,Studio,Comptoir,Garage,Fonderie,Laiterie'.split(',')
const NAMES = 'Aubrelune,Cassegrève,Dormeval,Fauvergne,Grisolles,Hautesève,Lirondelle,Mirebois,Ombreval'.split(',')
const FORMS = ['SARL', 'SAS', 'SA', 'et Fils', 'et Associés', 'Coopérative']
const BODIES = ['Commune de', 'Département de', 'Lycée de', 'Hôpital de', 'Syndicat des eaux de', 'Office de']
const TOWNS = 'Aubrelieu,Cassegny,Dormillac,Fauverolles,Grisonville,Hautebruyère,Lironcourt,Mirevaux'.split(',')
const STREETS = ['rue des Tilleuls', 'avenue du Port', 'place du Lavoir', 'chemin des Vignes', 'quai Neuf']
const REGIONS = ['Bretagne', 'Occitanie', 'Île-de-France', 'Grand Est', 'Normandie']
const SERVICES = ['ACHATS', 'COMPTA', 'TRAVAUX', 'CULTURE', 'RH', 'SCOLAIRE']

/** What public facilities ask for: each combination that invoices were seen to meet. */
const PUBLIC_DATA: readonly (PublicFacilityData | undefined)[] = [
  undefined,
  { serviceCodeStatus: true },
  { managesLegalCommitmentCode: true },
  { managesLegalCommitmentOrServiceCode: true },
  { serviceCodeStatus: true, managesLegalCommitmentCode: true, managesPaymentStatus: true },
  { pm: true, pmOnly: true },
]

/**
 * Makes companies with their facilities, routing codes and lines, the same ones from the same seed: four in five are
 * private. One in twelve has no line, one in twenty is closed.
 */
export function generateDirectory(companies: number, seed: number): Required<DirectoryEntries> {
  const random = generator(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const chance = (share: number) => random() < share
  const numbers = shuffled(companies, below)
  const made = { companies: [], facilities: [], routingCodes: [], lines: [] } as Mutable<Required<DirectoryEntries>>

  const address = (): DirectoryAddress => ({
    addressLine1: `${1 + below(199)} ${one(STREETS)}`,
    addressLine2: chance(0.2) ? `Bâtiment ${String.fromCharCode(65 + below(6))}` : undefined,
    postalCode: `${String(1 + below(95)).padStart(2, '0')}${String(below(100) * 10).padStart(3, '0')}`,
    countrySubdivision: one(REGIONS),
    locality: one(TOWNS),
    countryCode: 'FR',
    countryName: 'France',
  })
  const status = (closed: boolean): DirectoryLineStatus | 'absent' => {
    if (closed) return 'Disabled'
    return chance(0.8) ? 'Enabled' : one(['Disabled', 'Upcoming', 'absent'] as const)
  }

  const addPrivate = (siren: string, closed: boolean) => {
    const businessName = `${one(TRADES)} ${one(NAMES)} ${one(FORMS)}`
    const isSalesProspectingForbidden = chance(0.3)
    const administrativeStatus = closed ? 'C' : 'A'
    made.companies.push({
      siren,
      businessName,
      entityType: 'PrivateVatRegistered',
      administrativeStatus,
      isSalesProspectingForbidden,
    })
    const sirets = Array.from({ length: 1 + below(3) }, (_, at) => siretOf(siren, at + 1))
    for (const [at, siret] of sirets.entries()) {
      made.facilities.push({
        siret,
        name: businessName,
        facilityType: at === 0 ? 'P' : 'S',
        administrativeStatus,
        isSalesProspectingForbidden,
        address: address(),
      })
    }
    if (chance(1 / 12)) return
    const platformType = chance(0.1) ? 'DFH' : 'WK'
    const add = (parts: Partial<DirectoryLine>) =>
      made.lines.push({ siren, ...parts, platformType, status: status(closed) })
    if (chance(0.85)) add({})
    if (chance(0.2)) for (const addressingSuffix of ['Invoice', 'Status']) add({ addressingSuffix })
    if (chance(0.1)) add({ addressingSuffix: `SITE-${1 + below(9)}` })
    for (const siret of sirets) {
      if (!chance(0.3)) continue
      add({ siret })
      if (!chance(0.4)) continue
      const routingIdentifier = `${one(SERVICES)}-${1 + below(9)}`
      made.routingCodes.push({ siret, routingIdentifier, routingCodeName: `Service ${routingIdentifier}` })
      add({ siret, routingIdentifier })
    }
  }

  const addPublic = (siren: string, closed: boolean) => {
    const businessName = `${one(BODIES)} ${one(TOWNS)}`
    const administrativeStatus = closed ? 'C' : 'A'
    made.companies.push({ siren, businessName, entityType: 'Public', administrativeStatus })
    const siret = siretOf(siren, 1)
    const b2gAdditionalData = one(PUBLIC_DATA)
    made.facilities.push({
      siret,
      name: businessName,
      administrativeStatus,
      address: address(),
      ...(b2gAdditionalData ? { b2gAdditionalData } : {}),
    })
    const line = { siren, siret, platformType: 'DFH' } as const
    made.lines.push({ ...line, status: status(closed) })
    const codes = new Set(['FACTURES_PUBLIQUES'])
    for (let count = below(4); count > 0; count--) codes.add(`${one(SERVICES)}-${1 + below(9)}`)
    for (const routingIdentifier of codes) {
      made.routingCodes.push({
        siret,
        routingIdentifier,
        routingCodeName: `Service ${routingIdentifier}`,
        managesLegalCommitmentCode: b2gAdditionalData?.managesLegalCommitmentCode ?? false,
        administrativeStatus,
      })
      made.lines.push({ ...line, routingIdentifier, status: status(closed) })
    }
  }

  for (const number of numbers) {
    const siren = closedByLuhn(String(number).padStart(8, '0'))
    const add = chance(0.2) ? addPublic : addPrivate
    add(siren, chance(0.05))
  }
  return made
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] }

/** So many different numbers of those that companies may have. */
function shuffled(count: number, below: (limit: number) => number): number[] {
  const numbers = Array.from({ length: MAX_GENERATED_COMPANIES }, (_, at) => FIRST_NUMBER + at)
  for (let at = 0; at < count; at++) {
    const other = at + below(numbers.length - at)
    const taken = numbers[other] as number
    numbers[other] = numbers[at] as number
    numbers[at] = taken
  }
  return numbers.slice(0, count)
}

/** Mulberry32: small, and the same numbers from the same seed everywhere. */
function generator(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
