// What the packages weigh, how fast they open, how fast a file is inspected. `npm run bench` builds first.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { xml } from '@facturelle/documents'
import { facturx } from '@facturelle/facturx'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entry = (name) => join(root, 'packages', name, 'dist/index.js')

console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model}`,
)
await sizes()
await imports()
await inspections()

/** What an app adds to its bundle, dependencies included, and which packages it comes from. */
async function sizes() {
  const bundles = {
    'afnor-flow, with auth': ['afnor-flow', 'afnorFlowAdapter', 'createAfnorFlow'],
    facade: ['facade', 'createFacturelle'],
    documents: ['documents', 'xml'],
    facturx: ['facturx', 'facturx'],
  }
  console.log('\nbundle, minified and gzipped (the parts: shares of the code before it is minified)')
  for (const [title, [name, ...names]] of Object.entries(bundles)) {
    const source = `export { ${names.join(', ')} } from ${JSON.stringify(entry(name))}`
    const bundle = await rolldown({
      input: 'entry',
      platform: 'neutral',
      treeshake: true,
      resolve: { mainFields: ['module', 'main'] },
      external: /^node:/,
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : null),
          load: (id) => (id === 'entry' ? source : null),
        },
      ],
    })
    const { output } = await bundle.generate({ format: 'esm', minify: true })
    const [{ code, modules }] = output
    const parts = new Map()
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const part = partOf(id)
      if (renderedLength > 0) parts.set(part, (parts.get(part) ?? 0) + renderedLength)
    }
    const whole = [...parts.values()].reduce((sum, length) => sum + length, 0)
    const shares = [...parts]
      .sort(([, a], [, b]) => b - a)
      .map(([part, length]) => `${part} ${percent(length / whole)}`)
    const gzipped = gzipSync(code, { level: 9 }).length
    console.log(
      `  ${title.padEnd(24)}${kilobytes(gzipped)}  (${kilobytes(code.length).trim()} minified: ${shares.join(', ')})`,
    )
  }
}

function partOf(id) {
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
  return dependency ?? /\/packages\/([^/]+)\//.exec(id)?.[1] ?? 'entry'
}

/** From nothing to a usable module, in a process of its own. */
async function imports() {
  const names = ['core', 'auth', 'afnor-flow', 'documents', 'facturx', 'facade', 'sandbox', 'cli']
  console.log('\nfirst import, median of 9 processes')
  const started = []
  for (let count = 0; count < 9; count++) started.push(await timed(() => node('0')))
  console.log(`  ${'(Node itself)'.padEnd(24)}${milliseconds(median(started))}`)
  for (const name of names) {
    const url = JSON.stringify(pathToFileURL(entry(name)))
    const script = `const at = process.hrtime.bigint()
      await import(${url})
      console.log(Number(process.hrtime.bigint() - at) / 1e6)`
    const times = []
    for (let count = 0; count < 9; count++) times.push(Number(await node(script)))
    console.log(`  ${name.padEnd(24)}${milliseconds(median(times))}`)
  }
}

async function node(script) {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  return stdout
}

async function inspections() {
  const cii = await readFile(join(root, 'examples/invoices/F2026-001-cii.xml'), 'utf8')
  const line = /<ram:IncludedSupplyChainTradeLineItem>.*?<\/ram:IncludedSupplyChainTradeLineItem>/s.exec(cii)?.[0] ?? ''
  const files = [
    ['example, CII', xml(), Buffer.from(cii)],
    ['example, Factur-X', facturx(), await readFile(join(root, 'examples/invoices/F2026-001.pdf'))],
    ['5,000 lines, CII', xml(), Buffer.from(cii.replace(line, line.repeat(5000)))],
  ]
  console.log('\ninspection, median of 20 after a first one')
  for (const [title, engine, bytes] of files) {
    const first = await timed(() => engine.inspect(bytes))
    const times = []
    for (let count = 0; count < 20; count++) times.push(await timed(() => engine.inspect(bytes)))
    const size = `${kilobytes(bytes.length).trim()}, first ${milliseconds(first).trim()}`
    console.log(`  ${title.padEnd(24)}${milliseconds(median(times))}  (${size})`)
  }
}

async function timed(work) {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1]
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`
}

function milliseconds(ms) {
  return `${ms.toFixed(1).padStart(8)} ms`
}

function percent(share) {
  return `${Math.round(share * 100)} %`
}
