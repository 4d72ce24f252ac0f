import type { Clock } from '@facturelle/core'

/**
 * Time that jumps to the next timer as soon as nothing else is left to do.
 * @param busy something is under way that takes real time, and no timer may ring meanwhile
 */
export function virtualClock(busy = () => false): Clock {
  let now = Date.parse('2026-07-01T12:00:00Z')
  const timers = new Set<{ readonly at: number; readonly wake: () => void }>()
  let pumping = false
  const pump = () => {
    if (busy()) {
      setImmediate(pump)
      return
    }
    const [first] = [...timers].sort((a, b) => a.at - b.at)
    pumping = first !== undefined
    if (!first) return
    timers.delete(first)
    now = Math.max(now, first.at)
    first.wake()
    setImmediate(pump)
  }
  const clock: Required<Clock> = {
    now: () => now,
    after(ms, wake) {
      const timer = { at: now + ms, wake }
      timers.add(timer)
      if (!pumping) {
        pumping = true
        setImmediate(pump)
      }
      return () => timers.delete(timer)
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const cancel = clock.after(ms, resolve)
        signal?.addEventListener('abort', () => {
          cancel()
          reject(signal.reason)
        })
      }),
  }
  return clock
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
