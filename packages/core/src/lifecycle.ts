import type { CallOptions, DownloadedFile } from './adapter.js'
import type { LifecycleReason } from './document.js'

/**
 * The lifecycle of an invoice in one vocabulary for all platforms. The numbers are the status codes of the French
 * reform, which platforms outside France map to as well.
 */
export const STAGES = {
  /** Deposited with the sender's platform. */
  submitted: 200,
  /** Handed on by the sender's platform. */
  sent: 201,
  /** Received by the buyer's platform. */
  received: 202,
  /** Made available to the buyer. */
  delivered: 203,
  /** The buyer has taken it in hand. */
  inHand: 204,
  approved: 205,
  partlyApproved: 206,
  disputed: 207,
  suspended: 208,
  /** Completed by the seller after a suspension. */
  completed: 209,
  /** Refused by the buyer. */
  refused: 210,
  paymentSent: 211,
  /** Payment received by the seller. */
  paid: 212,
  /** Rejected by a platform, for a technical or regulatory reason. */
  rejected: 213,
  cancelled: 220,
} as const

/** A stage of the lifecycle, or `unknown`: the platform said something that no stage is known for. */
export type Stage = keyof typeof STAGES | 'unknown'

const BY_CODE = new Map<number, Stage>(Object.entries(STAGES).map(([stage, code]) => [code, stage as Stage]))

/** The stage of a French status code (`200` to `220`), `unknown` for any other. */
export function stageOf(code: number | string): Stage {
  return BY_CODE.get(Number(code)) ?? 'unknown'
}

/** The stages after which nothing more is expected. */
export const FINAL_STAGES: readonly Stage[] = ['refused', 'paid', 'rejected', 'cancelled']

/** One thing that happened to a submitted document. */
export interface LifecycleEvent {
  readonly stage: Stage
  /** The status in the platform's own words: `Pending`, `210`, `SUSPENDUE` … */
  readonly platformStatus: string
  /**
   * `acknowledgement`: the platform's technical checks, a promise about the file only.
   * `lifecycle`: what became of the invoice.
   */
  readonly source: 'acknowledgement' | 'lifecycle'
  /** When it happened, ISO 8601, in the platform's time and precision. */
  readonly at?: string
  /** Nothing more is expected after this event. */
  readonly final: boolean
  /** Why, where the platform says so. */
  readonly reasons: readonly LifecycleReason[]
  /** The platform's handle of what carried this event, for example the `flowId` of a CDAR flow. */
  readonly reference?: string
  /**
   * The file that carried this event, as the platform holds it: what to look into where the stage is `unknown`. Not
   * enumerable: a copy of the event, and its JSON, are the facts alone. Absent: there is no file, or it cannot be had.
   */
  original?(options?: CallOptions): Promise<DownloadedFile>
}

/**
 * What the technical checks of a platform came to. It is about the file: an `ok` is no word on the invoice, which its
 * lifecycle tells, and an `error` is a value, since it is an answer.
 */
export interface TechnicalAcknowledgement {
  /** `ok`: the platform took the file. `error`: it did not, and nothing more happens to it. */
  readonly outcome: 'ok' | 'error'
  /** The status in the platform's own words. */
  readonly platformStatus: string
  /** When it was given, ISO 8601, in the platform's time and precision. */
  readonly at?: string
  /** Why it failed. Empty where it did not, or where the platform does not say. */
  readonly reasons: readonly LifecycleReason[]
  /** What the platform remarks without refusing the file for it. */
  readonly warnings: readonly LifecycleReason[]
  /** The platform's handle of the file that was checked. */
  readonly reference?: string
}
