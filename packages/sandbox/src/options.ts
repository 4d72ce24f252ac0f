import { systemClock } from '@facturelle/core'
import { z } from 'zod'
import { check } from './check.js'
import {
  CHORUS_PRO_QUIRKS,
  type ChorusProQuirks,
  chorusProQuirksSchema,
  type SettledChorusProQuirks,
} from './chorus-pro/quirks.js'
import { type ChorusProFlow, type ChorusProLifecycle, checkedFactures, checkedFlow } from './chorus-pro/scenarios.js'
import { entriesSchema } from './directory-entries.js'
import { DIRECTORY_QUIRKS, type DirectoryQuirks, directoryQuirksSchema } from './directory-quirks.js'
import type { DirectoryEntries } from './directory-records.js'
import { MAX_GENERATED_COMPANIES } from './directory-seed.js'
import {
  FACTPULSE_QUIRKS,
  type FactPulseQuirks,
  factPulseQuirksSchema,
  type SettledFactPulseQuirks,
} from './factpulse/quirks.js'
import { checkedTasks, type FactPulseTaskScript } from './factpulse/scripts.js'
import { FACTUS_QUIRKS, type FactusQuirks, factusQuirksSchema, type SettledFactusQuirks } from './factus/quirks.js'
import { checkedDian, type FactusDian } from './factus/verdicts.js'
import { FLOW_QUIRKS, type FlowQuirks, flowQuirksSchema } from './flow-quirks.js'
import { cryptoRandom } from './identifiers.js'
import { platformNameSchema, platformQuirks, type SandboxPlatformName } from './platforms.js'
import { checkedLifecycle, type Lifecycle } from './scenarios.js'
import { fetchOnLoopback, SIGNATURES, type WebhookSignature } from './webhook-calls.js'

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
  readonly chorusPro?: ChorusProQuirks
  readonly factus?: FactusQuirks
  readonly factpulse?: FactPulseQuirks
}

/** How the emulated Chorus Pro behaves. */
export interface ChorusProOptions {
  /**
   * What becomes of each deposited file: a scenario by its name, or steps.
   * @default 'ordinary': taken in after 900 ms, or refused, as the file deserves
   */
  readonly flow?: ChorusProFlow
  /**
   * What becomes of each invoice after `DEPOSEE`: a scenario by its name, steps, or a function that chooses for each.
   * @default 'paid': at the recipient's after 300 ms, paid after 1800
   */
  readonly lifecycle?: ChorusProLifecycle
  /** Largest file taken, in bytes. @default 10_000_000 */
  readonly maxFileBytes?: number
  /** Life of an access token of PISTE in sandbox time, in seconds. @default 3600 */
  readonly tokenLifetimeS?: number
  /** After how many days of sandbox time the passwords of the technical accounts lapse. @default 424 */
  readonly passwordDays?: number
}

/** How the emulated Factus behaves. */
export interface FactusOptions {
  /**
   * What DIAN does with each document: a verdict by its name, a verdict, or a function that chooses for each.
   * @default 'ordinary': as the rules seen make it
   */
  readonly dian?: FactusDian
  /** Life of an access token in sandbox time, in seconds. @default 3600 */
  readonly tokenLifetimeS?: number
  readonly subscription?: {
    /** How many documents it allows; 402 beyond. @default Infinity */
    readonly quota?: number
    /** After how many days of sandbox time it ends; 402 then. @default 365 */
    readonly days?: number
  }
}

/** How the emulated FactPulse behaves. */
export interface FactPulseOptions {
  /**
   * What becomes of each task: a scenario by its name, states, or a function that chooses for each.
   * @default 'ordinary': started after 100 ms, ended after 300
   */
  readonly tasks?: FactPulseTaskScript
  /** Life of an access token in sandbox time, in seconds. @default 1800 */
  readonly tokenLifetimeS?: number
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
  readonly chorusPro?: ChorusProOptions
  readonly factus?: FactusOptions
  readonly factpulse?: FactPulseOptions
  /**
   * Stands in for this platform: its paths, its token server, its headers and its quirks, as far as they are known.
   * @default the sandbox's own paths alone, and no quirk
   */
  readonly platform?: SandboxPlatformName
  /** Those of `platform` where they are not given. */
  readonly quirks?: SandboxQuirks
  /** How the webhooks of 1.3.0 are signed. @default 'string-decoded' */
  readonly webhookSignature?: WebhookSignature
  /** When a call of a webhook that failed is repeated, in milliseconds of sandbox time. @default 1, 10, 60, 600 seconds */
  readonly repeatWebhooksAfterMs?: readonly number[]
  /** The longest a call of a webhook may take, in milliseconds of real time. @default 10_000 */
  readonly webhookTimeoutMs?: number
  /** Makes the calls of webhooks, to any address. @default the global `fetch`, to addresses on loopback alone */
  readonly deliverTo?: (request: Request) => Promise<Response>
}

export type Settings = Required<
  Omit<SandboxOptions, 'directory' | 'chorusPro' | 'factus' | 'factpulse' | 'quirks' | 'platform'>
> & {
  readonly platform?: SandboxPlatformName
  readonly directory: Required<DirectoryOptions>
  readonly chorusPro: Required<ChorusProOptions>
  readonly factus: Required<FactusOptions> & {
    readonly subscription: { readonly quota: number; readonly days: number }
  }
  readonly factpulse: Required<FactPulseOptions>
  readonly quirks: {
    readonly flow: Required<FlowQuirks>
    readonly directory: Required<DirectoryQuirks>
    readonly chorusPro: SettledChorusProQuirks
    readonly factus: SettledFactusQuirks
    readonly factpulse: SettledFactPulseQuirks
  }
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
  chorusPro: {
    flow: 'ordinary',
    lifecycle: 'paid',
    maxFileBytes: 10_000_000,
    tokenLifetimeS: 3600,
    passwordDays: 424,
  },
  factus: { dian: 'ordinary', tokenLifetimeS: 3600, subscription: { quota: Infinity, days: 365 } },
  factpulse: { tasks: 'ordinary', tokenLifetimeS: 1800 },
  quirks: {
    flow: FLOW_QUIRKS,
    directory: DIRECTORY_QUIRKS,
    chorusPro: CHORUS_PRO_QUIRKS,
    factus: FACTUS_QUIRKS,
    factpulse: FACTPULSE_QUIRKS,
  },
  webhookSignature: 'string-decoded',
  repeatWebhooksAfterMs: [1_000, 10_000, 60_000, 600_000],
  webhookTimeoutMs: 10_000,
  deliverTo: fetchOnLoopback,
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
    chorusPro: z
      .strictObject({
        flow: z.custom<ChorusProFlow>(),
        lifecycle: z.custom<ChorusProLifecycle>(),
        maxFileBytes: z.number().int().positive(),
        tokenLifetimeS: z.number().int().positive(),
        passwordDays: z.number().min(0),
      })
      .partial(),
    factus: z
      .strictObject({
        dian: z.custom<FactusDian>(),
        tokenLifetimeS: z.number().int().positive(),
        subscription: z
          .strictObject({
            quota: z.union([z.number().int().min(0), z.custom<number>((value) => value === Infinity)]),
            days: z.number(),
          })
          .partial(),
      })
      .partial(),
    factpulse: z
      .strictObject({ tasks: z.custom<FactPulseTaskScript>(), tokenLifetimeS: z.number().int().positive() })
      .partial(),
    platform: platformNameSchema,
    quirks: z
      .strictObject({
        flow: flowQuirksSchema,
        directory: directoryQuirksSchema,
        chorusPro: chorusProQuirksSchema,
        factus: factusQuirksSchema,
        factpulse: factPulseQuirksSchema,
      })
      .partial(),
    webhookSignature: z.enum(SIGNATURES),
    repeatWebhooksAfterMs: z.array(z.number().min(0)),
    webhookTimeoutMs: z.number().min(0),
    deliverTo: aFunction<Settings['deliverTo']>(),
  })
  .partial()

/** The options with their defaults, checked once. */
export function settingsOf(options: SandboxOptions): Settings {
  const { directory, chorusPro, factus, factpulse, quirks, ...given } = check(optionsSchema, options, 'options')
  const observed = platformQuirks(given.platform)
  if (given.lifecycle !== undefined) checkedLifecycle(given.lifecycle, 'options.lifecycle')
  if (chorusPro?.flow !== undefined) checkedFlow(chorusPro.flow, 'options.chorusPro.flow')
  if (chorusPro?.lifecycle !== undefined) checkedFactures(chorusPro.lifecycle, 'options.chorusPro.lifecycle')
  if (factus?.dian !== undefined) checkedDian(factus.dian, 'options.factus.dian')
  if (factpulse?.tasks !== undefined) checkedTasks(factpulse.tasks, 'options.factpulse.tasks')
  return {
    ...DEFAULTS,
    ...present(given),
    directory: { ...DEFAULTS.directory, ...present(directory) },
    chorusPro: { ...DEFAULTS.chorusPro, ...present(chorusPro) },
    factus: {
      ...DEFAULTS.factus,
      ...present(factus),
      subscription: { ...DEFAULTS.factus.subscription, ...present(factus?.subscription) },
    },
    factpulse: { ...DEFAULTS.factpulse, ...present(factpulse) },
    quirks: {
      flow: { ...FLOW_QUIRKS, ...observed.flow, ...present(quirks?.flow) },
      directory: { ...DIRECTORY_QUIRKS, ...observed.directory, ...present(quirks?.directory) },
      chorusPro: { ...CHORUS_PRO_QUIRKS, ...present(quirks?.chorusPro) },
      factus: { ...FACTUS_QUIRKS, ...present(quirks?.factus) },
      factpulse: { ...FACTPULSE_QUIRKS, ...present(quirks?.factpulse) },
    },
  }
}

/** A key that is there and undefined counts as absent. */
function present(record: object = {}): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
