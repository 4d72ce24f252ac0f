export type {
  Adapter,
  AdapterContext,
  CallOptions,
  Destination,
  DestinationOf,
  DownloadedFile,
  EventOptions,
  Outcome,
  ProgressStep,
  Submission,
  SubmissionReference,
} from './adapter.js'
export { type Clock, systemClock } from './clock.js'
export type {
  Reachability,
  ReachabilityEvidence,
  ReachabilityStatus,
  RecipientDirectory,
  RecipientRequirements,
} from './directory.js'
export type {
  DocumentEngine,
  DocumentKind,
  EmbeddedFile,
  Identifier,
  Inspection,
  LifecycleMessage,
  LifecycleReason,
  LifecycleStatement,
  PartyIdentity,
  PreparedDocument,
  Profile,
  Syntax,
  ValidationIssue,
} from './document.js'
export {
  AuthError,
  ConfigurationError,
  DocumentError,
  type ErrorCause,
  FacturelleError,
  PlatformError,
  type PlatformErrorOptions,
  type PlatformIssue,
  type TransportCode,
  TransportError,
  type TransportErrorOptions,
  UnsupportedError,
} from './errors.js'
export {
  type ByteStream,
  type ByteStreamReader,
  type FileContent,
  type FileInput,
  type FileSource,
  type ReadFileOptions,
  readFileInput,
} from './file.js'
export {
  FINAL_STAGES,
  type LifecycleEvent,
  STAGES,
  type Stage,
  stageOf,
  type TechnicalAcknowledgement,
} from './lifecycle.js'
export { progressTeller, tellProgress } from './progress.js'
export { sha256 } from './sha256.js'
