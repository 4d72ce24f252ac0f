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
 *
 * Of a French seller (one with a SIREN, or with an address in France or its overseas departments) it keeps to French
 * rules: what they forbid is refused, see `expandInvoice`.
 */
export interface SimplifiedInvoice {
  /** BT-1 its number, unique with the seller. In France at most 35 letters, digits and `-`, `+`, `_`, `/` (BR-FR-01, -02). */
  readonly number: string
  /** BG-4 who sells. */
  readonly supplier: SimplifiedSupplier
  /** BG-7 who buys. */
  readonly recipient: SimplifiedParty
  /** BG-25 what is sold, one line or more. */
  readonly lines: readonly SimplifiedLine[]
  /** BT-2 the day it is issued. @default today */
  readonly date?: CalendarDate
  /**
   * BT-9 the day payment is due; of an invoice that is paid already, the day it was paid. Excludes `dueDays`. In France
   * not before `date`, but for invoices paid already and for prepayments (BR-FR-CO-07).
   */
  readonly dueDate?: CalendarDate
  /** BT-9 as days from `date`, 0 to 365. @default 30; 0 of an invoice that is paid already */
  readonly dueDays?: number
  /** BT-5 the currency, ISO 4217. @default 'EUR' */
  readonly currency?: string
  /**
   * BT-6 the currency VAT is accounted in, where that is another one. @default 'EUR' of a French seller's invoice in
   * another currency (BR-FR-CO-12)
   */
  readonly vatAccountingCurrency?: string
  /** BT-111 total VAT in `vatAccountingCurrency`. Excludes `exchangeRate`. @default 0.00 where no VAT is due */
  readonly vatTotalInAccountingCurrency?: Amount
  /** One unit of `currency` is so many of `vatAccountingCurrency`: makes BT-111, and is itself not in the invoice. */
  readonly exchangeRate?: string
  /**
   * BT-3 what it is. In France of a closed list (BR-FR-04), and where it credits or corrects, with
   * `precedingInvoiceReference`. @default '380'
   */
  readonly invoiceType?: InvoiceTypeCode
  /** What is sold: makes the letter of BT-23. @default 'mixed' */
  readonly operationNature?: 'goods' | 'services' | 'mixed'
  /**
   * BT-23 the invoicing framework, where `operationNature` is not enough: `S4` the final invoice after prepayments. With
   * `B2`, `S2` or `M2` the invoice is paid already. @default the letter, and `2` of a paid invoice, `1` of others
   */
  readonly invoicingFramework?: BusinessProcess
  /** BT-22 a note without a subject. */
  readonly comment?: string
  /** BT-10 what the buyer wants to read; in France the service code of a public body. */
  readonly buyerReference?: string
  /** BT-13 the buyer's order. */
  readonly purchaseOrderReference?: string
  /** BT-12 the contract. */
  readonly contractReference?: string
  /**
   * BG-3 the invoice corrected or credited: BT-25 its number, BT-26 its date. In France mandatory for credit notes (`381`,
   * `261`, `396`, `502`, `503`), with the date (BR-FR-CO-05), and for corrections (`384`, `471`, `472`, `473`; BR-FR-CO-04).
   */
  readonly precedingInvoiceReference?: { readonly number: string; readonly date?: CalendarDate }
  /** BT-72 the day it was delivered. This or `period` is mandatory for intra-community supplies, `K` (BR-IC-11). */
  readonly deliveryDate?: CalendarDate
  /** BG-14 the period it is invoiced for: BT-73, BT-74. */
  readonly period?: Period
  /** BG-20 what is taken off the whole invoice. */
  readonly allowances?: readonly SimplifiedDocumentAdjustment[]
  /** BG-21 what is put on the whole invoice. */
  readonly charges?: readonly SimplifiedDocumentAdjustment[]
  /** BT-113 what was paid already. @default the total, where `invoicingFramework` says that all is paid */
  readonly paidAmount?: Amount
  /** BT-114 what is added to round the amount due. */
  readonly roundingAmount?: Amount
  /**
   * BT-81 how to pay. @default for an IBAN '58', or '30' where SEPA does not reach (another currency, another country);
   * without one nothing is said of how to pay
   */
  readonly paymentMeans?: PaymentMeansCode
  /** BT-83 what the payment is to say. @default `number`, where there are payment means */
  readonly paymentReference?: string
  /** BG-1 the texts of notes by subject; see there for what French law wants. */
  readonly notes?: SimplifiedNotes
}

/**
 * Notes (BG-1) by subject (BT-21). `PMT`, `PMD` and `AAB` are mandatory in France (BR-FR-05): French sellers get texts of
 * ours, which a text here replaces, and `null` leaves out.
 */
export interface SimplifiedNotes {
  /** BT-22 the fixed sum for collection costs. */
  readonly PMT?: string | null
  /** BT-22 penalties for late payment. */
  readonly PMD?: string | null
  /** BT-22 discount for early payment, or that there is none. */
  readonly AAB?: string | null
  /** BT-22 how the invoice is to be treated, a closed list (BR-FR-20). With `B2B` the recipient has a SIREN (BR-FR-11). */
  readonly BAR?: 'B2B' | 'B2BINT' | 'B2C' | 'B2CINT' | 'OUTOFSCOPE' | 'ARCHIVEONLY'
  /** BT-22 that the seller is a member of a VAT group. */
  readonly TXD?: string
  /** BT-22 that the claim was sold to a factor. */
  readonly ACC?: string
  /** BT-22 legal facts. */
  readonly REG?: string
  /** BT-22 legal facts of the seller: form, capital, register. */
  readonly ABL?: string
}

/**
 * A company as a person knows it. One of `siret`, `siren`, `vatNumber` or `identifier` tells which; a supplier has one of
 * them (BR-CO-26).
 */
export interface SimplifiedParty {
  /** BT-27 or BT-44 legal name. */
  readonly name: string
  /** BT-29 or BT-46 in scheme `0009`: 14 digits, which hold the SIREN. */
  readonly siret?: string
  /** BT-30 or BT-47 in scheme `0002`: nine digits, which hold the French VAT number. */
  readonly siren?: string
  /**
   * BT-31 or BT-48 VAT number with its country in front; none with category `O` (BR-O-02). @default made from the SIREN;
   * `null` for a company that has none: of a supplier the SIREN is then the tax number (BT-32)
   */
  readonly vatNumber?: string | null
  /**
   * BT-29 or BT-46 a number of another register. Of a supplier where there are no VAT numbers, in Colombia say, it is the
   * tax number too (BT-32).
   */
  readonly identifier?: Identifier
  /**
   * BT-34 or BT-49 where electronic invoices go. A string is an address of the French directory, `0225`. @default the
   * SIREN there
   */
  readonly routingAddress?: string | Identifier
  /** BG-5 or BG-8 postal address. */
  readonly address: SimplifiedAddress
  /** BG-6 or BG-9 whom to ask. */
  readonly contact?: SimplifiedContact
}

/** Whom to ask. */
export interface SimplifiedContact {
  /** BT-41 or BT-56 a person or a place to ask. */
  readonly name?: string
  /** BT-42 or BT-57 telephone number. */
  readonly telephone?: string
  /** BT-43 or BT-58 e-mail address. */
  readonly email?: string
}

/** The seller, and where it is paid. */
export interface SimplifiedSupplier extends SimplifiedParty {
  /** BT-84 the account to pay to, spaces allowed; its check digits must fit. */
  readonly iban?: string
  /** BT-86 its bank: eight or eleven characters. */
  readonly bic?: string
  /** BT-85 its holder. @default `name` */
  readonly accountName?: string
}

/** A postal address. */
export interface SimplifiedAddress {
  /** BT-35 or BT-50 first line, the street as a rule. */
  readonly line1?: string
  /** BT-36 or BT-51 second line. */
  readonly line2?: string
  /** BT-162 or BT-163 third line. */
  readonly line3?: string
  /** BT-38 or BT-53 post code. */
  readonly postCode?: string
  /** BT-37 or BT-52 town. */
  readonly city?: string
  /**
   * BT-40 or BT-55 the country, ISO 3166-1 alpha-2. @default 'FR' with a SIREN or a SIRET, else that of the VAT number, else
   * 'FR'
   */
  readonly country?: string
}

/** How something stands to VAT, as a person would say it. */
export interface SimplifiedVat {
  /**
   * BT-152, BT-96 or BT-103 the rate in percent. Absent only where `vatCategory` has no VAT. `0` alone does not tell why no
   * VAT is due: a reason or a category must. In France one of its rates (BR-FR-16).
   */
  readonly vatRate?: Percentage
  /**
   * BT-151, BT-95 or BT-102 the category, UNTDID 5305. An invoice with `O` has nothing else (BR-O-11). @default `S` for a
   * rate above zero; else what `exemptionReasonCode` says, `E` for all other reasons
   */
  readonly vatCategory?: VatCategory
  /** BT-120 why no VAT is due, in words. */
  readonly exemptionReason?: string
  /**
   * BT-121 why no VAT is due, VATEX; one for each category and rate of the invoice. @default that of the categories `AE`,
   * `K`, `G` and `O`
   */
  readonly exemptionReasonCode?: string
}

/** A line. */
export interface SimplifiedLine extends SimplifiedVat {
  /** BT-153 what is sold. */
  readonly description: string
  /** BT-154 what it is, at more length. */
  readonly details?: string
  /** BT-129 how much of it; below zero where it is given back. @default '1' */
  readonly quantity?: Quantity
  /** BT-130 the unit, UN/ECE Rec 20. @default 'C62', one */
  readonly unit?: string
  /** BT-146 the price without VAT. Never below zero (BR-27): the quantity may be. */
  readonly unitPrice: Price
  /** BT-149 how many the price is for, above zero. @default one */
  readonly baseQuantity?: Quantity
  /** BT-155 the seller's number for it. */
  readonly reference?: string
  /** BT-127 a note. */
  readonly note?: string
  /** BG-26 the period the line is about: BT-134, BT-135. */
  readonly period?: Period
  /** BG-27 what is taken off the line. */
  readonly allowances?: readonly SimplifiedAdjustment[]
  /** BG-28 what is put on the line. */
  readonly charges?: readonly SimplifiedAdjustment[]
}

/** An amount off or on top: `amount`, or `percentage` of the line or of the lines of the same VAT. */
export interface SimplifiedAdjustment {
  /** BT-92, BT-99, BT-136 or BT-141 the amount without VAT. */
  readonly amount?: Amount
  /** BT-94, BT-101, BT-138 or BT-143 the percentage that makes it. */
  readonly percentage?: Percentage
  /** BT-97, BT-104, BT-139 or BT-144 why, in words. */
  readonly reason: string
  /** BT-98, BT-105, BT-140 or BT-145 why: UNTDID 5189 of an allowance, UNTDID 7161 of a charge. */
  readonly reasonCode?: string
}

/** An amount off or on top of the whole invoice. */
export interface SimplifiedDocumentAdjustment extends SimplifiedAdjustment, SimplifiedVat {}
