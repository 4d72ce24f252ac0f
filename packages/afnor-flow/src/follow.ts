import {
  type AdapterContext,
  type Clock,
  DocumentError,
  type EventOptions,
  type LifecycleEvent,
  type LifecycleMessage,
  type LifecycleStatement,
  PlatformError,
  type SubmissionReference,
  TransportError,
} from '@facturelle/core'
import type { AfnorFlow } from './client.js'
import { isRepeat } from './duplicates.js'
import { compareInstants, earlier } from './instant.js'
import { acknowledgementEvent, lifecycleEvent, statementsAbout } from './lifecycle.js'
import { comeBackInMs, isOutage } from './outage.js'
import { Polling, visibleBy } from './polling.js'
import { firstOf } from './repeats.js'
import type { Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

const HOUR_MS = 3_600_000
/** How far below the newest timestamp seen each search starts: flows may become visible late. */
const OVERLAP_MS = HOUR_MS
/** How far below the submission the first search starts. */
const MARGIN_MS = 60_000
const DAY_MS = 86_400_000
const EPOCH = '1970-01-01T00:00:00Z'
/** Failures of the wire that may be about one file alone: downloads were seen to lead elsewhere. */
const OF_FILE = new Set(['INVALID_RESPONSE', 'RESPONSE_TOO_LARGE', 'REDIRECT_REFUSED'])
/** Sweeps after which a file that the platform does not give out is taken for unreadable. */
const MAX_TRIES = 5
/** How long the others wait for a file whose download fails as in an outage, while searches are answered. */
const HELD_UP_MS = HOUR_MS

export interface Followed {
  readonly client: AfnorFlow
  readonly clock: Clock
  readonly reference: SubmissionReference & { readonly id: string }
  readonly organizationId?: string
  readonly readLifecycle?: AdapterContext['readLifecycle']
}

/**
 * What happens to a flow: its acknowledgement by reading it again, then the lifecycle flows of the account that are
 * about the same invoice. Ends after a final event. What may pass is waited out: an outage of the platform, of the
 * token server, of the network, and of the vault behind a function given as credentials; ends with any other failure.
 */
export async function* follow(followed: Followed, options: EventOptions = {}): AsyncGenerator<LifecycleEvent> {
  const { client, clock, reference } = followed
  const { signal } = options
  const call: FlowCallOptions = { signal, organizationId: followed.organizationId }
  const { kind } = reference.document
  const isInvoice = kind === 'invoice' || kind === 'creditNote'
  const polling = new Polling({ ...options, clock, visibleBy: visibleBy(reference) })

  let said: string | undefined
  let submittedAt = reference.submittedAt
  let flowId = reference.id
  for (let status: string | undefined; status !== 'Ok'; ) {
    const flow = await polling.ask(() => client.flows.get(flowId, call))
    // Refused as a repeat: the first one stands, and is this document where it has the same tracking id.
    const first =
      flowId === reference.id && isRepeat(flow) ? await polling.ask(() => firstOf(client, reference, call)) : undefined
    if (first) {
      flowId = first.flowId
      submittedAt = first.submittedAt ?? submittedAt
      continue
    }
    submittedAt ??= flow.submittedAt
    status = flow.acknowledgement?.status
    const event = acknowledgementEvent(flow, isInvoice)
    if (event && status !== said) {
      said = status
      polling.hurry()
      yield event
      if (event.final) return
    }
    if (status !== 'Ok') await polling.wait()
  }

  const sweep = lifecycleSweep(followed, submittedAt, call)
  for (;;) {
    for (const { flow, message } of await polling.ask(sweep)) {
      const event = withOriginal(lifecycleEvent(flow, message, reference), client, followed.organizationId)
      polling.hurry()
      yield event
      if (event.final) return
    }
    await polling.wait()
  }
}

/** Joins an event to its file. Not enumerable: an event is plain facts to whatever stores or prints it. */
function withOriginal(event: LifecycleEvent, { flows }: AfnorFlow, organizationId: string | undefined): LifecycleEvent {
  const { reference = '' } = event
  const original: LifecycleEvent['original'] = ({ signal } = {}) =>
    flows.read(reference, { docTypes: ['Original', 'Converted'], organizationId, signal })
  return Object.defineProperty(event, 'original', { value: original })
}

/** A flow whose file was not given out so far. */
interface Unread {
  readonly since: number
  readonly updatedAt: string | undefined
  /** How often it was refused for reasons of its own. */
  tries: number
}

interface News {
  readonly flow: Flow
  readonly message: LifecycleStatement | undefined
}

/** A sweep over the account's lifecycle flows gives what is new and about this document, in order. */
function lifecycleSweep(
  { client, clock, reference, readLifecycle }: Followed,
  submittedAt: string | undefined,
  call: FlowCallOptions,
): () => Promise<readonly News[]> {
  // The comparison is strict, and clocks may tick in seconds: start a little before the submission.
  const start = earlier(submittedAt, MARGIN_MS) ?? earlier(reference.sentAt, DAY_MS) ?? EPOCH
  const seen = new Set<string>()
  const unread = new Map<string, Unread>()
  const news: News[] = []
  let anyRead = false
  let held = 0
  /** Not beyond the present: a flow dated wrongly must not hide those that come after it. */
  const newest = (before: string, stamp: string | undefined) => {
    const now = new Date(clock.now()).toISOString()
    const at = stamp !== undefined && compareInstants(stamp, now) > 0 ? now : stamp
    return at !== undefined && compareInstants(at, before) > 0 ? at : before
  }
  let mark = start
  return async () => {
    const overlapped = earlier(lowest([...unread.values()], mark), OVERLAP_MS) ?? start
    const updatedAfter = compareInstants(overlapped, start) > 0 ? overlapped : start
    // The direction is left out: a platform was seen to label incoming messages as outgoing.
    const where = { flowType: ['CustomerInvoiceLC', 'SupplierInvoiceLC'], updatedAfter } as const
    let waiting = false
    for await (const flow of client.flows.searchAll(where, call)) {
      if (seen.has(flow.flowId)) continue
      const read = await readFile(client, flow.flowId, readLifecycle, call)
      if ('failure' in read) {
        const { failure } = read
        const now = clock.now()
        const missed = unread.get(flow.flowId) ?? { since: now, updatedAt: flow.updatedAt, tries: 0 }
        unread.set(flow.flowId, missed)
        if (!isOfFile(failure)) {
          if (comeBackInMs(failure, now) > 0 || now - missed.since < HELD_UP_MS) throw failure
          // So long, and searches are answered: it may be this file, which is asked for on, and holds up nobody.
          continue
        }
        // One flow of another software on the account must not hold up the others for ever.
        if (++missed.tries < MAX_TRIES) {
          waiting = true
          continue
        }
        // Not this one file but all of them: the account may not read them.
        if (!anyRead && failure.code === 'FORBIDDEN') throw failure
      } else anyRead = true
      seen.add(flow.flowId)
      unread.delete(flow.flowId)
      mark = newest(mark, flow.updatedAt)
      const message = 'failure' in read ? undefined : read.message
      const ours = flow.trackingId !== undefined && flow.trackingId === reference.trackingId
      const said = message ? statementsAbout(message, reference) : []
      if (said.length === 0 && ours) news.push({ flow, message })
      for (const statement of said) news.push({ flow, message: statement })
    }
    // What is not readable yet may be about this document, and come first: the news waits for it, a while.
    if (waiting && news.length > 0 && held++ < MAX_TRIES) return []
    held = 0
    // Statuses given within one tick of the platform's clock come in any order: a later one has a higher number.
    return news
      .splice(0)
      .sort(
        (a, b) =>
          compareInstants(a.flow.updatedAt ?? start, b.flow.updatedAt ?? start) ||
          Number(a.message?.statusCode ?? 0) - Number(b.message?.statusCode ?? 0),
      )
  }
}

/** The earliest timestamp: nothing that is to be asked for again may fall out of the search. */
function lowest(unread: readonly Unread[], mark: string): string {
  return unread.reduce((low, { updatedAt = low }) => (compareInstants(updatedAt, low) < 0 ? updatedAt : low), mark)
}

/** Whether a failure is about one file, rather than about the platform or the way to it. */
function isOfFile(failure: PlatformError | TransportError): boolean {
  return TransportError.isInstance(failure) ? OF_FILE.has(failure.code) : !isOutage(failure)
}

/**
 * The message of a lifecycle flow, `undefined` when its file is none; or why the platform does not give the file out.
 * @throws {AuthError} @throws {PlatformError} `UNAUTHORIZED` @throws {TransportError} what asking again cannot mend
 */
async function readFile(
  client: AfnorFlow,
  flowId: string,
  readLifecycle: AdapterContext['readLifecycle'],
  call: FlowCallOptions,
): Promise<{ message: LifecycleMessage | undefined } | { failure: PlatformError | TransportError }> {
  let failed: PlatformError | TransportError | undefined
  let outage: PlatformError | TransportError | undefined
  let given = false
  if (!readLifecycle) return { message: undefined }
  for (const docType of ['Original', 'Converted'] as const) {
    try {
      const { bytes } = await client.flows.download(flowId, docType, call)
      given = true
      const message = await readLifecycle(bytes)
      if (message) return { message }
    } catch (failure) {
      if (DocumentError.isInstance(failure)) continue
      const refused = PlatformError.isInstance(failure)
      if (!(refused || TransportError.isInstance(failure)) || call.signal?.aborted) throw failure
      if (refused && failure.code === 'UNAUTHORIZED') throw failure
      if (isOfFile(failure)) failed = failure
      else if (isOutage(failure)) outage = failure
      else throw failure
      // Who asks us to come back later is not asked for another form at once.
      if (outage && comeBackInMs(outage, Number.NEGATIVE_INFINITY) > 0) break
    }
  }
  // The form that is away may be the one with the message.
  if (outage) return { failure: outage }
  // A file that was given, and is no message, need not have a rewrite.
  return failed && !given ? { failure: failed } : { message: undefined }
}
