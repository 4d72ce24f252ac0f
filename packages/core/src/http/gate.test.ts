import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { steppedClock } from '../../test/stepped-clock.js'
import { TransportError } from '../errors.js'
import type { Carrier, Receiver } from './carrier.js'
import { Gate, Gates, type Health, type Limits } from './gate.js'
import { HttpRequest } from './message.js'
import { Scope } from './scope.js'
import { createHttp, type HttpOptions } from './transport.js'

const URL_ = 'https://api.example.com/v1/flows'
const request = { method: 'GET', url: URL_ }
const MINUTE_MS = 60_000
const settle = async () => {
  for (let turns = 0; turns < 5; turns++) await new Promise((resolve) => setImmediate(resolve))
}
const code = (code: string) => Object.assign(new Error(code), { code })

type Answer = (receiver: Receiver) => void
const status =
  (status: number): Answer =>
  (receiver) => {
    receiver.head(status, new Headers())
    receiver.end()
  }
const broken =
  (name: string): Answer =>
  (receiver) =>
    receiver.fail(code(name))

/** A client without a network: pauses pass at once, and every request is counted. */
function bench(answer: (sent: number) => Answer, options: Partial<HttpOptions> = {}) {
  const clock = steppedClock()
  let sent = 0
  const carrier: Carrier = (_request, receiver) => {
    const number = ++sent
    queueMicrotask(() => {
      receiver.sent()
      answer(number)(receiver)
    })
    return () => undefined
  }
  const fast = { now: clock.now, after: clock.after, sleep: async () => undefined }
  const http = createHttp({ transport: { carrier }, clock: fast, timeoutMs: 600_000, random: () => 0, ...options })
  const call = (signal?: AbortSignal) => {
    const given = new HttpRequest(URL_, { signal }) as unknown as Request
    return http
      .again()(given)
      .then(
        ({ status }) => status,
        (failure: unknown) => failure,
      )
  }
  return { clock, call, sent: () => sent }
}

describe('the budget of retries', () => {
  const faults = [status(503), broken('ECONNRESET'), broken('ECONNREFUSED'), broken('ETIMEDOUT')]
  // One in 19 answers well: the circuit stays closed, so that nothing but the budget bounds the requests.
  const outage = (sent: number) => (sent % 19 === 0 ? status(200) : (faults[sent % faults.length] as Answer))
  const counts = process.env.FACTURELLE_SOAK === '1' ? [10, 100, 1_000, 20_000] : [10, 100, 1_000]

  it.each(counts)('%i calls to a failing origin cause at most 1.1 times as many requests and 100', async (calls) => {
    for (const parallel of [1, 32, calls]) {
      const { call, sent } = bench(outage, { retry: { limit: 10 } })
      for (let done = 0; done < calls; done += parallel) {
        await Promise.all(Array.from({ length: Math.min(parallel, calls - done) }, () => call()))
      }
      expect(sent()).toBeGreaterThanOrEqual(calls)
      expect(sent()).toBeLessThanOrEqual(1.1 * calls + 100)
    }
  })

  it('is there again after many good calls', () => {
    const gate = new Gate(steppedClock(), {})
    const spend = () => {
      let spent = 0
      while (gate.mayRetry()) spent++
      return spent
    }
    expect(spend()).toBe(100)
    for (let call = 0; call < 30; call++) gate.count()
    // A tenth of a call each, and sums of tenths fall short a little.
    expect([2, 3]).toContain(spend())
    for (let call = 0; call < 5_000; call++) gate.count()
    expect(spend()).toBe(100)
  })
})

describe('the circuit', () => {
  const ill = async (answer: Answer, calls: number) => {
    const made = bench(() => answer, { retry: { limit: 0 } })
    for (let at = 0; at < calls; at++) await made.call()
    return made
  }

  it.each([
    ['503', status(503)],
    ['500', status(500)],
    ['a reset', broken('ECONNRESET')],
    ['a refused connection', broken('ECONNREFUSED')],
    ['a timeout', broken('ETIMEDOUT')],
    ['no TLS', broken('CERT_HAS_EXPIRED')],
  ])('opens after 20 times %s, and lets one probe through in 5 seconds', async (_name, answer) => {
    const { call, clock, sent } = await ill(answer, 20)
    expect(sent()).toBe(20)
    const started = clock.now()
    for (let probe = 0; probe < 4; probe++) {
      const failures = await Promise.all(Array.from({ length: 200 }, () => call()))
      expect(sent()).toBe(20 + probe)
      const held = failures.filter((failure) => TransportError.isInstance(failure) && failure.code === 'CIRCUIT_OPEN')
      expect(held).toHaveLength(200)
      const retryAt = new Date(started + (probe + 1) * 5_000).toISOString()
      expect(held[0]).toMatchObject({ requestSent: 'no', retryAt, attempts: 0 })
      clock.pass(5_000)
      await Promise.all(Array.from({ length: 200 }, () => call()))
      expect(sent()).toBe(21 + probe)
    }
  })

  it('closes when a probe goes well', async () => {
    let up = false
    const { call, clock, sent } = bench(() => status(up ? 200 : 503), { retry: { limit: 0 } })
    for (let at = 0; at < 25; at++) await call()
    expect(sent()).toBe(20)
    up = true
    clock.pass(5_000)
    expect(await call()).toBe(200)
    expect(await Promise.all(Array.from({ length: 50 }, () => call()))).toEqual(Array(50).fill(200))
  })

  it.each([400, 401, 404, 422, 429])('takes %i for a sign of life', async (answer) => {
    const { sent } = await ill(status(answer), 60)
    expect(sent()).toBe(60)
  })

  it('is not wedged by a probe that is aborted', async () => {
    const clock = steppedClock()
    const gate = new Gate(clock, {})
    const enter = () => gate.enter(new Scope(clock, 1_000, undefined, Error), request)
    for (let at = 0; at < 20; at++) {
      void enter()
      gate.leave('ill')
    }
    expect(enter).toThrow('left alone')
    clock.pass(5_000)
    void enter()
    gate.leave('neutral')
    expect(enter).toThrow('left alone')
    clock.pass(5_000)
    void enter()
    gate.leave('well')
    void enter()
  })

  it('is not kept open by a clock that was set back', () => {
    const clock = steppedClock()
    let back = 0
    const gate = new Gate({ ...clock, now: () => clock.now() - back }, {})
    const enter = () => gate.enter(new Scope(clock, 1_000, undefined, Error), request)
    for (let at = 0; at < 20; at++) {
      void enter()
      gate.leave('ill')
    }
    back = 3_600_000
    expect(enter).toThrow('left alone')
    clock.pass(5_000)
    void enter()
  })

  it('turns those away who wait for their turn when it opens', async () => {
    const clock = steppedClock()
    const gate = new Gate(clock, { concurrency: 1 })
    const enter = () => gate.enter(new Scope(clock, 60_000, undefined, Error), request)
    for (let at = 0; at < 19; at++) {
      void enter()
      gate.leave('ill')
    }
    void enter()
    const waiting = [enter(), enter(), enter()].map((turn) =>
      expect(turn).rejects.toMatchObject({ code: 'CIRCUIT_OPEN' }),
    )
    gate.leave('ill')
    await Promise.all(waiting)
    clock.pass(5_000)
    expect(enter()).toBeUndefined()
  })
})

describe('limits', () => {
  /** Calls that arrive, take their time and end; what left when. */
  async function run(limits: Limits, calls: readonly { after: number; takes: number }[], timeoutMs = 3_600_000) {
    const clock = steppedClock()
    const gate = new Gate(clock, limits)
    const left: { at: number; call: number }[] = []
    let running = 0
    let most = 0
    const go = (call: number, takes: number) => {
      left.push({ at: clock.now(), call })
      most = Math.max(most, ++running)
      clock.after?.(takes, () => {
        running--
        gate.leave('well')
      })
    }
    for (const [call, { after, takes }] of calls.entries()) {
      const arrival = clock.now() + after
      // Timers one by one: what one of them lets through leaves before time goes on.
      for (let next = clock.next(); next !== undefined && next <= arrival; next = clock.next()) {
        clock.pass(next - clock.now())
        await settle()
      }
      clock.pass(arrival - clock.now())
      const scope = new Scope(
        { now: clock.now, sleep: clock.sleep, after: () => () => undefined },
        timeoutMs,
        undefined,
        Error,
      )
      const turn = gate.enter(scope, request)
      if (turn) void turn.then(() => go(call, takes))
      else go(call, takes)
    }
    for (let next = clock.next(); next !== undefined; next = clock.next()) {
      clock.pass(next - clock.now())
      await settle()
    }
    return { left, most, gate }
  }

  it('are kept in any 60 seconds, whoever comes when, and turns go in order', async () => {
    const call = fc.record({
      after: fc.oneof(fc.constant(0), fc.nat(9_000)),
      takes: fc.integer({ min: 1, max: 20_000 }),
    })
    const limits = fc.record({ perMinute: fc.integer({ min: 1, max: 6 }), concurrency: fc.integer({ min: 1, max: 4 }) })
    await fc.assert(
      fc.asyncProperty(limits, fc.array(call, { minLength: 1, maxLength: 40 }), async (limits, calls) => {
        const { left, most } = await run(limits, calls)
        expect(left.map(({ call }) => call)).toEqual(calls.map((_, at) => at))
        expect(most).toBeLessThanOrEqual(limits.concurrency)
        for (const [at, { at: stamp }] of left.entries()) {
          const later = left[at + limits.perMinute]
          if (later) expect(later.at - stamp).toBeGreaterThanOrEqual(MINUTE_MS)
        }
      }),
      { seed: 7, numRuns: process.env.FACTURELLE_SOAK === '1' ? 500 : 30 },
    )
  })

  it('lets as many through as it may, and no fewer', async () => {
    const { left } = await run({ perMinute: 80 }, Array(240).fill({ after: 0, takes: 1 }))
    const [first] = left
    expect(left.map(({ at }) => Math.round((at - (first?.at ?? 0)) / MINUTE_MS))).toEqual([
      ...Array(80).fill(0),
      ...Array(80).fill(1),
      ...Array(80).fill(2),
    ])
  })

  it('turn away at once who would have no turn before the deadline, however many wait', () => {
    const clock = steppedClock()
    const gate = new Gate(clock, { perMinute: 80 })
    const outcomes = Array.from({ length: 400 }, () => {
      try {
        const turn = gate.enter(new Scope(clock, 150_000, undefined, Error), request)
        turn?.catch(() => undefined)
        return turn ? 'waits' : 'leaves'
      } catch (failure) {
        expect(failure).toMatchObject({ code: 'RATE_LIMITED', requestSent: 'no' })
        return (failure as TransportError).retryAt
      }
    })
    const third = new Date(clock.now() + 3 * MINUTE_MS).toISOString()
    expect(outcomes).toEqual([...Array(80).fill('leaves'), ...Array(160).fill('waits'), ...Array(160).fill(third)])
  })

  it.each(['abort', 'deadline'])('lose nothing by the %s of one who waits, and keep no timer', async (way) => {
    const clock = steppedClock()
    for (const limits of [{ concurrency: 1 }, { perMinute: 1 }]) {
      const gate = new Gate(clock, limits)
      gate.enter(new Scope(clock, 500_000, undefined, Error), request)?.catch(() => undefined)
      const timers = clock.timers()
      const controller = new AbortController()
      const scope = new Scope(clock, 90_000, controller.signal, () => new Error('gone'))
      const gone = expect(gate.enter(scope, request)).rejects.toThrow('gone')
      if (way === 'abort') controller.abort(new Error('gone'))
      else if (limits.concurrency) clock.pass(90_000)
      else scope.stop(new Error('gone'))
      await gone
      expect(clock.timers()).toBe(timers)
      const next = gate.enter(new Scope(clock, 500_000, undefined, Error), request)
      gate.leave('well')
      clock.pass(MINUTE_MS)
      await next
    }
  })

  it('count a body that streams until its end', async () => {
    const receivers: Receiver[] = []
    const carrier: Carrier = (_request, receiver) => {
      receivers.push(receiver)
      receiver.sent()
      return () => undefined
    }
    const clock = steppedClock()
    const gates = new Gates(clock, { concurrency: 1 })
    const http = createHttp({ transport: { carrier }, clock, gates, timeoutMs: 60_000 })
    const send = () => http.once({ stream: true })(new HttpRequest(URL_) as unknown as Request)
    for (const end of ['read', 'cancelled', 'broken'] as const) {
      const pending = send()
      await settle()
      receivers[0]?.head(200, new Headers())
      const body = (await pending).body as ReadableStream<Uint8Array>
      const second = send()
      await settle()
      expect(receivers).toHaveLength(1)
      if (end === 'read') receivers[0]?.end()
      else if (end === 'cancelled') await body.cancel()
      else receivers[0]?.fail(code('ECONNRESET'))
      await settle()
      expect(receivers).toHaveLength(2)
      receivers[1]?.head(200, new Headers())
      receivers[1]?.end()
      await second
      receivers.length = 0
    }
    expect(clock.timers()).toBe(0)
  })

  it('hold for all clients that share the gates, and not between origins', () => {
    const gates = new Gates(steppedClock(), { concurrency: 1 })
    expect(gates.of('https://a.example')).toBe(gates.of('https://a.example'))
    expect(gates.of('https://a.example')).not.toBe(gates.of('https://b.example'))
  })
})

describe('gates', () => {
  it.each<[string, Limits, Health]>([
    ['went well', {}, 'well'],
    ['failed', {}, 'ill'],
    ['are limited', { perMinute: 5 }, 'well'],
  ])('of origins that nobody uses any more are let go: those that %s', (_name, limits, health) => {
    const clock = steppedClock()
    const gates = new Gates(clock, limits)
    const first = new WeakRef(gates.of('https://0.example'))
    const busy = gates.of('https://busy.example')
    void busy.enter(new Scope(clock, 1_000, undefined, Error), request)
    for (let at = 0; at < 3_000; at++) {
      const gate = gates.of(`https://${at}.example`)
      void gate.enter(new Scope(clock, 1_000, undefined, Error), request)
      gate.leave(health)
      clock.pass(100)
    }
    expect(gates.of('https://0.example')).not.toBe(first.deref())
    expect(gates.of('https://busy.example')).toBe(busy)
  })

  it('keep an open circuit, whatever other origins callers name', () => {
    const clock = steppedClock()
    const gates = new Gates(clock)
    for (let at = 0; at < 20; at++) {
      void gates.of('https://down.example').enter(new Scope(clock, 1_000, undefined, Error), request)
      gates.of('https://down.example').leave('ill')
    }
    for (let at = 0; at < 3_000; at++) gates.of(`https://${at}.example`)
    expect(() => gates.of('https://down.example').enter(new Scope(clock, 1, undefined, Error), request)).toThrow(
      'left alone',
    )
  })
})
