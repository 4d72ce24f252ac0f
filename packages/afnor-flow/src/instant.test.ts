import { describe, expect, it } from 'vitest'
import { compareInstants, earlier, microseconds, toUtc } from './instant.js'

describe('compareInstants', () => {
  it.each([
    ['2026-11-21T10:00:00.123456Z', '2026-11-21T10:00:00.123457Z', -1],
    ['2026-11-21T10:00:00.1Z', '2026-11-21T10:00:00.100000Z', 0],
    ['2026-11-21T10:00:00Z', '2026-11-21T10:00:00.000001Z', -1],
    ['2026-11-21T11:00:00+01:00', '2026-11-21T10:00:00Z', 0],
    ['2026-11-21T10:00:01Z', '2026-11-21T10:00:00.999999Z', 1],
    ['2026-11-21T10:00:00.5', '2026-11-21T10:00:00.5Z', 0],
    ['2026-11-21 10:00:00.5', '2026-11-21T10:00:00.5Z', 0],
    ['2026-11-21T10:00', '2026-11-21T10:00:00Z', 0],
    ['2026-11-21T12:00:00,5+0200', '2026-11-21T10:00:00.5Z', 0],
    ['2026-11-21T08:00:00-02', '2026-11-21T10:00:00Z', 0],
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

describe('toUtc', () => {
  it('is what a search takes, with all decimals', () => {
    expect(toUtc('2026-11-21T12:00:00.123456789+02:00')).toBe('2026-11-21T10:00:00.123456789Z')
    expect(toUtc('2026-11-21 10:00:00.123456')).toBe('2026-11-21T10:00:00.123456Z')
    expect(toUtc('2026-11-21T10:00Z')).toBe('2026-11-21T10:00:00.000Z')
    expect(toUtc('2026-11-21T10:00:00.1234567Z')).toBe('2026-11-21T10:00:00.1234567Z')
  })

  it('is not a guess: what is no timestamp has no place in time', () => {
    for (const text of ['', 'yesterday', '1', '21/11/2026 10:00', '2026-11-21T25:00:00Z', '2026-11-21T10:00:00.5.5Z']) {
      expect(microseconds(text)).toBeNaN()
    }
  })
})
