import { PlatformError } from '@facturelle/core'
import { compareInstants, fromMicroseconds, microseconds, toUtc } from './instant.js'
import type { Flow, FlowSearch, FlowSearchWhere } from './types.js'
import { record } from './wire.js'

/** A page as it came, its entries unread. */
export interface RawPage {
  readonly entries: readonly unknown[]
  /** The limit the platform says it applied. */
  readonly limit?: number
  readonly nextCursor?: string
  /** How many flows match, where the platform tells. */
  readonly total?: number
}

/** A flow that can be placed in time. */
export interface Found {
  readonly kind: 'flow'
  readonly flow: Flow
  readonly updatedAt: string
  /** Microseconds since the epoch. */
  readonly tick: number
}

/** An entry that cannot be used as it came. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly why: 'NOT_AN_OBJECT' | 'NO_FLOW_ID' | 'NO_UPDATED_AT'
  readonly entry: unknown
  readonly flowId?: string
  readonly updatedAt?: string
}

/** More flows of one timestamp than any criterion can take apart. */
export interface Gap {
  readonly kind: 'gap'
  readonly at: string
  readonly seen: number
  readonly certain: boolean
}

export type Swept = Found | Unreadable | Gap

export interface SweepOptions {
  /** Asks for one page; whoever gives it waits out outages, or does not. */
  readonly ask: (search: FlowSearch) => Promise<RawPage>
  /** Criteria of every search, without dates. */
  readonly where: Omit<FlowSearchWhere, 'updatedAfter' | 'updatedBefore'>
  /** Values that the version of the platform knows, for lists that platforms extend. */
  readonly known: Readonly<Record<'flowType' | 'processingRule', readonly string[]>>
  /** How many flows to ask for at once: the most the platform gives. */
  readonly pageSize: number
  /** Whether pages may name the next one. */
  readonly cursors: boolean
  /** Whether flows must come in the order of their timestamps, so that a caller may stop and go on at any of them. */
  readonly inOrder: boolean
  /** Where to start anew, once it shows that pages are not in the order they seemed to be in. */
  readonly restart?: () => string | undefined
  /** What to do with cursors that lead nowhere. Absent: go on by dates. */
  readonly cursorsFail?: (why: string) => Error
}

/** Between two timestamps, both left out; as the platform's own strings where they are. */
interface Span {
  readonly after: string | undefined
  readonly before: string | undefined
}

interface Page {
  readonly found: readonly Found[]
  readonly unreadable: readonly Unreadable[]
  readonly length: number
  readonly limit: number | undefined
  readonly next: string | undefined
  readonly total: number | undefined
  /** Entries that are not in the span: the platform compares more coarsely than it writes. */
  readonly strays: readonly number[]
}

type Dimension = 'flowDirection' | 'ackStatus' | 'flowType' | 'processingRule'
/** Closed lists first: with them it can be proven that nothing is left out. */
const DIMENSIONS: readonly Dimension[] = ['flowDirection', 'ackStatus', 'flowType', 'processingRule']
const CLOSED = { flowDirection: ['In', 'Out'], ackStatus: ['Pending', 'Ok', 'Error'] } as const

/** Keys of one cursor's pages that are remembered. */
const MOST_KEYS = 10_000
/** The page of a platform that does not look at `limit`. */
const DEFAULT_PAGE = 25
/** A page of so many may be cut off, whatever limit the platform says it applied: nobody sets a limit of 37. */
const isRound = (length: number) => length % 10 === 0 || length % DEFAULT_PAGE === 0
/** Natural logarithm of the odds against order by chance from which pages are taken to be in order: a billion to one. */
const ENOUGH_EVIDENCE = Math.log(1e9)
/** Which of the pages taken at their word are looked at twice: one call in excess each. */
const CHECKED_PAGES = new Set([1, 64, 512, 4096, 32_768])
const MAX_DISTRUST = 3
/** Pages by cursor that are kept in memory to put them in order. */
const MAX_BUFFERED_PAGES = 10
/** Pages with nothing new that a cursor may lead through. */
const MAX_IDLE_PAGES = 3
/** Empty pages in a row that a cursor may lead through: some platforms look at a page of rows, and give what matches. */
const MAX_EMPTY_PAGES = 500
/** Later than any flow: the year 2255, up to which microseconds are exact in a number. */
const FAR = 9_000_000_000_000_000
/** How full a page by guess should be. */
const FILL = 0.7
const SECOND = 1_000_000
const MILLISECOND = 1_000

/**
 * Everything a search has, page after page, whatever the order and the size of pages: the one set of rules of paging.
 *
 * Pages are taken to be ascending once chance is ruled out and a second look agreed; then the search steps to the
 * greatest timestamp below the last one, since the comparison is strict and siblings of the last may be on the next
 * page. Otherwise it asks for spans of time so short that each fits in a page. A single timestamp that does not fit is
 * taken apart by direction, acknowledgement, type and rule. What it gives may come more than once.
 */
export class Sweeper {
  readonly #options: SweepOptions
  #evidence = 0
  #distrust = 0
  #disordered = false
  #trusted = 0
  #longest = 0
  #cursorsBroken = false
  /** They came in a circle: that a page names a next one means nothing. */
  #cursorsLie = false
  /** Dates of a search are taken in, against the standard. */
  #takesIn = false
  /** The length of a page that was cut off below the limit the platform said it applied. */
  #cutOff: number | undefined
  #unit: number | undefined
  /** Criteria the platform passes over. */
  readonly #ignored = new Set<Dimension>()
  readonly #types: Set<string>
  /** Values the platform refuses to be asked for: it has none of them. */
  readonly #refused = new Set<string>()

  constructor(options: SweepOptions) {
    this.#options = options
    this.#types = new Set(options.known.flowType)
  }

  async *sweep(from: string | undefined, end?: string): AsyncGenerator<Swept> {
    const { inOrder, restart } = this.#options
    let after = from
    let before = end
    let width = Number.POSITIVE_INFINITY
    let newest = 0
    let seeming = false
    let stepped: { from: number; page: Page } | undefined
    /** The span is read: on to the next one. @returns whether there is none */
    const done = (count: number): boolean => {
      if (before === end) return true
      const [low, high] = [ticks(after), microseconds(before as string)]
      if (high - low > 2)
        width = (high - low) * (count === 0 ? 8 : clamp((FILL * this.#options.pageSize) / count, 0.5, 8))
      after = later(after, fromMicroseconds(high - 1))
      open()
      return false
    }
    /** The next span starts where this one ended; it is as wide as the last ones could be. */
    const open = () => {
      const low = ticks(after)
      // Until it is known how finely the platform compares, spans end with a second.
      const unit = this.#unit ?? SECOND
      const first = unit === 1 ? low + 2 : (Math.floor((low + 1) / unit) + 1) * unit
      const next = Math.max(first, Math.floor(round(low + width, width) / unit) * unit)
      before = next < newest && (end === undefined || next < microseconds(end)) ? fromMicroseconds(next) : end
    }

    for (;;) {
      const span: Span = { after, before }
      const page = await this.#read(span)
      const stamps = stampsOf(page)
      newest = Math.max(newest, ...stamps, page.length > 0 && stamps.length === 0 ? FAR : 0)
      if (stepped !== undefined) {
        const { from: past, page: cut } = stepped
        // Nothing beyond the page before: it was all there was, and proved nothing of the order.
        if (!stamps.some((tick) => tick > past)) this.#trusted = 0
        else if (cut.length < (cut.limit ?? 0)) this.#cutOff = cut.length
        stepped = undefined
      }
      if (!this.#takesIn && page.strays.length > 0 && this.#isAtLimit(page, span)) {
        // Where it compares more coarsely, moving a limit by a microsecond may move it by a second.
        this.#takesIn = (await this.#precision(page)) === 1
        if (this.#takesIn) continue
      }
      const next = this.#cursorsBroken ? undefined : page.next

      if (next === undefined && this.#isWhole(page)) {
        yield* sorted(page)
        if (done(page.length)) return
        continue
      }
      if (next !== undefined && !inOrder) {
        yield* sorted(page)
        for await (const more of this.#follow(span, next)) yield* sorted(more)
        if (!this.#cursorsBroken && done(this.#options.pageSize)) return
        continue
      }

      if (await this.#isAscending(page, span)) {
        seeming = true
        yield* page.unreadable
        yield* page.found
        if (next !== undefined) {
          let last = page.found.at(-1)
          for await (const more of this.#follow(span, next)) {
            const first = more.found[0]
            if (!isSorted(more.found, 1) || (first && last && compareInstants(first.updatedAt, last.updatedAt) < 0)) {
              this.#disordered = true
              break
            }
            yield* more.unreadable
            yield* more.found
            last = more.found.at(-1) ?? last
          }
          if (!this.#disordered && !this.#cursorsBroken) {
            if (done(this.#options.pageSize)) return
            continue
          }
          if (!this.#disordered) {
            const unit = this.#unit ?? SECOND
            after = later(after, last && fromMicroseconds(Math.floor(last.tick / unit) * unit - 1))
            continue
          }
        } else {
          const last = page.found.at(-1) as Found
          const unit = await this.#precision(page)
          const edge = [...page.found].reverse().find(({ tick }) => tick < last.tick)
          // Where it compares whole milliseconds, say, others of the last one may be missing.
          const to = unit === 1 ? edge?.updatedAt : fromMicroseconds(Math.floor(last.tick / unit) * unit - 1)
          if (to !== undefined && (after === undefined || compareInstants(to, after) > 0)) {
            stepped = { from: last.tick, page }
            after = later(after, to)
            continue
          }
          if (page.strays.length === 0 && (await this.#precision(page)) === 1) {
            yield* this.#drain({ after: fromMicroseconds(last.tick - 1), before: fromMicroseconds(last.tick + 1) })
            after = later(after, last.updatedAt)
            continue
          }
        }
      }
      if (seeming && restart && (this.#disordered || this.#evidence === 0)) {
        // What was stepped over in good faith may hold more.
        seeming = false
        ;[after, before, width] = [restart() ?? from, end, Number.POSITIVE_INFINITY]
        continue
      }

      if (next !== undefined) {
        const pages = [page]
        let ended = true
        let held = page.length
        for await (const more of this.#follow(span, next)) {
          pages.push(more)
          held += more.length
          ended = held < MAX_BUFFERED_PAGES * this.#options.pageSize
          if (!ended) break
        }
        if (ended && !this.#cursorsBroken) {
          yield* pages.flatMap(({ unreadable }) => unreadable)
          yield* pages.flatMap(({ found }) => found).sort(byInstant)
          if (done(pages.reduce((sum, { length }) => sum + length, 0))) return
          continue
        }
      }

      const blind = stamps.length === 0 && (page.strays.length > 0 || !inOrder)
      const narrower = blind ? undefined : await this.#narrower(page, span)
      if (narrower !== undefined) {
        before = fromMicroseconds(narrower)
        continue
      }
      const low = ticks(after)
      // Where the platform compares whole seconds, say, the shortest span is a second.
      const unit = Math.max(
        await this.#precision(page),
        this.#coarseness(page, span) ?? (blind ? Number.POSITIVE_INFINITY : 1),
      )
      const high = (Math.floor((low + 1) / unit) + 1) * unit
      if (unit === Number.POSITIVE_INFINITY) {
        yield* this.#drain(span)
        return
      }
      const tie: Span = { after, before: fromMicroseconds(high) }
      let finest = after
      for await (const swept of this.#drain(tie)) {
        if (swept.kind === 'flow') finest = later(finest, swept.updatedAt)
        yield swept
      }
      if (end !== undefined && high >= microseconds(end)) return
      after = later(fromMicroseconds(high - 1), finest)
      open()
    }
  }

  /** The pages after one, by cursor. Ends early, and gives cursors up, where they lead nowhere. */
  async *#follow(span: Span, first: string): AsyncGenerator<Page> {
    const used = new Set<string>()
    let idle = 0
    const keys = new Set<string>()
    const fail = (why: string) => {
      const error = this.#options.cursorsFail?.(why)
      if (error) throw error
      this.#cursorsBroken = true
      this.#cursorsLie = true
    }
    let empty = 0
    for (let cursor: string | undefined = first; cursor !== undefined; ) {
      if (used.has(cursor)) return fail('the platform gave the same cursor twice')
      used.add(cursor)
      let page: Page
      try {
        page = await this.#read(span, cursor)
      } catch (failure) {
        // A cursor may end; dates do not.
        if (this.#options.cursorsFail || !isRefusal(failure)) throw failure
        this.#cursorsBroken = true
        return
      }
      // A platform that always names a next page stays at its end.
      if (page.length === 0 && page.next === cursor) return
      if (page.length === 0 && page.next !== undefined) {
        if (++empty > MAX_EMPTY_PAGES) return fail('page after page is empty')
        cursor = page.next
        continue
      }
      empty = 0
      // Flows in a circle come under ever new cursors as well; only the last pages are looked at.
      const fresh = page.found.filter((found) => !keys.has(keyOf(found)))
      if (keys.size > MOST_KEYS) keys.clear()
      for (const found of fresh) keys.add(keyOf(found))
      idle = fresh.length === 0 && page.unreadable.length === 0 ? idle + 1 : 0
      if (idle > MAX_IDLE_PAGES) return fail('page after page holds nothing new')
      yield page
      cursor = page.next
    }
  }

  /** Whether entries are precisely at a limit, which is to be left out. */
  #isAtLimit({ strays }: Page, { after, before }: Span): boolean {
    const limits = [after, before].filter((limit) => limit !== undefined).map(microseconds)
    return strays.some((stray) => limits.includes(stray))
  }

  /** Whether a page holds all that match. */
  #isWhole({ length, limit, next }: Page, tie = false): boolean {
    if (next !== undefined && !this.#cursorsLie) return false
    if (length === 0) return true
    if (limit !== undefined && limit > 0) {
      if (length >= Math.min(limit, this.#options.pageSize) || length === this.#cutOff) return false
      return tie || length < this.#longest || !isRound(length)
    }
    // Nothing says how long a page may be: longer ones were seen, or it is too short for any.
    return length < this.#longest || length === 1 || (tie && length < DEFAULT_PAGE)
  }

  async #isAscending(page: Page, { after }: Span): Promise<boolean> {
    const { found } = page
    if (this.#disordered || found.length < 2) return false
    if (!isSorted(found, 1)) {
      this.#disordered = true
      return false
    }
    let odds = 0
    for (let at = 1, distinct = 1; at < found.length; at++) {
      if (compareInstants((found[at - 1] as Found).updatedAt, (found[at] as Found).updatedAt) !== 0) {
        odds += Math.log(++distinct)
      }
    }
    this.#evidence += odds
    if (this.#evidence < ENOUGH_EVIDENCE) return false
    const last = found.at(-1) as Found
    if (odds === 0) return this.#trusted > 0
    if (!CHECKED_PAGES.has(++this.#trusted)) return true
    // In order, and yet perhaps the newest ones: below the last there must be nothing else.
    const below = await this.#read({ after, before: toUtc(last.updatedAt) })
    const keys = new Set(found.map(keyOf))
    if (below.length < page.length && below.found.every((each) => keys.has(keyOf(each)))) return true
    this.#evidence = 0
    this.#trusted = 0
    if (++this.#distrust >= MAX_DISTRUST) this.#disordered = true
    return false
  }

  /** Where to end the span so that what is in it fits in a page; `undefined` when it is as short as can be. */
  async #narrower(page: Page, { after, before }: Span): Promise<number | undefined> {
    const { found } = page
    const all = stampsOf(page).sort((a, b) => a - b)
    const [least, median, most] = [all[0], all[all.length >> 1], all.at(-1)] as [number?, number?, number?]
    const low = ticks(after)
    const high = before === undefined ? Math.max((most ?? FAR) + 1, low + 3) : microseconds(before)
    if (high - low <= 2) return undefined
    let next = low + (high - low) / 2
    if (least !== undefined && median !== undefined && most !== undefined) {
      // The newest first: below them may be anything, at their density. In no order: half of them, half of all.
      next = isSorted(found, -1) && most > least ? low + Math.max(FILL * (most - least), (least - low) / 64) : median
    }
    const width = Math.min(next, high - 1) - low
    const narrower = Math.max(low + 2, round(low + width, width))
    const unit = narrower % SECOND === 0 ? 1 : await this.#precision(page)
    if (unit === 1) return narrower
    const whole = Math.max(Math.floor(narrower / unit), Math.floor((low + 1) / unit) + 1) * unit
    return whole < high ? whole : undefined
  }

  /**
   * The unit to which the platform cuts the dates of a search off, in microseconds: the shortest span around a flow in
   * which it is found. Asked once, before the first span that ends within a second.
   */
  async #precision({ found, strays }: Page): Promise<number> {
    const all = [...found.map(({ tick }) => tick), ...strays]
    if (this.#unit !== undefined || all.length === 0) return this.#unit ?? 1
    // One that changes meanwhile is found nowhere.
    for (const tick of all.sort((a, b) => (b % MILLISECOND) - (a % MILLISECOND)).slice(0, 3)) {
      for (const unit of [1, MILLISECOND, SECOND]) {
        const start = Math.floor(tick / unit) * unit
        const page = await this.#read({ after: fromMicroseconds(start - 1), before: fromMicroseconds(start + unit) })
        if (page.found.length === 0) continue
        this.#unit = unit
        return unit
      }
    }
    return SECOND
  }

  /** The precision in which a platform compares, where entries outside of the span show that it is not microseconds. */
  #coarseness({ strays }: Page, { after, before }: Span): number | undefined {
    const limits = [after, before].filter((limit) => limit !== undefined).map(microseconds)
    const far = Math.max(...strays.map((stray) => Math.min(...limits.map((limit) => apart(stray, limit)))))
    return strays.length === 0 || limits.length === 0 ? undefined : far
  }

  /** All of a span that cannot be made shorter, in parts by other criteria than time. */
  async *#drain(span: Span): AsyncGenerator<Swept> {
    const all = new Map<string, Found | Unreadable>()
    const base = this.#options.where
    let certain = false
    let open = false

    const keep = ({ found, unreadable }: Page) => {
      for (const each of found) all.set(keyOf(each), each)
      for (const each of unreadable) all.set(JSON.stringify(each.entry), each)
    }
    const count = (where: FlowSearchWhere) =>
      [...all.values()].filter(
        (each) => each.kind === 'flow' && DIMENSIONS.every((dimension) => fits(each.flow, dimension, where)),
      ).length
    /** @returns `refused`, or `ignored`: it was no use to ask by this criterion */
    const visit = async (where: typeof base, by?: Dimension): Promise<'visited' | 'refused' | 'ignored'> => {
      let page: Page
      try {
        page = await this.#read(span, undefined, where)
      } catch (failure) {
        if (by === undefined || !isRefusal(failure)) throw failure
        // Some platforms refuse a whole search for one value they do not know.
        const values = listOf(where, by) ?? []
        if (values.length < 2) {
          for (const value of values) this.#refused.add(`${by} ${value}`)
          return 'refused'
        }
        const said = []
        for (const part of halves(values)) said.push(await visit({ ...where, [by]: part }, by))
        return said.includes('ignored') ? 'ignored' : said.includes('visited') ? 'visited' : 'refused'
      }
      if (by !== undefined && page.found.some(({ flow }) => !fits(flow, by, where))) {
        this.#ignored.add(by)
        return 'ignored'
      }
      keep(page)
      if (this.#isWhole(page, true)) return 'visited'
      for (const dimension of DIMENSIONS) {
        if (this.#ignored.has(dimension)) continue
        const given = listOf(where, dimension)
        const values = given ?? this.#values(dimension)
        if (values.length < 2) continue
        const parts = dimension === 'ackStatus' ? values : halves(values)
        const said: string[] = []
        for (const part of parts) {
          said.push(await visit({ ...where, [dimension]: part }, dimension))
          if (said.at(-1) === 'ignored') break
        }
        if (said.includes('ignored') || !said.includes('visited')) continue
        if (given === undefined) {
          const foreign = page.found.some(({ flow }) => !values.includes(String(statedBy(flow, dimension))))
          const counted = page.total !== undefined && page.total > page.length && count(where) >= page.total
          if ((foreign || !Object.hasOwn(CLOSED, dimension)) && !counted) open = true
        }
        return 'visited'
      }
      const counted = page.total !== undefined && page.total > page.length && count(where) >= page.total
      if (!counted) certain = true
      return 'visited'
    }

    await visit(base)
    const found = [...all.values()].filter((each) => each.kind === 'flow').sort(byInstant)
    yield* [...all.values()].filter((each) => each.kind === 'unreadable')
    yield* found
    const at = found[0]?.updatedAt ?? span.before
    if ((certain || open) && at !== undefined) yield { kind: 'gap', at, seen: all.size, certain }
  }

  #values(dimension: Dimension): readonly string[] {
    const all =
      dimension === 'flowType'
        ? [...this.#types]
        : dimension === 'processingRule'
          ? this.#options.known.processingRule
          : CLOSED[dimension]
    return all.filter((value) => !this.#refused.has(`${dimension} ${value}`))
  }

  async #read(span: Span, cursor?: string, where: SweepOptions['where'] = this.#options.where): Promise<Page> {
    const { after, before } = span
    const shifted = (limit: string, by: 1 | -1) =>
      this.#takesIn && compareInstants(limit, fromMicroseconds(microseconds(limit))) === 0
        ? fromMicroseconds(microseconds(limit) + by)
        : limit
    const dates = {
      ...(after === undefined ? {} : { updatedAfter: shifted(after, 1) }),
      ...(before === undefined ? {} : { updatedBefore: shifted(before, -1) }),
    }
    const search = {
      where: { ...where, ...dates },
      limit: this.#options.pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    }
    const { entries, limit, nextCursor, total } = await this.#options.ask(search)
    const found: Found[] = []
    const unreadable: Unreadable[] = []
    const strays: number[] = []
    for (const entry of entries) {
      const read = readEntry(entry)
      if (read.kind === 'unreadable') unreadable.push(read)
      else if (
        (after !== undefined && compareInstants(read.updatedAt, after) <= 0) ||
        (before !== undefined && compareInstants(read.updatedAt, before) >= 0)
      ) {
        strays.push(read.tick)
      } else {
        found.push(read)
        if (read.flow.flowType !== undefined) this.#types.add(read.flow.flowType)
      }
    }
    this.#longest = Math.max(this.#longest, entries.length)
    const next = this.#options.cursors ? nextCursor : undefined
    return { found, unreadable, strays, length: entries.length, limit, next, total }
  }
}

/** An entry of a page, as far as it can be used: with an id, and a place in time. */
export function readEntry(entry: unknown): Found | Unreadable {
  const flow = record(entry)
  if (!flow) return { kind: 'unreadable', why: 'NOT_AN_OBJECT', entry }
  const { flowId, updatedAt, acknowledgement: held, ...rest } = flow
  const dated = typeof updatedAt === 'string' ? { updatedAt } : {}
  if (typeof flowId !== 'string' || flowId === '') return { kind: 'unreadable', why: 'NO_FLOW_ID', entry, ...dated }
  const tick = microseconds(dated.updatedAt ?? '')
  if (dated.updatedAt === undefined || Number.isNaN(tick)) {
    return { kind: 'unreadable', why: 'NO_UPDATED_AT', entry, flowId }
  }
  const acknowledgement = record(held)
  if (acknowledgement && !Array.isArray(acknowledgement.details)) delete acknowledgement.details
  const read = { ...rest, flowId, ...dated, ...(acknowledgement && { acknowledgement }) } as unknown as Flow
  return { kind: 'flow', flow: read, updatedAt: dated.updatedAt, tick }
}

function keyOf({ flow, updatedAt }: Found): string {
  return `${flow.flowId} ${updatedAt}`
}

/** Where its entries are in time, those included that cannot be used otherwise. */
function stampsOf({ found, unreadable }: Page): number[] {
  const others = unreadable.map(({ updatedAt = '' }) => microseconds(updatedAt)).filter((tick) => !Number.isNaN(tick))
  return [...found.map(({ tick }) => tick), ...others]
}

function byInstant(a: Found, b: Found): number {
  return compareInstants(a.updatedAt, b.updatedAt)
}

function* sorted({ found, unreadable }: Page): Generator<Swept> {
  yield* unreadable
  yield* [...found].sort(byInstant)
}

function isSorted(found: readonly Found[], sign: 1 | -1): boolean {
  return found.every((each, at) => at === 0 || sign * byInstant(found[at - 1] as Found, each) <= 0)
}

/** Nothing is older than a search without a beginning. */
function ticks(after: string | undefined): number {
  return after === undefined ? 0 : microseconds(after)
}

/** The later one, in UTC: a platform's own string keeps all its decimals. */
function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? (b && toUtc(b))
  return compareInstants(b, a) > 0 ? toUtc(b) : a
}

/** Down to whole seconds or milliseconds where there is room: some platforms cut off what is finer. */
function round(tick: number, width: number): number {
  const unit = width >= 4 * SECOND ? SECOND : width >= 4 * MILLISECOND ? MILLISECOND : 1
  return Math.floor(tick / unit) * unit
}

/** The unit in which two that differ are the same. */
function apart(a: number, b: number): number {
  for (const unit of [1, MILLISECOND, SECOND]) if (Math.floor(a / unit) === Math.floor(b / unit)) return unit
  return Number.POSITIVE_INFINITY
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

function halves<T>(values: readonly T[]): T[][] {
  const middle = values.length >> 1
  return [values.slice(0, middle), values.slice(middle)]
}

function listOf(where: SweepOptions['where'], dimension: Dimension): readonly string[] | undefined {
  const value = where[dimension]
  return typeof value === 'string' ? [value] : value
}

function statedBy(flow: Flow, dimension: Dimension): string | undefined {
  return dimension === 'ackStatus' ? flow.acknowledgement?.status : flow[dimension]
}

function fits(flow: Flow, dimension: Dimension, where: SweepOptions['where']): boolean {
  const values = listOf(where, dimension)
  return values === undefined || values.includes(String(statedBy(flow, dimension)))
}

function isRefusal(failure: unknown): boolean {
  return PlatformError.isInstance(failure) && [400, 404, 410, 422].includes(failure.status ?? 0)
}
