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
import { DIALECTS, type FlowServiceVersion } from './dialects.js'
import { PLATFORM_RECORDS } from './generated/platforms.js'
import { withoutVersion } from './guards.js'

/** What a version has and a platform may lack. `processingRule` is its declaration at submission. */
export type FlowFeature = (typeof FEATURES)[number]

const FEATURES = ['webhooks', 'organizationId', 'processingRule', 'converted', 'readableView'] as const

/** A platform: where it is, how its accounts prove themselves, and where it deviates. */
export interface Platform extends AccountStyle {
  /** Base address of the Flow Service, in full, up to but without `/v1`. */
  readonly flowServiceUrl: string
  /** @default '1.3.0' */
  readonly version?: FlowServiceVersion
  /** The most flows a page of a search holds, 1 to 100. @default 100 */
  readonly maxPageSize?: number
  /** In which order of `updatedAt` a search answers. Absent: nobody says. */
  readonly order?: 'ascending' | 'descending'
  /** Whether a page of a search tells a total. */
  readonly total?: boolean
  /** What of its version it does not have: refused before any call. @default [] */
  readonly missing?: readonly FlowFeature[]
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

const KEYS: readonly string[] = [
  'flowServiceUrl',
  'version',
  'maxPageSize',
  'order',
  'total',
  'missing',
  ...ACCOUNT_STYLE_KEYS,
]

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
  const field = 'platform.flowServiceUrl'
  withoutVersion(serviceUrl(given.flowServiceUrl, field, allowInsecureLoopback), field)
  const { version, maxPageSize, order, total, missing = [] } = given
  if (version !== undefined && !Object.hasOwn(DIALECTS, version)) {
    throw refuse('version', `must be one of ${Object.keys(DIALECTS).join(', ')}`)
  }
  if (maxPageSize !== undefined && !(Number.isInteger(maxPageSize) && maxPageSize >= 1 && maxPageSize <= 100)) {
    throw refuse('maxPageSize', 'must be a whole number from 1 to 100')
  }
  if (order !== undefined && order !== 'ascending' && order !== 'descending') {
    throw refuse('order', 'must be ascending or descending')
  }
  if (total !== undefined && typeof total !== 'boolean') throw refuse('total', 'must be true or false')
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
