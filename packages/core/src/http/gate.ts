import { after, type Clock } from '../clock.js'
import type { TransportCode } from '../errors.js'
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

/** The gates of one client or adapter: all its calls to one origin go through one gate. */
export class Gates {
  readonly #gates = new Map<string, Gate>()

  constructor(
    readonly clock: Clock,
    readonly limits: Limits = {},
  ) {}

  of(origin: string): Gate {
    let gate = this.#gates.get(origin)
    if (!gate) {
      if (this.#gates.size >= MAX_GATES) {
        for (const [key, { idle }] of this.#gates) if (idle) this.#gates.delete(key)
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
  readonly #waiting: (() => void)[] = []
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

  get idle(): boolean {
    return this.#running === 0 && this.#waiting.length === 0 && this.#failures === 0 && this.#sent.length === 0
  }

  /**
   * Lets one attempt through, or waits for its turn.
   * @throws {TransportError} `CIRCUIT_OPEN`, `RATE_LIMITED`: nothing was sent, and when to come back
   */
  enter(scope: Scope, request: Named): Promise<void> | undefined {
    this.#checkCircuit(request)
    const { concurrency, perMinute } = this.limits
    if (concurrency === undefined && perMinute === undefined) {
      this.#probed()
      return undefined
    }
    if (this.#waiting.length === 0 && this.#free()) {
      this.#probed()
      this.#take()
      return undefined
    }
    return this.#queue(scope, request)
  }

  leave(health: Health): void {
    if (health === 'well') this.#failures = 0
    else if (health === 'ill') this.#failures++
    if (this.#failures === FAILURES_TO_OPEN && health === 'ill') this.#probeAt = this.clock.now() + PROBE_EVERY_MS
    if (this.#running > 0) this.#running--
    this.#next()
  }

  #checkCircuit(request: Named): void {
    if (this.#failures < FAILURES_TO_OPEN || this.clock.now() >= this.#probeAt) return
    throw heldBack('CIRCUIT_OPEN', request, this.#probeAt)
  }

  /** An attempt through an open circuit is the probe; the next one is due only later. */
  #probed(): void {
    if (this.#failures >= FAILURES_TO_OPEN) this.#probeAt = this.clock.now() + PROBE_EVERY_MS
  }

  async #queue(scope: Scope, request: Named): Promise<void> {
    const { perMinute } = this.limits
    if (perMinute !== undefined) {
      this.#forget()
      // The attempt whose place in the last minute this one needs.
      const before = this.#sent.length + this.#waiting.length - perMinute
      if (before >= 0) {
        const at = (this.#sent[Math.min(before, this.#sent.length - 1)] ?? this.clock.now()) + MINUTE_MS
        if (at >= scope.deadline) throw heldBack('RATE_LIMITED', request, at)
      }
    }
    await scope.wait<void>((done) => {
      const turn = () => done()
      this.#waiting.push(turn)
      this.#wake()
      return () => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1)
        if (this.#waiting.length === 0) this.#cancelTimer?.()
        if (this.#waiting.length === 0) this.#cancelTimer = undefined
      }
    })
    try {
      this.#checkCircuit(request)
    } catch (failure) {
      this.leave('neutral')
      throw failure
    }
    this.#probed()
  }

  #free(): boolean {
    const { concurrency = Infinity, perMinute = Infinity } = this.limits
    this.#forget()
    return this.#running < concurrency && this.#sent.length < perMinute
  }

  #take(): void {
    this.#running++
    if (this.limits.perMinute !== undefined) this.#sent.push(this.clock.now())
  }

  #next(): void {
    while (this.#waiting.length > 0 && this.#free()) {
      this.#take()
      this.#waiting.shift()?.()
    }
    this.#wake()
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
    const since = this.clock.now() - MINUTE_MS
    while (this.#sent.length > 0 && (this.#sent[0] as number) <= since) this.#sent.shift()
  }
}

function heldBack(code: TransportCode, request: Named, at: number) {
  return transportError(code, request, { requestSent: 'no', retryAt: new Date(at).toISOString() })
}
