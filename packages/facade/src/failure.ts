import type { PreparedDocument, PreparedInvoice, SubmissionReference } from '@facturelle/core'
import type { Prepared } from './prepared.js'

/** A stage of a submission, in the order of the work. */
export type StageName = 'read' | 'complete' | 'route' | 'write' | 'validate' | 'embed' | 'sign' | 'send'

/** What is known of a submission that failed, beside the error itself. */
export interface SubmitFailure {
  /** Where it failed. Up to `sign` nothing was sent. */
  readonly stage: StageName
  /** The file as far as it was built. */
  readonly document?: PreparedDocument
  /** The invoice as data, in full. */
  readonly invoice?: PreparedInvoice
  /** All that was built, where it failed to be sent: give it to `submit` again, which sends nothing twice. */
  readonly prepared?: Prepared
  /** The earlier submission that is in the way, of `KEY_TAKEN`. */
  readonly earlier?: SubmissionReference
}

/** Kept beside the errors, so that none shows an invoice where it is logged. */
const failures = new WeakMap<object, SubmitFailure>()

/** What is known of a failure that `submit`, `prepare` or `submitMany` threw: whatever it is, a signal's reason too. */
export function failureOf(error: unknown): SubmitFailure | undefined {
  return typeof error === 'object' && error !== null ? failures.get(error) : undefined
}

/** Notes what is known; the first to know has the last word on the stage. */
export function noteFailure(error: unknown, failure: SubmitFailure): void {
  if (typeof error === 'object' && error !== null) failures.set(error, { ...failure, ...failures.get(error) })
}
