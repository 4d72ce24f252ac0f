import { fork } from 'node:child_process'
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { ConfigurationError, readFileInput } from '../src/index.js'
import { openFile } from '../src/node/index.js'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'facturelle-files-')))
afterAll(() => rmSync(folder, { recursive: true }))

const content = Uint8Array.from({ length: 1_000_000 }, (_, at) => at % 251)
const path = join(folder, 'F-1 é.xml')
writeFileSync(path, content)

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const read = (given: string | URL, signal?: AbortSignal) =>
  readFileInput(openFile(given), { maxBytes: 2_000_000, signal, field: 'input.file' })

/** How many descriptors this process has open on a file. */
function descriptorsOn(file: string): number {
  const links = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return undefined
    }
  })
  return links.filter((link) => link === file).length
}

/** A file of zeros that takes no room on the disk. */
function sparseFile(name: string, bytes: number): string {
  const file = join(folder, name)
  const fd = openSync(file, 'w')
  ftruncateSync(fd, bytes)
  closeSync(fd)
  return file
}

describe('openFile', () => {
  it.each([
    ['a path', () => path],
    ['a relative path', () => relative(process.cwd(), path)],
    ['a file: URL', () => pathToFileURL(path)],
  ])('reads %s, and knows its name', async (_, given) => {
    const { bytes, name } = await read(given())
    expect(Buffer.compare(bytes, content)).toBe(0)
    expect(name).toBe('F-1 é.xml')
    expect(descriptorsOn(path)).toBe(0)
  })

  it('means a relative path from where the process was', async () => {
    const file = openFile(relative(process.cwd(), path))
    const here = process.cwd()
    process.chdir(folder)
    try {
      expect((await readFileInput(file, { maxBytes: 2_000_000 })).bytes.byteLength).toBe(content.byteLength)
    } finally {
      process.chdir(here)
    }
  })

  it('touches nothing until it is read', async () => {
    const file = openFile(join(folder, 'later.xml'))
    const stream = file.stream()
    writeFileSync(join(folder, 'later.xml'), 'now')
    expect(descriptorsOn(join(folder, 'later.xml'))).toBe(0)
    expect(await readFileInput(stream, { maxBytes: 10 })).toEqual({ bytes: new TextEncoder().encode('now') })
  })

  it('can be read again, each time anew', async () => {
    const file = openFile(join(folder, 'changing.xml'))
    for (const text of ['one', 'three']) {
      writeFileSync(join(folder, 'changing.xml'), text)
      expect((await readFileInput(file, { maxBytes: 10 })).bytes).toEqual(new TextEncoder().encode(text))
    }
  })

  it('reads an empty file, and one that does not tell its size', async () => {
    writeFileSync(join(folder, 'empty.xml'), '')
    expect((await read(join(folder, 'empty.xml'))).bytes).toEqual(new Uint8Array())
    expect((await read('/proc/self/status')).bytes.byteLength).toBeGreaterThan(100)
  })

  it.each<[string, () => string, RegExp]>([
    ['a missing file', () => join(folder, 'none.xml'), /"none\.xml" does not exist; check the path/],
    ['a file in a file', () => join(path, 'a.xml'), /"a\.xml" does not exist: the path leads through a file/],
    ['a folder', () => folder, /is a folder; name a file in it/],
    ['a link to itself', () => join(folder, 'loop'), /"loop" cannot be read \(ELOOP\)/],
    ['a name with a line break', () => join(folder, 'a\nb'), /"a\\nb" does not exist/],
  ])('refuses %s, naming it without its folder', async (_, make, said) => {
    const wrong = make()
    if (basename(wrong) === 'loop') symlinkSync('loop', wrong)
    // Read by its size first, and by the stream alone.
    for (const input of [openFile(wrong), openFile(wrong).stream()]) {
      const error = (await failure(readFileInput(input, { maxBytes: 10 }))) as ConfigurationError
      expect(ConfigurationError.isInstance(error)).toBe(true)
      expect(error.code).toBe('FILE_UNREADABLE')
      expect(error.message).toMatch(said)
      const parent = join(wrong, '..')
      for (const text of [error.message, String(error.stack).split('\n')[0], String((error.cause as Error).stack)]) {
        expect(text).not.toContain(parent)
      }
    }
    expect(descriptorsOn(wrong)).toBe(0)
  })

  it.each([
    ['', /must not be empty/],
    ['a\0b', /NUL/],
    [new URL('https://platform.example/a.xml'), /file: URL/],
    [undefined, /must be a string or a file: URL/],
    [Buffer.from('a'), /must be a string or a file: URL/],
  ])('refuses the path %j at once', (wrong, said) => {
    expect(() => openFile(wrong as string)).toThrow(said)
    expect(() => openFile(wrong as string)).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_INVALID', field: 'path' }),
    )
  })

  it('refuses a file that is larger than allowed before it is opened', async () => {
    const large = sparseFile('large', 100_000_001)
    const stream = vi.fn()
    expect(await failure(readFileInput({ ...openFile(large), stream }, { maxBytes: 100_000_000 }))).toMatchObject({
      code: 'TOO_LARGE',
      message: 'file has 100000001 bytes; at most 100000000 are taken',
    })
    expect(stream).not.toHaveBeenCalled()
  })

  it('refuses a file that grows or shrinks while it is read', async () => {
    for (const change of [-1, 1]) {
      const file = openFile(path)
      const size = content.byteLength - change
      const error = await failure(readFileInput({ ...file, readSize: async () => size }, { maxBytes: 2_000_000 }))
      expect(error).toMatchObject({ code: 'FILE_UNREADABLE', message: expect.stringContaining('announced') })
    }
    await expect.poll(() => descriptorsOn(path)).toBe(0)
  })

  it('closes the file when the reading is aborted, whatever it is at', async () => {
    const large = sparseFile('slow', 50_000_000)
    const reason = new Error('enough')
    let aborted = 0
    for (let turns = 0; turns < 40; turns++) {
      const controller = new AbortController()
      const reading = failure(readFileInput(openFile(large), { maxBytes: 60_000_000, signal: controller.signal }))
      for (let at = 0; at < turns; at++) await new Promise((resolve) => setImmediate(resolve))
      controller.abort(reason)
      if ((await reading) === reason) aborted++
    }
    expect(aborted).toBeGreaterThan(10)
    await expect.poll(() => descriptorsOn(large)).toBe(0)
  })
})

const INDEX = new URL('../dist/index.js', import.meta.url).href
const NODE = new URL('../dist/node/index.js', import.meta.url).href

/** Runs a program in a process of its own, as built, and gives what it sends. */
async function inChild<T>(program: string, ...args: string[]): Promise<T> {
  const file = join(folder, 'child.mjs')
  writeFileSync(
    file,
    `import { readFileInput, sha256 } from '${INDEX}'\nimport { openFile } from '${NODE}'\n${program}`,
  )
  return new Promise((resolve, reject) => {
    const child = fork(file, args, { execArgv: [], timeout: 30_000 })
    child.on('message', (answer) => resolve(answer as T))
    child.on('exit', (status) => reject(new Error(`the process ended with ${status} before it answered`)))
  })
}

describe('a process of its own', () => {
  it('that may not read the file says so', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    writeFileSync(join(closed, 'F-1.xml'), 'a', { mode: 0o000 })
    const answer = await inChild<{ code: string; message: string }>(
      `// Root may read everything.
      if (process.getuid() === 0) process.seteuid(65534)
      await readFileInput(openFile(process.argv[2]), { maxBytes: 10 }).then(
        () => process.send({}), ({ code, message }) => process.send({ code, message }))`,
      join(closed, 'F-1.xml'),
    )
    expect(answer).toEqual({
      code: 'FILE_UNREADABLE',
      message: 'The file "F-1.xml" may not be read; check its permissions',
    })
  })

  /** What reading takes at most, after a small file was read. WebCrypto hashes a copy, which is the same again. */
  const MEASURE = `
    const [, , how, large, small] = process.argv
    const input = (name) => (how === 'stream' ? openFile(name).stream() : openFile(name))
    const take = async (name) => {
      const { bytes } = await readFileInput(input(name), { maxBytes: 100_000_000 })
      return how === 'path, hashed' ? (await sha256(bytes)).length : bytes.byteLength
    }
    await take(small)
    const before = process.resourceUsage().maxRSS
    const outcome = await take(large).catch(({ code }) => code)
    process.send({ outcome, bytes: (process.resourceUsage().maxRSS - before) * 1024 })`
  const measure = (...args: string[]) => inChild<{ outcome: unknown; bytes: number }>(MEASURE, ...args, path)

  it.each([
    ['path', 100_000_000, 1.5],
    ['path, hashed', 64, 2.5],
    ['stream', 100_000_000, 2.4],
  ])('that reads 100 MB (%s) grows by a bounded multiple of it', async (how, outcome, times) => {
    const answer = await measure(how, sparseFile('most', 100_000_000))
    expect(answer.outcome).toBe(outcome)
    expect(answer.bytes).toBeLessThan(times * 100_000_000)
  })

  it('that meets a byte too many does not grow', async () => {
    const answer = await measure('path', sparseFile('beyond', 100_000_001))
    expect(answer.outcome).toBe('TOO_LARGE')
    expect(answer.bytes).toBeLessThan(5_000_000)
  })

  it('that is given a byte at a time out of large pieces of memory keeps the bytes only', async () => {
    const { length, kilobytes } = await inChild<{ length: number; kilobytes: number }>(`
      let left = 20_000
      const piece = () => new Uint8Array(65_536).fill(1).subarray(0, 1)
      const read = async () => (left-- > 0 ? { done: false, value: piece() } : { done: true })
      const before = process.resourceUsage().maxRSS
      const { bytes } = await readFileInput({ getReader: () => ({ read, cancel() {} }) }, { maxBytes: 1e6 })
      process.send({ length: bytes.length, kilobytes: process.resourceUsage().maxRSS - before })`)
    expect(length).toBe(20_000)
    expect(kilobytes).toBeLessThan(200 * 1024)
  })
})
