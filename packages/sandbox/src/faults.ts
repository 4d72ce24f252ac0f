import { z } from 'zod'
import { check } from './check.js'
import { CHORUS_PRO_OPERATIONS } from './chorus-pro/operations.js'
import { FACTPULSE_OPERATIONS } from './factpulse/operations.js'
import { FACTUS_OPERATIONS } from './factus/operations.js'

/**
 * The operations of the emulated services. `token` is that of every token server; `searchFlows` is its name in every
 * version, 1.1.0 included; `getDirectoryHealth` is the `getHealth` of the Directory Service. Those of Chorus Pro, Factus
 * and FactPulse have the names of their documents; one that two have is that of both.
 */
export const OPERATIONS = [
  'token',
  'createFlow',
  'searchFlows',
  'getFlow',
  'getHealth',
  'listWebhooks',
  'createWebhook',
  'getWebhook',
  'updateWebhook',
  'deleteWebhook',
  'getDirectoryHealth',
  'searchCompanyBySiren',
  'getCompanyBySiren',
  'getCompanyById',
  'searchFacilityBySiret',
  'getFacilityBySiret',
  'getFacilityById',
  'searchRoutingCode',
  'getRoutingCodeBySiretAndId',
  'getRoutingCodeById',
  'createRoutingCode',
  'replaceRoutingCode',
  'updateRoutingCode',
  'searchDirectoryLine',
  'getDirectoryLineById',
  'getDirectoryLineByCompanyId',
  'createDirectoryLine',
  'updateDirectoryLine',
  'deleteDirectoryLine',
  ...CHORUS_PRO_OPERATIONS,
  ...FACTUS_OPERATIONS,
  ...FACTPULSE_OPERATIONS,
] as const

export type Operation = (typeof OPERATIONS)[number]

/** What goes wrong. */
export type FaultEffect =
  /** The answer comes later, by so many milliseconds of real time. */
  | { readonly latencyMs: number }
  /**
   * Another answer. Without a `body`, it is the error that the service itself gives with that status. `headers` may
   * set `Retry-After`, or the content type of a body that is not JSON.
   */
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is reset before any answer. */
  | { readonly reset: true }
  /** The length of the whole answer is announced, half of it comes. An answer without a body is a reset. */
  | { readonly truncate: true }
  /** No answer ever comes: until the client gives up, or the server closes. */
  | { readonly stall: true }

/** A fault, and which requests meet it. */
export type Fault = {
  /** The only operation concerned. @default any, the token included */
  readonly operation?: Operation
  /** How many requests meet it. `Infinity` for all. @default 1 */
  readonly times?: number
  /**
   * `before`: the request is not processed. `after`: it is, a flow is stored say, and then its answer is spoilt. A
   * `truncate` always processes the request: there must be an answer to cut.
   * @default 'before'
   */
  readonly when?: 'before' | 'after'
} & FaultEffect

/** The longest time that timers hold. */
const MAX_TIMER_MS = 2 ** 31 - 1

const common = {
  operation: z.enum(OPERATIONS).optional(),
  times: z.union([z.number().int().positive(), z.custom<number>((value) => value === Infinity)]).optional(),
  when: z.enum(['before', 'after']).optional(),
}

const headers = z.record(z.string(), z.string()).refine(
  (record) => {
    try {
      return Boolean(new Headers(record))
    } catch {
      return false
    }
  },
  { error: 'not a set of HTTP headers' },
)

const faultSchema: z.ZodType<Fault> = z.union(
  [
    z.strictObject({ ...common, latencyMs: z.number().min(0).max(MAX_TIMER_MS) }),
    z.strictObject({
      ...common,
      status: z.number().int().min(200).max(599),
      body: z.string().optional(),
      headers: headers.optional(),
    }),
    z.strictObject({ ...common, reset: z.literal(true) }),
    z.strictObject({ ...common, truncate: z.literal(true) }),
    z.strictObject({ ...common, stall: z.literal(true) }),
  ],
  { error: 'expected one of latencyMs, status, reset, truncate and stall, with operation, times and when' },
)

/** The faults that one request meets in one phase. */
export interface MetFaults {
  /** Sum of the latencies. */
  readonly latencyMs: number
  /** The fault that ends the request. */
  readonly effect?: Exclude<FaultEffect, { latencyMs: number }>
}

/** The faults in waiting, in the order in which they were added. */
export class FaultQueue {
  #waiting: { fault: Fault; left: number }[] = []

  /** @throws {ConfigurationError} `INVALID_OPTION` */
  add(fault: Fault): void {
    const checked = check(faultSchema, fault, 'fault')
    this.#waiting.push({ fault: checked, left: checked.times ?? 1 })
  }

  clear(): void {
    this.#waiting = []
  }

  /** Takes what a request meets: latencies add up, the first other fault ends it. */
  take(operation: Operation | 'unknown', phase: 'before' | 'after'): MetFaults {
    let latencyMs = 0
    let effect: MetFaults['effect']
    for (const entry of this.#waiting) {
      const { fault } = entry
      if ((fault.operation ?? operation) !== operation || phaseOf(fault) !== phase) continue
      entry.left -= 1
      if ('latencyMs' in fault) {
        latencyMs += fault.latencyMs
        continue
      }
      effect = fault
      break
    }
    this.#waiting = this.#waiting.filter(({ left }) => left > 0)
    return effect ? { latencyMs, effect } : { latencyMs }
  }
}

function phaseOf(fault: Fault): 'before' | 'after' {
  return 'truncate' in fault ? 'after' : (fault.when ?? 'before')
}
