interface Base64Bytes {
  toBase64?(): string
}
interface Base64Class {
  fromBase64?(text: string): Uint8Array
}

/** So many bytes at a time: a call takes no more arguments than the stack holds. A multiple of three. */
const CHUNK = 0x6000

/** The raw bytes in base64, on one line. */
export function toBase64(bytes: Uint8Array): string {
  const own = (bytes as Base64Bytes).toBase64
  if (own) return own.call(bytes)
  const parts: string[] = []
  for (let at = 0; at < bytes.byteLength; at += CHUNK) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))))
  }
  return parts.join('')
}

/** @returns `undefined` for what is no base64. Line breaks are passed over: Java writes them. */
export function fromBase64(text: string): Uint8Array | undefined {
  const compact = /\s/.test(text) ? text.replace(/\s+/g, '') : text
  try {
    const own = (Uint8Array as unknown as Base64Class).fromBase64
    if (own) return own.call(Uint8Array, compact)
    const binary = atob(compact)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return undefined
  }
}
