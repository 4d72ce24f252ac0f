import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { sha256 } from './sha256.js'

const of = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 31) % 256)
const known = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('sha256', () => {
  it.each([0, 1, 55, 56, 64, 65_536, 65_537, 200_000])('of %d bytes', async (length) => {
    expect(await sha256(of(length))).toBe(known(of(length)))
  })

  it('is the same where the runtime is not Node', async () => {
    const builtin = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
    try {
      expect(await sha256(of(100))).toBe(known(of(100)))
      expect(builtin).toHaveBeenCalled()
    } finally {
      builtin.mockRestore()
    }
  })
})
