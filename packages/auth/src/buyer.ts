import { AuthError, type Clock, TransportError } from '@facturelle/core'
import { Gates, type HttpOptions, type Transport } from '@facturelle/core/http'
import type { Grant } from './grant.js'
import { loginSeller } from './login-requests.js'
import { oauthSeller } from './oauth-requests.js'
import type { Errand, Seller } from './seller.js'
import type { Refresh } from './shared-tokens.js'
import { createSkews } from './skew.js'
import type { Bought } from './token.js'
import { createSend } from './wire.js'

/** The refusals of the server, as far as they limit what is asked. */
export interface Tally {
  /** Counts a failure that is a refusal, and tells whether it is one. */
  refused(failure: unknown): failure is AuthError
  /** Whether the server refused as often within a minute as it may. */
  full(): boolean
}

export interface Purchase {
  readonly grant: Grant
  /** The way to its endpoint. @default the way of the options */
  readonly transport: Transport | undefined
  readonly tally: Tally
  readonly refresh: Refresh
  readonly errand: Errand
}

export type Buyer = (purchase: Purchase) => Promise<Bought>

/** How often a question that no answer came to is asked anew. */
const REPEATS = 2
const FIRST_PAUSE_MS = 250
/** What a skew must change by for a refused assertion to be worth another. */
const SKEW_WORTH_MS = 2_000
const UNANSWERED_STATUS = new Set([502, 503, 504])
/** What no question a moment later mends; what is held back says when to come back. */
const FINAL_FAILURES = new Set([
  'TLS',
  'RESPONSE_TOO_LARGE',
  'REDIRECT_REFUSED',
  'INVALID_RESPONSE',
  'ADDRESS_REFUSED',
  'CIRCUIT_OPEN',
  'RATE_LIMITED',
  'PROXY_REFUSED',
])

/** Buys the tokens of one client: asks, asks again where that may help, and says why there is none. */
export function createBuyer(options: Omit<HttpOptions, 'authorizer' | 'origin'> & { clock: Clock }): Buyer {
  const { clock, timeoutMs } = options
  const skews = createSkews(clock)
  const gates = options.gates ?? new Gates(clock)
  const sellers = new WeakMap<Grant, Seller>()

  const sellerOf = (grant: Grant, transport: Transport | undefined): Seller => {
    const known = sellers.get(grant)
    if (known) return known
    const send = createSend({ ...options, transport: transport ?? options.transport, gates })
    const connection = { send, clock, skews }
    const { request } = grant
    const seller = 'loginUrl' in request ? loginSeller(request, connection) : oauthSeller(request, connection)
    sellers.set(grant, seller)
    return seller
  }

  /** The next token: by the refresh token where there is one, else by what bought the first. */
  const buy: Buyer = async (purchase) => {
    const { grant, transport, tally, refresh, errand } = purchase
    const { signal } = errand
    const seller = sellerOf(grant, transport)
    const { token } = refresh
    if (token !== undefined && seller.refresh) {
      const next = seller.refresh
      refresh.spent = true
      try {
        const bought = await ask(purchase, seller, 0, () => next(token, errand))
        // A server that does not rotate leaves it out (RFC 6749, section 6).
        return { refreshToken: token, ...bought }
      } catch (failure) {
        if (!AuthError.isInstance(failure)) throw failure
        signal.throwIfAborted()
        refresh.spent = !isUnspent(failure)
        // Who is not known as a client is not known with a password either.
        if (!refresh.spent || failure.oauthError === 'invalid_client') throw failure
        // Refused, or nobody knows whether it was taken: a refresh token is not shown twice.
        if (tally.full()) throw failure
      }
    }
    return ask(purchase, seller, seller.repeated === 'anew' ? REPEATS : 0, () => seller.buy(errand))
  }

  const ask = async (
    { grant, tally, errand: { signal } }: Purchase,
    { signsTime }: Seller,
    repeats: number,
    question: () => Promise<Bought>,
  ): Promise<Bought> => {
    const giveUpAt = clock.now() + timeoutMs
    let signedAnew = false
    for (let repeat = 0; ; ) {
      const skew = skews.of(grant.url)
      try {
        return await question()
      } catch (failure) {
        signal.throwIfAborted()
        if (tally.refused(failure)) {
          const taught = Math.abs(skews.of(grant.url) - skew) >= SKEW_WORTH_MS
          const worth = signsTime && !signedAnew && taught && failure.code === 'INVALID_CLIENT'
          if (!worth || tally.full()) throw failure
          signedAnew = true
          continue
        }
        if (repeat >= repeats || !isUnanswered(failure)) throw failure
        const jitter = (options.random ?? Math.random)() * FIRST_PAUSE_MS * 2 ** repeat
        const now = clock.now()
        const pause = Math.max(0, Date.parse(failure.retryAt ?? '') - now || 0) + jitter
        // A wait that nobody lives to see the end of tells less than the failure.
        if (now + pause >= giveUpAt) throw failure
        repeat++
        await clock.sleep(pause, signal)
      }
    }
  }

  return buy
}

/** Whether the server never saw the refresh token: not reached, or too busy to look (RFC 6585, section 4). */
function isUnspent(failure: AuthError): boolean {
  const { cause } = failure
  return failure.status === 429 || (TransportError.isInstance(cause) && cause.requestSent === 'no')
}

/** Whether asking again may bring an answer. */
function isUnanswered(failure: unknown): failure is AuthError {
  if (!AuthError.isInstance(failure)) return false
  if (TransportError.isInstance(failure.cause)) return !FINAL_FAILURES.has(failure.cause.code)
  return failure.status !== undefined && UNANSWERED_STATUS.has(failure.status)
}
