import { type Answer, empty, json, refusal } from './answers.js'
import type { AfnorVersion } from './dialects.js'
import type { Identifiers } from './identifiers.js'
import { formatTimestamp, type Microseconds } from './timestamps.js'

interface Webhook {
  readonly webhookId: string
  readonly createdAt: Microseconds
  /** Version 1.3.0 only. */
  readonly signingKey?: string
  params: Readonly<Record<string, unknown>>
}

/**
 * The webhook subscriptions of 1.2.0 and 1.3.0. They are kept and given back; nothing is delivered to them. Those of one
 * version do not show in the other, since neither can be written in the other's terms.
 */
export class Webhooks {
  readonly #identifiers: Identifiers
  #byOwner = new Map<string, Map<string, Webhook>>()

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers
  }

  create(version: AfnorVersion, clientId: string, params: Webhook['params'], now: Microseconds): Answer {
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

  #of(version: AfnorVersion, clientId: string): Map<string, Webhook> {
    const owner = JSON.stringify([version, clientId])
    const webhooks = this.#byOwner.get(owner) ?? new Map<string, Webhook>()
    this.#byOwner.set(owner, webhooks)
    return webhooks
  }
}

function unknownWebhook(): Answer {
  return refusal(404, 'There is no such webhook.')
}
