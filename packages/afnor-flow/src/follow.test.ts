import {
  AuthError,
  type LifecycleMessage,
  PlatformError,
  type SubmissionReference,
  type TransportCode,
  TransportError,
} from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import type { AfnorFlow } from './client.js'
import { follow } from './follow.js'
import type { Flow, FlowSearchWhere } from './types.js'

const reference: SubmissionReference & { id: string } = {
  contract: 1,
  type: 'afnor',
  id: 'f-1',
  trackingId: 't-1',
  submittedAt: '2026-11-21T10:00:00.000000Z',
  outcome: 'accepted',
  document: { name: 'F-1.xml', sha256: 'a'.repeat(64), syntax: 'CII', kind: 'invoice', number: 'F-1' },
}

/** A client whose sweeps give one list after the other, and the last one for ever. */
function fakeClient(sweeps: Flow[][], flow: Partial<Flow> = {}) {
  const asked: FlowSearchWhere[] = []
  const downloads: string[] = []
  const flows = {
    get: async () => ({ flowId: 'f-1', acknowledgement: { status: 'Ok' }, ...flow }),
    async *searchAll(where: FlowSearchWhere) {
      asked.push(where)
      yield* sweeps[Math.min(asked.length, sweeps.length) - 1] ?? []
    },
    download: async (flowId: string) => {
      downloads.push(flowId)
      return { bytes: new TextEncoder().encode(flowId) }
    },
  }
  return { client: { flows } as unknown as AfnorFlow, asked, downloads }
}

const NOW = Date.parse('2026-11-21T15:00:00Z')
const wire = (code: TransportCode) => new TransportError(code, code, { requestSent: 'maybe' })
const answered = (status: number, rest: object = {}) =>
  new PlatformError('UNAVAILABLE', 'away', { platform: 'afnor', status, ...rest })
const noToken = (cause?: unknown) => new AuthError('TOKEN_UNAVAILABLE', 'no token', { cause })

const lifecycle = (flowId: string, updatedAt: string, rest: Partial<Flow> = {}): Flow => ({
  flowId,
  updatedAt,
  flowType: 'CustomerInvoiceLC',
  ...rest,
})
/** Reads `210-whatever` as status 210 of F-1. */
const readLifecycle = async (bytes: Uint8Array): Promise<LifecycleMessage | undefined> => {
  const [statusCode = '', invoiceNumber = 'F-1'] = new TextDecoder().decode(bytes).split('-F:')
  return /^\d{3}/.test(statusCode) ? { statusCode: statusCode.slice(0, 3), invoiceNumber, reasons: [] } : undefined
}

async function run(client: AfnorFlow, rest: Partial<Parameters<typeof follow>[0]> = {}) {
  let now = NOW
  const slept: number[] = []
  const clock = {
    now: () => now,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
    },
  }
  const seen: string[] = []
  for await (const event of follow(
    { client, clock, reference, readLifecycle, ...rest },
    { pollMs: 100, maxPollMs: 400 },
  )) {
    seen.push(event.platformStatus)
  }
  return { seen, slept }
}

describe('follow', () => {
  it('starts each sweep an hour below the newest timestamp, and never below the submission', async () => {
    const { client, asked } = fakeClient([
      [lifecycle('202', '2026-11-21T10:30:00Z')],
      [lifecycle('202', '2026-11-21T10:30:00Z'), lifecycle('204', '2026-11-21T13:00:00Z')],
      // Filed late: below the newest one, and seen all the same.
      [lifecycle('205', '2026-11-21T12:30:00Z')],
      [lifecycle('212', '2026-11-21T14:00:00Z')],
    ])
    expect((await run(client)).seen).toEqual(['Ok', '202', '204', '205', '212'])
    expect(asked.map(({ updatedAfter }) => updatedAfter)).toEqual([
      '2026-11-21T09:59:00.000Z',
      '2026-11-21T09:59:00.000Z',
      '2026-11-21T12:00:00.000Z',
      '2026-11-21T12:00:00.000Z',
    ])
  })

  it('tells what a message about several invoices says of this one', async () => {
    const { client } = fakeClient([[lifecycle('many', '2026-11-21T10:30:00Z')]])
    const statement = (invoiceNumber: string, statusCode: string) => ({ invoiceNumber, statusCode, reasons: [] })
    const others = [statement('F-1', '212'), statement('F-1', '211'), statement('F-3', '213')]
    const readSeveral = async () => ({ ...statement('F-2', '210'), others })
    expect((await run(client, { readLifecycle: readSeveral })).seen).toEqual(['Ok', '211', '212'])
  })

  it('takes the start from the flow, where the submission was not told it, and then from the sender', async () => {
    const { submittedAt: _, ...bare } = reference
    for (const [flow, rest, expected] of [
      [{ submittedAt: '2026-11-20T10:00:00Z' }, {}, '2026-11-20T09:59:00.000Z'],
      [{}, { sentAt: '2026-11-20T10:00:00.000Z' }, '2026-11-19T10:00:00.000Z'],
      [{ submittedAt: 'yesterday' }, {}, '1970-01-01T00:00:00Z'],
    ] as const) {
      const { client, asked } = fakeClient([[lifecycle('210', '2026-11-21T10:30:00Z')]], flow)
      await run(client, { reference: { ...bare, ...rest } })
      expect(asked[0]?.updatedAfter).toBe(expected)
    }
  })

  it('reads each file once, and asks less often while nothing happens', async () => {
    const nothing = [lifecycle('x', '2026-11-21T10:30:00Z')]
    const { client, downloads } = fakeClient([
      nothing,
      nothing,
      nothing,
      nothing,
      [lifecycle('212', '2026-11-21T14:00:00Z')],
    ])
    const { seen, slept } = await run(client)
    expect(seen).toEqual(['Ok', '212'])
    // Original and Converted of the one that is no message, then the message.
    expect(downloads).toEqual(['x', 'x', '212'])
    expect(slept).toEqual([100, 150, 225, 337.5])
  })

  it('orders what one tick of the clock holds, and leaves others out', async () => {
    const at = '2026-11-21T10:30:00Z'
    const { client } = fakeClient([[lifecycle('212', at), lifecycle('202', at), lifecycle('210-F:F-2', at)]])
    expect((await run(client)).seen).toEqual(['Ok', '202', '212'])
  })

  it('tells a lifecycle flow under its own tracking id as unknown when no engine reads it', async () => {
    const { client } = fakeClient([
      [lifecycle('a', '2026-11-21T10:30:00Z', { trackingId: 't-1' }), lifecycle('b', '2026-11-21T10:30:00Z')],
    ])
    const events = follow({ client, clock: { now: Date.now, sleep: async () => undefined }, reference })
    expect((await events.next()).value).toMatchObject({ platformStatus: 'Ok' })
    expect((await events.next()).value).toMatchObject({
      stage: 'unknown',
      platformStatus: 'CustomerInvoiceLC',
      reference: 'a',
    })
    await events.return(undefined)
  })

  it('is not blinded by a flow that is dated ahead', async () => {
    const { client, asked } = fakeClient([
      [lifecycle('x', '2027-11-21T10:30:00Z')],
      [lifecycle('x', '2027-11-21T10:30:00Z')],
      [lifecycle('210', '2026-11-21T15:00:01Z')],
    ])
    expect((await run(client)).seen).toEqual(['Ok', '210'])
    expect(asked.at(-1)?.updatedAfter).toBe('2026-11-21T14:00:00.000Z')
  })

  it('is not held up for ever by files that are never given out', async () => {
    let at = 0
    const sweeps = Array.from({ length: 30 }, () => [
      lifecycle(`gone-${at++}`, '2026-11-21T10:30:00Z'),
      lifecycle('210', '2026-11-21T10:31:00Z'),
    ])
    const { client, asked } = fakeClient(sweeps)
    const { download } = client.flows
    client.flows.download = async (flowId, docType, call) => {
      if (!flowId.startsWith('gone')) return download(flowId, docType, call)
      throw new TransportError('REDIRECT_REFUSED', 'elsewhere', { requestSent: 'maybe' })
    }
    expect((await run(client)).seen).toEqual(['Ok', '210'])
    expect(asked.length).toBeLessThan(10)
  })

  it.each([
    [
      'a token server that asks to slow down',
      new AuthError('SLOW_DOWN', 'slow', { status: 429, oauthError: 'slow_down' }),
    ],
    ['a maintenance page of the token server', new AuthError('TOKEN_UNUSABLE', 'html', { status: 200 })],
    ['a request timeout', new PlatformError('REFUSED', 'late', { platform: 'afnor', status: 408 })],
    [
      'an absurd Retry-After',
      new PlatformError('UNAVAILABLE', 'wait', { platform: 'afnor', status: 503, retryAfterMs: 3e12 }),
    ],
    ['a broken connection', wire('CONNECTION_RESET')],
    ['a circuit that is open', wire('CIRCUIT_OPEN')],
    ['a token server that is not reached', noToken(wire('CONNECTION_REFUSED'))],
    ['a token that did not come in time', noToken()],
    ['a token server that fails', new AuthError('REFUSED', 'bad gateway', { status: 502 })],
    ['a vault that is away', new AuthError('CREDENTIALS_UNAVAILABLE', 'the function failed')],
  ])('waits out %s', async (_name, outage) => {
    const { client } = fakeClient([[lifecycle('212', '2026-11-21T10:30:00Z')]])
    const { get } = client.flows
    let asked = 0
    client.flows.get = async (...args) => {
      if (asked++ === 0) throw outage
      return get(...args)
    }
    const { seen, slept } = await run(client)
    expect(seen).toEqual(['Ok', '212'])
    expect(Math.max(...slept)).toBeLessThanOrEqual(3_600_000)
  })

  it.each([
    ['a redirect', wire('REDIRECT_REFUSED')],
    ['a certificate nobody trusts', wire('TLS')],
    ['an address that leads inside', wire('ADDRESS_REFUSED')],
    ['a proxy that opens no way', wire('PROXY_REFUSED')],
    ['an answer without end', wire('RESPONSE_TOO_LARGE')],
    ['a token server with a certificate nobody trusts', noToken(wire('TLS'))],
    ['a token server that does not know what failed', new AuthError('REFUSED', 'no')],
    ['wrong credentials', new AuthError('INVALID_CLIENT', 'wrong', { status: 401, oauthError: 'invalid_client' })],
  ])('ends with %s', async (_name, failure) => {
    const { client } = fakeClient([[]])
    client.flows.get = () => Promise.reject(failure)
    await expect(run(client)).rejects.toBe(failure)
  })

  it.each([
    ['the platform', answered(503, { retryAt: new Date(NOW + 600_000).toISOString() }), 600_000],
    ['the platform, in milliseconds', answered(503, { retryAfterMs: 600_000 }), 600_000],
    [
      'the circuit',
      new TransportError('CIRCUIT_OPEN', 'open', {
        requestSent: 'no',
        retryAt: new Date(NOW + 600_000).toISOString(),
      }),
      600_000,
    ],
    [
      'the circuit of the token server',
      noToken(
        new TransportError('CIRCUIT_OPEN', 'open', {
          requestSent: 'no',
          retryAt: new Date(NOW + 600_000).toISOString(),
        }),
      ),
      600_000,
    ],
    [
      'the token server',
      Object.assign(new AuthError('SLOW_DOWN', 'slow', { status: 429 }), {
        retryAt: new Date(NOW + 600_000).toISOString(),
      }),
      600_000,
    ],
    ['who means a day', answered(503, { retryAt: new Date(NOW + 86_400_000).toISOString() }), 3_600_000],
    ['who means yesterday', answered(503, { retryAt: new Date(NOW - 86_400_000).toISOString() }), 100],
  ])('comes back when it is told to by %s', async (_name, outage, expected) => {
    const { client } = fakeClient([[lifecycle('212', '2026-11-21T10:30:00Z')]])
    const { get } = client.flows
    let asked = 0
    client.flows.get = async (...args) => {
      if (asked++ === 0) throw outage
      return get(...args)
    }
    expect((await run(client)).slept).toEqual([expected])
  })

  it.each([
    answered(503),
    answered(429),
    wire('CIRCUIT_OPEN'),
    wire('RATE_LIMITED'),
    wire('CONNECTION_RESET'),
    wire('TIMEOUT'),
    wire('BODY_TRUNCATED'),
  ])('loses nothing while files are away: $code $status', async (outage) => {
    for (const away of [
      (docType: string) => docType !== '',
      // The form with the message; the other one is given, and is none.
      (docType: string) => docType === 'Original',
    ]) {
      const { client } = fakeClient([
        [lifecycle('202', '2026-11-21T10:30:00Z'), lifecycle('212', '2026-11-21T10:31:00Z')],
      ])
      const { download } = client.flows
      let asked = 0
      client.flows.download = async (flowId, docType, call) => {
        if (asked < 30 && away(docType)) {
          asked++
          throw outage
        }
        return docType === 'Original' ? download(flowId, docType, call) : { bytes: new TextEncoder().encode('none') }
      }
      expect((await run(client)).seen).toEqual(['Ok', '202', '212'])
      expect(asked).toBe(30)
    }
  })

  it('is held up for an hour by one file that always fails, and asks for it on', async () => {
    let given = false
    const { client, asked } = fakeClient([
      [lifecycle('204', '2026-11-21T10:30:00Z'), lifecycle('205', '2026-11-21T14:50:00Z')],
    ])
    const { download, searchAll } = client.flows
    client.flows.searchAll = async function* (where) {
      yield* searchAll(where)
      if (given) yield lifecycle('212', '2026-11-21T14:55:00Z')
    }
    let failed = 0
    client.flows.download = async (flowId, docType, call) => {
      if (flowId === '204' && !given) {
        // Long after the rest was told.
        given = ++failed > 30_000
        throw answered(500)
      }
      return download(flowId, docType, call)
    }
    const { seen, slept } = await run(client)
    expect(seen).toEqual(['Ok', '205', '204', '212'])
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(3_600_000)
    // Nor does it fall out of the search.
    expect(asked.at(-1)?.updatedAfter).toBe('2026-11-21T09:59:00.000Z')
  })

  it('ends with what is wrong with the way to the files', async () => {
    const { client } = fakeClient([[lifecycle('212', '2026-11-21T10:30:00Z')]])
    const failure = wire('PROXY_REFUSED')
    client.flows.download = () => Promise.reject(failure)
    await expect(run(client)).rejects.toBe(failure)
  })

  it('ends with the acknowledgement for what has no lifecycle', async () => {
    const { client, asked } = fakeClient([[]])
    const document = { ...reference.document, kind: 'lifecycle', syntax: 'CDAR' } as const
    expect((await run(client, { reference: { ...reference, document } })).seen).toEqual(['Ok'])
    expect(asked).toEqual([])
  })
})
