import { type Clock, systemClock } from './clock.js'
import { ConfigurationError, DocumentError, FacturelleError } from './errors.js'
import { bareFileName } from './file-name.js'

/**
 * A `ReadableStream` of bytes, by what is used of it: the one of any runtime fits, and of any type library, with the
 * DOM or without.
 */
export interface ByteStream {
  readonly locked: boolean
  getReader(): ByteStreamReader
}

/** What is used of the default reader of a stream. */
export interface ByteStreamReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
  cancel(reason?: unknown): Promise<void>
}

/** What opens a stream: a `Blob`, a `File`, or `openFile(path)` of `@facturelle/core/node`. */
export interface FileSource {
  stream(): ByteStream
  /** The name of the file; whatever path stands before it is dropped. */
  readonly name?: string
  /** In bytes. It must be true: a stream that gives fewer or more is refused, as the file changed meanwhile. */
  readonly size?: number
  /** Looks the size up, for a source that does not know it by itself. Called before `stream`. */
  readSize?(): Promise<number | undefined>
}

/**
 * A file as it is handed over.
 * - `Uint8Array`, so `Buffer` too: must not change until the call it is given to has settled, unless that call says
 *   that it takes a copy.
 * - `ReadableStream` of bytes: read to its end, once. Cancelled when the reading fails; left alone by a call that fails
 *   before it reads.
 * - `Blob`, `File`, `openFile(path)` of `@facturelle/core/node`.
 */
export type FileInput = Uint8Array | ByteStream | FileSource

/** Options of {@link readFileInput}. */
export interface ReadFileOptions {
  /** The most that is read, in bytes. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
  /** How the input is called where it is passed, for errors. @default 'file' */
  readonly field?: string
  /**
   * Copies a `Uint8Array` before anything else happens, so that what its owner does with it later changes nothing: for
   * whoever hashes the bytes now and sends them later. What came through a stream is nobody else's in any case.
   * @default false
   */
  readonly copy?: boolean
  /** The longest the reading may take, in milliseconds. @default no limit but the signal */
  readonly timeoutMs?: number
  readonly clock?: Clock
}

/** A file that was read. */
export interface FileContent {
  readonly bytes: Uint8Array
  /** The name its source gave it, without path and control characters, at most 255 characters. */
  readonly name?: string
}

const OPEN_FILE = 'openFile of @facturelle/core/node'
const ANY_INPUT = `a Uint8Array, a Blob, a ReadableStream of bytes, or, for a path, ${OPEN_FILE}`
const LONGEST_NAME = 255
/** Chunks without a byte, in a row, after which a stream is taken for one that has no end. */
const MAX_EMPTY_CHUNKS = 1000
/** A stream that has its chunks at hand would keep timers and sockets waiting: they get their turn after so many. */
const CHUNKS_IN_A_TURN = 256
const FIRST_BLOCK = 64 * 1024
const LARGEST_BLOCK = 8 * 1024 * 1024

/**
 * Reads a file into memory, once. Nothing of it is opened when its size is known to be too large; no more than one
 * chunk is read beyond `maxBytes`. The abort of the signal settles it at once, whatever the stream does, with the
 * reason of the signal as it is. When reading fails, the stream is cancelled.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: no input that can be read; `FILE_UNREADABLE`: its stream failed,
 *   gave what is no bytes, not as many as announced, or no end
 * @throws {DocumentError} `TOO_LARGE`
 */
export async function readFileInput(input: FileInput, options: ReadFileOptions): Promise<FileContent> {
  const { maxBytes, signal, field = 'file', copy = false } = options
  if (!(maxBytes >= 0)) {
    throw new ConfigurationError('OPTION_INVALID', 'maxBytes must be a number of bytes', { field: 'maxBytes' })
  }
  signal?.throwIfAborted()
  const given = bytesIn(input)
  if (given) {
    if (given.byteLength > maxBytes) throw tooLarge(field, given.byteLength, maxBytes)
    // Memory that another thread may write to, or that may shrink, cannot be hashed as it is.
    return { bytes: copy || !isSteady(given) ? new Uint8Array(given) : given }
  }
  const source = sourceIn(input, field)
  return untilStopped({ ...options, field }, (reading) => readSource(source, reading, { maxBytes, signal, field }))
}

interface Reading {
  /** Settled already, by the signal or the clock: whatever still comes is dropped. */
  over: boolean
  reader?: ByteStreamReader
}

/** Settles with the work, the signal or the clock, whichever is first, and cancels what is being read at a failure. */
function untilStopped<T>(
  { signal, field, timeoutMs, clock = systemClock }: ReadFileOptions & { readonly field: string },
  work: (reading: Reading) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const reading: Reading = { over: false }
    const timer = new AbortController()
    const end = () => {
      reading.over = true
      timer.abort()
      signal?.removeEventListener('abort', abort)
    }
    const fail = (reason: unknown) => {
      if (reading.over) return
      end()
      reject(reason)
      try {
        // Nobody waits for it: it may never answer.
        Promise.resolve(reading.reader?.cancel(reason)).catch(() => undefined)
      } catch {
        // A stream that cannot be cancelled either.
      }
    }
    const abort = () => fail(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    if (timeoutMs !== undefined) {
      clock.sleep(timeoutMs, timer.signal).then(
        () => fail(unreadable(field, `did not come to its end within ${timeoutMs} ms`)),
        () => undefined,
      )
    }
    work(reading).then(
      (value) => {
        end()
        resolve(value)
      },
      (failure: unknown) => fail(FacturelleError.isInstance(failure) ? failure : streamFailure(field, failure)),
    )
  })
}

interface Limits {
  readonly maxBytes: number
  readonly signal: AbortSignal | undefined
  readonly field: string
}

async function readSource(source: FileSource, reading: Reading, limits: Limits): Promise<FileContent> {
  const { field, maxBytes } = limits
  const { name: given } = source
  // No turn is waited without need: a stream that was handed over is held, and so cancelled by an abort, from the start.
  const size = byteCount(source.size ?? (source.readSize ? await source.readSize() : undefined))
  if (size !== undefined && size > maxBytes) throw tooLarge(field, size, maxBytes)
  const name = typeof given === 'string' ? bareFileName(given) : undefined
  const named = name !== undefined && name.length <= LONGEST_NAME ? { name } : {}
  // Nothing is opened for a call that is over.
  if (reading.over) return { bytes: new Uint8Array() }
  const stream = source.stream()
  if (stream.locked) throw invalid(field, 'is a stream that another reader holds; pass one that nobody reads')
  reading.reader = stream.getReader()
  return { bytes: await readToEnd(reading.reader, size, reading, limits), ...named }
}

async function readToEnd(
  reader: ByteStreamReader,
  size: number | undefined,
  reading: Reading,
  { field, maxBytes, signal }: Limits,
): Promise<Uint8Array> {
  const store = createStore(size)
  let length = 0
  let empty = 0
  for (let chunks = 1; ; chunks++) {
    const { done, value } = await reader.read()
    if (reading.over || done) break
    const chunk = bytesIn(value)
    if (!chunk) {
      throw unreadable(field, `gave a ${kindOf(value)} where bytes were expected; chunks must be Uint8Arrays`)
    }
    empty = chunk.byteLength === 0 ? empty + 1 : 0
    if (empty > MAX_EMPTY_CHUNKS) throw unreadable(field, 'gives empty chunks without end')
    length += chunk.byteLength
    if (length > maxBytes) throw tooLarge(field, `more than ${maxBytes}`, maxBytes)
    if (size !== undefined && length > size) throw unreadable(field, `gave more than the ${size} bytes it announced`)
    store.add(chunk)
    if (chunks % CHUNKS_IN_A_TURN === 0) await systemClock.sleep(0, signal)
  }
  if (size !== undefined && length < size) {
    throw unreadable(field, `gave ${length} of the ${size} bytes it announced; pass a file that does not change`)
  }
  return store.bytes()
}

/**
 * Puts chunks together. Each is copied as it comes: a stream may give the same memory twice, or a byte of a large
 * piece of memory at a time.
 */
function createStore(size: number | undefined): { add(chunk: Uint8Array): void; bytes(): Uint8Array } {
  const blocks: Uint8Array[] = [new Uint8Array(size ?? FIRST_BLOCK)]
  let last = blocks[0] as Uint8Array
  let used = 0
  let total = 0
  return {
    add(chunk) {
      for (let from = 0; from < chunk.byteLength; ) {
        if (used === last.byteLength) {
          last = new Uint8Array(Math.min(Math.max(total, FIRST_BLOCK), LARGEST_BLOCK))
          blocks.push(last)
          used = 0
        }
        const piece = chunk.subarray(from, from + last.byteLength - used)
        last.set(piece, used)
        used += piece.byteLength
        total += piece.byteLength
        from += piece.byteLength
      }
    },
    bytes() {
      if (blocks.length === 1) return total === last.byteLength ? last : last.slice(0, total)
      const all = new Uint8Array(total)
      let offset = 0
      for (const block of blocks) {
        all.set(offset + block.byteLength > total ? block.subarray(0, total - offset) : block, offset)
        offset += block.byteLength
      }
      return all
    },
  }
}

const tagOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1)
const readTag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get

/** A plain Uint8Array over the same memory; of a Buffer too, and of one of another realm, which `instanceof` misses. */
function bytesIn(value: unknown): Uint8Array | undefined {
  if (!ArrayBuffer.isView(value) || readTag?.call(value) !== 'Uint8Array') return undefined
  if (Object.getPrototypeOf(value) === Uint8Array.prototype) return value as Uint8Array
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
}

function isSteady({ buffer }: Uint8Array): boolean {
  return tagOf(buffer) === 'ArrayBuffer' && (buffer as { resizable?: boolean }).resizable !== true
}

/** A size that is none says nothing. */
function byteCount(size: unknown): number | undefined {
  return Number.isSafeInteger(size) && (size as number) >= 0 ? (size as number) : undefined
}

function sourceIn(input: unknown, field: string): FileSource {
  const held = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  if (typeof held.getReader === 'function') return { stream: () => input as ByteStream }
  if (typeof held.stream === 'function') return input as FileSource
  throw invalid(field, remedyFor(input, held))
}

/** What to do with what is often passed by mistake. */
function remedyFor(input: unknown, held: Record<string, unknown>): string {
  if (typeof input === 'string') {
    return `is a string; for a path pass ${OPEN_FILE}, for the text itself new TextEncoder().encode(text)`
  }
  if (/^(Shared)?ArrayBuffer$/.test(tagOf(input))) return 'is an ArrayBuffer; pass new Uint8Array(buffer)'
  if (ArrayBuffer.isView(input)) {
    return `is a ${kindOf(input)}; pass new Uint8Array(view.buffer, view.byteOffset, view.byteLength)`
  }
  if (tagOf(input) === 'URL') return `is a URL; for a file: URL pass ${OPEN_FILE}`
  if (typeof held.then === 'function') return 'is a promise; await it'
  if (typeof held.pipe === 'function') return `is a Node stream; pass Readable.toWeb(stream), or ${OPEN_FILE}`
  if (/^(Response|Request)$/.test(tagOf(input))) return 'is a message of fetch; pass its body'
  return `${input === undefined ? 'is missing; it must be' : 'must be'} ${ANY_INPUT}`
}

function kindOf(value: unknown): string {
  const tag = tagOf(value)
  // A tag can be written by anybody.
  return /^\w{1,40}$/.test(tag) ? tag : 'object'
}

function invalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `${field} ${why}`, { field })
}

function unreadable(field: string, why: string, cause?: Error): ConfigurationError {
  return new ConfigurationError('FILE_UNREADABLE', `${field} cannot be read: it ${why}`, { field, cause })
}

/** Names the failure by its code: its text may quote the file, or where it lies. */
function streamFailure(field: string, failure: unknown): ConfigurationError {
  const { code, name } = (failure ?? {}) as { code?: unknown; name?: unknown }
  const said = [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,60}$/.test(word))
  const cause = new Error(said ?? 'unknown')
  cause.stack = cause.message
  return unreadable(field, `failed while it was read (${cause.message})`, cause)
}

function tooLarge(field: string, size: number | string, maxBytes: number): DocumentError {
  return new DocumentError('TOO_LARGE', `${field} has ${size} bytes; at most ${maxBytes} are taken`)
}
