import type { Nudge } from '../adapter.js'
import type { Clock } from '../clock.js'
import { ConfigurationError, PlatformError } from '../errors.js'
import { comeBackInMs, isOutage } from './outage.js'

export interface PollingOptions {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  readonly pollMs?: number | undefined
  readonly maxPollMs?: number | undefined
  /** Ends a pause early. */
  readonly nudge?: Nudge | undefined
  /** Until when, by the clock, what is not found may still be on its way to where it is read. */
  readonly visibleBy?: number
}

const DEFAULTS = { pollMs: 2_000, maxPollMs: 60_000 } as const
const SLOWER = 1.5
const LONGEST_WAIT_MS = 3_600_000
/** Questions to a platform, again and again, ever slower while nothing happens. */
export class Polling {
  readonly #options: PollingOptions
  readonly #pollMs: number
  #pause: number
  #slept: number
  #nudged: number

  constructor(options: PollingOptions) {
    this.#options = options
    this.#pollMs = options.pollMs ?? DEFAULTS.pollMs
    this.#pause = this.#pollMs
    this.#slept = this.#pollMs
    this.#nudged = options.nudge?.count ?? 0
  }

  /** How long the last pause was; before the first, how long that will be. */
  get sleptMs(): number {
    return this.#slept
  }

  async wait(atLeastMs = 0): Promise<void> {
    const { clock, signal, nudge, maxPollMs = DEFAULTS.maxPollMs } = this.#options
    this.#slept = Math.max(this.#pause, atLeastMs)
    // What the platform asks to wait is waited, whatever the news.
    if (nudge && atLeastMs === 0) {
      if (await this.#sleepUntil(nudge)) return this.hurry()
    } else await clock.sleep(this.#slept, signal)
    this.#pause = Math.min(this.#pause * SLOWER, Math.max(maxPollMs, this.#pollMs))
  }

  /** @returns whether there was news before the pause was over */
  async #sleepUntil(nudge: Nudge): Promise<boolean> {
    const { clock, signal } = this.#options
    const woken = new AbortController()
    const stop = nudge.subscribe(() => woken.abort())
    try {
      if (nudge.count !== this.#nudged) woken.abort()
      await clock.sleep(this.#slept, signal ? AbortSignal.any([signal, woken.signal]) : woken.signal)
      return false
    } catch (reason) {
      if (signal?.aborted || !woken.signal.aborted) throw reason
      return true
    } finally {
      stop()
      this.#nudged = nudge.count
    }
  }

  /** Something happened: the next may follow soon. */
  hurry(): void {
    this.#pause = this.#pollMs
  }

  /** One question; an outage is waited out, as it says nothing of the document. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    const { clock, signal, visibleBy = Number.NEGATIVE_INFINITY } = this.#options
    for (;;) {
      try {
        return await question()
      } catch (failure) {
        const early = PlatformError.isInstance(failure) && failure.code === 'NOT_FOUND' && clock.now() < visibleBy
        if (signal?.aborted || !(isOutage(failure) || early)) throw failure
        await this.wait(Math.min(LONGEST_WAIT_MS, comeBackInMs(failure, clock.now())))
      }
    }
  }
}

/** A pause of nothing would ask without end. */
export function checkPolling({ pollMs, maxPollMs }: { readonly pollMs?: unknown; readonly maxPollMs?: unknown }): void {
  for (const [field, value] of Object.entries({ pollMs, maxPollMs })) {
    if (value === undefined || (typeof value === 'number' && value >= 1 && value < 2 ** 31)) continue
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} must be at least 1 millisecond`, { field })
  }
}
