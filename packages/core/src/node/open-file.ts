import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigurationError } from '../errors.js'
import type { FileSource } from '../file.js'

/** Larger ones are hardly faster, and more of them wait for the collector. */
const CHUNK_BYTES = 64 * 1024

/**
 * A file on this machine, to be handed to whatever takes a `FileInput`. Nothing is touched until it is read, so this
 * neither fails nor leaves anything open for a file that is never used; a relative path is taken from where the
 * process is now. Each `stream()` opens the file anew, with its first read, and closes it at the end, at a failure
 * and when it is cancelled.
 *
 * Reading ends with a `ConfigurationError` `FILE_UNREADABLE` where there is no such file, it is a folder, or it may not
 * be read. It names the file without its folder, and nothing of its contents.
 * @param path a path, or a `file:` URL
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: neither
 */
export function openFile(path: string | URL): FileSource {
  const where = checkedPath(path)
  const name = basename(where)
  return {
    name,
    async readSize() {
      const found = await stat(where).catch((failure: unknown) => {
        throw unreadable(name, failure)
      })
      if (found.isDirectory()) throw unreadable(name, { code: 'EISDIR' })
      // A pipe has none, and the files of /proc say 0.
      return found.isFile() && found.size > 0 ? found.size : undefined
    },
    stream: () => streamOf(where, name),
  }
}

function streamOf(where: string, name: string): ReadableStream<Uint8Array> {
  let handle: FileHandle | undefined
  let over = false
  const close = async () => {
    over = true
    // It waits for the read under way. What cannot be closed cannot be helped.
    await handle?.close().catch(() => undefined)
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          handle ??= await open(where)
          if (over) return await close()
          const { buffer, bytesRead } = await handle.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES)
          if (over) return
          if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
          await close()
          controller.close()
        } catch (failure) {
          await close()
          throw unreadable(name, failure)
        }
      },
      cancel: close,
    },
    // Nothing is read ahead: a stream that nobody reads opens no file.
    { highWaterMark: 0 },
  )
}

function checkedPath(path: unknown): string {
  const field = 'path'
  if (typeof path === 'string') {
    if (path === '') throw new ConfigurationError('ARGUMENT_INVALID', 'path must not be empty', { field })
    if (path.includes('\0')) {
      throw new ConfigurationError('ARGUMENT_INVALID', 'path must not hold a NUL character', { field })
    }
    return resolve(path)
  }
  try {
    return fileURLToPath(path as URL)
  } catch {
    throw new ConfigurationError('ARGUMENT_INVALID', 'path must be a string or a file: URL', { field })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path',
  ENOTDIR: 'does not exist: the path leads through a file; check it',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
}

function unreadable(name: string, failure: unknown): ConfigurationError {
  // The text of a system error holds the whole path.
  const { code = 'unknown' } = (failure ?? {}) as { code?: string }
  const cause = new Error(code)
  cause.stack = code
  const why = REASONS[code] ?? `cannot be read (${code}); check that it can be opened on this machine`
  return new ConfigurationError('FILE_UNREADABLE', `The file ${JSON.stringify(name)} ${why}`, { cause })
}
