import type { STAGES, Stage } from './lifecycle.js'

type KnownStage = keyof typeof STAGES

/** Who gives a stage, where that is known: French statuses, by the public rules of lifecycle messages. */
export const GIVEN_BY: Readonly<Record<KnownStage, 'platform' | 'buyer' | 'seller' | undefined>> = {
  submitted: 'platform',
  sent: 'platform',
  received: 'platform',
  delivered: 'platform',
  inHand: 'buyer',
  approved: 'buyer',
  partlyApproved: 'buyer',
  disputed: 'buyer',
  suspended: 'buyer',
  completed: 'seller',
  refused: 'buyer',
  paymentSent: 'buyer',
  paid: 'seller',
  rejected: 'platform',
  cancelled: undefined,
}

/** Open to the buyer until it pays: an accountant suspends or refuses what a department had approved. */
const ANSWERS = ['inHand', 'approved', 'partlyApproved', 'disputed', 'suspended', 'refused'] as const
const PAYMENT = ['paymentSent', 'paid'] as const
const ON_ARRIVAL = [...ANSWERS, ...PAYMENT, 'cancelled'] as const

/**
 * What may follow each stage. Steps may be left out, as no platform reports all of them: most of an order is left. What
 * has no place in it is a step back, `completed` without a suspension, a rejection by the platform of what it had made
 * available, an answer after the payment, and anything after the end.
 */
export const TRANSITIONS: Readonly<Record<KnownStage, readonly KnownStage[]>> = {
  submitted: ['sent', 'received', 'delivered', ...ON_ARRIVAL, 'rejected'],
  sent: ['received', 'delivered', ...ON_ARRIVAL, 'rejected'],
  received: ['delivered', ...ON_ARRIVAL, 'rejected'],
  delivered: ON_ARRIVAL,
  // One that decides hands it on to the next: works invoices of public bodies.
  inHand: ['delivered', ...without('inHand')],
  approved: without('approved'),
  partlyApproved: without('partlyApproved'),
  // Addressed anew, in the two that follow: it was sent to the wrong service.
  disputed: ['delivered', ...without('disputed')],
  suspended: ['delivered', 'completed', ...without('suspended')],
  completed: ['delivered', ...ON_ARRIVAL],
  refused: [],
  paymentSent: ['paid'],
  // By its parts: each payment is told, and each is the same stage again.
  paid: [],
  rejected: [],
  cancelled: [],
}

/**
 * Whether a stage may come after another. The same one again always may: a platform has several statuses for one stage, and
 * is paid in parts. Of `unknown`, and of a first stage, nothing is known to be wrong.
 * @param from the last known stage
 */
export function mayFollow(from: Stage | undefined, to: Stage): boolean {
  if (from === undefined || from === 'unknown' || to === 'unknown' || from === to) return true
  return TRANSITIONS[from].includes(to)
}

function without(stage: (typeof ANSWERS)[number]): readonly KnownStage[] {
  return ON_ARRIVAL.filter((other) => other !== stage)
}
