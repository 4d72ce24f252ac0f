import type { Token } from './token.js'

/**
 * What processes tell each other of one set of credentials. Its instants are of the clock of who wrote them, corrected by
 * nothing: a process whose clock is ahead of it renews earlier, one whose clock is behind may send a token that has
 * ended, which shows as a 401 and renews.
 */
export interface SharedRecord {
  readonly token?: Token
  readonly refreshToken?: string
  /** Somebody is buying the next token, and took the refresh token out for it. Until when to believe so. */
  readonly claimedUntil?: number
}

/** The name of an entry in the store, and the key only the holder of the credentials has. */
export interface Seal {
  readonly key: string
  close(record: SharedRecord): Promise<string>
  /** `undefined`: not written with this seal, of another format, or damaged. */
  open(value: string): Promise<SharedRecord | undefined>
}

/** The first characters of a value; another format gets others. */
const FORMAT = 'facturelle-token-1.'
const SALT = 'facturelle token store 1'
const IV_BYTES = 12
/**
 * A password may be behind the key, so guessing must cost: OWASP's figure for PBKDF2 with SHA-256. Once for each set of
 * credentials and process, off the main thread.
 */
export const ITERATIONS = 600_000

/** Derives the seal of what buys a token; the same in every process. */
export async function deriveSeal(identity: string, iterations = ITERATIONS): Promise<Seal> {
  const encoder = new TextEncoder()
  const secret = await crypto.subtle.importKey('raw', encoder.encode(identity), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode(SALT), iterations },
    secret,
    256,
  )
  // One slow derivation, then one fast one for each use: name and key tell nothing of each other.
  const root = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey'])
  const from = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(info),
  })
  const name = new Uint8Array(await crypto.subtle.deriveBits(from('name'), root, 256))
  const cipher = await crypto.subtle.deriveKey(from('value'), root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const algorithm = (iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv, additionalData: encoder.encode(FORMAT) })
  return {
    key: Array.from(name, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    async close(record) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const plain = encoder.encode(JSON.stringify(record))
      const closed = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv), cipher, plain))
      return `${FORMAT}${base64(iv)}.${base64(closed)}`
    },
    async open(value) {
      if (typeof value !== 'string' || !value.startsWith(FORMAT)) return undefined
      try {
        const [iv, closed] = value.slice(FORMAT.length).split('.')
        const plain = await crypto.subtle.decrypt(algorithm(bytes(iv ?? '')), cipher, bytes(closed ?? ''))
        return readRecord(JSON.parse(new TextDecoder().decode(plain)))
      } catch {
        return undefined
      }
    },
  }
}

function readRecord(value: unknown): SharedRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { token, refreshToken, claimedUntil } = value as Record<string, unknown>
  const { accessToken, expiresAt, renewAt } = (token ?? {}) as Record<string, unknown>
  const whole = typeof accessToken === 'string' && Number.isFinite(expiresAt) && Number.isFinite(renewAt)
  return {
    ...(whole ? { token: { accessToken, expiresAt: expiresAt as number, renewAt: renewAt as number } } : {}),
    ...(typeof refreshToken === 'string' && refreshToken !== '' ? { refreshToken } : {}),
    ...(typeof claimedUntil === 'number' ? { claimedUntil } : {}),
  }
}

function base64(data: Uint8Array): string {
  let text = ''
  for (const byte of data) text += String.fromCharCode(byte)
  return btoa(text)
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
