export type { ClientAuthentication, ClientCredentials, Provided } from '@facturelle/auth'
export {
  AuthError,
  ConfigurationError,
  FacturelleError,
  PlatformError,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
export type { AfnorCredentials, AfnorDestination, AfnorFlowAdapterOptions } from './adapter.js'
export { afnorFlowAdapter } from './adapter.js'
export type {
  AfnorFlow,
  AfnorFlowOptions,
  AfnorFlowSettings,
  PlatformAddress,
} from './client.js'
export { createAfnorFlow } from './client.js'
export { DIALECTS, type Dialect, type FlowServiceVersion, type WebhooksVersion } from './dialects.js'
export type { ChangesOptions, FlowChange, FlowChanged, FlowGap, UnreadableEntry } from './feed.js'
export type { FileSyntax } from './file-syntax.js'
export {
  type FileStream,
  type Flows,
  MAX_FILE_BYTES,
  type NewFlow,
  type SearchAllOptions,
  type WaitOptions,
} from './flows.js'
export { compareInstants } from './instant.js'
export { flowProfileOf } from './mapping.js'
export {
  type AccountCredentials,
  type CredentialsOf,
  type FlowFeature,
  PLATFORMS,
  type Platform,
  type PlatformName,
} from './platforms.js'
export type { FlowFile, FlowFileInMemory, PassedOver, ReadIntoOptions, ReadOptions } from './read.js'
export type { RecipientOptions } from './recipient-options.js'
export type {
  AcknowledgedFlow,
  Acknowledgement,
  AcknowledgementDetail,
  CallbackAuthentication,
  CallbackChanges,
  CallbackHeader,
  CallbackSignature,
  CallbackWebhook,
  CallbackWebhookParams,
  CreatedWebhook,
  DownloadDocType,
  Flow,
  FlowAckStatus,
  FlowDirection,
  FlowInfo,
  FlowPage,
  FlowProcessingRule,
  FlowProfile,
  FlowSearch,
  FlowSearchWhere,
  FlowSyntax,
  FlowType,
  FullFlowInfo,
  KnownReasonCode,
  ReasonCode,
  Webhook,
  WebhookParams,
} from './types.js'
export type { NewWebhook, Webhooks } from './webhooks.js'
export type { FlowCallOptions } from './wire.js'
