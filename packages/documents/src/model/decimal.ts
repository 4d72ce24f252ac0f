import { ConfigurationError } from '@facturelle/core'
import Big from 'big.js'

const Decimal = /* @__PURE__ */ makeDecimal()

/** Exact, but for division, which stops at two decimals and rounds as the rest: what is divided here becomes money. */
function makeDecimal() {
  const made = Big()
  made.DP = 2
  // Half away from zero: a credit note of the same lines is the negative of its invoice.
  made.RM = 1
  return made
}

export type Decimal = Big

export const ZERO: Decimal = /* @__PURE__ */ new Decimal(0)

/**
 * Reads a decimal string of the model. Bounded, as an exponent would not be: `1e999999999` is no number here.
 * @throws {ConfigurationError} `DECIMAL_INVALID` with the path in `field`
 */
export function decimal(value: string, path: string): Decimal {
  if (typeof value !== 'string' || !/^-?\d{1,20}(\.\d{1,20})?$/.test(value)) {
    const message = `${path} is no decimal number. Give a string of digits, with decimals after a point.`
    throw new ConfigurationError('DECIMAL_INVALID', message, { field: path })
  }
  return new Decimal(value)
}

/** To two decimals, half away from zero. */
export function rounded(value: Decimal): Decimal {
  return value.round(2)
}

/** `1250.00`: always two decimals, never `-0.00`. */
export function money(value: Decimal): string {
  const written = value.toFixed(2)
  return written === '-0.00' ? '0.00' : written
}
