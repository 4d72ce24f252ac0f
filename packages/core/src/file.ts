import { type Clock, systemClock } from './clock.js'
import { ConfigurationError } from './errors.js'
import { bytesIn, tagOf, tooLarge, unreadable } from './file-bytes.js'
import { withDeadline } from './http/deadline.js'

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
  const { clock = systemClock, timeoutMs = Number.POSITIVE_INFINITY } = options
  const expired = () => unreadable(field, `did not come to its end within ${timeoutMs} ms`)
  return withDeadline({ clock, timeoutMs, signal, expired }, async (within) => {
    // Loaded for the first that needs it: most hand over bytes.
    const { readSource } = await import('./file-source.js')
    return readSource(input, { maxBytes, field, signal: within })
  })
}

function isSteady({ buffer }: Uint8Array): boolean {
  return tagOf(buffer) === 'ArrayBuffer' && (buffer as { resizable?: boolean }).resizable !== true
}
