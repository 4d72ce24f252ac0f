import { ConfigurationError, PlatformError } from '@facturelle/core'
import type { FeedFlow, FlowFeedServerOptions } from '@facturelle/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowChange } from '../src/feed.js'
import { microseconds } from '../src/instant.js'
import { at, keyOf, openWorld, START, seeded, sweepOnce } from './support/feed-world.js'

const SOAK = process.env.FACTURELLE_SOAK === '1'
const SINCE = new Date(START - 1000).toISOString()
const TYPES = ['CustomerInvoice', 'SupplierInvoice', 'CustomerInvoiceLC', 'SupplierInvoiceLC', 'MultiFlowReport']
const RULES = ['B2B', 'B2BInt', 'B2C', 'B2G', 'NotApplicable']
const DIRECTIONS = ['In', 'Out']
const STATUSES = ['Pending', 'Ok', 'Error']
const ORDERS = ['ascending', 'descending', 'random', 'shuffled', 'newest'] as const
const pick = <T>(values: readonly T[], random: () => number): T => values[Math.floor(random() * values.length)] as T
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

/** A flow of any kind. */
function flowOf(id: number, updatedAt: number, random: () => number): FeedFlow {
  return {
    flowId: `f-${id}`,
    updatedAt,
    flowType: pick(TYPES, random),
    flowDirection: pick(DIRECTIONS, random),
    processingRule: pick(RULES, random),
    ackStatus: pick(STATUSES, random),
  }
}
const distinct = (count: number, stepUs = 1000) =>
  Array.from({ length: count }, (_, index): FeedFlow => ({ flowId: `f-${index}`, updatedAt: at(index * stepUs) }))
const idsOf = (changes: readonly FlowChange[]) =>
  changes.flatMap((change) => (change.kind === 'flow' ? [change.flow.flowId] : [])).sort()

describe('one sweep', { timeout: 60_000 }, () => {
  it.each([false, true].flatMap((cursors) => ORDERS.map((order) => [order, cursors] as const)))(
    'finds each flow once, oldest first: %s, cursors %s',
    async (order, cursors) => {
      const { server, client } = openWorld({ order, cursors, random: seeded(1) })
      const flows = distinct(1_234)
      server.add(...flows)
      const changes = await sweepOnce(client, { since: SINCE })
      expect(changes.map(keyOf)).toHaveLength(1_234)
      expect(changes.map((change) => change.kind === 'flow' && change.flow.flowId)).toEqual(
        flows.map(({ flowId }) => flowId),
      )
    },
  )

  it.each([
    [100, SOAK ? 100_000 : 10_000],
    [25, SOAK ? 100_000 : 10_000],
  ])('of distinct ascending timestamps costs at most 1.05 times the least calls (pages of %i)', async (cap, count) => {
    const { server, client } = openWorld({ cap })
    server.add(...distinct(count))
    expect(await sweepOnce(client, { since: SINCE })).toHaveLength(count)
    console.log(`pages of ${cap}: ${server.searches} searches for ${count} flows`)
    expect(server.searches).toBeLessThanOrEqual(1.05 * Math.ceil(count / cap))
  })

  it.each([
    ['echoes nothing', { echo: 'none', cap: 25 }],
    ['does not look at the limit, and says it did', { echo: 'asked', cap: 25 }],
    ['compares whole milliseconds', { precision: 1000 }],
    ['compares whole seconds', { precision: 1_000_000 }],
  ] as const)('loses nothing on a platform that %s', async (_, options) => {
    for (const order of ORDERS) {
      const { server, client } = openWorld({ ...options, order, random: seeded(2) })
      server.add(...distinct(600, 40_000))
      expect(idsOf(await sweepOnce(client, { since: SINCE }))).toHaveLength(600)
    }
  })

  it.each(ORDERS)('takes a thousand flows of one timestamp apart: %s', async (order) => {
    const random = seeded(3)
    for (const total of [true, false]) {
      const { server, client } = openWorld({ order, random, total })
      const tie = Array.from({ length: 1_000 }, (_, id) => flowOf(id, at(5_000_000), random))
      server.add(...tie, ...distinct(150).map((flow) => ({ ...flow, flowId: `d-${flow.flowId}` })))
      server.add({ flowId: 'last', updatedAt: at(6_000_000) })
      const changes = await sweepOnce(client, { since: SINCE })
      expect(idsOf(changes)).toHaveLength(1_151)
      // Without a count nobody can rule out a flow of a type that no list names: it is said, not passed over.
      expect(changes.filter(({ kind }) => kind === 'gap')).toMatchObject(
        total ? [] : [{ at: '2026-11-21T10:00:05.000000Z', seen: 1_000, certain: false }],
      )
    }
  })

  it('proves that nothing is missing where the caller named the types', async () => {
    const random = seeded(4)
    const { server, client } = openWorld()
    server.add(...Array.from({ length: 1_000 }, (_, id) => flowOf(id, at(0), random)))
    const changes = await sweepOnce(client, { since: SINCE, where: { flowType: TYPES } })
    expect(changes).toHaveLength(1_000)
  })

  it('finds types of the platform that no list names, and asks on when the platform refuses one it does not know', async () => {
    const { server, client } = openWorld({ knownTypes: ['SupplierInvoice', 'CustomerInvoice', 'OwnType'] })
    const tie = Array.from({ length: 180 }, (_, id): FeedFlow => {
      return {
        flowId: `f-${id}`,
        updatedAt: at(7),
        flowType: ['SupplierInvoice', 'CustomerInvoice', 'OwnType'][id % 3]!,
      }
    })
    server.add(...tie)
    const changes = await sweepOnce(client, { since: SINCE })
    expect(idsOf(changes)).toHaveLength(180)
    expect(changes.filter(({ kind }) => kind === 'gap')).toMatchObject([{ certain: false, seen: 180 }])
  })

  it('says so when nothing takes a timestamp apart, once, and goes on behind it', async () => {
    for (const order of ORDERS) {
      const { server, client } = openWorld({ order, random: seeded(5) })
      server.add(...Array.from({ length: 300 }, (_, id): FeedFlow => ({ flowId: `f-${id}`, updatedAt: at(1_000) })))
      server.add({ flowId: 'after', updatedAt: at(2_000) }, { flowId: 'before', updatedAt: at(500) })
      const changes = await sweepOnce(client, { since: SINCE })
      const gap = changes.find((change) => change.kind === 'gap')
      expect(gap).toMatchObject({ at: '2026-11-21T10:00:00.001000Z', certain: true })
      expect(gap?.seen).toBe(changes.length - 3)
      expect(idsOf(changes)).toEqual(expect.arrayContaining(['after', 'before']))
      if (order === 'ascending') {
        expect(await sweepOnce(client, { since: changes.at(-1)!.cursor })).toEqual([])
      }
    }
  })

  it('hands entries on that nobody can use, once, and the flow once it can be used', async () => {
    const { server, client } = openWorld()
    const entries = [null, 'x', { flowId: '' }, { flowId: 'no-date' }, { flowId: 'bad-date', updatedAt: 'yesterday' }]
    server.add(...entries.map((entry, id): FeedFlow => ({ flowId: `e-${id}`, updatedAt: at(id), entry })))
    server.add({ flowId: 'good', updatedAt: at(100) })
    const changes = await sweepOnce(client, { since: SINCE })
    expect(changes.filter(({ kind }) => kind === 'unreadable')).toMatchObject([
      { why: 'NOT_AN_OBJECT' },
      { why: 'NOT_AN_OBJECT' },
      { why: 'NO_FLOW_ID' },
      { why: 'NO_UPDATED_AT', flowId: 'no-date', entry: { flowId: 'no-date' } },
      { why: 'NO_UPDATED_AT', flowId: 'bad-date' },
    ])
    expect(idsOf(changes)).toEqual(['good'])
    server.update('e-3', at(50), {
      flowId: 'no-date',
      entry: { flowId: 'no-date', updatedAt: '2026-11-21T10:00:00.000050Z' },
    })
    expect(idsOf(await sweepOnce(client, { since: changes.at(-1)!.cursor }))).toEqual(['no-date'])
  })

  it('tells an entry without a date once, however often it comes while others move the feed on', async () => {
    const { server, client, clock } = openWorld()
    server.add({ flowId: 'e', updatedAt: at(500_000), entry: { flowId: 'no-date' } })
    const abort = new AbortController()
    const told: string[] = []
    const sleep = clock.sleep
    let cursor: string | undefined
    let id = 0
    clock.sleep = async (ms, signal) => {
      if (id > 6) abort.abort('enough')
      server.add({ flowId: `f-${id++}`, updatedAt: clock.now() * 1000 })
      await sleep(ms, signal)
    }
    const reading = async (since: string) => {
      for await (const change of client.flows.changes({ since, signal: abort.signal })) {
        told.push(change.kind === 'flow' ? change.flow.flowId : change.kind)
        cursor = change.cursor
        if (id === 4 && change.kind === 'flow' && change.flow.flowId === 'f-3') return
      }
    }
    await reading(SINCE)
    expect(await failure(reading(cursor as string))).toBe('enough')
    expect(told).toEqual(['unreadable', 'f-0', 'f-1', 'f-2', 'f-3', 'f-4', 'f-5', 'f-6'])
  })

  it('is not stopped by a page of entries that nobody can use', async () => {
    for (const order of ORDERS) {
      const { server, client } = openWorld({ order, random: seeded(6) })
      server.add(...distinct(250, 1_000_000).map((flow): FeedFlow => ({ ...flow, entry: { flowId: '' } })))
      server.add({ flowId: 'good', updatedAt: at(260_000_000) })
      expect(idsOf(await sweepOnce(client, { since: SINCE }))).toEqual(['good'])
    }
  })
})

describe('the feed', () => {
  it('begins now where it is not told when, and is not raised by a flow dated ahead', async () => {
    const { server, client, clock } = openWorld()
    server.add({ flowId: 'old', updatedAt: at(-1) }, { flowId: 'ahead', updatedAt: at(86_400_000_000) })
    const abort = new AbortController()
    const seen: string[] = []
    const reading = (async () => {
      for await (const change of client.flows.changes({ signal: abort.signal, pollMs: 1_000 })) {
        if (change.kind === 'flow') seen.push(change.flow.flowId)
        if (change.kind === 'flow' && change.flow.flowId === 'late') abort.abort(new Error('enough'))
      }
    })()
    await expect.poll(() => clock.slept).toBeGreaterThan(3)
    server.add({ flowId: 'new', updatedAt: at(Math.floor(clock.now() - START) * 1000) })
    await expect.poll(() => seen).toContain('new')
    server.add({ flowId: 'late', updatedAt: at(Math.floor(clock.now() - START - 3_000_000) * 1000) })
    // Before the feed began: late, and yet not to be handed on.
    server.add({ flowId: 'older', updatedAt: at(-2) })
    if (clock.now() - START < 3_000_000) server.add({ flowId: 'late', updatedAt: at(1) })
    await expect(reading).rejects.toThrow('enough')
    expect(seen).toEqual(['ahead', 'new', 'late'])
  })

  it('waits outages out, and ends with what asking again cannot mend', async () => {
    const answers: (Response | undefined)[] = [
      new Response('<html>', { status: 503, headers: { 'retry-after': '120' } }),
      new Response('not json', { status: 200 }),
      undefined,
      undefined,
      Response.json({ errorCode: 'FORBIDDEN_ACCESS' }, { status: 403 }),
    ]
    const { server, client, clock } = openWorld({ onSearch: (search) => answers[search - 1] })
    server.add({ flowId: 'f', updatedAt: at(0) })
    const seen: string[] = []
    const error = await failure(
      (async () => {
        for await (const change of client.flows.changes({ since: SINCE })) seen.push(change.kind)
      })(),
    )
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'FORBIDDEN' })
    expect(seen).toEqual(['flow'])
    expect(clock.now() - START).toBeGreaterThanOrEqual(120_000)
  })

  it('goes on by dates when a cursor is no longer known', async () => {
    const { server, client } = openWorld({
      cursors: true,
      onSearch: (search) => (search === 4 ? Response.json({ errorCode: 'PARAMS_ERROR' }, { status: 400 }) : undefined),
    })
    server.add(...distinct(350))
    const changes = await sweepOnce(client, { since: SINCE })
    expect(idsOf(changes)).toHaveLength(350)
  })

  it.each([
    [{ since: 'yesterday' }, 'since'],
    [{ since: 'f2.W10.' }, 'since'],
    [{ since: 'f1.e30.' }, 'since'],
    [{ since: 3 }, 'since'],
    [{ pollMs: 0 }, 'pollMs'],
    [{ overlapMs: -1 }, 'overlapMs'],
    [{ where: { trackingId: 't' } }, 'where.trackingId'],
    [{ sinse: SINCE }, 'options.sinse'],
  ])('refuses %j', async (options, field) => {
    const { client, server } = openWorld()
    const error = await failure(sweepOnce(client, options as never))
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field })
    expect(server.searches).toBe(0)
  })
})

describe('the cursor', { timeout: 60_000 }, () => {
  it('is refused when it is damaged, or of another feed', async () => {
    const { server, client } = openWorld()
    server.add(...distinct(200))
    const { cursor } = (await sweepOnce(client, { since: SINCE }))[150]!
    const random = seeded(7)
    for (let round = 0; round < 300; round++) {
      const place = Math.floor(random() * cursor.length)
      const other = pick(
        [...'ABCabc019-_.'].filter((letter) => letter !== cursor[place]),
        random,
      )
      const damaged =
        round % 3 === 0 ? cursor.slice(0, place) : cursor.slice(0, place) + other + cursor.slice(place + 1)
      expect(await failure(sweepOnce(client, { since: damaged }))).toMatchObject({ field: 'since' })
    }
    expect(await failure(sweepOnce(client, { since: cursor, where: { flowDirection: ['In'] } }))).toMatchObject({
      field: 'since',
    })
  })

  it('takes 12 characters for each flow of the overlap, at most twice as many after long', async () => {
    const { server, client } = openWorld()
    // 20 000 flows over 100 000 s, overlap 3 600 s: 720 of them at a time.
    server.add(...distinct(20_000, 5_000_000))
    const changes = await sweepOnce(client, { since: SINCE })
    const sizes = changes.map(({ cursor }) => cursor.length)
    // The clock of the platform stands still here: what is dated after it stays in the overlap.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200 + 12 * 20_000)
    const { server: running, client: reader, clock } = openWorld()
    clock.pass(100_000_000)
    running.add(...distinct(20_000, 5_000_000))
    const cursors = (await sweepOnce(reader, { since: SINCE })).map((change) => change.cursor.length)
    expect(Math.max(...cursors)).toBeLessThanOrEqual(200 + 12 * 2 * (720 + 512))
  })

  it('of any change gives precisely the rest', async () => {
    for (const order of ORDERS) {
      const { server, client } = openWorld({ order, cap: 30, random: seeded(8) })
      const random = seeded(9)
      server.add(
        ...Array.from({ length: 120 }, (_, id) => flowOf(id, at(Math.floor(random() * 90) * 100_000_000), random)),
      )
      const all = await sweepOnce(client, { since: SINCE })
      expect(idsOf(all)).toHaveLength(120)
      for (let place = 0; place < all.length; place += 29) {
        const rest = await sweepOnce(client, { since: all[place]!.cursor })
        expect(rest.map(keyOf).sort()).toEqual(
          all
            .slice(place + 1)
            .map(keyOf)
            .sort(),
        )
      }
    }
  })
})

/** What happens while the feed reads, as plain data. */
interface Step {
  /** Searches since the step before. */
  readonly after: number
  readonly what: 'insert' | 'insertLate' | 'update' | 'updateLate' | 'tie' | 'unreadable' | 'outage' | 'garbage'
  readonly seed: number
  readonly passMs: number
}

interface Schedule {
  readonly platform: Pick<FlowFeedServerOptions, 'order' | 'cap' | 'cursors' | 'echo' | 'total'>
  readonly initial: number
  readonly steps: readonly Step[]
  /** After how many changes the process dies, and how many of them it had not stored. */
  readonly kills: readonly { readonly after: number; readonly unstored: number }[]
  readonly seed: number
}

const OVERLAP_MS = 60_000
const scheduleArbitrary: fc.Arbitrary<Schedule> = fc.record({
  platform: fc.oneof(
    fc.record({
      order: fc.constantFrom(...ORDERS),
      cap: fc.constantFrom(2, 3, 7, 20, 100),
      cursors: fc.boolean(),
      total: fc.boolean(),
      echo: fc.constant('applied' as const),
    }),
    fc.record({
      order: fc.constantFrom(...ORDERS),
      cap: fc.constantFrom(25, 100),
      cursors: fc.boolean(),
      echo: fc.constantFrom('asked' as const, 'none' as const),
    }),
  ),
  initial: fc.constantFrom(0, 5, 60, 250),
  steps: fc.array(
    fc.record({
      after: fc.constantFrom(0, 1, 1, 2, 5),
      what: fc.constantFrom('insert', 'insertLate', 'update', 'updateLate', 'tie', 'unreadable', 'outage', 'garbage'),
      seed: fc.nat(),
      passMs: fc.constantFrom(0, 1, 900, 15_000, 70_000),
    }),
    { maxLength: 25 },
  ) as fc.Arbitrary<Step[]>,
  kills: fc.array(fc.record({ after: fc.constantFrom(1, 3, 40, 90), unstored: fc.constantFrom(0, 0, 1, 20) }), {
    maxLength: 4,
  }),
  seed: fc.nat(),
})

async function play({ platform, initial, steps, kills, seed }: Schedule): Promise<void> {
  const random = seeded(seed)
  let ids = 0
  let broken = 0
  let due = steps[0]?.after ?? 0
  let played = 0
  /** Each flow in its last state, as it must have been handed on. */
  const last = new Map<string, string>()
  const versions = new Set<string>()
  const stamp = (time: number) => {
    const whole = Math.floor(time / 1000)
    return `${new Date(whole).toISOString().slice(0, -1)}${String(time - whole * 1000).padStart(3, '0')}Z`
  }
  const record = (flowId: string, time: number) => {
    last.set(flowId, stamp(time))
    versions.add(`${flowId} ${stamp(time)}`)
  }
  const { server, client, clock } = openWorld({
    ...platform,
    random,
    onSearch() {
      let own: Response | undefined
      while (played < steps.length && due-- <= 0) {
        own = act(steps[played++]!) ?? own
        due = steps[played]?.after ?? 0
      }
      return own
    },
  })
  const present = () => clock.now() * 1000 + Math.floor(random() * 900)
  /** Visible late, and still within the overlap; never before the feed began. */
  const past = () => Math.max(at(1), present() - Math.floor(random() * (OVERLAP_MS - 5_000)) * 1000)
  const insert = (time: number) => {
    const flow = flowOf(ids++, time, random)
    server.add(flow)
    record(flow.flowId, time)
  }
  const act = ({ what, seed: own, passMs }: Step): Response | undefined => {
    clock.pass(passMs)
    const count = 1 + (own % 6)
    if (what === 'insert') for (let left = count; left > 0; left--) insert(present())
    if (what === 'insertLate') for (let left = count; left > 0; left--) insert(past())
    if (what === 'tie') {
      const time = own % 2 ? present() : past()
      for (let left = 3 + (own % 12); left > 0; left--) insert(time)
    }
    if ((what === 'update' || what === 'updateLate') && ids > 0) {
      const flowId = `f-${own % ids}`
      const time = what === 'update' ? present() : past()
      // A flow does not go back to a timestamp it had.
      if (versions.has(`${flowId} ${stamp(time)}`)) return undefined
      server.update(flowId, time, { ackStatus: pick(STATUSES, random) })
      record(flowId, time)
    }
    if (what === 'unreadable')
      server.add({ flowId: `broken-${broken++}`, updatedAt: past(), entry: { updatedAt: 'x', broken } })
    if (what === 'outage') return new Response('', { status: 503 })
    if (what === 'garbage') return new Response('<html>', { headers: { 'content-type': 'text/html' } })
    return undefined
  }
  for (let left = initial; left > 0; left--) insert(at(1 + Math.floor(random() * 600) * 100_000))

  let handled: FlowChange[] = []
  let since: string = SINCE
  const plan = [...kills]
  for (;;) {
    const abort = new AbortController()
    const kill = plan.shift()
    let count = 0
    let quiet = 0
    const sleep = clock.sleep
    clock.sleep = async (ms, signal) => {
      quiet = played >= steps.length ? quiet + 1 : 0
      if (quiet > 2) abort.abort('quiet')
      await sleep(ms, signal)
    }
    const end = await failure(
      (async () => {
        for await (const change of client.flows.changes({
          since,
          overlapMs: OVERLAP_MS,
          pollMs: 1_000,
          maxPollMs: 5_000,
          signal: abort.signal,
        })) {
          handled.push(change)
          if (kill && ++count >= kill.after) return
        }
      })(),
    )
    clock.sleep = sleep
    if (end !== undefined && end !== 'quiet') throw end
    if (end === 'quiet') break
    const stored = Math.max(0, handled.length - (kill?.unstored ?? 0))
    handled = handled.slice(0, stored)
    since = handled.at(-1)?.cursor ?? SINCE
  }

  const keys = handled.filter(({ kind }) => kind === 'flow').map(keyOf)
  expect(keys.length).toBe(new Set(keys).size)
  for (const key of keys) expect(versions.has(key)).toBe(true)
  const gaps = new Set(handled.flatMap((change) => (change.kind === 'gap' && change.certain ? [change.at] : [])))
  const had = new Set(keys)
  const lost = [...last].filter(([flowId, time]) => !had.has(`${flowId} ${time}`) && !gaps.has(time))
  expect(lost).toEqual([])
}

describe('any schedule', () => {
  it(
    'loses nothing and hands nothing on twice',
    async () => {
      const started = performance.now()
      await fc.assert(fc.asyncProperty(scheduleArbitrary, play), {
        seed: 20_261_121,
        numRuns: SOAK ? 5_000 : 40,
        endOnFailure: false,
      })
      console.log(`schedules: ${Math.round(performance.now() - started)} ms`)
    },
    SOAK ? 3_600_000 : 60_000,
  )
})

describe('a large account', () => {
  const COUNT = SOAK ? 100_000 : 5_000
  it.each(ORDERS)(
    `of ${COUNT} flows with ties of 1 000, read while it changes: %s`,
    async (order) => {
      const random = seeded(10)
      const half = COUNT / 2
      let ids = 0
      const last = new Map<string, number>()
      const versions = new Set<string>()
      const { server, client, clock } = openWorld({
        order,
        random,
        total: true,
        onSearch(search) {
          clock.pass(20)
          if (ids >= COUNT) return undefined
          const time = () => clock.now() * 1000 - Math.floor(random() * (search % 3 === 0 ? 3_000_000_000 : 1_000))
          for (let left = 60; left > 0 && ids < COUNT; left--) put(time())
          const updated = `f-${Math.floor(random() * ids)}`
          const when = time()
          server.update(updated, when)
          last.set(updated, when)
          return undefined
        },
      })
      const put = (time: number) => {
        const flow = flowOf(ids++, Math.max(time, at(1)), random)
        server.add(flow)
        last.set(flow.flowId, flow.updatedAt)
      }
      clock.pass(86_400_000)
      const tie = at(50_000_000_000)
      while (ids < half) put(ids % 5_000 < 1_000 ? tie + Math.floor(ids / 5_000) * 1_000_003 : at(ids * 1_500_000))

      const seen = new Set<string>()
      let twice = 0
      let gaps = 0
      const abort = new AbortController()
      const sleep = clock.sleep
      let quiet = 0
      clock.sleep = async (ms, signal) => {
        quiet = ids >= COUNT ? quiet + 1 : 0
        if (quiet > 1) abort.abort('quiet')
        await sleep(ms, signal)
      }
      const started = performance.now()
      const end = await failure(
        (async () => {
          for await (const change of client.flows.changes({ since: SINCE, signal: abort.signal })) {
            if (change.kind === 'gap') gaps++
            if (change.kind !== 'flow') continue
            const key = keyOf(change)
            if (seen.has(key)) twice++
            seen.add(key)
            versions.add(`${change.flow.flowId} ${microseconds(change.flow.updatedAt!)}`)
          }
        })(),
      )
      expect(end).toBe('quiet')
      expect({ twice, gaps }).toEqual({ twice: 0, gaps: 0 })
      // Each in its last state.
      const lost = [...last].filter(([flowId, time]) => !versions.has(`${flowId} ${time}`))
      expect(lost).toEqual([])
      console.log(
        `${order}: ${seen.size} changes, ${server.searches} searches, ${Math.round(performance.now() - started)} ms`,
      )
    },
    SOAK ? 3_600_000 : 60_000,
  )
})
