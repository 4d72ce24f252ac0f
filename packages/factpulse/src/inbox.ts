import {
  type Clock,
  ConfigurationError,
  type InboxOptions,
  PlatformError,
  type ReceivedItem,
  type ReceivedReference,
  UnsupportedError,
} from '@facturelle/core'
import { checkPolling, Polling } from '@facturelle/core/http'
import type { Opened } from './adapter.js'
import type { FactPulse } from './client.js'
import { originalOfFlow } from './follow.js'

type Flow = Awaited<ReturnType<FactPulse['afnor']['flows']['get']>>
type Place = ReceivedReference['destination']

/** Purchases that were received, and sales that a customer bills itself. */
const INVOICES = ['SupplierInvoice', 'CustomerInvoice'] as const
/** What an item tells of its flow. Its name is left out: people write anything into it. */
const DETAILS = ['flowType', 'flowSyntax', 'flowProfile', 'processingRule', 'trackingId', 'updatedAt'] as const
/** How long after its date a flow may become visible. */
const LAG_MS = 900_000
const SECOND_MS = 1_000
const PAGE = 100

/** Where reading stands, in milliseconds of the platform's time. */
interface Standing {
  /** Nothing before it is told. */
  from: number
  /** The newest that was told. */
  mark: number
  /** What was told and may come again, with its date. */
  readonly recent: Map<string, number>
}

/** What a platform lists. */
interface Swept {
  readonly flows: ReadonlyMap<string, Flow>
  readonly unreadable: readonly unknown[]
  /** More of them share a second than a page holds, or pages come in no order: some may be missing. */
  readonly incomplete: boolean
}

/**
 * The invoices that came in at the approved platform of a client, each once, in the order of their last change. One that
 * changes later may come again from a cursor: its id tells.
 */
export async function* inbox(
  { client, to, access }: Opened,
  place: Place,
  { since, cursor, follow = false, clock, ...options }: InboxOptions & { readonly clock: Clock },
): AsyncGenerator<ReceivedItem, void, undefined> {
  checkPolling(options)
  if (to !== 'afnor') {
    const why = 'FactPulse lists no received invoices of Chorus Pro in words of its own'
    throw new UnsupportedError('INBOX', `${why}; use @facturelle/chorus-pro`)
  }
  if (access !== undefined) {
    const why = 'FactPulse reads a platform by the access that is stored for the client'
    throw new UnsupportedError('INBOX', `${why}; store it with clients.updatePdpConfig`)
  }
  const { signal } = options
  const polling = new Polling({ ...options, clock })
  const standing = cursor === undefined ? beginAt(since) : readCursor(cursor)
  const told = new Set(standing.recent.keys())
  const item = (
    id: string,
    rest: Omit<ReceivedItem, 'reference' | 'cursor'>,
    details?: ReceivedReference['details'],
  ) => ({
    reference: {
      contract: 1 as const,
      type: 'factpulse',
      received: true as const,
      ...(place && { destination: place }),
      id,
      ...(details && { details }),
    },
    ...rest,
    cursor: writeCursor(standing),
  })
  for (;;) {
    const { flows, unreadable, incomplete } = await sweep(client, polling, lowest(standing), signal)
    const before = told.size
    const listed = [...flows.values()].map((flow) => ({ flow, at: momentOf(flow) ?? standing.mark }))
    for (const { flow, at } of listed.sort((one, other) => one.at - other.at)) {
      const { flowId: id } = flow
      if (at < standing.from) continue
      // A date to come would hide what comes until then.
      standing.mark = Math.max(standing.mark, Math.min(at, clock.now()))
      standing.recent.set(id, at)
      forget(standing)
      if (told.has(id)) continue
      told.add(id)
      const receivedAt = flow.submittedAt ?? flow.updatedAt
      const original = () => originalOfFlow(client, id, signal)
      yield item(id, { ...(typeof receivedAt === 'string' && { receivedAt }), original }, detailsOf(flow))
    }
    for (const entry of unreadable) {
      const key = `? ${JSON.stringify(entry)}`
      if (told.has(key)) continue
      told.add(key)
      const why = 'The platform lists an entry here that names no flow; look into its own list of invoices'
      yield item('', { error: problem('UNREADABLE_ENTRY', why) })
    }
    if (incomplete && !told.has('?')) {
      told.add('?')
      const why =
        'The platform gives out no more of the invoices of one second, or in no order; some may be missing here'
      yield item('', { error: problem('PAGE_STUCK', why) })
    }
    if (!follow) return
    if (told.size > before) polling.hurry()
    await polling.wait()
  }
}

/** All that changed after a moment. There are no pages: a full answer is gone on from at its end, whichever its order. */
async function sweep(
  { afnor }: FactPulse,
  polling: Polling,
  from: number,
  signal: AbortSignal | undefined,
): Promise<Swept> {
  const flows = new Map<string, Flow>()
  const unreadable: unknown[] = []
  let after = second(from) - 1
  let before: number | undefined
  let incomplete = false
  for (;;) {
    const where = {
      flowType: [...INVOICES],
      flowDirection: ['In' as const],
      updatedAfter: new Date(after).toISOString(),
      ...(before !== undefined && { updatedBefore: new Date(before).toISOString() }),
    }
    const call = signal && { signal }
    const { results, limit } = await polling.ask(() => afnor.flows.search({ where, limit: PAGE }, call))
    const page: readonly unknown[] = Array.isArray(results) ? results : []
    const dates: number[] = []
    for (const entry of page) {
      if (!isFlow(entry)) {
        unreadable.push(entry)
        continue
      }
      const at = momentOf(entry)
      if (at !== undefined) dates.push(at)
      // A platform may pass over what it was asked for.
      const { flowDirection, flowType } = entry as Partial<Flow>
      if (flowDirection !== 'Out' && (!flowType || INVOICES.includes(flowType as never))) flows.set(entry.flowId, entry)
    }
    const full = page.length > 0 && page.length >= Math.min(PAGE, typeof limit === 'number' && limit > 0 ? limit : PAGE)
    if (!full) return { flows, unreadable, incomplete }
    const up = dates.every((at, index) => index === 0 || at >= (dates[index - 1] as number))
    const down = dates.every((at, index) => index === 0 || at <= (dates[index - 1] as number))
    const last = dates.at(-1)
    if (last === undefined || !(up || down)) return { flows, unreadable, incomplete: true }
    // Beyond what was asked for: asking on would lead nowhere.
    if (up ? last <= after : before !== undefined && last >= before) return { flows, unreadable, incomplete: true }
    // Whole seconds are compared by some, so the one at the end is asked for once more.
    if (up) {
      const next = second(last) - 1
      if (next <= after) incomplete = true
      after = next > after ? next : after + SECOND_MS
    } else {
      const next = second(last) + SECOND_MS
      if (before !== undefined && next >= before) incomplete = true
      before = before === undefined || next < before ? next : before - SECOND_MS
    }
  }
}

function isFlow(entry: unknown): entry is Flow {
  const id = typeof entry === 'object' && entry !== null && (entry as Partial<Flow>).flowId
  return typeof id === 'string' && id !== ''
}

function momentOf({ updatedAt, submittedAt }: Flow): number | undefined {
  const at = Date.parse(updatedAt ?? submittedAt ?? '')
  return Number.isNaN(at) ? undefined : at
}

function second(at: number): number {
  return Math.floor(at / SECOND_MS) * SECOND_MS
}

function detailsOf(flow: Flow): Readonly<Record<string, string>> {
  const all = { ...flow, ackStatus: flow.acknowledgement?.status } as Readonly<Record<string, unknown>>
  const entries = [...DETAILS, 'ackStatus'].map((name) => [name, all[name]] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function problem(code: string, why: string): PlatformError {
  return new PlatformError(code, why, { platform: 'factpulse' })
}

function beginAt(since: string | undefined): Standing {
  const from = since === undefined ? 0 : Date.parse(since)
  if (Number.isNaN(from)) throw invalid('options.since', 'must be ISO 8601')
  return { from, mark: from, recent: new Map() }
}

function lowest({ from, mark }: Standing): number {
  return Math.max(from, mark - LAG_MS)
}

/** What was told so long ago that it is not asked for any more. */
function forget(standing: Standing): void {
  const low = second(lowest(standing))
  for (const [id, at] of standing.recent) if (at < low) standing.recent.delete(id)
}

/** The mark, where to begin below it, and what was told since then. */
function writeCursor(standing: Standing): string {
  return encodeURIComponent(JSON.stringify([standing.mark, lowest(standing), ...standing.recent]))
}

function readCursor(cursor: string): Standing {
  try {
    const [mark, from, ...recent] = JSON.parse(decodeURIComponent(cursor)) as [number, number, ...[string, number][]]
    const dated = recent.every(([id, at]) => typeof id === 'string' && Number.isFinite(at))
    if (dated && isMoment(mark) && isMoment(from)) return { mark, from, recent: new Map(recent) }
  } catch {
    // Said below.
  }
  throw invalid('options.cursor', 'must be the cursor of an item of this inbox, whole')
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < 8e15
}

function invalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `${field} ${why}`, { field })
}
