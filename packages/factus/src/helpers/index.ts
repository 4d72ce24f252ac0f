export { checkBill, checkBillV1, type Problem } from './check.js'
export { dayOf, momentOf } from './dates.js'
export { FINAL_CONSUMER, nitCheckDigit, nitOf } from './identity.js'
export { grossPrice, type NetLine, netLine, netPrice } from './prices.js'
export {
  chooseRange,
  numbersLeft,
  type RangeChoice,
  type RangeLike,
  type RangeWanted,
  type RangeWarning,
} from './ranges.js'
export {
  cashRounding,
  checkPayments,
  type DocumentTotals,
  type ItemTotals,
  type Paid,
  type PaymentsCheck,
  type Priced,
  splitAmount,
  type TaxTotal,
  totalsOf,
  type WithholdingTotal,
} from './totals.js'
