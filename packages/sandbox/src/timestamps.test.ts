import { describe, expect, it } from 'vitest'
import { formatTimestamp, parseTimestamp, toMicroseconds } from './timestamps.js'

const TIME = Date.UTC(2026, 10, 21, 10, 0, 0, 123) * 1000 + 456

describe('timestamps', () => {
  it('shows microseconds', () => {
    expect(formatTimestamp(TIME)).toBe('2026-11-21T10:00:00.123456Z')
    expect(formatTimestamp(toMicroseconds(Date.UTC(2026, 10, 21, 10)))).toBe('2026-11-21T10:00:00.000000Z')
  })

  it.each([
    ['2026-11-21T10:00:00.123456Z', TIME],
    ['2026-11-21T11:00:00.123456+01:00', TIME],
    ['2026-11-21t05:30:00.123456-0430', TIME],
    ['2026-11-21 10:00:00.123456z', TIME],
    ['2026-11-21T10:00:00.1234560Z', TIME],
    ['2026-11-21T10:00:00.1234561Z', TIME + 0.5],
    ['2026-11-21T10:00:00.123Z', TIME - 456],
    ['2026-11-21T10:00:00Z', TIME - 123_456],
  ])('reads %s', (text, time) => {
    expect(parseTimestamp(text)).toBe(time)
  })

  it.each(['2026-11-21', '2026-11-21T10:00:00', 'now'])('does not read %s', (text) => {
    expect(parseTimestamp(text)).toBeUndefined()
  })

  it('gives back what it wrote', () => {
    for (let time = TIME; time < TIME + 2000; time += 7) expect(parseTimestamp(formatTimestamp(time))).toBe(time)
  })
})
