import { z } from 'zod'
import { check } from '../check.js'

/** The kinds of documents that Factus issues. */
export const FACTUS_KINDS = [
  'bill',
  'creditNote',
  'debitNote',
  'supportDocument',
  'adjustmentNote',
  'payroll',
  'adjustmentPayroll',
] as const

export type FactusKind = (typeof FACTUS_KINDS)[number]

/** A rule of DIAN, and how it spoke. */
export interface FactusRule {
  readonly code: string
  /** The word by which clients tell them apart. */
  readonly word: 'Rechazo' | 'Notificación'
  readonly text?: string
  /** The field at fault, for `errors` keyed by field. */
  readonly field?: string
}

/** What DIAN does with a document. */
export interface FactusVerdict {
  /**
   * `accepted`; `refused`: stored, and in the way of later ones; `late`: it took the document, and its answer did not
   * come; `processedBefore`: rule 90, it holds the document already.
   */
  readonly outcome: 'accepted' | 'refused' | 'late' | 'processedBefore'
  /** The rules it tells of. @default those that the document itself deserves; FAK24 for one that is refused */
  readonly rules?: readonly FactusRule[]
  /** How `errors` comes. @default `quirks.factus.errors` */
  readonly errors?: 'list' | 'rules' | 'fields'
  /** The status of a refusal. @default `quirks.factus.refusals` */
  readonly status?: 201 | 422
  /** How many times DIAN is asked in vain, the first one included; for `late`. @default 1 */
  readonly asks?: number
  /**
   * Sandbox time, from the first sending: until DIAN has an answer for who asks, for `late` (@default 0); until Factus
   * finds out by itself that DIAN holds the document, for `processedBefore` (@default 60_000).
   */
  readonly afterMs?: number
  /** How a late document ends. @default 'accepted' */
  readonly endsAs?: 'accepted' | 'refused'
}

/** Verdicts by name. `ordinary` is the one that the rules seen make of the document. */
export const FACTUS_VERDICTS = {
  ordinary: undefined,
  accepted: { outcome: 'accepted', rules: [] },
  notified: { outcome: 'accepted', rules: [{ code: 'RUT01', word: 'Notificación' }] },
  refused: { outcome: 'refused', rules: [{ code: 'FAK24', word: 'Rechazo', field: 'customer.dv' }] },
  refused422: { outcome: 'refused', status: 422, rules: [{ code: 'FAK24', word: 'Rechazo', field: 'customer.dv' }] },
  late: { outcome: 'late' },
  lateAndRefused: { outcome: 'late', endsAs: 'refused' },
  processedBefore: { outcome: 'processedBefore' },
} as const satisfies Record<string, FactusVerdict | undefined>

export type FactusVerdictName = keyof typeof FACTUS_VERDICTS

/** What a script is told of a document that goes to DIAN. */
export interface ScriptedFactusDocument {
  readonly kind: FactusKind
  readonly referenceCode: string
  readonly number: string
  /** The identity number of customer, supplier or worker. */
  readonly identification: string
  readonly total: string
  readonly clientId: string
  /** How often a document of this kind and reference code was sent to DIAN before. */
  readonly sentBefore: number
}

/** What becomes of the documents: a verdict by its name, a verdict, or a function that chooses for each. */
export type FactusDian =
  | FactusVerdictName
  | FactusVerdict
  | ((document: ScriptedFactusDocument) => FactusVerdictName | FactusVerdict | undefined)

const names = z.enum(Object.keys(FACTUS_VERDICTS) as FactusVerdictName[])
const verdicts = z.strictObject({
  outcome: z.enum(['accepted', 'refused', 'late', 'processedBefore']),
  rules: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        word: z.enum(['Rechazo', 'Notificación']),
        text: z.string().optional(),
        field: z.string().optional(),
      }),
    )
    .optional(),
  errors: z.enum(['list', 'rules', 'fields']).optional(),
  status: z.union([z.literal(201), z.literal(422)]).optional(),
  asks: z.number().int().min(0).optional(),
  afterMs: z.number().min(0).optional(),
  endsAs: z.enum(['accepted', 'refused']).optional(),
})

/** @throws {ConfigurationError} `INVALID_OPTION`, naming the first key at fault */
export function checkedDian(dian: FactusDian, name: string): FactusDian {
  return typeof dian === 'function' ? dian : checkedVerdict(dian, name)
}

function checkedVerdict(verdict: FactusVerdictName | FactusVerdict, name: string): FactusVerdictName | FactusVerdict {
  return typeof verdict === 'string' ? check(names, verdict, name) : (check(verdicts, verdict, name) as FactusVerdict)
}

/**
 * What a script says of one document; `undefined` leaves it to the rules.
 * @throws what a script throws, or `INVALID_OPTION` for what it gave back
 */
export function scriptedVerdict(dian: FactusDian, document: ScriptedFactusDocument): FactusVerdict | undefined {
  const chosen = typeof dian === 'function' ? (dian(document) ?? 'ordinary') : dian
  const verdict = checkedVerdict(chosen, 'verdict')
  return typeof verdict === 'string' ? FACTUS_VERDICTS[verdict] : verdict
}
