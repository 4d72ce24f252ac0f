import { TransportError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createFactus, type Factus, FactusError, type Recovered } from '../src/index.js'
import { bill } from './support/bodies.js'
import { Model } from './support/model.js'
import { seeded, virtualClock } from './support/virtual-clock.js'

const { reference_code: _, ...body } = bill
const KINDS = ['accepted', 'acceptedWithNotifications', 'refused', 'late', 'alreadyHeld', 'blocked']

function clientOf(model: Model, random: () => number): Factus {
  const clock = virtualClock()
  return createFactus({
    environment: 'sandbox',
    credentials: { accessToken: 'token' },
    fetch: model.fetch,
    clock,
    random,
  })
}

const quiet = () => ({ random: seeded(1), faults: 0, dianDown: 0, dianMoody: 0 })

/** One sale, and all that may come between it and its invoice. */
async function schedule(seed: number) {
  const random = seeded(seed)
  const model = new Model({ random, faults: random() * 0.6, dianDown: random() * 0.6, dianMoody: random() * 0.5 })
  // Others whose code holds that of the sale, or is held by it.
  for (const [reference, dian, rule90] of [
    ['V-10', 'refused', false],
    ['V', 'unknown', false],
    ['V-11', 'accepted', true],
    ['X-1', 'accepted', false],
  ] as const) {
    if (random() < 0.2) model.block(reference, dian, rule90)
  }
  const others = model.stored.map(({ reference_code }) => reference_code)
  const documentOf = random() < 0.5 ? () => bill : undefined
  const results: (Recovered<unknown> | string)[] = []
  const run = async (attempts: number, killAfter?: number) => {
    // Each call as if in another process.
    const killed = new AbortController()
    const client = clientOf(
      Object.assign(Object.create(model) as Model, {
        fetch: async (request: Request) => {
          if (killAfter !== undefined && killAfter-- <= 0) killed.abort(new Error('killed'))
          return model.fetch(request)
        },
      }),
      random,
    )
    try {
      const options = { attempts, signal: killed.signal, ...(documentOf && { documentOf }) }
      results.push(await client.bills.issueOrRecover('V-1', body, options))
    } catch (failure) {
      if (!killed.signal.aborted && !FactusError.isInstance(failure) && !TransportError.isInstance(failure))
        throw failure
      results.push(String((failure as { code?: string }).code ?? 'killed'))
    }
  }
  for (let call = 0; call < 3; call++) {
    await run(1 + Math.floor(random() * 4), random() < 0.5 ? Math.floor(random() * 8) : undefined)
  }
  model.calm()
  for (let call = 0; call < 3; call++) await run(4)
  return { model, others, documentOf, results, last: results.at(-1) as Recovered<{ number?: string }> }
}

async function proof(seeds: Iterable<number>) {
  const seen = new Map<string, number>()
  for (const seed of seeds) {
    const { model, others, documentOf, results, last } = await schedule(seed)
    const why = `seed ${seed}: ${JSON.stringify(results.map((result) => (typeof result === 'string' ? result : result.kind)))}`
    expect(model.violations, why).toEqual([])
    for (const [reference, numbers] of model.issued) expect(numbers, `${why} ${reference}`).toHaveLength(1)
    for (const result of results) {
      if (typeof result === 'string') continue
      expect(KINDS, why).toContain(result.kind)
      if (!result.kind.startsWith('accepted')) continue
      expect([(result as typeof last & { document: { number: string } }).document.number], why).toEqual(
        model.issued.get('V-1'),
      )
    }
    // Once everything works, the sale has its invoice, or what keeps it from one is named.
    seen.set(last.kind, (seen.get(last.kind) ?? 0) + 1)
    if (last.kind === 'blocked') {
      expect(others.length, why).toBeGreaterThan(0)
      for (const { kind } of last.blockedBy) expect(kind, why).toMatch(documentOf ? /alreadyHeld/ : /late|alreadyHeld/)
    } else expect(last.kind, why).toMatch(/^(accepted|alreadyHeld)/)
    if (last.kind === 'alreadyHeld') expect(model.issued.get('V-1'), why).toHaveLength(1)
  }
  return seen
}

const soak = Boolean(process.env.FACTURELLE_SOAK)

describe('issueOrRecover, whatever happens on the way', () => {
  const count = soak ? 5_000 : 25
  it(`issues once: ${count} schedules of failures`, { timeout: soak ? 3_600_000 : 60_000 }, async () => {
    const seen = await proof(Array.from({ length: count }, (_, at) => at + 1))
    // A test that never gets there proves nothing.
    expect([...seen.keys()].sort()).toEqual(['acceptedWithNotifications', 'alreadyHeld', 'blocked'])
    expect(seen.get('acceptedWithNotifications')).toBeGreaterThan(10)
  })
})

describe('issueOrRecover', () => {
  it('sends nothing for what is accepted', async () => {
    const model = new Model(quiet())
    const client = clientOf(model, seeded(1))
    const first = await client.bills.issueOrRecover('V-1', body)
    expect(first).toMatchObject({ kind: 'acceptedWithNotifications', document: { number: 'SETP990000001' } })
    const before = model.requests
    const again = await client.bills.issueOrRecover('V-1', body)
    expect(again).toMatchObject({ kind: first.kind, document: { number: 'SETP990000001' } })
    // The list, and the document.
    expect(model.requests - before).toBe(2)
  })

  it('deletes what an earlier call had refused, and issues the corrected body', async () => {
    const model = new Model({ ...quiet(), dianMoody: 1 })
    const client = clientOf(model, seeded(1))
    const refused = await client.bills.issueOrRecover('V-1', body)
    expect(refused).toMatchObject({ kind: 'refused', issues: [{ rule: 'FAK24', severity: 'rejection' }] })
    expect(model.stored).toHaveLength(1)
    model.calm()
    const issued = await client.bills.issueOrRecover('V-1', body)
    expect(issued).toMatchObject({ document: { number: 'SETP990000002' } })
    expect(model.issued.get('V-1')).toEqual(['SETP990000002'])
  })

  it('sends a late document again until DIAN answers, as often as it may, and deletes nothing', async () => {
    const model = new Model({ ...quiet(), dianDown: 1 })
    const client = clientOf(model, () => 0)
    expect(await client.bills.issueOrRecover('V-1', body, { attempts: 2 })).toMatchObject({ kind: 'late' })
    model.calm()
    expect(await client.bills.issueOrRecover('V-1', body)).toMatchObject({ document: { number: 'SETP990000001' } })
  })

  it('leaves alone what DIAN holds already', async () => {
    const model = new Model(quiet())
    model.block('V-1', 'accepted', true)
    const client = clientOf(model, seeded(1))
    expect(await client.bills.issueOrRecover('V-1', body)).toMatchObject({
      kind: 'alreadyHeld',
      issues: [{ rule: '90' }],
    })
    expect(model.requests).toBe(2)
  })

  it('clears the way where another document was refused, and waits for one that is late', async () => {
    const model = new Model(quiet())
    model.block('W-1', 'refused')
    const client = clientOf(model, seeded(1))
    expect(await client.bills.issueOrRecover('V-1', body)).toMatchObject({ kind: 'acceptedWithNotifications' })
    model.block('W-2', 'unknown')
    expect(await client.bills.issueOrRecover('V-2', body, { attempts: 1 })).toMatchObject({
      kind: 'blocked',
      blockedBy: [{ reference_code: 'W-2', kind: 'late' }],
    })
    const asked: string[] = []
    const documentOf = (code: string) => {
      asked.push(code)
      return bill
    }
    expect(await client.bills.issueOrRecover('V-2', body, { documentOf })).toMatchObject({ document: {} })
    expect(asked).toEqual(['W-2'])
    model.block('W-3', 'accepted', true)
    const before = model.requests
    expect(await client.bills.issueOrRecover('V-3', body)).toMatchObject({
      kind: 'blocked',
      blockedBy: [{ reference_code: 'W-3', kind: 'alreadyHeld' }],
    })
    // Nothing that could change is waited for: looked up, sent, the pending ones listed and looked at.
    expect(model.requests - before).toBe(4)
  })

  it('says that it does not know, where no answer came and nothing could be looked up', async () => {
    let sent = 0
    const client = clientOf(
      {
        fetch: async (request: Request) => {
          if (request.method === 'POST') {
            sent++
            return new Response(null, { status: 500 })
          }
          if (sent > 0) return new Response(null, { status: 503 })
          return Response.json({ data: { data: [], pagination: {} } })
        },
      } as Model,
      seeded(1),
    )
    await expect(client.bills.issueOrRecover('V-1', body)).rejects.toMatchObject({
      code: 'IN_DOUBT',
      requestSent: 'maybe',
    })
    expect(sent).toBe(1)
  })

  it.each([408, 425, 499, 502])('knows no more of a document that a proxy answered %i for', async (status) => {
    const model = new Model(quiet())
    let proxies = 1
    const client = clientOf(
      {
        fetch: async (request: Request) => {
          const answer = await model.fetch(request)
          return request.method === 'POST' && proxies-- > 0 ? new Response(null, { status }) : answer
        },
      } as Model,
      seeded(1),
    )
    expect(await client.bills.issueOrRecover('V-1', body)).toMatchObject({ document: { number: 'SETP990000001' } })
    expect(model.issued.get('V-1')).toHaveLength(1)
  })

  it.each([
    [422, { message: 'The given data was invalid.', errors: { 'customer.names': ['es obligatorio'] } }],
    [403, { status: 'Forbidden', message: 'no habilitado' }],
    [402, { message: 'La suscripción ha vencido' }],
  ])('throws what the caller has to mend: %i', async (status, answer) => {
    let sent = 0
    const client = clientOf(
      {
        fetch: async (request: Request) => {
          if (request.method !== 'POST') return Response.json({ data: { data: [], pagination: {} } })
          sent++
          return Response.json(answer, { status })
        },
      } as Model,
      seeded(1),
    )
    await expect(client.bills.issueOrRecover('V-1', body)).rejects.toMatchObject({ status })
    expect(sent).toBe(1)
  })

  it.each([
    ['', body, {}, 'reference_code'],
    ['V-1', bill, {}, undefined],
    ['V-2', bill, {}, 'document.reference_code'],
    ['V-1', null, {}, 'document'],
    ['V-1', body, { attempts: 0 }, 'options.attempts'],
    ['V-1', body, { pauseMs: -1 }, 'options.pauseMs'],
    ['V-1', body, { attemps: 1 }, 'options.attemps'],
  ])('checks its arguments: %j', async (code, given, options, field) => {
    const client = clientOf(new Model(quiet()), seeded(1))
    const call = client.bills.issueOrRecover(code, given as typeof body, options as object)
    if (field === undefined) expect((await call).kind).toBe('acceptedWithNotifications')
    else await expect(call).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', field })
  })
})
