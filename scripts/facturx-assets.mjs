// Packs the fonts and the colour profile of `facturx` into modules, so that every runtime and bundler finds them:
//   node scripts/facturx-assets.mjs FOLDER-OF-FONTS sRGB.icc
// Fonts: Liberation 2.1.5 (SIL OFL 1.1), unchanged. Profile: sRGB.icc of icc-profiles-free (zlib licence), unchanged. Their
// licences are in packages/facturx/third-party.
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'

const target = join(dirname(fileURLToPath(import.meta.url)), '../packages/facturx/src/generated/assets')
const [fonts, profile] = process.argv.slice(2)
if (!fonts || !profile) throw new Error('Name the folder of the fonts, and the colour profile.')

const STYLES = { Regular: 'regular', Bold: 'bold', Italic: 'italic', BoldItalic: 'bold-italic' }

await mkdir(target, { recursive: true })
for (const family of ['Sans', 'Serif', 'Mono']) {
  for (const [style, name] of Object.entries(STYLES)) {
    await pack(join(fonts, `Liberation${family}-${style}.ttf`), `${family.toLowerCase()}-${name}`)
  }
}
await pack(profile, 'srgb')

async function pack(file, name) {
  const bytes = await readFile(file)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const packed = deflateRawSync(bytes, { level: 9 }).toString('base64')
  const text = `// Made by scripts/facturx-assets.mjs. SHA-256 unpacked: ${digest}\nexport const packed: string = '${packed}'\n`
  await writeFile(join(target, `${name}.ts`), text)
}
