import { inspect } from 'node:util'
import type { Invoice, LifecycleEvent, SimplifiedInvoice, Submission } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import {
  type FactusAdapterOptions,
  type FactusBlock,
  type FactusDestination,
  FactusError,
  type FactusReference,
  factusAdapter,
} from '../src/index.js'
import { person } from './support/bodies.js'
import { CUSTOMER, invoiceOf, prepared } from './support/invoices.js'
import { openWorld } from './support/world.js'

const POLL = { pollMs: 200, maxPollMs: 1_000 }
type World = ReturnType<typeof openWorld>

interface Given {
  readonly sale?: Partial<SimplifiedInvoice>
  readonly further?: Partial<Invoice>
  readonly block?: FactusBlock
  readonly own?: FactusAdapterOptions
  readonly trackingId?: string
}
async function submitted(world: World, given: Given = {}): Promise<Submission> {
  const { sale, further, block, own, trackingId } = given
  const document = await prepared(invoiceOf(sale, further))
  const destination = { ...world.destination, factus: { ...world.destination.factus, ...block } } as FactusDestination
  const adapter = world.adapter(own)
  if (!adapter.submitInvoice) throw new Error('no submitInvoice')
  return adapter.submitInvoice(document, destination, trackingId === undefined ? {} : { trackingId })
}
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
const thrown = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable(),
    (failure: unknown) => failure,
  )
const told = (events: readonly LifecycleEvent[]) =>
  events.map(({ stage, platformStatus, final }) => `${stage} ${platformStatus}${final ? '.' : ''}`)
const held = ({ sandbox }: World) => sandbox.factusDocuments().filter(({ deleted }) => !deleted)

describe('what DIAN accepts', () => {
  it('is told with its CUFE, its number and its addresses, and followed to its end', async () => {
    const world = openWorld()
    const submission = await submitted(world)
    const [document] = held(world)
    const { reference } = submission
    expect(submission.outcome).toBe('accepted')
    expect(reference).toMatchObject({
      id: document?.number,
      trackingId: document?.referenceCode,
      submittedAt: '2026-07-01T12:00:00-05:00',
      resource: 'bills',
      document: { number: 'V-1', issueDate: '2026-07-01', sellerIdentifiers: ['901724254'] },
      details: {
        number: document?.number,
        cufe: document?.code,
        qr: expect.stringContaining(document?.code as string),
        public_url: expect.stringMatching(/^https:/),
        download_pdf: `https://factus.example/v2/bills/${document?.number}/download-pdf`,
        download_xml: `https://factus.example/v2/bills/${document?.number}/download-xml`,
      },
    })
    const events = await all(submission.events(POLL))
    expect(told(events)).toEqual(['submitted created', 'sent acceptedWithNotifications.'])
    expect(events[1]).toMatchObject({ at: '2026-07-01T12:00:00-05:00', reasons: [{ code: 'RUT01' }] })
    expect(await submission.waitForAcknowledgement?.(POLL)).toMatchObject({
      outcome: 'ok',
      reasons: [],
      warnings: [{ code: 'RUT01' }],
      reference: document?.number,
    })
    const { bytes, name, mediaType } = (await submission.original?.()) ?? {}
    expect([name, mediaType]).toEqual([expect.stringMatching(/\.xml$/), 'application/xml'])
    expect(new TextDecoder().decode(bytes)).toContain(document?.code)
  })

  it('is warned of what Factus does otherwise than the invoice', async () => {
    const { warnings } = await submitted(openWorld())
    expect(warnings).toEqual([
      'invoiceNumber (BT-1) is not the number of the document: Factus gives its own, details.number.',
      'seller (BG-4) is not the company of the account, in whose name Factus issued the document.',
    ])
    const world = openWorld()
    const { nit } = await world.client.company.get()
    const supplier = { ...invoiceOf().seller, name: 'x', identifier: { value: `${nit}` }, address: { country: 'CO' } }
    const { name, identifier, address } = supplier
    const own = await submitted(world, { sale: { number: 'SETP990000001', supplier: { name, identifier, address } } })
    expect(own.warnings.some((text) => text.startsWith('seller'))).toBe(false)
  })

  it('on credit is followed to the answer of the buyer', async () => {
    for (const [codes, expected] of [
      [
        ['030', '032', '033'],
        ['received 030', 'inHand 032', 'approved 033.'],
      ],
      [
        ['030', '032', '031'],
        ['received 030', 'inHand 032', 'refused 031.'],
      ],
    ] as const) {
      const world = openWorld()
      const submission = await submitted(world, { sale: { dueDays: 30 } })
      const { cufe = '' } = submission.reference.details ?? {}
      await world.client.receptions.upload({ track_id: cufe })
      const page = await world.client.receptions.list({ 'filter[cufe]': cufe })
      const id = Number(page.data[0]?.id)
      const emit = (code: (typeof codes)[number]) =>
        world.client.receptions.emitEvent(id, code, { ...person, claim_concept_code: '01' })
      const events: LifecycleEvent[] = []
      let at = 0
      for await (const event of submission.events(POLL)) {
        events.push(event)
        const next = event.stage !== 'submitted' && codes[at++]
        if (next) await emit(next)
      }
      expect(told(events)).toEqual(['submitted created', 'sent acceptedWithNotifications', ...expected])
      expect(events.at(-1)).toMatchObject({ source: 'lifecycle', reference: expect.stringMatching(/^[0-9a-f]{96}$/) })
    }
  })

  it('is a credit note or a debit note on a bill', async () => {
    const world = openWorld()
    const { reference } = await submitted(world)
    const precedingInvoiceReference = { number: reference.details?.number as string }
    const credit = await submitted(world, {
      sale: { number: 'N-1', invoiceType: '381', precedingInvoiceReference },
      block: { correctionConceptCode: '2' },
    })
    expect(credit.reference).toMatchObject({
      resource: 'creditNotes',
      document: { kind: 'creditNote' },
      details: { cude: expect.any(String), download_pdf: expect.stringContaining('/v2/credit-notes/') },
    })
    expect(told(await all(credit.events(POLL))).at(-1)).toMatch(/^sent accepted.*\.$/)
    const debit = await submitted(world, {
      sale: { number: 'N-2', precedingInvoiceReference },
      further: { typeCode: '383' },
      block: { correctionConceptCode: '1' },
    })
    expect(debit.reference).toMatchObject({ resource: 'debitNotes' })
    expect((await debit.original?.())?.bytes.length).toBeGreaterThan(0)
    expect(held(world).map(({ kind }) => kind)).toEqual(['bill', 'creditNote', 'debitNote'])
  })
})

describe('what DIAN refuses', () => {
  it.each(['refused', 'refused422'] as const)(
    'is a value (%s), and gives way to what is submitted next',
    async (dian) => {
      const world = openWorld()
      world.sandbox.scriptFactus(dian)
      const submission = await submitted(world)
      const [document] = held(world)
      expect(submission.outcome).toBe('accepted')
      expect(submission.reference.id).toBe(dian === 'refused' ? document?.number : document?.referenceCode)
      const events = await all(submission.events(POLL))
      expect(told(events)).toEqual(['submitted created', 'rejected refused.'])
      expect(events[1]?.reasons[0]).toMatchObject({ code: 'FAK24', text: expect.any(String) })
      const stored = JSON.parse(JSON.stringify(submission)) as FactusReference
      const resumed = world.adapter().resume?.(stored, world.destination)
      expect(await resumed?.waitForAcknowledgement?.(POLL)).toMatchObject({
        outcome: 'error',
        platformStatus: 'refused',
        reasons: [{ code: 'FAK24' }],
      })
      const failed = await thrown(submission.original?.() ?? Promise.resolve())
      expect(failed).toMatchObject({ code: dian === 'refused' ? 'CONFLICT' : 'ORIGINAL' })

      world.sandbox.scriptFactus('ordinary')
      const corrected = await submitted(world)
      expect(corrected.reference.trackingId).toBe(submission.reference.trackingId)
      expect(told(await all(corrected.events(POLL))).at(-1)).toMatch(/^sent /)
      // Another one goes through too: nothing is left in the way.
      expect((await submitted(world, { sale: { number: 'V-2' } })).outcome).toBe('accepted')
      expect(held(world).map(({ state }) => state)).toEqual(['validated', 'validated'])
    },
  )

  it('stands in the way of another invoice until that clears it away', async () => {
    const world = openWorld()
    world.sandbox.scriptFactus('refused')
    await submitted(world)
    world.sandbox.scriptFactus('ordinary')
    const next = await submitted(world, { sale: { number: 'V-2' } })
    expect(next.outcome).toBe('accepted')
    expect(held(world).map(({ state }) => state)).toEqual(['validated'])
  })
})

describe('what DIAN is late with', () => {
  it('is sent again while it is followed, and issued once', async () => {
    const world = openWorld()
    world.sandbox.scriptFactus('late')
    const submission = await submitted(world)
    expect(submission.outcome).toBe('accepted')
    expect(told(await all(submission.events(POLL)))).toEqual([
      'submitted created',
      'submitted late',
      expect.stringMatching(/^sent accepted.*\.$/),
    ])
    expect(held(world)).toHaveLength(1)
  })

  it('stays late for whoever resumed it, until the same invoice is submitted again', async () => {
    const world = openWorld()
    world.sandbox.scriptFactus('late')
    const first = await submitted(world)
    const resumed = world.adapter().resume?.(first.reference, world.destination)
    const controller = new AbortController()
    const reason = new Error('enough')
    const events: LifecycleEvent[] = []
    const following = (async () => {
      for await (const event of resumed?.events({ ...POLL, signal: controller.signal }) ?? []) {
        events.push(event)
        if (event.platformStatus === 'late') controller.abort(reason)
      }
    })()
    expect(await thrown(following)).toBe(reason)
    expect(told(events)).toEqual(['submitted created', 'submitted late'])
    const again = await submitted(world)
    expect(again.reference.id).toBe(first.reference.id)
    expect(held(world)).toMatchObject([{ state: 'validated' }])
    expect(told(await all(resumed?.events(POLL) ?? (async function* () {})())).at(-1)).toMatch(/^sent /)
  })

  it('blocks other invoices, which is said with its reference code', async () => {
    const world = openWorld()
    world.sandbox.scriptFactus({ outcome: 'late', asks: 99 })
    const { reference } = await submitted(world)
    const failure = await thrown(submitted(world, { sale: { number: 'V-2' } }))
    expect(FactusError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'CONFLICT', status: 409, reason: 'pending' })
    expect(String(failure)).toContain(reference.trackingId)
    expect(held(world)).toHaveLength(1)
  })

  it('may be held by DIAN already: it is neither deleted nor sent again', async () => {
    const world = openWorld()
    world.sandbox.scriptFactus('processedBefore')
    const submission = await submitted(world)
    const created = world.asked('createBillV2')
    const seen: string[] = []
    for await (const { platformStatus } of submission.events(POLL)) {
      seen.push(platformStatus)
      if (platformStatus === 'alreadyHeld') world.pass(61_000)
    }
    expect(seen).toEqual(['created', 'alreadyHeld', 'accepted'])
    expect(world.asked('createBillV2')).toBe(created)
    expect(world.asked('deleteBillV2')).toBe(0)
  })
})

describe('one invoice', () => {
  it('is issued once, however often it is submitted, in any process', async () => {
    const world = openWorld()
    const first = await submitted(world)
    const again = await submitted(world, { own: { lookupMs: 5_000 } })
    expect(again.reference.id).toBe(first.reference.id)
    expect(again.reference.details).toEqual(first.reference.details)
    expect(world.asked('createBillV2')).toBe(1)
    expect((await submitted(world, { sale: { number: 'V-2' } })).reference.id).not.toBe(first.reference.id)
    // Of one number, another type and another day are other documents.
    await submitted(world, { sale: { date: '2026-06-30' } })
    expect(held(world)).toHaveLength(3)
  })

  it('that changed after it was issued is told apart by its total', async () => {
    const world = openWorld()
    await submitted(world)
    const { warnings } = await submitted(world, {
      sale: { lines: [{ description: 'Otro', unitPrice: '5', vatRate: '19' }] },
    })
    expect(warnings).toContain(
      'The document that Factus holds under this reference code comes to another total: it was issued before, by another content.',
    )
    expect(held(world)).toHaveLength(1)
  })

  it('bears the tracking id as its reference code', async () => {
    const world = openWorld()
    await submitted(world, { trackingId: 'sale-77' })
    expect(held(world)).toMatchObject([{ referenceCode: 'sale-77' }])
  })

  it('takes the range of its block', async () => {
    const world = openWorld()
    const failure = await thrown(submitted(world, { block: { numberingRangeId: world.ranges.creditNote } }))
    expect(failure).toMatchObject({ code: 'REJECTED', reason: 'range' })
    const { outcome } = await submitted(world, { block: { numberingRangeId: world.ranges.bill } })
    expect(outcome).toBe('accepted')
  })

  it('in doubt is looked up, and found', async () => {
    const world = openWorld()
    world.sandbox.faults.add({ operation: 'createBillV2', reset: true, when: 'after' })
    world.sandbox.faults.add({
      operation: 'listBillsV2',
      status: 200,
      body: '{"data":{"data":[]}}',
      headers: { 'content-type': 'application/json' },
    })
    world.sandbox.faults.add({ operation: 'listBillsV2', status: 500, times: 40 } as never)
    const submission = await submitted(world, { own: { lookupMs: 1_000, retry: { limit: 0 } } })
    expect(submission.outcome).toBe('inDoubt')
    expect(submission.reference.details).toBeUndefined()
    world.sandbox.faults.clear()
    const resolved = await submission.resolve()
    expect(resolved).toMatchObject({ outcome: 'accepted', reference: { details: { cufe: expect.any(String) } } })
    expect(resolved.error).toBeUndefined()
    expect(held(world)).toHaveLength(1)
  })

  it('in doubt that Factus never got is absent after a while, not before', async () => {
    const world = openWorld()
    world.sandbox.faults.add({ operation: 'createBillV2', reset: true, when: 'before' })
    const submission = await submitted(world, { own: { lookupMs: 1_000, absentAfterMs: 600_000 } })
    expect(submission.outcome).toBe('inDoubt')
    expect(await submission.resolve()).toBe(submission)
    expect(await thrown(all(submission.events(POLL)))).toMatchObject({ code: 'IN_DOUBT' })
    world.pass(600_000)
    const resolved = await submission.resolve()
    expect(resolved.outcome).toBe('notReceived')
    expect(held(world)).toEqual([])
  })

  it('that never left says so', async () => {
    const world = openWorld()
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' })
    const fetch = async (request: Request) => {
      if (request.method === 'POST' && new URL(request.url).pathname.endsWith('/validate')) throw refused
      return world.sandbox.fetch(request)
    }
    const submission = await submitted(world, { own: { fetch, lookupMs: 1_000 } })
    expect(submission).toMatchObject({ outcome: 'notReceived', error: { code: 'CONNECTION_REFUSED' } })
  })
})

describe('destinations, options and references', () => {
  const credentials = { clientId: 'id', clientSecret: 'canary-1', username: 'a@b.co', password: 'canary-2' }

  it.each([
    ['destination.environment', { type: 'factus', credentials }],
    ['destination.environment', { type: 'factus', credentials, environment: 'live' }],
    ['destination.environment', { type: 'factus', credentials, environment: 'sandbox', apiUrl: 'https://a.example' }],
    ['destination.environment', { type: 'factus', environment: 'sandbox' }],
    ['destination.apiUrl', { type: 'factus', credentials, apiUrl: 'https://factus.example/v2' }],
    ['destination.credentials', { type: 'factus' }],
    [
      'destination.credentials.username',
      { type: 'factus', credentials: { ...credentials, username: 'ana' }, environment: 'sandbox' },
    ],
    ['destination.factus.range', { type: 'factus', credentials, environment: 'sandbox', factus: { range: 1 } }],
  ])('names %s', (field, destination) => {
    const adapter = factusAdapter({ fetch: async () => new Response(), allowedHosts: ['factus.example'] })
    let failure: unknown
    try {
      adapter.checkDestination(destination)
    } catch (error) {
      failure = error
    }
    expect(failure).toMatchObject({ name: 'ConfigurationError', field })
    expect(inspect(failure)).not.toContain('canary')
  })

  it.each([
    ['environment', { credentials }],
    ['lookupMs', { lookupMs: 0 }],
    ['destination.factus.range', { factus: { range: 1 } }],
    ['recipientCheck', { recipientCheck: 'warn' }],
  ])('refuses the option %s', (field, options) => {
    expect(() => factusAdapter(options as never)).toThrow(expect.objectContaining({ field }))
  })

  it('takes what is stored, and what all destinations have in common', async () => {
    const world = openWorld()
    const { apiUrl } = world.sandbox.factus('https://factus.example')
    const adapter = world.adapter({
      apiUrl,
      credentials: async () => world.credentials,
      factus: { customer: CUSTOMER },
    })
    const document = await prepared()
    const submission = await adapter.submitInvoice?.(document, adapter.checkDestination({ type: 'factus' }))
    expect(submission?.outcome).toBe('accepted')
    expect(submission?.reference).not.toHaveProperty('destination')
  })

  it('lets each user make the requests that Factus allows each', async () => {
    const clients = ['a', 'b'].map((clientId) => ({ clientId, clientSecret: 'secret' }))
    const world = openWorld({ clients })
    const { password } = world.sandbox.factus('https://factus.example')
    const adapter = world.adapter({ limits: { perMinute: 6 }, timeoutMs: 30_000 })
    const documents = await Promise.all(['V-1', 'V-2', 'V-3'].map((number) => prepared(invoiceOf({ number }))))
    const submit = (clientId: string, document: (typeof documents)[number] | undefined) => {
      const credentials = { clientId, clientSecret: 'secret', username: `${clientId}@factus.invalid`, password }
      return adapter.submitInvoice?.(document as never, { ...world.destination, credentials } as FactusDestination)
    }
    const started = world.clock.now()
    for (const { clientId } of clients) {
      for (const document of documents) expect((await submit(clientId, document))?.outcome).toBe('accepted')
    }
    expect(held(world)).toHaveLength(6)
    expect(world.clock.now()).toBe(started)
    await submit('a', documents[0])
    expect(world.clock.now() - started).toBeGreaterThanOrEqual(60_000)
  })

  it.each([
    ['reference', { type: 'afnor' }],
    ['reference.trackingId', { trackingId: undefined }],
    ['reference.resource', { resource: 'payrolls' }],
    ['destination.environment', { destination: { environment: 'production' } }],
  ])('takes no reference that is wrong in %s', async (field, changes) => {
    const world = openWorld()
    const { reference } = await submitted(world)
    const destination = { type: 'factus', environment: 'sandbox', credentials: world.credentials } as const
    const resume = () => world.adapter().resume?.({ ...reference, ...changes } as never, destination)
    expect(resume).toThrow(expect.objectContaining({ code: 'REFERENCE_INVALID', field }))
  })

  it('takes no files', async () => {
    const world = openWorld()
    const failure = await thrown(world.adapter().submit({} as never, world.destination))
    expect(failure).toMatchObject({ name: 'UnsupportedError', code: 'FILE' })
  })
})
