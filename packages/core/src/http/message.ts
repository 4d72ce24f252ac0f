import { type Named, transportError } from './failures.js'
import { errorText, parseJson } from './json.js'
import { redact } from './redact.js'

/** What is read of the headers of an answer. The global `Headers` is one. */
export interface HeaderReader extends Iterable<[string, string]> {
  /** The value of a header, `null` when there is none. Several values are joined by a comma. */
  get(name: string): string | null
}

/** What `new HttpRequest` reads of the `init` of `fetch`. */
export interface HttpRequestInit {
  readonly method?: string
  readonly headers?: Headers | Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal | null
}

/**
 * A request before it has a carrier: what `Request` holds without what it costs. openapi-fetch makes one in place of a
 * `Request`, so that the real one is made once, by the carrier, and on Node's own transport not at all.
 */
export class HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: Uint8Array | string | undefined
  readonly signal: AbortSignal | undefined

  constructor(url: string, init: HttpRequestInit = {}) {
    this.method = init.method ?? 'GET'
    this.url = url
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers)
    const { body } = init
    // What the serialisers of this project give; anything else would be sent as "[object …]".
    if (body !== undefined && body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
      if (!(body instanceof URLSearchParams)) throw new TypeError('a body is a string, bytes or URLSearchParams')
      this.body = body.toString()
    } else this.body = body ?? undefined
    this.signal = init.signal ?? undefined
  }

  /** The same request from one of the runtime, whose body is read for it. */
  static async from(request: Request): Promise<HttpRequest> {
    const { method, url, headers, signal } = request
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
    return new HttpRequest(url, { method, headers: new Headers(headers), body, signal })
  }
}

/** How an exchange went, for errors and observers. */
export interface Exchanged {
  /** How often the request was sent. */
  readonly attempts: number
  /** From the call to its end, in milliseconds. */
  readonly elapsedMs: number
  /** The correlation id of the call, where it has one. */
  readonly requestId?: string
}

/** What must not show in the text of an answer. */
export interface Secrets {
  /** What was sent with the request, and nothing else can be: tokens. */
  readonly sent: readonly string[]
  /** The same, and what bought it. */
  readonly all: readonly string[]
}

/** An answer: its body is in memory, or streams. What `Response` holds, without what it costs. */
export class HttpAnswer {
  readonly ok: boolean
  readonly headers: HeaderReader

  constructor(
    readonly request: Named,
    readonly status: number,
    headers: HeaderReader,
    readonly content: Uint8Array | ReadableStream<Uint8Array>,
    readonly exchanged: Exchanged,
    /** What must not show in the text of the answer. */
    readonly secrets: () => Secrets = () => ({ sent: [], all: [] }),
  ) {
    this.ok = status >= 200 && status < 300
    this.headers = content instanceof Uint8Array ? measured(headers, content.byteLength) : headers
  }

  /** The body as it comes; of one in memory, a single piece. */
  get body(): ReadableStream<Uint8Array> {
    const { content } = this
    if (!(content instanceof Uint8Array)) return content
    return new ReadableStream({
      start(controller) {
        if (content.byteLength > 0) controller.enqueue(content)
        controller.close()
      },
    })
  }

  /** The body as text. JSON in an error comes without what could harm: see {@link errorText}. */
  async text(): Promise<string> {
    const text = new TextDecoder().decode(this.#bytes())
    return this.ok ? redact(text, this.secrets().sent, false) : errorText(text, (piece) => this.redacted(piece))
  }

  /**
   * The body as JSON; `undefined` for an empty one.
   * @throws {TransportError} `INVALID_RESPONSE`: it is none, or nested too deeply
   */
  async json(): Promise<unknown> {
    try {
      return parseJson(this.#bytes(), (text) => redact(text, this.secrets().sent, false))
    } catch {
      // The parser's own error would quote a piece of the body.
      const failure = transportError('INVALID_RESPONSE', this.request, { status: this.status, detail: 'no sound JSON' })
      throw Object.assign(failure, this.exchanged)
    }
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = this.#bytes()
    const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
    // A Buffer's own slice would be a view of its pool.
    return (whole ? bytes : new Uint8Array(bytes)).buffer as ArrayBuffer
  }

  /** The answer as one of the runtime, for libraries that look closely. */
  toResponse(): Response {
    const { status, content } = this
    const empty = status === 204 || status === 205 || status === 304
    const headers = new Headers([...this.headers])
    // The body is decoded, and as long as it is.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    return new Response(empty ? null : (content as Uint8Array<ArrayBuffer>), { status, headers })
  }

  /** A piece of the answer that is to be quoted, without what was sent, and what bought it: of a refusal in a 200, say. */
  redacted(text: string): string {
    return redact(text, this.secrets().all, true)
  }

  #bytes(): Uint8Array {
    if (this.content instanceof Uint8Array) return this.content
    throw new TypeError('the body of this answer streams')
  }
}

/** The headers, with the length the body has here: after decompression, and as it came. */
function measured(headers: HeaderReader, length: number): HeaderReader {
  return {
    get: (name) => (name.toLowerCase() === 'content-length' ? String(length) : headers.get(name)),
    [Symbol.iterator]: () => headers[Symbol.iterator](),
  }
}
