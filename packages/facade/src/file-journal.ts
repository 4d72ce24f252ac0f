import * as fs from 'node:fs/promises'
import { resolve } from 'node:path'
import { ConfigurationError } from '@facturelle/core'
import type { Journal } from './journal.js'
import { journalIn } from './journal-files.js'

export type { Journal, JournalEntry } from './journal.js'

/**
 * A journal in a folder of this machine, which outlasts a crash, and which several processes may share: of those that
 * submit one invoice at the same time one wins. What is stored is on the disk before `write` returns.
 *
 * The folder is made with the first write, for its owner alone; a relative path is taken from where the process is now.
 * Each invoice leaves two small files or more, which are never altered. Those of an invoice that nobody will submit again
 * may be deleted, all of one name at a time.
 *
 * `read` and `write` end with a `ConfigurationError` `JOURNAL_UNREADABLE` or `JOURNAL_UNWRITABLE`. A file that was
 * damaged holds up its own key and no other; `unsettled` gives all the others first, and names it at its end.
 * @param folder of this journal alone
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 */
export function fileJournal(folder: string): Journal {
  if (typeof folder !== 'string' || folder === '' || folder.includes('\0')) {
    throw new ConfigurationError('ARGUMENT_INVALID', 'folder must be a path', { field: 'folder' })
  }
  return journalIn(resolve(folder), fs)
}
