import { reasonOf, type WebhookCall } from '../webhook-calls.js'
import type { Held } from './shapes.js'

/** How many calls the log keeps. */
const MAX_LOG_LENGTH = 10_000

/** One call of a callback address: no address, no content. */
export interface FactPulseCallback {
  readonly taskId: string
  /** `submission.completed`, `generation.failed` … */
  readonly event: string
  /** From 1. */
  readonly attempt: number
  /** When, sandbox time in milliseconds. */
  readonly at: number
  /** What was answered, or why nothing was. `refused`: the address is not on loopback. */
  readonly status: WebhookCall['status']
}

interface Pending {
  readonly taskId: string
  readonly clientId: string
  readonly clientUid: string | undefined
  readonly event: string
  readonly url: string
  readonly body: Held
  readonly due: number
}

interface CallbackRoom {
  readonly deliverTo: (request: Request) => Promise<Response>
  readonly repeatAfterMs: readonly number[]
  readonly timeoutMs: number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** The secret of a client, or the key of the server, which no receiver knows. */
  readonly secretOf: (clientUid: string | undefined) => string
  readonly now: () => number
}

/** The callbacks of tasks, signed. Nothing leaves by itself: `send` is asked to. */
export class CallbackCalls {
  readonly log: FactPulseCallback[] = []
  readonly #room: CallbackRoom
  #pending: (Pending & { attempt: number })[] = []

  constructor(room: CallbackRoom) {
    this.#room = room
  }

  add(call: Pending): void {
    this.#pending.push({ ...call, attempt: 1 })
  }

  async send(signal?: AbortSignal): Promise<readonly FactPulseCallback[]> {
    const now = this.#room.now()
    const due = this.#pending.filter((call) => call.due <= now)
    this.#pending = this.#pending.filter((call) => call.due > now)
    const made = await Promise.all(due.map((call) => this.#make(call, now, signal)))
    this.log.push(...made)
    if (this.log.length > MAX_LOG_LENGTH) this.log.splice(0, this.log.length - MAX_LOG_LENGTH)
    return made
  }

  async #make(call: Pending & { attempt: number }, now: number, signal?: AbortSignal): Promise<FactPulseCallback> {
    const status = await this.#attempt(call, signal)
    const { taskId, event, attempt } = call
    const made = { taskId, event, attempt, at: now, status }
    const afterMs = this.#room.repeatAfterMs[attempt - 1]
    const taken = typeof status === 'number' && status >= 200 && status < 300
    if (!taken && afterMs !== undefined) this.#pending.push({ ...call, attempt: attempt + 1, due: now + afterMs })
    return made
  }

  async #attempt(
    { url, body, clientUid }: Pending,
    outer: AbortSignal | undefined,
  ): Promise<FactPulseCallback['status']> {
    const { deliverTo, secretOf, sleep, timeoutMs } = this.#room
    const over = new AbortController()
    const abort = () => over.abort()
    outer?.addEventListener('abort', abort, { once: true })
    const post = async (): Promise<number> => {
      const content = new TextEncoder().encode(JSON.stringify(body))
      const headers = {
        'Content-Type': 'application/json',
        'X-Webhook-Signature': `sha256=${await hmacHex(secretOf(clientUid), content)}`,
      }
      const request = new Request(url, {
        method: 'POST',
        headers,
        body: content,
        redirect: 'manual',
        signal: over.signal,
      })
      const response = await deliverTo(request)
      await response.body?.cancel().catch(() => undefined)
      return response.status
    }
    const late = sleep(timeoutMs, over.signal).then(
      () => 'timeout' as const,
      () => 'failed' as const,
    )
    try {
      return await Promise.race([post().catch(reasonOf), late])
    } finally {
      over.abort()
      outer?.removeEventListener('abort', abort)
    }
  }
}

async function hmacHex(secret: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['sign'])
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, content))
  return Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
