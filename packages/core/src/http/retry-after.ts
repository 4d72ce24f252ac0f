import type { HeaderReader } from './message.js'

/** What an answer says about when to come back. */
export interface RetryAfter {
  /** Milliseconds from now, never negative. */
  readonly ms: number
  /** The same as an instant of our clock, ISO 8601. */
  readonly at: string
  /** The value is not to be believed: more than a day ahead, or long past. */
  readonly absurd: boolean
}

const DAY_MS = 86_400_000
const LONGEST_MS = 366 * DAY_MS
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Reads a `Retry-After` header: seconds, or one of the three date forms of RFC 9110, section 5.6.7. A date counts from
 * the `Date` of the same answer where there is one: the server's clock may be apart from ours.
 * @returns `undefined` when there is none, or none that can be read
 */
export function readRetryAfter(headers: Pick<HeaderReader, 'get'>, now: number): RetryAfter | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  let ms: number | undefined
  if (/^-?\d+$/.test(value)) ms = Number(value) * 1000
  else {
    const at = readHttpDate(value, now)
    if (at !== undefined) ms = at - (readHttpDate(headers.get('date') ?? '', now) ?? now)
  }
  if (ms === undefined) return undefined
  const wait = Math.min(Math.max(0, ms), LONGEST_MS)
  // A moment just past is a slow answer; a day past is a wrong clock.
  return {
    ms: wait,
    at: new Date(now + wait).toISOString(),
    absurd: ms > DAY_MS || ms < -DAY_MS || value.startsWith('-'),
  }
}

/**
 * An HTTP date as milliseconds since the epoch: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`,
 * or `Sun Nov  6 08:49:37 1994`, all of them UTC.
 */
export function readHttpDate(value: string, now: number): number | undefined {
  const [, day, month, year, time] =
    /^[a-z]+, (\d{2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d{2}:\d{2}:\d{2}) GMT$/i.exec(value) ??
    asctime(/^[a-z]{3} ([a-z]{3}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})$/i.exec(value))
  if (!day || !month || !year || !time) return undefined
  const at = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase())
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  if (at < 0 || hours > 23 || minutes > 59 || seconds > 60) return undefined
  const inYear = (full: number) => {
    // `Date.UTC` takes the years 0 to 99 for those of the last century.
    const date = new Date(0)
    date.setUTCFullYear(full, at, Number(day))
    const real = date.getUTCMonth() === at && date.getUTCDate() === Number(day)
    return real ? date.setUTCHours(hours, minutes, seconds) : undefined
  }
  if (year.length === 4) return inYear(Number(year))
  // Two digits: the latest such year that is not more than 50 years ahead.
  const ahead = new Date(now).getUTCFullYear() + 50
  const latest = ahead - ((ahead - Number(year) + 100) % 100)
  const date = inYear(latest)
  return date !== undefined && date <= new Date(now).setUTCFullYear(ahead) ? date : inYear(latest - 100)
}

function asctime(match: RegExpExecArray | null): (string | undefined)[] {
  return match ? [match[0], match[2], match[1], match[4], match[3]] : []
}
