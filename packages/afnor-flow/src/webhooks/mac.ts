import type { webcrypto } from 'node:crypto'

type NodeCrypto = Pick<
  typeof import('node:crypto'),
  'createHash' | 'createHmac' | 'createSecretKey' | 'timingSafeEqual'
> & {
  /** Since 20.12; the types of 20 do not have it. */
  readonly hash?: (algorithm: 'sha256', data: Uint8Array, encoding: 'buffer') => Uint8Array
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
  text.joined ??= joinInto(new Uint8Array(text.body.byteLength + text.suffix.length), text)
  return text.joined
}

function joinInto<B extends Uint8Array>(whole: B, { body, suffix }: SignedText): B {
  whole.set(body)
  for (let at = 0; at < suffix.length; at++) whole[body.byteLength + at] = suffix.charCodeAt(at)
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

/** The longest signed text that is copied: for a short one that costs less than a second call into Node. */
const COPIED_BYTES = 4_096

function nodeMac(node: NodeCrypto, bytes: Uint8Array): Mac {
  const key = node.createSecretKey(bytes)
  // Used within one turn; memory made for each text would cost more than the copy.
  let space: Uint8Array | undefined
  const short = (text: SignedText): Uint8Array | undefined => {
    const length = text.body.byteLength + text.suffix.length
    if (length > COPIED_BYTES) return undefined
    space ??= new Uint8Array(COPIED_BYTES)
    return joinInto(space, text).subarray(0, length)
  }
  const digestOf = (text: SignedText): Uint8Array => {
    const joined = node.hash && short(text)
    if (node.hash && joined) return node.hash('sha256', joined, 'buffer')
    return node.createHash('sha256').update(text.body).update(text.suffix).digest()
  }
  return {
    atOnce: true,
    isOf(text, ofDigest, signature) {
      const hmac = node.createHmac('sha256', key)
      if (ofDigest) text.digest ??= digestOf(text)
      const joined = ofDigest ? text.digest : short(text)
      if (joined) hmac.update(joined)
      else hmac.update(text.body).update(text.suffix)
      return node.timingSafeEqual(hmac.digest(), signature)
    },
  }
}

function webMac(bytes: Uint8Array): Mac {
  const { subtle } = crypto
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  let importing: Promise<webcrypto.CryptoKey> | undefined
  return {
    atOnce: false,
    async isOf(text, ofDigest, signature) {
      importing ??= subtle.importKey('raw', bytes as Uint8Array<ArrayBuffer>, algorithm, false, ['verify'])
      const key = await importing
      const signed = ofDigest ? await digesting(text) : joinedOf(text)
      // Compares in constant time, as WebCrypto asks of it.
      return subtle.verify('HMAC', key, signature as Uint8Array<ArrayBuffer>, signed as Uint8Array<ArrayBuffer>)
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
