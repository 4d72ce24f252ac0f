import { type Clock, systemClock } from '@facturelle/core'

/**
 * Remembers calls that were handled, until their timestamp is too old to be taken anyway. Share one, in Redis say, where
 * several processes receive the calls of one webhook.
 */
export interface ReplayCache {
  has(id: string): boolean | Promise<boolean>
  /**
   * @param id of a call: its timestamp and its signature
   * @param expiresAt when it may be forgotten, in milliseconds since the epoch
   * @returns `false`: it was there before
   */
  add(id: string, expiresAt: number): boolean | Promise<boolean>
}

/** At most `maxEntries` calls in memory; the oldest goes first. @default 10_000 entries */
export function createReplayCache({
  maxEntries = 10_000,
  clock = systemClock,
}: {
  readonly maxEntries?: number
  readonly clock?: Pick<Clock, 'now'>
} = {}): ReplayCache {
  const entries = new Map<string, number>()
  const has = (id: string) => (entries.get(id) ?? Number.NEGATIVE_INFINITY) >= clock.now()
  return {
    has,
    add(id, expiresAt) {
      if (has(id)) return false
      for (const [oldest, until] of entries) {
        if (until >= clock.now() && entries.size < maxEntries) break
        entries.delete(oldest)
      }
      entries.delete(id)
      entries.set(id, expiresAt)
      return true
    },
  }
}
