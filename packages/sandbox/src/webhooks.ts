import { type Answer, empty, json, refusal } from './answers.js'
import type { AfnorVersion } from './dialects.js'
import type { FlowRecord } from './flows.js'
import type { Identifiers } from './identifiers.js'
import { formatTimestamp, type Microseconds } from './timestamps.js'

export const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

interface Webhook {
  readonly webhookId: string
  readonly createdAt: Microseconds
  /** Version 1.3.0 only. */
  readonly signingKey?: string
  params: Readonly<Record<string, unknown>>
}

/** Where and how a webhook is called. */
export interface Subscription {
  readonly version: AfnorVersion
  readonly clientId: string
  readonly webhookId: string
  readonly url: string
  /** Version 1.3.0 only. */
  readonly signingKey?: string | undefined
  /** Version 1.2.0 only. */
  readonly callback: Callback
}

interface Callback {
  readonly url?: string
  readonly headers?: readonly { readonly headerName: string; readonly headerValue: string }[]
  readonly authentication?: { readonly authType: string } & Readonly<Record<string, string>>
  readonly signature?: { readonly algo: string; readonly key: string }
}

interface Criteria {
  readonly flowType?: string
  readonly flowTypes?: readonly string[]
  readonly flowDirection?: string
  readonly processingRule?: string
  readonly ackStatus?: string
}

/**
 * The webhook subscriptions of 1.2.0 and 1.3.0. Those of one version do not show in the other, since neither can be
 * written in the other's terms.
 */
export class Webhooks {
  readonly #identifiers: Identifiers
  #byOwner = new Map<string, Map<string, Webhook>>()

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers
  }

  create(version: AfnorVersion, clientId: string, params: Webhook['params'], now: Microseconds): Answer {
    if (!isCallable(addressOf(params))) {
      return refusal(400, 'The address to call must use https, or http on loopback.', { code: 'INVALID_CALLBACK_URL' })
    }
    const webhookId = this.#identifiers.uuid()
    const webhooks = this.#of(version, clientId)
    if (version === '1.2.0') {
      webhooks.set(webhookId, { webhookId, createdAt: now, params })
      return json(201, { webhookId })
    }
    const signingKey = this.#identifiers.key()
    webhooks.set(webhookId, { webhookId, createdAt: now, signingKey, params })
    return json(201, { webhookId, signingKey, createdAt: formatTimestamp(now) })
  }

  /** 1.2.0 lists identifiers, 1.3.0 whole webhooks, signing keys included, as its schema has them. */
  list(version: AfnorVersion, clientId: string): Answer {
    const webhooks = [...this.#of(version, clientId).values()]
    if (version === '1.2.0') return json(200, { webhookIds: webhooks.map(({ webhookId }) => webhookId) })
    const listed = webhooks.map(({ params, createdAt, ...rest }) => ({
      ...params,
      ...rest,
      createdAt: formatTimestamp(createdAt),
    }))
    return json(200, { count: listed.length, webhooks: listed })
  }

  get(version: AfnorVersion, clientId: string, webhookId: string): Answer {
    const webhook = this.#of(version, clientId).get(webhookId)
    return webhook ? json(200, { ...webhook.params, webhookId }) : unknownWebhook()
  }

  /** Each of `headers`, `authentication` and `signature` that is given replaces the former one. */
  update(version: AfnorVersion, clientId: string, webhookId: string, changes: Webhook['params']): Answer {
    const webhook = this.#of(version, clientId).get(webhookId)
    if (!webhook) return unknownWebhook()
    const known = ['headers', 'authentication', 'signature'].filter((name) => changes[name] !== undefined)
    const changed = Object.fromEntries(known.map((name) => [name, changes[name]]))
    webhook.params = { ...webhook.params, callback: { ...(webhook.params.callback as object), ...changed } }
    return empty(204)
  }

  delete(version: AfnorVersion, clientId: string, webhookId: string): Answer {
    return this.#of(version, clientId).delete(webhookId) ? empty(204) : unknownWebhook()
  }

  /** The webhooks that are to be told of a flow. */
  matching(flow: FlowRecord): Subscription[] {
    return (['1.2.0', '1.3.0'] as const).flatMap((version) => {
      const webhooks = [...this.#of(version, flow.clientId).values()]
      const criteria = ({ params }: Webhook) => (version === '1.2.0' ? params.metadata : params) as Criteria
      return webhooks
        .filter((webhook) => matches(flow, criteria(webhook)))
        .map((webhook) => subscriptionOf(version, flow.clientId, webhook))
    })
  }

  /** A subscription as it is now; `undefined` once it is deleted. */
  current({ version, clientId, webhookId }: Subscription): Subscription | undefined {
    const webhook = this.#of(version, clientId).get(webhookId)
    return webhook && subscriptionOf(version, clientId, webhook)
  }

  #of(version: AfnorVersion, clientId: string): Map<string, Webhook> {
    const owner = JSON.stringify([version, clientId])
    const webhooks = this.#byOwner.get(owner) ?? new Map<string, Webhook>()
    this.#byOwner.set(owner, webhooks)
    return webhooks
  }
}

function subscriptionOf(
  version: AfnorVersion,
  clientId: string,
  { webhookId, params, signingKey }: Webhook,
): Subscription {
  const callback = (params.callback ?? {}) as Callback
  return { version, clientId, webhookId, url: addressOf(params), signingKey, callback }
}

function addressOf({ callbackUrl, callback }: Webhook['params']): string {
  return (callbackUrl as string | undefined) ?? (callback as Callback).url ?? ''
}

function matches(flow: FlowRecord, criteria: Criteria): boolean {
  const { flowType, flowTypes, flowDirection, processingRule, ackStatus } = criteria
  return (
    (flowTypes?.includes(flow.flowType) ?? true) &&
    [
      [flowType, flow.flowType],
      [flowDirection, flow.flowDirection],
      [processingRule, flow.processingRule],
      [ackStatus, flow.acknowledgement.status],
    ].every(([wanted, is]) => wanted === undefined || wanted === is)
  )
}

/** Whether a subscription may name an address: https, or plain http on this machine. */
function isCallable(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
}

function unknownWebhook(): Answer {
  return refusal(404, 'There is no such webhook.')
}
