// How fast an invoice is judged: read, structure, EN 16931 and the French rules, beside libxml2 that parses the same file and
// validates it against its schema, which is where there is a folder `../shared`; without, beside its parsing alone.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { validateInvoice } from '@facturelle/documents/rules'
import { writeInvoice } from '@facturelle/documents/syntax'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { atMost, median, printTable, printTarget } from './figures.mjs'
import { invoiceOf } from './invoices.mjs'
import { start } from './processes.mjs'

const LINES = [10, 100, 5000]
const TIMES = { 10: 8, 100: 8, 5000: 6 }
const EXPONENT = 1.1
const PEAK_MB = 250
const ROUNDS = 15
const LEAST_MS = 4
const RULES = ['structure', 'en16931', 'br-fr']

const schemas = join(dirname(fileURLToPath(import.meta.url)), '../../shared/reference/schemas')
const SCHEMAS = {
  CII: ['factur-x-1.09/en16931', 'Factur-X_EN16931.xsd'],
  UBL: ['ubl-2.1', 'maindoc/UBL-Invoice-2.1.xsd'],
}

export async function run() {
  const validators = existsSync(schemas) ? await schemaValidators() : {}
  const other = existsSync(schemas) ? 'libxml2, parse and schema' : 'libxml2, parse alone'
  console.log(`\nrules (${RULES.join(', ')}): time, and times that of ${other} (medians of ${ROUNDS})`)
  const rows = []
  const found = []
  for (const syntax of ['CII', 'UBL']) {
    for (const lines of LINES) {
      const { bytes } = writeInvoice(invoiceOf(lines), { syntax, profile: 'EN 16931' })
      const { valid, issues } = await validateInvoice(bytes, { rules: RULES })
      if (!valid) throw new Error(`the invoice of the measure is invalid: ${issues[0]?.rule} ${issues[0]?.location}`)
      const ours = () => validateInvoice(bytes, { rules: RULES })
      const theirs = () => {
        const document = XmlDocument.fromBuffer(bytes)
        validators[syntax]?.validate(document)
        document.dispose()
      }
      const counts = [await settledCount(ours), await settledCount(theirs)]
      const rounds = []
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push([(await repeated(ours, counts[0])) / counts[0], (await repeated(theirs, counts[1])) / counts[1]])
      }
      const times = median(rounds.map(([mine]) => mine))
      const ratio = median(rounds.map(([mine, its]) => mine / its))
      found.push({ syntax, lines, times, ratio })
      const its = median(rounds.map(([, one]) => one))
      rows.push([syntax, String(lines), `${times.toFixed(2)} ms`, `${its.toFixed(2)} ms`, ratio.toFixed(2)])
    }
  }
  printTable(['', 'lines', 'ours', 'other', 'times'], rows)
  for (const { syntax, lines, ratio } of found) {
    printTarget(`judge ${syntax}, times of libxml2, ${lines} lines`, TIMES[lines], ratio, { met: atMost(TIMES[lines]) })
  }
  for (const syntax of ['CII', 'UBL']) {
    const [first, , last] = found.filter((one) => one.syntax === syntax)
    const exponent = Math.log(last.times / first.times) / Math.log(last.lines / first.lines)
    const range = `exponent from ${first.lines} to ${last.lines} lines`
    printTarget(`judge ${syntax}, ${range}`, EXPONENT, exponent, { met: atMost(EXPONENT) })
  }
  for (const syntax of ['CII', 'UBL']) {
    const lines = LINES.at(-1)
    const folder = await mkdtemp(join(tmpdir(), 'facturelle-rules-'))
    try {
      const file = join(folder, 'invoice.xml')
      await writeFile(file, writeInvoice(invoiceOf(lines), { syntax, profile: 'EN 16931' }).bytes)
      const { ready, stop } = await start('rules-client.mjs', [file, RULES.join(',')])
      await stop()
      const what = `judge ${syntax} of ${lines} lines, all memory of the process`
      printTarget(what, PEAK_MB, ready.peakBytes / 1e6, { met: atMost(PEAK_MB), unit: 'MB' })
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}

async function schemaValidators() {
  const validators = {}
  for (const [syntax, [folder, main]] of Object.entries(SCHEMAS)) {
    const root = join(schemas, folder)
    const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.xsd'))
    const base = `https://schemas.invalid/${syntax}/`
    const files = await Promise.all(
      names.map(async (name) => [base + name, new Uint8Array(await readFile(join(root, name)))]),
    )
    xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)))
    const schema = XmlDocument.fromBuffer(files.find(([name]) => name === base + main)[1], { url: base + main })
    validators[syntax] = XsdValidator.fromDoc(schema)
  }
  return validators
}

/** How often a work is to be done for one measure, once it is warm. */
async function settledCount(work) {
  const warmUntil = performance.now() + 500
  do await work()
  while (performance.now() < warmUntil)
  return Math.max(1, Math.ceil(LEAST_MS / Math.max((await repeated(work, 5)) / 5, 0.001)))
}

async function repeated(work, count) {
  const started = performance.now()
  for (let at = 0; at < count; at++) await work()
  return performance.now() - started
}
