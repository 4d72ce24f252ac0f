import {
  type AdapterContext,
  type Clock,
  type EventOptions,
  type LifecycleEvent,
  PlatformError,
  type SubmissionReference,
} from '@facturelle/core'
import type { AfnorFlow } from './client.js'
import { compareInstants, earlier } from './instant.js'
import { acknowledgementEvent, concerns, lifecycleEvent } from './lifecycle.js'
import { type Follower, LifecycleReader, LifecycleReaders, MAX_TRIES, type News } from './lifecycle-reader.js'
import { comeBackInMs, isOutage } from './outage.js'
import type { FlowCallOptions } from './wire.js'

const DEFAULTS = { pollMs: 2_000, maxPollMs: 60_000 } as const
const SLOWER = 1.5
const HOUR_MS = 3_600_000
/** How far below the submission the first search starts. */
const MARGIN_MS = 60_000
const DAY_MS = 86_400_000
const EPOCH = '1970-01-01T00:00:00Z'
/** How long after the submission a flow that is not found may still be on its way to where it is read. */
const REPLICA_LAG_MS = 300_000

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
  const { signal, pollMs = DEFAULTS.pollMs, maxPollMs = DEFAULTS.maxPollMs } = options
  const call: FlowCallOptions = { signal, organizationId: followed.organizationId }
  const { kind } = reference.document
  const isInvoice = kind === 'invoice' || kind === 'creditNote'
  let pause = pollMs
  /** How long ago the last question was: an answer younger than that is news enough. */
  let slept = pollMs
  const wait = async (atLeastMs = 0) => {
    slept = Math.max(pause, atLeastMs)
    await clock.sleep(slept, signal)
    pause = Math.min(pause * SLOWER, Math.max(maxPollMs, pollMs))
  }
  const visibleBy = Date.parse(reference.sentAt ?? '') + REPLICA_LAG_MS
  /** One question to the platform; an outage is waited out, as it says nothing of the document. */
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await question()
      } catch (failure) {
        const early = PlatformError.isInstance(failure) && failure.code === 'NOT_FOUND' && clock.now() < visibleBy
        if (signal?.aborted || !(isOutage(failure) || early)) throw failure
        await wait(Math.min(HOUR_MS, comeBackInMs(failure, clock.now())))
      }
    }
  }

  let said: string | undefined
  let submittedAt = reference.submittedAt
  for (let status: string | undefined; status !== 'Ok'; ) {
    const flow = await ask(() => client.flows.get(reference.id, call))
    submittedAt ??= flow.submittedAt
    status = flow.acknowledgement?.status
    const event = acknowledgementEvent(flow, isInvoice)
    if (event && status !== said) {
      said = status
      pause = pollMs
      yield event
      if (event.final) return
    }
    if (status !== 'Ok') await wait()
  }

  // The comparison is strict, and clocks may tick in seconds: start a little before the submission.
  const start = earlier(submittedAt, MARGIN_MS) ?? earlier(reference.sentAt, DAY_MS) ?? EPOCH
  const reader = (await followed.reader?.()) ?? new LifecycleReader(clock, followed.readLifecycle)
  signal?.throwIfAborted()
  const follower = reader.join(start)
  const news = ownNews(followed, follower, call)
  try {
    for (;;) {
      for (const { flow, message } of await ask(() => news(slept))) {
        const event = lifecycleEvent(flow, message)
        pause = pollMs
        yield event
        if (event.final) return
      }
      await wait()
    }
  } finally {
    follower.leave()
  }
}

/** What is new and about this document, in order, each time it is asked. */
function ownNews(
  { client, reference }: Followed,
  follower: Follower,
  call: FlowCallOptions,
): (freshMs: number) => Promise<readonly News[]> {
  const news: News[] = []
  let held = 0
  return async (freshMs) => {
    const told = await follower.news({ client, call, freshMs })
    for (const each of told.news) {
      const ours = each.flow.trackingId !== undefined && each.flow.trackingId === reference.trackingId
      if (ours || (each.message && concerns(each.message, reference))) news.push(each)
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
