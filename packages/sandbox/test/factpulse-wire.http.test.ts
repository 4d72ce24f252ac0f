import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, type FactPulseEndpoint } from '../src/index.js'
import { type Listener, listen } from '../src/node.js'
import { base64, errorsOf, expectDocumented, type FactPulseBody, formOf, PDF, schemaOf } from './factpulse-calls.js'

/** What the clients of FactPulse send, in their own shapes, by nothing but `fetch`: none of our code is in the client. */
const SUBMIT = 'processing/invoices/submit-complete'
const INVOICE = {
  number: 'INV-2026-001',
  supplier: {
    name: 'Un',
    siret: '12345678901234',
    iban: 'FR7630001007941234567890185',
    routing_address: '12345678901234',
  },
  recipient: { name: 'Deux', siret: '98765432109876', routing_address: '98765432109876' },
  lines: [{ description: 'Conseil', quantity: 10, unitPrice: 100.0, vatRate: 20.0 }],
}

const sandbox = createSandbox()
let server: Listener
let endpoint: FactPulseEndpoint
beforeAll(async () => {
  server = await listen(sandbox, { deliverEveryMs: 10 })
  endpoint = sandbox.factpulse(server.url)
})
afterAll(() => server.close())

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const form = body instanceof FormData
  const response = await fetch(`${server.url}/api/${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && !form && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
  })
  const answer = (await response.json()) as FactPulseBody
  expectDocumented(method, `/api/${path}`.replace(/\?.*/, ''), response, answer)
  return { status: response.status, body: answer }
}

async function logIn(client_uid: string = endpoint.clientUid) {
  const { username, password } = endpoint
  const { body } = await ask('POST', 'token/', { username, password, client_uid })
  const bearer = { Authorization: `Bearer ${body.access}` }
  return {
    bearer,
    refresh: body.refresh as string,
    post: (path: string, given: unknown) => ask('POST', `v1/${path}`, given, bearer),
    get: (path: string) => ask('GET', `v1/${path}`, undefined, bearer),
    /** As the helpers poll: by the id, until the worker has ended. */
    async poll(taskId: string): Promise<FactPulseBody> {
      for (;;) {
        const { body: state } = await ask('GET', `v1/processing/tasks/${taskId}/status`, undefined, bearer)
        if (state.status === 'SUCCESS' || state.status === 'FAILURE') return state.result
        sandbox.advance(100)
      }
    },
  }
}

const submission = (number: string, destination: object) => ({
  invoiceData: { ...INVOICE, number },
  sourcePdf: base64(PDF),
  destination,
  // Where the READMEs have it, and no schema.
  profile: 'EN16931',
})

describe('as the helpers of FactPulse do', () => {
  it('token, submit-complete-async, poll, file out of base64', async () => {
    const { post, poll, refresh } = await logIn()
    const started = await post(`${SUBMIT}-async`, submission('W-1', { type: 'afnor' }))
    expect(started.status).toBe(202)
    const result = await poll(started.body.taskId)
    expect(result).toMatchObject({ status: 'SUCCESS', success: true, afnorResult: { flowId: expect.any(String) } })
    expect(atob(result.contentB64).startsWith('%PDF-')).toBe(true)
    expect(errorsOf(schemaOf('SubmitCompleteInvoiceResponse'), result)).toEqual([])
    const renewed = await ask('POST', 'token/refresh/', { refresh })
    expect(renewed.status).toBe(200)
  })

  it('zero storage: flat as in their READMEs, nested as in the document, and in snake case', async () => {
    const { post } = await logIn(endpoint.bareClientUid)
    const { flowServiceUrl, tokenUrl, clientId, clientSecret } = endpoint.platform
    const { pisteClientId, pisteClientSecret, chorusLogin, chorusPassword } = {
      pisteClientId: endpoint.chorusPro.clientId,
      pisteClientSecret: endpoint.chorusPro.clientSecret,
      chorusLogin: endpoint.chorusPro.login,
      chorusPassword: endpoint.chorusPro.password,
    }
    const destinations: object[] = [
      { type: 'afnor', flowServiceUrl, tokenUrl, clientId, clientSecret },
      { type: 'afnor', credentials: { flowServiceUrl, clientId, clientSecret } },
      {
        type: 'afnor',
        flow_service_url: flowServiceUrl,
        token_url: tokenUrl,
        client_id: clientId,
        client_secret: clientSecret,
      },
      {
        type: 'afnor',
        flowServiceUrl: 'https://api.pdp.example.com/flow/v1',
        tokenUrl: 'https://auth.pdp.example.com/oauth/token',
        clientId: 'your_pdp_client_id',
        clientSecret: 'your_pdp_client_secret',
      },
    ]
    for (const [at, destination] of destinations.entries()) {
      const { status, body } = await post(SUBMIT, submission(`W-2-${at}`, destination))
      expect([status, body.success], JSON.stringify(body)).toEqual([200, true])
    }
    const invoiceData = { ...INVOICE, number: 'W-3', recipient: { siret: '00001511500017' } }
    const credentials = { pisteClientId, pisteClientSecret, chorusLogin, chorusPassword, sandboxMode: true }
    for (const [number, given] of [
      ['W-3', { credentials }],
      ['W-4', credentials],
    ] as const) {
      const destination = { type: 'chorus_pro', ...given }
      const { body } = await post(SUBMIT, {
        ...submission(number, destination),
        invoiceData: { ...invoiceData, number },
      })
      expect(body, JSON.stringify(body)).toMatchObject({ success: true, destinationType: 'chorus_pro' })
    }
    const lifecycle = { invoiceId: 'W-5', invoiceIssueDate: '2026-11-02', invoiceBuyerSiren: '552100554' }
    const pdp = {
      pdpFlowServiceUrl: flowServiceUrl,
      pdpTokenUrl: tokenUrl,
      pdpClientId: clientId,
      pdpClientSecret: clientSecret,
    }
    const paid = await post('cdar/encaissee', {
      ...lifecycle,
      invoiceBuyerElectronicAddress: '552100554',
      amount: '10',
      ...pdp,
    })
    expect(paid.body, JSON.stringify(paid.body)).toMatchObject({ status: '212', flowId: expect.any(String) })
    const xml = '<Report><ReportDocument><Id>R-9</Id></ReportDocument></Report>'
    const form = formOf({
      xml_file: new TextEncoder().encode(xml),
      pdp_flow_service_url: flowServiceUrl,
      pdp_token_url: tokenUrl,
      pdp_client_id: clientId,
      pdp_client_secret: clientSecret,
    })
    expect((await post('ereporting/submit-xml', form)).body).toMatchObject({ flowId: expect.any(String) })
  })

  it('callbacks, asked for in the query and in the body, and their HMAC', async () => {
    const { post, get } = await logIn()
    const { body: made } = await post(`clients/${endpoint.clientUid}/webhook-secret/generate`, undefined)
    const received: FactPulseBody[] = []
    const hook = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const payload = Buffer.concat(chunks)
        const expected = createHmac('sha256', made.webhookSecret).update(payload).digest()
        const given = Buffer.from(String(request.headers['x-webhook-signature']).replace('sha256=', ''), 'hex')
        const good = given.length === expected.length && timingSafeEqual(given, expected)
        response.writeHead(good ? 200 : 401).end()
        if (good) received.push(JSON.parse(payload.toString()))
      })
    })
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/webhook/factpulse`
    try {
      await post(`${SUBMIT}-async?callback_url=${encodeURIComponent(url)}`, submission('W-6', { type: 'afnor' }))
      await post(`${SUBMIT}-async`, {
        ...submission('W-7', { type: 'afnor' }),
        callbackUrl: url,
        webhookMode: 'DOWNLOAD_URL',
      })
      sandbox.advance(400)
      await expect.poll(() => received.length, { timeout: 5_000 }).toBe(2)
    } finally {
      hook.close()
    }
    for (const event of received) expect(errorsOf(schemaOf('WebhookEvent'), event)).toEqual([])
    expect(received.map(({ event_type }) => event_type)).toEqual(['submission.completed', 'submission.completed'])
    const linked = received.find(({ data }) => data.download_url !== undefined)
    expect(linked?.data.download_url.startsWith(`${server.url}/api/v1/download/`)).toBe(true)
    expect((await get(`clients/${endpoint.clientUid}/webhook-secret/status`)).body.hasSecret).toBe(true)
  })

  it('forms, errors, and the code lists without a token', async () => {
    const { post, poll } = await logIn()
    const form = formOf({
      invoice_data: JSON.stringify(INVOICE),
      profile: 'EN16931',
      output_format: 'pdf',
      source_pdf: PDF,
    })
    const { body } = await post('processing/generate-invoice', form)
    const generated = await poll(body.taskId)
    expect(generated).toMatchObject({ status: 'SUCCESS', content_b64: expect.any(String) })
    const bad = await post(`${SUBMIT}-async`, { sourcePdf: '' })
    expect(bad).toMatchObject({ status: 422, body: { detail: expect.any(Array) } })
    for (const { loc, msg } of bad.body.detail) expect([loc.at(-1), typeof msg]).toEqual([expect.any(String), 'string'])
    const wrong = { type: 'afnor', credentials: { ...endpoint.platform, clientSecret: 'no' } }
    const failed = await post(`${SUBMIT}-async`, submission('W-8', wrong))
    expect(await poll(failed.body.taskId)).toMatchObject({ status: 'ERROR', errorCode: 'AFNOR_AUTHENTICATION_FAILED' })
    const lists = await ask('GET', 'v1/cdar/status-codes')
    expect(lists.body).toMatchObject({ count: 31, source: 'BR-FR-CDV-CL-06' })
  })
})
