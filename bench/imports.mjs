// How fast the packages open.
import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { atMost, median, milliseconds, printTarget, timed } from './figures.mjs'
import { entry } from './places.mjs'

const NAMES = [
  'core',
  'auth',
  'afnor-flow',
  'afnor-directory',
  'chorus-pro',
  'factus',
  'factpulse',
  'documents',
  'documents/syntax',
  'documents/model',
  'documents/rules',
  'facturx',
  'facturx/render',
  'facturx/write',
  'facade',
  'sandbox',
  'cli',
]
const PROCESSES = 15
const AFNOR_FLOW_MS = 15

/** From nothing to a usable module, in a process of its own. */
export async function run() {
  console.log(`\nfirst import, median of ${PROCESSES} processes`)
  const started = []
  const times = new Map(NAMES.map((name) => [name, []]))
  // In turn, not one after the other: what else the machine does falls on all alike.
  for (let count = 0; count < PROCESSES; count++) {
    started.push(await timed(() => node('0')))
    for (const name of NAMES) times.get(name).push(Number(await node(importing(name))))
  }
  console.log(`  ${'(Node itself)'.padEnd(24)}${milliseconds(median(started))}`)
  for (const name of NAMES) console.log(`  ${name.padEnd(24)}${milliseconds(median(times.get(name)))}`)
  const figure = median(times.get('afnor-flow'))
  printTarget('first import of afnor-flow', AFNOR_FLOW_MS, figure, { met: atMost(AFNOR_FLOW_MS), unit: 'ms' })
}

function importing(name) {
  return `const at = process.hrtime.bigint()
    await import(${JSON.stringify(pathToFileURL(entry(name)))})
    console.log(Number(process.hrtime.bigint() - at) / 1e6)`
}

async function node(script) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  return stdout
}
