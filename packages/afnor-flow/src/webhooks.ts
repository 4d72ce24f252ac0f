import { UnsupportedError } from '@facturelle/core'
import { type createApi, pathSegment } from '@facturelle/core/http'
import type { FlowServiceVersion, WebhooksVersion } from './dialects.js'
import type { paths as paths1_2 } from './generated/1.2.0.js'
import { checkCallbackChanges, checkCallbackWebhook, checkWebhook, secretsOf } from './subscriptions.js'
import type {
  CallbackChanges,
  CallbackWebhook,
  CallbackWebhookParams,
  CreatedWebhook,
  Webhook,
  WebhookParams,
} from './types.js'
import { type FlowCallOptions, record, type Wire } from './wire.js'

/** `T` where the version may be one of `Having`; else nothing fits. */
type From<V, Having, T> = Extract<V, Having> extends never ? never : T

/** What `create` takes, by version. */
export type NewWebhook<V extends FlowServiceVersion> =
  | From<V, '1.2.0', CallbackWebhookParams>
  | From<V, '1.3.0', WebhookParams>

/**
 * The webhooks of the account. 1.2.0 and 1.3.0 subscribe in forms of their own, and only 1.2.0 reads one webhook and
 * changes it; 1.1.0 has none. What a version lacks throws `UnsupportedError`, before any call.
 *
 * A webhook saves waiting, and no polling: no platform promises to repeat a call that got lost.
 */
export interface Webhooks<V extends FlowServiceVersion = FlowServiceVersion> {
  /**
   * Of 1.2.0 by the `webhookId` alone, on platforms that list no more.
   * @see XP Z12-013 Flow Service, GET /v1/webhooks
   */
  list(
    options?: From<V, WebhooksVersion, FlowCallOptions>,
  ): Promise<readonly (From<V, '1.2.0', CallbackWebhook> | From<V, '1.3.0', Webhook>)[]>
  /**
   * Asks the platform to post each changed flow to an address. Sent one time.
   * @throws {ConfigurationError} `ARGUMENT_INVALID`, naming the field; nothing was sent
   * @throws {PlatformError} `REJECTED` (400, 422), `FORBIDDEN` (403)
   * @see XP Z12-013 Flow Service, POST /v1/webhooks
   */
  create(
    params: NewWebhook<V>,
    options?: FlowCallOptions,
  ): Promise<From<V, '1.2.0', CallbackWebhook & { readonly webhookId: string }> | From<V, '1.3.0', CreatedWebhook>>
  /**
   * 1.2.0 only. The answer may repeat the secrets given at creation.
   * @throws {PlatformError} `NOT_FOUND` (404)
   * @see XP Z12-013 Flow Service 1.2.0, GET /v1/webhooks/{webhookUid}
   */
  get(webhookId: From<V, '1.2.0', string>, options?: FlowCallOptions): Promise<CallbackWebhook>
  /**
   * Changes how a webhook of 1.2.0 is called; for another address or filter, make another. Sent one time.
   * @returns the webhook, from platforms that answer with it
   * @throws {PlatformError} `REJECTED` (400, 422), `NOT_FOUND` (404)
   * @see XP Z12-013 Flow Service 1.2.0, PATCH /v1/webhooks/{webhookUid}
   */
  update(
    webhookId: From<V, '1.2.0', string>,
    changes: CallbackChanges,
    options?: FlowCallOptions,
  ): Promise<CallbackWebhook | undefined>
  /**
   * A call that is under way may still come after it.
   * @throws {PlatformError} `NOT_FOUND` (404)
   * @see XP Z12-013 Flow Service, DELETE /v1/webhooks/{webhookUid}
   */
  delete(webhookId: From<V, WebhooksVersion, string>, options?: FlowCallOptions): Promise<void>
}

export function createWebhooks(wire: Wire): Webhooks {
  const { api, http, dialect, version } = wire
  // The same client by the types of the other document.
  const api1_2 = api as unknown as ReturnType<typeof createApi<paths1_2>>
  const supported = (): WebhooksVersion => {
    wire.demand('webhooks')
    if (dialect.webhooks) return dialect.webhooks
    throw new UnsupportedError('WEBHOOKS', `Version ${version} has no webhooks; follow flows by searching for them`)
  }
  const only1_2 = (what: string) => {
    if (supported() === '1.2.0') return
    throw new UnsupportedError('WEBHOOKS', `Version ${version} cannot ${what}; delete it and create another`)
  }
  const checked = (params: WebhookParams | CallbackWebhookParams) => {
    const form = supported()
    const other = form === '1.2.0' ? 'callbackUrl' : 'callback'
    // Named before the unknown key it is: the caller wrote for the other version.
    if (typeof params === 'object' && params !== null && Object.hasOwn(params, other)) {
      const own = form === '1.2.0' ? 'callback and metadata' : 'callbackUrl'
      throw new UnsupportedError('WEBHOOKS', `webhook.${other} does not exist in version ${version}; give ${own}`)
    }
    if (form === '1.2.0') checkCallbackWebhook(params, wire)
    else checkWebhook(params, wire)
  }
  return {
    async list(options) {
      supported()
      const { answer, unusable } = await wire.call('listWebhooks', options, (init, named) =>
        api.GET('/v1/webhooks', { ...init, fetch: http.again(named) }),
      )
      // Ids or whole webhooks, by themselves or in an object: all of these were seen.
      const { webhooks, webhookIds, count } = record(answer) ?? {}
      const entries: unknown = Array.isArray(answer) ? answer : (webhooks ?? webhookIds ?? (count === 0 ? [] : answer))
      if (!Array.isArray(entries)) throw unusable()
      return entries.map((entry) => {
        const webhook = typeof entry === 'string' ? { webhookId: entry } : record(entry)
        if (!webhook) throw unusable()
        return webhook
      })
    },
    async create(params: WebhookParams | CallbackWebhookParams, options?: FlowCallOptions) {
      checked(params)
      const { answer, unusable } = await wire.call('createWebhook', options, (init, named) =>
        // Checked above, by the rules of the version.
        api.POST('/v1/webhooks', {
          ...init,
          body: params as never,
          fetch: http.once({ ...named, secrets: secretsOf(params) }),
        }),
      )
      const created = record(answer)
      if (typeof created?.webhookId !== 'string' || created.webhookId === '') throw unusable()
      return created as unknown as CreatedWebhook
    },
    async get(webhookId, options) {
      only1_2('read one webhook')
      pathSegment(webhookId, 'webhookId')
      const { answer, unusable } = await wire.call('getWebhook', options, (init, named) =>
        api1_2.GET('/v1/webhooks/{webhookUid}', {
          ...init,
          params: { path: { webhookUid: webhookId } },
          fetch: http.again(named),
        }),
      )
      const webhook = record(answer)
      if (!webhook) throw unusable()
      return { webhookId, ...webhook }
    },
    async update(webhookId, changes, options) {
      only1_2('change a webhook')
      pathSegment(webhookId, 'webhookId')
      checkCallbackChanges(changes, wire)
      const { answer } = await wire.call('updateWebhook', options, (init, named) =>
        api1_2.PATCH('/v1/webhooks/{webhookUid}', {
          ...init,
          params: { path: { webhookUid: webhookId } },
          body: changes as never,
          fetch: http.once({ ...named, secrets: secretsOf(changes) }),
        }),
      )
      const webhook = record(answer)
      return webhook && { webhookId, ...webhook }
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
