import { AuthError, TransportError } from '@facturelle/core'
import type * as OAuth from 'oauth4webapi'
import { skewRemark } from './skew.js'

export interface Asked {
  readonly host: string
  /** The field of the configuration that holds the address. */
  readonly addressField: string
  /** What to check when the server refuses, by its error code of RFC 6749, section 5.2. */
  readonly remedies: Readonly<Record<string, string>>
  readonly skewMs: number
}

/** A refusal that may come of a wrong clock: an assertion or a token that is not yet, or no longer, good. */
const CLOCK_BOUND = new Set(['invalid_client', 'invalid_grant'])

/** Names what went wrong without a word the server said beyond its error code: descriptions may echo a secret. */
export async function explain(failure: unknown, asked: Asked, oauth?: typeof OAuth): Promise<unknown> {
  const { host } = asked
  if (oauth && (failure instanceof oauth.ResponseBodyError || failure instanceof oauth.WWWAuthenticateChallengeError)) {
    const said = failure instanceof oauth.ResponseBodyError ? failure.error : await challengeError(failure)
    return refusal(failure.status, said, asked)
  }
  if (TransportError.isInstance(failure)) {
    const remedy =
      failure.code === 'TLS' ? `; check ${asked.addressField}, and the certificates this machine trusts` : ''
    return new AuthError('TOKEN_UNAVAILABLE', `No token from ${host}: ${failure.message}${remedy}`, { cause: failure })
  }
  if (
    oauth &&
    (failure instanceof oauth.OperationProcessingError || failure instanceof oauth.UnsupportedOperationError)
  ) {
    return noTokenAnswer(failure.cause instanceof Response ? failure.cause : undefined, asked)
  }
  return failure
}

/** The server said no. */
export function refusal(status: number, said: string | undefined, asked: Asked): AuthError {
  const oauthError = /^[a-z_]{1,40}$/.test(said ?? '') ? said : undefined
  const code = oauthError ? oauthError.toUpperCase() : 'REFUSED'
  const reason = `${status}${oauthError ? ` ${oauthError}` : ''}`
  const clock = CLOCK_BOUND.has(oauthError ?? '') ? skewRemark(asked.skewMs) : ''
  const why = `${reason}${remedy(oauthError, status, asked)}${clock}`
  return new AuthError(code, `The token server ${asked.host} refused: ${why}`, { status, oauthError })
}

/** The answer is neither a token nor an error of OAuth. */
export function noTokenAnswer(response: Response | undefined, asked: Asked): AuthError {
  const { host } = asked
  const status = response?.status
  const kind = response?.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  const seen = status === undefined ? '' : ` (${status}${kind && /^[\w.+/-]{1,60}$/.test(kind) ? `, ${kind}` : ''})`
  if (status !== undefined && status >= 400) {
    const why = `refused${seen}${remedy(undefined, status, asked)}`
    return new AuthError('REFUSED', `The token server ${host} ${why}`, { status })
  }
  const what = kind === 'text/html' ? 'is an HTML page, of a sign-in or a proxy perhaps, and no' : 'is no'
  const why = `The answer of ${host}${seen} ${what} token answer; check ${asked.addressField}`
  return new AuthError('TOKEN_UNUSABLE', why, { status })
}

/** RFC 6749 wants both a challenge and an error body after a failed HTTP Basic; either may name the error. */
async function challengeError({ cause, response }: OAuth.WWWAuthenticateChallengeError): Promise<string | undefined> {
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
