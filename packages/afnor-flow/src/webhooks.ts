import { UnsupportedError } from '@facturelle/core'
import { pathSegment } from '@facturelle/core/http'
import type { components } from './generated/1.3.0.js'
import { checkKeys, checkText } from './guards.js'
import type { CreatedWebhook, Webhook, WebhookParams } from './types.js'
import { type FlowCallOptions, record, type Wire } from './wire.js'

/** The webhooks of the account, as of version 1.3.0. On an older platform every call throws `UnsupportedError`. */
export interface Webhooks {
  /** @see XP Z12-013 Flow Service, GET /v1/webhooks */
  list(options?: FlowCallOptions): Promise<readonly Webhook[]>
  /**
   * Asks the platform to post each changed flow to `callbackUrl`. Sent one time.
   * @throws {PlatformError} `REJECTED` (400), `FORBIDDEN` (403)
   * @see XP Z12-013 Flow Service, POST /v1/webhooks
   */
  create(params: WebhookParams, options?: FlowCallOptions): Promise<CreatedWebhook>
  /**
   * @throws {PlatformError} `NOT_FOUND` (404)
   * @see XP Z12-013 Flow Service, DELETE /v1/webhooks/{webhookUid}
   */
  delete(webhookId: string, options?: FlowCallOptions): Promise<void>
}

export function createWebhooks(wire: Wire): Webhooks {
  const { api, http } = wire
  const supported = () => {
    wire.demand('webhooks')
    if (wire.dialect.webhooks) return
    throw new UnsupportedError('WEBHOOKS', `This client has the webhooks of 1.3.0 only; version is ${wire.version}`)
  }
  return {
    async list(options) {
      supported()
      const { answer, unusable } = await wire.call('listWebhooks', options, (init, named) =>
        api.GET('/v1/webhooks', { ...init, fetch: http.again(named) }),
      )
      const list = record(answer)
      if (!list) throw unusable()
      return Array.isArray(list.webhooks) ? (list.webhooks as Webhook[]) : []
    },
    async create(params, options) {
      supported()
      checkKeys(params, 'webhook', ['callbackUrl', 'flowTypes', 'flowDirection', 'ackStatus'])
      checkText(params.callbackUrl, 'webhook.callbackUrl', 2048)
      const body = params as components['schemas']['WebhookParams']
      const { answer, unusable } = await wire.call('createWebhook', options, (init, named) =>
        api.POST('/v1/webhooks', { ...init, body, fetch: http.once(named) }),
      )
      const created = record(answer)
      if (typeof created?.webhookId !== 'string') throw unusable()
      return created as unknown as CreatedWebhook
    },
    async delete(webhookId, options) {
      supported()
      pathSegment(webhookId, 'webhookId')
      await wire.call('deleteWebhook', options, (init, named) =>
        api.DELETE('/v1/webhooks/{webhookUid}', {
          ...init,
          params: { path: { webhookUid: webhookId } },
          fetch: http.once(named),
        }),
      )
    },
  }
}
