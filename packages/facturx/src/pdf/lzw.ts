import { DocumentError } from '@facturelle/core'
import { broken } from './objects.js'

const CLEAR = 256
const END = 257

/**
 * Unpacks LZW, ISO 32000-1, section 7.4.4.
 * @param early codes grow longer one code early, as PDF has it unless told otherwise
 * @throws {DocumentError} `TOO_LARGE` past `limit`, `BROKEN`
 */
export function lzw(packed: Uint8Array, limit: number, early = true): Uint8Array {
  let out = new Uint8Array(Math.min(limit, Math.max(256, packed.length * 4)))
  let length = 0
  // Of each code where in the output its bytes stand, and how many.
  const starts = new Int32Array(4097)
  const lengths = new Int32Array(4097)
  let next = 258
  let width = 9
  let bits = 0
  let count = 0
  let before = -1
  for (const byte of packed) {
    bits = (bits << 8) | byte
    count += 8
    if (count < width) continue
    count -= width
    const code = (bits >> count) & ((1 << width) - 1)
    bits &= (1 << count) - 1
    if (code === END) break
    if (code === CLEAR) {
      next = 258
      width = 9
      before = -1
      continue
    }
    const start = length
    const piece =
      code < 256 ? 1 : code < next ? (lengths[code] as number) : code === next && before >= 0 ? length - before + 1 : -1
    if (piece < 0) throw broken('a stream cannot be unpacked')
    if (length + piece > limit)
      throw new DocumentError('TOO_LARGE', `A stream of the PDF unpacks to more than ${limit} bytes.`)
    if (length + piece > out.length) {
      const larger = new Uint8Array(Math.min(limit, Math.max(out.length * 2, length + piece)))
      larger.set(out)
      out = larger
    }
    if (code < 256) out[length++] = code
    else {
      const from = code < next ? (starts[code] as number) : before
      for (let i = 0; i < piece; i++) out[length++] = out[from + i] as number
    }
    if (before >= 0 && next < 4096) {
      // The string before, and the first byte of this one, which stands behind it in the output.
      starts[next] = before
      lengths[next] = start - before + 1
      next++
    }
    before = start
    const grown = next + (early ? 1 : 0)
    width = grown >= 2048 ? 12 : grown >= 1024 ? 11 : grown >= 512 ? 10 : 9
  }
  return out.subarray(0, length)
}
