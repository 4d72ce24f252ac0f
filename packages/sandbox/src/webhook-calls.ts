import { DIALECTS } from './dialects.js'
import type { FlowQuirks } from './flow-quirks.js'
import { toFlow } from './flow-shapes.js'
import type { FlowRecord } from './flows.js'
import { formatTimestamp, type Microseconds, toMicroseconds } from './timestamps.js'
import { LOOPBACK, type Subscription, type Webhooks } from './webhooks.js'

/** How many calls the log keeps. */
const MAX_LOG_LENGTH = 10_000
/** What belongs to the connection, and to nobody else. */
const HOP_BY_HOP = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding', 'upgrade'])

/**
 * What the HMAC of 1.3.0 covers, the string `body@timestamp` or its SHA-256 digest, and whether the signing key is decoded
 * from base64 first: the interface leaves both open.
 */
export const SIGNATURES = ['string-decoded', 'digest-decoded', 'string-literal', 'digest-literal'] as const
export type WebhookSignature = (typeof SIGNATURES)[number]

/** One call of a webhook: no address, no secret. */
export interface WebhookCall {
  readonly webhookId: string
  readonly flowId: string
  /** Of the state that was told. */
  readonly updatedAt: string
  /** From 1. */
  readonly attempt: number
  /** When, sandbox time in milliseconds. */
  readonly at: number
  /**
   * What was answered, or why nothing was. `refused`: the address is not on loopback; `unauthorized`: the token endpoint of
   * the subscription gave no token.
   */
  readonly status: number | 'failed' | 'refused' | 'timeout' | 'unauthorized'
  /** When it is repeated, sandbox time in milliseconds. Absent after a success, and after the last attempt. */
  readonly repeatedAt?: number
}

export interface WebhookCallSettings {
  /** Sends a call. */
  readonly deliverTo: (request: Request) => Promise<Response>
  readonly signature: WebhookSignature
  readonly repeatAfterMs: readonly number[]
  readonly timeoutMs: number
  /** How flows look on this platform. */
  readonly quirks: Required<FlowQuirks>
  /** Real waiting. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

interface Pending {
  readonly subscription: Subscription
  readonly flowId: string
  readonly updatedAt: Microseconds
  readonly body: Uint8Array<ArrayBuffer>
  attempt: number
  due: Microseconds
}

/** The calls that webhooks are due. Nothing leaves by itself: `send` is asked to. */
export class WebhookCalls {
  readonly log: WebhookCall[] = []
  readonly #webhooks: Webhooks
  readonly #settings: WebhookCallSettings
  #pending: Pending[] = []

  constructor(webhooks: Webhooks, settings: WebhookCallSettings) {
    this.#webhooks = webhooks
    this.#settings = settings
  }

  /** A flow is new, or has changed: its state of now is what will be told. */
  changed(flow: FlowRecord): void {
    for (const subscription of this.#webhooks.matching(flow)) {
      const body = new TextEncoder().encode(
        JSON.stringify(toFlow(flow, DIALECTS[subscription.version], this.#settings.quirks)),
      )
      const { flowId, updatedAt } = flow
      this.#pending.push({ subscription, flowId, updatedAt, body, attempt: 1, due: updatedAt })
    }
  }

  /** Makes all calls that are due: those of one webhook one after the other, in the order of the changes. */
  async send(now: Microseconds, signal?: AbortSignal): Promise<WebhookCall[]> {
    const due = new Map<string, Pending[]>()
    for (const call of this.#pending.filter((pending) => pending.due <= now)) {
      const { webhookId } = call.subscription
      const calls = due.get(webhookId) ?? []
      calls.push(call)
      due.set(webhookId, calls)
    }
    this.#pending = this.#pending.filter((call) => call.due > now)
    const made: WebhookCall[] = []
    const inTurn = async (calls: readonly Pending[]) => {
      for (const call of calls) {
        const subscription = this.#webhooks.current(call.subscription)
        if (signal?.aborted) this.#pending.push(call)
        else if (subscription) made.push(await this.#make({ ...call, subscription }, now, signal))
      }
    }
    await Promise.all([...due.values()].map(inTurn))
    return made
  }

  async #make(call: Pending, now: Microseconds, signal: AbortSignal | undefined): Promise<WebhookCall> {
    const { repeatAfterMs } = this.#settings
    const status = await this.#attempt(call, now, signal)
    const { subscription, flowId, updatedAt, attempt } = call
    const afterMs = typeof status === 'number' && status >= 200 && status < 300 ? undefined : repeatAfterMs[attempt - 1]
    const made: WebhookCall = {
      webhookId: subscription.webhookId,
      flowId,
      updatedAt: formatTimestamp(updatedAt),
      attempt,
      at: now / 1000,
      status,
      ...(afterMs === undefined ? {} : { repeatedAt: now / 1000 + afterMs }),
    }
    if (afterMs !== undefined) {
      this.#pending.push({ ...call, attempt: attempt + 1, due: now + toMicroseconds(afterMs) })
    }
    this.log.push(made)
    if (this.log.length > MAX_LOG_LENGTH) this.log.shift()
    return made
  }

  async #attempt(call: Pending, now: Microseconds, outer: AbortSignal | undefined): Promise<WebhookCall['status']> {
    const over = new AbortController()
    const abort = () => over.abort()
    outer?.addEventListener('abort', abort, { once: true })
    const { sleep, timeoutMs } = this.#settings
    const late = sleep(timeoutMs, over.signal).then(
      () => 'timeout' as const,
      () => 'failed' as const,
    )
    try {
      return await Promise.race([this.#post(call, now, over.signal).catch(reasonOf), late])
    } finally {
      over.abort()
      outer?.removeEventListener('abort', abort)
    }
  }

  async #post(call: Pending, now: Microseconds, signal: AbortSignal): Promise<WebhookCall['status']> {
    const { body, subscription } = call
    const { deliverTo, signature } = this.#settings
    const headers = new Headers({ 'Content-Type': 'application/json' })
    if (subscription.version === '1.3.0') {
      const timestamp = Math.floor(now / 1_000_000)
      headers.set('Afnor-Signature-Timestamp', String(timestamp))
      headers.set('Afnor-Signature', await sign(body, timestamp, subscription.signingKey ?? '', signature))
    } else await this.#prepare(headers, body, subscription, signal)
    const request = new Request(subscription.url, { method: 'POST', headers, body, redirect: 'manual', signal })
    const response = await deliverTo(request)
    await response.body?.cancel().catch(() => undefined)
    return response.status
  }

  /** What a subscription of 1.2.0 asked for. */
  async #prepare(
    headers: Headers,
    body: Uint8Array<ArrayBuffer>,
    { callback }: Subscription,
    signal: AbortSignal,
  ): Promise<void> {
    for (const { headerName, headerValue } of callback.headers ?? []) {
      if (!HOP_BY_HOP.has(headerName.toLowerCase())) headers.set(headerName, headerValue)
    }
    const { authentication, signature } = callback
    if (authentication?.authType === 'BASIC') {
      headers.set('Authorization', `Basic ${base64(utf8(`${authentication.userId}:${authentication.userPassword}`))}`)
    }
    if (authentication?.authType === 'OAUTH2') {
      headers.set('Authorization', `Bearer ${await this.#token(authentication, signal)}`)
    }
    // What is signed is stated nowhere. Ours: the body as it is, with the decoded key; other algorithms are not signed with.
    if (signature?.algo === 'HS256') {
      headers.set('Signature', base64(await hmac(Uint8Array.from(atob(signature.key), toCode), body)))
    }
  }

  /** A token for one call, by client credentials. */
  async #token({ tokenUrl, clientId, clientSecret }: Record<string, string>, signal: AbortSignal): Promise<string> {
    const credentials = `${encodeURIComponent(clientId ?? '')}:${encodeURIComponent(clientSecret ?? '')}`
    const request = new Request(tokenUrl ?? '', {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(credentials)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      redirect: 'manual',
      signal,
    })
    const response = await this.#settings.deliverTo(request)
    const { access_token: token } = (await response.json().catch(() => ({}))) as { access_token?: unknown }
    if (!response.ok || typeof token !== 'string') throw new NotCalled('unauthorized')
    return token
  }
}

/** A call that was not made. */
class NotCalled extends Error {
  constructor(readonly status: 'refused' | 'unauthorized') {
    super(status)
  }
}

export function reasonOf(error: unknown): WebhookCall['status'] {
  return error instanceof NotCalled ? error.status : 'failed'
}

/** The global `fetch`, for addresses on loopback: a sandbox must not call anybody else's machine. */
export async function fetchOnLoopback(request: Request): Promise<Response> {
  if (!LOOPBACK.test(new URL(request.url).hostname)) throw new NotCalled('refused')
  return fetch(request)
}

async function sign(
  body: Uint8Array,
  timestamp: number,
  signingKey: string,
  signature: WebhookSignature,
): Promise<string> {
  const key = signature.endsWith('-decoded') ? Uint8Array.from(atob(signingKey), toCode) : utf8(signingKey)
  const suffix = utf8(`@${timestamp}`)
  const text = new Uint8Array(body.length + suffix.length)
  text.set(body)
  text.set(suffix, body.length)
  const signed = signature.startsWith('digest-') ? await crypto.subtle.digest('SHA-256', text) : text
  return base64(await hmac(key, signed))
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, text))
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function toCode(character: string): number {
  return character.charCodeAt(0)
}
