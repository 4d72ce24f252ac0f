import type { CallOptions } from '@facturelle/core'
import {
  type AnyDocuments,
  type CompanyResource,
  createCompany,
  createDian,
  type Dian,
  type Subscriptions,
} from './account.js'
import { type Connection, connect, type FactusOptions } from './connect.js'
import {
  type AdjustmentNotes,
  type Bills,
  type CreditNotes,
  createBills,
  createDocuments,
  createMailedDocuments,
  type DebitNotes,
  type SupportDocuments,
} from './documents.js'
import {
  createNumberingRanges,
  createPayrollNumberingRanges,
  type NumberingRanges,
  type PayrollNumberingRanges,
} from './numbering-ranges.js'
import { createOperations } from './operations.js'
import { type AdjustmentPayrolls, createAdjustmentPayrolls, createPayrolls, type Payrolls } from './payrolls.js'
import { createReceptions, type Receptions } from './receptions.js'
import type { Subscription } from './types.js'

/** A client of Factus, version 2, in the platform's own words. */
export interface Factus {
  readonly bills: Bills
  readonly creditNotes: CreditNotes
  readonly debitNotes: DebitNotes
  readonly supportDocuments: SupportDocuments
  readonly adjustmentNotes: AdjustmentNotes
  readonly payrolls: Payrolls
  readonly adjustmentPayrolls: AdjustmentPayrolls
  readonly numberingRanges: NumberingRanges
  readonly payrollNumberingRanges: PayrollNumberingRanges
  readonly company: CompanyResource
  readonly subscriptions: Subscriptions
  readonly dian: Dian
  readonly receptions: Receptions
  readonly documents: AnyDocuments
  /**
   * Makes sure that there is a token, without any other call.
   * @throws {AuthError}
   */
  authorize(options?: CallOptions): Promise<{ readonly expiresAt: string }>
}

/**
 * A client of one account. Version 2 must be switched on for the API client; see `@facturelle/factus/v1` for the other.
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function createFactus(options: FactusOptions): Factus {
  return clientOf(connect(options, false))
}

/** The client on a connection. */
export function clientOf({ wire, authorize }: Connection): Factus {
  const operations = createOperations(wire)
  return {
    bills: createBills(wire, operations),
    creditNotes: createMailedDocuments(wire, operations, '/v2/credit-notes', 'creditNotes'),
    debitNotes: createMailedDocuments(wire, operations, '/v2/debit-notes', 'debitNotes'),
    supportDocuments: createDocuments(wire, operations, '/v2/support-documents', 'supportDocuments'),
    adjustmentNotes: createDocuments(wire, operations, '/v2/adjustment-notes', 'adjustmentNotes'),
    payrolls: createPayrolls(wire, operations),
    adjustmentPayrolls: createAdjustmentPayrolls(wire, operations),
    numberingRanges: createNumberingRanges(wire, operations),
    payrollNumberingRanges: createPayrollNumberingRanges(wire, operations),
    company: createCompany(operations),
    subscriptions: { list: operations.lists<Subscription>('/v2/subscriptions', 'subscriptions.list') },
    dian: createDian(wire),
    receptions: createReceptions(wire, operations),
    documents: {
      downloadXml: operations.downloads('/v2/documents/{trackId}/download-xml', 'documents.downloadXml', 'xml'),
    },
    authorize,
  }
}
