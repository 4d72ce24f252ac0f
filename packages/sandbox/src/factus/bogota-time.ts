/** Colombia is five hours behind UTC the whole year. */
const OFFSET_MS = -5 * 3_600_000
const DAY_MS = 86_400_000

function wall(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString()
}

/** `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  return wall(ms).slice(0, 10)
}

/** `HH:mm:ss`. */
export function clockOf(ms: number): string {
  return wall(ms).slice(11, 19)
}

/** `DD-MM-YYYY`, out of `YYYY-MM-DD`. */
export function turned(day: string): string {
  return day.split('-').reverse().join('-')
}

/** `DD-MM-YYYY hh:mm:ss AM` or `PM`. */
export function stampOf(ms: number): string {
  const hour = Number(clockOf(ms).slice(0, 2))
  const shown = String(hour % 12 || 12).padStart(2, '0')
  return `${turned(dayOf(ms))} ${shown}${clockOf(ms).slice(2)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** ISO 8601 in UTC with microseconds: the stamps of ranges and of the company. */
export function isoOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, -1)}000Z`
}

/** When so many working days have gone by, Saturdays and Sundays not counted. Public holidays count as working days. */
export function afterWorkingDays(ms: number, days: number): number {
  let at = ms
  for (let left = days; left > 0; ) {
    at += DAY_MS
    const weekday = new Date(at + OFFSET_MS).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}
