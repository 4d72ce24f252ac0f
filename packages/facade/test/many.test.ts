import {
  type Clock,
  DocumentError,
  type InboxOptions,
  PlatformError,
  type ReceivedItem,
  systemClock,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { writeInvoice } from '@facturelle/documents/syntax'
import { describe, expect, it } from 'vitest'
import { type BatchItem, type BatchProgress, createFacturelle, failureOf } from '../src/index.js'
import { invoice } from './invoices.js'
import { Platform } from './platform.js'

const destination = { type: 'post' }
const open = (rest: ConstructorParameters<typeof Platform>[1] = {}, settings: object = {}) => {
  const platform = new Platform('post', rest)
  const facturelle = createFacturelle({
    adapters: [platform.adapter],
    documents: [xml()],
    validate: false,
    ...settings,
  })
  return { platform, facturelle }
}
const invoices = (count: number) => Array.from({ length: count }, (_, at) => invoice(`F-${at}`))
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('submitMany', () => {
  it('submits each, and one failure stops no other', async () => {
    const { platform, facturelle } = open()
    platform.troubles.push(undefined, 'refused', 'lostAfter')
    const inputs = [...invoices(4), { ...invoice(), lines: [] }]
    const told: BatchProgress[] = []
    const items = await all(
      facturelle.submitMany(inputs, { destination, concurrency: 1, onProgress: (progress) => told.push(progress) }),
    )
    expect(items.map(({ index, submission, error }) => [index, submission?.outcome ?? (error as Error).name])).toEqual([
      [0, 'accepted'],
      [1, 'PlatformError'],
      [2, 'inDoubt'],
      [3, 'accepted'],
      [4, expect.any(String)],
    ])
    expect(failureOf(items[4]?.error)?.stage).toBe('complete')
    expect(told.at(-1)).toMatchObject({ done: 5, failed: 3, total: 5, remainingMs: 0 })
    expect(platform.taken).toHaveLength(3)
  })

  it('takes no more at a time than it is told, and no more from the source than it needs', async () => {
    let running = 0
    let most = 0
    const { platform, facturelle } = open()
    const { submit } = platform.adapter
    Object.assign(platform.adapter, {
      async submit(...given: Parameters<typeof submit>) {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 1))
        running -= 1
        return submit(...given)
      },
    })
    let pulled = 0
    let ended = false
    async function* source() {
      try {
        for (const input of invoices(100)) {
          pulled += 1
          yield input
        }
      } finally {
        ended = true
      }
    }
    const items: BatchItem[] = []
    for await (const item of facturelle.submitMany(source(), { destination, concurrency: 3 })) {
      items.push(item)
      if (items.length === 10) break
    }
    expect(most).toBe(3)
    expect(pulled).toBeLessThanOrEqual(10 + 3 + 1)
    expect([ended, running]).toEqual([true, 0])
    expect(platform.taken.length).toBeGreaterThanOrEqual(10)
  })

  it('hands on results while the source is slow', async () => {
    const { facturelle } = open()
    let release: () => void = () => undefined
    async function* source() {
      yield invoice('F-1')
      await new Promise<void>((resolve) => {
        release = resolve
      })
      yield invoice('F-2')
    }
    const items = facturelle.submitMany(source(), { destination })[Symbol.asyncIterator]()
    expect((await items.next()).value).toMatchObject({ index: 0, submission: { outcome: 'accepted' } })
    release()
    expect((await items.next()).value).toMatchObject({ index: 1 })
    expect((await items.next()).done).toBe(true)
  })

  it('waits and tries again where the platform holds it back, or nobody is there', async () => {
    const slept: number[] = []
    const clock: Clock = { ...systemClock, sleep: async (ms) => void slept.push(ms) }
    const { platform, facturelle } = open({}, { clock })
    platform.troubles.push('busy', 'unreachable', undefined)
    const [item] = await all(facturelle.submitMany(invoices(1), { destination }))
    expect(item?.submission?.outcome).toBe('accepted')
    expect(slept).toEqual([2_000, 2_000])
    platform.troubles.push('unreachable', 'unreachable')
    const [left] = await all(facturelle.submitMany([invoice('F-9')], { destination, retries: 1 }))
    expect(left?.submission?.outcome).toBe('notReceived')
  })

  it('never sends again what may have left, journal or none', async () => {
    const clock: Clock = { ...systemClock, sleep: async () => undefined }
    const failing = { status: 503, platform: 'post' }
    let calls = 0
    const submit = () => {
      calls += 1
      return Promise.reject(new PlatformError('UNAVAILABLE', 'gone', failing))
    }
    const { facturelle } = open({ submit }, { clock, journal: 'none' })
    const [item] = await all(facturelle.submitMany(invoices(1), { destination }))
    expect(item?.error).toMatchObject({ code: 'UNAVAILABLE' })
    expect(calls).toBe(1)
  })

  it('is left at once, whatever its source is waiting for', async () => {
    const { facturelle } = open()
    async function* source() {
      yield invoice('F-1')
      await new Promise(() => undefined)
    }
    for await (const { index } of facturelle.submitMany(source(), { destination })) {
      expect(index).toBe(0)
      break
    }
  })

  it('ends with the reason of its signal, and with the failure of its source', async () => {
    const { platform, facturelle } = open()
    const controller = new AbortController()
    const reason = new Error('enough')
    const done: number[] = []
    const ending = (async () => {
      const options = { destination, concurrency: 1, signal: controller.signal }
      for await (const { index } of facturelle.submitMany(invoices(20), options)) {
        done.push(index)
        if (index === 4) controller.abort(reason)
      }
    })()
    await expect(ending).rejects.toBe(reason)
    expect(platform.taken.length).toBeLessThan(8)
    const broken = new Error('the database is gone')
    async function* source() {
      yield invoice('G-1')
      throw broken
    }
    const seen: number[] = []
    const failing = (async () => {
      for await (const { index } of facturelle.submitMany(source(), { destination })) seen.push(index)
    })()
    await expect(failing).rejects.toBe(broken)
    expect(seen).toEqual([0])
  })

  it('gives each its own options', async () => {
    const { platform, facturelle } = open()
    const optionsOf = (_: unknown, index: number) => ({ key: `key-${index}` })
    await all(facturelle.submitMany(invoices(3), { destination, optionsOf }))
    expect(platform.taken.map(({ trackingId }) => trackingId).sort()).toEqual(['key-0', 'key-1', 'key-2'])
  })

  it.each([{ concurrency: 0 }, { retries: -1 }, { together: 1.5 }, { key: 'x' }])('refuses %j', async (wrong) => {
    const { facturelle } = open()
    const field = `options.${Object.keys(wrong)[0]}`
    const work = all(facturelle.submitMany([], { destination, ...wrong } as never))
    await expect(work).rejects.toMatchObject({ field })
  })

  it('of one invoice that is there several times sends one, alone or together', async () => {
    for (const together of [false, 10, 2]) {
      const { platform, facturelle } = open()
      const { submit } = platform.adapter
      Object.assign(platform.adapter, {
        together: {
          max: 10,
          submit: (documents: readonly never[], to: never, contexts: readonly never[]) =>
            Promise.all(documents.map((document, at) => submit(document, to, contexts[at]))),
        },
      })
      const [one, two] = [invoice('F-1'), invoice('F-2')]
      const inputs = [one, two, one, two, two, one]
      const items = await all(facturelle.submitMany(inputs, { destination, together }))
      expect(items.flatMap(({ error }) => error ?? [])).toEqual([])
      expect(items.filter(({ submission }) => submission?.repeated)).toHaveLength(4)
      expect(platform.taken).toHaveLength(2)
    }
  })

  it('hands several over as one where the platform takes them so, each with its own key', async () => {
    const { platform, facturelle } = open()
    const calls: number[] = []
    const { submit } = platform.adapter
    Object.assign(platform.adapter, {
      together: {
        max: 3,
        async submit(documents: readonly never[], to: never, contexts: readonly never[]) {
          calls.push(documents.length)
          return Promise.all(documents.map((document, at) => submit(document, to, contexts[at])))
        },
      },
    })
    await facturelle.submit(invoice('F-1'), { destination })
    const inputs = [...invoices(5), { ...invoice(), lines: [] }]
    const items = await all(facturelle.submitMany(inputs, { destination, together: 10 }))
    expect(items.map(({ submission }) => submission?.outcome)).toEqual([...Array(5).fill('accepted'), undefined])
    expect(items[1]?.submission?.repeated).toBe(true)
    expect(calls).toEqual([3, 1])
    expect(new Set(platform.taken.map(({ trackingId }) => trackingId)).size).toBe(5)
    expect(platform.taken).toHaveLength(5)
  })
})

describe('inbox', () => {
  const file = (number: string) => {
    const { bytes } = writeInvoice(expandInvoice(invoice(number)), { syntax: 'CII', profile: 'EN 16931' })
    return { bytes, name: `${number}.xml` }
  }
  const reference = (id: string) => ({ contract: 1, type: 'post', received: true, id }) as const
  const gone = new DocumentError('BROKEN', 'gone')

  it('gives each item with its file and its data, and what cannot be read with the reason', async () => {
    const asked: InboxOptions[] = []
    const { facturelle } = open({
      async *inbox(_, options): AsyncGenerator<ReceivedItem> {
        asked.push(options)
        yield { reference: reference('1'), receivedAt: '2026-09-01', cursor: 'c1', original: async () => file('A') }
        yield { reference: reference('2'), original: async () => ({ bytes: new Uint8Array([1, 2]) }) }
        yield { reference: reference('3'), original: () => Promise.reject(gone) }
        yield { reference: reference('4'), error: gone }
        yield { reference: reference('5'), original: async () => file('B') }
      },
    })
    const items = await all(facturelle.inbox({ destination, since: '2026-09-01T00:00:00Z', cursor: 'c0' }))
    expect(items.map((item) => [item.reference.id, item.invoice?.invoiceNumber, item.error?.code])).toEqual([
      ['1', 'A', undefined],
      ['2', undefined, 'NOT_RECOGNISED'],
      ['3', undefined, 'BROKEN'],
      ['4', undefined, 'BROKEN'],
      ['5', 'B', undefined],
    ])
    expect(items[0]).toMatchObject({ receivedAt: '2026-09-01', cursor: 'c1', inspection: { syntax: 'CII' } })
    expect(items[1]?.file?.bytes).toEqual(new Uint8Array([1, 2]))
    expect(asked).toMatchObject([{ since: '2026-09-01T00:00:00Z', cursor: 'c0' }])
  })

  it('asks at once where the platform calls', async () => {
    const { facturelle } = open(
      {
        async *inbox(_, { nudge }): AsyncGenerator<ReceivedItem> {
          await new Promise<void>((resolve) => nudge?.subscribe(resolve))
          yield { reference: reference('1'), error: gone }
        },
      },
      {
        webhooks: [
          {
            contract: 1,
            type: 'post',
            matches: () => true,
            async receive(_: Request, onNews: (news: object) => Promise<void>) {
              await onNews({ type: 'post', handles: ['some flow'], event: undefined })
              return new Response(null, { status: 204 })
            },
          },
        ],
      },
    )
    const items = facturelle.inbox({ destination, follow: true })[Symbol.asyncIterator]()
    const first = items.next()
    const ringing = setInterval(() => void facturelle.webhooks(new Request('https://app.example')), 5)
    expect((await first).value?.reference.id).toBe('1')
    clearInterval(ringing)
    expect((await items.next()).done).toBe(true)
  })

  it('is that of the tenant, where the platform has one', async () => {
    const seen: unknown[] = []
    const { facturelle } = open(
      {
        async *inbox(to) {
          seen.push(to.credentials)
          yield* []
        },
      },
      { credentials: () => ({ secret: 'of a' }) },
    )
    expect(await all(facturelle.inbox({ destination, tenant: 'a' }))).toEqual([])
    expect(seen).toEqual([{ secret: 'of a' }])
    await expect(all(open().facturelle.inbox({ destination }))).rejects.toMatchObject({ code: 'INBOX' })
    await expect(all(facturelle.inbox({ destination, since: 'soon' }))).rejects.toMatchObject({
      field: 'options.since',
    })
  })
})
