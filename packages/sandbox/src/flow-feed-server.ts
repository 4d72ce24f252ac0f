import { z } from 'zod'
import { check } from './check.js'
import { cryptoRandom } from './identifiers.js'
import { formatTimestamp, type Microseconds, parseTimestamp } from './timestamps.js'

/** A flow of the feed server. What is left out has a value all the same. */
export interface FeedFlow {
  readonly flowId: string
  /** Microseconds since the epoch. */
  readonly updatedAt: Microseconds
  readonly flowType?: string
  readonly flowDirection?: string
  readonly processingRule?: string
  readonly ackStatus?: string
  readonly trackingId?: string
  /** What the search gives in place of the flow: an entry that nobody can use. */
  readonly entry?: unknown
}

/** How the platform behaves. */
export interface FlowFeedServerOptions {
  /**
   * `ascending` and `descending` by `updatedAt`; `random`: any of those that match, in any order; `shuffled`: the oldest
   * ones, in any order; `newest`: the newest ones, oldest first. @default 'ascending'
   */
  readonly order?: 'ascending' | 'descending' | 'random' | 'shuffled' | 'newest'
  /** The largest page, whatever is asked for. @default 100 */
  readonly cap?: number
  /** The page of a search without a limit. @default 25 */
  readonly defaultLimit?: number
  /** Whether pages name the next one, as from 1.3.0 on. @default false */
  readonly cursors?: boolean
  /** What the answer says of the limit: the one applied, the one asked for, or nothing. @default 'applied' */
  readonly echo?: 'applied' | 'asked' | 'none'
  /** Whether the answer counts what matches. @default false */
  readonly total?: boolean
  /** Flow types that a search may name; any other is refused, with the whole search. @default any */
  readonly knownTypes?: readonly string[]
  /** To how many microseconds dates of a search are cut off. @default 1 */
  readonly precision?: number
  /** Milliseconds since the epoch, for the `Date` of the answers. Absent: they have none. */
  readonly now?: () => number
  /** Numbers from 0 up to and without 1. @default the runtime's cryptographic generator */
  readonly random?: () => number
  /** Called before each search with its number, from 1: the place for changes, and for an answer of its own. */
  readonly onSearch?: (search: number) => Response | undefined
}

/** A Flow Service of one account that holds very many flows, and shows them in awkward ways. */
export interface FlowFeedServer {
  readonly flowServiceUrl: string
  readonly tokenUrl: string
  /** Answers the token endpoint and the searches. */
  fetch(request: Request): Promise<Response>
  /** Adds flows; one whose `updatedAt` is past has become visible late. */
  add(...flows: readonly FeedFlow[]): void
  /** Changes a flow; by default its `updatedAt` alone. */
  update(flowId: string, updatedAt: Microseconds, changed?: Partial<FeedFlow>): void
  /** Searches so far. */
  readonly searches: number
}

interface Row extends FeedFlow {
  readonly sequence: number
}

interface Search {
  readonly limit?: number
  readonly cursor?: string
  readonly where?: Where
}

interface Where {
  readonly updatedAfter?: string
  readonly updatedBefore?: string
  readonly flowType?: readonly string[]
  readonly flowDirection?: readonly string[]
  readonly processingRule?: readonly string[]
  readonly ackStatus?: string
  readonly trackingId?: string
}

const ORIGIN = 'https://flow-feed.example'
const optionsSchema = z.strictObject({
  order: z.enum(['ascending', 'descending', 'random', 'shuffled', 'newest']).default('ascending'),
  cap: z.number().int().min(1).default(100),
  defaultLimit: z.number().int().min(1).default(25),
  cursors: z.boolean().default(false),
  echo: z.enum(['applied', 'asked', 'none']).default('applied'),
  total: z.boolean().default(false),
  knownTypes: z.array(z.string()).optional(),
  precision: z.number().int().min(1).default(1),
  now: z.custom<() => number>((value) => typeof value === 'function').optional(),
  random: z.custom<() => number>((value) => typeof value === 'function').default(() => cryptoRandom),
  onSearch: z.custom<NonNullable<FlowFeedServerOptions['onSearch']>>((value) => typeof value === 'function').optional(),
})

/**
 * An adversary for clients that must not miss a flow: made for a hundred thousand of them, it checks nothing and knows
 * one account. `createSandbox` is the platform to develop with.
 * @throws {ConfigurationError} `INVALID_OPTION`
 */
export function createFlowFeedServer(options: FlowFeedServerOptions = {}): FlowFeedServer {
  const settings = check(optionsSchema, options, 'options')
  const { order, cap, random } = settings
  /** By time, then by sequence. */
  const rows: Row[] = []
  const byId = new Map<string, Row>()
  let sequence = 0
  let searches = 0

  /** The first row at or after a place in time. */
  const lowerBound = (time: Microseconds, from = -1): number => {
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const row = rows[middle] as Row
      if (row.updatedAt < time || (row.updatedAt === time && row.sequence < from)) low = middle + 1
      else high = middle
    }
    return low
  }
  const insert = (flow: FeedFlow) => {
    const row: Row = { ...flow, sequence: sequence++ }
    byId.set(flow.flowId, row)
    const last = rows.at(-1)
    if (last === undefined || last.updatedAt <= row.updatedAt) rows.push(row)
    else rows.splice(lowerBound(row.updatedAt, row.sequence), 0, row)
  }

  /** The page, and where the next one begins. */
  const page = (where: Where, limit: number, cursor: string | undefined) => {
    const cut = (text: string) => Math.floor((parseTimestamp(text) ?? 0) / settings.precision) * settings.precision
    const after = where.updatedAfter === undefined ? -1 : cut(where.updatedAfter)
    const before = where.updatedBefore === undefined ? Infinity : cut(where.updatedBefore)
    let first = where.updatedAfter === undefined ? 0 : lowerBound(Math.floor(after) + 1)
    let end = before === Infinity ? rows.length : lowerBound(Math.ceil(before))
    const place = cursor === undefined ? undefined : (JSON.parse(atob(cursor)) as [number, number, string[]?])
    const up = order === 'ascending' || order === 'shuffled'
    if (place && up) first = Math.max(first, lowerBound(place[0], place[1] + 1))
    if (place && !up && order !== 'random') end = Math.min(end, lowerBound(place[0], place[1]))
    const plain = Object.keys(where).every((name) => name === 'updatedAfter' || name === 'updatedBefore')
    const found: Row[] = []
    if (order !== 'random') {
      for (let at = up ? first : end - 1; up ? at < end : at >= first; at += up ? 1 : -1) {
        const row = rows[at] as Row
        if (plain || matches(row, where)) found.push(row)
        if (found.length > limit) break
      }
      const more = found.length > limit
      const shown = found.slice(0, limit)
      const last = shown.at(-1)
      if (order === 'newest') shown.reverse()
      if (order === 'shuffled') shuffle(shown, random)
      const next = more && last && settings.cursors ? btoa(JSON.stringify([last.updatedAt, last.sequence])) : undefined
      return { shown, next, count: () => countOf(first, end, plain, where) }
    }
    // In any order, a cursor remembers what was shown.
    const gone = new Set(place?.[2])
    const all = rows.slice(first, end).filter((row) => (plain || matches(row, where)) && !gone.has(row.flowId))
    const shown: Row[] = []
    for (let left = Math.min(limit, all.length); left > 0; left--) {
      const at = Math.floor(random() * all.length)
      shown.push(all[at] as Row)
      all[at] = all.at(-1) as Row
      all.pop()
    }
    const remembered = [...gone, ...shown.map(({ flowId }) => flowId)]
    const next = all.length > 0 && settings.cursors ? btoa(JSON.stringify([0, 0, remembered])) : undefined
    return { shown, next, count: () => all.length + shown.length }
  }
  const countOf = (first: number, end: number, plain: boolean, where: Where) =>
    plain ? end - first : rows.slice(first, end).filter((row) => matches(row, where)).length

  const search = async (request: Request): Promise<Response> => {
    const { limit: asked, cursor, where = {} } = (await request.json()) as Search
    const date: Record<string, string> = settings.now ? { date: new Date(settings.now()).toUTCString() } : {}
    searches++
    const own = settings.onSearch?.(searches)
    if (own) return own
    const foreign = where.flowType?.find((type) => settings.knownTypes?.includes(type) === false)
    if (foreign !== undefined) {
      const refusal = { errorCode: 'PARAMS_ERROR', errorMessage: 'A flow type is unknown.' }
      return Response.json(refusal, { status: 400, headers: date })
    }
    const limit = Math.min(asked ?? settings.defaultLimit, cap)
    const { shown, next, count } = page(where, limit, cursor)
    const body = {
      ...(settings.echo === 'none' ? {} : { limit: settings.echo === 'asked' ? (asked ?? limit) : limit }),
      ...(settings.total ? { total: count() } : {}),
      ...(next === undefined ? {} : { nextCursor: next }),
      results: shown.map(entryOf),
    }
    return Response.json(body, { headers: date })
  }

  return {
    flowServiceUrl: `${ORIGIN}/flow-service`,
    tokenUrl: `${ORIGIN}/token`,
    get searches() {
      return searches
    },
    add(...flows) {
      for (const flow of flows) insert(flow)
    },
    update(flowId, updatedAt, changed = {}) {
      const row = byId.get(flowId)
      if (!row) return
      rows.splice(lowerBound(row.updatedAt, row.sequence), 1)
      insert({ ...row, ...changed, updatedAt })
    },
    async fetch(request) {
      const { pathname } = new URL(request.url)
      if (pathname === '/token') {
        return Response.json({ access_token: 'feed-token', token_type: 'Bearer', expires_in: 86_400 })
      }
      if (pathname === '/flow-service/v1/flows/search') return search(request)
      return Response.json({ errorCode: 'MISSING_RESOURCE' }, { status: 404 })
    },
  }
}

function matches(row: Row, where: Where): boolean {
  const { flowType, flowDirection, processingRule, ackStatus, trackingId } = where
  const { flowType: type = 'SupplierInvoice', flowDirection: direction = 'In', processingRule: rule = 'B2B' } = row
  return (
    (!flowType?.length || flowType.includes(type)) &&
    (!flowDirection?.length || flowDirection.includes(direction)) &&
    (!processingRule?.length || processingRule.includes(rule)) &&
    (ackStatus === undefined || ackStatus === (row.ackStatus ?? 'Ok')) &&
    (trackingId === undefined || trackingId === row.trackingId)
  )
}

function entryOf(row: Row): unknown {
  if ('entry' in row) return row.entry
  const { flowId, trackingId, updatedAt, flowType, flowDirection, processingRule, ackStatus } = row
  return {
    flowId,
    trackingId,
    submittedAt: formatTimestamp(updatedAt),
    updatedAt: formatTimestamp(updatedAt),
    flowType: flowType ?? 'SupplierInvoice',
    flowDirection: flowDirection ?? 'In',
    flowSyntax: 'CII',
    processingRule: processingRule ?? 'B2B',
    processingRuleSource: 'Computed',
    acknowledgement: { status: ackStatus ?? 'Ok' },
  }
}

function shuffle(rows: Row[], random: () => number): void {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[rows[at], rows[other]] = [rows[other] as Row, rows[at] as Row]
  }
}
