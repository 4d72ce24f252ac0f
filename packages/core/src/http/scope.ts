import { onAbort } from '../abort.js'
import { after, type Clock } from '../clock.js'

const noTimer = () => undefined

/**
 * The life of one call: it ends with the work, by the deadline, or by the caller's signal. Whatever the call waits for
 * is stopped at once then, and nothing of the scope stays behind.
 */
export class Scope {
  deadline: number
  readonly started: number
  #stopped: { readonly reason: unknown } | undefined
  #stop: ((reason: unknown) => void) | undefined
  #controller: AbortController | undefined
  #cancelTimer: () => void
  readonly #unfollow: (() => void) | undefined

  constructor(
    readonly clock: Clock,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    expired: () => unknown,
  ) {
    this.started = clock.now()
    this.deadline = this.started + timeoutMs
    this.#cancelTimer = this.#timer(timeoutMs, expired)
    const abort = () => this.stop(signal?.reason)
    this.#unfollow = signal && !signal.aborted ? onAbort(signal, abort) : undefined
    if (signal?.aborted) abort()
  }

  /** Without a limit there is no timer, which would keep a process alive. */
  #timer(ms: number, expired: () => unknown): () => void {
    return ms === Number.POSITIVE_INFINITY ? noTimer : after(this.clock, ms, () => this.stop(expired()))
  }

  /** Sets another deadline, from now on. */
  extend(ms: number, expired: () => unknown): void {
    this.#cancelTimer()
    this.deadline = this.clock.now() + ms
    this.#cancelTimer = this.#timer(ms, expired)
  }

  /** Ends the call with a reason, before the deadline or the signal does. */
  stop(reason: unknown): void {
    if (this.#stopped) return
    this.#stopped = { reason }
    this.close()
    this.#stop?.(reason)
  }

  get stopped(): boolean {
    return this.#stopped !== undefined
  }

  throwIfStopped(): void {
    if (this.#stopped) throw this.#stopped.reason
  }

  /** Aborted when the scope ends, in whatever way; made when somebody asks for it. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController()
      if (this.#stopped) this.#controller.abort(this.#stopped.reason)
    }
    return this.#controller.signal
  }

  /** The end of the work: nothing started for it need outlive it. */
  close(): void {
    this.#cancelTimer()
    this.#unfollow?.()
    this.#controller?.abort(this.#stopped?.reason)
  }

  /**
   * Waits for one thing, one at a time.
   * @param start begins it, and gives what takes it back when the scope ends first
   */
  wait<T>(start: (done: (value: T) => void, fail: (failure: unknown) => void) => (() => void) | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#stopped) return reject(this.#stopped.reason)
      let takeBack: (() => void) | undefined
      this.#stop = (reason) => {
        reject(reason)
        takeBack?.()
      }
      const over = () => {
        this.#stop = undefined
      }
      takeBack = start(
        (value) => {
          over()
          resolve(value)
        },
        (failure) => {
          over()
          reject(failure)
        },
      )
      // What was begun may have ended the scope itself, before it could be taken back.
      if (this.#stopped) takeBack?.()
    })
  }

  /** Waits for a promise; what it comes to after the end of the scope is passed over. */
  settled<T>(promise: Promise<T>): Promise<T> {
    // The scope may be over already: nobody would look at how it fails then.
    promise.catch(() => undefined)
    return this.wait((settle, fail) => {
      promise.then(settle, fail)
      return undefined
    })
  }

  /** Has `stop` called if the scope ends before it is closed: for what goes on after the call has answered. */
  hold(stop: (reason: unknown) => void): void {
    this.#stop = stop
  }
}
