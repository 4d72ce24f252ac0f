import { chorusProAdapter, type FluxSubmission } from '@facturelle/chorus-pro'
import { FacturelleError, type Submission, type SubmissionReference, TransportError } from '@facturelle/core'
import { createSandbox, type Fault, type Sandbox } from '@facturelle/sandbox'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Facts, invoice } from '../packages/chorus-pro/test/support/invoices.js'
import { createVirtualClock, type VirtualClock } from './support/virtual-clock.js'

const START = Date.UTC(2026, 10, 21)
const ORIGIN = 'https://piste.example'
const HOUR_MS = 3_600_000
const DEPOSIT = 'deposerFluxFacture'
const SEARCH = 'rechercherFactureParFournisseur'
const SCHEDULES = process.env.FACTURELLE_SOAK === '1' ? 5_000 : 25
/** Made before time begins to jump: files are read and hashed by other threads. */
const documents = new Map<string, Awaited<ReturnType<typeof invoice>>>()

interface World {
  readonly clock: VirtualClock
  readonly sandbox: Sandbox
  readonly adapter: ReturnType<typeof adapterOf>
  readonly destination: Parameters<ReturnType<typeof adapterOf>['submit']>[1]
  readonly document: (number: string) => Awaited<ReturnType<typeof invoice>>
  readonly deposits: (sha256: string) => number
  readonly pass: (ms: number) => Promise<void>
}

const adapterOf = (clock: VirtualClock, sandbox: Sandbox, random: () => number) =>
  chorusProAdapter({
    clock,
    random,
    fetch: sandbox.fetch,
    allowedHosts: ['piste.example'],
    timeoutMs: 30_000,
    lookupMs: 10_000,
  })

async function open(integratedAfterMs = 900): Promise<World> {
  const clock = createVirtualClock(START)
  const flow = [
    { afterMs: 0, etat: 'IN_RECU' },
    { afterMs: integratedAfterMs, etat: 'outcome' },
  ]
  const sandbox = createSandbox({ now: clock.now, sleep: clock.sleep, chorusPro: { flow, lifecycle: 'delivered' } })
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(ORIGIN)
  // What it is made of is loaded with the first request, which must not happen while time jumps.
  await sandbox.fetch(new Request(`${apiUrl}/cpro/transverses/v1/health-check`))
  return {
    clock,
    sandbox,
    adapter: adapterOf(clock, sandbox, () => 0.5),
    destination: { type: 'chorus-pro', apiUrl, tokenUrl, credentials: { clientId, clientSecret, login, password } },
    document(number) {
      const document = documents.get(number)
      if (!document) throw new Error(`no document ${number}`)
      return document
    },
    deposits: (sha256) => sandbox.chorusProFlows().filter((flow) => flow.sha256 === sha256).length,
    async pass(ms) {
      for (let left = ms; left > 0; left -= HOUR_MS) await clock.run(clock.sleep(Math.min(left, HOUR_MS)))
    },
  }
}

interface Told {
  readonly submission?: Submission
  readonly error?: unknown
  readonly sending?: SubmissionReference
}

/** One call of `submit`, whatever comes of it. */
async function send(world: World, number: string): Promise<Told> {
  let sending: SubmissionReference | undefined
  const onProgress = (step: { step: string; reference?: SubmissionReference }) => {
    if (step.step === 'sending') sending = step.reference
  }
  try {
    const context = { onProgress } as never
    const submission = await world.clock.run(world.adapter.submit(world.document(number), world.destination, context))
    return { submission, ...(sending && { sending }) }
  } catch (error) {
    return { error, ...(sending && { sending }) }
  }
}

beforeAll(async () => {
  const { structures } = createSandbox().chorusPro(ORIGIN)
  const between = { supplier: structures.supplier.siret, buyer: structures.publicBody.siret }
  for (let at = 1; at <= 4; at++) {
    const facts: Facts = { number: `F-${at}`, ...between }
    documents.set(facts.number, await invoice(facts))
  }
  // What is loaded with the first refusal, file and flow that is followed would load while time jumps.
  const sandbox = createSandbox({
    now: () => START,
    chorusPro: { flow: [{ afterMs: 0, etat: 'outcome' }] },
    quirks: { chorusPro: { reportAfterMs: 0 } },
  })
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(ORIGIN)
  const adapter = chorusProAdapter({ fetch: sandbox.fetch, allowedHosts: ['piste.example'] })
  const credentials = { clientId, clientSecret, login, password }
  const destination = { type: 'chorus-pro', apiUrl, tokenUrl, credentials } as const
  const document = documents.get('F-4') as Awaited<ReturnType<typeof invoice>>
  sandbox.faults.add({ operation: DEPOSIT, status: 400 })
  await adapter.submit(document, destination).catch(() => undefined)
  for await (const _ of (await adapter.submit(document, destination)).events()) break
})

const MAYBE: readonly Fault[] = [
  { operation: DEPOSIT, reset: true },
  { operation: DEPOSIT, stall: true },
  { operation: DEPOSIT, status: 500, body: '' },
  { operation: DEPOSIT, status: 502, body: '<html>bad gateway</html>', headers: { 'content-type': 'text/html' } },
  { operation: DEPOSIT, status: 503 },
  { operation: DEPOSIT, status: 408 },
  { operation: DEPOSIT, status: 200, body: '' },
  { operation: DEPOSIT, status: 200, body: '{"codeRetour":0,"libelle":"","numeroFluxDepot":null}' },
]

describe('one deposit of one invoice', () => {
  it.each(MAYBE)(
    'is in doubt when it was lost before it was taken in, and not received a day later: %j',
    async (fault) => {
      const world = await open()
      world.sandbox.faults.add(fault)
      const { submission } = await send(world, 'F-1')
      const { sha256 } = world.document('F-1')
      expect(submission?.outcome).toBe('inDoubt')
      expect(FacturelleError.isInstance(submission?.error)).toBe(true)
      expect(world.deposits(sha256)).toBe(0)
      // So soon its absence says nothing: a deposit shows only once it was integrated.
      await world.pass(12 * HOUR_MS)
      expect((await world.clock.run(submission?.resolve() as Promise<Submission>)).outcome).toBe('inDoubt')
      await world.pass(13 * HOUR_MS)
      expect((await world.clock.run(submission?.resolve() as Promise<Submission>)).outcome).toBe('notReceived')
      expect(world.deposits(sha256)).toBe(0)
    },
  )

  it.each(MAYBE)('is found when its answer was lost after it was taken in: %j', async (fault) => {
    const world = await open()
    world.sandbox.faults.add({ ...fault, when: 'after' } as Fault)
    const { submission } = await send(world, 'F-1')
    const { sha256 } = world.document('F-1')
    expect(world.deposits(sha256)).toBe(1)
    expect(submission?.outcome).toBe('accepted')
    expect(submission?.reference.id).toBe(world.sandbox.chorusProFlows()[0]?.numeroFluxDepot)
  })

  it('is in doubt as long as the flow waits, and found once it was integrated', async () => {
    const world = await open(6 * HOUR_MS)
    world.sandbox.faults.add({ operation: DEPOSIT, reset: true, when: 'after' })
    const { submission } = await send(world, 'F-1')
    expect(submission?.outcome).toBe('inDoubt')
    const stored = JSON.parse(JSON.stringify(submission)) as SubmissionReference
    const doubt = (async () => {
      for await (const _ of submission?.events() ?? []) return
    })()
    await expect(world.clock.run(doubt)).rejects.toMatchObject({ code: 'IN_DOUBT', requestSent: 'maybe' })
    await world.pass(7 * HOUR_MS)
    const resumed = world.adapter.resume?.(stored, world.destination) as Submission
    const resolved = await world.clock.run(resumed.resolve())
    expect(resolved.outcome).toBe('accepted')
    expect(world.sandbox.chorusProFlows()).toHaveLength(1)
  })

  it('is never taken for an older invoice of the same number', async () => {
    const world = await open()
    expect((await send(world, 'F-1')).submission?.outcome).toBe('accepted')
    await world.pass(30 * HOUR_MS)
    world.sandbox.faults.add({ operation: DEPOSIT, reset: true })
    const { submission } = await send(world, 'F-1')
    expect(submission?.outcome).toBe('inDoubt')
    await world.pass(30 * HOUR_MS)
    // Nor is it said that it may be sent again.
    const resolved = await world.clock.run((submission as Submission).resolve())
    expect(resolved.outcome).toBe('inDoubt')
    const following = (async () => {
      for await (const _ of resolved.events()) return
    })()
    const error = await world.clock.run(following.catch((failure: unknown) => failure))
    expect(TransportError.isInstance(error) && error.cause).toMatchObject({ code: 'CONFLICT' })
  })

  it('nor for one of the same day: reports tell the minute', async () => {
    const world = await open()
    expect((await send(world, 'F-1')).submission?.outcome).toBe('accepted')
    await world.pass(HOUR_MS)
    world.sandbox.faults.add({ operation: DEPOSIT, reset: true })
    const { submission } = await send(world, 'F-1')
    expect(submission?.outcome).toBe('inDoubt')
    expect(submission?.reference.id).toBeUndefined()
  })

  it('sends nothing again after a refusal in a 200, and says so', async () => {
    const world = await open()
    const body = '{"codeRetour":20001,"libelle":"GDP_MSG_11.022"}'
    world.sandbox.faults.add({ operation: DEPOSIT, status: 200, body })
    const { error } = await send(world, 'F-1')
    expect(error).toMatchObject({ code: 'TOO_LARGE', codeRetour: 20001 })
    expect(world.sandbox.requests.filter(({ operation }) => operation === DEPOSIT)).toHaveLength(1)
  })

  it('finds a batch by any of its invoices', async () => {
    const world = await open()
    world.sandbox.faults.add({ operation: DEPOSIT, reset: true, when: 'after' })
    const batch = world.adapter.submitBatch([world.document('F-1'), world.document('F-2')], world.destination)
    const submission: FluxSubmission = await world.clock.run(batch)
    expect(submission.outcome).toBe('accepted')
    expect(world.sandbox.chorusProFlows()).toHaveLength(1)
  })
})

describe('any sequence of faults', () => {
  const phase = fc.constantFrom('before' as const, 'after' as const)
  const faults = fc.oneof(
    fc.tuple(fc.constantFrom(...MAYBE), phase).map(([fault, when]) => ({ ...fault, when }) as Fault),
    fc.constantFrom<Fault>(
      { operation: DEPOSIT, truncate: true },
      { operation: DEPOSIT, status: 400 },
      { operation: DEPOSIT, status: 401 },
      { operation: DEPOSIT, status: 429, headers: { 'retry-after': '5' } },
      { operation: SEARCH, status: 503, times: 3 },
      { operation: SEARCH, reset: true, times: 2 },
      { operation: SEARCH, stall: true },
      { operation: 'token', status: 500 },
      { operation: 'token', stall: true },
    ),
  )
  const schedules = fc.record({
    faults: fc.array(fc.record({ before: fc.nat(2), fault: faults }), { maxLength: 4 }),
    integratedAfterMs: fc.constantFrom(0, 900, 60_000, HOUR_MS),
  })

  it('never makes a second deposit of one call, and never says what is not so', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const world = await open(schedule.integratedAfterMs)
        const told: { number: string; told: Told }[] = []
        for (const [at, number] of ['F-1', 'F-2', 'F-3'].entries()) {
          for (const { before, fault } of schedule.faults) if (before === at) world.sandbox.faults.add(fault)
          const started = world.clock.now()
          told.push({ number, told: await send(world, number) })
          // Token, deposit and look-up, each within its limit.
          expect(world.clock.now() - started).toBeLessThanOrEqual(4 * 30_000 + 10_000)
        }
        world.sandbox.faults.clear()
        await world.pass(2 * HOUR_MS)
        for (const { number, told: one } of told) {
          const { sha256 } = world.document(number)
          const taken = world.deposits(sha256)
          expect(taken).toBeLessThanOrEqual(1)
          const { submission, error } = one
          if (!submission) {
            expect(FacturelleError.isInstance(error)).toBe(true)
            // A refusal is one: nothing of it is there.
            expect(taken).toBe(0)
            continue
          }
          if (submission.outcome === 'accepted') {
            const flow = world.sandbox.chorusProFlows().find((known) => known.sha256 === sha256)
            expect(submission.reference.id).toBe(flow?.numeroFluxDepot)
          }
          if (submission.outcome === 'notReceived') expect(taken).toBe(0)
          const resolved = await world.clock.run(submission.resolve())
          expect(resolved.outcome).toBe(taken === 1 ? 'accepted' : submission.outcome)
        }
        await world.pass(25 * HOUR_MS)
        for (const { number, told: one } of told) {
          if (one.submission?.outcome !== 'inDoubt') continue
          const settled = await world.clock.run(one.submission.resolve())
          const taken = world.deposits(world.document(number).sha256)
          expect(settled.outcome).toBe(taken === 1 ? 'accepted' : 'notReceived')
        }
      }),
      { numRuns: SCHEDULES, seed: 20261121 },
    )
  })
})
