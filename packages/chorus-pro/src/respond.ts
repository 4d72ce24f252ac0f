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
import { stageOfStatut } from './mapping.js'

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
/** Others of the same stages, for whoever names one in `platform.nouveauStatut`. */
const NAMED: readonly Statut[] = ['A_RECYCLER', 'MANDATEE', 'MISE_A_DISPOSITION_COMPTABLE', 'COMPTABILISEE']
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
  const { stage, amount, currency, date, platform: { nouveauStatut, numeroDPMandat, ...platform } = {} } = response
  const others = Object.keys(platform).length > 0 ? platform : undefined
  const left = Object.entries({ amount, currency, date, platform: others }).filter(([, value]) => value !== undefined)
  const warnings = left.map(([name]) => `${name} is left out: Chorus Pro has no place for it.`)
  const received = 'received' in target
  const usual = received ? RECEIVED[stage] : stage === 'completed' ? 'COMPLETEE' : undefined
  const named = nouveauStatut === undefined ? usual : statutOf(nouveauStatut, stage, received)
  const statut = usual && named
  if (statut === undefined) {
    const able = received ? Object.keys(RECEIVED).join(', ') : 'completed, of one that is suspended'
    const who = received ? 'recipient' : 'supplier'
    throw new UnsupportedError('RESPONSE', `Chorus Pro has no call for this answer of a ${who}; it has ${able}`)
  }
  if (stage === 'disputed') warnings.push('Chorus Pro knows no dispute: the invoice is suspended, with the reason.')
  if (numeroDPMandat !== undefined && (typeof numeroDPMandat !== 'string' || !received)) {
    const field = 'response.platform.numeroDPMandat'
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} must be a text, of an invoice that was received`, {
      field,
    })
  }
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
      const traitement = { ...(motif && { motif }), ...(numeroDPMandat !== undefined && { numeroDPMandat }) }
      await client.factures.traiterRecue({ idFacture: id, nouveauStatut: statut, ...traitement }, call)
    }
  } catch (failure) {
    if (!isAmbiguous(failure) || (TransportError.isInstance(failure) && failure.requestSent === 'no')) throw failure
    if ((await current().catch(() => undefined)) === statut) return given()
    const why = 'Nobody knows whether Chorus Pro has set the status. Answer again later: what is set is not set twice'
    throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause: failure })
  }
  return given()
}

/** A status in the platform's own words, where it says the same as the stage. */
function statutOf(named: unknown, stage: InvoiceResponse['stage'], received: boolean): Statut {
  const able = received ? [...Object.values(RECEIVED), ...NAMED] : ['COMPLETEE']
  const fits = able.find((statut) => statut === named)
  if (fits && stageOfStatut(fits) === (stage === 'disputed' ? 'suspended' : stage)) return fits
  const field = 'response.platform.nouveauStatut'
  const why = `${field} is none of the statuses of response.stage; leave it out, or give one of`
  throw new ConfigurationError('ARGUMENT_INVALID', `${why} ${[...new Set(able)].join(', ')}`, { field })
}

function idOf(id: string | undefined): number {
  const field = 'reference.id'
  if (id !== undefined && /^\d{1,15}$/.test(id)) return Number(id)
  throw new ConfigurationError('REFERENCE_INVALID', `${field} is no number of an invoice`, { field })
}

/** The invoice that a flow became. */
async function submittedId(client: ChorusPro, reference: SubmissionReference, call: CallOptions): Promise<number> {
  const { id: numeroFluxDepot, document } = reference
  const number = document.number?.trim()
  if (numeroFluxDepot !== undefined && number !== undefined) {
    const options = { ...call, incomplete: 'accept' } as const
    const search = { numeroFluxDepot, numeroFacture: number }
    for await (const facture of client.factures.rechercherParFournisseurTout(search, options)) {
      const { identifiantFactureCPP, numeroFacture } = facture
      if (identifiantFactureCPP !== undefined && numeroFacture?.trim() === number) return identifiantFactureCPP
    }
  }
  const why = 'Chorus Pro shows no invoice of this submission so far; it is there once the flow is integrated'
  throw new PlatformError('NOT_FOUND', why, { platform: 'chorus-pro' })
}
