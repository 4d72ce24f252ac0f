import type { Adapter, Submission } from '@facturelle/core'
import { createSandbox } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import {
  createFactPulse,
  type FactPulseAdapterOptions,
  type FactPulseDestination,
  factpulseAdapter,
} from '../src/index.js'
import { invoiceOf, PDF, prepared, today } from './support/invoices.js'

const ORIGIN = 'https://factpulse.example'

function open() {
  let now = Date.now()
  const sandbox = createSandbox({ now: () => now, chorusPro: { lifecycle: 'paid' } })
  const { apiUrl, username, password, clientUid, bareClientUid, chorusPro: access } = sandbox.factpulse(ORIGIN)
  const { structures } = sandbox.chorusPro(ORIGIN)
  const clock = {
    now: () => now,
    async sleep(ms: number, signal?: AbortSignal) {
      signal?.throwIfAborted()
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
      now += ms
    },
    after: () => () => undefined,
  }
  const adapter = (own: Partial<FactPulseAdapterOptions> = {}) =>
    factpulseAdapter<FactPulseAdapterOptions>({
      apiUrl,
      credentials: { username, password },
      fetch: sandbox.fetch,
      clock,
      random: () => 0.5,
      lookupMs: 2_000,
      retry: { limit: 0 },
      ...own,
    } as FactPulseAdapterOptions) as unknown as Adapter<FactPulseDestination>
  const invoice = (number: string, buyer = structures.publicBody.siret) =>
    prepared(
      invoiceOf({
        number,
        date: today(now),
        supplier: {
          name: 'Menuiserie',
          siret: structures.supplier.siret,
          iban: 'FR7630006000011234567890189',
          address: { line1: '1 rue du Test', postCode: '75001', city: 'Paris', country: 'FR' },
        },
        recipient: { name: 'Mairie', siret: buyer, address: { city: 'Lyon', postCode: '69001', country: 'FR' } },
      }),
    )
  return { sandbox, adapter, invoice, clientUid, bareClientUid, access: { environment: 'sandbox', ...access } as const }
}

async function eventsOf(submission: Submission | undefined) {
  const events: string[] = []
  for await (const { stage, platformStatus } of submission?.events() ?? []) events.push(`${stage} ${platformStatus}`)
  return events
}

describe('Chorus Pro behind FactPulse, on the sandbox', () => {
  it('takes an invoice by stored access, and by that of the call, once, and tells what becomes of it', async () => {
    const { adapter, invoice, clientUid, bareClientUid, access } = open()
    for (const [at, destination] of [
      { type: 'factpulse', to: 'chorus_pro', clientUid, sourcePdf: PDF } as const,
      {
        type: 'factpulse',
        to: 'chorus_pro',
        clientUid: bareClientUid,
        sourcePdf: PDF,
        credentials: { access },
      } as const,
    ].entries()) {
      const document = await invoice(`CP-${at}`)
      const submission = await adapter().submitInvoice?.(document, destination)
      expect(submission).toMatchObject({ outcome: 'accepted', reached: 'sent' })
      expect(submission?.reference.details?.chorusInvoiceId).toBe(submission?.reference.id)
      const again = await adapter().submitInvoice?.(document, destination)
      expect(again?.reference.id).toBe(submission?.reference.id)
      const events = await eventsOf(submission)
      expect(events.at(-1)).toBe('paymentSent MISE_EN_PAIEMENT')
      const resumed = adapter().resume?.(JSON.parse(JSON.stringify(submission)), destination)
      expect(await eventsOf(resumed)).toEqual(['paymentSent MISE_EN_PAIEMENT'])
    }
  })

  it('is looked up where the answer was lost', async () => {
    const { sandbox, adapter, invoice, clientUid } = open()
    sandbox.faults.add({ operation: 'submitCompleteInvoice', reset: true, when: 'after' })
    const destination = { type: 'factpulse', to: 'chorus_pro', clientUid, sourcePdf: PDF } as const
    const submission = await adapter().submitInvoice?.(await invoice('CP-9'), destination)
    expect(submission).toMatchObject({ outcome: 'accepted', reached: 'sent' })
  })

  it('says what is wrong where nothing is stored', async () => {
    const { adapter, invoice, bareClientUid } = open()
    const destination = { type: 'factpulse', to: 'chorus_pro', clientUid: bareClientUid, sourcePdf: PDF } as const
    const failure = await adapter()
      .submitInvoice?.(await invoice('CP-8'), destination)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({
      platform: 'factpulse',
      message: expect.stringContaining('No credentials for Chorus Pro'),
    })
  })
})

describe('a platform behind FactPulse, on the sandbox', () => {
  it('tells a task that failed and one that made the file alone', async () => {
    const { sandbox, adapter, invoice, clientUid } = open()
    const destination = { type: 'factpulse', to: 'afnor', clientUid, sourcePdf: PDF } as const
    const submit = async (number: string) =>
      adapter({ asynchronous: true }).submitInvoice?.(await invoice(number), destination)
    sandbox.scriptFactpulse('failed')
    expect((await eventsOf(await submit('T-1'))).at(-1)).toMatch(/^rejected [A-Z_]+$/)
    sandbox.scriptFactpulse('partial')
    expect(await (await submit('T-2'))?.waitForAcknowledgement?.()).toMatchObject({ outcome: 'error' })
    sandbox.scriptFactpulse('ordinary')
    const submission = await submit('T-3')
    const events = await eventsOf(submission)
    expect(events[0]).toBe('submitted PENDING')
    expect(events.at(-1)).toBe('paid 212')
  })
})

describe('a platform whose access came with the call, on the sandbox', () => {
  const begin = () => {
    const opened = open()
    const { platform, username, password, apiUrl } = opened.sandbox.factpulse(ORIGIN)
    const clientUid = opened.bareClientUid
    const destination = {
      type: 'factpulse',
      to: 'afnor',
      clientUid,
      sourcePdf: PDF,
      credentials: { access: platform },
    } as const
    const { fetch } = opened.sandbox
    const { afnor } = createFactPulse({ apiUrl, credentials: { username, password }, clientUid, fetch })
    return { ...opened, destination, passed: afnor.withAccess(platform) }
  }
  /** The platform does not take what FactPulse passes on: the search, or the token. */
  const REFUSALS = [
    ...[400, 401, 404, 503].map((status) => ({ operation: 'searchFlows', status }) as const),
    { operation: 'requestPlatformToken', status: 401 } as const,
    { operation: 'requestPlatformToken', reset: true } as const,
  ]

  it('is asked for what is in doubt; what it refuses to say changes nothing', async () => {
    const { sandbox, adapter, invoice, destination } = begin()
    sandbox.faults.add({ operation: 'submitCompleteInvoice', reset: true, when: 'after' })
    const submission = await adapter().submitInvoice?.(await invoice('Z-1'), destination)
    expect(submission?.outcome).toBe('inDoubt')
    for (const fault of REFUSALS) {
      sandbox.faults.add({ ...fault, times: Infinity })
      const resumed = adapter().resume?.(JSON.parse(JSON.stringify(submission)), destination)
      const asked = () => sandbox.requests.filter(({ operation }) => operation === fault.operation).length
      const before = asked()
      // Time is up after so many turns, whether it was asked or not.
      do expect((await resumed?.resolve())?.outcome, JSON.stringify(fault)).toBe('inDoubt')
      while (asked() === before)
      sandbox.faults.clear()
    }
    const [flow] = sandbox.flows()
    let settled = await submission?.resolve()
    for (let turn = 0; settled?.outcome === 'inDoubt' && turn < 20; turn++) settled = await submission?.resolve()
    expect(settled).toMatchObject({ outcome: 'accepted', reference: { id: flow?.flowId } })
    expect(await eventsOf(settled)).toEqual(['submitted sent'])
  })

  it('is asked where a task failed; what is not there was not sent', async () => {
    const { sandbox, adapter, invoice, destination, passed } = begin()
    sandbox.scriptFactpulse('failed')
    const submit = async (number: string) =>
      adapter({ asynchronous: true }).submitInvoice?.(await invoice(number), destination)
    expect((await eventsOf(await submit('Z-2'))).at(-1)).toMatch(/^rejected [A-Z_]+$/)
    const handedOver = await submit('Z-3')
    const trackingId = handedOver?.reference.trackingId as string
    const file = new TextEncoder().encode('<a/>')
    const { flowId } = await passed.flows.create({ flowInfo: { name: 'a.xml', flowSyntax: 'CII', trackingId }, file })
    // With no token of before.
    const again = () => adapter().resume?.(JSON.parse(JSON.stringify(handedOver)), destination)
    expect((await eventsOf(handedOver)).at(-1)).toBe('submitted sent')
    for (const fault of REFUSALS) {
      sandbox.faults.add({ ...fault, times: Infinity })
      expect((await eventsOf(again())).at(-1), JSON.stringify(fault)).toMatch(/^rejected [A-Z_]+$/)
      sandbox.faults.clear()
    }
    const events = []
    for await (const event of again()?.events() ?? []) events.push(event)
    expect(events.at(-1)).toMatchObject({ final: true, reference: flowId })
  })
})

it('a platform is passed through by the access of the call, where nothing is stored', async () => {
  const sandbox = createSandbox()
  const { apiUrl, username, password, bareClientUid, platform } = sandbox.factpulse(ORIGIN)
  const credentials = { username, password }
  const client = createFactPulse({ apiUrl, credentials, clientUid: bareClientUid, fetch: sandbox.fetch })
  const directoryServiceUrl = platform.flowServiceUrl.replace('/flow-service', '/directory-service')
  const { flows, directory } = client.afnor.withAccess({ ...platform, directoryServiceUrl })
  await expect(client.afnor.flows.search({ where: { trackingId: 'Z-1' } })).rejects.toMatchObject({
    status: 400,
  })
  const file = new TextEncoder().encode('<a/>')
  const flow = { flowInfo: { name: 'a.xml', flowSyntax: 'CII', trackingId: 'Z-1' }, file } as const
  const { flowId } = await flows.create(flow)
  expect(await flows.search({ where: { trackingId: 'Z-1' } })).toMatchObject({ results: [{ flowId }] })
  expect((await flows.download(flowId, 'Original')).bytes).toEqual(file)
  const siren = { filters: { siren: { op: 'strict', value: '123456782' } } } as const
  expect(await directory.searchSiren(siren)).toMatchObject({ results: [{ siren: '123456782' }] })
})
