import {
  type AdapterContext,
  type Clock,
  DocumentError,
  type EventOptions,
  type LifecycleEvent,
  type LifecycleMessage,
  PlatformError,
  type SubmissionReference,
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
/** How far below the submission the first search starts: the comparison is strict, and clocks may tick in seconds. */
const MARGIN_MS = 60_000

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
  const wait = async () => {
    await clock.sleep(pause, signal)
    pause = Math.min(pause * SLOWER, Math.max(maxPollMs, pollMs))
  }

  let said: string | undefined
  for (let status: string | undefined; status !== 'Ok'; ) {
    const flow = await client.flows.get(reference.id, call)
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

  const feed = lifecycleFlows(followed, call)
  for (;;) {
    for await (const { flow, message } of feed()) {
      const event = lifecycleEvent(flow, message)
      pause = pollMs
      yield event
      if (event.final) return
    }
    await wait()
  }
}

interface News {
  readonly flow: Flow
  readonly message: LifecycleMessage | undefined
}

/** Sweeps over the account's lifecycle flows; each sweep gives what is new and about this document. */
function lifecycleFlows({ client, reference, readLifecycle }: Followed, call: FlowCallOptions) {
  const start = reference.submittedAt ? earlier(reference.submittedAt, MARGIN_MS) : '1970-01-01T00:00:00Z'
  const seen = new Set<string>()
  let mark = start
  return async function* (): AsyncGenerator<News> {
    const overlapped = earlier(mark, OVERLAP_MS)
    const updatedAfter = compareInstants(overlapped, start) > 0 ? overlapped : start
    // The direction is left out: a platform was seen to label incoming messages as outgoing.
    const where = { flowType: ['CustomerInvoiceLC', 'SupplierInvoiceLC'], updatedAfter } as const
    const news: News[] = []
    for await (const flow of client.flows.searchAll(where, call)) {
      if (seen.has(flow.flowId)) continue
      const message = readLifecycle && (await read(client, flow.flowId, readLifecycle, call))
      if (message === 'later') continue
      seen.add(flow.flowId)
      if (flow.updatedAt && compareInstants(flow.updatedAt, mark) > 0) mark = flow.updatedAt
      const ours = flow.trackingId !== undefined && flow.trackingId === reference.trackingId
      if (ours || (message && concerns(message, reference))) news.push({ flow, message })
    }
    // Statuses given within one tick of the platform's clock come in any order: a later one has a higher number.
    yield* news.sort(
      (a, b) =>
        compareInstants(a.flow.updatedAt ?? start, b.flow.updatedAt ?? start) ||
        Number(a.message?.statusCode ?? 0) - Number(b.message?.statusCode ?? 0),
    )
  }
}

/**
 * The message of a lifecycle flow: `undefined` when it cannot be read as one, `later` when the platform does not give
 * the file out now. One flow of another software on the account must not stop the others.
 */
async function read(
  client: AfnorFlow,
  flowId: string,
  readLifecycle: NonNullable<AdapterContext['readLifecycle']>,
  call: FlowCallOptions,
): Promise<LifecycleMessage | 'later' | undefined> {
  for (const docType of ['Original', 'Converted'] as const) {
    try {
      const { bytes } = await client.flows.download(flowId, docType, call)
      const message = await readLifecycle(bytes)
      if (message) return message
    } catch (failure) {
      if (DocumentError.isInstance(failure)) continue
      if (!PlatformError.isInstance(failure)) throw failure
      if (failure.code === 'UNAVAILABLE' || failure.code === 'RATE_LIMITED') return 'later'
    }
  }
  return undefined
}
