import { compareInstants, microseconds } from '../instant.js'
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

/** How long after a change what is read may be from before it, in milliseconds. */
const LAG_MS = 300_000

/** Whether what a hint tells of may be too new to be read. Not where it does not say when it was. */
export function wasToldLately({ updatedAt = '' }: WebhookHint, now: number): boolean {
  return Math.abs(microseconds(updatedAt) / 1000 - now) < LAG_MS
}

/** Whether one instant is earlier than another, as precisely as both of them are told: one may be cut off. */
export function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const decimals = Math.min(decimalsOf(one).length, decimalsOf(other).length)
  const cut = (instant: string) => {
    const all = decimalsOf(instant)
    const kept = all.slice(0, decimals)
    return all === '' ? instant : instant.replace(new RegExp(`[.,]${all}`), kept && `.${kept}`)
  }
  return compareInstants(cut(one), cut(other)) < 0
}

function decimalsOf(instant: string): string {
  return /:\d\d[.,](\d+)/.exec(instant)?.[1] ?? ''
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
