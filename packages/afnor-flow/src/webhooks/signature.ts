import { memoryOf } from './memory.js'

/** The value of each sign of base64, in its own alphabet and in that of URLs, by its ASCII code. */
const VALUES = new Int8Array(128).fill(-1)
for (const alphabet of ['+/', '-_']) {
  const signs = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`
  for (let value = 0; value < signs.length; value++) VALUES[signs.charCodeAt(value)] = value
}
const SIGNS = 43

/** A signature as it was sent. */
export interface GivenSignature {
  readonly bytes: Uint8Array
  /** In base64 of its own alphabet, without padding: the one text for these bytes. */
  readonly text: string
}

/**
 * Reads 32 bytes in base64, with padding or without, in the one way to write them: another would pass for another call.
 * By a table, since checking and decoding apart take as long again.
 */
export function readSignature(given: string): GivenSignature | undefined {
  if (given.length !== SIGNS && !(given.length === SIGNS + 1 && given.endsWith('='))) return undefined
  const bytes = memoryOf(32)
  let bits = 0
  let held = 0
  let written = 0
  let other = false
  for (let at = 0; at < SIGNS; at++) {
    const code = given.charCodeAt(at)
    const value = VALUES[code] ?? -1
    if (value < 0) return undefined
    if (code === 45 || code === 95) other = true
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[written++] = held >> bits
    }
  }
  // What is left of the last sign belongs to no byte.
  if ((held & 0b11) !== 0) return undefined
  const text = given.slice(0, SIGNS)
  return { bytes, text: other ? text.replaceAll('-', '+').replaceAll('_', '/') : text }
}
