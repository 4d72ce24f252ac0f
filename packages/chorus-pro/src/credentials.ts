import type { TokenSource, Tokens } from '@facturelle/auth'
import { ConfigurationError } from '@facturelle/core'
import { type Transport, toBase64 } from '@facturelle/core/http'

/** What proves who calls: the application at PISTE, and the technical account of Chorus Pro. */
export interface ChorusProCredentials {
  /** Of the "OAuth credentials" of the PISTE application; its API keys are something else. */
  readonly clientId: string
  readonly clientSecret: string
  /** The technical account, `TECH_1_…@cpro.fr`. Leave both out with `technicalAccount: 'omitted'`. */
  readonly login?: string
  readonly password?: string
  /** @default 'openid' */
  readonly scope?: string
}

const KEYS = ['clientId', 'clientSecret', 'login', 'password', 'scope']
const SCOPE = 'openid'
const ACCOUNT_HEADER = 'cpro-account'

/** Credentials as they are used: without the blanks that were copied with them. */
interface Checked {
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
  /** The technical account; absent where calls go without. */
  readonly account?: { readonly login: string; readonly password: string }
}

/**
 * Checks credentials, whatever their types promised.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`, naming the key below `field`, never a value
 */
export function checkCredentials(
  given: unknown,
  technicalAccount: 'sent' | 'omitted',
  field: string,
): asserts given is ChorusProCredentials {
  readCredentials(given, technicalAccount, field)
}

function readCredentials(given: unknown, technicalAccount: 'sent' | 'omitted', field: string): Checked {
  const refuse = (key: string, why: string) => {
    const name = key === '' ? field : `${field}.${key}`
    return new ConfigurationError('CREDENTIALS_INVALID', `${name} ${why}`, { field: name })
  }
  if (typeof given !== 'object' || given === null) throw refuse('', 'must be an object')
  const held = given as Record<string, unknown>
  for (const key of Object.keys(held)) {
    if (!KEYS.includes(key)) throw refuse(key, `is not known; known are ${KEYS.join(', ')}`)
  }
  const text = (key: string): string | undefined => {
    const value = held[key]
    if (value === undefined) return undefined
    if (typeof value === 'string' && /\p{Cs}/u.test(value)) throw refuse(key, 'is not well-formed Unicode')
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    throw refuse(key, 'must be a non-empty string')
  }
  const demanded = (key: string, why = 'is missing'): string => {
    const value = text(key)
    if (value === undefined) throw refuse(key, why)
    return value
  }
  const application = {
    clientId: demanded('clientId'),
    clientSecret: demanded('clientSecret'),
    scope: text('scope') ?? SCOPE,
  }
  if (technicalAccount === 'omitted') {
    for (const key of ['login', 'password']) {
      if (held[key] !== undefined) throw refuse(key, "must stay out with technicalAccount: 'omitted'")
    }
    return application
  }
  const missing = "is missing: that of the technical account. Calls without one need technicalAccount: 'omitted'"
  const login = demanded('login', missing)
  const password = demanded('password', missing)
  // The colon ends the login.
  if (login.includes(':')) throw refuse('login', 'must not hold a colon')
  return { ...application, account: { login, password } }
}

/** @internal */
export interface SourceOptions {
  readonly technicalAccount: 'sent' | 'omitted'
  readonly field: string
  readonly transport?: Transport | undefined
  readonly store: boolean
}

/**
 * The tokens of the application, with the technical account in a header beside them. The account stays away from the
 * token server, which has no use for it.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`
 */
export function accountSource(
  tokens: Tokens,
  tokenUrl: string,
  given: object,
  { technicalAccount, field, transport, store }: SourceOptions,
): TokenSource {
  const { account: sent, ...application } = readCredentials(given, technicalAccount, field)
  const source = tokens.clientCredentials(
    { tokenUrl, ...application, clientAuthentication: 'client_secret_post' },
    field,
    { store, ...(transport && { transport }) },
  )
  if (!sent) return source
  const { login, password } = sent
  const account = toBase64(new TextEncoder().encode(`${login}:${password}`))
  return {
    ...source,
    headers(call) {
      const bearer = source.headers(call)
      if (bearer instanceof Promise) return bearer.then((headers) => ({ ...headers, [ACCOUNT_HEADER]: account }))
      return { ...bearer, [ACCOUNT_HEADER]: account }
    },
    secrets: () => [...(source.secrets?.() ?? []), account, login, password],
  }
}
