import {
  createNudge,
  type EventOptions,
  type LifecycleEvent,
  mayFollow,
  type Nudge,
  type Stage,
  type Submission,
  type SubmissionReference,
  type WebhookNews,
} from '@facturelle/core'
import type { Followers, TrackedEvent, Watch } from './tracked.js'

/** The events of a submission, asked for at once when a platform calls, each looked at in the lifecycle. */
export async function* following(
  submission: Submission,
  { followers, settled }: Watch,
  { nudge: given, ...options }: EventOptions,
): AsyncGenerator<TrackedEvent> {
  const nudge = createNudge()
  const stops = [listen(followers, submission.reference, nudge), given?.subscribe(() => nudge.wake())]
  let before: Stage | undefined
  try {
    for await (const event of submission.events({ ...options, nudge })) {
      const { stage, source, final } = event
      let unexpected = false
      if (source === 'lifecycle' && stage !== 'unknown') {
        unexpected = before !== undefined && !mayFollow(before, stage)
        before = stage
      }
      // Where the journal cannot be written, what happened is told all the same.
      if (stage === 'rejected' && final) await settled(submission.reference, 'rejected').catch(() => undefined)
      yield unexpected ? marked(event) : event
    }
  } finally {
    for (const stop of stops) stop?.()
  }
}

/** Has somebody told of news about a submission. @returns what takes it back */
export function listen(
  followers: Followers,
  { type, id, trackingId }: SubmissionReference,
  nudge: Nudge & { wake(): void },
): () => void {
  return listenTo(
    followers,
    [undefined, id, trackingId].map((handle) => nameOf(type, handle)),
    nudge,
  )
}

/** Has somebody told of all news of a platform. @returns what takes it back */
export function listenToAll(followers: Followers, type: string, nudge: Nudge & { wake(): void }): () => void {
  return listenTo(followers, [type], nudge)
}

function listenTo(followers: Followers, names: readonly string[], nudge: Nudge & { wake(): void }): () => void {
  for (const name of names) followers.set(name, (followers.get(name) ?? new Set()).add(nudge))
  return () => {
    for (const name of names) {
      const all = followers.get(name)
      all?.delete(nudge)
      if (all?.size === 0) followers.delete(name)
    }
  }
}

/** Wakes those who follow what a platform called about; all of its own where it names nothing. */
export function wake(followers: Followers, { type, handles }: WebhookNews): void {
  const about = handles.length > 0 ? handles : [undefined]
  for (const name of [type, ...about.map((handle) => nameOf(type, handle))]) {
    for (const nudge of followers.get(name) ?? []) nudge.wake()
  }
}

const nameOf = (type: string, handle: string | undefined) => JSON.stringify([type, handle])

/** The same event: its file is not enumerable, and stays so. */
function marked(event: LifecycleEvent): TrackedEvent {
  return Object.defineProperties({} as TrackedEvent, {
    ...Object.getOwnPropertyDescriptors(event),
    unexpected: { value: true, enumerable: true },
  })
}
