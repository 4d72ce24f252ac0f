import {
  type Adapter,
  type AdapterContext,
  ConfigurationError,
  type Destination,
  type Submission,
  type SubmissionReference,
  UnsupportedError,
} from '@facturelle/core'
import { noteFailure } from './failure.js'
import type { Journal, JournalEntry } from './journal.js'
import type { Prepared } from './prepared.js'
import type { Looking, Outgoing } from './sending.js'

/** What an entry of the journal means for an invoice: the submission that stands in its way, or none. */
export interface Standing {
  readonly outgoing?: Outgoing
  /** The entry as it stands now. */
  readonly latest?: JournalEntry
}

/** @throws {ConfigurationError} `KEY_TAKEN` */
export async function standing(
  entry: JournalEntry,
  { content }: Pick<Prepared, 'content'>,
  { adapter, destination, context }: Looking,
  journal: Journal | undefined,
  reading: Pick<AdapterContext, 'readLifecycle'>,
): Promise<Standing> {
  if (entry.ended) return {}
  let submission = takenUp(adapter, entry.reference, destination, reading)
  let latest = entry
  if (!entry.settled) {
    const { signal } = context
    submission = await submission.resolve(signal ? { signal } : {})
    latest = await settle(entry, submission.reference, journal)
    if (latest.ended) return { latest }
    // Another process was quicker, and may have begun the next attempt: that is what stands there now.
    if (!latest.settled) submission = takenUp(adapter, latest.reference, destination, reading)
  }
  if (entry.content !== content) {
    const why = 'Another document was submitted under the key of this one (seller, number, type, date)'
    const remedy = 'give it a number of its own, or a key'
    const error = new ConfigurationError('KEY_TAKEN', `${why}; ${remedy}`, { field: 'options.key' })
    noteFailure(error, { stage: 'send', earlier: entry.reference })
    throw error
  }
  return { outgoing: { submission, repeated: true, entry: latest } }
}

/** Notes what a submission came to. @returns the entry as it stands then */
export async function settle(
  entry: JournalEntry,
  reference: SubmissionReference,
  journal: Journal | undefined,
  ended?: 'rejected',
): Promise<JournalEntry> {
  const { outcome } = reference
  const end = ended ?? (outcome === 'notReceived' ? 'notReceived' : undefined)
  if (end === entry.ended && JSON.stringify(reference) === JSON.stringify(entry.reference)) return entry
  const { ended: _, ...rest } = entry
  const next: JournalEntry = {
    ...rest,
    revision: entry.revision + 1,
    reference,
    settled: end !== undefined || outcome !== 'inDoubt',
    ...(end && { ended: end }),
  }
  // Another process may have been quicker, with the same news.
  if (await journal?.write(entry.key, next, entry.revision)) return next
  return (await journal?.read(entry.key)) ?? next
}

/** A submission out of its reference; of an adapter that cannot take one up again, no more than that. */
function takenUp(
  adapter: Adapter,
  reference: SubmissionReference,
  destination: Destination,
  context: AdapterContext,
): Submission {
  if (adapter.resume) return adapter.resume(reference, destination, context)
  const cannot = () => new UnsupportedError('RESUME', `The adapter ${adapter.type} cannot take a submission up again`)
  const submission: Submission = {
    outcome: reference.outcome,
    reference,
    warnings: [],
    events() {
      throw cannot()
    },
    resolve: async () => submission,
    toJSON: () => reference,
  }
  return submission
}
