import {
  type AdapterContext,
  AuthError,
  type Clock,
  DocumentError,
  type EventOptions,
  type LifecycleEvent,
  type LifecycleMessage,
  PlatformError,
  type SubmissionReference,
  TransportError,
} from '@facturelle/core'
import type { AfnorFlow } from './client.js'
import { compareInstants, earlier } from './instant.js'
import { acknowledgementEvent, concerns, lifecycleEvent } from './mapping.js'
import type { Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

const DEFAULTS = { pollMs: 2_000, maxPollMs: 60_000 } as const
const SLOWER = 1.5
/** How far below the newest timestamp seen each search starts: flows may become visible late. */
const OVERLAP_MS = 3_600_000
/** How far below the submission the first search starts. */
const MARGIN_MS = 60_000
const DAY_MS = 86_400_000
const EPOCH = '1970-01-01T00:00:00Z'
/** Sweeps after which a file that the platform does not give out is taken for unreadable. */
const MAX_TRIES = 5

export interface Followed {
  readonly client: AfnorFlow
  readonly clock: Clock
  readonly reference: SubmissionReference & { readonly id: string }
  readonly organizationId?: string
  readonly readLifecycle?: AdapterContext['readLifecycle']
}

/**
 * What happens to a flow: its acknowledgement by reading it again, then the lifecycle flows of the account that are
 * about the same invoice. Ends after a final event.
 */
export async function* follow(followed: Followed, options: EventOptions = {}): AsyncGenerator<LifecycleEvent> {
  const { client, clock, reference } = followed
  const { signal, pollMs = DEFAULTS.pollMs, maxPollMs = DEFAULTS.maxPollMs } = options
  const call: FlowCallOptions = { signal, organizationId: followed.organizationId }
  const { kind } = reference.document
  const isInvoice = kind === 'invoice' || kind === 'creditNote'
  let pause = pollMs
  const wait = async (atLeastMs = 0) => {
    await clock.sleep(Math.max(pause, atLeastMs), signal)
    pause = Math.min(pause * SLOWER, Math.max(maxPollMs, pollMs))
  }
  /** One question to the platform; an outage is waited out, as it says nothing of the document. */
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await question()
      } catch (failure) {
        if (signal?.aborted || !isOutage(failure)) throw failure
        await wait(PlatformError.isInstance(failure) ? failure.retryAfterMs : 0)
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

  const sweep = lifecycleSweep(followed, submittedAt, call)
  for (;;) {
    for (const { flow, message } of await ask(sweep)) {
      const event = lifecycleEvent(flow, message)
      pause = pollMs
      yield event
      if (event.final) return
    }
    await wait()
  }
}

/** Nothing is wrong with the question: the platform, the token server or the network is away for now. */
function isOutage(failure: unknown): boolean {
  if (TransportError.isInstance(failure)) return true
  if (AuthError.isInstance(failure)) return failure.status === undefined || failure.status >= 500
  return PlatformError.isInstance(failure) && (failure.code === 'UNAVAILABLE' || failure.code === 'RATE_LIMITED')
}

interface News {
  readonly flow: Flow
  readonly message: LifecycleMessage | undefined
}

/** A sweep over the account's lifecycle flows gives what is new and about this document, in order. */
function lifecycleSweep(
  { client, reference, readLifecycle }: Followed,
  submittedAt: string | undefined,
  call: FlowCallOptions,
): () => Promise<readonly News[]> {
  // The comparison is strict, and clocks may tick in seconds: start a little before the submission.
  const start = earlier(submittedAt, MARGIN_MS) ?? earlier(reference.sentAt, DAY_MS) ?? EPOCH
  const seen = new Set<string>()
  const tries = new Map<string, number>()
  const news: News[] = []
  let mark = start
  return async () => {
    const overlapped = earlier(mark, OVERLAP_MS) ?? start
    const updatedAfter = compareInstants(overlapped, start) > 0 ? overlapped : start
    // The direction is left out: a platform was seen to label incoming messages as outgoing.
    const where = { flowType: ['CustomerInvoiceLC', 'SupplierInvoiceLC'], updatedAfter } as const
    let waitedFor = 0
    for await (const flow of client.flows.searchAll(where, call)) {
      if (seen.has(flow.flowId)) continue
      const message = readLifecycle && (await read(client, flow.flowId, readLifecycle, call))
      if (message === 'later') {
        // One flow of another software on the account must not hold up the others for ever.
        const tried = (tries.get(flow.flowId) ?? 0) + 1
        tries.set(flow.flowId, tried)
        if (tried < MAX_TRIES) {
          waitedFor++
          continue
        }
      }
      seen.add(flow.flowId)
      tries.delete(flow.flowId)
      if (flow.updatedAt && compareInstants(flow.updatedAt, mark) > 0) mark = flow.updatedAt
      const known = message === 'later' ? undefined : message
      const ours = flow.trackingId !== undefined && flow.trackingId === reference.trackingId
      if (ours || (known && concerns(known, reference))) news.push({ flow, message: known })
    }
    // What is not readable yet may be about this document, and come first.
    if (waitedFor > 0) return []
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

/**
 * The message of a lifecycle flow: `undefined` when its file is none, `later` when the platform does not give the
 * file out now.
 * @throws {PlatformError} the account may not read it
 */
async function read(
  client: AfnorFlow,
  flowId: string,
  readLifecycle: NonNullable<AdapterContext['readLifecycle']>,
  call: FlowCallOptions,
): Promise<LifecycleMessage | 'later' | undefined> {
  let answer: 'later' | undefined
  for (const docType of ['Original', 'Converted'] as const) {
    try {
      const { bytes } = await client.flows.download(flowId, docType, call)
      const message = await readLifecycle(bytes)
      if (message) return message
      answer = undefined
    } catch (failure) {
      if (DocumentError.isInstance(failure)) continue
      if (!PlatformError.isInstance(failure)) throw failure
      if (failure.code === 'UNAUTHORIZED' || failure.code === 'FORBIDDEN') throw failure
      answer = 'later'
    }
  }
  return answer
}
