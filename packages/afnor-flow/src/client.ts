import { createTokens, type Provided, providedAccount, type TokenStore, type Tokens } from '@facturelle/auth'
import { type Clock, ConfigurationError, systemClock } from '@facturelle/core'
import {
  type Clocks,
  checkAllowedHosts,
  createHttp,
  type Fetch,
  Gates,
  type Limits,
  type Observer,
  serviceUrl,
  type Transport,
} from '@facturelle/core/http'
import { DIALECTS, type FlowServiceVersion } from './dialects.js'
import { createFlows, type Flows } from './flows.js'
import { checkOrganizationId, withoutVersion } from './guards.js'
import {
  type AccountCredentials,
  type CredentialsOf,
  checkPlatform,
  PLATFORMS,
  type Platform,
  type PlatformName,
} from './platforms.js'
import { createWebhooks, type Webhooks } from './webhooks.js'
import { createWire, type FlowCallOptions, lacks } from './wire.js'

/** Options that the client and the adapter share. */
export interface AfnorFlowSettings {
  /** The version the platform speaks. @default the platform's, else '1.3.0' */
  readonly version?: FlowServiceVersion
  /** The company concerned, for accounts that hold several. */
  readonly organizationId?: string
  /** The longest a call may take, token and retries included, in milliseconds. @default 30_000 */
  readonly timeoutMs?: number
  /**
   * The clocks of each attempt, in milliseconds: until a connection is there (Node transport only), until the answer
   * begins, and the longest silence within it. Without `headersMs`, what creates something waits for its answer until
   * `timeoutMs`. @default { connectMs: 10_000, headersMs: 20_000, idleMs: 20_000 }
   */
  readonly clocks?: Partial<Clocks>
  /** How often a reading call is repeated; what creates a flow never is. @default { limit: 2 } */
  readonly retry?: { readonly limit: number }
  /** What the platform allows: calls wait for their turn within it. @default no limits */
  readonly limits?: Limits
  /** `none` keeps no token: every request asks for its own. @default 'memory' */
  readonly tokenCache?: 'memory' | 'none'
  /** Shares tokens with other processes; those of credentials that come with a call stay out of it. */
  readonly tokenStore?: TokenStore
  /** Takes plain http for addresses on loopback, for a sandbox on this machine. @default false */
  readonly allowInsecureLoopback?: boolean
  /**
   * Hosts that addresses given with a call may name although they are not public, or not on port 443: `host` or
   * `host:port`. Where nobody can look at the address behind a name (behind a proxy, outside of Node, and with a `fetch`
   * of the app's own), only these.
   */
  readonly allowedHosts?: readonly string[]
  /** How requests get out: `nodeTransport()` of `@facturelle/core/node`, say. @default over `fetch` */
  readonly transport?: Transport
  /** A `fetch` of the app's own, in place of a transport. @default the global one */
  readonly fetch?: Fetch
  /** Told what happens on the wire; no event holds a secret or a document. */
  readonly observe?: Observer
  readonly clock?: Clock
  /** Jitter, 0 (included) to 1 (excluded). @default Math.random */
  readonly random?: () => number
  /** Makes request ids and tracking ids. @default crypto.randomUUID */
  readonly randomUuid?: () => string
}

interface ByPlatform<P> {
  readonly platform: P
  readonly flowServiceUrl?: never
  readonly tokenUrl?: never
}

interface ByAddresses {
  readonly platform?: never
  readonly flowServiceUrl: string
  readonly tokenUrl: string
}

/** Where a platform is: by name, by description, or by its two addresses. */
export type PlatformAddress = ByPlatform<PlatformName | Platform> | ByAddresses

/** Options of a client. The platform says which credentials it takes. */
export type AfnorFlowOptions<P extends PlatformName | Platform = PlatformName | Platform> = AfnorFlowSettings &
  (
    | (ByPlatform<P> & { readonly credentials: Provided<CredentialsOf<P>> })
    | (ByAddresses & { readonly credentials: Provided<AccountCredentials> })
  )

/**
 * A client of one account on one approved platform. `V` is the version its options name: what that version lacks does
 * not compile. Where they name none, every form does, and what the platform lacks is refused when it is called.
 */
export interface AfnorFlow<V extends FlowServiceVersion = FlowServiceVersion> {
  readonly flows: Flows
  readonly webhooks: Webhooks<V>
  /**
   * Resolves when the service is up.
   * @throws {PlatformError} `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Flow Service, GET /v1/healthcheck
   */
  getHealth(options?: FlowCallOptions): Promise<void>
  /**
   * Makes sure that there is a token, without any other call.
   * @throws {AuthError}
   */
  authorize(options?: { readonly signal?: AbortSignal }): Promise<{ readonly expiresAt: string }>
}

/** @internal what the adapter hands over so that all its clients share their tokens */
export interface Shared {
  readonly tokens: Tokens
  readonly gates: Gates
  readonly field: string
  /** The credentials came with a call: nothing of them is kept beyond this process. */
  readonly zeroStorage?: boolean
  /** The ways to addresses that came with a call; absent for those of the options. */
  readonly outside?: { readonly flowService: Transport; readonly token: Transport }
}

export const DEFAULTS = { version: '1.3.0', timeoutMs: 30_000, retry: { limit: 2 } } as const

/**
 * A client of the AFNOR Flow Service, in its own vocabulary.
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function createAfnorFlow<
  const P extends PlatformName | Platform,
  V extends FlowServiceVersion = FlowServiceVersion,
>(options: AfnorFlowOptions<P> & { readonly version?: V }): AfnorFlow<V> {
  checkSettings(options, ['credentials'])
  if (options.credentials === undefined) {
    const why = 'credentials is missing: a value, or a function that gives it'
    throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: 'credentials' })
  }
  if (options.platform === undefined && options.tokenUrl === undefined) {
    const why = 'tokenUrl is missing: give it with flowServiceUrl, or give platform'
    throw new ConfigurationError('URL_INVALID', why, { field: 'tokenUrl' })
  }
  const gates = createGates(options)
  const shared = { tokens: createAccountTokens(options, gates), gates, field: 'credentials' }
  return connect(options, addressOf(options as AfnorFlowOptions), shared) as AfnorFlow<V>
}

const SETTINGS = [
  'platform',
  'flowServiceUrl',
  'tokenUrl',
  'version',
  'organizationId',
  'timeoutMs',
  'clocks',
  'retry',
  'limits',
  'tokenCache',
  'tokenStore',
  'allowInsecureLoopback',
  'allowedHosts',
  'transport',
  'fetch',
  'observe',
  'clock',
  'random',
  'randomUuid',
]
/** What a timer takes. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * Checks options once, at creation. A misspelt one must not be passed over: it may be a switch of security.
 * @internal
 */
export function checkSettings(options: AfnorFlowSettings, further: readonly string[]): void {
  const refuse = (field: string, why: string) => new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
  if (typeof options !== 'object' || options === null) throw refuse('options', 'must be an object')
  const known = [...SETTINGS, ...further]
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw refuse(key, `is not known; known are ${known.join(', ')}`)
  }
  const { timeoutMs, clocks = {}, retry, limits = {}, tokenCache, version, organizationId } = options
  for (const [field, group] of Object.entries({ retry, clocks, limits })) {
    if (group !== undefined && (typeof group !== 'object' || group === null)) throw refuse(field, 'must be an object')
  }
  const { lookupMs, absentAfterMs } = options as { lookupMs?: unknown; absentAfterMs?: unknown }
  for (const [group, keys] of [
    ['clocks', ['connectMs', 'headersMs', 'idleMs']],
    ['limits', ['concurrency', 'perMinute']],
  ] as const) {
    for (const key of Object.keys(options[group] ?? {})) {
      if (!(keys as readonly string[]).includes(key)) {
        throw refuse(`${group}.${key}`, `is not known; known are ${keys.join(', ')}`)
      }
    }
  }
  for (const [key, value] of Object.entries(limits)) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1)) {
      throw refuse(`limits.${key}`, 'must be a whole number of at least 1')
    }
  }
  checkAllowedHosts(options.allowedHosts, 'allowedHosts')
  if (options.transport && options.fetch) throw refuse('fetch', 'and transport exclude each other; give one of them')
  const { connectMs, headersMs, idleMs } = clocks
  const times = {
    timeoutMs,
    lookupMs,
    absentAfterMs,
    'clocks.connectMs': connectMs,
    'clocks.headersMs': headersMs,
    'clocks.idleMs': idleMs,
  }
  for (const [field, value] of Object.entries(times)) {
    if (value === undefined) continue
    if (typeof value !== 'number' || !(value >= 1 && value <= LONGEST_MS)) {
      throw refuse(field, `must be a number of milliseconds from 1 to ${LONGEST_MS}`)
    }
  }
  if (retry !== undefined && !(Number.isInteger(retry.limit) && retry.limit >= 0 && retry.limit <= 10)) {
    throw refuse('retry.limit', 'must be a whole number from 0 to 10')
  }
  if (tokenCache !== undefined && tokenCache !== 'memory' && tokenCache !== 'none') {
    throw refuse('tokenCache', 'must be memory or none')
  }
  if (version !== undefined) dialectOf(version)
  if (organizationId !== undefined) checkOrganizationId(organizationId, 'organizationId')
}

/** @internal */
export function createAccountTokens(options: AfnorFlowSettings, gates: Gates): Tokens {
  const { tokenCache: cache, tokenStore: store } = options
  const { fetch, transport, observe, clocks, clock, random, allowInsecureLoopback, timeoutMs } = options
  const wire = { gates, fetch, transport, observe, clocks, clock, random, allowInsecureLoopback, timeoutMs }
  return createTokens({ ...wire, cache, store })
}

/** @internal all clients of one adapter go through the same gates */
export function createGates({ clock = systemClock, limits }: AfnorFlowSettings): Gates {
  return new Gates(clock, limits)
}

/** @internal options and credentials of one account at an address that was checked */
export interface Connected extends AfnorFlowSettings {
  readonly credentials: Provided<object>
}

/** @internal */
export function connect(options: Connected, address: Platform, shared: Shared): AfnorFlow {
  const version = options.version ?? address.version ?? DEFAULTS.version
  const dialect = dialectOf(version)
  const { timeoutMs = DEFAULTS.timeoutMs, organizationId } = options
  if (organizationId !== undefined) {
    if (!dialect.organizationId) {
      const why = `organizationId does not exist in version ${version}; use credentials of that company`
      throw new ConfigurationError('OPTION_INVALID', why, { field: 'organizationId' })
    }
    if (address.missing?.includes('organizationId')) throw lacks('organizationId')
  }
  const service = serviceUrl(address.flowServiceUrl, 'flowServiceUrl', options.allowInsecureLoopback)
  const flowServiceUrl = withoutVersion(service, 'flowServiceUrl')
  const clock = options.clock ?? systemClock
  const { tokens, field, outside, zeroStorage } = shared
  const authorizer = providedAccount({
    credentials: options.credentials,
    sourceOf: (account) => tokens.account(address, account, field, { transport: outside?.token, store: !zeroStorage }),
    timeoutMs,
    clock,
  })
  const http = createHttp({
    timeoutMs,
    clock,
    authorizer,
    origin: new URL(flowServiceUrl).origin,
    retry: options.retry ?? DEFAULTS.retry,
    gates: shared.gates,
    clocks: options.clocks,
    transport: shared.outside?.flowService ?? options.transport,
    fetch: options.fetch,
    observe: options.observe,
    random: options.random,
  })
  const wire = createWire({
    flowServiceUrl,
    http,
    dialect,
    version,
    clock,
    timeoutMs,
    randomUuid: options.randomUuid ?? (() => crypto.randomUUID()),
    allowInsecureLoopback: options.allowInsecureLoopback ?? false,
    organizationId,
    platform: address,
  })
  return {
    flows: createFlows(wire),
    webhooks: createWebhooks(wire),
    async getHealth(callOptions) {
      await wire.call('getHealth', callOptions, (init, named) =>
        wire.api.GET('/v1/healthcheck', { ...init, parseAs: 'text', fetch: http.again(named) }),
      )
    },
    authorize: (callOptions) => authorizer.token(callOptions),
  }
}

function dialectOf(version: string): (typeof DIALECTS)[FlowServiceVersion] {
  if (!Object.hasOwn(DIALECTS, version)) {
    const known = Object.keys(DIALECTS).join(', ')
    throw new ConfigurationError('OPTION_INVALID', `version must be one of ${known}`, { field: 'version' })
  }
  return DIALECTS[version as FlowServiceVersion]
}

/** The addresses an options object stands for. */
export function addressOf(
  options: Partial<PlatformAddress> & Pick<AfnorFlowSettings, 'allowInsecureLoopback'>,
): Platform {
  const { platform, flowServiceUrl, tokenUrl, allowInsecureLoopback } = options
  if (platform === undefined) {
    return { flowServiceUrl: flowServiceUrl as string, tokenUrl: tokenUrl as string }
  }
  if (flowServiceUrl !== undefined || tokenUrl !== undefined) {
    const why = 'platform already says where it is; leave out flowServiceUrl and tokenUrl'
    throw new ConfigurationError('OPTION_INVALID', why, { field: 'platform' })
  }
  if (typeof platform === 'object' && platform !== null) return checkPlatform(platform, allowInsecureLoopback)
  if (!Object.hasOwn(PLATFORMS, platform)) {
    const known = Object.keys(PLATFORMS).join(', ')
    const why = `platform ${JSON.stringify(platform)} is not known; known are ${known}, or give flowServiceUrl and tokenUrl`
    throw new ConfigurationError('OPTION_INVALID', why, { field: 'platform' })
  }
  return PLATFORMS[platform]
}
