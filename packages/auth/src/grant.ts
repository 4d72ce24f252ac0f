import type { Clock } from '@facturelle/core'
import type { CryptoKey } from './client-authentication.js'
import type { Skews } from './skew.js'
import type { Bought } from './token.js'
import type { Send } from './wire.js'

/** One renewal. */
export interface Errand {
  signal: AbortSignal
  /** How many requests it has sent. */
  sent: number
}

/** What every grant asks its questions with. */
export interface Connection {
  readonly send: Send
  readonly clock: Clock
  readonly skews: Skews
}

/** One way to get tokens: how to buy the first, and how to get the next from a refresh token. */
export interface Grant {
  /** Where it asks. */
  readonly url: string
  /** The kind of grant and all that buys the token, as JSON takes it. */
  readonly identity: () => Promise<readonly unknown[]>
  /** What must not show in an answer that echoes it. */
  readonly secrets: readonly string[]
  /** Part of the identity that must not leave the process: what it buys is kept in memory only. */
  readonly secretKey?: CryptoKey | undefined
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
