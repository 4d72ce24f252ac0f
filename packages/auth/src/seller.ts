import type { Clock } from '@facturelle/core'
import type { Skews } from './skew.js'
import type { Bought } from './token.js'
import type { Send } from './wire.js'

/** What every question is asked with. */
export interface Connection {
  readonly send: Send
  readonly clock: Clock
  readonly skews: Skews
}

/** One renewal. */
export interface Errand {
  signal: AbortSignal
  /** How many requests it has sent. */
  sent: number
}

/** Where one grant buys the first token, and the next from a refresh token. */
export interface Seller {
  /** The question holds the time: a refusal that teaches another is worth one more. */
  readonly signsTime: boolean
  /**
   * Whether to ask again when no answer came, by a question made anew: one that was signed, or that opens a session,
   * is not repeated on the wire. `wire`: the transport does it already.
   */
  readonly repeated: 'anew' | 'wire'
  buy(errand: Errand): Promise<Bought>
  /**
   * Sent once: a server that rotates may have spent the token though its answer was lost, and to show it twice ends
   * the whole family (RFC 9700, section 4.14.2).
   */
  refresh?(refreshToken: string, errand: Errand): Promise<Bought>
}
