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
 * A member whose value is a number. Inside a string every quote has a backslash before it, so that a name in quotes with
 * a number behind it is never a piece of a text.
 */
const NUMBER_MEMBER = /"(\w+)"(\s*:\s*)(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,}\]])/g
/** Any whole number of fewer digits is exact as a JavaScript number. */
const EXACT_DIGITS = 15
const WRITTEN_MEMBER = /"(price|discount_rate)":"(-?\d+(?:\.\d+)?)"(?=[,}])/g

/**
 * Parses an answer: decimals stay the text they are, as do whole numbers too long to be exact.
 * @throws {SyntaxError} not JSON
 */
export function readJson(text: string): unknown {
  return JSON.parse(
    text.replace(NUMBER_MEMBER, (whole, name: string, between: string, digits: string) =>
      isDecimalField(name) || digits.length > EXACT_DIGITS || digits.includes('.')
        ? `"${name}"${between}"${digits}"`
        : whole,
    ),
  )
}

/** Writes a request of version 1, where prices and discounts are numbers: with the digits that they have. */
export function writeNumbers(value: unknown): string {
  return JSON.stringify(value).replace(WRITTEN_MEMBER, '"$1":$2')
}
