import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Clock } from '@facturelle/core'
// Loaded late by the product; a virtual clock would not wait for it.
import '../src/buyer.js'

export const T0 = Date.parse('2026-11-21T10:00:00Z')

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * A clock whose time passes only when everybody waits for it, WebCrypto and imports left aside: their work is done
 * elsewhere, and nobody sees when.
 * @param longestMs sleeps that are longer, deadlines, never end: for what does such work while they run
 */
export function virtualClock(
  longestMs = Number.POSITIVE_INFINITY,
): Clock & { run<T>(work: T | Promise<T>): Promise<T>; move(ms: number): void } {
  interface Sleeper {
    readonly at: number
    readonly wake: () => void
  }
  let now = T0
  const sleepers = new Set<Sleeper>()
  return {
    now: () => now,
    move: (ms) => {
      now += ms
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const abort = () => {
          sleepers.delete(sleeper)
          reject(signal?.reason)
        }
        const wake = () => {
          signal?.removeEventListener('abort', abort)
          resolve()
        }
        const sleeper = { at: now + ms, wake }
        if (ms <= longestMs) sleepers.add(sleeper)
        signal?.addEventListener('abort', abort, { once: true })
      }),
    async run(given) {
      const work = Promise.resolve(given)
      let settled = false
      const end = () => {
        settled = true
      }
      work.then(end, end)
      for (let idle = 0; !settled; ) {
        for (let turn = 0; turn < 4; turn++) await setImmediate()
        if (settled) break
        let next: Sleeper | undefined
        for (const sleeper of sleepers) if (!next || sleeper.at < next.at) next = sleeper
        if (!next) {
          await setTimeout(1)
          if (++idle > 10_000) throw new Error('everybody waits, and nobody for the clock')
          continue
        }
        idle = 0
        sleepers.delete(next)
        now = Math.max(now, next.at)
        next.wake()
      }
      return work
    },
  }
}
