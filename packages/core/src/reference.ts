import type { SubmissionReference } from './adapter.js'
import type { PreparedDocument, PreparedInvoice } from './document.js'

/** What a reference keeps of a document: nothing of its contents beyond what finds it again. */
export function referenceDocument(document: PreparedDocument | PreparedInvoice): SubmissionReference['document'] {
  const { name, sha256, kind } = document
  const { syntax, profile, number, issueDate, seller } = 'invoice' in document ? headOf(document) : document
  const sellerIdentifiers = [
    ...(seller?.legalRegistration ? [seller.legalRegistration.value] : []),
    ...(seller?.identifiers ?? []).map(({ value }) => value),
  ]
  return {
    name,
    sha256,
    ...(syntax === undefined ? {} : { syntax }),
    kind,
    ...(profile === undefined ? {} : { profile }),
    ...(number === undefined ? {} : { number }),
    ...(issueDate === undefined ? {} : { issueDate }),
    ...(sellerIdentifiers.length === 0 ? {} : { sellerIdentifiers }),
  }
}

function headOf({ invoice }: PreparedInvoice): Partial<PreparedDocument> {
  const { invoiceNumber: number, issueDate, seller } = invoice
  return { number, issueDate, seller }
}
