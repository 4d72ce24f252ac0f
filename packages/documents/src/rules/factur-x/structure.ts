import type { Judged } from '../document.js'
import type { Context, Group } from '../set.js'
import type { Node } from '../tree.js'

/** The profiles, each with more than the one before. */
export const PROFILES = ['minimum', 'basic-wl', 'basic', 'en16931', 'extended'] as const

export type Profile = (typeof PROFILES)[number]

type Question = (node: Node) => boolean

/** Elements of one name that are ruled apart, in the order in which the official rules ask. */
const VARIANTS: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  SpecifiedTaxRegistration: {
    '~': (node) => !registered(node, 'FC') && !registered(node, 'VA'),
    FC: (node) => registered(node, 'FC'),
    VA: (node) => registered(node, 'VA'),
  },
  TaxTotalAmount: {
    '~': (node) => !isIn(node, 'ram:InvoiceCurrencyCode') && !isIn(node, 'ram:TaxCurrencyCode'),
    invoice: (node) => isIn(node, 'ram:InvoiceCurrencyCode'),
    tax: (node) => isIn(node, 'ram:TaxCurrencyCode'),
  },
  SpecifiedTradeAllowanceCharge: chargeOrNot(),
  AppliedTradeAllowanceCharge: chargeOrNot(),
  ReasonCode: {
    '~': (node) => ![undefined, '5153'].includes(node.attribute('listID')),
    '5153': (node) => node.attribute('listID') === '5153',
    none: (node) => node.attribute('listID') === undefined,
  },
  AdditionalReferencedDocument: {
    '~': (node) => !['130', '50', '916'].some((code) => typed(node, code)),
    '130': (node) => typed(node, '130'),
    '50': (node) => typed(node, '50'),
    '916': (node) => typed(node, '916'),
  },
}

function chargeOrNot(): Record<string, Question> {
  return {
    '~': (node) => !indicates(node, 'false') && !indicates(node, 'true'),
    false: (node) => indicates(node, 'false'),
    true: (node) => indicates(node, 'true'),
  }
}

function registered(node: Node, scheme: string): boolean {
  return node.all('ram:ID').some((id) => id.attribute('schemeID') === scheme)
}

function indicates(node: Node, text: string): boolean {
  return node.select('ram:ChargeIndicator', 'udt:Indicator').some((indicator) => indicator.value === text)
}

function typed(node: Node, code: string): boolean {
  return node.all('ram:TypeCode').some(({ value }) => value === code)
}

/** Whether a sum of VAT is in the currency of the invoice, or in that of its VAT. */
function isIn(amount: Node, which: string): boolean {
  const currency = amount.attribute('currencyID')
  if (currency === undefined) return false
  const settlement = amount.parent?.parent
  const own = settlement?.name === 'ram:ApplicableHeaderTradeSettlement'
  return (own ? [settlement] : headers(amount)).some((header) =>
    header.all(which).some(({ value }) => value === currency),
  )
}

function headers(node: Node): readonly Node[] {
  let root = node
  while (root.parent) root = root.parent
  return root.select('rsm:SupplyChainTradeTransaction', 'ram:ApplicableHeaderTradeSettlement')
}

interface Element {
  /** From the root, as `Path.fits` has it. */
  readonly path: string
  readonly name: string
  /** By which of the elements of its name, and of those above, it is told apart: how many steps above, and the question. */
  readonly questions: readonly (readonly [above: number, asked: Question])[]
  /** The places of the variants in their order, from the root on. */
  readonly order: readonly number[]
  readonly lines: string[]
  readonly counts: Record<string, (node: Node) => boolean>
}

const SIGNED = /^(?:(\d)(\d))?(?:([1?+2]):(\d+)|(-)(\w*)|@(\w+):(\d+)|#([^@:]+)(?:@(\w+))?:(\d+))$/

/**
 * The rules of a profile about the structure, from tables of our own form. A line for each element, below that in which it
 * stands by one more space; `ram:` is left out, `a/b` is one in the other, and in brackets stands which of the elements
 * of that name are meant. After it what is demanded, each with the last digits of the rule's number and before it, as two
 * digits, the profiles from and to which it holds, if not in all the profiles of the table:
 *
 * - `1:19` just one of it where it may stand, `?:24` one at most, `2:33` two at most, `+:265` one at least
 * - `-` it has no place, `-schemeID` such an attribute has none: these official rules have no number
 * - `@format:21` an attribute has to be there
 * - `#countries:36`, `#=102@format:22` the text or an attribute, if not empty, is a code of a list
 */
export function structureOf(profile: Profile, ...tables: readonly string[]): Group<Judged> {
  const number = PROFILES.indexOf(profile)
  const root: Element = {
    path: '/rsm:CrossIndustryInvoice',
    name: 'rsm:CrossIndustryInvoice',
    questions: [],
    order: [],
    lines: [],
    counts: {},
  }
  const elements = new Map<string, Element>([['', root]])
  for (const table of tables) {
    const open: { key: string; element: Element }[] = []
    for (const line of table.split('\n')) {
      const [steps, ...signs] = line.trim().split(' ')
      if (!steps) continue
      const depth = line.search(/\S/)
      let { key, element } = open[depth - 1] ?? { key: '', element: root }
      let above = element
      for (const step of steps.split('/')) {
        above = element
        key += `/${step}`
        element = elements.get(key) ?? childOf(element, step)
        elements.set(key, element)
      }
      open[depth] = { key, element }
      for (const sign of signs) demand(sign, number, element, above, steps.slice(steps.lastIndexOf('/') + 1))
    }
  }
  return [...elements.values()]
    .filter(({ lines, counts }) => lines.length > 0 || Object.keys(counts).length > 0)
    .sort((a, b) => byOrder(a.order, b.order))
    .map(contextOf)
}

function childOf(parent: Element, step: string): Element {
  const [, local = '', variant] = /^([\w:]+)(?:\[(.+)\])?$/.exec(step) ?? []
  const name = local.includes(':') ? local : `ram:${local}`
  const above = parent.questions.map(([steps, asked]) => [steps + 1, asked] as const)
  const order = [...parent.order]
  if (variant !== undefined) {
    const variants = VARIANTS[local] ?? {}
    above.push([0, variants[variant] as Question])
    order.push(Object.keys(variants).indexOf(variant))
  }
  return { path: `${parent.path}/${name}`, name, questions: above, order, lines: [], counts: {} }
}

function demand(text: string, profile: number, element: Element, above: Element, step: string): void {
  const match = SIGNED.exec(text)
  if (!match) throw new Error(`${text} demands nothing of ${element.path}.`)
  const [, from = '0', to = '4', count, counted = '', none, not, needed, need = '', list, coded, code = ''] = match
  if (profile < Number(from) || profile > Number(to)) return
  if (none) element.lines.push(`? - ${not ? `@${not}` : '.'}`)
  else if (needed) element.lines.push(`${idOf(need)} 1 @${needed}`)
  else if (list) element.lines.push(`${idOf(code)} #${list} ${coded ? `@${coded}` : '.'}`)
  else if (count && !step.includes('[')) above.lines.push(`${idOf(counted)} ${count} ${element.name}`)
  else if (count) {
    const asked = element.questions.at(-1)?.[1] as Question
    const most = Number(count === '?' ? 1 : count)
    above.counts[idOf(counted)] = (node) => node.all(element.name).filter(asked).length <= most
  }
}

function idOf(number: string): string {
  return `FX-SCH-A-${number.padStart(6, '0')}`
}

function byOrder(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return 0
}

function contextOf({ path, questions, lines, counts }: Element): Context<Judged> {
  const context = { at: path, syntax: lines.join('\n'), rules: counts }
  if (questions.length === 0) return context
  return { ...context, when: (node) => questions.every(([above, asked]) => asked(up(node, above))) }
}

function up(node: Node, steps: number): Node {
  let found = node
  for (let step = 0; step < steps; step++) found = found.parent ?? found
  return found
}
