import { UnsupportedError } from '@facturelle/core'
import type { Dialect, FilterName, ResourceName } from './dialects.js'
import { type Translated, translateFilters } from './filters.js'
import { checkKeys, invalid } from './guards.js'
import { record } from './mapping.js'
import type { DirectoryPage } from './types.js'
import type { Answered, DirectoryCallOptions, Wire } from './wire.js'

/** What a search needs to know of the resource it looks for. */
export interface Resource<Row> {
  readonly name: ResourceName
  readonly operation: string
  readonly path: '/v1/siren/search' | '/v1/siret/search' | '/v1/routing-code/search' | '/v1/directory-line/search'
  readonly filters: readonly FilterName[]
  /** The fields that tell results apart. */
  readonly identity: readonly (string & keyof Row)[]
  /** Further members that do, and cannot be asked for. What is alike in them all may still be several. */
  readonly further?: readonly (string & keyof Row)[]
  readonly read: (held: Record<string, unknown>) => Row
}

/** Options of reading every page. */
export interface SearchAllOptions extends DirectoryCallOptions {
  /**
   * What to do when the platform says that more match than it gives: throw `RESULTS_INCOMPLETE` after the last result,
   * or take it for all there is. @default 'throw'
   */
  readonly incomplete?: 'throw' | 'accept'
}

/** A page, with what the next one depends on. */
export interface Fetched<Row> {
  readonly page: DirectoryPage<Row>
  /** All results of the page, those included that were asked for by a wider operator only. */
  readonly rows: readonly Row[]
  readonly fits: (row: Row) => boolean
  /** As the platform counts, where it does. */
  readonly total?: number
  /** The rows of a full page, as far as the platform tells. */
  readonly limit: number
  /** The platform said by its status alone that there is nothing. */
  readonly status: number
  readonly refuse: Answered<unknown>['refuse']
}

export interface Searcher<Row> {
  fetch(search: unknown, options?: DirectoryCallOptions): Promise<Fetched<Row>>
  search(search: unknown, options?: DirectoryCallOptions): Promise<DirectoryPage<Row>>
  /** `most`: how many results, those included that do not fit, are read before `RESULTS_INCOMPLETE`. */
  searchAll(search: unknown, options?: SearchAllOptions, most?: number): AsyncIterable<Row>
}

const SEARCH_KEYS = ['filters', 'sorting', 'fields', 'include', 'limit', 'ignore']
/** The document's integers have 32 bits. */
const LARGEST = 2 ** 31 - 1
/** Fields that go by another name in 1.1.0. */
const EARLIER: Readonly<Record<string, string>> = { siretInstructions: 'diffusible' }
const ADDRESS_FILTERS = ['postalCode', 'countrySubdivision', 'locality']

export function createSearcher<Row extends object>(wire: Wire, resource: Resource<Row>): Searcher<Row> {
  const { api, http } = wire

  const fetch = async (given: unknown, options?: DirectoryCallOptions): Promise<Fetched<Row>> => {
    const { body, filters, limit, ignore } = translate(given, wire, resource)
    const { answer, status, unusable, refuse } = await wire.search(resource.operation, options, (init, named) =>
      // One body for four paths: which of their members it has was checked by the tables of the version.
      api.POST(resource.path as '/v1/siren/search', { ...init, body: body as never, fetch: http.again(named) }),
    )
    const { results, total } = status === 204 || answer === undefined ? { results: [] } : resultsOf(answer, unusable)
    const nothingSaid = answer === undefined && status !== 204 && status !== 404
    if (nothingSaid) throw unusable()
    const rows = results.map((entry) => {
      const held = record(entry)
      if (!held) throw unusable()
      return resource.read(held)
    })
    const fits = filters.fits as (row: object) => boolean
    const reduced = status === 206
    const next = { ignore, rows: rows.length, limit, total, reduced, echo: echoOf(answer) ?? limit }
    return {
      page: {
        results: rows.filter(fits),
        ...(total === undefined || filters.narrowed.length > 0 ? {} : { totalNumberOfResults: total }),
        reduced,
        ...(mayHaveMore(next) ? { nextIgnore: ignore + rows.length } : {}),
      },
      rows,
      fits,
      ...(total === undefined ? {} : { total }),
      limit: Math.min(next.echo, limit),
      status,
      refuse,
    }
  }

  return {
    fetch,
    search: async (given, options) => (await fetch(given, options)).page,
    async *searchAll(given, options = {}, most = Infinity) {
      const { incomplete = 'throw', ...call } = options
      if (incomplete !== 'throw' && incomplete !== 'accept') throw invalid('incomplete', 'must be throw or accept')
      const search = (given ?? {}) as { ignore?: number }
      const seen = new Set<string>()
      let ignore: number = search.ignore ?? 0
      const passedOver = ignore
      /** What the page before said of the whole. */
      let claimed: { readonly reduced: boolean; readonly total?: number | undefined } = { reduced: false }
      for (;;) {
        const fetched: Fetched<Row> = await fetch({ ...search, ignore }, call)
        const { page, rows, total, fits, refuse } = fetched
        const before = seen.size
        const here = new Map<string, number>()
        for (const row of rows) {
          const alike = keyOf(row, resource)
          const nth = (here.get(alike) ?? 0) + 1
          here.set(alike, nth)
          const key = resource.further && nth > 1 ? `${alike} ${nth}` : alike
          if (seen.has(key)) continue
          seen.add(key)
          if (fits(row)) yield row
        }
        if (seen.size > most) throw refuse('RESULTS_INCOMPLETE', `More than ${most} of ${resource.name} were given`)
        const whole = total ?? claimed.total
        const all = whole !== undefined && passedOver + seen.size >= whole
        const nothingNew = seen.size === before
        if (nothingNew && rows.length > 0 && (page.reduced || !all)) {
          // A platform that passes over `ignore` gives the same again: all it has, if its page was not full.
          if (rows.length < fetched.limit && total === undefined && !page.reduced) return
          const why = 'its pages repeat what was there before; narrow the filters'
          throw refuse('PAGE_STUCK', `The search of ${resource.name} cannot go on: ${why}`)
        }
        // Rows that come twice show that others moved: those the total still misses are on the pages behind.
        const more = page.nextIgnore !== undefined || (whole !== undefined && !all)
        if (rows.length > 0 && more && !(nothingNew && all)) {
          claimed = { reduced: page.reduced, total }
          ignore += rows.length
          continue
        }
        // One total may count something else, the rows of its page say: what two of them say is believed.
        const got = passedOver + seen.size
        const twice = whole === claimed.total && total !== undefined && got === whole
        const missing = claimed.total !== undefined && got < claimed.total && !all
        const short = claimed.reduced || page.reduced ? !twice : missing
        if (rows.length === 0 && short && incomplete === 'throw') {
          const why = 'the platform says that more match than it gives; narrow the filters, or accept what there is'
          throw refuse(
            'RESULTS_INCOMPLETE',
            `The search of ${resource.name} ended early: ${why} (incomplete: 'accept')`,
          )
        }
        return
      }
    },
  }
}

interface Paging {
  readonly ignore: number
  readonly rows: number
  readonly limit: number
  readonly total: number | undefined
  readonly reduced: boolean
  /** The limit the answer repeats; the one asked for, where it does not. */
  readonly echo: number
}

/**
 * Whether another page may hold something. Totals may be missing, -1, of the page alone or plainly wrong, and a limit may
 * be capped without a word: where nothing certain says that this was all, the platform is asked once more.
 */
function mayHaveMore({ ignore, rows, limit, total, reduced, echo }: Paging): boolean {
  if (rows === 0) return false
  // An echo of another limit is the one that was applied; of the same, it may only repeat what was asked.
  const applied = Math.min(echo, limit)
  if (reduced || rows >= applied) return true
  if (total === undefined) return applied === limit
  // Less than there is already counts something else.
  return total !== ignore + rows
}

function resultsOf(answer: unknown, unusable: () => Error): { results: readonly unknown[]; total?: number } {
  if (Array.isArray(answer)) return { results: answer }
  if (typeof answer !== 'object' || answer === null) throw unusable()
  const { results, totalNumberOfResults } = answer as { results?: unknown; totalNumberOfResults?: unknown }
  const total =
    Number.isSafeInteger(totalNumberOfResults) && (totalNumberOfResults as number) >= 0
      ? (totalNumberOfResults as number)
      : undefined
  if (Array.isArray(results)) return total === undefined ? { results } : { results, total }
  if (results === null || (results === undefined && total === 0)) return { results: [] }
  throw unusable()
}

function echoOf(answer: unknown): number | undefined {
  const { limit } = record((answer as { search?: unknown } | undefined)?.search) ?? {}
  return Number.isSafeInteger(limit) && (limit as number) > 0 ? (limit as number) : undefined
}

/** What tells a result apart; all of it, where the platform leaves that out. */
function keyOf<Row extends object>(row: Row, { identity, further = [] }: Resource<Row>): string {
  const known = identity.map((key) => row[key])
  return JSON.stringify(
    known.includes(undefined as never) ? row : [...known, ...further.map((key) => row[key] ?? null)],
  )
}

interface Translation {
  readonly body: Record<string, unknown>
  readonly filters: Translated
  readonly limit: number
  readonly ignore: number
}

/** A search in the words of the version. */
function translate<Row>(given: unknown, wire: Wire, resource: Resource<Row>): Translation {
  checkKeys(given, 'search', SEARCH_KEYS)
  const { dialect } = wire
  const { filters: asked = {}, sorting, fields, include, limit = wire.pageSize, ignore = 0 } = given
  checkCount(limit, 'limit', 1)
  checkCount(ignore, 'ignore', 0)
  const filters = translateFilters(asked, resource.filters, wire)
  const needed = filters.narrowed.map((name) => (ADDRESS_FILTERS.includes(name) ? 'address' : name))
  const body = {
    ...(Object.keys(filters.wire).length > 0 && { filters: filters.wire }),
    ...(sorting !== undefined && { sorting: sortingOf(sorting, wire, resource.name) }),
    ...(fields !== undefined && {
      fields: [...new Set([...fieldsOf(fields, wire, resource.name), ...resource.identity, ...needed])],
    }),
    ...(include !== undefined && { include: included(include, 'include', dialect.searchInclude[resource.name], wire) }),
    limit,
    ignore,
  }
  return { body, filters, limit, ignore }
}

function checkCount(value: unknown, field: string, least: number): asserts value is number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= LARGEST) return
  throw invalid(field, `must be a whole number from ${least} to ${LARGEST}`)
}

function sortingOf(given: unknown, { dialect, version }: Wire, name: ResourceName): object[] {
  if (!Array.isArray(given)) throw invalid('sorting', 'must be a list')
  return given.map((entry: unknown, at) => {
    const place = `sorting[${at}]`
    checkKeys(entry, place, ['field', 'order'])
    const { field, order = 'ascending' } = entry
    if (order !== 'ascending' && order !== 'descending') {
      throw invalid(`${place}.order`, 'must be ascending or descending')
    }
    return { field: fieldOf(field, `${place}.field`, dialect, version, name), [dialect.sortKey[name]]: order }
  })
}

/** @internal the fields of a call, by the names they have in the version */
export function fieldsOf(given: unknown, { dialect, version }: Wire, name: ResourceName): string[] {
  if (!Array.isArray(given)) throw invalid('fields', 'must be a list')
  return given.map((field: unknown, at) => fieldOf(field, `fields[${at}]`, dialect, version, name))
}

const EVERY_FIELD = ['siretInstructions', 'instructions', 'idInstance']

function fieldOf(given: unknown, place: string, dialect: Dialect, version: string, name: ResourceName): string {
  const known = dialect.fields[name]
  const field = given as string
  if (known.includes(field)) return field
  const earlier = EARLIER[field]
  if (earlier !== undefined && known.includes(earlier)) return earlier
  if (field === 'directoryLineStatus' || field === 'platformType') {
    // Platforms answer 400 to it, and give it all the same.
    throw invalid(place, `cannot be ${field}: leave out fields, and it comes where the platform tells it`)
  }
  if (EVERY_FIELD.includes(field)) {
    throw new UnsupportedError('FIELD', `${place} ${field} does not exist in version ${version}`)
  }
  throw invalid(place, `must be one of ${known.join(', ')}`)
}

const EVERY_INCLUDE = ['siren', 'siret', 'routingCode']

/**
 * @internal
 * @throws {UnsupportedError} `INCLUDE`: not in this version, or not here
 */
export function included(given: unknown, place: string, known: readonly string[], { version }: Wire): string[] {
  if (!Array.isArray(given)) throw invalid(place, 'must be a list')
  for (const [at, name] of given.entries()) {
    if (known.includes(name)) continue
    if (EVERY_INCLUDE.includes(name)) {
      throw new UnsupportedError('INCLUDE', `${place}[${at}] ${name} cannot be asked for here in version ${version}`)
    }
    throw invalid(`${place}[${at}]`, `must be one of ${known.join(', ')}`)
  }
  return given as string[]
}
