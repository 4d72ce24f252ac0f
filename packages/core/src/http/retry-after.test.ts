import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Clock } from '../clock.js'
import { PlatformError } from '../errors.js'
import { readRetryAfter } from './retry-after.js'
import { createHttp } from './transport.js'
import { unwrap } from './unwrap.js'

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0)
const YEAR_MS = 366 * 86_400_000
const read = (value: string | null, date?: string, now = NOW) =>
  readRetryAfter({ get: (name) => (name === 'retry-after' ? value : (date ?? null)) }, now)

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['7', 7_000],
    [' 120 ', 120_000],
    ['00060', 60_000],
    ['Sat, 21 Nov 2026 12:01:00 GMT', 60_000],
    ['Saturday, 21-Nov-26 12:01:00 GMT', 60_000],
    ['Sat Nov 21 12:01:00 2026', 60_000],
    ['Tue Dec  1 12:00:00 2026', 10 * 86_400_000],
    // A moment just past is a slow answer.
    ['Sat, 21 Nov 2026 11:59:00 GMT', 0],
  ])('reads %j', (value, ms) => {
    expect(read(value)).toEqual({ ms, at: new Date(NOW + ms).toISOString(), absurd: ms > 86_400_000 })
  })

  it('counts a date from the Date of the same answer: their clock may be apart from ours', () => {
    const wait = read('Sat, 21 Nov 2026 15:00:30 GMT', 'Sat, 21 Nov 2026 15:00:00 GMT')
    expect(wait).toEqual({ ms: 30_000, at: '2026-11-21T12:00:30.000Z', absurd: false })
    expect(read('Sat, 21 Nov 2026 12:00:30 GMT', 'yesterday')?.ms).toBe(30_000)
  })

  it.each([
    ['-5', 0],
    ['100000000000000000000', YEAR_MS],
    ['9'.repeat(400), YEAR_MS],
    ['86401', 86_401_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', YEAR_MS],
    ['Mon, 01 Jan 0050 00:00:00 GMT', 0],
  ])('calls %j absurd', (value, ms) => {
    expect(read(value)).toMatchObject({ ms, absurd: true })
  })

  it.each([
    ['Saturday, 21-Nov-76 12:00:00 GMT', YEAR_MS],
    ['Saturday, 21-Nov-76 12:00:01 GMT', 0],
    ['Saturday, 22-Nov-76 12:00:00 GMT', 0],
    ['Saturday, 01-Jan-77 00:00:00 GMT', 0],
    ['Saturday, 01-Jan-70 00:00:00 GMT', YEAR_MS],
    ['Saturday, 21-Nov-25 12:00:00 GMT', 0],
  ])('takes the two digits of %j for a past year when they are more than 50 years ahead', (value, ms) => {
    expect(read(value)).toMatchObject({ ms, absurd: true })
  })

  it('takes two digits of the next century where that is near', () => {
    const eve = Date.UTC(2099, 11, 31, 23, 59, 30)
    expect(read('Friday, 01-Jan-00 00:00:00 GMT', undefined, eve)).toMatchObject({ ms: 30_000, absurd: false })
  })

  it.each([
    null,
    '',
    ' ',
    'soon',
    '1.5',
    '1e3',
    '0x10',
    '+5',
    '7 s',
    '2026-11-21T12:01:00Z',
    'Sat, 21 Nov 2026 12:01:00 CET',
    'Sat, 31 Feb 2026 12:01:00 GMT',
    'Sat, 00 Nov 2026 12:01:00 GMT',
    'Sat, 21 Foo 2026 12:01:00 GMT',
    'Sat, 21 Nov 2026 25:01:00 GMT',
    // Two headers: nobody knows which is meant.
    '60, 120',
    'Sat, 21 Nov 2026 12:01:00 GMT, 60',
  ])('makes nothing of %j', (value) => {
    expect(read(value)).toBeUndefined()
  })

  it('never waits for NaN, backwards, or longer than a year', () => {
    const two = (max: number) => fc.nat(max).map((value) => String(value).padStart(2, '0'))
    const months = fc.constantFrom('Jan', 'Feb', 'feb', 'Nov', 'Dec', 'Foo')
    const time = fc.tuple(two(25), two(61), two(61)).map((parts) => parts.join(':'))
    const year = fc.nat(9999).map((value) => String(value).padStart(4, '0'))
    const value = fc.oneof(
      fc.string(),
      fc.bigInt().map(String),
      fc.stringMatching(/^-?[0-9]{1,400}$/),
      fc.tuple(two(32), months, year, time).map(([d, m, y, t]) => `Sun, ${d} ${m} ${y} ${t} GMT`),
      fc.tuple(two(32), months, two(99), time).map(([d, m, y, t]) => `Sunday, ${d}-${m}-${y} ${t} GMT`),
      fc.tuple(two(32), months, year, time).map(([d, m, y, t]) => `Sun ${m} ${d} ${t} ${y}`),
    )
    const now = fc.integer({ min: 0, max: Date.UTC(9998, 0, 1) })
    fc.assert(
      fc.property(value, value, now, (value, date, now) => {
        const wait = read(value, date, now)
        if (!wait) return
        expect(wait.ms).toBeGreaterThanOrEqual(0)
        expect(wait.ms).toBeLessThanOrEqual(YEAR_MS)
        expect(Date.parse(wait.at)).toBe(now + wait.ms)
      }),
      { seed: 3, numRuns: 5_000 },
    )
  })

  it.each(['America/Bogota', 'Pacific/Kiritimati'])('reads dates as UTC in %s', async (TZ) => {
    // In a process of its own: a time zone is read when the process starts.
    const script = `
      import { readRetryAfter } from ${JSON.stringify(new URL('../../dist/http/retry-after.js', import.meta.url).href)}
      const dates = ['Sat, 21 Nov 2026 12:01:00 GMT', 'Saturday, 21-Nov-26 12:01:00 GMT', 'Sat Nov 21 12:01:00 2026']
      const waits = dates.map((date) => readRetryAfter(new Headers({ 'retry-after': date }), ${NOW}))
      console.log(JSON.stringify([new Date(${NOW}).getTimezoneOffset() !== 0, ...waits.map(({ ms }) => ms)]))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
    })
    expect(JSON.parse(stdout)).toEqual([true, 60_000, 60_000, 60_000])
  })
})

describe('a call told to come back', () => {
  const URL_ = 'https://api.example.com/v1/flows'
  const still = () => {
    const sleep = vi.fn(async () => undefined)
    return { now: () => NOW, after: () => () => undefined, sleep } satisfies Clock
  }
  const asks = (status: number, value: string) =>
    vi.fn(async () => new Response(null, { status, headers: { 'retry-after': value } }))
  const caught = async (fetch: ReturnType<typeof asks>, clock: Clock) => {
    const send = createHttp({ fetch, clock, timeoutMs: 30_000, random: () => 0.5 }).again()
    const pending = send(new Request(URL_)).then((response) => ({ response }))
    const how = { platform: 'afnor', operation: 'getFlow', now: NOW, readError: () => ({}) }
    const error = await unwrap(pending, how).catch((failure: unknown) => failure)
    expect(PlatformError.isInstance(error)).toBe(true)
    return error
  }

  it.each([
    [429, '30', 30_000, undefined],
    [503, 'Sat, 21 Nov 2026 13:00:00 GMT', 3_600_000, undefined],
    [429, '100000000000000000000', YEAR_MS, true],
    [503, 'Fri, 31 Dec 9999 23:59:59 GMT', YEAR_MS, true],
  ])('%i with %j beyond the deadline ends at once and says when', async (status, value, ms, absurd) => {
    const clock = still()
    const fetch = asks(status, value)
    const error = await caught(fetch, clock)
    const retryAt = new Date(NOW + ms).toISOString()
    expect(error).toMatchObject({ status, retryAfterMs: ms, retryAt, attempts: 1 })
    expect((error as PlatformError).retryAfterAbsurd).toBe(absurd)
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(clock.sleep).not.toHaveBeenCalled()
  })

  it.each(['-5', 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon'])('%j does not make it come back at once', async (value) => {
    const clock = still()
    await caught(asks(503, value), clock)
    expect(clock.sleep.mock.calls.map(([ms]: unknown[]) => ms)).toEqual([125, 250])
  })
})
