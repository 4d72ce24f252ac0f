import { factureFor } from './consultation.js'
import { DONE, known, refuse, refuseBy, refuseInStatus } from './envelope.js'
import { type FactureRecord, type Liaison, ROUTED } from './factures.js'
import { momentOf } from './paris-time.js'
import { statusesAfter, WRONG_VALIDATOR } from './referentiels.js'
import { type CproRoom, type Handlers, isOn, structureById, structureBySiret } from './room.js'
import { routingOf } from './rules.js'

type Names =
  | 'completerFacture'
  | 'recyclerFacture'
  | 'corrigerValideurFacture'
  | 'traiterFacturesRejetees'
  | 'traiterUneFactureRecue'
  | 'traiterFactureAValider'
  | 'recupererStatutsFactureVisiblesParValideur'

/** An attachment as a request names it. */
export interface AttachmentAsked {
  readonly pieceJointeComplementaireDesignation: string
  readonly pieceJointeComplementaireType: string
  readonly pieceJointeComplementaireId: number
  readonly pieceJointeComplementaireNumeroLigneFacture?: number
}

/** Binds files that were uploaded before to an invoice. */
export function liaisonsOf(room: CproRoom, asked: readonly AttachmentAsked[] = []): Liaison[] {
  return asked.map((attachment) => {
    const piece = room.pieces.get(attachment.pieceJointeComplementaireId)
    if (!piece) throw refuseBy('attachment', 'pieceJointeComplementaireId is not the id of a file.')
    return {
      idLiaison: room.pieces.nextId(),
      idPieceJointe: piece.id,
      designation: attachment.pieceJointeComplementaireDesignation,
      typeCode: attachment.pieceJointeComplementaireType,
      numeroLigne: attachment.pieceJointeComplementaireNumeroLigneFacture,
    }
  })
}

/** What suppliers, recipients and validators do with an invoice. */
export function traitementHandlers(room: CproRoom): Handlers<Names> {
  const { factures, now } = room
  const inStatus = (facture: FactureRecord, statut: string) => {
    if (facture.statut !== statut) throw refuseInStatus()
  }
  const treated = (facture: FactureRecord) => ({
    idFacture: facture.id,
    numeroFacture: facture.contenu.numeroFacture,
    dateTraitement: momentOf(now()),
  })

  return {
    completerFacture({ account, body }) {
      const {
        identifiantFactureCPP,
        pieceJointeComplementaire = [],
        commentaire,
      } = body as {
        identifiantFactureCPP: number
        pieceJointeComplementaire?: readonly AttachmentAsked[]
        commentaire?: string
      }
      const facture = factures.get(identifiantFactureCPP)
      if (!facture) throw refuse(20_000, 'GDP_MSG_11.008')
      if (!isOn(account, 'fournisseur', facture)) throw refuse(20_001, 'GDP_MSG_11.005')
      if (facture.statut !== 'SUSPENDUE') throw refuse(20_002, 'GDP_MSG_11.033')
      if (pieceJointeComplementaire.length === 0 && !commentaire) {
        throw refuseBy('missing', 'pieceJointeComplementaire or commentaire must be there.')
      }
      facture.complementaires = [...facture.complementaires, ...liaisonsOf(room, pieceJointeComplementaire)]
      factures.act(facture, 'ACQUITTEMENT_SUSPENSION', account.login)
      factures.answer(facture, 'COMPLETEE', account.login, { commentaire })
      return known({
        ...DONE,
        identifiantFactureCPP: facture.id,
        numeroFacture: facture.contenu.numeroFacture,
        dateTraitement: momentOf(now()),
      })
    },

    recyclerFacture(call) {
      const { identifiantFactureCPP, destinataire, reference, commentaire } = call.body as {
        identifiantFactureCPP: number
        destinataire?: { codeDestinataire: string; codeServiceExecutant?: string }
        reference?: { numeroBonCommande?: string; numeroMarche?: string }
        commentaire?: string
      }
      const facture = factureFor(room, call, identifiantFactureCPP, ['fournisseur'])
      inStatus(facture, 'A_RECYCLER')
      const { contenu } = facture
      const numeroBonCommande = reference?.numeroBonCommande ?? contenu.numeroBonCommande
      const siret = destinataire?.codeDestinataire ?? contenu.destinataire?.siret
      const codeService = destinataire ? destinataire.codeServiceExecutant : contenu.service?.codeService
      const routing = routingOf(siret, codeService, numeroBonCommande, contenu.fournisseur)
      const [finding] = routing.findings
      if (finding) throw refuseBy(finding.rule, finding.message)
      facture.contenu = {
        ...contenu,
        destinataire: routing.destinataire,
        service: routing.service,
        numeroBonCommande,
        numeroMarche: reference?.numeroMarche ?? contenu.numeroMarche,
      }
      factures.answer(facture, 'DEPOSEE', call.account.login, { commentaire, otherwise: ROUTED })
      return known({
        ...DONE,
        identifiantFactureCPP: facture.id,
        numeroFacture: facture.contenu.numeroFacture,
        statutFacture: facture.statut,
        dateDepot: momentOf(now()),
      })
    },

    corrigerValideurFacture(call) {
      const {
        idFacture = 0,
        idStructure,
        identifiantStructure,
      } = call.body as {
        idFacture?: number
        idStructure?: number
        identifiantStructure?: string
      }
      const facture = factureFor(room, call, idFacture, ['fournisseur'])
      inStatus(facture, 'ERREUR_FOURNISSEUR_SUR_VALIDEUR')
      const valideur = structureById(idStructure) ?? structureBySiret(identifiantStructure)
      if (!valideur?.active) throw refuseBy('framework', 'There is no such validator.')
      facture.contenu = { ...facture.contenu, valideur }
      factures.set(facture, 'A_VALIDER_1', call.account.login)
      return { ...DONE, idFacture: facture.id }
    },

    traiterFacturesRejetees(call) {
      const { listeDemandePaiement = [], motifRejet } = call.body as {
        listeDemandePaiement?: readonly { idDemandePaiement?: number }[]
        motifRejet?: string
      }
      if (listeDemandePaiement.length === 0) throw refuseBy('missing', 'listeDemandePaiement is empty.')
      const found = listeDemandePaiement.map(({ idDemandePaiement = 0 }) =>
        factureFor(room, call, idDemandePaiement, ['fournisseur']),
      )
      for (const facture of found) inStatus(facture, 'REJETEE')
      for (const facture of found) {
        facture.rejetTraite = true
        factures.act(facture, 'TRAITEMENT_REJET', call.account.login)
        factures.event(facture, motifRejet ?? 'Rejet traité')
      }
      return DONE
    },

    traiterUneFactureRecue(call) {
      const { idFacture, nouveauStatut, motif, numeroDPMandat } = call.body as {
        idFacture: number
        nouveauStatut: string
        motif?: string
        numeroDPMandat?: string
      }
      const facture = factureFor(room, call, idFacture, ['destinataire'])
      if (!statusesAfter(facture.statut).includes(nouveauStatut)) throw refuseInStatus()
      if ((nouveauStatut === 'REJETEE' || nouveauStatut === 'SUSPENDUE') && !motif) {
        throw refuseBy('missing', `motif must be there for ${nouveauStatut}.`)
      }
      if (numeroDPMandat !== undefined) facture.numeroDpMandat = numeroDPMandat
      factures.set(facture, nouveauStatut, call.account.login, motif)
      return known({ ...DONE, ...treated(facture), nouveauStatut: facture.statut })
    },

    traiterFactureAValider(call) {
      const {
        idFacture = 0,
        action,
        motifRefus,
        complementInfo,
      } = call.body as {
        idFacture?: number
        action?: string
        motifRefus?: string
        complementInfo?: string
      }
      const facture = factureFor(room, call, idFacture, ['valideur'])
      inStatus(facture, 'A_VALIDER_1')
      const { login } = call.account
      if (action === 'VALIDATION') {
        factures.answer(facture, 'VALIDEE_1', login, { commentaire: complementInfo })
      } else if (action === 'REFUS') {
        if (!motifRefus) throw refuseBy('missing', 'motifRefus must be there for a refusal.')
        const statut = motifRefus === WRONG_VALIDATOR ? 'ERREUR_FOURNISSEUR_SUR_VALIDEUR' : 'REFUSEE_1'
        factures.set(facture, statut, login, complementInfo)
      } else {
        throw refuseBy('malformed', 'action must be VALIDATION or REFUS.')
      }
      return known({ ...DONE, ...treated(facture), statutFacture: facture.statut })
    },

    recupererStatutsFactureVisiblesParValideur: () => ({
      ...DONE,
      listeStatutFacture: VISIBLE.map((codeStatutFacture) => ({ codeStatutFacture })),
    }),
  }
}

/** What a validator gets to see: its own part of the way, and where it leads. */
const VISIBLE = [
  'A_VALIDER_1',
  'VALIDEE_1',
  'REFUSEE_1',
  'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
  'MISE_A_DISPOSITION',
  'REJETEE',
]
