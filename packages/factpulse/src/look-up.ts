import { FacturelleError } from '@facturelle/core'
import type { LookedUp } from '@facturelle/core/http'
import type { PlatformAccess } from './access.js'
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
    if (trackingId === undefined || (access !== undefined && when === 'before')) return { answer: 'unknown' }
    const find = async ({ flows }: Pick<typeof client.afnor, 'flows'>): Promise<LookedUp<Found>> => {
      const { results = [] } = await flows.search({ where: { trackingId } }, options)
      const found = results.find((flow) => {
        if (flow.trackingId !== trackingId || !flow.flowId) return false
        return flow.acknowledgement?.status !== 'Error' || (when === 'after' && !(Date.parse(flow.submittedAt) < since))
      })
      if (!found) return { answer: 'absent' }
      const { flowId, submittedAt } = found
      return { answer: 'found', found: { flowId, ...(submittedAt && { submittedAt }) } }
    }
    if (access === undefined) return find(client.afnor)
    // That FactPulse passes on what comes with a call is known of its clients 3.x alone. What it finds is believed, as it
    // has the tracking id; that it finds nothing, or does not take the question, says nothing.
    try {
      const looked = await find(client.afnor.withAccess(access as PlatformAccess))
      return looked.answer === 'found' ? looked : { answer: 'unknown' }
    } catch (failure) {
      signal?.throwIfAborted()
      if (!FacturelleError.isInstance(failure)) throw failure
      return { answer: 'unknown' }
    }
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
