export type {
  Adapter,
  AdapterContext,
  CallOptions,
  Destination,
  DestinationOf,
  DownloadedFile,
  EventOptions,
  Nudge,
  Outcome,
  ProgressStep,
  Submission,
  SubmissionReference,
  WantedInvoice,
} from './adapter.js'
export type { Assessment, AssessmentContext } from './assessment.js'
export { type Clock, systemClock } from './clock.js'
export type {
  Reachability,
  ReachabilityEvidence,
  ReachabilityStatus,
  RecipientDirectory,
  RecipientRequirements,
} from './directory.js'
export type {
  CompletedInvoice,
  CompletionOptions,
  DocumentEngine,
  DocumentForm,
  DocumentKind,
  EmbeddedFile,
  Identifier,
  Inspection,
  LifecycleMessage,
  LifecycleReason,
  LifecycleStatement,
  ParsedDocument,
  PartyIdentity,
  PreparedDocument,
  PreparedInvoice,
  Profile,
  Syntax,
  Validation,
  ValidationIssue,
  ValidationOptions,
  WriteTarget,
  WrittenDocument,
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
export { documentFileName } from './file-name.js'
export { createReplayCache, type ReplayCache } from './http/replay-cache.js'
export { readRequestBody } from './http/request-body.js'
export type { InboxOptions, ReceivedItem, ReceivedReference } from './inbox.js'
export type {
  InvoiceDraft,
  VatGroupDraft,
} from './invoice/draft.js'
export type {
  Delivery,
  Invoice,
  Note,
  ProcessControl,
  Project,
} from './invoice/invoice.js'
export type {
  Classification,
  DeliveryTerms,
  IncludedVat,
  InvoiceLine,
  Item,
  ItemAttribute,
  ItemComponent,
  ItemInstance,
  LineCharge,
  LineDelivery,
  LineNote,
  LinePrecedingInvoice,
  LinePrice,
  LineTotals,
  LineVat,
  Measure,
  Packaging,
  PriceAdjustment,
  PriceSurcharge,
} from './invoice/line.js'
export type {
  Address,
  Contact,
  NamedParty,
  Party,
  Seller,
  TaxRepresentative,
} from './invoice/party.js'
export type {
  AccountingReference,
  Attachment,
  ContractReference,
  DocumentReference,
  LineDocument,
  LineReference,
  ObjectIdentifier,
  PrecedingInvoice,
  SupportingDocument,
} from './invoice/references.js'
export type {
  Adjustment,
  CreditTransfer,
  CurrencyExchange,
  DebitedAccount,
  DirectDebit,
  DocumentAdjustment,
  DocumentCharge,
  LogisticsCharge,
  PaymentCard,
  PaymentCondition,
  PaymentInstructions,
  PaymentMeans,
  PaymentTerms,
  Period,
  Prepayment,
  PrepaymentVat,
  ThirdPartyPayment,
  Totals,
  VatBreakdown,
  VatTreatment,
} from './invoice/settlement.js'
export type {
  SimplifiedAddress,
  SimplifiedAdjustment,
  SimplifiedContact,
  SimplifiedDocumentAdjustment,
  SimplifiedInvoice,
  SimplifiedLine,
  SimplifiedNotes,
  SimplifiedParty,
  SimplifiedSupplier,
  SimplifiedVat,
} from './invoice/simplified.js'
export type {
  Amount,
  BusinessProcess,
  CalendarDate,
  InvoiceTypeCode,
  LineSubtype,
  NoteSubject,
  PaymentMeansCode,
  Percentage,
  Price,
  Quantity,
  VatCategory,
  VatPointDateCode,
} from './invoice/values.js'
export { type Carried, listLeftOut } from './left-out.js'
export {
  FINAL_STAGES,
  type LifecycleEvent,
  STAGES,
  type Stage,
  stageOf,
  type TechnicalAcknowledgement,
} from './lifecycle.js'
export { createNudge } from './nudge.js'
export { progressTeller } from './progress.js'
export { referenceDocument } from './reference.js'
export type { GivenResponse, InvoiceResponse, RespondTarget } from './response.js'
export { sha256 } from './sha256.js'
export { GIVEN_BY, mayFollow, TRANSITIONS } from './transitions.js'
export type { WebhookNews, WebhookSource } from './webhooks.js'
