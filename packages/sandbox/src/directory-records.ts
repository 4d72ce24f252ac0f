/** A postal address as the directory reads it out. */
export interface DirectoryAddress {
  readonly addressLine1?: string | undefined
  readonly addressLine2?: string | undefined
  readonly addressLine3?: string | undefined
  /** Five digits. */
  readonly postalCode?: string | undefined
  readonly countrySubdivision?: string | undefined
  readonly locality?: string | undefined
  /** ISO 3166-1, two letters. */
  readonly countryCode?: string | undefined
  readonly countryName?: string | undefined
}

/** A legal unit. */
export interface DirectoryCompany {
  /** Nine digits, closed by their Luhn digit. */
  readonly siren: string
  readonly businessName: string
  readonly entityType: 'Public' | 'PrivateVatRegistered'
  /** `A` active, `C` closed. @default 'A' */
  readonly administrativeStatus?: 'A' | 'C'
  /** @default false */
  readonly isSalesProspectingForbidden?: boolean
}

/** What a public facility asks of invoices; absent where it asks for nothing. */
export interface PublicFacilityData {
  /** Works project manager. */
  readonly pm?: boolean
  readonly pmOnly?: boolean
  readonly managesPaymentStatus?: boolean
  /** The commitment number is required. */
  readonly managesLegalCommitmentCode?: boolean
  /** The commitment number or the service code is required. */
  readonly managesLegalCommitmentOrServiceCode?: boolean
  /** The service code is required. */
  readonly serviceCodeStatus?: boolean
}

/** A facility of a legal unit. */
export interface DirectoryFacility {
  /** Fourteen digits, closed by their Luhn digit; the first nine are the SIREN of its company. */
  readonly siret: string
  readonly name: string
  /** `P` main, `S` secondary. @default 'P' */
  readonly facilityType?: 'P' | 'S'
  /** @default 'A' */
  readonly administrativeStatus?: 'A' | 'C'
  /** `diffusible` `P` in 1.1.0. @default false */
  readonly isSalesProspectingForbidden?: boolean
  readonly address?: DirectoryAddress
  readonly b2gAdditionalData?: PublicFacilityData
}

/** A sub-address of a facility: a service, an internal code. */
export interface DirectoryRoutingCode {
  readonly siret: string
  /** 1 to 100 of letters, digits, `-`, `_` and `/`. */
  readonly routingIdentifier: string
  /** @default '0224' */
  readonly routingIdentifierType?: string
  readonly routingCodeName: string
  /** @default by its company */
  readonly facilityNature?: 'Private' | 'Public'
  readonly managesLegalCommitmentCode?: boolean
  /** @default 'A' */
  readonly administrativeStatus?: 'A' | 'C'
  readonly address?: DirectoryAddress
}

export type DirectoryLineStatus = 'Enabled' | 'Disabled' | 'Upcoming'

/**
 * Where a recipient takes its invoices. Its addressing identifier follows from its parts: `SIREN`, `SIREN_SIRET`,
 * `SIREN_SIRET_ROUTINGCODE` or `SIREN_SUFFIX`.
 */
export interface DirectoryLine {
  readonly siren: string
  readonly siret?: string
  /** Needs a `siret`. */
  readonly routingIdentifier?: string
  /** `Invoice`, `Status` or any other; excludes a `siret`. */
  readonly addressingSuffix?: string
  /** `WK` an approved platform, `DFH` the State portal. @default 'WK' */
  readonly platformType?: 'WK' | 'DFH'
  /** `absent`: the directory does not tell. @default by the period in sandbox time */
  readonly status?: DirectoryLineStatus | 'absent'
  /** `YYYY-MM-DD`, the first day on which it takes invoices. */
  readonly dateFrom?: string
  /** `YYYY-MM-DD`, the last day. */
  readonly dateTo?: string
}

/** What can be put into a directory. What is there under the same identifier is replaced. */
export interface DirectoryEntries {
  readonly companies?: readonly DirectoryCompany[]
  readonly facilities?: readonly DirectoryFacility[]
  readonly routingCodes?: readonly DirectoryRoutingCode[]
  readonly lines?: readonly DirectoryLine[]
}

/** The addressing identifier of a line. */
export function addressingIdentifierOf({ siren, siret, routingIdentifier, addressingSuffix }: DirectoryLine): string {
  return [siren, siret, routingIdentifier, addressingSuffix].filter((part) => part !== undefined).join('_')
}
