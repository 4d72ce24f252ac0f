import { describe, expect, it } from 'vitest'
import { pageOf, readPages } from './pages.js'
import type { Page } from './types.js'

async function read(pages: readonly Page<unknown>[], first = 1) {
  const asked: number[] = []
  const entries: unknown[] = []
  const all = readPages(first, async (page) => {
    asked.push(page)
    return pages[page - 1] ?? { data: [], pagination: {} }
  })
  for await (const entry of all) entries.push(entry)
  return { entries, asked }
}
const page = (numbers: readonly string[], pagination = {}): Page<unknown> => ({
  data: numbers.map((number) => ({ number })),
  pagination,
})
const numbersOf = (entries: readonly unknown[]) => entries.map((entry) => (entry as { number: string }).number)

describe('every entry of a list', () => {
  it('follows last_page, and asks no more', async () => {
    const { entries, asked } = await read([page(['a', 'b'], { last_page: 2 }), page(['c'], { last_page: 2 })])
    expect(numbersOf(entries)).toEqual(['a', 'b', 'c'])
    expect(asked).toEqual([1, 2])
  })

  it('goes on to an empty page where nothing tells the last', async () => {
    expect((await read([page(['a']), page(['b'])])).asked).toEqual([1, 2, 3])
  })

  it('gives each once: what moved to the next page comes twice', async () => {
    const { entries } = await read([page(['c', 'b'], { last_page: 3 }), page(['b', 'a'], { last_page: 3 })])
    expect(numbersOf(entries)).toEqual(['c', 'b', 'a'])
  })

  it('ends where the platform repeats itself for ever', async () => {
    const same = page(['a'], { last_page: 1_000 })
    expect((await read([same, same, same])).asked).toEqual([1, 2])
  })

  it('goes on where a whole page moved to the next', async () => {
    const figures = (current_page: number) => ({ current_page, last_page: 3 })
    const { entries, asked } = await read([
      page(['d', 'c'], figures(1)),
      page(['d', 'c'], figures(2)),
      page(['b', 'a'], figures(3)),
    ])
    expect(numbersOf(entries)).toEqual(['d', 'c', 'b', 'a'])
    expect(asked).toEqual([1, 2, 3])
    const endless = Array.from({ length: 100 }, (_, at) => page(['a'], { current_page: at + 1, last_page: 1_000 }))
    expect((await read(endless)).asked).toHaveLength(12)
  })

  it('follows a list that grows and shrinks on the way, and ends with it', async () => {
    const grows = [page(['a'], { last_page: 1 + 1 }), page(['b'], { last_page: 3 }), page(['c'], { last_page: 3 })]
    expect(numbersOf((await read(grows)).entries)).toEqual(['a', 'b', 'c'])
    const shrinks = [page(['a'], { last_page: 9 }), page([], { current_page: 2, last_page: 9 }), page(['x'])]
    expect((await read(shrinks)).asked).toEqual([1, 2])
  })

  it('tells entries without a name apart, and knows them again', async () => {
    const { entries } = await read([
      { data: [{ total: '1' }, { total: '2' }], pagination: {} },
      { data: [{ total: '2' }], pagination: {} },
    ])
    expect(entries).toEqual([{ total: '1' }, { total: '2' }])
  })

  it('begins where it is told', async () => {
    expect((await read([page(['a']), page(['b'], { last_page: 2 })], 2)).asked).toEqual([2])
  })
})

describe('one page', () => {
  const unusable = () => new Error('unusable')
  it.each([
    [
      { data: [1], pagination: { total: '12', last_page: 2, from: null, links: [] } },
      { data: [1], pagination: { total: 12, last_page: 2 } },
    ],
    [[1, 2], { data: [1, 2], pagination: {} }],
    [{ data: [] }, { data: [], pagination: {} }],
  ])('%j', (data, expected) => {
    expect(pageOf({ data }, unusable)).toEqual(expected)
  })

  it.each([undefined, {}, 'x', { data: {} }])('is none: %j', (data) => {
    expect(() => pageOf({ data }, unusable)).toThrow('unusable')
  })
})
