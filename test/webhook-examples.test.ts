import { type AfnorFlow, createAfnorFlow } from '@facturelle/afnor-flow'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { FRAMEWORKS, openExample, post } from './support/webhook-servers.js'

const INVOICE = new TextEncoder().encode(
  '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID><cbc:ID>F-1</cbc:ID></Invoice>',
)

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

describe.each(FRAMEWORKS)('webhooks in %s', (name) => {
  let hook = ''

  beforeAll(async () => {
    const opened = await openExample(name, '', 'afnor')
    hook = opened.hook
    closers.push(opened.close)
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
