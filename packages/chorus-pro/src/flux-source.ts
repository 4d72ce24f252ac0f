import { PlatformError } from '@facturelle/core'
import type { ChorusPro } from './client.js'
import { momentOf } from './dates.js'
import type { FactureTrouvee, FluxSource } from './tracking.js'

/**
 * The questions of tracking, put to a client.
 * @param only the number of the one invoice that is wanted of the flow
 */
export function fluxSource(client: ChorusPro, only?: string): FluxSource {
  let absent: unknown
  /** What recipients report is asked once for all invoices that go to them. */
  const payments = new Map<string, boolean | undefined>()
  return {
    async rapport({ numeroFluxDepot, syntaxeFlux }, signal) {
      const question = { numeroFluxDepot, ...(syntaxeFlux !== undefined && { syntaxeFlux }) }
      try {
        const answer = await client.transverses.consulterCRDetaille(question, callOf(signal))
        const { etatCourantDepotFlux = '', dateHeureEtatCourantFlux, listeErreurTechnique, listeErreurDP } = answer
        return {
          etat: etatCourantDepotFlux,
          ...at(dateHeureEtatCourantFlux),
          erreursTechniques: listeErreurTechnique.map(({ codeErreur, libelleErreur }) => ({
            ...(codeErreur !== undefined && { code: codeErreur }),
            ...(libelleErreur !== undefined && { text: libelleErreur }),
          })),
          erreursDP: listeErreurDP,
        }
      } catch (failure) {
        if (!PlatformError.isInstance(failure) || failure.code !== 'NOT_FOUND') throw failure
        absent = failure
        return undefined
      }
    },
    rapportAbsent: ({ numeroFluxDepot }) => {
      const why = `Chorus Pro has no flow ${numeroFluxDepot}, and had time enough to show it; check the number and the account`
      return new PlatformError('NOT_FOUND', why, { platform: 'chorus-pro', cause: absent })
    },
    async factures({ numeroFluxDepot }, signal) {
      const found: FactureTrouvee[] = []
      const options = { ...callOf(signal), incomplete: 'accept' } as const
      const search = { numeroFluxDepot, ...(only !== undefined && { numeroFacture: only }) }
      for await (const facture of client.factures.rechercherParFournisseurTout(search, options)) {
        const { identifiantFactureCPP, numeroFacture, statut, dateHeureEtatCourant } = facture
        if (identifiantFactureCPP === undefined) continue
        // A search may look for what begins like it.
        if (only !== undefined && numeroFacture?.trim() !== only) continue
        found.push({
          identifiantFactureCPP,
          ...(numeroFacture !== undefined && { numeroFacture }),
          ...(statut !== undefined && { statut }),
          ...at(dateHeureEtatCourant),
          ...(facture.idDestinataire !== undefined && { idDestinataire: facture.idDestinataire }),
          ...(facture.idServiceExecutant !== undefined && { idServiceExecutant: facture.idServiceExecutant }),
        })
      }
      return found
    },
    async historique(idFacture, signal) {
      const answer = await client.factures.consulterHistorique({ idFacture }, callOf(signal))
      const { statutCourantCode, historiquesDesStatuts } = answer
      const entries = (historiquesDesStatuts?.histoStatut ?? []).flatMap((entry) => {
        const { histoStatutId: id, histoStatutCode: code, histoStatutDatePassage, histoStatutCommentaire } = entry
        if (code === undefined) return []
        return [
          {
            ...(id !== undefined && { id }),
            code,
            ...at(histoStatutDatePassage),
            ...(histoStatutCommentaire && { commentaire: histoStatutCommentaire }),
          },
        ]
      })
      return { ...(statutCourantCode !== undefined && { statutCourantCode }), entries }
    },
    async neverPaid({ idDestinataire, idServiceExecutant }, signal) {
      if (idDestinataire === undefined) return undefined
      const key = `${idDestinataire} ${idServiceExecutant ?? ''}`
      if (payments.has(key)) return payments.get(key)
      const said = await neverReports(client, idDestinataire, idServiceExecutant, signal)
      payments.set(key, said)
      return said
    },
  }
}

/** Whether a structure, or the service the invoice went to, never reports payments; `undefined` where it is not told. */
async function neverReports(
  client: ChorusPro,
  idStructureCPP: number,
  idService: number | undefined,
  signal: AbortSignal | undefined,
): Promise<boolean | undefined> {
  try {
    const { parametres } = await client.structures.consulter({ idStructureCPP }, callOf(signal))
    if (parametres?.statutMiseEnPaiementNestPasRemonte === true) return true
    if (idService === undefined) return parametres?.statutMiseEnPaiementNestPasRemonte
    const service = await client.structures.consulterService({ idStructure: idStructureCPP, idService }, callOf(signal))
    const { miseEnPaiement } = service.parametres ?? {}
    return miseEnPaiement === undefined ? parametres?.statutMiseEnPaiementNestPasRemonte : !miseEnPaiement
  } catch (failure) {
    // An account that may not read structures follows its invoices all the same.
    if (PlatformError.isInstance(failure) && (failure.status ?? 500) < 500 && failure.status !== 429) return undefined
    throw failure
  }
}

const callOf = (signal: AbortSignal | undefined) => (signal ? { signal } : {})

/** A moment of the platform as ISO 8601, as it stands where it cannot be read. */
function at(text: string | undefined): { readonly at?: string } {
  return text === undefined ? {} : { at: momentOf(text) ?? text }
}
