import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { steppedClock } from '../../test/stepped-clock.js'
import type { Carrier, Receiver } from './carrier.js'
import { HttpRequest } from './message.js'
import { createHttp, type HttpOptions, type OperationOptions } from './transport.js'

const URL_ = 'https://api.example.com/v1/flows'
const settle = async () => {
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setImmediate(resolve))
}
const bytes = (length: number) => new Uint8Array(length)
const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' })

/** One call, whose carrier does what the test says. */
function exchange(
  operation: OperationOptions = {},
  { body, signal, ...options }: Partial<HttpOptions> & { body?: Uint8Array; signal?: AbortSignal } = {},
) {
  const clock = steppedClock()
  const cancelled = vi.fn()
  let receiver: Receiver | undefined
  const carrier: Carrier = (_request, given) => {
    receiver = given
    return cancelled
  }
  const clocks = { connectMs: 100, headersMs: 200, idleMs: 300 }
  const http = createHttp({ transport: { carrier }, clock, clocks, timeoutMs: 10_000, ...options })
  const request = new HttpRequest(URL_, { method: 'POST', body, signal }) as unknown as Request
  const answer = http.once(operation)(request)
  answer.catch(() => undefined)
  return { clock, cancelled, answer, receiver: receiver as Receiver }
}

describe('the clocks', () => {
  it('of the connection', async () => {
    const { clock, cancelled, answer } = exchange()
    clock.pass(99)
    expect(cancelled).not.toHaveBeenCalled()
    clock.pass(1)
    await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT', requestSent: 'no' })
    await expect(answer).rejects.toThrow('no connection for 100 ms')
    expect(cancelled).toHaveBeenCalledTimes(1)
    expect(clock.timers()).toBe(0)
  })

  it('of the head, from when the request left', async () => {
    const { clock, cancelled, answer, receiver } = exchange()
    clock.pass(90)
    receiver.sent()
    clock.pass(199)
    expect(cancelled).not.toHaveBeenCalled()
    clock.pass(1)
    await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT', requestSent: 'maybe' })
    await expect(answer).rejects.toThrow('no head of an answer for 200 ms')
    expect(cancelled).toHaveBeenCalledTimes(1)
    expect(clock.timers()).toBe(0)
  })

  it('of the head leaves a second more for each 50 kB to be uploaded', async () => {
    const { clock, cancelled, receiver } = exchange({}, { body: bytes(50_000) })
    receiver.sent()
    clock.pass(1_199)
    expect(cancelled).not.toHaveBeenCalled()
    clock.pass(1)
    expect(cancelled).toHaveBeenCalledTimes(1)
  })

  it('of silence within a body, from the last piece', async () => {
    const { clock, cancelled, answer, receiver } = exchange()
    receiver.sent()
    receiver.head(200, new Headers())
    for (let piece = 0; piece < 5; piece++) {
      clock.pass(299)
      void receiver.piece(bytes(1))
    }
    clock.pass(299)
    expect(cancelled).not.toHaveBeenCalled()
    clock.pass(1)
    await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT', status: 200, requestSent: 'maybe' })
    await expect(answer).rejects.toThrow('the body was silent, or too slow, for 300 ms')
    expect(clock.timers()).toBe(0)
  })

  it('of the whole call, whatever drips', async () => {
    const { clock, cancelled, answer, receiver } = exchange({ timeoutMs: 1_000 })
    receiver.sent()
    receiver.head(200, new Headers())
    for (let piece = 0; piece < 9; piece++) {
      clock.pass(100)
      void receiver.piece(bytes(1))
    }
    expect(cancelled).not.toHaveBeenCalled()
    clock.pass(100)
    await expect(answer).rejects.toMatchObject({ code: 'TIMEOUT', elapsedMs: 1_000, attempts: 1 })
    await expect(answer).rejects.toThrow(': 1000 ms')
    expect(cancelled).toHaveBeenCalledTimes(1)
    expect(clock.timers()).toBe(0)
  })

  it('are all put away when the answer is there', async () => {
    const { clock, answer, receiver } = exchange()
    receiver.sent()
    receiver.head(200, new Headers())
    void receiver.piece(bytes(3))
    receiver.end()
    expect((await answer).status).toBe(200)
    expect(clock.timers()).toBe(0)
  })
})

describe('an answer', () => {
  it.each([200, 500])('of status %i is let go at once when it passes the cap', async (status) => {
    const { clock, cancelled, answer, receiver } = exchange({ maxResponseBytes: 10 })
    receiver.sent()
    receiver.head(status, new Headers())
    void receiver.piece(bytes(10))
    expect(cancelled).not.toHaveBeenCalled()
    void receiver.piece(bytes(1))
    expect(cancelled).toHaveBeenCalledTimes(1)
    await expect(answer).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE', status })
    expect(clock.timers()).toBe(0)
  })

  it('that is an error has a cap, though a file of any size was asked for', async () => {
    const { answer, receiver } = exchange({ stream: true, maxResponseBytes: Infinity })
    receiver.sent()
    receiver.head(500, new Headers())
    for (let piece = 0; piece < 9; piece++) void receiver.piece(bytes(1024 * 1024))
    await expect(answer).rejects.toMatchObject({ code: 'RESPONSE_TOO_LARGE', status: 500 })
  })

  it.each(['gzip, gzip, gzip', 'identity, gzip, identity', 'br,gzip,deflate,gzip'])(
    'in %s is refused',
    async (names) => {
      const { cancelled, answer, receiver } = exchange()
      receiver.sent()
      receiver.head(200, new Headers({ 'content-encoding': names }))
      await expect(answer).rejects.toMatchObject({ code: 'INVALID_RESPONSE' })
      expect(cancelled).toHaveBeenCalledTimes(1)
    },
  )

  it('that is refused while the carrier still begins is cancelled all the same', async () => {
    const cancelled = vi.fn()
    const carrier: Carrier = (_request, receiver) => {
      receiver.sent()
      receiver.head(302, new Headers())
      return cancelled
    }
    const http = createHttp({ transport: { carrier }, clock: steppedClock(), timeoutMs: 1_000 })
    const answer = http.once()(new HttpRequest(URL_) as unknown as Request)
    await expect(answer).rejects.toMatchObject({ code: 'REDIRECT_REFUSED' })
    expect(cancelled).toHaveBeenCalledTimes(1)
  })
})

describe('a body that streams', () => {
  const streaming = async (options: Parameters<typeof exchange>[1] = {}) => {
    const made = exchange({ stream: true, maxResponseBytes: Infinity }, options)
    made.receiver.sent()
    made.receiver.head(200, new Headers())
    const body = (await made.answer).body as ReadableStream<Uint8Array>
    return { ...made, reader: body.getReader() }
  }

  it('is held back while nobody reads, and the silence is then not the server’s', async () => {
    const { clock, cancelled, receiver, reader } = await streaming()
    let taken = 0
    const held = receiver.piece(bytes(1))?.then(() => taken++)
    expect(held).toBeInstanceOf(Promise)
    clock.pass(5_000)
    await settle()
    expect(taken).toBe(0)
    expect(cancelled).not.toHaveBeenCalled()
    await reader.read()
    await held
    expect(taken).toBe(1)
    // From here on it is the server that is silent.
    clock.pass(299)
    expect(cancelled).not.toHaveBeenCalled()
    clock.pass(1)
    await expect(reader.read()).rejects.toThrow('the body was silent, or too slow, for 300 ms')
    expect(cancelled).toHaveBeenCalledTimes(1)
    expect(clock.timers()).toBe(0)
  })

  it('keeps no more pieces than its reader takes', async () => {
    const { receiver, reader } = await streaming()
    let given = 0
    const feed = async () => {
      for (; given < 100; given++) await receiver.piece(bytes(1_000))
      receiver.end()
    }
    const fed = feed()
    for (let read = 0; read < 100; read++) {
      await settle()
      expect(given).toBeLessThanOrEqual(read + 1)
      expect((await reader.read()).value?.byteLength).toBe(1_000)
    }
    await fed
    expect((await reader.read()).done).toBe(true)
  })

  it('closes everything when it is cancelled', async () => {
    const { signal } = new AbortController()
    const { clock, cancelled, receiver, reader } = await streaming({ signal })
    void receiver.piece(bytes(1))
    await reader.cancel()
    expect(cancelled).toHaveBeenCalledTimes(1)
    expect(clock.timers()).toBe(0)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  it.each(['abort', 'deadline', 'reset'])('fails by %s, held back or not, and leaves nothing', async (way) => {
    for (const heldBack of [false, true]) {
      const controller = new AbortController()
      const { clock, cancelled, receiver, reader } = await streaming({ signal: controller.signal })
      if (heldBack) void receiver.piece(bytes(1))
      const reason = new Error('enough')
      if (way === 'abort') controller.abort(reason)
      else if (way === 'reset') receiver.fail(reset)
      else {
        // Whoever never reads does not hold a connection for ever.
        for (let waited = 0; waited < 10_000; waited += 250) {
          if (!heldBack) void reader.read().catch(() => undefined)
          if (!heldBack) void receiver.piece(bytes(1))
          clock.pass(250)
          await settle()
        }
      }
      const failure = await reader.read().catch((thrown: unknown) => thrown)
      if (way === 'abort') expect(failure).toBe(reason)
      else expect(failure).toMatchObject({ code: way === 'reset' ? 'BODY_TRUNCATED' : 'TIMEOUT' })
      expect(cancelled).toHaveBeenCalledTimes(way === 'reset' ? 0 : 1)
      expect(clock.timers()).toBe(0)
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    }
  })
})

describe('an answer that is none', () => {
  it.each([100, 199, 600, 799, Number.NaN])('by its status %d', async (status) => {
    const { cancelled, answer, receiver } = exchange()
    receiver.sent()
    receiver.head(status, new Headers())
    await expect(answer).rejects.toMatchObject({ code: 'INVALID_RESPONSE' })
    expect(cancelled).toHaveBeenCalledTimes(1)
  })

  it('of a 205 is not read on', async () => {
    const { cancelled, answer, receiver } = exchange()
    receiver.sent()
    receiver.head(205, new Headers())
    expect((await answer).status).toBe(205)
    expect(cancelled).toHaveBeenCalledTimes(1)
  })
})

describe('a stream', () => {
  it('has its own limit from the head on; what comes before keeps to the deadline', async () => {
    const { clock, answer, receiver } = exchange({ stream: true, streamMs: 60_000 }, { timeoutMs: 150 })
    clock.pass(90)
    receiver.sent()
    receiver.head(200, new Headers())
    const reader = ((await answer).body as ReadableStream<Uint8Array>).getReader()
    for (let at = 0; at < 239; at++) {
      clock.pass(250)
      void receiver.piece(bytes(1))
      await reader.read()
    }
    clock.pass(250)
    await expect(reader.read()).rejects.toMatchObject({ code: 'TIMEOUT' })
    const late = exchange({ stream: true, streamMs: 60_000 }, { timeoutMs: 150 })
    late.receiver.sent()
    late.clock.pass(150)
    await expect(late.answer).rejects.toMatchObject({ code: 'TIMEOUT' })
  })
})
