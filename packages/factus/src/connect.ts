import {
  createTokens,
  type Provided,
  providedAccount,
  staticToken,
  type TokenStore,
  type Tokens,
} from '@facturelle/auth'
import { type CallOptions, ConfigurationError, systemClock } from '@facturelle/core'
import {
  type ConnectionSettings,
  checkSettings as checkClientSettings,
  createHttp,
  Gates,
  type Limits,
  optionInvalid,
  serviceUrl,
  type Transport,
} from '@facturelle/core/http'
import { createWire, type Wire } from './wire.js'

/** Options that the clients of both versions share. */
export interface FactusSettings extends ConnectionSettings {
  /** The longest a call may take, token and retries included, in milliseconds. Issuing waits for DIAN. @default 60_000 */
  readonly timeoutMs?: number
  /** What the platform allows each user: calls wait for their turn within it. @default { perMinute: 80 } */
  readonly limits?: Limits
  /** Shares tokens with other processes. */
  readonly tokenStore?: TokenStore
  /** Makes the boundary of an upload. @default crypto.randomUUID */
  readonly randomUuid?: () => string
}

/** The two places of Factus; the accounts of one are unknown in the other. */
export type Environment = 'sandbox' | 'production'

/** What Factus gives to who integrates: the API client, and the user it acts for. */
export interface FactusCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** The mail address of the user. */
  readonly username: string
  readonly password: string
}

/** A token that the app has bought itself; nobody renews it. */
export interface FactusToken {
  readonly accessToken: string
}

/** Where Factus is, and who calls. */
export type FactusOptions = FactusSettings & { readonly credentials: Provided<FactusCredentials | FactusToken> } & (
    | { readonly environment: Environment; readonly apiUrl?: never }
    | {
        readonly environment?: never
        /** The address of the service, in full, up to but without `/v2`. */
        readonly apiUrl: string
      }
  )

export const DEFAULTS = { timeoutMs: 60_000, retry: { limit: 2 }, limits: { perMinute: 80 } } as const

const ENVIRONMENTS: Readonly<Record<Environment, string>> = {
  sandbox: 'https://api-sandbox.factus.com.co',
  production: 'https://api.factus.com.co',
}

export interface Connection {
  readonly wire: Wire
  authorize(options?: CallOptions): Promise<{ readonly expiresAt: string }>
}

/** What the clients of one adapter share, and how one of them differs. */
export interface Shared {
  readonly tokens: Tokens
  readonly gates: Gates
  /** Where the credentials stand, for errors. */
  readonly field: string
  /** The credentials came with a call: no store sees their tokens. */
  readonly zeroStorage?: boolean
  /** The guarded way to an address that came with a call: nothing goes around it. */
  readonly outside?: Transport
  /** Whose calls these are, where several users share the gates. */
  readonly user?: string
}

export function createShared(options: FactusSettings): Pick<Shared, 'tokens' | 'gates'> {
  const { timeoutMs = DEFAULTS.timeoutMs, clock = systemClock, random = Math.random } = options
  const { transport, fetch, observe, clocks, allowInsecureLoopback, tokenCache: cache, tokenStore: store } = options
  const gates = new Gates(clock, options.limits ?? DEFAULTS.limits)
  const way = { gates, fetch, transport, observe, clocks, clock, random, timeoutMs }
  return { gates, tokens: createTokens({ ...way, allowInsecureLoopback, cache, store }) }
}

/**
 * @param numbers prices and discounts travel as numbers, as version 1 wants
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function connect(options: FactusOptions, numbers: boolean): Connection {
  checkSettings(options)
  if (options.credentials === undefined) {
    throw refuse('CREDENTIALS_MISSING', 'credentials', 'is missing: a value, or a function that gives it')
  }
  return connectTo(apiUrlOf(options), options, numbers, { ...createShared(options), field: 'credentials' })
}

/** A connection to an address that was checked, with options that were. */
export function connectTo(
  apiUrl: string,
  options: FactusSettings & Pick<FactusOptions, 'credentials'>,
  numbers: boolean,
  { tokens, gates, field, zeroStorage = false, outside, user }: Shared,
): Connection {
  const { timeoutMs = DEFAULTS.timeoutMs, clock = systemClock, random = Math.random } = options
  const { observe, clocks } = options
  const fetch = outside ? undefined : options.fetch
  const way = { gates, fetch, transport: outside ?? options.transport, observe, clocks, clock, random, timeoutMs }
  const authorizer = providedAccount({
    credentials: options.credentials as Provided<object>,
    sourceOf(given) {
      const account = checkCredentials(given, field)
      if ('accessToken' in account) {
        const { accessToken } = account
        return { ...staticToken(accessToken), token: async () => ({ expiresAt: FAR }) }
      }
      const { clientId, clientSecret, username, password } = account
      const tokenUrl = `${apiUrl}/oauth/token`
      const clientAuthentication = 'client_secret_post'
      const use = { store: !zeroStorage, ...(outside && { transport: outside }) }
      return tokens.password({ tokenUrl, clientId, clientSecret, username, password, clientAuthentication }, field, use)
    },
    timeoutMs,
    clock,
  })
  const http = createHttp({
    ...way,
    ...(user !== undefined && { user }),
    authorizer,
    origin: new URL(apiUrl).origin,
    retry: options.retry ?? DEFAULTS.retry,
  })
  const randomUuid = options.randomUuid ?? (() => crypto.randomUUID())
  return {
    wire: createWire({ apiUrl, http, clock, timeoutMs, random, randomUuid, numbers }),
    authorize: (callOptions) => authorizer.token(callOptions),
  }
}

/** Nobody knows the end of a token that the app brought. */
const FAR = '9999-12-31T23:59:59.999Z'

function refuse(code: string, field: string, why: string): ConfigurationError {
  return new ConfigurationError(code, `${field} ${why}`, { field })
}

/** The address of the service, without a version. */
export function apiUrlOf({
  environment,
  apiUrl,
  allowInsecureLoopback,
}: {
  readonly environment?: unknown
  readonly apiUrl?: unknown
  readonly allowInsecureLoopback?: boolean
}): string {
  if (environment !== undefined) {
    if (apiUrl !== undefined) throw optionInvalid('environment', 'already says where Factus is; leave out apiUrl')
    if (environment === 'sandbox' || environment === 'production') return ENVIRONMENTS[environment]
    throw optionInvalid('environment', 'must be sandbox or production')
  }
  // An invoice is never sent to production by omission.
  if (apiUrl === undefined) throw optionInvalid('environment', 'is missing: sandbox or production; or give apiUrl')
  return placeOf(serviceUrl(apiUrl, 'apiUrl', allowInsecureLoopback), 'apiUrl')
}

/** The address without a slash at its end, as long as it can be one of Factus. */
export function placeOf(address: string, field: string): string {
  const url = address.replace(/\/+$/, '')
  if (/\/v[12]$/i.test(url)) throw refuse('URL_INVALID', field, 'must end before /v2, which the client adds')
  const { hostname } = new URL(url)
  if (hostname.endsWith('.factus.com.co') && !Object.values(ENVIRONMENTS).some((known) => url === known)) {
    throw refuse('URL_INVALID', field, 'names no host of this interface; use environment')
  }
  return url
}

const CREDENTIALS = ['clientId', 'clientSecret', 'username', 'password']

/** What tells users apart without their secrets: the limits of Factus are for each of them. */
export function userOf(credentials: FactusCredentials | FactusToken): string {
  if (!('accessToken' in credentials)) return `${credentials.clientId} ${credentials.username}`
  // Two that meet would share their turn, and nothing else.
  let mixed = 0
  for (const letter of credentials.accessToken) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) as number)) | 0
  return String(mixed)
}

export function checkCredentials(given: unknown, field: string): FactusCredentials | FactusToken {
  const at = (key: string) => `${field}.${key}`
  const bad = (key: string, why: string) => refuse('CREDENTIALS_INVALID', at(key), why)
  if (typeof given !== 'object' || given === null) throw refuse('CREDENTIALS_INVALID', field, 'must be an object')
  const wanted = 'accessToken' in given ? ['accessToken'] : CREDENTIALS
  for (const key of Object.keys(given)) {
    if (!wanted.includes(key)) throw bad(key, `is not known; known are ${wanted.join(', ')}`)
  }
  const held = Object.fromEntries(
    wanted.map((key) => {
      const value = (given as Record<string, unknown>)[key]
      if (value === undefined) throw bad(key, 'is missing')
      if (typeof value !== 'string' || value.trim() === '') throw bad(key, 'must be a non-empty string')
      // A blank around a secret is one that was copied with it.
      return [key, value.trim()]
    }),
  ) as unknown as FactusCredentials | FactusToken
  if ('username' in held && !/^[^\s@]+@[^\s@]+$/.test(held.username)) throw bad('username', 'must be a mail address')
  return held
}

const SETTINGS = ['environment', 'apiUrl', 'credentials', 'timeoutMs', 'tokenStore', 'randomUuid']

/** Checks options once, at creation. */
export function checkSettings(
  options: FactusSettings,
  further: readonly string[] = [],
  times: Readonly<Record<string, unknown>> = {},
): void {
  const { timeoutMs } = (options ?? {}) as Partial<FactusSettings>
  checkClientSettings(options, { keys: [...SETTINGS, ...further], times: { timeoutMs, ...times } })
}
