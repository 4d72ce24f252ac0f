import {
  ACCOUNT_STYLE_KEYS,
  type AccountStyle,
  type ClientCredentials,
  type ClientKeyCredentials,
  checkAccountStyle,
  type NamedCredentials,
} from '@facturelle/auth'
import { ConfigurationError } from '@facturelle/core'
import { serviceUrl } from '@facturelle/core/http'
import { DIALECTS, type DirectoryServiceVersion } from './dialects.js'
import { PLATFORM_RECORDS } from './generated/platforms.js'
import { withoutVersion } from './guards.js'

/** What a version has and a platform may lack. `sirenGet`: a company is searched for instead. */
export type DirectoryFeature = (typeof FEATURES)[number]

const FEATURES = ['sirenGet', 'organizationId'] as const
/** Every platform must serve pages of this size; none is known to serve longer ones. */
export const PAGE = 100

/** A platform: where its directory is, how its accounts prove themselves, and where it deviates. */
export interface Platform extends AccountStyle {
  /** Base address of the Directory Service, in full, up to but without `/v1`. */
  readonly directoryServiceUrl: string
  /** @default '1.3.0' */
  readonly version?: DirectoryServiceVersion
  /** The most results a page holds. @default 100 */
  readonly maxPageSize?: number
  /** What of its version it does not have. @default [] */
  readonly missing?: readonly DirectoryFeature[]
}

/** Platforms whose facts are known, so that their name is enough. From `specs/platforms`, where each fact has its source. */
export const PLATFORMS = PLATFORM_RECORDS satisfies Record<string, Platform>

/** The name of a known platform. */
export type PlatformName = keyof typeof PLATFORMS

/** Credentials of an account of OAuth 2.0; the addresses belong to the client. */
export type AccountCredentials = Omit<ClientCredentials, 'tokenUrl'> | Omit<ClientKeyCredentials, 'tokenUrl'>

type StyleOf<P> = P extends PlatformName ? (typeof PLATFORMS)[P] : P
/** Whether a description was made at run time, so that no compiler knows which credentials it takes. */
type IsOpen<S> = S extends { readonly tokenUrl: string; readonly headers?: infer H; readonly loginBody?: infer B }
  ? true extends
      | (string extends keyof NonNullable<H> ? true : false)
      | (string extends keyof NonNullable<B> ? true : false)
    ? true
    : false
  : false
type InHeaders<S> = S extends { readonly headers: infer H } ? NamedCredentials<H> : unknown
type OfStyle<S> =
  IsOpen<S> extends true
    ? AccountCredentials | Readonly<Record<string, string>>
    : S extends { readonly grant: 'json_login'; readonly loginBody: infer B }
      ? NamedCredentials<B> & InHeaders<S>
      : AccountCredentials & InHeaders<S>

/**
 * The credentials that a platform takes: `clientId` and `clientSecret` (or a key), what it wants in headers of its own,
 * or user and password for one with a login.
 */
export type CredentialsOf<P extends PlatformName | Platform> = P extends unknown ? OfStyle<StyleOf<P>> : never

const KEYS: readonly string[] = ['directoryServiceUrl', 'version', 'maxPageSize', 'missing', ...ACCOUNT_STYLE_KEYS]

/**
 * Checks a platform that a caller described, and copies it: what is changed later changes nothing here.
 * @throws {ConfigurationError} `OPTION_INVALID`, `URL_INVALID`, naming the field
 */
export function checkPlatform(described: Platform, allowInsecureLoopback: boolean | undefined): Platform {
  const refuse = (key: string, why: string) =>
    new ConfigurationError('OPTION_INVALID', `platform.${key} ${why}`, { field: `platform.${key}` })
  let given: Platform
  try {
    // Before it is looked at: a getter may say one thing now and another later.
    given = structuredClone(described)
  } catch {
    // Without the cause: it quotes what could not be copied.
    throw new ConfigurationError('OPTION_INVALID', 'platform must be plain data', { field: 'platform' })
  }
  for (const key of Object.keys(given)) {
    if (!KEYS.includes(key)) throw refuse(key, `is not known; known are ${KEYS.join(', ')}`)
  }
  const field = 'platform.directoryServiceUrl'
  withoutVersion(serviceUrl(given.directoryServiceUrl, field, allowInsecureLoopback), field)
  const { version, maxPageSize, missing = [] } = given
  if (version !== undefined && !Object.hasOwn(DIALECTS, version)) {
    throw refuse('version', `must be one of ${Object.keys(DIALECTS).join(', ')}`)
  }
  if (maxPageSize !== undefined && !(Number.isInteger(maxPageSize) && maxPageSize >= 1)) {
    throw refuse('maxPageSize', 'must be a whole number of at least 1')
  }
  if (!Array.isArray(missing) || missing.some((feature) => !FEATURES.includes(feature))) {
    throw refuse('missing', `must be a list of ${FEATURES.join(', ')}`)
  }
  try {
    checkAccountStyle(given, 'platform', allowInsecureLoopback)
  } catch (failure) {
    if (!ConfigurationError.isInstance(failure) || failure.code !== 'CREDENTIALS_INVALID') throw failure
    throw new ConfigurationError('OPTION_INVALID', failure.message, { field: failure.field ?? 'platform' })
  }
  return given
}

/** Where a platform is, by what the options say. */
export function platformOf(options: {
  readonly platform?: PlatformName | Platform
  readonly directoryServiceUrl?: string
  readonly tokenUrl?: string
  readonly allowInsecureLoopback?: boolean
}): Platform {
  const { platform, directoryServiceUrl, tokenUrl, allowInsecureLoopback } = options
  const wrong = (why: string) => new ConfigurationError('OPTION_INVALID', `platform ${why}`, { field: 'platform' })
  if (platform === undefined) {
    if (typeof tokenUrl !== 'string') throw wrong('is missing: give it, or directoryServiceUrl and tokenUrl')
    return { directoryServiceUrl: directoryServiceUrl as string, tokenUrl }
  }
  if (directoryServiceUrl !== undefined || tokenUrl !== undefined) {
    throw wrong('already says where it is; leave out directoryServiceUrl and tokenUrl')
  }
  if (typeof platform === 'object' && platform !== null) return checkPlatform(platform, allowInsecureLoopback)
  if (Object.hasOwn(PLATFORMS, platform)) return PLATFORMS[platform]
  const known = Object.keys(PLATFORMS).join(', ')
  throw wrong(`${JSON.stringify(platform)} is not known; known are ${known}, or give directoryServiceUrl and tokenUrl`)
}
