/**
 * Numbers as the official rules count with them. XPath takes the text of an element for a double where two are added up, and
 * for an exact decimal where the rule says so; a verdict is the authority's only if ours counts the same way.
 */

/** XML white space at both ends off, and each run inside one space: `normalize-space()`. */
export function normalize(text: string): string {
  // Most values have none to take away.
  if (!/[\t\n\r]|^ | $| {2}/.test(text)) return text
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '')
}

const DOUBLE = /^[ \t\n\r]*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)[ \t\n\r]*$/

/** As `number()` takes a text: NaN where it is none. */
export function double(text: string): number {
  const number = DOUBLE.exec(text)?.[1]
  if (number === undefined) return Number.NaN
  if (number.endsWith('INF')) return number.startsWith('-') ? -Infinity : Infinity
  return Number(number)
}

/** `round()` of a double: halves go up. */
export function roundDouble(value: number): number {
  return Math.floor(value + 0.5) === value + 0.5 || Math.abs(value) < 2 ** 52 ? Math.round(value) : value
}

/** An exact decimal: `units` of ten to the minus `scale`. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

const DECIMAL = /^[ \t\n\r]*([+-]?)(\d*)(?:\.(\d*))?[ \t\n\r]*$/

/** No sum has so many digits; a text of a million of them is there to keep us counting. */
const MOST_DIGITS = 1000

/** As `xs:decimal()` takes a text. @returns `undefined` where it is none, where the official engine stops */
export function decimal(text: string): Decimal | undefined {
  const match = text.length > MOST_DIGITS ? undefined : DECIMAL.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', part = ''] = match
  if (whole === '' && part === '') return undefined
  const units = BigInt(whole + part)
  return { units: sign === '-' ? -units : units, scale: part.length }
}

/**
 * The decimal that a double is written as, `xs:decimal(x)`: the shortest that only this double is nearest to. The official
 * verdicts take it for that, not for all the digits the double stands for, by which 64.4 + 1 would be more than 65.4.
 */
export function decimalOf(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', part = ''] = digits.split('.')
  const scale = part.length - Number(exponent)
  const units = BigInt(whole + part)
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale }
}

/** Less than 0, 0 or more, as `a` is less than `b`, the same, or more. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y] = aligned(a, b)
  return { units: x + y, scale: Math.max(a.scale, b.scale) }
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale })
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

/** To so many places, halves up: `round(x * 100) div 100` for two. */
export function roundTo(value: Decimal, places: number): Decimal {
  if (value.scale <= places) return value
  const divisor = 10n ** BigInt(value.scale - places)
  const doubled = value.units * 2n + divisor
  const twice = divisor * 2n
  let units = doubled / twice
  if (doubled % twice < 0n) units -= 1n
  return { units, scale: places }
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  if (a.scale === b.scale) return [a.units, b.units]
  return a.scale > b.scale
    ? [a.units, b.units * 10n ** BigInt(a.scale - b.scale)]
    : [a.units * 10n ** BigInt(b.scale - a.scale), b.units]
}

/** How many digits stand behind the first point: `string-length(substring-after(x, '.'))`. */
export function places(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}
