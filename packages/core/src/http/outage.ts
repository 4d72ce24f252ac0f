import { AuthError, ConfigurationError, PlatformError, TransportError } from '../errors.js'

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

/** The request left, and no answer says what became of it. */
export function isAmbiguous(failure: unknown): failure is TransportError | PlatformError {
  if (TransportError.isInstance(failure)) return true
  if (!PlatformError.isInstance(failure)) return false
  const { status = 0 } = failure
  // 408, 425 and 499 are about the connection; they do not say that nothing was processed.
  return status >= 500 || status === 408 || status === 425 || status === 499
}

/** What asking again will not change: wrong credentials, a wrong option, an account that may not. */
export function isCallersFault(failure: unknown): boolean {
  if (ConfigurationError.isInstance(failure)) return true
  if (AuthError.isInstance(failure)) return failure.oauthError !== undefined && (failure.status ?? 0) < 500
  return PlatformError.isInstance(failure) && (failure.code === 'UNAUTHORIZED' || failure.code === 'FORBIDDEN')
}
