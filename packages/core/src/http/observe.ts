/** One call as observers see it: the same object in all of its events. */
export interface ObservedCall {
  /** The operation in the platform's words: `searchFlows`. */
  readonly operation?: string
  readonly method: string
  /** Without query and fragment. */
  readonly url: string
}

/**
 * What happens on the wire. No event holds a header, a body, a token or a document.
 * `request`: an attempt leaves. `response`: its answer is there, whole unless it streams. `failure`: it has none that
 * can be used; `code` is the one of the error. `retry`: the next attempt comes after `pauseMs`.
 */
export type HttpEvent =
  | { readonly type: 'request'; readonly call: ObservedCall; readonly attempt: number }
  | {
      readonly type: 'response'
      readonly call: ObservedCall
      readonly attempt: number
      readonly status: number
      /** Of the attempt. */
      readonly elapsedMs: number
    }
  | {
      readonly type: 'failure'
      readonly call: ObservedCall
      readonly attempt: number
      readonly code: string
      readonly elapsedMs: number
    }
  | { readonly type: 'retry'; readonly call: ObservedCall; readonly attempt: number; readonly pauseMs: number }

/** Called with each event as it happens, and not waited for. What it throws is passed over. */
export type Observer = (event: HttpEvent) => void

/** The `diagnostics_channel` that every event is published to, where the runtime has such channels. */
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
  // No import: other runtimes have no such module. Node has this since 20.16.
  const runtime = (globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } }).process
  const module = runtime?.getBuiltinModule?.('node:diagnostics_channel') as
    | { channel(name: string): Channel }
    | undefined
  const channel = module?.channel(DIAGNOSTICS_CHANNEL)
  const tell: Observer = (event) => {
    try {
      observe?.(event)
    } catch {
      // An observer changes nothing of what it observes.
    }
    if (channel?.hasSubscribers) channel.publish(event)
  }
  return () => (observe || channel?.hasSubscribers ? tell : undefined)
}
