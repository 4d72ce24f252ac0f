import type { KeyObject, webcrypto } from 'node:crypto'
import { memoryOf } from './memory.js'

type NodeCrypto = Pick<
  typeof import('node:crypto'),
  'createHash' | 'createHmac' | 'createSecretKey' | 'timingSafeEqual'
> & {
  /** Since 20.12; the types of 20 do not have it. */
  readonly hash?: (algorithm: 'sha256', data: Uint8Array, encoding: 'latin1') => string
}

/** What is signed: the body as it came, and what stands behind it, in ASCII. The rest is made when it is asked for. */
export interface SignedText {
  readonly body: Uint8Array
  readonly suffix: string
  joined?: Uint8Array<ArrayBuffer>
  digest?: Uint8Array
  digesting?: Promise<Uint8Array>
}

function joinedOf(text: SignedText): Uint8Array<ArrayBuffer> {
  text.joined ??= joinInto(memoryOf(text.body.byteLength + text.suffix.length), text)
  return text.joined
}

function joinInto<B extends Uint8Array>(whole: B, { body, suffix }: SignedText, at = 0): B {
  whole.set(body, at)
  return putInto(whole, suffix, at + body.byteLength)
}

/** @param text of characters that are one byte each */
function putInto<B extends Uint8Array>(whole: B, text: string, at: number): B {
  for (let character = 0; character < text.length; character++) whole[at + character] = text.charCodeAt(character)
  return whole
}

function digesting(text: SignedText): Promise<Uint8Array> {
  text.digesting ??= crypto.subtle.digest('SHA-256', joinedOf(text)).then((digest) => new Uint8Array(digest))
  return text.digesting
}

/** One key, ready to check with. Each comparison takes as long whatever the signature holds. */
export interface Mac {
  /** Whether `isOf` answers at once. */
  readonly atOnce: boolean
  /**
   * Whether `signature` is the HMAC-SHA-256 of the text, or of its digest. At once where Node is: its own functions take
   * a fifteenth of what WebCrypto takes, which hands each operation to another thread.
   */
  isOf(text: SignedText, ofDigest: boolean, signature: Uint8Array): boolean | Promise<boolean>
}

export function createMac(key: Uint8Array): Mac {
  const node = nodeCrypto()
  return node ? nodeMac(node, key) : webMac(key)
}

/** The longest signed text that is copied; what is saved does not grow, and the copy does. */
const COPIED_BYTES = 16_384
/** Memory for the texts of most calls. */
const FIRST_BYTES = 1_024
const BLOCK_BYTES = 64
const DIGEST_BYTES = 32

function nodeMac(node: NodeCrypto, key: Uint8Array): Mac {
  const long = longMac(node, key)
  let short: Mac | undefined
  return {
    atOnce: true,
    isOf(text, ofDigest, signature) {
      if (text.body.byteLength + text.suffix.length > COPIED_BYTES) return long.isOf(text, ofDigest, signature)
      short ??= shortMac(node, key) ?? long
      return short.isOf(text, ofDigest, signature)
    },
  }
}

function longMac(node: NodeCrypto, bytes: Uint8Array): Mac {
  let key: KeyObject | undefined
  return {
    atOnce: true,
    isOf(text, ofDigest, signature) {
      key ??= node.createSecretKey(bytes)
      const hmac = node.createHmac('sha256', key)
      if (ofDigest) {
        text.digest ??= node.createHash('sha256').update(text.body).update(text.suffix).digest()
        hmac.update(text.digest)
      } else hmac.update(text.body).update(text.suffix)
      return node.timingSafeEqual(hmac.digest(), signature)
    },
  }
}

/**
 * HMAC as RFC 2104 puts it together: the hash of the key and of the hash of the key and the text. For a short text that
 * is faster than `createHmac`, where most of the time goes into making the object and a `Buffer` for the digest. Memory is
 * made once, and used within one turn.
 * @returns `undefined` in a runtime that has no such hash, or does not give it as one character for each byte
 */
function shortMac(node: NodeCrypto, bytes: Uint8Array): Mac | undefined {
  const { hash } = node
  const tried: unknown = hash?.('sha256', bytes, 'latin1')
  // What it left out would stand as zeros, which anybody can send.
  if (!hash || typeof tried !== 'string' || tried.length !== DIGEST_BYTES) return undefined
  let inner = new Uint8Array(BLOCK_BYTES + FIRST_BYTES)
  const outer = new Uint8Array(BLOCK_BYTES + DIGEST_BYTES)
  const mac = new Uint8Array(DIGEST_BYTES)
  const sha256 = (data: Uint8Array, into: Uint8Array, at: number) => putInto(into, hash('sha256', data, 'latin1'), at)

  if (bytes.byteLength > BLOCK_BYTES) sha256(bytes, inner, 0)
  else inner.set(bytes)
  for (let at = 0; at < BLOCK_BYTES; at++) {
    const byte = inner[at] as number
    inner[at] = byte ^ 0x36
    outer[at] = byte ^ 0x5c
  }
  const grown = (small: Uint8Array) => {
    const large = new Uint8Array(BLOCK_BYTES + COPIED_BYTES)
    large.set(small.subarray(0, BLOCK_BYTES))
    return large
  }
  return {
    atOnce: true,
    isOf(text, ofDigest, signature) {
      let end = BLOCK_BYTES + text.body.byteLength + text.suffix.length
      if (end > inner.byteLength) inner = grown(inner)
      if (!ofDigest || !text.digest) joinInto(inner, text, BLOCK_BYTES)
      if (ofDigest) {
        text.digest ??= sha256(inner.subarray(BLOCK_BYTES, end), new Uint8Array(DIGEST_BYTES), 0)
        inner.set(text.digest, BLOCK_BYTES)
        end = BLOCK_BYTES + DIGEST_BYTES
      }
      sha256(inner.subarray(0, end), outer, BLOCK_BYTES)
      sha256(outer, mac, 0)
      return node.timingSafeEqual(mac, signature)
    },
  }
}

function webMac(bytes: Uint8Array): Mac {
  const { subtle } = crypto
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  let importing: Promise<webcrypto.CryptoKey> | undefined
  let key: webcrypto.CryptoKey | undefined
  // Compares in constant time, as WebCrypto asks of it.
  const isOf = (key: webcrypto.CryptoKey, text: SignedText, ofDigest: boolean, signature: Uint8Array) => {
    const check = (signed: Uint8Array) =>
      subtle.verify('HMAC', key, signature as Uint8Array<ArrayBuffer>, signed as Uint8Array<ArrayBuffer>)
    return ofDigest ? digesting(text).then(check) : check(joinedOf(text))
  }
  return {
    atOnce: false,
    isOf(text, ofDigest, signature) {
      // Nothing is waited for that is there: the operation begins at once.
      if (key) return isOf(key, text, ofDigest, signature)
      importing ??= subtle.importKey('raw', bytes as Uint8Array<ArrayBuffer>, algorithm, false, ['verify'])
      return importing.then((imported) => {
        key = imported
        return isOf(imported, text, ofDigest, signature)
      })
    },
  }
}

/** Whether two secrets are the same, in a time that tells nothing of either. */
export async function sameSecret(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map(async (secret) => {
      return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)))
    }),
  )
  let difference = 0
  first?.forEach((byte, at) => {
    difference |= byte ^ (second?.[at] ?? 256)
  })
  return difference === 0
}

/** Not by an import: other runtimes have no such module, and bundlers would look for it. Node has this since 20.16. */
function nodeCrypto(): NodeCrypto | undefined {
  const runtime = (globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } }).process
  return runtime?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined
}
