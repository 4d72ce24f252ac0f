/**
 * More questions to elements, for the rules of CII, as XPath answers them. They take all elements at the end of a path: none is an answer too, and
 * where the official rule takes one alone, several stop its engine, which gives no verdict then: here they fail the rule.
 */

import { placesWithin } from '../ask.js'
import type { Judgement } from '../set.js'
import type { Node } from '../tree.js'
import { double, normalize } from '../values.js'

export type Nodes = readonly Node[]

/** `normalize-space(x) != ''`: there is one, and it says something. */
export function filled(nodes: Nodes): boolean {
  return nodes.length === 1 && says((nodes[0] as Node).value)
}

/** Whether a text has more than white space. */
export function says(text: string | undefined): boolean {
  if (text === undefined || text === '') return false
  return text.charCodeAt(0) > 32 || normalize(text) !== ''
}

/** `x != 'text'`: one of them is something else. */
export function anyIsNot(nodes: Nodes, text: string): boolean {
  for (const node of nodes) if (node.value !== text) return true
  return false
}

/** `upper-case(x) = 'TEXT'`, of one. */
export function isUpper(nodes: Nodes, text: string): boolean {
  if (nodes.length !== 1) return false
  const { value } = nodes[0] as Node
  return value === text || value.toUpperCase() === text
}

/** A text as `xs:boolean()` takes it; `undefined` where it is none. */
export function boolean(text: string): boolean | undefined {
  switch (text) {
    case 'true':
    case '1':
      return true
    case 'false':
    case '0':
      return false
  }
  const trimmed = normalize(text)
  return trimmed === text ? undefined : boolean(trimmed)
}

/** `x = true()` or `x = false()`: one of them says so. What is no boolean and comes first stops the search, as an error would. */
export function anyIsBoolean(nodes: Nodes, wanted: boolean): boolean {
  for (const node of nodes) {
    const met = boolean(node.value)
    if (met === undefined) return false
    if (met === wanted) return true
  }
  return false
}

/** `x = 0`, `x > 0` …: one of them is a number of which this is true. */
export function anyNumber(nodes: Nodes, test: (value: number) => boolean): boolean {
  for (const node of nodes) if (test(double(node.value))) return true
  return false
}

export const isZero = (value: number): boolean => value === 0
export const isPositive = (value: number): boolean => value > 0
export const isNotNegative = (value: number): boolean => value >= 0

/** BR-DEC: none, or one with no more than so many digits after its point. */
export function atMostPlaces(nodes: Nodes, most = 2): boolean {
  if (nodes.length === 0) return true
  return nodes.length === 1 && placesWithin((nodes[0] as Node).value, most)
}

/** The last element that is there on the way down the steps: where to look for what is missing. */
export function nearest(node: Node, ...steps: readonly string[]): Node {
  let found = node
  for (const step of steps) {
    const next = found.child(step)
    if (!next) break
    found = next
  }
  return found
}

/** Holds if there is one element at the end of the steps, and it says something. */
export function filledBelow(node: Node, first: string, ...steps: readonly string[]): Judgement {
  return filled(node.select(first, ...steps)) || nearest(node, first, ...steps)
}

/** Holds if there is an element at the end of the steps. */
export function existsBelow(node: Node, ...steps: readonly string[]): Judgement {
  return node.has(...steps) || nearest(node, ...steps)
}

/** BR-DEC: holds if there is none at the end of the steps, or one with at most two digits after its point. */
export function centsBelow(node: Node, first: string, ...steps: readonly string[]): Judgement {
  const nodes = node.select(first, ...steps)
  return atMostPlaces(nodes) || (nodes[0] as Node)
}

/** BR-DEC of `x[1]`: the same of the first. */
export function centsOfFirst(node: Node, name: string): Judgement {
  const first = node.child(name)
  return !first || placesWithin(first.value, 2) || first
}
