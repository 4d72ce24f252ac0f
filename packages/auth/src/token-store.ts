/**
 * Where processes share tokens: a table, a Redis, a file. It holds text under text and understands neither: keys are
 * derived and values are encrypted from the credentials, so that who reads the store learns no token and no name, and
 * who writes into it can plant none. It may forget an entry at any time; that costs one token request, or one login.
 */
export interface TokenStore {
  get(key: string): Promise<StoredValue | undefined>
  /**
   * Writes and answers the new version; no version of a key may ever come again.
   * @param options.ifVersion write only if the entry still has this version; `null`: only if there is no entry
   * @returns `false` when that is not so, and nothing was written
   */
  set(key: string, value: string, options: { readonly ifVersion?: string | null }): Promise<string | false>
  /**
   * Resolves when nobody else holds the lock of this key, or rejects with the reason of the signal. Optional: no token
   * is spent twice without it either, but who waits for another process then has to ask again and again. A lock should
   * end by itself when its process dies.
   */
  lock?(key: string, options: { readonly signal: AbortSignal }): Promise<() => void | Promise<void>>
}

export interface StoredValue {
  readonly value: string
  readonly version: string
}

/** A store inside this process, for tests and for sharing between clients. */
export function memoryTokenStore(): TokenStore {
  const entries = new Map<string, StoredValue>()
  const tails = new Map<string, Promise<void>>()
  let writes = 0
  return {
    get: async (key) => entries.get(key),
    async set(key, value, { ifVersion }) {
      if (ifVersion !== undefined && (entries.get(key)?.version ?? null) !== ifVersion) return false
      const version = String(++writes)
      entries.set(key, { value, version })
      return version
    },
    async lock(key, { signal }) {
      signal.throwIfAborted()
      const before = tails.get(key) ?? Promise.resolve()
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      const tail = before.then(() => held)
      tails.set(key, tail)
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
      let abort: () => void = () => undefined
      const aborted = new Promise<never>((_, reject) => {
        abort = () => reject(signal.reason)
        signal.addEventListener('abort', abort, { once: true })
      })
      try {
        await Promise.race([before, aborted])
      } catch (reason) {
        release()
        throw reason
      } finally {
        signal.removeEventListener('abort', abort)
      }
      return release
    },
  }
}
