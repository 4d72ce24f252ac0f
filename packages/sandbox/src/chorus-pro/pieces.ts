import type { CproStructure } from './structures.js'

/** A file that was uploaded, or that came with an invoice. */
export interface PieceRecord {
  readonly id: number
  readonly login: string
  readonly nom: string
  readonly extension: string
  readonly bytes: Uint8Array
  /** The structure that it belongs to. */
  readonly structure?: CproStructure | undefined
  /** The draft that an uploaded PDF opened. */
  brouillon?: number | undefined
}

/** All files, whatever they belong to. */
export class PieceStore {
  #last = 50_000_000
  readonly #byId = new Map<number, PieceRecord>()

  add(piece: Omit<PieceRecord, 'id'>): PieceRecord {
    const record = { ...piece, id: this.nextId() }
    this.#byId.set(record.id, record)
    return record
  }

  nextId(): number {
    this.#last += 1
    return this.#last
  }

  get(id: number | undefined): PieceRecord | undefined {
    return id === undefined ? undefined : this.#byId.get(id)
  }

  all(): PieceRecord[] {
    return [...this.#byId.values()]
  }
}
