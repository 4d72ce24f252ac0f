import { DONE, known, listed, type PageAsked, pageOf, refuse, refuseBy, refuseInStatus } from './envelope.js'
import { type CproCall, type CproRoom, type Handlers, speaksFor } from './room.js'
import { type CproStructure, STRUCTURES } from './structures.js'

type Names =
  | 'rechercherFactureTravaux'
  | 'suspendreDemanderCompleterFactureTravaux'
  | 'consulterFactureTravaux'
  | 'consulterDossierFacturation'
  | 'rechercherFactureTravauxATraiter'
  | 'completerFactureTravaux'
  | 'completerMoe'
  | 'recyclerFactureTravaux'
  | 'refuserFactureTravaux'
  | 'demanderRecyclagePiecePrecedente'

interface WorksRecord {
  readonly id: number
  readonly numero: string
  readonly type: string
  readonly cadre: string
  readonly fournisseur: CproStructure
  readonly destinataire: CproStructure
  statut: string
}

interface WorksSearch {
  readonly roleUtilisateur: string
  readonly rechercheFactureTravaux?: PageAsked
  readonly idDestinataire?: number
  readonly idStructureFournisseur?: number
  readonly numeroFactureTravaux?: string
  readonly cadreFacturation?: string
  readonly listeTypeFactureTravaux?: readonly string[]
  readonly listeStatutCourant?: readonly string[]
}

/**
 * Works documents: two that are there from the start, as nothing here deposits any. Of nine of the operations nobody has
 * published the payloads: they take `idFactureTravaux`, and answer with the envelope and the keys that are known.
 */
export function travauxHandlers(room: CproRoom): Handlers<Names> {
  const documents: WorksRecord[] = [
    {
      id: 60_000_001,
      numero: 'TRAVAUX-1',
      type: 'PROJET_DECOMPTE_MENSUEL',
      cadre: 'A4_PROJET_DECOMPTE_MENSUEL_FOURNISSEUR',
      fournisseur: STRUCTURES.supplier,
      destinataire: STRUCTURES.publicBody,
      statut: 'MISE_A_DISPOSITION_MOA',
    },
    {
      id: 60_000_002,
      numero: 'TRAVAUX-2',
      type: 'ETAT_ACOMPTE',
      cadre: 'A5_ETAT_ACOMPTE_FOURNISSEUR',
      fournisseur: STRUCTURES.supplier,
      destinataire: STRUCTURES.publicBody,
      statut: 'A_RECYCLER',
    },
  ]
  const sides = { FOURNISSEUR: 'fournisseur', DESTINATAIRE: 'destinataire', MOA: 'destinataire' } as const
  const row = ({ id, numero, statut }: WorksRecord) => ({ idFactureTravaux: id, numeroFactureTravaux: numero, statut })
  const its = ({ account }: CproCall) =>
    documents.filter(
      ({ fournisseur, destinataire }) => speaksFor(account, fournisseur) || speaksFor(account, destinataire),
    )
  const asked = (call: CproCall): WorksRecord => {
    const { idFactureTravaux } = call.body as { idFactureTravaux?: unknown }
    if (typeof idFactureTravaux !== 'number') throw refuseBy('malformed', 'idFactureTravaux must be there.')
    const found = its(call).find(({ id }) => id === idFactureTravaux)
    if (!found) throw refuseBy('unknown', 'There is no such works document.')
    return found
  }
  /** An action of one side, from some statuses to another. */
  const moves = (side: 'fournisseur' | 'destinataire', from: readonly string[], to: string) => (call: CproCall) => {
    const document = asked(call)
    if (!speaksFor(call.account, document[side])) throw refuseBy('rights', 'The account has no right to this document.')
    if (!from.includes(document.statut)) throw refuseInStatus()
    document.statut = to
    return DONE
  }

  return {
    rechercherFactureTravaux({ account, body }) {
      const search = body as WorksSearch
      const side = (sides as Readonly<Record<string, 'fournisseur' | 'destinataire' | undefined>>)[
        search.roleUtilisateur
      ]
      const found = documents.filter(
        (document) =>
          side !== undefined &&
          speaksFor(account, document[side]) &&
          (search.idDestinataire ?? document.destinataire.idStructureCPP) === document.destinataire.idStructureCPP &&
          (search.idStructureFournisseur ?? document.fournisseur.idStructureCPP) ===
            document.fournisseur.idStructureCPP &&
          (search.numeroFactureTravaux ?? document.numero) === document.numero &&
          (search.cadreFacturation ?? document.cadre) === document.cadre &&
          (!search.listeTypeFactureTravaux?.length || search.listeTypeFactureTravaux.includes(document.type)) &&
          (!search.listeStatutCourant?.length || search.listeStatutCourant.includes(document.statut)),
      )
      if (found.length === 0) throw refuse(20_007, 'GFT_MSG_01.075')
      return listed('listeFacturesTravaux', pageOf(found.map(row), search.rechercheFactureTravaux, room.quirks))
    },
    suspendreDemanderCompleterFactureTravaux: moves('destinataire', ['MISE_A_DISPOSITION_MOA'], 'A_COMPLETER'),
    completerFactureTravaux: moves('fournisseur', ['A_COMPLETER'], 'MISE_A_DISPOSITION_MOA'),
    completerMoe: moves('destinataire', ['A_COMPLETER'], 'MISE_A_DISPOSITION_MOA'),
    recyclerFactureTravaux: moves(
      'fournisseur',
      ['A_RECYCLER', 'EN_ATTENTE_RECYCLAGE_FOURNISSEUR'],
      'MISE_A_DISPOSITION_MOA',
    ),
    refuserFactureTravaux: moves('destinataire', ['MISE_A_DISPOSITION_MOA'], 'REFUSEE_MOA'),
    demanderRecyclagePiecePrecedente: moves(
      'destinataire',
      ['MISE_A_DISPOSITION_MOA'],
      'EN_ATTENTE_RECYCLAGE_FOURNISSEUR',
    ),
    consulterFactureTravaux(call) {
      const document = asked(call)
      return known({ ...DONE, factureTravaux: { ...row(document), typeFactureTravaux: document.type } })
    },
    consulterDossierFacturation: (call) => ({ ...DONE, listeFactureTravaux: its(call).map(row) }),
    rechercherFactureTravauxATraiter(call) {
      const found = its(call).filter(({ statut, fournisseur }) => {
        const supplierActs = ['A_COMPLETER', 'A_RECYCLER', 'EN_ATTENTE_RECYCLAGE_FOURNISSEUR'].includes(statut)
        return speaksFor(call.account, fournisseur) ? supplierActs : statut === 'MISE_A_DISPOSITION_MOA'
      })
      return listed('listeFacturesTravaux', pageOf(found.map(row), { nbResultatsParPage: 100 }, room.quirks))
    },
  }
}
