import { checkDigits, checkIdInstance } from './guards.js'
import { toLegalUnit } from './mapping.js'
import { demandIdInstance, type GetOptions, notFound, readRecord } from './record.js'
import { createSearcher, type SearchAllOptions, type Searcher } from './search.js'
import type { DirectoryPage, LegalUnit, Search, SirenField, SirenFilters, SirenInclude } from './types.js'
import type { DirectoryCallOptions, Wire } from './wire.js'

export type SirenSearch = Search<SirenFilters, SirenField, SirenInclude>

/** Companies of the directory. */
export interface Sirens {
  /**
   * One company.
   * @param siren nine digits; check digits are left to the directory
   * @throws {PlatformError} `NOT_FOUND` (404), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Directory Service, GET /v1/siren/code-insee:{siren}
   */
  get(siren: string, options?: GetOptions<SirenField>): Promise<LegalUnit>
  /**
   * The same by the number of its record.
   * @throws {UnsupportedError} `ID_INSTANCE`: not in 1.1.0
   */
  getByIdInstance(idInstance: number, options?: GetOptions<SirenField>): Promise<LegalUnit>
  /**
   * One page of a search. Nothing found is an empty page.
   * @throws {UnsupportedError} `FILTER_OPERATOR`, `FIELD`: the version cannot be asked that
   * @see XP Z12-013 Directory Service, POST /v1/siren/search
   */
  search(search?: SirenSearch, options?: DirectoryCallOptions): Promise<DirectoryPage<LegalUnit>>
  /**
   * Every result of a search, page after page, each once.
   * @throws {PlatformError} `PAGE_STUCK`, `RESULTS_INCOMPLETE`: the platform does not give all that it says it has
   */
  searchAll(search?: SirenSearch, options?: SearchAllOptions): AsyncIterable<LegalUnit>
}

export function createSirens(wire: Wire): { resource: Sirens; searcher: Searcher<LegalUnit> } {
  const { api, api110, http } = wire
  const searcher = createSearcher<LegalUnit>(wire, {
    name: 'siren',
    operation: 'searchCompanyBySiren',
    path: '/v1/siren/search',
    filters: ['siren', 'businessName', 'entityType', 'administrativeStatus'],
    identity: ['siren'],
    read: toLegalUnit,
  })
  const resource: Sirens = {
    async get(siren, options) {
      checkDigits(siren, 'siren', 9)
      if (wire.missing.includes('sirenGet')) {
        const { fields, ...call } = options ?? {}
        const { results } = await searcher.search({ filters: { siren }, fields }, call)
        // Another company comes from a platform that passed over the filter.
        const found = results.find((row) => (row.siren ?? siren) === siren)
        if (!found) throw notFound('getCompanyBySiren')
        return found
      }
      const operation = { name: 'siren', operation: 'getCompanyBySiren', read: toLegalUnit } as const
      return readRecord(wire, operation, options, ({ params, ...init }, named) =>
        api.GET('/v1/siren/code-insee:{siren}', {
          ...init,
          params: { ...params, path: { siren } },
          fetch: http.again(named),
        }),
      )
    },
    async getByIdInstance(idInstance, options) {
      demandIdInstance(wire)
      checkIdInstance(idInstance)
      const operation = { name: 'siren', operation: 'getCompanyById', read: toLegalUnit } as const
      return readRecord(wire, operation, options, ({ params, ...init }, named) =>
        api110.GET('/v1/siren/id-instance:{id-instance}', {
          ...init,
          params: { ...params, path: { 'id-instance': idInstance } },
          fetch: http.again(named),
        }),
      )
    },
    search: (search = {}, options) => searcher.search(search, options),
    searchAll: (search = {}, options) => searcher.searchAll(search, options),
  }
  return { resource, searcher }
}
