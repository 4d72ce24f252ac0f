import type { Flow, FlowAckStatus, FlowDirection, FlowType } from '../types.js'

/** What a call says of a flow. Not to be believed: the flow itself is read from the platform. */
export interface WebhookHint {
  readonly flowId: string
  readonly updatedAt?: string
  readonly trackingId?: string
  readonly flowType?: FlowType
  readonly flowDirection?: FlowDirection
  readonly ackStatus?: FlowAckStatus
}

/**
 * Takes the few texts of a hint out of a body, and nothing else: the rest may be anything. 1.1.0 has the flow in
 * `flowInfo`, later versions bare.
 * @returns `undefined` when it names no flow
 */
export function readHint(body: Uint8Array): WebhookHint | undefined {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
  const flow = typeof memberOf(value, 'flowId') === 'string' ? value : memberOf(value, 'flowInfo')
  const flowId = memberOf(flow, 'flowId')
  if (typeof flowId !== 'string' || flowId === '') return undefined
  const hint: Record<string, unknown> = {
    flowId,
    updatedAt: memberOf(flow, 'updatedAt'),
    trackingId: memberOf(flow, 'trackingId'),
    flowType: memberOf(flow, 'flowType'),
    flowDirection: memberOf(flow, 'flowDirection'),
    ackStatus: memberOf(memberOf(flow, 'acknowledgement'), 'status'),
  }
  return Object.fromEntries(
    Object.entries(hint).filter(([, text]) => typeof text === 'string'),
  ) as unknown as WebhookHint
}

/** One state of one flow. `undefined` where that cannot be told. */
export function stateOf({ flowId, updatedAt }: Pick<Flow, 'flowId' | 'updatedAt'>): string | undefined {
  return updatedAt === undefined ? undefined : `${flowId} ${updatedAt}`
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
