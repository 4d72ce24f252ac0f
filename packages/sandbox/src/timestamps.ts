/** Microseconds since the epoch: the precision platforms were seen to answer with, which a `Date` does not hold. */
export type Microseconds = number

export function toMicroseconds(milliseconds: number): Microseconds {
  return Math.round(milliseconds * 1000)
}

/** ISO 8601 in UTC with six decimals: `2026-11-21T10:00:00.123000Z`. */
export function formatTimestamp(time: Microseconds): string {
  const milliseconds = Math.floor(time / 1000)
  const rest = String(time - milliseconds * 1000).padStart(3, '0')
  return `${new Date(milliseconds).toISOString().slice(0, -1)}${rest}Z`
}

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:z|([+-])(\d\d):?(\d\d)?)$/i

/**
 * Reads an RFC 3339 date-time.
 * Digits beyond the sixth count as half a microsecond: enough to compare strictly with our own timestamps.
 */
export function parseTimestamp(text: string): Microseconds | undefined {
  const match = DATE_TIME.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = match
  const seconds = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const finer = /[1-9]/.test(fraction.slice(6)) ? 0.5 : 0
  return (seconds - offset * 60_000) * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0')) + finer
}
