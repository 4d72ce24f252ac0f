import type { Identifiers } from '../identifiers.js'

const LIFETIME_MS = 3_600_000

export interface StoredFile {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mediaType: string
  readonly clientId: string
  readonly expiresAt: number
}

/** Files that wait to be fetched, for an hour. */
export class Downloads {
  readonly #files = new Map<string, StoredFile>()
  readonly #identifiers: Identifiers
  readonly #now: () => number

  constructor(identifiers: Identifiers, now: () => number) {
    this.#identifiers = identifiers
    this.#now = now
  }

  add(file: Omit<StoredFile, 'expiresAt'>): string {
    const id = this.#identifiers.uuid()
    this.#files.set(id, { ...file, expiresAt: this.#now() + LIFETIME_MS })
    return id
  }

  get(id: string): StoredFile | undefined {
    const file = this.#files.get(id)
    return file && file.expiresAt > this.#now() ? file : undefined
  }

  delete(id: string): void {
    this.#files.delete(id)
  }
}
