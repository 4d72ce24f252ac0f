import {
  type Clock,
  createNudge,
  type EventOptions,
  type LifecycleEvent,
  type Nudge,
  STAGES,
  type Stage,
  type Submission,
  type SubmissionReference,
  type TechnicalAcknowledgement,
  TransportError,
} from '@facturelle/core'
import { withDeadline } from '@facturelle/core/http'
import { checkOptions, SHAPES, wrong } from './guards.js'

/** What is waited for: the technical checks, a stage, or whatever a function says `true` to. */
export type Until = 'acknowledged' | Exclude<Stage, 'unknown'> | ((event: LifecycleEvent) => boolean)

export interface WaitOptions extends Omit<EventOptions, 'nudge'> {
  /** A stage counts as reached by a later one on the way to payment too. @default 'acknowledged' */
  readonly until?: Until
  /** The longest to wait, in milliseconds, or until when. @default without end */
  readonly deadline?: number | Date
  /** Told of each event on the way. A failure of it is passed over. */
  readonly onProgress?: (event: LifecycleEvent) => unknown
}

/** What waiting came to. */
export interface Waited {
  /** `false`: the document came to its end without it, or the checks failed. */
  readonly reached: boolean
  /** The event that ended it. */
  readonly event?: LifecycleEvent
  /** The result of the technical checks, where these were waited for and the platform has them. */
  readonly acknowledgement?: TechnicalAcknowledgement
}

/** An event, and whether it was to be expected after the one before. */
export interface TrackedEvent extends LifecycleEvent {
  /** No transition of the lifecycle leads here from the stage before: the platform's word stands all the same. */
  readonly unexpected?: true
}

/** A submission that can be waited for. */
export interface TrackedSubmission extends Submission {
  /** It was submitted before: this is the first submission, and nothing was sent now. */
  readonly repeated?: true
  events(options?: EventOptions): AsyncIterable<TrackedEvent>
  resolve(options?: { readonly signal?: AbortSignal }): Promise<TrackedSubmission>
  /**
   * Waits until something is reached, or the document came to its end.
   * @throws {TransportError} `TIMEOUT`: not by the deadline; `NOT_RECEIVED`, `IN_DOUBT` as `events`
   */
  wait(options?: WaitOptions): Promise<Waited>
}

/** What happens on the side of the facade. */
export interface Watch {
  readonly clock: Clock
  /** News of webhooks about the handles of a reference. */
  listen(reference: SubmissionReference, nudge: Nudge & { wake(): void }): () => void
  /** Whether one stage may come after another. */
  mayFollow(from: Stage, to: Stage): boolean
  /** What became of it, where somebody keeps a journal of it. */
  settled(reference: SubmissionReference, ended?: 'rejected'): Promise<void>
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

/** A submission with what the facade adds to it. */
export function tracked(submission: Submission, watch: Watch, repeated?: true): TrackedSubmission {
  const { clock } = watch
  async function* events({ nudge: given, ...options }: EventOptions = {}): AsyncGenerator<TrackedEvent> {
    const nudge = createNudge()
    const stops = [watch.listen(submission.reference, nudge), given?.subscribe(() => nudge.wake())]
    let before: Stage | undefined
    try {
      for await (const event of submission.events({ ...options, nudge })) {
        const { stage } = event
        const unexpected = event.source === 'lifecycle' && before !== undefined && !watch.mayFollow(before, stage)
        if (event.source === 'lifecycle' && stage !== 'unknown') before = stage
        if (stage === 'rejected' && event.final) await watch.settled(submission.reference, 'rejected')
        yield unexpected ? marked(event) : event
      }
    } finally {
      for (const stop of stops) stop?.()
    }
  }
  const added: Pick<TrackedSubmission, 'repeated' | 'events' | 'resolve' | 'wait'> = {
    ...(repeated && { repeated }),
    events,
    async resolve(options = {}) {
      const now = await submission.resolve(options)
      if (now === submission) return all
      await watch.settled(now.reference)
      return tracked(now, watch, repeated)
    },
    async wait(options: WaitOptions = {}): Promise<Waited> {
      const { until = 'acknowledged', deadline, onProgress, signal, ...polling } = checkOptions(options, SHAPES.wait)
      if (typeof until === 'string' && until !== 'acknowledged' && !Object.hasOwn(STAGES, until)) {
        throw wrong('options.until', `must be acknowledged, a function, or one of ${Object.keys(STAGES).join(', ')}`)
      }
      const timeoutMs = deadline instanceof Date ? deadline.getTime() - clock.now() : deadline
      const work = (within: AbortSignal | undefined) =>
        waited({ ...polling, until, onProgress, ...(within && { signal: within }) })
      if (timeoutMs === undefined) return work(signal)
      if (typeof timeoutMs !== 'number' || Number.isNaN(timeoutMs))
        throw wrong('options.deadline', 'must be milliseconds or a Date')
      const expired = () => {
        const why = `Not reached by the deadline: ${typeof until === 'string' ? until : 'what was waited for'}; wait again, or follow events()`
        return new TransportError('TIMEOUT', why, { requestSent: 'no' })
      }
      return withDeadline({ clock, timeoutMs: Math.max(0, timeoutMs), signal, expired }, work)
    },
  }

  async function waited({
    until,
    onProgress,
    ...options
  }: EventOptions & { readonly until: Until; readonly onProgress: WaitOptions['onProgress'] }): Promise<Waited> {
    if (until === 'acknowledged') {
      if (!submission.waitForAcknowledgement) {
        // The platform checks at once: what it took has passed.
        const { outcome } = submission.outcome === 'inDoubt' ? await added.resolve(options) : submission
        return { reached: outcome === 'accepted' }
      }
      const nudge = createNudge()
      const stop = watch.listen(submission.reference, nudge)
      try {
        const acknowledgement = await submission.waitForAcknowledgement({ ...options, nudge })
        return { reached: acknowledgement.outcome === 'ok', acknowledgement }
      } finally {
        stop()
      }
    }
    let event: TrackedEvent | undefined
    for await (event of events(options)) {
      try {
        await onProgress?.(event)
      } catch {
        // What is told is told.
      }
      if (typeof until === 'function' ? until(event) : passed(event, until)) return { reached: true, event }
    }
    return { reached: false, ...(event && { event }) }
  }

  const all: TrackedSubmission = Object.assign(
    Object.create(Object.getPrototypeOf(submission), Object.getOwnPropertyDescriptors(submission)),
    added,
  )
  return all
}

function passed({ stage, source }: LifecycleEvent, until: Stage): boolean {
  if (stage === until) return true
  return source === 'lifecycle' && WAY.includes(until) && WAY.indexOf(stage) > WAY.indexOf(until)
}

/** The same event: its file is not enumerable, and stays so. */
function marked(event: LifecycleEvent): TrackedEvent {
  return Object.defineProperties({} as TrackedEvent, {
    ...Object.getOwnPropertyDescriptors(event),
    unexpected: { value: true, enumerable: true },
  })
}
