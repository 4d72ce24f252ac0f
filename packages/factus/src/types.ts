import type { DecimalField } from './decimals.js'
import type { components, operations } from './generated/v2.js'

export type Schemas = components['schemas']

/** Open lists are texts, or numbers, that TypeScript takes for objects. */
type Plainest = string | number | boolean | null | undefined
type Plain<T> = { [Key in keyof T]: T[Key] }

/** A request as callers write it: lists may be read-only; prices and discounts are strings, also in version 1. */
export type Asked<T> = T extends Plainest
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly Asked<Entry>[]
    : T extends object
      ? {
          readonly [Key in keyof T]: Key extends 'price' | 'discount_rate'
            ? Exclude<T[Key], number> | string
            : Asked<T[Key]>
        }
      : T

/** An answer as callers read it: amounts are decimal strings, what is `null` is absent. */
export type Answered<T> = unknown extends T
  ? T
  : T extends Plainest
    ? T
    : T extends readonly (infer Entry)[]
      ? readonly Answered<Exclude<Entry, null>>[]
      : T extends object
        ? { readonly [Key in keyof T]: Key extends DecimalField ? Decimal<T[Key]> : Answered<Exclude<T[Key], null>> }
        : T

type Decimal<T> =
  number extends Exclude<T, string | null | undefined> ? Exclude<T, number | null> | string : Answered<Exclude<T, null>>

export type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? Asked<Body> : never

/** The `data` of a success; of one without, nothing. */
export type DataOf<O> = O extends {
  responses: infer R
}
  ? R extends
      | { 200: { content: { 'application/json': infer A } } }
      | { 201: { content: { 'application/json': infer A } } }
    ? A extends { data?: infer D }
      ? Answered<D>
      : never
    : never
  : never

export type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? Asked<NonNullable<Q>> : never

/** An entry of a list. */
export type EntryOf<O> =
  DataOf<O> extends { data?: readonly (infer Entry)[] }
    ? Entry
    : DataOf<O> extends readonly (infer Entry)[]
      ? Entry
      : never

type V2 = operations

/** Where a page stands in its list; what the platform leaves out is absent. */
export interface Pagination {
  readonly total?: number
  readonly per_page?: number
  readonly current_page?: number
  readonly last_page?: number
  readonly from?: number
  readonly to?: number
}

/** One page of a list. */
export interface Page<Entry> {
  readonly data: readonly Entry[]
  readonly pagination: Pagination
}

/** A file of the platform, out of base64. */
export interface Download {
  /** As the platform names it, without any path; else the key that was asked for. Always with an extension. */
  readonly file_name: string
  readonly bytes: Uint8Array
}

/** What is mailed with a document. */
export interface EmailContent {
  /** In the order that DIAN prescribes. */
  readonly subject: string
  /** A zip with the XML and the PDF. */
  readonly attached_document: Uint8Array
}

/** What the platform says of a deletion or a mail. */
export interface Done {
  readonly status?: string
  readonly message?: string
}

export type BillCreate = BodyOf<V2['createBillV2']>
export type Bill = DataOf<V2['createBillV2']>
export type BillListItem = EntryOf<V2['listBillsV2']>
export type BillFilter = QueryOf<V2['listBillsV2']>
export type CreditNoteCreate = BodyOf<V2['createCreditNoteV2']>
export type CreditNote = DataOf<V2['createCreditNoteV2']>
export type DebitNoteCreate = BodyOf<V2['createDebitNoteV2']>
export type DebitNote = DataOf<V2['createDebitNoteV2']>
export type NoteListItem = EntryOf<V2['listCreditNotesV2']>
export type NoteFilter = QueryOf<V2['listCreditNotesV2']>
export type SupportDocumentCreate = BodyOf<V2['createSupportDocumentV2']>
export type SupportDocument = DataOf<V2['createSupportDocumentV2']>
export type SupportDocumentListItem = EntryOf<V2['listSupportDocumentsV2']>
export type SupportDocumentFilter = QueryOf<V2['listSupportDocumentsV2']>
export type AdjustmentNoteCreate = BodyOf<V2['createAdjustmentNoteV2']>
export type AdjustmentNote = DataOf<V2['createAdjustmentNoteV2']>
export type AdjustmentNoteListItem = EntryOf<V2['listAdjustmentNotesV2']>
export type AdjustmentNoteFilter = QueryOf<V2['listAdjustmentNotesV2']>
export type SendEmail = Plain<
  Omit<Asked<Schemas['SendEmail']>, 'pdf_base_64_encoded'> & {
    /** A PDF of your own in place of the platform's. @default the platform's */
    readonly pdf?: Uint8Array
  }
>
export type RadianEvent = EntryOf<V2['listBillRadianEventsV2']>
export type TacitAcceptance = BodyOf<V2['emitBillTacitAcceptanceV2']>
export type PayrollRequest = BodyOf<V2['createPayrollV2']>
export type Payroll = DataOf<V2['createPayrollV2']>
export type PayrollListItem = EntryOf<V2['listPayrollsV2']>
export type PayrollFilter = QueryOf<V2['listPayrollsV2']>
export type AdjustmentPayrollCreate = BodyOf<V2['createAdjustmentPayrollV2']>
export type AdjustmentPayroll = DataOf<V2['createAdjustmentPayrollV2']>
export type NumberingRange = DataOf<V2['createNumberingRangeV2']>
export type NumberingRangeCreate = BodyOf<V2['createNumberingRangeV2']>
export type NumberingRangeCurrent = BodyOf<V2['updateNumberingRangeCurrentV2']>
export type NumberingRangeFilter = QueryOf<V2['listNumberingRangesV2']>
export type PayrollNumberingRange = DataOf<V2['createPayrollNumberingRangeV2']>
export type PayrollNumberingRangeCreate = BodyOf<V2['createPayrollNumberingRangeV2']>
export type PayrollNumberingRangeFilter = QueryOf<V2['listPayrollNumberingRangesV2']>
export type SoftwareRange = EntryOf<V2['listSoftwareNumberingRangesV2']>
export type Company = DataOf<V2['getCompanyV2']>
export type CompanyUpdate = BodyOf<V2['updateCompanyV2']>
export type CompanyLogo = DataOf<V2['updateCompanyLogoV2']>
export type Subscription = EntryOf<V2['listSubscriptionsV2']>
export type AcquirerQuery = QueryOf<V2['getAcquirerV2']>
export type Acquirer = DataOf<V2['getAcquirerV2']>
export type Reception = DataOf<V2['uploadReceptionV2']>
export type ReceptionBill = EntryOf<V2['listReceptionBillsV2']>
export type ReceptionFilter = QueryOf<V2['listReceptionBillsV2']>
export type ReceptionEvent = BodyOf<V2['emitReceptionEventV2']>
export type ReceptionEventCode = V2['emitReceptionEventV2']['parameters']['path']['event_type']
