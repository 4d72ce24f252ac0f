import { AuthError } from '@facturelle/core'

/** An access token and its end, in milliseconds since the epoch. */
export interface Token {
  readonly accessToken: string
  readonly expiresAt: number
  /** When to ask for the next one, before this one ends. */
  readonly renewAt: number
}

/** What a token request brought. */
export interface Bought {
  readonly token: Token
  /** Buys the next token; where the server rotates them, once. */
  readonly refreshToken?: string | undefined
}

/** What a token answer says, and when it was asked for. */
export interface TokenAnswer {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** In seconds. */
  readonly expiresIn?: number | undefined
  /** Before the request left: the answer's way back must not make the token look younger. */
  readonly askedAt: number
  /** How far the server's clock is ahead, in milliseconds. */
  readonly skewMs: number
  readonly host: string
}

/** For a server that does not say how long its tokens live. A shorter life shows as a 401, which renews. */
const ASSUMED_LIFETIME_MS = 300_000
/** Longer than any token should live; dates beyond what a `Date` holds would follow from more. */
const LONGEST_LIFETIME_MS = 366 * 86_400_000
const LONGEST_EARLINESS_MS = 60_000
/** RFC 6750, section 2.1. Anything else cannot travel in a header. */
const PRINTABLE = /^[\x21-\x7e]+$/

/** @throws {AuthError} `TOKEN_UNUSABLE`: no header can carry the token */
export function tokenOf({ accessToken, refreshToken, expiresIn, askedAt, skewMs, host }: TokenAnswer): Bought {
  if (!PRINTABLE.test(accessToken)) {
    throw new AuthError('TOKEN_UNUSABLE', `The token of ${host} holds characters that no header can carry`)
  }
  const told = expiresIn === undefined ? lifetimeOfJwt(accessToken, askedAt + skewMs) : expiresIn * 1000
  const lifetimeMs = Math.max(0, Math.min(told ?? ASSUMED_LIFETIME_MS, LONGEST_LIFETIME_MS))
  const expiresAt = askedAt + lifetimeMs
  const token = { accessToken, expiresAt, renewAt: expiresAt - Math.min(LONGEST_EARLINESS_MS, lifetimeMs / 10) }
  return refreshToken ? { token, refreshToken } : { token }
}

/**
 * How long a JWT still lives by its own claims (RFC 7519, section 4.1), in milliseconds. They are not verified: that
 * is for those who take the token in; here they only tell when to renew.
 */
function lifetimeOfJwt(accessToken: string, serverNow: number): number | undefined {
  const [, payload, signature] = accessToken.split('.')
  if (payload === undefined || signature === undefined) return undefined
  let claims: unknown
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    claims = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
  const { exp, iat } = (claims ?? {}) as { exp?: unknown; iat?: unknown }
  if (typeof exp !== 'number' || !Number.isFinite(exp)) return undefined
  const left = exp * 1000 - serverNow
  if (left > 0) return left
  // A new token that has ended already: our clock is wrong, and the server told no date. Its own two claims agree.
  return typeof iat === 'number' && exp > iat ? (exp - iat) * 1000 : undefined
}
