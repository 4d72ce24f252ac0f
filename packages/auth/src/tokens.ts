import { type Clock, systemClock } from '@facturelle/core'
import { type AuthorizationHeaders, type Authorizer, createHttp, type Fetch, serviceUrl } from '@facturelle/core/http'
import { type ClientCredentials, checkClientCredentials, requestToken, type Token } from './client-credentials.js'

export interface TokensOptions {
  readonly fetch?: Fetch
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
  clientCredentials(credentials: ClientCredentials, field?: string): TokenSource
}

interface Entry {
  token?: Token
  pending?: Promise<Token>
}

/** `CryptoKey`, which has no global name where the DOM library is absent. */
type HmacKey = Parameters<typeof crypto.subtle.sign>[1]

const DEFAULTS = { timeoutMs: 15_000 } as const
/** Above this many entries, those whose token has ended are let go. */
const SWEEP_AT = 1000

/** Keeps the tokens of one client. */
export function createTokens(options: TokensOptions = {}): Tokens {
  const clock = options.clock ?? systemClock
  const http = createHttp({
    clock,
    timeoutMs: options.timeoutMs ?? DEFAULTS.timeoutMs,
    fetch: options.fetch,
  })
  const entries = new Map<string, Entry>()
  const digest = keyedDigest()

  const entryOf = async (credentials: ClientCredentials): Promise<Entry> => {
    if (options.cache === 'none') return {}
    const key = await digest(credentials)
    let entry = entries.get(key)
    if (!entry) {
      if (entries.size >= SWEEP_AT) sweep(entries, clock.now())
      entry = {}
      entries.set(key, entry)
    }
    return entry
  }

  /** One request at a time for each entry, whoever waits for it; a waiter that gives up does not stop the others. */
  const renew = (entry: Entry, credentials: ClientCredentials): Promise<Token> => {
    entry.pending ??= requestToken(credentials, { fetch: http.again(), clock })
      .then((token) => {
        entry.token = token
        return token
      })
      .finally(() => {
        delete entry.pending
      })
    return entry.pending
  }

  return {
    clientCredentials(given, field = 'credentials') {
      checkClientCredentials(given, field)
      // A copy: what the caller changes later does not change what this source buys.
      const credentials: ClientCredentials = {
        ...given,
        ...(given.headers === undefined ? {} : { headers: { ...given.headers } }),
        tokenUrl: serviceUrl(given.tokenUrl, `${field}.tokenUrl`, options.allowInsecureLoopback),
      }
      const acquire = async (rejected: AuthorizationHeaders | undefined, signal: AbortSignal | undefined) => {
        const entry = await entryOf(credentials)
        const { token } = entry
        if (token && clock.now() < token.renewAt && bearer(token).authorization !== rejected?.authorization)
          return token
        return unlessAborted(renew(entry, credentials), signal)
      }
      return {
        headers: async ({ signal, rejected }) => bearer(await acquire(rejected, signal)),
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

function sweep(entries: Map<string, Entry>, now: number): void {
  for (const [key, { token, pending }] of entries) {
    if (!pending && (!token || token.expiresAt <= now)) entries.delete(key)
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
