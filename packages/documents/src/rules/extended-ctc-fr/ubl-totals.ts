import { amount, anyOf, atLeast, says } from '../ask.js'
import type { Judged } from '../document.js'
import type { Context } from '../set.js'
import { absolute, centsOfDouble, doubleSum, toDouble } from '../sums.js'
import type { Node } from '../tree.js'
import { compare, type Decimal, decimal, decimalOf, double, subtract } from '../values.js'
import { counts } from './ubl-lines.js'

/** The net amounts of the lines that count, in the order of the file. */
export function netAmounts(document: Judged): readonly Node[] {
  return document.once(findNetAmounts)
}

function findNetAmounts(document: Judged): readonly Node[] {
  return ['cac:InvoiceLine', 'cac:CreditNoteLine']
    .flatMap((name) => document.everywhere(name))
    .filter((line) => counts(line, document))
    .flatMap((line) => line.all('cbc:LineExtensionAmount'))
}

const findNetSum = (document: Judged): number => centsOfDouble(doubleSum(netAmounts(document)))

/** So many cents. */
export const cent = (many: number): Decimal => ({ units: BigInt(many), scale: 2 })

/** The allowances, or the charges, beside the totals: how many, and what they come to. */
function partsOf(totals: Node, charges: boolean): { readonly count: number; readonly sum: Decimal | undefined } {
  const parts = (totals.parent?.all('cac:AllowanceCharge') ?? []).filter((part) =>
    says(part, 'cbc:ChargeIndicator', charges),
  )
  const sum = doubleSum(parts.flatMap((part) => part.all('cbc:Amount')))
  return { count: parts.length, sum: decimalOf(centsOfDouble(sum)) }
}

/** Whether two amounts are not more than so many cents apart. */
function areNear(a: Decimal | undefined, b: Decimal | undefined, cents: number): boolean {
  return a !== undefined && b !== undefined && compare(absolute(subtract(a, b)), cent(cents)) <= 0
}

/** A total may be as many cents off as there are parts in it. */
function isNearSum(totals: Node, name: string, charges: boolean): boolean | Node {
  const { count, sum } = partsOf(totals, charges)
  const total = totals.child(name)
  if (!total) return count === 0
  return areNear(amount(totals, name), sum, count) || total
}

function isNearNet(totals: Node, document: Judged): boolean {
  const total = amount(totals, 'cbc:TaxExclusiveAmount')
  const allowances = partsOf(totals, false)
  const charges = partsOf(totals, true)
  if (!total || !allowances.sum || !charges.sum) return false
  // In doubles, in this order, as the official engine counts: the sum of the lines is one.
  const off = toDouble(total) - document.once(findNetSum) + toDouble(allowances.sum) - toDouble(charges.sum)
  return centsOfDouble(Math.abs(off)) <= toDouble(cent(netAmounts(document).length + allowances.count + charges.count))
}

function isNearGross(totals: Node, document: Judged): boolean {
  const currencies = new Set(document.root.all('cbc:DocumentCurrencyCode').map(({ value }) => value))
  const taxes = (totals.parent?.select('cac:TaxTotal', 'cbc:TaxAmount') ?? []).filter((tax) => {
    const own = tax.attribute('currencyID')
    return own !== undefined && currencies.has(own)
  })
  if (taxes.length === 0) return true
  const tax = taxes.length === 1 ? decimal((taxes[0] as Node).value) : undefined
  const gross = amount(totals, 'cbc:TaxInclusiveAmount')
  const cents = netAmounts(document).length + partsOf(totals, false).count + partsOf(totals, true).count
  return areNear(gross && tax && subtract(gross, tax), amount(totals, 'cbc:TaxExclusiveAmount'), cents)
}

/** The totals: as in EN 16931, but for a cent of each line, allowance and charge. */
export const extendedTotals = (): readonly Context<Judged>[] => [
  {
    at: 'cac:LegalMonetaryTotal',
    rules: {
      'BR-FREXT-CO-10': (totals, document) => {
        const total = amount(totals, 'cbc:LineExtensionAmount')
        const off = total && centsOfDouble(Math.abs(toDouble(total) - document.once(findNetSum)))
        return off !== undefined && off <= toDouble(cent(netAmounts(document).length))
          ? true
          : (totals.child('cbc:LineExtensionAmount') ?? false)
      },
      'BR-FREXT-CO-11': (totals) => isNearSum(totals, 'cbc:AllowanceTotalAmount', false),
      'BR-FREXT-CO-12': (totals) => isNearSum(totals, 'cbc:ChargeTotalAmount', true),
      'BR-FREXT-CO-13': (totals, document) =>
        isNearNet(totals, document) || (totals.child('cbc:TaxExclusiveAmount') ?? false),
      'BR-FREXT-CO-15': (totals, document) =>
        isNearGross(totals, document) || (totals.child('cbc:TaxInclusiveAmount') ?? false),
    },
  },
  {
    at: '/ubl:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount',
    rules: {
      'BR-CO-25': (payable, document) => {
        if (double(payable.value) <= 0) return true
        return (
          atLeast([payable], 0, true) &&
          (document.everywhere('cbc:DueDate').length > 0 ||
            document.everywhere('cac:PaymentTerms').some((terms) => anyOf(terms, 'cbc:Note')))
        )
      },
    },
  },
]
