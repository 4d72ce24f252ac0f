export { createReplayCache, type ReplayCache } from '@facturelle/core'
export type { FactPulseEvent } from './event.js'
export {
  createWebhookReceiver,
  type WebhookProblem,
  type WebhookReceiverOptions,
} from './receiver.js'
export { type CallHeaders, type RefusalReason, type Verification, verify, type WebhookSecrets } from './signature.js'
export { type FactPulseWebhooksOptions, factpulseWebhooks } from './source.js'
