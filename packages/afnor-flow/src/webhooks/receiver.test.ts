import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { ConfigurationError, PlatformError, TransportError } from '@facturelle/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Flow } from '../types.js'
import { createWebhookReceiver, type WebhookProblem, type WebhookReceiverOptions } from './receiver.js'

const NOW = Date.UTC(2026, 10, 21, 10)
const KEY = Buffer.from('canary: thirty-two bytes of key!').toString('base64')
const FLOW: Flow = { flowId: 'i_1', updatedAt: '2026-11-21T09:59:59.123456Z', flowType: 'SupplierInvoice' }

let second = NOW / 1000
/** A call as the platform makes it, each with a timestamp of its own. */
function callOf(
  body: unknown,
  { key = KEY, timestamp = ++second }: { key?: string; timestamp?: number } = {},
): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(`${text}@${timestamp}`).digest('base64')
  return new Request('https://erp.example/hook', {
    method: 'POST',
    headers: { 'Afnor-Signature': signature, 'Afnor-Signature-Timestamp': String(timestamp) },
    body: text,
  })
}

/** Time that passes when it is told to. */
function clockOf() {
  const sleepers: (() => void)[] = []
  return {
    now: () => NOW,
    sleep: (_ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        sleepers.push(resolve)
        signal?.addEventListener('abort', () => reject(signal.reason as Error))
      }),
    ring: () => {
      for (const wake of sleepers.splice(0)) wake()
    },
  }
}

function deferred<T = void>() {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

function bench(given: Partial<WebhookReceiverOptions> = {}) {
  const problems: WebhookProblem[] = []
  const clock = clockOf()
  const get = vi.fn(async (flowId: string): Promise<Flow> => ({ ...FLOW, flowId }))
  const onFlow = vi.fn(async (_flow: Flow, _hint: unknown): Promise<void> => undefined)
  const receive = createWebhookReceiver({
    ...('callers' in given ? {} : { keys: KEY }),
    client: { flows: { get } },
    onFlow,
    onProblem: (problem: WebhookProblem) => problems.push(problem),
    clock,
    ...given,
  } as WebhookReceiverOptions)
  const status = async (request: Request) => {
    const response = await receive(request)
    expect(await response.text()).toBe('')
    return response.status
  }
  return { receive, status, problems, get, onFlow, clock }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('createWebhookReceiver', () => {
  it('reads the flow again, and hands on what the platform says', async () => {
    const { status, get, onFlow, problems } = bench()
    const claimed = { ...FLOW, flowType: 'CustomerInvoice', acknowledgement: { status: 'Ok' }, more: ['x'] }
    expect(await status(callOf(claimed))).toBe(200)
    expect(get).toHaveBeenCalledExactlyOnceWith('i_1')
    const hint = { flowId: 'i_1', updatedAt: FLOW.updatedAt, flowType: 'CustomerInvoice', ackStatus: 'Ok' }
    expect(onFlow).toHaveBeenCalledExactlyOnceWith(FLOW, hint)
    expect(problems).toEqual([])
  })

  it('finds the flow in the form of 1.1.0 too', async () => {
    const { status, get } = bench()
    expect(await status(callOf({ flowInfo: FLOW }))).toBe(200)
    expect(get).toHaveBeenCalledExactlyOnceWith('i_1')
  })

  it('refuses what it cannot trust, and tells the caller nothing', async () => {
    const { status, get, problems } = bench()
    const wrong = Buffer.from('another key of thirty-two bytes!').toString('base64')
    expect(await status(callOf(FLOW, { key: wrong }))).toBe(401)
    expect(await status(callOf(FLOW, { timestamp: NOW / 1000 - 301 }))).toBe(401)
    expect(await status(new Request('https://erp.example', { method: 'POST', body: '{}' }))).toBe(401)
    expect(get).not.toHaveBeenCalled()
    expect(problems).toEqual([
      { kind: 'refused', reason: 'SIGNATURE_WRONG' },
      { kind: 'refused', reason: 'TIMESTAMP_TOO_OLD' },
      { kind: 'refused', reason: 'SIGNATURE_MISSING' },
    ])
  })

  it('answers POST alone', async () => {
    const { receive } = bench()
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
      const response = await receive(new Request('https://erp.example', { method }))
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    }
  })

  it.each([
    ['no JSON', 'flowId=i_1'],
    ['no text', '\u0000'],
    ['nothing', ''],
    ['a list', '[{"flowId":"i_1"}]'],
    ['no flow', '{"flowInfo":{"flowId":7}}'],
    ['null', 'null'],
    ['a flowId of its prototype alone', '{"__proto__":{"flowId":"i_1"}}'],
    ['a deep nest', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('says 400 to %s', async (_what, body) => {
    const { status, get, problems } = bench()
    expect(await status(callOf(body))).toBe(400)
    expect(get).not.toHaveBeenCalled()
    expect(problems).toEqual([{ kind: 'unreadable' }])
  })

  it('says 400 to what is no UTF-8, or no longer', async () => {
    const { receive, problems } = bench()
    const body = Buffer.from('{"flowId":"i_\xff"}', 'latin1')
    const timestamp = String(++second)
    const signature = createHmac('sha256', Buffer.from(KEY, 'base64')).update(body).update(`@${timestamp}`)
    const headers = { 'Afnor-Signature': signature.digest('base64'), 'Afnor-Signature-Timestamp': timestamp }
    const { status } = await receive(new Request('https://erp.example', { method: 'POST', headers, body }))
    expect([status, problems]).toEqual([400, [{ kind: 'unreadable' }]])
  })

  it('parts flows whose state nobody dates', async () => {
    const { status, get, onFlow } = bench()
    get.mockImplementation(async (flowId) => ({ flowId }))
    const held = deferred()
    onFlow.mockImplementation(() => held.promise)
    const answers = ['i_1', 'i_2', 'i_2'].map((flowId) => status(callOf({ flowId })))
    await vi.waitFor(() => expect(onFlow).toHaveBeenCalledTimes(3))
    held.resolve()
    expect(await Promise.all(answers)).toEqual([200, 200, 200])
  })

  it('takes nothing from hostile JSON but a few texts', async () => {
    const { status, onFlow } = bench()
    const body = `{"flowId":"i_1","updatedAt":{"a":1},"trackingId":["x"],"constructor":"x","__proto__":{"flowType":"x"},"acknowledgement":{"status":{}}}`
    expect(await status(callOf(body))).toBe(200)
    expect(onFlow.mock.calls[0]?.[1]).toEqual({ flowId: 'i_1' })
    expect(Object.getPrototypeOf(onFlow.mock.calls[0]?.[1])).toBe(Object.prototype)
    expect(({} as { flowType?: string }).flowType).toBeUndefined()
  })

  it('says 400 to an id that no flow can have', async () => {
    const { status, get, problems } = bench()
    get.mockRejectedValue(new ConfigurationError('ARGUMENT_INVALID', 'too long', { field: 'flowId' }))
    expect(await status(callOf({ flowId: 'x'.repeat(500) }))).toBe(400)
    expect(problems).toEqual([{ kind: 'unreadable' }])
  })

  it('reads no more of a body than it may have', async () => {
    const { status, problems } = bench({ maxBytes: 1000 })
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled++
          controller.enqueue(new Uint8Array(400))
        },
      },
      { highWaterMark: 0 },
    )
    const init = { method: 'POST', body: endless, duplex: 'half' } as RequestInit
    expect(await status(new Request('https://erp.example', init))).toBe(413)
    expect(pulled).toBe(3)
    expect(await status(callOf(`"${'x'.repeat(1000)}"`))).toBe(413)
    const inPieces = (length: number) =>
      new Request('https://erp.example', {
        method: 'POST',
        body: new Blob([new Uint8Array(length)]).stream(),
        duplex: 'half',
      } as RequestInit)
    expect(await status(inPieces(1000))).toBe(401)
    expect(await status(inPieces(1001))).toBe(413)
    const announced = new Request('https://erp.example', {
      method: 'POST',
      body: '{}',
      headers: { 'content-length': '9999' },
    })
    expect(await status(announced)).toBe(413)
    expect(problems.map(({ kind }) => kind)).toEqual(['tooLarge', 'tooLarge', 'refused', 'tooLarge', 'tooLarge'])
  })

  it('hands each state of a flow on once, and reads it no more', async () => {
    const { status, get, onFlow } = bench()
    expect(await status(callOf(FLOW))).toBe(200)
    expect(await status(callOf(FLOW))).toBe(200)
    expect([get.mock.calls.length, onFlow.mock.calls.length]).toEqual([1, 1])
    // Without a time, or with that of a state that was overtaken: only reading tells.
    expect(await status(callOf({ flowId: 'i_1' }))).toBe(200)
    expect(await status(callOf({ ...FLOW, updatedAt: '2026-11-21T09:00:00Z' }))).toBe(200)
    expect([get.mock.calls.length, onFlow.mock.calls.length]).toEqual([3, 1])
    get.mockResolvedValue({ ...FLOW, updatedAt: '2026-11-21T10:00:00Z' })
    expect(await status(callOf({ ...FLOW, updatedAt: '2026-11-21T10:00:00Z' }))).toBe(200)
    expect(onFlow).toHaveBeenCalledTimes(2)
  })

  it('remembers a bounded number of them', async () => {
    const { status, onFlow } = bench({ maxRemembered: 2 })
    for (const flowId of ['a', 'b', 'c', 'c', 'b', 'a']) expect(await status(callOf({ ...FLOW, flowId }))).toBe(200)
    expect(onFlow.mock.calls.map(([flow]) => flow.flowId)).toEqual(['a', 'b', 'c', 'a'])
  })

  it('gives calls of one state that come together one answer', async () => {
    const { status, get, onFlow } = bench()
    const reading = deferred<Flow>()
    get.mockReturnValue(reading.promise)
    const statuses = Promise.all([status(callOf(FLOW)), status(callOf(FLOW)), status(callOf({ flowId: 'i_1' }))])
    await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(2))
    reading.resolve(FLOW)
    expect(await statuses).toEqual([200, 200, 200])
    expect(onFlow).toHaveBeenCalledTimes(1)
  })

  it('a repetition after an answer that got lost is fine', async () => {
    const { status, onFlow, problems } = bench()
    const call = callOf({ flowId: 'i_1' })
    expect(await status(call.clone() as Request)).toBe(200)
    expect(await status(call)).toBe(200)
    expect([onFlow.mock.calls.length, problems]).toEqual([1, []])
  })

  it.each([
    ['an outage', new TransportError('TIMEOUT', 'late', { requestSent: 'maybe' })],
    ['a refusal', new PlatformError('FORBIDDEN', 'no', { platform: 'afnor', status: 403 })],
    ['a defect', new Error('of ours')],
  ])('has the platform repeat a call whose flow cannot be read: %s', async (_what, error) => {
    const { status, get, onFlow, problems } = bench()
    const call = callOf(FLOW)
    get.mockRejectedValueOnce(error)
    expect(await status(call.clone() as Request)).toBe(503)
    expect(problems).toEqual([{ kind: 'notRead', hint: FLOW, error }])
    expect(onFlow).not.toHaveBeenCalled()
    // The very same, signature and all.
    expect(await status(call)).toBe(200)
    expect(onFlow).toHaveBeenCalledExactlyOnceWith(FLOW, FLOW)
  })

  it('has the platform repeat a call whose flow could not be handled', async () => {
    const { status, onFlow, problems } = bench()
    const error = new Error('the queue is full')
    const call = callOf(FLOW)
    onFlow.mockRejectedValueOnce(error)
    expect(await status(call.clone() as Request)).toBe(503)
    expect(problems).toEqual([{ kind: 'notHandled', hint: FLOW, flow: FLOW, error }])
    expect(await status(call)).toBe(200)
    expect(onFlow).toHaveBeenCalledTimes(2)
  })

  it('tells of a flow that the platform does not know', async () => {
    const missing = new PlatformError('NOT_FOUND', 'no', { platform: 'afnor', status: 404 })
    const { status, get, problems } = bench()
    get.mockRejectedValue(missing)
    const old = { ...FLOW, updatedAt: '2026-11-21T09:54:59.123456Z' }
    expect(await status(callOf(old))).toBe(200)
    expect(problems).toEqual([{ kind: 'unknownFlow', hint: old }])
    expect(get).toHaveBeenCalledTimes(1)
    // As long where nobody says when it was, and where a clock is wrong.
    for (const updatedAt of [undefined, 'yesterday', '2026-11-21T10:05:01Z']) {
      expect(await status(callOf({ ...FLOW, updatedAt }))).toBe(200)
    }
    expect(get).toHaveBeenCalledTimes(4)
    const insisting = bench({
      onProblem: () => {
        throw new Error('to come again')
      },
    })
    insisting.get.mockRejectedValue(missing)
    expect(await insisting.status(callOf(old))).toBe(503)
  })

  describe('where what is read lags behind what is told', () => {
    const OLDER: Flow = { ...FLOW, updatedAt: '2026-11-21T09:59:59.123455Z' }
    const missing = new PlatformError('NOT_FOUND', 'no', { platform: 'afnor', status: 404 })
    /** Pauses pass at once, and the limit of the answer never. */
    const lagging = () => {
      const pauses: number[] = []
      const sleep = async (ms: number, signal?: AbortSignal) => {
        if (ms === 10_000) return new Promise<void>((_, reject) => signal?.addEventListener('abort', () => reject()))
        pauses.push(ms)
      }
      return { pauses, ...bench({ clock: { now: () => NOW, sleep } }) }
    }

    it.each([
      ['no flow', () => Promise.reject(missing)],
      ['an older state', () => Promise.resolve(OLDER)],
    ])('reads again: %s', async (_what, first) => {
      const { status, get, onFlow, problems, pauses } = lagging()
      get.mockImplementationOnce(first).mockImplementationOnce(first)
      expect(await status(callOf(FLOW))).toBe(200)
      expect(onFlow).toHaveBeenCalledExactlyOnceWith(FLOW, FLOW)
      expect([problems, pauses]).toEqual([[], [250, 750]])
    })

    it('has the platform tell again of a flow that is not there yet', async () => {
      const { status, get, onFlow, problems, pauses } = lagging()
      get.mockRejectedValue(missing)
      const call = callOf(FLOW)
      expect(await status(call.clone() as Request)).toBe(503)
      expect([problems, pauses]).toEqual([[{ kind: 'notYet', hint: FLOW }], [250, 750, 2_000]])
      get.mockReset().mockResolvedValue(FLOW)
      expect(await status(call)).toBe(200)
      expect(onFlow).toHaveBeenCalledExactlyOnceWith(FLOW, FLOW)
    })

    it('hands an older state on, once, and has the platform tell again of the newer one', async () => {
      const { status, get, onFlow, problems } = lagging()
      get.mockResolvedValue(OLDER)
      const call = callOf(FLOW)
      for (let time = 0; time < 2; time++) {
        expect(await status(call.clone() as Request)).toBe(503)
        expect(problems.splice(0)).toEqual([{ kind: 'notYet', hint: FLOW, flow: OLDER }])
      }
      get.mockResolvedValue(FLOW)
      expect(await status(call)).toBe(200)
      expect(onFlow.mock.calls).toEqual([
        [OLDER, FLOW],
        [FLOW, FLOW],
      ])
    })

    it('says one thing of an older state that could not be handled', async () => {
      const { status, get, onFlow, problems } = lagging()
      get.mockResolvedValue(OLDER)
      onFlow.mockRejectedValue(new Error('the queue is full'))
      expect(await status(callOf(FLOW))).toBe(503)
      expect(problems.map(({ kind }) => kind)).toEqual(['notHandled'])
    })

    it('takes the platform at its word after five minutes', async () => {
      const { status, get, onFlow, problems } = lagging()
      const told = { ...FLOW, updatedAt: '2026-11-21T09:55:00Z' }
      const older = { ...FLOW, updatedAt: '2026-11-21T09:54:59Z' }
      get.mockResolvedValue(older)
      expect(await status(callOf(told))).toBe(200)
      expect(onFlow).toHaveBeenCalledExactlyOnceWith(older, told)
      expect([problems, get.mock.calls.length]).toEqual([[], 1])
    })

    it.each([
      ['2026-11-21T09:59:59Z', '2026-11-21T09:59:59.123456Z'],
      ['2026-11-21T09:59:59.123Z', '2026-11-21T09:59:59.123456Z'],
      ['2026-11-21T09:59:59.123456Z', '2026-11-21T09:59:59.123Z'],
      ['2026-11-21T10:59:59.123456+01:00', '2026-11-21T09:59:59.123456Z'],
      ['2026-11-21T09:59:59.2Z', '2026-11-21T09:59:59.123456Z'],
      ['whenever', '2026-11-21T09:59:59.123456Z'],
    ])('takes %s for no older than %s', async (updatedAt, told) => {
      const { status, get, problems } = lagging()
      get.mockResolvedValue({ ...FLOW, updatedAt })
      expect(await status(callOf({ ...FLOW, updatedAt: told }))).toBe(200)
      expect([problems, get.mock.calls.length]).toEqual([[], 1])
    })

    it('does not begin another pause when the answer is late', async () => {
      const { status, get, problems, clock } = bench()
      get.mockRejectedValue(missing)
      const late = status(callOf(FLOW))
      await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(1))
      clock.ring()
      expect(await late).toBe(503)
      await vi.waitFor(() => expect(problems.map(({ kind }) => kind)).toEqual(['late', 'notYet']))
      expect(get).toHaveBeenCalledTimes(1)
    })
  })

  it('answers in time though nobody comes back from being told', async () => {
    const told: string[] = []
    const { status, get, clock } = bench({
      onProblem({ kind }) {
        told.push(kind)
        return new Promise(() => undefined)
      },
    })
    get.mockReturnValue(new Promise(() => undefined))
    const late = status(callOf(FLOW))
    await vi.waitFor(() => expect(get).toHaveBeenCalled())
    clock.ring()
    expect(await late).toBe(503)
    expect(told).toEqual(['late'])
  })

  it('answers in time, and ends what it began', async () => {
    const { status, get, onFlow, problems, clock } = bench()
    const reading = deferred<Flow>()
    get.mockReturnValueOnce(reading.promise)
    const call = callOf(FLOW)
    const late = status(call.clone() as Request)
    await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(1))
    clock.ring()
    expect(await late).toBe(503)
    expect(problems).toEqual([{ kind: 'late', hint: FLOW }])
    const again = status(call)
    reading.resolve(FLOW)
    expect(await again).toBe(200)
    expect([get.mock.calls.length, onFlow.mock.calls.length]).toEqual([1, 1])
  })

  it('does not wait for a body that does not come', async () => {
    const { status, problems, clock } = bench()
    let cancelled = false
    const silent = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true
      },
    })
    const init = { method: 'POST', body: silent, duplex: 'half' } as RequestInit
    const answer = status(new Request('https://erp.example', init))
    clock.ring()
    expect(await answer).toBe(503)
    expect(problems).toEqual([{ kind: 'late' }])
    await vi.waitFor(() => expect(cancelled).toBe(true))
  })

  it('keys that cannot be had are an outage, not a refusal', async () => {
    const error = new Error('the vault is closed')
    const { status, problems } = bench({
      keys: () => {
        throw error
      },
    } as Partial<WebhookReceiverOptions>)
    expect(await status(callOf(FLOW))).toBe(503)
    expect(problems).toEqual([{ kind: 'notChecked', error }])
  })

  it.each([
    ['keys', { keys: undefined }],
    ['callers', { callers: [] }],
    ['callers', { keys: undefined, callers: [{ userId: 'a' }] }],
    ['keys', { keys: [] }],
    ['client', { client: {} }],
    ['onFlow', { onFlow: undefined }],
    ['onProblem', { onProblem: 'log' }],
    ['maxBytes', { maxBytes: 0 }],
    ['maxbytes', { maxbytes: 5 }],
  ])('refuses a wrong option: %s', (field, wrong) => {
    const options = { keys: KEY, client: { flows: { get: async () => FLOW } }, onFlow() {}, onProblem() {}, ...wrong }
    let error: unknown
    try {
      createWebhookReceiver(options as never)
    } catch (thrown) {
      error = thrown
    }
    expect((error as ConfigurationError)?.field).toBe(field)
    expect(inspect(error)).not.toContain(KEY)
  })
})

describe('callers of 1.2.0', () => {
  const post = (headers: Record<string, string>) =>
    new Request('https://erp.example', { method: 'POST', headers, body: JSON.stringify(FLOW) })
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

  it('are known by HTTP Basic, whatever is in the password', async () => {
    const { status, problems } = bench({ callers: { userId: 'platform', userPassword: 'pass:é' } })
    expect(await status(post({ authorization: basic('platform:pass:é') }))).toBe(200)
    expect(await status(post({ authorization: basic('platform:pass:é').replace('Basic', 'basic') }))).toBe(200)
    const wrong: Record<string, string>[] = [
      {},
      { authorization: basic('platform:pass:e') },
      { authorization: 'Bearer platform:pass:é'.replace('é', 'e') },
    ]
    for (const headers of wrong) {
      expect(await status(post(headers))).toBe(401)
    }
    expect(problems).toEqual(Array(3).fill({ kind: 'refused', reason: 'CALLER_UNKNOWN' }))
  })

  it('are known by a header of ours, the former one for as long as it is listed', async () => {
    const { status } = bench({
      callers: [
        { headerName: 'X-Hook-Secret', headerValue: 'canary-new' },
        { headerName: 'X-Hook-Secret', headerValue: 'canary-old' },
      ],
    })
    expect(await status(post({ 'x-hook-secret': 'canary-new' }))).toBe(200)
    expect(await status(post({ 'X-Hook-Secret': 'canary-old' }))).toBe(200)
    expect(await status(post({ 'x-hook-secret': 'canary-ne' }))).toBe(401)
    expect(await status(post({ 'x-hook-secret': '' }))).toBe(401)
    expect(await status(post({ 'x-other': 'canary-new' }))).toBe(401)
  })

  it('are known by a token that the app checks', async () => {
    const { status, problems } = bench({
      callers: {
        bearer: async (token) => {
          if (token === 'broken') throw new Error('the token server is away')
          return token === 'claims' ? ('claims' as unknown as boolean) : token === 'good'
        },
      },
    })
    expect(await status(post({ authorization: 'Bearer good' }))).toBe(200)
    expect(await status(post({ authorization: 'Bearer bad' }))).toBe(401)
    // What is not said to be true may be the claims of a token that nobody looked at.
    expect(await status(post({ authorization: 'Bearer claims' }))).toBe(401)
    expect(await status(post({ authorization: 'good' }))).toBe(401)
    expect(await status(post({ authorization: 'Bearer broken' }))).toBe(503)
    expect(problems.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'notChecked'])
  })

  it('are compared by their digests', async () => {
    const digested = vi.spyOn(crypto.subtle, 'digest')
    const { status } = bench({ callers: { headerName: 'x-secret', headerValue: 'canary' } })
    expect(await status(post({ 'x-secret': 'c' }))).toBe(401)
    expect(digested).toHaveBeenCalledTimes(2)
  })
})
