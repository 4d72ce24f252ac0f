import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { chorusProAdapter } from '@facturelle/chorus-pro'
import type { Invoice, SimplifiedInvoice } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle, frenchRules } from '@facturelle/facade'
import { factpulseAdapter } from '@facturelle/factpulse'
import { facturx } from '@facturelle/facturx'
import { renderInvoice } from '@facturelle/facturx/render'
import { factusAdapter } from '@facturelle/factus'
import { createSandbox, DIRECTORY_EXAMPLES as E } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Invoices that find their own way, among all four destinations, by what the sandbox's directory says.

const sandbox = createSandbox()
let facturelle: ReturnType<typeof open>
let server: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  server = await listen(sandbox)
  facturelle = open(server.url)
})
afterAll(() => server.close())

function open(url: string) {
  const local = { allowInsecureLoopback: true } as const
  const { flowServiceUrl, directoryServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', url)
  const account = { ...local, tokenUrl, version: '1.3.0', credentials: { clientId, clientSecret } } as const
  const cpro = sandbox.chorusPro(url)
  const factus = sandbox.factus(url)
  const factpulse = sandbox.factpulse(url)
  const { clientId: id, clientSecret: secret, login, password } = cpro
  return createFacturelle({
    adapters: [
      afnorFlowAdapter({ ...account, flowServiceUrl }),
      chorusProAdapter({
        ...local,
        apiUrl: cpro.apiUrl,
        tokenUrl: cpro.tokenUrl,
        credentials: { clientId: id, clientSecret: secret, login, password },
      }),
      factusAdapter({
        ...local,
        apiUrl: factus.apiUrl,
        credentials: {
          clientId: factus.clientId,
          clientSecret: factus.clientSecret,
          username: factus.username,
          password: factus.password,
        },
      }),
      factpulseAdapter({
        ...local,
        apiUrl: factpulse.apiUrl,
        credentials: { username: factpulse.username, password: factpulse.password },
        drawPdf: async (invoice: Invoice) => (await renderInvoice(invoice)).bytes,
      }),
    ] as const,
    documents: [xml(), facturx()],
    directory: createAfnorDirectory({ ...account, directoryServiceUrl }),
    policy: frenchRules(),
  })
}

const french = (recipient: Partial<SimplifiedInvoice['recipient']>, rest: Partial<SimplifiedInvoice> = {}) => ({
  number: 'R-1',
  date: '2026-11-20',
  supplier: { name: 'Atelier', siret: '73282932000074', address: { postCode: '35000', city: 'Rennes', country: 'FR' } },
  recipient: { name: 'Cliente', address: { postCode: '35000', city: 'Rennes', country: 'FR' }, ...recipient },
  lines: [{ description: 'Porte', quantity: '2', unitPrice: '450.00', vatRate: '20' }],
  ...rest,
})
const business = (siren: string, routingAddress = siren) => french({ siren, routingAddress })
const colombian: SimplifiedInvoice = {
  ...french({ identifier: { value: '900123456-8' }, address: { country: 'CO' } }),
  currency: 'COP',
  supplier: { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } },
}
const auto = { type: 'auto' } as const

describe('an invoice that looks for its way', () => {
  it.each<[string, SimplifiedInvoice, object]>([
    ['of Colombia', colombian, { outcome: 'chosen', type: 'factus', rule: 'sellerInColombia' }],
    ['to a company that is reachable: both carry it', business(E.buyer), { outcome: 'ambiguous', rule: 'severalFit' }],
    ['to a company that is not', business(E.disabled), { outcome: 'none' }],
    [
      'to a public body: three carry it',
      business(E.publicBody, `${E.publicBody}_00001011600010_FACTURES_PUBLIQUES`),
      { outcome: 'ambiguous' },
    ],
    ['to a consumer', french({}), { outcome: 'none', rule: 'consumer' }],
    [
      'across the border',
      french({ vatNumber: 'DE136695976', address: { country: 'DE' } }),
      { outcome: 'none', rule: 'crossBorder' },
    ],
  ])('%s', async (_, invoice, expected) => {
    const { route } = await facturelle.explain(invoice, { destination: auto, checkDigits: false, frenchRules: false })
    expect(route).toMatchObject(expected)
    expect(route.candidates).toHaveLength(4)
    for (const { evidence, rule } of route.candidates) {
      expect(evidence).toMatch(/\.$/)
      expect(rule).toMatch(/^[a-z][A-Za-z]+$/)
    }
  })

  it('is sent where a preference settles it', async () => {
    const destination = { ...auto, prefer: ['afnor'] } as const
    const how = { destination, checkDigits: false } as const
    const submission = await facturelle.submit(business(E.buyer), how)
    expect(submission).toMatchObject({ outcome: 'accepted', reference: { type: 'afnor' } })
    expect(sandbox.flows()).toHaveLength(1)
    expect(await facturelle.submit(business(E.buyer), how)).toMatchObject({ repeated: true })
  })

  it('is undetermined where the directory gives no answer', async () => {
    sandbox.faults.add({ operation: 'searchDirectoryLine', status: 503, times: 50 })
    sandbox.faults.add({ operation: 'getDirectoryLine', status: 503, times: 50 })
    sandbox.faults.add({ operation: 'getSiren', status: 503, times: 50 })
    const { route } = await facturelle.explain(business(E.buyer), { destination: auto, checkDigits: false })
    expect(route).toMatchObject({ outcome: 'undetermined', missing: expect.arrayContaining(['directory']) })
    sandbox.faults.clear()
  })
})
