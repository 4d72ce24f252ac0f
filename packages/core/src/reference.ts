import type { SubmissionReference } from './adapter.js'
import type { PreparedDocument } from './document.js'

/** What a reference keeps of a document: nothing of its contents beyond what finds it again. */
export function referenceDocument(document: PreparedDocument): SubmissionReference['document'] {
  const { name, sha256, syntax, kind, profile, number, issueDate, seller } = document
  const sellerIdentifiers = [
    ...(seller?.legalRegistration ? [seller.legalRegistration.value] : []),
    ...(seller?.identifiers ?? []).map(({ value }) => value),
  ]
  return {
    name,
    sha256,
    syntax,
    kind,
    ...(profile === undefined ? {} : { profile }),
    ...(number === undefined ? {} : { number }),
    ...(issueDate === undefined ? {} : { issueDate }),
    ...(sellerIdentifiers.length === 0 ? {} : { sellerIdentifiers }),
  }
}
