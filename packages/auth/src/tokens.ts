import { AuthError, type Clock, systemClock } from '@facturelle/core'
import {
  type AuthorizationHeaders,
  type Authorizer,
  type Clocks,
  createHttp,
  type Fetch,
  Gates,
  type Http,
  type Observer,
  serviceUrl,
  type Transport,
} from '@facturelle/core/http'
import { type ClientCredentials, checkClientCredentials, requestToken, type Token } from './client-credentials.js'

export interface TokensOptions {
  readonly fetch?: Fetch
  readonly transport?: Transport
  readonly observe?: Observer
  readonly clocks?: Partial<Clocks>
  readonly clock?: Clock
  /** The longest a token request may take, its retries included. @default 15_000 */
  readonly timeoutMs?: number
  /** `none` keeps no token at all: every request asks for its own. @default 'memory' */
  readonly cache?: 'memory' | 'none'
  /** Takes plain http for token URLs on loopback. @default false */
  readonly allowInsecureLoopback?: boolean
}

/** Gives tokens of one set of credentials; the credentials stay in a closure. */
export interface TokenSource extends Authorizer {
  /**
   * The token in use, asked for when there is none.
   * @throws {AuthError}
   */
  token(options?: { signal?: AbortSignal }): Promise<{ readonly expiresAt: string }>
}

/**
 * Tokens in memory, for one client. Two sources of the same credentials share a token; sources that differ in
 * anything that buys one (URL, grant, client, secret, authentication, scope, audience, headers) never do.
 */
export interface Tokens {
  /** @throws {ConfigurationError} `CREDENTIALS_INVALID`, `URL_INVALID` */
  clientCredentials(
    credentials: ClientCredentials,
    field?: string,
    use?: { readonly transport?: Transport },
  ): TokenSource
}

interface Entry {
  token?: Token
  pending?: { readonly promise: Promise<Token>; readonly controller: AbortController; waiters: number }
  /** A refusal of the server, and until when it is believed without asking again. */
  refusal?: { readonly error: AuthError; readonly until: number }
  /** Until when the present token is kept although it is rejected: the one before it was, too. */
  refusedUntil?: number
}

/** `CryptoKey`, which has no global name where the DOM library is absent. */
type HmacKey = Parameters<typeof crypto.subtle.sign>[1]

const DEFAULTS = { timeoutMs: 15_000 } as const
/** How often entries whose token has ended are let go, at most. */
const SWEEP_EVERY_MS = 60_000
/**
 * A client that is refused is refused again, and so is a new token where the one before it was no good: three
 * questions a minute are enough, however many calls there are.
 */
const REFUSAL_HOLDS_MS = 20_000

/** Keeps the tokens of one client. */
export function createTokens(options: TokensOptions = {}): Tokens {
  const clock = options.clock ?? systemClock
  const gates = new Gates(clock)
  const httpOver = (transport: Transport | undefined) =>
    createHttp({
      clock,
      gates,
      transport: transport ?? options.transport,
      observe: options.observe,
      clocks: options.clocks,
      timeoutMs: options.timeoutMs ?? DEFAULTS.timeoutMs,
      fetch: options.fetch,
    })
  const entries = new Map<string, Entry>()
  const digest = keyedDigest()

  let sweptAt = clock.now()
  const entryOf = async (credentials: ClientCredentials): Promise<Entry> => {
    if (options.cache === 'none') return {}
    const key = await digest(credentials)
    const now = clock.now()
    if (now - sweptAt >= SWEEP_EVERY_MS) {
      sweep(entries, now)
      sweptAt = now
    }
    const entry = entries.get(key) ?? {}
    entries.set(key, entry)
    return entry
  }

  /**
   * One request at a time for each entry, whoever waits for it. A waiter that gives up does not stop the others; the
   * last one to do so ends the request.
   */
  const renew = async (
    entry: Entry,
    credentials: ClientCredentials,
    http: Http,
    signal?: AbortSignal,
  ): Promise<Token> => {
    const pending = entry.pending ?? start(entry, credentials, http)
    pending.waiters++
    try {
      return await unlessAborted(pending.promise, signal)
    } finally {
      pending.waiters--
      if (pending.waiters === 0) {
        if (entry.pending === pending) delete entry.pending
        pending.controller.abort()
      }
    }
  }

  const start = (entry: Entry, credentials: ClientCredentials, http: Http) => {
    const controller = new AbortController()
    const ask = async () => {
      try {
        entry.token = await requestToken(credentials, { fetch: http.again(), clock, signal: controller.signal })
        delete entry.refusal
        return entry.token
      } catch (error) {
        if (AuthError.isInstance(error) && error.status !== undefined && error.status >= 400 && error.status < 500) {
          entry.refusal = { error, until: clock.now() + REFUSAL_HOLDS_MS }
        }
        throw error
      } finally {
        if (entry.pending === pending) delete entry.pending
      }
    }
    const pending = { promise: Promise.resolve().then(ask), controller, waiters: 0 }
    entry.pending = pending
    return pending
  }

  return {
    clientCredentials(given, field = 'credentials', use = {}) {
      const http = httpOver(use.transport)
      checkClientCredentials(given, field)
      // A copy: what the caller changes later does not change what this source buys.
      const credentials: ClientCredentials = {
        ...given,
        headers: Object.fromEntries(new Headers(given.headers)),
        tokenUrl: serviceUrl(given.tokenUrl, `${field}.tokenUrl`, options.allowInsecureLoopback),
      }
      const acquire = async (rejected: AuthorizationHeaders | undefined, signal: AbortSignal | undefined) => {
        const entry = await entryOf(credentials)
        const { token, refusal } = entry
        const now = clock.now()
        if (token && now < token.renewAt) {
          if (bearer(token).authorization !== rejected?.authorization) return token
          if (entry.refusedUntil !== undefined && now < entry.refusedUntil) return token
        }
        if (refusal && now < refusal.until) throw refusal.error
        return renew(entry, credentials, http, signal)
      }
      return {
        headers: async ({ signal, rejected }) => bearer(await acquire(rejected, signal)),
        async refused(headers) {
          const entry = await entryOf(credentials)
          if (!entry.token || bearer(entry.token).authorization !== headers.authorization) return
          entry.refusedUntil = clock.now() + REFUSAL_HOLDS_MS
        },
        token: async ({ signal } = {}) => ({
          expiresAt: new Date((await acquire(undefined, signal)).expiresAt).toISOString(),
        }),
      }
    },
  }
}

function bearer(token: Token): { readonly authorization: string } {
  return { authorization: `Bearer ${token.accessToken}` }
}

/** Lets go of entries that hold nothing of use any more. */
function sweep(entries: Map<string, Entry>, now: number): void {
  for (const [key, { token, pending, refusal }] of entries) {
    const ended = !token || token.expiresAt <= now
    if (!pending && ended && (!refusal || refusal.until <= now)) entries.delete(key)
  }
}

/** The first of `pending` and the abort of `signal`. */
async function unlessAborted<T>(pending: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return pending
  let abort: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
  try {
    return await Promise.race([pending, aborted])
  } finally {
    if (abort) signal.removeEventListener('abort', abort)
  }
}

/** A hash of all that buys the token, under a key of this instance: the map of tokens holds no secret as its key. */
function keyedDigest(): (credentials: ClientCredentials) => Promise<string> {
  let key: Promise<HmacKey> | undefined
  return async (credentials) => {
    key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) as Promise<HmacKey>
    const { tokenUrl, clientId, clientSecret, scope, audience, clientAuthentication, headers } = credentials
    const parts = [
      'client_credentials',
      tokenUrl,
      clientId,
      clientSecret,
      scope ?? null,
      audience ?? null,
      clientAuthentication ?? 'client_secret_basic',
      Object.entries(headers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]
    const signature = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(JSON.stringify(parts)))
    return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
