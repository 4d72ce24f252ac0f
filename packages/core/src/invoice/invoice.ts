import type { DeliveryTerms, InvoiceLine } from './line.js'
import type { NamedParty, Party, Seller, TaxRepresentative } from './party.js'
import type {
  AccountingReference,
  ContractReference,
  DocumentReference,
  ObjectIdentifier,
  PrecedingInvoice,
  SupportingDocument,
} from './references.js'
import type {
  CurrencyExchange,
  DocumentAdjustment,
  DocumentCharge,
  LogisticsCharge,
  PaymentInstructions,
  PaymentTerms,
  Period,
  Prepayment,
  ThirdPartyPayment,
  Totals,
  VatBreakdown,
} from './settlement.js'
import type { BusinessProcess, CalendarDate, InvoiceTypeCode, NoteSubject, VatPointDateCode } from './values.js'

/**
 * An invoice or a credit note: all of EN 16931-1 (BG-1 to BG-32, BT-1 to BT-165), what Factur-X EXTENDED adds (BT-X)
 * and what the French EXTENDED-CTC-FR adds (EXT-FR-FE). Plain data: what `JSON.parse(JSON.stringify(invoice))` gives
 * back is the same. An absent value is an absent key, never `null`, never an empty string or an empty list.
 *
 * Mandatory in the type is what every profile has; what EN 16931 wants besides, `invoiceSchema` of
 * `@facturelle/documents` asks for. All of `docs/model.md` is made from these comments.
 */
export interface Invoice {
  /** BT-1 its number, unique with the seller. */
  readonly invoiceNumber: string
  /** BT-2 the day it was issued. */
  readonly issueDate: CalendarDate
  /** BT-3 what it is. */
  readonly typeCode: InvoiceTypeCode
  /** BT-5 its currency, ISO 4217. */
  readonly currency: string
  /** BT-6 the currency VAT is accounted in, where that is another one; then BT-111 is mandatory. */
  readonly vatAccountingCurrency?: string
  /** BT-7 the day VAT becomes due. Excludes BT-8 (BR-CO-03). */
  readonly vatPointDate?: CalendarDate
  /** BT-8 the event at which VAT becomes due. Excludes BT-7. */
  readonly vatPointDateCode?: VatPointDateCode
  /** BT-10 what the buyer wants to read, to route the invoice: in France the service code of a public body. */
  readonly buyerReference?: string
  /** BG-2 what process and what specification the invoice follows. */
  readonly processControl?: ProcessControl
  /** BG-1 notes. */
  readonly notes?: readonly Note[]
  /** BT-X-2 its name, in words. */
  readonly documentName?: string
  /** BT-X-4 its language, ISO 639-1. */
  readonly language?: string
  /** BT-X-3 whether it is a copy. */
  readonly copy?: boolean
  /** BT-X-6 the day payment is due by contract. */
  readonly contractualDueDate?: CalendarDate
  /** BT-X-204 what the seller wants to read. */
  readonly sellerReference?: string

  /**
   * The project it belongs to.
   * @terms id BT-11; name BT-11-0
   */
  readonly project?: Project
  /**
   * The contract.
   * @terms id BT-12; issueDate BT-X-148; typeCode BT-X-405
   */
  readonly contract?: ContractReference
  /**
   * The buyer's order; in France the number of the commitment of a public body.
   * @terms id BT-13; issueDate BT-X-147
   */
  readonly purchaseOrder?: DocumentReference
  /**
   * The seller's order.
   * @terms id BT-14; issueDate BT-X-146
   */
  readonly salesOrder?: DocumentReference
  /**
   * The receiving advice.
   * @terms id BT-15; issueDate BT-X-201
   */
  readonly receivingAdvice?: DocumentReference
  /**
   * The despatch advice.
   * @terms id BT-16; issueDate BT-X-200
   */
  readonly despatchAdvice?: DocumentReference
  /**
   * The tender or lot. EN 16931 has one at most.
   * @terms id BT-17; issueDate BT-X-556
   */
  readonly tendersOrLots?: readonly DocumentReference[]
  /**
   * The objects invoiced: meters, subscriptions. EN 16931 has one at most.
   * @terms value BT-18; scheme BT-18-1; issueDate BT-X-557
   */
  readonly objectIdentifiers?: readonly ObjectIdentifier[]
  /**
   * Where the buyer books the invoice. EN 16931 has one at most, without a kind.
   * @terms id BT-19; typeCode BT-X-290
   */
  readonly buyerAccountingReferences?: readonly AccountingReference[]
  /**
   * BG-X-61 the quotation.
   * @terms id BT-X-403; issueDate BT-X-404
   */
  readonly quotation?: DocumentReference
  /**
   * BG-X-23 the orders of the final customer.
   * @terms id BT-X-150; issueDate BT-X-151
   */
  readonly ultimateCustomerOrders?: readonly DocumentReference[]
  /**
   * BT-X-202 the delivery note.
   * @terms issueDate BT-X-203
   */
  readonly deliveryNote?: DocumentReference
  /**
   * BG-3 the invoices that came before: the one corrected or credited, those paid in advance.
   * @terms id BT-25; issueDate BT-26; typeCode BT-X-555 EXT-FR-FE-02
   */
  readonly precedingInvoices?: readonly PrecedingInvoice[]

  /**
   * BG-4 the seller.
   * @terms name BT-27; tradingName BT-28; identifiers BT-29; identifiers.scheme BT-29-1; legalRegistration BT-30;
   *  legalRegistration.scheme BT-30-1; vatIdentifier BT-31; taxRegistration BT-32; legalInformation BT-33;
   *  electronicAddress BT-34; electronicAddress.scheme BT-34-1; roleCode BT-X-543; address BG-5; address.line1 BT-35;
   *  address.line2 BT-36; address.city BT-37; address.postCode BT-38; address.subdivision BT-39;
   *  address.country BT-40; address.line3 BT-162; contacts BG-6; contacts.name BT-41; contacts.department BT-41-0;
   *  contacts.telephone BT-42; contacts.email BT-43; contacts.fax BT-X-107; contacts.typeCode BT-X-317;
   *  legalAddress BG-X-14; legalAddress.postCode BT-X-100; legalAddress.line1 BT-X-101; legalAddress.line2 BT-X-102;
   *  legalAddress.line3 BT-X-103; legalAddress.city BT-X-104; legalAddress.country BT-X-105;
   *  legalAddress.subdivision BT-X-106
   */
  readonly seller: Seller
  /**
   * BG-7 the buyer.
   * @terms name BT-44; tradingName BT-45; identifiers BT-46; identifiers.scheme BT-46-1; legalRegistration BT-47;
   *  legalRegistration.scheme BT-47-1; vatIdentifier BT-48; legalInformation BT-X-334; electronicAddress BT-49;
   *  electronicAddress.scheme BT-49-1; roleCode BT-X-544; address BG-8; address.line1 BT-50; address.line2 BT-51;
   *  address.city BT-52; address.postCode BT-53; address.subdivision BT-54; address.country BT-55;
   *  address.line3 BT-163; contacts BG-9; contacts.name BT-56; contacts.department BT-56-0; contacts.telephone BT-57;
   *  contacts.email BT-58; contacts.fax BT-X-115; contacts.typeCode BT-X-318; legalAddress BG-X-15;
   *  legalAddress.postCode BT-X-108; legalAddress.line1 BT-X-109; legalAddress.line2 BT-X-110;
   *  legalAddress.line3 BT-X-111; legalAddress.city BT-X-112; legalAddress.country BT-X-113;
   *  legalAddress.subdivision BT-X-114
   */
  readonly buyer: NamedParty
  /**
   * BG-10 who is paid, where that is not the seller: a factor (role `DL`), a central cash office.
   * @terms name BT-59; tradingName BT-X-243; identifiers BT-60; identifiers.scheme BT-60-1; legalRegistration BT-61;
   *  legalRegistration.scheme BT-61-1; vatIdentifier BT-X-257; electronicAddress BT-X-256 EXT-FR-FE-29;
   *  electronicAddress.scheme BT-X-256-0; roleCode BT-X-468; address BG-X-40; address.postCode BT-X-249;
   *  address.line1 BT-X-250; address.line2 BT-X-251; address.line3 BT-X-252; address.city BT-X-253;
   *  address.country BT-X-254; address.subdivision BT-X-255; contacts BG-X-39; contacts.name BT-X-244;
   *  contacts.department BT-X-245; contacts.typeCode BT-X-326; contacts.telephone BT-X-246; contacts.fax BT-X-247;
   *  contacts.email BT-X-248; legalAddress BG-X-72; legalAddress.postCode BT-X-469; legalAddress.line1 BT-X-470;
   *  legalAddress.line2 BT-X-471; legalAddress.line3 BT-X-472; legalAddress.city BT-X-473;
   *  legalAddress.country BT-X-474; legalAddress.subdivision BT-X-475
   */
  readonly payee?: NamedParty
  /**
   * BG-11 who answers for the seller's VAT.
   * @terms name BT-62; vatIdentifier BT-63; address BG-12; address.line1 BT-64; address.line2 BT-65;
   *  address.city BT-66; address.postCode BT-67; address.subdivision BT-68; address.country BT-69;
   *  address.line3 BT-164; tradingName BT-X-119; identifiers BT-X-116 BT-X-117; identifiers.scheme BT-X-117-1;
   *  legalRegistration BT-X-118; legalRegistration.scheme BT-X-118-0; electronicAddress BT-X-125;
   *  electronicAddress.scheme BT-X-125-0; roleCode BT-X-547; contacts BG-X-17; contacts.name BT-X-120;
   *  contacts.department BT-X-121; contacts.typeCode BT-X-319; contacts.telephone BT-X-122; contacts.fax BT-X-123;
   *  contacts.email BT-X-124; legalAddress BG-X-59; legalAddress.postCode BT-X-389; legalAddress.line1 BT-X-390;
   *  legalAddress.line2 BT-X-391; legalAddress.line3 BT-X-392; legalAddress.city BT-X-393;
   *  legalAddress.country BT-X-394; legalAddress.subdivision BT-X-395
   */
  readonly sellerTaxRepresentative?: TaxRepresentative
  /**
   * BG-X-54 who answers for the buyer's VAT.
   * @terms name BT-X-362; tradingName BT-X-363; identifiers BT-X-364 BT-X-365; identifiers.scheme BT-X-365-0;
   *  legalRegistration BT-X-366; legalRegistration.scheme BT-X-366-0; vatIdentifier BT-X-367;
   *  electronicAddress BT-X-368; electronicAddress.scheme BT-X-368-0; roleCode BT-X-546; address BG-X-56;
   *  address.postCode BT-X-375; address.line1 BT-X-376; address.line2 BT-X-377; address.line3 BT-X-378;
   *  address.city BT-X-379; address.country BT-X-380; address.subdivision BT-X-381; contacts BG-X-55;
   *  contacts.name BT-X-369; contacts.department BT-X-370; contacts.typeCode BT-X-371; contacts.telephone BT-X-372;
   *  contacts.fax BT-X-373; contacts.email BT-X-374; legalAddress BG-X-57; legalAddress.postCode BT-X-382;
   *  legalAddress.line1 BT-X-383; legalAddress.line2 BT-X-384; legalAddress.line3 BT-X-385;
   *  legalAddress.city BT-X-386; legalAddress.country BT-X-387; legalAddress.subdivision BT-X-388
   */
  readonly buyerTaxRepresentative?: Party
  /**
   * BG-X-49 / EXT-FR-FE-BG-03 who sold on the seller's behalf.
   * @terms name BT-X-335; tradingName BT-X-336; identifiers BT-X-337 BT-X-338 EXT-FR-FE-69;
   *  identifiers.scheme BT-X-338-0; legalRegistration BT-X-339; legalRegistration.scheme BT-X-339-0;
   *  vatIdentifier BT-X-340; electronicAddress BT-X-341 EXT-FR-FE-75; electronicAddress.scheme BT-X-341-0;
   *  roleCode BT-X-545; address BG-X-52; address.postCode BT-X-348; address.line1 BT-X-349; address.line2 BT-X-350;
   *  address.line3 BT-X-351; address.city BT-X-352; address.country BT-X-353; address.subdivision BT-X-354;
   *  contacts BG-X-51; contacts.name BT-X-342; contacts.department BT-X-343; contacts.typeCode BT-X-347;
   *  contacts.telephone BT-X-344; contacts.fax BT-X-345; contacts.email BT-X-346; legalAddress BG-X-53;
   *  legalAddress.postCode BT-X-355; legalAddress.line1 BT-X-356; legalAddress.line2 BT-X-357;
   *  legalAddress.line3 BT-X-358; legalAddress.city BT-X-359; legalAddress.country BT-X-360;
   *  legalAddress.subdivision BT-X-361
   */
  readonly salesAgent?: Party
  /**
   * BG-X-62 / EXT-FR-FE-BG-01 who buys on the buyer's behalf.
   * @terms name BT-X-406; tradingName BT-X-407; identifiers BT-X-408 BT-X-409 EXT-FR-FE-06;
   *  identifiers.scheme BT-X-409-0; legalRegistration BT-X-410; legalRegistration.scheme BT-X-410-0;
   *  vatIdentifier BT-X-411; electronicAddress BT-X-412 EXT-FR-FE-12; electronicAddress.scheme BT-X-412-0;
   *  roleCode BT-X-549; address BG-X-65; address.postCode BT-X-419; address.line1 BT-X-420; address.line2 BT-X-421;
   *  address.line3 BT-X-422; address.city BT-X-423; address.country BT-X-424; address.subdivision BT-X-425;
   *  contacts BG-X-64; contacts.name BT-X-413; contacts.department BT-X-414; contacts.typeCode BT-X-415;
   *  contacts.telephone BT-X-416; contacts.fax BT-X-417; contacts.email BT-X-418; legalAddress BG-X-66;
   *  legalAddress.postCode BT-X-426; legalAddress.line1 BT-X-427; legalAddress.line2 BT-X-428;
   *  legalAddress.line3 BT-X-429; legalAddress.city BT-X-430; legalAddress.country BT-X-431;
   *  legalAddress.subdivision BT-X-432
   */
  readonly buyerAgent?: Party
  /**
   * BG-X-18 who uses what is sold.
   * @terms name BT-X-128; tradingName BT-X-130; identifiers BT-X-126 BT-X-127; identifiers.scheme BT-X-127-0;
   *  legalRegistration BT-X-129; legalRegistration.scheme BT-X-129-0; vatIdentifier BT-X-144;
   *  electronicAddress BT-X-143; electronicAddress.scheme BT-X-143-0; roleCode BT-X-548; address BG-X-21;
   *  address.postCode BT-X-136; address.line1 BT-X-137; address.line2 BT-X-138; address.line3 BT-X-139;
   *  address.city BT-X-140; address.country BT-X-141; address.subdivision BT-X-142; contacts BG-X-20;
   *  contacts.name BT-X-131; contacts.department BT-X-132; contacts.typeCode BT-X-320; contacts.telephone BT-X-133;
   *  contacts.fax BT-X-134; contacts.email BT-X-135; legalAddress BG-X-60; legalAddress.postCode BT-X-396;
   *  legalAddress.line1 BT-X-397; legalAddress.line2 BT-X-398; legalAddress.line3 BT-X-399;
   *  legalAddress.city BT-X-400; legalAddress.country BT-X-401; legalAddress.subdivision BT-X-402
   */
  readonly productEndUser?: Party
  /**
   * BG-X-33 / EXT-FR-FE-BG-05 who writes the invoice on the seller's behalf; role `II` in France (EXT-FR-FE-113).
   * @terms name BT-X-207; tradingName BT-X-209; identifiers BT-X-205 BT-X-206 EXT-FR-FE-115;
   *  identifiers.scheme BT-X-206-0; legalRegistration BT-X-208; legalRegistration.scheme BT-X-208-0;
   *  vatIdentifier BT-X-223; electronicAddress BT-X-222 EXT-FR-FE-121; electronicAddress.scheme BT-X-222-0;
   *  roleCode BT-X-553 EXT-FR-FE-113; address BG-X-35; address.postCode BT-X-215; address.line1 BT-X-216;
   *  address.line2 BT-X-217; address.line3 BT-X-218; address.city BT-X-219; address.country BT-X-220;
   *  address.subdivision BT-X-221; contacts BG-X-34; contacts.name BT-X-210; contacts.department BT-X-211;
   *  contacts.typeCode BT-X-324; contacts.telephone BT-X-212; contacts.fax BT-X-213; contacts.email BT-X-214;
   *  legalAddress BG-X-70; legalAddress.postCode BT-X-454; legalAddress.line1 BT-X-455; legalAddress.line2 BT-X-456;
   *  legalAddress.line3 BT-X-457; legalAddress.city BT-X-458; legalAddress.country BT-X-459;
   *  legalAddress.subdivision BT-X-460
   */
  readonly invoicer?: Party
  /**
   * BG-X-36 / EXT-FR-FE-BG-04 whom the invoice is addressed to, where that is not the buyer; role `IV` in France.
   * @terms name BT-X-226; tradingName BT-X-228; identifiers BT-X-224 BT-X-225 EXT-FR-FE-92;
   *  identifiers.scheme BT-X-225-0; legalRegistration BT-X-227; legalRegistration.scheme BT-X-227-0;
   *  vatIdentifier BT-X-242; electronicAddress BT-X-241 EXT-FR-FE-98; electronicAddress.scheme BT-X-241-0;
   *  roleCode BT-X-554 EXT-FR-FE-90; address BG-X-38; address.postCode BT-X-234; address.line1 BT-X-235;
   *  address.line2 BT-X-236; address.line3 BT-X-237; address.city BT-X-238; address.country BT-X-239;
   *  address.subdivision BT-X-240; contacts BG-X-37; contacts.name BT-X-229; contacts.department BT-X-230;
   *  contacts.typeCode BT-X-325; contacts.telephone BT-X-231; contacts.fax BT-X-232; contacts.email BT-X-233;
   *  legalAddress BG-X-71; legalAddress.postCode BT-X-461; legalAddress.line1 BT-X-462; legalAddress.line2 BT-X-463;
   *  legalAddress.line3 BT-X-464; legalAddress.city BT-X-465; legalAddress.country BT-X-466;
   *  legalAddress.subdivision BT-X-467
   */
  readonly invoicee?: Party
  /**
   * BG-X-73 / EXT-FR-FE-BG-02 who pays, where that is not the buyer: the customer of a contractor, to a subcontractor.
   * @terms name BT-X-476; tradingName BT-X-477; identifiers BT-X-478 BT-X-479 EXT-FR-FE-46;
   *  identifiers.scheme BT-X-479-0; legalRegistration BT-X-480; legalRegistration.scheme BT-X-480-0;
   *  vatIdentifier BT-X-481; electronicAddress BT-X-482 EXT-FR-FE-52; electronicAddress.scheme BT-X-482-0;
   *  roleCode BT-X-483; address BG-X-75; address.postCode BT-X-490; address.line1 BT-X-491; address.line2 BT-X-492;
   *  address.line3 BT-X-493; address.city BT-X-494; address.country BT-X-495; address.subdivision BT-X-496;
   *  contacts BG-X-74; contacts.name BT-X-484; contacts.department BT-X-485; contacts.typeCode BT-X-486;
   *  contacts.telephone BT-X-487; contacts.fax BT-X-488; contacts.email BT-X-489; legalAddress BG-X-76;
   *  legalAddress.postCode BT-X-497; legalAddress.line1 BT-X-498; legalAddress.line2 BT-X-499;
   *  legalAddress.line3 BT-X-500; legalAddress.city BT-X-501; legalAddress.country BT-X-502;
   *  legalAddress.subdivision BT-X-503
   */
  readonly payer?: Party

  /** BG-13 where, to whom and when it was delivered. */
  readonly delivery?: Delivery
  /** BG-16 how to pay. */
  readonly payment?: PaymentInstructions
  /** When and on what terms to pay. EN 16931 has one of these at most. */
  readonly paymentTerms?: readonly PaymentTerms[]
  /**
   * BG-20 what is taken off the whole invoice.
   * @terms amount BT-92; baseAmount BT-93; percentage BT-94; vat.category BT-95; vat.rate BT-96; reason BT-97;
   *  reasonCode BT-98; vat.exemptionReason BT-173; vat.exemptionReasonCode BT-174; sequence BT-X-265;
   *  baseQuantity BT-X-266; baseQuantityUnit BT-X-267
   */
  readonly allowances?: readonly DocumentAdjustment[]
  /**
   * BG-21 what is put on the whole invoice.
   * @terms amount BT-99; baseAmount BT-100; percentage BT-101; vat.category BT-102; vat.rate BT-103; reason BT-104;
   *  reasonCode BT-105; vat.exemptionReason BT-175; vat.exemptionReasonCode BT-176; taxTypeCode BT-177;
   *  sequence BT-X-268; baseQuantity BT-X-269; baseQuantityUnit BT-X-270
   */
  readonly charges?: readonly DocumentCharge[]
  /** BG-X-42 charges for transport and handling, apart from `charges`. */
  readonly logisticsCharges?: readonly LogisticsCharge[]
  /** BG-X-45 what was paid in advance, in detail. */
  readonly prepayments?: readonly Prepayment[]
  /** BG-34 what passes through the invoice for somebody else. */
  readonly thirdPartyPayments?: readonly ThirdPartyPayment[]
  /** BG-X-41 the rate between the two currencies. */
  readonly currencyExchange?: CurrencyExchange
  /** BG-22 the totals. */
  readonly totals: Totals
  /** BG-23 VAT by category and rate. Empty in profile MINIMUM alone. */
  readonly vatBreakdown: readonly VatBreakdown[]
  /**
   * BG-24 documents that support the invoice.
   * @terms id BT-122; description BT-123; uri BT-124; attachment.base64 BT-125; attachment.mediaType BT-125-1;
   *  attachment.fileName BT-125-2; issueDate BT-X-149
   */
  readonly supportingDocuments?: readonly SupportingDocument[]
  /** BG-25 the lines. Empty in the profiles without lines alone, MINIMUM and BASIC WL. */
  readonly lines: readonly InvoiceLine[]
}

/** What process and what specification an invoice follows (BG-2). */
export interface ProcessControl {
  /** BT-23 the business process; in France the invoicing framework, mandatory (BR-FR-08). */
  readonly businessProcess?: BusinessProcess
  /** BT-24 the specification the file follows: told by a reader; a writer sets the one of the profile it writes. */
  readonly guideline?: string
  /** BT-X-1 whether it is a test. */
  readonly test?: boolean
}

/** A note (BG-1). */
export interface Note {
  /** BT-22 its text. Mandatory but in EXTENDED, where `contentCode` may stand for it. */
  readonly text?: string
  /** BT-21 what it is about. */
  readonly subjectCode?: NoteSubject
  /** BT-X-5 the text as a code, where partners agreed on codes. */
  readonly contentCode?: string
}

/** A project. */
export interface Project {
  /** Its number. */
  readonly id: string
  /** Its name; CII alone has it. */
  readonly name?: string
}

/** Where, to whom and when it was delivered (BG-13). */
export interface Delivery {
  /**
   * Who took delivery, and where: BG-15 is the address.
   * @terms name BT-70; identifiers BT-71; identifiers.scheme BT-71-1; address BG-15; address.line1 BT-75;
   *  address.line2 BT-76; address.city BT-77; address.postCode BT-78; address.subdivision BT-79;
   *  address.country BT-80; address.line3 BT-165; tradingName BT-X-154; legalRegistration BT-X-153;
   *  legalRegistration.scheme BT-X-153-0; vatIdentifier BT-X-161; electronicAddress BT-X-160;
   *  electronicAddress.scheme BT-X-160-0; roleCode BT-X-550; contacts BG-X-26; contacts.name BT-X-155;
   *  contacts.department BT-X-156; contacts.typeCode BT-X-321; contacts.telephone BT-X-157; contacts.fax BT-X-158;
   *  contacts.email BT-X-159; legalAddress BG-X-67; legalAddress.postCode BT-X-433; legalAddress.line1 BT-X-434;
   *  legalAddress.line2 BT-X-435; legalAddress.line3 BT-X-436; legalAddress.city BT-X-437;
   *  legalAddress.country BT-X-438; legalAddress.subdivision BT-X-439
   */
  readonly recipient?: Party
  /** BT-72 the day it was delivered. */
  readonly date?: CalendarDate
  /**
   * BG-14 the period it is invoiced for.
   * @terms startDate BT-73; endDate BT-74
   */
  readonly period?: Period
  /** BT-X-264 the period in words. */
  readonly periodDescription?: string
  /**
   * BG-X-27 to whom it goes in the end.
   * @terms name BT-X-164; tradingName BT-X-166; identifiers BT-X-162 BT-X-163; identifiers.scheme BT-X-163-0;
   *  legalRegistration BT-X-165; legalRegistration.scheme BT-X-165-0; vatIdentifier BT-X-180;
   *  electronicAddress BT-X-179; electronicAddress.scheme BT-X-179-0; roleCode BT-X-551; address BG-X-29;
   *  address.postCode BT-X-172; address.line1 BT-X-173; address.line2 BT-X-174; address.line3 BT-X-175;
   *  address.city BT-X-176; address.country BT-X-177; address.subdivision BT-X-178; contacts BG-X-28;
   *  contacts.name BT-X-167; contacts.department BT-X-168; contacts.typeCode BT-X-322; contacts.telephone BT-X-169;
   *  contacts.fax BT-X-170; contacts.email BT-X-171; legalAddress BG-X-68; legalAddress.postCode BT-X-440;
   *  legalAddress.line1 BT-X-441; legalAddress.line2 BT-X-442; legalAddress.line3 BT-X-443;
   *  legalAddress.city BT-X-444; legalAddress.country BT-X-445; legalAddress.subdivision BT-X-446
   */
  readonly ultimateRecipient?: Party
  /**
   * BG-X-30 from where it was sent.
   * @terms name BT-X-183; tradingName BT-X-185; identifiers BT-X-181 BT-X-182; identifiers.scheme BT-X-182-0;
   *  legalRegistration BT-X-184; legalRegistration.scheme BT-X-184-0; vatIdentifier BT-X-199;
   *  electronicAddress BT-X-198; electronicAddress.scheme BT-X-198-0; roleCode BT-X-552; address BG-X-32;
   *  address.postCode BT-X-191; address.line1 BT-X-192; address.line2 BT-X-193; address.line3 BT-X-194;
   *  address.city BT-X-195; address.country BT-X-196; address.subdivision BT-X-197; contacts BG-X-31;
   *  contacts.name BT-X-186; contacts.department BT-X-187; contacts.typeCode BT-X-323; contacts.telephone BT-X-188;
   *  contacts.fax BT-X-189; contacts.email BT-X-190; legalAddress BG-X-69; legalAddress.postCode BT-X-447;
   *  legalAddress.line1 BT-X-448; legalAddress.line2 BT-X-449; legalAddress.line3 BT-X-450;
   *  legalAddress.city BT-X-451; legalAddress.country BT-X-452; legalAddress.subdivision BT-X-453
   */
  readonly sender?: Party
  /** BT-X-152 how it was sent, UN/ECE Rec 19: `1` sea, `2` rail, `3` road, `4` air. */
  readonly transportModes?: readonly string[]
  /**
   * BG-X-22 the terms of delivery.
   * @terms code BT-X-145; country BT-X-563; place BT-X-564
   */
  readonly terms?: DeliveryTerms
}
