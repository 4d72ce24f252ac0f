import type { WebhookNews, WebhookSource } from '@facturelle/core'
import type { FactPulseEvent } from './event.js'
import { createWebhookReceiver, type WebhookReceiverOptions } from './receiver.js'
import { SIGNATURE_HEADER } from './signature.js'

export interface FactPulseWebhooksOptions extends Omit<WebhookReceiverOptions, 'onEvent' | 'onProblem'> {
  /** The path that FactPulse calls. @default any: its calls are told by their signature header */
  readonly path?: string
  /** Told of every call that led nowhere. */
  readonly onProblem?: WebhookReceiverOptions['onProblem']
}

/** The callbacks of FactPulse, for `createFacturelle({ webhooks: [factpulseWebhooks({ secrets })] })`. */
export function factpulseWebhooks({ path, onProblem, ...options }: FactPulseWebhooksOptions): WebhookSource {
  const open = (onNews: (news: WebhookNews) => Promise<void>) =>
    createWebhookReceiver({
      ...options,
      onProblem: onProblem ?? (() => undefined),
      onEvent: (event) => onNews({ type: 'factpulse', handles: handlesOf(event), event }),
    })
  // What is wrong with the options is said at once.
  open(async () => undefined)
  const receivers = new WeakMap<object, ReturnType<typeof open>>()
  return {
    contract: 1,
    type: 'factpulse',
    matches: ({ url, headers }) =>
      path === undefined ? headers.has(SIGNATURE_HEADER) : new URL(url).pathname === path,
    receive(request, onNews) {
      const receiver = receivers.get(onNews) ?? open(onNews)
      receivers.set(onNews, receiver)
      return receiver(request)
    },
  }
}

/** What references have a document by: the task, and what it was handed to. None is known: it may be about any. */
function handlesOf({ taskId, data }: FactPulseEvent): string[] {
  const { afnorResult, flowId = Object(afnorResult).flowId, trackingId } = data as Record<string, unknown>
  return [taskId, flowId, trackingId].filter((handle): handle is string => typeof handle === 'string')
}
