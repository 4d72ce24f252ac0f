import { createNudge, type LifecycleEvent, STAGES, type Stage, TransportError } from '@facturelle/core'
import { withDeadline } from '@facturelle/core/http'
import { listen } from './following.js'
import { checkOptions, either, HOOK, SIGNAL, TEXT, wrong } from './guards.js'
import type { TrackedSubmission, Until, Waited, WaitOptions, Watch } from './tracked.js'

const SHAPE = {
  signal: SIGNAL,
  until: either(TEXT, HOOK),
  deadline: undefined,
  onProgress: HOOK,
  pollMs: undefined,
  maxPollMs: undefined,
}

/** The way to payment: who is at a later stage has passed the earlier ones. */
const WAY: readonly Stage[] = [
  'submitted',
  'sent',
  'received',
  'delivered',
  'inHand',
  'approved',
  'paymentSent',
  'paid',
]

type Side = Pick<Watch, 'clock' | 'followers'>

/** Waits for a submission: see `TrackedSubmission.wait`. */
export async function waited(submission: TrackedSubmission, side: Side, options: WaitOptions): Promise<Waited> {
  const { until = 'acknowledged', deadline, onProgress, signal, ...polling } = checkOptions(options, SHAPE)
  if (typeof until === 'string' && until !== 'acknowledged' && !Object.hasOwn(STAGES, until)) {
    throw wrong('options.until', `must be acknowledged, a function, or one of ${Object.keys(STAGES).join(', ')}`)
  }
  const { clock } = side
  const timeoutMs = deadline instanceof Date ? deadline.getTime() - clock.now() : deadline
  const work = (within: AbortSignal | undefined) => {
    const how = { ...polling, ...(within && { signal: within }) }
    return until === 'acknowledged' ? acknowledged(submission, side, how) : reached(submission, until, onProgress, how)
  }
  if (timeoutMs === undefined) return work(signal)
  if (typeof timeoutMs !== 'number' || Number.isNaN(timeoutMs)) {
    throw wrong('options.deadline', 'must be milliseconds or a Date')
  }
  const expired = () => {
    const what = typeof until === 'string' ? until : 'what was waited for'
    const why = `Not reached by the deadline: ${what}; wait again, or follow events()`
    return new TransportError('TIMEOUT', why, { requestSent: 'no' })
  }
  return withDeadline({ clock, timeoutMs: Math.max(0, timeoutMs), signal, expired }, work)
}

type Polling = Omit<WaitOptions, 'until' | 'deadline' | 'onProgress'>

async function acknowledged(submission: TrackedSubmission, { followers }: Side, options: Polling): Promise<Waited> {
  if (!submission.waitForAcknowledgement) {
    // The platform checks at once: what it took has passed.
    const { outcome } = submission.outcome === 'inDoubt' ? await submission.resolve(options) : submission
    return { reached: outcome === 'accepted' }
  }
  const nudge = createNudge()
  const stop = listen(followers, submission.reference, nudge)
  try {
    const acknowledgement = await submission.waitForAcknowledgement({ ...options, nudge })
    return { reached: acknowledgement.outcome === 'ok', acknowledgement }
  } finally {
    stop()
  }
}

async function reached(
  submission: TrackedSubmission,
  until: Exclude<Until, 'acknowledged'>,
  onProgress: WaitOptions['onProgress'],
  options: Polling,
): Promise<Waited> {
  let event: LifecycleEvent | undefined
  for await (event of submission.events(options)) {
    try {
      await onProgress?.(event)
    } catch {
      // What is told is told.
    }
    if (typeof until === 'function' ? until(event) : passed(event, until)) return { reached: true, event }
  }
  return { reached: false, ...(event && { event }) }
}

function passed({ stage, source }: LifecycleEvent, until: Stage): boolean {
  if (stage === until) return true
  return source === 'lifecycle' && WAY.includes(until) && WAY.indexOf(stage) > WAY.indexOf(until)
}
