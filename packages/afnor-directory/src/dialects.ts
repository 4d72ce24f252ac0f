import type { FilterOperator } from './types.js'

/** The published versions of the Directory Service that this client speaks. */
export type DirectoryServiceVersion = '1.1.0' | '1.2.0' | '1.3.0'

/** The resources of a directory, by the names this client has for them. */
export type ResourceName = 'siren' | 'siret' | 'routingCode' | 'directoryLine'

/** The criteria of all searches. One of a name takes the same operators wherever it stands. */
export type FilterName =
  | 'siren'
  | 'siret'
  | 'businessName'
  | 'entityType'
  | 'administrativeStatus'
  | 'facilityType'
  | 'name'
  | 'addressLines'
  | 'postalCode'
  | 'countrySubdivision'
  | 'locality'
  | 'routingIdentifier'
  | 'routingCodeName'
  | 'addressingIdentifier'
  | 'addressingSuffix'

/** What differs between the versions, as data. Written from the documents in `specs/afnor-directory`. */
export interface Dialect {
  /** The header that carries the correlation id. */
  readonly requestIdHeader: 'X-Request-Id' | 'Request-Id'
  /** Whether `Organization-Id` exists. */
  readonly organizationId: boolean
  /** Whether records are read by `idInstance`, and written. */
  readonly idInstance: boolean
  readonly operators: Readonly<Record<FilterName, readonly FilterOperator[]>>
  /** What the direction of a sort criterion is called. */
  readonly sortKey: Readonly<Record<ResourceName, 'sortingOrder' | 'order'>>
  /** What may be asked for in `fields`. */
  readonly fields: Readonly<Record<ResourceName, readonly string[]>>
  /** What a search may include. */
  readonly searchInclude: Readonly<Record<ResourceName, readonly string[]>>
  /** What the reading of one record may include. */
  readonly getInclude: Readonly<Record<ResourceName, readonly string[]>>
}

const CONTAINS = ['contains'] as const
const STRICT = ['strict'] as const
const EITHER = ['contains', 'strict'] as const
const ANY = ['contains', 'strict', 'startWith'] as const
const WHOLE_OR_START = ['strict', 'startWith'] as const

const OPERATORS_1_1 = {
  siren: CONTAINS,
  siret: CONTAINS,
  businessName: CONTAINS,
  entityType: STRICT,
  administrativeStatus: STRICT,
  facilityType: CONTAINS,
  name: CONTAINS,
  addressLines: CONTAINS,
  postalCode: CONTAINS,
  countrySubdivision: CONTAINS,
  locality: CONTAINS,
  routingIdentifier: CONTAINS,
  routingCodeName: CONTAINS,
  addressingIdentifier: CONTAINS,
  addressingSuffix: STRICT,
} as const
const OPERATORS_1_2 = {
  siren: STRICT,
  siret: STRICT,
  businessName: EITHER,
  entityType: STRICT,
  administrativeStatus: STRICT,
  facilityType: STRICT,
  name: EITHER,
  addressLines: CONTAINS,
  postalCode: WHOLE_OR_START,
  countrySubdivision: STRICT,
  locality: EITHER,
  routingIdentifier: EITHER,
  routingCodeName: EITHER,
  addressingIdentifier: EITHER,
  addressingSuffix: EITHER,
} as const
const OPERATORS_1_3 = {
  ...OPERATORS_1_2,
  businessName: ANY,
  name: ANY,
  addressLines: ['contains', 'startWith'],
  locality: ANY,
} as const

const SIREN_FIELDS = ['siren', 'businessName', 'entityType', 'administrativeStatus'] as const
const SIRET_FIELDS = [
  'siret',
  'siren',
  'name',
  'facilityType',
  'address',
  'administrativeStatus',
  'pmStatus',
  'pmOnly',
  'managesPaymentStatus',
  'managesLegalCommitment',
  'managesLegalCommitmentOrService',
  'serviceCodeStatus',
] as const
const ROUTING_CODE_FIELDS = [
  'siret',
  'routingIdentifierType',
  'routingCodeName',
  'routingIdentifier',
  'managesLegalCommitmentCode',
  'administrativeStatus',
  'address',
] as const
const LINE_FIELDS = ['addressingIdentifier', 'siren', 'siret', 'routingIdentifier', 'addressingSuffix'] as const

const FIELDS_1_1 = {
  siren: [...SIREN_FIELDS, 'idInstance'],
  siret: [...SIRET_FIELDS, 'diffusible', 'idInstance'],
  routingCode: [...ROUTING_CODE_FIELDS, 'idInstance'],
  directoryLine: [...LINE_FIELDS, 'idInstance'],
}
const FIELDS_1_2 = {
  siren: [...SIREN_FIELDS, 'instructions'],
  siret: [...SIRET_FIELDS, 'siretInstructions'],
  routingCode: ROUTING_CODE_FIELDS,
  directoryLine: LINE_FIELDS,
}

const SORT_1_1 = {
  siren: 'sortingOrder',
  siret: 'sortingOrder',
  routingCode: 'order',
  directoryLine: 'sortingOrder',
} as const
const SORT_1_3 = { siren: 'order', siret: 'order', routingCode: 'order', directoryLine: 'order' } as const

const INCLUDE_1_1 = { siren: [], siret: ['siren'], routingCode: ['siren', 'siret'], directoryLine: [] }
const LINE_INCLUDE = ['siren', 'siret', 'routingCode']

export const DIALECTS: Readonly<Record<DirectoryServiceVersion, Dialect>> = {
  '1.1.0': {
    requestIdHeader: 'X-Request-Id',
    organizationId: false,
    idInstance: true,
    operators: OPERATORS_1_1,
    sortKey: SORT_1_1,
    fields: FIELDS_1_1,
    searchInclude: INCLUDE_1_1,
    // Without `platform` a line has no status in this version.
    getInclude: { ...INCLUDE_1_1, directoryLine: [...LINE_INCLUDE, 'platform'] },
  },
  '1.2.0': {
    requestIdHeader: 'Request-Id',
    organizationId: true,
    idInstance: false,
    operators: OPERATORS_1_2,
    sortKey: SORT_1_1,
    fields: FIELDS_1_2,
    searchInclude: INCLUDE_1_1,
    getInclude: { ...INCLUDE_1_1, directoryLine: LINE_INCLUDE },
  },
  '1.3.0': {
    requestIdHeader: 'Request-Id',
    organizationId: true,
    idInstance: false,
    operators: OPERATORS_1_3,
    sortKey: SORT_1_3,
    fields: FIELDS_1_2,
    searchInclude: { ...INCLUDE_1_1, directoryLine: LINE_INCLUDE },
    getInclude: { ...INCLUDE_1_1, directoryLine: LINE_INCLUDE },
  },
}
