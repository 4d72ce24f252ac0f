import { anyOf, differ, includes } from '../ask.js'
import type { Judged } from '../document.js'
import { codeList, listed } from '../lists/list.js'
import type { Context } from '../set.js'
import { centsOfDouble } from '../sums.js'
import type { Node } from '../tree.js'
import { vatHas } from '../ubl/tax.js'
import { double } from '../values.js'

const LINES = ['cac:InvoiceLine', 'cac:CreditNoteLine']
const REFERENCE = 'cac:BillingReference'
const INVOICE = 'cac:InvoiceDocumentReference'
const STATUS = 'cbc:DocumentStatusCode'
const NET = 'cbc:LineExtensionAmount'

const LINE_KINDS = /* @__PURE__ */ codeList('DETAIL GROUP INFORMATION')

/** The number of the invoice, and others if it has them. */
const ownIds = (document: Judged): ReadonlySet<string> => new Set(document.root.all('cbc:ID').map(({ value }) => value))

/** A reference of a line to its own invoice says what the line is in a group of lines, and of which line it is a part. */
function ownReferences(line: Node, document: Judged): readonly Node[] {
  const references = line.all(REFERENCE)
  if (references.length === 0) return references
  const ids = document.once(ownIds)
  return references.filter((reference) => reference.select(INVOICE, 'cbc:ID').some(({ value }) => ids.has(value)))
}

const statusOf = (references: readonly Node[]): readonly Node[] =>
  references.flatMap((reference) => reference.select(INVOICE, STATUS))

/** Whether a line counts in the totals: it stands for itself, or is a detail of a group. */
export function counts(line: Node, document: Judged): boolean {
  const references = ownReferences(line, document)
  return references.length === 0 || includes(statusOf(references), 'DETAIL')
}

/** A rule for lines that count. */
const ifCounted =
  (test: (line: Node) => boolean) =>
  (line: Node, document: Judged): boolean =>
    test(line) || !counts(line, document)

/** What a line's number leads to. */
interface Parts {
  /** What its details and groups come to, in doubles, as the official engine adds elements without a type. */
  sum: number
  /** Parts that are groups, and how many amounts they have. */
  groups: number
  amountsOfGroups: number
}

/** Of the lines that stand together: what the number of each leads to, and which numbers the lines have. */
interface Siblings {
  readonly parts: Map<string, Parts>
  /** By number the lines of it, of those with all the same numbers one. */
  readonly numbered: Map<string, Map<string, Node>>
}

function findSiblings(document: Judged): ReadonlyMap<Node | undefined, Siblings> {
  const found = new Map<Node | undefined, Siblings>()
  for (const line of LINES.flatMap((name) => document.everywhere(name))) {
    let siblings = found.get(line.parent)
    if (!siblings) {
      siblings = { parts: new Map(), numbered: new Map() }
      found.set(line.parent, siblings)
    }
    const numbers = line.all('cbc:ID').map(({ value }) => value)
    for (const number of numbers) {
      const same = siblings.numbered.get(number) ?? new Map<string, Node>()
      same.set(numbers.join('\n'), line)
      siblings.numbered.set(number, same)
    }
    const references = ownReferences(line, document)
    if (references.length === 0) continue
    const statuses = statusOf(references)
    const isGroup = includes(statuses, 'GROUP')
    if (!isGroup && !includes(statuses, 'DETAIL')) continue
    const amounts = line.all(NET)
    for (const parent of new Set(parentsOf(references).map(({ value }) => value))) {
      const parts = siblings.parts.get(parent) ?? { sum: 0, groups: 0, amountsOfGroups: 0 }
      for (const { value } of amounts) parts.sum += double(value)
      if (isGroup) {
        parts.groups++
        parts.amountsOfGroups += amounts.length
      }
      siblings.parts.set(parent, parts)
    }
  }
  return found
}

const parentsOf = (references: readonly Node[]): readonly Node[] =>
  references.flatMap((reference) => reference.select('cac:BillingReferenceLine', 'cbc:ID'))

function siblingsOf(line: Node, document: Judged): Siblings {
  return document.once(findSiblings).get(line.parent) as Siblings
}

/** What the parts of a line are; of one with several numbers, those of all. */
function partsOf(line: Node, document: Judged): Parts {
  const all: Parts = { sum: 0, groups: 0, amountsOfGroups: 0 }
  const { parts } = siblingsOf(line, document)
  for (const { value } of line.all('cbc:ID')) {
    const own = parts.get(value)
    if (!own) continue
    all.sum += own.sum
    all.groups += own.groups
    all.amountsOfGroups += own.amountsOfGroups
  }
  return all
}

/** Whether a line sums up others: a group with an amount. */
function isGroup(line: Node, document: Judged): boolean {
  const references = line.all(REFERENCE)
  if (references.length === 0 || !anyOf(line, NET)) return false
  const ids = document.once(ownIds)
  return references.some((reference) =>
    reference
      .all(INVOICE)
      .some((own) => own.all('cbc:ID').some(({ value }) => ids.has(value)) && includes(own.all(STATUS), 'GROUP')),
  )
}

/** What a line must have, if it counts. */
export const extendedLines = (): readonly Context<Judged>[] => [
  {
    at: LINES,
    rules: {
      'BR-FREXT-22': ifCounted((line) => anyOf(line, 'cbc:InvoicedQuantity', 'cbc:CreditedQuantity')),
      'BR-FREXT-23': ifCounted((line) =>
        ['cbc:InvoicedQuantity', 'cbc:CreditedQuantity'].some((quantity) =>
          line.all(quantity).some((node) => node.attribute('unitCode') !== undefined),
        ),
      ),
      'BR-FREXT-24': ifCounted((line) => anyOf(line, NET)),
      'BR-FREXT-26': ifCounted((line) => line.has('cac:Price', 'cbc:PriceAmount')),
      'BR-FREXT-CO-04': ifCounted((line) =>
        line.all('cac:Item').some((item) => vatHas(item, 'cac:ClassifiedTaxCategory', 'cbc:ID')),
      ),
      'UBL-FREXT-SR-48': (line, document) => {
        const { length } = line.select('cac:Item', 'cac:ClassifiedTaxCategory')
        return length === 1 || (length === 0 && !counts(line, document))
      },
    },
  },
  {
    at: 'cac:AdditionalItemProperty',
    rules: {
      'BR-FREXT-54-1': (property) => anyOf(property, 'cbc:Name', 'cbc:NameCode'),
      'BR-FREXT-54-2': (property) =>
        anyOf(property, 'cbc:Value')
          ? !anyOf(property, 'cbc:ValueQuantity')
          : property.all('cbc:ValueQuantity').some((quantity) => (quantity.attribute('unitCode') ?? '') !== ''),
    },
  },
]

/** What lines are to each other. */
export const extendedGroups = (): readonly Context<Judged>[] => [
  {
    at: LINES,
    rules: {
      'BR-FREXT-05': (line, document) => {
        if (statusOf(ownReferences(line, document)).length === 0) return true
        const kinds = line.select(REFERENCE, INVOICE, STATUS)
        return kinds.length === 1 && listed((kinds[0] as Node).value, LINE_KINDS)
      },
      'BR-FREXT-06': (line, document) => {
        const references = ownReferences(line, document)
        return parentsOf(references).length === 0 || statusOf(references).length > 0
      },
      'BR-FREXT-08': (line, document) => {
        if (!isGroup(line, document)) return true
        const sum = centsOfDouble(partsOf(line, document).sum)
        return line.all(NET).some(({ value }) => double(value) === sum) || (line.child(NET) as Node)
      },
      'BR-FREXT-11': (line, document) => {
        const parents = parentsOf(ownReferences(line, document))
        if (parents.length === 0) return true
        const own = line.all('cbc:ID')
        const { numbered } = siblingsOf(line, document)
        return parents.some(({ value }) =>
          [...(numbered.get(value)?.values() ?? [])].some((other) => differ(other.all('cbc:ID'), own)),
        )
      },
      'BR-FREXT-12': (line, document) => {
        if (!isGroup(line, document)) return true
        const { groups, amountsOfGroups } = partsOf(line, document)
        return groups === amountsOfGroups
      },
    },
  },
]
