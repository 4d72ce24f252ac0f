import { ConfigurationError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type Journal, type JournalEntry, memoryJournal } from '../src/journal.js'
import { entryOf, keysIn } from './support/entries.js'

describe('the journal in memory', () => {
  it('stores an entry only over the one it was made from', async () => {
    const journal = memoryJournal()
    expect(await journal.read('a')).toBeUndefined()
    expect(await journal.write('a', entryOf('a', 2), 1)).toBe(false)
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(true)
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(false)
    expect(await journal.write('a', entryOf('a', 2, { settled: true }), 1)).toBe(true)
    expect(await journal.write('a', entryOf('a', 2), 1)).toBe(false)
    expect(await journal.read('a')).toEqual(entryOf('a', 2, { settled: true }))
  })

  it('gives what is not settled', async () => {
    const journal = memoryJournal()
    for (const key of ['a', 'b', 'c']) await journal.write(key, entryOf(key, 1), 0)
    await journal.write('b', entryOf('b', 2, { settled: true }), 1)
    expect(await keysIn(journal)).toEqual(['a', 'c'])
  })

  it('forgets what was settled the longest ago, and never what is in doubt', async () => {
    const journal = memoryJournal({ maxEntries: 3 })
    const store = (key: string, entry: Partial<JournalEntry> = {}) => journal.write(key, entryOf(key, 1, entry), 0)
    await store('doubt-1')
    for (const key of ['a', 'b', 'c']) await store(key, { settled: true })
    expect(await known(journal, ['doubt-1', 'a', 'b', 'c'])).toEqual(['doubt-1', 'b', 'c'])
    await journal.write('b', entryOf('b', 2, { settled: true }), 1)
    await store('d', { settled: true })
    expect(await known(journal, ['doubt-1', 'b', 'c', 'd'])).toEqual(['doubt-1', 'b', 'd'])
    for (const key of ['doubt-2', 'doubt-3', 'doubt-4']) await store(key)
    expect(await known(journal, ['doubt-1', 'b', 'd', 'doubt-2', 'doubt-3', 'doubt-4'])).toEqual([
      'doubt-1',
      'doubt-2',
      'doubt-3',
      'doubt-4',
    ])
  })

  it.each([-1, 1.5, Number.NaN, '3'])('takes no maxEntries of %s', (maxEntries) => {
    expect(() => memoryJournal({ maxEntries: maxEntries as number })).toThrow(ConfigurationError)
  })
})

async function known(journal: Journal, keys: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const key of keys) if (await journal.read(key)) found.push(key)
  return found
}
