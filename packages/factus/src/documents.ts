import type { Operations } from './operations.js'
import type { Outcome } from './outcome.js'
import { createListing, type Listing } from './pages.js'
import { createRecovery, type IssueOrRecover } from './recovery.js'
import type {
  AdjustmentNote,
  AdjustmentNoteCreate,
  AdjustmentNoteFilter,
  AdjustmentNoteListItem,
  Bill,
  BillCreate,
  BillFilter,
  BillListItem,
  CreditNote,
  CreditNoteCreate,
  DebitNote,
  DebitNoteCreate,
  Done,
  Download,
  EmailContent,
  NoteFilter,
  NoteListItem,
  RadianEvent,
  SendEmail,
  SupportDocument,
  SupportDocumentCreate,
  SupportDocumentFilter,
  SupportDocumentListItem,
  TacitAcceptance,
} from './types.js'
import type { FactusCallOptions, Wire } from './wire.js'

/** What every kind of document has. A `number` is prefix and consecutive: `SETP990000001`. */
export interface Documents<Create, Document, Filter, ListItem> extends Listing<Filter, ListItem> {
  /**
   * Issues a document: Factus numbers and signs it, sends it to DIAN and waits. What becomes of it is a value. Sent one
   * time; after an error without an answer look it up before it is sent again, or use `issueOrRecover`.
   * @throws {FactusError} `REJECTED` (422, fields), `CONFLICT` (409, `pending`: another document blocks), `FORBIDDEN`
   * (403, the kind is not enabled), `REFUSED` (402, the subscription)
   */
  create(document: Create, options?: FactusCallOptions): Promise<Outcome<Document>>
  /** Issues a document under its reference code, or finds what an earlier attempt made of it: never twice. */
  readonly issueOrRecover: IssueOrRecover<Create, Document>
  /** @throws {FactusError} `NOT_FOUND` */
  get(number: string, options?: FactusCallOptions): Promise<Document>
  /** @throws {FactusError} `CONFLICT` (`notValidated`): DIAN has not accepted it */
  downloadPdf(number: string, options?: FactusCallOptions): Promise<Download>
  /** @throws {FactusError} `CONFLICT` (`notValidated`): DIAN has not accepted it */
  downloadXml(number: string, options?: FactusCallOptions): Promise<Download>
  /**
   * Deletes a document that DIAN has not accepted. Only one that is `refused`: DIAN may hold any other.
   * @throws {FactusError} `CONFLICT` (`alreadyValidated`)
   */
  delete(reference_code: string, options?: FactusCallOptions): Promise<Done>
}

/** Documents that go to a customer. */
export interface MailedDocuments<Create, Document, Filter, ListItem>
  extends Documents<Create, Document, Filter, ListItem> {
  /** The container DIAN prescribes: the document with DIAN's answer. */
  downloadAttachedDocumentXml(number: string, options?: FactusCallOptions): Promise<Download>
  /** Two mails a day for each document are the most. */
  sendEmail(number: string, mail: SendEmail, options?: FactusCallOptions): Promise<Done>
  getEmailContent(number: string, options?: FactusCallOptions): Promise<EmailContent>
}

/** Electronic invoices. */
export interface Bills extends MailedDocuments<BillCreate, Bill, BillFilter, BillListItem> {
  listRadianEvents(number: string, options?: FactusCallOptions): Promise<readonly RadianEvent[]>
  /** The issuer's statement of tacit acceptance, event 034: after three business days without claim or acceptance. */
  emitTacitAcceptance(number: string, person: TacitAcceptance, options?: FactusCallOptions): Promise<RadianEvent>
}
/** Credit notes: they lower or cancel an invoice. */
export type CreditNotes = MailedDocuments<CreditNoteCreate, CreditNote, NoteFilter, NoteListItem>
/** Debit notes: they raise an invoice. */
export type DebitNotes = MailedDocuments<DebitNoteCreate, DebitNote, NoteFilter, NoteListItem>
/** Purchases from people who do not invoice. */
export type SupportDocuments = Documents<
  SupportDocumentCreate,
  SupportDocument,
  SupportDocumentFilter,
  SupportDocumentListItem
>
/** Corrections of support documents. */
export type AdjustmentNotes = Documents<
  AdjustmentNoteCreate,
  AdjustmentNote,
  AdjustmentNoteFilter,
  AdjustmentNoteListItem
>

/** What lists of documents are filtered by. */
const FILTERS =
  'identification names number prefix reference_code status per_page created_at][start_date created_at][end_date'

/** Documents of one kind. @param name of the resource in this client. @param removal where they are deleted */
export function createDocuments<Create extends object, Document extends object, Filter, ListItem extends object>(
  wire: Wire,
  { creates, getsOne, downloads, removes }: Operations,
  path: string,
  name: string,
  removal = `${path}/reference`,
): Documents<Create, Document, Filter, ListItem> {
  const listing = createListing<Filter, ListItem>(wire, { name: `${name}.list`, path }, FILTERS)
  const create = creates<Create, Document>(`${path}/validate`, `${name}.create`)
  const get = getsOne<Document>(`${path}/{number}`, `${name}.get`)
  const remove = removes(`${removal}/{reference_code}`, `${name}.delete`)
  return {
    create,
    issueOrRecover: createRecovery(wire, { name, create, get, remove, listAll: listing.listAll as never }),
    ...listing,
    get,
    downloadPdf: downloads(`${path}/{number}/download-pdf`, `${name}.downloadPdf`, 'pdf'),
    downloadXml: downloads(`${path}/{number}/download-xml`, `${name}.downloadXml`, 'xml'),
    delete: remove,
  }
}

export function createMailedDocuments<Create extends object, Document extends object, Filter, ListItem extends object>(
  wire: Wire,
  operations: Operations,
  path: string,
  name: string,
  removal?: string,
): MailedDocuments<Create, Document, Filter, ListItem> {
  const { downloads, mails, mailContents } = operations
  const attached = 'downloadAttachedDocumentXml'
  return {
    ...createDocuments<Create, Document, Filter, ListItem>(wire, operations, path, name, removal),
    [attached]: downloads(`${path}/{number}/download-attached-document-xml`, `${name}.${attached}`, 'xml'),
    sendEmail: mails(`${path}/{number}/send-email`, `${name}.sendEmail`),
    getEmailContent: mailContents(`${path}/{number}/email-content`, `${name}.getEmailContent`),
  }
}

export function createBills(wire: Wire, operations: Operations): Bills {
  const path = '/v2/bills'
  const emit = operations.emits<TacitAcceptance, RadianEvent>(
    'post',
    `${path}/{number}/radian/events/{event_type}`,
    'bills.emitTacitAcceptance',
  )
  return {
    ...createMailedDocuments<BillCreate, Bill, BillFilter, BillListItem>(
      wire,
      operations,
      path,
      'bills',
      `${path}/destroy/reference`,
    ),
    listRadianEvents: operations.listsOf<RadianEvent>(`${path}/{number}/radian/events`, 'bills.listRadianEvents'),
    emitTacitAcceptance: (number, person, options) => emit({ number, event_type: '034' }, person, options),
  }
}
