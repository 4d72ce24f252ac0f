import type { Adapter, Invoice, LifecycleEvent, ProgressStep, SimplifiedInvoice } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { writeInvoice } from '@facturelle/documents/syntax'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { type FactusAdapterOptions, type FactusDestination, factusAdapter } from '@facturelle/factus'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const CANARY = 'canary-9f3'
const POLL = { pollMs: 10, maxPollMs: 50 }
const sandbox = createSandbox()
let server: Awaited<ReturnType<typeof listen>>
let destination: FactusDestination

beforeAll(async () => {
  server = await listen(sandbox)
  const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(server.url)
  const customer = {
    identification_document_code: '31',
    legal_organization_code: '1',
    tribute_code: '01',
    municipality_code: '05001',
  } as const
  destination = {
    type: 'factus',
    apiUrl,
    credentials: { clientId, clientSecret, username, password },
    factus: { customer },
  }
})
beforeEach(() => sandbox.reset())
afterAll(() => server.close())

const open = (own: FactusAdapterOptions = {}) => {
  const options = { allowInsecureLoopback: true, timeoutMs: 10_000, ...own }
  const adapter = factusAdapter<FactusAdapterOptions>(options) as unknown as Adapter<FactusDestination>
  return createFacturelle({ adapters: [adapter], documents: [xml(), facturx()] })
}
async function all(items: AsyncIterable<LifecycleEvent>): Promise<LifecycleEvent[]> {
  const found: LifecycleEvent[] = []
  for await (const item of items) found.push(item)
  return found
}
const sale = (changes: Partial<SimplifiedInvoice> = {}): SimplifiedInvoice => ({
  number: 'V-1',
  currency: 'COP',
  dueDays: 0,
  supplier: { name: `${CANARY} Papelería`, identifier: { value: '901724254' }, address: { country: 'CO' } },
  recipient: {
    name: `${CANARY} Compradora`,
    identifier: { value: '900123456-8' },
    address: { line1: `${CANARY} 1`, country: 'CO' },
  },
  lines: [{ description: `${CANARY} Cuaderno`, quantity: '2', unitPrice: '10000', vatRate: '19' }],
  ...changes,
})

describe('Factus over HTTP, through the facade', () => {
  it('an invoice as data, from its token to DIAN, and taken up again by another process', async () => {
    const steps: string[] = []
    const onProgress = ({ step }: ProgressStep) => steps.push(step)
    const submission = await open().submit(sale(), { destination, onProgress })
    expect(steps).toEqual(['completed', 'prepared', 'authorized', 'sending', 'sent'])
    expect(submission).toMatchObject({
      outcome: 'accepted',
      reference: { document: { name: 'V-1.json', kind: 'invoice' }, details: { cufe: expect.any(String) } },
    })
    const stored = JSON.parse(JSON.stringify(submission))
    expect(JSON.stringify(stored)).not.toContain(CANARY)
    expect((await all(open().resume(stored, { destination }).events(POLL))).at(-1)).toMatchObject({
      stage: 'sent',
      final: true,
    })
  })

  it.each(['CII', 'UBL'] as const)('a file in %s, read into the model first', async (syntax) => {
    const invoice: Invoice = expandInvoice(sale(), { today: '2026-07-01' })
    const { bytes } = writeInvoice(invoice, { syntax })
    const steps: string[] = []
    const onProgress = ({ step }: ProgressStep) => steps.push(step)
    const submission = await open().submit({ file: bytes, name: 'sale.xml' }, { destination, onProgress })
    expect(steps).toEqual(['inspected', 'prepared', 'authorized', 'sending', 'sent'])
    expect(submission).toMatchObject({ outcome: 'accepted', reference: { document: { name: 'sale.xml' } } })
    expect(sandbox.factusDocuments()).toMatchObject([{ kind: 'bill', total: '23800.00', state: 'validated' }])
  })

  it('is one document, whether it comes as data or as a file, in full or simplified', async () => {
    const simplified = sale({ date: '2026-07-01' })
    const full = expandInvoice(simplified)
    const file = writeInvoice(full, { syntax: 'UBL' }).bytes
    const numbers = new Set<string | undefined>()
    for (const input of [simplified, full, { file }]) {
      numbers.add((await open().submit(input, { destination })).reference.id)
    }
    expect(numbers.size).toBe(1)
    expect(sandbox.factusDocuments()).toHaveLength(1)
  })

  it('asks no French questions, and says what it cannot carry before anything is sent', async () => {
    const before = sandbox.requests.length
    const failed = await open()
      .submit(sale({ currency: 'USD' }), { destination })
      .catch((failure: unknown) => failure)
    expect(failed).toMatchObject({ name: 'UnsupportedError', code: 'CURRENCY' })
    const unknown = { ...destination, factus: { customer: { municipality: 'San Gil' } } } as never
    const wrong = await open()
      .submit(sale(), { destination: unknown })
      .catch((failure: unknown) => failure)
    expect(wrong).toMatchObject({ field: 'destination.factus.customer.municipality' })
    expect(sandbox.requests).toHaveLength(before)
  })
})
