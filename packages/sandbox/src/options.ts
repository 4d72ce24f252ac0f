import { systemClock } from '@facturelle/core'
import { z } from 'zod'
import { check } from './check.js'
import { entriesSchema } from './directory-entries.js'
import { DIRECTORY_QUIRKS, type DirectoryQuirks, directoryQuirksSchema } from './directory-quirks.js'
import type { DirectoryEntries } from './directory-records.js'
import { MAX_GENERATED_COMPANIES } from './directory-seed.js'
import { FLOW_QUIRKS, type FlowQuirks, flowQuirksSchema } from './flow-quirks.js'
import { cryptoRandom } from './identifiers.js'
import { platformNameSchema, platformQuirks, type SandboxPlatformName } from './platforms.js'
import { checkedLifecycle, type Lifecycle } from './scenarios.js'

/** An account of the emulated platforms. Each sees its own flows and webhooks only. */
export interface SandboxClient {
  readonly clientId: string
  readonly clientSecret: string
  /** The scopes it may ask for, separated by spaces. Absent: any. */
  readonly scope?: string
  /** The key that platforms with a further header want. @default 'sandbox-api-key' */
  readonly apiKey?: string
}

/** What is in the emulated directory, besides the companies of `DIRECTORY_EXAMPLES`. */
export interface DirectoryOptions {
  /** How many companies are generated, 8,000 at most. @default 300 */
  readonly companies?: number
  /** A whole number. The same companies come from the same seed. @default 20261121 */
  readonly seed?: number
  /** Entries of your own. */
  readonly entries?: DirectoryEntries
}

/** How emulated services differ from their documents, as real ones were seen to. */
export interface SandboxQuirks {
  readonly flow?: FlowQuirks
  readonly directory?: DirectoryQuirks
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
  /**
   * What becomes of each accepted invoice: a scenario by its name, steps, or a function that chooses for each.
   * @default 'acceptedAndPaid': 202 after 600 ms, 204 after 900, 205 after 1200, 212 after 1500
   */
  readonly lifecycle?: Lifecycle
  /** Largest file taken, in bytes. @default 100_000_000 */
  readonly maxFileBytes?: number
  readonly directory?: DirectoryOptions
  /**
   * Stands in for this platform: its paths, its token server, its headers and its quirks, as far as they are known.
   * @default the sandbox's own paths alone, and no quirk
   */
  readonly platform?: SandboxPlatformName
  /** Those of `platform` where they are not given. */
  readonly quirks?: SandboxQuirks
}

export type Settings = Required<Omit<SandboxOptions, 'directory' | 'quirks' | 'platform'>> & {
  readonly platform?: SandboxPlatformName
  readonly directory: Required<DirectoryOptions>
  readonly quirks: { readonly flow: Required<FlowQuirks>; readonly directory: Required<DirectoryQuirks> }
}

export const DEFAULTS: Settings = {
  now: Date.now,
  sleep: systemClock.sleep,
  random: cryptoRandom,
  clients: [{ clientId: 'sandbox-client', clientSecret: 'sandbox-secret' }],
  tokenLifetimeS: 1800,
  acknowledgeAfterMs: 300,
  lifecycle: 'acceptedAndPaid',
  maxFileBytes: 100_000_000,
  directory: { companies: 300, seed: 20_261_121, entries: {} },
  quirks: { flow: FLOW_QUIRKS, directory: DIRECTORY_QUIRKS },
}

const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function', { error: 'expected a function' })

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
          apiKey: z.string().min(1).optional(),
        }),
      )
      .min(1)
      .refine((clients) => new Set(clients.map(({ clientId }) => clientId)).size === clients.length, {
        error: 'two clients have the same clientId',
      }),
    tokenLifetimeS: z.number().int().positive(),
    acknowledgeAfterMs: z.number().min(0),
    // A name, steps or a function: checked by its own kind, so that an error names the very key.
    lifecycle: z.custom<Lifecycle>(),
    maxFileBytes: z.number().int().positive(),
    directory: z
      .strictObject({
        companies: z.number().int().min(0).max(MAX_GENERATED_COMPANIES),
        seed: z.number().int(),
        entries: entriesSchema,
      })
      .partial(),
    platform: platformNameSchema,
    quirks: z.strictObject({ flow: flowQuirksSchema, directory: directoryQuirksSchema }).partial(),
  })
  .partial()

/** The options with their defaults, checked once. */
export function settingsOf(options: SandboxOptions): Settings {
  const { directory, quirks, ...given } = check(optionsSchema, options, 'options')
  if (given.lifecycle !== undefined) checkedLifecycle(given.lifecycle, 'options.lifecycle')
  const observed = platformQuirks(given.platform)
  return {
    ...DEFAULTS,
    ...present(given),
    directory: { ...DEFAULTS.directory, ...present(directory) },
    quirks: {
      flow: { ...FLOW_QUIRKS, ...observed.flow, ...present(quirks?.flow) },
      directory: { ...DIRECTORY_QUIRKS, ...observed.directory, ...present(quirks?.directory) },
    },
  }
}

/** A key that is there and undefined counts as absent. */
function present(record: object = {}): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
