import { type Clock, systemClock } from '../clock.js'
import { ConfigurationError } from '../errors.js'

/**
 * Remembers webhook calls that were handled, for as long as one could come again. Share one, in Redis say, where several
 * processes receive the calls of one webhook.
 */
export interface ReplayCache {
  has(id: string): boolean | Promise<boolean>
  /**
   * @param id of a call: its signature, or the digest of its body
   * @param expiresAt when it may be forgotten, in milliseconds since the epoch
   * @returns `false`: it was there before
   */
  add(id: string, expiresAt: number): boolean | Promise<boolean>
}

/**
 * At most `maxEntries` calls in memory; the oldest goes first. @default 10_000 entries
 * @throws {ConfigurationError} `OPTION_INVALID`
 */
export function createReplayCache({
  maxEntries = 10_000,
  clock = systemClock,
}: {
  readonly maxEntries?: number
  readonly clock?: Pick<Clock, 'now'>
} = {}): ReplayCache {
  if (!(Number.isInteger(maxEntries) && maxEntries >= 1)) {
    const why = 'maxEntries must be a whole number of at least 1'
    throw new ConfigurationError('OPTION_INVALID', why, { field: 'maxEntries' })
  }
  const entries = new Map<string, number>()
  // One walk through all that comes: a new one would pass by what is gone again and again.
  let walk = entries.entries()
  let oldest: [string, number] | undefined
  const next = () => {
    let { value } = walk.next()
    if (!value && entries.size > 0) {
      walk = entries.entries()
      value = walk.next().value
    }
    return value
  }
  return {
    has: (id) => (entries.get(id) ?? Number.NEGATIVE_INFINITY) >= clock.now(),
    add(id, expiresAt) {
      const now = clock.now()
      const until = entries.get(id)
      if (until !== undefined) {
        if (until >= now) return false
        // One that has ended is taken anew, and is the newest then.
        entries.delete(id)
      }
      for (oldest ??= next(); oldest; oldest = next()) {
        if (oldest[1] >= now && entries.size < maxEntries) break
        entries.delete(oldest[0])
      }
      entries.set(id, expiresAt)
      return true
    },
  }
}
