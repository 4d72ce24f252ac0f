import { pathSegment } from '@facturelle/core/http'
import { checkDigits, checkIdInstance, checkKeys, checkText, invalid } from './guards.js'
import { record, toDirectoryLine } from './mapping.js'
import { demandIdInstance, demandWrites, type GetOptions, readRecord } from './record.js'
import { createSearcher, type SearchAllOptions, type Searcher } from './search.js'
import type {
  DirectoryLine,
  DirectoryLineField,
  DirectoryLineFilters,
  DirectoryLineInclude,
  DirectoryPage,
  NewDirectoryLine,
  Search,
  WrittenDirectoryLine,
} from './types.js'
import type { Answered, DirectoryCallOptions, Wire } from './wire.js'

export type DirectoryLineSearch = Search<DirectoryLineFilters, DirectoryLineField, DirectoryLineInclude>

/** Where recipients take their invoices. */
export interface DirectoryLines {
  /**
   * One line. Its status is told in 1.1.0 and 1.3.0 only, and not for certain: search for it instead.
   * @throws {PlatformError} `NOT_FOUND` (404), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Directory Service, GET /v1/directory-line/code:{addressing-identifier}
   */
  get(
    addressingIdentifier: string,
    options?: GetOptions<DirectoryLineField, DirectoryLineInclude>,
  ): Promise<DirectoryLine>
  /**
   * The same by the number of its record.
   * @throws {UnsupportedError} `ID_INSTANCE`: not in 1.1.0
   */
  getByIdInstance(idInstance: number, options?: GetOptions<DirectoryLineField>): Promise<DirectoryLine>
  /**
   * One page of a search. Nothing found is an empty page. Leave `fields` out to be told the status of lines.
   * @throws {UnsupportedError} `FILTER_OPERATOR`, `FIELD`, `INCLUDE`: the version cannot be asked that
   * @see XP Z12-013 Directory Service, POST /v1/directory-line/search
   */
  search(search?: DirectoryLineSearch, options?: DirectoryCallOptions): Promise<DirectoryPage<DirectoryLine>>
  /**
   * Every result of a search, page after page, each once.
   * @throws {PlatformError} `PAGE_STUCK`, `RESULTS_INCOMPLETE`: the platform does not give all that it says it has
   */
  searchAll(search?: DirectoryLineSearch, options?: SearchAllOptions): AsyncIterable<DirectoryLine>
  /**
   * Adds a line. 1.1.0 with `writes: true`; sent one time.
   * @throws {UnsupportedError} `DIRECTORY_WRITES`
   * @throws {PlatformError} `REJECTED` (400, 422), `FORBIDDEN` (403), `CONFLICT` (409)
   */
  create(line: NewDirectoryLine, options?: DirectoryCallOptions): Promise<WrittenDirectoryLine>
  /** Sets the end of a line, `YYYY-MM-DD`; nothing else of it can change. 1.1.0 with `writes: true`; sent one time. */
  update(
    idInstance: number,
    changes: { readonly dateTo: string },
    options?: DirectoryCallOptions,
  ): Promise<WrittenDirectoryLine>
  /** Takes a line out. 1.1.0 with `writes: true`; sent one time. */
  delete(idInstance: number, options?: DirectoryCallOptions): Promise<void>
}

export function createDirectoryLines(wire: Wire): { resource: DirectoryLines; searcher: Searcher<DirectoryLine> } {
  const { api, api110, http } = wire
  const searcher = createSearcher<DirectoryLine>(wire, {
    name: 'directoryLine',
    operation: 'searchDirectoryLine',
    path: '/v1/directory-line/search',
    filters: ['addressingIdentifier', 'siren', 'siret', 'routingIdentifier', 'addressingSuffix'],
    identity: ['addressingIdentifier'],
    // One address may have two lines: the one of today, and the one that takes over from it.
    further: ['directoryLineStatus', 'platformType'],
    read: toDirectoryLine,
  })
  /** The status of a line of 1.1.0 is one of its platform. */
  const always = wire.dialect.getInclude.directoryLine.includes('platform') ? ['platform'] : []
  const resource: DirectoryLines = {
    async get(addressingIdentifier, options) {
      checkText(pathSegment(addressingIdentifier, 'addressingIdentifier'), 'addressingIdentifier', 125)
      const operation = 'getDirectoryLineById'
      const reading = { name: 'directoryLine', operation, read: toDirectoryLine, always } as const
      return readRecord(wire, reading, options, ({ params, ...init }, named) =>
        api.GET('/v1/directory-line/code:{addressing-identifier}', {
          ...init,
          params: { ...params, path: { 'addressing-identifier': addressingIdentifier } },
          fetch: http.again(named),
        }),
      )
    },
    async getByIdInstance(idInstance, options) {
      demandIdInstance(wire)
      checkIdInstance(idInstance)
      const operation = 'getDirectoryLineByCompanyId'
      const reading = { name: 'directoryLine', operation, read: toDirectoryLine } as const
      return readRecord(wire, reading, options, ({ params, ...init }, named) =>
        api110.GET('/v1/directory-line/id-instance:{id-instance}', {
          ...init,
          params: { ...params, path: { 'id-instance': idInstance } },
          fetch: http.again(named),
        }),
      )
    },
    search: (search = {}, options) => searcher.search(search, options),
    searchAll: (search = {}, options) => searcher.searchAll(search, options),
    async create(line, options) {
      demandWrites(wire)
      checkNew(line)
      const answered = await wire.call('createDirectoryLine', options, (init, named) =>
        api110.POST('/v1/directory-line', { ...init, body: line, fetch: http.once(named) }),
      )
      return written(answered)
    },
    async update(idInstance, changes, options) {
      demandWrites(wire)
      checkIdInstance(idInstance)
      checkKeys(changes, 'line', ['dateTo'])
      checkDate(changes.dateTo, 'line.dateTo')
      const answered = await wire.call('updateDirectoryLine', options, (init, named) =>
        api110.PATCH('/v1/directory-line/id-instance:{id-instance}', {
          ...init,
          params: { path: { 'id-instance': idInstance } },
          body: changes,
          fetch: http.once(named),
        }),
      )
      return written(answered)
    },
    async delete(idInstance, options) {
      demandWrites(wire)
      checkIdInstance(idInstance)
      await wire.call('deleteDirectoryLine', options, (init, named) =>
        api110.DELETE('/v1/directory-line/id-instance:{id-instance}', {
          ...init,
          params: { path: { 'id-instance': idInstance } },
          fetch: http.once(named),
        }),
      )
    },
  }
  return { resource, searcher }
}

/** Platforms may answer a write with nothing. */
function written({ answer }: Answered<unknown>): WrittenDirectoryLine {
  return record(answer) ?? {}
}

function checkNew(value: unknown): void {
  checkKeys(value, 'line', ['period', 'addressingInformation'])
  const { period, addressingInformation } = value
  checkKeys(period, 'line.period', ['dateFrom', 'dateTo'])
  checkDate(period.dateFrom, 'line.period.dateFrom')
  if (period.dateTo !== undefined) checkDate(period.dateTo, 'line.period.dateTo')
  const at = 'line.addressingInformation'
  checkKeys(addressingInformation, at, ['siren', 'siret', 'routingIdentifier', 'addressingSuffix'])
  const { siren, siret, routingIdentifier, addressingSuffix } = addressingInformation
  checkDigits(siren, `${at}.siren`, 9)
  if (siret !== undefined) checkDigits(siret, `${at}.siret`, 14)
  if (routingIdentifier !== undefined) {
    checkText(routingIdentifier, `${at}.routingIdentifier`, 100)
    if (siret === undefined) throw invalid(`${at}.siret`, 'is missing; a routing code belongs to a facility')
  }
  if (addressingSuffix !== undefined) {
    checkText(addressingSuffix, `${at}.addressingSuffix`, 100)
    if (siret !== undefined) throw invalid(`${at}.addressingSuffix`, 'goes with the SIREN alone, without a facility')
  }
}

function checkDate(value: unknown, field: string): void {
  const [year, month, day] =
    typeof value === 'string' ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).slice(1).map(Number) : []
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  if (year === undefined || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) {
    throw invalid(field, 'must be a date, YYYY-MM-DD')
  }
}
