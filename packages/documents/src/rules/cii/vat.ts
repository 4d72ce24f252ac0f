/** The families of VAT rules as the sets for CII have them, each rule told what differs from set to set. */
import { includes } from '../ask.js'
import type { Judged } from '../document.js'
import type { Check } from '../set.js'
import { absolute, cents, exact, firstExact, negative, toDouble } from '../sums.js'
import type { Node } from '../tree.js'
import { add, decimal, double, roundDouble } from '../values.js'
import type { VatFamily } from '../vat-families.js'
import { VatBook, vatKey, vatKeys } from '../vat-sums.js'
import { anyIsBoolean, anyIsNot, anyNumber, isNotNegative, isPositive, isUpper, isZero } from './ask.js'
import {
  anyBuyerHasLegalId,
  anyBuyerHasVat,
  anySellerHasVat,
  anySellerRegistered,
  sellerHasVat,
  sellerRegistered,
} from './parties.js'
import { allowanceCharges, lines } from './places.js'

type VatCheck = Check<Judged>

/** Whether a tax element is VAT of a category: any of its codes is that, and its type is VAT. */
export function isVatOf(tax: Node, code: string): boolean {
  return includes(tax.all('ram:CategoryCode'), code) && isVat(tax)
}

/** `upper-case(ram:TypeCode) = 'VAT'` */
export function isVat(tax: Node): boolean {
  return isUpper(tax.all('ram:TypeCode'), 'VAT')
}

/** Whether it is an allowance, or a charge if that is wanted: `ram:ChargeIndicator/udt:Indicator = false()`. */
export function indicates(allowanceCharge: Node, charge: boolean): boolean {
  return anyIsBoolean(allowanceCharge.select('ram:ChargeIndicator', 'udt:Indicator'), charge)
}

/** Rule 01 counts the taxes of a category: in lines, in the breakdown, in allowances and charges. */
export interface VatCounts {
  readonly lines: number
  readonly breakdowns: number
  readonly charges: number
}

const NONE: VatCounts = { lines: 0, breakdowns: 0, charges: 0 }

function countAll(document: Judged): ReadonlyMap<string, VatCounts> {
  const counts = new Map<string, { lines: number; breakdowns: number; charges: number }>()
  const count = (tax: Node, key: keyof VatCounts) => {
    for (const code of new Set(tax.all('ram:CategoryCode').map(({ value }) => value))) {
      let own = counts.get(code)
      if (!own) {
        own = { ...NONE }
        counts.set(code, own)
      }
      own[key]++
    }
  }
  for (const tax of document.everywhere('ram:ApplicableTradeTax')) {
    const above = tax.parent?.path.name
    if (above === 'ram:SpecifiedLineTradeSettlement') count(tax, 'lines')
    else if (above === 'ram:ApplicableHeaderTradeSettlement') count(tax, 'breakdowns')
  }
  for (const tax of document.everywhere('ram:CategoryTradeTax')) count(tax, 'charges')
  return counts
}

export function vatCounts(document: Judged, { code }: VatFamily): VatCounts {
  return document.once(countAll).get(code) ?? NONE
}

/** Rule 01 of S, AF and AG: who uses the category has it in the breakdown. Two of a kind count as well as one of each. */
export const countedSomehow =
  (family: VatFamily): VatCheck =>
  (_, document) => {
    const { lines, breakdowns, charges } = vatCounts(document, family)
    return (lines === 0 || lines + breakdowns >= 2) && (charges === 0 || charges + breakdowns >= 2)
  }

/** Rule 01 of Z, E, AE, IC and G: one breakdown if the category is used, none if it is not. */
export const brokenDownOnce =
  (family: VatFamily): VatCheck =>
  (_, document) => {
    const { lines, breakdowns, charges } = vatCounts(document, family)
    return lines + charges === 0 ? breakdowns === 0 : breakdowns === 1
  }

/** Rule 01 of O: if it is in the breakdown, then once, and used. */
export const brokenDownOnceIfAtAll =
  (family: VatFamily): VatCheck =>
  (_, document) => {
    const { lines, breakdowns, charges } = vatCounts(document, family)
    return breakdowns === 0 || (breakdowns === 1 && lines + charges > 0)
  }

/** Rules 02 to 04 of S, Z, E, AF and AG: the seller says how it is registered. */
export const sellerIsRegistered: VatCheck = (_, document) => sellerRegistered(document)

/** Rules 02 to 04 of AE: so does the buyer. */
export const bothAreRegistered: VatCheck = (_, document) =>
  anySellerRegistered(document) && (anyBuyerHasVat(document) || anyBuyerHasLegalId(document))

/** Rules 02 to 04 of G: the seller has a VAT identifier. */
export const sellerHasVatId: VatCheck = (_, document) => anySellerHasVat(document)

/** Rules 02 to 04 of IC: so has the buyer. */
export const bothHaveVatId: VatCheck = (_, document) => anySellerHasVat(document) && anyBuyerHasVat(document)

/** Rules 02 to 04 of O: nobody has one. */
export const nobodyHasVatId: VatCheck = (_, document) => !sellerHasVat(document) && !anyBuyerHasVat(document)

/** Rules 05 to 07 of S and AF. */
export const rateIsPositive: VatCheck = (tax) => anyNumber(tax.all('ram:RateApplicablePercent'), isPositive)
/** Rules 05 to 07 of AG. */
export const rateIsNotNegative: VatCheck = (tax) => anyNumber(tax.all('ram:RateApplicablePercent'), isNotNegative)
/** Rules 05 to 07 of Z, E, AE, IC and G. */
export const rateIsZero: VatCheck = (tax) => anyNumber(tax.all('ram:RateApplicablePercent'), isZero)
/** Rules 05 to 07 of O. */
export const rateIsAbsent: VatCheck = (tax) => !tax.has('ram:RateApplicablePercent')

/** Rule 09 of all but S, AF and AG. */
export const taxIsZero: VatCheck = (tax) => anyNumber(tax.all('ram:CalculatedAmount'), isZero)

/** Rule 10 of E, AE, IC, G and O. */
export const reasonIsGiven: VatCheck = (tax) => tax.has('ram:ExemptionReason') || tax.has('ram:ExemptionReasonCode')
/** Rule 10 of S, Z, AF and AG. */
export const reasonIsAbsent: VatCheck = (tax) => !reasonIsGiven(tax, undefined as never)

/** Texts or numbers of all elements of a name below taxes. */
const below = (taxes: readonly Node[], name: string) => taxes.flatMap((tax) => tax.all(name))

function keysOf(taxes: readonly Node[]): Set<string> {
  return vatKeys(
    below(taxes, 'ram:CategoryCode').map(({ value }) => value),
    below(taxes, 'ram:RateApplicablePercent').flatMap(({ value }) => decimal(value) ?? []),
  )
}

function fillBook(document: Judged): VatBook {
  const book = new VatBook()
  for (const line of lines(document)) {
    for (const settlement of line.all('ram:SpecifiedLineTradeSettlement')) {
      const taxes = settlement.all('ram:ApplicableTradeTax')
      if (taxes.length === 0) continue
      const keys = keysOf(taxes)
      for (const summation of settlement.all('ram:SpecifiedTradeSettlementLineMonetarySummation')) {
        const amount = exact(summation.all('ram:LineTotalAmount'))
        if (amount) book.put('line', keys, amount)
      }
    }
  }
  for (const allowanceCharge of allowanceCharges(document)) {
    const amount = firstExact(allowanceCharge.all('ram:ActualAmount'))
    if (!amount) continue
    const keys = keysOf(allowanceCharge.all('ram:CategoryTradeTax'))
    if (indicates(allowanceCharge, true)) book.put('charge', keys, amount)
    if (indicates(allowanceCharge, false)) book.put('allowance', keys, amount)
  }
  return book
}

/** What a category comes to, each part in cents: lines and charges less allowances. */
function basisOf(document: Judged, key: string): number {
  const { lines: ofLines, charges, allowances } = document.once(fillBook).of(key)
  return toDouble(add(add(cents(ofLines), cents(charges)), negative(cents(allowances))))
}

/**
 * Rule 08 of S, AF and AG: at each rate, the basis is what lines, charges and allowances of that rate come to. Without a
 * rate there is nothing to judge.
 */
export const basisAddsUpByRate =
  ({ code }: VatFamily): VatCheck =>
  (tax, document) =>
    tax.all('ram:RateApplicablePercent').every((node) => {
      const rate = decimal(node.value)
      if (!rate) return false
      const expected = basisOf(document, vatKey(code, rate))
      return anyNumber(tax.all('ram:BasisAmount'), (basis) => basis === expected)
    })

/** Rule 08 of O: the basis is what the category comes to. */
export const basisAddsUp =
  ({ code }: VatFamily): VatCheck =>
  (tax, document) => {
    const expected = basisOf(document, vatKey(code))
    return anyNumber(tax.all('ram:BasisAmount'), (basis) => basis === expected)
  }

/**
 * Rule 08 of Z, E, AE, IC and G: the basis is less than 1 away from what the category comes to.
 * @param one whether it may be just 1 below, as in Factur-X
 */
export const basisAddsUpAbout =
  ({ code }: VatFamily, one = false): VatCheck =>
  (tax, document) => {
    const bases = tax.all('ram:BasisAmount')
    if (bases.length !== 1) return false
    // The official engine counts in doubles here, so do we: 100.1 - 1 is not always 99.1.
    const basis = double((bases[0] as Node).value)
    const expected = basisOf(document, vatKey(code))
    return (one ? basis - 1 <= expected : basis - 1 < expected) && basis + 1 > expected
  }

/** Rule 09 of S: the tax is less than 1 away from basis times rate, which the official engine multiplies as doubles. */
export const taxIsRateOfBasis: VatCheck = (tax) => {
  const amount = exact(tax.all('ram:CalculatedAmount'))
  const basis = exact(tax.all('ram:BasisAmount'))
  const rates = tax.all('ram:RateApplicablePercent')
  if (!amount || !basis || rates.length !== 1) return false
  const expected = roundDouble(toDouble(absolute(basis)) * double((rates[0] as Node).value)) / 100
  const size = absolute(amount)
  return (
    toDouble(add(size, { units: -1n, scale: 0 })) < expected && toDouble(add(size, { units: 1n, scale: 0 })) > expected
  )
}

const findOtherThanO = (document: Judged) => ({
  taxes: document.everywhere('ram:ApplicableTradeTax').some((tax) => anyIsNot(tax.all('ram:CategoryCode'), 'O')),
  charges: document.everywhere('ram:CategoryTradeTax').some((tax) => anyIsNot(tax.all('ram:CategoryCode'), 'O')),
})

/** BR-O-11 and BR-O-12: beside O, no other category in the breakdown or in lines. */
export const onlyOInTaxes: VatCheck = (_, document) => !document.once(findOtherThanO).taxes
/** BR-O-13 and BR-O-14: nor in allowances and charges. */
export const onlyOInCharges: VatCheck = (_, document) => !document.once(findOtherThanO).charges

const findCategories = (document: Judged) => new Set(document.everywhere('ram:CategoryCode').map(({ value }) => value))

/** BR-B-01: split payment, only if all countries of the invoice are Italy. */
export const splitPaymentInItaly: VatCheck = (_, document) =>
  !document.once(findCategories).has('B') || !anyIsNot(document.everywhere('ram:CountryID'), 'IT')

/** BR-B-02: split payment and standard rate exclude each other. */
export const splitPaymentAlone: VatCheck = (_, document) => {
  const categories = document.once(findCategories)
  return !categories.has('B') || !categories.has('S')
}

/** The same rule for the parent: some sets judge the code of a tax, and mean the tax. */
export const ofParent =
  (check: VatCheck): VatCheck =>
  (node, document) =>
    node.parent === undefined ? false : check(node.parent, document)
