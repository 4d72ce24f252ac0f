import type { LookedUp } from '@facturelle/core/http'
import type { FactPulseReference, Opened } from './adapter.js'

/** What finds an invoice where it was handed to. */
export interface Found {
  readonly flowId?: string
  readonly chorusInvoiceId?: number
  readonly depositFlowNumber?: string
  /** When the destination took it, in its own time and precision. */
  readonly submittedAt?: string
}

/** Between the clocks of two houses. */
const SKEW_MS = 300_000
/** What Chorus Pro has done with for good: its number is free again. */
const DROPPED: readonly string[] = ['REJETEE', 'ABANDONNEE', 'SUPPRIMEE']

/**
 * Looks for an invoice at its destination: by its tracking id at a platform, by its number and its seller at Chorus Pro.
 * @param when `before` it is sent, what was refused there is no earlier attempt that counts
 */
export async function findSent(
  { client, to, access }: Opened,
  { trackingId, document, sentAt = '' }: FactPulseReference,
  signal: AbortSignal | undefined,
  when: 'before' | 'after' = 'after',
): Promise<LookedUp<Found>> {
  const options = signal && { signal }
  const since = Date.parse(sentAt) - SKEW_MS
  if (to === 'afnor') {
    // FactPulse asks a platform by stored access alone.
    if (access !== undefined || trackingId === undefined) return { answer: 'unknown' }
    const { results = [] } = await client.afnor.flows.search({ where: { trackingId } }, options)
    const found = results.find((flow) => {
      if (flow.trackingId !== trackingId || !flow.flowId) return false
      return flow.acknowledgement?.status !== 'Error' || (when === 'after' && !(Date.parse(flow.submittedAt) < since))
    })
    if (!found) return { answer: 'absent' }
    const { flowId, submittedAt } = found
    return { answer: 'found', found: { flowId, ...(submittedAt && { submittedAt }) } }
  }
  const { number, sellerIdentifiers = [] } = document
  if (number === undefined) return { answer: 'unknown' }
  const search = { numeroFacture: number, ...(access && { credentials: access as never }) }
  const { listeFactures } = await client.chorusPro.factures.rechercherFournisseur(search, options)
  const found = (listeFactures ?? []).find(
    ({ numeroFacture, codeFournisseur, statut, dateDepot, identifiantFactureCPP }) => {
      if (numeroFacture !== number || identifiantFactureCPP === undefined) return false
      // The filter may take a part of a number for the whole, and an account may hold several sellers.
      const own = codeFournisseur === undefined || sellerIdentifiers.some((id) => codeFournisseur.startsWith(id))
      const dropped = DROPPED.includes(statut ?? '')
      return own && (!dropped || (when === 'after' && !(Date.parse(dateDepot ?? '') < since)))
    },
  )
  if (!found) return { answer: 'absent' }
  const { identifiantFactureCPP, numeroFluxDepot, dateDepot } = found
  return {
    answer: 'found',
    found: {
      chorusInvoiceId: identifiantFactureCPP as number,
      ...(numeroFluxDepot && { depositFlowNumber: numeroFluxDepot }),
      ...(dateDepot && { submittedAt: dateDepot }),
    },
  }
}
