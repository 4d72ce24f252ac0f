import type { CallOptions, Clock, Nudge } from '@facturelle/core'
import { Polling } from '@facturelle/core/http'
import type { Dialect } from './dialects.js'
import { hash48, isCursor, Ledger, readCursor, type Standing, writeCursor } from './feed-cursor.js'
import { checkKeys, invalid } from './guards.js'
import { compareInstants, earlier, microseconds, toUtc } from './instant.js'
import { type RawPage, Sweeper, type Swept } from './sweep.js'
import type { Flow, FlowSearch, FlowSearchWhere } from './types.js'

/** Options of `flows.changes`. */
export interface ChangesOptions extends CallOptions {
  /**
   * Where to begin: the `cursor` of a change, or an ISO 8601 timestamp, itself left out.
   * @default now, by the clock of the platform where its answers tell it, or ours, whichever is earlier
   */
  readonly since?: string
  readonly where?: Pick<FlowSearchWhere, 'flowType' | 'flowDirection' | 'processingRule' | 'ackStatus'>
  /** How far below the newest timestamp each sweep begins, in milliseconds: flows may become visible late. @default 3_600_000 */
  readonly overlapMs?: number
  /** Time between two sweeps, in milliseconds; it grows up to `maxPollMs` while nothing changes. @default 2_000 */
  readonly pollMs?: number
  /** @default 60_000 */
  readonly maxPollMs?: number
  /** `false` ends after one sweep; otherwise it goes on until the signal. @default true */
  readonly live?: boolean
  /** The company concerned, for accounts that hold several. From version 1.2.0 on. */
  readonly organizationId?: string
  /** Each flow once, when it first shows, rather than at each change within `overlapMs`. @default false */
  readonly once?: boolean
  /** Something happened: the next sweep begins at once. Made by `createNudge` of `@facturelle/core`. */
  readonly nudge?: Nudge
}

interface Resumable {
  /** Resume right after this change, with `since`. Made when it is read; its size is in `docs/feed.md`. */
  readonly cursor: string
}

/** One thing the feed tells. */
export type FlowChange = FlowChanged | FlowGap | UnreadableEntry

/** A flow is new, or changed: one for each `updatedAt` of a `flowId`. */
export interface FlowChanged extends Resumable {
  readonly kind: 'flow'
  readonly flow: Flow
}

/** More flows share a timestamp than a page holds, and no criterion takes them apart. */
export interface FlowGap extends Resumable {
  readonly kind: 'gap'
  readonly at: string
  /** How many of them were found, and handed on. */
  readonly seen: number
  /**
   * `true`: pages stayed full, so there are very likely others. `false`: every page was read to its end, and only flows
   * of a type or rule that no list names could be missing.
   */
  readonly certain: boolean
}

/** An entry of a page that is no usable flow. It is told once, and as a flow when the platform mends it in the overlap. */
export interface UnreadableEntry extends Resumable {
  readonly kind: 'unreadable'
  readonly why: 'NOT_AN_OBJECT' | 'NO_FLOW_ID' | 'NO_UPDATED_AT'
  /** With it, `flows.get` may give what the search did not. */
  readonly flowId?: string
  readonly updatedAt?: string
  /** The entry as it came. */
  readonly entry: unknown
}

/** What the feed needs of the client. */
export interface FeedSource {
  readonly clock: Clock
  readonly dialect: Dialect
  /** The most flows on a page. */
  readonly pageSize: number
  /** One page, and the time on the platform's clock when it answered, milliseconds, where it tells. */
  search(
    search: FlowSearch,
    call: Pick<ChangesOptions, 'signal' | 'organizationId'>,
  ): Promise<RawPage & { now?: number }>
}

const DEFAULTS = { overlapMs: 3_600_000 } as const
const OPTION_KEYS = [
  'since',
  'where',
  'overlapMs',
  'pollMs',
  'maxPollMs',
  'live',
  'organizationId',
  'once',
  'nudge',
  'signal',
]
const WHERE_KEYS = ['flowType', 'flowDirection', 'processingRule', 'ackStatus']
const DAY_MS = 86_400_000
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.,]\d+)?(Z|[+-]\d\d:?\d\d)?$/

/** The feed of an account: each sweep starts below the newest timestamp, and what comes again is known by its hash. */
export async function* changes(source: FeedSource, options: ChangesOptions = {}): AsyncGenerator<FlowChange> {
  checkOptions(options)
  const { clock, dialect, pageSize } = source
  const { overlapMs = DEFAULTS.overlapMs, pollMs, maxPollMs, signal, organizationId, where = {}, live = true } = options
  const { once = false, nudge } = options
  const scope = scopeOf(where, organizationId, once)
  const { standing, ledger } = start(options, scope, clock.now())
  let { mark, floor } = standing
  const polling = new Polling({ clock, signal, pollMs, maxPollMs, nudge })
  /** The platform's present when the sweep began: what is dated later must not raise the mark. */
  let present: string | undefined

  const ask = (search: FlowSearch): Promise<RawPage> =>
    polling.ask(async () => {
      signal?.throwIfAborted()
      const asked = clock.now()
      const page = await source.search(search, { signal, organizationId })
      // What they tell is cut off to whole seconds, and was written after the search was.
      const told = page.now === undefined ? asked : page.now - Math.max(0, clock.now() - asked)
      // A cache may tell any day.
      const now = Math.abs(told - asked) < DAY_MS ? told : asked
      present ??= new Date(now).toISOString()
      const from = new Date(Math.min(now, asked)).toISOString()
      floor ??= from
      mark ??= from
      return page
    })
  const below = (instant: string) => {
    const lower = earlier(instant, overlapMs) as string
    return floor !== undefined && compareInstants(floor, lower) > 0 ? toUtc(floor) : lower
  }
  // From the end of the second before: where the platform compares whole seconds, strictly, the first one would be lost.
  const begin = () => earlier(below(mark ?? new Date(clock.now()).toISOString()), 1) as string
  const sweeper = new Sweeper({
    ask,
    where,
    pageSize,
    cursors: dialect.cursor,
    known: { flowType: dialect.flowTypes, processingRule: [...dialect.processingRules, ...dialect.otherRules] },
    inOrder: true,
    restart: begin,
  })

  for (;;) {
    present = undefined
    for await (const swept of sweeper.sweep(begin())) {
      const at = swept.kind === 'gap' ? swept.at : swept.updatedAt
      const dated = at !== undefined && !Number.isNaN(microseconds(at)) ? at : undefined
      const known = { mark: mark as string, floor: floor as string }
      if (dated !== undefined && compareInstants(dated, known.floor) <= 0) continue
      if (swept.kind === 'flow') known.mark = higher(known.mark, swept.updatedAt, present as unknown as string)
      const low = second(below(known.mark))
      const seconds = dated === undefined ? undefined : second(dated)
      const isNew =
        once && swept.kind === 'flow'
          ? ledger.see(swept.flow.flowId, seconds, low)
          : ledger.add(keyOf(swept), seconds, low)
      if (!isNew) {
        if (once) mark = known.mark
        continue
      }
      mark = known.mark
      polling.hurry()
      yield toChange(swept, { mark, floor: below(mark), scope }, ledger)
    }
    if (!live) return
    await polling.wait()
  }
}

function start({ since }: ChangesOptions, scope: number, now: number): { standing: Partial<Standing>; ledger: Ledger } {
  if (since === undefined) return { standing: {}, ledger: new Ledger(Math.floor((now - DAY_MS) / 1000)) }
  if (!isCursor(since)) return { standing: { mark: since, floor: since }, ledger: new Ledger(second(since)) }
  const { origin, records, ...standing } = readCursor(since, scope)
  const ledger = new Ledger(origin)
  ledger.restore(records)
  return { standing, ledger }
}

function toChange(swept: Swept, standing: Standing, ledger: Ledger): FlowChange {
  const handed = ledger.handed()
  const cursor = {
    get cursor() {
      return writeCursor(standing, handed)
    },
  }
  // A spread would read the cursor.
  const { kind } = swept
  const told = kind === 'flow' ? { kind, flow: swept.flow } : { ...swept }
  return Object.defineProperty(told, 'cursor', {
    ...Object.getOwnPropertyDescriptor(cursor, 'cursor'),
  }) as unknown as FlowChange
}

/** What makes a change the same one when it comes again, however the platform writes its timestamp that time. */
function keyOf(swept: Swept): string {
  if (swept.kind === 'gap') return `gap ${instant(swept.at)} ${swept.seen} ${swept.certain}`
  if (swept.kind === 'unreadable') return `unreadable ${JSON.stringify(swept.entry)}`
  return `${instant(swept.updatedAt)} ${swept.flow.flowId}`
}

function instant(text: string): string {
  return `${second(text)}.${/[.,](\d+)/.exec(text)?.[1]?.replace(/0+$/, '') ?? ''}`
}

function second(text: string): number {
  return Math.floor(microseconds(text) / 1_000_000)
}

/** The later one of two, not beyond a limit. */
function higher(mark: string, stamp: string, limit: string): string {
  const at = compareInstants(stamp, limit) > 0 ? limit : stamp
  return compareInstants(at, mark) > 0 ? at : mark
}

function scopeOf(
  where: NonNullable<ChangesOptions['where']>,
  organizationId: string | undefined,
  once: boolean,
): number {
  const parts = WHERE_KEYS.map((key) => {
    const value = where[key as keyof typeof where]
    return value === undefined || typeof value === 'string' ? value : [...value].sort()
  })
  return hash48(JSON.stringify([...parts, organizationId, ...(once ? ['once'] : [])]))
}

function checkOptions(options: ChangesOptions): void {
  checkKeys(options as unknown, 'options', OPTION_KEYS)
  const { since, where, overlapMs, pollMs, maxPollMs } = options
  if (where !== undefined) checkKeys(where as unknown, 'where', WHERE_KEYS)
  if (overlapMs !== undefined && !(overlapMs >= 0 && overlapMs < 2 ** 31)) {
    throw invalid('overlapMs', 'must be 0 or more milliseconds, and less than 25 days')
  }
  for (const [field, value] of Object.entries({ pollMs, maxPollMs })) {
    if (value !== undefined && !(value >= 1 && value < 2 ** 31)) throw invalid(field, 'must be at least 1 millisecond')
  }
  if (since === undefined) return
  const text: unknown = since
  if (typeof text === 'string' && (isCursor(text) || (ISO.test(text) && !Number.isNaN(microseconds(text))))) return
  throw invalid('since', 'must be the cursor of a change, whole, or an ISO 8601 timestamp')
}
