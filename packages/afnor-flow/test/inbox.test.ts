import type { InboxOptions, ReceivedItem } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { afnorFlowAdapter } from '../src/adapter.js'
import { FieldPlatform, type FieldQuirks } from './support/field-platform.js'

const NOW = Date.parse('2026-11-21T10:00:00Z')
const MINUTE = 60_000_000
/** Microseconds, so many minutes before now. */
const ago = (minutes: number) => NOW * 1000 - minutes * MINUTE

/** An account at a platform, and its inbox. */
function open(quirks: FieldQuirks = {}) {
  const platform = new FieldPlatform(quirks)
  const downloads: string[] = []
  const clock = {
    now: () => NOW,
    sleep: async (_ms: number, signal?: AbortSignal) => signal?.throwIfAborted(),
    after: () => () => undefined,
  }
  const adapter = afnorFlowAdapter({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    credentials: { clientId: 'client', clientSecret: 'secret' },
    version: '1.2.0',
    retry: { limit: 0 },
    clock,
    async fetch(request: Request) {
      if (!request.url.includes('docType=')) return platform.fetch(request)
      const { pathname, searchParams } = new URL(request.url)
      downloads.push(`${pathname.split('/').at(-1)} ${searchParams.get('docType')}`)
      if (pathname.endsWith('broken')) return Response.json({ errorCode: 'MISSING_RESOURCE' }, { status: 404 })
      const body = `<Invoice>${pathname}</Invoice>`
      return new Response(body, { headers: { 'content-type': 'application/xml' } })
    },
  })
  const read = async (options: InboxOptions = {}, most = Number.POSITIVE_INFINITY) => {
    const items: ReceivedItem[] = []
    for await (const item of adapter.inbox?.({ type: 'afnor' }, options) ?? []) {
      items.push(item)
      if (items.length >= most) break
    }
    return items
  }
  return { platform, downloads, read, adapter }
}
const idsOf = (items: readonly ReceivedItem[]) => items.map(({ reference }) => reference.id)

describe('inbox', () => {
  it('gives what was received, oldest first, and the file when it is asked for', async () => {
    const { platform, downloads, read } = open()
    platform.put('new', ago(1))
    platform.put('old', ago(60 * 24 * 400))
    platform.put('self-billed', ago(5), 'CustomerInvoice')
    platform.put('message', ago(4), 'SupplierInvoiceLC')
    const items = await read()
    expect(idsOf(items)).toEqual(['old', 'self-billed', 'new'])
    expect(downloads).toEqual([])
    expect(items[2]).toMatchObject({
      reference: {
        contract: 1,
        type: 'afnor',
        received: true,
        id: 'new',
        details: { flowType: 'SupplierInvoice', processingRule: 'B2B', ackStatus: 'Ok' },
      },
      receivedAt: platform.write(ago(1)),
    })
    expect(JSON.parse(JSON.stringify(items[2]?.reference))).toEqual(items[2]?.reference)
    const file = await items[2]?.original?.()
    expect(new TextDecoder().decode(file?.bytes)).toBe('<Invoice>/v1/flows/new</Invoice>')
    expect(downloads).toEqual(['new Original'])
    expect(idsOf(await read({ since: '2026-11-21T09:57:00Z' }))).toEqual(['new'])
    expect(idsOf(await read({ since: '2026-11-21' }))).toEqual(['self-billed', 'new'])
  })

  it('goes on after any item, and does not give again what changes a little later', async () => {
    const { platform, read } = open()
    const ids = Array.from({ length: 230 }, (_, index) => `i-${String(index).padStart(3, '0')}`)
    for (const [index, id] of ids.entries()) platform.put(id, ago(50) + index * 1000)
    const first = await read({}, 100)
    // Acknowledged meanwhile: those given before and one still to come.
    for (const index of [3, 97, 150]) platform.put(`i-${String(index).padStart(3, '0')}`, ago(20) + index)
    const cursor = first.at(-1)?.cursor ?? ''
    const rest = await read({ cursor })
    expect(idsOf([...first, ...rest]).sort()).toEqual(ids)
    platform.put('i-003', ago(1))
    platform.put('late', ago(30))
    expect(idsOf(await read({ cursor: rest.at(-1)?.cursor ?? '' }))).toEqual(['late'])
  })

  it('goes on with the others where one cannot be read', async () => {
    const { platform, read } = open()
    platform.put('first', ago(3))
    platform.put('broken', ago(2))
    platform.put('last', ago(1))
    const { fetch } = platform
    Object.assign(platform, {
      fetch: async (request: Request) => {
        const response = await fetch(request)
        if (request.url.endsWith('/token')) return response
        const body = (await response.json()) as { results: unknown[] }
        body.results.push({ flowDirection: 'In' }, { flowId: 'undated', flowType: 'SupplierInvoice' }, null)
        return Response.json(body)
      },
    })
    const items = await read()
    expect(idsOf(items).sort()).toEqual(['', '', 'broken', 'first', 'last', 'undated'])
    for (const { reference, error, cursor, original } of items) {
      expect(typeof cursor).toBe('string')
      expect(error?.code).toBe(reference.id === '' ? 'UNREADABLE_ENTRY' : undefined)
      if (reference.id === 'broken') await expect(original?.()).rejects.toMatchObject({ code: 'NOT_FOUND' })
      else if (reference.id !== '') expect((await original?.())?.bytes.byteLength).toBeGreaterThan(0)
    }
  })

  it('follows, asks at once when there is news, and ends with its signal', async () => {
    const { platform, adapter } = open()
    platform.put('a', ago(3))
    const controller = new AbortController()
    const ids: string[] = []
    const { createNudge } = await import('@facturelle/core')
    const options = { follow: true, signal: controller.signal, nudge: createNudge() }
    const reading = (async () => {
      for await (const { reference } of adapter.inbox?.({ type: 'afnor' }, options) ?? []) {
        ids.push(reference.id)
        if (reference.id === 'a') platform.put('b', ago(1))
        else controller.abort('enough')
      }
    })()
    expect(await reading.catch((reason: unknown) => reason)).toBe('enough')
    expect(ids).toEqual(['a', 'b'])
  })

  it('refuses what it cannot begin from', async () => {
    const { platform, read } = open()
    platform.put('a', ago(3))
    await expect(read({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', field: 'cursor' })
    await expect(read({ cursor: 'f1.AAAA.' })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', field: 'cursor' })
    await expect(read({ since: 'yesterday' })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID', field: 'since' })
    const [item] = await read()
    await expect(read({ since: item?.cursor ?? '' })).rejects.toMatchObject({ field: 'since' })
    await expect(read({ pollMs: 0 })).rejects.toMatchObject({ field: 'pollMs' })
  })
})
