import { ConfigurationError, type WebhookSource } from '@facturelle/core'
import type { Flow } from '../types.js'
import { type CallerOptions, checkOptions, createReceiver, type WebhookReceiverOptions } from './receiver.js'

type Base = Pick<
  WebhookReceiverOptions,
  'client' | 'onProblem' | 'maxBytes' | 'answerWithinMs' | 'maxRemembered' | 'clock'
>

export type AfnorWebhooksOptions = CallerOptions &
  Base & {
    /**
     * The path that the platform was told to call, `/webhooks/afnor`. Give one to each account where there are several.
     * @default any path that ends in `/afnor`, and any call with the signature of 1.3.0
     */
    readonly path?: string
  }

/**
 * The calls of an approved platform for `webhooks` of `createFacturelle`: those that follow what a call is about ask at
 * once. A call about an invoice names its flow. One about a lifecycle message names the flow of that message, which says
 * nothing of the invoice's own: all who follow at approved platforms look then, with one search for each account.
 * @throws {ConfigurationError} `OPTION_INVALID`, naming the option
 */
export function afnorWebhooks({ path, ...options }: AfnorWebhooksOptions): WebhookSource {
  if (path !== undefined && !(typeof path === 'string' && path.startsWith('/'))) {
    throw new ConfigurationError('OPTION_INVALID', 'path must be a path that begins with /', { field: 'path' })
  }
  checkOptions({ ...options, onFlow: () => undefined } as WebhookReceiverOptions)
  const receive = createReceiver(options as WebhookReceiverOptions)
  const own = path && bare(path)
  return {
    contract: 1,
    type: 'afnor',
    matches({ url, headers }) {
      const asked = bare(new URL(url).pathname)
      return own === undefined ? asked.endsWith('/afnor') || headers.has('afnor-signature') : asked === own
    },
    receive: (request, onNews) =>
      receive(request, (flow) => onNews({ type: 'afnor', handles: handlesOf(flow), event: flow })),
  }
}

/** A path without the slash behind it. */
function bare(path: string): string {
  return path.replace(/\/+$/, '')
}

/** What finds those who follow the invoice of a flow; nothing where it may be a lifecycle message. */
function handlesOf({ flowId, trackingId, flowType }: Flow): string[] {
  if (flowType === undefined || flowType === 'Undefined' || flowType.endsWith('LC')) return []
  return trackingId === undefined ? [flowId] : [flowId, trackingId]
}
