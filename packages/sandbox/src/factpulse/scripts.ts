import { ConfigurationError } from '@facturelle/core'
import { z } from 'zod'
import { check } from '../check.js'

/** What tasks are about. */
export type FactPulseTaskKind =
  | 'generation'
  | 'submission'
  | 'validation'
  | 'signature'
  | 'parsing'
  | 'verification'
  | 'conversion'

/** What becomes of a task. */
export interface FactPulseTaskPlan {
  /** The states before the last one, and when each begins, in milliseconds of sandbox time after the request. */
  readonly states: readonly { readonly afterMs: number; readonly status: 'PENDING' | 'STARTED' | 'RETRY' }[]
  /** When it ends; absent: never. */
  readonly endsAfterMs?: number
  /**
   * `done`: as the work itself ends. `failed`: `SUCCESS` with an `ERROR` inside. `crashed`: `FAILURE`. `partial`: the
   * file of a submission is made, and not sent. `pendingInput`, `validationFailed`: of conversions.
   * @default 'done'
   */
  readonly outcome?: 'done' | 'failed' | 'crashed' | 'partial' | 'pendingInput' | 'validationFailed'
}

const QUEUED = [
  { afterMs: 0, status: 'PENDING' },
  { afterMs: 100, status: 'STARTED' },
] as const

/** Tasks, by what becomes of them. */
export const FACTPULSE_TASKS = {
  ordinary: { states: QUEUED, endsAfterMs: 300 },
  slow: { states: QUEUED, endsAfterMs: 90_000 },
  retried: {
    states: [...QUEUED, { afterMs: 200, status: 'RETRY' }, { afterMs: 1_200, status: 'STARTED' }],
    endsAfterMs: 1_400,
  },
  failed: { states: QUEUED, endsAfterMs: 300, outcome: 'failed' },
  crashed: { states: QUEUED, endsAfterMs: 300, outcome: 'crashed' },
  partial: { states: QUEUED, endsAfterMs: 300, outcome: 'partial' },
  pendingInput: { states: QUEUED, endsAfterMs: 300, outcome: 'pendingInput' },
  validationFailed: { states: QUEUED, endsAfterMs: 300, outcome: 'validationFailed' },
  queued: { states: [{ afterMs: 0, status: 'PENDING' }] },
  stuck: { states: QUEUED },
} as const satisfies Record<string, FactPulseTaskPlan>

export type FactPulseTaskName = keyof typeof FACTPULSE_TASKS

/** A task that a script chooses for. */
export interface ScriptedFactPulseTask {
  readonly kind: FactPulseTaskKind
  readonly taskId: string
  /** Of the invoice, where one was given. */
  readonly invoiceNumber?: string
  readonly clientUid?: string
}

export type FactPulseTaskScript =
  | FactPulseTaskName
  | FactPulseTaskPlan
  | ((task: ScriptedFactPulseTask) => FactPulseTaskName | FactPulseTaskPlan)

const planSchema = z.strictObject({
  states: z
    .array(z.strictObject({ afterMs: z.number().min(0), status: z.enum(['PENDING', 'STARTED', 'RETRY']) }))
    .min(1),
  endsAfterMs: z.number().min(0).optional(),
  outcome: z.enum(['done', 'failed', 'crashed', 'partial', 'pendingInput', 'validationFailed']).optional(),
})

/** @throws {ConfigurationError} `INVALID_OPTION` */
export function checkedTasks(script: FactPulseTaskScript, name: string): FactPulseTaskScript {
  if (typeof script !== 'function') planOf(script, name)
  return script
}

/** @throws {ConfigurationError} `INVALID_OPTION` */
export function planOf(chosen: FactPulseTaskName | FactPulseTaskPlan, name: string): FactPulseTaskPlan {
  if (typeof chosen !== 'string') return check(planSchema, chosen, name) as FactPulseTaskPlan
  if (Object.hasOwn(FACTPULSE_TASKS, chosen)) return FACTPULSE_TASKS[chosen]
  const why = `${name}: expected one of ${Object.keys(FACTPULSE_TASKS).join(', ')}, or states`
  throw new ConfigurationError('INVALID_OPTION', why, { field: name })
}
