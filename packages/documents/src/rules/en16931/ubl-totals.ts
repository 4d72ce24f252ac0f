import { about, amount, anyOf, decimals, equal, says, sumOf, ZERO } from '../ask.js'
import type { Judged } from '../document.js'
import type { Context } from '../set.js'
import type { Node } from '../tree.js'
import { vatHas } from '../ubl/tax.js'
import { add, type Decimal, roundTo, subtract } from '../values.js'
import { hasAmount, hasReason } from './ubl-lines.js'

/** The totals of the document, and its allowances and charges. */
export const ublTotals = (): readonly Context<Judged>[] => [
  {
    at: 'cac:LegalMonetaryTotal',
    rules: {
      'BR-12': (totals) => anyOf(totals, 'cbc:LineExtensionAmount'),
      'BR-13': (totals) => anyOf(totals, 'cbc:TaxExclusiveAmount'),
      'BR-14': (totals) => anyOf(totals, 'cbc:TaxInclusiveAmount'),
      'BR-15': (totals) => anyOf(totals, 'cbc:PayableAmount'),
      'BR-CO-10': (totals, document) =>
        about(
          totals,
          'cbc:LineExtensionAmount',
          equal(amount(totals, 'cbc:LineExtensionAmount'), document.once(sumOfLines)),
        ),
      'BR-CO-11': (totals) => isSum(totals, 'cbc:AllowanceTotalAmount', false),
      'BR-CO-12': (totals) => isSum(totals, 'cbc:ChargeTotalAmount', true),
      'BR-CO-13': (totals) => about(totals, 'cbc:TaxExclusiveAmount', isNetTotal(totals)),
      'BR-CO-16': (totals) => about(totals, 'cbc:PayableAmount', isPayable(totals)),
      'BR-DEC-09': (totals) => decimals(totals, 'cbc:LineExtensionAmount', 2),
      'BR-DEC-10': (totals) => decimals(totals, 'cbc:AllowanceTotalAmount', 2),
      'BR-DEC-11': (totals) => decimals(totals, 'cbc:ChargeTotalAmount', 2),
      'BR-DEC-12': (totals) => decimals(totals, 'cbc:TaxExclusiveAmount', 2),
      'BR-DEC-14': (totals) => decimals(totals, 'cbc:TaxInclusiveAmount', 2),
      'BR-DEC-16': (totals) => decimals(totals, 'cbc:PrepaidAmount', 2),
      'BR-DEC-17': (totals) => decimals(totals, 'cbc:PayableRoundingAmount', 2),
      'BR-DEC-18': (totals) => decimals(totals, 'cbc:PayableAmount', 2),
    },
  },
  {
    at: ['/ubl:Invoice/cac:AllowanceCharge', '/cn:CreditNote/cac:AllowanceCharge'],
    when: (allowance) => says(allowance, 'cbc:ChargeIndicator', false),
    rules: {
      'BR-31': hasAmount,
      'BR-32': hasCategory,
      'BR-33': hasReason,
      'BR-CO-05': () => true,
      'BR-CO-21': hasReason,
      'BR-DEC-01': (allowance) => decimals(allowance, 'cbc:Amount', 2),
      'BR-DEC-02': (allowance) => decimals(allowance, 'cbc:BaseAmount', 2),
    },
  },
  {
    at: ['/ubl:Invoice/cac:AllowanceCharge', '/cn:CreditNote/cac:AllowanceCharge'],
    when: (charge) => says(charge, 'cbc:ChargeIndicator', true),
    rules: {
      'BR-36': hasAmount,
      'BR-37': hasCategory,
      'BR-38': hasReason,
      'BR-CO-06': () => true,
      'BR-CO-22': hasReason,
      'BR-DEC-05': (charge) => decimals(charge, 'cbc:Amount', 2),
      'BR-DEC-06': (charge) => decimals(charge, 'cbc:BaseAmount', 2),
    },
  },
]

function hasCategory(allowance: Node): boolean {
  return vatHas(allowance, 'cac:TaxCategory', 'cbc:ID')
}

/** What the lines come to, in cents. Lines count wherever they stand. */
function sumOfLines(document: Judged): Decimal | undefined {
  const invoiced = sumOf(document.everywhere('cac:InvoiceLine'), 'cbc:LineExtensionAmount')
  const credited = sumOf(document.everywhere('cac:CreditNoteLine'), 'cbc:LineExtensionAmount')
  return invoiced && credited && roundTo(add(invoiced, credited), 2)
}

/** Whether a total is what the allowances, or the charges, beside it come to; without any there may be none. */
function isSum(totals: Node, name: string, charges: boolean): boolean | Node {
  const total = totals.child(name)
  const parts = (totals.parent?.all('cac:AllowanceCharge') ?? []).filter((part) =>
    says(part, 'cbc:ChargeIndicator', charges),
  )
  if (!total) return parts.length === 0
  const sum = sumOf(parts, 'cbc:Amount')
  return equal(amount(totals, name), sum && roundTo(sum, 2)) || total
}

function isNetTotal(totals: Node): boolean {
  const lines = amount(totals, 'cbc:LineExtensionAmount')
  const total = amount(totals, 'cbc:TaxExclusiveAmount')
  if (!anyOf(totals, 'cbc:ChargeTotalAmount', 'cbc:AllowanceTotalAmount')) return equal(total, lines)
  const charges = optional(totals, 'cbc:ChargeTotalAmount')
  const allowances = optional(totals, 'cbc:AllowanceTotalAmount')
  if (!lines || !charges || !allowances) return false
  return equal(total, roundTo(subtract(add(lines, charges), allowances), 2))
}

function isPayable(totals: Node): boolean {
  const gross = amount(totals, 'cbc:TaxInclusiveAmount')
  const payable = amount(totals, 'cbc:PayableAmount')
  return equal(less(payable, totals, 'cbc:PayableRoundingAmount'), less(gross, totals, 'cbc:PrepaidAmount'))
}

/** An amount less another, in cents, where there is that other one; without it the amount as it stands. */
function less(from: Decimal | undefined, totals: Node, name: string): Decimal | undefined {
  if (!totals.child(name)) return from
  const taken = amount(totals, name)
  return from && taken && roundTo(subtract(from, taken), 2)
}

/** The amount there, nothing being zero. */
function optional(totals: Node, name: string): Decimal | undefined {
  return totals.child(name) ? amount(totals, name) : ZERO
}
