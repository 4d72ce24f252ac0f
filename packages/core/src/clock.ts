import { onAbort } from './abort.js'

/** Where time comes from. Tests and the sandbox pass their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted before. Leaves no timer behind. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /**
   * Calls `wake` after `ms`, unless what it returns is called before. Cheaper than `sleep`, and made from it where a
   * clock has none.
   */
  after?(ms: number, wake: () => void): () => void
}

/** A timer takes at most 2^31 - 1 ms; a longer one would ring at once. */
const LONGEST_MS = 2 ** 31 - 1

/** The machine's clock. */
export const systemClock: Clock & Required<Pick<Clock, 'after'>> = {
  now: () => Date.now(),
  after(ms, wake) {
    const timer = setTimeout(wake, Math.min(ms, LONGEST_MS))
    return () => clearTimeout(timer)
  },
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const cancel = systemClock.after(ms, () => {
        unfollow?.()
        resolve()
      })
      const unfollow =
        signal &&
        onAbort(signal, () => {
          cancel()
          reject(signal.reason)
        })
    }),
}

/** Calls `wake` after `ms` by any clock. @returns what takes it back */
export function after(clock: Clock, ms: number, wake: () => void): () => void {
  if (clock.after) return clock.after(ms, wake)
  const cancelled = new AbortController()
  clock.sleep(ms, cancelled.signal).then(wake, () => undefined)
  return () => cancelled.abort()
}
