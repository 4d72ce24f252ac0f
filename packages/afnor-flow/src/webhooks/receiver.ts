import { type Clock, ConfigurationError, PlatformError, readRequestBody, systemClock } from '@facturelle/core'
import type { Flow } from '../types.js'
import { type CallbackCaller, createCallerCheck } from './caller.js'
import { isBefore, readHint, stateOf, type WebhookHint, wasToldLately } from './hint.js'
import {
  createVerifier,
  type RefusalReason,
  type VerifiedCall,
  type Verifier,
  type VerifierOptions,
} from './verifier.js'

/** What did not lead to a flow being handed on, and what was answered. */
export type WebhookProblem =
  /** 401: nobody who may call. */
  | { readonly kind: 'refused'; readonly reason: Exclude<RefusalReason, 'REPLAYED'> | 'CALLER_UNKNOWN' }
  /** 413 */
  | { readonly kind: 'tooLarge' }
  /** 400: from the platform, but naming no flow. */
  | { readonly kind: 'unreadable' }
  /**
   * 503: the platform does not show yet what it told of: not the flow (404), or an older state of it, which was handed on.
   * For five minutes after the change; then it is taken at its word.
   */
  | { readonly kind: 'notYet'; readonly hint: WebhookHint; readonly flow?: Flow }
  /** 200: the platform named a flow that it then did not know (404). Throw, and the answer is 503. */
  | { readonly kind: 'unknownFlow'; readonly hint: WebhookHint }
  /** 503: the flow could not be read; the platform may call again. */
  | { readonly kind: 'notRead'; readonly hint: WebhookHint; readonly error: unknown }
  /** 503: `onFlow` failed; the platform may call again. */
  | { readonly kind: 'notHandled'; readonly hint: WebhookHint; readonly flow: Flow; readonly error: unknown }
  /** 503: no end within `answerWithinMs`. What was begun goes on, without the hint the body was still to come. */
  | { readonly kind: 'late'; readonly hint?: WebhookHint }
  /** 503: the callers or the keys could not be looked at. */
  | { readonly kind: 'notChecked'; readonly error: unknown }

/** How a caller is known, one of three. */
export type CallerOptions =
  /** 1.3.0: the signing keys of the webhooks. */
  | { readonly keys: VerifierOptions['keys']; readonly verifier?: never; readonly callers?: never }
  /** 1.3.0: the same, with settings. */
  | { readonly verifier: Verifier; readonly keys?: never; readonly callers?: never }
  /** 1.2.0: what the subscription told the platform to send. */
  | { readonly callers: CallbackCaller | readonly CallbackCaller[]; readonly keys?: never; readonly verifier?: never }

export type WebhookReceiverOptions = CallerOptions & {
  /** A client of the account, or any object that reads a flow by its id. */
  readonly client: { readonly flows: { get(flowId: string): Promise<Flow> } }
  /**
   * Gets each state of each flow once, in no order, as the platform has it now. Be quick, or put it in a queue: the answer
   * waits for it, and is 503 when it fails.
   */
  readonly onFlow: (flow: Flow, hint: WebhookHint) => unknown
  /** Told of every call that led nowhere, so that nothing is lost in silence. */
  readonly onProblem: (problem: WebhookProblem) => unknown
  /** The largest body, in bytes. @default 262_144 */
  readonly maxBytes?: number
  /** After this a 503 is answered, in milliseconds. @default 10_000 */
  readonly answerWithinMs?: number
  /** How many states of flows are known to have been handed on. @default 10_000 */
  readonly maxRemembered?: number
  readonly clock?: Pick<Clock, 'now' | 'sleep'>
}

const DEFAULTS = { maxBytes: 262_144, answerWithinMs: 10_000, maxRemembered: 10_000 } as const
/** What is read may lag behind what is told: pauses before it is read again, in milliseconds. */
const PAUSES_MS = [250, 750, 2_000]
const CALLER_OPTIONS = ['keys', 'verifier', 'callers']
const OPTIONS = [...CALLER_OPTIONS, 'client', 'onFlow', 'onProblem', 'clock', ...Object.keys(DEFAULTS)]

/**
 * Answers the calls of webhooks: `(request: Request) => Promise<Response>`, for any framework that leaves the body raw.
 * The body is a hint; the flow is read from the platform before it is handed on. 200: handed on, now or before. 400, 401,
 * 405, 413: nothing to repeat. 503: to be repeated. No answer says more than its status.
 *
 * A webhook saves waiting, and does not replace following the changes of the account: calls may get lost on the way.
 * @throws {ConfigurationError} `OPTION_INVALID`, naming the option
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): (request: Request) => Promise<Response> {
  checkOptions(options)
  const { onFlow } = options
  const receive = createReceiver(options)
  return (request) => receive(request, onFlow)
}

type OnFlow = WebhookReceiverOptions['onFlow']

/** The same for whoever says with each call where its flow goes. The options were checked. */
export function createReceiver(
  options: Omit<WebhookReceiverOptions, 'onFlow'>,
): (request: Request, onFlow: OnFlow) => Promise<Response> {
  const { client, onProblem, callers, clock = systemClock } = options
  const { maxBytes, answerWithinMs, maxRemembered } = { ...DEFAULTS, ...definedOf(options) }
  const verifier = callers
    ? undefined
    : (options.verifier ?? createVerifier({ keys: options.keys as VerifierOptions['keys'], clock }))
  const isCaller = callers ? createCallerCheck(callers) : undefined
  const handed = new Set<string>()
  const handing = new Map<string, Promise<number>>()

  /** @returns whether it was heard */
  const tell = async (problem: WebhookProblem): Promise<boolean> => {
    try {
      await onProblem(problem)
      return true
    } catch {
      return false
    }
  }
  const failed = async (status: number, problem: WebhookProblem) => {
    await tell(problem)
    return status
  }

  /** A repetition that comes while the first is still under way gets its answer. */
  const once = (state: string | undefined, work: () => Promise<number>): Promise<number> => {
    if (state === undefined) return work()
    const under = handing.get(state)
    if (under) return under
    const begun = work().finally(() => handing.delete(state))
    handing.set(state, begun)
    return begun
  }

  const handOn = async (flow: Flow, hint: WebhookHint, onFlow: OnFlow): Promise<number> => {
    const state = stateOf(flow)
    if (state !== undefined && handed.has(state)) return 200
    return once(state && `flow ${state}`, async () => {
      try {
        await onFlow(flow, hint)
      } catch (error) {
        return failed(503, { kind: 'notHandled', hint, flow, error })
      }
      if (state !== undefined) handed.add(state)
      for (const oldest of handed) {
        if (handed.size <= maxRemembered) break
        handed.delete(oldest)
      }
      return 200
    })
  }

  /** The flow, or the error that says it is not there; read again for a while where that may be too early. */
  const read = async (hint: WebhookHint, late: AbortSignal): Promise<Flow | PlatformError> => {
    for (let pauses = wasToldLately(hint, clock.now()) ? PAUSES_MS : []; ; pauses = pauses.slice(1)) {
      const found = await client.flows.get(hint.flowId).catch((error: unknown) => {
        if (PlatformError.isInstance(error) && error.code === 'NOT_FOUND') return error
        throw error
      })
      const [pause] = pauses
      if (pause === undefined || !isTooEarly(found, hint)) return found
      await clock.sleep(pause, late).catch(() => undefined)
      if (late.aborted) return found
    }
  }

  const follow = async (hint: WebhookHint, late: AbortSignal, onFlow: OnFlow): Promise<number> => {
    const promised = stateOf(hint)
    if (promised !== undefined && handed.has(promised)) return 200
    return once(promised && `hint ${promised}`, async () => {
      let found: Flow | PlatformError
      try {
        found = await read(hint, late)
      } catch (error) {
        if (ConfigurationError.isInstance(error) && error.field === 'flowId') return failed(400, { kind: 'unreadable' })
        return failed(503, { kind: 'notRead', hint, error })
      }
      // A 200 now, and nobody would tell of this change again.
      const early = isTooEarly(found, hint) && wasToldLately(hint, clock.now())
      if (PlatformError.isInstance(found)) {
        if (early) return failed(503, { kind: 'notYet', hint })
        return (await tell({ kind: 'unknownFlow', hint })) ? 200 : 503
      }
      const status = await handOn(found, hint, onFlow)
      return early && status === 200 ? failed(503, { kind: 'notYet', hint, flow: found }) : status
    })
  }

  /** A status, or the call to go on with. */
  const check = async (request: Request, body: Uint8Array): Promise<number | VerifiedCall | undefined> => {
    try {
      if (isCaller) {
        return (await isCaller(request.headers))
          ? undefined
          : failed(401, { kind: 'refused', reason: 'CALLER_UNKNOWN' })
      }
      const checked = await (verifier as Verifier).verify(body, request.headers, { remember: false })
      if (checked.valid) return checked
      // It was handled: the platform did not get the answer.
      if (checked.reason === 'REPLAYED') return 200
      return failed(401, { kind: 'refused', reason: checked.reason })
    } catch (error) {
      return failed(503, { kind: 'notChecked', error })
    }
  }

  const handle = async (
    request: Request,
    given: { hint?: WebhookHint },
    late: AbortSignal,
    onFlow: OnFlow,
  ): Promise<number> => {
    let body: Uint8Array | undefined
    try {
      body = await readRequestBody(request, maxBytes, late)
    } catch {
      // The caller went away.
      return 400
    }
    if (late.aborted) return 503
    if (!body) return failed(413, { kind: 'tooLarge' })
    const call = await check(request, body)
    if (typeof call === 'number') return call
    const hint = readHint(body)
    if (!hint) return failed(400, { kind: 'unreadable' })
    given.hint = hint
    const status = await follow(hint, late, onFlow)
    // Not before: a call whose flow could not be read is to come again just as it is.
    if (status === 200 && call) await verifier?.remember(call).catch(() => undefined)
    return status
  }

  return async (request, onFlow) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const over = new AbortController()
    const late = new AbortController()
    const given: { hint?: WebhookHint } = {}
    const expired = clock.sleep(answerWithinMs, over.signal).then(
      () => {
        late.abort()
        // Not waited for: whoever hears of it may be what is late.
        void tell({ kind: 'late', ...given })
        return 503
      },
      // The other one has won.
      () => 503,
    )
    const status = await Promise.race([handle(request, given, late.signal, onFlow), expired])
    over.abort()
    return new Response(null, { status })
  }
}

function isTooEarly(found: Flow | PlatformError, hint: WebhookHint): boolean {
  return PlatformError.isInstance(found) || isBefore(found.updatedAt, hint.updatedAt)
}

export function checkOptions(options: WebhookReceiverOptions): void {
  const refuse = (field: string, why: string) => new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key)) throw refuse(key, `is not known; known are ${OPTIONS.join(', ')}`)
  }
  const given = options as unknown as Readonly<Record<string, unknown>>
  const known = CALLER_OPTIONS.filter((key) => given[key] !== undefined)
  if (known.length !== 1)
    throw refuse(known[1] ?? 'keys', `must be given, or one of ${CALLER_OPTIONS.join(', ')}; one of them`)
  if (typeof options.client?.flows?.get !== 'function') throw refuse('client', 'must be a client that reads flows')
  for (const name of ['onFlow', 'onProblem'] as const) {
    if (typeof options[name] !== 'function') throw refuse(name, 'must be a function')
  }
  for (const name of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    const value = options[name]
    if (value !== undefined && !(Number.isInteger(value) && value >= 1)) {
      throw refuse(name, 'must be a whole number of at least 1')
    }
  }
}

function definedOf(options: object): Partial<Record<keyof typeof DEFAULTS, number>> {
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => name in DEFAULTS && value !== undefined))
}
