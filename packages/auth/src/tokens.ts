import { AuthError, type Clock, systemClock } from '@facturelle/core'
import {
  type AuthorizationHeaders,
  type Authorizer,
  type Clocks,
  copyError,
  type Fetch,
  type Gates,
  type Observer,
  type Transport,
  withDeadline,
} from '@facturelle/core/http'
import { type AccountStyle, accountGrant, withHeaders } from './account.js'
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
  /** What token requests go through, for a client that shares its own with them: limits count both. */
  readonly gates?: Gates
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
  /**
   * The account of a platform, by the platform's own style: what it takes in headers goes with every request.
   * @throws {ConfigurationError} `CREDENTIALS_INVALID`, `URL_INVALID`
   */
  account(style: AccountStyle, credentials: object, field?: string, use?: SourceUse): TokenSource
}

interface Entry extends Holder {
  pending?: { readonly promise: Promise<Token>; readonly controller: AbortController; waiters: number }
  readonly refusals: Refusals
  /** Until when the present token is kept although it is rejected: the one before it was, too. */
  refusedUntil?: number
  /** Let go of: whoever still has it takes another. */
  dropped?: boolean
}

/** What the server said no to; known also where no token is kept. */
interface Refusals {
  /** The last one, and until when it is believed without asking again. */
  last?: { readonly error: AuthError; readonly until: number }
  /** When the server refused, in the last minute. */
  at: number[]
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
/** The longest that a server is left alone because it asks for it. */
const LONGEST_HOLD_MS = 3_600_000
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
    account.key ??= digest(account)
    const key = await account.key
    const now = clock.now()
    if (now - sweptAt >= SWEEP_EVERY_MS) {
      sweep(entries, now)
      sweptAt = now
    }
    const entry = entries.get(key) ?? { refusals: { at: [] } }
    entries.set(key, entry)
    // Each call has its own token, and shares nothing but the refusals.
    if (options.cache === 'none') return { refusals: entry.refusals }
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

  /** A store that nothing can be sealed for is as good as one that fails. */
  const unsealed = (cause: unknown): undefined => {
    try {
      const why = 'This runtime cannot derive the keys of the token store; going on without it'
      onStoreError?.(new AuthError('STORE_UNAVAILABLE', why, { cause }))
    } catch {
      // An observer does not decide whether there is a token.
    }
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
        delete entry.refusals.last
        return token
      } catch (error) {
        const { token } = entry
        const now = clock.now()
        if (AuthError.isInstance(error)) Object.assign(error, { attempts: errand.sent, elapsedMs: now - started })
        if (!AuthError.isInstance(error)) throw error
        const until = holdUntil(entry.refusals, error, now)
        if (isRefusal(error)) entry.refusals.last = { error, until }
        if (!token || now >= token.expiresAt || isRejected(token, rejected)) throw error
        // Renewal starts early so that it may fail for a while, whoever is to blame.
        entry.token = { ...token, renewAt: Math.min(token.expiresAt, until) }
        return entry.token
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
    const tally = tallyOf(entry.refusals, clock)
    const buy = (refresh: Refresh) => purchase({ grant, transport, tally, refresh, errand })
    if (store && account.shared && options.cache !== 'none') {
      const share = await shareOver(store)
      const good = (token: Token) => clock.now() < token.renewAt && !isRejected(token, rejected)
      const seal = await sealOf(account).catch(unsealed)
      signal.throwIfAborted()
      if (seal) return share({ seal, holder: entry, good, buy, signal })
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
      const { token, refusals } = entry
      const { last } = refusals
      const now = clock.now()
      if (token && now < token.renewAt) {
        if (!isRejected(token, rejected)) return token
        if (entry.refusedUntil !== undefined && now < entry.refusedUntil) return token
      }
      // Believed, not asked again.
      if (last && now < last.until) throw Object.assign(copyError(last.error), { attempts: 0, elapsedMs: 0 })
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
    account(style, credentials, field = 'credentials', use = {}) {
      const given = accountGrant(style, credentials, field)
      const grant =
        'login' in given
          ? jsonLoginGrant(given.login, field, allowInsecureLoopback)
          : clientCredentialsGrant(given.client, field, allowInsecureLoopback)
      const { told } = given
      const source = sourceOf(told ? { ...grant, request: { ...grant.request, told } } : grant, use)
      return withHeaders(source, given.headers)
    },
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

/** Keeps count of refusals. */
function tallyOf(refusals: Refusals, clock: Clock): Tally {
  const forget = (now: number) => {
    refusals.at = refusals.at.filter((at) => at > now - MINUTE_MS)
  }
  return {
    refused(failure): failure is AuthError {
      if (!isRefusal(failure)) return false
      const now = clock.now()
      forget(now)
      refusals.at.push(now)
      return true
    },
    full() {
      forget(clock.now())
      return refusals.at.length >= MOST_REFUSALS_A_MINUTE
    },
  }
}

/** Until when a failure is believed: as the server asks, within reason, and never more than three in any minute. */
function holdUntil(refusals: Refusals, error: AuthError, now: number): number {
  const third = refusals.at.at(-MOST_REFUSALS_A_MINUTE) ?? Number.NEGATIVE_INFINITY
  // A server that counts attempts is left alone.
  const least = error.status === 429 ? MINUTE_MS : REFUSAL_HOLDS_MS
  const wanted = error.retryAt === undefined ? now : Date.parse(error.retryAt)
  return Math.min(Math.max(now + least, third + MINUTE_MS, wanted), now + LONGEST_HOLD_MS)
}

/** Lets go of entries that hold nothing of use any more. */
function sweep(entries: Map<string, Entry>, now: number): void {
  for (const [key, entry] of entries) {
    const { token, held, pending, refusals } = entry
    const kept = held?.refreshToken === undefined ? 0 : REFRESH_KEPT_MS
    const ended = !token || token.expiresAt + kept <= now
    const refused = Math.max(refusals.last?.until ?? 0, (refusals.at.at(-1) ?? 0) + MINUTE_MS) > now
    if (pending || !ended || refused) continue
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
