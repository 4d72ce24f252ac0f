import { invalid } from '../guards.js'
import type { BillCreate } from '../types.js'
import { amountOf, type Cents, cents, exact, money, percent, product } from './exact.js'

type Item = Pick<BillCreate['items'][number], 'quantity' | 'price' | 'taxes'> & {
  readonly discount_rate?: string
  readonly discount_amount?: string
  readonly withholding_taxes?: readonly { readonly code: string; readonly rate: string }[]
}

/** What the totals of a document come from: a bill, a note or a support document of version 2, whole or in part. */
export interface Priced {
  readonly items: readonly Item[]
  readonly allowance_charges?: readonly { readonly is_surcharge: boolean; readonly amount: string }[]
  readonly prepayment_details?: readonly { readonly amount: string }[]
}

/** The tax of one rate. */
export interface TaxTotal {
  readonly code: string
  readonly rate: string
  readonly taxable_amount: string
  readonly tax_amount: string
}

/** What is withheld at one rate. */
export interface WithholdingTotal {
  readonly code: string
  readonly rate: string
  readonly taxable_amount: string
  readonly value: string
}

/** One line. */
export interface ItemTotals {
  readonly gross_value: string
  readonly discount: string
  readonly taxable_amount: string
  readonly tax_amount: string
  readonly total: string
}

/** The totals of a document, exact, in the words of `totals` in the answers of Factus. */
export interface DocumentTotals {
  readonly gross_amount: string
  readonly discount_amount: string
  /** What the taxes are computed on: the lines that have a tax. */
  readonly taxable_amount: string
  readonly tax_amount: string
  readonly surcharge_amount: string
  /** Lines, taxes and surcharges, less discounts. Nothing withheld, and no advance, lowers it. */
  readonly total: string
  readonly prepayment_amount: string
  readonly taxes: readonly TaxTotal[]
  readonly withholding_taxes: readonly WithholdingTotal[]
  readonly items: readonly ItemTotals[]
}

interface Rate {
  readonly code: string
  readonly rate: string
  base: Cents
  amount: Cents
}

function addTo(rates: Map<string, Rate>, code: string, rate: string, base: Cents, amount: Cents): void {
  // 19 and 19.00 are one rate.
  const key = `${code} ${rate.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')}`
  const known = rates.get(key) ?? { code, rate, base: 0n, amount: 0n }
  known.base += base
  known.amount += amount
  rates.set(key, known)
}

/**
 * The totals of a document. Each line is rounded to hundredths, half up, where it is multiplied: value, discount, each of
 * its taxes; sums are of rounded amounts, so that they agree to the last hundredth, whichever way they are added.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`, naming the field
 */
export function totalsOf(document: Priced): DocumentTotals {
  const taxes = new Map<string, Rate>()
  const withheld = new Map<string, Rate>()
  let gross = 0n
  let discounts = 0n
  let taxed = 0n
  let tax = 0n
  const items = document.items.map((item, at) => {
    const field = (name: string) => `items[${at}].${name}`
    const value = cents(product(exact(item.quantity, field('quantity')), exact(item.price, field('price'))))
    const discount = discountOf(item, value, field)
    const base = value - discount
    let own = 0n
    let inTax = false
    item.taxes.forEach((one, nth) => {
      if (one.is_excluded) return
      const { code, rate } = one
      if (code === undefined) throw invalid(field(`taxes[${nth}].code`), 'is missing')
      const amount = percent(base, exact(rate, field(`taxes[${nth}].rate`)))
      addTo(taxes, code, rate as string, base, amount)
      own += amount
      inTax = true
    })
    item.withholding_taxes?.forEach(({ code, rate }, nth) => {
      addTo(withheld, code, rate, base, percent(base, exact(rate, field(`withholding_taxes[${nth}].rate`))))
    })
    gross += value
    discounts += discount
    if (inTax) taxed += base
    tax += own
    return {
      gross_value: money(value),
      discount: money(discount),
      taxable_amount: money(inTax ? base : 0n),
      tax_amount: money(own),
      total: money(base + own),
    }
  })
  const charges = (document.allowance_charges ?? []).map(({ is_surcharge, amount }, at) => ({
    is_surcharge,
    amount: amountOf(amount, `allowance_charges[${at}].amount`),
  }))
  const charged = (surcharge: boolean) =>
    charges.filter((one) => one.is_surcharge === surcharge).reduce((sum, { amount }) => sum + amount, 0n)
  const surcharges = charged(true)
  const allowances = charged(false)
  const advances = (document.prepayment_details ?? []).reduce(
    (sum, { amount }, at) => sum + amountOf(amount, `prepayment_details[${at}].amount`),
    0n,
  )
  return {
    gross_amount: money(gross),
    discount_amount: money(discounts + allowances),
    taxable_amount: money(taxed),
    tax_amount: money(tax),
    surcharge_amount: money(surcharges),
    total: money(gross - discounts - allowances + tax + surcharges),
    prepayment_amount: money(advances),
    taxes: [...taxes.values()].map(({ code, rate, base, amount }) => ({
      code,
      rate,
      taxable_amount: money(base),
      tax_amount: money(amount),
    })),
    withholding_taxes: [...withheld.values()].map(({ code, rate, base, amount }) => ({
      code,
      rate,
      taxable_amount: money(base),
      value: money(amount),
    })),
    items,
  }
}

function discountOf(item: Item, value: Cents, field: (name: string) => string): Cents {
  const { discount_rate, discount_amount } = item
  const byRate = discount_rate === undefined ? 0n : percent(value, exact(discount_rate, field('discount_rate')))
  const byAmount = discount_amount === undefined ? 0n : amountOf(discount_amount, field('discount_amount'))
  if (byRate !== 0n && byAmount !== 0n) throw invalid(field('discount_amount'), 'and discount_rate exclude each other')
  return byRate + byAmount
}

/** The most that coins may change a total by, either way. */
const MOST_ROUNDING = 50_000n

/** How the payments of a document stand to its total. */
export interface PaymentsCheck {
  readonly total: string
  readonly paid: string
  /** Paid less total: the `cash_rounding_amount` that makes the document right, within 500.00 either way. */
  readonly difference: string
  /** The difference is what `cash_rounding_amount` says, and within its bounds. */
  readonly balanced: boolean
}

/** What the payments of a document are checked by. */
export type Paid = Priced &
  Pick<BillCreate, 'payment_details'> & {
    readonly cash_rounding_amount?: string
  }

/** Whether payments add up to the total; without it, Factus refuses the document. */
export function checkPayments(document: Paid): PaymentsCheck {
  const { total } = totalsOf(document)
  const paid = document.payment_details.reduce(
    (sum, { amount }, at) => sum + amountOf(amount, `payment_details[${at}].amount`),
    0n,
  )
  const difference = paid - amountOf(total, 'total')
  const rounding = amountOf(document.cash_rounding_amount ?? '0', 'cash_rounding_amount')
  const within = difference <= MOST_ROUNDING && difference >= -MOST_ROUNDING
  return { total, paid: money(paid), difference: money(difference), balanced: difference === rounding && within }
}

/**
 * What is paid in coins for a total: the nearest multiple of the smallest coin, and the `cash_rounding_amount` that
 * declares the difference. Its sign is paid less total, as the one published sample reads; the vendor does not say.
 * @param coin @default '50'
 */
export function cashRounding(
  total: string,
  coin = '50',
): { readonly amount: string; readonly cash_rounding_amount: string } {
  const owed = amountOf(total, 'total')
  const unit = amountOf(coin, 'coin')
  if (unit <= 0n || unit > 2n * MOST_ROUNDING) throw invalid('coin', 'must be from 0.01 to 1000.00')
  const amount = ((owed + (owed < 0n ? -unit : unit) / 2n) / unit) * unit
  return { amount: money(amount), cash_rounding_amount: money(amount - owed) }
}

/**
 * A total in parts that add up to it, to the last hundredth: what is left by rounding goes to the first parts.
 * @param shares weights, `['1', '1', '1']` for three equal parts
 */
export function splitAmount(total: string, shares: readonly string[]): readonly string[] {
  const whole = amountOf(total, 'total')
  const weights = shares.map((share, at) => {
    const { units, decimals } = exact(share, `shares[${at}]`)
    if (units < 0n || decimals > 6) throw invalid(`shares[${at}]`, 'must not be negative')
    return units * 10n ** BigInt(6 - decimals)
  })
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  if (sum === 0n) throw invalid('shares', 'must have a sum above 0')
  const sign = whole < 0n ? -1n : 1n
  const parts = weights.map((weight) => (whole * sign * weight) / sum)
  let left = whole * sign - parts.reduce((all, part) => all + part, 0n)
  return parts.map((part, at) => {
    const extra = left > 0n && weights[at] !== 0n ? 1n : 0n
    left -= extra
    return money(sign * (part + extra))
  })
}
