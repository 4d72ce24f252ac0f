import type { CallOptions } from '@facturelle/core'
import { type CompanyResource, createCompany } from '../account.js'
import { connect, type FactusOptions } from '../connect.js'
import { checkKeys } from '../guards.js'
import { createOperations } from '../operations.js'
import type { Outcome } from '../outcome.js'
import { createListing, type Listing, pageOf } from '../pages.js'
import { createReceptions, type Receptions } from '../receptions.js'
import { createRecovery, type IssueOrRecover } from '../recovery.js'
import type {
  Acquirer,
  Done,
  Download,
  EmailContent,
  NumberingRangeCurrent,
  RadianEvent,
  SendEmail,
  SoftwareRange,
  Subscription,
} from '../types.js'
import { type FactusCallOptions, objectOf, type Wire } from '../wire.js'
import type {
  AcquirerQueryV1,
  AdjustmentNoteCreateV1,
  AdjustmentNoteFilterV1,
  AdjustmentNoteListItemV1,
  AdjustmentNoteV1,
  BillCreatedV1,
  BillCreateV1,
  BillFilterV1,
  BillListItemV1,
  BillV1,
  CountryV1,
  CreditNoteCreatedV1,
  CreditNoteCreateV1,
  CreditNoteFilterV1,
  CreditNoteListItemV1,
  CreditNoteV1,
  CurrentSubscriptionV1,
  MeasurementUnitV1,
  MunicipalityV1,
  NumberingRangeCreateV1,
  NumberingRangeFilterV1,
  NumberingRangeListItemV1,
  NumberingRangeV1,
  ProductTributeV1,
  SupportDocumentCreatedV1,
  SupportDocumentCreateV1,
  SupportDocumentFilterV1,
  SupportDocumentListItemV1,
  SupportDocumentV1,
  TacitAcceptanceV1,
} from './types.js'

/** What every kind of document has. */
export interface DocumentsV1<Create, Created, Document, Filter, ListItem> extends Listing<Filter, ListItem> {
  /** Issues a document; what becomes of it at DIAN is a value. Sent one time. Prices include taxes. */
  create(document: Create, options?: FactusCallOptions): Promise<Outcome<Created>>
  /** Issues a document under its reference code, or finds what an earlier attempt made of it: never twice. */
  readonly issueOrRecover: IssueOrRecover<Create, Created | Document>
  get(number: string, options?: FactusCallOptions): Promise<Document>
  downloadPdf(number: string, options?: FactusCallOptions): Promise<Download>
  downloadXml(number: string, options?: FactusCallOptions): Promise<Download>
  /** Deletes a document that DIAN has not accepted. Only one that is `refused`: DIAN may hold any other. */
  delete(reference_code: string, options?: FactusCallOptions): Promise<Done>
}

/** Documents that go to a customer. */
export interface MailedDocumentsV1<Create, Created, Document, Filter, ListItem>
  extends DocumentsV1<Create, Created, Document, Filter, ListItem> {
  sendEmail(number: string, mail: SendEmail, options?: FactusCallOptions): Promise<Done>
  getEmailContent(number: string, options?: FactusCallOptions): Promise<EmailContent>
}

export interface BillsV1 extends MailedDocumentsV1<BillCreateV1, BillCreatedV1, BillV1, BillFilterV1, BillListItemV1> {
  listRadianEvents(number: string, options?: FactusCallOptions): Promise<readonly RadianEvent[]>
  /** The issuer's statement of tacit acceptance, event 034. */
  emitTacitAcceptance(number: string, person: TacitAcceptanceV1, options?: FactusCallOptions): Promise<unknown>
}
/** They refer to invoices by `bill_id`, the `id` of version 1. */
export type CreditNotesV1 = MailedDocumentsV1<
  CreditNoteCreateV1,
  CreditNoteCreatedV1,
  CreditNoteV1,
  CreditNoteFilterV1,
  CreditNoteListItemV1
>
export type SupportDocumentsV1 = DocumentsV1<
  SupportDocumentCreateV1,
  SupportDocumentCreatedV1,
  SupportDocumentV1,
  SupportDocumentFilterV1,
  SupportDocumentListItemV1
>
export type AdjustmentNotesV1 = DocumentsV1<
  AdjustmentNoteCreateV1,
  AdjustmentNoteV1,
  AdjustmentNoteV1,
  AdjustmentNoteFilterV1,
  AdjustmentNoteListItemV1
>

export interface NumberingRangesV1 extends Listing<NumberingRangeFilterV1, NumberingRangeListItemV1> {
  create(range: NumberingRangeCreateV1, options?: FactusCallOptions): Promise<NumberingRangeV1>
  get(id: number, options?: FactusCallOptions): Promise<NumberingRangeV1>
  updateCurrent(id: number, current: NumberingRangeCurrent, options?: FactusCallOptions): Promise<NumberingRangeV1>
  delete(id: number, options?: FactusCallOptions): Promise<Done>
  /** The ranges that DIAN linked to the software. */
  listSoftware(options?: FactusCallOptions): Promise<readonly SoftwareRange[]>
}

/** A table of the platform, which a part of a name narrows. */
export interface TableV1<Entry> {
  list(query?: { readonly name?: string }, options?: FactusCallOptions): Promise<readonly Entry[]>
}

/** A client of Factus, version 1: numeric ids, prices with taxes, nested answers. */
export interface FactusV1 {
  readonly bills: BillsV1
  readonly creditNotes: CreditNotesV1
  readonly supportDocuments: SupportDocumentsV1
  readonly adjustmentNotes: AdjustmentNotesV1
  readonly numberingRanges: NumberingRangesV1
  readonly company: CompanyResource
  readonly municipalities: TableV1<MunicipalityV1>
  readonly countries: TableV1<CountryV1>
  readonly productTributes: TableV1<ProductTributeV1>
  readonly measurementUnits: TableV1<MeasurementUnitV1>
  readonly dian: {
    /** Name and mail address of a taxpayer. */
    getAcquirer(query: AcquirerQueryV1, options?: FactusCallOptions): Promise<Acquirer>
  }
  readonly subscriptions: {
    list(options?: FactusCallOptions): Promise<readonly Subscription[]>
    /** @deprecated by the platform; use `list` */
    getCurrent(options?: FactusCallOptions): Promise<CurrentSubscriptionV1>
  }
  readonly receptions: Receptions
  /**
   * Makes sure that there is a token, without any other call.
   * @throws {AuthError}
   */
  authorize(options?: CallOptions): Promise<{ readonly expiresAt: string }>
}

const FILTERS = 'identification names number prefix reference_code status'

/**
 * A client of version 1. The same account and the same tokens serve both versions.
 * @throws {ConfigurationError} an option is missing or wrong; nothing is sent
 */
export function createFactusV1(options: FactusOptions): FactusV1 {
  const { wire, authorize } = connect(options, true)
  const operations = createOperations(wire)
  const { creates, getsOne, downloads, mails, mailContents, removes, listsOf, emits, lists, gets } = operations

  const documents = <Create extends object, Created extends object, Document extends object, Filter, ListItem>(
    kind: string,
    name: string,
    { show = `/v1/${kind}/{number}`, removal = `/v1/${kind}/reference` } = {},
  ): DocumentsV1<Create, Created, Document, Filter, ListItem> => {
    const path = `/v1/${kind}`
    const listing = createListing<Filter, ListItem>(wire, { name: `${name}.list`, path }, FILTERS)
    const create = creates<Create, Created>(`${path}/validate`, `${name}.create`)
    const get = getsOne<Document>(show, `${name}.get`)
    const remove = removes(`${removal}/{reference_code}`, `${name}.delete`)
    const found = { name, create, get, remove, listAll: listing.listAll } as never
    return {
      create,
      issueOrRecover: createRecovery<Create, Created | Document>(wire, found),
      ...listing,
      get,
      downloadPdf: downloads(`${path}/download-pdf/{number}`, `${name}.downloadPdf`, 'pdf'),
      downloadXml: downloads(`${path}/download-xml/{number}`, `${name}.downloadXml`, 'xml'),
      delete: remove,
    }
  }
  const mailed = (kind: string, name: string) => ({
    sendEmail: mails(`/v1/${kind}/send-email/{number}`, `${name}.sendEmail`),
    getEmailContent: mailContents(`/v1/${kind}/{number}/email-content`, `${name}.getEmailContent`),
  })
  const table = <Entry>(path: string, name: string): TableV1<Entry> => ({
    async list(query = {}, callOptions) {
      checkKeys(query, name, ['name'])
      const answer = await wire.call({ method: 'get', path: `/v1/${path}`, name, query }, callOptions)
      return pageOf<Entry>(answer, () => wire.unusable(name)).data
    },
  })
  const accept = emits<TacitAcceptanceV1, unknown>(
    'post',
    '/v1/bills/radian/events/update/{number}/{event_type}',
    'bills.emitTacitAcceptance',
  )
  return {
    bills: {
      ...documents('bills', 'bills', { show: '/v1/bills/show/{number}', removal: '/v1/bills/destroy/reference' }),
      ...mailed('bills', 'bills'),
      listRadianEvents: listsOf<RadianEvent>('/v1/bills/{number}/radian/events', 'bills.listRadianEvents'),
      emitTacitAcceptance: (number, person, callOptions) => accept({ number, event_type: '034' }, person, callOptions),
    },
    creditNotes: { ...documents('credit-notes', 'creditNotes'), ...mailed('credit-notes', 'creditNotes') },
    supportDocuments: documents('support-documents', 'supportDocuments', {
      show: '/v1/support-documents/show/{number}',
    }),
    adjustmentNotes: documents('adjustment-notes', 'adjustmentNotes'),
    numberingRanges: createRangesV1(wire, operations),
    company: createCompany(operations, '/v1/company'),
    municipalities: table('municipalities', 'municipalities.list'),
    countries: table('countries', 'countries.list'),
    productTributes: table('tributes/products', 'productTributes.list'),
    measurementUnits: table('measurement-units', 'measurementUnits.list'),
    dian: {
      async getAcquirer(query, callOptions) {
        const name = 'dian.getAcquirer'
        checkKeys(query, name, ['identification_document_id', 'identification_number'])
        const answer = await wire.call({ method: 'get', path: '/v1/dian/acquirer', name, query }, callOptions)
        return objectOf(answer, name, wire.unusable)
      },
    },
    subscriptions: {
      list: lists<Subscription>('/v1/subscriptions', 'subscriptions.list'),
      getCurrent: gets<CurrentSubscriptionV1>('/v1/subscriptions/current', 'subscriptions.getCurrent'),
    },
    receptions: createReceptions(wire, operations, 'v1'),
    authorize,
  }
}

function createRangesV1(wire: Wire, operations: ReturnType<typeof createOperations>): NumberingRangesV1 {
  const { sends, getsOne, changes, removes, lists } = operations
  const path = '/v1/numbering-ranges'
  const name = 'numberingRanges'
  return {
    ...createListing<NumberingRangeFilterV1, NumberingRangeListItemV1>(
      wire,
      { name: `${name}.list`, path },
      'id document resolution_number technical_key is_active',
    ),
    create: sends<NumberingRangeCreateV1, NumberingRangeV1>('post', path, `${name}.create`),
    get: getsOne<NumberingRangeV1>(`${path}/{id}`, `${name}.get`),
    updateCurrent: changes<NumberingRangeCurrent, NumberingRangeV1>(`${path}/{id}/current`, `${name}.updateCurrent`),
    delete: removes(`${path}/{id}`, `${name}.delete`),
    listSoftware: lists<SoftwareRange>(`${path}/dian`, `${name}.listSoftware`),
  }
}
