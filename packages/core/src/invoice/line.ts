import type { Identifier } from '../document.js'
import type { Party } from './party.js'
import type {
  AccountingReference,
  LineDocument,
  LineReference,
  ObjectIdentifier,
  PrecedingInvoice,
} from './references.js'
import type { Adjustment, Period, VatTreatment } from './settlement.js'
import type {
  Amount,
  CalendarDate,
  LineSubtype,
  NoteSubject,
  Percentage,
  Price,
  Quantity,
  VatPointDateCode,
} from './values.js'

/** A line of the invoice (BG-25). */
export interface InvoiceLine {
  /** BT-126 its identifier, unique in the invoice. A string: it need not be a number. */
  readonly id: string
  /** BT-X-304 / EXT-FR-FE-162 the line this one is below. */
  readonly parentId?: string
  /** BT-X-8 / EXT-FR-FE-163 what the line is in the hierarchy; absent as `DETAIL`. */
  readonly subtype?: LineSubtype
  /** BT-X-7 what is new about the line, UNTDID 1229. */
  readonly statusCode?: string
  /** Notes to the line. EN 16931 has one at most, without a subject. */
  readonly notes?: readonly LineNote[]
  /**
   * Objects the line is about, a meter say. EN 16931 has one at most.
   * @terms value BT-128; scheme BT-128-1
   */
  readonly objectIdentifiers?: readonly ObjectIdentifier[]
  /** BT-129 the quantity invoiced. Mandatory but for lines that are no detail. */
  readonly quantity?: Quantity
  /** BT-130 unit of the quantity, UN/ECE Rec 20 and 21: `C62` one, `HUR` hour, `KGM` kilogram. As `quantity`. */
  readonly unit?: string
  /** BT-131 quantity times price, less allowances, plus charges, rounded to two decimals. As `quantity`. */
  readonly netAmount?: Amount
  /**
   * The line of the buyer's order; EN 16931 has the line alone.
   * @terms lineId BT-132; id BT-X-21; issueDate BT-X-22
   */
  readonly purchaseOrder?: LineReference
  /**
   * Where the buyer books the line. EN 16931 has one at most, without a kind.
   * @terms id BT-133; typeCode BT-X-99
   */
  readonly buyerAccountingReferences?: readonly AccountingReference[]
  /**
   * BG-26 the period the line is about.
   * @terms startDate BT-134; endDate BT-135
   */
  readonly period?: Period
  /**
   * BG-27 what is taken off the line, without VAT.
   * @terms amount BT-136; baseAmount BT-137; percentage BT-138; reason BT-139; reasonCode BT-140
   */
  readonly allowances?: readonly Adjustment[]
  /**
   * BG-28 what is put on the line, without VAT.
   * @terms amount BT-141; baseAmount BT-142; percentage BT-143; reason BT-144; reasonCode BT-145; taxTypeCode BT-193
   */
  readonly charges?: readonly LineCharge[]
  /** BG-29 the price. Mandatory but for lines that are no detail. */
  readonly price?: LinePrice
  /**
   * BG-30 how the line stands to VAT. Mandatory but for lines that are no detail.
   * @terms category BT-151; rate BT-152; vatAmount BT-X-95; exemptionReason BT-X-96; exemptionReasonCode BT-X-97;
   *  vatPointDateCode BT-X-589
   */
  readonly vat?: LineVat
  /** BG-31 what is sold. */
  readonly item: Item
  /** What is given without charge, and how it is packed (EXTENDED). */
  readonly packaging?: Packaging
  /** Where and when the line was delivered (EXTENDED). */
  readonly delivery?: LineDelivery
  /** Further totals of the line (EXTENDED). */
  readonly totals?: LineTotals
  /**
   * BG-X-90 / EXT-FR-FE-BG-12 who sells the line, on an invoice of several sellers (framework `M8`, `M9` …).
   * @terms name BT-X-569 EXT-FR-FE-164; tradingName BT-X-573; identifiers BT-X-567 BT-X-568;
   *  identifiers.scheme BT-X-568-0; legalRegistration BT-X-572 EXT-FR-FE-167; legalRegistration.scheme BT-X-572-0;
   *  vatIdentifier BT-X-587; taxRegistration BT-X-588; legalInformation BT-X-571; roleCode BT-X-570;
   *  electronicAddress BT-X-586; electronicAddress.scheme BT-X-586-0; address BG-X-92; address.postCode BT-X-579;
   *  address.line1 BT-X-580; address.line2 BT-X-581; address.line3 BT-X-582; address.city BT-X-583;
   *  address.country BT-X-584; address.subdivision BT-X-585; contacts BG-X-91; contacts.name BT-X-574;
   *  contacts.department BT-X-574-1; contacts.typeCode BT-X-575; contacts.telephone BT-X-576; contacts.fax BT-X-577;
   *  contacts.email BT-X-578
   */
  readonly seller?: Party
  /**
   * BG-X-48 / EXT-FR-FE-BG-06 the invoice the line corrects, credits or deducts.
   * @terms id BT-X-331 EXT-FR-FE-136; typeCode BT-X-332 EXT-FR-FE-137; issueDate BT-X-333 EXT-FR-FE-138;
   *  lineId BT-X-540
   */
  readonly precedingInvoice?: LinePrecedingInvoice
  /**
   * BG-X-81 the line of the seller's order.
   * @terms id BT-X-537; lineId BT-X-538; issueDate BT-X-539
   */
  readonly salesOrder?: LineReference
  /**
   * BG-X-47 the line of the quotation.
   * @terms id BT-X-310; lineId BT-X-311; issueDate BT-X-312
   */
  readonly quotation?: LineReference
  /**
   * BG-X-2 the line of the contract.
   * @terms id BT-X-24; lineId BT-X-25; issueDate BT-X-26
   */
  readonly contract?: LineReference
  /**
   * BG-X-5 the lines of the orders of the final customer.
   * @terms id BT-X-43; lineId BT-X-44; issueDate BT-X-45
   */
  readonly ultimateCustomerOrders?: readonly LineReference[]
  /**
   * BG-X-3 documents that support the line.
   * @terms id BT-X-27; uri BT-X-28; lineId BT-X-29; typeCode BT-X-30; attachment.base64 BT-X-31;
   *  attachment.mediaType BT-X-31-1; attachment.fileName BT-X-31-2; referenceTypeCode BT-X-32; issueDate BT-X-33;
   *  description BT-X-299
   */
  readonly supportingDocuments?: readonly LineDocument[]
  /**
   * BG-X-87 the terms of delivery.
   * @terms code BT-X-562; country BT-X-565; place BT-X-566
   */
  readonly deliveryTerms?: DeliveryTerms
}

/** How a line stands to VAT (BG-30). */
export interface LineVat extends VatTreatment {
  /** The VAT of the line alone (EXTENDED); no total is made of it. */
  readonly vatAmount?: Amount
  /** The event at which VAT of the line becomes due (EXTENDED). */
  readonly vatPointDateCode?: VatPointDateCode
}

/** A note to a line. */
export interface LineNote {
  /** BT-127 its text. */
  readonly text?: string
  /** BT-X-10 what it is about. */
  readonly subjectCode?: NoteSubject
  /** BT-X-9 the text as a code, where partners agreed on codes. */
  readonly contentCode?: string
}

/** A charge on a line. */
export interface LineCharge extends Adjustment {
  /** What kind of tax or duty the charge is, UNTDID 5153 (EXTENDED). */
  readonly taxTypeCode?: string
}

/** The price of an item without VAT (BG-29). */
export interface LinePrice {
  /** BT-146 price after discounts, of `baseQuantity` items. Never below zero (BR-27), but in framework `9`. */
  readonly netPrice: Price
  /** BT-148 price before discounts. */
  readonly grossPrice?: Price
  /** BT-149-1 how many items the gross price is for, where CII says another number than for the net price. */
  readonly grossBaseQuantity?: Quantity
  /** BT-150-1 unit of `grossBaseQuantity`. */
  readonly grossBaseQuantityUnit?: string
  /**
   * What is taken off the gross price. EN 16931 has one at most, and of it the amount alone.
   * @terms amount BT-147; percentage BT-X-34; baseAmount BT-X-35; reason BT-X-36; reasonCode BT-X-313
   */
  readonly discounts?: readonly PriceAdjustment[]
  /**
   * What is put on the gross price (EXTENDED).
   * @terms percentage BT-X-300; baseAmount BT-X-301; amount BT-X-302; reason BT-X-303; reasonCode BT-X-314;
   *  taxTypeCode BT-X-616
   */
  readonly surcharges?: readonly PriceSurcharge[]
  /** BT-149 how many items the price is for; one where absent. More than zero. */
  readonly baseQuantity?: Quantity
  /** BT-150 unit of `baseQuantity`; the one of the quantity (BT-130) where absent. */
  readonly baseQuantityUnit?: string
  /**
   * BG-X-4 the VAT within the price, for a price that has it.
   * @terms vatAmount BT-X-37; exemptionReason BT-X-39; category BT-X-40; exemptionReasonCode BT-X-41; rate BT-X-42
   */
  readonly includedVat?: IncludedVat
}

/** An amount off a gross price. */
export interface PriceAdjustment {
  /** The amount, for one `baseQuantity`. */
  readonly amount: Price
  /** What `percentage` is taken of. */
  readonly baseAmount?: Price
  /** Percentage of `baseAmount` that makes `amount`. */
  readonly percentage?: Percentage
  /** Why, in words. */
  readonly reason?: string
  /** Why, UNTDID 5189 of a discount, UNTDID 7161 of a surcharge. */
  readonly reasonCode?: string
}

/** An amount on top of a gross price. */
export interface PriceSurcharge extends PriceAdjustment {
  /** What kind of tax or duty it is, UNTDID 5153. */
  readonly taxTypeCode?: string
}

/** VAT within a price. */
export interface IncludedVat extends VatTreatment {
  /** The VAT in the price of `baseQuantity` items. */
  readonly vatAmount: Price
}

/** What is sold (BG-31). */
export interface Item {
  /** BT-153 its name. */
  readonly name: string
  /** BT-154 what it is. */
  readonly description?: string
  /** BT-155 the seller's number for it. */
  readonly sellerIdentifier?: string
  /** BT-156 the buyer's number for it. */
  readonly buyerIdentifier?: string
  /**
   * A number of a public register, a GTIN (`0160`) as a rule; the scheme is mandatory (BR-64).
   * @terms value BT-157; scheme BT-157-1
   */
  readonly standardIdentifier?: Identifier
  /**
   * What class it is of.
   * @terms code BT-158; scheme BT-158-1; schemeVersion BT-158-2; name BT-X-13
   */
  readonly classifications?: readonly Classification[]
  /** BT-159 the country it comes from, ISO 3166-1 alpha-2. */
  readonly originCountry?: string
  /** BG-32 its properties. */
  readonly attributes?: readonly ItemAttribute[]
  /** BT-X-305 an identifier of the item in the invoice. */
  readonly id?: string
  /** BT-X-532 the number of an industry for it. */
  readonly industryIdentifier?: string
  /** BT-X-533 the number of its model. */
  readonly modelIdentifier?: string
  /** BT-X-536 the name of its model. */
  readonly modelName?: string
  /** BT-X-535 its brand. */
  readonly brandName?: string
  /** BT-X-534 the batches it comes from. */
  readonly batchIdentifiers?: readonly string[]
  /** BG-X-84 the pieces delivered, one by one. */
  readonly instances?: readonly ItemInstance[]
  /**
   * BG-X-93 who made it.
   * @terms name BT-X-595; tradingName BT-X-599; identifiers BT-X-593 BT-X-594; identifiers.scheme BT-X-594-0;
   *  legalRegistration BT-X-598; legalRegistration.scheme BT-X-598-0; vatIdentifier BT-X-614;
   *  taxRegistration BT-X-615; legalInformation BT-X-597; roleCode BT-X-596; electronicAddress BT-X-613;
   *  electronicAddress.scheme BT-X-613-0; address BG-X-95; address.postCode BT-X-606; address.line1 BT-X-607;
   *  address.line2 BT-X-608; address.line3 BT-X-609; address.city BT-X-610; address.country BT-X-611;
   *  address.subdivision BT-X-612; contacts BG-X-94; contacts.name BT-X-600; contacts.department BT-X-601;
   *  contacts.typeCode BT-X-602; contacts.telephone BT-X-603; contacts.fax BT-X-604; contacts.email BT-X-605
   */
  readonly manufacturer?: Party
  /** BG-X-1 what a bundle is made of. */
  readonly components?: readonly ItemComponent[]
}

/** A class of a classification. */
export interface Classification {
  /** The class, as a code. */
  readonly code: string
  /** The classification, UNTDID 7143: `STI` UNSPSC, `TST` CPV. Mandatory (BR-65). */
  readonly scheme: string
  /** Its version. */
  readonly schemeVersion?: string
  /** The name of the class (EXTENDED). */
  readonly name?: string
}

/** A property of an item (BG-32). */
export interface ItemAttribute {
  /** BT-160 what the property is; may be absent in EXTENDED where `typeCode` tells. */
  readonly name?: string
  /** BT-161 what it is for this item; may be absent in EXTENDED where `measure` tells. */
  readonly value?: string
  /** BT-X-11 / EXT-FR-FE-159 the property as a code. */
  readonly typeCode?: string
  /**
   * The property as a number with a unit.
   * @terms value BT-X-12; unit BT-X-12-0
   */
  readonly measure?: Measure
}

/** A number with its unit. */
export interface Measure {
  /** The number: a decimal string. */
  readonly value: Quantity
  /** The unit, UN/ECE Rec 20 and 21. */
  readonly unit?: string
}

/** One piece of an item (BG-X-84). */
export interface ItemInstance {
  /** BT-X-306 its batch. */
  readonly batchIdentifier?: string
  /** BT-X-307 its serial number. */
  readonly serialNumber?: string
}

/** A part of a bundle (BG-X-1). */
export interface ItemComponent {
  /** BT-X-18 its name. */
  readonly name: string
  /** BT-X-19 what it is. */
  readonly description?: string
  /** BT-X-308 its identifier. */
  readonly id?: string
  /**
   * Numbers of public registers.
   * @terms value BT-X-15; scheme BT-X-15-1
   */
  readonly standardIdentifiers?: readonly Identifier[]
  /** BT-X-16 the seller's number for it. */
  readonly sellerIdentifier?: string
  /** BT-X-17 the buyer's number for it. */
  readonly buyerIdentifier?: string
  /** BT-X-309 the number of an industry for it. */
  readonly industryIdentifier?: string
  /**
   * How many of them are in the bundle.
   * @terms value BT-X-20; unit BT-X-20-1
   */
  readonly quantity?: Measure
}

/** Quantities besides the one invoiced (EXTENDED). */
export interface Packaging {
  /**
   * What is given without charge.
   * @terms value BT-X-46; unit BT-X-46-0
   */
  readonly chargeFreeQuantity?: Measure
  /**
   * How many packages there are.
   * @terms value BT-X-47; unit BT-X-47-0
   */
  readonly packageQuantity?: Measure
  /**
   * How much is in one package.
   * @terms value BT-X-561; unit BT-X-561-0
   */
  readonly quantityPerPackage?: Measure
}

/** Where and when a line was delivered (EXTENDED). */
export interface LineDelivery {
  /** BT-X-85 / EXT-FR-FE-158 when. */
  readonly date?: CalendarDate
  /**
   * BG-X-7 to whom, and where.
   * @terms name BT-X-50; tradingName BT-X-52; identifiers BT-186 EXT-FR-FE-146; identifiers.scheme BT-186-1;
   *  legalRegistration BT-X-51; legalRegistration.scheme BT-X-51-0; vatIdentifier BT-X-66; roleCode BT-X-541;
   *  electronicAddress BT-X-65; electronicAddress.scheme BT-X-65-0; address BG-X-9; address.postCode BT-X-58;
   *  address.line1 BT-X-59; address.line2 BT-X-60; address.line3 BT-X-61; address.city BT-X-62;
   *  address.country BT-X-63; address.subdivision BT-X-64; contacts BG-X-8; contacts.name BT-X-54;
   *  contacts.department BT-X-54-1; contacts.typeCode BT-X-315; contacts.telephone BT-X-55; contacts.fax BT-X-56;
   *  contacts.email BT-X-57
   */
  readonly recipient?: Party
  /**
   * BG-X-10 to whom it goes in the end.
   * @terms name BT-X-69; tradingName BT-X-71; identifiers BT-X-67 BT-X-68; identifiers.scheme BT-X-68-0;
   *  legalRegistration BT-X-70; legalRegistration.scheme BT-X-70-0; vatIdentifier BT-X-84; roleCode BT-X-542;
   *  electronicAddress BT-X-83; electronicAddress.scheme BT-X-83-0; address BG-X-12; address.postCode BT-X-76;
   *  address.line1 BT-X-77; address.line2 BT-X-78; address.line3 BT-X-79; address.city BT-X-80;
   *  address.country BT-X-81; address.subdivision BT-X-82; contacts BG-X-11; contacts.name BT-X-72;
   *  contacts.department BT-X-72-1; contacts.typeCode BT-X-316; contacts.telephone BT-X-73; contacts.fax BT-X-74;
   *  contacts.email BT-X-75
   */
  readonly ultimateRecipient?: Party
  /**
   * BG-X-13 the line of the despatch advice.
   * @terms id BT-X-86; lineId BT-X-87; issueDate BT-X-88
   */
  readonly despatchAdvice?: LineReference
  /**
   * BG-X-82 the line of the receiving advice.
   * @terms id BT-X-89; lineId BT-X-90; issueDate BT-X-91
   */
  readonly receivingAdvice?: LineReference
  /**
   * BG-X-83 the line of the delivery note.
   * @terms id BT-X-92; lineId BT-X-93; issueDate BT-X-94
   */
  readonly deliveryNote?: LineReference
}

/** Further totals of a line (EXTENDED). */
export interface LineTotals {
  /** BT-X-327 sum of its charges. */
  readonly chargeTotal?: Amount
  /** BT-X-328 sum of its allowances. */
  readonly allowanceTotal?: Amount
  /** BT-X-98 sum of its charges and allowances. */
  readonly allowanceChargeTotal?: Amount
  /** BT-X-329 / EXT-FR-FE-181 its VAT in the currency of the invoice. */
  readonly vatTotal?: Amount
  /** BT-X-590 / EXT-FR-FE-182 its VAT in the accounting currency. */
  readonly vatTotalInAccountingCurrency?: Amount
  /** BT-X-330 / EXT-FR-FE-184 its amount with VAT. */
  readonly totalWithVat?: Amount
}

/** The invoice a line corrects or deducts, and the line there. */
export interface LinePrecedingInvoice extends PrecedingInvoice {
  /** The line of that invoice. */
  readonly lineId?: string
}

/** Who bears cost and risk of the way (EXTENDED). */
export interface DeliveryTerms {
  /** Incoterms: `DAP`, `EXW` … */
  readonly code: string
  /** The place the terms name. */
  readonly place?: string
  /** The country the terms name, ISO 3166-1 alpha-2. */
  readonly country?: string
}
