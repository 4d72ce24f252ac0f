import type { DecodedXml } from './decode.js'
import { type Attributes, readXml, type XmlLimits } from './reader.js'

/** What happens at one exact path. `S` is what is being collected. */
export interface Rule<S> {
  /** The element begins. */
  readonly open?: (into: S) => void
  /** The element's own text is wanted: trimmed, never empty. Called when it ends, before `close`. */
  readonly text?: (into: S, text: string, attributes: Attributes) => void
  /** The element has ended. */
  readonly close?: (into: S) => void
}

/** One element of the tree of wanted paths. */
export interface PathNode<S> {
  readonly children: Map<string, PathNode<S>>
  rule: Rule<S>
  /** The rule's path, for warnings. */
  readonly path: string
}

/**
 * Makes the tree of wanted paths of one document type.
 * @param prefixes what the prefixes in `rules` mean; files may use others, only the namespaces count
 * @param rules by path, from below the root element: `rsm:ExchangedDocument/ram:ID`
 */
export function pathTree<S>(
  prefixes: Readonly<Record<string, string>>,
  rules: readonly (readonly [string, Rule<S>])[],
): PathNode<S> {
  const root: PathNode<S> = { children: new Map(), rule: {}, path: '' }
  for (const [path, rule] of rules) {
    let node = root
    for (const step of path.split('/')) {
      const [prefix, local] = step.includes(':') ? (step.split(':') as [string, string]) : ['', step]
      const key = elementKey(prefixes[prefix] ?? '', local)
      let child = node.children.get(key)
      if (!child) {
        child = { children: new Map(), rule: {}, path: node.path === '' ? step : `${node.path}/${step}` }
        node.children.set(key, child)
      }
      node = child
    }
    node.rule = rule
  }
  return root
}

/** A document type: its root element, and what is collected of it. */
export interface Collector<S> {
  readonly tree: PathNode<S>
  readonly into: S
  /** Looks at the first child of the root; `false`: it is not of this type after all. */
  readonly accepts?: (uri: string, local: string) => boolean
}

/**
 * Reads a document and collects what stands at the wanted paths, and nowhere else.
 * @param choose answers for the root element; `undefined`: unknown, and the rest is not read
 * @param tooLong told the path of each value that was longer than `maxValueLength` and left out
 * @returns what `choose` chose
 */
export function collect<S, C extends Collector<S>>(
  xml: DecodedXml,
  limits: Required<XmlLimits>,
  choose: (uri: string, local: string) => C | undefined,
  tooLong: (into: S, path: string) => void,
): C | undefined {
  let chosen: C | undefined
  let rejected = false
  let depth = 0
  let children = 0
  // The nodes of the open elements that are on a wanted path: `nodes[d]` is the one at depth d + 1.
  const nodes: PathNode<S>[] = []
  interface Capture {
    readonly parts: string[]
    length: number
    readonly attributes: Attributes
  }
  const captures: (Capture | undefined)[] = []

  readXml(
    xml,
    {
      open(uri, local, attributes) {
        depth++
        if (depth === 1) {
          chosen = choose(uri, local)
          if (!chosen) return 'stop'
          nodes.push(chosen.tree)
          captures.push(undefined)
          return false
        }
        if (!chosen) return 'stop'
        if (depth === 2 && ++children === 1 && chosen.accepts?.(uri, local) === false) {
          rejected = true
          return 'stop'
        }
        if (nodes.length !== depth - 1) return false
        const node = nodes[depth - 2]?.children.get(elementKey(uri, local))
        if (!node) return false
        nodes.push(node)
        node.rule.open?.(chosen.into)
        captures.push(node.rule.text ? { parts: [], length: 0, attributes } : undefined)
        return node.rule.text !== undefined
      },
      text(piece) {
        const capture = captures[captures.length - 1]
        if (!capture) return
        capture.length += piece.length
        if (capture.length <= limits.maxValueLength) capture.parts.push(piece)
      },
      close() {
        if (nodes.length === depth && chosen) {
          const node = nodes.pop()
          const capture = captures.pop()
          if (capture && capture.length > limits.maxValueLength) tooLong(chosen.into, node?.path ?? '')
          else if (capture) {
            const text = trimXml(capture.parts.join(''))
            if (text !== '') node?.rule.text?.(chosen.into, text, capture.attributes)
          }
          if (depth > 1) node?.rule.close?.(chosen.into)
        }
        depth--
      },
    },
    limits,
  )
  return rejected || (chosen?.accepts && children === 0) ? undefined : chosen
}

/** Without white space, in XML's sense, around it: a non-breaking space is a character like any other. */
export function trimXml(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return text.slice(from, to)
}

/** XML's white space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

function elementKey(uri: string, local: string): string {
  return `${uri} ${local}`
}
