import type { Judged } from '../document.js'
import type { Check, Context, Group } from '../set.js'
import type { Node } from '../tree.js'
import { normalize } from '../values.js'

type Place = string | readonly string[]

/** A rule: its id, the elements it is about, what it says of them. */
export type Placed = readonly [id: string, at: Place, check: Check<Judged>, when?: Context<Judged>['when']]

/** Rules of which no element is met by two with different conditions: one group, the rules of one place together. */
export function grouped(rules: readonly Placed[]): Group<Judged> {
  const places = new Map<string, { at: Place; when: Context<Judged>['when']; rules: Record<string, Check<Judged>> }[]>()
  for (const [id, at, check, when] of rules) {
    const key = String(at)
    const contexts = places.get(key) ?? []
    places.set(key, contexts)
    const same = contexts.find((context) => context.when === when)
    if (same) same.rules[id] = check
    else contexts.push({ at, when, rules: { [id]: check } })
  }
  return [...places.values()].flat().map(({ at, when, rules }) => (when ? { at, when, rules } : { at, rules }))
}

/** A rule about the text of an element. */
export function text(holds: (text: string) => boolean): Check<Judged> {
  return (node) => holds(node.value)
}

/** One about its text where that is more than white space: it has to be. */
export const isFilled: Check<Judged> = (node) => normalize(node.value) !== ''

/** Which elements: those with the attribute `schemeID` of one of the values. */
export function withScheme(...schemes: readonly string[]): (node: Node) => boolean {
  return (node) => hasScheme(node, ...schemes)
}

export function hasScheme(node: Node, ...schemes: readonly string[]): boolean {
  const scheme = node.attribute('schemeID')
  return scheme !== undefined && schemes.includes(scheme)
}

/**
 * The text of what there is to be at most once: `''` where there is none.
 * @returns `undefined` where there are several: the official engine stops there, here the rule does not hold
 */
export function single(nodes: readonly Node[]): string | undefined {
  return nodes.length > 1 ? undefined : (nodes[0]?.value ?? '')
}

/** Whether one of the elements has one of the texts. */
export function some(nodes: readonly Node[], texts: { has(text: string): boolean }): boolean {
  for (const node of nodes) if (texts.has(node.value)) return true
  return false
}

/** Whether one of the elements has the text. */
export function someIs(nodes: readonly Node[], text: string): boolean {
  for (const node of nodes) if (node.value === text) return true
  return false
}

/** The texts of elements. */
export function textsOf(nodes: readonly Node[]): ReadonlySet<string> {
  return new Set(nodes.map((node) => node.value))
}

/** What a rule about the file says: it holds, or it does not, of the first of the elements there is. */
export function judged(holds: boolean, ...places: readonly (Node | undefined)[]): boolean | Node {
  return holds || (places.find((place) => place !== undefined) ?? false)
}
