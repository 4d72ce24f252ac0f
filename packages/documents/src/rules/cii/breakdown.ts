/** Rules about each VAT breakdown (BG-23) of a CII invoice, whatever its category. */
import type { Judged } from '../document.js'
import type { Check, Checks } from '../set.js'
import { absolute, cents, exact } from '../sums.js'
import type { Node } from '../tree.js'
import { add, compare, type Decimal, multiply, normalize, roundTo } from '../values.js'
import { centsBelow } from './ask.js'
import { isVat } from './vat.js'

const ONE: Decimal = { units: 1n, scale: 0 }

function isVatTrimmed(tax: Node): boolean {
  const types = tax.all('ram:TypeCode')
  return types.length === 1 && normalize((types[0] as Node).value.toUpperCase()) === 'VAT'
}

const isNothing = (value: Decimal | undefined) => value !== undefined && roundTo(value, 0).units === 0n

/**
 * BR-CO-17: the tax is at most 1 away from basis times rate, in cents; no tax where the rate is below a half or missing.
 */
export const taxIsAboutRateOfBasis: Check<Judged> = (tax) => {
  const amount = exact(tax.all('ram:CalculatedAmount'))
  const rates = isVatTrimmed(tax) ? tax.all('ram:RateApplicablePercent') : []
  if (rates.length === 0) return isNothing(amount)
  const rate = exact(rates)
  if (!rate) return false
  if (isNothing(rate)) return isNothing(amount)
  const basis = exact(tax.all('ram:BasisAmount'))
  if (!amount || !basis) return false
  const percent = { units: rate.units, scale: rate.scale + 2 }
  const expected = cents(multiply(absolute(basis), percent))
  const size = absolute(amount)
  return compare(size, add(expected, ONE)) <= 0 && compare(add(size, ONE), expected) >= 0
}

const findDueDates = (document: Judged) =>
  document.everywhere('ram:TaxPointDate').length > 0 && document.everywhere('ram:DueDateTypeCode').length > 0

/** BR-CO-03: the day VAT falls due, or a code for it, not both in one invoice. */
export const oneWayOfDueDate: Check<Judged> = (_, document) => !document.once(findDueDates)

export const BREAKDOWN_CHECKS: Checks<Judged> = {
  'BR-45': (tax) => tax.has('ram:BasisAmount'),
  'BR-46': (tax) => tax.has('ram:CalculatedAmount'),
  'BR-47': (tax) => isVat(tax) && tax.has('ram:CategoryCode'),
  'BR-48': (tax) =>
    isVat(tax) &&
    (tax.has('ram:RateApplicablePercent') || tax.all('ram:CategoryCode').some(({ value }) => value === 'O')),
  'BR-CO-03': oneWayOfDueDate,
  'BR-CO-17': taxIsAboutRateOfBasis,
  'BR-DEC-19': (tax) => centsBelow(tax, 'ram:BasisAmount'),
  'BR-DEC-20': (tax) => centsBelow(tax, 'ram:CalculatedAmount'),
}
