import type { TokenSource, Tokens } from '@facturelle/auth'
import { ConfigurationError } from '@facturelle/core'
import { toBase64 } from './base64.js'

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

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('CREDENTIALS_INVALID', `credentials${field && `.${field}`} ${why}`, {
    field: `credentials${field && `.${field}`}`,
  })
}

/**
 * The tokens of the application, with the technical account in a header beside them. The account stays away from the
 * token server, which has no use for it. A blank around a secret is one that was copied with it.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`
 */
export function accountSource(
  tokens: Tokens,
  tokenUrl: string,
  technicalAccount: 'sent' | 'omitted',
  given: object,
): TokenSource {
  const held = given as Record<string, unknown>
  if (typeof held !== 'object' || held === null) throw refuse('', 'must be an object')
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
  const demanded = (key: string): string => {
    const value = text(key)
    if (value === undefined) throw refuse(key, 'is missing')
    return value
  }
  const clientId = demanded('clientId')
  const clientSecret = demanded('clientSecret')
  const scope = text('scope') ?? SCOPE
  const source = tokens.clientCredentials(
    { tokenUrl, clientId, clientSecret, scope, clientAuthentication: 'client_secret_post' },
    'credentials',
  )
  if (technicalAccount === 'omitted') {
    for (const key of ['login', 'password']) {
      if (held[key] !== undefined) throw refuse(key, "must stay out with technicalAccount: 'omitted'")
    }
    return source
  }
  for (const key of ['login', 'password']) {
    if (held[key] === undefined) {
      throw refuse(key, "is missing: that of the technical account. Calls without one need technicalAccount: 'omitted'")
    }
  }
  const login = demanded('login')
  const password = demanded('password')
  // The colon ends the login.
  if (login.includes(':')) throw refuse('login', 'must not hold a colon')
  const account = toBase64(new TextEncoder().encode(`${login}:${password}`))
  return {
    ...source,
    headers(call) {
      const bearer = source.headers(call)
      if (bearer instanceof Promise) return bearer.then((headers) => ({ ...headers, [ACCOUNT_HEADER]: account }))
      return { ...bearer, [ACCOUNT_HEADER]: account }
    },
    secrets: () => [...(source.secrets?.() ?? []), account, password],
  }
}
