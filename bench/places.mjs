// Where things are.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The compiled entry of a package: `afnor-flow`, or one of its subpaths, `core/http`. */
export function entry(name) {
  const [folder, ...subpath] = name.split('/')
  return join(root, 'packages', folder, 'lib', ...subpath, 'index.js')
}
