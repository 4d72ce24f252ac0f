import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createWebhookReceiver, type FactPulseEvent, verify, type WebhookProblem } from '../src/webhooks/index.js'

const SECRET = 'secret-of-the-client-1'
const NEXT = 'secret-of-the-client-2'
const bytes = (text: string) => new TextEncoder().encode(text)
const sign = (text: string, secret = SECRET) => `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`
const call = (body: object | string, secret = SECRET, headers: Record<string, string> = {}) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request('https://app.example/hook', {
    method: 'POST',
    body: text,
    headers: { 'x-webhook-signature': sign(text, secret), ...headers },
  })
}
const generated = { event_type: 'generation.completed', data: { task_id: 't', content_b64: 'JVBERg==' } }

function receiver(options: Partial<Parameters<typeof createWebhookReceiver>[0]> = {}) {
  const events: FactPulseEvent[] = []
  const problems: WebhookProblem[] = []
  const answer = createWebhookReceiver({
    secrets: SECRET,
    onEvent: (event) => events.push(event),
    onProblem: (problem) => problems.push(problem),
    ...options,
  })
  return { events, problems, status: async (request: Request) => (await answer(request)).status }
}

describe('a signature', () => {
  it('is that of the raw body, by one of the secrets', async () => {
    const text = '{"event_type" : "x"}'
    expect(await verify(bytes(text), { 'X-Webhook-Signature': sign(text) }, SECRET)).toEqual({
      valid: true,
      secretIndex: 0,
    })
    expect(await verify(bytes(text), new Headers({ 'x-webhook-signature': sign(text, NEXT) }), [SECRET, NEXT])).toEqual(
      {
        valid: true,
        secretIndex: 1,
      },
    )
    const written = JSON.stringify(JSON.parse(text))
    expect(await verify(bytes(written), { 'x-webhook-signature': sign(text) }, SECRET)).toMatchObject({
      reason: 'SIGNATURE_WRONG',
    })
  })

  it.each([
    ['', 'SIGNATURE_MISSING'],
    [sign('{}').slice(0, -2), 'SIGNATURE_MALFORMED'],
    [sign('{}').slice(7), 'SIGNATURE_MALFORMED'],
    [`${sign('{}')}00`, 'SIGNATURE_MALFORMED'],
    [sign('{}', NEXT), 'SIGNATURE_WRONG'],
  ])('%s is refused', async (given, reason) => {
    expect(await verify(bytes('{}'), { 'x-webhook-signature': given }, SECRET)).toEqual({ valid: false, reason })
  })

  it('wants secrets that are some, and bytes', async () => {
    await expect(verify(bytes('{}'), {}, 'none')).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'secrets' })
    await expect(verify('{}' as never, {}, SECRET)).rejects.toMatchObject({ field: 'rawBody' })
  })
})

describe('a receiver', () => {
  it('hands on what happened, with its file', async () => {
    const { events, status } = receiver()
    expect(await status(call(generated))).toBe(200)
    expect(events).toEqual([
      {
        type: 'generation.completed',
        kind: 'generation',
        outcome: 'completed',
        taskId: 't',
        content: bytes('%PDF'),
        data: {},
      },
    ])
  })

  it('reads both forms of a submission, failures, and events that nobody knows', async () => {
    const { events, status } = receiver()
    const wrapped = { success: false, afnorResult: null, contentB64: 'JVBERg==', message: 'Not sent' }
    await status(call({ event_type: 'submission.partial', data: { taskId: 's', submission_result: wrapped } }))
    await status(call({ event_type: 'submission.completed', data: { task_id: 's', afnorResult: { flowId: 'f' } } }))
    const error = { errorCode: 'VALIDATION_FAILED', errorMessage: 'No', details: [{ item: 'BT-1', reason: 'Missing' }] }
    await status(call({ event_type: 'submission.failed', data: { task_id: 's', error } }))
    await status(call({ event_type: 'quota.reached', data: { left: 0 } }))
    expect(events).toMatchObject([
      { outcome: 'partial', kind: 'submission', taskId: 's', content: bytes('%PDF'), data: { message: 'Not sent' } },
      { outcome: 'completed', data: { afnorResult: { flowId: 'f' } } },
      {
        outcome: 'failed',
        error: {
          code: 'TASK_FAILED',
          platformCode: 'VALIDATION_FAILED',
          issues: [{ item: 'BT-1', message: 'Missing' }],
        },
      },
      { type: 'quota.reached', outcome: 'unknown', data: { left: 0 } },
    ])
    expect(events[3]).not.toHaveProperty('kind')
  })

  it('hands on the same content once, also while it is under way', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let count = 0
    const known = new Set<string>()
    let looked = 0
    const replayCache = {
      has: (id: string) => {
        // The second has found nothing: the first is under way still.
        if (++looked === 2) setTimeout(release, 0)
        return known.has(id)
      },
      add: (id: string) => known.add(id).has(id),
    }
    const { problems, status } = receiver({
      replayCache,
      onEvent: async () => {
        count++
        await held
      },
    })
    expect(await Promise.all([status(call(generated)), status(call(generated))])).toEqual([200, 200])
    expect(await status(call(generated))).toBe(200)
    expect(count).toBe(1)
    expect(problems).toMatchObject([{ kind: 'replayed' }])
  })

  it('answers 503 when the app fails, and takes the same call again', async () => {
    let fails = true
    const { problems, status } = receiver({
      onEvent: () => {
        if (fails) throw new Error('queue is away')
      },
    })
    expect(await status(call(generated))).toBe(503)
    fails = false
    expect(await status(call(generated))).toBe(200)
    expect(problems).toMatchObject([{ kind: 'notHandled' }])
  })

  it('refuses what nobody signed, what is too large, what names no event, what is no POST', async () => {
    const { events, problems, status } = receiver({ maxBytes: 200 })
    expect(await status(call(generated, NEXT))).toBe(401)
    expect(await status(call('x'.repeat(201)))).toBe(413)
    expect(await status(call('{"data":{}}'))).toBe(400)
    expect(await status(call('not json'))).toBe(400)
    expect(await status(new Request('https://app.example/hook'))).toBe(405)
    expect(events).toEqual([])
    expect(problems.map(({ kind }) => kind)).toEqual(['refused', 'tooLarge', 'unreadable', 'unreadable'])
  })

  it('asks for the secrets at each call, so that they can be changed', async () => {
    let secrets: readonly string[] = [SECRET]
    const { status } = receiver({ secrets: async () => secrets })
    expect(await status(call(generated, NEXT))).toBe(401)
    secrets = [NEXT, SECRET]
    expect(await status(call(generated, NEXT))).toBe(200)
    const broken = receiver({ secrets: () => Promise.reject(new Error('vault')) })
    expect(await broken.status(call(generated))).toBe(503)
  })

  it('reads the task again where it is told to', async () => {
    const asked: string[] = []
    const states = [
      { state: 'running', status: 'STARTED' },
      { state: 'done', status: 'SUCCESS', result: { filename: 'a.pdf' } },
    ]
    const tasks = {
      of: (kind: string, taskId: string) => {
        asked.push(`${kind} ${taskId}`)
        return { status: async () => states.shift() }
      },
    }
    const { events, problems, status } = receiver({ tasks: tasks as never })
    expect(await status(call(generated))).toBe(503)
    expect(await status(call(generated))).toBe(200)
    expect(asked).toEqual(['generation t', 'generation t'])
    expect(events).toMatchObject([{ task: { state: 'done', result: { filename: 'a.pdf' } } }])
    expect(problems).toMatchObject([{ kind: 'notRead' }])
  })

  it('names the option that is wrong', () => {
    expect(() => receiver({ secrets: '' })).toThrow(/^secrets /)
    expect(() => receiver({ onEvents: 1 } as never)).toThrow(/^onEvents is not known/)
    expect(() => receiver({ maxBytes: 0 })).toThrow(/^maxBytes /)
  })
})
