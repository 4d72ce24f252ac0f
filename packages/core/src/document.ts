import type { Clock } from './clock.js'
import type { Invoice } from './invoice/invoice.js'
import type { SimplifiedInvoice } from './invoice/simplified.js'

/**
 * The syntaxes a file can be written in, in the words of the AFNOR Flow Service (`FlowSyntax`): `CII` and `UBL`
 * invoices, `Factur-X` (a PDF with an embedded CII invoice), `CDAR` lifecycle messages, `FRR` French e-reporting.
 */
export type Syntax = 'CII' | 'UBL' | 'Factur-X' | 'CDAR' | 'FRR'

/** What a file is about, whatever its syntax. */
export type DocumentKind = 'invoice' | 'creditNote' | 'lifecycle' | 'eReporting'

/**
 * The profile a document claims by its guideline (BT-24). Open: a guideline that no profile is known for leaves the
 * profile undefined and the guideline as it stands.
 */
export type Profile =
  | 'MINIMUM'
  | 'BASIC WL'
  | 'BASIC'
  | 'EN 16931'
  | 'EXTENDED'
  | 'EXTENDED-CTC-FR'
  | 'XRECHNUNG'
  | (string & {})

/** An identifier with the scheme it belongs to: ISO 6523 ICD (`0002` SIREN, `0009` SIRET, `0225` …) or VAT (`VA`). */
export interface Identifier {
  /** The identifier itself. */
  readonly value: string
  /** The scheme it belongs to, ISO 6523, of an electronic address EAS: `0002` a SIREN, `0009` a SIRET. */
  readonly scheme?: string
}

/** How a document names its seller (BG-4) or its buyer (BG-7). Absent where the document says nothing. */
export interface PartyIdentity {
  /** BT-27 seller name, BT-44 buyer name. */
  readonly name?: string
  /** BT-29 seller identifiers, BT-46 buyer identifier. */
  readonly identifiers?: readonly Identifier[]
  /** BT-30 seller, BT-47 buyer legal registration identifier; the SIREN under scheme `0002` in France. */
  readonly legalRegistration?: Identifier
  /** BT-31 seller, BT-48 buyer VAT identifier. */
  readonly vatIdentifier?: string
  /** BT-34 seller, BT-49 buyer electronic address: where the invoice is to be delivered. */
  readonly electronicAddress?: Identifier
}

/** What a document engine read from the head of a file. It judges nothing: an inspected file may still be invalid. */
export interface Inspection {
  readonly kind: DocumentKind
  readonly syntax: Syntax
  readonly mediaType: 'application/xml' | 'application/pdf'
  /** BT-24 specification identifier, as the file has it. */
  readonly guideline?: string
  readonly profile?: Profile
  /** BT-23 business process type, for example `B1`, `S1` or `M1` in France. */
  readonly businessProcess?: string
  /** BT-1 invoice number; the message's own identifier for lifecycle and e-reporting files. */
  readonly number?: string
  /** BT-2 issue date, `YYYY-MM-DD`. Absent when the file has none in a known form. */
  readonly issueDate?: string
  /** BT-3 invoice type code, UNTDID 1001: `380` invoice, `381` credit note, … */
  readonly typeCode?: string
  /** BT-10 buyer reference: the service code, in invoices to French public bodies. */
  readonly buyerReference?: string
  /** BT-13 purchase order reference: the commitment number, in invoices to French public bodies. */
  readonly purchaseOrderReference?: string
  readonly seller?: PartyIdentity
  readonly buyer?: PartyIdentity
  /** For a hybrid file: the embedded XML. */
  readonly embedded?: EmbeddedFile
  /** For a hybrid file in which several attached files may be the invoice: all of them, the one that was taken first. */
  readonly candidates?: readonly Omit<EmbeddedFile, 'bytes'>[]
  /** What the engine met and did not understand, one plain sentence each. */
  readonly warnings: readonly string[]
}

/** The XML inside a hybrid PDF. */
export interface EmbeddedFile {
  /** The attachment's name: `factur-x.xml`, `zugferd-invoice.xml`, `xrechnung.xml` … */
  readonly name: string
  /** `AFRelationship` of the attachment, as the PDF has it. */
  readonly relationship?: string
  readonly bytes: Uint8Array
}

/** A file ready to be sent: its bytes, and what adapters need to know of it. Made by the facade, or by hand. */
export interface PreparedDocument extends Omit<Inspection, 'embedded' | 'candidates' | 'warnings'> {
  readonly bytes: Uint8Array
  /** File name with its extension, at most 255 characters, no path. */
  readonly name: string
  /** SHA-256 of `bytes`, 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** An invoice ready to be handed over as data: in full, checked. Made by the facade, or by hand. */
export interface PreparedInvoice extends CompletedInvoice {
  /** Names it in references: that of the file it was read from, else made from its number. No path. */
  readonly name: string
  /** SHA-256 of the file it was read from, else of the invoice as JSON; 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** What a lifecycle message, read from a CDAR file, says of one invoice, and of others where it is about several. */
export interface LifecycleMessage extends LifecycleStatement {
  /**
   * What the same message says of its other invoices, in its order. Neither the schema of CDAR D22B nor BR-FR-CDV keeps a
   * message to one. Absent: it is about one.
   */
  readonly others?: readonly LifecycleStatement[]
}

/** The status of one invoice, as a lifecycle message gives it. */
export interface LifecycleStatement {
  /** The process condition code of the message, `200` to `220`: the status the invoice has now. */
  readonly statusCode: string
  /** The label the message gives to that status. */
  readonly statusLabel?: string
  /** When the status was given, as the message has it, ISO 8601. */
  readonly at?: string
  /** BT-1 of the invoice concerned. */
  readonly invoiceNumber?: string
  /** BT-2 of the invoice concerned, `YYYY-MM-DD`. */
  readonly invoiceIssueDate?: string
  /** Seller of the invoice concerned. */
  readonly sellerIdentifiers?: readonly Identifier[]
  /** Reasons given for the status, for example of a refusal. */
  readonly reasons: readonly LifecycleReason[]
}

/** One reason of a lifecycle message. */
export interface LifecycleReason {
  readonly code?: string
  readonly text?: string
}

/** A finding about a document. */
export interface ValidationIssue {
  readonly severity: 'error' | 'warning'
  /** The id its authority gives the rule: `BR-CO-10`. */
  readonly rule?: string
  /** The set of rules it is of: `en16931`. */
  readonly set?: string
  /** The terms of EN 16931 it is about: `BT-131`. */
  readonly terms?: readonly string[]
  /** The field of the model: `lines[2].quantity`. */
  readonly path?: string
  /** The place in the file: `/ubl:Invoice/cac:InvoiceLine[3]`, with line and column from 1. */
  readonly location?: string
  readonly line?: number
  readonly column?: number
  /** The text that was met there, cut short. No error keeps it. */
  readonly value?: string
  /** One plain sentence, without a value of the document. */
  readonly message: string
  /** What to do about it. */
  readonly remedy?: string
}

/** What a document is judged by. */
export interface ValidationOptions {
  /** Names of sets of rules. @default those that the document claims */
  readonly rules?: readonly string[]
  /** Of messages and remedies. @default 'en' */
  readonly language?: 'en' | 'fr'
  /** `false`: rules that only France has are not among the default. @default true */
  readonly frenchRules?: boolean
}

/** What a document was judged to be. */
export interface Validation {
  /** There is no issue of severity `error`. */
  readonly valid: boolean
  readonly syntax?: Syntax
  /** The profile it was judged as. */
  readonly profile?: Profile
  /** By what. */
  readonly sets: readonly { readonly name: string; readonly version: string }[]
  readonly issues: readonly ValidationIssue[]
}

/** A form an invoice can be written in. */
export interface DocumentForm {
  readonly syntax: Syntax
  /** Absent: the one that the invoice claims (BT-24), else `EN 16931`. */
  readonly profile?: Profile
}

/** What an engine needs to make the same full invoice of a simplified one each time. */
export interface CompletionOptions {
  /** Says the day of a simplified invoice without a date. @default the machine's */
  readonly clock?: Pick<Clock, 'now'>
  /**
   * Of a simplified invoice, whether check digits of SIREN, SIRET, VAT numbers and IBANs are looked at; test platforms
   * hand out wrong ones. @default true
   */
  readonly checkDigits?: boolean
  /**
   * Of a simplified invoice of a French seller, whether it gets the notes that France wants and is refused what France
   * forbids. @default true
   */
  readonly frenchRules?: boolean
}

/** A form to write, and what an engine needs besides to do so the same way each time. */
export interface WriteTarget extends DocumentForm, CompletionOptions {}

/** An invoice as a file. The same invoice gives the same bytes. */
export interface WrittenDocument {
  readonly bytes: Uint8Array
  readonly syntax: Syntax
  readonly profile: Profile
  readonly mediaType: 'application/xml' | 'application/pdf'
  /** Made from the number (BT-1): letters, digits, `.`, `_` and `-`, with an extension, without a path. */
  readonly fileName: string
  /** What the form could not carry: one plain sentence each, with the path and the term, never a value. */
  readonly warnings: readonly string[]
}

/** An invoice with all that the model wants. */
export interface CompletedInvoice {
  readonly invoice: Invoice
  readonly kind: 'invoice' | 'creditNote'
}

/** An invoice out of a file. */
export interface ParsedDocument {
  /**
   * As far as the file has it. Nothing is judged: of an invalid file mandatory fields may be missing.
   */
  readonly invoice: Invoice
  /** What the file says and the model has no place for: one plain sentence each, never a value. */
  readonly warnings: readonly string[]
}

/** A document engine knows one family of files. `inspect` is all it must do; an absent method means "cannot". */
export interface DocumentEngine {
  /** The version of this contract the engine speaks. */
  readonly contract: 1
  /** Names the engine in errors: `xml`, `facturx`. */
  readonly name: string
  /**
   * Reads the head of a file.
   * @returns `undefined` when the file is not of this family.
   * @throws {DocumentError} `UNSAFE`, `BROKEN` or `TOO_LARGE`: of this family, and not readable.
   */
  inspect(bytes: Uint8Array): Promise<Inspection | undefined>
  /**
   * Reads the whole of an invoice into the model.
   * @returns `undefined` when the file is no invoice of this family.
   * @throws {DocumentError} as `inspect`.
   */
  parse?(bytes: Uint8Array): Promise<ParsedDocument | undefined>
  /** Every form that `write` makes, each with its profile. */
  readonly writes?: readonly Required<DocumentForm>[]
  /**
   * Checks an invoice, in full or simplified, and writes it in one of the forms of `writes`.
   * @throws {ConfigurationError} `INVOICE_INVALID` and others: it is none; `field` says where. Never quotes a value.
   */
  write?(invoice: Invoice | SimplifiedInvoice, target: WriteTarget): Promise<WrittenDocument>
  /**
   * Checks an invoice, in full or simplified, and gives it in full. The same invoice gives the same data, keys in order.
   * @throws {ConfigurationError} `INVOICE_INVALID` and others: it is none; `field` says where. Never quotes a value.
   */
  complete?(invoice: Invoice | SimplifiedInvoice, options?: CompletionOptions): Promise<CompletedInvoice>
  /**
   * Judges an invoice by the rules of its authorities. An invalid one is a value, not an error.
   * @returns `undefined` when the file is no invoice of this family.
   * @throws {DocumentError} as `inspect`.
   */
  validate?(bytes: Uint8Array, options?: ValidationOptions): Promise<Validation | undefined>
  /** Puts an XML invoice into a PDF. */
  embed?(pdf: Uint8Array, xml: Uint8Array): Promise<Uint8Array>
  /** Draws the model as a PDF. */
  render?(invoice: Invoice): Promise<Uint8Array>
  /**
   * Reads a lifecycle message.
   * @returns `undefined` when the file is none.
   * @throws {DocumentError} as `inspect`.
   */
  readLifecycle?(bytes: Uint8Array): Promise<LifecycleMessage | undefined>
}
