import { AuthError, TransportError } from '@facturelle/core'
import { readRetryAfter } from '@facturelle/core/http'
import {
  OperationProcessingError,
  ResponseBodyError,
  UnsupportedOperationError,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi'
import { skewRemark } from './skew.js'

export interface Asked {
  readonly host: string
  /** The field of the configuration that holds the address. */
  readonly addressField: string
  /** What to check when the server refuses, by its error code of RFC 6749, section 5.2. */
  readonly remedies: Readonly<Record<string, string>>
  readonly skewMs: number
  /** When the answer came. */
  readonly now: number
}

/** A refusal that may come of a wrong clock: an assertion or a token that is not yet, or no longer, good. */
const CLOCK_BOUND = new Set(['invalid_client', 'invalid_grant'])

/**
 * The error codes that are told, of OAuth 2.0 and its extensions: what a server writes there besides may be a secret.
 * @see IANA, OAuth Extensions Error Registry
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

/** Names what went wrong without a word the server said beyond its error code: descriptions may echo a secret. */
export async function explain(failure: unknown, asked: Asked): Promise<unknown> {
  const { host } = asked
  if (failure instanceof ResponseBodyError || failure instanceof WWWAuthenticateChallengeError) {
    const said = failure instanceof ResponseBodyError ? failure.error : await challengeError(failure)
    return refusal(failure.response, said, asked)
  }
  if (TransportError.isInstance(failure)) {
    const remedy =
      failure.code === 'TLS' ? `; check ${asked.addressField}, and the certificates this machine trusts` : ''
    const error = new AuthError('TOKEN_UNAVAILABLE', `No token from ${host}: ${failure.message}${remedy}`, {
      cause: failure,
    })
    return failure.retryAt === undefined ? error : Object.assign(error, { retryAt: failure.retryAt })
  }
  if (failure instanceof OperationProcessingError || failure instanceof UnsupportedOperationError) {
    return noTokenAnswer(failure.cause instanceof Response ? failure.cause : undefined, asked)
  }
  return failure
}

/** The server said no. */
export function refusal(response: Response, said: string | undefined, asked: Asked): AuthError {
  const { status } = response
  const oauthError = KNOWN_ERRORS.find((known) => known === said)
  const code = oauthError ? oauthError.toUpperCase() : 'REFUSED'
  const reason = `${status}${oauthError ? ` ${oauthError}` : ''}`
  const clock = CLOCK_BOUND.has(oauthError ?? '') ? skewRemark(asked.skewMs) : ''
  const why = `${reason}${remedy(oauthError, status, asked)}${clock}`
  const error = new AuthError(code, `The token server ${asked.host} refused: ${why}`, { status, oauthError })
  return withRetryAfter(error, response, asked)
}

/** The answer is neither a token nor an error of OAuth. */
export function noTokenAnswer(response: Response | undefined, asked: Asked): AuthError {
  const { host } = asked
  const status = response?.status
  const type = response?.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  const kind = KNOWN_TYPES.find((known) => known === type)
  const seen = status === undefined ? '' : ` (${status}${kind ? `, ${kind}` : ''})`
  if (status !== undefined && status >= 400) {
    const why = `refused${seen}${remedy(undefined, status, asked)}`
    return withRetryAfter(new AuthError('REFUSED', `The token server ${host} ${why}`, { status }), response, asked)
  }
  const what = kind === 'text/html' ? 'is an HTML page, of a sign-in or a proxy perhaps, and no' : 'is no'
  const why = `The answer of ${host}${seen} ${what} token answer; check ${asked.addressField}`
  return new AuthError('TOKEN_UNUSABLE', why, { status })
}

/** With what the answer says about when to come back. */
function withRetryAfter(error: AuthError, response: Response | undefined, { now }: Asked): AuthError {
  const wanted = response && readRetryAfter(response.headers, now)
  if (!wanted) return error
  return Object.assign(error, { retryAt: wanted.at, ...(wanted.absurd ? { retryAfterAbsurd: true as const } : {}) })
}

/** RFC 6749 wants both a challenge and an error body after a failed HTTP Basic; either may name the error. */
async function challengeError({ cause, response }: WWWAuthenticateChallengeError): Promise<string | undefined> {
  const named = cause.map(({ parameters }) => parameters.error).find((error) => error !== undefined)
  if (named !== undefined) return named
  const body: unknown = await response.json().catch(() => undefined)
  const { error } = (body ?? {}) as { error?: unknown }
  return typeof error === 'string' ? error : undefined
}

function remedy(oauthError: string | undefined, status: number, { remedies, addressField }: Asked): string {
  const named = remedies[oauthError ?? (status === 401 ? 'invalid_client' : '')]
  if (named) return `; ${named}`
  if (status === 404 || status === 405) return `; check ${addressField}`
  return ''
}
