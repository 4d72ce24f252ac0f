// Writes the same keys as its siblings, and tells which it won. Started by the tests of the journal.
import { once } from 'node:events'
import { fileJournal } from '../../lib/file-journal.js'

const [folder, name, keys, revisions] = process.argv.slice(2)
const journal = fileJournal(folder)
console.log('ready')
await once(process.stdin, 'data')
process.stdin.destroy()

for (let revision = 1; revision <= Number(revisions); revision++) {
  await Promise.all(
    Array.from({ length: Number(keys) }, async (_, at) => {
      const key = `key-${at}`
      const document = { name, sha256: '0'.repeat(64), kind: 'invoice' }
      const reference = { contract: 1, type: 'box', outcome: 'inDoubt', document }
      const entry = { revision, key, content: '0'.repeat(64), type: 'box', reference, attempt: 1, settled: false }
      // Whoever comes late is told so.
      const won = await journal.write(key, entry, revision - 1)
      if (won) console.log(`${key}.${revision}`)
    }),
  )
}
