import { createHmac } from 'node:crypto'
import type { WebhookNews } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import type { Flow } from '../types.js'
import type { WebhookProblem } from './receiver.js'
import { type AfnorWebhooksOptions, afnorWebhooks } from './source.js'

const NOW = Date.UTC(2026, 10, 21, 10)
const KEY = Buffer.from('canary: thirty-two bytes of key!').toString('base64')
let second = NOW / 1000

function bench(flow: Partial<Flow> = {}, rest: Partial<AfnorWebhooksOptions> = {}) {
  const problems: WebhookProblem[] = []
  const source = afnorWebhooks({
    keys: KEY,
    client: { flows: { get: async (flowId) => ({ flowId, updatedAt: '2026-11-21T09:00:00Z', ...flow }) } },
    onProblem: (problem: WebhookProblem) => problems.push(problem),
    clock: { now: () => NOW, sleep: () => new Promise(() => undefined) },
    ...rest,
  } as AfnorWebhooksOptions)
  return { source, problems }
}

function callOf(flowId: string, path = '/hooks/afnor', key = KEY): Request {
  const text = JSON.stringify({ flowId })
  const timestamp = ++second
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(`${text}@${timestamp}`).digest('base64')
  const headers = { 'Afnor-Signature': signature, 'Afnor-Signature-Timestamp': String(timestamp) }
  return new Request(`https://erp.example${path}`, { method: 'POST', headers, body: text })
}

describe('afnorWebhooks', () => {
  it.each<[Partial<Flow>, string[]]>([
    [{ flowType: 'CustomerInvoice', trackingId: 'mine' }, ['f-1', 'mine']],
    [{ flowType: 'MultiFlowReport' }, ['f-1']],
    // The flow of a message, whatever its tracking id is worth: nothing of it finds the invoice.
    [{ flowType: 'CustomerInvoiceLC', trackingId: 'theirs' }, []],
    [{ flowType: 'Undefined' }, []],
    [{}, []],
  ])('hands on what finds those who follow %j', async (flow, handles) => {
    const { source, problems } = bench(flow)
    const news: WebhookNews[] = []
    const response = await source.receive(callOf('f-1'), async (one) => void news.push(one))
    expect([response.status, problems]).toEqual([200, []])
    const event = { flowId: 'f-1', updatedAt: '2026-11-21T09:00:00Z', ...flow }
    expect(news).toEqual([{ type: 'afnor', handles, event }])
  })

  it('has the platform call again where the news was not taken, and believes nobody else', async () => {
    const { source, problems } = bench()
    const failing = () => Promise.reject(new Error('the queue is full'))
    expect((await source.receive(callOf('f-1'), failing)).status).toBe(503)
    const other = Buffer.from('another: thirty-two bytes of key').toString('base64')
    expect((await source.receive(callOf('f-1', '/hooks/afnor', other), failing)).status).toBe(401)
    expect(problems.map(({ kind }) => kind)).toEqual(['notHandled', 'refused'])
    // One after another, each with what it is given.
    let heard = 0
    expect((await source.receive(callOf('f-1'), async () => void heard++)).status).toBe(200)
    expect(heard).toBe(1)
  })

  it('knows its calls by the path, or by the signature where it has none', () => {
    const plain = (path: string) => new Request(`https://erp.example${path}`, { method: 'POST' })
    const { source } = bench()
    expect(['/afnor', '/hooks/afnor/', '/hooks/afnor?x=1'].map((path) => source.matches(plain(path)))).toEqual([
      true,
      true,
      true,
    ])
    expect(source.matches(plain('/hooks/notafnor'))).toBe(false)
    expect(source.matches(plain('/hooks/factpulse'))).toBe(false)
    expect(source.matches(callOf('f-1', '/hooks'))).toBe(true)
    const placed = bench({}, { path: '/a/' }).source
    expect([placed.matches(plain('/a')), placed.matches(callOf('f-1', '/b'))]).toEqual([true, false])
    expect(() => bench({}, { path: 'a' })).toThrow('path must be a path')
    expect(() => bench({}, { onProblem: undefined })).toThrow('onProblem must be a function')
  })
})
