import { type Clock, systemClock } from '../clock.js'
import { ConfigurationError, TransportError } from '../errors.js'
import { withDeadline } from './deadline.js'
import { classifyFailure, transportError } from './failures.js'
import { retryAfterMs } from './retry-after.js'

/** The shape of `fetch` that every adapter takes: one request in, one response out. */
export type Fetch = (request: Request) => Promise<Response>

/** Gives the headers that authorise a request. Token sources are authorisers. */
export interface Authorizer {
  /**
   * @param options.rejected the headers the server just answered 401 to: give others
   * @throws {AuthError} there are none to give
   */
  headers(options: { signal?: AbortSignal; rejected?: AuthorizationHeaders }): Promise<AuthorizationHeaders>
  /** Told when headers given for rejected ones were answered 401 as well: others would be no better for a while. */
  refused?(headers: AuthorizationHeaders): Promise<void>
}

/** Header names in lower case, and their values: secrets, scrubbed from every error answer. */
export type AuthorizationHeaders = Readonly<Record<string, string>>

export interface HttpOptions {
  /** @default the global fetch, looked up at each call */
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** Jitter of the retries, 0 (included) to 1 (excluded). @default Math.random */
  readonly random?: () => number
  /** The longest a call may take, token, retries and body included, in milliseconds. */
  readonly timeoutMs: number
  /** How often a repeatable call is repeated. @default { limit: 2 } */
  readonly retry?: { readonly limit: number }
  /** The largest answer read, in bytes after decompression. @default 8 MiB */
  readonly maxResponseBytes?: number
  /** Authorises every request, and once more after a 401. */
  readonly authorizer?: Authorizer
  /** The only origin requests may go to when they are authorised. */
  readonly origin?: string
}

/** What one operation may set for itself. */
export interface OperationOptions {
  readonly timeoutMs?: number
  readonly maxResponseBytes?: number
}

export interface Http {
  /** For what creates something: sent one time. A 401 is a refusal before processing, so one replay may follow it. */
  once(options?: OperationOptions): Fetch
  /** For what only reads: repeated after failures of the network and 429, 502, 503 and 504. */
  again(options?: OperationOptions): Fetch
}

const DEFAULT_MAX_RESPONSE_BYTES = 8 * 1024 * 1024
const RETRIED_STATUS = new Set([429, 502, 503, 504])
const FINAL_FAILURES = new Set(['TLS', 'RESPONSE_TOO_LARGE', 'REDIRECT_REFUSED', 'INVALID_RESPONSE'])
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000

/**
 * The HTTP layer under every adapter: a deadline over the whole call, no redirects, capped answers, abort at any
 * time, typed failures, retries only where asked for.
 */
export function createHttp(options: HttpOptions): Http {
  const clock = options.clock ?? systemClock
  const send = (operation: OperationOptions, retries: number): Fetch => {
    const timeoutMs = operation.timeoutMs ?? options.timeoutMs
    const maxBytes = operation.maxResponseBytes ?? options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES
    return (request) => {
      const progress = { sent: false }
      const expired = () => {
        const requestSent = progress.sent ? 'maybe' : 'no'
        return transportError('TIMEOUT', request, { requestSent, detail: `${timeoutMs} ms` })
      }
      const deadline = clock.now() + timeoutMs
      return withDeadline({ clock, timeoutMs, signal: request.signal, expired }, (signal) =>
        exchange(request, { ...options, signal, deadline, progress, clock, maxBytes, retries }),
      )
    }
  }
  return {
    once: (operation = {}) => send(operation, 0),
    again: (operation = {}) => send(operation, options.retry?.limit ?? 2),
  }
}

interface Call {
  readonly signal: AbortSignal
  readonly deadline: number
  /** Whether anything of the request may have left, for the error of a call that ran out of time. */
  readonly progress: { sent: boolean }
}

interface Exchange extends HttpOptions, Call {
  readonly clock: Clock
  readonly maxBytes: number
  readonly retries: number
}

async function exchange(request: Request, at: Exchange): Promise<Response> {
  // Read once, so that a replay after a 401 or a retry sends the same bytes.
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  for (let attempt = 0; ; attempt++) {
    let result: Response | TransportError
    try {
      result = await authorized(request, body, at)
    } catch (failure) {
      if (at.signal.aborted) throw at.signal.reason
      if (!TransportError.isInstance(failure)) throw failure
      result = failure
    }
    const failed = result instanceof Response ? RETRIED_STATUS.has(result.status) : !FINAL_FAILURES.has(result.code)
    if (failed && attempt < at.retries) {
      const jitter = (at.random ?? Math.random)() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt)
      const asked = result instanceof Response ? retryAfterMs(result.headers, at.clock.now()) : undefined
      const pause = Math.max(asked ?? 0, jitter)
      if (at.clock.now() + pause < at.deadline) {
        await at.clock.sleep(pause, at.signal)
        continue
      }
    }
    if (result instanceof Response) return result
    throw result
  }
}

/** One attempt, and one more after a 401 with other authorisation. */
async function authorized(request: Request, body: Uint8Array | undefined, at: Exchange): Promise<Response> {
  const { authorizer, signal } = at
  if (!authorizer) return attempt(request, body, {}, at)
  if (new URL(request.url).origin !== at.origin) {
    throw new ConfigurationError('URL_INVALID', 'A request with authorisation must stay on the origin of its service')
  }
  const first = await authorizer.headers({ signal })
  const response = await attempt(request, body, first, at)
  if (response.status !== 401) return response
  // A refusal before processing: whatever fails from here to the replay, nothing was taken in.
  at.progress.sent = false
  const second = await authorizer.headers({ signal, rejected: first })
  if (second.authorization === first.authorization) return response
  const replayed = await attempt(request, body, second, at)
  if (replayed.status === 401) await authorizer.refused?.(second)
  return replayed
}

async function attempt(
  request: Request,
  body: Uint8Array | undefined,
  authorization: AuthorizationHeaders,
  at: Exchange,
): Promise<Response> {
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(authorization)) {
    try {
      headers.set(name, value)
    } catch {
      // The runtime's own error would quote the value, which is a secret.
      throw new ConfigurationError('HEADER_INVALID', `The value for the header ${name} cannot be sent`)
    }
  }
  const { method, url } = request
  let response: Response
  try {
    const sent = new Request(url, {
      method,
      headers,
      redirect: 'manual',
      signal: at.signal,
      ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
    })
    at.progress.sent = true
    // Looked up at each call: whoever replaces the global fetch later (nock, instrumentation) is obeyed.
    response = await (at.fetch ?? globalThis.fetch)(sent)
  } catch (failure) {
    throw classifyFailure(failure, request, 'headers')
  }
  const { status } = response
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    discard(response)
    throw transportError('REDIRECT_REFUSED', request, { status })
  }
  const bytes = await readBody(response, request, at)
  return buffered(response, response.ok ? bytes : scrub(bytes, authorization), request)
}

async function readBody(response: Response, request: Request, at: Exchange): Promise<Uint8Array> {
  const tooLarge = () =>
    transportError('RESPONSE_TOO_LARGE', request, { status: response.status, detail: `over ${at.maxBytes} bytes` })
  if (Number(response.headers.get('content-length') ?? 0) > at.maxBytes) {
    discard(response)
    throw tooLarge()
  }
  if (!response.body) return new Uint8Array()
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    let step: Awaited<ReturnType<typeof reader.read>>
    try {
      step = await reader.read()
    } catch (failure) {
      throw classifyFailure(failure, request, 'body')
    }
    if (step.done) break
    length += step.value.byteLength
    if (length > at.maxBytes) {
      reader.cancel().catch(() => undefined)
      throw tooLarge()
    }
    chunks.push(step.value)
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0]
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/** An answer whose body is in memory: reading it can neither hang nor fail. */
function buffered(response: Response, bytes: Uint8Array, request: Request): Response {
  const { status, statusText, headers } = response
  try {
    const empty = status === 204 || status === 205 || status === 304
    return new Response(empty ? null : (bytes as Uint8Array<ArrayBuffer>), { status, statusText, headers })
  } catch {
    throw transportError('INVALID_RESPONSE', request, { status })
  }
}

/** Takes the authorisation we sent out of an error answer that echoes it. */
function scrub(bytes: Uint8Array, authorization: AuthorizationHeaders): Uint8Array {
  const secrets = Object.values(authorization).map((value) => value.replace(/^\w+ /, ''))
  if (bytes.byteLength === 0 || secrets.length === 0) return bytes
  let text = new TextDecoder().decode(bytes)
  for (const secret of secrets) if (secret) text = text.replaceAll(secret, '[redacted]')
  return new TextEncoder().encode(text)
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined)
}
