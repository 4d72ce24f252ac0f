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

function split(instant: string): { seconds: number; fraction: string } {
  const parts = /^(.*T\d\d:\d\d:\d\d)(?:[.,](\d+))?(.*)$/.exec(instant)
  // Without an offset it is taken for UTC, which is what platforms mean; a Date would take it for local time.
  const seconds = Date.parse(parts ? `${parts[1]}${parts[3] || 'Z'}` : instant)
  return { seconds, fraction: (parts?.[2] ?? '').padEnd(12, '0') }
}
