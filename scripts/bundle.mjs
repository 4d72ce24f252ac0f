// Joins what the compiler wrote in `dist` into one file for each entry of a package, in `lib`: opening thirty small
// files takes longer than running them. Dependencies stay imports; types stay in `dist`.
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * What the entries of core share is one file, small as it is: whoever opens one entry opens the other too. But what
 * only Node has must not come along.
 */
const COMMON = /[\\/]core[\\/]dist[\\/](?!node[\\/])/

await Promise.all((await readdir(join(root, 'packages'))).map((name) => bundle(join(root, 'packages', name))))

async function bundle(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const targets = [...targetsOf(manifest.exports), ...targetsOf(manifest.imports)]
  const names = [...new Set(targets.map((target) => /^\.\/lib\/(.+)\.js$/.exec(target)?.[1]).filter(Boolean))]
  const lib = join(folder, 'lib')
  // What was an entry once must not be published for ever.
  if (existsSync(lib)) await rm(lib, { recursive: true })
  const build = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(folder, 'dist', `${name}.js`)])),
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[a-z]:[\\/]/i.test(id),
    platform: 'neutral',
    // Not even what seems to have no effect is left out: a call that is there to throw looks like that.
    treeshake: false,
  })
  await build.write({
    dir: lib,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    sourcemap: false,
    codeSplitting: { groups: [{ name: 'common', minShareCount: 2, test: COMMON }] },
  })
  await build.close()
}

function targetsOf(value) {
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(targetsOf)
}
