/**
 * Compares two ISO 8601 timestamps on their whole precision: platforms give microseconds, which a `Date` cuts off,
 * and flows would be lost between two that it takes for one.
 * @returns negative when `a` is earlier, 0 for the same instant, positive when it is later
 */
export function compareInstants(a: string, b: string): number {
  const [left, right] = [split(a), split(b)]
  return left.seconds - right.seconds || (left.fraction < right.fraction ? -1 : left.fraction > right.fraction ? 1 : 0)
}

/** The same instant in whole seconds, less `ms` milliseconds, in UTC; `undefined` for what is no timestamp. */
export function earlier(instant: string | undefined, ms: number): string | undefined {
  const at = split(instant ?? '').seconds - ms
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

/** Whole microseconds since the epoch, what is finer cut off: exact in a number. `NaN` for what is no timestamp. */
export function microseconds(instant: string): number {
  const { seconds, fraction } = split(instant)
  return seconds * 1000 + Number(fraction.slice(0, 6))
}

/** The other way round, in UTC: three decimals where they are enough, else six. */
export function fromMicroseconds(at: number): string {
  const rest = at % 1000
  const text = new Date((at - rest) / 1000).toISOString()
  return rest === 0 ? text : `${text.slice(0, -1)}${String(rest).padStart(3, '0')}Z`
}

/** The same instant in UTC with `Z` and all its decimals: what a search is to be sent. */
export function toUtc(instant: string): string {
  if (/T\d\d:\d\d:\d\d(\.\d+)?Z$/.test(instant)) return instant
  const decimals = PARTS.exec(instant)?.[4] ?? ''
  const text = new Date(split(instant).seconds).toISOString()
  return decimals === '' ? text : `${text.slice(0, 19)}.${decimals}Z`
}

/** Date, hours and minutes, seconds, decimals, zone: seconds may be left out where they are 0, as Java does. */
const PARTS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i

function split(instant: string): { seconds: number; fraction: string } {
  const [, date, time = '00:00', second = '00', decimals = '', zone = 'Z'] = PARTS.exec(instant) ?? []
  // Without an offset it is taken for UTC, which is what platforms mean; a Date would take it for local time.
  const [hours, minutes = '00'] = zone.length > 1 ? [zone.slice(0, 3), zone.slice(3).replace(':', '') || undefined] : []
  const offset = hours === undefined ? 'Z' : `${hours}:${minutes}`
  return { seconds: Date.parse(`${date}T${time}:${second}${offset}`), fraction: decimals.padEnd(12, '0') }
}
