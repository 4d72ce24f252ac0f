import type { AdapterContext, ProgressStep } from './adapter.js'
import type { Clock } from './clock.js'
import { withDeadline } from './http/deadline.js'

/**
 * Tells a step to the caller's hook and waits for it, `timeoutMs` at most and until the signal is aborted. Whatever the
 * hook does, it changes nothing of what is said of the submission: its failure is passed over.
 */
export async function tellProgress(
  step: ProgressStep,
  { onProgress, signal }: Pick<AdapterContext, 'onProgress' | 'signal'>,
  { clock, timeoutMs }: { readonly clock: Clock; readonly timeoutMs: number },
): Promise<void> {
  if (!onProgress) return
  const expired = () => new Error('the hook took too long')
  await withDeadline({ clock, timeoutMs, signal, expired }, async () => onProgress(step)).catch(() => undefined)
}
