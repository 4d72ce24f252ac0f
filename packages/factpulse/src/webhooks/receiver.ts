import {
  type Clock,
  ConfigurationError,
  createReplayCache,
  type ReplayCache,
  readRequestBody,
  systemClock,
} from '@facturelle/core'
import type { Tasks } from '../tasks.js'
import { type FactPulseEvent, readEvent } from './event.js'
import { checkSecrets, type RefusalReason, verify, type WebhookSecrets } from './signature.js'

/** What did not lead to an event being handed on, and what was answered. */
export type WebhookProblem =
  /** 401 */
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  /** 413 */
  | { readonly kind: 'tooLarge' }
  /** 400: signed, but naming no event. */
  | { readonly kind: 'unreadable' }
  /** 200: the same content was handed on before. */
  | { readonly kind: 'replayed'; readonly event: FactPulseEvent }
  /** 503: the task has not ended, or could not be read. */
  | { readonly kind: 'notRead'; readonly event: FactPulseEvent; readonly error?: unknown }
  /** 503: `onEvent` failed. */
  | { readonly kind: 'notHandled'; readonly event: FactPulseEvent; readonly error: unknown }
  /** 503: the secrets could not be looked at. */
  | { readonly kind: 'notChecked'; readonly error: unknown }

export interface WebhookReceiverOptions {
  /** What `clients.generateWebhookSecret` gave; a function is asked at each call. Two while one replaces the other. */
  readonly secrets: WebhookSecrets | (() => WebhookSecrets | Promise<WebhookSecrets>)
  /** Gets each event once. Be quick, or put it in a queue: the answer waits for it, and is 503 when it fails. */
  readonly onEvent: (event: FactPulseEvent) => unknown
  /** Told of every call that led nowhere. */
  readonly onProblem: (problem: WebhookProblem) => unknown
  /**
   * Reads the task again instead of believing the body: `factpulse.tasks`. Its state is `event.task`. Nothing in a call
   * tells when it was signed, so that an old one can be sent again once it is forgotten.
   */
  readonly tasks?: Pick<Tasks, 'of'>
  /** @default in memory: the last 10_000 calls, for seven days */
  readonly replayCache?: ReplayCache
  /** The largest body, in bytes. @default 150_000_000, for files in base64 */
  readonly maxBytes?: number
  readonly clock?: Pick<Clock, 'now'>
}

const OPTIONS = ['secrets', 'onEvent', 'onProblem', 'tasks', 'replayCache', 'maxBytes', 'clock']
const MAX_BYTES = 150_000_000
const REMEMBERED_MS = 7 * 86_400_000

/**
 * Answers the callbacks of tasks: `(request: Request) => Promise<Response>`, for any framework that leaves the body raw.
 * 200: handed on, now or before. 400, 401, 405, 413: nothing to repeat. 503: to be repeated, if the platform does. No
 * answer says more than its status.
 *
 * Without a secret of the client, the platform signs with a key that nobody knows: make one first.
 * @throws {ConfigurationError} `OPTION_INVALID`, naming the option
 */
export function createWebhookReceiver(options: WebhookReceiverOptions): (request: Request) => Promise<Response> {
  checkOptions(options)
  const { secrets, onEvent, onProblem, tasks, maxBytes = MAX_BYTES, clock = systemClock } = options
  const replayCache = options.replayCache ?? createReplayCache({ clock })
  const handing = new Map<string, Promise<number>>()

  const failed = async (status: number, problem: WebhookProblem): Promise<number> => {
    try {
      await onProblem(problem)
    } catch {
      // The caller has no part in it.
    }
    return status
  }

  const handOn = async (event: FactPulseEvent, id: string): Promise<number> => {
    let whole = event
    if (tasks && event.kind && event.taskId !== undefined) {
      try {
        const task = await tasks.of(event.kind, event.taskId).status()
        if (task.state === 'running') return failed(503, { kind: 'notRead', event })
        whole = { ...event, task }
      } catch (error) {
        return failed(503, { kind: 'notRead', event, error })
      }
    }
    try {
      await onEvent(whole)
    } catch (error) {
      return failed(503, { kind: 'notHandled', event: whole, error })
    }
    // Not before: a call that could not be handled is to come again just as it is.
    await replayCache.add(id, clock.now() + REMEMBERED_MS)
    return 200
  }

  const handle = async (request: Request): Promise<number> => {
    let body: Uint8Array | undefined
    try {
      body = await readRequestBody(request, maxBytes)
    } catch {
      // The caller went away.
      return 400
    }
    if (!body) return failed(413, { kind: 'tooLarge' })
    let id: string
    try {
      const verification = await verify(
        body,
        request.headers,
        typeof secrets === 'function' ? await secrets() : secrets,
      )
      if (!verification.valid) return failed(401, { kind: 'refused', reason: verification.reason })
      id = await digestOf(body)
    } catch (error) {
      return failed(503, { kind: 'notChecked', error })
    }
    const event = readEvent(body)
    if (!event) return failed(400, { kind: 'unreadable' })
    if (await replayCache.has(id)) return failed(200, { kind: 'replayed', event })
    // A repetition that comes while the first is still under way gets its answer.
    const under = handing.get(id)
    if (under) return under
    // Looked at once more: the first may have ended while a slow cache was asked.
    const work = async () =>
      (await replayCache.has(id)) ? failed(200, { kind: 'replayed', event }) : handOn(event, id)
    const begun = work().finally(() => handing.delete(id))
    handing.set(id, begun)
    return begun
  }

  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    try {
      return new Response(null, { status: await handle(request) })
    } catch {
      return new Response(null, { status: 503 })
    }
  }
}

async function digestOf(body: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function checkOptions(options: WebhookReceiverOptions): void {
  const refuse = (field: string, why: string) => new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key)) throw refuse(key, `is not known; known are ${OPTIONS.join(', ')}`)
  }
  const { secrets, maxBytes, tasks } = options
  if (typeof secrets !== 'function') checkSecrets(secrets)
  for (const name of ['onEvent', 'onProblem'] as const) {
    if (typeof options[name] !== 'function') throw refuse(name, 'must be a function')
  }
  if (tasks !== undefined && typeof tasks.of !== 'function') throw refuse('tasks', 'must be the tasks of a client')
  if (maxBytes !== undefined && !(Number.isInteger(maxBytes) && maxBytes >= 1)) {
    throw refuse('maxBytes', 'must be a whole number of at least 1')
  }
}
