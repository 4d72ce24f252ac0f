/** Sums as the official rules make them: exact where they say `xs:decimal`, in doubles where they add up plain elements. */
import { ZERO } from './ask.js'
import type { Node } from './tree.js'
import { add, type Decimal, decimal, double, roundDouble, roundTo } from './values.js'

type Nodes = readonly Node[]

/** The exact number of one element; `undefined` where there is none, several, or no number. */
export function exact(nodes: Nodes): Decimal | undefined {
  return nodes.length === 1 ? decimal((nodes[0] as Node).value) : undefined
}

/** The exact number of the first. */
export function firstExact(nodes: Nodes): Decimal | undefined {
  return nodes[0] && decimal(nodes[0].value)
}

/** `sum(x/xs:decimal(.))`; `undefined` where one is no number. */
export function exactSum(nodes: Nodes): Decimal | undefined {
  let sum: Decimal | undefined = ZERO
  for (const node of nodes) {
    const value = decimal(node.value)
    if (!value) return undefined
    sum = add(sum, value)
  }
  return sum
}

/** `sum(x)` of elements without a type: the official engine adds doubles. NaN where one is no number. */
export function doubleSum(nodes: Nodes): number {
  let sum = 0
  for (const node of nodes) sum += double(node.value)
  return sum
}

/** `round(x * 10 * 10) div 100` of a double. */
export function centsOfDouble(value: number): number {
  return roundDouble(value * 10 * 10) / 100
}

/** `round(x * 100) div 100` of an exact number. */
export function cents(value: Decimal): Decimal {
  return roundTo(value, 2)
}

export function negative(value: Decimal): Decimal {
  return { units: -value.units, scale: value.scale }
}

export function absolute(value: Decimal): Decimal {
  return value.units < 0n ? negative(value) : value
}

/** The double nearest to an exact number, as XPath makes it where it compares the two. */
export function toDouble({ units, scale }: Decimal): number {
  if (scale === 0) return Number(units)
  // Both exact, so that one division rounds once; longer numbers go by their text.
  if (scale <= 22 && units < 9007199254740992n && units > -9007199254740992n) return Number(units) / 10 ** scale
  return Number(toText({ units, scale }))
}

/** An exact number in one way of writing, so that equal ones have equal texts: `20`, `5.5`. */
export function toText({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  let end = digits.length
  while (end > whole.length && digits.charCodeAt(end - 1) === 48) end--
  const part = digits.slice(whole.length, end)
  return `${units < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`
}
