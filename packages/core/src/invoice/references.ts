import type { CalendarDate, InvoiceTypeCode } from './values.js'

/** A document told by its number. */
export interface DocumentReference {
  /** Its number. */
  readonly id: string
  /** When it was issued (EXTENDED). */
  readonly issueDate?: CalendarDate
}

/** A contract, which EXTENDED may qualify. */
export interface ContractReference extends DocumentReference {
  /** What kind of contract, UNTDID 1153 (EXTENDED). */
  readonly typeCode?: string
}

/** A document, and the line of it that is meant (EXTENDED). For a line of an order the line alone may be known. */
export interface LineReference {
  /** Number of the document. */
  readonly id?: string
  /** Line of that document. */
  readonly lineId?: string
  /** When the document was issued. */
  readonly issueDate?: CalendarDate
}

/** An invoice that came before. */
export interface PrecedingInvoice {
  /** Its number. */
  readonly id: string
  /** Its issue date. */
  readonly issueDate?: CalendarDate
  /** What it was, UNTDID 1001 (EXTENDED). */
  readonly typeCode?: InvoiceTypeCode
}

/** An object told by its number: a meter, a subscription, a vehicle. */
export interface ObjectIdentifier {
  /** Its number. */
  readonly value: string
  /** What kind of number it is, UNTDID 1153. */
  readonly scheme?: string
  /** When the document behind it was issued (EXTENDED). */
  readonly issueDate?: CalendarDate
}

/** A file carried inside the invoice. */
export interface Attachment {
  /**
   * Its bytes in base64 (RFC 4648, section 4, with padding, no line breaks). A string and not bytes, so that an invoice
   * survives `JSON.stringify` and `JSON.parse` as it is.
   */
  readonly base64: string
  /** Its media type; EN 16931 allows PDF, PNG, JPEG, CSV, XLSX and ODS. */
  readonly mediaType: string
  /** Its file name. */
  readonly fileName: string
}

/** A document that supports the invoice, BG-24: named, linked, or carried along. */
export interface SupportingDocument {
  /** Its number or name. */
  readonly id: string
  /**
   * What it is. In France a code tells the platform: `RIB`, `LISIBLE` (at most one), `FEUILLE_DE_STYLE`, `PJA`,
   * `BON_LIVRAISON`, `BON_COMMANDE`, `DOCUMENT_ANNEXE`, `BORDEREAU_SUIVI`, … (BR-FR-17, BR-FR-18).
   */
  readonly description?: string
  /** Where it can be fetched, a URL with its scheme. */
  readonly uri?: string
  /** The file itself. */
  readonly attachment?: Attachment
  /** When it was issued (EXTENDED). */
  readonly issueDate?: CalendarDate
}

/** A document that supports a line (EXTENDED). */
export interface LineDocument extends SupportingDocument {
  /** The line of that document. */
  readonly lineId?: string
  /** What kind of document, UNTDID 1001. */
  readonly typeCode?: string
  /** What kind of reference, UNTDID 1153. */
  readonly referenceTypeCode?: string
}

/** An account of the buyer's books. */
export interface AccountingReference {
  /** The account's number. */
  readonly id: string
  /** What kind of account: financial, subsidiary, budget … (UN/CEFACT `AccountingAccountTypeCode`; EXTENDED). */
  readonly typeCode?: string
}
