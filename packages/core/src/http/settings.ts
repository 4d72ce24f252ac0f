import type { Clock } from '../clock.js'
import { ConfigurationError } from '../errors.js'
import type { Fetch, Transport } from './carrier.js'
import type { Limits } from './gate.js'
import type { Observer } from './observe.js'
import type { Clocks } from './receiving.js'

/** What every client lets its app choose of how it calls. */
export interface ConnectionSettings {
  /**
   * The clocks of each attempt, in milliseconds: until a connection is there (Node transport only), until the answer
   * begins, and the longest silence within it. Without `headersMs`, what creates something waits for its answer until
   * `timeoutMs`. @default { connectMs: 10_000, headersMs: 20_000, idleMs: 20_000 }
   */
  readonly clocks?: Partial<Clocks>
  /** How often a reading call is repeated; what creates or changes something never is. @default { limit: 2 } */
  readonly retry?: { readonly limit: number }
  /** What the platform allows: calls wait for their turn within it. @default no limits */
  readonly limits?: Limits
  /** `none` keeps no token: every request asks for its own. @default 'memory' */
  readonly tokenCache?: 'memory' | 'none'
  /** Takes plain http for addresses on loopback, for a sandbox on this machine. @default false */
  readonly allowInsecureLoopback?: boolean
  /** How requests get out: `nodeTransport()` of `@facturelle/core/node`, say. @default over `fetch` */
  readonly transport?: Transport
  /** A `fetch` of the app's own, in place of a transport. @default the global one */
  readonly fetch?: Fetch
  /** Told what happens on the wire; no event holds a secret or a document. */
  readonly observe?: Observer
  readonly clock?: Clock
  /** Jitter, 0 (included) to 1 (excluded). @default Math.random */
  readonly random?: () => number
}

/** The keys of {@link ConnectionSettings}, for those who check the object they are part of. */
export const CONNECTION_SETTINGS: readonly (keyof ConnectionSettings)[] = [
  'clocks',
  'retry',
  'limits',
  'tokenCache',
  'allowInsecureLoopback',
  'transport',
  'fetch',
  'observe',
  'clock',
  'random',
]

const GROUPS = { clocks: ['connectMs', 'headersMs', 'idleMs'], limits: ['concurrency', 'perMinute'], retry: ['limit'] }
/** What a timer takes. */
const LONGEST_MS = 2 ** 31 - 1

/** The error for an option that is wrong. */
export function optionInvalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
}

/** What a client has besides, to be checked with the rest. */
export interface FurtherSettings {
  /** Keys besides those of {@link ConnectionSettings}. */
  readonly keys: readonly string[]
  /** Times in milliseconds, by name. */
  readonly times?: Readonly<Record<string, unknown>>
  /** Groups of whole numbers of at least 1, and their keys. */
  readonly counts?: Readonly<Record<string, readonly string[]>>
  /** Options that are one of a few values. */
  readonly choices?: Readonly<Record<string, readonly unknown[]>>
}

/**
 * Checks options once, at creation. A misspelt one must not be passed over: it may be a switch of security.
 * @throws {ConfigurationError} `OPTION_INVALID`, naming the field
 */
export function checkSettings(
  options: unknown,
  { keys, times = {}, counts = {}, choices = {} }: FurtherSettings,
): asserts options is object {
  if (typeof options !== 'object' || options === null) throw optionInvalid('options', 'must be an object')
  const held = options as Readonly<Record<string, unknown>>
  checkKnown(held, [...keys, ...CONNECTION_SETTINGS], '')
  for (const [name, members] of Object.entries({ ...GROUPS, ...counts })) {
    const group = held[name]
    if (group === undefined) continue
    if (typeof group !== 'object' || group === null) throw optionInvalid(name, 'must be an object')
    checkKnown(group, members, `${name}.`)
  }
  for (const name of ['limits', ...Object.keys(counts)]) {
    for (const [key, value] of Object.entries(held[name] ?? {})) {
      if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)) continue
      throw optionInvalid(`${name}.${key}`, 'must be a whole number of at least 1')
    }
  }
  const clocks = Object.entries(held.clocks ?? {}).map(([key, value]: [string, unknown]) => [`clocks.${key}`, value])
  for (const [field, value] of [...Object.entries(times), ...clocks] as [string, unknown][]) {
    if (value === undefined || (typeof value === 'number' && value >= 1 && value <= LONGEST_MS)) continue
    throw optionInvalid(field, `must be a number of milliseconds from 1 to ${LONGEST_MS}`)
  }
  const { limit } = (held.retry ?? { limit: 0 }) as { limit?: unknown }
  if (!(Number.isInteger(limit) && (limit as number) >= 0 && (limit as number) <= 10)) {
    throw optionInvalid('retry.limit', 'must be a whole number from 0 to 10')
  }
  for (const [field, values] of Object.entries({ tokenCache: ['memory', 'none'], ...choices })) {
    const value = held[field]
    if (value !== undefined && !(values as readonly unknown[]).includes(value)) {
      throw optionInvalid(field, `must be one of ${values.map(String).join(', ')}`)
    }
  }
  if (held.transport && held.fetch) throw optionInvalid('fetch', 'and transport exclude each other; give one of them')
}

function checkKnown(given: object, keys: readonly string[], path: string): void {
  for (const key of Object.keys(given)) {
    if (!keys.includes(key)) throw optionInvalid(path + key, `is not known; known are ${keys.join(', ')}`)
  }
}
