const SMALL_BYTES = 4_096
const BLOCK_BYTES = 65_536

/** The pieces of a body. Small ones are put together as they come: each would cost more than it holds. */
export class Pieces {
  readonly #whole: Uint8Array[] = []
  #block: Uint8Array | undefined
  #filled = 0

  add(bytes: Uint8Array): undefined {
    const { byteLength } = bytes
    if (byteLength === 0) return
    // The first is often the only one.
    if (byteLength > SMALL_BYTES || (this.#whole.length === 0 && !this.#block)) {
      this.#flush()
      this.#whole.push(bytes)
      return
    }
    if (this.#block && this.#filled + byteLength > BLOCK_BYTES) this.#flush()
    this.#block ??= new Uint8Array(BLOCK_BYTES)
    this.#block.set(bytes, this.#filled)
    this.#filled += byteLength
  }

  join(): Uint8Array {
    this.#flush()
    const [first] = this.#whole
    if (first && this.#whole.length === 1) return first
    const bytes = new Uint8Array(this.#whole.reduce((sum, piece) => sum + piece.byteLength, 0))
    let offset = 0
    for (const piece of this.#whole) {
      bytes.set(piece, offset)
      offset += piece.byteLength
    }
    return bytes
  }

  #flush(): void {
    if (this.#block) this.#whole.push(this.#block.subarray(0, this.#filled))
    this.#block = undefined
    this.#filled = 0
  }
}
