import { type TransportCode, TransportError } from '../errors.js'

interface SystemErrorLike {
  readonly name?: unknown
  readonly code?: unknown
  readonly message?: unknown
  readonly syscall?: unknown
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
}

/** TLS failures that come before anything of the request can leave. */
const HANDSHAKE = /CERT_|_CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|WRONG_VERSION|HANDSHAKE|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS/

const MAYBE_SENT: Readonly<Record<string, TransportCode>> = {
  ECONNRESET: 'CONNECTION_RESET',
  EPIPE: 'CONNECTION_RESET',
  UND_ERR_SOCKET: 'CONNECTION_RESET',
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
  IN_DOUBT: 'Nobody knows yet whether the platform has the document',
  NOT_RECEIVED: 'The platform does not have the document',
}

/** A transport error that names the host and the operation's method and nothing else of the request. */
export function transportError(
  code: TransportCode,
  request: { readonly method: string; readonly url: string },
  options: { requestSent?: 'no' | 'maybe'; status?: number; detail?: string; cause?: unknown } = {},
): TransportError {
  const { requestSent = 'maybe', status, detail, cause } = options
  const where = `${request.method} ${new URL(request.url).host}`
  return new TransportError(code, `${TEXTS[code]} (${where})${detail ? `: ${detail}` : ''}`, {
    requestSent,
    status,
    ...(cause === undefined ? {} : { cause: sparse(cause) }),
  })
}

/** Tells from what `fetch` threw, or what reading the body threw, what became of the request. */
export function classifyFailure(
  failure: unknown,
  request: { readonly method: string; readonly url: string },
  phase: 'headers' | 'body',
): TransportError {
  for (
    let at = failure as SystemErrorLike | undefined;
    at && typeof at === 'object';
    at = at.cause as SystemErrorLike
  ) {
    const code = typeof at.code === 'string' ? at.code : ''
    // Once the head of an answer is there, the request was sent, whatever a code may say.
    if (phase === 'body') continue
    const notSent = NOT_SENT[code]
    const connecting = at.syscall === undefined || at.syscall === 'connect' || at.syscall === 'getaddrinfo'
    if (notSent) return transportError(notSent, request, { requestSent: connecting ? 'no' : 'maybe', cause: at })
    if (/CERT|^ERR_TLS|^ERR_SSL|SELF_SIGNED|^UNABLE_TO_/.test(code)) {
      const requestSent = HANDSHAKE.test(code) ? 'no' : 'maybe'
      return transportError('TLS', request, { requestSent, detail: code, cause: at })
    }
    const maybe = MAYBE_SENT[code]
    if (maybe) return transportError(maybe, request, { cause: at })
    if (code.startsWith('HPE_') || at.name === 'HTTPParserError') {
      return transportError('INVALID_RESPONSE', request, { cause: at })
    }
    if (at.message === 'bad port')
      return transportError('CONNECTION_REFUSED', request, { requestSent: 'no', cause: at })
  }
  return transportError(phase === 'body' ? 'BODY_TRUNCATED' : 'NETWORK', request, { cause: failure })
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
