import { expect, it } from 'vitest'
import { memoryOf } from './memory.js'

it('gives zeros of the length asked for, and none of them twice', () => {
  const lengths = Array.from({ length: 300 }, (_, at) => (at * 271) % 4_200)
  const pieces = lengths.map((length, at) => {
    const piece = memoryOf(length)
    expect(piece.byteLength).toBe(length)
    expect(piece.every((byte) => byte === 0)).toBe(true)
    return piece.fill((at % 255) + 1)
  })
  for (const [at, piece] of pieces.entries()) expect(piece.every((byte) => byte === (at % 255) + 1)).toBe(true)
})
