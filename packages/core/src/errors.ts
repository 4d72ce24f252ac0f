import type { ValidationIssue } from './document.js'

const BRAND = Symbol.for('@facturelle/error')

/** How an error came about: the original, never with a secret or a document in it. */
export interface ErrorCause {
  readonly cause?: unknown
}

/**
 * The root of every error of ours. `code` is stable and meant for programs; `message` says what is wrong and what to
 * do. No error holds a secret, a header that was sent, or the contents of an invoice.
 */
export class FacturelleError extends Error {
  /** Told apart by brand, not by class: two copies of this package may be installed. */
  protected static readonly brand: string = 'FacturelleError'
  readonly code: string
  /** How often the request was sent: 0 when nothing of it was. Of an `AuthError`, the request for a token. */
  declare attempts?: number
  /** From the call to its failure, in milliseconds, where there was one that could have sent something. */
  declare elapsedMs?: number
  /** The correlation id of the request, to be quoted to the platform's support; of a call that has one. */
  declare requestId?: string | undefined

  constructor(code: string, message: string, options: ErrorCause = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    const brands: string[] = []
    for (let at: object | null = new.target; at && at !== Error; at = Object.getPrototypeOf(at) as object | null) {
      const { brand } = at as { brand?: string }
      if (brand && !brands.includes(brand)) brands.push(brand)
    }
    Object.defineProperty(this, 'name', { value: brands[0], enumerable: false })
    Object.defineProperty(this, BRAND, { value: brands, enumerable: false })
    this.code = code
  }

  /** Whether `error` is of this class, whichever copy of the package made it. */
  static isInstance<E extends FacturelleError>(this: abstract new (...args: never[]) => E, error: unknown): error is E {
    const brands = (error as { [BRAND]?: readonly string[] } | null | undefined)?.[BRAND]
    return Array.isArray(brands) && brands.includes((this as unknown as typeof FacturelleError).brand)
  }
}

/** The caller's side: an option, an argument or a destination is missing or wrong. Nothing was sent. */
export class ConfigurationError extends FacturelleError {
  protected static override readonly brand: string = 'ConfigurationError'
  /** The option or key at fault, for example `destination.credentials.tokenUrl`. */
  readonly field: string | undefined

  constructor(code: string, message: string, options: ErrorCause & { field?: string } = {}) {
    super(code, message, options)
    this.field = options.field
    this.attempts = 0
  }
}

/**
 * A file that cannot be read.
 * `NOT_RECOGNISED`: of no family the engines know. `UNSAFE`: it holds what no invoice needs and an attacker likes (a
 * document type declaration, say). `BROKEN`: not well-formed. `TOO_LARGE`: past a limit of size or depth.
 * `ENCRYPTED`: it cannot be read, or must not be encrypted. `INVALID`: the rules of its authorities refuse it, for what
 * `issues` tell.
 */
export class DocumentError extends FacturelleError {
  protected static override readonly brand: string = 'DocumentError'
  declare readonly code: 'NOT_RECOGNISED' | 'UNSAFE' | 'BROKEN' | 'TOO_LARGE' | 'ENCRYPTED' | 'INVALID'
  /** Of `INVALID`: what is wrong, warnings too. No value of the document is in them. */
  declare readonly issues?: readonly ValidationIssue[]

  constructor(
    code: DocumentError['code'],
    message: string,
    { issues, ...options }: ErrorCause & { readonly issues?: readonly ValidationIssue[] } = {},
  ) {
    super(code, message, options)
    if (issues) this.issues = issues
  }
}

/** No token: the authorization server refused, or could not be understood. Nothing was submitted. */
export class AuthError extends FacturelleError {
  protected static override readonly brand: string = 'AuthError'
  /** HTTP status of the token answer. */
  readonly status: number | undefined
  /** The `error` of RFC 6749, section 5.2: `invalid_client`, `invalid_scope` … */
  readonly oauthError: string | undefined
  /** When to come back, as an instant of our clock, ISO 8601, where the server asks to wait or we held the request back. */
  declare readonly retryAt?: string
  /** What the server asks is not to be believed: more than a day, or a day long past. */
  declare readonly retryAfterAbsurd?: true

  constructor(code: string, message: string, options: ErrorCause & { status?: number; oauthError?: string } = {}) {
    super(code, message, options)
    this.status = options.status
    this.oauthError = options.oauthError
    this.attempts = 0
  }
}

/** One finding inside a platform's refusal. */
export interface PlatformIssue {
  readonly code?: string
  readonly field?: string
  readonly message?: string
}

export interface PlatformErrorOptions extends ErrorCause {
  readonly platform: string
  readonly status?: number
  readonly platformCode?: string
  readonly issues?: readonly PlatformIssue[]
  readonly requestId?: string
  readonly retryAfterMs?: number
  readonly retryAt?: string
  readonly retryAfterAbsurd?: boolean
}

/**
 * The platform answered, and said no.
 * Codes: `REJECTED` (400, 422), `UNAUTHORIZED` (401), `FORBIDDEN` (403), `NOT_FOUND` (404), `CONFLICT` (409),
 * `TOO_LARGE` (413), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above), `REFUSED` (any other).
 */
export class PlatformError extends FacturelleError {
  protected static override readonly brand: string = 'PlatformError'
  /** The adapter's type. */
  readonly platform: string
  /** HTTP status. */
  readonly status: number | undefined
  /** The platform's own code, for example `errorCode` of AFNOR. */
  readonly platformCode: string | undefined
  readonly issues: readonly PlatformIssue[]
  override readonly requestId: string | undefined
  /** How long the platform asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** The same as an instant of our clock, ISO 8601. */
  declare readonly retryAt?: string
  /** What the platform asks is not to be believed: more than a day, or a day long past. */
  declare readonly retryAfterAbsurd?: true

  constructor(code: string, message: string, options: PlatformErrorOptions) {
    super(code, message, options)
    this.platform = options.platform
    this.status = options.status
    this.platformCode = options.platformCode
    this.issues = options.issues ?? []
    this.requestId = options.requestId
    this.retryAfterMs = options.retryAfterMs
    if (options.retryAt !== undefined) this.retryAt = options.retryAt
    if (options.retryAfterAbsurd) this.retryAfterAbsurd = true
  }
}

/**
 * What became of the wire when no usable answer came. `CIRCUIT_OPEN` and `RATE_LIMITED`: we held the request back, the
 * service after failures in a row, the latter for the limits of the options. `ADDRESS_REFUSED`: an address that came
 * with a call leads inside. `PROXY_REFUSED`: the proxy of the options opens no way to the service. `IN_DOUBT` and
 * `NOT_RECEIVED` are about a submission that is followed: the platform may have it, or does not.
 */
export type TransportCode =
  | 'CONNECTION_REFUSED'
  | 'CONNECTION_RESET'
  | 'HOST_NOT_FOUND'
  | 'TLS'
  | 'TIMEOUT'
  | 'BODY_TRUNCATED'
  | 'RESPONSE_TOO_LARGE'
  | 'REDIRECT_REFUSED'
  | 'INVALID_RESPONSE'
  | 'NETWORK'
  | 'CIRCUIT_OPEN'
  | 'RATE_LIMITED'
  | 'ADDRESS_REFUSED'
  | 'PROXY_REFUSED'
  | 'IN_DOUBT'
  | 'NOT_RECEIVED'

export interface TransportErrorOptions extends ErrorCause {
  readonly requestSent: 'no' | 'maybe'
  readonly status?: number
  readonly requestId?: string
  readonly retryAt?: string
}

/** No usable answer: the network, the clock, or an answer that is none. */
export class TransportError extends FacturelleError {
  protected static override readonly brand: string = 'TransportError'
  declare readonly code: TransportCode
  /** `no`: nothing of the request reached the server. `maybe`: it may have been processed. */
  readonly requestSent: 'no' | 'maybe'
  /** HTTP status of the last answer, whatever it was worth. */
  readonly status: number | undefined
  override requestId: string | undefined
  /** When to come back, ISO 8601, where that is known. */
  declare readonly retryAt?: string

  constructor(code: TransportCode, message: string, options: TransportErrorOptions) {
    super(code, message, options)
    this.requestSent = options.requestSent
    this.status = options.status
    this.requestId = options.requestId
    if (options.retryAt !== undefined) this.retryAt = options.retryAt
  }
}

/** This adapter, engine or platform version cannot do what was asked. Nothing was sent. */
export class UnsupportedError extends FacturelleError {
  protected static override readonly brand: string = 'UnsupportedError'

  constructor(code: string, message: string, options: ErrorCause = {}) {
    super(code, message, options)
    this.attempts = 0
  }
}
