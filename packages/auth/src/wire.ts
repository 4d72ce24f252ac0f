import type { Clock } from '@facturelle/core'
import { createHttp, type Fetch } from '@facturelle/core/http'

/** Whether a token request may be repeated after a failure of the network, 429, 502, 503 and 504. */
export type Repetition = 'again' | 'once'

/** The one way token requests take to the network. */
export type Send = (url: string, init: RequestInit, repetition: Repetition) => Promise<Response>

/** Token answers are small; a page that is not one is not read to its end. */
const LONGEST_ANSWER_BYTES = 1024 * 1024

export function createSend(options: { fetch?: Fetch | undefined; clock: Clock; timeoutMs: number }): Send {
  const http = createHttp({ ...options, maxResponseBytes: LONGEST_ANSWER_BYTES })
  const ways = { again: http.again(), once: http.once() }
  return (url, init, repetition) => ways[repetition](new Request(url, init))
}
