import {
  type AdapterContext,
  type Clock,
  createNudge,
  DocumentError,
  type LifecycleMessage,
  type Nudge,
  PlatformError,
  TransportError,
} from '@facturelle/core'
import { comeBackInMs, isOutage, onAbort } from '@facturelle/core/http'
import type { AfnorFlow } from './client.js'
import { compareInstants, earlier } from './instant.js'
import { Trust } from './trust.js'
import type { Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

const HOUR_MS = 3_600_000
/** How far below the newest timestamp seen each search starts: flows may become visible late. */
const OVERLAP_MS = HOUR_MS
/** Failures of the wire that may be about one file alone: downloads were seen to lead elsewhere. */
const OF_FILE = new Set(['INVALID_RESPONSE', 'RESPONSE_TOO_LARGE', 'REDIRECT_REFUSED'])
/** Sweeps after which a file that the platform does not give out is taken for unreadable. */
export const MAX_TRIES = 5
/** How long the others wait for a file whose download fails as in an outage, while searches are answered. */
const HELD_UP_MS = HOUR_MS
/** A sweep that is a little younger than asked for will do: timers ring early. */
const NEARLY = 0.9

/** A lifecycle flow of the account, and its message where it has one. */
export interface News {
  readonly flow: Flow
  readonly message: LifecycleMessage | undefined
  /**
   * Of flows that the platform does not give out, as too many share one timestamp: how many of them came. The flow is
   * none then, and has this timestamp only.
   */
  readonly seen?: number
}

/** One who follows: sees what is after its start, each once. */
export interface Follower {
  /** All that is new since it asked last, and whether a file is not given out yet. */
  news(ask: Asking): Promise<{ readonly news: readonly News[]; readonly waiting: boolean }>
  leave(): void
}

interface Asking {
  readonly client: AfnorFlow
  readonly call: FlowCallOptions
  /** How old the last sweep may be, in milliseconds. */
  readonly freshMs: number
}

/** A flow whose file was not given out so far. */
interface Unread {
  readonly since: number
  readonly updatedAt: string | undefined
  /** How often it was refused for reasons of its own. */
  tries: number
}

interface Sweep {
  readonly from: string
  readonly done: Promise<void>
  readonly controller: AbortController
  waiting: number
}

/**
 * Reads the lifecycle flows of one account for all who follow a submission there: one search and one download serve
 * them all. It has no life of its own: whoever asks sweeps, with a client of their own, unless somebody just did.
 */
export class LifecycleReader {
  readonly #clock: Clock
  readonly #readLifecycle: AdapterContext['readLifecycle']
  readonly #emptied: () => void
  readonly #starts = new Map<Follower, string>()
  readonly #seen = new Map<string, string | undefined>()
  readonly #unread = new Map<string, Unread>()
  readonly #gaps = new Set<string>()
  readonly #nudge = createNudge()
  readonly #trust: Trust
  /** A call came after the last sweep began. */
  #called = false
  #told: News[] = []
  /** How many were told and dropped: places count from the first that ever was. */
  #dropped = 0
  #anyRead = false
  #waiting = false
  #mark: string | undefined
  /** Since when everything was read. */
  #covered: string | undefined
  #sweep: Sweep | undefined
  #last: { readonly at: number; readonly failure?: unknown } | undefined

  constructor(clock: Clock, readLifecycle: AdapterContext['readLifecycle'], emptied: () => void = () => undefined) {
    this.#clock = clock
    this.#readLifecycle = readLifecycle
    this.#emptied = emptied
    this.#trust = new Trust(clock)
  }

  /** Wakes all who follow on the account: whichever of them was called, one sweep serves them all. */
  get nudge(): Nudge {
    return this.#nudge
  }

  /** The platform called: what was swept before is old. */
  call(): void {
    if (this.#called || !this.#trust.hears()) return
    this.#called = true
    this.#nudge.wake()
  }

  join(start: string): Follower {
    let place = 0
    const follower: Follower = {
      news: async (asking) => {
        await this.#fresh(start, asking)
        const news = this.#told.slice(Math.max(0, place - this.#dropped)).filter(({ flow }) => {
          return flow.updatedAt === undefined || compareInstants(flow.updatedAt, start) > 0
        })
        place = this.#dropped + this.#told.length
        return { news, waiting: this.#waiting }
      },
      leave: () => {
        if (!this.#starts.delete(follower)) return
        this.#forget()
        if (this.#starts.size === 0) this.#emptied()
      },
    }
    this.#starts.set(follower, start)
    return follower
  }

  /** Makes sure that a sweep was made not long ago, and from early enough on. */
  async #fresh(start: string, { client, call, freshMs }: Asking): Promise<void> {
    for (;;) {
      const covered = this.#covered !== undefined && compareInstants(this.#covered, start) <= 0
      if (this.#sweep === undefined) {
        const last = this.#last
        // Who asks us to come back later is not asked at once, whoever called.
        const stale = this.#called && last?.failure === undefined
        if (
          last &&
          !stale &&
          this.#clock.now() - last.at < freshMs * NEARLY &&
          (covered || last.failure !== undefined)
        ) {
          if (last.failure !== undefined) throw last.failure
          return
        }
        this.#begin(start, client, call)
      }
      const sweep = this.#sweep as unknown as Sweep
      const enough = compareInstants(sweep.from, start) <= 0 || covered
      await this.#join(sweep, call.signal)
      if (enough) return
    }
  }

  #begin(start: string, client: AfnorFlow, call: FlowCallOptions): void {
    const controller = new AbortController()
    const at = this.#clock.now()
    const from = this.#from(start)
    const told = this.#dropped + this.#told.length
    this.#called = false
    const done = this.#read(from, client, { ...call, signal: controller.signal }).then(
      () => {
        this.#last = { at }
        if (this.#dropped + this.#told.length > told) this.#trust.pleased()
        if (this.#covered === undefined || compareInstants(start, this.#covered) < 0) this.#covered = start
      },
      (failure: unknown) => {
        if (!controller.signal.aborted) this.#last = { at, failure }
        throw failure
      },
    )
    const sweep: Sweep = { from, done, controller, waiting: 0 }
    this.#sweep = sweep
    const over = () => {
      if (this.#sweep === sweep) this.#sweep = undefined
    }
    done.then(over, over)
  }

  /** Waits for a sweep that others may wait for as well; the last to go ends it. */
  async #join(sweep: Sweep, signal: AbortSignal | undefined): Promise<void> {
    sweep.waiting++
    try {
      if (!signal) return await sweep.done
      signal.throwIfAborted()
      let unfollow: (() => void) | undefined
      const aborted = new Promise<never>((_, reject) => {
        unfollow = onAbort(signal, () => reject(signal.reason))
      })
      await Promise.race([sweep.done, aborted]).finally(() => unfollow?.())
    } finally {
      if (--sweep.waiting === 0 && this.#sweep === sweep) {
        this.#sweep = undefined
        sweep.controller.abort()
      }
    }
  }

  /** Where the next sweep starts: an overlap below the newest one, and not above who must be caught up with. */
  #from(start: string): string {
    if (this.#covered === undefined || this.#mark === undefined || compareInstants(start, this.#covered) < 0)
      return start
    const overlapped = earlier(lowest([...this.#unread.values()], this.#mark), OVERLAP_MS) ?? this.#covered
    return compareInstants(overlapped, this.#covered) > 0 ? overlapped : this.#covered
  }

  async #read(updatedAfter: string, client: AfnorFlow, call: FlowCallOptions): Promise<void> {
    // The direction is left out: a platform was seen to label incoming messages as outgoing.
    const where = { flowType: ['CustomerInvoiceLC', 'SupplierInvoiceLC'], updatedAfter } as const
    this.#mark ??= updatedAfter
    let waiting = false
    const onGap = ({ at, seen }: { at: string; seen: number }) => {
      if (this.#gaps.has(at)) return
      this.#gaps.add(at)
      this.#told.push({ flow: { flowId: '', updatedAt: at }, message: undefined, seen })
    }
    for await (const flow of client.flows.searchAll(where, { ...call, onGap })) {
      if (this.#seen.has(flow.flowId)) continue
      const read = await readFile(client, flow.flowId, this.#readLifecycle, call)
      // Given up while an engine read, which hears no signal: the sweep that follows tells of this flow.
      call.signal?.throwIfAborted()
      if ('failure' in read) {
        const { failure } = read
        const now = this.#clock.now()
        const missed = this.#unread.get(flow.flowId) ?? { since: now, updatedAt: flow.updatedAt, tries: 0 }
        this.#unread.set(flow.flowId, missed)
        if (!isOfFile(failure)) {
          if (comeBackInMs(failure, now) > 0 || now - missed.since < HELD_UP_MS) throw failure
          // So long, and searches are answered: it may be this file, which is asked for on, and holds up nobody.
          continue
        }
        // One flow of another software on the account must not hold up the others for ever.
        if (++missed.tries < MAX_TRIES) {
          waiting = true
          continue
        }
        // Not this one file but all of them: the account may not read them.
        if (!this.#anyRead && failure.code === 'FORBIDDEN') throw failure
      } else this.#anyRead = true
      this.#seen.set(flow.flowId, flow.updatedAt)
      this.#unread.delete(flow.flowId)
      this.#mark = this.#newest(this.#mark, flow.updatedAt)
      this.#told.push({ flow, message: 'failure' in read ? undefined : read.message })
    }
    this.#waiting = waiting
  }

  /** Not beyond the present: a flow dated wrongly must not hide those that come after it. */
  #newest(before: string, stamp: string | undefined): string {
    const now = new Date(this.#clock.now()).toISOString()
    const at = stamp !== undefined && compareInstants(stamp, now) > 0 ? now : stamp
    return at !== undefined && compareInstants(at, before) > 0 ? at : before
  }

  /** Drops what nobody who is left began early enough for; who comes later, and began earlier, has it read again. */
  #forget(): void {
    let least: string | undefined
    for (const start of this.#starts.values())
      if (least === undefined || compareInstants(start, least) < 0) least = start
    if (least === undefined || this.#covered === undefined || compareInstants(least, this.#covered) <= 0) return
    const low = least
    const old = (updatedAt: string | undefined) => updatedAt !== undefined && compareInstants(updatedAt, low) <= 0
    const kept = this.#told.findIndex(({ flow }) => !old(flow.updatedAt))
    const count = kept < 0 ? this.#told.length : kept
    this.#told = this.#told.slice(count)
    this.#dropped += count
    const held = new Set(this.#told.map(({ flow }) => flow.flowId))
    for (const [flowId, updatedAt] of this.#seen) if (old(updatedAt) && !held.has(flowId)) this.#seen.delete(flowId)
    for (const [flowId, { updatedAt }] of this.#unread) if (old(updatedAt)) this.#unread.delete(flowId)
    this.#covered = low
  }
}

type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** The readers of one adapter: one for each account, as long as anybody follows there. */
export class LifecycleReaders {
  readonly #readers = new Map<string, LifecycleReader>()
  readonly #numbers = new WeakMap<object, number>()
  #key: Promise<HmacKey> | undefined
  #count = 0

  /**
   * The reader of an account.
   * @param account all that makes an account another one: address, credentials, company; nothing of it is kept
   */
  async of(account: unknown, clock: Clock, readLifecycle: AdapterContext['readLifecycle']): Promise<LifecycleReader> {
    this.#key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) as Promise<HmacKey>
    const engine = readLifecycle ? this.#numberOf(readLifecycle) : 'none'
    const text = new TextEncoder().encode(this.#describe([account, engine]))
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', await this.#key, text))
    const key = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const known = this.#readers.get(key)
    if (known) return known
    const made = new LifecycleReader(clock, readLifecycle, () => {
      if (this.#readers.get(key) === made) this.#readers.delete(key)
    })
    this.#readers.set(key, made)
    return made
  }

  /** Keys that cannot be read out, and functions, are the same only when they are the same object. */
  #describe(value: unknown): string {
    if (typeof value === 'function') return `#${this.#numberOf(value)}`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
    if (Array.isArray(value)) return `[${value.map((each) => this.#describe(each)).join()}]`
    const plain = [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
    if (!plain) return `#${this.#numberOf(value)}`
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${this.#describe(each)}`).join()}}`
  }

  #numberOf(value: object): number {
    const number = this.#numbers.get(value) ?? this.#count++
    this.#numbers.set(value, number)
    return number
  }
}

/** The earliest timestamp: nothing that is to be asked for again may fall out of the search. */
function lowest(unread: readonly Unread[], mark: string): string {
  return unread.reduce((low, { updatedAt = low }) => (compareInstants(updatedAt, low) < 0 ? updatedAt : low), mark)
}

/** Whether a failure is about one file, rather than about the platform or the way to it. */
function isOfFile(failure: PlatformError | TransportError): boolean {
  return TransportError.isInstance(failure) ? OF_FILE.has(failure.code) : !isOutage(failure)
}

/**
 * The message of a lifecycle flow, `undefined` when its file is none; or why the platform does not give the file out.
 * @throws {AuthError} @throws {PlatformError} `UNAUTHORIZED` @throws {TransportError} what asking again cannot mend
 */
async function readFile(
  client: AfnorFlow,
  flowId: string,
  readLifecycle: AdapterContext['readLifecycle'],
  call: FlowCallOptions,
): Promise<{ message: LifecycleMessage | undefined } | { failure: PlatformError | TransportError }> {
  let failed: PlatformError | TransportError | undefined
  let outage: PlatformError | TransportError | undefined
  let given = false
  if (!readLifecycle) return { message: undefined }
  for (const docType of ['Original', 'Converted'] as const) {
    try {
      const { bytes } = await client.flows.download(flowId, docType, call)
      given = true
      const message = await readLifecycle(bytes)
      if (message) return { message }
    } catch (failure) {
      if (DocumentError.isInstance(failure)) continue
      const refused = PlatformError.isInstance(failure)
      if (!(refused || TransportError.isInstance(failure)) || call.signal?.aborted) throw failure
      if (refused && failure.code === 'UNAUTHORIZED') throw failure
      if (isOfFile(failure)) failed = failure
      else if (isOutage(failure)) outage = failure
      else throw failure
      // Who asks us to come back later is not asked for another form at once.
      if (outage && comeBackInMs(outage, Number.NEGATIVE_INFINITY) > 0) break
    }
  }
  // The form that is away may be the one with the message.
  if (outage) return { failure: outage }
  // A file that was given, and is no message, need not have a rewrite.
  return failed && !given ? { failure: failed } : { message: undefined }
}
