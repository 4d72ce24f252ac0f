import {
  type CallOptions,
  ConfigurationError,
  type GivenResponse,
  type InvoiceResponse,
  PlatformError,
  type RespondTarget,
  type SubmissionReference,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { isAmbiguous } from '@facturelle/core/http'
import type { ChorusPro } from './client.js'
import type { TraitementRecue } from './factures.js'

type Statut = TraitementRecue['nouveauStatut']

/** What a recipient may set, by the stage that it says. */
const RECEIVED: Readonly<Partial<Record<InvoiceResponse['stage'], Statut>>> = {
  inHand: 'PRISE_EN_COMPTE_DESTINATAIRE',
  suspended: 'SUSPENDUE',
  disputed: 'SUSPENDUE',
  refused: 'REJETEE',
  approved: 'SERVICE_FAIT',
  paymentSent: 'MISE_EN_PAIEMENT',
}
/** These want a reason. */
const REASONED: readonly Statut[] = ['SUSPENDUE', 'REJETEE']
const MAX_REASON = 2_000

/** Sets the next status of an invoice, once: what was set before is not set again. */
export async function respond(
  client: ChorusPro,
  target: RespondTarget,
  response: InvoiceResponse,
  { signal }: CallOptions,
): Promise<GivenResponse> {
  const call = signal ? { signal } : {}
  const { stage, amount, currency, date, platform } = response
  const left = Object.entries({ amount, currency, date, platform }).filter(([, value]) => value !== undefined)
  const warnings = left.map(([name]) => `${name} is left out: Chorus Pro has no place for it.`)
  const received = 'received' in target
  const statut = received ? RECEIVED[stage] : stage === 'completed' ? 'COMPLETEE' : undefined
  if (statut === undefined) {
    const able = received ? Object.keys(RECEIVED).join(', ') : 'completed, of one that is suspended'
    const who = received ? 'recipient' : 'supplier'
    throw new UnsupportedError('RESPONSE', `Chorus Pro has no call for this answer of a ${who}; it has ${able}`)
  }
  if (stage === 'disputed') warnings.push('Chorus Pro knows no dispute: the invoice is suspended, with the reason.')
  const { code, text } = response.reason ?? {}
  const motif = [code, text].filter(Boolean).join(': ')
  const field = 'response.reason.text'
  if (motif === '' && (statut === 'COMPLETEE' || REASONED.includes(statut))) {
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} is missing: Chorus Pro wants to know why`, { field })
  }
  if (motif.length > MAX_REASON) {
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} has more than ${MAX_REASON} characters`, { field })
  }
  const id = received ? idOf(target.id) : await submittedId(client, target, call)
  /** The status it has now. */
  const current = async () => (await client.factures.consulterHistorique({ idFacture: id }, call)).statutCourantCode
  const given = (): GivenResponse => ({ stage, platformStatus: statut, reference: String(id), warnings })
  if ((await current()) === statut) return given()
  try {
    if (statut === 'COMPLETEE') {
      await client.factures.completer({ identifiantFactureCPP: id, commentaire: motif }, call)
    } else {
      await client.factures.traiterRecue({ idFacture: id, nouveauStatut: statut, ...(motif && { motif }) }, call)
    }
  } catch (failure) {
    if (!isAmbiguous(failure) || (TransportError.isInstance(failure) && failure.requestSent === 'no')) throw failure
    if ((await current().catch(() => undefined)) === statut) return given()
    const why = 'Nobody knows whether Chorus Pro has set the status. Answer again later: what is set is not set twice'
    throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause: failure })
  }
  return given()
}

function idOf(id: string | undefined): number {
  const field = 'reference.id'
  if (id !== undefined && /^\d{1,15}$/.test(id)) return Number(id)
  throw new ConfigurationError('REFERENCE_INVALID', `${field} is no number of an invoice`, { field })
}

/** The invoice that a flow became. */
async function submittedId(client: ChorusPro, reference: SubmissionReference, call: CallOptions): Promise<number> {
  const { id: numeroFluxDepot, document } = reference
  if (numeroFluxDepot !== undefined) {
    const options = { ...call, incomplete: 'accept' } as const
    for await (const facture of client.factures.rechercherParFournisseurTout({ numeroFluxDepot }, options)) {
      const { identifiantFactureCPP, numeroFacture } = facture
      if (identifiantFactureCPP !== undefined && numeroFacture?.trim() === document.number) return identifiantFactureCPP
    }
  }
  const why = 'Chorus Pro shows no invoice of this submission so far; it is there once the flow is integrated'
  throw new PlatformError('NOT_FOUND', why, { platform: 'chorus-pro' })
}
