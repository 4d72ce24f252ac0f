import { type TransportCode, TransportError } from '../errors.js'

interface SystemErrorLike {
  readonly name?: unknown
  readonly code?: unknown
  readonly message?: unknown
  readonly syscall?: unknown
  /** Words of our own: what a proxy had to do with it. */
  readonly proxy?: unknown
  readonly cause?: unknown
}

/** Failures before a byte of the request could leave. */
const NOT_SENT: Readonly<Record<string, TransportCode>> = {
  ECONNREFUSED: 'CONNECTION_REFUSED',
  ENOTFOUND: 'HOST_NOT_FOUND',
  EAI_AGAIN: 'HOST_NOT_FOUND',
  EHOSTUNREACH: 'CONNECTION_REFUSED',
  ENETUNREACH: 'CONNECTION_REFUSED',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
  ERR_FACTURELLE_ADDRESS: 'ADDRESS_REFUSED',
  ERR_FACTURELLE_PROXY: 'PROXY_REFUSED',
}

/** What we found of the server's certificate, before anything of the request could leave. Alerts may come later. */
const VERIFICATION = /^CERT_|^DEPTH_ZERO_|^SELF_SIGNED_|^UNABLE_TO_|^ERR_TLS_CERT_ALTNAME_INVALID$/

const MAYBE_SENT: Readonly<Record<string, TransportCode>> = {
  ECONNRESET: 'CONNECTION_RESET',
  EPIPE: 'CONNECTION_RESET',
  UND_ERR_SOCKET: 'CONNECTION_RESET',
  // What OpenSSL cannot make sense of, found while writing.
  EPROTO: 'TLS',
  ETIMEDOUT: 'TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
}

const TEXTS: Readonly<Record<TransportCode, string>> = {
  CONNECTION_REFUSED: 'The connection was refused',
  CONNECTION_RESET: 'The connection was closed before the answer came',
  HOST_NOT_FOUND: 'The host name could not be resolved',
  TLS: 'No trusted TLS connection could be made',
  TIMEOUT: 'No answer came in time',
  BODY_TRUNCATED: 'The answer broke off',
  RESPONSE_TOO_LARGE: 'The answer is larger than allowed',
  REDIRECT_REFUSED: 'The server answered with a redirect, which is not followed',
  INVALID_RESPONSE: 'The answer is not what this service answers',
  NETWORK: 'The request failed on the network',
  CIRCUIT_OPEN: 'The service failed too often and is left alone for a while',
  RATE_LIMITED: 'The limits leave no turn before the deadline',
  ADDRESS_REFUSED: 'The host name leads to an address that is not public; name the host in allowedHosts if it is meant',
  PROXY_REFUSED: 'The proxy does not let the request through; see proxy of nodeTransport for its user and password',
  IN_DOUBT: 'Nobody knows yet whether the platform has the document',
  NOT_RECEIVED: 'The platform does not have the document',
}

/** What errors tell of a request: its method, and the host of its URL. */
export interface Named {
  readonly method: string
  readonly url: string
}

/** A transport error that names the host and the operation's method and nothing else of the request. */
export function transportError(
  code: TransportCode,
  request: Named,
  options: { requestSent?: 'no' | 'maybe'; status?: number; detail?: string; cause?: unknown; retryAt?: string } = {},
): TransportError {
  const { requestSent = 'maybe', status, detail, cause, retryAt } = options
  const where = `${request.method} ${new URL(request.url).host}`
  return new TransportError(code, `${TEXTS[code]} (${where})${detail ? `: ${detail}` : ''}`, {
    requestSent,
    status,
    retryAt,
    ...(cause === undefined ? {} : { cause: sparse(cause) }),
  })
}

/**
 * Tells from what a carrier threw what became of the request.
 * @param phase `connecting`: it is certain that nothing was sent. `sent`: it may be, the failure says more. `answering`:
 * the head of an answer was there, so it was, whatever a code may say
 * @param status that of the answer
 */
export function classifyFailure(
  failure: unknown,
  request: Named,
  phase: 'connecting' | 'sent' | 'answering',
  status?: number,
): TransportError {
  if (phase === 'answering') return transportError('BODY_TRUNCATED', request, { status, cause: failure })
  const unsent = phase === 'connecting'
  for (
    let at = failure as SystemErrorLike | undefined;
    at && typeof at === 'object';
    at = at.cause as SystemErrorLike
  ) {
    const code = typeof at.code === 'string' ? at.code : ''
    const proxy = typeof at.proxy === 'string' ? at.proxy : undefined
    const tell = (known: TransportCode, sent: boolean, code?: string) => {
      const detail = [code, proxy].filter(Boolean).join(' ')
      return transportError(known, request, { requestSent: sent && !unsent ? 'maybe' : 'no', detail, cause: at })
    }
    const notSent = NOT_SENT[code]
    const connecting = at.syscall === undefined || at.syscall === 'connect' || at.syscall === 'getaddrinfo'
    if (notSent) return tell(notSent, !connecting)
    if (/CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|^UNABLE_TO_/.test(code)) return tell('TLS', !VERIFICATION.test(code), code)
    const maybe = MAYBE_SENT[code]
    if (maybe) return tell(maybe, true)
    if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW' || at.name === 'HTTPParserError') {
      return tell('INVALID_RESPONSE', true)
    }
    if (at.message === 'bad port') return tell('CONNECTION_REFUSED', false)
  }
  return transportError('NETWORK', request, { requestSent: unsent ? 'no' : 'maybe', cause: failure })
}

/**
 * The original error by its name and code only: a parser's error carries raw bytes of the answer, a JSON error a
 * piece of it.
 */
function sparse(error: unknown): unknown {
  const { name, code } = (error ?? {}) as SystemErrorLike
  const cause = new Error(typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown')
  cause.stack = cause.message
  return cause
}
