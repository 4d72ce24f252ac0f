export type { Provided, TokenStore } from '@facturelle/auth'
export { AuthError, ConfigurationError, FacturelleError, PlatformError, TransportError } from '@facturelle/core'
export type { ChorusProAccess, PlatformAccess } from './access.js'
export type { Clients, DownloadHead, Downloads, References } from './account.js'
export {
  type FactPulseAdapterOptions,
  type FactPulseDestination,
  type FactPulseReference,
  type FactPulseSigning,
  type FactPulseSubmission,
  type FactPulseTo,
  factpulseAdapter,
} from './adapter.js'
export type {
  Afnor,
  AfnorDirectory,
  AfnorFlows,
  AfnorWebhooks,
  PassedAfnor,
  PlatformWithDirectory,
} from './afnor.js'
export type { ChorusPro } from './chorus-pro.js'
export { createFactPulse, type FactPulse } from './client.js'
export type {
  FactPulseApiKey,
  FactPulseCredentials,
  FactPulseOptions,
  FactPulseSettings,
  FactPulseToken,
} from './connect.js'
export type { AmountField } from './decimals.js'
export type { Conversion, Documents, Parsing, Signatures, Validation, Verification, XmlVerdict } from './documents.js'
export { FactPulseError, type FactPulseErrorOptions, type FactPulseIssue, type Reached } from './errors.js'
export type { Invoices } from './invoices.js'
export type { Cdar, EReporting } from './reporting.js'
export type { Task, TaskKind, TaskResults, TaskState, Tasks, WaitOptions, WorkerStatus } from './tasks.js'
export type { Thin, ThinOptions } from './thin.js'
export type {
  AfnorDestination,
  AggregatedReport,
  Callback,
  CdarMessage,
  ChorusProDestination,
  ClientDetail,
  ClientPage,
  Comparison,
  ConversionDone,
  ConversionFiles,
  ConversionPendingInput,
  ConversionResult,
  ConversionRulesBroken,
  ConvertResume,
  Download,
  Encaissee,
  EReport,
  FacturxVerdict,
  FlowInfo,
  GeneratedInvoice,
  GenerateInvoice,
  IncomingInvoice,
  Invoice,
  Lifecycle,
  ParsedInvoice,
  PdpConfig,
  PdpConfigUpdate,
  Refusee,
  SignatureResult,
  SignedPdf,
  SimplifiedInvoice,
  SubmitAggregatedReport,
  SubmitCdar,
  SubmitCdarXml,
  SubmitCompleteInvoice,
  SubmitEReport,
  SubmittedInvoice,
  SubmittedReport,
  TaskStatus,
  Unstated,
} from './types.js'
export type { FactPulseCallOptions } from './wire.js'
