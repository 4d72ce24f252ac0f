import type { CodeList } from './lists/list.js'
import type { Failure, Severity, SyntaxFailure } from './set.js'
import type { Node } from './tree.js'

/** A rule of a table. */
export interface SyntaxRule extends SyntaxFailure {
  readonly id: string
  readonly severity: Severity
  /** Of `code`. */
  readonly codes?: Codes
}

type Codes = Pick<CodeList, 'has'>

/** Lists of codes by the name that tables call them by. */
export type CodeLists = Readonly<Record<string, CodeList>>

/** The rules about one name below an element. */
interface Place {
  readonly name: string
  readonly children: Map<string, Place>
  /** Elements of this name are not to be there. */
  readonly absent: SyntaxRule[]
  /** By attribute: it is not to be there. */
  readonly attributes: Map<string, SyntaxRule[]>
}

/** The table of one context, made ready. */
export interface SyntaxTable {
  readonly rules: readonly SyntaxRule[]
  readonly places: ReadonlyMap<string, Place>
  /** About the element itself and its attributes. */
  readonly own: readonly SyntaxRule[]
  readonly counted: readonly { readonly rule: SyntaxRule; readonly steps: readonly string[] }[]
  /** What is demanded at any depth. */
  readonly anywhere: Place | undefined
}

const KINDS = { '-': 'absent', '?': 'most', '1': 'one', '+': 'least', '#': 'code' } as const

/**
 * Reads the rules of syntax of one context. One line each: the id, then the sign of what is demanded, then the path below
 * the element, down to an attribute if there is an `@`. The signs: `-` none, `?` one at most, `1` exactly one, `+` one at
 * least. A sign with `!` before it warns only. A step may name two elements, `cac:InvoiceLine|cac:CreditNoteLine`, and a path
 * that begins with `//` is of any depth; both only after a `-`. `- .` is of the element itself; `#list .` and
 * `#list @attribute` demand a code of a list, unless there is nothing; `#=VA,FC` is a list itself.
 *
 * ```
 * CII-SR-001 !- ram:SpecifiedTransactionID
 * CII-SR-014 1 ram:TypeCode
 * ```
 *
 * What is not to be there costs nothing where it is not: the children are looked at, not the rules.
 */
export function compileTable(text: string, lists: CodeLists = {}): SyntaxTable {
  const rules: SyntaxRule[] = []
  const root = place('')
  const deep = place('')
  const own: SyntaxRule[] = []
  const counted: { rule: SyntaxRule; steps: string[] }[] = []
  for (const line of text.split('\n')) {
    const [id, sign = '', path = ''] = line.trim().split(' ')
    if (!id) continue
    const warns = sign.startsWith('!')
    const kind = KINDS[sign[warns ? 1 : 0] as keyof typeof KINDS]
    if (!kind || path === '') throw new Error(`The line of ${id} is none of a table of syntax.`)
    const severity = warns ? 'warning' : 'fatal'
    if (kind === 'code') {
      const list = sign.slice(warns ? 2 : 1)
      const codes = list.startsWith('=') ? new Set(list.slice(1).split(',')) : lists[list]
      if (!codes) throw new Error(`There is no list of codes ${list} for ${id}.`)
      const rule: SyntaxRule = { id, severity, kind, path, list, codes }
      rules.push(rule)
      own.push(rule)
      continue
    }
    const rule: SyntaxRule = { id, severity, kind, path }
    rules.push(rule)
    if (path === '.') {
      own.push(rule)
      continue
    }
    const anywhere = path.startsWith('//')
    const steps = path.slice(anywhere ? 2 : 0).split('/')
    if (kind !== 'absent') {
      counted.push({ rule, steps })
      continue
    }
    const attribute = steps.at(-1)?.startsWith('@') ? steps.pop()?.slice(1) : undefined
    let ends = [anywhere ? deep : root]
    for (const step of steps) ends = step.split('|').flatMap((name) => ends.map((end) => placeIn(end, name)))
    for (const end of ends) {
      if (attribute === undefined) end.absent.push(rule)
      else end.attributes.set(attribute, [...(end.attributes.get(attribute) ?? []), rule])
    }
  }
  for (const [, ruled] of root.attributes) own.push(...ruled)
  const anywhere = deep.children.size + deep.attributes.size > 0 ? deep : undefined
  return { rules, places: root.children, own, counted, anywhere }
}

function place(name: string): Place {
  return { name, children: new Map(), absent: [], attributes: new Map() }
}

function placeIn(parent: Place, name: string): Place {
  let found = parent.children.get(name)
  if (!found) {
    found = place(name)
    parent.children.set(name, found)
  }
  return found
}

/** Judges an element by a table: each rule that fails is told once, at the first place. */
export function judgeTable(table: SyntaxTable, node: Node, failures: Failure[]): void {
  const before = failures.length
  for (const rule of table.own) {
    const value = rule.path !== '.' ? node.attribute(rule.path.slice(1)) : rule.codes ? node.value : ''
    const held = value === undefined || (rule.codes !== undefined && (value === '' || rule.codes.has(value)))
    if (!held) fail(failures, before, rule, node)
  }
  if (table.places.size > 0) walk(table.places, node, failures, before)
  if (table.anywhere) search(table.anywhere, node, failures, before)
  for (const { rule, steps } of table.counted) {
    const count = countOf(node, steps, 0)
    const held = rule.kind === 'most' ? count <= 1 : rule.kind === 'one' ? count === 1 : count >= 1
    if (!held) fail(failures, before, rule, node)
  }
}

function walk(places: ReadonlyMap<string, Place>, node: Node, failures: Failure[], before: number): void {
  for (const child of node.children) {
    const place = places.get(child.path.name)
    if (place) judgePlace(place, child, failures, before)
  }
}

/** Looks at each element below for what is not to be anywhere. */
function search(place: Place, node: Node, failures: Failure[], before: number): void {
  if (place.attributes.size > 0) judgeAttributes(place, node, failures, before)
  for (const child of node.children) {
    const found = place.children.get(child.path.name)
    if (found) judgePlace(found, child, failures, before)
    search(place, child, failures, before)
  }
}

function judgePlace(place: Place, node: Node, failures: Failure[], before: number): void {
  for (const rule of place.absent) fail(failures, before, rule, node)
  if (place.attributes.size > 0) judgeAttributes(place, node, failures, before)
  if (place.children.size > 0) walk(place.children, node, failures, before)
}

function judgeAttributes(place: Place, node: Node, failures: Failure[], before: number): void {
  for (const { name } of node.attributes) {
    const rules = place.attributes.get(name)
    if (rules) for (const rule of rules) fail(failures, before, rule, node)
  }
}

function countOf(node: Node, steps: readonly string[], at: number): number {
  const step = steps[at]
  if (step === undefined) return 1
  if (step.startsWith('@')) return node.attribute(step.slice(1)) === undefined ? 0 : 1
  let count = 0
  for (const child of node.all(step)) count += countOf(child, steps, at + 1)
  return count
}

function fail(failures: Failure[], before: number, rule: SyntaxRule, node: Node): void {
  for (let at = before; at < failures.length; at++) if (failures[at]?.syntax === rule) return
  failures.push({ rule: rule.id, severity: rule.severity, node, syntax: rule })
}
