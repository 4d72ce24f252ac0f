import type { ValidationIssue } from '@facturelle/core'
import { termOf } from '../model/term.js'
import { lineCounter } from '../syntax/lines.js'
import type { FoundIssue } from '../syntax/structure.js'
import type { Table } from '../syntax/table.js'
import type { Read } from './judge.js'
import { fieldOf, placeFinder } from './places.js'
import { plainWordings, structureWordings, syntaxWordings, type Wordings } from './sentences.js'
import type { Failure } from './set.js'
import type { RuleText } from './texts.js'
import type { Node } from './tree.js'

/** One language of the report. */
export type Language = 'en' | 'fr'

/** What is wrong with an invoice. */
export interface InvoiceIssue extends ValidationIssue {
  /** The official id: `BR-CO-10`; of the structure what is wrong: `ELEMENT_MISSING`. Several sets may use one id. */
  readonly rule: string
  /** The set the rule is of: `en16931`, `br-fr` … */
  readonly set: string
  /** `error`: the invoice is invalid; `warning`: it is not for this. */
  readonly severity: 'error' | 'warning'
  /** The terms of EN 16931 it is about: `BT-131`, `BG-25`. */
  readonly terms: readonly string[]
  /** The field of our model it is about: `lines[2].quantity`; empty for the invoice as a whole. */
  readonly path: string
  /** The element: `/ubl:Invoice/cac:InvoiceLine[3]`, counted from 1 where there are several. */
  readonly location: string
  /** Of its tag, from 1. */
  readonly line: number
  readonly column: number
  /** The text of the element, cut at 60 characters; absent of an element that holds others. */
  readonly value?: string
  /** One plain sentence in the language asked for. It has no value of the invoice in it. */
  readonly message: string
  /** What to do, in that language. */
  readonly remedy: string
  /** Both in each language. */
  readonly texts: Wordings
}

const LONGEST_VALUE = 60

/** How far the text of a field is looked for below the element that its rule judges. */
const DEEPEST = 4
const MOST_CHILDREN = 50

/** Makes issues of what was found in one file. */
export function reporter({ xml, tree }: Read, table: Table, language: Language) {
  const find = placeFinder(table)
  const placeOf = (node: Node) => ({ ...find(node), node })

  /** The element below that holds the text of the field, if it is there. */
  function leaf(node: Node, path: string, depth: number): ReturnType<typeof placeOf> | undefined {
    if (depth === 0 || node.children.length > MOST_CHILDREN) return undefined
    for (const child of node.children) {
      const found =
        child.children.length > 0
          ? leaf(child, path, depth - 1)
          : find(child).path === path
            ? placeOf(child)
            : undefined
      if (found) return found
    }
    return undefined
  }
  const lineAt = lineCounter(xml.text)

  function issue(
    node: Node,
    what: { set: string; rule: string; severity: 'error' | 'warning'; terms: string; location?: string },
    texts: Wordings,
  ): InvoiceIssue {
    const around = placeOf(node)
    const told = what.terms.split(' ').filter(Boolean)
    const path = fieldOf(around.path, told)
    const place = path === around.path ? around : (leaf(node, path, DEEPEST) ?? around)
    const { offset, children, text } = place.node
    const found = told.length > 0 || path === '' ? undefined : termOf(path)
    const value = children.length > 0 ? undefined : shortened(text.trim())
    return {
      rule: what.rule,
      set: what.set,
      severity: what.severity,
      terms: found === undefined ? told : [found],
      path,
      location: what.location ?? place.location,
      line: lineAt(offset),
      column: offset - (xml.text.lastIndexOf('\n', offset - 1) + 1) + 1,
      ...(value !== undefined && { value }),
      ...texts[language],
      texts,
    }
  }

  return {
    ofRule(failure: Failure, set: string, text: RuleText | undefined): InvoiceIssue {
      const { rule, node, syntax } = failure
      const severity = failure.severity === 'fatal' ? 'error' : 'warning'
      const texts: Wordings = text
        ? { en: { message: text[1], remedy: text[3] }, fr: { message: text[2], remedy: text[4] } }
        : syntax
          ? syntaxWordings(failure, syntax)
          : plainWordings(rule, node.name)
      return issue(node, { set, rule, severity, terms: text?.[0] ?? '' }, texts)
    },
    ofStructure(found: FoundIssue): InvoiceIssue {
      const node = nodeAt(tree.nodes, found.offset)
      // The structure calls the root element as most files do, without a prefix.
      const location = found.path.replace(/^\/[^/]+/, `/${tree.root.name}`)
      const what = { set: 'structure', rule: found.code, severity: 'error', terms: '', location } as const
      return issue(node, what, structureWordings(found))
    },
  }
}

/** A value of a million characters helps nobody; nor does half a character. */
function shortened(text: string): string {
  if (text.length <= LONGEST_VALUE) return text
  return `${text.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The element whose tag begins there. They stand in the order of the file. */
function nodeAt(nodes: readonly Node[], offset: number): Node {
  let low = 0
  let high = nodes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((nodes[middle] as Node).offset <= offset) low = middle
    else high = middle - 1
  }
  return nodes[low] as Node
}
