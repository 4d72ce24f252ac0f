import { invalid } from '../guards.js'
import { cents, divided, exact, money, percent, product } from './exact.js'

/**
 * The price without taxes of one that includes them: from version 1 to version 2. Two decimals are all that Factus takes,
 * so that a line of several pieces may differ by some hundredths: `netLine` tells by how many.
 * @param rates of all taxes of the line, in percent
 */
export function netPrice(price: string, ...rates: readonly string[]): string {
  const gross = exact(price, 'price')
  const { units, scale } = factorOf(rates)
  return money(divided(gross.units * scale * 100n, units * 10n ** BigInt(gross.decimals)))
}

/** The price with taxes of one without: from version 2 to version 1. */
export function grossPrice(price: string, ...rates: readonly string[]): string {
  const net = exact(price, 'price')
  const { units, scale } = factorOf(rates)
  return money(divided(net.units * units * 100n, scale * 10n ** BigInt(net.decimals)))
}

/** 1 and the rates, as a fraction. */
function factorOf(rates: readonly string[]): { readonly units: bigint; readonly scale: bigint } {
  const scale = 10n ** 8n
  const units = rates.reduce((sum, rate, at) => {
    const { units: given, decimals } = exact(rate, `rates[${at}]`)
    if (given < 0n) throw invalid(`rates[${at}]`, 'must not be negative')
    return sum + given * 10n ** BigInt(6 - decimals)
  }, scale)
  return { units, scale }
}

/** A line in prices without taxes. */
export interface NetLine {
  readonly price: string
  /** What the line costs with its taxes, by that price. */
  readonly total: string
  /** `total` less what the price with taxes makes: hundredths that two decimals cannot hold. */
  readonly difference: string
}

/** A line of version 1 in the price of version 2, and what rounding makes of it. */
export function netLine(line: {
  readonly quantity: string
  readonly price: string
  readonly rate: string
  readonly discount_rate?: string
}): NetLine {
  const { quantity, price, rate, discount_rate = '0' } = line
  const pieces = exact(quantity, 'quantity')
  const less = exact(discount_rate, 'discount_rate')
  const net = netPrice(price, rate)
  const value = cents(product(pieces, exact(net, 'price')))
  const base = value - percent(value, less)
  const total = base + percent(base, exact(rate, 'rate'))
  const gross = cents(product(pieces, exact(price, 'price')))
  const wanted = gross - percent(gross, less)
  return { price: net, total: money(total), difference: money(total - wanted) }
}
