import type { Clock } from '../clock.js'

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
  const call = new AbortController()
  const timer = new AbortController()
  const abort = () => call.abort(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  const stopped = new Promise<never>((_, reject) => {
    call.signal.addEventListener('abort', () => reject(call.signal.reason), { once: true })
  })
  clock.sleep(timeoutMs, timer.signal).then(
    () => call.abort(expired()),
    () => undefined,
  )
  try {
    return await Promise.race([stopped, work(call.signal)])
  } finally {
    timer.abort()
    signal?.removeEventListener('abort', abort)
    stopped.catch(() => undefined)
    call.abort()
  }
}
