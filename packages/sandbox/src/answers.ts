/** What an emulated service answers, before faults and transport. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

const encoder = new TextEncoder()

/** An answer with a JSON body. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: encoder.encode(JSON.stringify(value)),
  }
}

/** An answer without a body. */
export function empty(status: number): Answer {
  return { status, headers: {} }
}

/** The error codes of the Flow Service, one per status, as the samples of the interface have them. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  400: 'PARAMS_ERROR',
  401: 'MISSING_TOKEN',
  403: 'FORBIDDEN_ACCESS',
  404: 'MISSING_RESOURCE',
  405: 'METHOD_NOT_ALLOWED',
  413: 'FILE_SIZE_EXCEEDED',
  422: 'UNPROCESSABLE_ENTITY',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_ERROR',
  503: 'RESOURCE_ERROR',
}

/** A refusal of the Flow Service. Messages name fields, and never repeat what was sent. */
export function refusal(
  status: number,
  message: string,
  { code = ERROR_CODES[status] ?? 'ERROR', headers = {} }: { code?: string; headers?: Record<string, string> } = {},
): Answer {
  return json(status, { errorCode: code, errorMessage: message }, headers)
}

/** Carries a refusal out of the depth of a service. Never leaves this package. */
export class Refused extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super('refused')
    this.answer = answer
  }
}

/** Statuses that cannot have a body. */
const BODILESS = new Set([204, 205, 304])

/** The answer as the caller of `fetch` sees it. */
export function toResponse({ status, headers, body }: Answer): Response {
  if (BODILESS.has(status)) return new Response(null, { status, headers })
  const content = (body as Uint8Array<ArrayBuffer> | undefined) ?? null
  return new Response(content, { status, headers: withLength(headers, content?.byteLength ?? 0) })
}

function withLength(headers: Answer['headers'], length: number): Headers {
  const whole = new Headers(headers)
  whole.set('Content-Length', String(length))
  return whole
}

/**
 * The answer cut in the middle of its body: the length of the whole is announced, half of it comes. `undefined` when
 * there is nothing to cut.
 */
export function toTruncatedResponse({ status, headers, body }: Answer): Response | undefined {
  if (!body?.byteLength || BODILESS.has(status)) return undefined
  const half = body.slice(0, Math.floor(body.byteLength / 2))
  let sent = half.byteLength === 0
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent) {
          const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
          controller.error(new TypeError('terminated', { cause }))
          return
        }
        sent = true
        controller.enqueue(half)
      },
    },
    // Without a look-ahead: an error raised early would take the half away from its reader.
    { highWaterMark: 0 },
  )
  return new Response(stream, { status, headers: withLength(headers, body.byteLength) })
}
