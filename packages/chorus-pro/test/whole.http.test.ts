import {
  type GivenResponse,
  type Invoice,
  type PreparedDocument,
  type Reachability,
  type ReceivedItem,
  systemClock,
} from '@facturelle/core'
import { createSandbox, type SandboxOptions } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterEach, describe, expect, it } from 'vitest'
import { type ChorusProDestination, chorusProAdapter } from '../src/index.js'
import { failure } from './support/bench.js'
import { invoice } from './support/invoices.js'

const START = Date.UTC(2026, 10, 21, 10)
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((listener) => listener.close()))
})

async function open(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: () => START, chorusPro: { lifecycle: 'delivered' }, ...options })
  const listener = await listen(sandbox)
  opened.push(listener)
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password, recipient, structures } = sandbox.chorusPro(
    listener.url,
  )
  const at = (account: { readonly login: string; readonly password: string }): ChorusProDestination<false, false> => ({
    type: 'chorus-pro',
    apiUrl,
    tokenUrl,
    credentials: { clientId, clientSecret, login: account.login, password: account.password },
  })
  const adapter = chorusProAdapter({
    allowInsecureLoopback: true,
    retry: { limit: 0 },
    clock: { ...systemClock, now: () => sandbox.now() },
    lookupMs: 300,
  })
  const supplier = structures.supplier.siret
  const buyer = structures.publicBody.siret
  const document = (number: string) => invoice({ number, supplier, buyer })
  return { sandbox, adapter, supplier: at({ login, password }), buyer: at(recipient), document, siret: supplier }
}
type World = Awaited<ReturnType<typeof open>>

const read = async ({ adapter, buyer }: World, options: { since?: string; cursor?: string } = {}) => {
  const items: ReceivedItem[] = []
  for await (const item of adapter.inbox?.(buyer, options) ?? []) items.push(item)
  return items
}
const numbers = (items: readonly ReceivedItem[]) => items.map(({ reference }) => reference.details?.numeroFacture)

describe('an inbox of a public body', () => {
  it('gives what came in, once, and goes on from a cursor', async () => {
    const world = await open()
    const { sandbox, adapter, supplier, document } = world
    for (const number of ['A-1', 'A-2']) await adapter.submit(await document(number), supplier)
    sandbox.advance(60_000)
    const first = await read(world)
    expect(numbers(first)).toEqual(['A-1', 'A-2'])
    const file = await first[0]?.original?.()
    expect(new TextDecoder().decode(file?.bytes.subarray(0, 5))).toBe('%PDF-')
    sandbox.advance(3 * 86_400_000)
    await adapter.submit(await document('A-3'), supplier)
    sandbox.advance(60_000)
    expect(numbers(await read(world, { cursor: first[0]?.cursor as string }))).toEqual(['A-2', 'A-3'])
    expect(numbers(await read(world, { cursor: first[1]?.cursor as string }))).toEqual(['A-3'])
    expect(numbers(await read(world, { since: '2026-11-23T00:00:00Z' }))).toEqual(['A-3'])
    const [last] = await read(world, { since: '2026-11-23T00:00:00Z' })
    expect(await read(world, { cursor: last?.cursor as string })).toEqual([])
    expect(await failure(read(world, { cursor: '[1]' }))).toMatchObject({ field: 'options.cursor' })
  })

  it('is answered: once, with a reason where one is wanted', async () => {
    const world = await open()
    const { sandbox, adapter, supplier, buyer, document } = world
    const submission = await adapter.submit(await document('B-1'), supplier)
    sandbox.advance(60_000)
    const [item] = await read(world)
    const reference = item?.reference as ReceivedItem['reference']
    const answer = (response: Parameters<NonNullable<typeof adapter.respond>>[1]) =>
      adapter.respond?.(reference, response, buyer) ?? Promise.reject(new Error('no respond'))
    expect(await failure(answer({ stage: 'refused' }))).toMatchObject({ field: 'response.reason.text' })
    expect(await failure(answer({ stage: 'paid', amount: '1.00' }))).toMatchObject({ code: 'RESPONSE' })
    const given = await answer({ stage: 'disputed', reason: { text: 'Une pièce manque' }, amount: '1.00' })
    expect(given).toMatchObject({ stage: 'disputed', platformStatus: 'SUSPENDUE' })
    expect(given.warnings).toHaveLength(2)
    const asked = () => sandbox.requests.filter(({ operation }) => operation === 'traiterUneFactureRecue').length
    await answer({ stage: 'suspended', reason: { text: 'Une pièce manque' } })
    expect(asked()).toBe(1)
    const completing = { stage: 'completed', reason: { text: 'La voici' } } as const
    expect(await adapter.respond?.(submission.reference, completing, supplier)).toMatchObject({
      platformStatus: 'COMPLETEE',
    })
    const elsewhere = { ...reference, destination: { environment: 'production' } }
    const sandboxAlone = { type: 'chorus-pro', environment: 'sandbox', credentials: buyer.credentials } as const
    expect(
      await failure(adapter.respond?.(elsewhere, { stage: 'inHand' }, sandboxAlone as never) as never),
    ).toMatchObject({ code: 'REFERENCE_INVALID', field: 'destination.environment' })
    expect(
      await failure(adapter.respond?.(submission.reference, { stage: 'refused' }, supplier) as never),
    ).toMatchObject({
      code: 'RESPONSE',
    })
    sandbox.faults.add({ operation: 'traiterUneFactureRecue', reset: true, when: 'after' })
    expect(await answer({ stage: 'refused', reason: { text: 'Non' } })).toMatchObject({ platformStatus: 'REJETEE' })
    expect(asked()).toBe(2)
  })

  it('is answered in the words of the platform, where they say the same', async () => {
    const world = await open()
    const { sandbox, adapter, supplier, buyer, document } = world
    await adapter.submit(await document('B-2'), supplier)
    sandbox.advance(60_000)
    const [item] = await read(world)
    const answer = (stage: 'approved' | 'refused') => {
      const platform = { nouveauStatut: 'MANDATEE', numeroDPMandat: 'M-1' }
      return adapter.respond?.(item?.reference as never, { stage, platform }, buyer) as Promise<GivenResponse>
    }
    expect(await failure(answer('refused'))).toMatchObject({ field: 'response.platform.nouveauStatut' })
    expect(await answer('approved')).toMatchObject({ stage: 'approved', platformStatus: 'MANDATEE', warnings: [] })
    expect((await read(world))[0]?.reference.details?.statut).toBe('MANDATEE')
  })

  it('leaves in doubt what nobody knows', async () => {
    const world = await open()
    const { sandbox, adapter, supplier, buyer, document } = world
    await adapter.submit(await document('C-1'), supplier)
    sandbox.advance(60_000)
    const [item] = await read(world)
    sandbox.faults.add({ operation: 'traiterUneFactureRecue', reset: true, when: 'before' })
    const response = { stage: 'inHand' } as const
    const work = adapter.respond?.(item?.reference as never, response, buyer) as Promise<unknown>
    expect(await failure(work)).toMatchObject({ code: 'IN_DOUBT', requestSent: 'maybe' })
    expect(await adapter.respond?.(item?.reference as never, response, buyer)).toMatchObject({ stage: 'inHand' })
  })
})

describe('several invoices as one flow', () => {
  const all = async (submission: { events(options: object): AsyncIterable<{ stage: string }> }) => {
    const stages: string[] = []
    for await (const { stage } of submission.events({ pollMs: 5, maxPollMs: 5 })) stages.push(stage)
    return stages
  }

  it('have a submission each, which follows its own', async () => {
    const chorusPro: SandboxOptions['chorusPro'] = {
      lifecycle: ({ numeroFacture }) => (numeroFacture === 'D-2' ? 'rejected' : 'paid'),
    }
    const { sandbox, adapter, supplier, document } = await open({ chorusPro })
    const documents = await Promise.all(['D-1', 'D-2', 'D-3'].map(document))
    const sent: unknown[] = []
    const contexts = documents.map((_, at) => ({
      trackingId: `t-${at}`,
      beforeSend: async (reference: unknown) => void sent.push(reference),
    }))
    const submissions = (await adapter.together?.submit(documents, supplier, contexts)) ?? []
    expect(sandbox.chorusProFlows()).toHaveLength(1)
    expect(sent).toHaveLength(3)
    expect(new Set(submissions.map(({ reference }) => reference.id)).size).toBe(1)
    expect(submissions.map(({ reference }) => reference.trackingId)).toEqual(['t-0', 't-1', 't-2'])
    sandbox.advance(10 * 86_400_000)
    const stages = await Promise.all(submissions.map(all))
    expect(stages.map((list) => list.at(-1))).toEqual(['paymentSent', 'refused', 'paymentSent'])
    const stored = JSON.parse(JSON.stringify(submissions[1]))
    expect((await all(adapter.resume?.(stored, supplier) as never)).at(-1)).toBe('refused')
    expect(await submissions[0]?.waitForAcknowledgement?.({ pollMs: 5 })).toMatchObject({ outcome: 'ok' })
  })

  it('end each at its own last status, whatever becomes of the others', async () => {
    const { sandbox, adapter, supplier, document, siret } = await open()
    const documents = await Promise.all(['F-1', 'F-2'].map(document))
    // An establishment that nobody has: the report refuses this one alone.
    const lost = await invoice({ number: 'F-3', supplier: siret, buyer: '10000000000008' })
    const all3 = [...documents, lost]
    const submissions = (await adapter.together?.submit(all3, supplier, [{}, {}, {}])) ?? []
    sandbox.advance(60_000)
    expect(await all(submissions[2] as never)).toEqual(['submitted', 'rejected'])
    expect(await submissions[2]?.waitForAcknowledgement?.({ pollMs: 5 })).toMatchObject({ outcome: 'error' })
    expect(await submissions[0]?.waitForAcknowledgement?.({ pollMs: 5 })).toMatchObject({ outcome: 'ok', reasons: [] })
    const before = sandbox.requests.length
    for await (const { stage } of submissions[0]?.events({ pollMs: 5 }) ?? []) if (stage === 'delivered') break
    const asked = sandbox.requests.slice(before).map(({ operation }) => operation)
    expect(asked.filter((operation) => operation === 'consulterHistoriqueFacture')).toHaveLength(1)
  })

  it('go alone where their numbers do not tell them apart, and are told of as alone', async () => {
    const { sandbox, adapter, supplier, document } = await open()
    const [one, two] = await Promise.all(['H-1', 'H-2'].map(document))
    const twice = [one, { ...one, name: 'again.xml' }] as never
    const sent: unknown[] = []
    const beforeSend = async (reference: unknown) => void sent.push(reference)
    const send = (documents: never) => adapter.together?.submit(documents, supplier, [{ beforeSend }, { beforeSend }])
    expect(await failure(send(twice) as never)).toMatchObject({ code: 'BATCH_NUMBER' })
    const { buyer: _, ...without } = two as PreparedDocument
    expect(await failure(send([one, without] as never) as never)).toMatchObject({ code: 'RECIPIENT_WITHOUT_SIRET' })
    expect(sent).toEqual([])
    const named = await send([{ ...one, name: 'H-1.txt' }, two] as never)
    expect(named?.map(({ warnings }) => warnings.length)).toEqual([1, 0])
    expect(sandbox.chorusProFlows()).toHaveLength(1)
  })

  it('are not sent where one of them may not be', async () => {
    const { sandbox, adapter, supplier, document } = await open()
    const documents = await Promise.all(['E-1', 'E-2'].map(document))
    const reason = new Error('not this one')
    let written = false
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      written = true
    }
    const contexts = [{ beforeSend: slowly }, { beforeSend: () => Promise.reject(reason) }]
    expect(await failure(adapter.together?.submit(documents, supplier, contexts) as never)).toBe(reason)
    // Whoever sends the first one alone then does not meet its own intent, half written.
    expect(written).toBe(true)
    expect(sandbox.chorusProFlows()).toHaveLength(0)
  })
})

describe('assess', () => {
  const party = (buyer: object, businessProcess?: string) =>
    ({ buyer, ...(businessProcess && { processControl: { businessProcess } }) }) as unknown as Invoice
  const siret = (value: string) => ({ identifiers: [{ scheme: '0009', value }] })
  const directory = (said: Partial<Reachability>) => ({
    checkReachability: async () =>
      ({ status: 'reachable', evidence: { rule: 'x', explanation: 'x', line: 'x' }, ...said }) as Reachability,
  })
  const address = { electronicAddress: { scheme: '0225', value: '404833048' } }
  const requirements = { serviceCode: true, commitmentNumber: false, serviceCodeOrCommitmentNumber: false }
  it.each<[string, Invoice, ReturnType<typeof directory> | undefined, string, string]>([
    ['a buyer abroad', party({ address: { country: 'BE' } }), undefined, 'no', 'buyerNotInFrance'],
    ['a framework of Chorus Pro', party(siret('40483304800010'), 'A1'), undefined, 'yes', 'frameworkOfChorusPro'],
    ['a framework, no SIRET', party({}, 'A1'), undefined, 'unknown', 'frameworkOfChorusPro'],
    ['a SIREN of the public series', party(siret('21750001600019')), undefined, 'yes', 'sirenOfPublicSector'],
    ['a private person', party({ name: 'Camille' }), undefined, 'no', 'buyerNotRegistered'],
    ['a company, nobody to ask', party(siret('40483304800010')), undefined, 'unknown', 'publicBodyUndecided'],
    [
      'a body of the directory',
      party({ ...siret('40483304800010'), ...address }),
      directory({ requirements }),
      'yes',
      'publicBodyInDirectory',
    ],
    [
      'a company of the directory',
      party({ ...siret('40483304800010'), ...address }),
      directory({}),
      'no',
      'buyerNotPublic',
    ],
    [
      'a directory that says nothing',
      party({ ...siret('40483304800010'), ...address }),
      directory({ status: 'undetermined' }),
      'unknown',
      'publicBodyUndecided',
    ],
  ])('%s', async (_, invoiceOf, asked, fit, rule) => {
    const { assess } = chorusProAdapter()
    const said = await assess?.(invoiceOf, asked ? { directory: asked } : {})
    expect(said).toMatchObject({ fit, rule })
    expect((said?.missing.length ?? 0) > 0).toBe(fit === 'unknown')
    expect(JSON.stringify(said)).not.toMatch(/\d{9}|Camille/)
  })
})

describe('what is known without a network', () => {
  it('is what the submission begins with, and where a reference leads', async () => {
    const { adapter, supplier, document } = await open()
    const one = await document('G-1')
    const named = { ...one, name: 'G-1.txt' }
    const warnings = (await adapter.preview?.(named, supplier)) ?? []
    expect(warnings).toEqual([expect.stringContaining('deposited under another name')])
    expect((await adapter.submit(named, supplier)).warnings).toEqual(warnings)
    const { buyer: _, ...without } = one
    expect(await failure(adapter.preview?.(without as never, supplier) as never)).toMatchObject({
      code: 'RECIPIENT_WITHOUT_SIRET',
    })
    const own = { clientId: 'a', clientSecret: 'b', login: 'c', password: 'd' }
    const stored = chorusProAdapter({ environment: 'sandbox', credentials: own })
    const reference = { type: 'chorus-pro', destination: { environment: 'sandbox' } }
    expect(stored.checkDestination(stored.destinationOf?.(reference, undefined))).toEqual({ type: 'chorus-pro' })
    const bare = chorusProAdapter()
    expect(bare.checkDestination(bare.destinationOf?.(reference, own))).toMatchObject({ environment: 'sandbox' })
  })
})
