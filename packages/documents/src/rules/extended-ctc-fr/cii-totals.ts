/** Totals: of what they are made of, each may be a cent away. */
import { all, allowanceCharges, settlements } from '../cii/places.js'
import type { Judged } from '../document.js'
import { isAmount, near } from '../factur-x/extended-model.js'
import { isDetail } from '../factur-x/extended-vat.js'
import { kept } from '../kept.js'
import type { Check, Checks } from '../set.js'
import { cents, centsOfDouble, doubleSum, exact, exactSum, firstExact } from '../sums.js'
import type { Node } from '../tree.js'
import { add, compare, type Decimal, decimalOf, subtract } from '../values.js'

type TotalsCheck = Check<Judged>

const LOGISTICS = 'ram:SpecifiedLogisticsServiceCharge'

const rounded = (sum: Decimal | undefined) => sum && cents(sum)

/** Of a transaction: how many lines, how many of them stand for themselves, and what those come to. */
const linesOf = /* @__PURE__ */ kept((transaction) => {
  const every = transaction.all('ram:IncludedSupplyChainTradeLineItem')
  const details = every.filter(isDetail)
  const amounts = details.flatMap((line) =>
    line.select(
      'ram:SpecifiedLineTradeSettlement',
      'ram:SpecifiedTradeSettlementLineMonetarySummation',
      'ram:LineTotalAmount',
    ),
  )
  return { every: every.length, details: details.length, sum: rounded(exactSum(amounts)) }
})

const countsOf = /* @__PURE__ */ kept((settlement) => {
  const both = settlement.all('ram:SpecifiedTradeAllowanceCharge')
  return {
    allowances: both.filter(isAmount('false')).length,
    charges: both.filter(isAmount('true')).length + settlement.all(LOGISTICS).length,
  }
})

const NONE = { every: 0, details: 0, sum: undefined as Decimal | undefined }

function around(totals: Node) {
  const settlement = totals.parent
  const transaction = settlement?.parent
  const lines = transaction ? linesOf(transaction) : NONE
  const counts = settlement ? countsOf(settlement) : { allowances: 0, charges: 0 }
  return { lines, counts, all: lines.details + counts.allowances + counts.charges }
}

/** What comes to a total of allowances or charges: exact for their own totals, doubles for the total without VAT. */
function amountsOf(document: Judged, charge: 'false' | 'true') {
  const those = allowanceCharges(document).filter(isAmount(charge))
  const amounts = all(those, 'ram:ActualAmount')
  return {
    some: those.length > 0,
    exact: rounded(exactSum(amounts)),
    double: decimalOf(centsOfDouble(doubleSum(amounts))),
  }
}
const findAllowances = (document: Judged) => amountsOf(document, 'false')
const findCharges = (document: Judged) => {
  const { some, exact: own, double } = amountsOf(document, 'true')
  const logistics = decimalOf(centsOfDouble(doubleSum(all(settlements(document), LOGISTICS, 'ram:AppliedAmount'))))
  return {
    some,
    exact: own && logistics && add(own, logistics),
    double: double && logistics && add(double, logistics),
  }
}

const linesAddUp: TotalsCheck = (totals) => {
  const { every, sum } = around(totals).lines
  return near(exact(totals.all('ram:LineTotalAmount')), sum, every)
}

const allowancesAddUp: TotalsCheck = (totals, document) => {
  const { some, exact: sum } = document.once(findAllowances)
  const met = totals.all('ram:AllowanceTotalAmount')
  return (!some && met.length === 0) || near(exact(met), sum, around(totals).counts.allowances)
}

const chargesAddUp: TotalsCheck = (totals, document) => {
  const { some, exact: sum } = document.once(findCharges)
  const met = totals.all('ram:ChargeTotalAmount')
  return (!some && met.length === 0) || near(exact(met), sum, around(totals).counts.charges)
}

const netAddsUp: TotalsCheck = (totals, document) => {
  const { lines, all: count } = around(totals)
  const allowances = document.once(findAllowances).double
  const charges = document.once(findCharges).double
  if (!lines.sum || !allowances || !charges) return false
  return near(exact(totals.all('ram:TaxBasisTotalAmount')), add(subtract(lines.sum, allowances), charges), count)
}

/** Net and VAT come to gross; with several totals of VAT in the currency of the invoice, gross has to be net. */
const grossAddsUp: TotalsCheck = (totals) => {
  const currencies = totals.parent?.all('ram:InvoiceCurrencyCode') ?? []
  const net = firstExact(totals.all('ram:TaxBasisTotalAmount'))
  const gross = firstExact(totals.all('ram:GrandTotalAmount'))
  if (currencies.length !== 1 || !net || !gross) return false
  const currency = (currencies[0] as Node).value
  const taxes = totals.all('ram:TaxTotalAmount').filter((one) => one.attribute('currencyID') === currency)
  const tax = firstExact(taxes)
  if (!tax) return false
  return taxes.length === 1 ? near(gross, add(net, tax), around(totals).all) : compare(net, gross) === 0
}

/** In the place of BR-CO-10 to BR-CO-13 and BR-CO-15. */
export const TOTALS_ADD_UP: Checks<Judged> = {
  'BR-FREXT-CO-10': linesAddUp,
  'BR-FREXT-CO-11': allowancesAddUp,
  'BR-FREXT-CO-12': chargesAddUp,
  'BR-FREXT-CO-13': netAddsUp,
  'BR-FREXT-CO-15': grossAddsUp,
}
