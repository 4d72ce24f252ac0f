// Our rules before the verdicts of the official ones: of every invoice of the data folder and of its mutants the same failing
// ids, by severity, in each set; and what the official unit tests say of their rule. Without the folder nothing is done.
// With `--oracle FILE`, a module with `judge(xml, sets)`, further mutants are judged by both: `--mutants N`, of each file.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { judge, loadRules, ruleIds } from '@facturelle/documents/rules'
import { facturx } from '@facturelle/facturx'

/** What the record calls our sets. */
const SETS = {
  en16931: { name: 'en16931', syntaxes: ['cii', 'ubl'] },
  brfr: { name: 'br-fr', syntaxes: ['cii', 'ubl'] },
  'fx-MINIMUM': { name: 'factur-x', profile: 'MINIMUM', syntaxes: ['cii'] },
  'fx-BASIC-WL': { name: 'factur-x', profile: 'BASIC WL', syntaxes: ['cii'] },
  'fx-BASIC': { name: 'factur-x', profile: 'BASIC', syntaxes: ['cii'] },
  'fx-EN16931': { name: 'factur-x', profile: 'EN 16931', syntaxes: ['cii'] },
  'fx-EXTENDED': { name: 'factur-x', profile: 'EXTENDED', syntaxes: ['cii'] },
  'extended-ctc-fr': { name: 'extended-ctc-fr', syntaxes: ['cii', 'ubl'] },
}
/** Enough of them to see what is wrong. */
const MOST_SHOWN = 40
const BUDGET = { maxIssues: 1_000_000, maxMs: 60_000 }

const [data = '', tools = '', ...rest] = process.argv.slice(2)
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
const record = join(data, 'expected/official-rules.json')
if (!existsSync(record)) console.log('rules skipped: no recorded verdicts')
else process.exitCode = await main()

async function main() {
  const { mutate } = await import(pathToFileURL(join(tools, 'mutate.mjs')))
  const { files, mutants } = JSON.parse(await readFile(record, 'utf8'))
  const sets = await loadedSets()
  const report = new Map()
  const only = option('--sets')?.split(',')
  const rowOf = (set, syntax) => {
    const key = `${set} ${syntax}`
    if (!report.has(key)) {
      report.set(key, {
        judged: 0,
        same: 0,
        units: 0,
        unitsSame: 0,
        explained: 0,
        exercised: new Set(),
        differences: [],
      })
    }
    return report.get(key)
  }

  function compare(key, bytes, syntax, verdicts) {
    for (const [set, verdict] of Object.entries(verdicts)) {
      if (!SETS[set] || (only && !only.includes(set))) continue
      const row = rowOf(set, syntax)
      const rules = sets.get(`${set} ${syntax}`)
      if (!rules) continue
      if (verdict.engineError) {
        row.explained++
        // No verdict is expected, but ours must be one.
        judge(bytes, [rules], BUDGET)
        continue
      }
      row.judged++
      for (const id of [...(verdict.fatal ?? []), ...(verdict.warning ?? [])]) row.exercised.add(id)
      const difference = differenceOf(ours(bytes, rules), verdict)
      if (!difference) row.same++
      else row.differences.push(`${key}: ${difference}`)
    }
  }

  const engine = facturx()
  const texts = new Map()
  for (const [path, verdict] of Object.entries(files)) {
    const bytes = await readFile(join(data, path))
    if (verdict.skipped || verdict.notAnInvoice || verdict.noXml) continue
    const xml = path.endsWith('.pdf') ? (await engine.inspect(bytes))?.embedded?.bytes : bytes
    if (!xml) continue
    if (!path.endsWith('.pdf')) texts.set(path, { text: bytes.toString('utf8'), verdict })
    compare(path, xml, verdict.syntax, verdict)
  }
  for (const [key, verdict] of Object.entries(mutants)) {
    const [path, number] = key.split('#')
    const { text, verdict: whole } = texts.get(path) ?? {}
    if (text === undefined) throw new Error(`no file of the mutant ${key}`)
    compare(key, new TextEncoder().encode(mutate(text, Number(number))), whole.syntax, verdict)
  }
  const oracle = option('--oracle')
  if (oracle) {
    const official = await import(pathToFileURL(oracle))
    const count = Number(option('--mutants') ?? 20)
    const first = Number(option('--from') ?? 10_000)
    for (const [path, { text, verdict }] of texts) {
      const asked = Object.keys(verdict).filter((set) => SETS[set] && (!only || only.includes(set)))
      for (let at = 0; at < count; at++) {
        const number = first + at
        // Every other one has two mutations.
        const once = mutate(text, number)
        const mutant = at % 2 === 0 ? once : mutate(once, number * 7 + 3)
        const { syntax, ...verdicts } = official.judge(mutant, asked)
        if (syntax)
          compare(`${path}#${number}${at % 2 === 0 ? '' : '+'}`, new TextEncoder().encode(mutant), syntax, verdicts)
      }
    }
  }
  if (!only || only.includes('en16931')) await unitTests(rowOf, sets)

  const rows = []
  let problems = 0
  for (const [key, row] of [...report].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rules = sets.get(key)
    if (!rules) {
      rows.push([key, 'not built', '', '', '', ''])
      problems++
      continue
    }
    const ids = ruleIds(rules)
    const exercised = [...row.exercised].filter((id) => ids.has(id)).length
    const unknown = [...row.exercised].filter((id) => !ids.has(id))
    rows.push([
      key,
      rules.version,
      `${row.same} of ${row.judged}`,
      row.units > 0 ? `${row.unitsSame} of ${row.units}` : '',
      String(row.explained),
      `${exercised} of ${ids.size}`,
    ])
    if (unknown.length > 0) console.error(`${key}: rules that there are not: ${unknown.join(' ')}`)
    problems += row.differences.length + unknown.length
    for (const difference of row.differences.slice(0, MOST_SHOWN)) console.error(`${key}: ${difference}`)
    if (row.differences.length > MOST_SHOWN) console.error(`${key}: ${row.differences.length - MOST_SHOWN} more`)
  }
  print([['rules', 'version', 'verdicts', 'unit tests', 'no verdict', 'rules broken'], ...rows])
  console.log('(no verdict: the official engine stopped there, mostly at a text that is no number)')
  console.log(`rules: ${problems} differences`)
  return problems > 0 ? 1 : 0
}

async function loadedSets() {
  const sets = new Map()
  for (const [set, { name, profile, syntaxes }] of Object.entries(SETS)) {
    for (const syntax of syntaxes) {
      const rules = await loadRules(name, syntax.toUpperCase(), profile).catch(() => undefined)
      if (rules) sets.set(`${set} ${syntax}`, rules)
    }
  }
  return sets
}

function ours(bytes, rules) {
  const found = { fatal: new Set(), warning: new Set() }
  for (const { rule, severity } of judge(bytes, [rules], BUDGET)[0].failures) found[severity].add(rule)
  return found
}

function differenceOf(mine, verdict) {
  const told = []
  for (const severity of ['fatal', 'warning']) {
    const theirs = new Set(verdict[severity] ?? [])
    const missed = [...theirs].filter((id) => !mine[severity].has(id))
    const more = [...mine[severity]].filter((id) => !theirs.has(id))
    if (missed.length > 0) told.push(`${severity} missed ${missed.join(' ')}`)
    if (more.length > 0) told.push(`${severity} too many ${more.join(' ')}`)
  }
  return told.join('; ')
}

/** The official unit tests: small documents, each with the rule it must pass or fail. */
async function unitTests(rowOf, sets) {
  const root = join(data, 'en16931')
  for (const folder of (await readdir(root)).filter((name) => name.startsWith('unit-'))) {
    const syntax = folder.includes('ubl') ? 'ubl' : 'cii'
    const rules = sets.get(`en16931 ${syntax}`)
    if (!rules) continue
    const row = rowOf('en16931', syntax)
    for (const file of (await readdir(join(root, folder))).sort()) {
      const text = await readFile(join(root, folder, file), 'utf8')
      let number = 0
      for (const [, test] of text.matchAll(/<test(?:\s[^>]*)?>([\s\S]*?)<\/test>/g)) {
        number++
        const expected = [
          ...(/<assert>([\s\S]*?)<\/assert>/.exec(test)?.[1].matchAll(/<(success|error|warning)\b[^>]*>([^<]*)</g) ??
            []),
        ]
        const xml = test.slice(test.indexOf('</assert>') + '</assert>'.length).trim()
        if (expected.length === 0 || xml === '') throw new Error(`${folder}/${file}: a test that is none`)
        const mine = ours(new TextEncoder().encode(xml), rules)
        for (const [, kind, id] of expected) {
          row.units++
          if (kind !== 'success') row.exercised.add(id.trim())
          const fails = mine[kind === 'warning' ? 'warning' : 'fatal'].has(id.trim())
          if (fails === (kind !== 'success')) row.unitsSame++
          else row.differences.push(`${folder}/${file} test ${number}: ${id} must be ${kind}`)
        }
      }
    }
  }
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column]))
    console.log(cells.join('  ').trimEnd())
  }
}
