import { AuthError, PlatformError, TransportError } from '@facturelle/core'

/** Statuses that say nothing of the question: request timeout, too early, too many requests. */
const PASSING_STATUS = new Set([408, 425, 429])
/** Failures of the wire that may be over when asked again; any other would be the same. */
const PASSING = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'HOST_NOT_FOUND',
  'TIMEOUT',
  'BODY_TRUNCATED',
  'NETWORK',
  'CIRCUIT_OPEN',
  'RATE_LIMITED',
  'INVALID_RESPONSE',
])

/** Nothing is wrong with the question: the platform, the token server, a vault or the network is away for now. */
export function isOutage(failure: unknown): boolean {
  if (TransportError.isInstance(failure)) return PASSING.has(failure.code)
  if (AuthError.isInstance(failure)) {
    const { code, cause, status } = failure
    // Without a cause it did not come in time.
    if (code === 'TOKEN_UNAVAILABLE') return cause === undefined || isOutage(cause)
    return code === 'TOKEN_UNUSABLE' || code === 'CREDENTIALS_UNAVAILABLE' || isPassing(status)
  }
  return PlatformError.isInstance(failure) && isPassing(failure.status)
}

function isPassing(status = 0): boolean {
  return status >= 500 || PASSING_STATUS.has(status)
}

/** How long whoever failed us, or held us back, asks to wait, in milliseconds; 0 where nothing was said. */
export function comeBackInMs(failure: unknown, now: number): number {
  if (typeof failure !== 'object' || failure === null) return 0
  const { retryAt, retryAfterMs = 0, cause } = failure as Partial<PlatformError>
  const own = Date.parse(retryAt ?? '') - now
  return Math.max(Number.isNaN(own) ? retryAfterMs : own, comeBackInMs(cause, now))
}

/** A file of a flow that the platform has and does not give out; not an outage, and not an account that may not ask. */
export function isNotGiven(failure: unknown): boolean {
  if (PlatformError.isInstance(failure)) return !isOutage(failure) && failure.code !== 'UNAUTHORIZED'
  const { status = 0 } = failure as Partial<TransportError>
  return TransportError.isInstance(failure) && failure.code === 'INVALID_RESPONSE' && status >= 200 && status < 300
}
