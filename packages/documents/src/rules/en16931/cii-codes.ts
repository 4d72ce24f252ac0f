import { indicates } from '../cii/vat.js'
import type { Judged } from '../document.js'
import { COUNTRIES_CII } from '../lists/countries.js'
import { CURRENCIES } from '../lists/currencies.js'
import { DOCUMENT_TYPES } from '../lists/document-types.js'
import { ITEM_CLASSES } from '../lists/item-classes.js'
import { type CodeList, listed } from '../lists/list.js'
import { MEDIA_TYPES } from '../lists/media.js'
import { PAYMENT_MEANS } from '../lists/payment-means.js'
import { ALLOWANCE_REASONS, CHARGE_REASONS } from '../lists/reasons.js'
import { REFERENCE_TYPES } from '../lists/references.js'
import { ADDRESS_SCHEMES, ORGANISATION_SCHEMES } from '../lists/schemes.js'
import { NOTE_SUBJECTS_CII } from '../lists/subjects.js'
import { UNITS } from '../lists/units.js'
import { DUE_DATE_TYPES_CII, EXEMPTION_REASONS, VAT_CATEGORY_CODES } from '../lists/vat.js'
import type { Check, Group } from '../set.js'
import type { Node } from '../tree.js'

/** The text of an element is a code. */
export const codeOf =
  (list: CodeList): Check<Judged> =>
  (node) =>
    listed(node.value, list)

/** An attribute is a code. */
export const attributeOf =
  (name: string, list: CodeList): Check<Judged> =>
  (node) =>
    listed(node.attribute(name), list)

/** Elements that have the attribute. */
export const having =
  (name: string) =>
  (node: Node): boolean =>
    node.attribute(name) !== undefined

/** BR-CL-22: VATEX is read in any case. */
export const exemptionReason: Check<Judged> = ({ value }) => listed(value.toUpperCase(), EXEMPTION_REASONS)

/** BR-CL-24: not even white space around. */
export const mediaType: Check<Judged> = (node) => MEDIA_TYPES.has(node.attribute('mimeCode') ?? '')

/** The pattern of codes: an element is judged by the first context that fits. */
export const ciiCodes = (): Group<Judged> => [
  { at: 'rsm:ExchangedDocument/ram:TypeCode', rules: { 'BR-CL-01': codeOf(DOCUMENT_TYPES) } },
  {
    at: 'ram:TaxTotalAmount',
    when: having('currencyID'),
    rules: { 'BR-CL-03': attributeOf('currencyID', CURRENCIES) },
  },
  { at: 'ram:InvoiceCurrencyCode', rules: { 'BR-CL-04': codeOf(CURRENCIES) } },
  { at: 'ram:TaxCurrencyCode', rules: { 'BR-CL-05': codeOf(CURRENCIES) } },
  { at: 'ram:DueDateTypeCode', rules: { 'BR-CL-06': codeOf(DUE_DATE_TYPES_CII) } },
  { at: 'ram:ReferenceTypeCode', rules: { 'BR-CL-07': codeOf(REFERENCE_TYPES) } },
  { at: 'ram:SubjectCode', rules: { 'BR-CL-08': codeOf(NOTE_SUBJECTS_CII) } },
  {
    at: (path) =>
      path.name === 'ram:GlobalID' && !path.within('ram:SpecifiedTradeProduct') && !path.within('ram:ShipToTradeParty'),
    when: having('schemeID'),
    rules: { 'BR-CL-10': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
  {
    at: (path) => path.name === 'ram:ID' && !path.within('ram:SpecifiedTaxRegistration'),
    when: having('schemeID'),
    rules: { 'BR-CL-11': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
  { at: 'ram:ClassCode', when: having('listID'), rules: { 'BR-CL-13': attributeOf('listID', ITEM_CLASSES) } },
  { at: 'ram:CountryID', rules: { 'BR-CL-14': codeOf(COUNTRIES_CII) } },
  { at: 'ram:OriginTradeCountry/ram:ID', rules: { 'BR-CL-15': codeOf(COUNTRIES_CII) } },
  { at: 'ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode', rules: { 'BR-CL-16': codeOf(PAYMENT_MEANS) } },
  { at: 'ram:CategoryTradeTax/ram:CategoryCode', rules: { 'BR-CL-17': codeOf(VAT_CATEGORY_CODES) } },
  { at: 'ram:ApplicableTradeTax/ram:CategoryCode', rules: { 'BR-CL-18': codeOf(VAT_CATEGORY_CODES) } },
  {
    at: 'ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode',
    when: ({ parent }) => parent !== undefined && indicates(parent, false),
    rules: { 'BR-CL-19': codeOf(ALLOWANCE_REASONS) },
  },
  {
    at: 'ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode',
    when: ({ parent }) => parent !== undefined && indicates(parent, true),
    rules: { 'BR-CL-20': codeOf(CHARGE_REASONS) },
  },
  {
    at: 'ram:SpecifiedTradeProduct/ram:GlobalID',
    when: having('schemeID'),
    rules: { 'BR-CL-21': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
  { at: 'ram:ExemptionReasonCode', rules: { 'BR-CL-22': exemptionReason } },
  {
    at: ['ram:BasisQuantity', 'ram:BilledQuantity'],
    when: having('unitCode'),
    rules: { 'BR-CL-23': attributeOf('unitCode', UNITS) },
  },
  { at: 'ram:AttachmentBinaryObject', when: having('mimeCode'), rules: { 'BR-CL-24': mediaType } },
  {
    at: 'ram:URIUniversalCommunication/ram:URIID',
    when: having('schemeID'),
    rules: { 'BR-CL-25': attributeOf('schemeID', ADDRESS_SCHEMES) },
  },
  {
    at: 'ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID',
    when: having('schemeID'),
    rules: { 'BR-CL-26': attributeOf('schemeID', ORGANISATION_SCHEMES) },
  },
]
