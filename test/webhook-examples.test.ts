import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AfnorFlow, createAfnorFlow } from '@facturelle/afnor-flow'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

const INVOICE = new TextEncoder().encode(
  '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>F-1</cbc:ID></Invoice>',
)
type Handler = (request: Request) => Promise<Response>

const example = async <T>(name: string): Promise<T> =>
  (await import(new URL(`../examples/webhooks/${name}`, import.meta.url).href)) as T

/** The server that each framework runs on. */
const FRAMEWORKS: Readonly<Record<string, () => Promise<Server>>> = {
  Express: async () => createServer((await example<{ app: RequestListener }>('express.mjs')).app),
  Fastify: async () => {
    const { app } = await example<{ app: { ready(): Promise<void>; server: Server } }>('fastify.mjs')
    await app.ready()
    return app.server
  },
  Hono: async () => (await example<{ server: Server }>('hono.mjs')).server,
  // Not Next itself, which is large: its handler, called with a Request as Next would.
  Next: async () => serverOf((await example<{ POST: Handler }>('next/app/hooks/afnor/route.js')).POST),
}

function serverOf(handler: Handler): Server {
  const answer = async (message: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    const headers = new Headers(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    const request = new Request(`http://app${message.url}`, { method: 'POST', headers, body: Buffer.concat(chunks) })
    response.writeHead((await handler(request)).status).end()
  }
  return createServer((message, response) => void answer(message, response))
}

const sandbox = createSandbox({ lifecycle: [], acknowledgeAfterMs: 0 })
const logged = vi.spyOn(console, 'log').mockReturnValue(undefined)
const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
const closers: (() => unknown)[] = []
let client: AfnorFlow<'1.3.0'>

beforeAll(async () => {
  const { url, close } = await listen(sandbox, { deliverEveryMs: 0 })
  closers.push(close)
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', url)
  Object.assign(process.env, {
    AFNOR_FLOW_SERVICE_URL: flowServiceUrl,
    AFNOR_TOKEN_URL: tokenUrl,
    AFNOR_CLIENT_ID: clientId,
    AFNOR_CLIENT_SECRET: clientSecret,
    AFNOR_LOOPBACK: 'yes',
  })
  const credentials = { clientId, clientSecret }
  client = createAfnorFlow({ version: '1.3.0', flowServiceUrl, tokenUrl, credentials, allowInsecureLoopback: true })
})
afterEach(() => {
  logged.mockClear()
  warned.mockClear()
})
afterAll(async () => {
  for (const close of closers) await close()
  for (const name of Object.keys(process.env)) if (name.startsWith('AFNOR_')) delete process.env[name]
  vi.restoreAllMocks()
})

describe.each(Object.keys(FRAMEWORKS))('webhooks in %s', (name) => {
  let hook = ''

  beforeAll(async () => {
    const server = await (FRAMEWORKS[name] as () => Promise<Server>)()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    hook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/afnor`
    closers.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
  })

  it('a call of the platform hands the flow on', async () => {
    const { webhookId, signingKey } = await client.webhooks.create({ callbackUrl: hook, ackStatus: 'Ok' })
    process.env.AFNOR_SIGNING_KEYS = `the-former-signing-key ${signingKey}`
    const file = new TextEncoder().encode(new TextDecoder().decode(INVOICE).replace('F-1', `F-${name}`))
    const { flowId } = await client.flows.create({ file, flowInfo: { name: 'société.xml', flowSyntax: 'UBL' } })
    expect(await sandbox.deliver()).toMatchObject([{ flowId, status: 200 }])
    expect(logged.mock.calls).toEqual([['flow', flowId, 'CustomerInvoice', 'Ok']])
    expect(warned).not.toHaveBeenCalled()
    await client.webhooks.delete(webhookId)
  })

  it('a call of anybody else gets a bare refusal', async () => {
    const headers = {
      'content-type': 'application/json',
      'afnor-signature': Buffer.alloc(32).toString('base64'),
      'afnor-signature-timestamp': String(Math.floor(Date.now() / 1000)),
    }
    expect(await post(hook, '{"flowId":"x"}', headers)).toEqual([401, ''])
    expect(await post(hook, '{"flowId":"x"}', { ...headers, 'content-type': 'text/plain' })).toEqual([401, ''])
    expect(await post(hook, '', headers)).toEqual([401, ''])
    expect(await post(hook, '{"flowId":"x"}', {})).toEqual([401, ''])
    expect(warned.mock.calls.map(([, ...rest]) => rest)).toEqual([
      ['refused', 'SIGNATURE_WRONG'],
      ['refused', 'SIGNATURE_WRONG'],
      ['refused', 'SIGNATURE_WRONG'],
      ['refused', 'SIGNATURE_MISSING'],
    ])
  })

  it('a body that is too large is refused', async () => {
    const [status, said] = await post(hook, 'x'.repeat(262_145), { 'content-type': 'application/json' })
    expect(status).toBe(413)
    expect(said).not.toMatch(/node_modules|examples/)
    expect(logged).not.toHaveBeenCalled()
  })
})

function post(url: string, body: string, headers: Record<string, string>): Promise<[number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (response) => {
      let said = ''
      response.on('data', (chunk) => {
        said += String(chunk)
      })
      response.once('end', () => resolve([response.statusCode, said]))
    })
    request.once('error', reject)
    request.end(body)
  })
}
