import { after, type Clock } from '../clock.js'
import type { TransportCode, TransportError } from '../errors.js'
import { type Named, transportError } from './failures.js'
import type { Scope } from './scope.js'

/** What a platform allows. */
export interface Limits {
  /** Requests under way at the same time. */
  readonly concurrency?: number
  /** Requests sent within any 60 seconds. */
  readonly perMinute?: number
}

/** What an attempt was to the service: `neutral` says nothing about its health. */
export type Health = 'well' | 'ill' | 'neutral'

const BUDGET = 100
/** What each call adds to the budget that each retry takes 1 from. */
const PER_CALL = 0.1
const FAILURES_TO_OPEN = 20
const PROBE_EVERY_MS = 5_000
const MINUTE_MS = 60_000
/** Gates nobody goes through are let go beyond so many: their origins may be chosen by callers. */
const MAX_GATES = 1_000

/** An attempt that waits for its turn. */
interface Waiter {
  readonly request: Named
  go(): void
  refuse(failure: unknown): void
}

/** The gates of one client or adapter: all its calls to one origin go through one gate. */
export class Gates {
  readonly #gates = new Map<string, Gate>()
  #sweepAt = MAX_GATES

  constructor(
    readonly clock: Clock,
    readonly limits: Limits = {},
  ) {}

  of(origin: string): Gate {
    let gate = this.#gates.get(origin)
    if (!gate) {
      if (this.#gates.size >= this.#sweepAt) {
        for (const [key, { idle }] of this.#gates) if (idle) this.#gates.delete(key)
        // Not at each new origin where many are in use.
        this.#sweepAt = Math.max(MAX_GATES, this.#gates.size * 2)
      }
      gate = new Gate(this.clock, this.limits)
      this.#gates.set(origin, gate)
    }
    return gate
  }
}

/**
 * The way to one origin: a budget bounds what retries add to an outage, a circuit breaker lets one probe through every
 * 5 seconds after 20 failures in a row, and the platform's limits make calls wait for their turn.
 */
export class Gate {
  #budget = BUDGET
  #failures = 0
  #probeAt = 0
  #running = 0
  /** When the last requests left, oldest first, as far as `perMinute` looks back. */
  readonly #sent: number[] = []
  readonly #waiting: Waiter[] = []
  #cancelTimer: (() => void) | undefined

  constructor(
    readonly clock: Clock,
    readonly limits: Limits,
  ) {}

  /** Counts a call, whatever comes of it. */
  count(): void {
    this.#budget = Math.min(BUDGET, this.#budget + PER_CALL)
  }

  /** Takes what one retry costs, if there is as much. */
  mayRetry(): boolean {
    if (this.#budget < 1) return false
    this.#budget -= 1
    return true
  }

  /** Nobody is in it, and what it knows is not worth keeping: a circuit is, while it holds requests back. */
  get idle(): boolean {
    this.#forget()
    const unused = this.#running === 0 && this.#waiting.length === 0 && this.#sent.length === 0
    return unused && (this.#failures < FAILURES_TO_OPEN || this.clock.now() >= this.#probeAt + MINUTE_MS)
  }

  /**
   * Lets one attempt through, or waits for its turn.
   * @throws {TransportError} `CIRCUIT_OPEN`, `RATE_LIMITED`: nothing was sent, and when to come back
   */
  enter(scope: Scope, request: Named): Promise<void> | undefined {
    const held = this.#held(request)
    if (held) throw held
    if (this.#waiting.length === 0 && this.#free()) {
      this.#take()
      return undefined
    }
    return this.#queue(scope, request)
  }

  leave(health: Health): void {
    if (health === 'well') this.#failures = 0
    else if (health === 'ill') this.#failures++
    if (this.#failures === FAILURES_TO_OPEN && health === 'ill') this.#probeAt = this.clock.now() + PROBE_EVERY_MS
    this.#running--
    this.#next()
  }

  /** Why a request is held back while the circuit is open. */
  #held(request: Named): TransportError | undefined {
    if (this.#failures < FAILURES_TO_OPEN) return undefined
    const now = this.clock.now()
    // A clock that was set back must not keep the circuit open.
    this.#probeAt = Math.min(this.#probeAt, now + PROBE_EVERY_MS)
    return now < this.#probeAt ? heldBack('CIRCUIT_OPEN', request, this.#probeAt) : undefined
  }

  #queue(scope: Scope, request: Named): Promise<void> {
    const at = this.#turnAt()
    if (at !== undefined && at >= scope.deadline) throw heldBack('RATE_LIMITED', request, at)
    return scope.wait<void>((go, refuse) => {
      const waiter = { request, go, refuse }
      this.#waiting.push(waiter)
      this.#wake()
      return () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1)
        if (this.#waiting.length === 0) this.#rest()
      }
    })
  }

  /** The earliest that whoever comes now may leave, as far as `perMinute` has a say. */
  #turnAt(): number | undefined {
    const { perMinute } = this.limits
    if (perMinute === undefined) return undefined
    this.#forget()
    // The attempt whose place in its minute this one takes; one that still waits takes the place of an earlier one.
    const before = this.#sent.length + this.#waiting.length - perMinute
    if (before < 0) return undefined
    const minutes = Math.floor(before / perMinute)
    return (this.#sent[before - minutes * perMinute] ?? this.clock.now()) + (minutes + 1) * MINUTE_MS
  }

  #free(): boolean {
    const { concurrency = Infinity, perMinute = Infinity } = this.limits
    this.#forget()
    return this.#running < concurrency && this.#sent.length < perMinute
  }

  #take(): void {
    this.#running++
    // An attempt through an open circuit is the probe; the next one is due only later.
    if (this.#failures >= FAILURES_TO_OPEN) this.#probeAt = this.clock.now() + PROBE_EVERY_MS
    if (this.limits.perMinute !== undefined) this.#sent.push(this.clock.now())
  }

  #next(): void {
    for (;;) {
      const [first] = this.#waiting
      if (!first) break
      const held = this.#held(first.request)
      if (!held && !this.#free()) break
      this.#waiting.shift()
      if (held) first.refuse(held)
      else {
        this.#take()
        first.go()
      }
    }
    if (this.#waiting.length === 0) this.#rest()
    else this.#wake()
  }

  #rest(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
  }

  /** Wakes the queue when the oldest attempt of the last minute is old enough. */
  #wake(): void {
    const { perMinute = Infinity } = this.limits
    const oldest = this.#sent[0]
    if (this.#cancelTimer || this.#waiting.length === 0 || oldest === undefined || this.#sent.length < perMinute) return
    this.#cancelTimer = after(this.clock, Math.max(1, oldest + MINUTE_MS - this.clock.now()), () => {
      this.#cancelTimer = undefined
      this.#next()
    })
  }

  #forget(): void {
    const now = this.clock.now()
    const since = now - MINUTE_MS
    // A clock that was set back must not make a minute longer.
    for (let at = this.#sent.length - 1; at >= 0 && (this.#sent[at] as number) > now; at--) this.#sent[at] = now
    while (this.#sent.length > 0 && (this.#sent[0] as number) <= since) this.#sent.shift()
  }
}

function heldBack(code: TransportCode, request: Named, at: number): TransportError {
  return transportError(code, request, { requestSent: 'no', retryAt: new Date(at).toISOString() })
}
