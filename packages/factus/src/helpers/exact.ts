import { invalid } from '../guards.js'

/** A decimal number as a whole one: `units / 10 ** decimals`. */
export interface Exact {
  readonly units: bigint
  readonly decimals: number
}

/** Pesos in hundredths. */
export type Cents = bigint

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/

/** @throws {ConfigurationError} `ARGUMENT_INVALID`: no decimal string */
export function exact(value: unknown, field: string): Exact {
  const [, sign, whole = '', fraction = ''] = (typeof value === 'string' && DECIMAL.exec(value)) || []
  if (whole === '') throw invalid(field, 'must be a decimal string, "1234.50"')
  const units = BigInt(whole + fraction)
  return { units: sign ? -units : units, decimals: fraction.length }
}

/** `dividend / divisor`, half away from zero: a note over the same lines is the negative of its invoice. */
export function divided(dividend: bigint, divisor: bigint): bigint {
  const half = (dividend < 0n ? -divisor : divisor) / 2n
  return (dividend + half) / divisor
}

export function product(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, decimals: a.decimals + b.decimals }
}

/** Rounded to hundredths. */
export function cents({ units, decimals }: Exact): Cents {
  return decimals <= 2 ? units * 10n ** BigInt(2 - decimals) : divided(units, 10n ** BigInt(decimals - 2))
}

/** So many percent of an amount, rounded to hundredths. */
export function percent(amount: Cents, rate: Exact): Cents {
  return divided(amount * rate.units, 100n * 10n ** BigInt(rate.decimals))
}

/** `1234.50` */
export function money(amount: Cents): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

export function amountOf(value: unknown, field: string): Cents {
  return cents(exact(value, field))
}
