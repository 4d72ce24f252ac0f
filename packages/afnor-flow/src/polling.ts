import { type Clock, PlatformError, type SubmissionReference } from '@facturelle/core'
import { comeBackInMs, isOutage } from './outage.js'

export interface PollingOptions {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  readonly pollMs?: number | undefined
  readonly maxPollMs?: number | undefined
  /** Until when, by the clock, a flow that is not found may still be on its way to where it is read. */
  readonly visibleBy?: number
}

const DEFAULTS = { pollMs: 2_000, maxPollMs: 60_000 } as const
const SLOWER = 1.5
const LONGEST_WAIT_MS = 3_600_000
/** How long after the submission a flow that is not found may still be on its way to where it is read. */
const REPLICA_LAG_MS = 300_000

/** Until when the flow of a submission may not be found where it is read. */
export function visibleBy({ sentAt }: Pick<SubmissionReference, 'sentAt'>): number {
  return Date.parse(sentAt ?? '') + REPLICA_LAG_MS
}

/** Questions to a platform, again and again, ever slower while nothing happens. */
export class Polling {
  readonly #options: PollingOptions
  readonly #pollMs: number
  #pause: number

  constructor(options: PollingOptions) {
    this.#options = options
    this.#pollMs = options.pollMs ?? DEFAULTS.pollMs
    this.#pause = this.#pollMs
  }

  async wait(atLeastMs = 0): Promise<void> {
    const { clock, signal, maxPollMs = DEFAULTS.maxPollMs } = this.#options
    await clock.sleep(Math.max(this.#pause, atLeastMs), signal)
    this.#pause = Math.min(this.#pause * SLOWER, Math.max(maxPollMs, this.#pollMs))
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
