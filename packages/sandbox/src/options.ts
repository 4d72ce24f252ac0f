import { systemClock } from '@facturelle/core'
import { z } from 'zod'
import { check } from './check.js'
import { cryptoRandom } from './identifiers.js'
import { LIFECYCLE_STATUSES, type LifecycleStatus } from './lifecycle-message.js'
import { fetchOnLoopback, SIGNATURES, type WebhookSignature } from './webhook-calls.js'

/** An account of the emulated platforms. Each sees its own flows and webhooks only. */
export interface SandboxClient {
  readonly clientId: string
  readonly clientSecret: string
  /** The scopes it may ask for, separated by spaces. Absent: any. */
  readonly scope?: string
}

/** One status that the emulated platform reports of an accepted invoice, by a lifecycle message. */
export interface LifecycleStep {
  /** Sandbox time between submission and this status, in milliseconds. Never before the acknowledgement. */
  readonly afterMs: number
  readonly status: LifecycleStatus
  /**
   * Why. The statuses 206, 207, 208, 210 and 213 must give a reason (BR-FR-CDV-15): a usual one is written when it is
   * absent.
   */
  readonly reason?: { readonly code: string; readonly text?: string }
}

/** Options of `createSandbox`. Each has a default. */
export interface SandboxOptions {
  /** The clock under the sandbox time, milliseconds since the epoch. @default Date.now */
  readonly now?: () => number
  /** Waits out the `latencyMs` of faults: real waiting, not sandbox time. @default systemClock.sleep */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Numbers from 0 up to and without 1, for identifiers and tokens. @default the runtime's cryptographic generator */
  readonly random?: () => number
  /** @default one client, `sandbox-client` with the secret `sandbox-secret` */
  readonly clients?: readonly SandboxClient[]
  /** Life of an access token in sandbox time, in seconds. @default 1800 */
  readonly tokenLifetimeS?: number
  /** Sandbox time during which a flow stays `Pending`, in milliseconds. @default 300 */
  readonly acknowledgeAfterMs?: number
  /** What happens to each accepted invoice. @default 202 after 600 ms, 204 after 900, 205 after 1200, 212 after 1500 */
  readonly lifecycle?: readonly LifecycleStep[]
  /** Largest file taken, in bytes. @default 100_000_000 */
  readonly maxFileBytes?: number
  /** How the webhooks of 1.3.0 are signed. @default 'string-decoded' */
  readonly webhookSignature?: WebhookSignature
  /** When a call of a webhook that failed is repeated, in milliseconds of sandbox time. @default 1, 10, 60, 600 seconds */
  readonly repeatWebhooksAfterMs?: readonly number[]
  /** The longest a call of a webhook may take, in milliseconds of real time. @default 10_000 */
  readonly webhookTimeoutMs?: number
  /** Makes the calls of webhooks, to any address. @default the global `fetch`, to addresses on loopback alone */
  readonly deliverTo?: (request: Request) => Promise<Response>
}

export type Settings = Required<SandboxOptions>

export const DEFAULTS: Settings = {
  now: Date.now,
  sleep: systemClock.sleep,
  random: cryptoRandom,
  clients: [{ clientId: 'sandbox-client', clientSecret: 'sandbox-secret' }],
  tokenLifetimeS: 1800,
  acknowledgeAfterMs: 300,
  lifecycle: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '205' },
    { afterMs: 1500, status: '212' },
  ],
  maxFileBytes: 100_000_000,
  webhookSignature: 'string-decoded',
  repeatWebhooksAfterMs: [1_000, 10_000, 60_000, 600_000],
  webhookTimeoutMs: 10_000,
  deliverTo: fetchOnLoopback,
}

const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function', { error: 'expected a function' })
const milliseconds = z.number().min(0)

const optionsSchema = z
  .strictObject({
    now: aFunction<() => number>(),
    sleep: aFunction<Settings['sleep']>(),
    random: aFunction<() => number>(),
    clients: z
      .array(
        z.strictObject({
          clientId: z.string().min(1),
          clientSecret: z.string().min(1),
          scope: z.string().optional(),
        }),
      )
      .min(1)
      .refine((clients) => new Set(clients.map(({ clientId }) => clientId)).size === clients.length, {
        error: 'two clients have the same clientId',
      }),
    tokenLifetimeS: z.number().int().positive(),
    acknowledgeAfterMs: milliseconds,
    lifecycle: z.array(
      z.strictObject({
        afterMs: milliseconds,
        status: z.enum(LIFECYCLE_STATUSES),
        reason: z.strictObject({ code: z.string().min(1), text: z.string().optional() }).optional(),
      }),
    ),
    maxFileBytes: z.number().int().positive(),
    webhookSignature: z.enum(SIGNATURES),
    repeatWebhooksAfterMs: z.array(milliseconds),
    webhookTimeoutMs: milliseconds,
    deliverTo: aFunction<Settings['deliverTo']>(),
  })
  .partial()

/** The options with their defaults, checked once. */
export function settingsOf(options: SandboxOptions): Settings {
  const given = Object.entries(check(optionsSchema, options, 'options')).filter(([, value]) => value !== undefined)
  return { ...DEFAULTS, ...Object.fromEntries(given) }
}
