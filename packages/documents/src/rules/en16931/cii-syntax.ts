import { includes } from '../ask.js'
import { anyIsBoolean } from '../cii/ask.js'
import { lines } from '../cii/places.js'
import type { Judged } from '../document.js'
import type { Path } from '../path.js'
import type { Checks, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import * as document from './cii-syntax-document.js'
import * as line from './cii-syntax-lines.js'
import * as settlement from './cii-syntax-settlement.js'
import * as types from './cii-syntax-types.js'

const INVOICE = '/rsm:CrossIndustryInvoice'
const TRANSACTION = `${INVOICE}/rsm:SupplyChainTradeTransaction`
const LINE = `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`
const AGREEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeAgreement`
const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`

/** Elements of the reusable namespace whose name ends so. */
export const endingIn =
  (end: string, but?: string) =>
  ({ name }: Path): boolean =>
    name.startsWith('ram:') && name.endsWith(end) && name !== but

/** Whether a party is not identified twice, by `ram:ID` and by `ram:GlobalID`. */
export function identifiedOnce(node: Node, party: string): boolean {
  return !(node.has(party, 'ram:ID') && node.has(party, 'ram:GlobalID'))
}

const references = (node: Node) => node.all('ram:AdditionalReferencedDocument')

/** Referenced documents of a type, white space around it apart. */
export function referencesOfType(node: Node, type: string): readonly Node[] {
  return references(node).filter((reference) => {
    const types = reference.all('ram:TypeCode')
    return types.length === 1 && normalize((types[0] as Node).value) === type
  })
}

/** How many of them have exactly that type. */
export function countOfType(node: Node, type: string): number {
  return references(node).filter((reference) => includes(reference.all('ram:TypeCode'), type)).length
}

export function countBelow(nodes: readonly Node[], name: string): number {
  return nodes.reduce((count, node) => count + node.all(name).length, 0)
}

/** BT-44 and its like: a contact is named by person or by department. */
export function oneNameOfContact(node: Node, party: string): boolean {
  const contact = [party, 'ram:DefinedTradeContact'] as const
  return !(node.has(...contact, 'ram:PersonName') && node.has(...contact, 'ram:DepartmentName'))
}

/** Whether all elements of some name below all means of payment say the same. */
export const samePaymentMeans = (name: string) => {
  const find = (judged: Judged): boolean => {
    let first: string | undefined
    for (const means of judged.everywhere('ram:SpecifiedTradeSettlementPaymentMeans')) {
      for (const { value } of means.all(name)) {
        first ??= normalize(value)
        if (normalize(value) !== first) return false
      }
    }
    return true
  }
  return (_: Node, judged: Judged): boolean => judged.once(find)
}

const findDueDateTypes = (judged: Judged) => {
  const types = new Set<string>()
  for (const tax of judged.everywhere('ram:ApplicableTradeTax')) {
    for (const { value } of tax.all('ram:DueDateTypeCode')) types.add(value)
  }
  return types
}

/** CII-SR-462: all taxes say the same of when VAT falls due. */
export const oneDueDateType = (_: Node, judged: Judged): boolean => judged.once(findDueDateTypes).size <= 1

/** CII-SR-470: who wants a credit transfer says to which account. */
export function creditTransfersHaveAccount(node: Node): boolean {
  return node.all('ram:SpecifiedTradeSettlementPaymentMeans').every((means) => {
    const types = means.all('ram:TypeCode')
    const type = types.length === 1 ? normalize((types[0] as Node).value) : ''
    if (type !== '30' && type !== '58') return true
    const account = 'ram:PayeePartyCreditorFinancialAccount'
    return means.has(account, 'ram:IBANID') || means.has(account, 'ram:ProprietaryID')
  })
}

const findUnits = (judged: Judged) =>
  lines(judged).some((item) =>
    item
      .select('ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity')
      .some((quantity) => quantity.attribute('unitCode') !== undefined),
  )

/** CII-DT-033: a quantity has a unit only if invoiced quantities have. */
export const unitOnlyBesideUnits = (node: Node, judged: Judged): boolean =>
  node.attribute('unitCode') === undefined || judged.once(findUnits)

/** An element that only additional documents of some types may have. */
export const onlyInReference =
  (name: string, ...allowed: readonly string[]) =>
  (node: Node): boolean =>
    node.child(name) === undefined ||
    (node.name === 'ram:AdditionalReferencedDocument' &&
      node.all('ram:TypeCode').some(({ value }) => allowed.includes(value)))

/** An element that only elements of one name may have. */
export const onlyIn =
  (name: string, parent: string) =>
  (node: Node): boolean =>
    node.name === parent || node.child(name) === undefined

/** An element of taxes that only those of the whole invoice may have. */
export const onlyInHeader =
  (name: string) =>
  (node: Node): boolean =>
    node.child(name) === undefined || node.path.within('ram:ApplicableHeaderTradeSettlement')

/** CII-DT-037: of all taxes, VAT only. */
export function typeIsVat(node: Node): boolean {
  const types = node.all('ram:TypeCode')
  return types.length === 0 || includes(types, 'VAT')
}

/** A day as format 102 has it: four digits of a year, in any script, a month, a day up to 31. */
export function isDay(text: string): boolean {
  const day = /^\p{Nd}{4}(\d\d)(\d\d)$/u.exec(normalize(text))
  if (!day) return false
  const [, month = '', dayOfMonth = ''] = day
  return month >= '01' && month <= '12' && dayOfMonth >= '01' && dayOfMonth <= '31'
}

const grossDiscount = ['ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge'] as const

/** CII-SR-119: a discount of the price is a discount, and has an amount. */
export function discountHasAmount(node: Node): boolean {
  const amount = node.has(...grossDiscount, 'ram:ActualAmount')
  const indicators = node.select(...grossDiscount, 'ram:ChargeIndicator')
  if (indicators.length === 0) return !amount
  return amount && indicators.some((indicator) => anyIsBoolean(indicator.all('udt:Indicator'), false))
}

export const REFERENCED_DOCUMENT_CHECKS: Checks<Judged> = {
  'CII-DT-015': onlyInReference('ram:URIID', '916'),
  'CII-DT-018': onlyInReference('ram:TypeCode', '50', '130', '916'),
  'CII-DT-021': onlyInReference('ram:Name', '916'),
  'CII-DT-022': onlyInReference('ram:AttachmentBinaryObject', '916'),
  'CII-DT-024': onlyInReference('ram:ReferenceTypeCode', '130'),
  'CII-DT-027': onlyIn('ram:FormattedIssueDateTime', 'ram:InvoiceReferencedDocument'),
}

export const TAX_CHECKS: Checks<Judged> = {
  'CII-DT-041': onlyInHeader('ram:BasisAmount'),
  'CII-DT-052': onlyIn('ram:ExemptionReasonCode', 'ram:ApplicableTradeTax'),
  'CII-DT-098': onlyIn('ram:ExemptionReason', 'ram:ApplicableTradeTax'),
  'CII-DT-054': onlyInHeader('ram:TaxPointDate'),
  'CII-DT-058': onlyInHeader('ram:DueDateTypeCode'),
}

/** The pattern of syntax: an element is judged by the first context that fits. */
export const ciiSyntax = (): Group<Judged> => [
  { at: 'ram:SpecifiedTradeSettlementPaymentMeans', syntax: settlement.PAYMENT_MEANS },
  { at: `${INVOICE}/rsm:ExchangedDocumentContext`, syntax: document.DOCUMENT_CONTEXT },
  { at: `${INVOICE}/rsm:ExchangedDocument`, syntax: document.DOCUMENT },
  { at: `${INVOICE}/rsm:ExchangedDocument/ram:IncludedNote`, syntax: document.NOTE },
  { at: LINE, syntax: line.LINE },
  { at: `${LINE}/ram:AssociatedDocumentLineDocument`, syntax: line.LINE_DOCUMENT },
  {
    at: `${LINE}/ram:SpecifiedTradeProduct`,
    syntax: line.PRODUCT,
    rules: {
      'CII-SR-046': (node) => {
        const ids = node.all('ram:GlobalID')
        return ids.length === 0 || ids.some((id) => id.attribute('schemeID') !== undefined) || (ids[0] as Node)
      },
      'CII-SR-090': (node) =>
        node.child('ram:OriginTradeCountry') === undefined ||
        node.select('ram:OriginTradeCountry', 'ram:ID').length === 1,
    },
  },
  { at: `${LINE}/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic`, syntax: line.CHARACTERISTIC },
  {
    at: `${LINE}/ram:SpecifiedLineTradeAgreement`,
    syntax: line.LINE_AGREEMENT,
    warnings: { 'CII-SR-119': discountHasAmount },
  },
  { at: 'ram:SpecifiedTradeAllowanceCharge', syntax: settlement.ALLOWANCE_CHARGE },
  { at: 'ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge', syntax: line.PRICE_ALLOWANCE },
  { at: `${LINE}/ram:SpecifiedLineTradeDelivery`, syntax: line.LINE_DELIVERY },
  {
    at: `${LINE}/ram:SpecifiedLineTradeSettlement`,
    syntax: line.LINE_SETTLEMENT,
    warnings: { 'CII-SR-474': (node) => referencesOfType(node, '130').length <= 1 },
  },
  {
    at: AGREEMENT,
    syntax: document.AGREEMENT,
    warnings: {
      'CII-SR-450': (node) => identifiedOnce(node, 'ram:BuyerTradeParty'),
      'CII-SR-457': (node) => countOfType(node, '50') <= 1,
      'CII-SR-458': (node) => countOfType(node, '130') <= 1,
      'CII-SR-465': (node) => oneNameOfContact(node, 'ram:SellerTradeParty'),
      'CII-SR-466': (node) => oneNameOfContact(node, 'ram:BuyerTradeParty'),
      'CII-SR-475': (node) => countBelow(referencesOfType(node, '916'), 'ram:Name') <= 1,
      'CII-SR-476': (node) => countBelow(referencesOfType(node, '916'), 'ram:AttachmentBinaryObject') <= 1,
    },
  },
  {
    at: `${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`,
    syntax: document.DELIVERY,
    warnings: { 'CII-SR-449': (node) => identifiedOnce(node, 'ram:ShipToTradeParty') },
  },
  {
    at: SETTLEMENT,
    syntax: settlement.SETTLEMENT,
    rules: { 'CII-SR-462': oneDueDateType, 'CII-SR-470': creditTransfersHaveAccount },
    warnings: { 'CII-SR-451': (node) => identifiedOnce(node, 'ram:PayeeTradeParty') },
  },
  { at: `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`, syntax: settlement.TOTALS },
  {
    at: INVOICE,
    syntax: document.INVOICE,
    rules: {
      'CII-SR-467': samePaymentMeans('ram:TypeCode'),
      'CII-SR-468': samePaymentMeans('ram:Information'),
      'CII-SR-469': (_, judged) =>
        countBelow(judged.everywhere('ram:ApplicableHeaderTradeSettlement'), 'ram:PaymentReference') <= 1,
    },
  },
  { at: ({ name }) => name.endsWith('DocumentContextParameter'), syntax: types.CONTEXT_PARAMETER },
  {
    at: [
      `${INVOICE}/rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID`,
      `${INVOICE}/rsm:ExchangedDocument/ram:ID`,
      `${LINE}/ram:AssociatedDocumentLineDocument/ram:LineID`,
      `${LINE}/ram:SpecifiedTradeProduct/ram:SellerAssignedID`,
    ],
    syntax: types.OWN_ID,
  },
  { at: endingIn('ID'), syntax: types.ID },
  { at: 'ram:TypeCode', syntax: types.TYPE_CODE },
  // The context before takes all of these: the authority has the rules, and none of them can fire.
  { at: `${INVOICE}/rsm:ExchangedDocument/ram:TypeCode`, syntax: types.DOCUMENT_TYPE },
  {
    at: `${LINE}/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode`,
    syntax: types.LINE_CATEGORY,
  },
  { at: endingIn('ReferencedDocument'), syntax: types.REFERENCED_DOCUMENT, rules: REFERENCED_DOCUMENT_CHECKS },
  { at: endingIn('Amount', 'ram:TaxTotalAmount'), syntax: types.AMOUNT },
  { at: endingIn('Quantity'), syntax: types.QUANTITY, rules: { 'CII-DT-033': unitOnlyBesideUnits } },
  { at: endingIn('TradeTax'), syntax: types.TAX, rules: { 'CII-DT-037': typeIsVat }, warnings: TAX_CHECKS },
  { at: 'ram:BillingSpecifiedPeriod', syntax: types.PERIOD },
  { at: 'ram:PostalTradeAddress', syntax: types.ADDRESS },
  {
    at: 'udt:DateTimeString',
    when: (node) => node.attribute('format') === '102',
    rules: { 'CII-DT-097': (node) => isDay(node.value) },
  },
]
