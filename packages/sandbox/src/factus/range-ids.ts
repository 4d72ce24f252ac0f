import type { FactusKind } from './verdicts.js'

/** The ids of the active ranges, by what they number: those of payroll are ULIDs. */
export const FACTUS_RANGES = {
  bill: 8,
  creditNote: 9,
  debitNote: 6,
  supportDocument: 148,
  adjustmentNote: 149,
  payroll: '01K0SANDB0X0000000000NE026',
  adjustmentPayroll: '01K0SANDB0X0000000000NE027',
} as const satisfies Record<FactusKind, number | string>
