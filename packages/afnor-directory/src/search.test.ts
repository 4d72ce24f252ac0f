import { PlatformError } from '@facturelle/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAfnorDirectory } from './client.js'
import type { SearchAllOptions } from './search.js'

/** How a server pages. */
interface Manner {
  readonly rows: number
  /** The most it gives on a page, whatever was asked for. */
  readonly cap: number
  /** Whether the answer repeats the limit that was asked for, the one applied, or none. */
  readonly echo: 'asked' | 'applied' | 'none'
  readonly total: 'exact' | 'missing' | 'uncounted' | 'page' | 'wrong' | 'more'
  /** 206 while there is more, never, or always. */
  readonly partial: 'more' | 'never' | 'always'
  readonly end: 200 | 204 | 404
  /** Passes over `ignore`: every page is the first. */
  readonly stuck: boolean
  /** The most it ever gives, on all pages. */
  readonly window: number
  /** How far rows moved back after the first page, as entries were added in front of them. */
  readonly overlap: number
}
const HONEST: Manner = {
  rows: 250,
  cap: 100,
  echo: 'asked',
  total: 'exact',
  partial: 'never',
  end: 200,
  stuck: false,
  window: Infinity,
  overlap: 0,
}

async function sweep(manner: Partial<Manner>, limit: number | undefined, options?: SearchAllOptions) {
  const { rows, cap, echo, total, partial, end, stuck, window, overlap } = { ...HONEST, ...manner }
  const all = Array.from({ length: rows }, (_, at) => ({ siren: String(100_000_000 + at) }))
  let calls = 0
  const directory = createAfnorDirectory({
    directoryServiceUrl: 'https://api.example.com',
    tokenUrl: 'https://api.example.com/token',
    credentials: { clientId: 'a', clientSecret: 'b' },
    async fetch(request: Request) {
      if (request.url.endsWith('/token'))
        return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 60 })
      calls++
      const asked = (await request.json()) as { limit: number; ignore: number }
      const applied = Math.min(asked.limit, cap)
      const from = stuck || asked.ignore === 0 ? 0 : Math.max(0, asked.ignore - overlap)
      const to = Math.min(from + applied, window)
      const results = all.slice(from, to)
      const more = to < rows
      if (results.length === 0 && end !== 200) return new Response(null, { status: end })
      const totals = {
        exact: rows,
        missing: undefined,
        uncounted: -1,
        page: results.length,
        wrong: results.length + 1,
        more: rows + 5,
      }
      return Response.json(
        {
          ...(echo === 'none' ? {} : { search: { limit: echo === 'asked' ? asked.limit : applied } }),
          totalNumberOfResults: totals[total],
          results,
        },
        { status: partial === 'always' || (partial === 'more' && more) ? 206 : 200 },
      )
    },
  })
  const found: string[] = []
  let error: unknown
  try {
    const search = limit === undefined ? {} : { limit }
    for await (const { siren = '' } of directory.siren.searchAll(search, options)) found.push(siren)
  } catch (thrown) {
    error = thrown
  }
  return { found, error, calls, all: all.map(({ siren }) => siren) }
}

describe('searchAll', () => {
  it('makes no call more than there are pages, where the total is known', async () => {
    expect(await sweep({}, undefined)).toMatchObject({ calls: 3, error: undefined })
    expect((await sweep({ rows: 3 }, undefined)).calls).toBe(1)
    expect((await sweep({ rows: 0 }, undefined)).calls).toBe(1)
    expect((await sweep({ rows: 30, cap: 10 }, undefined)).found).toHaveLength(30)
  })

  const totals = ['exact', 'missing', 'uncounted', 'page', 'wrong'] as const
  it('gives every row once, however pages are cut and counted', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          rows: fc.nat(40),
          cap: fc.integer({ min: 2, max: 12 }),
          echo: fc.constantFrom('asked', 'applied', 'none'),
          total: fc.constantFrom(...totals),
          partial: fc.constantFrom('more', 'never'),
          end: fc.constantFrom(200, 204, 404),
          overlap: fc.nat(1),
        }),
        fc.integer({ min: 2, max: 15 }),
        async (manner, limit) => {
          // A page that counts itself, and is shorter than was asked for without a word, cannot be told from the last.
          // Nor is a wrong total known for one that an end by status alone, or rows that moved, contradict: that is told.
          fc.pre(manner.total !== 'wrong' || (manner.end === 200 && manner.overlap === 0))
          fc.pre(
            !(manner.total === 'page' && manner.echo !== 'applied' && manner.partial === 'never' && limit > manner.cap),
          )
          const { found, error, calls, all } = await sweep(manner as Manner, limit)
          expect(new Set(found).size).toBe(found.length)
          expect(error).toBeUndefined()
          expect(found.sort()).toEqual(all)
          expect(calls).toBeLessThanOrEqual(Math.ceil(manner.rows / Math.min(manner.cap, limit)) + 2)
        },
      ),
      { seed: 8, numRuns: process.env.FACTURELLE_SOAK === '1' ? 5000 : 300 },
    )
  })

  it('ends, and tells what it did not get, whatever a server does', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          rows: fc.nat(30),
          cap: fc.integer({ min: 1, max: 12 }),
          echo: fc.constantFrom('asked', 'applied', 'none'),
          total: fc.constantFrom(...totals, 'more'),
          partial: fc.constantFrom('more', 'never', 'always'),
          end: fc.constantFrom(200, 204, 404),
          stuck: fc.boolean(),
          window: fc.constantFrom(5, 17, Infinity),
          overlap: fc.nat(3),
        }),
        async (manner) => {
          const { found, error, calls, all } = await sweep(manner as Manner, 10)
          expect(calls).toBeLessThanOrEqual(manner.rows + 3)
          expect(new Set(found).size).toBe(found.length)
          if (error !== undefined) {
            expect(PlatformError.isInstance(error)).toBe(true)
            expect(['PAGE_STUCK', 'RESULTS_INCOMPLETE']).toContain((error as PlatformError).code)
          } else if (manner.total === 'exact' || (manner.partial === 'more' && !manner.stuck)) {
            expect(found.length).toBe(all.length)
          }
        },
      ),
      { seed: 9, numRuns: process.env.FACTURELLE_SOAK === '1' ? 5000 : 300 },
    )
  })

  it.each([
    ['a reduced volume that ends', { partial: 'always', rows: 30, cap: 10, window: 20, total: 'missing' }, 20],
    ['a window that is smaller than the total', { window: 100 }, 100],
    ['the same, ended by 204', { window: 100, end: 204 }, 100],
    ['a total that stays too high', { total: 'more' }, 250],
  ] as const)('tells of %s, and takes it where it may', async (_, manner, count) => {
    const { found, error } = await sweep(manner, undefined)
    expect(found).toHaveLength(count)
    expect(error).toMatchObject({ code: 'RESULTS_INCOMPLETE' })
    const accepted = await sweep(manner, undefined, { incomplete: 'accept' })
    expect(accepted).toMatchObject({ error: undefined })
    expect(accepted.found).toHaveLength(count)
  })

  it('tells of a server that passes over ignore', async () => {
    expect((await sweep({ stuck: true }, undefined)).error).toMatchObject({ code: 'PAGE_STUCK' })
    // A page that is not full is all it has.
    const { found, error } = await sweep({ stuck: true, rows: 30, total: 'missing' }, undefined)
    expect({ count: found.length, error }).toEqual({ count: 30, error: undefined })
  })

  it('keeps rows that look alike in what was asked for', async () => {
    const { found } = await sweep({ rows: 5 }, undefined)
    expect(found).toHaveLength(5)
  })
})
