import { pathSegment } from '@facturelle/core/http'
import { checkDigits, checkIdInstance, checkKeys, checkText, invalid } from './guards.js'
import { record, toRoutingCode, toWritten } from './mapping.js'
import { demandIdInstance, demandWrites, type GetOptions, readRecord } from './record.js'
import { createSearcher, type SearchAllOptions, type Searcher } from './search.js'
import type {
  DirectoryPage,
  NewRoutingCode,
  RoutingCode,
  RoutingCodeField,
  RoutingCodeFilters,
  RoutingCodeInclude,
  RoutingCodeReplacement,
  RoutingCodeUpdate,
  Search,
  WrittenRoutingCode,
} from './types.js'
import type { Answered, DirectoryCallOptions, Wire } from './wire.js'

export type RoutingCodeSearch = Search<RoutingCodeFilters, RoutingCodeField, RoutingCodeInclude>

/** Services and other parts of facilities. */
export interface RoutingCodes {
  /**
   * One routing code. A `/` in it travels as `%2F`, which some gateways refuse: search for it then.
   * @throws {PlatformError} `NOT_FOUND` (404), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Directory Service, GET /v1/routing-code/siret:{siret}/code:{routing-identifier}
   */
  get(
    siret: string,
    routingIdentifier: string,
    options?: GetOptions<RoutingCodeField, RoutingCodeInclude>,
  ): Promise<RoutingCode>
  /**
   * The same by the number of its record.
   * @throws {UnsupportedError} `ID_INSTANCE`: not in 1.1.0
   */
  getByIdInstance(idInstance: number, options?: GetOptions<RoutingCodeField>): Promise<RoutingCode>
  /**
   * One page of a search. Nothing found is an empty page.
   * @throws {UnsupportedError} `FILTER_OPERATOR`, `FIELD`: the version cannot be asked that
   * @see XP Z12-013 Directory Service, POST /v1/routing-code/search
   */
  search(search?: RoutingCodeSearch, options?: DirectoryCallOptions): Promise<DirectoryPage<RoutingCode>>
  /**
   * Every result of a search, page after page, each once.
   * @throws {PlatformError} `PAGE_STUCK`, `RESULTS_INCOMPLETE`: the platform does not give all that it says it has
   */
  searchAll(search?: RoutingCodeSearch, options?: SearchAllOptions): AsyncIterable<RoutingCode>
  /**
   * Adds a private routing code. 1.1.0 with `writes: true`; sent one time.
   * @throws {UnsupportedError} `DIRECTORY_WRITES`
   * @throws {PlatformError} `REJECTED` (400, 422), `FORBIDDEN` (403), `CONFLICT` (409)
   */
  create(routingCode: NewRoutingCode, options?: DirectoryCallOptions): Promise<WrittenRoutingCode>
  /** Replaces what may change of one; its SIRET and identifier never do. 1.1.0 with `writes: true`; sent one time. */
  replace(
    idInstance: number,
    routingCode: RoutingCodeReplacement,
    options?: DirectoryCallOptions,
  ): Promise<WrittenRoutingCode>
  /** Changes some of it; `administrativeStatus: 'C'` closes it. 1.1.0 with `writes: true`; sent one time. */
  update(idInstance: number, changes: RoutingCodeUpdate, options?: DirectoryCallOptions): Promise<WrittenRoutingCode>
}

const ADDRESS_KEYS = [
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'postalCode',
  'countrySubdivision',
  'locality',
  'countryCode',
]
const CHANGED_KEYS = ['administrativeStatus', 'routingCodeName', 'routingIdentifierType', 'address']
const NEW_KEYS = [...CHANGED_KEYS, 'siret', 'routingIdentifier', 'facilityNature', 'managesLegalCommitmentCode']

export function createRoutingCodes(wire: Wire): { resource: RoutingCodes; searcher: Searcher<RoutingCode> } {
  const { api, api110, http } = wire
  const searcher = createSearcher<RoutingCode>(wire, {
    name: 'routingCode',
    operation: 'searchRoutingCode',
    path: '/v1/routing-code/search',
    filters: [
      'routingIdentifier',
      'siret',
      'routingCodeName',
      'administrativeStatus',
      'addressLines',
      'postalCode',
      'locality',
    ],
    identity: ['siret', 'routingIdentifier'],
    read: toRoutingCode,
  })
  const resource: RoutingCodes = {
    async get(siret, routingIdentifier, options) {
      checkDigits(siret, 'siret', 14)
      checkText(pathSegment(routingIdentifier, 'routingIdentifier'), 'routingIdentifier', 100)
      const operation = { name: 'routingCode', operation: 'getRoutingCodeBySiretAndId', read: toRoutingCode } as const
      return readRecord(wire, operation, options, ({ params, ...init }, named) =>
        api.GET('/v1/routing-code/siret:{siret}/code:{routing-identifier}', {
          ...init,
          params: { ...params, path: { siret, 'routing-identifier': routingIdentifier } },
          fetch: http.again(named),
        }),
      )
    },
    async getByIdInstance(idInstance, options) {
      demandIdInstance(wire)
      checkIdInstance(idInstance)
      const operation = { name: 'routingCode', operation: 'getRoutingCodeById', read: toRoutingCode } as const
      return readRecord(wire, operation, options, ({ params, ...init }, named) =>
        api110.GET('/v1/routing-code/id-instance:{id-instance}', {
          ...init,
          params: { ...params, path: { 'id-instance': idInstance } },
          fetch: http.again(named),
        }),
      )
    },
    search: (search = {}, options) => searcher.search(search, options),
    searchAll: (search = {}, options) => searcher.searchAll(search, options),
    async create(routingCode, options) {
      demandWrites(wire)
      checkNew(routingCode)
      const answered = await wire.call('createRoutingCode', options, (init, named) =>
        api110.POST('/v1/routing-code', {
          ...init,
          body: toWritten(routingCode) as never,
          fetch: http.once(named),
        }),
      )
      return written(answered)
    },
    async replace(idInstance, routingCode, options) {
      demandWrites(wire)
      checkIdInstance(idInstance)
      checkChanges(routingCode, CHANGED_KEYS.slice(0, 3), ADDRESS_KEYS)
      const answered = await wire.call('replaceRoutingCode', options, (init, named) =>
        api110.PUT('/v1/routing-code/id-instance:{id-instance}', {
          ...init,
          params: { path: { 'id-instance': idInstance } },
          body: toWritten(routingCode) as never,
          fetch: http.once(named),
        }),
      )
      return written(answered)
    },
    async update(idInstance, changes, options) {
      demandWrites(wire)
      checkIdInstance(idInstance)
      checkChanges(changes, [], [])
      if (Object.values(changes).every((value) => value === undefined)) {
        throw invalid('routingCode', `needs at least one of ${CHANGED_KEYS.join(', ')}`)
      }
      const answered = await wire.call('updateRoutingCode', options, (init, named) =>
        api110.PATCH('/v1/routing-code/id-instance:{id-instance}', {
          ...init,
          params: { path: { 'id-instance': idInstance } },
          body: toWritten(changes) as never,
          fetch: http.once(named),
        }),
      )
      return written(answered)
    },
  }
  return { resource, searcher }
}

/** Platforms may answer a write with nothing. */
function written({ answer }: Answered<unknown>): WrittenRoutingCode {
  return record(answer) ?? {}
}

function checkNew(value: unknown): void {
  checkKeys(value, 'routingCode', NEW_KEYS)
  checkDigits(value.siret, 'routingCode.siret', 14)
  const { routingIdentifier, facilityNature, managesLegalCommitmentCode } = value
  if (typeof routingIdentifier !== 'string' || !/^[-_/a-zA-Z0-9]{1,100}$/.test(routingIdentifier)) {
    throw invalid('routingCode.routingIdentifier', 'must be 1 to 100 letters, digits, and the signs - _ /')
  }
  if (facilityNature !== 'Private' && facilityNature !== 'Public') {
    throw invalid('routingCode.facilityNature', 'must be Private or Public')
  }
  if (managesLegalCommitmentCode !== undefined && typeof managesLegalCommitmentCode !== 'boolean') {
    throw invalid('routingCode.managesLegalCommitmentCode', 'must be true or false')
  }
  checkContent(value, ['administrativeStatus', 'routingCodeName'], [])
}

function checkChanges(value: unknown, required: readonly string[], requiredOfAddress: readonly string[]): void {
  checkKeys(value, 'routingCode', CHANGED_KEYS)
  checkContent(value, required, requiredOfAddress)
}

function checkContent(
  value: Record<string, unknown>,
  required: readonly string[],
  requiredOfAddress: readonly string[],
): void {
  const { administrativeStatus, address } = value
  for (const key of required) if (value[key] === undefined) throw invalid(`routingCode.${key}`, 'is missing')
  if (administrativeStatus !== undefined && administrativeStatus !== 'A' && administrativeStatus !== 'C') {
    throw invalid('routingCode.administrativeStatus', 'must be A or C')
  }
  for (const [key, length] of [
    ['routingCodeName', 100],
    ['routingIdentifierType', 4],
  ] as const) {
    if (value[key] !== undefined) checkText(value[key], `routingCode.${key}`, length)
  }
  if (address === undefined) return
  checkKeys(address, 'routingCode.address', ADDRESS_KEYS)
  for (const key of requiredOfAddress) {
    if (address[key] === undefined) throw invalid(`routingCode.address.${key}`, 'is missing; a replacement is whole')
  }
  for (const [key, text] of Object.entries(address)) {
    // A line of an address may be there and empty.
    if (text !== undefined && typeof text !== 'string') throw invalid(`routingCode.address.${key}`, 'must be a string')
  }
}
