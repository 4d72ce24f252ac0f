import { type ChorusProAdapterOptions, type ChorusProDestination, chorusProAdapter } from '@facturelle/chorus-pro'
import type { Adapter, DocumentEngine, LifecycleEvent, ProgressStep, SimplifiedInvoice } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { invoiceText } from '../packages/chorus-pro/test/support/invoices.js'

const CANARY = 'canary-9f3'
const POLL = { pollMs: 10, maxPollMs: 50 }
const documents: readonly DocumentEngine[] = [xml(), facturx()]
const sandbox = createSandbox({
  chorusPro: {
    flow: [{ afterMs: 20, etat: 'outcome' }],
    lifecycle: [
      { afterMs: 20, statut: 'MISE_A_DISPOSITION' },
      { afterMs: 40, statut: 'MISE_EN_PAIEMENT' },
    ],
  },
  quirks: { chorusPro: { reportAfterMs: 10 } },
})
let server: Awaited<ReturnType<typeof listen>>
let destination: ChorusProDestination
const { supplier, publicBody, serviceCode } = sandbox.chorusPro('http://127.0.0.1').structures

beforeAll(async () => {
  server = await listen(sandbox)
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(server.url)
  destination = { type: 'chorus-pro', apiUrl, tokenUrl, credentials: { clientId, clientSecret, login, password } }
})
beforeEach(() => sandbox.reset())
afterAll(() => server.close())

const open = (own: ChorusProAdapterOptions = {}, engines = documents) => {
  const options = { allowInsecureLoopback: true, timeoutMs: 5_000, ...own }
  const adapter = chorusProAdapter<ChorusProAdapterOptions>(options) as unknown as Adapter<ChorusProDestination>
  return createFacturelle({ adapters: [adapter], documents: engines })
}
async function all(items: AsyncIterable<LifecycleEvent>): Promise<LifecycleEvent[]> {
  const found: LifecycleEvent[] = []
  for await (const item of items) found.push(item)
  return found
}
const address = { postCode: '35000', city: 'Aubrelieu' }
const data = (changes: Partial<SimplifiedInvoice> = {}): SimplifiedInvoice => ({
  number: 'FA-2026-042',
  invoicingFramework: 'A1',
  supplier: { name: `${CANARY} Vendeur`, siret: supplier.siret, iban: 'FR76 3000 6000 0112 3456 7890 189', address },
  recipient: { name: `${CANARY} Mairie`, siret: publicBody.siret, address },
  lines: [{ description: `${CANARY} Porte`, quantity: '2', unitPrice: '450.00', vatRate: '20' }],
  ...changes,
})

describe('Chorus Pro over HTTP, through the facade', () => {
  it.each(['CII', 'UBL'] as const)('a file in %s, from its token to its payment', async (syntax) => {
    const facts = { number: 'F-1', supplier: supplier.siret, buyer: publicBody.siret, syntax }
    const steps: string[] = []
    const submission = await open().submit(
      { file: new TextEncoder().encode(invoiceText(facts)), name: 'F-1.xml' },
      { destination, onProgress: ({ step }) => steps.push(step) },
    )
    expect(submission).toMatchObject({ outcome: 'accepted', warnings: [] })
    expect(steps).toEqual(['inspected', 'validated', 'authorized', 'sending', 'sent'])
    expect((await submission.waitForAcknowledgement?.(POLL))?.outcome).toBe('ok')
    const events = await all(submission.events(POLL))
    expect(events.at(-1)).toMatchObject({ stage: 'paymentSent', platformStatus: 'MISE_EN_PAIEMENT', final: true })
  })

  it.each([
    ['simplified', data()],
    ['in full', expandInvoice(data(), { today: '2026-03-04' })],
  ])('an invoice as data, %s, becomes the Factur-X it takes', async (_, invoice) => {
    const steps: ProgressStep[] = []
    const submission = await open({ recipientCheck: 'refuse' }).submit(invoice, {
      destination,
      onProgress: (step) => steps.push(step),
    })
    expect(submission).toMatchObject({ outcome: 'accepted', warnings: [] })
    expect(steps[1]).toMatchObject({ step: 'written', syntax: 'Factur-X', profile: 'EN 16931' })
    expect(sandbox.chorusProFlows()[0]?.syntaxeFlux).toBe('IN_DP_E2_CII_FACTURX')
    expect((await all(submission.events(POLL))).at(-1)).toMatchObject({ platformStatus: 'MISE_EN_PAIEMENT' })
  })

  it('an invoice as data becomes CII where no engine writes Factur-X', async () => {
    const steps: ProgressStep[] = []
    const submission = await open({}, [xml()]).submit(data(), { destination, onProgress: (step) => steps.push(step) })
    expect(submission).toMatchObject({ outcome: 'accepted', warnings: [] })
    expect(steps[1]).toMatchObject({ step: 'written', syntax: 'CII', profile: 'EN 16931' })
    expect(sandbox.chorusProFlows()[0]?.syntaxeFlux).toBe('IN_DP_E1_CII_16B')
  })

  it('an invoice as data in UBL, on request', async () => {
    const submission = await open().submit(data(), { destination, syntax: 'UBL' })
    expect(sandbox.chorusProFlows()[0]?.syntaxeFlux).toBe('IN_DP_E1_UBL_INVOICE')
    expect((await submission.waitForAcknowledgement?.(POLL))?.outcome).toBe('ok')
  })

  it('what an invoice lacks is said before anything is sent, and without a word of it', async () => {
    const facturelle = open({ recipientCheck: 'refuse' })
    const { invoicingFramework: _, ...ordinary } = data()
    const failures = [
      [ordinary, 'FRAMEWORK_UNKNOWN'],
      [
        data({ recipient: { name: `${CANARY} Mairie`, siren: publicBody.siret.slice(0, 9), address } }),
        'RECIPIENT_WITHOUT_SIRET',
      ],
      [data({ recipient: { name: `${CANARY} Mairie`, siret: serviceCode.siret, address } }), 'RECIPIENT_UNREACHABLE'],
    ] as const
    for (const [invoice, code] of failures) {
      const error = await facturelle.submit(invoice, { destination }).catch((failure: unknown) => failure as Error)
      expect(error).toMatchObject({ code })
      expect(`${(error as Error).message}${(error as Error).stack}`).not.toContain(CANARY)
    }
    expect(sandbox.chorusProFlows()).toEqual([])
  })

  it('a submission is taken up again from its reference, by another facade', async () => {
    const { reference } = await open().submit(data(), { destination })
    expect(JSON.stringify(reference)).not.toContain(CANARY)
    const resumed = open().resume(JSON.parse(JSON.stringify(reference)), { destination })
    expect((await all(resumed.events(POLL))).at(-1)?.final).toBe(true)
  })
})
