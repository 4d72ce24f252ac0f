import { AuthError, type Clock, ConfigurationError, TransportError } from '@facturelle/core'
import { type Fetch, type HttpAnswer, HttpRequest, type HttpRequestInit } from '@facturelle/core/http'
import * as oauth from 'oauth4webapi'

/** How the client proves who it is at the token endpoint (RFC 6749, section 2.3.1). */
export type ClientAuthentication = 'client_secret_basic' | 'client_secret_post'

/** All that buys a token by the client credentials grant (RFC 6749, section 4.4). */
export interface ClientCredentials {
  /** The token endpoint, in full. */
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** Space-separated, sent as given. Absent: no `scope` is sent. */
  readonly scope?: string
  /** Sent as `audience`, which some authorization servers want. */
  readonly audience?: string
  /** @default 'client_secret_basic' */
  readonly clientAuthentication?: ClientAuthentication
  /** Further headers of the token request, for platforms that want an API key there. */
  readonly headers?: Readonly<Record<string, string>>
}

/** An access token and its end, in milliseconds since the epoch. */
export interface Token {
  readonly accessToken: string
  readonly expiresAt: number
  /** When to ask for the next one, before this one ends. */
  readonly renewAt: number
}

/** For a server that does not say how long its tokens live. A shorter life shows as a 401, which renews. */
const ASSUMED_LIFETIME_S = 300
/** Longer than any token should live; dates beyond what a `Date` holds would follow from more. */
const LONGEST_LIFETIME_S = 366 * 86_400
const LONGEST_EARLINESS_MS = 60_000

/**
 * The error codes that are quoted: RFC 6749 (sections 4.1.2.1 and 5.2), 6750, 8628, 8707, 9449. A server may echo
 * anything in that place, a secret too, so any other word of it stays out.
 */
const KNOWN_ERRORS = [
  'access_denied',
  'authorization_pending',
  'expired_token',
  'insufficient_scope',
  'invalid_client',
  'invalid_dpop_proof',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'invalid_target',
  'invalid_token',
  'server_error',
  'slow_down',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
  'use_dpop_nonce',
]
/** The media types that are quoted, for the same reason. */
const KNOWN_TYPES = [
  'application/json',
  'application/problem+json',
  'application/xml',
  'text/html',
  'text/plain',
  'text/xml',
]

const KEYS = ['tokenUrl', 'clientId', 'clientSecret', 'scope', 'audience', 'clientAuthentication', 'headers']

/** Checks the shape of credentials that came from outside; `field` is the path to them in messages. */
export function checkClientCredentials(value: unknown, field: string): asserts value is ClientCredentials {
  if (typeof value !== 'object' || value === null) {
    throw new ConfigurationError('CREDENTIALS_INVALID', `${field} must be an object`, { field })
  }
  const held = value as Record<string, unknown>
  const text = (key: string, required: boolean) => {
    const entry = held[key]
    if (typeof entry === 'string' && entry !== '') return
    if (entry === undefined && !required) return
    const why = entry === undefined ? 'is missing' : 'must be a non-empty string'
    throw new ConfigurationError('CREDENTIALS_INVALID', `${field}.${key} ${why}`, { field: `${field}.${key}` })
  }
  for (const key of ['tokenUrl', 'clientId', 'clientSecret']) text(key, true)
  for (const key of ['scope', 'audience']) text(key, false)
  const method = held.clientAuthentication
  if (method !== undefined && method !== 'client_secret_basic' && method !== 'client_secret_post') {
    const where = `${field}.clientAuthentication`
    throw new ConfigurationError('CREDENTIALS_INVALID', `${where} must be client_secret_basic or client_secret_post`, {
      field: where,
    })
  }
  for (const key of Object.keys(held)) {
    if (KEYS.includes(key)) continue
    const where = `${field}.${key}`
    const why = `${where} is not known; known are ${KEYS.join(', ')}`
    throw new ConfigurationError('CREDENTIALS_INVALID', why, { field: where })
  }
  const { headers } = held
  if (headers === undefined) return
  try {
    if (typeof headers !== 'object' || headers === null) throw new TypeError()
    new Headers(headers as Record<string, string>)
  } catch {
    const where = `${field}.headers`
    throw new ConfigurationError('CREDENTIALS_INVALID', `${where} must map header names to values`, { field: where })
  }
}

/**
 * Asks for a token.
 * @throws {AuthError} `INVALID_CLIENT` and the other refusals of RFC 6749 section 5.2 in upper case, `REFUSED` for
 * one without such a code, `TOKEN_UNUSABLE` for an answer that is no token, `TOKEN_UNAVAILABLE` when none came
 */
export async function requestToken(
  credentials: ClientCredentials,
  options: { fetch: Fetch; clock: Clock; signal: AbortSignal },
): Promise<Token> {
  const { tokenUrl, clientId, clientSecret, scope, audience, clientAuthentication, headers } = credentials
  const server: oauth.AuthorizationServer = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl }
  const client: oauth.Client = { client_id: clientId }
  const proof =
    clientAuthentication === 'client_secret_post'
      ? oauth.ClientSecretPost(clientSecret)
      : clientSecretBasic(clientSecret)
  const parameters: Record<string, string> = {}
  if (scope !== undefined) parameters.scope = scope
  if (audience !== undefined) parameters.audience = audience
  const asked = options.clock.now()
  try {
    const response = await oauth.clientCredentialsGrantRequest(server, client, proof, parameters, {
      // tokenUrl was checked: plain http is loopback, and was allowed.
      [oauth.allowInsecureRequests]: true,
      [oauth.customFetch]: (url: string, init: RequestInit) => send(options.fetch, url, init),
      headers: new Headers(headers),
      signal: options.signal,
    })
    const answer = await oauth.processClientCredentialsResponse(server, client, response)
    // RFC 6750, section 2.1. Anything else cannot travel in a header.
    if (!/^[\x21-\x7e]+$/.test(answer.access_token)) {
      const host = new URL(tokenUrl).host
      throw new AuthError('TOKEN_UNUSABLE', `The token of ${host} holds characters that no header can carry`)
    }
    const lifetimeMs = Math.min(answer.expires_in ?? ASSUMED_LIFETIME_S, LONGEST_LIFETIME_S) * 1000
    // Counted from the question: the answer's way back must not make the token look younger.
    const expiresAt = asked + lifetimeMs
    return {
      accessToken: answer.access_token,
      expiresAt,
      renewAt: expiresAt - Math.min(LONGEST_EARLINESS_MS, lifetimeMs / 10),
    }
  } catch (failure) {
    throw await explain(failure, new URL(tokenUrl).host)
  }
}

/** Our transport in the shape of the library's. */
async function send(fetch: Fetch, url: string, init: RequestInit): Promise<Response> {
  const answer: unknown = await fetch(new HttpRequest(url, init as HttpRequestInit) as unknown as Request)
  return (answer as HttpAnswer).toResponse()
}

/**
 * HTTP Basic as in RFC 6749, section 2.3.1. oauth4webapi's own also encodes `-`, `.` and `_`, which the form encoding
 * leaves alone: a server that forgets to decode would then refuse every client id that is a UUID.
 */
function clientSecretBasic(clientSecret: string): oauth.ClientAuth {
  const formEncoded = (value: string) => new URLSearchParams({ '': value }).toString().slice(1)
  return (_server, client, _body, headers) => {
    headers.set('authorization', `Basic ${btoa(`${formEncoded(client.client_id)}:${formEncoded(clientSecret)}`)}`)
  }
}

/** Names what went wrong without a word the server said beyond its error code: descriptions may echo a secret. */
async function explain(failure: unknown, host: string): Promise<unknown> {
  if (failure instanceof oauth.ResponseBodyError || failure instanceof oauth.WWWAuthenticateChallengeError) {
    const { status } = failure
    const said = failure instanceof oauth.ResponseBodyError ? failure.error : await challengeError(failure)
    const oauthError = KNOWN_ERRORS.find((known) => known === said)
    const code = oauthError ? oauthError.toUpperCase() : 'REFUSED'
    const reason = `${status}${oauthError ? ` ${oauthError}` : ''}`
    return new AuthError(code, `The token server ${host} refused: ${reason}${remedy(oauthError, status)}`, {
      status,
      oauthError,
    })
  }
  if (TransportError.isInstance(failure)) {
    return new AuthError('TOKEN_UNAVAILABLE', `No token from ${host}: ${failure.message}`, { cause: failure })
  }
  if (failure instanceof oauth.OperationProcessingError || failure instanceof oauth.UnsupportedOperationError) {
    const response = failure.cause instanceof Response ? failure.cause : undefined
    const status = response?.status
    const type = response?.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    const kind = KNOWN_TYPES.find((known) => known === type)
    const seen = status === undefined ? '' : ` (${status}${kind ? `, ${kind}` : ''})`
    if (status !== undefined && status >= 400) {
      return new AuthError('REFUSED', `The token server ${host} refused${seen}${remedy(undefined, status)}`, { status })
    }
    return new AuthError('TOKEN_UNUSABLE', `The answer of ${host}${seen} is no token answer; check tokenUrl`, {
      status,
    })
  }
  return failure
}

/** RFC 6749 wants both a challenge and an error body after a failed HTTP Basic; either may name the error. */
async function challengeError({ cause, response }: oauth.WWWAuthenticateChallengeError): Promise<string | undefined> {
  const named = cause.map(({ parameters }) => parameters.error).find((error) => error !== undefined)
  if (named !== undefined) return named
  const body: unknown = await response.json().catch(() => undefined)
  const { error } = (body ?? {}) as { error?: unknown }
  return typeof error === 'string' ? error : undefined
}

function remedy(oauthError: string | undefined, status: number): string {
  if (oauthError === 'invalid_client' || (oauthError === undefined && status === 401)) {
    return '; check clientId, clientSecret and clientAuthentication'
  }
  if (oauthError === 'invalid_scope') return '; check scope'
  if (oauthError === 'unauthorized_client') return '; this client may not use the client credentials grant'
  if (status === 404 || status === 405) return '; check tokenUrl'
  return ''
}
