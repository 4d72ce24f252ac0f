import type { Judged } from '../document.js'
import type { Check, Group } from '../set.js'
import { isBothSides } from './cii-groups.js'
import { ALLOWANCE, LINE, SETTLEMENT } from './cii-paths.js'
import { grouped, type Placed, text } from './places.js'
import { isAmount, isPercent, isPrice, isQuantity } from './values.js'

/** BR-FR-DEC: how sums, quantities, prices and rates are written. */
export function ciiAmountRules(): Group<Judged> {
  const summation = `/${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`
  const agreed = `${LINE}/ram:SpecifiedLineTradeAgreement`
  const settled = `${LINE}/ram:SpecifiedLineTradeSettlement`
  const amount = (term: string, at: string): Placed => [`BR-FR-DEC-01_${term}`, at, text(isAmount)]
  const rate = (term: string, at: string): Placed => [`BR-FR-DEC-04_${term}`, at, text(isPercent)]
  return [
    ...grouped([
      amount('BT-92_BT-99', `${ALLOWANCE}/ram:ActualAmount`),
      amount('BT-93_BT-100', `/${ALLOWANCE}/ram:BasisAmount`),
      amount('BT-106', `${summation}/ram:LineTotalAmount`),
      amount('BT-107', `${summation}/ram:AllowanceTotalAmount`),
      amount('BT-108', `${summation}/ram:ChargeTotalAmount`),
      amount('BT-109', `${summation}/ram:TaxBasisTotalAmount`),
      amount('BT-110', `${summation}/ram:TaxTotalAmount`),
      amount('BT-112', `${summation}/ram:GrandTotalAmount`),
      amount('BT-113', `${summation}/ram:TotalPrepaidAmount`),
      amount('BT-114', `${summation}/ram:RoundingAmount`),
      amount('BT-115', `${summation}/ram:DuePayableAmount`),
      amount('BT-116', `/${SETTLEMENT}/ram:ApplicableTradeTax/ram:BasisAmount`),
      amount('BT-117', `/${SETTLEMENT}/ram:ApplicableTradeTax/ram:CalculatedAmount`),
      amount('BT-131', `/${settled}/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount`),
      amount('BT-136_BT-141', `/${settled}/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount`),
      amount('BT-137_BT-142', `/${settled}/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount`),
      ['BR-FR-DEC-02_BT-129', `${LINE}/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity`, text(isQuantity)],
      ['BR-FR-DEC-02_BT-149', `${agreed}/ram:NetPriceProductTradePrice/ram:BasisQuantity`, text(isQuantity)],
      ['BR-FR-DEC-03_BT-146', `${agreed}/ram:NetPriceProductTradePrice/ram:ChargeAmount`, price],
      [
        'BR-FR-DEC-03_BT-147',
        `${agreed}/ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ActualAmount`,
        price,
      ],
      ['BR-FR-DEC-03_BT-148', `${agreed}/ram:GrossPriceProductTradePrice/ram:ChargeAmount`, price],
      rate('BT-96_BT-103', `${ALLOWANCE}/ram:CategoryTradeTax/ram:RateApplicablePercent`),
      rate('BT-119', `${SETTLEMENT}/ram:ApplicableTradeTax/ram:RateApplicablePercent`),
      rate('BT-152', `${settled}/ram:ApplicableTradeTax/ram:RateApplicablePercent`),
    ]),
    // The official set has it for the same elements as the rule of BT-110, which comes first: no element is left to it.
    ...grouped([amount('BT-111', `${summation}/ram:TaxTotalAmount`)]),
  ]
}

/** A price is below zero only where an invoice holds those of both sides. */
const price: Check<Judged> = (node, document) => isPrice(node.value, document.once(isBothSides))
