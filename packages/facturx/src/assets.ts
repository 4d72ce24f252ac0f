/** A typeface of the Liberation fonts: metrics of Helvetica, Times and Courier. */
export type FontName = `${'sans' | 'serif' | 'mono'}-${'regular' | 'bold' | 'italic' | 'bold-italic'}`

type AssetModule = { readonly packed: string }

/** Each is loaded when it is first used. */
const ASSETS: Readonly<Record<FontName | 'srgb', () => Promise<AssetModule>>> = {
  'sans-regular': () => import('./generated/assets/sans-regular.js'),
  'sans-bold': () => import('./generated/assets/sans-bold.js'),
  'sans-italic': () => import('./generated/assets/sans-italic.js'),
  'sans-bold-italic': () => import('./generated/assets/sans-bold-italic.js'),
  'serif-regular': () => import('./generated/assets/serif-regular.js'),
  'serif-bold': () => import('./generated/assets/serif-bold.js'),
  'serif-italic': () => import('./generated/assets/serif-italic.js'),
  'serif-bold-italic': () => import('./generated/assets/serif-bold-italic.js'),
  'mono-regular': () => import('./generated/assets/mono-regular.js'),
  'mono-bold': () => import('./generated/assets/mono-bold.js'),
  'mono-italic': () => import('./generated/assets/mono-italic.js'),
  'mono-bold-italic': () => import('./generated/assets/mono-bold-italic.js'),
  srgb: () => import('./generated/assets/srgb.js'),
}

const loaded = new Map<string, Promise<Uint8Array>>()

/** The bytes of a font or of the colour profile, unpacked once. Not to be written to. */
export function asset(name: FontName | 'srgb'): Promise<Uint8Array> {
  let bytes = loaded.get(name)
  if (!bytes) {
    bytes = ASSETS[name]().then(unpacked)
    loaded.set(name, bytes)
  }
  return bytes
}

async function unpacked({ packed }: AssetModule): Promise<Uint8Array> {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
