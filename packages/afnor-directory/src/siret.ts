import { checkDigits, checkIdInstance } from './guards.js'
import { toFacility } from './mapping.js'
import { demandIdInstance, type GetOptions, readRecord } from './record.js'
import { createSearcher, type SearchAllOptions, type Searcher } from './search.js'
import type { DirectoryPage, Facility, Search, SiretField, SiretFilters, SiretInclude } from './types.js'
import type { DirectoryCallOptions, Wire } from './wire.js'

export type SiretSearch = Search<SiretFilters, SiretField, SiretInclude>

/** Facilities of companies. */
export interface Sirets {
  /**
   * One facility.
   * @param siret 14 digits; check digits are left to the directory
   * @throws {PlatformError} `NOT_FOUND` (404), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Directory Service, GET /v1/siret/code-insee:{siret}
   */
  get(siret: string, options?: GetOptions<SiretField, SiretInclude>): Promise<Facility>
  /**
   * The same by the number of its record.
   * @throws {UnsupportedError} `ID_INSTANCE`: not in 1.1.0
   */
  getByIdInstance(idInstance: number, options?: GetOptions<SiretField>): Promise<Facility>
  /**
   * One page of a search. Nothing found is an empty page.
   * @throws {UnsupportedError} `FILTER_OPERATOR`, `FIELD`: the version cannot be asked that
   * @see XP Z12-013 Directory Service, POST /v1/siret/search
   */
  search(search?: SiretSearch, options?: DirectoryCallOptions): Promise<DirectoryPage<Facility>>
  /**
   * Every result of a search, page after page, each once.
   * @throws {PlatformError} `PAGE_STUCK`, `RESULTS_INCOMPLETE`: the platform does not give all that it says it has
   */
  searchAll(search?: SiretSearch, options?: SearchAllOptions): AsyncIterable<Facility>
}

export function createSirets(wire: Wire): { resource: Sirets; searcher: Searcher<Facility> } {
  const { api, api110, http } = wire
  const searcher = createSearcher<Facility>(wire, {
    name: 'siret',
    operation: 'searchFacilityBySiret',
    path: '/v1/siret/search',
    filters: [
      'siret',
      'siren',
      'facilityType',
      'name',
      'addressLines',
      'postalCode',
      'countrySubdivision',
      'locality',
      'administrativeStatus',
    ],
    identity: ['siret'],
    read: toFacility,
  })
  const resource: Sirets = {
    async get(siret, options) {
      checkDigits(siret, 'siret', 14)
      const operation = { name: 'siret', operation: 'getFacilityBySiret', read: toFacility } as const
      return readRecord(wire, operation, options, ({ params, ...init }, named) =>
        api.GET('/v1/siret/code-insee:{siret}', {
          ...init,
          params: { ...params, path: { siret } },
          fetch: http.again(named),
        }),
      )
    },
    async getByIdInstance(idInstance, options) {
      demandIdInstance(wire)
      checkIdInstance(idInstance)
      const operation = { name: 'siret', operation: 'getFacilityById', read: toFacility } as const
      return readRecord(wire, operation, options, ({ params, ...init }, named) =>
        api110.GET('/v1/siret/id-instance:{id-instance}', {
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
