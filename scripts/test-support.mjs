// Modules of tests, which are TypeScript, for scripts, which are not.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * What the tests are made with.
 * @param name of a module in `packages/documents/test/support`, or the path of any other, without its ending
 */
export async function testSupport(name) {
  const bundle = await rolldown({
    input: join(root, `${name.includes('/') ? name : `packages/documents/test/support/${name}`}.ts`),
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)
}
