import type {
  Clock,
  EventOptions,
  LifecycleEvent,
  Nudge,
  Stage,
  Submission,
  SubmissionReference,
  TechnicalAcknowledgement,
} from '@facturelle/core'

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
  /** Who is told of news. */
  readonly followers: Followers
  /** What became of it, where somebody keeps a journal of it. */
  settled(reference: SubmissionReference, ended?: 'rejected'): Promise<void>
}

/** Those who follow, by the handles that platforms call a submission by. */
export type Followers = Map<string, Set<Nudge & { wake(): void }>>

/** A submission with what the facade adds to it. */
export function tracked(submission: Submission, watch: Watch, repeated?: true): TrackedSubmission {
  const added: Pick<TrackedSubmission, 'repeated' | 'events' | 'resolve' | 'wait'> = {
    ...(repeated && { repeated }),
    async *events(options = {}) {
      const { following } = await import('./following.js')
      yield* following(submission, watch, options)
    },
    async resolve(options = {}) {
      const now = await submission.resolve(options)
      if (now === submission) return all
      // Where the journal cannot be written, it stays in doubt there, and is looked up by the next.
      await watch.settled(now.reference).catch(() => undefined)
      return tracked(now, watch, repeated)
    },
    async wait(options = {}) {
      const { waited } = await import('./wait.js')
      return waited(all, watch, options)
    },
  }
  const all: TrackedSubmission = Object.assign(
    Object.create(Object.getPrototypeOf(submission), Object.getOwnPropertyDescriptors(submission)),
    added,
  )
  return all
}
