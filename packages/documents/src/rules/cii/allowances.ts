/** Rules about allowances and charges of a CII invoice; judged at their indicator. */
import type { Judged } from '../document.js'
import type { Check } from '../set.js'
import type { Node } from '../tree.js'
import { centsBelow, centsOfFirst, existsBelow } from './ask.js'
import { isVat } from './vat.js'

type IndicatorCheck = Check<Judged>

const above =
  (check: (allowanceCharge: Node) => ReturnType<IndicatorCheck>): IndicatorCheck =>
  ({ parent }) =>
    parent === undefined ? false : check(parent)

/** BR-31, BR-36, BR-41, BR-43: it has an amount. */
export const hasAmount = above((one) => existsBelow(one, 'ram:ActualAmount'))

/** BR-32, BR-37: of the whole invoice, it has a category of VAT. */
export const hasCategory = above(
  (one) => one.all('ram:CategoryTradeTax').some((tax) => tax.has('ram:CategoryCode') && isVat(tax)) || one,
)

/** BR-33, BR-38, BR-42, BR-44 and BR-CO-21 to BR-CO-24: it has a reason, or a code of one. */
export const hasReason = above((one) => one.has('ram:Reason') || one.has('ram:ReasonCode') || one)

/** BR-DEC-01, BR-DEC-05, BR-DEC-24, BR-DEC-27. */
export const amountInCents = above((one) => centsOfFirst(one, 'ram:ActualAmount'))

/** BR-DEC-02, BR-DEC-06, BR-DEC-25, BR-DEC-28. */
export const basisInCents = above((one) => centsBelow(one, 'ram:BasisAmount'))

/** BR-CO-05 to BR-CO-08: reason and code of it are to mean the same, which no machine can judge; the authority neither. */
export const reasonsAgree: IndicatorCheck = () => true
