export type { Provided, TokenStore } from '@facturelle/auth'
export {
  AuthError,
  ConfigurationError,
  FacturelleError,
  PlatformError,
  TransportError,
} from '@facturelle/core'
export type { AnyDocuments, CompanyResource, Dian, Subscriptions } from './account.js'
export { type FactusAdapterOptions, type FactusDestination, type FactusReference, factusAdapter } from './adapter.js'
export type { FactusBlock, FactusCustomer, FactusItemTerms } from './block.js'
export { createFactus, type Factus } from './client.js'
export type { Environment, FactusCredentials, FactusOptions, FactusSettings, FactusToken } from './connect.js'
export type { DecimalField } from './decimals.js'
export type {
  AdjustmentNotes,
  Bills,
  CreditNotes,
  DebitNotes,
  Documents,
  MailedDocuments,
  SupportDocuments,
} from './documents.js'
export { FactusError, type FactusErrorOptions, type FactusReason } from './errors.js'
export type { NumberingRanges, PayrollNumberingRanges, Ranges } from './numbering-ranges.js'
export { type FactusGrant, type FactusTokenOptions, type FactusTokens, requestFactusToken } from './oauth.js'
export { type DianIssue, type Outcome, type OutcomeKind, outcomeOf } from './outcome.js'
export type { Listing } from './pages.js'
export type { OvertimeMoment, PayrollCreate, PayrollPayment, PayrollWorker, SettlementPeriod } from './payroll-types.js'
export type { AdjustmentPayrolls, PayrollDocuments, Payrolls } from './payrolls.js'
export type { ReceptionPerson, Receptions } from './receptions.js'
export type { Blocker, IssueOrRecover, Recovered, RecoveryOptions } from './recovery.js'
export type {
  Acquirer,
  AcquirerQuery,
  AdjustmentNote,
  AdjustmentNoteCreate,
  AdjustmentNoteFilter,
  AdjustmentNoteListItem,
  AdjustmentPayroll,
  AdjustmentPayrollCreate,
  Bill,
  BillCreate,
  BillFilter,
  BillListItem,
  Company,
  CompanyLogo,
  CompanyUpdate,
  CreditNote,
  CreditNoteCreate,
  DebitNote,
  DebitNoteCreate,
  Done,
  Download,
  EmailContent,
  NoteFilter,
  NoteListItem,
  NumberingRange,
  NumberingRangeCreate,
  NumberingRangeCurrent,
  NumberingRangeFilter,
  Page,
  Pagination,
  Payroll,
  PayrollFilter,
  PayrollListItem,
  PayrollNumberingRange,
  PayrollNumberingRangeCreate,
  PayrollNumberingRangeFilter,
  RadianEvent,
  Reception,
  ReceptionBill,
  ReceptionEvent,
  ReceptionEventCode,
  ReceptionFilter,
  SendEmail,
  SoftwareRange,
  Subscription,
  SupportDocument,
  SupportDocumentCreate,
  SupportDocumentFilter,
  SupportDocumentListItem,
  TacitAcceptance,
} from './types.js'
export type { FactusCallOptions } from './wire.js'
