import type { Cents } from './amounts.js'
import type { Body } from './envelope.js'

/** Customer or supplier. */
export interface Party {
  readonly identity: string
  readonly identification: string
  /** As it came; absent, it is computed. */
  readonly dv?: string | undefined
  readonly organization: string
  readonly tribute: string
  readonly company?: string | undefined
  readonly tradeName?: string | undefined
  readonly names?: string | undefined
  readonly address?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly country: string
  readonly municipality?: string | undefined
}

export interface LineTax {
  readonly code: string
  readonly rate: Cents
  readonly excluded: boolean
  readonly base: Cents
  readonly amount: Cents
}

export interface Withholding {
  readonly code: string
  readonly rate: Cents
  readonly value: Cents
}

export interface Line {
  readonly codeReference: string
  readonly name: string
  readonly note?: string | undefined
  readonly quantity: Cents
  /** Net of taxes. */
  readonly price: Cents
  /** With taxes, as v1 has it. */
  readonly grossPrice: Cents
  readonly discountRate: Cents
  readonly discount: Cents
  /** Quantity times price, before the discount. */
  readonly gross: Cents
  readonly base: Cents
  readonly taxes: readonly LineTax[]
  /** Its id in v1, where it came from there. */
  readonly tributeId?: number | undefined
  readonly withholdings: readonly Withholding[]
  readonly unit: string
  readonly standard: string
  readonly schemeId?: string | undefined
  readonly mandate?: { readonly identity: string; readonly identification: string } | undefined
  readonly properties: readonly Body[]
  readonly collectionConcept?: string | undefined
  readonly total: Cents
}

export interface Payment {
  readonly form: string
  readonly method: string
  readonly reference?: string | undefined
  readonly amount: Cents
  readonly dueDate?: string | undefined
}

export interface Charge {
  readonly concept: string
  readonly surcharge: boolean
  readonly reason: string
  readonly base: Cents
  readonly amount: Cents
}

export interface Totals {
  readonly gross: Cents
  readonly taxable: Cents
  readonly tax: Cents
  readonly discount: Cents
  readonly surcharge: Cents
  readonly prepayment: Cents
  readonly rounding: Cents
  readonly total: Cents
}

/** What a document says, whichever version it came by. */
export interface Content {
  readonly referenceCode: string
  readonly rangeId?: number | undefined
  readonly observation?: string | undefined
  readonly sendEmail: boolean
  readonly party: Party
  readonly lines: readonly Line[]
  readonly payments: readonly Payment[]
  readonly charges: readonly Charge[]
  readonly prepayments: readonly Body[]
  readonly totals: Totals
  /** `document` of an invoice. */
  readonly document: string
  readonly operation: string
  readonly orderReference?: Body | undefined
  readonly relatedDocuments: readonly Body[]
  readonly billingPeriod?: Body | undefined
  readonly establishment?: Establishment | undefined
  readonly health?: Body | undefined
  readonly beneficiary?: Body | undefined
  /** `correction_concept_code` of a note. */
  readonly concept?: string | undefined
  readonly customization?: string | undefined
  /** The id of the document that a note corrects. */
  readonly refersTo?: number | undefined
}

export interface Establishment {
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly municipality: string
}

/** The kinds whose other party is a supplier. */
export const PURCHASES = new Set(['supportDocument', 'adjustmentNote'])
