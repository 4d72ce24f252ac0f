import {
  type Clock,
  type FacturelleError,
  type Outcome,
  PlatformError,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { isAmbiguous, isOutage, type LookedUp, lookUpUntil } from '@facturelle/core/http'
import type { ChorusPro } from './client.js'
import { dayOf, momentOf } from './dates.js'
import type { DepotFlux, FactureFournisseur } from './factures.js'
import { isSupplier } from './mapping.js'

/** What finds one invoice again: its number and its supplier, which Chorus Pro has once. */
export interface Sought {
  readonly number?: string
  /** The supplier's SIRETs and SIRENs, as the invoice has them. */
  readonly supplier: readonly string[]
}

/** The flow an invoice was found in. */
export interface Found {
  readonly id: string
  readonly submittedAt?: string
}

export interface Finding {
  readonly sought: readonly Sought[]
  readonly sentAt?: string | undefined
  readonly signal?: AbortSignal | undefined
}

export interface Sent extends Partial<Found> {
  readonly outcome: Outcome
  readonly error?: FacturelleError
}

/** Of a batch, so many invoices are looked for: one that was integrated is enough. */
const MOST_SOUGHT = 20
/** How far the platform's clock and ours may be apart. */
const CLOCKS_APART_MS = 300_000
/** Statuses that leave the number of an invoice to another one. */
const GONE: readonly (string | undefined)[] = ['REJETEE', 'ABANDONNEE', 'SUPPRIMEE', 'NON_CONFORME']

/** Deposits once; after an ambiguous failure, asks Chorus Pro what it has before saying anything. */
export async function deposit(
  client: ChorusPro,
  file: DepotFlux,
  { clock, lookupMs, ...finding }: Finding & { readonly clock: Clock; readonly lookupMs: number },
): Promise<Sent> {
  const { signal } = finding
  let failure: unknown
  try {
    const { numeroFluxDepot, dateDepot } = await client.factures.deposerFlux(file, signal ? { signal } : {})
    if (numeroFluxDepot) return { outcome: 'accepted', id: numeroFluxDepot, ...submittedAt(dateDepot) }
    const why = 'The answer to factures.deposerFlux has no numeroFluxDepot'
    failure = new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe' })
  } catch (thrown) {
    failure = thrown
  }
  if (TransportError.isInstance(failure) && failure.requestSent === 'no')
    return { outcome: 'notReceived', error: failure }
  if (!isAmbiguous(failure)) throw failure
  const find = (within: AbortSignal) => findDeposit(client, { ...finding, signal: within })
  const looked = await lookUpUntil(find, { clock, lookupMs, signal })
  if (looked.answer === 'found') return { outcome: 'accepted', ...looked.found }
  // Not found is not absent: what was taken in shows only once it was integrated.
  return { outcome: 'inDoubt', error: failure }
}

/** Asks once for the flow that the invoices came in. */
export async function findDeposit(client: ChorusPro, finding: Finding): Promise<LookedUp<Found>> {
  const { signal } = finding
  const asked = finding.sought.filter(({ number, supplier }) => number !== undefined && supplier.length > 0)
  if (asked.length === 0) {
    const why = 'The invoice has no number (BT-1), or no SIRET or SIREN of its supplier, to be looked up by'
    return { answer: 'unknown', failure: new UnsupportedError('LOOKUP', `${why}; look for it in the portal`) }
  }
  let taken = false
  for (const { number, supplier } of asked.slice(0, MOST_SOUGHT)) {
    const options = { ...(signal && { signal }), incomplete: 'accept' } as const
    const search = client.factures.rechercherParFournisseurTout({ numeroFacture: number as string }, options)
    for await (const facture of search) {
      // A search may look for what begins like it.
      if (facture.numeroFacture?.trim() !== number || !isSupplier(facture.codeFournisseur, supplier)) continue
      const { numeroFluxDepot, dateDepot } = facture
      if (
        numeroFluxDepot &&
        !isOlder(facture, finding.sentAt) &&
        !(await isOfBefore(client, numeroFluxDepot, finding))
      ) {
        return { answer: 'found', found: { id: numeroFluxDepot, ...submittedAt(dateDepot) } }
      }
      taken ||= !GONE.includes(facture.statut)
    }
  }
  if (!taken) return { answer: 'absent' }
  const why = 'Chorus Pro has an invoice of this number and supplier, which was not deposited by this submission'
  return { answer: 'unknown', failure: new PlatformError('CONFLICT', why, { platform: 'chorus-pro' }) }
}

/**
 * Whether a flow was deposited before this one was sent: its report tells the minute, where an invoice tells the day alone.
 * A report that cannot be had decides nothing.
 */
async function isOfBefore(
  client: ChorusPro,
  numeroFluxDepot: string,
  { sentAt, signal }: Pick<Finding, 'sentAt' | 'signal'>,
): Promise<boolean> {
  try {
    const options = signal ? { signal } : {}
    const { dateDepotFlux } = await client.transverses.consulterCRDetaille({ numeroFluxDepot }, options)
    return isOlder({ ...(dateDepotFlux !== undefined && { dateDepot: dateDepotFlux }) }, sentAt)
  } catch (failure) {
    if (PlatformError.isInstance(failure) && !isOutage(failure)) return false
    throw failure
  }
}

/**
 * Whether an invoice was there before this one was sent. Most deposits are told by their day alone; a status that was
 * reached before tells as much.
 */
export function isOlder(
  { dateDepot, dateHeureEtatCourant }: Pick<FactureFournisseur, 'dateDepot' | 'dateHeureEtatCourant'>,
  sentAt: string | undefined,
): boolean {
  const sent = Date.parse(sentAt ?? '')
  if (Number.isNaN(sent)) return false
  const earliest = new Date(sent - CLOCKS_APART_MS).toISOString()
  return [dateDepot, dateHeureEtatCourant].some((text) => {
    const moment = text === undefined ? undefined : momentOf(text)
    if (text === undefined || moment === undefined) return false
    return /[T ]\d/.test(text) ? moment < earliest : dayOf(text) < dayOf(earliest)
  })
}

function submittedAt(dateDepot: string | undefined): { readonly submittedAt?: string } {
  return dateDepot === undefined ? {} : { submittedAt: dateDepot }
}
