import { AuthError, type Clock, systemClock } from '@facturelle/core'
import {
  type AuthorizationHeaders,
  type Authorizer,
  type Clocks,
  copyError,
  type Fetch,
  type Observer,
  type Transport,
  withDeadline,
} from '@facturelle/core/http'
import type { Buyer, Tally } from './buyer.js'
import type { CryptoKey } from './client-authentication.js'
import type { Grant } from './grant.js'
import { type JsonLogin, jsonLoginGrant } from './json-login.js'
import {
  type ClientCredentials,
  type ClientKeyCredentials,
  clientCredentialsGrant,
  type PasswordCredentials,
  passwordGrant,
} from './oauth-grants.js'
import type { Seal } from './seal.js'
import type { Errand } from './seller.js'
import type { Holder, Refresh, Share } from './shared-tokens.js'
import type { Token } from './token.js'
import type { TokenStore } from './token-store.js'
import { unlessAborted } from './waiting.js'

export interface TokensOptions {
  /** How token requests get out. @default over `fetch` */
  readonly transport?: Transport
  readonly fetch?: Fetch
  readonly clock?: Clock
  /** The clocks of each attempt. */
  readonly clocks?: Partial<Clocks>
  /** Told what happens on the wire; no event holds a secret. */
  readonly observe?: Observer
  /** The longest a renewal may take, its retries and the store included, in milliseconds. @default 15_000 */
  readonly timeoutMs?: number
  /** `none` keeps no token at all: every request asks for its own. @default 'memory' */
  readonly cache?: 'memory' | 'none'
  /** Shares tokens with other processes. @default this process shares with none */
  readonly store?: TokenStore
  /**
   * Told of what went wrong with the store; tokens go on without it.
   * `STORE_UNAVAILABLE`: it failed, the cause is its own error. `REFRESH_TOKEN_NOT_STORED`: a new refresh token is known
   * to this process only; other processes log in anew.
   */
  readonly onStoreError?: (error: AuthError) => void
  /** Takes plain http for token URLs on loopback. @default false */
  readonly allowInsecureLoopback?: boolean
  /** Jitter of repeated token requests, 0 (included) to 1 (excluded). @default Math.random */
  readonly random?: () => number
}

/** How one source uses what its `Tokens` have. */
export interface SourceUse {
  /** `false` keeps these tokens out of the store, for credentials that belong to a single call. @default true */
  readonly store?: boolean
  /** The way to the token endpoint, where that address came with a call. */
  readonly transport?: Transport
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
 * Tokens of one client, in memory and, where there is one, in a store. Two sources of the same credentials share a
 * token; sources that differ in anything that buys one (URL, grant, client, secret, key, authentication, user, scope,
 * audience, headers) never do.
 *
 * What fails is an `AuthError`: `INVALID_CLIENT` and the other refusals of RFC 6749 section 5.2 in upper case, `REFUSED`
 * for one without such a code, `TOKEN_UNUSABLE` for an answer that is no token, `TOKEN_UNAVAILABLE` when none came.
 */
export interface Tokens {
  /** @throws {ConfigurationError} `CREDENTIALS_INVALID`, `URL_INVALID` */
  clientCredentials(credentials: ClientCredentials | ClientKeyCredentials, field?: string, use?: SourceUse): TokenSource
  /**
   * Logs in with the password, and renews by the refresh token as long as the server takes it.
   * @throws {ConfigurationError} `CREDENTIALS_INVALID`, `URL_INVALID`
   */
  password(credentials: PasswordCredentials, field?: string, use?: SourceUse): TokenSource
  /** @throws {ConfigurationError} `CREDENTIALS_INVALID`, `URL_INVALID` */
  jsonLogin(login: JsonLogin, field?: string, use?: SourceUse): TokenSource
}

interface Entry extends Holder {
  pending?: { readonly promise: Promise<Token>; readonly controller: AbortController; waiters: number }
  /** A refusal of the server, and until when it is believed without asking again. */
  refusal?: { readonly error: AuthError; readonly until: number }
  /** Until when the present token is kept although it is rejected: the one before it was, too. */
  refusedUntil?: number
  /** When the server refused, in the last minute. */
  refusedAt: number[]
  /** Let go of: whoever still has it takes another. */
  dropped?: boolean
}

/** The source of one grant. */
interface Account {
  readonly grant: Grant
  readonly transport: Transport | undefined
  readonly shared: boolean
  /** A keyed hash of all that buys the token: no map holds a secret as its key. */
  key?: Promise<string>
  entry?: Entry
}

const DEFAULTS = { timeoutMs: 15_000 } as const
/** How often entries whose token has ended are let go, at most. */
const SWEEP_EVERY_MS = 60_000
/** How long a refresh token outlives its access token here, unused. */
const REFRESH_KEPT_MS = 86_400_000
/**
 * A client that is refused is refused again, and so is a new token where the one before it was no good: three
 * questions a minute are enough, however many calls there are.
 */
const REFUSAL_HOLDS_MS = 20_000
const MINUTE_MS = 60_000
const MOST_REFUSALS_A_MINUTE = 3

/** Keeps the tokens of one client. */
export function createTokens(options: TokensOptions = {}): Tokens {
  return assembleTokens(options, async (identity) => (await import('./seal.js')).deriveSeal(identity))
}

/** @internal with another derivation of seals, which is slow on purpose */
export function assembleTokens(options: TokensOptions, seal: (identity: string) => Promise<Seal>): Tokens {
  const clock = options.clock ?? systemClock
  const timeoutMs = options.timeoutMs ?? DEFAULTS.timeoutMs
  const { store, allowInsecureLoopback, onStoreError } = options
  let buyer: Buyer | undefined
  // Loaded with the first renewal: who only builds a client does not wait for it.
  const buyerOf = async (): Promise<Buyer> => {
    const { createBuyer } = await import('./buyer.js')
    buyer ??= createBuyer({ ...options, clock, timeoutMs })
    return buyer
  }
  // Likewise: who has no store does without its code.
  let sharing: Promise<Share> | undefined
  const shareOver = (given: TokenStore): Promise<Share> => {
    sharing ??= import('./shared-tokens.js').then(({ createSharing }) =>
      createSharing({ store: given, clock, timeoutMs, onStoreError }),
    )
    return sharing
  }
  const entries = new Map<string, Entry>()
  const seals = new Map<string, Promise<Seal>>()
  const digest = keyedDigest()

  let sweptAt = clock.now()
  const entryOf = async (account: Account): Promise<Entry> => {
    if (options.cache === 'none') return { refusedAt: [] }
    account.key ??= digest(account)
    const key = await account.key
    const now = clock.now()
    if (now - sweptAt >= SWEEP_EVERY_MS) {
      sweep(entries, now)
      sweptAt = now
    }
    const entry = entries.get(key) ?? { refusedAt: [] }
    entries.set(key, entry)
    account.entry = entry
    return entry
  }

  const sealOf = async (account: Account): Promise<Seal> => {
    account.key ??= digest(account)
    const key = await account.key
    const known = seals.get(key)
    if (known) return known
    const made = account.grant.identity().then((identity) => seal(JSON.stringify(identity)))
    seals.set(key, made)
    made.catch(() => seals.delete(key))
    return made
  }

  /**
   * One renewal at a time for each entry, whoever waits for it. A waiter that gives up does not stop the others; the
   * last one to do so ends it.
   */
  const renew = async (
    entry: Entry,
    account: Account,
    rejected: AuthorizationHeaders | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Token> => {
    const pending = entry.pending ?? start(entry, account, rejected)
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

  const start = (entry: Entry, account: Account, rejected: AuthorizationHeaders | undefined) => {
    const controller = new AbortController()
    const { host } = new URL(account.grant.url)
    const errand: Errand = { signal: controller.signal, sent: 0 }
    const started = clock.now()
    const expired = () => new AuthError('TOKEN_UNAVAILABLE', `No token from ${host} within ${timeoutMs} ms`)
    const work = async () => {
      try {
        const token = await withDeadline({ clock, timeoutMs, signal: controller.signal, expired }, (signal) => {
          errand.signal = signal
          return renewal(entry, account, rejected, errand)
        })
        delete entry.refusal
        return token
      } catch (error) {
        const { token } = entry
        const now = clock.now()
        if (AuthError.isInstance(error)) Object.assign(error, { attempts: errand.sent, elapsedMs: now - started })
        if (isRefusal(error)) {
          entry.refusal = { error, until: holdUntil(entry, error, now) }
        } else if (AuthError.isInstance(error) && token && now < token.expiresAt && !isRejected(token, rejected)) {
          // Renewal starts early so that it may fail for a while.
          entry.token = { ...token, renewAt: Math.min(token.expiresAt, now + REFUSAL_HOLDS_MS) }
          return entry.token
        }
        throw error
      } finally {
        if (entry.pending === pending) delete entry.pending
      }
    }
    const pending = { promise: Promise.resolve().then(work), controller, waiters: 0 }
    entry.pending = pending
    return pending
  }

  const renewal = async (
    entry: Entry,
    account: Account,
    rejected: AuthorizationHeaders | undefined,
    errand: Errand,
  ): Promise<Token> => {
    const { grant, transport } = account
    const { signal } = errand
    const purchase = await buyerOf()
    // Nothing is taken out of the entry for a renewal that nobody waits for any more.
    signal.throwIfAborted()
    const tally = tallyOf(entry, clock)
    const buy = (refresh: Refresh) => purchase({ grant, transport, tally, refresh, errand })
    if (store && account.shared && options.cache !== 'none') {
      const share = await shareOver(store)
      const good = (token: Token) => clock.now() < token.renewAt && !isRejected(token, rejected)
      return share({ seal: await sealOf(account), holder: entry, good, buy, signal })
    }
    const { held } = entry
    const refresh: Refresh = { token: held?.refreshToken, spent: false }
    delete entry.held
    try {
      const bought = await buy(refresh)
      entry.held = bought
      entry.token = bought.token
      return bought.token
    } catch (failure) {
      if (held && !refresh.spent) entry.held = held
      throw failure
    }
  }

  const sourceOf = (grant: Grant, use: SourceUse): TokenSource => {
    const shared = use.store !== false && grant.secretKey === undefined
    const account: Account = { grant, transport: use.transport, shared }
    const acquire = async (rejected: AuthorizationHeaders | undefined, signal: AbortSignal | undefined) => {
      const entry = await entryOf(account)
      const { token, refusal } = entry
      const now = clock.now()
      if (token && now < token.renewAt) {
        if (!isRejected(token, rejected)) return token
        if (entry.refusedUntil !== undefined && now < entry.refusedUntil) return token
      }
      // Believed, not asked again.
      if (refusal && now < refusal.until) throw Object.assign(copyError(refusal.error), { attempts: 0, elapsedMs: 0 })
      return renew(entry, account, rejected, signal)
    }
    return {
      headers(call) {
        const { token, dropped } = account.entry ?? {}
        // What nearly every call finds, at no cost.
        if (token && !dropped && !call.rejected && clock.now() < token.renewAt) return bearer(token)
        return acquire(call.rejected, call.signal).then(bearer)
      },
      secrets: () => grant.secrets,
      async refused(headers) {
        const entry = await entryOf(account)
        if (!entry.token || !isRejected(entry.token, headers)) return
        entry.refusedUntil = clock.now() + REFUSAL_HOLDS_MS
      },
      token: async ({ signal } = {}) => ({
        expiresAt: new Date((await acquire(undefined, signal)).expiresAt).toISOString(),
      }),
    }
  }

  return {
    clientCredentials: (credentials, field = 'credentials', use = {}) =>
      sourceOf(clientCredentialsGrant(credentials, field, allowInsecureLoopback), use),
    password: (credentials, field = 'credentials', use = {}) =>
      sourceOf(passwordGrant(credentials, field, allowInsecureLoopback), use),
    jsonLogin: (login, field = 'login', use = {}) => sourceOf(jsonLoginGrant(login, field, allowInsecureLoopback), use),
  }
}

function bearer(token: Token): { readonly authorization: string } {
  return { authorization: `Bearer ${token.accessToken}` }
}

function isRejected(token: Token, rejected: AuthorizationHeaders | undefined): boolean {
  return rejected !== undefined && bearer(token).authorization === rejected.authorization
}

function isRefusal(failure: unknown): failure is AuthError {
  return AuthError.isInstance(failure) && failure.status !== undefined && failure.status >= 400 && failure.status < 500
}

/** Keeps count of the refusals of an entry. */
function tallyOf(entry: Entry, clock: Clock): Tally {
  return {
    refused(failure): failure is AuthError {
      if (!isRefusal(failure)) return false
      entry.refusedAt.push(clock.now())
      return true
    },
    full() {
      const since = clock.now() - MINUTE_MS
      entry.refusedAt = entry.refusedAt.filter((at) => at > since)
      return entry.refusedAt.length >= MOST_REFUSALS_A_MINUTE
    },
  }
}

/** Until when a refusal is believed: never more than three in any minute. */
function holdUntil(entry: Entry, error: AuthError, now: number): number {
  // A server that counts attempts is left alone.
  if (error.status === 429) return now + MINUTE_MS
  const third = entry.refusedAt.at(-MOST_REFUSALS_A_MINUTE) ?? Number.NEGATIVE_INFINITY
  return Math.max(now + REFUSAL_HOLDS_MS, third + MINUTE_MS)
}

/** Lets go of entries that hold nothing of use any more. */
function sweep(entries: Map<string, Entry>, now: number): void {
  for (const [key, entry] of entries) {
    const { token, held, pending, refusal } = entry
    const kept = held?.refreshToken === undefined ? 0 : REFRESH_KEPT_MS
    const ended = !token || token.expiresAt + kept <= now
    if (pending || !ended || (refusal && refusal.until > now)) continue
    entry.dropped = true
    entries.delete(key)
  }
}

/** A hash of all that buys the token, under a key of this instance. */
function keyedDigest(): (account: Account) => Promise<string> {
  let key: Promise<CryptoKey> | undefined
  const numbers = new WeakMap<CryptoKey, number>()
  let counted = 0
  return async ({ grant, shared }) => {
    key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) as Promise<CryptoKey>
    const { secretKey } = grant
    if (secretKey && !numbers.has(secretKey)) numbers.set(secretKey, ++counted)
    const parts = [shared, secretKey ? numbers.get(secretKey) : 0, await grant.identity()]
    const signature = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(JSON.stringify(parts)))
    return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}
