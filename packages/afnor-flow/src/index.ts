export type { ClientAuthentication, ClientCredentials } from '@facturelle/auth'
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
  AccountCredentials,
  AfnorFlow,
  AfnorFlowOptions,
  AfnorFlowSettings,
  PlatformAddress,
  Provided,
} from './client.js'
export { createAfnorFlow } from './client.js'
export { DIALECTS, type Dialect, type FlowServiceVersion } from './dialects.js'
export type { FileSyntax } from './file-syntax.js'
export { type FileStream, type Flows, MAX_FILE_BYTES, type NewFlow } from './flows.js'
export { compareInstants } from './instant.js'
export { flowProfileOf } from './mapping.js'
export { PLATFORMS, type Platform, type PlatformName } from './platforms.js'
export type { FlowFile, FlowFileInMemory, PassedOver, ReadIntoOptions, ReadOptions } from './read.js'
export type {
  Acknowledgement,
  AcknowledgementDetail,
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
export type { Webhooks } from './webhooks.js'
export type { FlowCallOptions } from './wire.js'
