import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from './base64.js'

it('goes there and back, over the ends of its pieces', () => {
  for (const length of [0, 1, 2, 3, 0x6000 - 1, 0x6000, 0x6000 + 1, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256)
    const text = toBase64(bytes)
    expect(text).toBe(Buffer.from(bytes).toString('base64'))
    expect(fromBase64(text)).toEqual(bytes)
  }
})

it('passes over line breaks, and takes nothing else', () => {
  expect(fromBase64('AQ\r\nID\n')).toEqual(Uint8Array.of(1, 2, 3))
  for (const text of ['%', 'A', 'AQ-_', 'é']) expect(fromBase64(text)).toBeUndefined()
})
