import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { AfnorVersion, SandboxOptions, WebhookSignature } from '../src/index.js'
import { type Bench, FlowCaller, jsonBody, openBench, SECOND, START, tokenFor } from './calls.js'
import { ciiInvoice } from './invoices.js'

const URL_ = 'https://erp.example/hook?tenant=7'
const NAMED = { flowSyntax: 'CII', name: 'facture.xml' }

interface Seen {
  readonly url: string
  readonly headers: Headers
  readonly body: Buffer
}

/** A sandbox whose webhooks end in a list. */
async function subscribed(
  version: AfnorVersion,
  params: object,
  { answer = () => 200, ...options }: SandboxOptions & { answer?: (seen: Seen) => number | Promise<number> } = {},
) {
  const seen: Seen[] = []
  const bench = await openBench('in process', {
    lifecycle: [],
    deliverTo: async (request) => {
      const call = { url: request.url, headers: request.headers, body: Buffer.from(await request.arrayBuffer()) }
      seen.push(call)
      return new Response(null, { status: await answer(call) })
    },
    ...options,
  })
  const flows = new FlowCaller(bench, version, await tokenFor(bench))
  const created = await flows.json('createWebhook', '/v1/webhooks', jsonBody(params))
  expect(created.status).toBe(201)
  const submit = async (number = 'F-1') => (await flows.create(NAMED, ciiInvoice({ number }))).body.flowId
  return { bench, flows, seen, submit, webhook: created.body, sandbox: bench.sandbox }
}

const told = ({ body }: Seen) => {
  const { flowId, flowType, acknowledgement } = JSON.parse(body.toString())
  return `${flowId} ${flowType} ${acknowledgement.status}`
}

describe('webhooks of 1.3.0 are called', () => {
  it('for each change of a flow, when they are told to, with the state of then', async () => {
    const { sandbox, seen, submit, webhook, flows } = await subscribed(
      '1.3.0',
      { callbackUrl: URL_ },
      {
        lifecycle: [{ afterMs: 600, status: '205' }],
      },
    )
    const flowId = await submit()
    expect(seen).toEqual([])
    sandbox.advance(1000)
    const calls = await sandbox.deliver()
    const [lifecycle] = sandbox.flows().filter((flow) => flow.flowSyntax === 'CDAR')
    expect(seen.map(told)).toEqual([
      `${flowId} CustomerInvoice Pending`,
      `${flowId} CustomerInvoice Ok`,
      `${lifecycle?.flowId} CustomerInvoiceLC Ok`,
    ])
    const { webhookId } = webhook
    expect(calls[1]).toEqual({
      webhookId,
      flowId,
      updatedAt: '2026-11-21T10:00:00.300000Z',
      attempt: 1,
      at: START + 1000,
      status: 200,
    })
    expect(sandbox.webhookCalls).toEqual(calls)
    expect(seen[1]?.url).toBe(URL_)
    expect(JSON.parse(String(seen[1]?.body))).toEqual((await flows.metadata(flowId)).body)
    expect(await sandbox.deliver()).toEqual([])
  })

  it.each<[WebhookSignature]>([['string-decoded'], ['digest-decoded'], ['string-literal'], ['digest-literal']])(
    'and signed by sandbox time: %s',
    async (webhookSignature) => {
      const { sandbox, seen, submit, webhook } = await subscribed('1.3.0', { callbackUrl: URL_ }, { webhookSignature })
      await submit()
      await sandbox.deliver()
      const { headers, body } = seen[0] as Seen
      const timestamp = String(START / 1000)
      expect(headers.get('afnor-signature-timestamp')).toBe(timestamp)
      const text = Buffer.concat([body, Buffer.from(`@${timestamp}`)])
      const signed = webhookSignature.startsWith('digest') ? createHash('sha256').update(text).digest() : text
      const key = webhookSignature.endsWith('decoded') ? Buffer.from(webhook.signingKey, 'base64') : webhook.signingKey
      expect(headers.get('afnor-signature')).toBe(createHmac('sha256', key).update(signed).digest('base64'))
      expect(headers.get('content-type')).toBe('application/json')
    },
  )

  it.each([
    [{ flowTypes: ['SupplierInvoice'] }, 0],
    [{ flowTypes: ['SupplierInvoice', 'CustomerInvoice'] }, 2],
    [{ flowDirection: 'In' }, 0],
    [{ flowDirection: 'Out', ackStatus: 'Ok' }, 1],
    [{ ackStatus: 'Error' }, 0],
  ])('if %j fits', async (criteria, count) => {
    const { sandbox, seen, submit } = await subscribed('1.3.0', { callbackUrl: URL_, ...criteria })
    await submit()
    sandbox.advance(1000)
    await sandbox.deliver()
    expect(seen).toHaveLength(count)
  })

  it('for the flows of their own account, from their creation to their end', async () => {
    const { bench, sandbox, seen, flows, submit, webhook } = await subscribed('1.3.0', { callbackUrl: URL_ })
    const others = new FlowCaller(bench, '1.3.0', await tokenFor(bench as Bench, SECOND))
    await others.create(NAMED, ciiInvoice({ number: 'F-9' }))
    await sandbox.deliver()
    expect(seen).toEqual([])
    await submit()
    await flows.json('deleteWebhook', `/v1/webhooks/${webhook.webhookId}`, { method: 'DELETE' })
    expect(await sandbox.deliver()).toEqual([])
  })

  it('and again after a failure, at set times of the sandbox, signed anew', async () => {
    const answers = [500, 503, 200]
    const { sandbox, seen, submit } = await subscribed(
      '1.3.0',
      { callbackUrl: URL_, ackStatus: 'Pending' },
      {
        repeatWebhooksAfterMs: [1000, 5000],
        answer: () => answers.shift() ?? 200,
      },
    )
    await submit()
    expect(await sandbox.deliver()).toMatchObject([{ attempt: 1, status: 500, repeatedAt: START + 1000 }])
    expect(await sandbox.deliver()).toEqual([])
    sandbox.advance(1000)
    expect(await sandbox.deliver()).toMatchObject([{ attempt: 2, status: 503, repeatedAt: START + 6000 }])
    sandbox.advance(5000)
    const [last] = await sandbox.deliver()
    expect(last).toMatchObject({ attempt: 3, status: 200 })
    expect(last).not.toHaveProperty('repeatedAt')
    expect(seen.map(({ headers }) => headers.get('afnor-signature-timestamp'))).toEqual(
      [0, 1, 6].map((seconds) => String(START / 1000 + seconds)),
    )
    expect(sandbox.webhookCalls).toHaveLength(3)
  })

  it('and given up after the last attempt', async () => {
    const { sandbox, submit } = await subscribed(
      '1.3.0',
      { callbackUrl: URL_, ackStatus: 'Pending' },
      {
        repeatWebhooksAfterMs: [1000],
        answer: () => {
          throw new Error('nobody there')
        },
      },
    )
    await submit()
    await sandbox.deliver()
    sandbox.advance(1000)
    expect(await sandbox.deliver()).toMatchObject([{ attempt: 2, status: 'failed' }])
    sandbox.advance(10_000_000)
    expect(await sandbox.deliver()).toEqual([])
  })

  it('and not waited for longer than they may take', async () => {
    const { sandbox, submit } = await subscribed(
      '1.3.0',
      { callbackUrl: URL_, ackStatus: 'Pending' },
      {
        sleep: async () => undefined,
        answer: () => new Promise(() => undefined),
      },
    )
    await submit()
    expect(await sandbox.deliver()).toMatchObject([{ status: 'timeout', repeatedAt: START + 1000 }])
  })

  it('no more after a reset', async () => {
    const { sandbox, submit } = await subscribed('1.3.0', { callbackUrl: URL_ })
    await submit()
    await sandbox.deliver()
    await submit('F-2')
    sandbox.reset()
    expect([await sandbox.deliver(), sandbox.webhookCalls]).toEqual([[], []])
  })

  it('on this machine alone, unless the app sends them itself', async () => {
    for (const callbackUrl of [
      'https://erp.example/hook',
      'https://127.0.0.1.example/',
      'https://10.0.0.1/',
      'https://[::2]/',
    ]) {
      const { sandbox, submit } = await subscribed('1.3.0', { callbackUrl }, { deliverTo: undefined as never })
      await submit()
      expect(await sandbox.deliver()).toMatchObject([{ status: 'refused' }])
    }
  })

  it('by https, or by http on this machine', async () => {
    const bench = await openBench('in process')
    const flows = new FlowCaller(bench, '1.3.0', await tokenFor(bench))
    const create = async (callbackUrl: string) =>
      (await flows.json('createWebhook', '/v1/webhooks', jsonBody({ callbackUrl }))).status
    expect(await create('http://127.0.0.1:3000/hook')).toBe(201)
    expect(await create('http://erp.example/hook')).toBe(400)
    expect(await create('ftp://erp.example/hook')).toBe(400)
  })
})

describe('webhooks of 1.2.0 are called', () => {
  const metadata = { flowType: 'CustomerInvoice', flowDirection: 'Out', ackStatus: 'Ok' }
  const call = async (callback: object, options: Parameters<typeof subscribed>[2] = {}) => {
    const held = await subscribed('1.2.0', { callback: { url: URL_, ...callback }, metadata }, options)
    await held.submit()
    held.sandbox.advance(1000)
    return { ...held, calls: await held.sandbox.deliver() }
  }

  it('with the headers, the authentication and the signature they asked for', async () => {
    const key = Buffer.from('a key of the subscriber')
    const { seen } = await call({
      headers: [
        { headerName: 'X-Tenant', headerValue: 'seven' },
        { headerName: 'Host', headerValue: 'elsewhere.example' },
      ],
      authentication: { authType: 'BASIC', userId: 'platform', userPassword: 'pass:é' },
      signature: { algo: 'HS256', key: key.toString('base64') },
    })
    expect(seen).toHaveLength(1)
    const { headers, body } = seen[0] as Seen
    expect(headers.get('x-tenant')).toBe('seven')
    expect(headers.get('host')).toBeNull()
    expect(headers.get('authorization')).toBe(`Basic ${Buffer.from('platform:pass:é').toString('base64')}`)
    expect(headers.get('signature')).toBe(createHmac('sha256', key).update(body).digest('base64'))
    expect(headers.get('afnor-signature')).toBeNull()
    expect(JSON.parse(body.toString())).toMatchObject({
      flowType: 'CustomerInvoice',
      acknowledgement: { status: 'Ok' },
    })
  })

  it('with what was changed since', async () => {
    const { flows, sandbox, seen, submit, webhook } = await subscribed('1.2.0', {
      callback: { url: URL_, headers: [{ headerName: 'X-Secret', headerValue: 'old' }] },
      metadata,
    })
    await submit()
    sandbox.advance(1000)
    const headers = [{ headerName: 'X-Secret', headerValue: 'new' }]
    await flows.json('updateWebhook', `/v1/webhooks/${webhook.webhookId}`, jsonBody({ headers }, 'PATCH'))
    await sandbox.deliver()
    expect(seen.map((one) => one.headers.get('x-secret'))).toEqual(['new'])
  })

  it('with a token of the subscriber', async () => {
    const authentication = {
      authType: 'OAUTH2',
      tokenUrl: 'https://erp.example/token',
      clientId: 'a:b',
      clientSecret: 'c',
    }
    const requests: Request[] = []
    const deliverTo = async (request: Request) => {
      requests.push(request)
      return request.url.endsWith('/token') ? Response.json({ access_token: 'ours' }) : new Response(null)
    }
    const { calls } = await call({ authentication }, { deliverTo })
    expect(calls).toMatchObject([{ status: 200 }])
    expect(await requests[0]?.text()).toBe('grant_type=client_credentials')
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      `Basic ${btoa('a%3Ab:c')}`,
      'Bearer ours',
    ])
    const refused = await call({ authentication }, { deliverTo: async () => Response.json({}, { status: 401 }) })
    expect(refused.calls).toMatchObject([{ status: 'unauthorized', repeatedAt: expect.any(Number) }])
  })
})
