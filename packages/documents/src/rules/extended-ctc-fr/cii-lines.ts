/** Lines in lines: groups, and what is in them. */
import { includes } from '../ask.js'
import { all, lines } from '../cii/places.js'
import type { Judged } from '../document.js'
import type { Check, Checks } from '../set.js'
import { doubleSum } from '../sums.js'
import type { Node } from '../tree.js'
import { double, normalize, roundDouble } from '../values.js'

const OF_LINE = 'ram:AssociatedDocumentLineDocument'
const LINE_TOTAL = [
  'ram:SpecifiedLineTradeSettlement',
  'ram:SpecifiedTradeSettlementLineMonetarySummation',
  'ram:LineTotalAmount',
] as const

const idsOf = (line: Node) => line.select(OF_LINE, 'ram:LineID')
const codesOf = (line: Node) => line.select(OF_LINE, 'ram:LineStatusReasonCode')
const isGroup = (line: Node) => includes(codesOf(line), 'GROUP')

function parentOf(line: Node): string {
  const parents = line.select(OF_LINE, 'ram:ParentLineID')
  return parents.length === 1 ? normalize((parents[0] as Node).value) : ''
}

/** By the number of a line: the totals of groups and details in it, and how many groups there are, with how many totals. */
const findInside = (document: Judged) => {
  const inside = new Map<string, { totals: Node[]; groups: number; groupTotals: number }>()
  for (const line of lines(document)) {
    const group = isGroup(line)
    if (!group && !includes(codesOf(line), 'DETAIL')) continue
    for (const parent of new Set(line.select(OF_LINE, 'ram:ParentLineID').map(({ value }) => value))) {
      const own = inside.get(parent) ?? { totals: [], groups: 0, groupTotals: 0 }
      const totals = line.select(...LINE_TOTAL)
      own.totals.push(...totals)
      if (group) {
        own.groups++
        own.groupTotals += totals.length
      }
      inside.set(parent, own)
    }
  }
  return inside
}

const insideOf = (line: Node, document: Judged) => {
  const ids = idsOf(line)
  return ids.length === 1 ? document.once(findInside).get((ids[0] as Node).value) : undefined
}

/** A group that has a total: it is what groups and details in it come to. */
const groupAddsUp: Check<Judged> = (line, document) => {
  const totals = isGroup(line) ? line.select(...LINE_TOTAL) : []
  if (totals.length === 0) return true
  // In doubles, as the official engine adds elements without a type.
  const sum = roundDouble(doubleSum(insideOf(line, document)?.totals ?? []) * 100) / 100
  return totals.some(({ value }) => double(value) === sum) || (totals[0] as Node)
}

/** If a group has a total, so has each group in it. */
const groupsHaveTotals: Check<Judged> = (line, document) => {
  if (!isGroup(line) || !line.has(...LINE_TOTAL)) return true
  const own = insideOf(line, document)
  return own === undefined || own.groups === own.groupTotals
}

const findIds = (document: Judged) => new Set(all(lines(document), OF_LINE, 'ram:LineID').map(({ value }) => value))

const STATES = ['DETAIL', 'GROUP', 'INFORMATION']

export const LINES_IN_LINES: Checks<Judged> = {
  'BR-FREXT-05': (line) => {
    const codes = codesOf(line)
    return codes.length === 0 || (codes.length === 1 && STATES.includes((codes[0] as Node).value)) || (codes[0] as Node)
  },
  'BR-FREXT-06': (line) => parentOf(line) === '' || codesOf(line).some(({ value }) => value !== ''),
  'BR-FREXT-08': groupAddsUp,
  'BR-FREXT-11': (line, document) => {
    const parent = parentOf(line)
    return parent === '' || (document.once(findIds).has(parent) && idsOf(line).some(({ value }) => value !== parent))
  },
  'BR-FREXT-12': groupsHaveTotals,
}
