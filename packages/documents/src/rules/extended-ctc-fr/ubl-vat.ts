import { amount, says } from '../ask.js'
import type { Judged } from '../document.js'
import type { Check, Checks, Context } from '../set.js'
import { absolute, centsOfDouble, toDouble, toText } from '../sums.js'
import type { Node } from '../tree.js'
import { categoryOf, isVat } from '../ubl/tax.js'
import { useOf } from '../ubl/use.js'
import { add, compare, decimalOf, double, multiply, normalize, roundTo, subtract } from '../values.js'
import {
  CANARY_ISLANDS,
  CEUTA_MELILLA,
  EXEMPT,
  EXPORT,
  INTRA_COMMUNITY,
  NOT_SUBJECT,
  REVERSE_CHARGE,
  STANDARD,
  type VatFamily,
  ZERO_RATED,
} from '../vat-families.js'
import { counts } from './ubl-lines.js'
import { cent } from './ubl-totals.js'

const FAMILIES: readonly VatFamily[] = [
  STANDARD,
  ZERO_RATED,
  EXEMPT,
  REVERSE_CHARGE,
  INTRA_COMMUNITY,
  EXPORT,
  NOT_SUBJECT,
  CANARY_ISLANDS,
  CEUTA_MELILLA,
]

/** What has the same VAT comes to, in doubles, as the official engine adds elements without a type. */
interface Sums {
  lines: number
  lineAmounts: number
  allowances: number
  charges: number
  partAmounts: number
}

const NOTHING: Sums = { lines: 0, lineAmounts: 0, allowances: 0, charges: 0, partAmounts: 0 }

/** The reason for exemption, as a part of a key. */
function reasonOf(tax: Node): string {
  return `${textOf(tax, 'cbc:TaxExemptionReasonCode')}\n${textOf(tax, 'cbc:TaxExemptionReason')}`
}

function textOf(tax: Node, name: string): string {
  const all = tax.all(name)
  return all.length === 1 ? normalize((all[0] as Node).value) : ''
}

/**
 * Keys of a tax: its category and rate, with and without the reason for exemption. O has no rate, and what has one counts
 * with the rest of O.
 */
function keysOf(tax: Node): { readonly alike: string; readonly withReason: string } | undefined {
  const category = categoryOf(tax)
  if (category === undefined) return undefined
  let rate = ''
  if (category !== NOT_SUBJECT.code) {
    const exact = amount(tax, 'cbc:Percent')
    if (!exact) return undefined
    rate = toText(exact)
  }
  const alike = `${category}\n${rate}`
  return { alike, withReason: `${alike}\n${reasonOf(tax)}` }
}

function findSums(document: Judged): ReadonlyMap<string, Sums> {
  const found = new Map<string, Sums>()
  const put = (taxes: readonly Node[], amounts: readonly Node[], part: (sums: Sums, value: number) => void) => {
    const keys = new Set<string>()
    for (const tax of taxes) {
      const own = keysOf(tax)
      if (own) keys.add(own.alike).add(own.withReason)
    }
    for (const key of keys) {
      let sums = found.get(key)
      if (!sums) {
        sums = { ...NOTHING }
        found.set(key, sums)
      }
      for (const { value } of amounts) part(sums, double(value))
    }
  }
  for (const line of ['cac:InvoiceLine', 'cac:CreditNoteLine'].flatMap((name) => document.everywhere(name))) {
    if (!counts(line, document)) continue
    put(line.select('cac:Item', 'cac:ClassifiedTaxCategory'), line.all('cbc:LineExtensionAmount'), (sums, value) => {
      sums.lines += value
      sums.lineAmounts++
    })
  }
  for (const part of document.root.all('cac:AllowanceCharge')) {
    const isAllowance = says(part, 'cbc:ChargeIndicator', false)
    const isCharge = says(part, 'cbc:ChargeIndicator', true)
    put(part.all('cac:TaxCategory'), part.all('cbc:Amount'), (sums, value) => {
      if (isAllowance) sums.allowances += value
      if (isCharge) sums.charges += value
      sums.partAmounts++
    })
  }
  return found
}

/** What the tax of a breakdown is of. @param withReason whether the reason for exemption must be the same */
function sumsOf(tax: Node, document: Judged, withReason: boolean): Sums {
  const keys = keysOf(tax)
  return (keys && document.once(findSums).get(withReason ? keys.withReason : keys.alike)) ?? NOTHING
}

/** Whether the basis is not more cents off what lines, charges and allowances come to than there are of them. */
function basisIsNear(tax: Node, document: Judged, withReason: boolean): boolean {
  const basis = tax.parent && amount(tax.parent, 'cbc:TaxableAmount')
  const sums = sumsOf(tax, document, withReason)
  const allowances = decimalOf(centsOfDouble(sums.allowances))
  const charges = decimalOf(centsOfDouble(sums.charges))
  if (!basis || !allowances || !charges) return false
  const most = cent(sums.lineAmounts + sums.partAmounts)
  // Without lines the official engine counts exactly; with them in doubles, in this order.
  if (sums.lineAmounts === 0) return compare(absolute(subtract(add(basis, allowances), charges)), most) <= 0
  const off = toDouble(basis) - centsOfDouble(sums.lines) + toDouble(allowances) - toDouble(charges)
  return Math.abs(off) <= toDouble(most)
}

/** BR-FREXT-S-09: the tax is not more cents off basis times rate than there are lines, charges and allowances. */
const taxIsNear: Check<Judged> = (tax, document) => {
  const rate = amount(tax, 'cbc:Percent')
  const basis = tax.parent && amount(tax.parent, 'cbc:TaxableAmount')
  const own = tax.parent && amount(tax.parent, 'cbc:TaxAmount')
  if (!rate || !basis || !own) return false
  const expected = roundTo(multiply(basis, { units: rate.units, scale: rate.scale + 2 }), 2)
  const { lineAmounts, partAmounts } = sumsOf(tax, document, true)
  return compare(absolute(subtract(own, expected)), cent(lineAmounts + partAmounts)) <= 0
}

/** How often lines that count, allowances and charges of the document are of a category, whatever the scheme of the tax. */
function findParts(document: Judged): ReadonlySet<string> {
  const found = new Set<string>()
  const lines = ['cac:InvoiceLine', 'cac:CreditNoteLine']
    .flatMap((name) => document.root.all(name))
    .filter((line) => counts(line, document))
    .flatMap((line) => line.select('cac:Item', 'cac:ClassifiedTaxCategory'))
  for (const tax of [...lines, ...document.root.select('cac:AllowanceCharge', 'cac:TaxCategory')]) {
    const category = categoryOf(tax)
    if (category !== undefined) found.add(category)
  }
  return found
}

/** The breakdown: as in EN 16931, but for a cent of each part, and the reason for exemption tells parts apart. */
export const extendedVat = (): readonly Context<Judged>[] =>
  FAMILIES.map(({ code, name }) => ({
    at: '/*/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory',
    when: (tax) => categoryOf(tax) === code && isVat(tax),
    rules: {
      [`BR-FREXT-${name}-08`]: (tax, document) => basisIsNear(tax, document, true) || basisIsNear(tax, document, false),
      ...(code === STANDARD.code && { 'BR-FREXT-S-09': taxIsNear }),
    },
    warnings: {
      [`BR-FREXT-${name}-08ini`]: (tax, document) => basisIsNear(tax, document, false),
      [`BR-FREXT-${name}-08rev`]: (tax, document) => basisIsNear(tax, document, true),
    },
  }))

/** Rule 01 of each family: in the breakdown if and only if it is used. */
export const extendedVatDocument = (): Checks<Judged> =>
  Object.fromEntries(
    FAMILIES.map(({ code, name }): [string, Check<Judged>] => [
      `BR-FREXT-${name}-01`,
      (_, document) => useOf(document, code).breakdownsOfAnyTax > 0 === document.once(findParts).has(code),
    ]),
  )
