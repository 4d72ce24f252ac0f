import { expect, test } from 'vitest'
import { EXTENDED_DOCUMENT } from '../../src/rules/factur-x/extended-document.js'
import { EXTENDED_LINES } from '../../src/rules/factur-x/extended-lines.js'
import { EXTENDED_SETTLEMENT } from '../../src/rules/factur-x/extended-settlement.js'
import { PROFILES, structureOf } from '../../src/rules/factur-x/structure.js'
import { STRUCTURE } from '../../src/rules/factur-x/structure-table.js'
import { FACTUR_X_LISTS } from '../../src/rules/lists/factur-x.js'
import { NAMESPACES } from '../../src/rules/namespaces.js'
import { judgeBy } from './judged.js'

/*
 * For each row of the tables, and each profile that has it, the smallest file that breaks it and one that does not. The files
 * are made of paths alone, by this test's own reading of the tables; what else they lack is another row's affair.
 */

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

interface Row {
  readonly profile: number
  /** From below the root: names with their variants. */
  readonly steps: readonly string[]
  readonly sign: string
  readonly id: string
  readonly attribute: string
  readonly list: string
}

const ROW =
  /^(?<from>\d?)(?<to>\d?)(?:(?<count>[1?+2])|(?<none>-)|(?<needed>@)|#(?<list>[^@:]+@?))(?<attribute>\w*)(?::(?<id>\d+))?$/

function rowsOf(table: string, profiles: readonly number[]): Row[] {
  const rows: Row[] = []
  const above: string[][] = []
  for (const line of table.trim().split('\n')) {
    const depth = line.length - line.trimStart().length
    const [path = '', ...signs] = line.trim().split(' ')
    const steps = [...(above[depth - 1] ?? []), ...path.split('/')]
    above[depth] = steps
    for (const sign of signs) {
      // A digit that begins a range has another behind it, and a sign behind that.
      const ranged = /^\d\d[^:]/.test(sign)
      const groups = ROW.exec(ranged ? sign : `${sign}`)?.groups
      const plain = ranged ? groups : (/^(?<count>[1?+2]):(?<id>\d+)$/.exec(sign)?.groups ?? groups)
      if (!plain) throw new Error(`${sign} is no row.`)
      const { count, none, needed, list = '', attribute = '', id } = plain
      const official = id === undefined ? '?' : `FX-SCH-A-${id.padStart(6, '0')}`
      for (const profile of profiles) {
        if (ranged && (profile < Number(sign[0]) || profile > Number(sign[1]))) continue
        rows.push({
          profile,
          steps,
          sign: count ?? none ?? needed ?? '#',
          id: official,
          attribute,
          list: list.replace('@', ''),
        })
      }
    }
  }
  return rows
}

const element = (name: string, text = ''): Element => ({
  name: name.includes(':') ? name : `ram:${name}`,
  attributes: {},
  children: [],
  text,
})

function child(parent: Element, name: string, text = ''): Element {
  const made = element(name, text)
  parent.children.push(made)
  return made
}

/** An element as a step names it, with what makes it that one of its name. */
function made(parent: Element, step: string, root: Element, currency = 'EUR'): Element {
  const [, name = '', variant] = /^([\w:]+)(?:\[(.+)\])?$/.exec(step) ?? []
  const one = child(parent, name)
  if (name === 'SpecifiedTaxRegistration' && variant !== undefined) {
    if (variant !== '~') child(one, 'ID', '1').attributes.schemeID = variant
  } else if (name.endsWith('AllowanceCharge') && variant !== undefined) {
    if (variant !== '~') child(child(one, 'ChargeIndicator'), 'udt:Indicator', variant)
  } else if (name === 'AdditionalReferencedDocument' && variant !== undefined) {
    if (variant !== '~') child(one, 'TypeCode', variant)
  } else if (name === 'ReasonCode' && variant !== undefined) {
    if (variant !== 'none') one.attributes.listID = variant === '~' ? 'x' : variant
  } else if (name === 'TaxTotalAmount' && variant !== undefined) {
    one.attributes.currencyID = currency
    const which = variant === 'invoice' ? 'InvoiceCurrencyCode' : variant === 'tax' ? 'TaxCurrencyCode' : undefined
    if (which) child(settlementOf(root), which, currency)
  } else if (variant !== undefined) throw new Error(`${step} is no variant known here.`)
  return one
}

function settlementOf(root: Element): Element {
  const transaction = root.children.find(({ name }) => name.endsWith(':SupplyChainTradeTransaction'))
  const holder = transaction ?? child(root, 'rsm:SupplyChainTradeTransaction')
  const found = holder.children.find(({ name }) => name === 'ram:ApplicableHeaderTradeSettlement')
  return found ?? child(holder, 'ApplicableHeaderTradeSettlement')
}

const namespaces = [...NAMESPACES].map(([uri, prefix]) => ` xmlns:${prefix}="${uri}"`).join('')

function xmlOf({ name, attributes, children, text }: Element, more = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${more}${list.join('')}>${text}${children.map((one) => xmlOf(one)).join('')}</${name}>`
}

/** A file with the element above the last step, in which `fill` puts what is to be tried. */
function file({ steps }: Row, fill: (parent: Element, last: string, root: Element) => void): string {
  const root = element('rsm:CrossIndustryInvoice')
  let parent = root
  for (const step of steps.slice(0, -1)) {
    const isSettlement = step === 'ApplicableHeaderTradeSettlement' && parent === root.children[0]
    parent = isSettlement ? settlementOf(root) : made(parent, step, root)
  }
  fill(parent, steps.at(-1) as string, root)
  return xmlOf(root, namespaces)
}

/** What is there already by reason of the variant above: an identifier with its scheme, a code of the type. */
const present = (parent: Element, last: string) =>
  parent.children.filter(({ name }) => name === element(last.replace(/\[.*/, '')).name).length

const several =
  (count: number) =>
  (parent: Element, last: string, root: Element): void => {
    while (present(parent, last) < count) made(parent, last, root)
  }

const withAttribute =
  (name: string, value: string | undefined) =>
  (parent: Element, last: string, root: Element): void => {
    const one = made(parent, last, root)
    if (value === undefined) delete one.attributes[name]
    else one.attributes[name] = value
  }

function codeOf(list: string): string {
  if (list.startsWith('=')) return list.slice(1).split(',')[0] as string
  return FACTUR_X_LISTS[list as keyof typeof FACTUR_X_LISTS].codes[0] as string
}

const withCode =
  ({ attribute }: Row, code: string) =>
  (parent: Element, last: string, root: Element): void => {
    const one = made(parent, last, root, attribute === 'currencyID' ? code : 'EUR')
    if (attribute === '') one.text = code
    else one.attributes[attribute] = code
  }

/** Files that break a row, and files that do not. */
function filesOf(row: Row): { broken: string[]; kept: string[] } {
  const { sign, attribute, list } = row
  switch (sign) {
    case '1': {
      const absent = file(row, () => {})
      const isThere = absent !== file(row, several(1))
      return { broken: [...(isThere ? [absent] : []), file(row, several(2))], kept: [file(row, several(1))] }
    }
    case '?':
      return { broken: [file(row, several(2))], kept: [file(row, () => {}), file(row, several(1))] }
    case '2':
      return { broken: [file(row, several(3))], kept: [file(row, several(2))] }
    case '+':
      return { broken: [file(row, () => {})], kept: [file(row, several(1)), file(row, several(2))] }
    case '@':
      return {
        broken: [file(row, withAttribute(attribute, undefined))],
        kept: [file(row, withAttribute(attribute, 'x'))],
      }
    case '#':
      return {
        broken: [file(row, withCode(row, 'no such code'))],
        kept: [file(row, withCode(row, codeOf(list))), file(row, withCode(row, ''))],
      }
    case '-':
      return attribute === ''
        ? { broken: [file(row, several(1))], kept: [] }
        : { broken: [file(row, withAttribute(attribute, 'x'))], kept: [] }
  }
  throw new Error(`What is ${sign}?`)
}

const TABLES = PROFILES.map((profile) =>
  profile === 'extended' ? [STRUCTURE, EXTENDED_DOCUMENT, EXTENDED_SETTLEMENT, EXTENDED_LINES] : [STRUCTURE],
)
const JUDGES = PROFILES.map((profile, at) =>
  judgeBy({
    name: profile,
    version: '0',
    lists: FACTUR_X_LISTS,
    groups: [structureOf(profile, ...(TABLES[at] as string[]))],
  }),
)
const ROWS = [
  ...rowsOf(STRUCTURE, [0, 1, 2, 3, 4]),
  ...[EXTENDED_DOCUMENT, EXTENDED_SETTLEMENT, EXTENDED_LINES].flatMap((table) => rowsOf(table, [4])),
]

test('each profile has as many rows as the authority has rules of structure', () => {
  const counts = PROFILES.map((_, at) => {
    const rows = ROWS.filter(({ profile }) => profile === at)
    return [rows.length, rows.filter(({ id }) => id === '?').length]
  })
  expect(counts).toEqual([
    [48, 11],
    [196, 59],
    [262, 87],
    [412, 194],
    [1239, 521],
  ])
})

test.each(PROFILES.map((profile, at) => [profile, at] as const))('%s: each row can fail, and hold', (_, at) => {
  const judge = JUDGES[at] as (typeof JUDGES)[number]
  const wrong: string[] = []
  for (const row of ROWS.filter(({ profile }) => profile === at)) {
    const { broken, kept } = filesOf(row)
    for (const xml of broken) if (!judge(xml).includes(row.id)) wrong.push(`${row.id} does not fail: ${xml}`)
    for (const xml of kept) if (judge(xml).includes(row.id)) wrong.push(`${row.id} does not hold: ${xml}`)
  }
  expect(wrong.map((text) => text.replace(namespaces, ''))).toEqual([])
})

test('where nothing is that has no place, no rule without an id fails', () => {
  for (const judge of JUDGES) {
    expect(judge(xmlOf(element('rsm:CrossIndustryInvoice'), namespaces))).not.toContain('?')
  }
})

test('of two that fit, the first in the order of the authority judges', () => {
  const [judge] = JUDGES as [(typeof JUDGES)[number]]
  const row = ROWS.find(({ steps }) => steps.at(-1) === 'SpecifiedTaxRegistration[VA]') as Row
  const both = file(row, (parent, last, root) => {
    const one = made(parent, last, root)
    child(one, 'ID', '2').attributes.schemeID = 'FC'
  })
  // A registration with both is one of each to the rules that count, but its identifiers are those of FC.
  expect(judge(both)).toContain('FX-SCH-A-000411')
  expect(judge(both)).not.toContain('FX-SCH-A-000412')
})
