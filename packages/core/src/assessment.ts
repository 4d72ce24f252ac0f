import type { CallOptions } from './adapter.js'
import type { RecipientDirectory } from './directory.js'

/** What an adapter may ask to know whether an invoice belongs to it. */
export interface AssessmentContext extends CallOptions {
  /** Says whether a recipient can be reached. Absent: none may be asked. */
  readonly directory?: RecipientDirectory
}

/** Whether an invoice belongs to a destination, and why. No value of the invoice stands in it. */
export interface Assessment {
  /** `unknown`: what would decide it is missing, or was not found out. */
  readonly fit: 'yes' | 'no' | 'unknown'
  /** The rule that decided, a stable name: `buyerReachable`, `sellerNotInColombia` ... */
  readonly rule: string
  /** What it rests on, one plain sentence. */
  readonly evidence: string
  /** What would decide it: fields of the model (`buyer.legalRegistration`), or `directory`. Empty unless `unknown`. */
  readonly missing: readonly string[]
  /** What the destination needs beside its type, where the invoice says it. */
  readonly destination?: Readonly<Record<string, unknown>>
}
