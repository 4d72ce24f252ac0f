import type { FlowProcessingRule, FlowType } from './types.js'

/** The published versions of the Flow Service that this client speaks. */
export type FlowServiceVersion = '1.1.0' | '1.2.0' | '1.3.0'

/** The versions that have webhooks, each in a form of its own. */
export type WebhooksVersion = Exclude<FlowServiceVersion, '1.1.0'>

/** What differs between the versions, as data. Written from the documents in `specs/afnor-flow`. */
export interface Dialect {
  /** The header that carries the correlation id. */
  readonly requestIdHeader: 'X-Request-Id' | 'Request-Id'
  /** Whether `Organization-Id` exists. */
  readonly organizationId: boolean
  /** The longest `flowId` and `trackingId`, in characters. */
  readonly idMaxLength: 36 | 64
  /** Whether a page of a search may name the next one. */
  readonly cursor: boolean
  /** The version in whose form webhooks are subscribed to; `false` where there are none. */
  readonly webhooks: false | WebhooksVersion
  readonly processingRules: readonly FlowProcessingRule[]
  /** Rules of answers that a sender has no use for. */
  readonly otherRules: readonly 'Undefined'[]
  /** The natures of flows the version knows. */
  readonly flowTypes: readonly FlowType[]
}

const RULES_1_1 = ['B2B', 'B2BInt', 'B2C', 'OutOfScope', 'ArchiveOnly', 'NotApplicable'] as const
const RULES_1_2 = [...RULES_1_1, 'B2G', 'B2GInt', 'B2GOutOfScope'] as const

const TYPES = [
  'CustomerInvoice',
  'SupplierInvoice',
  'CustomerInvoiceLC',
  'SupplierInvoiceLC',
  'StateCustomerInvoiceLC',
  'StateSupplierInvoiceLC',
  'AggregatedCustomerTransactionReport',
  'UnitaryCustomerTransactionReport',
  'AggregatedCustomerPaymentReport',
  'UnitaryCustomerPaymentReport',
  'UnitarySupplierTransactionReport',
  'MultiFlowReport',
] as const
/** The flow types of 1.1.0 and of 1.2.0. */
export const TYPES_1_1 = [...TYPES, 'StateInvoice'] as const
/** Those of 1.3.0 that a caller may ask for: `Undefined` is in its list because answers share it. */
export const TYPES_1_3 = [
  ...TYPES,
  'StateCustomerInvoice',
  'StateSupplierInvoice',
  'StateTransactionReport',
  'StateTransactionReportLC',
  'StatePaymentReport',
  'StatePaymentReportLC',
] as const

export const DIALECTS: Readonly<Record<FlowServiceVersion, Dialect>> = {
  '1.1.0': {
    requestIdHeader: 'X-Request-Id',
    organizationId: false,
    idMaxLength: 36,
    cursor: false,
    webhooks: false,
    processingRules: RULES_1_1,
    otherRules: [],
    flowTypes: TYPES_1_1,
  },
  '1.2.0': {
    requestIdHeader: 'Request-Id',
    organizationId: true,
    idMaxLength: 36,
    cursor: false,
    webhooks: '1.2.0',
    processingRules: RULES_1_2,
    otherRules: [],
    flowTypes: TYPES_1_1,
  },
  // `Undefined` is in the list of 1.3.0 because answers share it; a sender has no use for it.
  '1.3.0': {
    requestIdHeader: 'Request-Id',
    organizationId: true,
    idMaxLength: 64,
    cursor: true,
    webhooks: '1.3.0',
    processingRules: RULES_1_2,
    otherRules: ['Undefined'],
    flowTypes: [...TYPES_1_3, 'Undefined'],
  },
}
