import { createHttp, type HttpAnswer, type HttpOptions, HttpRequest, type HttpRequestInit } from '@facturelle/core/http'
import type { Errand } from './seller.js'

/** Whether a token request may be repeated after a failure of the network, 429, 502, 503 and 504. */
export type Repetition = 'again' | 'once'

/** The one way token requests take to the network. */
export type Send = (url: string, init: RequestInit, repetition: Repetition, errand: Errand) => Promise<Response>

/** Token answers are small; a page that is not one is not read to its end. */
const LONGEST_ANSWER_BYTES = 1024 * 1024

export function createSend(options: Omit<HttpOptions, 'maxResponseBytes' | 'authorizer' | 'origin'>): Send {
  const http = createHttp({ ...options, maxResponseBytes: LONGEST_ANSWER_BYTES })
  return async (url, init, repetition, errand) => {
    const sending = () => {
      errand.sent++
    }
    const send = http[repetition]({ operation: 'token', sending })
    // Plain requests and answers below; oauth4webapi wants one of the runtime back.
    const answer: unknown = await send(new HttpRequest(url, init as HttpRequestInit) as unknown as Request)
    return (answer as HttpAnswer).toResponse()
  }
}
