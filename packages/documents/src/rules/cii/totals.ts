/** Rules about the totals (BG-22) of a CII invoice. */
import { haveCommon } from '../ask.js'
import type { Judged } from '../document.js'
import type { Check, Checks } from '../set.js'
import { cents, centsOfDouble, doubleSum, exact, firstExact, negative } from '../sums.js'
import type { Node } from '../tree.js'
import { add, compare, type Decimal, decimalOf, double, roundDouble, subtract } from '../values.js'
import { anyNumber, centsBelow } from './ask.js'
import {
  all,
  allowanceCharges,
  invoiceCurrencies,
  invoiceCurrencyTexts,
  settlements,
  taxCurrencies,
  taxCurrencyTexts,
} from './places.js'
import { indicates } from './vat.js'

type TotalsCheck = Check<Judged>

/** What no currency is called: of an amount without one. */
const NONE = '\u0000'

const same = (a: Decimal | undefined, b: Decimal | undefined) =>
  a !== undefined && b !== undefined && compare(a, b) === 0

/** What comes to a total, found once for the file: doubles, as the official engine adds elements without a type. */
const findLineSum = (document: Judged) => decimalOf(doubleSum(document.once(findLineTotals)))
const findLineTotals = (document: Judged) =>
  document.root.select(
    'rsm:SupplyChainTradeTransaction',
    'ram:IncludedSupplyChainTradeLineItem',
    'ram:SpecifiedLineTradeSettlement',
    'ram:SpecifiedTradeSettlementLineMonetarySummation',
    'ram:LineTotalAmount',
  )

/** BR-CO-10: the lines come to the total of lines. */
export const linesAddUp: TotalsCheck = (totals, document) => {
  const sum = document.once(findLineSum)
  return sum !== undefined && same(exact(totals.all('ram:LineTotalAmount')), cents(sum))
}

const firstAmounts = (document: Judged, charge: boolean) => {
  const those = allowanceCharges(document).filter((one) => indicates(one, charge))
  const amounts = those.flatMap((one) => one.child('ram:ActualAmount') ?? [])
  return { some: those.length > 0, total: centsOfDouble(doubleSum(amounts)) }
}
const findAllowances = (document: Judged) => firstAmounts(document, false)
const findCharges = (document: Judged) => firstAmounts(document, true)

/** BR-CO-11 and BR-CO-12: allowances, or charges, come to their total; without any, there is no total. */
const addUp =
  (name: string, find: typeof findAllowances): TotalsCheck =>
  (totals, document) => {
    const { some, total } = document.once(find)
    const totalsOf = totals.all(name)
    return (!some && totalsOf.length === 0) || anyNumber(totalsOf, (value) => value === total)
  }
export const allowancesAddUp = addUp('ram:AllowanceTotalAmount', findAllowances)
export const chargesAddUp = addUp('ram:ChargeTotalAmount', findCharges)

/** The first of that name, nothing where there is none; `undefined` where it is no number. */
function firstOrZero(totals: Node, name: string): Decimal | undefined {
  const nodes = totals.all(name)
  return nodes.length === 0 ? { units: 0n, scale: 0 } : firstExact(nodes)
}

/** BR-CO-13: lines less allowances and with charges come to the total without VAT. */
export const netAddsUp: TotalsCheck = (totals) => {
  const ofLines = firstExact(totals.all('ram:LineTotalAmount'))
  const allowances = firstOrZero(totals, 'ram:AllowanceTotalAmount')
  const charges = firstOrZero(totals, 'ram:ChargeTotalAmount')
  if (!ofLines || !allowances || !charges) return false
  return same(firstExact(totals.all('ram:TaxBasisTotalAmount')), cents(add(subtract(ofLines, allowances), charges)))
}

/** BR-CO-16: the total with VAT, less what is paid, and rounding, come to what is due. */
export const dueAddsUp: TotalsCheck = (totals) => {
  const gross = firstExact(totals.all('ram:GrandTotalAmount'))
  const paid = firstOrZero(totals, 'ram:TotalPrepaidAmount')
  const rounding = firstOrZero(totals, 'ram:RoundingAmount')
  if (!gross || !paid || !rounding) return false
  return same(firstExact(totals.all('ram:DuePayableAmount')), add(add(gross, negative(paid)), rounding))
}

/** BR-53: who names a currency for VAT, other than that of the invoice, has a total of VAT in it. */
export const taxTotalInTaxCurrency: TotalsCheck = (totals, document) => {
  const currencies = taxCurrencyTexts(document)
  if (currencies.size === 0) return true
  return (
    totals.all('ram:TaxTotalAmount').some((amount) => currencies.has(amount.attribute('currencyID') ?? NONE)) &&
    !haveCommon(taxCurrencies(document), invoiceCurrencies(document))
  )
}

/** A double has no more than two decimals: `. = round(. * 100) div 100`. */
function inCents(node: Node): boolean {
  const value = double(node.value)
  return value === roundDouble(value * 100) / 100
}

/**
 * BR-DEC-13: of several totals of VAT, one in cents is enough, or one in another currency: so the official condition.
 */
export const taxTotalInCents: TotalsCheck = (totals, document) => {
  const amounts = totals.all('ram:TaxTotalAmount')
  if (amounts.length === 0) return true
  const currencies = invoiceCurrencyTexts(document)
  return amounts.some((amount) => !currencies.has(amount.attribute('currencyID') ?? NONE) || inCents(amount))
}

/** BR-DEC-15: the same in the currency of VAT, where there is one; but here another currency does not do. */
export const taxTotalInTaxCurrencyInCents: TotalsCheck = (totals, document) => {
  const amounts = totals.all('ram:TaxTotalAmount')
  const currencies = taxCurrencyTexts(document)
  if (amounts.length === 0 || currencies.size === 0) return true
  return amounts.some((amount) => currencies.has(amount.attribute('currencyID') ?? NONE) && inCents(amount))
}

const findTaxSum = (document: Judged) =>
  centsOfDouble(doubleSum(all(settlements(document), 'ram:ApplicableTradeTax', 'ram:CalculatedAmount')))

/** BR-CO-14: the breakdowns come to the total of VAT. */
export const taxAddsUp: TotalsCheck = (total, document) => double(total.value) === document.once(findTaxSum)

/** BR-CO-15: net and VAT, in the currency of the invoice, come to gross; or gross is net. */
export const grossAddsUp: TotalsCheck = (_, document) => {
  const summations = all(settlements(document), 'ram:SpecifiedTradeSettlementHeaderMonetarySummation')
  const gross = firstExact(all(summations, 'ram:GrandTotalAmount'))
  const net = firstExact(all(summations, 'ram:TaxBasisTotalAmount'))
  const byCurrency = new Map<string, Node[]>()
  for (const tax of all(summations, 'ram:TaxTotalAmount')) {
    const currency = tax.attribute('currencyID') ?? NONE
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []).slice(0, 1), tax])
  }
  return [...invoiceCurrencyTexts(document)].every((currency) => {
    if (!gross || !net) return false
    if (compare(gross, net) === 0) return true
    // Two are as good as more: there is to be one.
    const tax = exact(byCurrency.get(currency) ?? [])
    return tax !== undefined && same(gross, cents(add(net, tax)))
  })
}

/** BR-DEC: totals in cents. */
export const TOTALS_IN_CENTS: Checks<Judged> = {
  'BR-DEC-09': (totals) => centsBelow(totals, 'ram:LineTotalAmount'),
  'BR-DEC-10': (totals) => centsBelow(totals, 'ram:AllowanceTotalAmount'),
  'BR-DEC-11': (totals) => centsBelow(totals, 'ram:ChargeTotalAmount'),
  'BR-DEC-12': (totals) => centsBelow(totals, 'ram:TaxBasisTotalAmount'),
  'BR-DEC-14': (totals) => centsBelow(totals, 'ram:GrandTotalAmount'),
  'BR-DEC-13': taxTotalInCents,
  'BR-DEC-15': taxTotalInTaxCurrencyInCents,
  'BR-DEC-16': (totals) => centsBelow(totals, 'ram:TotalPrepaidAmount'),
  'BR-DEC-17': (totals) => centsBelow(totals, 'ram:RoundingAmount'),
  'BR-DEC-18': (totals) => centsBelow(totals, 'ram:DuePayableAmount'),
}
