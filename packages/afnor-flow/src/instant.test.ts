import { describe, expect, it } from 'vitest'
import { compareInstants, earlier } from './instant.js'

describe('compareInstants', () => {
  it.each([
    ['2026-11-21T10:00:00.123456Z', '2026-11-21T10:00:00.123457Z', -1],
    ['2026-11-21T10:00:00.1Z', '2026-11-21T10:00:00.100000Z', 0],
    ['2026-11-21T10:00:00Z', '2026-11-21T10:00:00.000001Z', -1],
    ['2026-11-21T11:00:00+01:00', '2026-11-21T10:00:00Z', 0],
    ['2026-11-21T10:00:01Z', '2026-11-21T10:00:00.999999Z', 1],
    ['2026-11-21T10:00:00.5', '2026-11-21T10:00:00.5Z', 0],
  ])('%s against %s', (a, b, expected) => {
    expect(Math.sign(compareInstants(a, b))).toBe(expected)
    expect(Math.sign(compareInstants(b, a))).toBe(expected === 0 ? 0 : -expected)
  })
})

describe('earlier', () => {
  it('goes back in UTC', () => {
    expect(earlier('2026-11-21T10:00:00.123456+01:00', 3_600_000)).toBe('2026-11-21T08:00:00.000Z')
    expect(earlier('2026-11-21T10:00:00', 0)).toBe('2026-11-21T10:00:00.000Z')
    expect(earlier('yesterday', 0)).toBeUndefined()
    expect(earlier(undefined, 0)).toBeUndefined()
  })
})
