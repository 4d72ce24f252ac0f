export type { FactPulseEvent } from './event.js'
export {
  createWebhookReceiver,
  type ReplayCache,
  type WebhookProblem,
  type WebhookReceiverOptions,
} from './receiver.js'
export { type CallHeaders, type RefusalReason, type Verification, verify, type WebhookSecrets } from './signature.js'
