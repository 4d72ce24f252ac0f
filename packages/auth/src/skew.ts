import type { Clock } from '@facturelle/core'

/** How far the clocks of the servers are from this machine's, in milliseconds; positive: the server's is ahead. */
export interface Skews {
  /** What was learnt of the server of this URL, else 0. */
  of(url: string): number
  /** Learns from the `Date` of an answer to a question asked at `askedAt`. */
  learn(url: string, headers: Headers, askedAt: number): void
}

/** A `Date` has whole seconds: less than this is no skew. */
const RESOLUTION_MS = 1_000
/** From here on, an error names the skew as its likely reason. */
const SUSPECT_MS = 30_000
/** How many servers are remembered: URLs may come with a call. */
const MOST_SERVERS = 1_000

export function createSkews(clock: Clock): Skews {
  const learnt = new Map<string, number>()
  return {
    of: (url) => learnt.get(new URL(url).origin) ?? 0,
    learn(url, headers, askedAt) {
      // An answer out of a cache carries the date of the first one.
      const date = headers.has('age') ? Number.NaN : Date.parse(headers.get('date') ?? '')
      if (Number.isNaN(date)) return
      const now = clock.now()
      // The server wrote it somewhere between question and answer, and cut off the rest of its second.
      const earliest = date - now
      const latest = date + RESOLUTION_MS - askedAt
      const skew = earliest <= 0 && latest >= 0 ? 0 : Math.round((earliest + latest) / 2)
      const { origin } = new URL(url)
      if (!learnt.has(origin) && learnt.size >= MOST_SERVERS) learnt.clear()
      learnt.set(origin, skew)
    },
  }
}

/** What an error says of the clocks; nothing where they agree well enough. */
export function skewRemark(skewMs: number): string {
  if (Math.abs(skewMs) <= SUSPECT_MS) return ''
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  return `; the clock of this machine is ${seconds} s ${skewMs > 0 ? 'behind' : 'ahead of'} the server's: set it right`
}
