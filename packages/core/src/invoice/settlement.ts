import type { NamedParty } from './party.js'
import type { PrecedingInvoice } from './references.js'
import type { Amount, CalendarDate, PaymentMeansCode, Percentage, Quantity, VatCategory } from './values.js'

/** From day to day, both included. One of the two is enough. */
export interface Period {
  /** First day. */
  readonly startDate?: CalendarDate
  /** Last day. */
  readonly endDate?: CalendarDate
}

/** An amount off or on top. A reason or its code is mandatory in EN 16931. */
export interface Adjustment {
  /** The amount without VAT, as a rule positive: an allowance is taken off, a charge is put on. */
  readonly amount: Amount
  /** What `percentage` is taken of. */
  readonly baseAmount?: Amount
  /** Percentage of `baseAmount` that makes `amount`. */
  readonly percentage?: Percentage
  /** Why, in words. */
  readonly reason?: string
  /** Why, as a code: UNTDID 5189 of an allowance, UNTDID 7161 of a charge. */
  readonly reasonCode?: string
}

/** How an amount stands to VAT. */
export interface VatTreatment {
  /** VAT category. */
  readonly category: VatCategory
  /** VAT rate in percent; absent with category `O`, `0` with `Z`, `E`, `AE`, `K`, `G`. */
  readonly rate?: Percentage
  /** Why no VAT is due, in words. Of lines, allowances and charges only EXTENDED carries it. */
  readonly exemptionReason?: string
  /** Why no VAT is due, as a code: VATEX, `VATEX-EU-132`, `VATEX-FR-FRANCHISE`. As `exemptionReason`. */
  readonly exemptionReasonCode?: string
}

/** An allowance (BG-20) or a charge (BG-21) on the whole invoice. */
export interface DocumentAdjustment extends Adjustment {
  /** How it stands to VAT: mandatory, as an allowance lowers what VAT is taken of. */
  readonly vat: VatTreatment
  /** Rank among the adjustments, where they build on one another (EXTENDED). */
  readonly sequence?: string
  /** Quantity the adjustment is taken of (EXTENDED). */
  readonly baseQuantity?: Quantity
  /** Unit of `baseQuantity`, UN/ECE Rec 20 and 21 (EXTENDED). */
  readonly baseQuantityUnit?: string
}

/** A charge: on top of an allowance it may be a tax that is no VAT (EXTENDED). */
export interface DocumentCharge extends DocumentAdjustment {
  /** What kind of tax or duty the charge is, UNTDID 5153 (EXTENDED). */
  readonly taxTypeCode?: string
}

/** A charge for transport or handling, told apart from other charges (EXTENDED, BG-X-42). Counts in the charge total. */
export interface LogisticsCharge {
  /** BT-X-271 what is charged. */
  readonly description: string
  /** BT-X-272 the amount without VAT. */
  readonly amount: Amount
  /**
   * How it stands to VAT. Several where the charge is split, which says not how: then no VAT group can be computed.
   * @terms category BT-X-273; rate BT-X-274; exemptionReason BT-X-591; exemptionReasonCode BT-X-592
   */
  readonly vat: readonly VatTreatment[]
}

/** A group of equal VAT category and rate (BG-23); in EXTENDED also of equal exemption reason. */
export interface VatBreakdown {
  /** BT-116 what VAT of this group is taken of. */
  readonly taxableAmount: Amount
  /** BT-117 the VAT of this group: `taxableAmount` times `rate`, rounded to two decimals (BR-CO-17). */
  readonly vatAmount: Amount
  /** BT-118 VAT category. */
  readonly category: VatCategory
  /** BT-119 VAT rate in percent; absent with category `O` only (BR-48). */
  readonly rate?: Percentage
  /** BT-120 why no VAT is due, in words. */
  readonly exemptionReason?: string
  /** BT-121 why no VAT is due, as a VATEX code. */
  readonly exemptionReasonCode?: string
  /** BT-X-262 the part of `taxableAmount` that comes from lines. */
  readonly lineAmount?: Amount
  /** BT-X-263 the part of `taxableAmount` that comes from charges less allowances. */
  readonly adjustmentAmount?: Amount
}

/** The totals of the invoice (BG-22). In profiles without lines some are absent. */
export interface Totals {
  /** BT-106 sum of the net amounts of the lines. */
  readonly lineNetTotal?: Amount
  /** BT-107 sum of the allowances on the whole invoice; absent where there are none. */
  readonly allowanceTotal?: Amount
  /** BT-108 sum of the charges on the whole invoice; absent where there are none. */
  readonly chargeTotal?: Amount
  /** BT-109 total without VAT: BT-106 - BT-107 + BT-108 (BR-CO-13). */
  readonly totalWithoutVat: Amount
  /** BT-110 total VAT in the currency of the invoice (BR-CO-14). */
  readonly vatTotal?: Amount
  /** BT-111 total VAT in `vatAccountingCurrency`; mandatory where that is given (BR-53). */
  readonly vatTotalInAccountingCurrency?: Amount
  /** BT-112 total with VAT: BT-109 + BT-110 (BR-CO-15). */
  readonly totalWithVat: Amount
  /** BT-113 what was paid in advance. */
  readonly paidAmount?: Amount
  /** BT-114 what is added to round the amount due. */
  readonly roundingAmount?: Amount
  /** BT-115 what is to be paid: BT-112 - BT-113 + BT-114 (BR-CO-16), and what passes to third parties. */
  readonly amountDue: Amount
}

/** An account that money comes to (BG-17). */
export interface CreditTransfer {
  /**
   * BT-84 the IBAN, without spaces, or another account number. CII keeps the two apart: what has the form of an IBAN is
   * written as one.
   */
  readonly accountId: string
  /** A national account number besides an IBAN; CII alone has room for both. */
  readonly proprietaryId?: string
  /** BT-85 holder of the account. */
  readonly accountName?: string
  /** BT-86 the bank, as a BIC. */
  readonly bic?: string
}

/** The account that a direct debit is taken from. */
export interface DebitedAccount {
  /** BT-91 its IBAN. */
  readonly accountId: string
  /** BT-216 its holder (EXTENDED). */
  readonly accountName?: string
  /** BT-215 its bank, as a BIC (EXTENDED). */
  readonly bic?: string
}

/** The card the invoice was paid with (BG-18). */
export interface PaymentCard {
  /** BT-87 the last digits of its number, four to six; never the whole number (BR-51). */
  readonly accountNumber: string
  /** BT-88 its holder. */
  readonly holderName?: string
}

/** One way to pay. Several accounts are several means with the same code, as both syntaxes have it. */
export interface PaymentMeans {
  /** BT-81 how to pay. */
  readonly code: PaymentMeansCode
  /** BT-82 the same in words. */
  readonly text?: string
  /** BG-17 the account to pay to. EN 16931 may have many: one in each means. */
  readonly creditTransfer?: CreditTransfer
  /** BG-18 the card it was paid with. */
  readonly card?: PaymentCard
  /** The account that is debited, part of BG-19; it stands here because both syntaxes have one for each means. */
  readonly debitedAccount?: DebitedAccount
}

/** A direct debit (BG-19), once in an invoice. */
export interface DirectDebit {
  /** BT-89 the mandate's reference. */
  readonly mandateReference?: string
  /** BT-90 the creditor's identifier at its bank. */
  readonly creditorIdentifier?: string
}

/** How to pay (BG-16). */
export interface PaymentInstructions {
  /** The ways to pay, one or more. */
  readonly means: readonly PaymentMeans[]
  /** BT-83 what the payment is to say, so that the seller knows it for that of this invoice. */
  readonly remittanceInformation?: string
  /** BG-19 the direct debit. */
  readonly directDebit?: DirectDebit
}

/** What an early payment earns, or a late one costs (EXTENDED). */
export interface PaymentCondition {
  /** When the period begins. */
  readonly baseDate?: CalendarDate
  /** Length of the period, in `periodUnit`. */
  readonly period?: Quantity
  /** Unit of the period, UN/ECE Rec 20: `DAY`, `MON`. */
  readonly periodUnit?: string
  /** What `percentage` is taken of. */
  readonly baseAmount?: Amount
  /** The discount or penalty in percent. */
  readonly percentage?: Percentage
  /** The discount or penalty as an amount. */
  readonly amount?: Amount
}

/** When and on what terms to pay. EN 16931 has one of these, EXTENDED as many as there are instalments. */
export interface PaymentTerms {
  /** BT-20 the terms in words. */
  readonly description?: string
  /** BT-9 the day payment is due. */
  readonly dueDate?: CalendarDate
  /** BT-X-275 the part of the amount due that these terms are about. */
  readonly partialAmount?: Amount
  /**
   * BG-X-43 what late payment costs.
   * @terms baseDate BT-X-276; period BT-X-277; periodUnit BT-X-278; baseAmount BT-X-279; percentage BT-X-280;
   *  amount BT-X-281
   */
  readonly penalty?: PaymentCondition
  /**
   * BG-X-44 what early payment earns.
   * @terms baseDate BT-X-282; period BT-X-283; periodUnit BT-X-284; baseAmount BT-X-285; percentage BT-X-286;
   *  amount BT-X-287
   */
  readonly discount?: PaymentCondition
  /**
   * BG-X-77 who is paid on these terms, where it is not the payee of the invoice.
   * @terms name BT-X-504; tradingName BT-X-505; identifiers BT-X-506 BT-X-507; identifiers.scheme BT-X-507-0;
   *  legalRegistration BT-X-508; legalRegistration.scheme BT-X-508-0; vatIdentifier BT-X-509;
   *  electronicAddress BT-X-510; electronicAddress.scheme BT-X-510-0; roleCode BT-X-511; address BG-X-79;
   *  address.postCode BT-X-518; address.line1 BT-X-519; address.line2 BT-X-520; address.line3 BT-X-521;
   *  address.city BT-X-522; address.country BT-X-523; address.subdivision BT-X-524; contacts BG-X-78;
   *  contacts.name BT-X-512; contacts.department BT-X-513; contacts.typeCode BT-X-514; contacts.telephone BT-X-515;
   *  contacts.fax BT-X-516; contacts.email BT-X-517; legalAddress BG-X-80; legalAddress.postCode BT-X-525;
   *  legalAddress.line1 BT-X-526; legalAddress.line2 BT-X-527; legalAddress.line3 BT-X-528;
   *  legalAddress.city BT-X-529; legalAddress.country BT-X-530; legalAddress.subdivision BT-X-531
   */
  readonly payee?: NamedParty
}

/** VAT that a prepayment held. */
export interface PrepaymentVat extends VatTreatment {
  /** The VAT in the prepayment, already paid. */
  readonly vatAmount: Amount
}

/** What was paid in advance, and on which invoice (EXTENDED, BG-X-45). Says where BT-113 comes from; not added to it. */
export interface Prepayment {
  /** BT-X-291 what was paid, VAT included. */
  readonly amount: Amount
  /** BT-X-292 when it was received. */
  readonly receivedDate?: CalendarDate
  /**
   * BG-X-46 the VAT in it, one or more.
   * @terms vatAmount BT-X-293; exemptionReason BT-X-295; category BT-X-296; exemptionReasonCode BT-X-297;
   *  rate BT-X-298
   */
  readonly vat: readonly PrepaymentVat[]
  /**
   * BG-X-85 the prepayment invoice.
   * @terms id BT-X-558; typeCode BT-X-559; issueDate BT-X-560
   */
  readonly invoice?: PrecedingInvoice
}

/** An amount that passes through the invoice for somebody else (EXTENDED, BG-34): added to the amount due (BR-FXEXT-CO-16). */
export interface ThirdPartyPayment {
  /** BT-179 the amount. */
  readonly amount: Amount
  /** BT-180 what it is for. */
  readonly description: string
}

/** The rate between the currencies of the invoice and of VAT accounting (EXTENDED, BG-X-41). */
export interface CurrencyExchange {
  /** BT-X-258 currency it is changed from, ISO 4217. */
  readonly sourceCurrency: string
  /** BT-X-259 currency it is changed to, ISO 4217. */
  readonly targetCurrency: string
  /** BT-X-260 the rate: one unit of the source is so many of the target. A decimal string. */
  readonly rate: string
  /** BT-X-261 the day of the rate. */
  readonly date?: CalendarDate
}
