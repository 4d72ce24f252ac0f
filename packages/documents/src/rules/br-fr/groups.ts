import type { Judged } from '../document.js'
import type { Node } from '../tree.js'
import { double, normalize } from '../values.js'
import { judged, single } from './places.js'

// What the rules about invoices that hold those of several sellers (BR-FR-MV) or of both sides (BR-FR-BD) have in common.
// There a line of status GROUP without a parent stands for one of the invoices, and the lines below name it as their parent.
// All of it is counted in doubles, as the official engine does.

/** The text without white space at its ends, of what there is to be at most once: `undefined` where there are several. */
export function trimmed(nodes: readonly Node[]): string | undefined {
  const text = single(nodes)
  return text === undefined ? undefined : normalize(text)
}

/** Of what there is to be at most once, a text that is more than white space. */
export function isGiven(nodes: readonly Node[]): boolean {
  return (trimmed(nodes) ?? '') !== ''
}

/** The sum, and of how many: sums of others may differ by a cent for each. */
interface Sum {
  readonly sum: number
  readonly count: number
}

export function numberOf(nodes: readonly Node[]): number {
  const [node] = nodes
  return node && nodes.length === 1 ? double(node.value) : Number.NaN
}

/** Whether a difference is at most so many cents. */
export function isWithin(difference: number, cents: number): boolean {
  return Math.abs(difference) <= cents / 100
}

/** Adds what stands below each parent up, once for all of them. */
export class Sums {
  private readonly sums = new Map<string, { sum: number; count: number }>()

  add(parents: ReadonlySet<string>, amounts: readonly Node[]): void {
    for (const parent of parents) {
      const sum = this.sums.get(parent) ?? { sum: 0, count: 0 }
      for (const amount of amounts) {
        sum.sum += double(amount.value)
        sum.count++
      }
      this.sums.set(parent, sum)
    }
  }

  of(parent: string): Sum {
    return this.sums.get(parent) ?? { sum: 0, count: 0 }
  }
}

/**
 * Sums of VAT whose reason of exemption begins with the number of an invoice, `#F1#`. By number, each looked up once: the
 * numbers of all groups are known before, so only what has the length of one of them is tried.
 */
export function vatByNumber(
  numbers: ReadonlySet<string>,
  taxes: Iterable<{ readonly reason: string; readonly amounts: readonly Node[] }>,
): ReadonlyMap<string, number> {
  const lengths = new Set([...numbers].map((number) => number.length))
  const sums = new Map<string, number>()
  for (const { reason, amounts } of taxes) {
    if (!reason.startsWith('#')) continue
    for (const length of lengths) {
      if (reason[length + 1] !== '#') continue
      const number = reason.slice(1, length + 1)
      if (!numbers.has(number)) continue
      for (const amount of amounts) sums.set(number, (sums.get(number) ?? 0) + double(amount.value))
    }
  }
  return sums
}

/** What is found out of an element once, though several rules or elements ask. */
export function remembered<T>(make: (node: Node, document: Judged) => T): (node: Node, document: Judged) => T {
  const start = () => new Map<Node, T>()
  return (node, document) => {
    const known = document.once(start)
    const before = known.get(node)
    if (before !== undefined) return before
    const made = make(node, document)
    known.set(node, made)
    return made
  }
}

/** Lines by what they are numbered. */
export class Numbered {
  private readonly lines = new Map<string, Node[]>()

  add(line: Node, ids: ReadonlySet<string>): void {
    for (const id of ids) {
      const same = this.lines.get(id)
      if (!same) this.lines.set(id, [line])
      // More than two of the same number are as bad as two.
      else if (same.length < 3) same.push(line)
    }
  }

  of(ids: ReadonlySet<string>): readonly Node[] {
    const found = new Set<Node>()
    for (const id of ids) for (const line of this.lines.get(id) ?? []) found.add(line)
    return [...found]
  }
}

/** BR-FR-MV-06, BR-FR-MV-07: whether a line gives something, and the same as the line above it, if there is to be one. */
export function isAsAbove(
  given: readonly Node[],
  parents: ReadonlySet<string>,
  lines: Numbered,
  ask: (line: Node) => readonly Node[],
): boolean | Node {
  const text = trimmed(given) ?? ''
  const holds = text !== '' && (parents.size === 0 || text === trimmed(lines.of(parents).flatMap(ask)))
  return judged(holds, given[0])
}

/**
 * BR-FR-MV-11: of the invoices of the seller that the file holds, exactly one has the number of the file.
 * @param count how many have it
 */
export function isNumberedOnce(
  count: number,
  given: readonly Node[],
  numbersOfFile: ReadonlySet<string>,
): boolean | Node {
  const number = trimmed(given)
  const holds =
    count === 1 || (number !== undefined && (count === 0 ? numbersOfFile.has(number) : differs(number, numbersOfFile)))
  return judged(holds, given[0])
}

/** Whether a text is other than one of the texts. */
function differs(text: string, texts: ReadonlySet<string>): boolean {
  return texts.size > 1 || (texts.size === 1 && !texts.has(text))
}
