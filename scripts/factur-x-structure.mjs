// Writes the tables of packages/documents/src/rules/factur-x from the rules of an edition of Factur-X: element paths, counts,
// attributes and numbers of rules, in our own form (see `structureOf`). Lists of codes keep the name they have in the present
// tables; a rule that is new there gets `#new`, to be named by hand.
//   node scripts/factur-x-structure.mjs FOLDER/factur-x-1.09.2   (FOLDER/factur-x-1.09.2-MINIMUM.sch …)   [--check]
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseXmlDocument } from 'slimdom'

const [source, mode] = process.argv.slice(2)
const target = join(dirname(fileURLToPath(import.meta.url)), '../packages/documents/src/rules/factur-x')
const PROFILES = ['MINIMUM', 'BASIC-WL', 'BASIC', 'EN16931', 'EXTENDED']
const FILES = {
  table: ['structure-table.ts', 'STRUCTURE', 'The structure up to the profile EN 16931, and what EXTENDED has of it'],
  document: ['extended-document.ts', 'EXTENDED_DOCUMENT', 'What only EXTENDED has, up to the delivery'],
  settlement: ['extended-settlement.ts', 'EXTENDED_SETTLEMENT', 'What only EXTENDED has in the settlement'],
  lines: ['extended-lines.ts', 'EXTENDED_LINES', 'What only EXTENDED has in the lines'],
}
const SETTLEMENT = '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/'

/** Which of the elements of a name a condition of the official files means. */
function variantOf(condition) {
  const text = condition.replaceAll('../../', '').replaceAll(SETTLEMENT, '')
  if (/^ ?not\(/.test(text.trim()) && text.includes(' and ')) return '~'
  if (/^not ?\(@listID\)$/.test(text)) return 'none'
  const named = { 'ram:InvoiceCurrencyCode': 'invoice', 'ram:TaxCurrencyCode': 'tax' }
  const [, value] = /=\s*"?([\w:]+)"?$/.exec(text) ?? []
  if (value === undefined) throw new Error(`What is meant by [${condition}]?`)
  return named[value] ?? value
}

/** A path with the variants in it: brackets may stand in brackets. */
function withVariants(path) {
  let out = ''
  let depth = 0
  let condition = ''
  for (const char of path) {
    if (char === '[' && depth++ === 0) continue
    if (char === ']' && --depth === 0) {
      out += `[${variantOf(condition)}]`
      condition = ''
    } else if (depth > 0) condition += char
    else out += char
  }
  return out
}

const space = (text) => (text ?? '').replace(/\s+/g, ' ').trim()
const number = (id) => (id ?? '').replace('FX-SCH-A-', '').replace(/^0+/, '')
const present = (await Promise.all(Object.values(FILES).map(([file]) => readFile(join(target, file), 'utf8')))).join(
  '\n',
)
const lists = new Map([...present.matchAll(/#([^@:\s]+)(?:@\w+)?:(\d+)/g)].map(([, list, id]) => [id, list]))

/** What an assert or report demands, and of which element. */
function demandOf(node, context, lets) {
  const test = space(node.getAttribute('test'))
  const id = number(node.getAttribute('id'))
  const coded = /^string-length\(\$(\w+)\)=0 or document\(/.exec(test)
  if (coded) return [context, `#${lists.get(id) ?? 'new'}${lets.get(coded[1]) === '.' ? '' : lets.get(coded[1])}:${id}`]
  const counted = /^count\((.*)\)(=1|<=1|<=2|>=1)$/.exec(test)
  if (counted) {
    const sign = { '=1': '1', '<=1': '?', '<=2': '2', '>=1': '+' }[counted[2]]
    return [`${context}/${withVariants(counted[1])}`, `${sign}:${id}`]
  }
  const [, attribute] = /^@(\w+)$/.exec(test) ?? []
  if (attribute) return [context, id === '' ? `-${attribute}` : `@${attribute}:${id}`]
  if (test === 'true()') return [context, '-']
  throw new Error(`${node.getAttribute('id')} is not of the structure.`)
}

/** By element and demand: the profiles. */
const demands = new Map()
for (const [at, profile] of PROFILES.entries()) {
  const schema = parseXmlDocument(await readFile(`${source}-${profile}.sch`, 'utf8')).documentElement
  for (const pattern of schema.children.filter(({ localName }) => localName === 'pattern')) {
    const rules = pattern.children.filter(({ localName }) => localName === 'rule')
    for (const rule of rules) {
      const context = space(rule.getAttribute('context'))
      const parts = [...rule.children]
      const lets = new Map(
        parts
          .filter(({ localName }) => localName === 'let')
          .map((one) => [one.getAttribute('name'), space(one.getAttribute('value'))]),
      )
      for (const part of parts.filter(({ localName }) => localName === 'assert' || localName === 'report')) {
        // One pattern has all of the structure; of it, a few rules stand with those of the model.
        if (rules.length === 1 && !part.getAttribute('id')?.startsWith('FX-SCH')) continue
        const key = demandOf(part, withVariants(context), lets).join(' ')
        demands.set(key, [...(demands.get(key) ?? []), at])
      }
    }
  }
}

function treeOf(keep, ranged) {
  const root = { children: new Map(), signs: [] }
  for (const [key, profiles] of demands) {
    if (!keep(profiles)) continue
    const [path, sign] = key.split(' ')
    let node = root
    for (const step of path.replaceAll('ram:', '').split('/').slice(2)) {
      if (!node.children.has(step)) node.children.set(step, { children: new Map(), signs: [] })
      node = node.children.get(step)
    }
    node.signs.push((ranged ? `${profiles[0]}${profiles.at(-1)}` : '') + sign)
  }
  return root
}

function linesOf({ children }, depth = 0) {
  return [...children].flatMap(([step, first]) => {
    let [name, node] = [step, first]
    while (node.signs.length === 0 && node.children.size === 1) {
      const [[next, below]] = node.children
      name += `/${next}`
      node = below
    }
    return [' '.repeat(depth) + [name, ...node.signs].join(' '), ...linesOf(node, depth + 1)]
  })
}

const TRANSACTION = 'rsm:SupplyChainTradeTransaction'
const extended = linesOf(treeOf((profiles) => profiles.join() === '4', false))
const split = { document: [], settlement: [], lines: [] }
let part = 'document'
let inTransaction = false
for (const line of extended) {
  if (!line.startsWith(' ')) {
    part = 'document'
    inTransaction = line.startsWith(TRANSACTION)
    if (inTransaction) continue
  } else if (inTransaction && /^ \S/.test(line)) {
    part = line.includes('IncludedSupplyChain') ? 'lines' : /^ \S*Settlement/.test(line) ? 'settlement' : 'document'
    if (!split[part].includes(TRANSACTION)) split[part].push(TRANSACTION)
  }
  split[part].push(line)
}
const tables = { table: linesOf(treeOf((profiles) => profiles.join() !== '4', true)), ...split }
for (const [name, [file, constant, says]] of Object.entries(FILES)) {
  const text = `/** ${says}: see \`structureOf\`. */\nexport const ${constant} = \`\n${tables[name].join('\n')}\n\`\n`
  const differs = text !== (await readFile(join(target, file), 'utf8'))
  console.log(`${file}: ${differs ? 'differs' : 'the same'}`)
  if (mode === '--check') process.exitCode ||= differs ? 1 : 0
  else if (differs) await writeFile(join(target, file), text)
}
