import type { AdapterContext, ProgressStep } from './adapter.js'
import type { Clock } from './clock.js'
import { withDeadline } from './http/deadline.js'

interface Waiting {
  readonly clock: Clock
  readonly timeoutMs: number
}

/**
 * Tells steps to the caller's hook and waits for it until the signal is aborted, `timeoutMs` at most for all steps
 * together; once they are used up, steps are told without waiting. Whatever the hook does, it changes nothing of what
 * is said of the submission: its failure is passed over.
 */
export function progressTeller(
  { onProgress, signal }: Pick<AdapterContext, 'onProgress' | 'signal'>,
  { clock, timeoutMs }: Waiting,
): (step: ProgressStep) => Promise<void> {
  let left = timeoutMs
  return async (step) => {
    if (!onProgress || signal?.aborted) return
    const told = async () => {
      try {
        await onProgress(step)
      } catch {
        // Caught here, as it may fail once nobody waits for it.
      }
    }
    if (left <= 0) return void told()
    const started = clock.now()
    const expired = () => new Error('the hook took too long')
    await withDeadline({ clock, timeoutMs: left, signal, expired }, told).catch(() => undefined)
    left -= clock.now() - started
  }
}
