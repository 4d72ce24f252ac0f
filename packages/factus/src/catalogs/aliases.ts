/** Identity documents by the letters that Colombia knows them by: `CC`, `NIT` … */
export const IDENTITY_DOCUMENT_ALIASES = {
  RC: '11',
  TI: '12',
  CC: '13',
  TE: '21',
  CE: '22',
  NIT: '31',
  PASAPORTE: '41',
  DIE: '42',
  PEP: '47',
  NIT_EXTRANJERO: '50',
  NUIP: '91',
} as const

/** Means of payment by name. */
export const PAYMENT_METHOD_ALIASES = {
  cash_payment: '10',
  transfer: '47',
  check: '20',
  debit_card: '49',
  credit_card: '48',
  cash_savings: '42',
  other: 'ZZZ',
} as const
