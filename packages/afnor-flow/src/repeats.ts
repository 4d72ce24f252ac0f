import {
  type LifecycleStatement,
  PlatformError,
  type SubmissionReference,
  sha256,
  TransportError,
} from '@facturelle/core'
import { isOutage } from '@facturelle/core/http'
import type { AfnorFlow } from './client.js'
import { likeliestFirst, mayBe } from './duplicates.js'
import type { Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

/**
 * Whether a lifecycle message says no more than that an invoice of this number was sent twice, and nothing ties it to
 * this one of the two: a platform that checked this one and found it `Ok` found no earlier one. Reason `DOUBLON` of
 * status 213 (BR-FR-CDV-CL-09).
 */
export function isAboutRepeat(message: LifecycleStatement, flow: Flow, reference: SubmissionReference): boolean {
  if (flow.trackingId !== undefined && flow.trackingId === reference.trackingId) return false
  const { statusCode, reasons } = message
  return statusCode === '213' && reasons.length > 0 && reasons.every(({ code }) => code === 'DOUBLON')
}

/**
 * The flow that a repeat was refused for: of the same tracking id, not refused itself, and of the same bytes unless the
 * tracking id was made for this submission alone. `undefined` where there is none, or none that is given out.
 */
export async function firstOf(
  client: AfnorFlow,
  reference: SubmissionReference & { readonly id: string },
  call: FlowCallOptions,
): Promise<Flow | undefined> {
  const { trackingId, trackingIdMade, document, id } = reference
  if (trackingId === undefined) return undefined
  const candidates: Flow[] = []
  for await (const flow of client.flows.searchAll({ trackingId }, call)) {
    if (flow.flowId !== id && flow.acknowledgement?.status !== 'Error' && mayBe(flow, document)) candidates.push(flow)
  }
  for (const flow of likeliestFirst(candidates)) {
    if (trackingIdMade || (await hasBytes(client, flow.flowId, document.sha256, call))) return flow
  }
  return undefined
}

async function hasBytes(client: AfnorFlow, flowId: string, digest: string, call: FlowCallOptions): Promise<boolean> {
  try {
    const { bytes } = await client.flows.download(flowId, 'Original', call)
    return (await sha256(bytes)) === digest
  } catch (failure) {
    // A flow whose original is not given out proves nothing; an outage is for whoever asks again.
    if (isNotGiven(failure)) return false
    throw failure
  }
}

/** A file of a flow that the platform has and does not give out; not an outage, and not an account that may not ask. */
export function isNotGiven(failure: unknown): boolean {
  if (PlatformError.isInstance(failure)) return !isOutage(failure) && failure.code !== 'UNAUTHORIZED'
  const { status = 0 } = failure as Partial<TransportError>
  return TransportError.isInstance(failure) && failure.code === 'INVALID_RESPONSE' && status >= 200 && status < 300
}
