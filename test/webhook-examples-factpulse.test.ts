import { createHmac } from 'node:crypto'
import { createFactPulse, type FactPulse } from '@facturelle/factpulse'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { FRAMEWORKS, openExample, post } from './support/webhook-servers.js'

const SECRET = 'the-secret-of-the-client'
const sandbox = createSandbox()
sandbox.scriptFactpulse({ states: [{ afterMs: 0, status: 'PENDING' }], endsAfterMs: 0 })
const logged = vi.spyOn(console, 'log').mockReturnValue(undefined)
const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
const closers: (() => unknown)[] = []
let client: FactPulse

const signed = (body: string, secret = SECRET) => ({
  'content-type': 'application/json',
  'x-webhook-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
})

beforeAll(async () => {
  const { url, close } = await listen(sandbox)
  closers.push(close)
  const { apiUrl, username, password, clientUid } = sandbox.factpulse(url)
  Object.assign(process.env, {
    FACTPULSE_API_URL: apiUrl,
    FACTPULSE_USERNAME: username,
    FACTPULSE_PASSWORD: password,
    FACTPULSE_CLIENT: clientUid,
    FACTPULSE_LOOPBACK: 'yes',
    FACTPULSE_WEBHOOK_SECRETS: `the-former-secret-of-it ${SECRET}`,
  })
  client = createFactPulse({ apiUrl, credentials: { username, password }, clientUid, allowInsecureLoopback: true })
})
afterEach(() => {
  logged.mockClear()
  warned.mockClear()
})
afterAll(async () => {
  for (const close of closers) await close()
  for (const name of Object.keys(process.env)) if (name.startsWith('FACTPULSE_')) delete process.env[name]
  vi.restoreAllMocks()
})

describe.each(FRAMEWORKS)('callbacks of FactPulse in %s', (name) => {
  let hook = ''

  beforeAll(async () => {
    const opened = await openExample(name, 'factpulse/', 'factpulse')
    hook = opened.hook
    closers.push(opened.close)
  })

  it('a call that is signed hands the event on once, with the task read again', async () => {
    const task = await client.invoices.submitCompleteAsync({
      invoiceData: {
        number: `F-${name}`,
        supplier: { siret: '12345678200010' },
        recipient: { siret: '73282932000074' },
        lines: [{ description: 'Étude', quantity: '2', unitPrice: '500.00', vatRate: '20' }],
      },
      sourcePdf: new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
      destination: { type: 'afnor' },
    })
    await task.wait()
    const body = JSON.stringify({ event_type: 'submission.completed', data: { task_id: task.taskId, who: 'société' } })
    expect(await post(hook, body, signed(body))).toEqual([200, ''])
    expect(logged.mock.calls).toEqual([['event', 'submission.completed', task.taskId, 'done']])
    expect(await post(hook, body, signed(body, 'the-former-secret-of-it'))).toEqual([200, ''])
    expect(logged).toHaveBeenCalledTimes(1)
    expect(warned.mock.calls).toEqual([['webhook', 'replayed', '']])
  })

  it('a call of anybody else gets a bare refusal, and so does a body that is too large', async () => {
    const body = '{"event_type":"submission.completed","data":{"task_id":"x"}}'
    expect(await post(hook, body, signed(body, 'a secret of somebody else'))).toEqual([401, ''])
    expect(await post(hook, body, { 'content-type': 'text/plain' })).toEqual([401, ''])
    expect(warned.mock.calls.map(([, ...rest]) => rest)).toEqual([
      ['refused', 'SIGNATURE_WRONG'],
      ['refused', 'SIGNATURE_MISSING'],
    ])
    const [status, said] = await post(hook, 'x'.repeat(1_000_001), { 'content-type': 'application/json' })
    expect(status).toBe(413)
    expect(said).not.toMatch(/node_modules|examples/)
    expect(logged).not.toHaveBeenCalled()
  })
})
