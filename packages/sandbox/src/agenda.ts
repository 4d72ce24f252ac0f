import type { Microseconds } from './timestamps.js'

/**
 * What is to happen, in order of time, and in order of entry at one time. Nothing fires by itself: what has come due
 * happens when it is asked for, so that time can be moved at will and no timer is left behind.
 */
export class Agenda {
  #entries: { due: Microseconds; run: () => void }[] = []

  add(due: Microseconds, run: () => void): void {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#entries[middle]?.due ?? 0) <= due) low = middle + 1
      else high = middle
    }
    this.#entries.splice(low, 0, { due, run })
  }

  /** Runs all that is due, and what comes due of that. */
  settle(now: Microseconds): void {
    while ((this.#entries[0]?.due ?? Infinity) <= now) {
      const pending = this.#entries.findIndex(({ due }) => due > now)
      for (const { run } of this.#entries.splice(0, pending < 0 ? this.#entries.length : pending)) run()
    }
  }
}
