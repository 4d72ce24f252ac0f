// Makes docs/model.md and packages/documents/src/model/terms.ts from the comments of packages/core/src/invoice: which
// term of EN 16931, of EXTENDED and of EXTENDED-CTC-FR stands where in the model. A test fails when they are stale.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
export const DOCUMENT = join(root, 'docs/model.md')
export const TERMS = join(root, 'packages/documents/src/model/terms.ts')

const ID = /(?:BT|BG)-(?:X-)?\d+(?:-\d+)?|EXT-FR-FE-(?:BG-)?\d+/
const LEADING = new RegExp(`^(${ID.source})(?: / (${ID.source}))*`)

/** Every field of the model, or of its simplified form: its path, its terms, what it is. */
export function fields(form = 'Invoice') {
  const source = join(root, 'packages/core/src/invoice', form === 'Invoice' ? 'invoice.ts' : 'simplified.ts')
  const program = ts.createProgram([source], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(source)
  const declaration = file.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === form)
  const rows = []
  walk(checker.getTypeAtLocation(declaration), '', new Map())
  return rows

  function walk(type, prefix, given) {
    for (const property of checker.getPropertiesOfType(type)) {
      const name = property.getName()
      const comment = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
      const leading = LEADING.exec(comment)?.[0] ?? ''
      const { item, list } = itemOf(checker.getTypeOfSymbol(property))
      const path = `${prefix}${name}${list ? '[]' : ''}`
      const own = leading ? leading.split(' / ') : []
      const terms = [...own, ...(given.get(name) ?? [])]
      const what = comment.slice(leading.length).trim()
      rows.push({ path, terms, what, shared: own.length === 0, type: type.symbol?.getName(), name })
      const shape = item.symbol?.declarations?.some(ts.isInterfaceDeclaration)
      const below = new Map([...within(given, name), ...told(property, item, path)])
      if (shape) walk(item, `${path}.`, below)
      else if (below.size) throw new Error(`${path}: terms of fields that are not there`)
    }
  }

  /** The terms that `@terms` of a property gives to the fields below it. */
  function told(property, item, path) {
    const result = new Map()
    for (const tag of property.getJsDocTags(checker).filter((tag) => tag.name === 'terms')) {
      for (const entry of ts.displayPartsToString(tag.text).split(';')) {
        const [field, ...ids] = entry.trim().split(/\s+/)
        if (ids.length === 0 || !ids.every((id) => new RegExp(`^(?:${ID.source})$`).test(id))) {
          throw new Error(`${path}: @terms has "${entry.trim()}"`)
        }
        let at = item
        for (const step of field.split('.')) {
          const symbol = checker.getPropertyOfType(at, step)
          if (!symbol) throw new Error(`${path}: there is no field ${field}`)
          at = itemOf(checker.getTypeOfSymbol(symbol)).item
        }
        if (result.has(field)) throw new Error(`${path}: ${field} is told twice`)
        result.set(field, ids)
      }
    }
    return result
  }

  function itemOf(type) {
    const bare = checker.getNonNullableType(type)
    const item = checker.isArrayLikeType(bare) ? checker.getIndexTypeOfType(bare, ts.IndexKind.Number) : undefined
    return { item: item ?? bare, list: item !== undefined }
  }
}

function within(given, name) {
  return [...given].filter(([key]) => key.startsWith(`${name}.`)).map(([key, ids]) => [key.slice(name.length + 1), ids])
}

/** The two files, as they should be. */
export function render(rows = fields()) {
  const mute = rows.find(({ what }) => cell(what) === '')
  if (mute) throw new Error(`${mute.path}: its comment says nothing`)
  const named = rows.filter((row) => row.terms.length > 0)
  const lines = outline(named)
  const terms = `// Made by scripts/model-terms.mjs from the comments of core. Do not edit.

/** A field of the model and its terms in each line, below and to the right of the field it is part of. */
export const TERMS = \`
${lines.join('\n')}
\`
`
  return { terms, document: document(named, rows) }
}

function outline(named) {
  const lines = []
  let open = []
  for (const { path, terms } of named) {
    const steps = path.split('.')
    const shared = steps.findIndex((step, index) => open[index] !== step)
    for (let depth = shared === -1 ? steps.length - 1 : shared; depth < steps.length; depth++) {
      const last = depth === steps.length - 1
      lines.push(`${' '.repeat(depth)}${[steps[depth], ...(last ? terms : [])].join(' ')}`)
    }
    open = steps
  }
  return lines
}

function document(named, rows) {
  const places = new Map()
  for (const row of named) for (const id of row.terms) places.set(id, [...(places.get(id) ?? []), row])
  const table = (ids) =>
    ['| term | field | what |', '|---|---|---|']
      .concat(
        ids.map(([id, found]) => {
          const [row] = found
          return `| ${id} | ${found.map(({ path }) => `\`${path}\``).join(', ')} | ${cell(row.what)} |`
        }),
      )
      .join('\n')
  const all = [...places].sort(([a], [b]) => order(a).localeCompare(order(b), 'en', { numeric: true }))
  const core = /^B[TG]-(?:\d+)(?:-\d+)?$/
  const european = all.filter(([id]) => core.test(id) && number(id) <= (id.startsWith('BG') ? 32 : 165))
  const rest = all.filter((entry) => !european.includes(entry))
  const without = rows.filter(
    (row) => row.terms.length === 0 && !rows.some(({ path }) => path.startsWith(`${row.path}.`)),
  )
  return `# The model, term by term

Made by \`node scripts/model-terms.mjs\` from the comments of \`packages/core/src/invoice\`. Do not edit.

\`[]\` is a list. Amounts, prices, quantities and percentages are decimal strings, days are \`YYYY-MM-DD\`, an absent value
is an absent key.

\`submit\` of \`@facturelle/facade\` takes such an invoice, and so does \`writeInvoice\` of \`@facturelle/documents/syntax\`;
\`SimplifiedInvoice\` of \`@facturelle/core\` is the short form that most need.

## EN 16931-1

${table(european)}

## EXTENDED and EXTENDED-CTC-FR

Numbers of Factur-X EXTENDED (\`BT-X\`, \`BG-X\`, and \`BT\` above 165, which EN 16931-1 has not yet) and of the French
profile (\`EXT-FR-FE\`).

${table(rest)}

## Fields without a number

Parts of others, or fields that a syntax has and no list numbers for that party.

${['| field | what |', '|---|---|'].concat(without.map(({ path, what }) => `| \`${path}\` | ${cell(what)} |`)).join('\n')}
`
}

function cell(text) {
  return text
    .split(/(?<=[^.][.:]) |: BT-/)[0]
    .replace(/[.:]$/, '')
    .replaceAll('|', '\\|')
}

function number(id) {
  return Number(/\d+/.exec(id)[0])
}

function order(id) {
  return id.replace(/^BG/, 'A').replace(/^BT/, 'B').replace(/^EXT/, 'C')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { terms, document: text } = render()
  for (const [path, content] of [
    [TERMS, terms],
    [DOCUMENT, text],
  ]) {
    if ((await readFile(path, 'utf8').catch(() => '')) === content) continue
    await writeFile(path, content)
    console.log(`wrote ${path.slice(root.length + 1)}`)
  }
}
