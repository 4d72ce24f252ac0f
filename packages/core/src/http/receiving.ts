import { after, type Clock } from '../clock.js'
import type { TransportError } from '../errors.js'
import type { CarriedRequest, Carrier, Receiver } from './carrier.js'
import { classifyFailure, transportError } from './failures.js'
import type { HeaderReader } from './message.js'

/** The clocks of one attempt, in milliseconds. */
export interface Clocks {
  /** From the start until a connection is there. Only the Node transport can tell; `fetch` cannot. */
  readonly connectMs: number
  /** From the request to the head of its answer; a second more for each 50 kB of body to be uploaded. */
  readonly headersMs: number
  /** The longest silence within a body. */
  readonly idleMs: number
}

export interface Head {
  readonly status: number
  readonly headers: HeaderReader
}

/** Who wants what is received. Of `failed` and `ended`, one is called, once. */
export interface Consumer {
  /** The request may be with the server from here on. */
  sent(): void
  /** @returns what takes the pieces; a promise asks to wait for it */
  head(head: Head): (bytes: Uint8Array) => Promise<void> | undefined
  ended(): void
  failed(failure: TransportError): void
}

export interface Receipt {
  readonly clock: Clock
  readonly clocks: Clocks
  readonly maxBytes: number
  readonly consumer: Consumer
}

const MS_PER_UPLOADED_BYTE = 0.02
/** One encoding is usual, two are odd, more are a bomb. */
const MAX_ENCODINGS = 2

/** No error is longer, whatever a success may be: a file may be of any size. */
const MAX_ERROR_BYTES = 8 * 1024 * 1024

/** Sends one request and judges what comes back as it comes. @returns what cancels it */
export function receive(carrier: Carrier, request: CarriedRequest, receipt: Receipt): () => void {
  const { clock, clocks, consumer } = receipt
  let { maxBytes } = receipt
  let phase: 'connecting' | 'sent' | 'answering' | 'over' = 'connecting'
  let stopTimer: (() => void) | undefined
  let cancel: (() => void) | undefined
  let take: ((bytes: Uint8Array) => Promise<void> | undefined) | undefined
  let length = 0
  let status: number | undefined
  let heardAt = 0

  const disarm = () => {
    stopTimer?.()
    stopTimer = undefined
  }
  const close = () => {
    if (phase === 'over') return false
    phase = 'over'
    disarm()
    return true
  }
  /** Ends the exchange from our side. */
  const refuse = (failure: TransportError) => {
    if (!close()) return
    cancel?.()
    consumer.failed(failure)
  }
  const arm = (ms: number, detail: string) => {
    disarm()
    if (ms === Number.POSITIVE_INFINITY) return
    const requestSent = phase === 'connecting' ? 'no' : 'maybe'
    stopTimer = after(clock, ms, () => refuse(transportError('TIMEOUT', request, { requestSent, status, detail })))
  }
  const watchSilence = (ms: number) => {
    stopTimer = after(clock, ms, () => {
      const left = heardAt + clocks.idleMs - clock.now()
      // Not set anew at each piece: a timer that rings early looks how long the silence has been.
      if (left > 0) return watchSilence(left)
      refuse(
        transportError('TIMEOUT', request, {
          status,
          detail: `the body was silent, or too slow, for ${clocks.idleMs} ms`,
        }),
      )
    })
  }

  const receiver: Receiver = {
    sent() {
      if (phase !== 'connecting') return
      phase = 'sent'
      consumer.sent()
      const { body } = request
      const upload = body === undefined ? 0 : body.length * MS_PER_UPLOADED_BYTE
      arm(clocks.headersMs + upload, `no head of an answer for ${clocks.headersMs} ms`)
    },
    head(given, headers) {
      if (phase === 'over') return
      disarm()
      phase = 'answering'
      status = given
      if (!(status >= 200 && status <= 599)) {
        return refuse(transportError('INVALID_RESPONSE', request, { status, detail: 'no status of HTTP' }))
      }
      if (status >= 300 && status < 400 && status !== 304) {
        return refuse(transportError('REDIRECT_REFUSED', request, { status }))
      }
      if ((headers.get('content-encoding') ?? '').split(',').length > MAX_ENCODINGS) {
        return refuse(transportError('INVALID_RESPONSE', request, { status, detail: 'encoded more than twice' }))
      }
      if (status < 200 || status >= 300) maxBytes = Math.min(maxBytes, MAX_ERROR_BYTES)
      if (Number(headers.get('content-length') ?? 0) > maxBytes) return refuse(tooLarge())
      take = consumer.head({ status, headers })
      // These have no body, whatever follows. Only after a 205 something may: nobody would end it.
      if (status === 204 || status === 304) return receiver.end()
      if (status === 205) {
        receiver.end()
        return cancel?.()
      }
      heardAt = clock.now()
      watchSilence(clocks.idleMs)
    },
    piece(bytes) {
      if (phase === 'over') return undefined
      length += bytes.byteLength
      if (length > maxBytes) {
        refuse(tooLarge())
        return undefined
      }
      heardAt = clock.now()
      const wait = take?.(bytes)
      if (!wait) return undefined
      // While the reader takes its time, the silence is not the server's.
      disarm()
      return wait.then(() => {
        if (phase === 'over') return
        heardAt = clock.now()
        watchSilence(clocks.idleMs)
      })
    },
    end() {
      if (close()) consumer.ended()
    },
    fail(failure) {
      const met = phase
      if (met !== 'over' && close()) consumer.failed(classifyFailure(failure, request, met, status))
    },
  }
  const tooLarge = () => transportError('RESPONSE_TOO_LARGE', request, { status, detail: `over ${maxBytes} bytes` })

  let refused = false
  cancel = () => {
    refused = true
  }
  const begun = carrier(request, receiver)
  // A carrier that answers at once may be refused before it has told how.
  if (refused) begun()
  cancel = begun
  // `close` may have been called already, by a carrier that answers at once.
  if ((phase as string) === 'connecting') arm(clocks.connectMs, `no connection for ${clocks.connectMs} ms`)
  return () => {
    if (close()) cancel?.()
  }
}
