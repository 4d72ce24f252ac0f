import type { Node } from './tree.js'

/** What is found out of an element once, however many below it ask. */
export function kept<T>(find: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<Node, { readonly found: T }>()
  return (node) => {
    let met = known.get(node)
    if (!met) {
      met = { found: find(node) }
      known.set(node, met)
    }
    return met.found
  }
}
