import type { HeaderReader } from './message.js'

/** The shape of `fetch` that every adapter takes: one request in, one response out. */
export type Fetch = (request: Request) => Promise<Response>

/** What a carrier is given to send. */
export interface CarriedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: Uint8Array | string | undefined
}

/** Told by a carrier what happens, in this order; nothing more after `end`, `fail` or the cancelling. */
export interface Receiver {
  /** From here on the server may have something of the request. */
  sent(): void
  head(status: number, headers: HeaderReader): void
  /** A piece of the body, decompressed. A promise asks the carrier to wait for it before the next piece. */
  piece(bytes: Uint8Array): Promise<void> | undefined
  end(): void
  fail(failure: unknown): void
}

/** Sends one request and follows no redirect. @returns what cancels it: no socket and no timer stay behind */
export type Carrier = (request: CarriedRequest, receiver: Receiver) => () => void

/** How requests get out: `fetch`, or the transport of `@facturelle/core/node`. */
export interface Transport {
  readonly carrier: Carrier
  /**
   * The same for addresses that callers name: connects to public addresses only. Absent where there is no way to look
   * at an address before it is used.
   */
  readonly guarded?: Carrier
}

/** Above this size a body is read piece by piece, and its clock counts the silence between two. */
const SMALL_BYTES = 65_536

/**
 * A transport over `fetch`, which every runtime has. It knows no connect clock and no guard of addresses.
 * @param fetch one that takes a `Request`. @default the global one, looked up at each call
 */
export function fetchTransport(fetch?: Fetch): Transport {
  return {
    carrier(request, receiver) {
      const controller = new AbortController()
      carry(request, receiver, controller, fetch).catch((failure: unknown) => {
        if (!controller.signal.aborted) receiver.fail(failure)
      })
      return () => controller.abort()
    },
  }
}

async function carry(
  { method, url, headers, body }: CarriedRequest,
  receiver: Receiver,
  controller: AbortController,
  fetch: Fetch | undefined,
): Promise<void> {
  const { signal } = controller
  const init: RequestInit = {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> | string }),
  }
  // Made before anything is said to be sent: what the runtime refuses here has not left.
  const request = fetch && new Request(url, init)
  receiver.sent()
  // Looked up at each call: whoever replaces the global fetch later (nock, instrumentation) is obeyed.
  const response = await (fetch && request ? fetch(request) : globalThis.fetch(url, init))
  const drop = () => {
    response.body?.cancel().catch(() => undefined)
  }
  if (signal.aborted) return drop()
  // A browser shows nothing of a redirect but its type.
  // A fetch of the app's own may have followed one.
  const redirect = response.type === 'opaqueredirect' || response.redirected
  receiver.head(redirect ? 302 : response.status, response.headers)
  if (signal.aborted) return drop()
  if (response.body === null) return receiver.end()
  const length = response.headers.get('content-length')
  const small = length !== null && Number(length) <= SMALL_BYTES && !response.headers.get('content-encoding')
  // A fetch that is none of the runtime's may give no stream.
  if (small || !response.body) {
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (signal.aborted) return
    void receiver.piece(bytes)
    return receiver.end()
  }
  const reader = response.body.getReader()
  const stop = () => {
    reader.cancel().catch(() => undefined)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (signal.aborted) return
      if (done) return receiver.end()
      await receiver.piece(value)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
