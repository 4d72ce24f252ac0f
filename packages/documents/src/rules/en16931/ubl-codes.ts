import { says } from '../ask.js'
import type { Judged } from '../document.js'
import { COUNTRIES_UBL } from '../lists/countries.js'
import { CURRENCIES } from '../lists/currencies.js'
import { CREDIT_NOTE_TYPES, INVOICE_TYPES } from '../lists/document-types.js'
import { ITEM_CLASSES } from '../lists/item-classes.js'
import { type CodeList, listed } from '../lists/list.js'
import { MEDIA_TYPES } from '../lists/media.js'
import { PAYMENT_MEANS } from '../lists/payment-means.js'
import { ALLOWANCE_REASONS, CHARGE_REASONS } from '../lists/reasons.js'
import { REFERENCE_TYPES } from '../lists/references.js'
import { ADDRESS_SCHEMES, ORGANISATION_SCHEMES } from '../lists/schemes.js'
import { UNITS } from '../lists/units.js'
import { DUE_DATE_TYPES_UBL, EXEMPTION_REASONS, VAT_CATEGORY_CODES } from '../lists/vat.js'
import type { Check, Context } from '../set.js'
import type { Node } from '../tree.js'
import { isObjectReference } from './ubl-syntax.js'

const codeOf =
  (list: CodeList): Check<Judged> =>
  (node) =>
    listed(node.value, list)

const attributeOf =
  (name: string, list: CodeList): Check<Judged> =>
  (node) =>
    listed(node.attribute(name) ?? '', list)

const has =
  (name: string) =>
  (node: Node): boolean =>
    node.attribute(name) !== undefined

const reasonOf = (charge: boolean) => (code: Node) =>
  code.parent !== undefined && says(code.parent, 'cbc:ChargeIndicator', charge)

const AMOUNTS = [
  'cbc:Amount',
  'cbc:BaseAmount',
  'cbc:PriceAmount',
  'cbc:TaxAmount',
  'cbc:TaxableAmount',
  'cbc:LineExtensionAmount',
  'cbc:TaxExclusiveAmount',
  'cbc:TaxInclusiveAmount',
  'cbc:AllowanceTotalAmount',
  'cbc:ChargeTotalAmount',
  'cbc:PrepaidAmount',
  'cbc:PayableRoundingAmount',
  'cbc:PayableAmount',
]

/** The codes, each of its list. */
export const ublCodes = (): readonly Context<Judged>[] => [
  { at: AMOUNTS, rules: { 'BR-CL-03': attributeOf('currencyID', CURRENCIES) } },
  { at: 'cbc:InvoiceTypeCode', rules: { 'BR-CL-01': codeOf(INVOICE_TYPES) } },
  { at: 'cbc:CreditNoteTypeCode', rules: { 'BR-CL-01': codeOf(CREDIT_NOTE_TYPES) } },
  { at: 'cbc:DocumentCurrencyCode', rules: { 'BR-CL-04': codeOf(CURRENCIES) } },
  { at: 'cbc:TaxCurrencyCode', rules: { 'BR-CL-05': codeOf(CURRENCIES) } },
  { at: 'cac:InvoicePeriod/cbc:DescriptionCode', rules: { 'BR-CL-06': codeOf(DUE_DATE_TYPES_UBL) } },
  {
    at: ['cac:AdditionalDocumentReference/cbc:ID', 'cac:DocumentReference/cbc:ID'],
    when: (id) => has('schemeID')(id) && id.parent !== undefined && isObjectReference(id.parent),
    rules: { 'BR-CL-07': attributeOf('schemeID', REFERENCE_TYPES) },
  },
  {
    at: 'cac:PartyIdentification/cbc:ID',
    when: has('schemeID'),
    rules: {
      'BR-CL-10': (id) => {
        const scheme = id.attribute('schemeID') ?? ''
        if (listed(scheme, ORGANISATION_SCHEMES)) return true
        return (
          scheme.trim() === 'SEPA' &&
          (id.path.within('cac:AccountingSupplierParty') || id.path.within('cac:PayeeParty'))
        )
      },
    },
  },
  {
    at: 'cac:PartyLegalEntity/cbc:CompanyID',
    when: has('schemeID'),
    rules: { 'BR-CL-11': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
  {
    at: 'cac:CommodityClassification/cbc:ItemClassificationCode',
    when: has('listID'),
    rules: { 'BR-CL-13': attributeOf('listID', ITEM_CLASSES) },
  },
  { at: 'cac:Country/cbc:IdentificationCode', rules: { 'BR-CL-14': codeOf(COUNTRIES_UBL) } },
  { at: 'cac:OriginCountry/cbc:IdentificationCode', rules: { 'BR-CL-15': codeOf(COUNTRIES_UBL) } },
  { at: 'cac:PaymentMeans/cbc:PaymentMeansCode', rules: { 'BR-CL-16': codeOf(PAYMENT_MEANS) } },
  { at: 'cac:TaxCategory/cbc:ID', rules: { 'BR-CL-17': codeOf(VAT_CATEGORY_CODES) } },
  { at: 'cac:ClassifiedTaxCategory/cbc:ID', rules: { 'BR-CL-18': codeOf(VAT_CATEGORY_CODES) } },
  {
    at: 'cac:AllowanceCharge/cbc:AllowanceChargeReasonCode',
    when: reasonOf(false),
    rules: { 'BR-CL-19': codeOf(ALLOWANCE_REASONS) },
  },
  {
    at: 'cac:AllowanceCharge/cbc:AllowanceChargeReasonCode',
    when: reasonOf(true),
    rules: { 'BR-CL-20': codeOf(CHARGE_REASONS) },
  },
  {
    at: 'cac:StandardItemIdentification/cbc:ID',
    when: has('schemeID'),
    rules: { 'BR-CL-21': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
  { at: 'cbc:TaxExemptionReasonCode', rules: { 'BR-CL-22': codeOf(EXEMPTION_REASONS) } },
  {
    at: ['cbc:InvoicedQuantity', 'cbc:BaseQuantity', 'cbc:CreditedQuantity'],
    when: has('unitCode'),
    rules: { 'BR-CL-23': attributeOf('unitCode', UNITS) },
  },
  {
    at: 'cbc:EmbeddedDocumentBinaryObject',
    when: has('mimeCode'),
    // To the letter: white space around it is not taken off here.
    rules: { 'BR-CL-24': (object) => MEDIA_TYPES.has(object.attribute('mimeCode') ?? '') },
  },
  { at: 'cbc:EndpointID', when: has('schemeID'), rules: { 'BR-CL-25': attributeOf('schemeID', ADDRESS_SCHEMES) } },
  {
    at: 'cac:DeliveryLocation/cbc:ID',
    when: has('schemeID'),
    rules: { 'BR-CL-26': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
]
