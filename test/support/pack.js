// Packs packages and reads tarballs; for scripts/check-packages.mjs and for the tests.
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(import.meta.url)
// The package exports its manifest as its main entry.
const pnpm = join(dirname(require.resolve('pnpm')), 'bin', 'pnpm.cjs')

/** The folders of the packages, in the order of their names. */
export async function packageFolders() {
  const names = await readdir(join(root, 'packages'))
  return names.sort().map((name) => join(root, 'packages', name))
}

/** Packs one package with pnpm, as a release does. */
export async function pack(folder, destination) {
  const args = [pnpm, 'pack', '--pack-destination', destination, '--json']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder })
  const { filename } = JSON.parse(stdout)
  return { filename, bytes: await readFile(filename) }
}

/** The files of a tarball by their paths, without the leading `package/`. */
export function readTarball(tarball) {
  const tar = gunzipSync(tarball)
  const text = (at, length) => tar.toString('utf8', at, at + length).replace(/\0.*$/s, '')
  const files = new Map()
  for (let at = 0; tar[at]; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const type = text(at + 156, 1) || '0'
    const path = [text(at + 345, 155), text(at, 100)].filter(Boolean).join('/')
    if (type !== '0') throw new Error(`entry ${path} of type ${type}: only plain files are read`)
    files.set(path.replace(/^package\//, ''), tar.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

/** Writes the files of a tarball into a folder. */
export async function extract(tarball, folder) {
  for (const [path, bytes] of readTarball(tarball)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}

/** `work` on each item, a few at a time; results in the order of the items. */
export async function inTurns(items, atATime, work) {
  const results = []
  const queue = items.entries()
  const worker = async () => {
    for (const [at, item] of queue) results[at] = await work(item)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return results
}
