import { createTokens, type Provided, providedAccount, type TokenStore } from '@facturelle/auth'
import {
  type CallOptions,
  ConfigurationError,
  type Reachability,
  type RecipientDirectory,
  systemClock,
} from '@facturelle/core'
import {
  type ConnectionSettings,
  checkSettings,
  createHttp,
  Gates,
  optionInvalid,
  serviceUrl,
} from '@facturelle/core/http'
import { DIALECTS, type DirectoryServiceVersion } from './dialects.js'
import { createDirectoryLines, type DirectoryLines } from './directory-line.js'
import { checkOrganizationId, withoutVersion } from './guards.js'
import {
  type AccountCredentials,
  type CredentialsOf,
  PAGE,
  type Platform,
  type PlatformName,
  platformOf,
} from './platforms.js'
import { createRoutingCodes, type RoutingCodes } from './routing-code.js'
import { createSirens, type Sirens } from './siren.js'
import { createSirets, type Sirets } from './siret.js'
import { createWire, type DirectoryCallOptions } from './wire.js'

export interface AfnorDirectorySettings extends ConnectionSettings {
  /** The version the platform speaks. @default the platform's, else '1.3.0' */
  readonly version?: DirectoryServiceVersion
  /** The company that asks, for accounts that hold several. */
  readonly organizationId?: string
  /** The language of the platform's messages. @default 'fr' */
  readonly language?: 'fr' | 'en'
  /**
   * Allows the calls of 1.1.0 that write the directory. Later versions have none: there it is refused.
   * @default false
   */
  readonly writes?: boolean
  /** The longest a call may take, token and retries included, in milliseconds. @default 30_000 */
  readonly timeoutMs?: number
  /** Shares tokens with other processes, and with a client of the Flow Service of the same account. */
  readonly tokenStore?: TokenStore
  /** Makes request ids. @default crypto.randomUUID */
  readonly randomUuid?: () => string
}

/** Where a directory is, and who asks it. The platform says which credentials it takes. */
export type AfnorDirectoryOptions<P extends PlatformName | Platform = PlatformName | Platform> =
  AfnorDirectorySettings &
    (
      | {
          /** By name, or by description. */
          readonly platform: P
          readonly directoryServiceUrl?: never
          readonly tokenUrl?: never
          readonly credentials: Provided<CredentialsOf<P>>
        }
      | {
          readonly platform?: never
          /** Base address of the Directory Service, in full, up to but without `/v1`. */
          readonly directoryServiceUrl: string
          /** OAuth 2.0 token endpoint, in full. */
          readonly tokenUrl: string
          readonly credentials: Provided<AccountCredentials>
        }
    )

/** A client of the directory, as one account on one approved platform sees it. */
export interface AfnorDirectory extends RecipientDirectory {
  /** Companies, by SIREN. */
  readonly siren: Sirens
  /** Facilities, by SIRET. */
  readonly siret: Sirets
  readonly routingCode: RoutingCodes
  readonly directoryLine: DirectoryLines
  /**
   * Whether an invoice can be delivered at an address, and what that rests on. Takes one to four calls, more for a company of more than a hundred lines.
   *
   * Rules, in `evidence.rule`: `lineEnabled` (reachable); `lineUpcoming`, `lineDisabled`, `serviceCodeMissing`,
   * `addressWithoutLine`, `companyWithoutLine`, `companyClosed` (not yet); `nothingFound` (absent);
   * `lineStatusAbsent`, `lineStatusUnknown`, `lineCaseDiffers`, `linesIncomplete`, `companyUnreadable`,
   * `facilityUnreadable`, `directoryRefused`, `directoryUnavailable` (undetermined).
   * @param address BT-49 as the invoice carries it: scheme `0225`, or a plain SIREN (`0002`) or SIRET (`0009`)
   * @throws {ConfigurationError} `ADDRESS_INVALID`
   * @throws {AuthError} wrong credentials; {PlatformError} `UNAUTHORIZED`, `FORBIDDEN`
   */
  checkReachability(
    address: { readonly value: string; readonly scheme?: string },
    options?: DirectoryCallOptions,
  ): Promise<Reachability>
  /**
   * Resolves when the service is up.
   * @throws {PlatformError} `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Directory Service, GET /v1/healthcheck
   */
  getHealth(options?: DirectoryCallOptions): Promise<void>
  /**
   * Makes sure that there is a token, without any other call.
   * @throws {AuthError}
   */
  authorize(options?: CallOptions): Promise<{ readonly expiresAt: string }>
}

export const DEFAULTS = { version: '1.3.0', language: 'fr', timeoutMs: 30_000, retry: { limit: 2 } } as const

/**
 * A client of the AFNOR Directory Service, in its own vocabulary, the same for all versions.
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function createAfnorDirectory<const P extends PlatformName | Platform>(
  options: AfnorDirectoryOptions<P>,
): AfnorDirectory {
  checkOptions(options)
  const platform = platformOf(options as AfnorDirectoryOptions)
  const version = options.version ?? platform.version ?? DEFAULTS.version
  const dialect = DIALECTS[version]
  const { writes = false, timeoutMs = DEFAULTS.timeoutMs, clock = systemClock, transport, fetch, observe } = options
  if (writes && !dialect.idInstance) {
    throw optionInvalid('writes', `must stay out: version ${version} has no writes, they ended with 1.1.0`)
  }
  const { clocks, random, allowInsecureLoopback, tokenCache: cache, tokenStore: store } = options
  const service = serviceUrl(platform.directoryServiceUrl, 'directoryServiceUrl', allowInsecureLoopback)
  const directoryServiceUrl = withoutVersion(service, 'directoryServiceUrl')
  const gates = new Gates(clock, options.limits)
  const way = { gates, fetch, transport, observe, clocks, clock, random }
  const tokens = createTokens({ ...way, allowInsecureLoopback, timeoutMs, cache, store })
  const authorizer = providedAccount({
    credentials: options.credentials as Provided<object>,
    sourceOf: (account) => tokens.account(platform, account, 'credentials'),
    timeoutMs,
    clock,
  })
  const http = createHttp({
    ...way,
    timeoutMs,
    authorizer,
    origin: new URL(directoryServiceUrl).origin,
    retry: options.retry ?? DEFAULTS.retry,
  })
  const wire = createWire({
    directoryServiceUrl,
    http,
    dialect,
    version,
    clock,
    pageSize: platform.maxPageSize ?? PAGE,
    writes,
    missing: platform.missing ?? [],
    randomUuid: options.randomUuid ?? (() => crypto.randomUUID()),
    organizationId: options.organizationId,
    language: options.language ?? DEFAULTS.language,
  })
  const siren = createSirens(wire)
  const siret = createSirets(wire)
  const routingCode = createRoutingCodes(wire)
  const directoryLine = createDirectoryLines(wire)
  const getHealth = async (callOptions?: DirectoryCallOptions) => {
    await wire.call('getHealth', callOptions, (init, named) =>
      wire.api.GET('/v1/healthcheck', { ...init, parseAs: 'text', fetch: http.again(named) }),
    )
  }
  const asked = {
    lines: directoryLine.searcher,
    companies: siren.searcher,
    facilities: siret.searcher,
    routingCodes: routingCode.searcher,
    getHealth,
  }
  return {
    siren: siren.resource,
    siret: siret.resource,
    routingCode: routingCode.resource,
    directoryLine: directoryLine.resource,
    getHealth,
    async checkReachability(address, callOptions) {
      // Loaded with the first address that is asked for: a look-up needs none of it.
      const { checkReachability } = await import('./reachability.js')
      return checkReachability(asked, address, callOptions)
    },
    authorize: (callOptions) => authorizer.token(callOptions),
  }
}

const SETTINGS = [
  'platform',
  'directoryServiceUrl',
  'tokenUrl',
  'credentials',
  'version',
  'organizationId',
  'language',
  'writes',
  'timeoutMs',
  'tokenStore',
  'randomUuid',
]
const CHOICES = { version: Object.keys(DIALECTS), language: ['fr', 'en'], writes: [true, false] }

function checkOptions(options: AfnorDirectorySettings): void {
  const { timeoutMs } = (options ?? {}) as Readonly<Record<string, unknown>>
  checkSettings(options, { keys: SETTINGS, times: { timeoutMs }, choices: CHOICES })
  if ((options as { credentials?: unknown }).credentials === undefined) {
    const why = 'credentials is missing: a value, or a function that gives it'
    throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: 'credentials' })
  }
  const { organizationId } = options
  if (organizationId !== undefined) checkOrganizationId(organizationId, 'organizationId')
}
