import { builtinModule } from './http/builtin-module.js'

interface Hash {
  update(bytes: Uint8Array): Hash
  digest(encoding: 'hex'): string
}

/** Up to this many bytes it takes longer to hand them to another thread than to hash them. */
const SMALL = 65_536

/** SHA-256 of `bytes`, 64 lower-case hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (bytes.byteLength <= SMALL) {
    const crypto = builtinModule<{ createHash?: (name: string) => Hash }>('node:crypto')
    if (crypto?.createHash) return crypto.createHash('sha256').update(bytes).digest('hex')
  }
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
