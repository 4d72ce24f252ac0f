import type { Clock } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { createAfnorFlow } from '../src/client.js'
import type { FlowChange } from '../src/feed.js'
import { microseconds } from '../src/instant.js'
import { seeded } from './support/feed-world.js'
import { FieldPlatform, type FieldQuirks } from './support/field-platform.js'

const SOAK = process.env.FACTURELLE_SOAK === '1'
const START = Date.parse('2026-03-29T00:30:00Z')
const OVERLAP_MS = 120_000

function world(quirks: FieldQuirks, { ahead = 0 } = {}) {
  let now = START
  const clock: Clock & { set(ms: number): void; onSleep: () => void } = {
    now: () => now,
    set: (ms) => {
      now = ms
    },
    onSleep: () => undefined,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      now += ms
      clock.onSleep()
      signal?.throwIfAborted()
    },
    after: () => () => undefined,
  }
  const platform = new FieldPlatform(quirks)
  platform.now = () => now + ahead
  const { flows } = createAfnorFlow({
    flowServiceUrl: 'https://field.example/flow-service',
    tokenUrl: 'https://field.example/token',
    credentials: { clientId: 'c', clientSecret: 's' },
    version: quirks.cursor ? '1.3.0' : '1.2.0',
    fetch: platform.fetch,
    retry: { limit: 0 },
    clock,
  })
  return { platform, flows, clock }
}

/** One random life of an account, read by a feed that is killed and resumed. @returns what went wrong */
async function life(quirks: FieldQuirks, seed: number): Promise<{ lost: string[]; twice: string[]; calls: number }> {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const ahead = [0, 0, 0, 2 * 3_600_000, -3 * 3_600_000, 20_000][below(6)] as number
  const { platform, flows, clock } = world(quirks, { ahead })
  platform.random = random
  const grain = [1, 1, 7, 1000, 500_000][below(5)] as number
  const present = () => Math.floor((platform.now() * 1000 + below(1000)) / grain) * grain
  const begin = platform.now() - 60_000
  const late = () => Math.max(begin * 1000 + 1_000_000, present() - below((OVERLAP_MS - 8_000) * 1000))
  const had = new Set<string>()
  let ids = 0
  const put = (id: string, time: number) => {
    const key = `${id} ${time}`
    // A flow does not go back to a timestamp it had.
    if (had.has(key)) return
    had.add(key)
    platform.put(id, time, ['SupplierInvoice', 'CustomerInvoice'][below(2)])
  }
  for (let left = [0, 3, 99, 100, 101, 240, 420][below(7)] as number; left > 0; left--) {
    put(`f-${ids++}`, begin * 1000 + 1_000_000 + Math.floor(below(58_000_000) / grain) * grain)
  }
  let steps = below(25)
  let due = below(4)
  platform.onCall = () => {
    if (steps <= 0 || due-- > 0) return undefined
    steps--
    due = below(4)
    const old = `f-${below(Math.max(1, ids))}`
    switch (below(9)) {
      case 0:
      case 1:
        for (let left = 1 + below(8); left > 0; left--) put(`f-${ids++}`, present())
        break
      case 2:
        for (let left = 1 + below(8); left > 0; left--) put(`f-${ids++}`, late())
        break
      case 3:
        if (ids > 0) put(old, present())
        break
      case 4:
        if (ids > 0) put(old, late())
        break
      case 5:
        platform.rows.delete(old)
        break
      case 6:
        return new Response('', { status: 500 })
      case 7: {
        const time = present()
        for (let left = 2 + below(20); left > 0; left--) put(`f-${ids++}`, time)
        break
      }
      default:
        // Forth, and at times back.
        clock.set(clock.now() + below(4_000) - 500)
    }
    return undefined
  }

  let handed: FlowChange[] = []
  const first = platform.write(begin * 1000)
  const START_AT = new Date(begin).toISOString()
  let since = /T\d\d:\d\d:\d\d/.test(first) ? first : START_AT
  const origin = since
  for (let kills = below(4); ; kills--) {
    const abort = new AbortController()
    const end = kills > 0 ? 1 + below(150) : Number.POSITIVE_INFINITY
    let quiet = 0
    clock.onSleep = () => {
      quiet = steps <= 0 ? quiet + 1 : 0
      if (platform.calls > 1_500) abort.abort('endless')
      if (quiet > 2) abort.abort('quiet')
    }
    let count = 0
    let killed = false
    try {
      const options = { since, overlapMs: OVERLAP_MS, pollMs: 500, maxPollMs: 2_000, signal: abort.signal }
      for await (const change of flows.changes(options)) {
        handed.push(change)
        if (++count >= end) {
          killed = true
          break
        }
      }
    } catch (failure) {
      if (platform.calls > 1_500) break
      if (failure !== 'quiet') throw failure
    }
    if (!killed) break
    const unstored = [0, 0, 1, 30][below(4)] as number
    handed = handed.slice(0, Math.max(0, handed.length - unstored))
    since = JSON.parse(JSON.stringify(handed.at(-1)?.cursor ?? origin)) as string
  }
  const told = handed.flatMap((change) =>
    change.kind === 'flow' ? [`${change.flow.flowId} ${microseconds(change.flow.updatedAt as string)}`] : [],
  )
  const all = new Set(told)
  const gaps = handed.flatMap((change) => (change.kind === 'gap' && change.certain ? [microseconds(change.at)] : []))
  const unit = quirks.unit ?? 1
  const near = (time: number) => gaps.some((gap) => Math.abs(Math.floor(gap / unit) - Math.floor(time / unit)) <= 1)
  const lost = [...platform.rows.values()]
    .filter(({ id, time }) => !all.has(`${id} ${time}`) && !near(time))
    .map(({ id, time }) => `${id} ${time}`)
  return { lost, twice: told.filter((key, at) => told.indexOf(key) !== at), calls: platform.calls }
}

const WORLDS: Record<string, FieldQuirks> = {
  'as documented': {},
  'oldest first, small pages': { cap: 7 },
  'with a count': { total: true },
  'newest first': { order: 'descending' },
  'by id': { order: 'byId' },
  'by id, small pages': { order: 'byId', cap: 25 },
  'as written': { order: 'written' },
  cursors: { cursor: 'place' },
  'cursors, small pages': { cursor: 'place', cap: 6 },
  'cursors that count': { cursor: 'offset' },
  'cursors that turn the order': { cursor: 'reversed', cap: 30 },
  'cursors that expire': { cursor: 'place', cursorUses: 3, cap: 20 },
  'cursors that expire, newest first': { cursor: 'place', cursorUses: 4, cap: 20, order: 'descending' },
  'cursors through empty pages': { cursor: 'scanned', cap: 10 },
  'cursors without an end': { cursor: 'endless', cap: 20 },
  'cursors that end with null': { cursor: 'null', cap: 20 },
  'cursors by id': { cursor: 'place', cap: 20, order: 'byId' },
  'dates with an offset': { format: 'offset', cap: 20 },
  'dates without a zone': { format: 'zoneless', cap: 20 },
  'dates as short as can be': { format: 'short', cap: 20 },
  'dates as short as can be, without a zone': { format: 'shortZoneless', cap: 20 },
  'dates with a space': { format: 'spaced', cap: 20 },
  nanoseconds: { format: 'nano', cap: 20 },
  'milliseconds compared': { unit: 1000, cap: 20 },
  'milliseconds compared, newest first': { unit: 1000, cap: 20, order: 'descending' },
  'seconds compared': { unit: 1_000_000, cap: 60 },
  'dates taken in': { inclusive: true, cap: 20 },
  'dates taken in, newest first': { inclusive: true, cap: 20, order: 'descending' },
  'dates taken in, by id': { inclusive: true, cap: 20, order: 'byId' },
  'limit as asked, 50 given': { echo: 'asked', cap: 50 },
  'limit as asked, 20 given': { echo: 'asked', cap: 20 },
  'limit as asked, 30 given, newest first': { echo: 'asked', cap: 30, order: 'descending' },
  'limit always 25': { echo: 'default' },
  'limit 0': { echo: 'zero', cap: 50 },
  'limit as text': { echo: 'text', cap: 50 },
  'rows twice': { repeats: 2, cap: 20 },
  'rows twice, cursors': { repeats: 2, cap: 20, cursor: 'place' },
  'a clock of its own, told': { dated: true },
}

describe('platforms as they are, and as nothing rules them out', () => {
  it.each(Object.entries(WORLDS))(
    'nothing is lost and nothing comes twice: %s',
    async (name, quirks) => {
      const rounds = SOAK ? 100 : 2
      const bad: string[] = []
      for (let seed = 1; seed <= rounds; seed++) {
        const { lost, twice, calls } = await life(quirks, seed)
        if (calls > 1_500) bad.push(`${seed}: asks without end`)
        else if (lost.length + twice.length > 0) bad.push(`${seed}: lost ${lost.length} twice ${twice.length}`)
      }
      expect(bad, name).toEqual([])
    },
    SOAK ? 3_600_000 : 60_000,
  )
})

describe('of platforms that say too little', () => {
  const SINCE = new Date(START).toISOString()
  const filled = (quirks: FieldQuirks, types: (id: number) => string, count: number) => {
    const made = world(quirks)
    made.clock.set(START + 3_600_000)
    for (let id = 0; id < count; id++) made.platform.put(`f-${id}`, START * 1000 + (id + 1) * 1_000_000, types(id))
    return made
  }
  const swept = async ({ flows }: Pick<ReturnType<typeof world>, 'flows'>, types?: string[]) => {
    const told: FlowChange[] = []
    const where = types && { flowType: types as never }
    for await (const change of flows.changes({ since: SINCE, live: false, where })) told.push(change)
    return told
  }

  it('an empty page that names a next one is not the end', async () => {
    const made = filled(
      { cursor: 'filtered', cap: 10 },
      (id) => (id < 200 ? 'CustomerInvoice' : 'SupplierInvoice'),
      240,
    )
    expect(await swept(made, ['SupplierInvoice'])).toHaveLength(40)
  })

  it('a short page that names a next one is not the end either, once cursors are refused', async () => {
    const types = (id: number) => (id % 3 === 0 ? 'SupplierInvoice' : 'CustomerInvoice')
    const made = filled({ cursor: 'filtered', cursorUses: 1 }, types, 500)
    expect(await swept(made, ['SupplierInvoice'])).toHaveLength(167)
  })

  it('an empty page that names itself is the end, of a search as of a feed', async () => {
    const made = filled({ cursor: 'endless', cap: 20 }, () => 'SupplierInvoice', 60)
    const found: string[] = []
    for await (const { flowId } of made.flows.searchAll({ updatedAfter: SINCE })) found.push(flowId)
    expect(found).toHaveLength(60)
    expect(await swept(made)).toHaveLength(60)
  })

  it('one timestamp is told as a gap where its page was cut off below the limit that was echoed', async () => {
    const made = filled({ echo: 'asked', cap: 50 }, () => 'SupplierInvoice', 120)
    for (let id = 0; id < 60; id++) made.platform.put(`tie-${id}`, START * 1000 + 200_000_000)
    made.platform.put('after', START * 1000 + 201_000_000)
    const told = await swept(made)
    expect(told.filter(({ kind }) => kind === 'gap')).toMatchObject([{ seen: 50, certain: true }])
    expect(told).toHaveLength(120 + 50 + 1 + 1)
  })

  it('flows of one timestamp are not asked for again and again where dates are taken in', async () => {
    const made = filled({ inclusive: true, cap: 20 }, () => 'SupplierInvoice', 45)
    for (let id = 0; id < 30; id++) made.platform.put(`tie-${id}`, START * 1000 + 200_000_000)
    made.platform.put('after', START * 1000 + 201_000_000)
    const told = await swept(made)
    expect(told.filter(({ kind }) => kind === 'gap')).toHaveLength(1)
    expect(told).toHaveLength(45 + 20 + 1 + 1)
    expect(made.platform.calls).toBeLessThan(60)
  })
})
