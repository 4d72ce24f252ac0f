import type { Clock, Nudge } from '@facturelle/core'

/** So many calls in a row that led to nothing are followed at once; each further one after a pause that doubles. */
const FREE = 3
const GAP_MS = 2_000
const MOST_GAP_MS = 900_000

/**
 * How far those who call are trusted. A platform calls about lifecycle messages without naming the invoice, so that all
 * who follow are called, of other invoices and other accounts as well: who finds nothing is heard less and less, until
 * there is news again. Otherwise a hundred calls would cost a hundred times as many questions as there are followers.
 */
export class Trust {
  readonly #clock: Pick<Clock, 'now'>
  #idle = 0
  #heardAt = Number.NEGATIVE_INFINITY

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  /** A call came. @returns whether to look */
  hears(): boolean {
    const now = this.#clock.now()
    const gap = this.#idle < FREE ? 0 : Math.min(MOST_GAP_MS, GAP_MS * 2 ** (this.#idle - FREE))
    if (now - this.#heardAt < gap) return false
    this.#heardAt = now
    this.#idle++
    return true
  }

  /** There was news. */
  pleased(): void {
    this.#idle = 0
  }
}

/** The same calls, as far as they are trusted. */
export function trusted(nudge: Nudge | undefined, trust: Trust): Nudge | undefined {
  if (!nudge) return undefined
  let seen = nudge.count
  let heard = 0
  const counted = () => {
    if (nudge.count !== seen && trust.hears()) heard++
    seen = nudge.count
    return heard
  }
  return {
    get count() {
      return counted()
    },
    subscribe(wake) {
      let known = counted()
      return nudge.subscribe(() => {
        if (counted() === known) return
        known = heard
        wake()
      })
    },
  }
}
