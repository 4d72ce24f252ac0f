import type { Clock } from '../clock.js'
import { Scope } from './scope.js'

export interface DeadlineOptions {
  readonly clock: Clock
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** The error of a work that ran out of time. */
  readonly expired: () => Error
}

/**
 * Settles by the deadline or the abort of the signal, whatever `work` does. The signal it gets is aborted in both
 * cases, and at the end of the work: nothing started for it need outlive it.
 */
export async function withDeadline<T>(
  { clock, timeoutMs, signal, expired }: DeadlineOptions,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const scope = new Scope(clock, timeoutMs, signal, expired)
  try {
    return await scope.settled(work(scope.signal))
  } finally {
    scope.close()
  }
}
