// Compares the documents of specs/ with facts collected about each interface, where those are at hand, and the lines
// printed as missing with those that specs/FINDINGS.md records. Usage: node scripts/parity.mjs FOLDER
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = process.argv[2] ?? join(root, '..', 'shared')
const tool = join(folder, 'tools', 'spec-parity.mjs')
const PAIRS = ['flow', 'directory'].flatMap((service) =>
  ['1.1.0', '1.2.0', '1.3.0'].map((version) => ({
    document: `afnor-${service}/${version}`,
    facts: `afnor/${service}-service-${version}.facts.json`,
  })),
)
PAIRS.push({ document: 'chorus-pro', facts: 'chorus-pro/openapi.facts.json' })
PAIRS.push({ document: 'factpulse', facts: 'factpulse/openapi-4.3.0.facts.json' })
for (const version of ['v2', 'v1']) {
  PAIRS.push({ document: `factus/${version}`, facts: `factus/openapi-${version}.facts.json` })
}

if (existsSync(tool)) {
  const findings = await readFile(join(root, 'specs', 'FINDINGS.md'), 'utf8')
  for (const { document, facts } of PAIRS) {
    const args = [tool, join(folder, 'reference', facts), join(root, 'specs', `${document}.yaml`), '--missing', '10000']
    const printed = await new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: root }, (_failure, stdout) => resolve(stdout.trim().split('\n')))
    })
    const missing = printed.filter((line) => line.startsWith('missing '))
    const recorded = [...findings.matchAll(/^```missing (\S+)\n([\s\S]*?)^```/gm)]
      .filter(([, name]) => name === document)
      .flatMap(([, , lines]) => lines.trim().split('\n'))
    const unrecorded = missing.filter((line) => !recorded.includes(line))
    const outdated = recorded.filter((line) => !missing.includes(line))
    console.log(`parity ${document}: ${printed.at(-1)}; recorded findings ${recorded.length}`)
    for (const line of unrecorded) console.log(`  not recorded in FINDINGS.md: ${line}`)
    for (const line of outdated) console.log(`  recorded, but not missing: ${line}`)
    if (unrecorded.length + outdated.length > 0 || !/facts \d+\/\d+/.test(printed.at(-1))) process.exitCode = 1
  }
} else {
  console.log('parity skipped: no shared data')
}
