import { z } from 'zod'
import { check } from './check.js'
import { LIFECYCLE_STATUSES, type LifecycleStatus } from './lifecycle-message.js'

/** One status that the emulated platform reports of an accepted invoice, by a lifecycle message. */
export interface LifecycleStep {
  /** Sandbox time between submission and this status, in milliseconds. Never before the acknowledgement. */
  readonly afterMs: number
  readonly status: LifecycleStatus
  /**
   * Why. The statuses 206, 207, 208, 210 and 213 must give a reason (BR-FR-CDV-15): a usual one is written when it is
   * absent. BR-FR-CDV-CL-09 lists the codes that each of them may give.
   */
  readonly reason?: { readonly code: string; readonly text?: string }
}

/** What becomes of an invoice whose acknowledgement is `Ok`. Each goes on after the one before, 300 ms apart. */
export const SCENARIOS = {
  /** 202, 204, 205, 212: received, taken in hand, approved, paid. */
  acceptedAndPaid: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '205' },
    { afterMs: 1500, status: '212' },
  ],
  /** The whole way: 201, 202, 203, 204, 205, 211 (the buyer has paid), 212 (the seller has got it). */
  announcedPayment: [
    { afterMs: 450, status: '201' },
    { afterMs: 600, status: '202' },
    { afterMs: 750, status: '203' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '205' },
    { afterMs: 1500, status: '211' },
    { afterMs: 1800, status: '212' },
  ],
  /** 202, 204, 210: the buyer refuses it, for a wrong VAT rate. */
  refused: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '210', reason: { code: 'TX_TVA_ERR' } },
  ],
  /** 202, 204, 207, 205, 212: the buyer disputes a quantity, then approves it after all. */
  disputed: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '207', reason: { code: 'QTE_ERR' } },
    { afterMs: 1500, status: '205' },
    { afterMs: 1800, status: '212' },
  ],
  /** 202, 204, 207, 210: the dispute ends in a refusal. */
  disputedAndRefused: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '207', reason: { code: 'PU_ERR' } },
    { afterMs: 1500, status: '210', reason: { code: 'NON_CONFORME' } },
  ],
  /** 202, 204, 208, 209, 205, 212: the buyer misses a voucher, the seller sends it. */
  suspendedAndCompleted: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '208', reason: { code: 'JUSTIF_ABS' } },
    { afterMs: 1500, status: '209' },
    { afterMs: 1800, status: '205' },
    { afterMs: 2100, status: '212' },
  ],
  /** 202, 204, 206: the buyer approves a part, less goods having come than were invoiced. */
  partlyApproved: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '204' },
    { afterMs: 1200, status: '206', reason: { code: 'LIVR_INCOMP' } },
  ],
  /** 213 after an acknowledgement that was `Ok`: nobody takes invoices at the buyer's address. */
  rejectedAfterOk: [{ afterMs: 600, status: '213', reason: { code: 'ADR_ERR' } }],
  /** 202, 203: made available to the buyer, who never says a word. */
  neverAnswered: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '203' },
  ],
  /** Nothing after the acknowledgement. */
  silent: [],
  /** 202, 220: the seller takes it back. */
  cancelled: [
    { afterMs: 600, status: '202' },
    { afterMs: 900, status: '220' },
  ],
} as const satisfies Record<string, readonly LifecycleStep[]>

export type ScenarioName = keyof typeof SCENARIOS

/** A scenario by its name, or its steps. */
export type Scenario = ScenarioName | readonly LifecycleStep[]

/** What a script is told of an accepted invoice. */
export interface ScriptedInvoice {
  /** BT-1. */
  readonly number?: string
  /** SIREN of the buyer, or what else identifies it: BT-47, BT-46, BT-48. */
  readonly buyer?: string
  /** SIREN of the seller, or what else identifies it: BT-30, BT-29, BT-31. */
  readonly seller?: string
  /** The address that the invoice carries for its buyer, BT-49. */
  readonly buyerAddress?: string
  /** UNTDID 1001, BT-3: `380`, `381` … */
  readonly typeCode?: string
  readonly trackingId?: string
  readonly name?: string
  readonly clientId: string
}

/** Chooses a scenario for each accepted invoice. `undefined`: `acceptedAndPaid`. */
export type LifecycleScript = (invoice: ScriptedInvoice) => Scenario | undefined

/** What to do with accepted invoices: one scenario for all, or a choice for each. */
export type Lifecycle = Scenario | LifecycleScript

const nameSchema = z.enum(Object.keys(SCENARIOS) as ScenarioName[])
const stepsSchema = z.array(
  z.strictObject({
    afterMs: z.number().min(0),
    status: z.enum(LIFECYCLE_STATUSES),
    reason: z.strictObject({ code: z.string().min(1), text: z.string().optional() }).optional(),
  }),
)

/** @throws {ConfigurationError} `INVALID_OPTION`, naming the first key at fault */
export function checkedLifecycle(lifecycle: Lifecycle, name: string): Lifecycle {
  return typeof lifecycle === 'function' ? lifecycle : checkedScenario(lifecycle, name)
}

function checkedScenario(scenario: Scenario, name: string): Scenario {
  return typeof scenario === 'string'
    ? check(nameSchema, scenario, name)
    : (check(stepsSchema, scenario, name) as Scenario)
}

/**
 * What becomes of one invoice.
 * @throws what a script throws, or `INVALID_OPTION` for what it gave back
 */
export function stepsFor(lifecycle: Lifecycle, invoice: ScriptedInvoice): readonly LifecycleStep[] {
  const chosen = typeof lifecycle === 'function' ? (lifecycle(invoice) ?? 'acceptedAndPaid') : lifecycle
  const scenario = checkedScenario(chosen, 'scenario')
  return typeof scenario === 'string' ? SCENARIOS[scenario] : scenario
}
