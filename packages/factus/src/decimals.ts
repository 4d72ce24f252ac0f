import { readExactJson, writeExactJson } from '@facturelle/core/http'

/** Fields whose value is a decimal: amounts, quantities, rates. They are strings outside, whatever travels. */
export type DecimalField =
  | 'amount'
  | 'price'
  | 'quantity'
  | 'rate'
  | 'percentage'
  | 'salary'
  | 'days_worked'
  | 'discount'
  | 'gross_value'
  | 'net_balance'
  | 'total'
  | 'total_accruals'
  | 'total_deductions'
  | 'value'
  | `${string}_amount`
  | `${string}_rate`

const DECIMAL =
  /^(amount|price|quantity|rate|percentage|salary|days_worked|discount|gross_value|net_balance|total(_accruals|_deductions)?|value)$|_(amount|rate)$/

export const isDecimalField = (name: string): name is DecimalField => DECIMAL.test(name)

/**
 * Parses an answer: decimals stay the text they are, as do whole numbers too long to be exact.
 * @throws {SyntaxError} not JSON
 */
export const readJson = (text: string): unknown =>
  readExactJson(text, (name, digits) => isDecimalField(name) || digits.includes('.'))

/** Writes a request of version 1, where prices and discounts are numbers: with the digits that they have. */
export const writeNumbers = (value: unknown): string =>
  writeExactJson(value, (name) => name === 'price' || name === 'discount_rate')
