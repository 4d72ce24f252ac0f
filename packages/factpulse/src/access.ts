import { argumentInvalid, serviceUrl } from '@facturelle/core/http'

/** Access to an approved platform, passed with a call. The platform says that it keeps none of it. */
export interface PlatformAccess {
  /** The address of its flow service, in full. */
  readonly flowServiceUrl: string
  /** Where it gives tokens. */
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Access to Chorus Pro, passed with a call. The platform says that it keeps none of it. */
export interface ChorusProAccess {
  /** No default: the platform's own is the test environment, where an invoice reaches nobody. */
  readonly environment: 'sandbox' | 'production'
  /** The client at PISTE. */
  readonly clientId: string
  readonly clientSecret: string
  /** The technical account. */
  readonly login: string
  readonly password: string
}

const PLATFORM = ['flowServiceUrl', 'tokenUrl', 'clientId', 'clientSecret'] as const
const CHORUS_PRO = ['environment', 'clientId', 'clientSecret', 'login', 'password'] as const

/** What a body becomes, and what of it no error may quote. */
export interface Spelt {
  readonly body: Readonly<Record<string, unknown>>
  readonly secrets: readonly string[]
}

type Given = Readonly<Record<string, unknown>>
type Spell = (access: Record<string, string>) => Given

/** One access, in each of the spellings the interface has (FPULSE-17). */
export const SPELLINGS = {
  /** `destination` of type `afnor`. */
  destinationPlatform: (held) => ({ credentials: held }),
  /** `/cdar/*`, `/ereporting/submit`, `/ereporting/submit-aggregated`. */
  platform: ({ flowServiceUrl, tokenUrl, clientId, clientSecret }) => ({
    pdpFlowServiceUrl: flowServiceUrl,
    pdpTokenUrl: tokenUrl,
    pdpClientId: clientId,
    pdpClientSecret: clientSecret,
  }),
  /** The form of `/ereporting/submit-xml`. */
  platformForm: ({ flowServiceUrl, tokenUrl, clientId, clientSecret }) => ({
    pdp_flow_service_url: flowServiceUrl,
    pdp_token_url: tokenUrl,
    pdp_client_id: clientId,
    pdp_client_secret: clientSecret,
  }),
  /** `/clients/{uid}/pdp-config`. */
  stored: ({ flowServiceUrl, tokenUrl, clientId, clientSecret }) => ({
    flowServiceUrl,
    tokenUrl,
    oauthClientId: clientId,
    clientSecret,
  }),
  /** `destination` of type `chorus_pro`. */
  destinationChorusPro: ({ environment, clientId, clientSecret, login, password }) => ({
    credentials: {
      pisteClientId: clientId,
      pisteClientSecret: clientSecret,
      chorusLogin: login,
      chorusPassword: password,
      sandboxMode: environment === 'sandbox',
    },
  }),
  /** `/chorus-pro/*`. */
  chorusPro: ({ environment, clientId, clientSecret, login, password }) => ({
    credentials: {
      pisteClientId: clientId,
      pisteClientSecret: clientSecret,
      chorusProLogin: login,
      chorusProPassword: password,
      sandbox: environment === 'sandbox',
    },
  }),
} satisfies Record<string, Spell>

export type Spelling = keyof typeof SPELLINGS

/** Members of a body that are one of the platform's own spellings: they would be passed over in silence elsewhere. */
const FOREIGN =
  /^(pdp_?(flow|token|client|credentials)|piste|chorus_?(pro_?)?(login|password)|sandbox(_?mode)?$|client_?(id|secret)$|token_?url$|flow_?service_?url$)/i

/**
 * A body with its `credentials` in the spelling of its operation.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`, `ARGUMENT_INVALID`, `URL_INVALID`
 */
export function spell(given: object, spelling: Spelling, field = 'credentials', allowInsecureLoopback = false): Spelt {
  const { credentials, ...body } = given as Given
  refuseForeign(body, field)
  if (credentials === undefined) return { body, secrets: [] }
  const chorus = spelling === 'chorusPro' || spelling === 'destinationChorusPro'
  const held = chorus
    ? checkAccess(credentials, field, CHORUS_PRO)
    : checkPlatform(credentials, field, allowInsecureLoopback)
  const secrets = [held.clientSecret, held.password].filter((text): text is string => text !== undefined)
  return { body: { ...body, ...SPELLINGS[spelling](held) }, secrets }
}

/** @throws {ConfigurationError} `ARGUMENT_INVALID`: a member is part of an access, and not where that belongs */
export function refuseForeign(body: object, field: string): void {
  for (const key of Object.keys(body)) {
    if (FOREIGN.test(key)) throw argumentInvalid(key, `is written by this client; give ${field}`)
  }
}

/** @throws {ConfigurationError} `CREDENTIALS_INVALID`, `ARGUMENT_INVALID`, `URL_INVALID` */
export function checkPlatform(given: unknown, field: string, allowInsecureLoopback: boolean): Record<string, string> {
  const held = checkAccess(given, field, PLATFORM)
  for (const key of ['flowServiceUrl', 'tokenUrl'] as const) {
    serviceUrl(held[key], `${field}.${key}`, allowInsecureLoopback)
  }
  return held
}

/**
 * Access to either destination.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`, `URL_INVALID`
 */
export function checkAccessOf(
  to: 'afnor' | 'chorus_pro',
  given: unknown,
  field: string,
  allowInsecureLoopback: boolean,
): void {
  if (to === 'afnor') checkPlatform(given, field, allowInsecureLoopback)
  else checkAccess(given, field, CHORUS_PRO)
}

function checkAccess(given: unknown, field: string, keys: readonly string[]): Record<string, string> {
  if (typeof given !== 'object' || given === null) throw argumentInvalid(field, 'must be an object')
  const held = given as Record<string, unknown>
  for (const key of Object.keys(held)) {
    if (!keys.includes(key)) throw argumentInvalid(`${field}.${key}`, `is not known; known are ${keys.join(', ')}`)
  }
  for (const key of keys) {
    const value = held[key]
    if (typeof value !== 'string' || value.trim() === '') {
      throw argumentInvalid(`${field}.${key}`, value === undefined ? 'is missing' : 'must be a non-empty string')
    }
  }
  const { environment } = held
  if (environment !== undefined && environment !== 'sandbox' && environment !== 'production') {
    throw argumentInvalid(`${field}.environment`, 'must be sandbox or production')
  }
  return held as Record<string, string>
}
