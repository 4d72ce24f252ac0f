import { AuthError, type Clock, FacturelleError, systemClock } from '@facturelle/core'
import { withDeadline } from '@facturelle/core/http'
import type { TokenSource } from './tokens.js'

/** A value, or a function that reads it when it is needed: from a vault, for one tenant. */
export type Provided<T> = T | (() => T | Promise<T>)

/**
 * Reads what was given as a value or as a function.
 * @throws {AuthError} `CREDENTIALS_UNAVAILABLE`: the function failed. Its own error is left out: what a vault or a
 * database throws may hold the secret, or the token that reads it.
 */
export async function readProvided<T extends object>(provided: Provided<T>): Promise<T> {
  if (typeof provided !== 'function') return provided
  try {
    return await (provided as () => T | Promise<T>)()
  } catch (failure) {
    if (FacturelleError.isInstance(failure)) throw failure
    const why = 'The function given as credentials failed; handle its error there, where it may be looked at'
    throw new AuthError('CREDENTIALS_UNAVAILABLE', why)
  }
}

/** The error of credentials, or of a token, that did not come in time. */
export function credentialsLate(timeoutMs: number): AuthError {
  return new AuthError('TOKEN_UNAVAILABLE', `No token within ${timeoutMs} ms; were the credentials given in time?`)
}

export interface ProvidedAccount {
  readonly credentials: Provided<object>
  /** The tokens of what was given, or read: `tokens.account(…)`. */
  readonly sourceOf: (account: object) => TokenSource
  /** The longest that reading and buying may take, in milliseconds. */
  readonly timeoutMs: number
  readonly clock?: Clock
}

/**
 * The tokens of an account whose credentials are a value, or a function. A function is asked late, once for all calls,
 * and again after the platform or the token server refused what its credentials bought.
 * @throws {ConfigurationError} `CREDENTIALS_INVALID`, of a value
 */
export function providedAccount({
  credentials,
  sourceOf,
  timeoutMs,
  clock = systemClock,
}: ProvidedAccount): TokenSource {
  if (typeof credentials !== 'function') {
    const source = sourceOf(credentials)
    return {
      headers: (call) => source.headers(call),
      refused: source.refused,
      secrets: source.secrets,
      async token(call = {}) {
        call.signal?.throwIfAborted()
        // It has a deadline of its own, and knows what was sent by then.
        return source.token(call)
      },
    }
  }
  interface Read {
    readonly source: Promise<TokenSource>
    /** What it bought last. */
    authorization?: string | undefined
  }
  let current: Read | undefined
  let known: readonly string[] = []
  const use = <T>(
    signal: AbortSignal | undefined,
    work: (source: TokenSource, signal: AbortSignal, read: Read) => Promise<T>,
  ): Promise<T> =>
    withDeadline({ clock, timeoutMs, signal, expired: () => credentialsLate(timeoutMs) }, async (within) => {
      current ??= { source: readProvided(credentials).then(sourceOf) }
      const read = current
      try {
        return await work(await read.source, within, read)
      } catch (failure) {
        // The next call reads them again: a vault may have others by then.
        if (current === read) current = undefined
        throw failure
      }
    })
  return {
    headers({ signal, rejected }) {
      // Only who holds what the present credentials bought asks for others: the rest share the read that follows.
      if (rejected && current?.authorization === rejected.authorization) current = undefined
      return use(signal, async (source, within, read) => {
        const headers = await source.headers({ signal: within, rejected })
        known = source.secrets?.() ?? []
        read.authorization = headers.authorization
        return headers
      })
    },
    refused: async (headers) => (await current?.source)?.refused?.(headers),
    secrets: () => known,
    token: (call = {}) => use(call.signal, (source, signal) => source.token({ signal })),
  }
}
