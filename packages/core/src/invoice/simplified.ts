import type { Identifier } from '../document.js'
import type { Period } from './settlement.js'
import type {
  Amount,
  BusinessProcess,
  CalendarDate,
  InvoiceTypeCode,
  PaymentMeansCode,
  Percentage,
  Price,
  Quantity,
  VatCategory,
} from './values.js'

/**
 * What a person would write on an invoice. `expandInvoice` of `@facturelle/documents` makes the rest: sums, VAT groups,
 * due date, VAT numbers and electronic addresses of French companies, the notes that French law wants.
 */
export interface SimplifiedInvoice {
  /** BT-1. */
  readonly number: string
  /** Who sells. */
  readonly supplier: SimplifiedSupplier
  /** Who buys. */
  readonly recipient: SimplifiedParty
  /** What is sold, one line or more. */
  readonly lines: readonly SimplifiedLine[]
  /** BT-2. @default today */
  readonly date?: CalendarDate
  /** BT-9. Excludes `dueDays`. */
  readonly dueDate?: CalendarDate
  /** Days from `date` to the due date, 0 to 365. @default 30 */
  readonly dueDays?: number
  /** BT-5, ISO 4217. @default 'EUR' */
  readonly currency?: string
  /** BT-3. @default '380' */
  readonly invoiceType?: InvoiceTypeCode
  /** What is sold: makes the letter of BT-23. @default 'mixed' */
  readonly operationNature?: 'goods' | 'services' | 'mixed'
  /** BT-23, where `operationNature` is not enough. @default the letter, and `2` of a paid invoice, `1` of others */
  readonly invoicingFramework?: BusinessProcess
  /** A note without a subject. */
  readonly comment?: string
  /** BT-10. */
  readonly buyerReference?: string
  /** BT-13. */
  readonly purchaseOrderReference?: string
  /** BT-12. */
  readonly contractReference?: string
  /** BG-3 the invoice corrected or credited. */
  readonly precedingInvoiceReference?: { readonly number: string; readonly date?: CalendarDate }
  /** BT-72. */
  readonly deliveryDate?: CalendarDate
  /** BG-14. */
  readonly period?: Period
  /** BG-20, on the whole invoice. */
  readonly allowances?: readonly SimplifiedDocumentAdjustment[]
  /** BG-21, on the whole invoice. */
  readonly charges?: readonly SimplifiedDocumentAdjustment[]
  /** BT-113. */
  readonly paidAmount?: Amount
  /** BT-114. */
  readonly roundingAmount?: Amount
  /** BT-81. @default '58' for an IBAN; without one nothing is said of how to pay */
  readonly paymentMeans?: PaymentMeansCode
  /** BT-83. @default `number`, where there are payment means */
  readonly paymentReference?: string
  /** BG-1 the texts of notes by subject; see there for what French law wants. */
  readonly notes?: SimplifiedNotes
}

/**
 * Notes by subject. `PMT`, `PMD` and `AAB` are mandatory in France (BR-FR-05): sellers there get texts of ours, which a
 * text here replaces, and `null` leaves out.
 */
export interface SimplifiedNotes {
  /** The fixed sum for collection costs. */
  readonly PMT?: string | null
  /** Penalties for late payment. */
  readonly PMD?: string | null
  /** Discount for early payment, or that there is none. */
  readonly AAB?: string | null
  /** How the invoice is to be treated: `B2B`, `B2BINT`, `B2C`, `B2CINT`, `OUTOFSCOPE`, `ARCHIVEONLY` (BR-FR-20). */
  readonly BAR?: string
  /** That the seller is a member of a VAT group. */
  readonly TXD?: string
  /** That the claim was sold to a factor. */
  readonly ACC?: string
  /** Legal facts. */
  readonly REG?: string
  /** Legal facts of the seller: form, capital, register. */
  readonly ABL?: string
}

/** A company as a person knows it. One of `siret`, `siren`, `vatNumber` or `identifier` tells which. */
export interface SimplifiedParty {
  /** Legal name. */
  readonly name: string
  /** 14 digits; holds the SIREN. */
  readonly siret?: string
  /** Nine digits; holds the French VAT number. */
  readonly siren?: string
  /** VAT number with its country in front. @default made from the SIREN; `null` for a company that has none */
  readonly vatNumber?: string | null
  /** A number of another register. */
  readonly identifier?: Identifier
  /** Where electronic invoices go. A string is an address of the French directory, `0225`. @default the SIREN there */
  readonly routingAddress?: string | Identifier
  /** Postal address. */
  readonly address: SimplifiedAddress
  /** Whom to ask. */
  readonly contact?: { readonly name?: string; readonly telephone?: string; readonly email?: string }
}

/** The seller, and where it is paid. */
export interface SimplifiedSupplier extends SimplifiedParty {
  /** BT-84, spaces allowed. */
  readonly iban?: string
  /** BT-86. */
  readonly bic?: string
  /** BT-85. @default `name` */
  readonly accountName?: string
}

/** A postal address. */
export interface SimplifiedAddress {
  readonly line1?: string
  readonly line2?: string
  readonly line3?: string
  readonly postCode?: string
  readonly city?: string
  /** ISO 3166-1 alpha-2. @default 'FR' */
  readonly country?: string
}

/** How something stands to VAT, as a person would say it. */
export interface SimplifiedVat {
  /** In percent. Absent only where `vatCategory` is `O`, or another that has no VAT. */
  readonly vatRate?: Percentage
  /**
   * UNTDID 5305. @default `S` for a rate above zero; else what `exemptionReasonCode` says, `E` where there is a reason, `Z`
   */
  readonly vatCategory?: VatCategory
  /** Why no VAT is due, in words. */
  readonly exemptionReason?: string
  /** Why no VAT is due, VATEX. @default that of the categories `AE`, `K`, `G` and `O` */
  readonly exemptionReasonCode?: string
}

/** A line. */
export interface SimplifiedLine extends SimplifiedVat {
  /** BT-153. */
  readonly description: string
  /** BT-154. */
  readonly details?: string
  /** BT-129. @default '1' */
  readonly quantity?: Quantity
  /** BT-130, UN/ECE Rec 20. @default 'C62' */
  readonly unit?: string
  /** BT-146, without VAT. */
  readonly unitPrice: Price
  /** BT-149. */
  readonly baseQuantity?: Quantity
  /** BT-155. */
  readonly reference?: string
  /** BT-127. */
  readonly note?: string
  /** BG-26. */
  readonly period?: Period
  /** BG-27. */
  readonly allowances?: readonly SimplifiedAdjustment[]
  /** BG-28. */
  readonly charges?: readonly SimplifiedAdjustment[]
}

/** An amount off or on top: `amount`, or `percentage` of the line or of the lines of the same VAT. */
export interface SimplifiedAdjustment {
  readonly amount?: Amount
  readonly percentage?: Percentage
  /** BT-97, BT-104, BT-139, BT-144. */
  readonly reason: string
  /** UNTDID 5189 of an allowance, UNTDID 7161 of a charge. */
  readonly reasonCode?: string
}

/** An amount off or on top of the whole invoice. */
export interface SimplifiedDocumentAdjustment extends SimplifiedAdjustment, SimplifiedVat {}
