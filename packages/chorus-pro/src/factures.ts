import type { FileInput } from '@facturelle/core'
import { checkFileName, fileInBase64, MAX_DOWNLOAD_BYTES } from './files.js'
import { checkText, invalid, objectOf } from './guards.js'
import { innerPage } from './inner-pages.js'
import { createSearch, type ToutOptions } from './pagination.js'
import type { Answered, Asked, PageOf, Pagination, Schemas, Search, WithBytes, WithFile } from './types.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

export type DepotFlux = WithFile<Asked<Schemas['DeposerFluxFactureParam']>, 'fichierFlux', FileInput>
export type DepotFluxRetour = Answered<Schemas['WsRetourDeposerFluxFacture']>
export type DepotPdf = WithFile<Asked<Schemas['DeposerPdfFactureParam']>, 'fichierFacture', FileInput>
export type DepotPdfRetour = Answered<Schemas['WsRetourDeposerPdfFacture']>
export type FactureASoumettre = Asked<Schemas['SoumettreFactureParam']>
export type FactureSoumise = Answered<Schemas['WsRetourSoumettreFacture']>

export type RechercheParFournisseur = Search<
  Asked<Schemas['RechercherFactureParFournisseurParam']>,
  'rechercheFactureParFournisseur'
>
export type FacturesParFournisseur = PageOf<Answered<Schemas['WsRetourRechercherFactureParFournisseur']>>
export type FactureFournisseur = Answered<Schemas['RetourRechercherFactureParFournisseur']>
export type RechercheRecipiendaire = Search<Asked<Schemas['RechercherFactureRecipiendaireParam']>, 'paramRecherche'>
export type FacturesRecipiendaire = PageOf<Answered<Schemas['WsRetourRechercheFactureRecipiendaireRest']>>
export type FactureRecipiendaire = Answered<Schemas['FactureRechercheRecipiendaire']>
export type RechercheParValideur = Search<Asked<Schemas['RechercherFactureParValideurParam']>, 'pagination'>
export type FacturesParValideur = PageOf<Answered<Schemas['WsRetourRechercherFactureParValideur']>>
export type FactureValideur = Answered<Schemas['FactureRechercheValideur']>
export type RechercheATraiterParFournisseur = Search<
  Asked<Schemas['RechercherFactureATraiterParFournisseurParam']>,
  'rechercheFactureATraiterParFournisseur'
>
export type FacturesATraiterParFournisseur = PageOf<
  Answered<Schemas['WsRetourRechercherFactureATraiterParFournisseur']>
>
export type FactureATraiterFournisseur = Answered<Schemas['FactureRechercherATraiterFournisseur']>
export type RechercheATraiterParRecipiendaire = Search<
  Asked<Schemas['RechercherFactureATraiterParRecipiendaireParam']>,
  'parametreRechercheFactureATraiterParRecipiendaire'
>
export type FacturesATraiterParRecipiendaire = PageOf<Answered<Schemas['WsRetourRechercheFactureRecipiendaire']>>
export type RechercheATraiterParValideur = Search<
  Asked<Schemas['RechercherFactureATraiterParValideurParam']>,
  'pagination'
>
export type FacturesATraiterParValideur = PageOf<Answered<Schemas['WsRetourRechercherFactureATraiterParValideur']>>
export type RechercheDemandePaiement = Asked<Schemas['RechercherDemandePaiementParam']>
export type DemandesPaiement = Answered<Schemas['WsRetourRechercherDemandePaiement']>

/** One invoice, and which page of the lists inside it. */
export interface Consultation
  extends Pick<
    Asked<Schemas['ConsulterFactureParFournisseurParam']>,
    'idUtilisateurCourant' | 'identifiantFactureCPP' | 'codeLangue'
  > {
  readonly lignesPoste?: Pagination
  readonly recapTva?: Pagination
  readonly piecesJointes?: Pagination
}
export type FactureEmise = Answered<Schemas['WsRetourFacturesEmises']>
export type FactureRecue = Answered<Schemas['WsRetourFacturesRecues']>

/** The history of one invoice, and which page of its lists. */
export interface ConsultationHistorique
  extends Pick<
    Asked<Schemas['ConsulterHistoriqueFactureParam']>,
    'idUtilisateurCourant' | 'idFacture' | 'idEspace' | 'nbResultatsMaximum'
  > {
  readonly statuts?: Pagination
  readonly evenements?: Pagination
  readonly actions?: Pagination
}
export type Historique = Answered<Schemas['WsRetourConsulterHistoriqueFacture']>

export type TelechargementGroupe = Asked<Schemas['TelechargerGroupeFactureParam']>
export type GroupeTelecharge = WithBytes<Answered<Schemas['WsRetourTelechargerGroupeFacture']>, 'fichierResultat'>
export type TraitementRecue = Asked<Schemas['TraiterUneFactureRecueParam']>
export type RecueTraitee = Answered<Schemas['WsRetourTraiterFacture']>
export type TraitementAValider = Asked<Schemas['TraiterFactureAValiderParam']>
export type AValiderTraitee = Answered<Schemas['WsRetourTraiterFactureAValider']>
export type Complement = Asked<Schemas['CompleterFactureParam']>
export type FactureCompletee = Answered<Schemas['WsRetourCompleterFacture']>
export type Recyclage = Asked<Schemas['RecyclerFactureParam']>
export type FactureRecyclee = Answered<Schemas['WsRetourRecyclerFacture']>
export type CorrectionValideur = Asked<Schemas['CorrigerValideurFactureParam']>
export type ValideurCorrige = Answered<Schemas['WsRetourCorrigerValideurFacture']>
export type TraitementRejet = Asked<Schemas['TraiterFacturesRejeteesParam']>
export type RejetTraite = Answered<Schemas['WsRetour']>
export type StatutsVisiblesParam = Asked<Schemas['RecupererStatutsFactureVisiblesParValideurParam']>
export type StatutsVisibles = Answered<Schemas['WsRetourRecupererStatutsFactureVisiblesParValideur']>

/**
 * Invoices. All throw {ChorusProError} with the platform's code and, where the gateway refused, a `diagnosis`; {AuthError}
 * without a token; {TransportError} without a usable answer.
 *
 * `identifiantFactureCPP` and `idFacture` are one number under two names.
 */
export interface Factures {
  /**
   * Deposits a file of one or more invoices: a Factur-X PDF, a UBL or CII file, or a tar.gz of files of one syntax. The
   * answer has the flow number and no state: what becomes of the flow tells `transverses.consulterCRDetaille`.
   *
   * Sent one time. After an error whose `requestSent` is `maybe`, or a 500 and above, look the invoice up by its number
   * before depositing it again: a second deposit makes a second flow.
   * @param depot.fichierFlux at most 10 MB; one `timeoutMs` covers the reading of it
   * @param depot.nomFichier with its extension, at most 200 characters
   * @param depot.avecSignature @default false
   * @throws {ConfigurationError} `ARGUMENT_INVALID`, and {DocumentError} `TOO_LARGE`: nothing was sent
   * @throws {ChorusProError} `TOO_LARGE` (GDP_MSG_11.022)
   * @see POST /cpro/factures/v1/deposer/flux; official document
   */
  deposerFlux(depot: DepotFlux, options?: ChorusProCallOptions): Promise<DepotFluxRetour>
  /**
   * Uploads one PDF, which the portal reads, and opens a draft of it. Only `pieceJointeId` is dependable; what was not
   * recognised is absent. `soumettre` finishes it. Not for Factur-X, which is deposited as a flow and may vanish here without
   * a message. Sent one time.
   * @param depot.fichierFacture at most 10 MB
   * @throws {ConfigurationError} `ARGUMENT_INVALID`, and {DocumentError} `TOO_LARGE`: nothing was sent
   * @see POST /cpro/factures/v1/deposer/pdf; official document, whether it is kept is not certain
   */
  deposerPdf(depot: DepotPdf, options?: ChorusProCallOptions): Promise<DepotPdfRetour>
  /**
   * Submits one invoice as data (`SAISIE_API`: Chorus Pro gives it a number and a date), or finishes an uploaded PDF
   * (`DEPOT_PDF_API`, `DEPOT_PDF_SIGNE_API`: with `numeroFactureSaisi`, `dateFacture` and `pieceJointePrincipale`). Sent one
   * time: after a failure in doubt look the invoice up first.
   * @param facture amounts as decimal strings, `dateFacture` as `YYYY-MM-DD`
   * @throws {ChorusProError} `REJECTED`, `CONFLICT` (GDP_MSG_11.001: not in this status)
   * @see POST /cpro/factures/v1/soumettre; official document; `pieceJointePrincipale` is an object there and a list in two
   * clients, see the option of that name
   */
  soumettre(facture: FactureASoumettre, options?: ChorusProCallOptions): Promise<FactureSoumise>

  /**
   * Invoices the caller issued, one page. `numeroFluxDepot` finds those of a flow, `periodeDateHeureEtatCourantDu` and `Au`
   * what changed in between. Nothing found is an empty page.
   * @see POST /cpro/factures/v1/rechercher/fournisseur; official document
   */
  rechercherParFournisseur(
    recherche?: RechercheParFournisseur,
    options?: ChorusProCallOptions,
  ): Promise<FacturesParFournisseur>
  /**
   * The same, every page, each invoice once. An invoice that leaves the search while its pages are read may take another
   * off the next page: collect first, then act.
   * @throws {ChorusProError} `RESULTS_INCOMPLETE`: fewer than the platform says there are
   */
  rechercherParFournisseurTout(
    recherche?: RechercheParFournisseur,
    options?: ToutOptions,
  ): AsyncIterable<FactureFournisseur>
  /**
   * Invoices the caller received, one page. Nothing found (20000, TRA_MSG_00.015) is an empty page.
   * @see POST /cpro/factures/v1/rechercher/recipiendaire; official document
   */
  rechercherRecipiendaire(
    recherche?: RechercheRecipiendaire,
    options?: ChorusProCallOptions,
  ): Promise<FacturesRecipiendaire>
  /** The same, every page, each invoice once. */
  rechercherRecipiendaireTout(
    recherche?: RechercheRecipiendaire,
    options?: ToutOptions,
  ): AsyncIterable<FactureRecipiendaire>
  /**
   * Invoices the caller validates, one page.
   * @see POST /cpro/factures/v1/rechercher/valideur; official document, whose whole amounts are taken for a slip
   */
  rechercherParValideur(recherche?: RechercheParValideur, options?: ChorusProCallOptions): Promise<FacturesParValideur>
  /** The same, every page, each invoice once. */
  rechercherParValideurTout(recherche?: RechercheParValideur, options?: ToutOptions): AsyncIterable<FactureValideur>
  /**
   * Invoices the supplier must act on, one page: suspended, to be recycled, rejected.
   * @see POST /cpro/factures/v1/rechercher/atraiter/fournisseur; official document
   * @deprecated by the word of one client
   */
  rechercherATraiterParFournisseur(
    recherche?: RechercheATraiterParFournisseur,
    options?: ChorusProCallOptions,
  ): Promise<FacturesATraiterParFournisseur>
  /** The same, every page, each invoice once. */
  rechercherATraiterParFournisseurTout(
    recherche?: RechercheATraiterParFournisseur,
    options?: ToutOptions,
  ): AsyncIterable<FactureATraiterFournisseur>
  /**
   * Invoices the recipient still has to handle, one page.
   * @see POST /cpro/factures/v1/rechercher/atraiter/recipiendaire; official document
   * @deprecated by the word of one client
   */
  rechercherATraiterParRecipiendaire(
    recherche?: RechercheATraiterParRecipiendaire,
    options?: ChorusProCallOptions,
  ): Promise<FacturesATraiterParRecipiendaire>
  /** The same, every page, each invoice once. */
  rechercherATraiterParRecipiendaireTout(
    recherche?: RechercheATraiterParRecipiendaire,
    options?: ToutOptions,
  ): AsyncIterable<FactureRecipiendaire>
  /**
   * Invoices that wait for the validator, one page.
   * @see POST /cpro/factures/v1/rechercher/aTraiter/valideur; official document
   */
  rechercherATraiterParValideur(
    recherche?: RechercheATraiterParValideur,
    options?: ChorusProCallOptions,
  ): Promise<FacturesATraiterParValideur>
  /** The same, every page, each invoice once. */
  rechercherATraiterParValideurTout(
    recherche?: RechercheATraiterParValideur,
    options?: ToutOptions,
  ): AsyncIterable<FactureValideur>
  /**
   * Payment requests of every kind, for every role; the platform gives no pages of them. Reported not to work in the
   * qualification space.
   * @see POST /cpro/factures/v1/rechercher/demandePaiement; official document
   */
  rechercherDemandePaiement(
    recherche?: RechercheDemandePaiement,
    options?: ChorusProCallOptions,
  ): Promise<DemandesPaiement>

  /**
   * One invoice the caller issued. The platform gives ten lines, VAT rows and attachments each, unless a page of them is
   * asked for; the names of those blocks are not certain, so none is sent unasked.
   * @see POST /cpro/factures/v1/consulter/fournisseur; official document
   */
  consulterParFournisseur(facture: Consultation, options?: ChorusProCallOptions): Promise<FactureEmise>
  /**
   * One invoice the caller received, with full pages of what is inside.
   * @see POST /cpro/factures/v1/consulter/recipiendaire; official document
   */
  consulterParRecipiendaire(facture: Consultation, options?: ChorusProCallOptions): Promise<FactureRecue>
  /**
   * One invoice the caller validates, with full pages of what is inside.
   * @see POST /cpro/factures/v1/consulter/valideur; official document
   */
  consulterParValideur(facture: Consultation, options?: ChorusProCallOptions): Promise<FactureEmise>
  /**
   * Statuses, events and actions of one invoice, with full pages of each. `statutCourantCode` is the present status.
   * @param facture.idFacture the number called `identifiantFactureCPP` elsewhere
   * @see POST /cpro/factures/v1/consulter/historique; official document
   */
  consulterHistorique(facture: ConsultationHistorique, options?: ChorusProCallOptions): Promise<Historique>
  /**
   * Files of invoices, ten at most for a call: as `PDF` one file or a zip of several, as `PIVOT` one XML with every
   * attachment inside. A recipient's download marks the invoices as downloaded.
   * @throws {ChorusProError} `TOO_LARGE` (413): above 120 MB
   * @see POST /cpro/factures/v1/telecharger/groupe; official document
   */
  telechargerGroupe(groupe: TelechargementGroupe, options?: ChorusProCallOptions): Promise<GroupeTelecharge>

  /**
   * The recipient sets the next status of an invoice. `transverses.recupererEtatsPossiblesPourTraitement` tells which are
   * open; `motif` goes with `REJETEE` and `SUSPENDUE`. Sent one time.
   * @throws {ChorusProError} `CONFLICT` (GDP_MSG_11.001)
   * @see POST /cpro/factures/v1/traiter/recue; official document
   */
  traiterRecue(traitement: TraitementRecue, options?: ChorusProCallOptions): Promise<RecueTraitee>
  /**
   * The validator accepts or refuses an invoice. Sent one time.
   * @see POST /cpro/factures/v1/traiter/factureAValider; official document
   */
  traiterAValider(traitement: TraitementAValider, options?: ChorusProCallOptions): Promise<AValiderTraitee>
  /**
   * The supplier answers a suspension, with attachments or a comment of at most 2000 characters. Sent one time.
   * @throws {ChorusProError} `NOT_FOUND` (GDP_MSG_11.008), `FORBIDDEN` (GDP_MSG_11.005), `CONFLICT` (GDP_MSG_11.033: it is
   * not `SUSPENDUE`)
   * @see POST /cpro/factures/v1/completer; official document
   */
  completer(complement: Complement, options?: ChorusProCallOptions): Promise<FactureCompletee>
  /**
   * The supplier corrects where an invoice in `A_RECYCLER` goes: recipient, service, engagement. Sent one time.
   * @param recyclage.reference singular, in the shape of the `references` of `soumettre`
   * @throws {ChorusProError} `REJECTED` (20004 to 20014, whose meaning is not public)
   * @see POST /cpro/factures/v1/recycler; official document
   */
  recycler(recyclage: Recyclage, options?: ChorusProCallOptions): Promise<FactureRecyclee>
  /**
   * The supplier names another validator. Sent one time.
   * @see POST /cpro/factures/v1/corriger/valideur/facture; official document
   */
  corrigerValideur(correction: CorrectionValideur, options?: ChorusProCallOptions): Promise<ValideurCorrige>
  /**
   * The supplier marks rejected invoices as dealt with, so that their numbers are free again. Sent one time.
   * @see POST /cpro/factures/v1/traiterRejet; official document, `motifRejet` and `cpltInfos` from one client
   */
  traiterRejet(traitement: TraitementRejet, options?: ChorusProCallOptions): Promise<RejetTraite>
  /**
   * The statuses a validator may see.
   * @see POST /cpro/factures/v1/recuperer/statutsFactureVisibles/valideur; official document
   */
  recupererStatutsVisiblesParValideur(
    param?: StatutsVisiblesParam,
    options?: ChorusProCallOptions,
  ): Promise<StatutsVisibles>
}

/** Codes that circulate and are none, with the right ones. */
const NO_SYNTAX: Readonly<Record<string, string>> = {
  IN_DP_E1_CII_FACTURX: 'IN_DP_E2_CII_FACTURX',
  IN_DP_E3_FACTUR_X_10: 'IN_DP_E2_CII_FACTURX',
  IN_DP_E2_UBL_INVOICE: 'IN_DP_E1_UBL_INVOICE',
  IN_DP_E1_UBL_201: 'IN_DP_E1_UBL_INVOICE',
  IN_DP_E2_CII_16B: 'IN_DP_E1_CII_16B',
}

/** Pages of lists inside one invoice. */
const INNER_SIZE = 1000

export function createFactures(wire: Wire): Factures {
  const { reads, sends } = wire
  const size = 'factures'
  const byInvoice = { list: 'listeFactures', identity: ['identifiantFactureCPP'], size } as const
  const byNumber = { list: 'listeFactures', identity: ['idFacture'], size } as const
  const parFournisseur = createSearch(wire, '/cpro/factures/v1/rechercher/fournisseur', {
    ...byInvoice,
    name: 'factures.rechercherParFournisseur',
    block: 'rechercheFactureParFournisseur',
    maximum: 'nbResultatsMaximum',
  })
  const recipiendaire = createSearch(wire, '/cpro/factures/v1/rechercher/recipiendaire', {
    ...byNumber,
    name: 'factures.rechercherRecipiendaire',
    block: 'paramRecherche',
    maximum: 'nbResultatsMaximum',
    nothing: 20000,
  })
  const parValideur = createSearch(wire, '/cpro/factures/v1/rechercher/valideur', {
    ...byNumber,
    name: 'factures.rechercherParValideur',
    block: 'pagination',
  })
  const aTraiterParFournisseur = createSearch(wire, '/cpro/factures/v1/rechercher/atraiter/fournisseur', {
    ...byInvoice,
    name: 'factures.rechercherATraiterParFournisseur',
    block: 'rechercheFactureATraiterParFournisseur',
    maximum: 'nbResultatsMaximum',
  })
  const aTraiterParRecipiendaire = createSearch(wire, '/cpro/factures/v1/rechercher/atraiter/recipiendaire', {
    ...byNumber,
    name: 'factures.rechercherATraiterParRecipiendaire',
    block: 'parametreRechercheFactureATraiterParRecipiendaire',
  })
  const aTraiterParValideur = createSearch(wire, '/cpro/factures/v1/rechercher/aTraiter/valideur', {
    ...byNumber,
    name: 'factures.rechercherATraiterParValideur',
    block: 'pagination',
  })
  const demandePaiement = reads('/cpro/factures/v1/rechercher/demandePaiement', {
    name: 'factures.rechercherDemandePaiement',
    lists: ['listeDemandePaiement'],
  })
  const deposerFlux = sends('/cpro/factures/v1/deposer/flux', { name: 'factures.deposerFlux' })
  const deposerPdf = sends('/cpro/factures/v1/deposer/pdf', { name: 'factures.deposerPdf' })
  const soumettre = sends('/cpro/factures/v1/soumettre', { name: 'factures.soumettre' })
  const parFournisseurUn = reads('/cpro/factures/v1/consulter/fournisseur', {
    name: 'factures.consulterParFournisseur',
  })
  const parRecipiendaireUn = reads('/cpro/factures/v1/consulter/recipiendaire', {
    name: 'factures.consulterParRecipiendaire',
  })
  const parValideurUn = reads('/cpro/factures/v1/consulter/valideur', { name: 'factures.consulterParValideur' })
  const historique = reads('/cpro/factures/v1/consulter/historique', { name: 'factures.consulterHistorique' })
  const groupe = reads('/cpro/factures/v1/telecharger/groupe', {
    name: 'factures.telechargerGroupe',
    maxResponseBytes: MAX_DOWNLOAD_BYTES,
  })
  const statuts = reads('/cpro/factures/v1/recuperer/statutsFactureVisibles/valideur', {
    name: 'factures.recupererStatutsVisiblesParValideur',
    lists: ['listeStatutFacture'],
  })
  return {
    async deposerFlux(depot, options) {
      const {
        fichierFlux,
        nomFichier,
        syntaxeFlux,
        avecSignature = false,
        ...rest
      } = objectOf(depot, 'factures.deposerFlux')
      checkFileName(nomFichier, 'nomFichier')
      checkText(syntaxeFlux, 'syntaxeFlux', 100)
      const right = Object.hasOwn(NO_SYNTAX, syntaxeFlux) && NO_SYNTAX[syntaxeFlux]
      if (right) throw invalid('syntaxeFlux', `${syntaxeFlux} circulates and does not exist; use ${right}`)
      const file = await fileInBase64(fichierFlux, 'fichierFlux', wire, options)
      return deposerFlux({ ...rest, fichierFlux: file, nomFichier, syntaxeFlux, avecSignature }, options)
    },
    async deposerPdf(depot, options) {
      const { fichierFacture, nomFichier, ...rest } = objectOf(depot, 'factures.deposerPdf')
      checkFileName(nomFichier, 'nomFichier')
      const file = await fileInBase64(fichierFacture, 'fichierFacture', wire, options)
      return deposerPdf({ ...rest, fichierFacture: file, nomFichier }, options)
    },
    soumettre: async (facture, options) => {
      const { numeroFactureSaisi, pieceJointePrincipale } = objectOf(facture, 'factures.soumettre')
      if (numeroFactureSaisi !== undefined) checkText(numeroFactureSaisi, 'numeroFactureSaisi', 20)
      if (pieceJointePrincipale === undefined || wire.pieceJointePrincipale === 'object') {
        return soumettre(facture, options)
      }
      return soumettre({ ...facture, pieceJointePrincipale: [pieceJointePrincipale] as never }, options)
    },
    rechercherParFournisseur: parFournisseur.page,
    rechercherParFournisseurTout: parFournisseur.all,
    rechercherRecipiendaire: recipiendaire.page,
    rechercherRecipiendaireTout: recipiendaire.all,
    rechercherParValideur: parValideur.page,
    rechercherParValideurTout: parValideur.all,
    rechercherATraiterParFournisseur: aTraiterParFournisseur.page,
    rechercherATraiterParFournisseurTout: aTraiterParFournisseur.all,
    rechercherATraiterParRecipiendaire: aTraiterParRecipiendaire.page,
    rechercherATraiterParRecipiendaireTout: aTraiterParRecipiendaire.all,
    rechercherATraiterParValideur: aTraiterParValideur.page,
    rechercherATraiterParValideurTout: aTraiterParValideur.all,
    rechercherDemandePaiement: (recherche = {}, options) => demandePaiement(recherche, options),
    async consulterParFournisseur(facture, options) {
      const name = 'factures.consulterParFournisseur'
      const { lignesPoste, recapTva, piecesJointes, ...rest } = objectOf(facture, name)
      const pages = {
        ...(recapTva && { getpLigneRecapTva: innerPage('recapTva', recapTva, INNER_SIZE) }),
        ...(piecesJointes && { getpListePiecesJointes: innerPage('piecesJointes', piecesJointes, INNER_SIZE) }),
        ...(lignesPoste && { getpLignesPoste: innerPage('lignesPoste', lignesPoste, INNER_SIZE) }),
      }
      return parFournisseurUn({ ...rest, ...pages }, options)
    },
    async consulterParRecipiendaire(facture, options) {
      const name = 'factures.consulterParRecipiendaire'
      const { lignesPoste = {}, recapTva = {}, piecesJointes = {}, ...rest } = objectOf(facture, name)
      const pages = {
        rechercheligneTvaRecap: innerPage('recapTva', recapTva, INNER_SIZE),
        recherchePj: innerPage('piecesJointes', piecesJointes, INNER_SIZE),
        rechercheLignePoste: innerPage('lignesPoste', lignesPoste, INNER_SIZE),
      }
      return parRecipiendaireUn({ ...rest, ...pages }, options)
    },
    async consulterParValideur(facture, options) {
      const name = 'factures.consulterParValideur'
      const { lignesPoste = {}, recapTva = {}, piecesJointes = {}, ...rest } = objectOf(facture, name)
      const pages = {
        rechercheLigneTvaRecap: innerPage('recapTva', recapTva, INNER_SIZE),
        recherchePj: innerPage('piecesJointes', piecesJointes, INNER_SIZE),
        rechercheLignePoste: innerPage('lignesPoste', lignesPoste, INNER_SIZE),
      }
      return parValideurUn({ ...rest, ...pages }, options)
    },
    async consulterHistorique(facture, options) {
      const name = 'factures.consulterHistorique'
      const { statuts = {}, evenements = {}, actions = {}, ...rest } = objectOf(facture, name)
      const pages = {
        paramRechercheHistoStatuts: innerPage('statuts', statuts, INNER_SIZE),
        paramRechercheHistoEvenementsComplementaires: innerPage('evenements', evenements, INNER_SIZE),
        paramRechercheHistoActionsUtilisateurs: innerPage('actions', actions, INNER_SIZE),
      }
      return historique({ ...rest, ...pages }, options)
    },
    async telechargerGroupe(given, options) {
      const { fichierResultat, ...rest } = await groupe(given, options)
      return { ...rest, fichierResultat: wire.bytes(fichierResultat, 'factures.telechargerGroupe') }
    },
    traiterRecue: sends('/cpro/factures/v1/traiter/recue', { name: 'factures.traiterRecue' }),
    traiterAValider: sends('/cpro/factures/v1/traiter/factureAValider', { name: 'factures.traiterAValider' }),
    completer: sends('/cpro/factures/v1/completer', { name: 'factures.completer' }),
    recycler: sends('/cpro/factures/v1/recycler', { name: 'factures.recycler' }),
    corrigerValideur: sends('/cpro/factures/v1/corriger/valideur/facture', { name: 'factures.corrigerValideur' }),
    traiterRejet: sends('/cpro/factures/v1/traiterRejet', { name: 'factures.traiterRejet' }),
    recupererStatutsVisiblesParValideur: (param = {}, options) => statuts(param, options),
  }
}
