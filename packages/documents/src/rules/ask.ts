import type { Judgement } from './set.js'
import type { Node } from './tree.js'
import { add, compare, type Decimal, decimal, double, normalize } from './values.js'

/*
 * Questions to elements, answered as XPath 2 answers them. Where the official engine stops, at two elements instead of one or
 * at a text that is no number, there is no official verdict: the answer is then one by which a rule does not hold.
 */

/** The only child of that name; `undefined` if there is none or more than one. */
export function only(node: Node, name: string): Node | undefined {
  const all = node.all(name)
  return all.length === 1 ? all[0] : undefined
}

/** Whether there is one element at the end of the steps, and more in it than white space: `normalize-space(x) != ''`. */
export function filled(node: Node, first: string, ...steps: readonly string[]): boolean {
  const found = node.select(first, ...steps)
  return found.length === 1 && normalize((found[0] as Node).value) !== ''
}

/** Whether there is at least one of the elements. */
export function anyOf(node: Node, ...names: readonly string[]): boolean {
  return names.some((name) => node.child(name) !== undefined)
}

/** Whether one of the children says yes or no: `x = true()`. */
export function says(node: Node, name: string, yes: boolean): boolean {
  for (const child of node.all(name)) {
    const text = normalize(child.value)
    if (yes ? text === 'true' || text === '1' : text === 'false' || text === '0') return true
  }
  return false
}

/** Whether one of the elements has this text, to the letter. */
export function includes(nodes: readonly Node[], text: string): boolean {
  for (const node of nodes) if (node.value === text) return true
  return false
}

/** Whether some element of the one list has the text of some element of the other. */
export function haveCommon(some: readonly Node[], others: readonly Node[]): boolean {
  if (some.length === 0 || others.length === 0) return false
  if (some.length === 1) return includes(others, (some[0] as Node).value)
  const texts = new Set(others.map((node) => node.value))
  return some.some((node) => texts.has(node.value))
}

/** Whether some element of the one list differs from some element of the other: `a != b`. */
export function differ(some: readonly Node[], others: readonly Node[]): boolean {
  const first = others[0]?.value
  if (first === undefined || some.length === 0) return false
  return !some.every((node) => node.value === first) || !others.every((node) => node.value === first)
}

/** The number in the only child of that name: `xs:decimal(x)`. */
export function amount(node: Node, name: string): Decimal | undefined {
  const found = only(node, name)
  return found && decimal(found.value)
}

/** Whether both are there and the same. */
export function equal(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && compare(a, b) === 0
}

/** The numbers in the children of that name, added up; an element without one does not count, one with none inside spoils all. */
export function sumOf(nodes: Iterable<Node>, name: string): Decimal | undefined {
  let sum: Decimal = ZERO
  for (const node of nodes) {
    const all = node.all(name)
    if (all.length === 0) continue
    const part = all.length === 1 ? decimal((all[0] as Node).value) : undefined
    if (!part) return undefined
    sum = add(sum, part)
  }
  return sum
}

export const ZERO: Decimal = { units: 0n, scale: 0 }

/** Whether some element has a number of at least, or above, this one; compared as doubles, since the text has no type. */
export function atLeast(nodes: readonly Node[], least: number, above = false): boolean {
  for (const node of nodes) {
    const number = double(node.value)
    if (above ? number > least : number >= least) return true
  }
  return false
}

/** Whether not more than so many digits, or other signs, stand behind the point; where nothing stands, all is well. */
export function decimals(node: Node, name: string, most: number): Judgement {
  const all = node.all(name)
  if (all.length === 0) return true
  const first = all[0] as Node
  return all.length === 1 && placesWithin(first.value, most) ? true : first
}

/** `string-length(substring-after(x, '.')) <= most` */
export function placesWithin(text: string, most: number): boolean {
  const point = text.indexOf('.')
  if (point < 0) return true
  const after = text.length - point - 1
  // A sign beyond U+FFFF counts as one, though a string here has it as two.
  return after <= most || (after <= most * 2 && Array.from(text.slice(point + 1)).length <= most)
}

const DATE = /^[ \t\n\r]*(-?\d{4,})-(\d\d)-(\d\d)(Z|[+-]\d\d:\d\d)?[ \t\n\r]*$/

/** Where a day lies in time, in milliseconds: `xs:date(x)`. @returns `undefined` where it is no day, where the engine stops */
export function day(text: string): number | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', dayOfMonth = '', zone] = match
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(dayOfMonth)) return undefined
  if (zone === undefined || zone === 'Z') return date.getTime()
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return date.getTime() - (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

/** The judgement of a rule about a child: where it does not hold, the child is what to look at. */
export function about(node: Node, name: string, holds: boolean): Judgement {
  return holds || (node.child(name) ?? false)
}
