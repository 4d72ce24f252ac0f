import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { type AfnorFlow, type AfnorFlowSettings, afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import {
  AuthError,
  ConfigurationError,
  FacturelleError,
  PlatformError,
  type PreparedDocument,
  sha256,
  type TransportCode,
  TransportError,
} from '@facturelle/core'
import { DIAGNOSTICS_CHANNEL, type HttpEvent } from '@facturelle/core/http'
import { xml } from '@facturelle/documents'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createVirtualClock } from './support/virtual-clock.js'

const EXAMPLE = readFileSync(new URL('../examples/invoices/F2026-001-ubl.xml', import.meta.url))
const ORIGIN = 'https://platform.example'
const CANARY = 'canary-of-a-secret-5d1'
const TIMEOUT_MS = 20_000
/** What the fake server takes for each answer. */
const SLOW_MS = 130

type Answer = () => Response | Promise<Response>
const json = (value: unknown, status = 200) => Response.json(value, { status })
const empty =
  (status: number): Answer =>
  () =>
    new Response(null, { status })
const page: Answer = () => new Response('<html>', { headers: { 'content-type': 'text/html' } })
const fails =
  (code: string): Answer =>
  () =>
    Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) }))
const hangs: Answer = () => new Promise(() => undefined)
const token: Answer = () => json({ access_token: `${CANARY}-token`, token_type: 'Bearer', expires_in: 600 })
/** Ten bytes of a file, and then no more. */
const breaksOff =
  (end: (body: ReadableStreamDefaultController) => void): Answer =>
  () => {
    let pieces = 0
    const pull = (body: ReadableStreamDefaultController) =>
      pieces++ === 0 ? body.enqueue(new Uint8Array(10)) : end(body)
    return new Response(new ReadableStream({ pull }), { headers: { 'content-type': 'application/xml' } })
  }

/** What the option `observe` was told, and the subscribers of the channel. */
const told: HttpEvent[] = []
const heard: unknown[] = []
const hear = (event: unknown) => void heard.push(event)

beforeEach(() => {
  told.length = 0
  heard.length = 0
  subscribe(DIAGNOSTICS_CHANNEL, hear)
})

afterEach(() => {
  unsubscribe(DIAGNOSTICS_CHANNEL, hear)
  expect(heard).toEqual(told)
  expect(JSON.stringify(told)).not.toMatch(/canary|bearer|basic|invoice>/i)
})

/** A platform of which every answer is given, and what it saw. */
function platform(answers: { readonly token?: Answer; readonly api?: Answer; readonly lookup?: Answer } = {}) {
  const clock = createVirtualClock(1_800_000_000_000)
  const sent = { token: 0, api: 0, lookup: 0 }
  let made = 0
  let seenId: string | undefined
  const settings = {
    clock,
    timeoutMs: TIMEOUT_MS,
    random: () => 0.5,
    randomUuid: () => `made-${++made}`,
    observe: (event: HttpEvent) => told.push(event),
    async fetch(request: Request) {
      const { pathname } = new URL(request.url)
      // Only a submission is looked up by its tracking id.
      const search = pathname.endsWith('/search') && (await request.clone().text()).includes('trackingId')
      const at = pathname === '/token' ? 'token' : search ? 'lookup' : 'api'
      sent[at]++
      if (at === 'api') seenId = request.headers.get('request-id') ?? request.headers.get('x-request-id') ?? undefined
      await clock.sleep(SLOW_MS)
      const usual = at === 'token' ? token : () => json({ results: [], limit: 100 })
      return (answers[at] ?? usual)()
    },
  } satisfies AfnorFlowSettings
  const address = { flowServiceUrl: `${ORIGIN}/flow`, tokenUrl: `${ORIGIN}/token` }
  const credentials = { clientId: 'erp', clientSecret: CANARY }
  return {
    clock,
    sent,
    /** The last correlation id that reached the platform. */
    seenId: () => seenId,
    client: (rest: object = {}) => createAfnorFlow({ ...settings, ...address, credentials, ...rest }),
    adapter: (rest: object = {}) => {
      const options = { ...settings, ...address, credentials, lookupMs: 1_000, ...rest }
      return afnorFlowAdapter(options as typeof address & { credentials: typeof credentials })
    },
    /** The error that comes of the work, and how long it took by the clock. */
    async caught(work: () => Promise<unknown>) {
      const started = clock.now()
      const error = await clock.run(
        work().then(
          () => undefined,
          (failure: unknown) => failure,
        ),
      )
      if (!FacturelleError.isInstance(error)) throw new Error('no error of ours', { cause: error })
      return { error: error as FacturelleError & { status?: number }, tookMs: clock.now() - started }
    },
  }
}

type Platform = ReturnType<typeof platform>

async function invoice(): Promise<PreparedDocument> {
  const bytes = new Uint8Array(EXAMPLE)
  const inspection = await xml().inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes, name: 'F2026-001.xml', sha256: await sha256(bytes) }
}
const document = await invoice()

const search = (client: AfnorFlow) => client.flows.search({ where: { updatedAfter: '2026-01-01T00:00:00Z' } })
const create = (client: AfnorFlow) =>
  client.flows.create({ file: document.bytes, flowInfo: { name: 'F2026-001.xml', flowSyntax: 'UBL' } })
const submit = (at: Platform, rest?: object) => at.adapter(rest).submit(document, { type: 'afnor' })
/** What a submission ends with: an error that is thrown, or that it carries. */
const submitted = async (at: Platform) => {
  const { error } = await submit(at)
  throw error
}

/** Ways to one request of the API, and whether it is repeated. */
const WAYS: readonly (readonly [string, boolean, (at: Platform) => Promise<unknown>])[] = [
  ['client, repeatable', true, (at) => search(at.client())],
  ['client, once', false, (at) => create(at.client())],
  ['adapter', false, submitted],
]
const RETRIED = [429, 502, 503, 504]

describe.each(WAYS)('%s: the error of', (way, repeatable, call) => {
  it.each([400, 401, 403, 404, 408, 409, 413, 418, 422, 425, 429, 499, 500, 501, 502, 503, 504])(
    'a %i knows what was sent',
    async (status) => {
      const at = platform({ api: empty(status) })
      const { error, tookMs } = await at.caught(() => call(at))
      expect(PlatformError.isInstance(error)).toBe(true)
      // A 401 is answered by one replay, if there is another token; here there is none.
      expect(at.sent.api).toBe(repeatable && RETRIED.includes(status) ? 3 : 1)
      expect(error).toMatchObject({ status, attempts: at.sent.api, requestId: at.seenId() })
      expect(error.requestId).toMatch(/^made-/)
      if (way !== 'adapter') expect(error.elapsedMs).toBe(tookMs)
      else expect(error.elapsedMs).toBeGreaterThanOrEqual(SLOW_MS)
      expect(error.elapsedMs).toBeLessThanOrEqual(tookMs)
    },
  )

  it.each<[TransportCode, Answer, number | undefined, boolean]>([
    ['CONNECTION_REFUSED', fails('ECONNREFUSED'), undefined, true],
    ['CONNECTION_RESET', fails('ECONNRESET'), undefined, true],
    ['HOST_NOT_FOUND', fails('ENOTFOUND'), undefined, true],
    ['TLS', fails('CERT_HAS_EXPIRED'), undefined, false],
    ['ADDRESS_REFUSED', fails('ERR_FACTURELLE_ADDRESS'), undefined, false],
    ['NETWORK', fails('SOMETHING_ELSE'), undefined, true],
    ['TIMEOUT', hangs, undefined, false],
    ['BODY_TRUNCATED', breaksOff((body) => body.error(new Error('reset'))), 200, true],
    ['REDIRECT_REFUSED', () => Response.redirect(`${ORIGIN}/elsewhere`, 302), 302, false],
    ['RESPONSE_TOO_LARGE', () => new Response('', { headers: { 'content-length': '9000000' } }), 200, false],
    ['INVALID_RESPONSE', page, 200, false],
    ['INVALID_RESPONSE', () => json({}), 200, false],
  ])('%s knows what was sent', async (code, answer, status, passing) => {
    const at = platform({ api: answer })
    const { error, tookMs } = await at.caught(() => call(at))
    expect(TransportError.isInstance(error)).toBe(true)
    expect(at.sent.api).toBe(repeatable && passing ? 3 : 1)
    expect(error).toMatchObject({ code, status, attempts: at.sent.api, requestId: at.seenId() })
    expect(error.requestId).toMatch(/^made-/)
    if (way === 'adapter') expect(error.elapsedMs).toBeGreaterThanOrEqual(SLOW_MS)
    else expect(error.elapsedMs).toBe(tookMs)
    expect(error.elapsedMs).toBeLessThanOrEqual(tookMs)
  })

  it.each<[string, Answer, object, number]>([
    ['refuses', () => json({ error: 'invalid_client' }, 401), { code: 'INVALID_CLIENT', status: 401 }, 1],
    ['is down', empty(503), { code: 'REFUSED', status: 503 }, 3],
    ['is not there', fails('ECONNREFUSED'), { code: 'TOKEN_UNAVAILABLE', status: undefined }, 3],
    ['has no certificate', fails('CERT_HAS_EXPIRED'), { code: 'TOKEN_UNAVAILABLE', status: undefined }, 1],
    ['answers with a page', page, { code: 'TOKEN_UNUSABLE', status: 200 }, 1],
  ])('a token server that %s knows what was asked', async (_name, answer, expected, asked) => {
    const at = platform({ token: answer })
    const { error, tookMs } = await at.caught(() => call(at))
    expect(AuthError.isInstance(error)).toBe(true)
    expect(at.sent).toEqual({ token: asked, api: 0, lookup: 0 })
    expect(error).toMatchObject({ ...expected, attempts: asked, elapsedMs: tookMs })
    // The adapter asks for the token before there is a call.
    if (way === 'adapter') expect(error.requestId).toBeUndefined()
    else expect(error.requestId).toMatch(/^made-/)
  })
})

describe('nothing was sent:', () => {
  it.each<[string, (at: Platform) => Promise<unknown>]>([
    ['an argument', (at) => at.client().flows.search({ where: {} })],
    ['an id', (at) => at.client().flows.get('..')],
    ['a company', (at) => at.client().flows.get('f', { organizationId: '\n' })],
    ['an option', async (at) => at.client({ timeoutMs: 0 })],
    ['a destination', async (at) => at.adapter().submit(document, { type: 'afnor', organizationId: '\n' })],
  ])('%s is wrong', async (_name, call) => {
    const at = platform()
    const { error } = await at.caught(() => call(at))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error.attempts).toBe(0)
    expect(error.requestId).toBeUndefined()
    expect(at.sent).toEqual({ token: 0, api: 0, lookup: 0 })
    expect(told).toEqual([])
  })

  it('credentials that could not be read', async () => {
    const at = platform()
    const credentials = async () => {
      await at.clock.sleep(40)
      throw new Error(CANARY)
    }
    for (const [call, requestId] of [
      [() => at.client({ credentials }).authorize(), undefined],
      [() => search(at.client({ credentials })), /^made-/],
    ] as const) {
      const { error } = await at.caught(call)
      expect(error).toMatchObject({ code: 'CREDENTIALS_UNAVAILABLE', attempts: 0 })
      if (requestId) expect(error).toMatchObject({ elapsedMs: 40, requestId: expect.stringMatching(requestId) })
    }
    expect(at.sent).toEqual({ token: 0, api: 0, lookup: 0 })
  })

  it('a service that failed too often', async () => {
    const at = platform({ api: empty(500) })
    const client = at.client()
    for (let failures = 0; failures < 20; failures++) await at.caught(() => search(client))
    const before = at.sent.api
    const { error } = await at.caught(() => search(client))
    expect(error).toMatchObject({ code: 'CIRCUIT_OPEN', attempts: 0, status: undefined, elapsedMs: 0 })
    expect(error.requestId).toMatch(/^made-/)
    expect(at.sent.api).toBe(before)
  })

  it('limits without a turn before the deadline', async () => {
    const at = platform()
    // The token counts as well.
    const client = at.client({ limits: { perMinute: 2 } })
    await at.clock.run(search(client))
    const { error } = await at.caught(() => search(client))
    expect(error).toMatchObject({ code: 'RATE_LIMITED', attempts: 0, elapsedMs: 0 })
    expect(error.requestId).toMatch(/^made-/)
    expect(at.sent.api).toBe(1)
  })
})

describe('tokens', () => {
  const refuses: Answer = () => json({ error: 'invalid_client' }, 401)

  it('that a refusal is believed for are not asked for: 0 attempts', async () => {
    const at = platform({ token: refuses })
    const client = at.client()
    const first = await at.caught(() => search(client))
    const second = await at.caught(() => search(client))
    expect(at.sent.token).toBe(1)
    expect([first.error.attempts, second.error.attempts]).toEqual([1, 0])
    expect(second).toMatchObject({ tookMs: 0, error: { code: 'INVALID_CLIENT', status: 401, elapsedMs: 0 } })
    expect(first.error.elapsedMs).toBe(SLOW_MS)
  })

  it('that many calls wait for fail each of them with an error of its own', async () => {
    const at = platform({ token: refuses })
    const client = at.client()
    const calls = Array.from({ length: 10 }, () => at.caught(() => search(client)))
    const errors = (await Promise.all(calls)).map(({ error }) => error)
    expect(at.sent.token).toBe(1)
    expect(new Set(errors.map(({ requestId }) => requestId)).size).toBe(10)
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'AuthError', code: 'INVALID_CLIENT', attempts: 1, elapsedMs: SLOW_MS })
      expect(error.stack).toContain(error.message)
      expect(AuthError.isInstance(error) && error instanceof Error).toBe(true)
    }
  })

  it('that never come say how often they were asked for', async () => {
    const at = platform({ token: hangs })
    const { error, tookMs } = await at.caught(() => at.client().authorize())
    expect(error).toMatchObject({ code: 'TOKEN_UNAVAILABLE', attempts: at.sent.token, elapsedMs: tookMs })
    expect(tookMs).toBe(TIMEOUT_MS)
    expect(at.sent.token).toBe(1)
  })

  it('of which a second is refused too: two attempts, the last status', async () => {
    let given = 0
    const at = platform({
      token: () => json({ access_token: `${CANARY}-${given++}`, token_type: 'Bearer', expires_in: 600 }),
      api: empty(401),
    })
    const { error, tookMs } = await at.caught(() => search(at.client()))
    expect(at.sent).toMatchObject({ token: 2, api: 2 })
    expect(error).toMatchObject({ code: 'UNAUTHORIZED', status: 401, attempts: 2, elapsedMs: tookMs })
  })
})

describe('the last status', () => {
  it('is that of the answer before the one that did not come', async () => {
    const answers = [empty(503), fails('ECONNRESET'), fails('ECONNRESET')]
    const at = platform({ api: () => (answers.shift() as Answer)() })
    const { error } = await at.caught(() => search(at.client()))
    expect(error).toMatchObject({ code: 'CONNECTION_RESET', status: 503, attempts: 3 })
  })
})

describe('a file that streams', () => {
  it.each<[TransportCode, Answer]>([
    ['BODY_TRUNCATED', breaksOff((body) => body.error(new Error('reset')))],
    ['TIMEOUT', breaksOff(() => undefined)],
  ])('and ends with %s tells the same as any other call', async (code, answer) => {
    const at = platform({ api: answer })
    const { error, tookMs } = await at.caught(async () => {
      const { body, sha256: hash } = await at.client().flows.stream('f', 'Original')
      hash?.catch(() => undefined)
      for await (const _ of body);
    })
    expect(error).toMatchObject({
      code,
      status: 200,
      attempts: at.sent.api,
      requestId: at.seenId(),
      elapsedMs: tookMs,
    })
    expect(told.filter(({ call }) => call.operation === 'getFlow').map(({ type }) => type)).toEqual([
      'request',
      'response',
      'failure',
    ])
  })
})

describe('a submission in doubt', () => {
  it.each<[string, Answer, string, number | undefined]>([
    ['a reset', fails('ECONNRESET'), 'CONNECTION_RESET', undefined],
    ['a 500', empty(500), 'UNAVAILABLE', 500],
    ['silence', hangs, 'TIMEOUT', undefined],
  ])(
    'after %s carries the error of the request, and events() fail with its facts',
    async (_name, answer, code, status) => {
      const at = platform({ api: answer })
      const submission = await at.clock.run(submit(at))
      expect(submission.outcome).toBe('inDoubt')
      expect(at.sent.api).toBe(1)
      expect(at.sent.lookup).toBeGreaterThan(0)
      const { error } = submission
      expect(error).toMatchObject({ code, status, attempts: 1, requestId: at.seenId() })
      expect(error?.elapsedMs).toBe(code === 'TIMEOUT' ? TIMEOUT_MS : 2 * SLOW_MS - SLOW_MS)
      const later = await at.caught(async () => {
        for await (const _ of submission.events());
      })
      expect(later.error).toMatchObject({ code: 'IN_DOUBT', status, attempts: 1, requestId: at.seenId() })
    },
  )

  it('that nothing left of is not received: the request was tried once', async () => {
    const at = platform({ api: fails('ECONNREFUSED') })
    const submission = await at.clock.run(submit(at))
    expect(submission).toMatchObject({ outcome: 'notReceived', error: { attempts: 1, requestId: at.seenId() } })
    const later = await at.caught(async () => {
      for await (const _ of submission.events());
    })
    expect(later.error).toBe(submission.error)
  })
})

describe('the events of an adapter', () => {
  it('say the same as the server saw, by operation and by correlation id', async () => {
    const answers = [empty(502), () => json({ results: [], limit: 100 })]
    const at = platform({ api: () => json({ flowId: 'f', submittedAt: '2026-11-21T10:00:00Z' }) })
    await at.clock.run(submit(at))
    expect(told.map(({ type, call, attempt }) => [type, call.operation, attempt])).toEqual([
      ['request', 'token', 1],
      ['response', 'token', 1],
      ['request', 'createFlow', 1],
      ['response', 'createFlow', 1],
    ])
    expect(told.map(({ call }) => call.requestId)).toEqual([undefined, undefined, at.seenId(), at.seenId()])
    told.length = heard.length = 0
    const reading = platform({ api: () => (answers.shift() as Answer)() })
    await reading.clock.run(search(reading.client()))
    const calls = told.filter(({ call }) => call.operation === 'searchFlows')
    expect(calls.map(({ type, attempt }) => [type, attempt])).toEqual([
      ['request', 1],
      ['response', 1],
      ['retry', 1],
      ['request', 2],
      ['response', 2],
    ])
    expect(calls.filter(({ type }) => type === 'request')).toHaveLength(reading.sent.api)
    expect(calls[0]?.call).toEqual({
      operation: 'searchFlows',
      method: 'POST',
      url: `${ORIGIN}/flow/v1/flows/search`,
      requestId: reading.seenId(),
    })
  })
})
