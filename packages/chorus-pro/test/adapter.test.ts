import { type LifecycleEvent, type Submission, UnsupportedError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import {
  type ChorusProAdapterOptions,
  chorusProAdapter,
  createRecipientDirectory,
  type FluxEvent,
} from '../src/index.js'
import { type Facts, invoice, invoiceText, prepare } from './support/invoices.js'
import { openWorld } from './support/world.js'

/** The sandbox is quicker than the real one. */
const POLL = { pollMs: 200, maxPollMs: 1_000 }

type World = ReturnType<typeof openWorld>

const between = ({ structures }: World, facts: Partial<Facts> = {}): Facts => ({
  number: 'F-1',
  supplier: structures.supplier.siret,
  buyer: structures.publicBody.siret,
  ...facts,
})
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
  events.map(({ stage, platformStatus }) => `${stage} ${platformStatus}`)

async function submitted(
  world: World,
  facts: Partial<Facts> = {},
  own: ChorusProAdapterOptions = {},
): Promise<Submission> {
  return world.adapter(own).submit(await invoice(between(world, facts)), world.destination)
}

describe('a submission', () => {
  it('is followed from its report to its payment', async () => {
    const submission = await submitted(openWorld())
    expect(submission).toMatchObject({ outcome: 'accepted', warnings: [] })
    const events = await all(submission.events(POLL))
    expect(told(events)).toEqual([
      'submitted IN_RECU',
      'submitted IN_INTEGRE',
      'submitted DEPOSEE',
      'sent EN_COURS_ACHEMINEMENT',
      'delivered MISE_A_DISPOSITION',
      'inHand PRISE_EN_COMPTE_DESTINATAIRE',
      'approved SERVICE_FAIT',
      'approved MANDATEE',
      'approved MISE_A_DISPOSITION_COMPTABLE',
      'approved COMPTABILISEE',
      'paymentSent MISE_EN_PAIEMENT',
    ])
    expect(events.map(({ final }) => final)).toEqual([...Array(10).fill(false), true])
    expect(events.map(({ source }) => source).slice(0, 3)).toEqual(['acknowledgement', 'acknowledgement', 'lifecycle'])
    expect(events[0]?.reference).toBe(submission.reference.id)
    for (const { at = '' } of events) expect(new Date(at).toISOString()).toBe(at)
  })

  it.each([['UBL'], ['CII']] as const)('is taken in as %s', async (syntax) => {
    const submission = await submitted(openWorld(), { syntax })
    expect(await submission.waitForAcknowledgement?.()).toMatchObject({ outcome: 'ok', platformStatus: 'IN_INTEGRE' })
  })

  it('keeps states and statuses that nobody knows, and goes on', async () => {
    const world = openWorld({ quirks: { chorusPro: { unknownStates: true } }, chorusPro: { lifecycle: 'rejected' } })
    const events = await all((await submitted(world)).events(POLL))
    expect(
      events.filter(({ stage }) => stage === 'unknown').map(({ platformStatus }) => platformStatus).length,
    ).toBeGreaterThan(0)
    expect(events.at(-1)).toMatchObject({
      stage: 'refused',
      platformStatus: 'REJETEE',
      final: true,
      reasons: [{ text: 'Montant contesté' }],
    })
  })

  it('tells a refusal of the report as one final event, with its reasons', async () => {
    const world = openWorld()
    const buyer = world.structures.commitmentNumber.siret
    const submission = await submitted(world, { buyer, commitment: '' })
    const events = await all(submission.events(POLL))
    expect(told(events)).toEqual(['submitted IN_RECU', 'rejected IN_REJETE'])
    expect(events.at(-1)).toMatchObject({ final: true, reasons: [{ text: expect.stringContaining('engagement') }] })
    const acknowledgement = await submission.waitForAcknowledgement?.()
    expect(acknowledgement).toMatchObject({ outcome: 'error', platformStatus: 'IN_REJETE', warnings: [] })
    expect(acknowledgement?.reasons).toEqual(events.at(-1)?.reasons)
  })

  it('stops at the payment order where the recipient never reports the payment', async () => {
    const world = openWorld({ chorusPro: { lifecycle: 'ordered' } })
    const submission = await submitted(world, { buyer: world.structures.paymentNotReported.siret })
    expect((await all(submission.events(POLL))).at(-1)).toMatchObject({ platformStatus: 'MANDATEE', final: true })
  })

  it('waits an incident out', async () => {
    const world = openWorld({ chorusPro: { flow: 'incident' } })
    const submission = await submitted(world)
    expect(await submission.waitForAcknowledgement?.()).toMatchObject({ outcome: 'ok' })
  })

  it('asks ever more slowly while nothing happens', async () => {
    const { clock, asked, ...world } = openWorld({ chorusPro: { flow: 'stuck' } })
    const document = await invoice(between(world as World))
    const submission = await world.adapter().submit(document, world.destination)
    const started = clock.now()
    const enough = new AbortController()
    const waiting = submission.waitForAcknowledgement?.({ signal: enough.signal })
    waiting?.catch(() => undefined)
    while (clock.now() - started < 7_200_000) await new Promise((resolve) => setImmediate(resolve))
    enough.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    // Two hours, five minutes apart after the first dozen.
    expect(asked('consulterCRDetaille')).toBeGreaterThan(20)
    expect(asked('consulterCRDetaille')).toBeLessThan(40)
  })

  it('is resumed from its reference', async () => {
    const world = openWorld()
    const stored = JSON.parse(JSON.stringify(await submitted(world)))
    const resumed = world.adapter().resume?.(stored, world.destination) as Submission
    expect((await all(resumed.events(POLL))).at(-1)).toMatchObject({ platformStatus: 'MISE_EN_PAIEMENT', final: true })
    expect(await resumed.resolve()).toBe(resumed)
  })

  it('keeps the sender’s own reference and the environment, and nothing of the credentials', async () => {
    const world = openWorld()
    const document = await invoice(between(world))
    const { reference } = await world.adapter().submit(document, world.destination, { trackingId: 'erp-1' })
    expect(reference).toMatchObject({ type: 'chorus-pro', trackingId: 'erp-1', syntaxeFlux: 'IN_DP_E1_UBL_INVOICE' })
    expect(Object.keys(reference)).not.toContain('destination')
  })
})

describe('what Chorus Pro would reject', () => {
  it.each([
    [{ framework: 'S1' }, 'FRAMEWORK_UNKNOWN'],
    [{ framework: 'A4' }, 'FRAMEWORK_UNSUPPORTED'],
    [{ number: 'F-2026-000000000000001' }, 'NUMBER_TOO_LONG'],
  ] as const)('is refused before anything is sent: %j', async (facts, code) => {
    const world = openWorld()
    const error = await thrown(submitted(world, facts))
    expect(UnsupportedError.isInstance(error) && error).toMatchObject({ code, attempts: 0 })
    expect(world.sandbox.requests).toEqual([])
  })

  it('is sent all the same on request, with a warning, and rejected', async () => {
    const submission = await submitted(openWorld(), { framework: 'S1' }, { unfit: 'warn' })
    expect(submission.warnings).toEqual([expect.stringContaining('BT-23')])
    expect((await submission.waitForAcknowledgement?.())?.outcome).toBe('error')
  })

  it('is no lifecycle message, and no empty or large file', async () => {
    const world = openWorld()
    const document = await invoice(between(world))
    const cdar = { ...document, kind: 'lifecycle', syntax: 'CDAR' } as const
    expect(await thrown(world.adapter().submit(cdar, world.destination))).toMatchObject({ code: 'DOCUMENT_KIND' })
    const empty = { ...document, bytes: new Uint8Array() }
    expect(await thrown(world.adapter().submit(empty, world.destination))).toMatchObject({ code: 'FILE_EMPTY' })
    const large = { ...document, bytes: new Uint8Array(10_000_001) }
    expect(await thrown(world.adapter().submit(large, world.destination))).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(world.sandbox.requests).toEqual([])
  })
})

describe('the recipient', () => {
  const CASES: readonly [name: keyof World['structures'], facts: Partial<Facts>][] = [
    ['publicBody', { commitment: '' }],
    ['publicBody', { service: 'ACCUEIL' }],
    ['publicBody', { service: 'NOWHERE' }],
    ['publicBody', { service: 'FACTURES_PUBLIQUES' }],
    ['inactive', {}],
    ['serviceCode', {}],
    ['serviceCode', { service: 'ACHATS' }],
    ['serviceCode', { service: 'ANCIEN' }],
    ['serviceCode', { service: 'TRAVAUX', commitment: '' }],
    ['serviceCode', { service: 'TRAVAUX' }],
    ['commitmentNumber', { commitment: '' }],
    ['commitmentNumber', {}],
    ['serviceCodeOrCommitmentNumber', { commitment: '' }],
    ['serviceCodeOrCommitmentNumber', {}],
    ['serviceCodeOrCommitmentNumber', { commitment: '', service: 'PHARMACIE' }],
  ]
  // The sandbox judges the file by itself: the check and the platform must come to the same.
  it.each(CASES)('%s with %j is refused before sending exactly where the report would', async (name, facts) => {
    const world = openWorld()
    const given = { ...facts, buyer: world.structures[name].siret }
    const platform = (await (await submitted(world, given)).waitForAcknowledgement?.())?.outcome
    const flows = world.sandbox.chorusProFlows().length
    const checked = await submitted(world, { ...given, number: 'F-2' }, { recipientCheck: 'refuse' }).catch(
      (failure: unknown) => failure as UnsupportedError,
    )
    if (platform === 'ok') {
      expect(checked).toMatchObject({ outcome: 'accepted', warnings: [] })
      expect(world.sandbox.chorusProFlows()).toHaveLength(flows + 1)
    } else {
      expect(checked).toMatchObject({ code: 'RECIPIENT_UNREACHABLE' })
      expect(world.sandbox.chorusProFlows()).toHaveLength(flows)
    }
  })

  it('is warned of on request, told to the hook, and asked once an hour', async () => {
    const world = openWorld()
    const adapter = world.adapter({ recipientCheck: 'warn', recipientTtlMs: 3_600_000 })
    const buyer = world.structures.serviceCode.siret
    const steps: unknown[] = []
    for (const number of ['F-1', 'F-2']) {
      const document = await invoice(between(world, { number, buyer }))
      const onProgress = (step: object) => void steps.push(step)
      const submission = await adapter.submit(document, world.destination, { onProgress })
      expect(submission.warnings).toEqual([expect.stringContaining('serviceRequired')])
    }
    expect(world.asked('rechercherStructure')).toBe(1)
    expect(steps).toContainEqual(
      expect.objectContaining({ step: 'checked', reachability: expect.objectContaining({ status: 'notYet' }) }),
    )
  })

  it('is asked at each gateway: what one says is not taken for the word of another', async () => {
    const world = openWorld()
    const adapter = world.adapter({ recipientCheck: 'warn', allowedHosts: ['piste.example', 'other.example'] })
    const document = await invoice(between(world))
    const at = (host: string) =>
      JSON.parse(JSON.stringify(world.destination).replaceAll('piste.example', host)) as typeof world.destination
    for (const host of ['piste.example', 'other.example', 'piste.example']) await adapter.submit(document, at(host))
    expect(world.asked('rechercherStructure')).toBe(2)
  })

  it('is not known while Chorus Pro gives no answer: the invoice goes, with a warning', async () => {
    const world = openWorld()
    world.sandbox.faults.add({ operation: 'rechercherStructure', status: 503, times: 3 })
    const submission = await submitted(world, {}, { recipientCheck: 'refuse' })
    expect(submission.warnings).toEqual([expect.stringContaining('directoryUnavailable')])
  })

  it('can be asked by any adapter: it is a directory', () => {
    expect(typeof createRecipientDirectory(openWorld().client).checkReachability).toBe('function')
  })
})

describe('a batch', () => {
  const documents = async (world: World) => [
    await invoice(between(world, { number: 'F-1' })),
    await invoice(between(world, { number: 'F-2', buyer: world.structures.commitmentNumber.siret, commitment: '' })),
    await invoice(between(world, { number: 'F-3' })),
  ]
  const lines = (events: readonly FluxEvent[]) =>
    events.map((event) =>
      event.type === 'flux'
        ? event.etat
        : event.type === 'refused'
          ? `refused ${event.numeroFacture}`
          : `${event.numeroFacture} ${event.statut}`,
    )

  it('is one flow; each invoice is followed, and those that were refused are told', async () => {
    const world = openWorld({ chorusPro: { lifecycle: 'abandoned' } })
    const submission = await world.adapter().submitBatch(await documents(world), world.destination)
    expect(submission.outcome).toBe('accepted')
    expect(world.sandbox.chorusProFlows()).toEqual([
      expect.objectContaining({ nomFichier: 'factures.tar.gz', syntaxeFlux: 'IN_DP_E1_UBL_INVOICE' }),
    ])
    const events = lines(await all(submission.events(POLL)))
    expect(events.slice(0, 3)).toEqual(['IN_RECU', 'IN_INTEGRE_PARTIEL', 'refused F-2'])
    for (const number of ['F-1', 'F-3']) {
      expect(events.filter((line) => line.startsWith(number))).toEqual(
        ['DEPOSEE', 'EN_COURS_ACHEMINEMENT', 'MISE_A_DISPOSITION', 'ABANDONNEE'].map((statut) => `${number} ${statut}`),
      )
    }
  })

  it('is taken up again from its reference and a cursor, in another process', async () => {
    const world = openWorld({ chorusPro: { lifecycle: 'abandoned' } })
    const adapter = world.adapter()
    const submission = await adapter.submitBatch(await documents(world), world.destination, {
      nomFichier: 'lot-7.tar.gz',
    })
    const stored = JSON.parse(JSON.stringify(submission))
    const whole: FluxEvent[] = []
    for (let from: FluxEvent['cursor'] | undefined; !from?.ended; ) {
      const resumed = adapter.resumeBatch(stored, world.destination)
      for await (const event of resumed.events({ ...POLL, ...(from && { from }) })) {
        whole.push(event)
        // Stored after each event; the process ends every time.
        from = JSON.parse(JSON.stringify(event.cursor))
        break
      }
    }
    const lined = lines(whole)
    expect(new Set(lined).size).toBe(lined.length)
    expect(lined).toHaveLength(3 + 2 * 4)
    const other = { ...(whole[0] as FluxEvent).cursor, numeroFluxDepot: 'CPP-9' }
    const astray = adapter.resumeBatch(stored, world.destination).events({ ...POLL, from: other })
    await expect(astray[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'CURSOR_INVALID' })
  })

  it('is refused as a whole for one invoice that does not fit', async () => {
    const world = openWorld()
    const wrong = await invoice(between(world, { number: 'F-9', framework: 'M1' }))
    const error = await thrown(world.adapter().submitBatch([...(await documents(world)), wrong], world.destination))
    expect(error).toMatchObject({ code: 'FRAMEWORK_UNKNOWN' })
    expect(world.sandbox.requests).toEqual([])
  })

  it('has a reference of its own', async () => {
    const world = openWorld()
    const { reference } = await submitted(world)
    expect(() => world.adapter().resumeBatch(reference, world.destination)).toThrow(
      expect.objectContaining({ code: 'REFERENCE_INVALID', field: 'reference.invoices' }),
    )
  })
})

describe('a destination', () => {
  const credentials = { clientId: 'i', clientSecret: 's', login: 'TECH_1_1@cpro.fr', password: 'p' }
  const at = (own: ChorusProAdapterOptions, destination: object) => () =>
    chorusProAdapter<ChorusProAdapterOptions>(own).checkDestination({ type: 'chorus-pro', ...destination })
  const stored = { environment: 'production', credentials } as const

  it.each<[string, ChorusProAdapterOptions, object, string]>([
    ['no credentials anywhere', {}, { environment: 'sandbox' }, 'destination.environment'],
    ['none, and no place', {}, {}, 'destination.credentials'],
    ['no place', {}, { credentials }, 'destination.environment'],
    ['an unknown environment', {}, { credentials, environment: 'test' }, 'destination.environment'],
    [
      'a place said twice',
      {},
      { credentials, environment: 'sandbox', apiUrl: 'https://a.example' },
      'destination.environment',
    ],
    ['half an address', {}, { credentials, apiUrl: 'https://piste.example' }, 'destination.tokenUrl'],
    [
      'an address inside',
      {},
      { credentials, apiUrl: 'https://10.0.0.1', tokenUrl: 'https://10.0.0.1' },
      'destination.apiUrl',
    ],
    [
      'the addresses of two environments',
      {},
      {
        credentials,
        apiUrl: 'https://api.piste.gouv.fr',
        tokenUrl: 'https://sandbox-oauth.piste.gouv.fr/api/oauth/token',
      },
      'destination.tokenUrl',
    ],
    [
      'an address with /cpro',
      {},
      {
        credentials,
        apiUrl: 'https://api.piste.gouv.fr/cpro',
        tokenUrl: 'https://oauth.piste.gouv.fr/api/oauth/token',
      },
      'destination.apiUrl',
    ],
    ['stored credentials, another place', stored, { environment: 'sandbox' }, 'destination.environment'],
    [
      'stored credentials, a given address',
      stored,
      { apiUrl: 'https://a.example', tokenUrl: 'https://a.example' },
      'destination.apiUrl',
    ],
    [
      'a missing password',
      {},
      { environment: 'sandbox', credentials: { ...credentials, password: undefined } },
      'destination.credentials.password',
    ],
    [
      'a key of ours',
      {},
      { environment: 'sandbox', credentials: { ...credentials, apiUrl: 'x' } },
      'destination.credentials.apiUrl',
    ],
  ])('is refused with %s', (_, own, destination, field) => {
    expect(at(own, destination)).toThrow(expect.objectContaining({ field }))
  })

  it.each<[string, ChorusProAdapterOptions, object]>([
    ['all of it', {}, { environment: 'sandbox', credentials }],
    ['nothing, with stored credentials', stored, {}],
    ['credentials of its own', stored, { credentials }],
    ['credentials and a place of its own', stored, { environment: 'sandbox', credentials }],
  ])('may have %s', (_, own, destination) => expect(at(own, destination)).not.toThrow())

  it('of another environment does not resume a submission', async () => {
    const world = openWorld()
    const { reference } = await submitted(world)
    const production = { ...reference, destination: { environment: 'production' } }
    const other = { type: 'chorus-pro', environment: 'sandbox', credentials } as const
    expect(() => world.adapter().resume?.(production, other)).toThrow(
      expect.objectContaining({ code: 'REFERENCE_INVALID', field: 'destination.environment' }),
    )
    expect(() => world.adapter().resume?.({ ...reference, type: 'afnor' }, world.destination)).toThrow(/chorus-pro/)
    // Nor does an adapter of another environment.
    const of = (environment: 'sandbox' | 'production') => world.adapter({ environment, credentials })
    const stored = { type: 'chorus-pro' } as never
    expect(() => of('sandbox').resume?.(production, stored)).toThrow(
      expect.objectContaining({ code: 'REFERENCE_INVALID', field: 'destination.environment' }),
    )
    expect(of('production').resume?.(production, stored)).toMatchObject({ outcome: 'accepted' })
    const own = world.adapter({ environment: 'sandbox', credentials: world.credentials })
    const sent = await own.submit(await invoice(between(world, { number: 'F-2' })), stored)
    expect(sent.reference.destination).toEqual({ environment: 'sandbox' })
    const { id: _, ...lost } = reference
    expect(() => world.adapter().resume?.(lost, world.destination)).toThrow(/reference.id/)
  })

  it.each<[ChorusProAdapterOptions, string]>([
    [{ credentials } as never, 'environment'],
    [{ recipientCheck: 'yes' } as never, 'recipientCheck'],
    [{ recipientTtlMs: 5 }, 'recipientTtlMs'],
    [{ unfit: 'no' } as never, 'unfit'],
    [{ lookupMs: 0 }, 'lookupMs'],
    [{ surprise: 1 } as never, 'surprise'],
    [{ environment: 'sandbox', credentials: { ...credentials, login: 'a:b' } }, 'credentials.login'],
  ])('comes to no adapter with wrong options: %j', (own, field) => {
    expect(() => chorusProAdapter<ChorusProAdapterOptions>(own)).toThrow(expect.objectContaining({ field }))
  })

  it('may come with credentials that are read when they are needed', async () => {
    const world = openWorld()
    const { apiUrl, tokenUrl } = world.sandbox.chorusPro('https://piste.example')
    let read = 0
    const adapter = world.adapter({
      apiUrl,
      tokenUrl,
      async credentials() {
        read++
        return world.credentials
      },
    })
    const stored = { type: 'chorus-pro' } as unknown as typeof world.destination
    const submission = await adapter.submit(await invoice(between(world)), stored)
    expect(submission.outcome).toBe('accepted')
    expect(read).toBeGreaterThan(0)
  })
})

it('a Factur-X goes under the code of Factur-X', async () => {
  const world = openWorld()
  const document = await prepare(new TextEncoder().encode(invoiceText(between(world, { syntax: 'CII' }))), 'F-1.xml')
  // The bytes are not looked at: what the engine said of the file decides.
  await world.adapter().submit({ ...document, syntax: 'Factur-X', name: 'F-1.pdf' }, world.destination)
  expect(world.sandbox.chorusProFlows()[0]).toMatchObject({
    nomFichier: 'F-1.pdf',
    syntaxeFlux: 'IN_DP_E2_CII_FACTURX',
  })
})
