// Runs one suite of the public packages on every runtime that can be had: `pnpm runtimes`, or some of them by name.
// They are installed in a temporary folder, never among the dependencies.
import { execFile, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { startServer } from './runtimes/server.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const run = promisify(execFile)
const LONGEST_MS = 180_000

/** `conditions`: how bundlers and runtimes find what is meant for them; `guarded`: it can look at addresses. */
const RUNTIMES = {
  node: {
    conditions: ['node', 'import'],
    guarded: true,
    entry: program('process.argv.slice(2)'),
    find: () => process.execPath,
    version: () => process.versions.node,
    start: (binary, file, given) => output(binary, [file, given]),
  },
  bun: {
    package: 'bun@1.4.5',
    binary: ['@oven', /^bun-/, 'bin/bun'],
    conditions: ['bun', 'import'],
    entry: program('process.argv.slice(2)'),
    start: (binary, file, given) => output(binary, [file, given]),
  },
  deno: {
    package: 'deno@2.9.6',
    binary: ['@deno', /./, 'deno'],
    conditions: ['deno', 'import'],
    entry: program('Deno.args'),
    // Loopback, and nothing else: no file, no variable of the environment.
    start: (binary, file, given) =>
      output(binary, ['run', '--no-prompt', '--no-config', '--allow-net=127.0.0.1', file, given]),
  },
  workerd: {
    package: 'workerd@1.20261117.1',
    binary: ['@cloudflare', /^workerd-/, 'bin/workerd'],
    conditions: ['workerd', 'worker', 'import'],
    entry: `
      export default {
        async fetch(request) {
          return Response.json(await runSuite(await request.json()))
        },
      }`,
    start: workerd,
  },
}

function program(args) {
  return `console.log(JSON.stringify(await runSuite(JSON.parse((${args})[0]))))`
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(RUNTIMES, name))
if (unknown.length > 0) {
  console.error(`No runtime ${unknown.join(', ')}; there are ${Object.keys(RUNTIMES).join(', ')}.`)
  process.exitCode = 1
} else {
  await main(wanted.length > 0 ? wanted : Object.keys(RUNTIMES))
}

async function main(names) {
  const folder = await mkdtemp(join(tmpdir(), 'facturelle-runtimes-'))
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicJwk = publicKey.export({ format: 'jwk' })
  const privateJwk = { ...privateKey.export({ format: 'jwk' }), alg: 'ES256' }
  const invoice = readFileSync(join(root, 'examples/invoices/F2026-001-cii.xml'), 'utf8')
  const columns = {}
  try {
    // One after the other: the cases measure time.
    for (const name of names) {
      const runtime = RUNTIMES[name]
      let binary
      try {
        binary = runtime.find?.() ?? (await install(runtime, folder))
        const version = runtime.version?.() ?? (await run(binary, ['--version'], { env: quiet(folder) })).stdout
        columns[name] = { version: /\d[\w.-]*/.exec(version)?.[0] ?? '?' }
      } catch (failure) {
        columns[name] = {
          missing: String(failure.stderr ?? failure.message)
            .trim()
            .split('\n')
            .at(-1),
        }
        continue
      }
      // A platform of its own for each: what one has submitted is a duplicate from the next.
      const server = await startServer({ publicJwk })
      const given = { origin: server.origin, invoice, privateJwk, guarded: runtime.guarded ?? false }
      try {
        const file = await bundle(name, runtime, folder)
        columns[name].results = await runtime.start(binary, file, JSON.stringify(given), folder)
      } catch (failure) {
        columns[name].broken = String(failure.stderr || failure.message).trim()
      } finally {
        server.close()
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  print(columns)
}

/** @returns the path of its binary */
async function install({ package: name, binary: [scope, pattern, path] }, folder) {
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) await writeFile(manifest, '{"private":true}')
  // No script is run: the binary is in a package of its own for each machine.
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', [...options, name], { cwd: folder, timeout: LONGEST_MS, shell: process.platform === 'win32' })
  const packages = readdirSync(join(folder, 'node_modules', scope)).filter((entry) => pattern.test(entry))
  for (const entry of packages) {
    for (const ending of ['', '.exe']) {
      const found = join(folder, 'node_modules', scope, entry, path + ending)
      if (existsSync(found)) return found
    }
  }
  throw new Error('no binary for this machine')
}

async function bundle(name, { conditions, entry }, folder) {
  // Resolved as if it were a file of the root, whose dependencies the packages are.
  const input = join(root, 'runtimes-entry.mjs')
  const suite = join(root, 'scripts/runtimes/suite.mjs')
  const source = `import { runSuite } from ${JSON.stringify(suite)}\n${entry}\n`
  const built = await rolldown({
    input,
    platform: name === 'node' ? 'node' : 'neutral',
    resolve: { conditionNames: conditions, mainFields: ['module', 'main'] },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === input ? id : null), load: (id) => (id === input ? source : null) },
    ],
  })
  const { output: chunks } = await built.generate({ format: 'esm', codeSplitting: false })
  await built.close()
  const [{ code }] = chunks
  // Whatever asks for Node here would break elsewhere too, where there is no such module.
  const builtin =
    name === 'node' ? undefined : /from\s*["'](node:[\w/]+)["']|import\(["'](node:[\w/]+)["']\)/.exec(code)
  if (builtin) throw new Error(`the bundle imports ${builtin[1] ?? builtin[2]}`)
  const file = join(folder, `suite.${name}.mjs`)
  await writeFile(file, code)
  return file
}

async function output(binary, args) {
  const folder = dirname(args.find((arg) => arg.endsWith('.mjs')))
  const { stdout } = await run(binary, args, { timeout: LONGEST_MS, env: quiet(folder), maxBuffer: 2 ** 24 })
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

/** Nothing is asked of anybody, and nothing is written outside of the folder. */
function quiet(folder) {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    DENO_DIR: join(folder, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    DO_NOT_TRACK: '1',
    NO_COLOR: '1',
  }
}

async function workerd(binary, _file, given, folder) {
  const port = await freePort()
  const config = join(folder, 'workerd.capnp')
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "suite", esModule = embed "suite.workerd.mjs")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "suite")],
);
`,
  )
  const child = spawn(binary, ['serve', config], { env: quiet(folder), stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = new Promise((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code}: ${said}`)))
  })
  ended.catch(() => undefined)
  const ask = async () => {
    const signal = AbortSignal.timeout(LONGEST_MS)
    const response = await connected(() => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: given, signal }))
    if (!response.ok) throw new Error(`workerd answered ${response.status}: ${await response.text()} ${said}`)
    return response.json()
  }
  try {
    return await Promise.race([ask(), ended])
  } finally {
    child.removeAllListeners('exit')
    child.kill()
  }
}

/** Asks until somebody listens. */
async function connected(ask) {
  const until = Date.now() + 10_000
  for (;;) {
    try {
      return await ask()
    } catch (failure) {
      if (failure.cause?.code !== 'ECONNREFUSED' || Date.now() > until) throw failure
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function print(columns) {
  const names = Object.keys(columns)
  const cases = [...new Set(names.flatMap((name) => (columns[name].results ?? []).map((result) => result.name)))]
  const cell = (name, test) => {
    const { missing, results = [] } = columns[name]
    if (missing) return '-'
    const result = results.find((one) => one.name === test)
    if (!result) return 'not run'
    return result.failure ? 'FAILED' : (result.note ?? 'ok')
  }
  const widest = Math.max(0, ...cases.map(({ length }) => length))
  const row = (first, cells) =>
    console.log(`  ${first.padEnd(widest + 2)}${cells.map((text) => text.padEnd(20)).join('')}`)
  row(
    '',
    names.map((name) => `${name} ${columns[name].version ?? ''}`),
  )
  for (const test of cases)
    row(
      test,
      names.map((name) => cell(name, test)),
    )
  for (const name of names) {
    const { missing, broken, results = [] } = columns[name]
    if (missing) console.log(`\n${name} could not be installed, so nothing is known of it: ${missing}`)
    if (broken) console.error(`\n${name} did not run the suite: ${broken}`)
    for (const { name: test, failure } of results) if (failure) console.error(`\n${name}, ${test}: ${failure}`)
    if (broken || results.some(({ failure }) => failure)) process.exitCode = 1
  }
}
