import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Clock } from '../clock.js'
import type { Fetch } from './carrier.js'
import type { HttpAnswer } from './message.js'
import { DIAGNOSTICS_CHANNEL, type HttpEvent, type Observer, observedCall } from './observe.js'
import { type Authorizer, createHttp, type HttpOptions, type OperationOptions } from './transport.js'

// Watched, not replaced: no event is made without the call it is about.
vi.mock('./observe.js', { spy: true })

const ORIGIN = 'https://api.example.com'
const URL_ = `${ORIGIN}/v1/flows`

/** A clock that moves when a fetch or a pause takes time. */
function slowClock(): Clock & { pass(ms: number): void; reads: number } {
  let now = 1_000_000
  const clock = {
    reads: 0,
    pass: (ms: number) => {
      now += ms
    },
    now: () => {
      clock.reads++
      return now
    },
    after: () => () => undefined,
    sleep: async (ms: number) => {
      now += ms
    },
  }
  return clock
}

const reset = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })

/** Answers in turn, each after 7 ms. */
function http(answers: readonly (() => Response | Promise<Response>)[], options: Partial<HttpOptions> = {}) {
  const clock = slowClock()
  const events: HttpEvent[] = []
  let turn = 0
  const fetch: Fetch = async () => {
    clock.pass(7)
    const answer = answers[Math.min(turn++, answers.length - 1)] as () => Response
    return answer()
  }
  const observe: Observer = (event) => events.push(event)
  const layer = createHttp({ fetch, clock, timeoutMs: 30_000, random: () => 0.5, observe, ...options })
  const call = (operation: OperationOptions = { operation: 'searchFlows', requestId: 'r-1' }, url = URL_) =>
    layer.again(operation)(new Request(url)) as unknown as Promise<HttpAnswer>
  return { events, clock, call, sent: () => turn }
}

const settled = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (failure: unknown) => failure as { code?: string },
  )
const listeners: (() => void)[] = []
function listen(told: (event: HttpEvent) => void) {
  const listener = (event: unknown) => told(event as HttpEvent)
  subscribe(DIAGNOSTICS_CHANNEL, listener)
  listeners.push(() => unsubscribe(DIAGNOSTICS_CHANNEL, listener))
}

afterEach(() => {
  for (const stop of listeners.splice(0)) stop()
  vi.mocked(observedCall).mockClear()
})

describe('the events of a call', () => {
  it('are a request and a response for each attempt, and the pauses between', async () => {
    const { events, call } = http([() => new Response(null, { status: 503 }), () => new Response('{}')])
    await call()
    const told = { operation: 'searchFlows', method: 'GET', url: URL_, requestId: 'r-1' }
    expect(events).toEqual([
      { type: 'request', call: told, attempt: 1 },
      { type: 'response', call: told, attempt: 1, status: 503, elapsedMs: 7 },
      { type: 'retry', call: told, attempt: 1, pauseMs: 125 },
      { type: 'request', call: told, attempt: 2 },
      { type: 'response', call: told, attempt: 2, status: 200, elapsedMs: 7 },
    ])
    expect(new Set(events.map(({ call }) => call)).size).toBe(1)
  })

  it('count the replay after a 401 as an attempt', async () => {
    const authorizer: Authorizer = {
      headers: ({ rejected }) => ({ authorization: rejected ? 'Bearer second' : 'Bearer first' }),
    }
    const { events, call } = http([() => new Response(null, { status: 401 }), () => new Response('{}')], {
      authorizer,
      origin: ORIGIN,
    })
    await call()
    expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
      ['request', 1],
      ['response', 1],
      ['request', 2],
      ['response', 2],
    ])
    expect(JSON.stringify(events)).not.toMatch(/Bearer|first|second/)
  })

  it.each([
    ['a reset', () => Promise.reject(reset()), { code: 'CONNECTION_RESET', status: undefined }],
    [
      'a redirect',
      () => Response.redirect('https://elsewhere.example', 302),
      { code: 'REDIRECT_REFUSED', status: 302 },
    ],
    [
      'an answer that breaks off',
      () => new Response(new ReadableStream<Uint8Array>({ pull: (body) => body.error(reset()) }), { status: 201 }),
      { code: 'BODY_TRUNCATED', status: 201 },
    ],
  ])('end with a failure: %s', async (_name, answer, expected) => {
    const { events, call, sent } = http([answer])
    expect(await settled(call())).toMatchObject({ ...expected, attempts: sent(), requestId: 'r-1' })
    expect(events.at(-1)).toMatchObject({ type: 'failure', attempt: sent(), elapsedMs: 7, ...expected })
  })

  it('name an end from outside', async () => {
    const reason = new Error('enough')
    const caller = new AbortController()
    const { events, clock } = http([])
    const layer = createHttp({
      clock,
      timeoutMs: 30_000,
      observe: (event) => events.push(event),
      fetch: () => new Promise(() => undefined),
    })
    const pending = settled(layer.again()(new Request(URL_, { signal: caller.signal })))
    await vi.waitFor(() => expect(events).toHaveLength(1))
    caller.abort(reason)
    expect(await pending).toBe(reason)
    expect(events.at(-1)).toMatchObject({ type: 'failure', code: 'ABORTED' })
  })

  it('tell no user, query or fragment of the URL', async () => {
    const { events, call } = http([() => new Response('{}')])
    await call({}, `${URL_}?trackingId=canary#canary`)
    expect(events[0]?.call).toEqual({ method: 'GET', url: URL_ })
    expect(observedCall({ method: 'GET', url: 'https://user:canary@host.example/@a?b' }, {}).url).toBe(
      'https://host.example/@a',
    )
  })
})

describe('a body that streams', () => {
  const stream = { operation: 'getFlow', requestId: 'r-1', stream: true }
  const body = (end: (controller: ReadableStreamDefaultController) => void) => {
    let pieces = 0
    return () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            if (pieces++ === 0) controller.enqueue(new Uint8Array(10))
            else end(controller)
          },
        }),
      )
  }
  const read = async (answer: HttpAnswer) => {
    for await (const _ of answer.body);
  }

  it('has a response for its head, and an end', async () => {
    const { events, call, clock } = http([body((controller) => controller.close())])
    const answer = await call(stream)
    clock.pass(100)
    await read(answer)
    expect(events.map(({ type }) => type)).toEqual(['request', 'response', 'end'])
    expect(events[1]).toMatchObject({ status: 200, streams: true, elapsedMs: 7 })
    expect(events[2]).toMatchObject({ attempt: 1, elapsedMs: 107 })
  })

  it('ends when its reader lets go of it', async () => {
    const { events, call } = http([body(() => undefined)])
    await (await call(stream)).body.cancel()
    expect(events.map(({ type }) => type)).toEqual(['request', 'response', 'end'])
  })

  it('that breaks off is a failure, and its error has the facts of the call', async () => {
    const { events, call, clock } = http([body((controller) => controller.error(reset()))])
    const answer = await call(stream)
    clock.pass(100)
    expect(await settled(read(answer))).toMatchObject({
      code: 'BODY_TRUNCATED',
      attempts: 1,
      status: 200,
      requestId: 'r-1',
      elapsedMs: 107,
    })
    expect(events.map(({ type }) => type)).toEqual(['request', 'response', 'failure'])
    expect(events[2]).toMatchObject({ code: 'BODY_TRUNCATED', status: 200, elapsedMs: 107 })
  })

  it('that the caller aborts fails with the reason, untouched', async () => {
    const caller = new AbortController()
    const events: HttpEvent[] = []
    const fetch = async () => body(() => undefined)()
    const layer = createHttp({ fetch, timeoutMs: 30_000, observe: (event) => events.push(event) })
    const request = new Request(URL_, { signal: caller.signal })
    const answer = (await layer.again(stream)(request)) as unknown as HttpAnswer
    const reason = new Error('enough')
    caller.abort(reason)
    expect(await settled(read(answer))).toBe(reason)
    expect(Object.keys(reason)).toEqual([])
    expect(events.at(-1)).toMatchObject({ type: 'failure', code: 'ABORTED', status: 200 })
  })
})

describe('observers', () => {
  it.each<[string, Observer]>([
    [
      'throws',
      () => {
        throw new Error('theirs')
      },
    ],
    ['rejects', () => Promise.reject(new Error('theirs'))],
    [
      'is no promise, but looks like one',
      () =>
        new Proxy(Promise.resolve(), {
          get() {
            throw new Error('theirs')
          },
        }),
    ],
    [
      'changes the events',
      (event) => {
        Object.assign(event, { type: 'other' })
        Object.assign(event.call, { url: 'other' })
      },
    ],
  ])('change nothing: one that %s', async (_name, observe) => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    try {
      const { call, sent } = http([() => new Response(null, { status: 503 }), () => new Response('{"a":1}')], {
        observe,
      })
      const heard: HttpEvent[] = []
      listen((event) => heard.push(event))
      expect(await (await call()).json()).toEqual({ a: 1 })
      expect(sent()).toBe(2)
      expect(heard.map(({ type }) => type)).toEqual(['request', 'response', 'retry', 'request', 'response'])
      expect(heard[0]?.call.url).toBe(URL_)
      await new Promise((resolve) => setImmediate(resolve))
      expect(unhandled).not.toHaveBeenCalled()
    } finally {
      process.off('unhandledRejection', unhandled)
    }
  })

  it('hear on the channel what the option hears', async () => {
    const heard: HttpEvent[] = []
    listen((event) => heard.push(event))
    const { events, call } = http([() => Promise.reject(reset()), () => new Response('{}')])
    await call()
    expect(heard).toHaveLength(5)
    expect(heard.every((event, at) => event === events[at])).toBe(true)
  })

  it('that come late hear the rest', async () => {
    const heard: HttpEvent[] = []
    const answers = [
      () => {
        listen((event) => heard.push(event))
        return new Response(null, { status: 503 })
      },
      () => new Response('{}'),
    ]
    await http(answers, { observe: undefined }).call()
    expect(heard.map(({ type }) => type)).toEqual(['response', 'retry', 'request', 'response'])
  })

  it('cost nothing while there are none: no event is made, and no time is asked for', async () => {
    const answers = [
      () => Promise.reject(reset()),
      () => new Response(null, { status: 503 }),
      () => new Response(new Uint8Array(10)),
    ]
    const stream = { stream: true }
    const quiet = http(answers, { observe: undefined })
    await (await quiet.call(stream)).body.cancel()
    expect(observedCall).not.toHaveBeenCalled()
    const told = http(answers)
    await (await told.call(stream)).body.cancel()
    expect(observedCall).toHaveBeenCalledTimes(1)
    expect(told.events.map(({ type }) => type)).toEqual([
      'request',
      'failure',
      'retry',
      'request',
      'response',
      'retry',
      'request',
      'response',
      'end',
    ])
    // One for each event that says how long it took.
    expect(told.clock.reads - quiet.clock.reads).toBe(4)
  })
})
