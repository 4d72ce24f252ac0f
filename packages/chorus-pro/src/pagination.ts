import { ChorusProError } from './errors.js'
import { checkKeys, invalid, objectOf } from './guards.js'
import type { AnswerOf, BodyOf, PageOf, Pagination, ParametresRetour, PostPath, Search } from './types.js'
import type { ChorusProCallOptions, Operation, Wire } from './wire.js'

/** Options of reading every page. */
export interface ToutOptions extends ChorusProCallOptions {
  /**
   * What to do when the platform says that there is more than it gives: throw `RESULTS_INCOMPLETE` after the last entry,
   * or take it for all there is. @default 'throw'
   */
  readonly incomplete?: 'throw' | 'accept'
}

/** A search of the platform, as the pages know it. */
export interface Searched<Block extends string, List extends string> extends Pick<Operation, 'name' | 'nothing'> {
  /** The member of the request that holds the page. */
  readonly block: Block
  /** The member of the answer that holds the entries. */
  readonly list: List
  /** The members that tell entries apart. */
  readonly identity: readonly string[]
  readonly size: keyof Wire['pageSize']
  /** What the block calls the most that the search counts at all, where it has that. */
  readonly maximum?: string
}

export interface Searches<P extends PostPath, Block extends string, Entry> {
  page(search?: Search<BodyOf<P>, Block>, options?: ChorusProCallOptions): Promise<PageOf<AnswerOf<P>>>
  all(search?: Search<BodyOf<P>, Block>, options?: ToutOptions): AsyncIterable<Entry>
}

type EntryOf<Answer, List extends string> = Answer extends { readonly [K in List]: readonly (infer Entry)[] }
  ? Entry
  : never

/** More than a search ever finds, for those that count no further than 200, say, unless they are told to. */
const UNCAPPED = 1_000_000
/** Caps are round numbers. */
const ROUND = 100
const PAGE_KEYS = ['pageResultatDemandee', 'nbResultatsParPage', 'triColonne', 'triSens', 'nbResultatsMaximum']
const FIGURES = ['pageCourante', 'pages', 'nbResultatsParPage', 'total'] as const

/** A search: one page of it, and all. */
export function createSearch<const P extends PostPath, const Block extends string, const List extends string>(
  wire: Wire,
  path: P,
  { name, nothing, block, list, identity, size, maximum }: Searched<Block, List>,
): Searches<P, Block, EntryOf<AnswerOf<P>, List>> {
  type Entry = EntryOf<AnswerOf<P>, List>
  const read = wire.reads(path, { name, lists: [list], ...(nothing !== undefined && { nothing }) })

  const page = async (search: object, options?: ChorusProCallOptions) => {
    const { pagination = {}, ...criteria } = objectOf(search, name) as { pagination?: Pagination }
    if (block !== 'pagination' && block in criteria) throw invalid(block, 'is called pagination here, on every search')
    const { nbResultatsMaximum, ...asked } = checkPagination(pagination)
    if (nbResultatsMaximum !== undefined && maximum === undefined) {
      throw invalid('pagination.nbResultatsMaximum', 'does not exist on this search')
    }
    const paging = {
      pageResultatDemandee: 1,
      nbResultatsParPage: wire.pageSize[size],
      ...asked,
      ...(nbResultatsMaximum !== undefined && maximum !== undefined && { [maximum]: nbResultatsMaximum }),
    }
    const answer = (await read({ ...criteria, [block]: paging } as unknown as BodyOf<P>, options)) as unknown as Held
    const { parametresRetour, ...rest } = answer
    const figures = figuresOf(isHeld(parametresRetour) ? parametresRetour : answer)
    for (const figure of FIGURES) delete rest[figure]
    return { ...rest, parametresRetour: figures } as Held & { parametresRetour: ParametresRetour }
  }

  return {
    page: (search = {} as never, options) => page(search, options) as never,
    all: (search = {} as never, options = {}) => {
      const { incomplete = 'throw', ...call } = options
      if (incomplete !== 'throw' && incomplete !== 'accept')
        throw invalid('options.incomplete', 'must be throw or accept')
      const { pagination = {}, ...criteria } = objectOf(search, name) as { pagination?: Pagination }
      const first = checkPagination(pagination).pageResultatDemandee ?? 1
      return readPages<Entry>({
        name,
        first,
        size: pagination.nbResultatsParPage ?? wire.pageSize[size],
        incomplete,
        keyOf: (entry) => identityOf(entry as Held, identity),
        mayBeCapped: maximum !== undefined && pagination.nbResultatsMaximum === undefined,
        async fetch(number, uncapped) {
          const asked = {
            ...pagination,
            pageResultatDemandee: number,
            ...(uncapped && { nbResultatsMaximum: UNCAPPED }),
          }
          const answer = await page({ ...criteria, pagination: asked }, call)
          return { entries: answer[list] as readonly Entry[], figures: answer.parametresRetour }
        },
      })
    },
  }
}

type Held = Record<string, unknown>

function isHeld(value: unknown): value is Held {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function checkPagination(pagination: unknown, field = 'pagination'): Pagination {
  checkKeys(pagination, field, PAGE_KEYS)
  for (const key of ['pageResultatDemandee', 'nbResultatsParPage', 'nbResultatsMaximum'] as const) {
    const value = pagination[key]
    if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)) continue
    throw invalid(`${field}.${key}`, 'must be a whole number of at least 1')
  }
  return Object.fromEntries(Object.entries(pagination).filter(([, value]) => value !== undefined))
}

/** The figures of a page, without those that are none: a count may come as text, or be -1. */
function figuresOf(held: Held): ParametresRetour {
  return Object.fromEntries(
    FIGURES.flatMap((name) => {
      const value = typeof held[name] === 'string' && /^\d{1,15}$/.test(held[name]) ? Number(held[name]) : held[name]
      return Number.isSafeInteger(value) && (value as number) >= 0 ? [[name, value]] : []
    }),
  )
}

/** What tells an entry apart; all of it, where the platform leaves that out. */
function identityOf(entry: Held, identity: readonly string[]): string {
  const known = identity.map((key) => entry[key])
  return JSON.stringify(known.length === 0 || known.includes(undefined) ? entry : known)
}

/** @internal */
export interface Pages<Entry> {
  readonly name: string
  readonly first: number
  /** Entries on a full page. */
  readonly size: number
  readonly incomplete: 'throw' | 'accept'
  readonly keyOf: (entry: Entry) => string
  /** The platform counts no further than a number of its own, unless it is told another. */
  readonly mayBeCapped?: boolean
  fetch(number: number, uncapped: boolean): Promise<Fetched<Entry>>
}

interface Fetched<Entry> {
  readonly entries: readonly Entry[]
  readonly figures: ParametresRetour
}

/**
 * Every entry, page after page, each once: what moved from one page to the next comes twice. Figures may be missing, of the
 * page alone or plainly wrong, so that only a page that is not full, and that none of them promises another after, is the
 * last. Asking once too often costs a call; once too little loses invoices. A page that brings nothing new ends the list: no
 * platform makes it go on forever by repeating itself.
 * @internal
 */
export async function* readPages<Entry>({
  name,
  first,
  size,
  incomplete,
  keyOf,
  mayBeCapped = false,
  fetch,
}: Pages<Entry>): AsyncGenerator<Entry, void, undefined> {
  const seen = new Set<string>()
  /** What the entries so far stand for in the platform's count: those before the first page, and those that were given. */
  let passed = (first - 1) * size
  let claimed: number | undefined
  /** Whether a figure says that there is another page. */
  let promised = true
  let uncapped = false
  /** Whether the page before was not full. */
  let cutShort = false
  for (let number = first; ; number++) {
    let page: Fetched<Entry>
    try {
      page = await fetch(number, uncapped)
    } catch (failure) {
      // A page that nothing promised does not exist, and some say so by an error; nor need a maximum be taken.
      const expected = !promised && ChorusProError.isInstance(failure) && failure.codeRetour !== undefined
      if (!expected) throw failure
      page = { entries: [], figures: {} }
    }
    const { entries, figures } = page
    // What is alike within one page is several; on another page, it is the same again.
    const here = new Map<string, number>()
    let fresh = 0
    for (const entry of entries) {
      const alike = keyOf(entry)
      const nth = (here.get(alike) ?? 0) + 1
      here.set(alike, nth)
      const key = nth > 1 ? `${nth} ${alike}` : alike
      if (seen.has(key)) continue
      seen.add(key)
      fresh++
      yield entry
    }
    passed += fresh
    const { total, pages, nbResultatsParPage } = figures
    claimed = total ?? claimed
    promised = fresh > 0 && ((pages !== undefined && pages > number) || (total !== undefined && total > passed))
    // A platform that caps the size says so in its figures at best: without any, a short page may not be the last.
    const full = entries.length >= Math.min(nbResultatsParPage || size, size)
    const told = (total ?? pages ?? nbResultatsParPage) !== undefined
    if (fresh > 0 && (promised || full || !told)) {
      cutShort = !full
      continue
    }
    if (mayBeCapped && !uncapped && seen.size > 0 && passed % ROUND === 0) {
      // So round a number is that of a cap, perhaps: the page it cut short again, without one.
      uncapped = true
      number -= fresh === 0 && cutShort ? 2 : 1
      continue
    }
    // Nothing, or nothing new, or the last page: this is all that the platform gives, whatever it says.
    if (claimed !== undefined && claimed > passed && incomplete === 'throw') {
      const remedy = "narrow the search, or take what there is (incomplete: 'accept')"
      const why = `${name} gave ${seen.size} entries and says that there are ${claimed}; ${remedy}`
      throw new ChorusProError('RESULTS_INCOMPLETE', why, { operation: name })
    }
    return
  }
}
