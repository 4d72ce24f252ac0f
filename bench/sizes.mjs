// What an app adds to its bundle, dependencies included, and that no runtime but Node is needed for it.
import { isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { atMost, kilobytes, percent, printTarget } from './figures.mjs'
import { root } from './places.mjs'

const AFNOR_FLOW = "export { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'"
const AFNOR_DIRECTORY = "export { createAfnorDirectory } from '@facturelle/afnor-directory'"
const CHORUS_PRO = "export { chorusProAdapter, createChorusPro } from '@facturelle/chorus-pro'"
const FACTUS = "export { createFactus } from '@facturelle/factus'"
const FACTPULSE = "export { createFactPulse } from '@facturelle/factpulse'"
/** What the client of Factus stands on: its own share is the rest. */
const BELOW_FACTUS = [
  "export { AuthError, ConfigurationError, PlatformError, readFileInput, systemClock, TransportError } from '@facturelle/core'",
  "export { checkSettings, comeBackInMs, createApi, createHttp, errorCodeOf, fromBase64, Gates } from '@facturelle/core/http'",
  "export { isAmbiguous, isOutage, multipart, optionInvalid, pathSegment, printable } from '@facturelle/core/http'",
  "export { readRetryAfter, serviceUrl, toBase64 } from '@facturelle/core/http'",
  "export { createTokens, providedAccount, staticToken } from '@facturelle/auth'",
].join(';')
const FACADE = "export { createFacturelle } from '@facturelle/facade'"
const XML = "export { xml } from '@facturelle/documents'"
const WEBHOOKS = "export { createWebhookReceiver, verify } from '@facturelle/afnor-flow/webhooks'"
const BUNDLES = {
  'afnor-flow, with auth': AFNOR_FLOW,
  'afnor-directory, with auth': AFNOR_DIRECTORY,
  'afnor-flow/webhooks': WEBHOOKS,
  'chorus-pro, with auth': CHORUS_PRO,
  'chorus-pro, client alone': "export { createChorusPro } from '@facturelle/chorus-pro'",
  'factus, client alone': FACTUS,
  'factus, with adapter': "export { createFactus, factusAdapter } from '@facturelle/factus'",
  'factus/v1, with auth': "export { createFactusV1 } from '@facturelle/factus/v1'",
  'factus/helpers': "export { checkBill, chooseRange, totalsOf } from '@facturelle/factus/helpers'",
  'factus/catalogs': "export { municipalities, unitMeasures } from '@facturelle/factus/catalogs'",
  'factpulse, with auth': FACTPULSE,
  'factpulse, with adapter': "export { createFactPulse, factpulseAdapter } from '@facturelle/factpulse'",
  facade: FACADE,
  documents: XML,
  'documents, reader': "export { parseInvoice } from '@facturelle/documents/syntax'",
  'documents, writer': "export { writeInvoice } from '@facturelle/documents/syntax'",
  'documents, conversion': "export { convertInvoice } from '@facturelle/documents/syntax'",
  'documents, structure': "export { checkStructure } from '@facturelle/documents/syntax'",
  'documents, rules of CII': "export { en16931Cii, judge } from '@facturelle/documents/rules/sets'",
  'documents, rules of UBL': "export { en16931Ubl, judge } from '@facturelle/documents/rules/sets'",
  'documents/rules': "export { validateInvoice } from '@facturelle/documents/rules'",
  'documents/model': "export { completeTotals, expandInvoice, toInvoice } from '@facturelle/documents/model'",
  'documents/model, sums alone': "export { completeTotals } from '@facturelle/documents/model'",
  facturx: "export { facturx } from '@facturelle/facturx'",
  'facturx/write': "export { toFacturX } from '@facturelle/facturx/write'",
  'facturx/render': "export { renderInvoice } from '@facturelle/facturx/render'",
}
const ADAPTERS = [
  "export { afnorFlowAdapter } from '@facturelle/afnor-flow'",
  "export { chorusProAdapter } from '@facturelle/chorus-pro'",
  "export { factusAdapter } from '@facturelle/factus'",
  "export { factpulseAdapter } from '@facturelle/factpulse'",
].join(';')
const FACADE_KB = 8
const AFNOR_FLOW_KB = 12
const FACTUS_KB = 9

/** What must run in a browser and in a worker, and how bundlers for these resolve packages. */
const PORTABLE = {
  'afnor-flow, with auth': AFNOR_FLOW,
  'afnor-directory, with auth': AFNOR_DIRECTORY,
  core: ['', '/http', '/identifiers'].map((entry) => `export * from '@facturelle/core${entry}'`).join(';'),
  'afnor-flow/webhooks': WEBHOOKS,
  'chorus-pro, with auth': CHORUS_PRO,
  'factus, with adapter': "export * from '@facturelle/factus'",
  'factpulse, with auth': "export * from '@facturelle/factpulse'",
  facade: FACADE,
  documents: XML,
}
const RUNTIMES = {
  browser: { platform: 'browser', resolve: { conditionNames: ['browser', 'module', 'import', 'default'] } },
  worker: {
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['worker', 'import', 'default'] },
  },
}

export async function run() {
  console.log('\nbundle, minified and gzipped: what is loaded at first, and with all that is loaded later')
  console.log('(the parts: shares of the code before it is minified)')
  for (const [title, source] of Object.entries(BUNDLES)) {
    const { chunks } = await bundle(source, { platform: 'neutral', resolve: { mainFields: ['module', 'main'] } })
    const initial = initialChunks(chunks)
    const parts = shares(initial)
    console.log(
      `  ${title.padEnd(28)}${kilobytes(gzipped(initial))}${kilobytes(gzipped(chunks))}  (${kilobytes(length(initial)).trim()} minified: ${parts})`,
    )
    if (source === AFNOR_FLOW) {
      const figure = gzipped(initial) / 1000
      printTarget('afnor-flow, with auth, at first', AFNOR_FLOW_KB, figure, { met: atMost(AFNOR_FLOW_KB), unit: 'kB' })
    }
  }
  await ownShare('factus, over core and auth', FACTUS, BELOW_FACTUS, FACTUS_KB)
  await ownShare('facade, over its four adapters, at first', FACADE, ADAPTERS, FACADE_KB, initialChunks)
  await portability()
}

/** What a package adds to the packages below it. */
async function ownShare(title, source, below, limit, of = (chunks) => chunks) {
  const [whole, rest] = await Promise.all(
    [`${source};${below}`, below].map((entry) =>
      bundle(entry, { platform: 'neutral', resolve: { mainFields: ['module', 'main'] } }),
    ),
  )
  const figure = (gzipped(of(whole.chunks)) - gzipped(of(rest.chunks))) / 1000
  printTarget(title, limit, figure, { met: atMost(limit), unit: 'kB' })
}

/** A module of Node in any chunk would break the package where there is no Node. */
async function portability() {
  console.log('\nmodules of Node in a bundle for another runtime')
  for (const [runtime, options] of Object.entries(RUNTIMES)) {
    for (const [title, source] of Object.entries(PORTABLE)) {
      const { chunks, builtins } = await bundle(source, options)
      const modules = new Set(chunks.flatMap((chunk) => Object.keys(chunk.modules)))
      const imported = new Set(chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]))
      const bundled = builtins.filter(({ name, importer }) => imported.has(name) && modules.has(importer))
      console.log(`  ${`${runtime}: ${title}`.padEnd(38)}${bundled.length === 0 ? 'none' : bundled.length}`)
      for (const { name, importer } of bundled) {
        console.error(`  ${relative(root, importer)} imports ${name}, which a ${runtime} has not (${title})`)
        process.exitCode = 1
      }
    }
  }
}

async function bundle(source, { platform, resolve }) {
  // Resolved as if it were a file of the root, whose dependencies the packages are.
  const entry = join(root, 'bundle-entry.mjs')
  const builtins = []
  const built = await rolldown({
    input: entry,
    platform,
    treeshake: true,
    resolve,
    plugins: [
      {
        name: 'entry',
        resolveId(id, importer) {
          if (id === entry) return id
          if (!isBuiltin(id)) return null
          builtins.push({ name: id, importer })
          return { id, external: true }
        },
        load: (id) => (id === entry ? source : null),
      },
    ],
  })
  const { output } = await built.generate({ format: 'esm', minify: true })
  await built.close()
  return { chunks: output.filter(({ type }) => type === 'chunk'), builtins }
}

/** The entry and what it imports before it runs; the others come by `import()`. */
function initialChunks(chunks) {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const initial = new Set(chunks.filter((chunk) => chunk.isEntry))
  for (const chunk of initial) {
    for (const name of chunk.imports) if (named.has(name)) initial.add(named.get(name))
  }
  return [...initial]
}

/** Each chunk travels for itself, so each is compressed for itself. */
function gzipped(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0)
}

function length(chunks) {
  return chunks.reduce((sum, { code }) => sum + code.length, 0)
}

function shares(chunks) {
  const parts = new Map()
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const part = partOf(id)
    if (renderedLength > 0) parts.set(part, (parts.get(part) ?? 0) + renderedLength)
  }
  const whole = [...parts.values()].reduce((sum, size) => sum + size, 0)
  return [...parts]
    .sort(([, a], [, b]) => b - a)
    .map(([part, size]) => `${part} ${percent(size / whole)}`)
    .join(', ')
}

function partOf(id) {
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
  return dependency ?? /\/packages\/([^/]+)\//.exec(id)?.[1] ?? 'entry'
}
