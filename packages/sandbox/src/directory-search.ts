import { Refused, refusal } from './answers.js'
import type { DirectoryDialect, DirectoryKind } from './directory-dialects.js'
import type { DirectoryQuirks } from './directory-quirks.js'
import {
  addressingIdentifierOf,
  type DirectoryAddress,
  type DirectoryCompany,
  type DirectoryFacility,
  type DirectoryLine,
  type DirectoryRoutingCode,
} from './directory-records.js'
import type { Numbered } from './directory-store.js'

const DEFAULT_LIMIT = 25

interface Filter {
  readonly op?: string
  readonly value?: string
}

/** The body of a search. The document of the version has checked its types and values. */
export interface DirectorySearch {
  readonly filters?: Readonly<Record<string, Filter>>
  readonly sorting?: readonly Readonly<Record<string, string>>[]
  readonly fields?: readonly string[]
  readonly include?: readonly string[]
  readonly limit?: number
  readonly ignore?: number
}

/** A page, before its entries are written out. */
export interface DirectoryPage<T> {
  readonly rows: readonly T[]
  /** All matches, on any page. */
  readonly total: number
  /** Less than was asked for is on this page, and more was found. */
  readonly reduced: boolean
  /** What was searched for, with the limit that was kept to. */
  readonly search: DirectorySearch
}

type Values = Readonly<Record<string, string | undefined>>

/** What entries are filtered and sorted by, each value under the name that the interface has for it. */
export const VALUES = {
  company: ({ siren, businessName, entityType, administrativeStatus = 'A', ...rest }: Numbered<DirectoryCompany>) => ({
    siren,
    businessName,
    entityType,
    administrativeStatus,
    instructions: String(rest.isSalesProspectingForbidden ?? false),
    idInstance: ordinal(rest.idInstance),
  }),
  facility: ({ siret, name, facilityType = 'P', administrativeStatus = 'A', ...rest }: Numbered<DirectoryFacility>) => {
    const { b2gAdditionalData: b2g = {}, isSalesProspectingForbidden = false } = rest
    return {
      siret,
      siren: siret.slice(0, 9),
      name,
      facilityType,
      administrativeStatus,
      ...addressValues(rest.address),
      diffusible: isSalesProspectingForbidden ? 'P' : 'O',
      siretInstructions: String(isSalesProspectingForbidden),
      pmStatus: flag(b2g.pm),
      pmOnly: flag(b2g.pmOnly),
      managesPaymentStatus: flag(b2g.managesPaymentStatus),
      managesLegalCommitment: flag(b2g.managesLegalCommitmentCode),
      managesLegalCommitmentOrService: flag(b2g.managesLegalCommitmentOrServiceCode),
      serviceCodeStatus: flag(b2g.serviceCodeStatus),
      idInstance: ordinal(rest.idInstance),
    }
  },
  routingCode: ({ siret, routingIdentifier, routingCodeName, ...rest }: Numbered<DirectoryRoutingCode>) => ({
    siret,
    routingIdentifier,
    routingIdentifierType: rest.routingIdentifierType ?? '0224',
    routingCodeName,
    administrativeStatus: rest.administrativeStatus ?? 'A',
    managesLegalCommitmentCode: flag(rest.managesLegalCommitmentCode ?? false),
    ...addressValues(rest.address),
    idInstance: ordinal(rest.idInstance),
  }),
  line: (line: Numbered<DirectoryLine>) => ({
    addressingIdentifier: addressingIdentifierOf(line),
    siren: line.siren,
    siret: line.siret,
    routingIdentifier: line.routingIdentifier,
    addressingSuffix: line.addressingSuffix,
    idInstance: ordinal(line.idInstance),
  }),
} satisfies Record<DirectoryKind, (entry: never) => Values>

function addressValues(address: DirectoryAddress = {}): Values {
  const { addressLine1, addressLine2, addressLine3, postalCode, countrySubdivision, locality } = address
  const addressLines = [addressLine1, addressLine2, addressLine3].filter((line) => line !== undefined).join(' ')
  return {
    addressLines,
    postalCode,
    countrySubdivision,
    locality,
    address: `${addressLines} ${postalCode} ${locality}`,
  }
}

function flag(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

/** A number as text that sorts like it. */
function ordinal(value: number): string {
  return String(value).padStart(16, '0')
}

/**
 * One page of entries. All filters must match; without any, all entries do. Entries that `sorting` leaves side by side
 * stand in the order of their identifiers, so that pages neither overlap nor leave a gap.
 * @throws {Refused} 400 for a limit below 1 or a negative `ignore`
 */
export function searchDirectory<T>(
  entries: readonly T[],
  valuesOf: (entry: T) => Values,
  kind: DirectoryKind,
  search: DirectorySearch,
  dialect: DirectoryDialect,
  quirks: Required<DirectoryQuirks>,
): DirectoryPage<T> {
  const { filters = {}, sorting = [], limit: asked = DEFAULT_LIMIT, ignore = 0 } = search
  if (asked < 1) throw new Refused(refusal(400, 'limit must be at least 1.'))
  if (ignore < 0) throw new Refused(refusal(400, 'ignore must be at least 0.'))
  const limit = Math.min(asked, quirks.maxPageSize)
  const criteria = Object.entries(filters).filter(([, { value }]) => value !== undefined)
  const directionIn = directionReader(kind, dialect, quirks)
  const found = entries
    .map((entry) => ({ entry, values: valuesOf(entry) }))
    .filter(({ values }) => criteria.every(([name, filter]) => matches(name, filter, values, dialect.usualOperator)))
    .sort((a, b) => {
      for (const key of sorting) {
        const difference = compare(a.values[key.field ?? ''] ?? '', b.values[key.field ?? ''] ?? '')
        if (difference !== 0) return directionIn(key) === 'descending' ? -difference : difference
      }
      return compare(a.values.idInstance ?? '', b.values.idInstance ?? '')
    })
  const rows = found.slice(ignore, ignore + limit).map(({ entry }) => entry)
  return {
    rows,
    total: found.length,
    reduced: asked > limit && found.length > ignore + limit,
    search: { ...search, limit, ignore },
  }
}

/** A filter on what entries do not have is passed over, as unknown properties of a body are. */
function matches(name: string, { op, value = '' }: Filter, values: Values, usual: string): boolean {
  if (!(name in values)) return true
  const present = values[name]
  if (present === undefined) return false
  switch (op ?? usual) {
    case 'contains':
      return folded(present).includes(folded(value))
    case 'startWith':
      return folded(present).startsWith(folded(value))
    default:
      return present === value
  }
}

/** Without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

function directionReader(
  kind: DirectoryKind,
  dialect: DirectoryDialect,
  { sortingKey }: Required<DirectoryQuirks>,
): (key: Readonly<Record<string, string>>) => string | undefined {
  if (sortingKey === 'either') return (key) => key.order ?? key.sortingOrder
  const name = sortingKey === 'documented' ? dialect.sortingKeys[kind] : sortingKey
  return (key) => key[name]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
