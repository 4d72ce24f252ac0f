import { checkHeaderText } from './authorizers.js'
import { endpointUrl, headerMap, knownObject, refuse, text } from './checks.js'
import type { ClientAuthentication } from './client-authentication.js'
import type { Told } from './grant.js'
import type { JsonLogin } from './json-login.js'
import { CLIENT_KEYS, type ClientCredentials, checkClientCredentials } from './oauth-grants.js'
import type { TokenSource } from './tokens.js'

/** How the accounts of a platform prove who they are, as data. */
export interface AccountStyle {
  /** What answers tokens, in full: the OAuth 2.0 token endpoint, or the address of the login. */
  readonly tokenUrl: string
  /** @default 'client_credentials' */
  readonly grant?: 'client_credentials' | 'json_login'
  /** Of the client credentials. @default 'client_secret_basic' */
  readonly clientAuthentication?: ClientAuthentication
  /** Of a login: where its refresh token buys the next pair. */
  readonly refreshUrl?: string
  /**
   * The members of the login, and the name of the credential each takes its value from; a name that ends in `?` may be
   * left out of the credentials.
   */
  readonly loginBody?: Readonly<Record<string, string>>
  /** Headers of every request, token requests included, and the name of the credential each takes its value from. */
  readonly headers?: Readonly<Record<string, string>>
}

/** The keys of an account's style, for those who check the object it is part of. */
export const ACCOUNT_STYLE_KEYS = [
  'tokenUrl',
  'grant',
  'clientAuthentication',
  'refreshUrl',
  'loginBody',
  'headers',
] as const satisfies readonly (keyof AccountStyle)[]

const OTHERS_HEADERS =
  /^(authorization|accept|content-.*|cookie|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|proxy-.*|(x-)?request-id|organization-id)$/i

type NamesIn<M> = M extends Readonly<Record<string, string>> ? M[keyof M] : never
type Demanded<N> = N extends `${string}?` ? never : N
type Offered<N> = N extends `${infer Name}?` ? Name : never

/** The credentials that a style takes from names: those of a login, those of headers. */
export type NamedCredentials<M> = {
  readonly [K in Demanded<NamesIn<M>> & string]: string
} & { readonly [K in Offered<NamesIn<M>> & string]?: string }

/**
 * Checks a style that a caller wrote; the keys beside it are for the caller to check.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`, `URL_INVALID`
 */
export function checkAccountStyle(style: AccountStyle, field: string, allowInsecureLoopback?: boolean): void {
  const { grant = 'client_credentials', clientAuthentication, refreshUrl, loginBody, headers } = style
  const at = (key: string) => `${field}.${key}`
  endpointUrl(style.tokenUrl, at('tokenUrl'), allowInsecureLoopback)
  if (grant !== 'client_credentials' && grant !== 'json_login') {
    throw refuse(at('grant'), 'must be client_credentials or json_login')
  }
  const login = grant === 'json_login'
  if (clientAuthentication !== undefined) {
    if (login) throw refuse(at('clientAuthentication'), 'has no use with json_login')
    if (clientAuthentication !== 'client_secret_basic' && clientAuthentication !== 'client_secret_post') {
      throw refuse(at('clientAuthentication'), 'must be client_secret_basic or client_secret_post')
    }
  }
  for (const key of ['refreshUrl', 'loginBody'] as const) {
    if (!login && style[key] !== undefined) throw refuse(at(key), 'needs grant: json_login')
  }
  if (refreshUrl !== undefined) endpointUrl(refreshUrl, at('refreshUrl'), allowInsecureLoopback)
  if (login && Object.keys(loginBody ?? {}).length === 0)
    throw refuse(at('loginBody'), 'is missing: what the login sends')
  headerMap(headers, at('headers'))
  for (const name of Object.keys(headers ?? {})) {
    // They would take the place of what this client, or the connection, writes there.
    if (OTHERS_HEADERS.test(name)) {
      throw refuse(at(`headers.${name}`), 'is not a header for credentials of a platform')
    }
  }
  for (const [key, names] of Object.entries({ loginBody, headers })) {
    for (const [name, credential] of Object.entries(names ?? {})) {
      if (typeof credential === 'string' && /^[a-z][A-Za-z]*\??$/.test(credential) && !/url\??$/i.test(credential))
        continue
      throw refuse(at(`${key}.${name}`), 'must be the name of a credential, in letters')
    }
  }
}

/**
 * Checks that credentials are those a style takes: all of them and no others.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`, naming the field
 */
export function checkAccount(style: AccountStyle, value: unknown, field: string): void {
  const { headers = {}, loginBody = {} } = style
  const further = Object.entries(headers)
  const names = (record: object) => Object.values(record).map((name: string) => name.replace('?', ''))
  if (style.grant === 'json_login') {
    const held = knownObject(value, field, [...new Set([...names(loginBody), ...names(headers)])])
    for (const name of Object.values(loginBody)) text(held, field, name.replace('?', ''), !name.endsWith('?'))
    checkFurther(held, further, field)
    return
  }
  const own = names(headers).filter((name) => !CLIENT_KEYS.includes(name))
  const held = knownObject(value, field, [...CLIENT_KEYS.filter((key) => key !== 'tokenUrl'), ...own])
  const account = Object.fromEntries(Object.entries(held).filter(([key]) => !own.includes(key)))
  checkClientCredentials({ ...account, tokenUrl: style.tokenUrl }, field)
  checkFurther(held, further, field)
}

function checkFurther(held: Record<string, unknown>, further: [string, string][], field: string): void {
  for (const [header, given] of further) {
    const name = given.replace('?', '')
    if (held[name] === undefined) {
      if (given.endsWith('?')) continue
      throw refuse(`${field}.${name}`, `is missing; this platform takes it in the header ${header}`)
    }
    if (!checkHeaderText(held[name])) throw refuse(`${field}.${name}`, 'must be a text that a header can carry')
  }
}

/** What buys the tokens of an account, from what its style takes. */
export type AccountGrant = ({ readonly login: JsonLogin } | { readonly client: ClientCredentials }) & {
  /** What every request carries beside the token. */
  readonly headers: Readonly<Record<string, string>>
  /** Absent where the names are those of OAuth. */
  readonly told: Told | undefined
}

/** @throws {ConfigurationError} `CREDENTIALS_INVALID` */
export function accountGrant(style: AccountStyle, value: object, field: string): AccountGrant {
  checkAccount(style, value, field)
  const held = value as Record<string, string | undefined>
  const read = (names: Readonly<Record<string, string>>): Record<string, string> => {
    const entries = Object.entries(names).map(([key, name]) => [key, held[name.replace('?', '')]] as const)
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
  }
  const headers = Object.fromEntries(
    Object.entries(read(style.headers ?? {})).map(([name, secret]) => [name.toLowerCase(), secret]),
  )
  if (style.grant === 'json_login') {
    const { tokenUrl: loginUrl, refreshUrl } = style
    const login = { loginUrl, body: read(style.loginBody ?? {}), headers }
    const told = toldOf([...Object.values(style.loginBody ?? {}), ...Object.values(style.headers ?? {})])
    return { login: refreshUrl === undefined ? login : { ...login, refreshUrl }, headers, told }
  }
  const names = Object.values(style.headers ?? {}).map((name) => name.replace('?', ''))
  const own = names.filter((name) => !CLIENT_KEYS.includes(name))
  const { headers: given, ...account } = Object.fromEntries(
    Object.entries(value).filter(([key]) => !own.includes(key)),
  ) as Partial<ClientCredentials>
  const { clientAuthentication, tokenUrl } = style
  // The platform's own goes before one of the same name, however that is written.
  const others = Object.entries(given ?? {}).filter(([name]) => !Object.hasOwn(headers, name.toLowerCase()))
  const all = { ...Object.fromEntries(others), ...headers }
  const client = {
    ...(clientAuthentication === undefined ? {} : { clientAuthentication }),
    ...account,
    tokenUrl,
    ...(Object.keys(all).length === 0 ? {} : { headers: all }),
  } as ClientCredentials
  const proof = client.clientSecret === undefined ? 'privateKey' : 'clientSecret'
  const told = names.length === 0 ? undefined : toldOf(['clientId', proof, 'clientAuthentication', ...names])
  return { client, headers, told }
}

function toldOf(names: readonly string[]): Told {
  const unique = [...new Set(names.map((name) => name.replace('?', '')))]
  const last = unique.pop()
  return { remedy: `check ${[unique.join(', '), last].filter(Boolean).join(' and ')}`, addressField: 'tokenUrl' }
}

/** The same source, with further headers beside the token. */
export function withHeaders(source: TokenSource, headers: Readonly<Record<string, string>>): TokenSource {
  if (Object.keys(headers).length === 0) return source
  return {
    ...source,
    headers(call) {
      const given = source.headers(call)
      return given instanceof Promise ? given.then((bearer) => ({ ...headers, ...bearer })) : { ...headers, ...given }
    },
    secrets: () => [...new Set([...(source.secrets?.() ?? []), ...Object.values(headers)])],
  }
}
