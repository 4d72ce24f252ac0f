// What the npm scripts do. Needs Node and npm alone: the set-up comes first and is skipped when nothing changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.facturelle-set-up')
const shared = join(root, '..', 'shared')

const tasks = {
  /** The tour: one invoice to each destination. With a file: that one, to an approved platform. */
  async start(args) {
    await build()
    // npm runs scripts in the project's folder; a path on the command line is meant from where it was typed.
    const from = process.env.INIT_CWD ?? process.cwd()
    if (args[0] === undefined) {
      return command('node', [join(root, 'examples/tour.mjs')])
    }
    const path = resolve(from, args[0])
    return command('node', [join(root, 'packages/cli/bin/facturelle.js'), 'submit', path, '--to', 'afnor', '--sandbox'])
  },
  async test(args) {
    await build()
    return command('vitest', ['run', ...args])
  },
  /** Every large count whole, where a test takes a sample of it. Takes an hour or so. */
  async soak(args) {
    await build()
    return command('vitest', ['run', '--testTimeout=7200000', '--no-file-parallelism', ...args], {
      env: { FACTURELLE_SOAK: '1' },
    })
  },
  async build() {
    return build()
  },
  async generate() {
    return turbo('task:generate')
  },
  async format() {
    return command('biome', ['check', '--write', '.'])
  },
  async lint() {
    return turbo('task:lint')
  },
  async check() {
    return turbo('task:types', 'task:lint', 'task:generated', 'task:unused', 'task:packages')
  },
  async conformance(args) {
    await build()
    await command('node', [join(root, 'scripts/parity.mjs'), shared])
    await command('node', [join(root, 'scripts/conformance-cdar.mjs'), join(shared, 'reference'), join(shared, 'data')])
    await command('node', [
      join(root, 'scripts/conformance-invoices.mjs'),
      join(shared, 'reference'),
      join(shared, 'data'),
    ])
    await command('node', [join(root, 'scripts/conformance-rules.mjs'), join(shared, 'data'), join(shared, 'tools')])
    await command('node', [join(root, 'scripts/conformance-facturx.mjs'), join(shared, 'data')])
    return command('node', [join(root, 'scripts/conformance.mjs'), args[0] ?? join(shared, 'data')])
  },
  async bench(args) {
    await build()
    return command('node', [join(root, 'bench/run.mjs'), ...args])
  },
  async runtimes(args) {
    await build()
    return command('node', [join(root, 'scripts/runtimes.mjs'), ...args])
  },
}

export async function run(name, args) {
  if (!Object.hasOwn(tasks, name)) {
    console.error(`No task ${name}; there are ${Object.keys(tasks).join(', ')}.`)
    process.exitCode = 1
    return
  }
  try {
    await setUp()
    await tasks[name](args)
  } catch (failure) {
    if (!(failure instanceof Failed)) throw failure
    process.exitCode = failure.status
  }
}

class Failed extends Error {
  constructor(status) {
    super(`exit status ${status}`)
    this.status = status
  }
}

/** Installs what the lockfile says, unless this very state was installed before. */
async function setUp() {
  const state = stateOfDependencies()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`Setting up with ${packageManager} …`)
  const install = ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false']
  // --prefer-offline: without a network, npx would ask the registry for over a minute before it uses its cache.
  await command('npx', ['--yes', '--prefer-offline', packageManager, ...install, '--loglevel=warn'])
  writeFileSync(stamp, state)
}

function stateOfDependencies() {
  const hash = createHash('sha256')
  const manifests = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`)
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'examples/package.json', ...manifests]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.update([process.platform, process.arch, process.versions.modules].join(' ')).digest('hex')
}

/** Says nothing unless it fails. */
function build() {
  return command('turbo', ['run', 'task:build', '--output-logs=errors-only', '--log-prefix=none'], { quiet: true })
}

function turbo(...names) {
  return command('turbo', ['run', ...names, '--output-logs=new-only', '--log-prefix=none', '--continue'])
}

/** Runs one program to its end; its failure ends the task with its status. */
function command(name, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolvePromise, reject) => {
    const output = []
    const child = spawn(name, args, {
      cwd: root,
      stdio: quiet ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        // Absolute, and first: turbo looks for pnpm here, from other folders.
        PATH: `${bin}${delimiter}${process.env.PATH}`,
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        ...env,
      },
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (status) => {
      if (status === 0) return resolvePromise()
      process.stderr.write(Buffer.concat(output))
      reject(new Failed(status ?? 1))
    })
  })
}
