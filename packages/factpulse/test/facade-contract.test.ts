import type { Invoice, InvoiceResponse, Reachability, SubmissionReference, WebhookNews } from '@facturelle/core'
import { createSandbox } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import { factpulseAdapter } from '../src/index.js'
import { factpulseWebhooks } from '../src/webhooks/index.js'
import { invoiceOf, prepared } from './support/invoices.js'
import { access, account, afnor, openPlatform } from './support/platform.js'

const failure = (work: Promise<unknown> | undefined) =>
  (work ?? Promise.resolve()).then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )

describe('assess', () => {
  const directory = (said: Partial<Reachability>) => ({
    checkReachability: async () =>
      ({ status: 'reachable', evidence: { rule: 'x', explanation: 'Asked.', line: 'x' }, ...said }) as Reachability,
  })
  const to = (buyer: object, businessProcess?: string) =>
    ({
      ...invoiceOf(),
      buyer: { name: 'x', ...buyer },
      ...(businessProcess && { processControl: { businessProcess } }),
    }) as Invoice
  const company = {
    legalRegistration: { scheme: '0002', value: '732829320' },
    electronicAddress: { scheme: '0225', value: '732829320' },
  }
  const requirements = { serviceCode: true, commitmentNumber: false, serviceCodeOrCommitmentNumber: false }
  it.each<[string, Invoice, ReturnType<typeof directory> | undefined, string, string | undefined]>([
    ['a buyer abroad', to({ address: { country: 'DE' } }), undefined, 'no', undefined],
    ['a framework of Chorus Pro', to(company, 'A1'), undefined, 'yes', 'chorus_pro'],
    ['a SIREN of the public sector', to({ legalRegistration: { value: '217500016' } }), undefined, 'yes', 'chorus_pro'],
    ['a private person', to({}), undefined, 'no', undefined],
    ['a company, nobody to ask', to(company), undefined, 'unknown', undefined],
    ['a company without an address', to({ vatIdentifier: 'FR44732829320' }), directory({}), 'unknown', undefined],
    ['a company of the directory', to(company), directory({}), 'yes', 'afnor'],
    ['a body of the directory', to(company), directory({ requirements }), 'yes', 'chorus_pro'],
    ['one whose line is disabled', to(company), directory({ status: 'notYet' }), 'no', undefined],
    [
      'one without a line',
      to(company),
      directory({ status: 'absent', evidence: { rule: 'x', explanation: 'No.' } }),
      'unknown',
      undefined,
    ],
    ['one of which nothing is said', to(company), directory({ status: 'undetermined' }), 'unknown', undefined],
  ])('%s', async (_, invoice, asked, fit, where) => {
    const said = await factpulseAdapter().assess?.(invoice, asked ? { directory: asked } : {})
    expect([said?.fit, said?.destination?.to]).toEqual([fit, where])
    expect((said?.missing.length ?? 0) > 0).toBe(fit === 'unknown')
    expect(JSON.stringify(said)).not.toMatch(/\d{9}/)
  })
})

describe('what is known without a network', () => {
  it('is what the submission is warned of', async () => {
    const platform = openPlatform()
    const document = await prepared(invoiceOf({}, { payer: { name: 'Payeur' } } as never))
    const ahead = (await platform.adapter().preview?.(document, afnor)) ?? []
    expect(ahead).toContainEqual(expect.stringContaining('payer'))
    expect(platform.asked).toEqual([])
    const warned: (readonly string[])[] = []
    const beforeSend = async (_: SubmissionReference, warnings: readonly string[]) => void warned.push(warnings)
    await platform.adapter().submitInvoice?.(document, afnor, { beforeSend })
    expect(warned).toEqual([ahead])
    const reason = new Error('the disk is full')
    const other = await prepared(invoiceOf({ number: 'F-2' }))
    const refusing = { beforeSend: () => Promise.reject(reason) }
    expect(await failure(platform.adapter().submitInvoice?.(other, afnor, refusing))).toBe(reason)
    expect(platform.deliveries).toHaveLength(1)
  })

  it('is where a reference leads', () => {
    const stored = factpulseAdapter({ environment: 'production', credentials: account })
    const destination = { to: 'afnor', clientUid: '7f1d9d2e-0f9c-4d0e-9a52-5a7a3f6c1b10', environment: 'production' }
    const reference = { type: 'factpulse', destination }
    const { environment: _, ...kept } = { type: 'factpulse', ...destination }
    expect(stored.checkDestination(stored.destinationOf?.(reference, undefined))).toEqual(kept)
    expect(stored.checkDestination(stored.destinationOf?.(reference, { access }))).toEqual({
      ...kept,
      credentials: { access },
    })
    const bare = factpulseAdapter()
    expect(bare.checkDestination(bare.destinationOf?.(reference, { account }))).toMatchObject({
      environment: 'production',
    })
  })
})

describe('respond', () => {
  const ORIGIN = 'https://factpulse.example'
  function open() {
    const sandbox = createSandbox()
    const { apiUrl, username, password, clientUid } = sandbox.factpulse(ORIGIN)
    const adapter = factpulseAdapter({
      apiUrl,
      credentials: { username, password },
      fetch: sandbox.fetch,
      retry: { limit: 0 },
    })
    const destination = { type: 'factpulse', to: 'afnor', clientUid } as const
    const asked = () => sandbox.requests.filter(({ operation }) => /Refusee|Encaissee/i.test(String(operation)))
    return { sandbox, adapter, destination, asked }
  }
  const sent: SubmissionReference = {
    contract: 1,
    type: 'factpulse',
    destination: { to: 'afnor' },
    trackingId: 't',
    id: 'flow-1',
    outcome: 'accepted',
    document: { name: 'F-1.json', sha256: '0'.repeat(64), kind: 'invoice', number: 'F-1', issueDate: '2026-11-21' },
  }
  const received = {
    contract: 1,
    type: 'factpulse',
    received: true,
    id: 'flow-9',
    details: { number: 'R-1', issueDate: '2026-11-20' },
  } as const
  const buyer = { invoiceBuyerSiren: '732829320', invoiceBuyerElectronicAddress: '732829320' }
  const seller = { invoiceSellerSiren: '732829320', invoiceSellerElectronicAddress: '732829320' }
  const paid: InvoiceResponse = { stage: 'paid', amount: '120.00', currency: 'EUR', platform: buyer }

  it('reports a payment and refuses an invoice, and says what is missing', async () => {
    const { adapter, destination, asked } = open()
    expect(await adapter.respond?.(sent, paid, destination)).toMatchObject({
      stage: 'paid',
      reference: expect.any(String),
    })
    const refused = { stage: 'refused', reason: { code: 'TX_TVA_ERR', text: 'Taux' }, platform: seller } as const
    expect(await adapter.respond?.(received, { ...refused, date: '2026-11-21' }, destination)).toMatchObject({
      stage: 'refused',
      warnings: [expect.stringContaining('date is left out')],
    })
    expect(asked()).toHaveLength(2)
    const { amount: _, ...without } = paid
    expect(await failure(adapter.respond?.(sent, without, destination))).toMatchObject({ field: 'response.amount' })
    expect(await failure(adapter.respond?.(sent, { ...paid, platform: {} }, destination))).toMatchObject({
      field: 'response.platform.invoiceBuyerSiren',
    })
    expect(await failure(adapter.respond?.(sent, { stage: 'disputed' }, destination))).toMatchObject({
      code: 'RESPONSE',
    })
    expect(asked()).toHaveLength(2)
  })

  it('leaves in doubt what nobody knows, and sends it once', async () => {
    const { sandbox, adapter, destination, asked } = open()
    sandbox.faults.add({ operation: 'submitEncaissee', reset: true, when: 'after' })
    expect(await failure(adapter.respond?.(sent, paid, destination))).toMatchObject({ code: 'IN_DOUBT' })
    expect(asked()).toHaveLength(1)
  })
})

describe('factpulseWebhooks', () => {
  const SECRET = 'whsec-0123456789abcdef'
  const call = async (body: object, secret = SECRET, path = '/hooks') => {
    const raw = new TextEncoder().encode(JSON.stringify(body))
    const hmac = { name: 'HMAC', hash: 'SHA-256' }
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), hmac, false, ['sign'])
    const mac = Buffer.from(await crypto.subtle.sign('HMAC', key, raw)).toString('hex')
    const headers = { 'x-webhook-signature': `sha256=${mac}` }
    return new Request(`https://app.example${path}`, { method: 'POST', headers, body: raw })
  }
  const event = { event_type: 'submission.completed', data: { task_id: 'task-1', afnorResult: { flowId: 'flow-1' } } }

  it('tells what a call is about, once, and only of what was signed', async () => {
    const source = factpulseWebhooks({ secrets: SECRET })
    const news: WebhookNews[] = []
    const onNews = async (told: WebhookNews) => void news.push(told)
    expect(source.matches(await call(event))).toBe(true)
    expect(source.matches(new Request('https://app.example/hooks'))).toBe(false)
    const statuses: number[] = []
    for (const secret of [SECRET, SECRET, 'whsec-another-0123456']) {
      statuses.push((await source.receive(await call(event, secret), onNews)).status)
    }
    expect(statuses).toEqual([200, 200, 401])
    expect(news).toMatchObject([{ type: 'factpulse', handles: ['task-1', 'flow-1'], event: { outcome: 'completed' } }])
  })

  it('is found by its path, and refuses options that are wrong', async () => {
    const source = factpulseWebhooks({ secrets: SECRET, path: '/factpulse' })
    expect(source.matches(await call(event, SECRET, '/factpulse'))).toBe(true)
    expect(source.matches(await call(event))).toBe(false)
    expect(() => factpulseWebhooks({ secrets: 'short' })).toThrow(expect.objectContaining({ field: 'secrets' }))
  })
})
