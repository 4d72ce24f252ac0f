import { haveCommon, includes } from '../ask.js'
import { amountInCents, basisInCents, hasAmount, hasCategory, hasReason, reasonsAgree } from '../cii/allowances.js'
import { anyIsNot, filled, nearest, says } from '../cii/ask.js'
import { BREAKDOWN_CHECKS } from '../cii/breakdown.js'
import { all, allowanceCharges, settlements } from '../cii/places.js'
import {
  dueAddsUp,
  grossAddsUp,
  linesAddUp,
  netAddsUp,
  TOTALS_IN_CENTS,
  taxAddsUp,
  taxTotalInTaxCurrency,
} from '../cii/totals.js'
import type { Judged } from '../document.js'
import {
  cardIsShort,
  endsAfterStart,
  hasStartOrEnd,
  INVOICE_CHECKS,
  isCreditTransfer,
  LINE_CHECKS,
  REPRESENTATIVE_CHECKS,
  sellerIsIdentified,
  vatIdHasCountry,
} from '../en16931/cii-model.js'
import { countBelow, oneNameOfContact, referencesOfType, samePaymentMeans } from '../en16931/cii-syntax.js'
import type { Check, Checks, Context, Group, Judgement } from '../set.js'
import { centsOfDouble, doubleSum } from '../sums.js'
import type { Node } from '../tree.js'
import { double, normalize } from '../values.js'
import { PROFILES, type Profile } from './structure.js'
import { vatOf } from './vat.js'

const INVOICE = '/rsm:CrossIndustryInvoice'
const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const AGREEMENT = 'ram:ApplicableHeaderTradeAgreement'
const SETTLEMENT = 'ram:ApplicableHeaderTradeSettlement'
const ALLOWANCE_CHARGE = 'ram:SpecifiedTradeAllowanceCharge'
const MEANS = 'ram:SpecifiedTradeSettlementPaymentMeans'
const SUMMATION = 'ram:SpecifiedTradeSettlementHeaderMonetarySummation'

/** What is there is not empty, if only by one of several: `x != ''`; white space is enough. */
function anyText(node: Node, first: string, ...steps: readonly string[]): Judgement {
  return anyIsNot(node.select(first, ...steps), '') || nearest(node, first, ...steps)
}

const anyAddress = (document: Judged, party: string) =>
  document.everywhere(party).flatMap((one) => one.all('ram:PostalTradeAddress'))
const hasAddress =
  (party: string): Check<Judged> =>
  (_, document) =>
    anyAddress(document, party).length > 0
const hasCountry =
  (party: string): Check<Judged> =>
  (_, document) =>
    anyAddress(document, party).some((address) => anyIsNot(address.all('ram:CountryID'), ''))

/** BR-01 to BR-11 as Factur-X has them. */
const invoiceChecks: Checks<Judged> = {
  'BR-01': (invoice) =>
    anyText(invoice, 'rsm:ExchangedDocumentContext', 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'),
  'BR-02': (invoice) => anyText(invoice, 'rsm:ExchangedDocument', 'ram:ID'),
  'BR-03': (invoice) => {
    const day = ['rsm:ExchangedDocument', 'ram:IssueDateTime', 'udt:DateTimeString'] as const
    const days = invoice.select(...day).filter((one) => one.attribute('format') === '102')
    return anyIsNot(days, '') || nearest(invoice, ...day)
  },
  'BR-04': (invoice) => anyText(invoice, 'rsm:ExchangedDocument', 'ram:TypeCode'),
  'BR-05': (invoice) => anyText(invoice, TRANSACTION, SETTLEMENT, 'ram:InvoiceCurrencyCode'),
  'BR-06': (invoice) => anyText(invoice, TRANSACTION, AGREEMENT, 'ram:SellerTradeParty', 'ram:Name'),
  'BR-07': (invoice) => anyText(invoice, TRANSACTION, AGREEMENT, 'ram:BuyerTradeParty', 'ram:Name'),
  'BR-08': hasAddress('ram:SellerTradeParty'),
  'BR-09': hasCountry('ram:SellerTradeParty'),
}

/** Those that BASIC WL adds. */
const moreInvoiceChecks: Checks<Judged> = {
  'BR-10': hasAddress('ram:BuyerTradeParty'),
  'BR-11': hasCountry('ram:BuyerTradeParty'),
  ...only(INVOICE_CHECKS, 'BR-62', 'BR-63'),
  'CII-SR-467': samePaymentMeans('ram:TypeCode'),
  'CII-SR-468': samePaymentMeans('ram:Information'),
  'CII-SR-469': (_, document) => countBelow(document.everywhere(SETTLEMENT), 'ram:PaymentReference') <= 1,
}

const isAmount = (charge: 'false' | 'true') => (one: Node) =>
  includes(one.select('ram:ChargeIndicator', 'udt:Indicator'), charge)
const findAllowances = (document: Judged) => allowanceCharges(document).filter(isAmount('false'))
const findCharges = (document: Judged) => allowanceCharges(document).filter(isAmount('true'))
const amountOf = (nodes: readonly Node[]) => centsOfDouble(doubleSum(all(nodes, 'ram:ActualAmount')))

/** BR-CO-11: allowances come to their total, as doubles. */
const allowancesAddUp: Check<Judged> = (totals, document) => {
  const allowances = document.once(findAllowances)
  const met = totals.all('ram:AllowanceTotalAmount')
  if (allowances.length === 0 && met.length === 0) return true
  const sum = amountOf(allowances)
  return met.some((total) => double(total.value) === sum)
}

/** BR-CO-12: so do charges, and among them those for logistics. */
const chargesAddUp: Check<Judged> = (totals, document) => {
  const charges = document.once(findCharges)
  if (charges.length === 0 && !totals.has('ram:ChargeTotalAmount')) return true
  const met = all(settlements(document), SUMMATION, 'ram:ChargeTotalAmount')
  if (met.length !== 1) return false
  const logistics = all(settlements(document), 'ram:SpecifiedLogisticsServiceCharge', 'ram:AppliedAmount')
  const sum = amountOf(charges) + centsOfDouble(doubleSum(logistics))
  return centsOfDouble(double((met[0] as Node).value)) === centsOfDouble(sum)
}

/** BR-17: a payee has a name, and is not a seller that stands beside it. */
const payeeIsNotSeller: Check<Judged> = (payee) => {
  if (!payee.has('ram:Name')) return false
  const sellers = payee.parent?.all('ram:SellerTradeParty') ?? []
  const shares = (first: string, ...steps: readonly string[]) =>
    haveCommon(payee.select(first, ...steps), all(sellers, first, ...steps))
  return !shares('ram:Name') && !shares('ram:ID') && !shares('ram:SpecifiedLegalOrganization', 'ram:ID')
}

/** BR-56: a tax representative has a VAT identifier. */
const representativeHasVatId: Check<Judged> = (party) =>
  anyIsNot(
    party.select('ram:SpecifiedTaxRegistration', 'ram:ID').filter((id) => id.attribute('schemeID') === 'VA'),
    '',
  )

/** BR-57: an address of delivery has a country. */
const deliveryHasCountry: Check<Judged> = (delivery) =>
  !delivery.has('ram:ShipToTradeParty', 'ram:PostalTradeAddress') ||
  anyText(delivery, 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')

/** BR-64, BR-65: what identifies or classifies an item names its scheme. */
const namesScheme =
  (attribute: string, ...steps: readonly [string, ...string[]]): Check<Judged> =>
  (line) => {
    const [holder] = line.select('ram:SpecifiedTradeProduct', steps[0])
    if (!holder) return true
    return (
      line.select('ram:SpecifiedTradeProduct', ...steps).some((node) => (node.attribute(attribute) ?? '') !== '') ||
      holder
    )
  }

/** CII-SR-470: a credit transfer names its account in just one way. */
const accountIsNamedOnce: Check<Judged> = (means) =>
  means.has('ram:PayeePartyCreditorFinancialAccount', 'ram:IBANID') !==
  means.has('ram:PayeePartyCreditorFinancialAccount', 'ram:ProprietaryID')

function wantsCreditTransfer(means: Node): boolean {
  const types = means.all('ram:TypeCode')
  return types.length === 1 && ['30', '58'].includes(normalize((types[0] as Node).value))
}

/** BR-CO-03: the day VAT falls due, or a code for it, not both. */
const oneWayOfDueDate: Check<Judged> = (tax) => !(tax.has('ram:TaxPointDate') && tax.has('ram:DueDateTypeCode'))

/** Some of the checks. */
export function only(checks: Checks<Judged>, ...ids: readonly string[]): Checks<Judged> {
  return Object.fromEntries(ids.map((id) => [id, checks[id] as Check<Judged>]))
}

const without = (checks: Checks<Judged>, ...ids: readonly string[]): Checks<Judged> =>
  Object.fromEntries(Object.entries(checks).filter(([id]) => !ids.includes(id)))

const indicatorSays =
  (text: string) =>
  (indicator: Node): boolean =>
    includes(indicator.all('udt:Indicator'), text)

/** An indicator's rules: amount, the two of the reason, agreement, decimals of amount and basis. */
function indicator(at: string, text: 'false' | 'true', rules: Checks<Judged>): Context<Judged> {
  return { at: `${at}/${ALLOWANCE_CHARGE}/ram:ChargeIndicator`, when: indicatorSays(text), rules }
}

const taxInInvoiceCurrency = (total: Node, document: Judged): boolean => {
  const currency = total.attribute('currencyID')
  return currency !== undefined && includes(all(settlements(document), 'ram:InvoiceCurrencyCode'), currency)
}

/**
 * The rules of a profile beside its structure: those of EN 16931, as the release has them that Factur-X is built on. Here each
 * has a pattern of its own, so that of an element all rules are judged that are about it.
 */
export function modelOf(profile: Profile): Group<Judged>[] {
  const number = PROFILES.indexOf(profile)
  const contexts: Context<Judged>[] = [
    { at: 'ram:SellerTradeParty', rules: { 'BR-CO-26': sellerIsIdentified } },
    {
      at: 'ram:SpecifiedTaxRegistration/ram:ID',
      when: (id) => id.attribute('schemeID') === 'VA',
      rules: { 'BR-CO-09': vatIdHasCountry },
    },
    {
      at: SUMMATION,
      rules: {
        'BR-13': (totals) => totals.has('ram:TaxBasisTotalAmount'),
        'BR-14': (totals) => totals.has('ram:GrandTotalAmount'),
        'BR-15': (totals) => totals.has('ram:DuePayableAmount'),
        ...(number === 0 ? only(TOTALS_IN_CENTS, 'BR-DEC-12', 'BR-DEC-13', 'BR-DEC-14', 'BR-DEC-18') : TOTALS_IN_CENTS),
      },
    },
    { at: INVOICE, rules: number === 0 ? invoiceChecks : { ...invoiceChecks, ...moreInvoiceChecks } },
  ]
  if (number >= 1) contexts.push(...withoutLines(number))
  if (number >= 2) contexts.push(...withLines(number))
  if (number >= 3) contexts.push(...withReferences(number))
  return contexts.map((context) => [context])
}

/** What BASIC WL adds. */
function withoutLines(number: number): Context<Judged>[] {
  const extended = number === 4
  return [
    {
      at: SUMMATION,
      rules: {
        'BR-12': (totals) => totals.has('ram:LineTotalAmount'),
        'BR-53': taxTotalInTaxCurrency,
        ...(!extended && {
          'BR-CO-11': allowancesAddUp,
          'BR-CO-12': chargesAddUp,
          'BR-CO-13': netAddsUp,
          'BR-CO-15': grossAddsUp,
          'BR-CO-16': dueAddsUp,
        }),
      },
    },
    {
      at: `${SETTLEMENT}/ram:ApplicableTradeTax`,
      rules: {
        ...without(BREAKDOWN_CHECKS, ...(extended ? ['BR-CO-17'] : [])),
        'BR-47': (tax) => tax.has('ram:CategoryCode'),
        'BR-48': (tax) => tax.has('ram:RateApplicablePercent') || includes(tax.all('ram:CategoryCode'), 'O'),
        'BR-CO-03': oneWayOfDueDate,
      },
    },
    { at: `${SETTLEMENT}/ram:BillingSpecifiedPeriod`, rules: { 'BR-29': endsAfterStart, 'BR-CO-19': hasStartOrEnd } },
    indicator(SETTLEMENT, 'false', {
      'BR-31': hasAmount,
      'BR-32': hasCategory,
      'BR-33': hasReason,
      'BR-CO-05': reasonsAgree,
      'BR-CO-21': hasReason,
      'BR-DEC-01': amountInCents,
      'BR-DEC-02': basisInCents,
    }),
    indicator(SETTLEMENT, 'true', {
      'BR-36': hasAmount,
      'BR-37': hasCategory,
      ...(!extended && { 'BR-38': hasReason, 'BR-CO-06': reasonsAgree, 'BR-CO-22': hasReason }),
      'BR-DEC-05': amountInCents,
      'BR-DEC-06': basisInCents,
    }),
    { at: 'ram:PayeeTradeParty', rules: { 'BR-17': payeeIsNotSeller } },
    {
      at: 'ram:SellerTaxRepresentativeTradeParty',
      rules: { ...REPRESENTATIVE_CHECKS, 'BR-56': representativeHasVatId },
    },
    {
      at: ALLOWANCE_CHARGE,
      syntax: `
        CII-SR-472 ? ram:RateApplicablePercent
        CII-SR-471 ? ram:CategoryTradeTax
        CII-SR-473 ? ram:ActualAmount
        CII-SR-463 + ram:ChargeIndicator
      `,
    },
    { at: `${SUMMATION}/ram:TaxTotalAmount`, when: taxInInvoiceCurrency, rules: { 'BR-CO-14': taxAddsUp } },
    // The second holds always, as the official condition is written.
    { at: MEANS, rules: { 'BR-49': (means) => means.has('ram:TypeCode'), 'CII-SR-464': () => true } },
    {
      at: `${MEANS}/ram:PayeePartyCreditorFinancialAccount`,
      when: ({ parent }) => isCreditTransfer(parent),
      rules: {
        'BR-50': (account) => filled(account.all('ram:IBANID')) || filled(account.all('ram:ProprietaryID')),
        'BR-61': (account) => account.has('ram:IBANID') || account.has('ram:ProprietaryID'),
      },
    },
    ...(extended ? [] : [{ at: MEANS, when: wantsCreditTransfer, rules: { 'CII-SR-470': accountIsNamedOnce } }]),
    {
      at: `${TRANSACTION}/${SETTLEMENT}`,
      rules: { 'BR-CO-18': (settlement) => settlement.has('ram:ApplicableTradeTax') },
    },
    {
      at: `${INVOICE}/${TRANSACTION}/${AGREEMENT}`,
      rules: {
        'CII-SR-465': (agreement) => oneNameOfContact(agreement, 'ram:SellerTradeParty'),
        'CII-SR-466': (agreement) => oneNameOfContact(agreement, 'ram:BuyerTradeParty'),
      },
    },
    { at: `${INVOICE}/${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`, rules: { 'BR-57': deliveryHasCountry } },
    {
      at: `${INVOICE}/${TRANSACTION}/${SETTLEMENT}/ram:InvoiceReferencedDocument`,
      rules: { 'BR-55': (reference) => anyText(reference, 'ram:IssuerAssignedID') },
    },
    ...vatOf(number),
  ]
}

/** What BASIC adds: lines. */
function withLines(number: number): Context<Judged>[] {
  const extended = number === 4
  const line = 'ram:SpecifiedLineTradeSettlement'
  return [
    {
      at: (path) => path.name !== '',
      when: ({ children, text }) => children.length === 0 && !says(text),
      warnings: { 'PEPPOL-EN16931-R008': () => false },
    },
    { at: INVOICE, rules: only(INVOICE_CHECKS, 'BR-16') },
    ...(extended
      ? []
      : [
          { at: SUMMATION, rules: { 'BR-CO-10': linesAddUp } },
          {
            at: 'ram:ApplicableProductCharacteristic',
            rules: { 'BR-54': (one: Node) => one.has('ram:Description') && one.has('ram:Value') },
          },
        ]),
    {
      at: 'ram:IncludedSupplyChainTradeLineItem',
      rules: {
        'BR-21': (one) => anyText(one, 'ram:AssociatedDocumentLineDocument', 'ram:LineID'),
        'BR-25': (one) => anyText(one, 'ram:SpecifiedTradeProduct', 'ram:Name'),
        'BR-64': namesScheme('schemeID', 'ram:GlobalID'),
        'BR-65': namesScheme('listID', 'ram:DesignatedProductClassification', 'ram:ClassCode'),
        ...only(LINE_CHECKS, 'BR-DEC-23'),
        ...(!extended && only(LINE_CHECKS, 'BR-22', 'BR-23', 'BR-24', 'BR-26', 'BR-27', 'BR-28', 'BR-CO-04')),
      },
    },
    { at: `${line}/ram:BillingSpecifiedPeriod`, rules: { 'BR-30': endsAfterStart, 'BR-CO-20': hasStartOrEnd } },
    indicator(line, 'false', {
      'BR-41': hasAmount,
      'BR-42': hasReason,
      'BR-CO-07': reasonsAgree,
      'BR-CO-23': hasReason,
      'BR-DEC-24': amountInCents,
      'BR-DEC-25': basisInCents,
    }),
    indicator(line, 'true', {
      'BR-43': hasAmount,
      ...(!extended && { 'BR-44': hasReason, 'BR-CO-08': reasonsAgree, 'BR-CO-24': hasReason }),
      'BR-DEC-27': amountInCents,
      'BR-DEC-28': basisInCents,
    }),
  ]
}

/** What EN 16931 adds. */
function withReferences(number: number): Context<Judged>[] {
  return [
    {
      at: 'ram:AdditionalReferencedDocument',
      rules: { 'BR-52': (reference) => anyText(reference, 'ram:IssuerAssignedID') },
    },
    { at: 'ram:ApplicableTradeSettlementFinancialCard', rules: { 'BR-51': cardIsShort } },
    {
      at: `${INVOICE}/${TRANSACTION}/${AGREEMENT}`,
      warnings: {
        'CII-SR-475': (agreement) => countBelow(referencesOfType(agreement, '916'), 'ram:Name') <= 1,
        'CII-SR-476': (agreement) => countBelow(referencesOfType(agreement, '916'), 'ram:AttachmentBinaryObject') <= 1,
      },
    },
    ...(number === 3
      ? [
          {
            at: `${INVOICE}/${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement`,
            warnings: { 'CII-SR-474': (line: Node) => referencesOfType(line, '130').length <= 1 },
          },
        ]
      : []),
  ]
}
