import type { Clock } from '../src/clock.js'

/** Time that moves when a test says so. */
export interface SteppedClock extends Clock {
  /** Lets time pass; timers ring in their order. */
  pass(ms: number): void
  /** How many timers are set. */
  timers(): number
  /** When the next one rings. */
  next(): number | undefined
}

export function steppedClock(start = 1_800_000_000_000): SteppedClock {
  let now = start
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>()
  const first = () => [...timers].sort((a, b) => a.at - b.at)[0]
  const clock: SteppedClock & Required<Pick<Clock, 'after'>> = {
    now: () => now,
    after(ms, ring) {
      const timer = { at: now + ms, ring }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const cancel = clock.after(ms, resolve)
        signal?.addEventListener('abort', () => {
          cancel()
          reject(signal.reason)
        })
      }),
    pass(ms) {
      const until = now + ms
      for (let timer = first(); timer && timer.at <= until; timer = first()) {
        timers.delete(timer)
        now = Math.max(now, timer.at)
        timer.ring()
      }
      now = until
    },
    timers: () => timers.size,
    next: () => first()?.at,
  }
  return clock
}
