import type { Nudge } from './adapter.js'

/** What wakes those who wait for news, and the side that they hold. */
export function createNudge(): Nudge & { wake(): void } {
  const waiting = new Set<() => void>()
  let count = 0
  return {
    get count() {
      return count
    },
    subscribe(wake) {
      waiting.add(wake)
      return () => waiting.delete(wake)
    },
    wake() {
      count += 1
      // Whoever subscribes meanwhile is not woken.
      const all = [...waiting]
      for (const wake of all) wake()
    },
  }
}
