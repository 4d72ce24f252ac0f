import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import * as fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigurationError } from '@facturelle/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileJournal } from '../src/file-journal.js'
import type { JournalEntry } from '../src/journal.js'
import { type JournalFiles, journalIn } from '../src/journal-files.js'
import { entryOf, keysIn } from './support/entries.js'

let folder: string
beforeEach(async () => {
  folder = join(await fs.mkdtemp(join(tmpdir(), 'facturelle-journal-')), 'a', 'submissions')
})
afterEach(() => fs.rm(join(folder, '..', '..'), { recursive: true }))

const fileOf = (key: string, revision: number) =>
  join(folder, `${createHash('sha256').update(key).digest('hex')}.${revision}.json`)
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: ConfigurationError) => error,
  )
const systemError = (code: string) => Object.assign(new Error(`${code}: /a/path/of/this/machine`), { code })
const store = (key: string, revision: number, more: Partial<JournalEntry> = {}) =>
  fileJournal(folder).write(key, entryOf(key, revision, more), revision - 1)

describe('the journal in files', () => {
  it('keeps an entry for the next process, and only over the one it was made from', async () => {
    expect(await fileJournal(folder).read('a')).toBeUndefined()
    expect(await keysIn(fileJournal(folder))).toEqual([])
    expect(await store('a', 2)).toBe(false)
    expect(await store('a', 1)).toBe(true)
    expect(await store('a', 1)).toBe(false)
    expect(await store('a', 2, { settled: true, tenant: 'ténant' })).toBe(true)
    expect(await store('a', 1)).toBe(false)
    expect(await store('a', 2)).toBe(false)
    expect(await store('a', 4)).toBe(false)
    expect(await fileJournal(folder).read('a')).toEqual(entryOf('a', 2, { settled: true, tenant: 'ténant' }))
    expect(await fileJournal(folder).read('b')).toBeUndefined()
  })

  it('finds the last of many revisions', async () => {
    const journal = fileJournal(folder)
    for (let revision = 1; revision <= 20; revision++) {
      expect(await journal.write('a', entryOf('a', revision), revision - 1)).toBe(true)
      expect((await journal.read('a'))?.revision).toBe(revision)
    }
  })

  it('gives what is not settled, one after the other', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await store(key, 1)
    await store('b', 2, { settled: true })
    await store('c', 2)
    await fs.writeFile(join(folder, 'notes.txt'), 'not ours')
    expect(await keysIn(fileJournal(folder))).toEqual(['a', 'c', 'd'])
    const revisions: number[] = []
    for await (const { revision } of fileJournal(folder).unsettled()) revisions.push(revision)
    expect(revisions.sort((a, b) => a - b)).toEqual([1, 1, 2])
  })

  it.skipIf(process.platform === 'win32')('lets nobody else read it', async () => {
    await store('a', 1)
    expect((await fs.stat(folder)).mode & 0o777).toBe(0o700)
    expect((await fs.stat(fileOf('a', 1))).mode & 0o777).toBe(0o600)
  })

  it('lets one of several processes win', async () => {
    const names = ['one', 'two', 'three', 'four']
    const writers = names.map((name) => {
      const script = fileURLToPath(new URL('./support/journal-writer.mjs', import.meta.url))
      return spawn(process.execPath, [script, folder, name, '12', '3'], { stdio: ['pipe', 'pipe', 'inherit'] })
    })
    await Promise.all(writers.map(({ stdout }) => once(stdout, 'data')))
    const won = writers.map(async (writer) => {
      let text = ''
      writer.stdout.setEncoding('utf8').on('data', (piece: string) => {
        text += piece
      })
      writer.stdin.end('go')
      await once(writer, 'close')
      return text.split('\n').filter(Boolean)
    })
    const wins = (await Promise.all(won)).flat()
    const all = Array.from({ length: 12 }, (_, at) => [1, 2, 3].map((revision) => `key-${at}.${revision}`)).flat()
    expect(wins.sort()).toEqual(all.sort())
    expect((await fs.readdir(join(folder, 'making'))).length).toBe(0)
  })

  it('takes away what a crash left behind, once nobody can be at it any more', async () => {
    await store('a', 1)
    const [old, recent] = [join(folder, 'making', 'old.json'), join(folder, 'making', 'recent.json')]
    await fs.writeFile(old, '{"journal":1,')
    await fs.writeFile(recent, '{"journal":1,')
    const { mtimeMs } = await fs.stat(recent)
    await fs.utimes(old, new Date(mtimeMs - 3_700_000), new Date(mtimeMs - 3_700_000))
    await store('b', 1)
    expect(await fs.readdir(join(folder, 'making'))).toEqual(['recent.json'])
    expect(await keysIn(fileJournal(folder))).toEqual(['a', 'b'])
  })
})

describe('a damaged file', () => {
  const text = async () => fs.readFile(fileOf('a', 2), 'utf8')
  const damages: Record<string, () => Promise<unknown>> = {
    'cut short': async () => fs.truncate(fileOf('a', 2), Math.floor((await text()).length / 2)),
    empty: () => fs.truncate(fileOf('a', 2), 0),
    altered: async () => fs.writeFile(fileOf('a', 2), (await text()).replace('"attempt":1', '"attempt":2')),
    'of another key': () => fs.copyFile(fileOf('b', 1), fileOf('a', 2)),
    'of another revision': () => fs.copyFile(fileOf('a', 1), fileOf('a', 2)),
    'something else': () => fs.writeFile(fileOf('a', 2), '{"name":"else"}'),
    'no object': () => fs.writeFile(fileOf('a', 2), 'null'),
    'a folder': () => fs.rm(fileOf('a', 2)).then(() => fs.mkdir(fileOf('a', 2))),
    'beyond any size': async () => fs.writeFile(fileOf('a', 2), `${await text()}${' '.repeat(1_000_000)}`),
  }

  it.each(Object.keys(damages))('%s is no absence, and holds up no other', async (name) => {
    await store('a', 1)
    await store('a', 2)
    await store('b', 1)
    await damages[name]?.()
    const journal = fileJournal(folder)

    const error = await thrownBy(journal.read('a'))
    expect(error).toMatchObject({ code: 'JOURNAL_UNREADABLE', field: 'journal' })
    expect(error?.message).toContain(fileOf('a', 2).slice(folder.length + 1))
    expect(error?.message).not.toContain(folder)
    expect(await journal.write('a', entryOf('a', 2), 1)).toBe(false)

    expect((await journal.read('b'))?.key).toBe('b')
    expect(await journal.write('c', entryOf('c', 1), 0)).toBe(true)
    const keys: string[] = []
    const last = await thrownBy(
      (async () => {
        for await (const { key } of journal.unsettled()) keys.push(key)
      })(),
    )
    expect(keys.sort()).toEqual(['b', 'c'])
    expect(last?.message).toContain(fileOf('a', 2).slice(folder.length + 1))
  })
})

describe('a file system that fails', () => {
  /** The file system with some of its calls failing. */
  const failing = (calls: Partial<JournalFiles>): JournalFiles => ({ ...fs, ...calls })
  const failingHandle = (call: 'writeFile' | 'sync', code: string, onlyFile = true) =>
    failing({
      open: (async (...args: Parameters<typeof fs.open>) => {
        const handle = await fs.open(...args)
        if (onlyFile !== (args[1] === 'wx')) return handle
        return new Proxy(handle, {
          get(target, name) {
            const value = Reflect.get(target, name)
            if (name === call) return () => Promise.reject(systemError(code))
            return typeof value === 'function' ? value.bind(target) : value
          },
        })
      }) as typeof fs.open,
    })

  it.each(['writeFile', 'sync'] as const)('a full disk stops the %s, and leaves the key free', async (call) => {
    const error = await thrownBy(journalIn(folder, failingHandle(call, 'ENOSPC')).write('a', entryOf('a', 1), 0))
    expect(error).toMatchObject({ code: 'JOURNAL_UNWRITABLE', field: 'journal' })
    expect(error?.message).toContain('ENOSPC')
    expect(`${error?.message} ${String(error?.cause)}`).not.toContain('/a/path')
    expect(await fs.readdir(join(folder, 'making'))).toEqual([])
    expect(await fileJournal(folder).read('a')).toBeUndefined()
    expect(await store('a', 1)).toBe(true)
  })

  it('says that it is not safe where the folder cannot be written through', async () => {
    const error = await thrownBy(journalIn(folder, failingHandle('sync', 'EIO', false)).write('a', entryOf('a', 1), 0))
    expect(error).toMatchObject({ code: 'JOURNAL_UNWRITABLE' })
  })

  it('does without where a folder cannot be opened, as on Windows', async () => {
    const open = (async (...args: Parameters<typeof fs.open>) => {
      if (args[1] === 'r') throw systemError('EPERM')
      return fs.open(...args)
    }) as typeof fs.open
    expect(await journalIn(folder, failing({ open })).write('a', entryOf('a', 1), 0)).toBe(true)
    expect((await fileJournal(folder).read('a'))?.revision).toBe(1)
  })

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('does without hard links (%s)', async (code) => {
    const journal = journalIn(folder, failing({ link: () => Promise.reject(systemError(code)) }))
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(true)
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(false)
    const both = [entryOf('a', 2, { settled: true }), entryOf('a', 2, { attempt: 2 })]
    const won = await Promise.all(both.map((entry) => journal.write('a', entry, 1)))
    expect(won.filter(Boolean).length).toBe(1)
    expect(await journal.read('a')).toEqual(both[won.indexOf(true)])
    expect(await fs.readdir(join(folder, 'making'))).toEqual([])
  })

  it('a link that is done, and refused when the system repeats it, was done', async () => {
    const link = async (from: string, to: string) => {
      await fs.link(from, to)
      throw systemError('EEXIST')
    }
    const journal = journalIn(folder, failing({ link: link as typeof fs.link }))
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(true)
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(false)
  })

  it.each(['EACCES', 'EIO', 'ENOTDIR'])('what cannot be looked at (%s) is no absence', async (code) => {
    await store('a', 1)
    const journal = journalIn(folder, failing({ access: () => Promise.reject(systemError(code)) }))
    expect(await thrownBy(journal.read('a'))).toMatchObject({ code: 'JOURNAL_UNREADABLE' })
    expect(await thrownBy(journal.read('b'))).toMatchObject({ code: 'JOURNAL_UNREADABLE' })
    expect(await thrownBy(journal.write('a', entryOf('a', 2), 1))).toMatchObject({ code: 'JOURNAL_UNWRITABLE' })
  })

  it('a folder that cannot be made is told, and tried again', async () => {
    let full = true
    const mkdir = ((...args: Parameters<typeof fs.mkdir>) =>
      full ? Promise.reject(systemError('EROFS')) : fs.mkdir(...args)) as typeof fs.mkdir
    const journal = journalIn(folder, failing({ mkdir }))
    expect(await thrownBy(journal.write('a', entryOf('a', 1), 0))).toMatchObject({ code: 'JOURNAL_UNWRITABLE' })
    full = false
    expect(await journal.write('a', entryOf('a', 1), 0)).toBe(true)
  })
})

describe('what it is called with', () => {
  it.each(['', 'a\0b', 3])('takes no folder of %j', (given) => {
    expect(() => fileJournal(given as string)).toThrow(ConfigurationError)
  })

  it('takes no entry of another key or revision', async () => {
    const journal = fileJournal(folder)
    expect(await thrownBy(journal.write('b', entryOf('a', 1), 0))).toMatchObject({ field: 'entry' })
    expect(await thrownBy(journal.write('a', entryOf('a', 1), 1))).toMatchObject({ field: 'entry' })
    expect(await thrownBy(journal.read('a'))).toBeUndefined()
  })
})
