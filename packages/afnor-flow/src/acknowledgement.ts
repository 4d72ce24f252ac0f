import type { LifecycleReason, SubmissionReference, TechnicalAcknowledgement } from '@facturelle/core'
import { Polling, type PollingOptions } from '@facturelle/core/http'
import type { AfnorFlow } from './client.js'
import { isRepeat } from './duplicates.js'
import { firstOf } from './repeats.js'
import { Trust, trusted } from './trust.js'
import type { AcknowledgedFlow, AcknowledgementDetail, Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

/** How long after the submission a flow that is not found may still be on its way to where it is read. */
const REPLICA_LAG_MS = 300_000

/** Until when the flow of a submission may not be found where it is read. */
export function visibleBy({ sentAt }: Pick<SubmissionReference, 'sentAt'>): number {
  return Date.parse(sentAt ?? '') + REPLICA_LAG_MS
}

/** The questions about the flow of a submission. */
export function checksOf(
  reference: Pick<SubmissionReference, 'sentAt'>,
  options: PollingOptions,
  trust = new Trust(options.clock),
): Polling {
  const nudge = trusted(options.nudge, trust)
  return new Polling({ ...options, nudge, visibleBy: visibleBy(reference) })
}

/**
 * A flow once its technical checks are over. A status that the standard does not have is waited out: whether it is the
 * last word, nobody knows.
 */
export async function acknowledged(get: () => Promise<Flow>, polling: Polling): Promise<AcknowledgedFlow> {
  for (;;) {
    const flow = await polling.ask(get)
    const status = flow.acknowledgement?.status
    if (status === 'Ok' || status === 'Error') return flow as AcknowledgedFlow
    await polling.wait()
  }
}

/** The same of a submission: where it was refused as a repeat of itself, the first one counts. */
export async function acknowledgedSubmission(
  client: AfnorFlow,
  reference: SubmissionReference & { readonly id: string },
  call: FlowCallOptions,
  polling: Polling,
): Promise<AcknowledgedFlow> {
  const flow = await acknowledged(() => client.flows.get(reference.id, call), polling)
  const first = isRepeat(flow) ? await polling.ask(() => firstOf(client, reference, call)) : undefined
  return first ? acknowledged(() => client.flows.get(first.flowId, call), polling) : flow
}

/** The contract's form of it. */
export function technicalAcknowledgement(flow: AcknowledgedFlow): TechnicalAcknowledgement {
  const { acknowledgement, updatedAt, flowId } = flow
  const failed = acknowledgement.status === 'Error'
  // A platform was never seen to list null here, yet a list is not a promise.
  const details = (acknowledgement.details ?? []).filter(Boolean)
  const isReason = ({ level }: AcknowledgementDetail) => failed && level !== 'Warning'
  return {
    outcome: failed ? 'error' : 'ok',
    platformStatus: acknowledgement.status,
    ...(updatedAt === undefined ? {} : { at: updatedAt }),
    reasons: details.filter(isReason).map(reasonOf),
    warnings: details.filter((detail) => !isReason(detail)).map(reasonOf),
    reference: flowId,
  }
}

export function reasonOf({ reasonCode, reasonMessage }: AcknowledgementDetail): LifecycleReason {
  return {
    ...(reasonCode === undefined ? {} : { code: reasonCode }),
    ...(reasonMessage === undefined ? {} : { text: reasonMessage }),
  }
}
