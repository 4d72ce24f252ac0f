import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pieces } from './pieces.js'

describe('the pieces of a body', () => {
  it('are put together as they came, of whatever sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { maxLength: 40 }), (sizes) => {
        const pieces = new Pieces()
        let value = 0
        const expected: number[] = []
        for (const size of sizes) {
          const bytes = Uint8Array.from({ length: size }, () => value++ % 251)
          expected.push(...bytes)
          pieces.add(bytes)
        }
        expect(pieces.join()).toEqual(Uint8Array.from(expected))
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })

  it('are the piece itself where there is one', () => {
    const pieces = new Pieces()
    const bytes = new Uint8Array(10)
    pieces.add(bytes)
    expect(pieces.join()).toBe(bytes)
  })

  it('cost little each', () => {
    const pieces = new Pieces()
    const before = process.memoryUsage().arrayBuffers
    for (let at = 0; at < 1_000_000; at++) pieces.add(new Uint8Array(1))
    expect(pieces.join().byteLength).toBe(1_000_000)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000)
  })
})
