import type {
  AdapterContext,
  Clock,
  EventOptions,
  LifecycleEvent,
  LifecycleStatement,
  SubmissionReference,
} from '@facturelle/core'
import { Polling } from '@facturelle/core/http'
import { checksOf, visibleBy } from './acknowledgement.js'
import type { AfnorFlow } from './client.js'
import { isRepeat } from './duplicates.js'
import { compareInstants, earlier } from './instant.js'
import { acknowledgementEvent, gapEvent, lifecycleEvent, statementsAbout } from './lifecycle.js'
import { type Follower, LifecycleReader, LifecycleReaders, MAX_TRIES } from './lifecycle-reader.js'
import { firstOf } from './repeats.js'
import { Trust } from './trust.js'
import type { Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

/** How far below the submission the first search starts. */
const MARGIN_MS = 60_000
const DAY_MS = 86_400_000
const EPOCH = '1970-01-01T00:00:00Z'

export { LifecycleReaders }

export interface Followed {
  readonly client: AfnorFlow
  readonly clock: Clock
  readonly reference: SubmissionReference & { readonly id: string }
  readonly organizationId?: string
  readonly readLifecycle?: AdapterContext['readLifecycle']
  /** The reader that all who follow on the account share. @default one of its own */
  readonly reader?: () => Promise<LifecycleReader>
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
  const trust = new Trust(clock)
  const checks = checksOf(reference, { ...options, clock }, trust)
  let calls = options.nudge?.count

  let said: string | undefined
  let submittedAt = reference.submittedAt
  let flowId = reference.id
  for (let status: string | undefined; status !== 'Ok'; ) {
    calls = options.nudge?.count
    const flow = await checks.ask(() => client.flows.get(flowId, call))
    // Refused as a repeat: the first one stands, and is this document where it has the same tracking id.
    const first =
      flowId === reference.id && isRepeat(flow) ? await checks.ask(() => firstOf(client, reference, call)) : undefined
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
      trust.pleased()
      checks.hurry()
      yield event
      if (event.final) return
    }
    if (status !== 'Ok') await checks.wait()
  }

  // The comparison is strict, and clocks may tick in seconds: start a little before the submission.
  const start = earlier(submittedAt, MARGIN_MS) ?? earlier(reference.sentAt, DAY_MS) ?? EPOCH
  const reader = (await followed.reader?.()) ?? new LifecycleReader(clock, followed.readLifecycle)
  signal?.throwIfAborted()
  const follower = reader.join(start)
  const polling = new Polling({ ...options, clock, nudge: reader.nudge, visibleBy: visibleBy(reference) })
  if (options.nudge?.count !== calls) reader.call()
  const unheard = options.nudge?.subscribe(() => reader.call())
  const news = ownNews(followed, follower, call)
  try {
    for (;;) {
      // An answer that is younger than the last pause is news enough.
      for (const { flow, message, seen } of await polling.ask(() => news(polling.sleptMs))) {
        if (seen !== undefined) {
          yield gapEvent(flow, seen)
          continue
        }
        const event = withOriginal(lifecycleEvent(flow, message, reference), client, followed.organizationId)
        polling.hurry()
        yield event
        if (event.final) return
      }
      await polling.wait()
    }
  } finally {
    unheard?.()
    follower.leave()
  }
}

/** Joins an event to its file. Not enumerable: an event is plain facts to whatever stores or prints it. */
function withOriginal(event: LifecycleEvent, { flows }: AfnorFlow, organizationId: string | undefined): LifecycleEvent {
  const { reference = '' } = event
  const original: LifecycleEvent['original'] = ({ signal } = {}) =>
    flows.read(reference, { docTypes: ['Original', 'Converted'], organizationId, signal })
  return Object.defineProperty(event, 'original', { value: original })
}

/** A lifecycle flow, and what it says of this document where that could be read. */
interface OwnNews {
  readonly flow: Flow
  readonly message: LifecycleStatement | undefined
  readonly seen?: number
}

/** What is new and about this document, in order, each time it is asked. */
function ownNews(
  { client, reference }: Followed,
  follower: Follower,
  call: FlowCallOptions,
): (freshMs: number) => Promise<readonly OwnNews[]> {
  const news: OwnNews[] = []
  let held = 0
  return async (freshMs) => {
    const told = await follower.news({ client, call, freshMs })
    for (const { flow, message, seen } of told.news) {
      if (seen !== undefined) {
        news.push({ flow, message: undefined, seen })
        continue
      }
      const ours = flow.trackingId !== undefined && flow.trackingId === reference.trackingId
      const said = message ? statementsAbout(message, reference) : []
      if (said.length === 0 && ours) news.push({ flow, message })
      for (const statement of said) news.push({ flow, message: statement })
    }
    // What is not readable yet may be about this document, and come first: the news waits for it, a while.
    if (told.waiting && news.length > 0 && held++ < MAX_TRIES) return []
    held = 0
    // Statuses given within one tick of the platform's clock come in any order: a later one has a higher number.
    return news
      .splice(0)
      .sort(
        (a, b) =>
          compareInstants(a.flow.updatedAt ?? EPOCH, b.flow.updatedAt ?? EPOCH) ||
          Number(a.message?.statusCode ?? 0) - Number(b.message?.statusCode ?? 0),
      )
  }
}
