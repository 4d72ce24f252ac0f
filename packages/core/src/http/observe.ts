import { builtinModule } from './builtin-module.js'

/** One call as observers see it: the same object in all of its events, which tells calls apart. */
export interface ObservedCall {
  /** The operation in the platform's words, `searchFlows`; `token` for token requests. */
  readonly operation?: string | undefined
  readonly method: string
  /** Without user, query and fragment. */
  readonly url: string
  /** The correlation id that went to the platform in a header, the one its support asks for. Token requests have none. */
  readonly requestId?: string | undefined
}

/** One attempt of a call. */
interface Attempt {
  readonly call: ObservedCall
  /** 1 for the first. */
  readonly attempt: number
}

interface EndedAttempt extends Attempt {
  /** Of the attempt, in milliseconds. */
  readonly elapsedMs: number
}

/**
 * What happens on the wire. No event holds a header, a body, a token or a document. Each attempt has a `request`, and
 * then one `response` or one `failure`; where the body `streams`, the `response` is followed by an `end` or a
 * `failure`. What is not sent has no event: an error says why.
 */
export type HttpEvent =
  /** An attempt leaves. */
  | (Attempt & { readonly type: 'request' })
  /** The answer is there: whole or, where it `streams`, its head. */
  | (EndedAttempt & { readonly type: 'response'; readonly status: number; readonly streams?: true })
  /** A body that streams was read to its end, or its reader let go of it. */
  | (EndedAttempt & { readonly type: 'end' })
  /** There is no answer that can be used. */
  | (EndedAttempt & {
      readonly type: 'failure'
      /** The one of the `TransportError`; `ABORTED` when the call was ended from outside. */
      readonly code: string
      /** Where the head of an answer had come. */
      readonly status?: number | undefined
    })
  /** The next attempt comes after the pause, unless it is held back. */
  | (Attempt & { readonly type: 'retry'; readonly pauseMs: number })

/** Called with each event as it happens, and not waited for. What it throws, or rejects with, is passed over. */
export type Observer = (event: HttpEvent) => unknown

/**
 * The `diagnostics_channel` that every event is published to, where the runtime has such channels. What a subscriber
 * throws is an uncaught exception of the process, as with every channel of Node; the call goes on.
 */
export const DIAGNOSTICS_CHANNEL = 'facturelle.http'

interface Channel {
  readonly hasSubscribers: boolean
  publish(message: unknown): void
}

/**
 * Who is to be told of events: the observer of the options, and the subscribers of the channel.
 * @returns a function that gives whom to tell, `undefined` while there is nobody
 */
export function observers(observe: Observer | undefined): () => Observer | undefined {
  const module = builtinModule<{ channel(name: string): Channel }>('node:diagnostics_channel')
  const channel = module?.channel(DIAGNOSTICS_CHANNEL)
  const tell: Observer = (event) => {
    Object.freeze(event)
    if (observe) passOver(() => observe(event))
    if (channel?.hasSubscribers) channel.publish(event)
  }
  return () => (observe || channel?.hasSubscribers ? tell : undefined)
}

/** An observer changes nothing of what it observes, whether it throws or rejects. */
function passOver(told: () => unknown): void {
  try {
    const promised = told()
    if (typeof (promised as PromiseLike<unknown> | undefined)?.then === 'function') {
      Promise.resolve(promised).catch(() => undefined)
    }
  } catch {
    // Its own business.
  }
}

/** What observers are told of a call. Made when the first of them is there. */
export function observedCall(
  { method, url }: { readonly method: string; readonly url: string },
  { operation, requestId }: { readonly operation?: string | undefined; readonly requestId?: string | undefined },
): ObservedCall {
  const bare = url.replace(/[?#].*$/s, '').replace(/^([a-z][a-z\d+.-]*:\/\/)[^/]*@/i, '$1')
  return Object.freeze({ operation, method, url: bare, requestId })
}
