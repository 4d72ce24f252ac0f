export type { ClientAuthentication, ClientCredentials, Provided } from '@facturelle/auth'
export {
  AuthError,
  ConfigurationError,
  FacturelleError,
  PlatformError,
  type Reachability,
  type RecipientDirectory,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
export type { AfnorDirectory, AfnorDirectoryOptions, AfnorDirectorySettings } from './client.js'
export { createAfnorDirectory } from './client.js'
export { DIALECTS, type Dialect, type DirectoryServiceVersion, type FilterName, type ResourceName } from './dialects.js'
export type { DirectoryLineSearch, DirectoryLines } from './directory-line.js'
export {
  type AccountCredentials,
  type CredentialsOf,
  type DirectoryFeature,
  PLATFORMS,
  type Platform,
  type PlatformName,
} from './platforms.js'
export type { GetOptions } from './record.js'
export type { RoutingCodeSearch, RoutingCodes } from './routing-code.js'
export type { SearchAllOptions } from './search.js'
export type { SirenSearch, Sirens } from './siren.js'
export type { SiretSearch, Sirets } from './siret.js'
export type {
  Address,
  AdministrativeStatus,
  B2gAdditionalData,
  DirectoryLine,
  DirectoryLineField,
  DirectoryLineFilters,
  DirectoryLineInclude,
  DirectoryPage,
  Facility,
  Filter,
  FilterOperator,
  Instructions,
  LegalUnit,
  NewAddress,
  NewDirectoryLine,
  NewRoutingCode,
  RoutingCode,
  RoutingCodeField,
  RoutingCodeFilters,
  RoutingCodeInclude,
  RoutingCodeReplacement,
  RoutingCodeUpdate,
  Search,
  SirenField,
  SirenFilters,
  SirenInclude,
  SiretField,
  SiretFilters,
  SiretInclude,
  Sorting,
  WrittenDirectoryLine,
  WrittenRoutingCode,
} from './types.js'
export type { DirectoryCallOptions } from './wire.js'
