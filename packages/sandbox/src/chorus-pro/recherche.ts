import { bankIdOf } from './annuaire.js'
import { type Body, DONE, known, listed, type PageAsked, pageOf, refuse, refuseBy } from './envelope.js'
import type { FactureRecord } from './factures.js'
import { dayOf, momentIn, momentOf } from './paris-time.js'
import { type CproCall, type CproRoom, type Handlers, isOn, type Side, speaksFor, structureById } from './room.js'
import type { CproStructure } from './structures.js'

type Names =
  | 'rechercherFactureParFournisseur'
  | 'rechercherFactureRecipiendaire'
  | 'rechercherFactureParValideur'
  | 'rechercherFactureATraiterParFournisseur'
  | 'rechercherFactureATraiterParRecipiendaire'
  | 'rechercherFactureATraiterParValideur'
  | 'rechercherDemandePaiement'

/** All criteria of the searches; each has some of them, some under two spellings. */
interface Criteria {
  readonly numeroFacture?: string
  readonly typeFacture?: string
  readonly typeDemandePaiement?: string
  readonly listeTypeFacture?: readonly string[]
  readonly cadreFacturation?: string
  readonly statutCourant?: readonly string[]
  readonly idFournisseur?: number
  readonly idDestinataire?: number
  readonly idServiceExecutant?: number
  readonly idStructureValideur?: number
  readonly listeDestinataire?: readonly { idDestinataire?: number; listeIdServiceExecutant?: readonly number[] }[]
  readonly listeFournisseurs?: readonly { idFournisseur?: number }[]
  readonly rechercheSirenFournisseur?: boolean
  readonly rechercheSirenDestinataire?: boolean
  readonly modeDepot?: string
  readonly numeroFluxDepot?: string
  readonly numeroMarche?: string
  readonly numeroBonCommande?: string
  readonly numeroEngagement?: string
  readonly numeroFactureOrigine?: string
  readonly coordonneeBancaire?: number
  readonly factureTelechargeeParDestinataire?: boolean
  readonly rejetTraite?: boolean
  readonly recupererTaille?: boolean
  readonly periodeDateDepotDu?: string
  readonly periodeDateDepotAu?: string
  readonly periodeDateFactureDu?: string
  readonly periodeDateFactureAu?: string
  readonly periodeDateHeureEtatCourantDu?: string
  readonly periodeDateHeureEtatCourantAu?: string
  readonly montantHTMin?: number
  readonly montantHTMax?: number
  readonly montantTTCMin?: number
  readonly montantTTCMax?: number
  readonly montantApayerMin?: number
  readonly montantApayerMax?: number
  readonly montantAPayerMin?: number
  readonly montantAPayerMax?: number
}

/** What the supplier must act on. */
const FOR_SUPPLIER = ['SUSPENDUE', 'A_RECYCLER', 'REJETEE', 'ERREUR_FOURNISSEUR_SUR_VALIDEUR']
/** What the recipient has not dealt with. */
const FOR_RECIPIENT = ['MISE_A_DISPOSITION', 'PRISE_EN_COMPTE_DESTINATAIRE', 'COMPLETEE']
/** What has not reached its recipient. */
const UNDELIVERED = new Set([
  'BROUILLON',
  'INTERPRETEE_OCR',
  'DEPOSEE',
  'EN_COURS_ACHEMINEMENT',
  'A_VALIDER_1',
  'VALIDEE_1',
  'REFUSEE_1',
  'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
])

/** The searches of invoices. The latest deposit comes first. */
export function rechercheHandlers(room: CproRoom): Handlers<Names> {
  const { factures, quirks } = room
  const on = (call: CproCall, side: Side) => factures.all().filter((facture) => isOn(call.account, side, facture))
  const delivered = (call: CproCall) => on(call, 'destinataire').filter(({ statut }) => !UNDELIVERED.has(statut))
  /** A page, and the cap that holds where the request could name one. */
  const capped = (rows: readonly Body[], asked: PageAsked | undefined) =>
    pageOf(rows, { nbResultatsMaximum: quirks.defaultMaxResults, ...asked }, quirks)
  const sizeOf = (facture: FactureRecord, wanted: boolean | undefined) => {
    if (!wanted) return undefined
    const ids = [facture.principale, ...facture.complementaires].map((liaison) => liaison?.idPieceJointe)
    return ids.reduce<number>((sum, id) => sum + (room.pieces.get(id)?.bytes.length ?? 0), 0)
  }
  const within = ({ account }: CproCall, id: number | undefined): CproStructure | undefined => {
    const structure = structureById(id)
    if (id !== undefined && !(structure && speaksFor(account, structure))) {
      throw refuseBy('rights', 'The account does not speak for the structure.')
    }
    return structure
  }

  return {
    rechercherFactureParFournisseur(call) {
      const asked = call.body as Criteria & { rechercheFactureParFournisseur?: PageAsked }
      const rows = on(call, 'fournisseur')
        .filter((facture) => matches(facture, asked))
        .map((facture) => supplierRow(facture, sizeOf(facture, asked.recupererTaille)))
      return listed('listeFactures', capped(rows, asked.rechercheFactureParFournisseur))
    },

    rechercherFactureRecipiendaire(call) {
      const asked = call.body as Criteria & { paramRecherche?: PageAsked }
      const found = delivered(call).filter((facture) => matches(facture, asked))
      if (found.length === 0) throw refuse(20_000, 'TRA_MSG_00.015')
      const rows = found.map((facture) => recipientRow(facture, sizeOf(facture, asked.recupererTaille)))
      const page = capped(rows, asked.paramRecherche)
      return { ...DONE, listeFactures: page.rows, ...page.figures }
    },

    rechercherFactureParValideur(call) {
      const asked = call.body as Criteria & { pagination?: PageAsked }
      const rows = on(call, 'valideur')
        .filter((facture) => matches(facture, asked))
        .map(validatorRow)
      return listed('listeFactures', pageOf(rows, asked.pagination, quirks))
    },

    rechercherFactureATraiterParFournisseur(call) {
      const asked = call.body as {
        idStructure?: number
        masquerRejetee?: boolean
        recupererTaille?: boolean
        rechercheFactureATraiterParFournisseur?: PageAsked
      }
      const structure = within(call, asked.idStructure)
      const rows = on(call, 'fournisseur')
        .filter(({ statut }) => FOR_SUPPLIER.includes(statut))
        .filter(({ statut, rejetTraite }) => statut !== 'REJETEE' || !(asked.masquerRejetee || rejetTraite))
        .filter(({ contenu }) => !structure || contenu.fournisseur === structure)
        .map((facture) => toHandleRow(facture, sizeOf(facture, asked.recupererTaille)))
      return listed('listeFactures', capped(rows, asked.rechercheFactureATraiterParFournisseur))
    },

    rechercherFactureATraiterParRecipiendaire(call) {
      const asked = call.body as {
        idStructure?: number
        recupererTaille?: boolean
        parametreRechercheFactureATraiterParRecipiendaire?: PageAsked & { getnbResultatsMaximum?: number }
      }
      const structure = within(call, asked.idStructure)
      const { getnbResultatsMaximum, ...page } = asked.parametreRechercheFactureATraiterParRecipiendaire ?? {}
      const rows = on(call, 'destinataire')
        .filter(({ statut }) => FOR_RECIPIENT.includes(statut))
        .filter(({ contenu }) => !structure || contenu.destinataire === structure)
        .map((facture) => recipientRow(facture, sizeOf(facture, asked.recupererTaille)))
      const most = getnbResultatsMaximum === undefined ? {} : { nbResultatsMaximum: getnbResultatsMaximum }
      return listed('listeFactures', capped(rows, { ...page, ...most }))
    },

    rechercherFactureATraiterParValideur(call) {
      const asked = call.body as { idStructure?: number; pagination?: PageAsked }
      const structure = within(call, asked.idStructure)
      const rows = on(call, 'valideur')
        .filter(({ statut, contenu }) => statut === 'A_VALIDER_1' && (!structure || contenu.valideur === structure))
        .map(validatorRow)
      return listed('listeFactures', pageOf(rows, asked.pagination, quirks))
    },

    rechercherDemandePaiement(call) {
      if (quirks.qualification) throw refuseBy('unavailable', 'Not available with qualification data.')
      const asked = call.body as Criteria & PaymentRequestCriteria
      const side = SIDES[asked.roleUtilisateur ?? 'FOURNISSEUR']
      const rows = (side ? on(call, side) : [])
        .filter((facture) => matches(facture, asked) && matchesParties(facture, asked))
        .map(paymentRequestRow)
      return { ...DONE, listeDemandePaiement: rows, total: rows.length }
    },
  }
}

interface PaymentRequestCriteria {
  readonly roleUtilisateur?: string
  readonly dpOuDpArchive?: string
  readonly structureFournisseur?: { idStructureFournisseur?: number; identifiantStructureFournisseur?: string }
  readonly structureDestinataire?: { idStructureDestinataire?: number; identifiantStructureDestinataire?: string }
}

/** Works have roles of their own, and none of these invoices. */
const SIDES: Readonly<Record<string, Side | undefined>> = {
  FOURNISSEUR: 'fournisseur',
  DESTINATAIRE: 'destinataire',
  VALIDEUR: 'valideur',
}

function matchesParties({ contenu }: FactureRecord, asked: PaymentRequestCriteria): boolean {
  const { idStructureFournisseur, identifiantStructureFournisseur } = asked.structureFournisseur ?? {}
  const { idStructureDestinataire, identifiantStructureDestinataire } = asked.structureDestinataire ?? {}
  const { fournisseur, destinataire } = contenu
  return (
    asked.dpOuDpArchive !== 'DP_ARCHIVE' &&
    equal(fournisseur.idStructureCPP, idStructureFournisseur) &&
    equal(fournisseur.siret, identifiantStructureFournisseur) &&
    equal(destinataire?.idStructureCPP, idStructureDestinataire) &&
    equal(destinataire?.siret, identifiantStructureDestinataire)
  )
}

function equal<T>(value: T | undefined, wanted: T | undefined): boolean {
  return wanted === undefined || value === wanted
}

/** A moment within a period. The end is a moment too: that of a day is its first, so that the last day is missing. */
function inPeriod(at: number | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  if (at === undefined) return false
  const first = from === undefined ? -Infinity : (momentIn(from) ?? -Infinity)
  const last = to === undefined ? Infinity : (momentIn(to) ?? Infinity)
  return at >= first && at <= last
}

function between(amount: string, least: number | undefined, most: number | undefined): boolean {
  return Number(amount) >= (least ?? -Infinity) && Number(amount) <= (most ?? Infinity)
}

function matches(facture: FactureRecord, asked: Criteria): boolean {
  const { contenu } = facture
  const { fournisseur, destinataire, service, montants } = contenu
  const sameParty = (structure: CproStructure | undefined, id: number | undefined, siren: boolean | undefined) => {
    if (id === undefined) return true
    if (!siren) return structure?.idStructureCPP === id
    return structure !== undefined && structureById(id)?.siret.slice(0, 9) === structure.siret.slice(0, 9)
  }
  const oneOf = <T>(list: readonly T[] | undefined, test: (entry: T) => boolean) => !list?.length || list.some(test)
  return (
    equal(contenu.numeroFacture, asked.numeroFacture) &&
    equal<string>('FACTURE', asked.typeDemandePaiement) &&
    equal<string>(contenu.typeFacture, asked.typeFacture) &&
    oneOf(asked.listeTypeFacture, (type) => type === contenu.typeFacture) &&
    equal(contenu.cadre, asked.cadreFacturation) &&
    oneOf(asked.statutCourant, (statut) => statut === facture.statut) &&
    sameParty(fournisseur, asked.idFournisseur, asked.rechercheSirenFournisseur) &&
    oneOf(asked.listeFournisseurs, ({ idFournisseur }) =>
      sameParty(fournisseur, idFournisseur, asked.rechercheSirenFournisseur),
    ) &&
    sameParty(destinataire, asked.idDestinataire, asked.rechercheSirenDestinataire) &&
    oneOf(asked.listeDestinataire, ({ idDestinataire, listeIdServiceExecutant }) => {
      const its = !listeIdServiceExecutant?.length || listeIdServiceExecutant.includes(service?.idService ?? 0)
      return its && sameParty(destinataire, idDestinataire, asked.rechercheSirenDestinataire)
    }) &&
    equal(service?.idService, asked.idServiceExecutant) &&
    equal(contenu.valideur?.idStructureCPP, asked.idStructureValideur) &&
    equal(facture.modeDepot, asked.modeDepot) &&
    equal(facture.numeroFluxDepot, asked.numeroFluxDepot) &&
    equal(contenu.numeroMarche, asked.numeroMarche) &&
    equal(contenu.numeroBonCommande, asked.numeroBonCommande ?? asked.numeroEngagement) &&
    equal(contenu.numeroFactureOrigine, asked.numeroFactureOrigine) &&
    equal(bankIdOf(fournisseur), asked.coordonneeBancaire) &&
    equal(facture.telechargee, asked.factureTelechargeeParDestinataire) &&
    equal(facture.rejetTraite, asked.rejetTraite) &&
    inPeriod(facture.depot, asked.periodeDateDepotDu, asked.periodeDateDepotAu) &&
    inPeriod(momentIn(contenu.dateFacture ?? ''), asked.periodeDateFactureDu, asked.periodeDateFactureAu) &&
    inPeriod(facture.depuis, asked.periodeDateHeureEtatCourantDu, asked.periodeDateHeureEtatCourantAu) &&
    between(montants.ht, asked.montantHTMin, asked.montantHTMax) &&
    between(montants.ttc, asked.montantTTCMin, asked.montantTTCMax) &&
    between(
      montants.aPayer,
      asked.montantApayerMin ?? asked.montantAPayerMin,
      asked.montantApayerMax ?? asked.montantAPayerMax,
    )
  )
}

/** What all rows of the searches say. */
function commonRow({ contenu, depot, statut }: FactureRecord) {
  const { fournisseur, destinataire, service, montants } = contenu
  return {
    typeDemandePaiement: 'FACTURE',
    codeFournisseur: fournisseur.siret,
    typeIdentifiantFournisseur: 'SIRET',
    designationFournisseur: fournisseur.designation,
    idDestinataire: destinataire?.idStructureCPP,
    codeDestinataire: destinataire?.siret,
    designationDestinataire: destinataire?.designation,
    idServiceExecutant: service?.idService,
    codeServiceExecutant: service?.codeService,
    nomServiceExecutant: service?.libelleService,
    typeFacture: contenu.typeFacture,
    numeroFacture: contenu.numeroFacture,
    dateFacture: contenu.dateFacture,
    dateDepot: dayOf(depot),
    montantHT: Number(montants.ht),
    montantTTC: Number(montants.ttc),
    montantAPayer: Number(montants.aPayer),
    devise: contenu.devise,
    statut,
    numeroMarche: contenu.numeroMarche,
    numeroBonCommande: contenu.numeroBonCommande,
  }
}

function supplierRow(facture: FactureRecord, taille: number | undefined): Body {
  const { contenu } = facture
  return known({
    ...commonRow(facture),
    identifiantFactureCPP: facture.id,
    numeroFluxDepot: facture.numeroFluxDepot,
    numeroFactureOrigine: contenu.numeroFactureOrigine,
    modeDepot: facture.modeDepot,
    typeIdentifiantValideur1: contenu.valideur && 'SIRET',
    codeValideur1: contenu.valideur?.siret,
    raisonSocialeValideur1: contenu.valideur?.designation,
    taille,
    dateHeureEtatCourant: momentOf(facture.depuis),
    commentaireEtatCourant: facture.commentaireStatut,
    rejetTraite: facture.rejetTraite,
  })
}

function toHandleRow(facture: FactureRecord, taille: number | undefined): Body {
  return known({ ...commonRow(facture), identifiantFactureCPP: facture.id, taille })
}

function recipientRow(facture: FactureRecord, taille: number | undefined): Body {
  return known({
    ...commonRow(facture),
    idFacture: facture.id,
    taille,
    factureTelechargeeParDestinataire: facture.telechargee,
    dateHeureEtatCourant: momentOf(facture.depuis),
    commentaireEtatCourant: facture.commentaireStatut,
  })
}

/** The validator's words: `identifiant` for `code`, and `numeroEngagement`. */
function validatorRow(facture: FactureRecord): Body {
  const { codeFournisseur, codeDestinataire, numeroBonCommande, ...rest } = commonRow(facture)
  const { fournisseur, valideur } = facture.contenu
  return known({
    ...rest,
    idFacture: facture.id,
    idFournisseur: fournisseur.idStructureCPP,
    identifiantFournisseur: codeFournisseur,
    identifiantDestinataire: codeDestinataire,
    typeIdentifiantDestinataire: 'SIRET',
    idValideur: valideur?.idStructureCPP,
    typeIdentifiantValideur: 'SIRET',
    identifiantValideur: valideur?.siret,
    designationValideur: valideur?.designation,
    numeroEngagement: numeroBonCommande,
  })
}

function paymentRequestRow(facture: FactureRecord): Body {
  const { contenu } = facture
  const { fournisseur, destinataire, service, montants } = contenu
  return known({
    idDemandePaiement: facture.id,
    numeroDemandePaiement: contenu.numeroFacture,
    typeDemandePaiement: 'FACTURE',
    typeFacture: contenu.typeFacture,
    cadreFacturation: contenu.cadre,
    etatCourant: facture.statut,
    dateHeureEtatCourant: momentOf(facture.depuis),
    dateFournisseur: contenu.dateFacture,
    dateDepot: dayOf(facture.depot),
    montantHT: Number(montants.ht),
    montantTTC: Number(montants.ttc),
    montantAPayer: Number(montants.aPayer),
    numeroMarche: contenu.numeroMarche,
    numeroBonCommande: contenu.numeroBonCommande,
    idStructureFournisseur: fournisseur.idStructureCPP,
    identifiantStructureFournisseur: fournisseur.siret,
    idStructureDestinataire: destinataire?.idStructureCPP,
    identifiantStructureDestinataire: destinataire?.siret,
    idServiceDestinataire: service?.idService,
    codeServiceDestinataire: service?.codeService,
    nomServiceDestinataire: service?.libelleService,
    dpOuDpArchive: 'DEMANDE_PAIEMENT',
    commentaireEtatCourant: facture.commentaireStatut,
  })
}
