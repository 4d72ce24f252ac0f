// What the packages weigh, how fast they open and work, what they hold in memory. `npm run bench` builds first;
// `npm run bench -- http memory` runs some of it.
import { cpus } from 'node:os'

const NAMES = [
  'sizes',
  'imports',
  'inspections',
  'invoices',
  'rules',
  'hostile',
  'facturx',
  'http',
  'facade',
  'memory',
  'webhooks',
]

const chosen = process.argv.slice(2)
const unknown = chosen.find((name) => !NAMES.includes(name))
if (unknown === undefined) {
  const { node } = process.versions
  console.log(`Node ${node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model}`)
  for (const name of chosen.length > 0 ? chosen : NAMES) {
    const { run } = await import(`./${name}.mjs`)
    await run()
  }
} else {
  console.error(`No measure ${unknown}; there are ${NAMES.join(', ')}.`)
  process.exitCode = 1
}
