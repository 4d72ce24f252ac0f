import type { Journal, JournalEntry } from '../../src/journal.js'

/** An entry of a journal; in doubt unless told otherwise. */
export function entryOf(key: string, revision: number, more: Partial<JournalEntry> = {}): JournalEntry {
  const document = { name: 'F-1.xml', sha256: '0'.repeat(64), kind: 'invoice' } as const
  return {
    revision,
    key,
    content: '0'.repeat(64),
    type: 'box',
    reference: { contract: 1, type: 'box', trackingId: key, outcome: more.settled ? 'accepted' : 'inDoubt', document },
    attempt: 1,
    settled: false,
    ...more,
  }
}

/** The keys of what a journal holds in doubt, in order. */
export async function keysIn(journal: Journal): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of journal.unsettled()) keys.push(key)
  return keys.sort()
}
