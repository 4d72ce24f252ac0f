export { createReplayCache, type ReplayCache } from '@facturelle/core'
export type { CallbackCaller } from './caller.js'
export type { CallHeaders } from './headers.js'
export type { WebhookHint } from './hint.js'
export {
  type CallerOptions,
  createWebhookReceiver,
  type WebhookProblem,
  type WebhookReceiverOptions,
} from './receiver.js'
export { type AfnorWebhooksOptions, afnorWebhooks } from './source.js'
export {
  createVerifier,
  type RefusalReason,
  SIGNATURE_READINGS,
  type SignatureReading,
  type SigningKeys,
  type Verification,
  type VerifiedCall,
  type Verifier,
  type VerifierOptions,
  type VerifyOptions,
  verify,
} from './verifier.js'
