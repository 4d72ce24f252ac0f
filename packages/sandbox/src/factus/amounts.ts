import { asText } from '../as-text.js'

/** Exact amounts: whole cents, in a `bigint`. */
export type Cents = bigint

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

export function isDecimal(value: unknown): boolean {
  return DECIMAL.test(asText(value))
}

/** A decimal number, a text or a JSON number, as a whole number of its hundredths. Further decimals are rounded. */
export function cents(value: unknown): Cents {
  const match = DECIMAL.exec(asText(value ?? '0'))
  if (!match) return 0n
  const [, sign, whole = '0', fraction = ''] = match
  const digits = BigInt(whole + fraction.padEnd(2, '0'))
  const rounded = over(digits, 10n ** BigInt(Math.max(0, fraction.length - 2)))
  return sign === '-' ? -rounded : rounded
}

/** A quotient, halves away from zero. */
export function over(value: bigint, by: bigint): bigint {
  const half = by / 2n
  return value < 0n ? -((-value + half) / by) : (value + half) / by
}

/** The product of two numbers of hundredths. */
export function times(a: Cents, b: Cents): Cents {
  return over(a * b, 100n)
}

/** So many percent of an amount. */
export function percent(amount: Cents, rate: Cents): Cents {
  return over(amount * rate, 10_000n)
}

export function sum(amounts: readonly Cents[]): Cents {
  return amounts.reduce((total, amount) => total + amount, 0n)
}

/** `1234.50`. */
export function money(amount: Cents): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
