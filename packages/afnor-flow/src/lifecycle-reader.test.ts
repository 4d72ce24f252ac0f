import type { LifecycleMessage, SubmissionReference } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import type { AfnorFlow } from './client.js'
import { follow } from './follow.js'
import { LifecycleReader, LifecycleReaders } from './lifecycle-reader.js'
import type { Flow, FlowSearchWhere } from './types.js'

const NOW = Date.parse('2026-11-21T15:00:00Z')
const readLifecycle = async (bytes: Uint8Array): Promise<LifecycleMessage> => {
  const [statusCode = '', invoiceNumber = ''] = new TextDecoder().decode(bytes).split(':')
  return { statusCode, invoiceNumber, reasons: [] }
}
const submitted = (number: string, submittedAt = '2026-11-21T14:00:00Z'): SubmissionReference & { id: string } => ({
  contract: 1,
  type: 'afnor',
  id: `id-${number}`,
  submittedAt,
  outcome: 'accepted',
  document: { name: 'F.xml', sha256: 'a'.repeat(64), syntax: 'CII', kind: 'invoice', number },
})

/** An account whose messages are named `status:invoice number`, and time in which all timers ring in turn. */
function account(messages: Flow[]) {
  let now = NOW
  const counts = { searches: 0, downloads: 0 }
  const timers: { at: number; ring: () => void }[] = []
  const clock = {
    now: () => now,
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        signal?.addEventListener('abort', () => reject(signal.reason))
        timers.push({ at: now + ms, ring: resolve })
      }),
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  /** Lets time pass until `work` is over. */
  const run = async <T>(work: Promise<T>): Promise<T> => {
    let over = false
    const end = () => {
      over = true
    }
    work.then(end, end)
    while (!over) {
      for (let quiet = 0; quiet < 3; quiet++) await turn()
      timers.sort((a, b) => a.at - b.at)
      const next = timers.shift()
      if (!next) continue
      now = Math.max(now, next.at)
      next.ring()
    }
    return work
  }
  const flows = {
    get: async (flowId: string) => ({ flowId, acknowledgement: { status: 'Ok' } }),
    async *searchAll({ updatedAfter = '' }: FlowSearchWhere, call?: { signal?: AbortSignal }) {
      counts.searches++
      await turn()
      call?.signal?.throwIfAborted()
      // Visible a minute after they are dated.
      yield* messages.filter(({ updatedAt = '' }) => updatedAt > updatedAfter && Date.parse(updatedAt) <= now - 60_000)
    },
    download: async (flowId: string) => {
      counts.downloads++
      await turn()
      return { bytes: new TextEncoder().encode(flowId) }
    },
  }
  return { client: { flows } as unknown as AfnorFlow, clock, counts, run }
}

const message = (status: string, number: string, minute: number): Flow => ({
  flowId: `${status}:${number}`,
  updatedAt: `2026-11-21T15:${String(minute).padStart(2, '0')}:00.000000Z`,
  flowType: 'CustomerInvoiceLC',
})
const numbers = Array.from({ length: 50 }, (_, index) => `F-${index}`)

/** Follows some invoices of one account to their end. */
async function followed(who: readonly string[]) {
  const world = account(numbers.flatMap((number) => [message('202', number, 1), message('212', number, 5)]))
  const { client, clock, counts, run } = world
  let emptied = 0
  const shared = new LifecycleReader(clock, readLifecycle, () => emptied++)
  const one = async (number: string) => {
    const seen: string[] = []
    const what = { client, clock, reference: submitted(number), readLifecycle, reader: async () => shared }
    for await (const event of follow(what)) seen.push(event.platformStatus)
    return seen
  }
  const told = await run(Promise.all(who.map(one)))
  return { told, counts, emptied }
}

describe('followers of one account', () => {
  it('cost, all fifty of them, the searches and downloads of one', async () => {
    const alone = await followed(['F-7'])
    const all = await followed(numbers)
    expect(alone.told).toEqual([['Ok', '202', '212']])
    expect(all.told).toEqual(numbers.map(() => ['Ok', '202', '212']))
    expect(all.counts).toEqual(alone.counts)
    expect(all.counts.downloads).toBe(100)
    expect(all.emptied).toBe(1)
  })

  it('may come late, with a start of their own, and leave in the middle of a search', async () => {
    const early = { ...message('202', 'F-1', 0), updatedAt: '2026-11-21T12:00:00.000000Z' }
    const { client, clock, counts, run } = account([early, message('212', 'F-1', 1), message('212', 'F-2', 1)])
    const reader = new LifecycleReader(clock, readLifecycle)
    const gone = new AbortController()
    const what = { client, clock, readLifecycle, reader: async () => reader }
    const seenBy = async (number: string, submittedAt?: string, signal?: AbortSignal) => {
      const seen: string[] = []
      for await (const event of follow({ ...what, reference: submitted(number, submittedAt) }, { signal })) {
        seen.push(event.platformStatus)
      }
      return seen
    }
    const leaving = seenBy('F-9', undefined, gone.signal).catch((reason: unknown) => reason)
    const staying = seenBy('F-2')
    // In the middle of the first search.
    await new Promise((resolve) => setImmediate(resolve))
    expect(counts.searches).toBe(1)
    gone.abort('gone')
    const late = (async () => {
      await clock.sleep(30_000)
      return seenBy('F-1', '2026-11-21T11:00:00Z')
    })()
    expect(await run(Promise.all([leaving, staying, late]))).toEqual(['gone', ['Ok', '212'], ['Ok', '202', '212']])
    expect(counts.downloads).toBe(3)
  })
})

describe('messages that the platform cannot give out', () => {
  it('are told to everybody, once, and end nothing', async () => {
    const { client, clock, run } = account([message('202', 'F-1', 1), message('212', 'F-1', 9)])
    const { searchAll } = client.flows
    client.flows.searchAll = async function* (where, options) {
      options?.onGap?.({ at: '2026-11-21T15:02:00Z', seen: 100 })
      yield* searchAll(where, options)
    }
    const reader = new LifecycleReader(clock, readLifecycle)
    const events = async () => {
      const seen: unknown[] = []
      const what = { client, clock, reference: submitted('F-1'), readLifecycle, reader: async () => reader }
      for await (const { stage, platformStatus, at } of follow(what)) seen.push([stage, platformStatus, at])
      return seen
    }
    const [one, other] = await run(Promise.all([events(), events()]))
    expect(one).toEqual(other)
    expect(one.filter((event) => (event as string[])[1] === 'PAGE_STUCK')).toEqual([
      ['unknown', 'PAGE_STUCK', '2026-11-21T15:02:00Z'],
    ])
    expect(one.map((event) => (event as string[])[1]).filter((status) => status !== 'PAGE_STUCK')).toEqual([
      'Ok',
      '202',
      '212',
    ])
  })
})

describe('what nobody needs any more', () => {
  it('is dropped, and who has not asked so far is told of all the rest', async () => {
    const messages = [1, 3, 4, 5].map((minute) => message(`2${minute}`, 'F-1', minute))
    const { client, clock, run } = account(messages)
    const reader = new LifecycleReader(clock, readLifecycle)
    await run(clock.sleep(3_600_000))
    const [early, late] = [reader.join('2026-11-21T14:00:00Z'), reader.join('2026-11-21T15:02:00Z')]
    const ask = { client, call: {}, freshMs: 0 }
    expect((await early.news(ask)).news).toHaveLength(4)
    early.leave()
    expect((await late.news(ask)).news).toHaveLength(3)
    expect((await late.news(ask)).news).toHaveLength(0)
    messages.push(message('299', 'F-1', 6))
    expect((await late.news(ask)).news).toHaveLength(1)
  })
})

describe('a search that was given up', () => {
  it('tells nothing any more, though its engine finishes: the one that follows does', async () => {
    const { client, clock, run } = account([message('212', 'F-1', 1)])
    const engines: (() => void)[] = []
    const slowly = async (bytes: Uint8Array) => {
      await new Promise<void>((resolve) => engines.push(resolve))
      return readLifecycle(bytes)
    }
    const reader = new LifecycleReader(clock, slowly)
    await run(clock.sleep(3_600_000))
    const [gone, staying] = [reader.join('2026-11-21T14:00:00Z'), reader.join('2026-11-21T14:00:00Z')]
    const abort = new AbortController()
    const given = gone.news({ client, call: { signal: abort.signal }, freshMs: 0 }).catch((reason: unknown) => reason)
    await expect.poll(() => engines.length).toBe(1)
    abort.abort('gone')
    expect(await given).toBe('gone')
    const told = staying.news({ client, call: {}, freshMs: 0 })
    await expect.poll(() => engines.length).toBe(2)
    engines[0]?.()
    await new Promise((resolve) => setImmediate(resolve))
    engines[1]?.()
    expect((await told).news).toHaveLength(1)
  })
})

describe('readers of an adapter', () => {
  const { clock } = account([])
  const credentials = {
    flowServiceUrl: 'https://a.example',
    tokenUrl: 'https://a.example/t',
    clientId: 'a',
    clientSecret: 's',
  }

  it('are shared by the same account only', async () => {
    const readers = new LifecycleReaders()
    const first = await readers.of([credentials, 'o'], clock, readLifecycle)
    expect(
      await readers.of([Object.fromEntries(Object.entries(credentials).reverse()), 'o'], clock, readLifecycle),
    ).toBe(first)
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const other = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const others = [
      [[{ ...credentials, clientSecret: 'S' }, 'o'], readLifecycle],
      [[{ ...credentials, flowServiceUrl: 'https://b.example' }, 'o'], readLifecycle],
      [[{ ...credentials, scope: 'x' }, 'o'], readLifecycle],
      [[{ ...credentials, headers: { 'x-key': '1' } }, 'o'], readLifecycle],
      [[{ ...credentials, privateKey: key }, 'o'], readLifecycle],
      [[{ ...credentials, privateKey: other }, 'o'], readLifecycle],
      [[credentials, 'p'], readLifecycle],
      [[credentials, undefined], readLifecycle],
      [[undefined, 'o'], readLifecycle],
      [[credentials, 'o'], undefined],
    ] as const
    const made = await Promise.all(others.map(([account, engine]) => readers.of(account, clock, engine)))
    expect(new Set([first, ...made]).size).toBe(others.length + 1)
  })

  it('are gone with the last who follows', async () => {
    const readers = new LifecycleReaders()
    const first = await readers.of([credentials], clock, readLifecycle)
    const [a, b] = [first.join('2026-11-21T14:00:00Z'), first.join('2026-11-21T14:00:00Z')]
    a.leave()
    expect(await readers.of([credentials], clock, readLifecycle)).toBe(first)
    b.leave()
    expect(await readers.of([credentials], clock, readLifecycle)).not.toBe(first)
  })
})
