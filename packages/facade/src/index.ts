export {
  AuthError,
  ConfigurationError,
  type DocumentEngine,
  DocumentError,
  type DownloadedFile,
  type EventOptions,
  FacturelleError,
  type FileInput,
  type FileSource,
  type GivenResponse,
  type Inspection,
  type Invoice,
  type InvoiceResponse,
  type LifecycleEvent,
  type Outcome,
  PlatformError,
  type PlatformIssue,
  type ProgressStep,
  type ReceivedReference,
  type SimplifiedInvoice,
  type Stage,
  type Submission,
  type SubmissionReference,
  type TechnicalAcknowledgement,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
export type { TenantCredentials } from './access.js'
export type { BatchItem, BatchProgress, SubmitManyOptions } from './batch.js'
export type { Plan } from './explain.js'
export {
  createFacturelle,
  type Facturelle,
  type FacturelleOptions,
  type ResumeOptions,
  type SendOptions,
  type SubmitOptions,
  type Unsettled,
} from './facturelle.js'
export { failureOf, type StageName, type SubmitFailure } from './failure.js'
export { frenchRules } from './french-rules.js'
export type { FacadeInboxOptions, Received } from './inbox.js'
export type { DocumentInput, SubmitInput } from './input.js'
export { type Journal, type JournalEntry, type MemoryJournalOptions, memoryJournal } from './journal.js'
export type { Signer, Stages } from './pipeline.js'
export type { Candidate, Prepared, Route } from './prepared.js'
export type { AutoDestination, PolicyFinding, RoutingPolicy } from './route.js'
export { RoutingError } from './routing-error.js'
export type { TrackedEvent, TrackedSubmission, Until, Waited, WaitOptions } from './tracked.js'
