// Checks each package as it would be published: packs it, and looks at the tarball. Needs the build, and no network.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { builtinModules, createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, posix, sep } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import typescript from 'typescript'
import { inTurns, pack, packageFolders, readTarball, root } from '../test/support/pack.js'

const require = createRequire(import.meta.url)
const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js')
const ENGINES = '>=20.19.0'
/** What an app imports to reach a platform stays light, and runs where there is no Node. */
const LIGHT = [
  'core/index',
  'core/http/index',
  'core/identifiers/index',
  'auth/index',
  'afnor-flow/index',
  'afnor-directory/index',
  'afnor-flow/reasons',
  'afnor-flow/webhooks/index',
  'chorus-pro/index',
  'factus/index',
  'factpulse/index',
  'factpulse/webhooks/index',
]
/** What needs an optional peer, and is opened by those who have it. */
const OPTIONAL = ['core/opentelemetry/index']

const destination = await mkdtemp(join(tmpdir(), 'facturelle-packed-'))
try {
  const reports = await inTurns(await packageFolders(), 2, check)
  for (const { line } of reports) console.log(line)
  const problems = reports.flatMap(({ problems }) => problems)
  if (problems.length > 0) {
    console.error(`\n${problems.length} found in the packages:\n${problems.map((line) => `  ${line}`).join('\n')}`)
    process.exitCode = 1
  }
} finally {
  await rm(destination, { recursive: true })
}

async function check(folder) {
  const { filename, bytes } = await pack(folder, destination)
  const files = readTarball(bytes)
  const manifest = JSON.parse(files.get('package.json'))
  const found = [
    ...checkManifest(manifest, files),
    ...[...files].flatMap(([path, content]) => [...checkFile(path, content.toString('utf8'), folder)]),
    ...checkImports(manifest, files, basename(folder)),
    ...(await runPublint(bytes)),
    ...(await runAttw(filename)),
  ]
  const count = `${files.size} files`.padStart(9)
  const size = `${(bytes.byteLength / 1000).toFixed(1)} kB packed`.padStart(15)
  return {
    line: `${manifest.name.padEnd(24)} ${manifest.version}  ${count}  ${size}`,
    problems: found.map((problem) => `${manifest.name}: ${problem}`),
  }
}

function* checkManifest(manifest, files) {
  for (const path of ['LICENSE', 'README.md']) if (!files.has(path)) yield `${path} is not in it`
  if (manifest.engines?.node !== ENGINES) yield `engines.node is ${manifest.engines?.node}, not ${ENGINES}`
  if (JSON.stringify(manifest).includes('workspace:')) yield 'package.json still has a workspace: range'
  for (const [field, value] of Object.entries({
    exports: manifest.exports,
    imports: manifest.imports,
    bin: manifest.bin,
  })) {
    for (const target of targetsOf(value)) {
      if (!files.has(posix.normalize(target))) yield `${field} names ${target}, which is not in it`
    }
  }
}

function targetsOf(value) {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(targetsOf)
}

function* checkFile(path, text, folder) {
  if (/\.map$|\.tsbuildinfo$|\.test(-d)?\.|(^|\/)(test|tests|fixtures)\/|(^|\/)src\//.test(path)) {
    return yield `${path} does not belong in it`
  }
  // The compiler leaves the output of a deleted source where it is.
  const source = path.replace(/^dist\//, 'src/').replace(/\.d\.ts$/, '.ts')
  if (path.startsWith('dist/') && !existsSync(join(folder, source))) yield `${path} has no source any more; delete dist`
  const here = [root, dirname(root), homedir()].filter((known) => /[^\\/]/.test(known) && text.includes(known + sep))
  const place = here[0] ?? /(?:\/home|\/Users|[A-Z]:\\Users)[\\/]\w+/.exec(text)?.[0]
  if (place) yield `${path} mentions ${place}, a folder of one machine`
}

/** What the files import, from code and from types: it must be in the package, declared, or part of Node. */
function* checkImports(manifest, files, name) {
  const light = new Set(LIGHT.flatMap((entry) => reachable(entry, name, files)))
  const entries = [...targetsOf(manifest.exports), ...targetsOf(manifest.imports)]
    .map((target) => `${name}/${/^\.\/lib\/(.+)\.js$/.exec(target)?.[1]}`)
    .filter((entry) => !OPTIONAL.includes(entry))
  const reached = new Set(entries.flatMap((entry) => reachable(entry, name, files)))
  const optional = Object.entries(manifest.peerDependenciesMeta ?? {}).flatMap(([peer, meta]) =>
    meta.optional ? peer : [],
  )
  const declared = [manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })]
  for (const [path, bytes] of files) {
    if (!/\.[jt]s$/.test(path)) continue
    for (const { fileName } of typescript.preProcessFile(bytes.toString('utf8')).importedFiles) {
      if (fileName.startsWith('#')) {
        if (!Object.hasOwn(manifest.imports ?? {}, fileName)) yield `${path} imports ${fileName}, which is not declared`
        continue
      }
      if (fileName.startsWith('.')) {
        const target = posix.join(posix.dirname(path), fileName)
        const wanted = path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target
        if (!files.has(wanted)) yield `${path} imports ${fileName}, which is not in it`
        continue
      }
      const builtin = fileName.startsWith('node:') || builtinModules.includes(fileName)
      const dependency = fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/')
      if (builtin && !fileName.startsWith('node:')) yield `${path} imports ${fileName} without node:`
      if (!builtin && !declared.includes(dependency)) yield `${path} imports ${fileName}, which is not declared`
      if (light.has(path) && (builtin || dependency === 'zod' || dependency === 'undici')) {
        yield `${path} imports ${fileName}; the import path of an adapter has neither zod nor Node`
      }
      if (optional.includes(dependency) && reached.has(path)) {
        yield `${path} imports ${fileName}, which not every app has; only the entries in OPTIONAL may`
      }
    }
  }
}

/** The files that a light entry of a package opens, or may open later. */
function reachable(entry, name, files) {
  const [folder, ...rest] = entry.split('/')
  if (folder !== name) return []
  const paths = [`lib/${rest.join('/')}.js`]
  for (const path of paths) {
    const text = files.get(path)?.toString('utf8') ?? ''
    for (const { fileName } of typescript.preProcessFile(text).importedFiles) {
      const target = posix.join(posix.dirname(path), fileName)
      if (fileName.startsWith('.') && !paths.includes(target)) paths.push(target)
    }
  }
  return paths
}

async function runPublint(tarball) {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true })
  return messages.map((message) => `publint: ${message.type}: ${formatMessage(message, pkg, { color: false })}`)
}

function runAttw(path) {
  const args = [attw, path, '--profile', 'esm-only', '--no-color', '--no-emoji', '--format', 'ascii']
  return new Promise((resolve) => {
    execFile(process.execPath, args, (failure, stdout, stderr) => {
      resolve(failure ? [`attw:\n${`${stdout}${stderr}`.replace(/^/gm, '    ')}`] : [])
    })
  })
}
