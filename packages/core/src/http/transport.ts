import { type Clock, systemClock } from '../clock.js'
import { AuthError, ConfigurationError, FacturelleError, TransportError } from '../errors.js'
import { type Fetch, fetchTransport, type Transport } from './carrier.js'
import { copyError } from './copy-error.js'
import { withDeadline } from './deadline.js'
import { transportError } from './failures.js'
import { type Gate, Gates, type Health } from './gate.js'
import { HttpAnswer, HttpRequest, type Secrets } from './message.js'
import { type ObservedCall, type Observer, observedCall, observers } from './observe.js'
import { Pieces } from './pieces.js'
import { type Clocks, type Consumer, type Head, receive } from './receiving.js'
import { readRetryAfter } from './retry-after.js'
import { Scope } from './scope.js'

/** Gives the headers that authorise a request. Token sources are authorisers. */
export interface Authorizer {
  /**
   * @param options.rejected the headers the server just answered 401 to: give others
   * @throws {AuthError} there are none to give
   */
  headers(options: {
    readonly signal?: AbortSignal
    readonly rejected?: AuthorizationHeaders
  }): AuthorizationHeaders | Promise<AuthorizationHeaders>
  /** Told when headers given for rejected ones were answered 401 as well: others would be no better for a while. */
  refused?(headers: AuthorizationHeaders): Promise<void>
  /** What bought the headers: taken out of answers that echo it. */
  secrets?(): readonly string[]
}

/** Header names in lower case, and their values: secrets, taken out of answers that echo them. */
export type AuthorizationHeaders = Readonly<Record<string, string>>

export interface HttpOptions {
  /** How requests get out. @default over `fetch` */
  readonly transport?: Transport
  /** A `fetch` of the caller's own. @default the global fetch, looked up at each call */
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** Jitter of the retries, 0 (included) to 1 (excluded). @default Math.random */
  readonly random?: () => number
  /** The longest a call may take, token, retries and body included, in milliseconds. */
  readonly timeoutMs: number
  /**
   * The clocks of each attempt. Without `headersMs`, what is sent one time waits for its answer until the deadline:
   * giving up would leave it in doubt.
   * @default { connectMs: 10_000, headersMs: 20_000, idleMs: 20_000 }
   */
  readonly clocks?: Partial<Clocks>
  /** How often a repeatable call is repeated. @default { limit: 2 } */
  readonly retry?: { readonly limit: number }
  /** The largest answer read, in bytes after decompression. @default 8 MiB */
  readonly maxResponseBytes?: number
  /** Authorises every request, and once more after a 401. */
  readonly authorizer?: Authorizer
  /** The only origin requests may go to when they are authorised. */
  readonly origin?: string
  /** Shared by all clients of one adapter. @default gates of its own, without limits */
  readonly gates?: Gates
  /** Whose calls these are, where the platform's limits are for each user; no secret. @default the limits count all */
  readonly user?: string
  readonly observe?: Observer
}

/** What one operation may set for itself. */
export interface OperationOptions {
  /** Names the operation to observers. */
  readonly operation?: string
  /** The correlation id that the request holds in a header: told to observers, and to whoever gets the error. */
  readonly requestId?: string
  /** Called when an attempt leaves. */
  readonly sending?: () => void
  readonly timeoutMs?: number
  readonly maxResponseBytes?: number
  /** The body is handed out as it comes: `response.body`. The signal holds until its end. */
  readonly stream?: boolean
  /** The longest such a body may take, in milliseconds; `timeoutMs` holds until its head. @default what is left of it */
  readonly streamMs?: number
  /** What the body of the request holds and no error may quote. */
  readonly secrets?: readonly string[]
}

export interface Http {
  /** For what creates something: sent one time. A 401 is a refusal before processing, so one replay may follow it. */
  once(options?: OperationOptions): Fetch
  /** For what only reads: repeated after failures of the network and 429, 502, 503 and 504. */
  again(options?: OperationOptions): Fetch
}

const DEFAULTS = {
  maxResponseBytes: 8 * 1024 * 1024,
  retries: 2,
  clocks: { connectMs: 10_000, headersMs: 20_000, idleMs: 20_000 },
} as const
const RETRIED_STATUS = new Set([429, 502, 503, 504])
const ILL_STATUS = new Set([500, 502, 503, 504])
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 10_000
/** What the network, or nobody but the server, is to blame for; the rest would be the same again. */
const PASSING = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_RESET',
  'HOST_NOT_FOUND',
  'TIMEOUT',
  'BODY_TRUNCATED',
  'NETWORK',
])
const HELD_BACK = new Set(['CIRCUIT_OPEN', 'RATE_LIMITED'])

/**
 * The HTTP layer under every adapter: a deadline over the whole call and clocks for its parts, no redirects, capped
 * answers, abort at any time, typed failures, retries only where asked for and only as many as an outage can bear.
 */
export function createHttp(options: HttpOptions): Http {
  const clock = options.clock ?? systemClock
  const shared: Shared = {
    ...options,
    clock,
    transport: options.transport ?? fetchTransport(options.fetch),
    clocks: { ...DEFAULTS.clocks, ...options.clocks },
    patience: { ...DEFAULTS.clocks, headersMs: Number.POSITIVE_INFINITY, ...options.clocks },
    gates: options.gates ?? new Gates(clock),
    observer: observers(options.observe),
  }
  const sender = (operation: OperationOptions, retries: number | undefined): Fetch => {
    const send = async (given: HttpRequest | Request) => {
      const request = given instanceof HttpRequest ? given : await read(given)
      return new Call(request, operation, retries, shared).answer()
    }
    /** The body of a request of the runtime may be a stream that never ends. */
    const read = (given: Request) => {
      const timeoutMs = operation.timeoutMs ?? options.timeoutMs
      const expired = () => transportError('TIMEOUT', given, { requestSent: 'no', detail: `${timeoutMs} ms` })
      return withDeadline({ clock, timeoutMs, signal: given.signal, expired }, () => HttpRequest.from(given))
    }
    // HttpRequest and HttpAnswer hold what openapi-fetch uses of Request and Response, and are a tenth of their cost.
    return send as unknown as Fetch
  }
  return {
    once: (operation = {}) => sender(operation, undefined),
    again: (operation = {}) => sender(operation, options.retry?.limit ?? DEFAULTS.retries),
  }
}

interface Shared extends HttpOptions {
  readonly clock: Clock
  readonly transport: Transport
  readonly clocks: Clocks
  /** The clocks of what is sent one time. */
  readonly patience: Clocks
  readonly gates: Gates
  readonly observer: () => Observer | undefined
}

/** One call, from its first attempt to its last. */
class Call {
  readonly #scope: Scope
  readonly #maxBytes: number
  #observed: ObservedCall | undefined
  /** How the call goes; its answers hold it. */
  readonly #exchanged: { attempts: number; elapsedMs: number; readonly requestId?: string }
  readonly #origin: string
  /** Whether anything of the request may be with the server. */
  #sent = false
  /** Whether an attempt before the present one reached it. */
  #reached = false
  /** Of the attempt under way. */
  #head: Head | undefined
  #lastStatus: number | undefined
  readonly #authorizations: AuthorizationHeaders[] = []

  constructor(
    readonly request: HttpRequest,
    readonly operation: OperationOptions,
    /** `undefined`: sent one time. */
    readonly retries: number | undefined,
    readonly shared: Shared,
  ) {
    const { url } = request
    const timeoutMs = operation.timeoutMs ?? shared.timeoutMs
    this.#maxBytes = operation.maxResponseBytes ?? shared.maxResponseBytes ?? DEFAULTS.maxResponseBytes
    this.#origin = originOf(url)
    const { requestId } = operation
    this.#exchanged = requestId === undefined ? { attempts: 0, elapsedMs: 0 } : { attempts: 0, elapsedMs: 0, requestId }
    this.#scope = new Scope(shared.clock, timeoutMs, request.signal, () =>
      transportError('TIMEOUT', request, {
        requestSent: this.#sent || this.#reached ? 'maybe' : 'no',
        detail: `${timeoutMs} ms`,
      }),
    )
  }

  /** Looked up each time: between two attempts the gates may let one go. */
  get #gate(): Gate {
    const { gates, user } = this.shared
    return gates.of(user === undefined ? this.#origin : `${this.#origin} ${user}`)
  }

  async answer(): Promise<HttpAnswer> {
    let streams = false
    try {
      this.#scope.throwIfStopped()
      this.#gate.count()
      const answer = await this.#persist()
      streams = !(answer.content instanceof Uint8Array)
      this.#exchanged.elapsedMs = this.shared.clock.now() - this.#scope.started
      return answer
    } catch (failure) {
      throw this.#annotated(failure)
    } finally {
      if (!streams) this.#scope.close()
    }
  }

  /** A failure with the facts of this call. What the caller aborted with is the caller's. */
  #annotated(failure: unknown): unknown {
    if (!FacturelleError.isInstance(failure) || failure === this.request.signal?.reason) return failure
    // Other calls may have failed of the same missing token.
    const own: FacturelleError = AuthError.isInstance(failure) ? copyError(failure) : failure
    if (own.attempts === undefined || ConfigurationError.isInstance(own)) own.attempts = this.#exchanged.attempts
    own.elapsedMs = this.shared.clock.now() - this.#scope.started
    if (this.operation.requestId !== undefined) own.requestId ??= this.operation.requestId
    if (TransportError.isInstance(own)) {
      const facts = own as { status?: number; requestSent: 'no' | 'maybe' }
      facts.status ??= this.#lastStatus
      if (this.#reached) facts.requestSent = 'maybe'
    }
    return own
  }

  get #call(): ObservedCall {
    this.#observed ??= observedCall(this.request, this.operation)
    return this.#observed
  }

  /** Repeats what failed in passing, as far as retries, budget and deadline allow. */
  async #persist(): Promise<HttpAnswer> {
    const { clock, random = Math.random } = this.shared
    let before: HttpAnswer | TransportError | undefined
    for (let retry = 0; ; retry++) {
      let result: HttpAnswer | TransportError
      try {
        result = await this.#authorized()
      } catch (failure) {
        this.#scope.throwIfStopped()
        if (!TransportError.isInstance(failure)) throw failure
        // A retry that was held back tells less than what it was to mend.
        result = before && HELD_BACK.has(failure.code) ? before : failure
      }
      const passing = result instanceof HttpAnswer ? RETRIED_STATUS.has(result.status) : PASSING.has(result.code)
      const asked = result instanceof HttpAnswer ? readRetryAfter(result.headers, clock.now()) : undefined
      const jitter = random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** retry)
      const pauseMs = asked && !(asked.absurd && asked.ms === 0) ? asked.ms + jitter : jitter
      const inTime = clock.now() + pauseMs < this.#scope.deadline
      if (!passing || result === before || retry >= (this.retries ?? 0) || !inTime || !this.#gate.mayRetry()) {
        if (result instanceof HttpAnswer) return result
        throw result
      }
      this.shared.observer()?.({ type: 'retry', call: this.#call, attempt: this.#exchanged.attempts, pauseMs })
      before = result
      this.#sent = false
      this.#reached ||= result instanceof HttpAnswer || result.requestSent === 'maybe'
      await this.#scope.settled(clock.sleep(pauseMs, this.#scope.signal))
    }
  }

  /** One attempt, and one more after a 401 with other authorisation. */
  async #authorized(): Promise<HttpAnswer> {
    const { authorizer, origin } = this.shared
    if (!authorizer) return this.#attempt({})
    if (this.#origin !== origin) {
      throw new ConfigurationError('URL_INVALID', 'A request with authorisation must stay on the origin of its service')
    }
    const first = await this.#authorization(authorizer)
    const answer = await this.#attempt(first)
    if (answer.status !== 401) return answer
    // A refusal before processing: whatever fails from here to the replay, nothing was taken in.
    this.#sent = false
    const second = await this.#authorization(authorizer, first)
    if (same(first, second)) return answer
    const replayed = await this.#attempt(second)
    // Whatever becomes of the telling: the answer is a refusal.
    if (replayed.status === 401) await this.#scope.settled(tellRefused(authorizer, second)).catch(() => undefined)
    return replayed
  }

  #authorization(authorizer: Authorizer, rejected?: AuthorizationHeaders) {
    const scope = this.#scope
    const given = authorizer.headers({
      rejected,
      // Made only for who looks at it: most tokens are there already.
      get signal() {
        return scope.signal
      },
    })
    return given instanceof Promise ? scope.settled(given) : given
  }

  /** What this call sent, and what bought it: a platform may echo any of it. */
  #secrets(): Secrets {
    const sent = this.#authorizations.flatMap((headers) =>
      Object.values(headers).map((value) => value.replace(/^\w+ /, '')),
    )
    return { sent, all: [...sent, ...(this.shared.authorizer?.secrets?.() ?? []), ...(this.operation.secrets ?? [])] }
  }

  async #attempt(authorization: AuthorizationHeaders): Promise<HttpAnswer> {
    const { request } = this
    const headers = withAuthorization(request.headers, authorization)
    this.#authorizations.push(authorization)
    const gate = this.#gate
    const turn = gate.enter(this.#scope, request)
    if (turn) await turn
    const { clock, observer } = this.shared
    const attempt = ++this.#exchanged.attempts
    const started = clock.now()
    this.operation.sending?.()
    observer()?.({ type: 'request', call: this.#call, attempt })
    let health: Health = 'neutral'
    let streams = false
    try {
      const { head, content } = await this.#exchange(headers, started, (end) => gate.leave(end))
      const { status } = head
      streams = !(content instanceof Uint8Array)
      health = ILL_STATUS.has(status) ? 'ill' : 'well'
      if (content instanceof Uint8Array) {
        observer()?.({ type: 'response', call: this.#call, attempt, status, elapsedMs: clock.now() - started })
      }
      return new HttpAnswer(request, status, head.headers, content, this.#exchanged, () => this.#secrets())
    } catch (failure) {
      const code = codeOf(failure)
      if (PASSING.has(code) || code === 'TLS') health = 'ill'
      this.#tellFailure(failure, started)
      throw failure
    } finally {
      // A body that streams is under way until its end.
      if (!streams) gate.leave(health)
    }
  }

  #tellFailure(failure: unknown, started: number): void {
    const { clock, observer } = this.shared
    observer()?.({
      type: 'failure',
      call: this.#call,
      attempt: this.#exchanged.attempts,
      code: codeOf(failure),
      status: (TransportError.isInstance(failure) ? failure.status : undefined) ?? this.#head?.status,
      elapsedMs: clock.now() - started,
    })
  }

  /**
   * Sends, and gives the whole answer, or its head and a body that streams.
   * @param streamed called once when a body that streams has ended in whatever way
   */
  #exchange(headers: Headers, started: number, streamed: (health: Health) => void): Promise<Exchange> {
    const { method, url, body } = this.request
    const { clock, transport, observer } = this.shared
    const clocks = this.retries === undefined ? this.shared.patience : this.shared.clocks
    const scope = this.#scope
    this.#head = undefined
    const over = (health: Health) => {
      streamed(health)
      observer()?.({
        type: 'end',
        call: this.#call,
        attempt: this.#exchanged.attempts,
        elapsedMs: clock.now() - started,
      })
    }
    const broken = (failure: unknown, health: Health) => {
      streamed(health)
      this.#tellFailure(failure, started)
      return this.#annotated(failure)
    }
    return scope.wait<Exchange>((done, fail) => {
      let streaming: Streaming | undefined
      const pieces = new Pieces()
      let head: Head
      const consumer: Consumer = {
        sent: () => {
          this.#sent = true
        },
        head: (given) => {
          head = given
          this.#head = given
          this.#lastStatus = given.status
          if (!this.operation.stream || head.status < 200 || head.status >= 300) return (bytes) => pieces.add(bytes)
          streaming = stream(scope, () => cancel(), { over, broken })
          observer()?.({
            type: 'response',
            call: this.#call,
            attempt: this.#exchanged.attempts,
            status: head.status,
            elapsedMs: clock.now() - started,
            streams: true,
          })
          done({ head, content: streaming.content })
          // After the wait is over: from here on the end of the scope is the stream's.
          const { streamMs } = this.operation
          if (streamMs !== undefined) {
            scope.extend(streamMs, () => transportError('TIMEOUT', this.request, { detail: `${streamMs} ms` }))
          }
          scope.hold(streaming.stop)
          return streaming.piece
        },
        ended: () => {
          if (streaming) return streaming.ended()
          done({ head, content: pieces.join() })
        },
        failed: (failure) => (streaming ? streaming.failed(failure) : fail(failure)),
      }
      const carried = { method, url, headers, body }
      // A carrier may answer at once.
      let cancel = (): void => undefined
      cancel = receive(transport.carrier, carried, { clock, clocks, maxBytes: this.#maxBytes, consumer })
      return cancel
    })
  }
}

interface Exchange {
  readonly head: Head
  readonly content: Uint8Array | ReadableStream<Uint8Array>
}

/** Told of the end of a body that streams. */
interface StreamEnds {
  /** Read to its end, or let go of. */
  over(health: Health): void
  /** @returns the failure that its reader gets */
  broken(failure: unknown, health: Health): unknown
}

interface Streaming {
  readonly content: ReadableStream<Uint8Array>
  stop(reason: unknown): void
  piece(bytes: Uint8Array): Promise<void> | undefined
  ended(): void
  failed(failure: unknown): void
}

/** A body handed out as it comes, not faster than it is read. The scope of the call ends with it. */
function stream(scope: Scope, cancel: () => void, ends: StreamEnds): Streaming {
  let controller: ReadableStreamDefaultController<Uint8Array>
  let resume: (() => void) | undefined
  const content = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given
    },
    pull() {
      resume?.()
      resume = undefined
    },
    cancel() {
      scope.close()
      cancel()
      ends.over('neutral')
    },
  })
  return {
    content,
    stop(reason) {
      cancel()
      controller.error(ends.broken(reason, 'neutral'))
    },
    piece(bytes) {
      controller.enqueue(bytes)
      if ((controller.desiredSize ?? 1) > 0) return undefined
      return new Promise((resolve) => {
        resume = resolve
      })
    },
    ended() {
      scope.close()
      controller.close()
      ends.over('well')
    },
    failed(failure) {
      scope.close()
      controller.error(ends.broken(failure, 'ill'))
    },
  }
}

function codeOf(failure: unknown): string {
  return TransportError.isInstance(failure) ? failure.code : 'ABORTED'
}

function originOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('//') + 2)
  return path < 0 ? url : url.slice(0, path)
}

function withAuthorization(given: Headers, authorization: AuthorizationHeaders): Headers {
  const names = Object.keys(authorization)
  if (names.length === 0) return given
  const headers = new Headers(given)
  for (const name of names) {
    try {
      headers.set(name, authorization[name] as string)
    } catch {
      // The runtime's own error would quote the value, which is a secret.
      throw new ConfigurationError('HEADER_INVALID', `The value for the header ${name} cannot be sent`)
    }
  }
  return headers
}

function same(a: AuthorizationHeaders, b: AuthorizationHeaders): boolean {
  return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name])
}

async function tellRefused(authorizer: Authorizer, headers: AuthorizationHeaders): Promise<void> {
  await authorizer.refused?.(headers)
}
