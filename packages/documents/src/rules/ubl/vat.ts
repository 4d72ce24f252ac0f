/** The families of VAT rules as EN 16931 has them for UBL, each rule told its family. */
import { amount, anyOf, atLeast, equal, ZERO } from '../ask.js'
import type { Judged } from '../document.js'
import type { Check } from '../set.js'
import { absolute } from '../sums.js'
import type { Node } from '../tree.js'
import { add, compare, type Decimal, decimal, decimalOf, double, multiply, roundTo } from '../values.js'
import type { VatFamily } from '../vat-families.js'
import { registrations } from './parties.js'
import { someBasis, someBasisAt } from './sums.js'
import { useOf } from './use.js'

type VatCheck = Check<Judged>

const ONE: Decimal = { units: 1n, scale: 0 }
const MINUS_ONE: Decimal = { units: -1n, scale: 0 }

/** Rule 01 of Z, E, AE, IC, G and O: used anywhere, it is once in the breakdown. */
export const brokenDownOnce =
  ({ code }: VatFamily): VatCheck =>
  (_, document) => {
    const { anywhere, breakdowns } = useOf(document, code)
    return anywhere === 0 || breakdowns === 1
  }

/** Rule 01 of S: in the breakdown if and only if it is used. Here the scheme does not matter. */
export const brokenDownIfUsed =
  ({ code }: VatFamily): VatCheck =>
  (_, document) => {
    const { itemsOfAnyTax, partsOfAnyTax, breakdownsOfAnyTax } = useOf(document, code)
    return itemsOfAnyTax + partsOfAnyTax > 0 === breakdownsOfAnyTax > 0
  }

/** Rule 01 of AF and AG: the same for VAT alone. @param anyTax whether in the breakdown the scheme does not matter, as in AF */
export const brokenDownIfUsedForVat =
  ({ code }: VatFamily, anyTax: boolean): VatCheck =>
  (_, document) => {
    const use = useOf(document, code)
    if (use.items + use.parts === 0) return use.breakdowns === 0
    const exact = useOf(document, code, true)
    return (anyTax ? exact.breakdownsOfAnyTax : exact.breakdowns) > 0
  }

/** Who has to be registered where a category is used: rules 02 to 04. */
export type Demand = (document: Judged) => boolean

/** S, Z, E, AF and AG: the seller says how. */
export const sellerIsRegistered: Demand = (document) => registrations(document).seller
/** AE: so does the buyer. */
export const bothAreRegistered: Demand = (document) => {
  const { seller, buyerVat, buyerLegal } = registrations(document)
  return seller && (buyerVat || buyerLegal)
}
/** G: the seller has a VAT number. */
export const sellerHasVat: Demand = (document) => registrations(document).sellerVat
/** IC: so has the buyer. */
export const bothHaveVat: Demand = (document) => registrations(document).sellerVat && registrations(document).buyerVat
/** O: nobody has one. */
export const nobodyHasVat: Demand = (document) =>
  !registrations(document).sellerVat && !registrations(document).buyerVat

/** What a demand is made for: a use of the category. */
type Use = 'items' | 'allowances' | 'charges' | 'documentAllowances' | 'documentCharges'

/** Rules 02 to 04. @param exactly only for codes without white space around, as in BR-AF-04 */
export const ifUsed =
  ({ code }: VatFamily, use: Use, demand: Demand, exactly = false): VatCheck =>
  (_, document) =>
    useOf(document, code, exactly)[use] === 0 || demand(document)

/** BR-S-02: also fails where no item of the category is of VAT. */
export const ifUsedForVat =
  ({ code }: VatFamily, demand: Demand): VatCheck =>
  (_, document) => {
    const { items, itemsOfAnyTax } = useOf(document, code)
    return itemsOfAnyTax === 0 || (items > 0 && demand(document))
  }

/** Rules 05 to 07 of S. */
export const rateIsPositive: VatCheck = (tax) => atLeast(tax.all('cbc:Percent'), 0, true)
/** Rules 05 to 07 of AF and AG. */
export const rateIsNotNegative: VatCheck = (tax) => atLeast(tax.all('cbc:Percent'), 0)
/** Rules 05 to 07 of Z, E, AE, IC and G. */
export const rateIsZero: VatCheck = (tax) => equal(amount(tax, 'cbc:Percent'), ZERO)
/** Rules 05 to 07 of O. */
export const rateIsAbsent: VatCheck = (tax) => !anyOf(tax, 'cbc:Percent')

/** Rule 08 of Z, E, AE, IC, G and O: the basis is what the category comes to. */
export const basisAddsUp =
  ({ code }: VatFamily): VatCheck =>
  (tax, document) => {
    const taxable = tax.parent && amount(tax.parent, 'cbc:TaxableAmount')
    return taxable !== undefined && someBasis(document, code, (basis) => equal(basis, taxable))
  }

/**
 * Rule 08 of S, AF and AG: the basis is less than 1 away from what the category comes to at the rate. Without a rate there is
 * nothing to judge.
 * @param mustBeUsed whether it fails where nothing is of the category at that rate, as in S
 */
export const basisAddsUpByRate =
  ({ code }: VatFamily, mustBeUsed: boolean): VatCheck =>
  (tax, document) => {
    const rates = tax.all('cbc:Percent')
    if (rates.length === 0) return true
    const rate = amount(tax, 'cbc:Percent')
    const bases = tax.parent?.all('cbc:TaxableAmount') ?? []
    if (!rate || bases.length !== 1) return false
    // The official engine takes 1 away, and adds it, in doubles, and compares what comes out as a decimal.
    const basis = double((bases[0] as Node).value)
    const below = decimalOf(basis - 1)
    const above = decimalOf(basis + 1)
    if (!below || !above) return false
    return someBasisAt(
      document,
      code,
      rate,
      mustBeUsed,
      (expected) => compare(below, expected) < 0 && compare(above, expected) > 0,
    )
  }

/** Rule 09 of Z, E, AE, IC, G and O: no tax. */
export const taxIsZero: VatCheck = (tax) => tax.parent !== undefined && equal(amount(tax.parent, 'cbc:TaxAmount'), ZERO)

/** Rule 09 of S, AF and AG: the tax is less than 1 away from basis times rate. */
export const taxIsRateOfBasis: VatCheck = (tax) =>
  tax.parent !== undefined && isRateOfBasis(tax.parent, amount(tax, 'cbc:Percent'))

/** Whether the tax of a part of the breakdown is less than 1 away from its basis times the rate, both without their signs. */
export function isRateOfBasis(subtotal: Node, rate: Decimal | undefined): boolean {
  const tax = amount(subtotal, 'cbc:TaxAmount')
  const basis = amount(subtotal, 'cbc:TaxableAmount')
  if (!tax || !basis || !rate) return false
  const hundredth = { units: rate.units, scale: rate.scale + 2 }
  const expected = roundTo(multiply(absolute(basis), hundredth), 2)
  const size = absolute(tax)
  return compare(add(size, MINUS_ONE), expected) < 0 && compare(add(size, ONE), expected) > 0
}

/** Rule 10 of E, AE, IC, G and O. */
export const reasonIsGiven: VatCheck = (tax) => anyOf(tax, 'cbc:TaxExemptionReason', 'cbc:TaxExemptionReasonCode')
/** Rule 10 of S, Z, AF and AG. */
export const reasonIsAbsent: VatCheck = (tax) => !anyOf(tax, 'cbc:TaxExemptionReason', 'cbc:TaxExemptionReasonCode')

/** The rate of the only category of VAT that has one: `undefined` where there is no number, `none` where there is no rate. */
export function rateOf(taxes: readonly Node[]): Decimal | undefined | 'none' {
  const rates = taxes.flatMap((tax) => tax.all('cbc:Percent'))
  if (rates.length === 0) return 'none'
  return rates.length === 1 ? decimal((rates[0] as Node).value) : undefined
}
