import type { SubmissionReference } from '@facturelle/core'
import { compareInstants } from './instant.js'
import type { Flow } from './types.js'

/**
 * Whether a platform refused a flow for nothing but that it has the document already. The first one stands: such a
 * refusal says nothing against it.
 */
export function isRepeat({ acknowledgement }: Pick<Flow, 'acknowledgement'>): boolean {
  if (acknowledgement?.status !== 'Error') return false
  const errors = (acknowledgement.details ?? []).filter((detail) => detail && detail.level !== 'Warning')
  return errors.length > 0 && errors.every(({ reasonCode }) => reasonCode === 'AlreadyExistingFlow')
}

/** Flows that may be of one submission, the likeliest first: a refused one only when there is no other. */
export function likeliestFirst<F extends Pick<Flow, 'acknowledgement' | 'submittedAt'>>(flows: readonly F[]): F[] {
  const rank = (flow: F) => (flow.acknowledgement?.status !== 'Error' ? 0 : isRepeat(flow) ? 2 : 1)
  return [...flows].sort(
    (a, b) =>
      rank(a) - rank(b) || (a.submittedAt && b.submittedAt ? compareInstants(a.submittedAt, b.submittedAt) || 0 : 0),
  )
}

/**
 * Whether a flow that a search by tracking id gave may be this document: messages about an invoice may bear its
 * tracking id; they are not the invoice.
 */
export function mayBe(
  { flowType, flowDirection }: Flow,
  { kind }: Pick<SubmissionReference['document'], 'kind'>,
): boolean {
  return flowDirection !== 'In' && (kind === 'lifecycle' || !flowType?.endsWith('LC'))
}
