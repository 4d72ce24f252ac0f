import { createHash } from 'node:crypto'
import type * as files from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '@facturelle/core'
import type { Journal, JournalEntry } from './journal.js'

/** What is used of the file system. */
export type JournalFiles = Pick<
  typeof files,
  'access' | 'link' | 'mkdir' | 'open' | 'opendir' | 'readdir' | 'stat' | 'unlink'
>

/** Of one file of the folder; anything else in it is not ours, and left alone. */
const NAME = /^([0-9a-f]{64})\.([1-9]\d{0,8})\.json$/
/** Where files are made ready: on the same file system, apart from those that count. */
const MAKING = 'making'
/** What is there for longer was left behind by a process that died. */
const LEFT_BEHIND_MS = 3_600_000
/** An entry has about one kilobyte. */
const MOST_BYTES = 1_000_000
/** What a file system without hard links answers, over all the systems that Node runs on. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EXDEV', 'UNKNOWN']
/** What a system answers on which a folder cannot be opened, or written through. */
const NO_FOLDER_SYNC = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EBADF', 'ENOSYS']

/**
 * A journal in a folder: one file for each revision of a key, `SHA256-OF-KEY.REVISION.json`.
 *
 * No name is ever given free again, and that is what makes it safe: revisions have no gaps, so that the last one is
 * found without reading the folder, and a name that could be taken is the proof that nobody was faster, however long the
 * process slept in between. With older revisions removed, one that comes late could take a number that was in use.
 */
export function journalIn(folder: string, fs: JournalFiles): Journal {
  const making = join(folder, MAKING)
  const pathOf = (hash: string, revision: number) => join(folder, `${hash}.${revision}.json`)
  const there = (hash: string, revision: number) => exists(pathOf(hash, revision), fs)
  let ready: Promise<void> | undefined
  let tidy = false

  /** The last revision, 0 where there is none: ahead in ever longer steps, then back in shorter ones. */
  const lastOf = async (hash: string): Promise<number> => {
    let last = 0
    let step = 1
    for (; await there(hash, last + step); step *= 2) last += step
    for (step /= 2; step >= 1; step /= 2) if (await there(hash, last + step)) last += step
    return last
  }

  const readAt = async (hash: string, revision: number): Promise<JournalEntry> => {
    const path = pathOf(hash, revision)
    const entry = await readEntry(path, fs)
    if (entry.revision === revision && hashOf(entry.key) === hash) return entry
    throw unreadable(path, 'is of another entry')
  }

  const prepare = async () => {
    const first = await fs.mkdir(making, { recursive: true, mode: 0o700 })
    if (first === undefined) return
    // Each new folder is a name in the one above it.
    for (let above = dirname(making); ; above = dirname(above)) {
      await syncFolder(above, fs)
      if (above === dirname(first) || above === dirname(above)) break
    }
  }

  return {
    async read(key) {
      try {
        const hash = hashOf(key)
        const last = await lastOf(hash)
        return last === 0 ? undefined : await readAt(hash, last)
      } catch (failure) {
        throw typed(failure, 'JOURNAL_UNREADABLE', 'cannot be read')
      }
    },

    async write(key, entry, previous) {
      if (entry.key !== key || entry.revision !== previous + 1) {
        const why = 'entry must have the key it is written under, and the revision after the previous one'
        throw new ConfigurationError('ARGUMENT_INVALID', why, { field: 'entry' })
      }
      try {
        const hash = hashOf(key)
        ready ??= prepare().catch((failure) => {
          ready = undefined
          throw failure
        })
        await ready
        if (previous > 0 && !(await there(hash, previous))) return false
        const stored = await create(pathOf(hash, entry.revision), textOf(entry))
        if (stored) await syncFolder(folder, fs)
        return stored
      } catch (failure) {
        throw typed(failure, 'JOURNAL_UNWRITABLE', 'cannot be written')
      }
    },

    async *unsettled() {
      const broken: string[] = []
      try {
        for await (const { name } of await fs.opendir(folder)) {
          const [, hash, digits] = NAME.exec(name) ?? []
          if (hash === undefined || (await there(hash, Number(digits) + 1))) continue
          let entry: JournalEntry
          try {
            entry = await readAt(hash, Number(digits))
          } catch {
            broken.push(name)
            continue
          }
          if (!entry.settled) yield entry
        }
      } catch (failure) {
        if (codeOf(failure) !== 'ENOENT') throw typed(failure, 'JOURNAL_UNREADABLE', 'cannot be read')
      }
      if (broken.length > 0) throw unreadable(broken.join(', '), 'cannot be read')
    },
  }

  /** @returns whether this process made it; `false`: the name was taken */
  async function create(path: string, text: string): Promise<boolean> {
    const draft = join(making, `${crypto.randomUUID()}.json`)
    try {
      await writeWhole(draft, text, fs)
      if (!tidy) await removeLeftBehind((await fs.stat(draft)).mtimeMs)
      return await fs.link(draft, path).then(
        () => true,
        async (failure) => {
          // A network file system may do it, lose the answer, and refuse its own repeat.
          if (codeOf(failure) === 'EEXIST') return (await fs.stat(draft)).nlink > 1
          if (!NO_LINKS.includes(codeOf(failure))) throw failure
          return writeWhole(path, text, fs).then(
            () => true,
            (other) => {
              if (codeOf(other) === 'EEXIST') return false
              throw other
            },
          )
        },
      )
    } finally {
      await fs.unlink(draft).catch(() => undefined)
    }
  }

  /** By the clock of the file system, which dated them all. */
  async function removeLeftBehind(now: number): Promise<void> {
    tidy = true
    for (const name of await fs.readdir(making)) {
      const path = join(making, name)
      const found = await fs.stat(path).catch(() => undefined)
      if (found?.isFile() && found.mtimeMs < now - LEFT_BEHIND_MS) await fs.unlink(path).catch(() => undefined)
    }
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** The checksum tells a file that was written in part from one that is whole. */
function textOf(entry: JournalEntry): string {
  const json = JSON.stringify(entry)
  return `{"journal":1,"sha256":"${hashOf(json)}","entry":${json}}\n`
}

async function readEntry(path: string, fs: JournalFiles): Promise<JournalEntry> {
  const found = await fs.stat(path)
  // A pipe of that name would be waited for.
  if (!found.isFile() || found.size > MOST_BYTES) throw unreadable(path, 'is no file of a journal')
  const file = await fs.open(path, 'r')
  let text: string
  try {
    text = await file.readFile('utf8')
  } finally {
    await file.close()
  }
  let stored: { journal?: unknown; sha256?: unknown; entry?: JournalEntry } | null
  try {
    stored = JSON.parse(text)
  } catch {
    throw unreadable(path, 'was not written to its end')
  }
  if (stored?.journal !== 1 || !stored.entry) throw unreadable(path, 'is no file of a journal')
  if (stored.sha256 !== hashOf(JSON.stringify(stored.entry))) throw unreadable(path, 'was altered')
  return stored.entry
}

async function writeWhole(path: string, text: string, fs: JournalFiles): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600)
  try {
    await file.writeFile(text).catch(async (failure) => {
      // Nobody believes a part of it, so that its name may be free again.
      await fs.unlink(path).catch(() => undefined)
      throw failure
    })
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string, fs: JournalFiles): Promise<void> {
  try {
    const folder = await fs.open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (failure) {
    if (!NO_FOLDER_SYNC.includes(codeOf(failure))) throw failure
  }
}

async function exists(path: string, fs: JournalFiles): Promise<boolean> {
  try {
    await fs.access(path)
    return true
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return false
    throw failure
  }
}

function codeOf(failure: unknown): string {
  const { code } = Object(failure) as { readonly code?: unknown }
  return typeof code === 'string' ? code : 'UNKNOWN'
}

/** The file by its name; the text of a system error holds the whole path. */
function unreadable(path: string, why: string): ConfigurationError {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const remedy = 'find out at the platform what became of that submission, then put the file back or take it away'
  return new ConfigurationError('JOURNAL_UNREADABLE', `The file ${name} of the journal ${why}; ${remedy}`, {
    field: 'journal',
  })
}

function typed(failure: unknown, code: string, why: string): unknown {
  if (ConfigurationError.isInstance(failure)) return failure
  const system = codeOf(failure)
  const cause = new Error(system)
  cause.stack = system
  const remedy = 'check that its folder is there, may be read and written by this process, and has room'
  return new ConfigurationError(code, `The journal ${why} (${system}); ${remedy}`, { field: 'journal', cause })
}
