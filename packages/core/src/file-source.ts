import { systemClock } from './clock.js'
import { ConfigurationError, FacturelleError } from './errors.js'
import type { ByteStream, ByteStreamReader, FileContent, FileSource } from './file.js'
import { bytesIn, tagOf, tooLarge, unreadable } from './file-bytes.js'
import { bareFileName } from './file-name.js'

const OPEN_FILE = 'openFile of @facturelle/core/node'
const ANY_INPUT = `a Uint8Array, a Blob, a ReadableStream of bytes, or, for a path, ${OPEN_FILE}`
const LONGEST_NAME = 255
/** Chunks without a byte, in a row, after which a stream is taken for one that has no end. */
const MAX_EMPTY_CHUNKS = 1000
/** A stream that has its chunks at hand would keep timers and sockets waiting: they get their turn after so many. */
const CHUNKS_IN_A_TURN = 256
const FIRST_BLOCK = 64 * 1024
const LARGEST_BLOCK = 8 * 1024 * 1024

interface Limits {
  readonly maxBytes: number
  readonly signal: AbortSignal
  readonly field: string
}

/** Reads what gives its bytes as a stream. When it fails, and at the abort of the signal, the stream is cancelled. */
export async function readSource(input: unknown, limits: Limits): Promise<FileContent> {
  const { field, maxBytes, signal } = limits
  const source = sourceIn(input, field)
  const { name: given } = source
  let reader: ByteStreamReader | undefined
  const cancel = (reason: unknown) => {
    try {
      // Nobody waits for it: it may never answer.
      Promise.resolve(reader?.cancel(reason)).catch(() => undefined)
    } catch {
      // A stream that cannot be cancelled either.
    }
  }
  const abort = () => cancel(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    if (signal.aborted) {
      // Nothing is opened for a call that is over; what was handed over open is let go of.
      if (isStream(input) && !input.locked) reader = input.getReader()
      abort()
      throw signal.reason
    }
    const size = byteCount(source.size ?? (source.readSize ? await source.readSize() : undefined))
    signal.throwIfAborted()
    if (size !== undefined && size > maxBytes) throw tooLarge(field, size, maxBytes)
    const name = typeof given === 'string' ? bareFileName(given) : undefined
    const named = name !== undefined && name.length <= LONGEST_NAME ? { name } : {}
    const stream = source.stream()
    if (stream.locked) throw invalid(field, 'is a stream that another reader holds; pass one that nobody reads')
    reader = stream.getReader()
    return { bytes: await readToEnd(reader, size, limits), ...named }
  } catch (failure) {
    // Cancelled already, and passed over.
    if (signal.aborted) throw failure
    const told = FacturelleError.isInstance(failure) ? failure : streamFailure(field, failure)
    cancel(told)
    throw told
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

async function readToEnd(
  reader: ByteStreamReader,
  size: number | undefined,
  { field, maxBytes, signal }: Limits,
): Promise<Uint8Array> {
  const store = createStore(size)
  let length = 0
  let empty = 0
  for (let chunks = 1; ; chunks++) {
    const { done, value } = await reader.read()
    if (signal.aborted || done) break
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

/** A size that is none says nothing. */
function byteCount(size: unknown): number | undefined {
  return Number.isSafeInteger(size) && (size as number) >= 0 ? (size as number) : undefined
}

function isStream(input: unknown): input is ByteStream {
  return typeof (input as { getReader?: unknown } | null | undefined)?.getReader === 'function'
}

function sourceIn(input: unknown, field: string): FileSource {
  const held = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  if (isStream(input)) return { stream: () => input }
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

/** Names the failure by its code: its text may quote the file, or where it lies. */
function streamFailure(field: string, failure: unknown): ConfigurationError {
  const { code, name } = (failure ?? {}) as { code?: unknown; name?: unknown }
  const said = [code, name].find((word): word is string => typeof word === 'string' && /^\w{1,60}$/.test(word))
  const cause = new Error(said ?? 'unknown')
  cause.stack = cause.message
  return unreadable(field, `failed while it was read (${cause.message})`, cause)
}
