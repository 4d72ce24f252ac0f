import { ConfigurationError, type SubmissionReference } from '@facturelle/core'

/** What is kept of one submission: plain JSON, without a secret, and of the document no more than its reference has. */
export interface JournalEntry {
  /** How often this key was written: 1 the first time. */
  readonly revision: number
  /** The key of the submission, a UUID: one invoice, one key, at one destination of one tenant. */
  readonly key: string
  /** SHA-256 of what was submitted, 64 lower-case hexadecimal digits: another document under the same key shows. */
  readonly content: string
  /** The type of the destination. */
  readonly type: string
  /** Whose credentials it was sent with, where a tenant was named. */
  readonly tenant?: string
  /** What finds it again: in doubt from just before the request leaves until what became of it is known. */
  readonly reference: SubmissionReference
  /** Which attempt to send it this is: 1 the first. */
  readonly attempt: number
  /** Nothing is in doubt: the platform took it, or it ended without a document there (`ended`). */
  readonly settled: boolean
  /**
   * It ended without a document that counts, so that the same one can be sent again, or another under its key. Absent:
   * it is in doubt, or the platform has it.
   * - `notReceived`: nothing of it left, or its absence was confirmed long enough after.
   * - `refused`: the platform answered that it does not take it.
   * - `rejected`: the platform took it, and rejected it in its checks or its lifecycle.
   */
  readonly ended?: 'notReceived' | 'refused' | 'rejected'
}

/**
 * Where the facade writes what it is about to send, and what became of it. Small enough that a table of a database does:
 * the key its primary key, the revision a column.
 */
export interface Journal {
  /**
   * @returns the last entry of the key; `undefined` only where there is none for certain
   * @throws anything: what cannot be read is not sent
   */
  read(key: string): Promise<JournalEntry | undefined>
  /**
   * Stores an entry, whose `revision` is `previous + 1`, where the last of its key has the revision `previous` (0: there
   * is none). It must be as safe as it gets before this returns, and of several that write at the same time one wins.
   * @returns whether it was stored; `false`: another was faster
   * @throws anything: where the intent to send cannot be written, nothing is sent
   */
  write(key: string, entry: JournalEntry, previous: number): Promise<boolean>
  /** The entries that are not settled, in any order, one after the other. */
  unsettled(): AsyncIterable<JournalEntry>
}

/** Options of {@link memoryJournal}. */
export interface MemoryJournalOptions {
  /**
   * How many entries are kept. Beyond that, settled ones are forgotten, those first that were written the longest ago;
   * entries in doubt never are. @default 10_000
   */
  readonly maxEntries?: number
}

const DEFAULTS = { maxEntries: 10_000 } as const

/**
 * A journal that lasts as long as its process: the same invoice is sent once, while it is remembered, and a crash forgets
 * all.
 * @throws {ConfigurationError} `OPTION_INVALID`
 */
export function memoryJournal({ maxEntries = DEFAULTS.maxEntries }: MemoryJournalOptions = {}): Journal {
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 0) {
    throw new ConfigurationError('OPTION_INVALID', 'maxEntries must be a whole number, 0 or more', {
      field: 'maxEntries',
    })
  }
  const settled = new Map<string, JournalEntry>()
  const inDoubt = new Map<string, JournalEntry>()
  return {
    async read(key) {
      return inDoubt.get(key) ?? settled.get(key)
    },
    async write(key, entry, previous) {
      if (((inDoubt.get(key) ?? settled.get(key))?.revision ?? 0) !== previous) return false
      inDoubt.delete(key)
      settled.delete(key)
      ;(entry.settled ? settled : inDoubt).set(key, entry)
      for (const oldest of settled.keys()) {
        if (settled.size + inDoubt.size <= maxEntries) break
        settled.delete(oldest)
      }
      return true
    },
    async *unsettled() {
      // As it stands now: what is written meanwhile would be met again.
      const entries = [...inDoubt.values()]
      yield* entries
    },
  }
}
