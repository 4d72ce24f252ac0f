import { AuthError } from '@facturelle/core'
import type { AuthorizationHeaders, Authorizer } from '@facturelle/core/http'
import { refuse } from './checks.js'
import { unlessAborted } from './waiting.js'

/** A secret, or a function that reads it for every request: from a vault, or from who renews it. */
export type Secret = string | (() => string | Promise<string>)

/** An authoriser that has its headers from elsewhere. */
export interface PlainAuthorizer extends Authorizer {
  headers(options: Parameters<Authorizer['headers']>[0]): Promise<AuthorizationHeaders>
}

/**
 * Sends a bearer token that somebody else bought (RFC 6750). A function is read at each request, and again when the
 * platform refuses what it gave.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`
 */
export function staticToken(token: Secret, field = 'token'): PlainAuthorizer {
  // RFC 6750, section 2.1. Anything else cannot travel in a header.
  const read = secret(token, field, (given) => /^[\x21-\x7e]+$/.test(given))
  return { headers: async ({ signal }) => ({ authorization: `Bearer ${await read(signal)}` }) }
}

/**
 * Sends a key in a header of its own.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`
 */
export function apiKey({ header, value }: { header: string; value: Secret }, field = 'apiKey'): PlainAuthorizer {
  if (typeof header !== 'string' || !/^[!#$%&'*+.^_`|~\w-]+$/.test(header)) {
    throw refuse(`${field}.header`, 'must be the name of a header')
  }
  const name = header.toLowerCase()
  const read = secret(value, `${field}.value`, checkHeaderText)
  return { headers: async ({ signal }) => ({ [name]: await read(signal) }) }
}

/** Space inside a value is allowed (RFC 9110, section 5.5), not around it. */
export function checkHeaderText(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value)
}

function secret(
  given: Secret,
  field: string,
  fits: (value: string) => boolean,
): (signal: AbortSignal | undefined) => Promise<string> {
  const whole = (value: unknown): value is string => typeof value === 'string' && fits(value)
  if (typeof given !== 'function') {
    if (!whole(given)) throw refuse(field, 'must be a text that a header can carry')
    return async () => given
  }
  return async (signal) => {
    const value: unknown = await unlessAborted(Promise.resolve().then(given), signal)
    if (whole(value)) return value
    throw new AuthError('TOKEN_UNUSABLE', `What the function ${field} gave is no text that a header can carry`)
  }
}
