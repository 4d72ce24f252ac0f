/** A list of the standard that platforms extend: known values are offered, any other is kept as it came. */
export type Open<T extends string> = T | (string & {})

/** `strict`: equal. `startWith`: begins with it. `contains`: holds it. */
export type FilterOperator = 'strict' | 'contains' | 'startWith'

/**
 * One criterion: a plain value with the operator that fits it (codes and identifiers are compared as a whole, names and
 * addresses by a part of them), or a value with an operator.
 */
export type Filter<T extends string = string> = T | { readonly op?: FilterOperator; readonly value: T }

/** `A` active, `C` closed. */
export type AdministrativeStatus = 'A' | 'C'

/** Criteria of a search for companies; all must match. */
export interface SirenFilters {
  readonly siren?: Filter
  readonly businessName?: Filter
  readonly entityType?: Filter<'Public' | 'PrivateVatRegistered'>
  readonly administrativeStatus?: Filter<AdministrativeStatus>
}

/** Criteria of a search for facilities; all must match. */
export interface SiretFilters {
  readonly siret?: Filter
  readonly siren?: Filter
  /** `P` main, `S` secondary. */
  readonly facilityType?: Filter<'P' | 'S'>
  readonly name?: Filter
  readonly addressLines?: Filter
  readonly postalCode?: Filter
  readonly countrySubdivision?: Filter
  readonly locality?: Filter
  readonly administrativeStatus?: Filter<AdministrativeStatus>
}

/** Criteria of a search for routing codes; all must match. */
export interface RoutingCodeFilters {
  readonly routingIdentifier?: Filter
  readonly siret?: Filter
  readonly routingCodeName?: Filter
  readonly administrativeStatus?: Filter<AdministrativeStatus>
  readonly addressLines?: Filter
  readonly postalCode?: Filter
  readonly locality?: Filter
}

/** Criteria of a search for lines; all must match. */
export interface DirectoryLineFilters {
  readonly addressingIdentifier?: Filter
  readonly siren?: Filter
  readonly siret?: Filter
  readonly routingIdentifier?: Filter
  readonly addressingSuffix?: Filter
}

/** `instructions` from 1.2.0 on, `idInstance` in 1.1.0 only. */
export type SirenField =
  | 'siren'
  | 'businessName'
  | 'entityType'
  | 'administrativeStatus'
  | 'instructions'
  | 'idInstance'
/** `siretInstructions` asks for `diffusible` on 1.1.0. `idInstance` in 1.1.0 only. */
export type SiretField =
  | 'siret'
  | 'siren'
  | 'name'
  | 'facilityType'
  | 'administrativeStatus'
  | 'siretInstructions'
  | 'address'
  | 'pmStatus'
  | 'pmOnly'
  | 'managesPaymentStatus'
  | 'managesLegalCommitment'
  | 'managesLegalCommitmentOrService'
  | 'serviceCodeStatus'
  | 'idInstance'
/** `idInstance` in 1.1.0 only. */
export type RoutingCodeField =
  | 'siret'
  | 'routingIdentifierType'
  | 'routingCodeName'
  | 'routingIdentifier'
  | 'managesLegalCommitmentCode'
  | 'administrativeStatus'
  | 'address'
  | 'idInstance'
/** The status of a line cannot be asked for: it comes without `fields`, where the platform gives it. */
export type DirectoryLineField =
  | 'addressingIdentifier'
  | 'siren'
  | 'siret'
  | 'routingIdentifier'
  | 'addressingSuffix'
  | 'idInstance'

export type SirenInclude = never
export type SiretInclude = 'siren'
export type RoutingCodeInclude = 'siren' | 'siret'
/** On one line in all versions, on a search for lines in 1.3.0 only. */
export type DirectoryLineInclude = 'siren' | 'siret' | 'routingCode'

/** By what results are ordered, the first before the second. */
export interface Sorting<Field extends string> {
  readonly field: Field
  /** @default 'ascending' */
  readonly order?: 'ascending' | 'descending'
}

/** One page of a search. */
export interface Search<Filters, Field extends string, Include extends string> {
  /** Absent: everything. */
  readonly filters?: Filters
  readonly sorting?: readonly Sorting<Field>[]
  /** What of each result to give; what tells results apart always comes along. Absent: all the platform has. */
  readonly fields?: readonly Field[]
  /** What a result refers to, given with it. */
  readonly include?: readonly Include[]
  /** Results on a page. @default 100, or the most the platform is known to serve */
  readonly limit?: number
  /** How many to pass over. @default 0 */
  readonly ignore?: number
}

export interface DirectoryPage<T> {
  readonly results: readonly T[]
  /**
   * How many match on all pages, in the platform's words. Absent where it does not count, and where results were
   * narrowed here because the version lacks the operator.
   */
  readonly totalNumberOfResults?: number
  /** The platform says that it gives fewer than match (206). */
  readonly reduced: boolean
  /** The `ignore` of the page after this one, which may be empty. Absent: this is the last. */
  readonly nextIgnore?: number
}

/** A postal address. */
export interface Address {
  readonly addressLine1?: string
  readonly addressLine2?: string
  readonly addressLine3?: string
  readonly postalCode?: string
  readonly countrySubdivision?: string
  readonly locality?: string
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string
  readonly countryName?: string
}

export interface Instructions {
  readonly isSalesProspectingForbidden?: boolean
}

/** Whatever else a platform gives stays in the object under its own name. */
interface Further {
  /** Of 1.1.0: the number of the record, for reads and writes by it. */
  readonly idInstance?: number
}

/** A company (unité légale). Any member may be missing in the field. */
export interface LegalUnit extends Further {
  readonly siren?: string
  readonly businessName?: string
  readonly entityType?: Open<'Public' | 'PrivateVatRegistered'>
  readonly administrativeStatus?: Open<AdministrativeStatus>
  readonly instructions?: Instructions
}

/** What a public facility asks of invoices. Absent members: nothing is asked. */
export interface B2gAdditionalData {
  /** Works project manager. */
  readonly pm?: boolean
  readonly pmOnly?: boolean
  readonly managesPaymentStatus?: boolean
  /** A commitment number is required. */
  readonly managesLegalCommitmentCode?: boolean
  /** A commitment number or a service code is required. */
  readonly managesLegalCommitmentOrServiceCode?: boolean
  /** A service code is required. */
  readonly serviceCodeStatus?: boolean
}

/** A facility (établissement) of a company. */
export interface Facility extends Further {
  readonly siret?: string
  readonly siren?: string
  readonly name?: string
  readonly facilityType?: Open<'P' | 'S'>
  readonly administrativeStatus?: Open<AdministrativeStatus>
  /** Called `siretInstructions`, or `diffusible` in 1.1.0 (`P`: forbidden), by platforms. */
  readonly instructions?: Instructions
  readonly address?: Address
  readonly b2gAdditionalData?: B2gAdditionalData
  readonly legalUnit?: LegalUnit
}

/** A service or another part of a facility. */
export interface RoutingCode extends Further {
  readonly routingIdentifier?: string
  readonly siret?: string
  readonly routingIdentifierType?: string
  readonly routingCodeName?: string
  /** A commitment number is required. Called `managesLegalCommitment` inside a line by platforms. */
  readonly managesLegalCommitmentCode?: boolean
  readonly administrativeStatus?: Open<AdministrativeStatus>
  readonly address?: Address
  readonly legalUnit?: LegalUnit
  readonly facility?: Facility
}

/** Where a recipient takes its invoices. */
export interface DirectoryLine extends Further {
  /** `SIREN`, `SIREN_SIRET`, `SIREN_SIRET_ROUTINGCODE` or `SIREN_SUFFIX`: the address of scheme `0225`. */
  readonly addressingIdentifier?: string
  /** Called `platform.platformStatus` in 1.1.0. Absent where a platform does not tell. */
  readonly directoryLineStatus?: Open<'Enabled' | 'Disabled' | 'Upcoming'>
  /** `WK` approved platform, `DFH` State portal. */
  readonly platformType?: Open<'WK' | 'DFH'>
  readonly siren?: string
  readonly siret?: string
  readonly routingIdentifier?: string
  readonly addressingSuffix?: string
  readonly routingCode?: RoutingCode
  readonly legalUnit?: LegalUnit
  readonly facility?: Facility
}

/** The address of a routing code to be written. */
export interface NewAddress extends Omit<Address, 'countryName'> {}

/** A private routing code to be created. */
export interface NewRoutingCode {
  readonly siret: string
  readonly routingIdentifier: string
  readonly routingCodeName: string
  readonly facilityNature: 'Private' | 'Public'
  readonly administrativeStatus: AdministrativeStatus
  readonly routingIdentifierType?: string
  readonly managesLegalCommitmentCode?: boolean
  readonly address?: NewAddress
}

/** A routing code as it is to be from now on; an address must be complete. */
export interface RoutingCodeReplacement {
  readonly administrativeStatus: AdministrativeStatus
  readonly routingCodeName: string
  readonly routingIdentifierType: string
  readonly address?: Required<NewAddress>
}

/** What of a routing code is to change; `administrativeStatus: 'C'` closes it, as nothing deletes one. */
export interface RoutingCodeUpdate extends Partial<Omit<RoutingCodeReplacement, 'address'>> {
  readonly address?: NewAddress
}

export interface NewDirectoryLine {
  readonly period: { readonly dateFrom: string; readonly dateTo?: string }
  readonly addressingInformation: {
    readonly siren: string
    readonly siret?: string
    readonly routingIdentifier?: string
    readonly addressingSuffix?: string
  }
}

/** The answer to a write. */
export interface WrittenRoutingCode {
  readonly idInstance?: number
  readonly siret?: string
  readonly routingIdentifier?: string
}

export interface WrittenDirectoryLine {
  readonly idInstance?: number
  readonly addressingIdentifier?: string
  readonly dateFrom?: string
}
