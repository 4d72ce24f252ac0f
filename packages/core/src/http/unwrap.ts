import { PlatformError, type PlatformErrorOptions } from '../errors.js'
import type { Exchanged } from './message.js'
import { readRetryAfter } from './retry-after.js'

/** What openapi-fetch gives. */
export interface ApiResult<T> {
  readonly data?: T
  readonly error?: unknown
  readonly response: Pick<Response, 'ok' | 'status'> & {
    readonly headers: { get(name: string): string | null }
    readonly exchanged?: Exchanged
    /** A text of the answer without the secrets of the exchange. */
    redacted?(text: string): string
  }
}

/** How a platform's error body reads. */
export interface ErrorReading extends Pick<PlatformErrorOptions, 'platformCode' | 'issues'> {
  readonly message?: string
}

export interface UnwrapOptions {
  readonly platform: string
  /** The operation, for messages: `createFlow`. */
  readonly operation: string
  readonly requestId?: string
  readonly now: number
  /** Reads the body of an error answer, whatever its form: parsed JSON, text, or nothing. */
  readonly readError: (body: unknown) => ErrorReading
}

const CODES: Readonly<Record<number, string>> = {
  400: 'REJECTED',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  422: 'REJECTED',
  429: 'RATE_LIMITED',
}

/** The `code` of the error for an HTTP status. */
export function errorCodeOf(status: number): string {
  return status >= 500 ? 'UNAVAILABLE' : (CODES[status] ?? 'REFUSED')
}

/**
 * Turns an answer into its value or a typed error. It trusts `response.ok`, since an empty 500 has no error body.
 * @throws {PlatformError} the platform said no
 * @throws {TransportError} `INVALID_RESPONSE`: a success that is not JSON
 */
export async function unwrap<T>(pending: Promise<ApiResult<T>>, options: UnwrapOptions): Promise<T> {
  const { data, error, response } = await pending
  if (response.ok) return data as T
  throw platformError(response, error, options)
}

function platformError(response: ApiResult<unknown>['response'], body: unknown, options: UnwrapOptions): PlatformError {
  const { status, exchanged } = response
  const { message, platformCode, issues } = options.readError(body)
  const code = errorCodeOf(status)
  const said = [platformCode, message].filter(Boolean).join(': ')
  const asked = readRetryAfter(response.headers, options.now)
  const error = new PlatformError(
    code,
    `${options.platform} answered ${status} to ${options.operation}${said ? `: ${printable(said)}` : ''}`,
    {
      platform: options.platform,
      status,
      platformCode,
      issues,
      requestId: options.requestId,
      retryAfterMs: asked?.ms,
      retryAt: asked?.at,
      retryAfterAbsurd: asked?.absurd,
    },
  )
  return Object.assign(error, exchanged)
}

/** A platform's text, fit for one line of a log: no control characters, nothing that looks like a token, capped. */
export function printable(text: string, maxLength = 500): string {
  const clean = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [redacted]')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[redacted]')
  return clean.length > maxLength ? `${clean.slice(0, maxLength)}…` : clean
}
