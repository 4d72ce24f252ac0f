import { createTokens, type Provided, providedAccount, type TokenStore, type Tokens } from '@facturelle/auth'
import { ConfigurationError, systemClock } from '@facturelle/core'
import {
  type ConnectionSettings,
  checkAllowedHosts,
  checkSettings as checkClientSettings,
  createHttp,
  Gates,
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
export interface AfnorFlowSettings extends ConnectionSettings {
  /** The version the platform speaks. @default the platform's, else '1.3.0' */
  readonly version?: FlowServiceVersion
  /** The company concerned, for accounts that hold several. */
  readonly organizationId?: string
  /** The longest a call may take, token and retries included, in milliseconds. @default 30_000 */
  readonly timeoutMs?: number
  /** Shares tokens with other processes; those of credentials that come with a call stay out of it. */
  readonly tokenStore?: TokenStore
  /**
   * Hosts that addresses given with a call may name although they are not public, or not on port 443: `host` or
   * `host:port`. Where nobody can look at the address behind a name (behind a proxy, outside of Node, and with a `fetch`
   * of the app's own), only these.
   */
  readonly allowedHosts?: readonly string[]
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
  'tokenStore',
  'allowedHosts',
  'randomUuid',
]

/** @internal */
export function checkSettings(options: AfnorFlowSettings, further: readonly string[]): void {
  const { timeoutMs, lookupMs, absentAfterMs } = (options ?? {}) as Readonly<Record<string, unknown>>
  checkClientSettings(options, { keys: [...SETTINGS, ...further], times: { timeoutMs, lookupMs, absentAfterMs } })
  const { version, organizationId } = options
  checkAllowedHosts(options.allowedHosts, 'allowedHosts')
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
