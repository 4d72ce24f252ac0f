const BLOCK_BYTES = 32_768
const LARGEST_BYTES = 4_096

let block = new ArrayBuffer(0)
let used = 0

/**
 * Zeros, a piece of a block that many pieces share: a block for each costs as much as a fifth of a call checked. No piece
 * is given twice, so that nothing that is still being read changes.
 */
export function memoryOf(length: number): Uint8Array<ArrayBuffer> {
  if (length > LARGEST_BYTES) return new Uint8Array(length)
  if (used + length > block.byteLength) {
    block = new ArrayBuffer(BLOCK_BYTES)
    used = 0
  }
  const piece = new Uint8Array(block, used, length)
  used += length
  return piece
}
