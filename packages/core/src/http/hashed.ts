import { builtinModule } from './builtin-module.js'

interface Hash {
  update(bytes: Uint8Array): void
  digest(encoding: 'hex'): string
}

/**
 * A stream that is hashed as it passes.
 * @returns `sha256`, 64 lower-case hexadecimal digits, when the stream was read to its end; absent where the runtime
 * has no hash that takes pieces, and a second pass would need them all
 */
export function hashed(body: ReadableStream<Uint8Array>): {
  readonly body: ReadableStream<Uint8Array>
  readonly sha256?: Promise<string>
} {
  const crypto = builtinModule<{ createHash(name: string): Hash }>('node:crypto')
  if (!crypto) return { body }
  const hash = crypto.createHash('sha256')
  const reader = body.getReader()
  let settle: (value: string) => void
  let fail: (reason: unknown) => void
  const sha256 = new Promise<string>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  // Who does not want the hash need not look at it.
  sha256.catch(() => undefined)
  const passed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (!done) {
          hash.update(value)
          controller.enqueue(value)
          return
        }
        settle(hash.digest('hex'))
        controller.close()
      } catch (failure) {
        fail(failure)
        throw failure
      }
    },
    cancel(reason) {
      fail(reason)
      return reader.cancel(reason)
    },
  })
  return { body: passed, sha256 }
}
