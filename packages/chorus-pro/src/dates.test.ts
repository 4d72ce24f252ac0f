import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, momentOf, periodBound } from './dates.js'
import { fromWire, toWire } from './guards.js'

/** What a library of time zones says the clock of Paris shows. */
const paris = (ms: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' }).format(ms)
const moments = fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 })

describe('days of the platform', () => {
  it.each([
    ['2026-07-01', '2026-07-01'],
    ['2026-07-01 13:45', '2026-07-01'],
    ['2026-07-01T00:00:00.000+02:00', '2026-07-01'],
    ['2026-06-30T22:00:00.000+0000', '2026-07-01'],
    ['2026-01-14T23:00:00Z', '2026-01-15'],
    ['2026-01-14T22:59:59Z', '2026-01-14'],
    ['15/01/2026', '15/01/2026'],
    ['2026-02-30', '2026-02-30'],
  ])('%s is %s', (given, day) => {
    expect(dayOf(given)).toBe(day)
    expect(fromWire({ dateFacture: given }, [])).toEqual({ dateFacture: day })
  })

  it('are those of the clock of Paris', () => {
    fc.assert(
      fc.property(moments, (seconds) => {
        const ms = seconds * 1000
        expect(dayOf(new Date(ms).toISOString())).toBe(paris(ms).slice(0, 10))
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

describe('moments of the platform', () => {
  it.each([
    ['2026-07-01T10:00:00.123+02:00', '2026-07-01T08:00:00.123Z'],
    ['2026-07-01T10:00:00.123456-0330', '2026-07-01T13:30:00.123Z'],
    ['2026-07-01 10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-01-01 10:00:30', '2026-01-01T09:00:30.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['demain', undefined],
    ['2026-13-01', undefined],
    ['2026-07-01T25:00:00Z', undefined],
  ])('%s is %s', (given, moment) => expect(momentOf(given)).toBe(moment))

  it('without an offset are of the clock of Paris', () => {
    fc.assert(
      fc.property(moments, (seconds) => {
        const clock = paris(seconds * 1000)
        const read = momentOf(clock)
        // The hour that is shown twice may be the other one; the clock shows the same.
        expect(paris(Date.parse(read as string))).toBe(clock)
      }),
      { numRuns: 300, seed: 2 },
    )
  })
})

describe('bounds of a period', () => {
  it('begin and end with their day in Paris, on days of a change of clock as well', () => {
    expect(periodBound('2026-01-15', false)).toBe('2026-01-15T00:00:00.000+01:00')
    expect(periodBound('2026-01-15', true)).toBe('2026-01-15T23:59:59.000+01:00')
    expect(periodBound('2026-07-15', true)).toBe('2026-07-15T23:59:59.000+02:00')
    expect(periodBound('2026-03-29', false)).toBe('2026-03-29T00:00:00.000+01:00')
    expect(periodBound('2026-03-29', true)).toBe('2026-03-29T23:59:59.000+02:00')
    expect(periodBound('2026-10-25', false)).toBe('2026-10-25T00:00:00.000+02:00')
    expect(periodBound('2026-10-25', true)).toBe('2026-10-25T23:59:59.000+01:00')
  })

  it('are in every request what the field says', () => {
    expect(
      toWire({ periodeDateDepotDu: '2026-01-15', periodeDateDepotAu: '2026-01-15', dateFacture: '2026-01-15' }, ''),
    ).toEqual({
      periodeDateDepotDu: '2026-01-15T00:00:00.000+01:00',
      periodeDateDepotAu: '2026-01-15T23:59:59.000+01:00',
      dateFacture: '2026-01-15',
    })
    const moment = '2026-01-15T10:00:00Z'
    expect(toWire({ periodeDateHeureEtatCourantAu: moment }, '')).toEqual({ periodeDateHeureEtatCourantAu: moment })
  })

  it.each([
    [{ periodeDateDepotAu: '15/01/2026' }, 'periodeDateDepotAu'],
    [{ periodeDateDepotDu: '2026-02-29' }, 'periodeDateDepotDu'],
    [{ periodeDateDepotDu: 20_260_115 }, 'periodeDateDepotDu'],
    [{ references: { dateFacture: '2026-1-15' } }, 'references.dateFacture'],
    [{ dateFacture: '2026-01-15T00:00:00Z' }, 'dateFacture'],
  ])('refused: %j', (body, field) => {
    expect(() => toWire(body, '')).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID', field }))
  })
})
