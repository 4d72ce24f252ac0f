import { AuthError, type Clock } from '@facturelle/core'
import { withDeadline } from '@facturelle/core/http'
import type { Seal, SharedRecord } from './seal.js'
import type { Bought, Token } from './token.js'
import type { TokenStore } from './token-store.js'
import { unlessAborted } from './waiting.js'

/** What was bought and is not, or not surely, in the store. */
export interface Held extends Bought {
  /** The claim it was to replace. Absent: it was never offered to the store, so nobody else has it. */
  readonly over?: string
}

/** What a renewal through the store leaves in its process. */
export interface Holder {
  token?: Token
  held?: Held
}

/** A refresh token on its way to the server. */
export interface Refresh {
  readonly token: string | undefined
  /** Whether the server may have seen it: it is not shown again. */
  spent: boolean
}

interface Renewal {
  readonly seal: Seal
  readonly holder: Holder
  /** Whether a token need not be renewed. */
  readonly good: (token: Token) => boolean
  readonly buy: (refresh: Refresh) => Promise<Bought>
  readonly signal: AbortSignal
}

export type Share = (renewal: Renewal) => Promise<Token>

interface Seen {
  readonly version: string | null
  readonly record?: SharedRecord | undefined
}

const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 400
/** A store that never lets us win is as good as none. */
const MOST_LOSSES = 20
const MOST_ROUNDS = 200

/**
 * Renews through a store that other processes use as well. Whoever renews first claims the entry by compare-and-set,
 * taking the refresh token out of it: so it is spent once, whether or not there is a lock, and whoever dies in between.
 * The others wait for the outcome; when it does not come they buy without a refresh token, which needs no care.
 */
export function createSharing(options: {
  store: TokenStore
  clock: Clock
  timeoutMs: number
  onStoreError?: ((error: AuthError) => void) | undefined
}): Share {
  const { store, clock, timeoutMs } = options
  // A store that hangs must leave time to do without it.
  const storeMs = Math.max(1, timeoutMs / 5)
  const waitMs = timeoutMs / 3

  const tell = (code: string, message: string, cause?: unknown) => {
    try {
      options.onStoreError?.(new AuthError(code, message, { cause }))
    } catch {
      // An observer does not decide whether there is a token.
    }
  }
  const bounded = async <T>(
    name: string,
    signal: AbortSignal,
    ms: number,
    work: (signal: AbortSignal) => Promise<T>,
  ) => {
    const expired = () => new Error(`${name} took more than ${ms} ms`)
    try {
      return await withDeadline({ clock, timeoutMs: ms, signal, expired }, work)
    } catch (failure) {
      signal.throwIfAborted()
      tell('STORE_UNAVAILABLE', `The token store failed at ${name}; going on without it`, failure)
      return undefined
    }
  }
  const look = ({ seal, signal }: Renewal): Promise<Seen | undefined> =>
    bounded('get', signal, storeMs, async () => {
      const entry = await store.get(seal.key)
      if (!entry) return { version: null }
      return { version: entry.version, record: await seal.open(entry.value) }
    })
  const write = ({ seal, signal }: Renewal, record: SharedRecord, ifVersion: string | null) =>
    bounded('set', signal, storeMs, async () => store.set(seal.key, await seal.close(record), { ifVersion }))

  const lock = async ({ seal, signal }: Renewal): Promise<(() => void) | undefined> => {
    let late = false
    const release = await bounded('lock', signal, waitMs, async (within) => {
      const asked = Promise.resolve(store.lock?.(seal.key, { signal: within }))
      // One that comes when nobody waits for it any more is given back.
      void asked.then(
        (given) => (late ? given?.() : undefined),
        () => undefined,
      )
      return unlessAborted(asked, within)
    }).finally(() => {
      late = true
    })
    if (!release) return undefined
    return () => {
      Promise.resolve()
        .then(release)
        .catch((failure: unknown) => tell('STORE_UNAVAILABLE', 'The token store failed at unlock', failure))
    }
  }

  const adopt = ({ holder }: Renewal, token: Token): Token => {
    delete holder.held
    holder.token = token
    return token
  }

  /** Without the store: spends only a refresh token that nobody else can have. */
  const alone = async (at: Renewal): Promise<Token> => {
    const { holder } = at
    const { held } = holder
    const refresh: Refresh = { token: held && held.over === undefined ? held.refreshToken : undefined, spent: false }
    delete holder.held
    let bought: Bought
    try {
      bought = await at.buy(refresh)
    } catch (failure) {
      if (held && !refresh.spent) holder.held = held
      throw failure
    }
    holder.held = bought
    holder.token = bought.token
    if (bought.refreshToken !== undefined) notStored()
    return bought.token
  }
  const notStored = () =>
    tell('REFRESH_TOKEN_NOT_STORED', 'A new refresh token could not be stored; this process alone holds it')

  /** Stores what was bought before it is used. */
  const shelve = async (at: Renewal, bought: Bought, over: string, doubtful: boolean): Promise<Token> => {
    const { holder } = at
    // Held until the write has ended: whoever aborts in between loses nothing.
    holder.held = { ...bought, over }
    const { token, refreshToken } = bought
    let mayHaveLanded = doubtful
    for (let attempt = 0; attempt < 2; attempt++) {
      const written = await write(at, { token, ...(refreshToken === undefined ? {} : { refreshToken }) }, over)
      if (typeof written === 'string') return adopt(at, token)
      if (written === undefined) mayHaveLanded = true
      const seen = await look(at)
      if (!seen) break
      if (seen.record?.token?.accessToken === token.accessToken) return adopt(at, token)
      if (seen.version === over) continue
      // Another process thought we were dead. Its token is as good, and the one that the others use.
      if (seen.record?.token && at.good(seen.record.token)) return adopt(at, seen.record.token)
      // If ours was there for a moment, somebody may have spent its refresh token.
      holder.held = mayHaveLanded ? { token } : bought
      break
    }
    if (refreshToken !== undefined) notStored()
    holder.token = token
    return token
  }

  const claimAndBuy = async (at: Renewal, first: Seen | undefined): Promise<Token> => {
    const { holder, signal } = at
    const giveUpAt = clock.now() + waitMs
    let seen = first
    let losses = 0
    for (let round = 0; seen && losses < MOST_LOSSES; round++) {
      const { record, version }: Seen = seen
      if (record?.token && at.good(record.token)) return adopt(at, record.token)
      const now = clock.now()
      if (record?.claimedUntil !== undefined && now < record.claimedUntil && now < giveUpAt && round < MOST_ROUNDS) {
        await clock.sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round), signal)
        seen = await look(at)
        continue
      }
      const { held } = holder
      const ours =
        held && (held.over === undefined || held.over === version || held.refreshToken === record?.refreshToken)
      const refresh: Refresh = { token: (ours ? held.refreshToken : undefined) ?? record?.refreshToken, spent: false }
      const claim = await write(at, { claimedUntil: now + timeoutMs }, version)
      if (claim === false) {
        losses++
        seen = await look(at)
        continue
      }
      if (claim === undefined) break
      delete holder.held
      let bought: Bought
      try {
        bought = await at.buy(refresh)
      } catch (failure) {
        // Given back, in the background: the caller is told of the failure at once, and may have gone.
        const { token: refreshToken } = refresh
        const left = { token: record?.token, refreshToken: refresh.spent ? undefined : refreshToken }
        at.seal
          .close(left)
          .then((value) => store.set(at.seal.key, value, { ifVersion: claim }))
          .catch((error: unknown) => tell('STORE_UNAVAILABLE', 'The token store failed at set', error))
        throw failure
      }
      return shelve(at, bought, claim, false)
    }
    return alone(at)
  }

  return async (at) => {
    const { held } = at.holder
    if (held?.over !== undefined && at.good(held.token)) return shelve(at, held, held.over, true)
    let seen = await look(at)
    if (seen?.record?.token && at.good(seen.record.token)) return adopt(at, seen.record.token)
    const release = seen && store.lock ? await lock(at) : undefined
    try {
      if (release) seen = await look(at)
      return await claimAndBuy(at, seen)
    } finally {
      release?.()
    }
  }
}
