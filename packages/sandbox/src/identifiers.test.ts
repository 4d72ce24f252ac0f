import { describe, expect, it } from 'vitest'
import { createIdentifiers, cryptoRandom } from './identifiers.js'

describe('identifiers', () => {
  it.each([
    ['a constant', () => 0.5],
    ['zero', () => 0],
    ['almost one', () => 1 - 2 ** -32],
    ['crypto', cryptoRandom],
  ])('are UUIDs that differ, whatever the source: %s', (_name, random) => {
    const identifiers = createIdentifiers(random)
    const uuids = Array.from({ length: 500 }, () => identifiers.uuid())
    expect(new Set(uuids).size).toBe(500)
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(identifiers.token()).not.toBe(identifiers.token())
  })

  it('makes keys of 32 bytes', () => {
    expect(atob(createIdentifiers(cryptoRandom).key())).toHaveLength(32)
  })
})
