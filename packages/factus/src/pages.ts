import { checkKeys, invalid } from './guards.js'
import type { Page, Pagination } from './types.js'
import type { Call, Envelope, FactusCallOptions, Wire } from './wire.js'

/** A list of the platform: one page of it, and all. */
export interface Listing<Query, Entry> {
  list(query?: Query, options?: FactusCallOptions): Promise<Page<Entry>>
  listAll(query?: Query, options?: FactusCallOptions): AsyncIterable<Entry>
}

const FIGURES = ['total', 'per_page', 'current_page', 'last_page', 'from', 'to'] as const
/** What tells entries apart, where they have it: numbers are made by the platform, and come once. */
const IDENTITY = ['id', 'number', 'cufe', 'reference_code']

/**
 * @param filters names inside the brackets of `filter[…]`
 * @param further names of the query without brackets
 */
export function createListing<Query, Entry>(
  wire: Wire,
  { name, path }: Pick<Call, 'name' | 'path'>,
  filters: string,
  further: readonly string[] = [],
): Listing<Query, Entry> {
  const known = [...filters.split(' ').map((filter) => `filter[${filter}]`), ...further, 'page']
  const read = async (given: Query | undefined, page: unknown, options: FactusCallOptions | undefined) => {
    const query = { ...given, ...(page !== undefined && { page }) }
    checkKeys(query, name, known)
    if (query.page !== undefined && !(Number.isSafeInteger(query.page) && (query.page as number) >= 1)) {
      throw invalid('page', 'must be a whole number of at least 1')
    }
    return pageOf<Entry>(await wire.call({ method: 'get', path, name, query }, options), () => wire.unusable(name))
  }
  return {
    list: (query, options) => read(query, undefined, options),
    listAll: (query, options) => {
      const first = ((query ?? {}) as { page?: number }).page ?? 1
      return readPages(first, (page) => read(query, page, options))
    },
  }
}

/** The entries of an answer: nested with their figures, or bare. */
export function pageOf<Entry>({ data }: Envelope, unusable: () => Error): Page<Entry> {
  if (Array.isArray(data)) return { data: data as Entry[], pagination: {} }
  const held = (data ?? {}) as { data?: unknown; pagination?: Record<string, unknown> }
  if (!Array.isArray(held.data)) throw unusable()
  const pagination = Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const value = held.pagination?.[figure]
      const count = typeof value === 'number' || (typeof value === 'string' && value) ? Number(value) : Number.NaN
      return Number.isSafeInteger(count) ? [[figure, count]] : []
    }),
  )
  return { data: held.data as Entry[], pagination: pagination as Pagination }
}

/** So many pages without anything new, one after the other, are not the work of what was issued meanwhile. */
const MOST_STALE = 10

/**
 * Every entry, page after page, each once: a document that is issued meanwhile moves the last entry of a page to the
 * next, and many move a whole page. An empty page ends the list, whatever its figures say; so does the last page by them,
 * and one without anything new, unless the platform says that it is the page it was asked for, and not the last.
 * @internal
 */
export async function* readPages<Entry>(
  first: number,
  fetch: (page: number) => Promise<Page<Entry>>,
): AsyncGenerator<Entry, void, undefined> {
  const seen = new Set<string>()
  let stale = 0
  for (let number = first; ; number++) {
    const { data, pagination } = await fetch(number)
    let fresh = 0
    for (const entry of data) {
      const known = identityOf(entry)
      if (known !== undefined && seen.has(known)) continue
      if (known !== undefined) seen.add(known)
      fresh++
      yield entry
    }
    const { current_page, last_page } = pagination
    if (data.length === 0 || (last_page !== undefined && number >= last_page)) return
    stale = fresh === 0 ? stale + 1 : 0
    const moved = current_page === number && last_page !== undefined && stale <= MOST_STALE
    if (fresh === 0 && !moved) return
  }
}

/** What tells an entry apart; the whole of it, where it has no name. */
function identityOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry)
  const held = entry as Record<string, unknown>
  const name = IDENTITY.find((key) => held[key] !== undefined && held[key] !== '')
  return name === undefined ? JSON.stringify(entry) : `${name} ${String(held[name])}`
}
