import type { TokenSource, Tokens } from '@facturelle/auth'
import { AuthError, type Clock, FacturelleError } from '@facturelle/core'
import { type Authorizer, withDeadline } from '@facturelle/core/http'
import type { Platform } from './platforms.js'

/** A value, or a function that reads it when it is needed: from a vault, for one tenant. */
export type Provided<T> = T | (() => T | Promise<T>)

interface Account {
  readonly tokens: Tokens
  readonly platform: Platform
  readonly credentials: Provided<object>
  readonly clock: Clock
  readonly timeoutMs: number
}

export type AccountAuthorizer = Authorizer & Pick<TokenSource, 'token'>

/** The tokens of an account whose credentials are given as a value, or read when they are needed. */
export function createAccount({ tokens, platform, credentials, clock, timeoutMs }: Account): AccountAuthorizer {
  const sourceOf = (account: object) => tokens.account(platform, account, 'credentials')
  if (typeof credentials !== 'function') {
    const source = sourceOf(credentials)
    return {
      ...source,
      async token(call = {}) {
        call.signal?.throwIfAborted()
        return source.token(call)
      },
    }
  }
  const provide = credentials as () => object | Promise<object>
  /** What was read last, shared by all calls until it is refused. */
  interface Read {
    readonly source: Promise<TokenSource>
    bought?: string | undefined
  }
  let last: Read | undefined
  let secrets: readonly string[] = []
  const late = () =>
    new AuthError('TOKEN_UNAVAILABLE', `No token within ${timeoutMs} ms; were the credentials given in time?`)
  const use = <T>(
    signal: AbortSignal | undefined,
    work: (source: TokenSource, signal: AbortSignal, read: Read) => Promise<T>,
  ): Promise<T> =>
    withDeadline({ clock, timeoutMs, signal, expired: late }, async (within) => {
      last ??= { source: readCredentials(provide).then(sourceOf) }
      const read = last
      try {
        return await work(await read.source, within, read)
      } catch (failure) {
        // The next call reads them again: a vault may have others by then.
        if (last === read) last = undefined
        throw failure
      }
    })
  return {
    headers({ signal, rejected }) {
      // Of many calls that were refused the first reads anew, and the others use what it gets.
      if (rejected && last?.bought === rejected.authorization) last = undefined
      return use(signal, async (source, within, read) => {
        const headers = await source.headers({ signal: within, rejected })
        secrets = source.secrets?.() ?? []
        read.bought = headers.authorization
        return headers
      })
    },
    refused: async (headers) => (await last?.source)?.refused?.(headers),
    secrets: () => secrets,
    token: (call = {}) => use(call.signal, (source, signal) => source.token({ signal })),
  }
}

/** @throws {AuthError} `CREDENTIALS_UNAVAILABLE`, without the error of the function: it may hold the secret */
async function readCredentials(provide: () => object | Promise<object>): Promise<object> {
  try {
    return await provide()
  } catch (failure) {
    if (FacturelleError.isInstance(failure)) throw failure
    const why = 'The function given as credentials failed; handle its error there, where it may be looked at'
    throw new AuthError('CREDENTIALS_UNAVAILABLE', why)
  }
}
