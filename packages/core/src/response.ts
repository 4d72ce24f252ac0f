import type { SubmissionReference } from './adapter.js'
import type { ReceivedReference } from './inbox.js'
import type { Stage } from './lifecycle.js'

/** What is answered to an invoice, or told of it: one of the stages of the lifecycle. */
export interface InvoiceResponse {
  /** `refused`, `disputed`, `approved`, `suspended`, `paymentSent`, `paid` ... */
  readonly stage: Exclude<Stage, 'unknown'>
  /** Why, for those that want a reason: a code of the platform's list, and a text. */
  readonly reason?: { readonly code?: string; readonly text?: string }
  /** What was paid or approved, a decimal text, of `paid`, `paymentSent` and `partlyApproved`. */
  readonly amount?: string
  /** ISO 4217. @default that of the invoice, or of the platform */
  readonly currency?: string
  /** The day it happened, `YYYY-MM-DD`. @default today */
  readonly date?: string
  /** What a platform wants besides, in its own words: the person who accepts at DIAN, the parties of a message. */
  readonly platform?: Readonly<Record<string, unknown>>
}

/** What a response is about: an invoice that was sent, or one that was received. */
export type RespondTarget = SubmissionReference | ReceivedReference

/** A response that the platform took. */
export interface GivenResponse {
  readonly stage: Exclude<Stage, 'unknown'>
  /** The status in the platform's own words. */
  readonly platformStatus: string
  /** The platform's handle of the response, where it gives one. */
  readonly reference?: string
  /** What it could not carry: one plain sentence each. */
  readonly warnings: readonly string[]
}
