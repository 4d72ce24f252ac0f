import {
  apiKey,
  createTokens,
  type Provided,
  type ProvidedAccount,
  providedAccount,
  staticToken,
  type TokenSource,
  type TokenStore,
  type Tokens,
} from '@facturelle/auth'
import { type CallOptions, ConfigurationError, systemClock } from '@facturelle/core'
import {
  type ConnectionSettings,
  checkSettings,
  createHttp,
  Gates,
  optionInvalid,
  serviceUrl,
  type Transport,
} from '@facturelle/core/http'
import type { PlatformAccess } from './access.js'
import { createWire, type Wire } from './wire.js'

/** Options beside the place and the credentials. */
export interface FactPulseSettings extends ConnectionSettings {
  /** The longest a call may take, token and retries included, in milliseconds. @default 60_000 */
  readonly timeoutMs?: number
  /** Shares tokens with other processes. */
  readonly tokenStore?: TokenStore
  /** Makes the boundary of a form. @default crypto.randomUUID */
  readonly randomUuid?: () => string
}

/** An account, by its mail address. */
export interface FactPulseCredentials {
  readonly username: string
  readonly password: string
}

/** A token that the app has bought itself, or had made in the dashboard; nobody renews it. */
export interface FactPulseToken {
  readonly accessToken: string
}

/** The key of a standalone deployment. */
export interface FactPulseApiKey {
  readonly apiKey: string
}

/** Where FactPulse is, and who calls. */
export type FactPulseOptions = FactPulseSettings & {
  readonly credentials: Provided<FactPulseCredentials | FactPulseToken | FactPulseApiKey>
  /**
   * The client calls are made for, a UUID: what is stored for it is used. Absent: calls are those of the account. With a
   * token or a key of the app's own, that decides.
   */
  readonly clientUid?: string
} & (
    | { readonly environment: 'production'; readonly apiUrl?: never }
    | {
        readonly environment?: never
        /** The address of the service, in full, up to but without `/api`. */
        readonly apiUrl: string
      }
  )

export const DEFAULTS = { timeoutMs: 60_000 } as const

const PRODUCTION = 'https://factpulse.fr'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The way to one account: as itself, or as one of its clients. */
export interface Connection {
  readonly clientUid: string | undefined
  readonly wire: Wire
  /**
   * The way through FactPulse to a service of an approved platform, by access that is passed: FactPulse buys the token of
   * the platform, which goes with each call in the place of its own.
   */
  through(access: PlatformAccess, serviceUrl: string): Wire
  /** The same account as another client; without one, as itself. */
  as(clientUid: string | undefined): Connection
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
}

export function createShared(options: FactPulseSettings): Pick<Shared, 'tokens' | 'gates'> {
  const { timeoutMs = DEFAULTS.timeoutMs, clock = systemClock, random = Math.random, limits } = options
  const { transport, fetch, observe, clocks, allowInsecureLoopback, tokenCache: cache, tokenStore: store } = options
  const gates = limits ? new Gates(clock, limits) : new Gates(clock)
  const way = { gates, fetch, transport, observe, clocks, clock, random, timeoutMs }
  return { gates, tokens: createTokens({ ...way, allowInsecureLoopback, cache, store }) }
}

const SETTINGS = ['environment', 'apiUrl', 'credentials', 'clientUid', 'timeoutMs', 'tokenStore', 'randomUuid']

/** Checks options once, at creation. */
export function checkConnection(
  options: unknown,
  further: readonly string[] = [],
  times: Readonly<Record<string, unknown>> = {},
): void {
  const { timeoutMs } = (options ?? {}) as Partial<FactPulseSettings>
  checkSettings(options, { keys: [...SETTINGS, ...further], times: { timeoutMs, ...times } })
}

/** @throws {ConfigurationError} an option is missing or wrong; nothing is sent */
export function connect(options: FactPulseOptions): Connection {
  checkConnection(options)
  if (options.credentials === undefined) {
    throw refuse('CREDENTIALS_MISSING', 'credentials', 'is missing: a value, or a function that gives it')
  }
  return connectTo(apiUrlOf(options), options, { ...createShared(options), field: 'credentials' })
}

/** A connection to an address that was checked, with options that were. */
export function connectTo(
  apiUrl: string,
  options: FactPulseSettings & Pick<FactPulseOptions, 'credentials' | 'clientUid'>,
  { tokens, gates, field, zeroStorage = false, outside }: Shared,
): Connection {
  const { credentials, allowInsecureLoopback = false, observe, clocks, retry } = options
  const { timeoutMs = DEFAULTS.timeoutMs, clock = systemClock, random = Math.random } = options
  const { randomUuid = () => crypto.randomUUID() } = options
  const fetch = outside ? undefined : options.fetch
  const way = { gates, fetch, transport: outside ?? options.transport, observe, clocks, clock, random, timeoutMs }

  const sourceOf = (given: object, clientUid: string | undefined): TokenSource => {
    const account = checkCredentials(given, field)
    if ('accessToken' in account) {
      return { ...staticToken(account.accessToken, `${field}.accessToken`), token: async () => ({ expiresAt: FAR }) }
    }
    if ('apiKey' in account) {
      const key = apiKey({ header: 'X-API-Key', value: account.apiKey }, `${field}.apiKey`)
      return { ...key, secrets: () => [account.apiKey], token: async () => ({ expiresAt: FAR }) }
    }
    const login = {
      loginUrl: `${apiUrl}/api/token/`,
      refreshUrl: `${apiUrl}/api/token/refresh/`,
      // A client has tokens of its own; they are shared by all that call as this client.
      body: { ...account, ...(clientUid !== undefined && { client_uid: clientUid }) },
      answer: { expiresIn: 'access_lifetime' },
    }
    return tokens.jsonLogin(login, field, { store: !zeroStorage, ...(outside && { transport: outside }) })
  }

  const { origin } = new URL(apiUrl)
  const wiring = { apiUrl, clock, timeoutMs, random, randomUuid, allowInsecureLoopback }
  const through = ({ tokenUrl, clientId, clientSecret }: PlatformAccess, serviceUrl: string): Wire => {
    const account = {
      tokenUrl: `${apiUrl}/api/v1/afnor/oauth/token`,
      clientId,
      clientSecret,
      clientAuthentication: 'client_secret_post',
      headers: { 'x-pdp-token-url': new URL(tokenUrl).href },
    } as const
    const authorizer = tokens.clientCredentials(account, 'access', {
      store: false,
      ...(outside && { transport: outside }),
    })
    const http = createHttp({ ...way, authorizer, origin, ...(retry && { retry }) })
    return createWire({ ...wiring, http, headers: { 'x-pdp-base-url': serviceUrl } })
  }

  const as = (clientUid: string | undefined): Connection => {
    const provided: ProvidedAccount = {
      credentials: credentials as Provided<object>,
      sourceOf: (given) => sourceOf(given, clientUid),
      timeoutMs,
      clock,
    }
    const authorizer = providedAccount(provided)
    const http = createHttp({ ...way, authorizer, origin, ...(retry && { retry }) })
    return {
      clientUid,
      as: (other) => as(other === undefined ? undefined : checkClientUid(other)),
      wire: createWire({ ...wiring, http }),
      through,
      authorize: (callOptions) => authorizer.token(callOptions),
    }
  }
  return as(options.clientUid === undefined ? undefined : checkClientUid(options.clientUid))
}

/** Nobody knows the end of a token that the app brought. */
const FAR = '9999-12-31T23:59:59.999Z'

function refuse(code: string, field: string, why: string): ConfigurationError {
  return new ConfigurationError(code, `${field} ${why}`, { field })
}

/** @throws {ConfigurationError} `ARGUMENT_INVALID` */
export function checkClientUid(value: unknown, field = 'clientUid'): string {
  if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase()
  throw refuse('ARGUMENT_INVALID', field, 'must be the UUID of a client, as clients.list gives it')
}

/** The address of the service, up to but without `/api`. */
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
    if (apiUrl !== undefined) throw optionInvalid('environment', 'already says where FactPulse is; leave out apiUrl')
    if (environment === 'production') return PRODUCTION
    throw optionInvalid('environment', 'must be production; FactPulse has no other place, so give apiUrl for your own')
  }
  // An invoice is never sent to production by omission.
  if (apiUrl === undefined) throw optionInvalid('environment', 'is missing: production; or give apiUrl')
  return placeOf(serviceUrl(apiUrl, 'apiUrl', allowInsecureLoopback), 'apiUrl')
}

/** The address, as long as it can be one of FactPulse. */
export function placeOf(address: string, field: string): string {
  const url = address.replace(/\/+$/, '')
  if (/\/api(\/v1)?$/i.test(url)) throw refuse('URL_INVALID', field, 'must end before /api, which the client adds')
  return url
}

const SHAPES = [['username', 'password'], ['accessToken'], ['apiKey']] as const

export function checkCredentials(
  given: unknown,
  field: string,
): FactPulseCredentials | FactPulseToken | FactPulseApiKey {
  const bad = (key: string, why: string) => refuse('CREDENTIALS_INVALID', key === '' ? field : `${field}.${key}`, why)
  if (typeof given !== 'object' || given === null) throw bad('', 'must be an object')
  const wanted: readonly string[] = SHAPES.find(([key]) => key in given) ?? SHAPES[0]
  for (const key of Object.keys(given)) {
    if (!wanted.includes(key)) throw bad(key, `is not known beside the others; known are ${wanted.join(', ')}`)
  }
  for (const key of wanted) {
    const value = (given as Record<string, unknown>)[key]
    if (value === undefined) throw bad(key, 'is missing')
    if (typeof value !== 'string' || value.trim() === '') throw bad(key, 'must be a non-empty string')
    if (key === 'username' && !/^[^\s@]+@[^\s@]+$/.test(value)) throw bad(key, 'must be a mail address')
  }
  return given as FactPulseCredentials | FactPulseToken | FactPulseApiKey
}
