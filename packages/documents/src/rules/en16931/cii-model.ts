import { includes } from '../ask.js'
import { amountInCents, basisInCents, hasAmount, hasCategory, hasReason, reasonsAgree } from '../cii/allowances.js'
import { anyNumber, centsBelow, existsBelow, filled, filledBelow, isNotNegative, nearest, says } from '../cii/ask.js'
import { BREAKDOWN_CHECKS } from '../cii/breakdown.js'
import { invoiceCurrencyTexts } from '../cii/places.js'
import {
  allowancesAddUp,
  chargesAddUp,
  dueAddsUp,
  grossAddsUp,
  linesAddUp,
  netAddsUp,
  TOTALS_IN_CENTS,
  taxAddsUp,
  taxTotalInTaxCurrency,
} from '../cii/totals.js'
import {
  brokenDownOnce,
  brokenDownOnceIfAtAll,
  countedSomehow,
  isVat,
  splitPaymentAlone,
  splitPaymentInItaly,
} from '../cii/vat.js'
import type { Judged } from '../document.js'
import { kept } from '../kept.js'
import { VAT_COUNTRIES_CII } from '../lists/countries.js'
import type { Check, Checks, Group, Judgement } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'
import {
  CANARY_ISLANDS,
  CEUTA_MELILLA,
  EXEMPT,
  EXPORT,
  INTRA_COMMUNITY,
  NOT_SUBJECT,
  REVERSE_CHARGE,
  STANDARD,
  ZERO_RATED,
} from '../vat-families.js'
import { ciiVat } from './cii-vat.js'

const INVOICE = '/rsm:CrossIndustryInvoice'
const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const AGREEMENT = 'ram:ApplicableHeaderTradeAgreement'
const SETTLEMENT = 'ram:ApplicableHeaderTradeSettlement'
const SELLER = [TRANSACTION, AGREEMENT, 'ram:SellerTradeParty'] as const
const BUYER = [TRANSACTION, AGREEMENT, 'ram:BuyerTradeParty'] as const

const hasLines = (document: Judged) => document.everywhere('ram:IncludedSupplyChainTradeLineItem').length > 0

/** BR-62, BR-63: an electronic address has a scheme. */
function addressHasScheme(invoice: Node, party: readonly [string, ...string[]]): Judgement {
  const [first, ...steps] = party
  const parties = invoice.select(first, ...steps)
  const addresses = parties.flatMap((one) => one.child('ram:URIUniversalCommunication') ?? [])
  if (addresses.length === 0) return true
  const schemes = addresses.flatMap((address) =>
    address.all('ram:URIID').flatMap((id) => id.attribute('schemeID') ?? []),
  )
  return (schemes.length === 1 && says(schemes[0])) || (addresses[0] as Node)
}

/** Rules of the invoice as a whole. */
export const INVOICE_CHECKS: Checks<Judged> = {
  'BR-01': (invoice) =>
    filledBelow(invoice, 'rsm:ExchangedDocumentContext', 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'),
  'BR-02': (invoice) => filledBelow(invoice, 'rsm:ExchangedDocument', 'ram:ID'),
  'BR-03': (invoice) => {
    const days = invoice.select('rsm:ExchangedDocument', 'ram:IssueDateTime', 'udt:DateTimeString')
    return (
      filled(days.filter((day) => day.attribute('format') === '102')) ||
      nearest(invoice, 'rsm:ExchangedDocument', 'ram:IssueDateTime', 'udt:DateTimeString')
    )
  },
  'BR-04': (invoice) => filledBelow(invoice, 'rsm:ExchangedDocument', 'ram:TypeCode'),
  'BR-05': (invoice) => filledBelow(invoice, TRANSACTION, SETTLEMENT, 'ram:InvoiceCurrencyCode'),
  'BR-06': (invoice) => filledBelow(invoice, ...SELLER, 'ram:Name'),
  'BR-07': (invoice) => filledBelow(invoice, ...BUYER, 'ram:Name'),
  'BR-08': (invoice) => existsBelow(invoice, ...SELLER, 'ram:PostalTradeAddress'),
  'BR-09': (invoice) => filledBelow(invoice, ...SELLER, 'ram:PostalTradeAddress', 'ram:CountryID'),
  'BR-10': (invoice) => existsBelow(invoice, ...BUYER, 'ram:PostalTradeAddress'),
  'BR-11': (invoice) => filledBelow(invoice, ...BUYER, 'ram:PostalTradeAddress', 'ram:CountryID'),
  'BR-16': (_, document) => hasLines(document),
  'BR-62': (invoice) => addressHasScheme(invoice, SELLER),
  'BR-63': (invoice) => addressHasScheme(invoice, BUYER),
}

/** Rules 01 of the families, and those of split payment. */
const VAT_OF_INVOICE: Checks<Judged> = {
  'BR-S-01': countedSomehow(STANDARD),
  'BR-Z-01': brokenDownOnce(ZERO_RATED),
  'BR-E-01': brokenDownOnce(EXEMPT),
  'BR-AE-01': brokenDownOnce(REVERSE_CHARGE),
  'BR-IC-01': brokenDownOnce(INTRA_COMMUNITY),
  'BR-G-01': brokenDownOnce(EXPORT),
  'BR-O-01': brokenDownOnceIfAtAll(NOT_SUBJECT),
  'BR-AF-01': countedSomehow(CANARY_ISLANDS),
  'BR-AG-01': countedSomehow(CEUTA_MELILLA),
  'BR-B-01': splitPaymentInItaly,
  'BR-B-02': splitPaymentAlone,
}

const PRICE = 'ram:SpecifiedLineTradeAgreement'
const LINE_TOTAL = [
  'ram:SpecifiedLineTradeSettlement',
  'ram:SpecifiedTradeSettlementLineMonetarySummation',
  'ram:LineTotalAmount',
] as const

const hasBreakdowns = (document: Judged) =>
  document.everywhere(TRANSACTION).some((transaction) => transaction.has(SETTLEMENT, 'ram:ApplicableTradeTax'))

/** Rules of each line. */
export const LINE_CHECKS: Checks<Judged> = {
  'BR-21': (line) => filledBelow(line, 'ram:AssociatedDocumentLineDocument', 'ram:LineID'),
  'BR-22': (line) => existsBelow(line, 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity'),
  'BR-23': (line) =>
    line
      .select('ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity')
      .some((quantity) => quantity.attribute('unitCode') !== undefined) ||
    nearest(line, 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity'),
  'BR-24': (line) => existsBelow(line, ...LINE_TOTAL),
  'BR-25': (line) => filledBelow(line, 'ram:SpecifiedTradeProduct', 'ram:Name'),
  'BR-26': (line) => existsBelow(line, PRICE, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'),
  'BR-27': (line) =>
    anyNumber(line.select(PRICE, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'), isNotNegative) ||
    nearest(line, PRICE, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'),
  'BR-28': (line) => {
    const prices = line.select(PRICE, 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount')
    return prices.length === 0 || anyNumber(prices, isNotNegative) || (prices[0] as Node)
  },
  'BR-64': (line) => {
    const ids = line.select('ram:SpecifiedTradeProduct', 'ram:GlobalID')
    if (ids.length === 0) return true
    const schemes = ids.flatMap((id) => id.attribute('schemeID') ?? [])
    return (schemes.length === 1 && says(schemes[0])) || (ids[0] as Node)
  },
  'BR-CO-04': (line) =>
    line
      .select('ram:SpecifiedLineTradeSettlement', 'ram:ApplicableTradeTax')
      .some((tax) => tax.has('ram:CategoryCode') && isVat(tax)) ||
    nearest(line, 'ram:SpecifiedLineTradeSettlement', 'ram:ApplicableTradeTax'),
  'BR-CO-18': (_, document) => document.once(hasBreakdowns),
  'BR-DEC-23': (line) => centsBelow(line, ...LINE_TOTAL),
}

const day = (period: Node, end: string) =>
  period.select(end, 'udt:DateTimeString').filter((one) => one.attribute('format') === '102')

/** BR-29, BR-30: a period does not end before it begins; its days are compared as texts. */
export const endsAfterStart: Check<Judged> = (period) => {
  if (!period.has('ram:EndDateTime') || !period.has('ram:StartDateTime')) return true
  const texts = (end: string) =>
    day(period, end)
      .map(({ value }) => value)
      .sort()
  // Of several, one pair is enough: the last end and the first start.
  const last = texts('ram:EndDateTime').at(-1)
  const [first] = texts('ram:StartDateTime')
  return last !== undefined && first !== undefined && last >= first
}

/** BR-CO-19, BR-CO-20: a period has a start or an end. */
export const hasStartOrEnd: Check<Judged> = (period) => period.has('ram:StartDateTime') || period.has('ram:EndDateTime')

const PARTY_NAMES = [['ram:Name'], ['ram:ID'], ['ram:SpecifiedLegalOrganization', 'ram:ID']] as const

const textsOf = (party: Node, [first, ...steps]: readonly [string, ...string[]]) =>
  party.select(first, ...steps).map(({ value }) => value)

/** What the sellers of a transaction are called: names, identifiers, legal registrations. */
const namesOfSellers = /* @__PURE__ */ kept((transaction) => {
  const sellers = transaction.select(AGREEMENT, 'ram:SellerTradeParty')
  return PARTY_NAMES.map((path) => new Set(sellers.flatMap((seller) => textsOf(seller, path))))
})

/** BR-17: a payee has a name, and is not the seller. */
export const payeeIsNotSeller: Check<Judged> = (payee) => {
  if (!payee.has('ram:Name')) return false
  const transaction = payee.parent?.parent
  if (!transaction) return true
  const sellers = namesOfSellers(transaction)
  return !PARTY_NAMES.some((path, at) => textsOf(payee, path).some((text) => sellers[at]?.has(text)))
}

const vatIds = (party: Node) =>
  party.select('ram:SpecifiedTaxRegistration', 'ram:ID').filter((id) => id.attribute('schemeID') === 'VA')

/** BR-CO-26: the seller can be told from others. */
export const sellerIsIdentified: Check<Judged> = (seller) =>
  seller.has('ram:ID') ||
  seller.has('ram:GlobalID') ||
  seller.has('ram:SpecifiedLegalOrganization', 'ram:ID') ||
  vatIds(seller).length > 0

/** BR-CO-09: a VAT identifier begins with a country. */
export const vatIdHasCountry: Check<Judged> = ({ value }) => VAT_COUNTRIES_CII.has(firstTwo(value))

/** The first two characters, of which one beyond U+FFFF is one. */
function firstTwo(text: string): string {
  const code = text.charCodeAt(0)
  return code >= 0xd800 && code < 0xdc00 ? [...text].slice(0, 2).join('') : text.slice(0, 2)
}

/** BR-57: an address of delivery has a country. */
export const deliveryHasCountry: Check<Judged> = (delivery) =>
  !delivery.has('ram:ShipToTradeParty', 'ram:PostalTradeAddress') ||
  filledBelow(delivery, 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')

/** BR-51: of the number of a card, not more than ten characters. */
export const cardIsShort: Check<Judged> = (card) => {
  const ids = card.all('ram:ID')
  if (ids.length === 0) return true
  const text = (ids[0] as Node).value
  return ids.length === 1 && (text.length <= 10 || [...normalize(text)].length <= 10)
}

/** BR-65: what classifies an item names its list. */
export const classHasList: Check<Judged> = (classification) => {
  const codes = classification.all('ram:ClassCode')
  if (codes.length === 0) return true
  const schemes = codes.flatMap((code) => code.attribute('listID') ?? [])
  return schemes.length === 1 && says(schemes[0])
}

/** Whether means of payment are a credit transfer: exactly `30` or `58`. */
export function isCreditTransfer(means: Node | undefined): boolean {
  const types = means?.all('ram:TypeCode') ?? []
  return includes(types, '30') || includes(types, '58')
}

export const REPRESENTATIVE_CHECKS: Checks<Judged> = {
  'BR-18': (party) => filledBelow(party, 'ram:Name'),
  'BR-19': (party) => party.has('ram:PostalTradeAddress'),
  'BR-20': (party) => filledBelow(party, 'ram:PostalTradeAddress', 'ram:CountryID'),
  'BR-56': (party) => filled(vatIds(party)),
}

/** What an allowance or charge must have: ids of the rules of amount, reason twice, agreement, and of both decimals. */
function allowanceChecks(ids: readonly [string, string, string, string, string, string]): Checks<Judged> {
  const [amount, reason, agreement, reasonAgain, cents, centsOfBasis] = ids
  return {
    [amount]: hasAmount,
    [reason]: hasReason,
    [agreement]: reasonsAgree,
    [reasonAgain]: hasReason,
    [cents]: amountInCents,
    [centsOfBasis]: basisInCents,
  }
}

const indicatorSays =
  (text: string) =>
  (indicator: Node): boolean =>
    includes(indicator.all('udt:Indicator'), text)

/** The pattern of the model: an element is judged by the first context that fits. */
export const ciiModel = (): Group<Judged> => [
  { at: 'ram:DesignatedProductClassification', rules: { 'BR-65': classHasList } },
  { at: 'ram:AdditionalReferencedDocument', rules: { 'BR-52': (node) => filledBelow(node, 'ram:IssuerAssignedID') } },
  { at: 'ram:ApplicableTradeSettlementFinancialCard', rules: { 'BR-51': cardIsShort } },
  {
    at: 'ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount',
    when: ({ parent }) => isCreditTransfer(parent),
    rules: {
      'BR-50': (account) => filled(account.all('ram:IBANID')) || filled(account.all('ram:ProprietaryID')),
      'BR-61': (account) => account.has('ram:IBANID') || account.has('ram:ProprietaryID'),
    },
  },
  { at: `${INVOICE}/${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`, rules: { 'BR-57': deliveryHasCountry } },
  ...(
    [
      ['false', 'BR-32', ['BR-31', 'BR-33', 'BR-CO-05', 'BR-CO-21', 'BR-DEC-01', 'BR-DEC-02']],
      ['true', 'BR-37', ['BR-36', 'BR-38', 'BR-CO-06', 'BR-CO-22', 'BR-DEC-05', 'BR-DEC-06']],
    ] as const
  ).map(([says, category, ids]) => ({
    at: `${SETTLEMENT}/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator`,
    when: indicatorSays(says),
    rules: { ...allowanceChecks(ids), [category]: hasCategory },
  })),
  {
    at: 'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
    rules: {
      'BR-12': (totals) => totals.has('ram:LineTotalAmount'),
      'BR-13': (totals) => totals.has('ram:TaxBasisTotalAmount'),
      'BR-14': (totals) => totals.has('ram:GrandTotalAmount'),
      'BR-15': (totals) => totals.has('ram:DuePayableAmount'),
      'BR-53': taxTotalInTaxCurrency,
      'BR-CO-10': linesAddUp,
      'BR-CO-11': allowancesAddUp,
      'BR-CO-12': chargesAddUp,
      'BR-CO-13': netAddsUp,
      'BR-CO-16': dueAddsUp,
      ...TOTALS_IN_CENTS,
    },
  },
  { at: INVOICE, rules: { ...INVOICE_CHECKS, 'BR-CO-15': grossAddsUp, ...VAT_OF_INVOICE } },
  { at: 'ram:IncludedSupplyChainTradeLineItem', rules: LINE_CHECKS },
  ...(
    [
      ['false', ['BR-41', 'BR-42', 'BR-CO-07', 'BR-CO-23', 'BR-DEC-24', 'BR-DEC-25']],
      ['true', ['BR-43', 'BR-44', 'BR-CO-08', 'BR-CO-24', 'BR-DEC-27', 'BR-DEC-28']],
    ] as const
  ).map(([says, ids]) => ({
    at: 'ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator',
    when: indicatorSays(says),
    rules: allowanceChecks(ids),
  })),
  {
    at: 'ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod',
    rules: { 'BR-30': endsAfterStart, 'BR-CO-20': hasStartOrEnd },
  },
  { at: `${SETTLEMENT}/ram:BillingSpecifiedPeriod`, rules: { 'BR-29': endsAfterStart, 'BR-CO-19': hasStartOrEnd } },
  {
    at: 'ram:ApplicableProductCharacteristic',
    rules: { 'BR-54': (attribute) => attribute.has('ram:Description') && attribute.has('ram:Value') },
  },
  { at: 'ram:PayeeTradeParty', rules: { 'BR-17': payeeIsNotSeller } },
  { at: 'ram:SpecifiedTradeSettlementPaymentMeans', rules: { 'BR-49': (means) => means.has('ram:TypeCode') } },
  {
    at: `${INVOICE}/${TRANSACTION}/${SETTLEMENT}/ram:InvoiceReferencedDocument`,
    rules: { 'BR-55': (node) => filledBelow(node, 'ram:IssuerAssignedID') },
  },
  { at: 'ram:SellerTradeParty', rules: { 'BR-CO-26': sellerIsIdentified } },
  { at: 'ram:SellerTaxRepresentativeTradeParty', rules: REPRESENTATIVE_CHECKS },
  {
    at: 'ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount',
    when: (total, document) => {
      const currency = total.attribute('currencyID')
      return currency !== undefined && invoiceCurrencyTexts(document).has(currency)
    },
    rules: { 'BR-CO-14': taxAddsUp },
  },
  {
    at: 'ram:SpecifiedTaxRegistration/ram:ID',
    when: (id) => id.attribute('schemeID') === 'VA',
    rules: { 'BR-CO-09': vatIdHasCountry },
  },
  ...ciiVat(),
  { at: `${SETTLEMENT}/ram:ApplicableTradeTax`, rules: BREAKDOWN_CHECKS },
]
