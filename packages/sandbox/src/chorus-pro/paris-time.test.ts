import { expect, it } from 'vitest'
import { dayOf, minuteOf, momentIn, momentOf } from './paris-time.js'

it('writes moments as they are in Paris', () => {
  const winter = Date.UTC(2026, 10, 21, 23, 30, 5, 7)
  expect([dayOf(winter), minuteOf(winter), momentOf(winter)]).toEqual([
    '2026-11-22',
    '2026-11-22 00:30',
    '2026-11-22T00:30:05.007+01:00',
  ])
  expect(momentOf(Date.UTC(2026, 6, 1, 12))).toBe('2026-07-01T14:00:00.000+02:00')
})

it('reads the three shapes, and no other', () => {
  const at = Date.UTC(2026, 6, 1, 12)
  expect(momentIn('2026-07-01')).toBe(Date.UTC(2026, 5, 30, 22))
  for (const text of [
    '2026-07-01 14:00',
    '2026-07-01T12:00:00Z',
    '2026-07-01T14:00:00.000+02:00',
    '2026-07-01T14:00:00',
  ]) {
    expect(momentIn(text)).toBe(at)
  }
  expect(momentIn('2026-07-01T14:00:00+0200')).toBe(at)
  for (const text of ['', '01/07/2026', '2026-07', '2026-13-01', '2026-07-01T25:00:00Z']) {
    expect(momentIn(text)).toBeUndefined()
  }
})

it('reads days across the changes of the clock', () => {
  // Clocks go forward on 29 March 2026 at 1:00 UTC, and back on 25 October.
  expect(momentIn('2026-03-29 03:00')).toBe(Date.UTC(2026, 2, 29, 1))
  expect(momentIn('2026-03-30')).toBe(Date.UTC(2026, 2, 29, 22))
  expect(momentIn('2026-10-26')).toBe(Date.UTC(2026, 9, 25, 23))
})
