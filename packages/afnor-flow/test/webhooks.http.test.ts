import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox, type WebhookSignature } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAfnorFlow, type Flow } from '../src/index.js'
import { createVerifier, createWebhookReceiver, type WebhookProblem } from '../src/webhooks/index.js'

const INVOICE = new TextEncoder().encode(
  '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>F-1</cbc:ID></Invoice>',
)
const SUBMITTED = { file: INVOICE, flowInfo: { name: 'F-1.xml', flowSyntax: 'UBL' } } as const
const closers: (() => unknown)[] = []
const compare = (a: string, b: string) => a.localeCompare(b)

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** A server of the app: each request becomes a `Request`, as every framework does in its way. */
async function serve(receive: (request: Request) => Promise<Response>): Promise<string> {
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    const headers = new Headers(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    const { status } = await receive(
      new Request(`http://127.0.0.1${message.url}`, { method: 'POST', headers, body: Buffer.concat(chunks) }),
    )
    response.writeHead(status).end()
  }
  const server = createServer((message, response) => void answer(message, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
}

async function platform(sandbox: Sandbox, version: '1.2.0' | '1.3.0', deliverEveryMs = 0) {
  const { url, close } = await listen(sandbox, { deliverEveryMs })
  closers.push(close)
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, url)
  return { version, flowServiceUrl, tokenUrl, credentials: { clientId, clientSecret }, allowInsecureLoopback: true }
}

describe('webhooks from the platform to the app', () => {
  it.each<[WebhookSignature]>([['string-decoded'], ['digest-decoded'], ['string-literal'], ['digest-literal']])(
    '1.3.0, signed as %s: called as things happen, until the last stage',
    async (webhookSignature) => {
      const lifecycle = [{ afterMs: 60, status: '212' }] as const
      const sandbox = createSandbox({ webhookSignature, acknowledgeAfterMs: 20, lifecycle })
      const client = createAfnorFlow({ ...(await platform(sandbox, '1.3.0', 10)), version: '1.3.0' })
      const flows: Flow[] = []
      const problems: WebhookProblem[] = []
      let keys: string[] = ['a key to come']
      const callbackUrl = await serve(
        createWebhookReceiver({
          keys: () => keys,
          client,
          onFlow: (flow) => flows.push(flow),
          onProblem: (problem) => problems.push(problem),
        }),
      )
      const { signingKey } = await client.webhooks.create({ callbackUrl })
      keys = [signingKey as string]
      const { flowId } = await client.flows.create(SUBMITTED)
      await vi.waitFor(() => expect(flows.some(({ flowType }) => flowType === 'CustomerInvoiceLC')).toBe(true), 5_000)
      expect(problems).toEqual([])
      expect(flows.filter((flow) => flow.flowId === flowId).at(-1)?.acknowledgement?.status).toBe('Ok')
      // Each state once, and as the platform has it.
      const states = flows.map((flow) => `${flow.flowId} ${flow.updatedAt}`)
      expect(new Set(states).size).toBe(states.length)
      expect(flows.at(-1)).toEqual(await client.flows.get(flows.at(-1)?.flowId as string))
    },
  )

  it('1.3.0: what could not be read comes again, and is handed on once', async () => {
    const sandbox = createSandbox({ lifecycle: [], repeatWebhooksAfterMs: [1000, 1000] })
    const settings = await platform(sandbox, '1.3.0')
    const client = createAfnorFlow({ ...settings, version: '1.3.0', retry: { limit: 0 } })
    const flows: Flow[] = []
    const problems: string[] = []
    const keys: string[] = []
    const verifier = createVerifier({ keys: () => keys, clock: sandbox })
    const receive = createWebhookReceiver({
      verifier,
      client,
      onFlow: (flow) => flows.push(flow),
      onProblem: ({ kind }) => problems.push(kind),
    })
    const callbackUrl = await serve(receive)
    keys.push((await client.webhooks.create({ callbackUrl, ackStatus: 'Pending' })).signingKey as string)
    const { flowId } = await client.flows.create(SUBMITTED)
    sandbox.faults.add({ operation: 'getFlow', status: 503 })
    expect(await sandbox.deliver()).toMatchObject([{ status: 503 }])
    expect([flows, problems]).toEqual([[], ['notRead']])
    sandbox.advance(1000)
    expect(await sandbox.deliver()).toMatchObject([{ status: 200 }])
    expect(flows.map((flow) => flow.flowId)).toEqual([flowId])
  })

  it('1.2.0: known by what the subscription told the platform to send', async () => {
    const sandbox = createSandbox({ lifecycle: [] })
    const client = createAfnorFlow({ ...(await platform(sandbox, '1.2.0')), version: '1.2.0' })
    const flows: Flow[] = []
    const problems: WebhookProblem[] = []
    const secret = { headerName: 'X-Hook-Secret', headerValue: 'a secret of ours' }
    const account = { userId: 'platform', userPassword: 'its password' }
    const on = { onFlow: (flow: Flow) => flows.push(flow), onProblem: (one: WebhookProblem) => problems.push(one) }
    const metadata = { flowType: 'CustomerInvoice', flowDirection: 'Out' } as const
    const create = async (callers: typeof secret | typeof account, callback: object) => {
      const url = await serve(createWebhookReceiver({ callers, client, ...on }))
      await client.webhooks.create({ callback: { url, ...callback }, metadata })
    }
    await create(secret, { headers: [secret] })
    await create(account, { authentication: { authType: 'BASIC', ...account } })
    await create(account, {})
    const { flowId } = await client.flows.create(SUBMITTED)
    expect((await sandbox.deliver()).map(({ status }) => String(status)).sort(compare)).toEqual(['200', '200', '401'])
    expect(flows.map((flow) => flow.flowId)).toEqual([flowId, flowId])
    expect(problems).toEqual([{ kind: 'refused', reason: 'CALLER_UNKNOWN' }])
  })
})
