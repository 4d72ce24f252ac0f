import { allTerms } from '../model/term.js'
import { oncePer } from '../syntax/once.js'
import { type Element, type Find, pathOf, type Table } from '../syntax/table.js'
import type { Node } from './tree.js'

/** Where an element stands, in the file and in our model. */
export interface Place {
  /** `/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem[3]`. */
  readonly location: string
  /** `lines[2]`; empty for the invoice. */
  readonly path: string
}

/** An element's place, and what of the table of the syntax may stand there. */
interface Found {
  readonly place: Place
  readonly elements: readonly Element[]
}

/** Finds places in one file. */
export function placeFinder(table: Table): (node: Node) => Place {
  const known = new Map<Node, Found>()

  function find(node: Node): Found {
    const before = known.get(node)
    if (before) return before
    const { parent } = node
    const found = parent ? below(find(parent), node, parent) : atRoot(node)
    known.set(node, found)
    return found
  }

  function atRoot(node: Node): Found {
    return { place: { location: `/${node.name}`, path: '' }, elements: [table.root] }
  }

  function below(above: Found, node: Node, parent: Node): Found {
    const number = numberOf(node, parent)
    const alone = parent.all(node.name).length === 1
    const location = `${above.place.location}/${node.name}${alone ? '' : `[${number}]`}`
    const same = above.elements.flatMap(({ children = [] }) => children.filter(({ name }) => name === node.name))
    const element = picked(same, node)
    const path = element
      ? pathBelow(above.place.path, element, () => positionOf(node, parent, element, same))
      : above.place.path
    return { place: { location, path }, elements: element ? [element] : [] }
  }

  return (node) => find(node).place
}

/** Which of several of one name an element is, as the reader takes it. */
function picked(same: readonly Element[], node: Node): Element | undefined {
  if (same.length <= 1) return same[0]
  return same.find(({ pick }) => !pick || yes(pick, node)) ?? same.find(({ assumed }) => assumed) ?? same[0]
}

/** What needs more than the element to be told is taken as it is. */
function yes(pick: NonNullable<Element['pick']>, node: Node): boolean {
  try {
    return pick(finder(node), {}, {}) === true
  } catch {
    return false
  }
}

function finder(node: Node): Find {
  return (path) => {
    const [steps = '', attribute] = path.split('@')
    let found: Node | undefined = node
    for (const step of steps.split('/').filter(Boolean)) found = found?.child(step)
    return attribute === undefined ? found?.text.trim() : found?.attribute(attribute)
  }
}

function pathBelow(above: string, { at, value }: Element, position: () => number): string {
  const scope = at === undefined ? above : joined(above, at, position)
  const to = value?.to ?? Object.keys(value?.parts?.fields ?? {})[0]
  return to === undefined ? scope : joined(scope, to, position)
}

function joined(above: string, path: string, position: () => number): string {
  const { fromInvoice, steps, list } = pathOf(path)
  let whole = fromInvoice ? '' : above
  for (const step of steps) whole += /^\d+$/.test(step) ? `[${step}]` : whole === '' ? step : `.${step}`
  return list ? `${whole}[${position()}]` : whole
}

/** Among those that stand for items of the same list. */
function positionOf(node: Node, parent: Node, element: Element, same: readonly Element[]): number {
  if (same.length <= 1) return numberOf(node, parent) - 1
  let at = 0
  for (const sibling of parent.all(node.name)) {
    if (sibling === node) break
    if (picked(same, sibling) === element) at++
  }
  return at
}

const positions: (parent: Node) => Map<Node, number> = /* @__PURE__ */ oncePer((parent: Node) => {
  const counts = new Map<string, number>()
  return new Map(
    parent.children.map((child) => {
      const number = (counts.get(child.name) ?? 0) + 1
      counts.set(child.name, number)
      return [child, number]
    }),
  )
})

function numberOf(node: Node, parent: Node): number {
  return positions(parent).get(node) ?? 1
}

/**
 * The field of a term in or around a place: a rule of a line about BT-129 is about `lines[2].quantity`, whether it is there
 * or not.
 */
export function fieldOf(place: string, terms: readonly string[]): string {
  const pattern = place.replace(/\[\d+\]/g, '[]')
  for (const term of terms) {
    for (const path of pathsOfTerms().get(term) ?? []) {
      if (path === pattern || path === `${pattern}[]`) return place
      if (pattern === '' && !path.includes('[].')) return path
      if (pattern !== '' && path.startsWith(`${pattern}.`)) return place + path.slice(pattern.length)
    }
  }
  return place
}

let paths: Map<string, string[]> | undefined

function pathsOfTerms(): ReadonlyMap<string, readonly string[]> {
  if (paths) return paths
  paths = new Map()
  for (const [path, terms] of allTerms()) {
    for (const term of terms) {
      const same = paths.get(term)
      if (same) same.push(path)
      else paths.set(term, [path])
    }
  }
  return paths
}
