import type { InboxOptions, ReceivedItem } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createSandbox } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import { factpulseAdapter } from '../src/index.js'
import { invoiceOf, NOW } from './support/invoices.js'
import { access, account, CLIENT } from './support/platform.js'

const ORIGIN = 'https://factpulse.example'
const MINUTE = 60_000
const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  )
const idsOf = (items: readonly ReceivedItem[]) => items.map(({ reference }) => reference.id)

/** An account of the sandbox, to which suppliers send. */
function open() {
  let now = NOW
  const sandbox = createSandbox({ now: () => now })
  const { apiUrl, username, password, clientUid } = sandbox.factpulse(ORIGIN)
  const clock = {
    now: () => now,
    async sleep(ms: number, signal?: AbortSignal) {
      // Deadlines of requests are not waited for.
      if (ms <= MINUTE && signal === undefined) now += ms
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    },
    after: () => () => undefined,
  }
  const credentials = { username, password }
  const adapter = factpulseAdapter({ apiUrl, credentials, fetch: sandbox.fetch, clock, retry: { limit: 0 } })
  const destination = { type: 'factpulse', to: 'afnor', clientUid } as const
  const read = async (options: InboxOptions = {}) => {
    const items: ReceivedItem[] = []
    for await (const item of adapter.inbox?.(destination, options) ?? []) items.push(item)
    return items
  }
  const receive = async (text: string) => {
    now += MINUTE
    return sandbox.receive({ file: new TextEncoder().encode(text), name: 'facture.xml' })
  }
  return { sandbox, adapter, destination, read, receive }
}

/** A platform that lists what it is told to, in its own order. */
function listing(flows: readonly unknown[], descending = false, pageSize = 100) {
  const searches: string[] = []
  const dateOf = (flow: unknown) => Date.parse((flow as { readonly updatedAt?: string } | null)?.updatedAt ?? '')
  const adapter = factpulseAdapter({
    apiUrl: ORIGIN,
    credentials: account,
    retry: { limit: 0 },
    clock: { now: () => NOW, sleep: async () => undefined, after: () => () => undefined },
    async fetch(request: Request) {
      if (request.url.endsWith('/api/token/')) return Response.json({ access: 'token', refresh: 'refresh' })
      const { where, limit } = (await request.json()) as { where: Record<string, string>; limit: number }
      searches.push(where.updatedAfter as string)
      if (searches.length > 60) throw new Error('asked without end')
      const after = Date.parse(where.updatedAfter as string)
      const before = where.updatedBefore === undefined ? Number.POSITIVE_INFINITY : Date.parse(where.updatedBefore)
      const found = flows.filter((flow) => !(dateOf(flow) <= after) && !(dateOf(flow) >= before))
      const sorted = found.sort((one, other) => (descending ? -1 : 1) * (dateOf(one) - dateOf(other)))
      const most = Math.min(limit, pageSize)
      return Response.json({ limit: most, results: sorted.slice(0, most) })
    },
  })
  const read = async (options: InboxOptions = {}) => {
    const items: ReceivedItem[] = []
    const from = adapter.inbox?.({ type: 'factpulse', to: 'afnor', clientUid: CLIENT }, options)
    for await (const item of from ?? []) items.push(item)
    return items
  }
  return { read, searches }
}
const flowAt = (id: string, at: number) => ({
  flowId: id,
  flowType: 'SupplierInvoice',
  flowDirection: 'In',
  updatedAt: new Date(at).toISOString(),
})

describe('inbox', () => {
  it('gives what was received, oldest first, and the file when it is asked for', async () => {
    const { sandbox, destination, read, receive } = open()
    const [first, second] = [await receive('<one/>'), await receive('<two/>')]
    const items = await read()
    expect(idsOf(items)).toEqual([first, second])
    expect(items[1]).toMatchObject({
      reference: {
        contract: 1,
        type: 'factpulse',
        received: true,
        destination: { to: 'afnor', clientUid: destination.clientUid },
        id: second,
        details: { flowType: 'SupplierInvoice', flowSyntax: 'CII', ackStatus: 'Ok' },
      },
      receivedAt: expect.stringMatching(/^2026-11-21T10:02:00/),
    })
    expect(JSON.stringify(items)).not.toContain('facture.xml')
    const downloads = () => sandbox.requests.filter(({ operation }) => operation === 'getFlow')
    const before = downloads().length
    expect(new TextDecoder().decode((await items[1]?.original?.())?.bytes)).toBe('<two/>')
    expect([before, downloads().length > 0]).toEqual([0, true])
    expect(idsOf(await read({ since: '2026-11-21T10:02:00Z' }))).toEqual([second])
  })

  it('goes on after any item, in another process too', async () => {
    const { read, receive } = open()
    const ids = [await receive('<a/>'), await receive('<b/>')]
    const [first, second] = await read({ since: '2026-11-21T10:01:00Z' })
    ids.push(await receive('<c/>'))
    expect(idsOf(await read({ cursor: first?.cursor ?? '' }))).toEqual(ids.slice(1))
    expect(idsOf(await read({ cursor: second?.cursor ?? '' }))).toEqual(ids.slice(2))
    for (const cursor of ['nonsense', '%', '%5B1%5D', '%5B1%2C2%2C3%5D']) {
      expect(await failure(read({ cursor }))).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'options.cursor' })
    }
    expect(await failure(read({ since: 'yesterday' }))).toMatchObject({ field: 'options.since' })
  })

  it('waits for what comes in, until the signal', async () => {
    const { adapter, destination, receive } = open()
    const ids = [await receive('<a/>')]
    const controller = new AbortController()
    const seen: string[] = []
    const reading = (async () => {
      const options = { follow: true, signal: controller.signal }
      for await (const { reference } of adapter.inbox?.(destination, options) ?? []) {
        seen.push(reference.id)
        if (seen.length === 1) ids.push(await receive('<b/>'))
        else controller.abort('enough')
      }
    })()
    expect(await failure(reading)).toBe('enough')
    expect(seen).toEqual(ids)
  })

  it.each([
    ['ascending', false],
    ['descending', true],
  ])('reads full answers to their end, %s', async (_, descending) => {
    const ids = Array.from({ length: 70 }, (__, index) => `i-${String(index).padStart(2, '0')}`)
    const { read } = listing(
      ids.map((id, index) => flowAt(id, NOW - 3_600_000 + index * 700)),
      descending,
      25,
    )
    expect(idsOf(await read())).toEqual(ids)
  })

  it('says where some may be missing, and ends', async () => {
    const many = Array.from({ length: 9 }, (_, index) => flowAt(`i-${index}`, NOW - 5 * MINUTE))
    const { read } = listing([...many, flowAt('after', NOW - MINUTE)], false, 5)
    const items = await read()
    expect(idsOf(items)).toEqual(['i-0', 'i-1', 'i-2', 'i-3', 'i-4', 'after', ''])
    expect(items.at(-1)?.error).toMatchObject({ code: 'PAGE_STUCK' })
    // One that passes over every criterion.
    const stuck = listing(
      Array.from({ length: 5 }, (_, index) => ({ ...flowAt(`s-${index}`, 0), updatedAt: undefined })),
      false,
      5,
    )
    expect((await stuck.read()).map(({ error }) => error?.code)).toEqual([...Array(5), 'PAGE_STUCK'])
  })

  it('goes on with the others where an entry cannot be read', async () => {
    const other = { ...flowAt('sent', NOW - MINUTE), flowDirection: 'Out' }
    const message = { ...flowAt('message', NOW - MINUTE), flowType: 'SupplierInvoiceLC' }
    const { read } = listing([flowAt('good', NOW - MINUTE), 'x', null, { flowDirection: 'In' }, other, message])
    const items = await read()
    expect(items.map(({ reference, error }) => error?.code ?? reference.id)).toEqual([
      'good',
      'UNREADABLE_ENTRY',
      'UNREADABLE_ENTRY',
    ])
  })

  it('is refused where FactPulse has none', async () => {
    const { adapter, destination, sandbox } = open()
    const read = async (given: object) => {
      for await (const item of adapter.inbox?.(given as never, {}) ?? []) expect(item).toBeUndefined()
    }
    const before = sandbox.requests.length
    expect(await failure(read({ ...destination, to: 'chorus_pro' }))).toMatchObject({ code: 'INBOX' })
    expect(await failure(read({ ...destination, credentials: { access } }))).toMatchObject({ code: 'INBOX' })
    expect(sandbox.requests).toHaveLength(before)
  })
})

describe('the answer to a received invoice', () => {
  it('reads what it wants where the invoice came in', async () => {
    const { sandbox, adapter, destination, read } = open()
    const written = await xml().write?.(invoiceOf({ number: 'R-1' }), { syntax: 'CII', profile: 'EN 16931' })
    await sandbox.receive({ file: written?.bytes ?? new Uint8Array() })
    const [item] = await read()
    const refused = { stage: 'refused', reason: { code: 'TX_TVA_ERR', text: 'Taux' } } as const
    const target = item?.reference as ReceivedItem['reference']
    expect(await adapter.respond?.(target, refused, destination)).toMatchObject({ stage: 'refused', warnings: [] })
    const asked = () => sandbox.requests.filter(({ operation }) => /Refusee|IncomingFlow/.test(String(operation)))
    expect(asked().map(({ operation }) => operation)).toEqual(['getIncomingFlow', 'submitRefusee'])
    const without = adapter.respond?.(target, { stage: 'refused' }, destination) as Promise<unknown>
    expect(await failure(without)).toMatchObject({ field: 'response.reason.code' })
    expect(asked()).toHaveLength(2)
  })
})
