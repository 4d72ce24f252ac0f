import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { chorusProAdapter } from '@facturelle/chorus-pro'
import { type Invoice, systemClock } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle, memoryJournal } from '@facturelle/facade'
import { factpulseAdapter } from '@facturelle/factpulse'
import { facturx } from '@facturelle/facturx'
import { renderInvoice } from '@facturelle/facturx/render'
import { factusAdapter } from '@facturelle/factus'
import { createSandbox, type Sandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterEach, describe, it } from 'vitest'
import { type Play, SCENARIO } from './support/scenario.js'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((listener) => listener.close()))
})

const local = { allowInsecureLoopback: true, lookupMs: 1_500, retry: { limit: 0 } } as const

/** All four platforms behind one socket, and one facade over them. */
async function open() {
  const sandbox = createSandbox({
    acknowledgeAfterMs: 30,
    chorusPro: { lifecycle: 'paid', flow: [{ afterMs: 0, etat: 'outcome' }] },
    quirks: { chorusPro: { reportAfterMs: 0 } },
  })
  const { url, close } = await listen(sandbox)
  opened.push({ close })
  const afnor = sandbox.afnor('1.3.0', url)
  const cpro = sandbox.chorusPro(url)
  const factus = sandbox.factus(url)
  const factpulse = sandbox.factpulse(url)
  const clock = { ...systemClock, now: () => sandbox.now() }
  const settings = { ...local, clock }
  const adapters = [
    afnorFlowAdapter({
      ...settings,
      flowServiceUrl: afnor.flowServiceUrl,
      tokenUrl: afnor.tokenUrl,
      credentials: { clientId: afnor.clientId, clientSecret: afnor.clientSecret },
    }),
    chorusProAdapter({
      ...settings,
      apiUrl: cpro.apiUrl,
      tokenUrl: cpro.tokenUrl,
      credentials: {
        clientId: cpro.clientId,
        clientSecret: cpro.clientSecret,
        login: cpro.login,
        password: cpro.password,
      },
    }),
    factusAdapter({
      ...settings,
      apiUrl: factus.apiUrl,
      credentials: {
        clientId: factus.clientId,
        clientSecret: factus.clientSecret,
        username: factus.username,
        password: factus.password,
      },
    }),
    factpulseAdapter({
      ...settings,
      apiUrl: factpulse.apiUrl,
      credentials: { username: factpulse.username, password: factpulse.password },
      drawPdf: async (invoice: Invoice) => (await renderInvoice(invoice)).bytes,
    }),
  ] as const
  const journal = memoryJournal()
  return {
    sandbox,
    cpro,
    factpulse,
    facturelle: () => createFacturelle({ adapters, documents: [xml(), facturx()], journal, clock }),
  }
}
type World = Awaited<ReturnType<typeof open>>

const today = (sandbox: Sandbox) => new Date(sandbox.now()).toISOString().slice(0, 10)
const french = (sandbox: Sandbox, number: string, siret: string, buyer: string) => ({
  number,
  date: today(sandbox),
  supplier: {
    name: 'Atelier',
    siret,
    iban: 'FR7630006000011234567890189',
    address: { line1: '1 rue du Test', postCode: '35000', city: 'Rennes' },
  },
  recipient: {
    name: 'Cliente',
    siret: buyer,
    address: { line1: '2 rue du Test', postCode: '35000', city: 'Rennes' },
  },
  lines: [{ description: 'Porte', quantity: '2', unitPrice: '450.00', vatRate: '20' }],
})
const outgoing = (sandbox: Sandbox) => sandbox.flows().filter(({ flowDirection }) => flowDirection === 'Out').length
const requests = (sandbox: Sandbox, operation: string) =>
  sandbox.requests.filter((request) => request.operation === operation).length

const DESTINATIONS: Readonly<Record<string, (world: World) => Omit<Play, 'open' | 'sandbox' | 'submissions'>>> = {
  afnor: ({ sandbox }) => ({
    destination: { type: 'afnor' },
    invoice: (number) => french(sandbox, number, '73282932000074', '55210055400013'),
    documents: () => outgoing(sandbox),
    operation: 'createFlow',
  }),
  'chorus-pro': ({ sandbox, cpro: { structures } }) => ({
    destination: { type: 'chorus-pro' },
    invoice: (number) => ({
      ...french(sandbox, number, structures.supplier.siret, structures.publicBody.siret),
      invoicingFramework: 'A1',
    }),
    documents: () => sandbox.chorusProFlows().length,
    operation: 'deposerFluxFacture',
  }),
  factus: ({ sandbox }) => ({
    destination: {
      type: 'factus',
      factus: {
        customer: {
          identification_document_code: '31',
          legal_organization_code: '1',
          tribute_code: '01',
          municipality_code: '68679',
        },
      },
    } as Play['destination'],
    invoice: (number) => ({
      number,
      date: today(sandbox),
      currency: 'COP',
      dueDays: 0,
      supplier: { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } },
      recipient: { name: 'Compradora', identifier: { value: '900123456-8' }, address: { country: 'CO' } },
      lines: [{ description: 'Cuaderno', reference: 'CU-1', quantity: '3', unitPrice: '10000', vatRate: '19' }],
    }),
    documents: () => sandbox.factusDocuments().filter(({ deleted }) => !deleted).length,
    operation: 'createBillV2',
  }),
  factpulse: ({ sandbox, factpulse }) => ({
    destination: { type: 'factpulse', to: 'afnor', clientUid: factpulse.clientUid } as Play['destination'],
    invoice: (number) => french(sandbox, number, '73282932000074', '55210055400013'),
    documents: () => outgoing(sandbox),
    operation: 'submitCompleteInvoice',
    answer: {
      stage: 'paid',
      amount: '1080.00',
      platform: { invoiceBuyerSiren: '552100554', invoiceBuyerElectronicAddress: '552100554' },
    },
  }),
}

describe.each(Object.entries(DESTINATIONS))('one invoice at %s, over HTTP', (_, make) => {
  it.each(Object.entries(SCENARIO))('%s', { timeout: 30_000 }, async (_name, play) => {
    const world = await open()
    const { sandbox, facturelle } = world
    const own = make(world)
    await play({ ...own, sandbox, open: facturelle as never, submissions: () => requests(sandbox, own.operation) })
  })
})
