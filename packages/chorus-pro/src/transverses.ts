import type { FileInput } from '@facturelle/core'
import { attachmentName, fileInBase64, MAX_DOWNLOAD_BYTES } from './files.js'
import { checkText, objectOf } from './guards.js'
import { createSearch, type ToutOptions } from './pagination.js'
import type { Answered, Asked, PageOf, Schemas, Search, WithBytes, WithFile } from './types.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

export type Sante = Answered<Schemas['HealthCheck']>
export type ConsultationCR = Asked<Schemas['CrParam']>
export type CompteRendu = Omit<Answered<Schemas['CrRetour']>, 'fichierCR'> & { readonly fichierCR?: Uint8Array }
export type ConsultationCRDetaille = Asked<Schemas['CrDetailleParam']>
export type CompteRenduDetaille = Answered<Schemas['CrDetailleRetour']>
/** An attachment to upload. */
export type FichierAAjouter = Omit<
  WithFile<Asked<Schemas['FichierParam']>, 'pieceJointeFichier', FileInput>,
  'pieceJointeExtension'
>
export type FichierAjoute = Answered<Schemas['FichierRetour']>
export type TelechargementPieceJointe = Asked<Schemas['TelechPjParam']>
export type PieceJointeTelechargee = WithBytes<Answered<Schemas['TelechPjRetour']>, 'pieceJointe'>
export type AnnuaireDestinataire = WithBytes<Answered<Schemas['AnnuaireRetour']>, 'fichierResultat'>
export type RechercheDestinataire = Search<Asked<Schemas['RechercheDestinataireParam']>, 'parametresRecherche'>
export type DestinatairesTrouves = PageOf<Answered<Schemas['RetourDestinataires']>>
export type DestinataireTrouve = Answered<Schemas['DestinataireTrouve']>
export type RecherchePieceJointeStructure = Search<Asked<Schemas['PjStructureParam']>, 'parametresRecherche'>
export type PiecesJointesStructure = PageOf<Answered<Schemas['RetourPjStructure']>>
export type PieceJointeStructure = Answered<Schemas['PjStructure']>
export type RecherchePieceJointeCompte = Search<Asked<Schemas['PjCompteParam']>, 'parametresRecherche'>
export type PiecesJointesCompte = PageOf<Answered<Schemas['RetourPjCompte']>>
export type PieceJointeCompte = Answered<Schemas['PjCompte']>
export type RechercheCategorie = Search<Asked<Schemas['CategorieParam']>, 'pagination'>
export type CategoriesTrouvees = PageOf<Answered<Schemas['RetourCategories']>>
export type CategorieSollicitation = Answered<Schemas['Categorie']>
export type RechercheSousCategorie = Search<Asked<Schemas['SousCategorieParam']>, 'pagination'>
export type SousCategoriesTrouvees = PageOf<Answered<Schemas['RetourSousCategories']>>
export type SousCategoriesSollicitation = Answered<Schemas['SousCategorieGroupe']>
export type ConsultationSIRET = Asked<Schemas['SiretParam']>
export type InformationSIRET = Answered<Schemas['SiretRetour']>
export type RechercheServiceExecutant = Search<Asked<Schemas['ServiceExecutantParam']>, 'parametresRecherche'>
export type ServicesExecutants = PageOf<Answered<Schemas['RetourServicesExecutants']>>
export type ServiceExecutant = Answered<Schemas['ServiceExecutant']>
/** The language of labels: `FR` or `EN`; which letter case is taken varies between sources. */
export type Langue = Asked<Schemas['CodeLangueParam']>
export type ParTypeDemandePaiement = Asked<Schemas['TypeDpParam']>
export type Devises = Answered<Schemas['RetourDevises']>
export type Pays = Answered<Schemas['RetourPays']>
export type ModesDepot = Answered<Schemas['RetourModesDepot']>
export type ModesReglement = Answered<Schemas['RetourModesReglement']>
export type CadresFacturation = Answered<Schemas['RetourCadres']>
export type CoordonneesBancaires = Answered<Schemas['RetourCoordBanc']>
export type TauxTva = Answered<Schemas['RetourTauxTva']>
export type MotifsExonerationTva = Answered<Schemas['RetourMotifsExo']>
export type MotifsRefus = Answered<Schemas['RetourMotifsRefus']>
export type TypesDemandePaiement = Answered<Schemas['RetourTypesDp']>
export type TypesFactureTravaux = Answered<Schemas['RetourTypesTravaux']>
export type TypesIdentifiantStructure = Answered<Schemas['RetourTypesId']>
export type TypesPieceJointe = Answered<Schemas['RetourTypesPj']>
export type EtatsDemandePaiement = Answered<Schemas['RetourEtatsTypeDp']>
export type EtatsPossibles = Answered<Schemas['RetourEtatsTraitement']>
export type FormatsFlux = Answered<Schemas['RetourFormatsFlux']>
export type StructuresActives = Answered<Schemas['RetourStructuresActives']>
export type StructuresUtilisateur = Answered<Schemas['RetourStructuresUtilisateur']>
export type PieceJointeDetachee = Answered<Schemas['EnveloppeSeule']>
/** An answer whose members no public source tells. */
export type ReponseInconnue = Readonly<Record<string, unknown>>

/** Flow reports, attachments and reference lists. All throw what the methods of `factures` throw. */
export interface Transverses {
  /**
   * Whether the service is up; token and technical account are checked on the way.
   * @see GET /cpro/transverses/v1/health-check; several clients agree
   */
  healthCheck(options?: ChorusProCallOptions): Promise<Sante>
  /**
   * The state of a deposited flow (`etatCourantFlux`) and its report as a PDF. Reported to fail on Factur-X:
   * `consulterCRDetaille` is the better question. Give `syntaxeFlux`: without it the reduced UBL may be assumed.
   * @see POST /cpro/transverses/v1/consulterCR; several clients agree
   */
  consulterCR(flux: ConsultationCR, options?: ChorusProCallOptions): Promise<CompteRendu>
  /**
   * The state of a deposited flow (`etatCourantDepotFlux`), with its technical errors and those of each invoice.
   * @throws {ChorusProError} `NOT_FOUND` (20001, POQ_MSG_01.003): no such flow, as in the first moments after a deposit
   * @see POST /cpro/transverses/v1/consulterCRDetaille; several clients agree
   */
  consulterCRDetaille(flux: ConsultationCRDetaille, options?: ChorusProCallOptions): Promise<CompteRenduDetaille>
  /**
   * Uploads an attachment, whose id goes into an invoice. Sent one time.
   * @param fichier.pieceJointeFichier 1 byte to 10 MB
   * @param fichier.pieceJointeNom with its extension, at most 50 characters; `pieceJointeExtension` is taken from it
   * @throws {ConfigurationError} `ARGUMENT_INVALID`, and {DocumentError} `TOO_LARGE`: nothing was sent
   * @throws {ChorusProError} `TOO_LARGE` (20003)
   * @see POST /cpro/transverses/v1/ajouter/fichier; several clients agree
   */
  ajouterFichier(fichier: FichierAAjouter, options?: ChorusProCallOptions): Promise<FichierAjoute>
  /**
   * Attachments of an invoice, an engagement, a ticket, a structure or the account.
   * @see POST /cpro/transverses/v1/telecharger/pieceJointe; one client
   */
  telechargerPieceJointe(
    pieceJointe: TelechargementPieceJointe,
    options?: ChorusProCallOptions,
  ): Promise<PieceJointeTelechargee>
  /**
   * The directory of every public recipient, as a zip. Keep it: the same is published as FAR0037 on the portal.
   * @see POST /cpro/transverses/v1/telecharger/annuaire/destinataire; several clients agree
   */
  telechargerAnnuaireDestinataire(options?: ChorusProCallOptions): Promise<AnnuaireDestinataire>
  /**
   * Public recipients by identifier, name, town or postcode, one page.
   * @see POST /cpro/transverses/v1/rechercher/destinataire; payload from one client
   */
  rechercherDestinataire(
    recherche?: RechercheDestinataire,
    options?: ChorusProCallOptions,
  ): Promise<DestinatairesTrouves>
  /** The same, every page, each once. */
  rechercherDestinataireTout(
    recherche?: RechercheDestinataire,
    options?: ToutOptions,
  ): AsyncIterable<DestinataireTrouve>
  /**
   * Files stored on a structure, one page.
   * @see POST /cpro/transverses/v1/rechercher/pj/structure; several clients agree
   */
  rechercherPieceJointeStructure(
    recherche: RecherchePieceJointeStructure,
    options?: ChorusProCallOptions,
  ): Promise<PiecesJointesStructure>
  /** The same, every page, each once. */
  rechercherPieceJointeStructureTout(
    recherche: RecherchePieceJointeStructure,
    options?: ToutOptions,
  ): AsyncIterable<PieceJointeStructure>
  /**
   * Files stored on the calling account, one page.
   * @see POST /cpro/transverses/v1/rechercher/pj/moncompte; payload from one client
   */
  rechercherPieceJointeSurMonCompte(
    recherche?: RecherchePieceJointeCompte,
    options?: ChorusProCallOptions,
  ): Promise<PiecesJointesCompte>
  /** The same, every page, each once. */
  rechercherPieceJointeSurMonCompteTout(
    recherche?: RecherchePieceJointeCompte,
    options?: ToutOptions,
  ): AsyncIterable<PieceJointeCompte>
  /**
   * Categories of support tickets, one page.
   * @see POST /cpro/transverses/v1/rechercher/categorieSollicitation; one client
   */
  rechercherCategorieSollicitation(
    recherche?: RechercheCategorie,
    options?: ChorusProCallOptions,
  ): Promise<CategoriesTrouvees>
  /** The same, every page, each once. */
  rechercherCategorieSollicitationTout(
    recherche?: RechercheCategorie,
    options?: ToutOptions,
  ): AsyncIterable<CategorieSollicitation>
  /**
   * Sub-categories of support tickets, one page.
   * @see POST /cpro/transverses/v1/rechercher/sousCategorieSollicitation; one client
   */
  rechercherSousCategorieSollicitation(
    recherche?: RechercheSousCategorie,
    options?: ChorusProCallOptions,
  ): Promise<SousCategoriesTrouvees>
  /** The same, every page, each once. */
  rechercherSousCategorieSollicitationTout(
    recherche?: RechercheSousCategorie,
    options?: ToutOptions,
  ): AsyncIterable<SousCategoriesSollicitation>
  /**
   * What INSEE has of a SIRET. Not available in the qualification space.
   * @see POST /cpro/transverses/v1/consulter/information/siret; one client
   */
  consulterInformationSIRET(siret: ConsultationSIRET, options?: ChorusProCallOptions): Promise<InformationSIRET>
  /** Currencies. @see POST /cpro/transverses/v1/recuperer/devises; several clients agree */
  recupererDevises(langue?: Langue, options?: ChorusProCallOptions): Promise<Devises>
  /** Countries. @see POST /cpro/transverses/v1/recuperer/pays; several clients agree */
  recupererPays(langue?: Langue, options?: ChorusProCallOptions): Promise<Pays>
  /** Ways of deposit. @see POST /cpro/transverses/v1/recuperer/modedepot; several clients agree */
  recupererModeDepot(options?: ChorusProCallOptions): Promise<ModesDepot>
  /** Means of payment. @see POST /cpro/transverses/v1/recuperer/modereglements; payload from one client */
  recupererModeReglements(options?: ChorusProCallOptions): Promise<ModesReglement>
  /**
   * Billing frameworks for a kind of payment request.
   * @see POST /cpro/transverses/v1/recuperer/cadrefacturation; payload from one client
   */
  recupererCadreFacturation(type?: ParTypeDemandePaiement, options?: ChorusProCallOptions): Promise<CadresFacturation>
  /**
   * Valid bank accounts of a supplier.
   * @see POST /cpro/transverses/v1/recuperer/coordbanc/valides; several clients agree
   */
  recupererCoordonneesBancairesValides(
    structure: Asked<Schemas['CoordBancParam']>,
    options?: ChorusProCallOptions,
  ): Promise<CoordonneesBancaires>
  /** VAT rates with their codes. @see POST /cpro/transverses/v1/recuperer/tauxtva; payload from one client */
  recupererTauxTva(langue?: Langue, options?: ChorusProCallOptions): Promise<TauxTva>
  /**
   * Reasons of exemption from VAT.
   * @see POST /cpro/transverses/v1/recuperer/motifs/exonerationtva; several clients agree
   */
  recupererMotifsExonerationTva(langue?: Langue, options?: ChorusProCallOptions): Promise<MotifsExonerationTva>
  /**
   * Reasons a validator may refuse for.
   * @see POST /cpro/transverses/v1/recuperer/motifs/refus/Facture/AValider; one client
   */
  recupererMotifsRefusFactureAValider(
    cadre?: Asked<Schemas['MotifsRefusParam']>,
    options?: ChorusProCallOptions,
  ): Promise<MotifsRefus>
  /** Kinds of payment request. @see POST /cpro/transverses/v1/recuperer/typedp; payload from one client */
  recupererTypeDemandePaiement(options?: ChorusProCallOptions): Promise<TypesDemandePaiement>
  /** Kinds of works document. @see POST /cpro/transverses/v1/recuperer/typefacturetravaux; several clients agree */
  recupererTypeFactureTravaux(options?: ChorusProCallOptions): Promise<TypesFactureTravaux>
  /**
   * Kinds of identifier of structures.
   * @see POST /cpro/transverses/v1/recuperer/typeidentifiant/structure; payload from one client
   */
  recupererTypeIdentifiantStructure(options?: ChorusProCallOptions): Promise<TypesIdentifiantStructure>
  /** Kinds of attachment. @see POST /cpro/transverses/v1/recuperer/typespj; payload from one client */
  recupererTypePieceJointe(
    type?: Asked<Schemas['TypesPjParam']>,
    options?: ChorusProCallOptions,
  ): Promise<TypesPieceJointe>
  /**
   * Statuses that a kind of payment request may have.
   * @see POST /cpro/transverses/v1/recuperer/etat/typedp; payload from one client
   */
  recupererEtatParTypeDemandePaiement(
    type?: ParTypeDemandePaiement,
    options?: ChorusProCallOptions,
  ): Promise<EtatsDemandePaiement>
  /**
   * Statuses a recipient may set from the present one, with `factures.traiterRecue`.
   * @see POST /cpro/transverses/v1/recuperer/etats/traitement; payload from one client
   */
  recupererEtatsPossiblesPourTraitement(
    statut: Asked<Schemas['EtatsTraitementParam']>,
    options?: ChorusProCallOptions,
  ): Promise<EtatsPossibles>
  /** Families of flows. @see POST /cpro/transverses/v1/recuperer/formatflux; several clients agree */
  recupererFormatFlux(options?: ChorusProCallOptions): Promise<FormatsFlux>
  /**
   * Structures the account can issue for.
   * @see POST /cpro/transverses/v1/recuperer/structures/actives/fournisseur; several clients agree
   */
  recupererStructuresActivesPourFournisseur(options?: ChorusProCallOptions): Promise<StructuresActives>
  /**
   * Structures the account can receive for.
   * @see POST /cpro/transverses/v1/recuperer/structures/actives/destinataire; several clients agree
   */
  recupererStructuresActivesPourDestinataire(options?: ChorusProCallOptions): Promise<StructuresActives>
  /**
   * Structures the account can handle works documents for.
   * @see POST /cpro/transverses/v1/recuperer/structures/actives/facturetravaux; one client
   */
  recupererStructuresActivesPourFacturesTravaux(options?: ChorusProCallOptions): Promise<StructuresActives>
  /**
   * Syntaxes of flows. The path is known, what it takes and answers is not.
   * @see POST /cpro/transverses/v1/recuperer/syntaxeflux; one client
   */
  recupererSyntaxeFlux(param?: object, options?: ChorusProCallOptions): Promise<ReponseInconnue>
  /**
   * Services of a recipient, one page.
   * @see POST /cpro/transverses/v1/rechercher/serviceexecutant; payload from one client
   * @deprecated by the word of one client; use `structures.rechercherServices`
   */
  rechercherServiceExecutant(
    recherche: RechercheServiceExecutant,
    options?: ChorusProCallOptions,
  ): Promise<ServicesExecutants>
  /** The same, every page, each once. */
  rechercherServiceExecutantTout(
    recherche: RechercheServiceExecutant,
    options?: ToutOptions,
  ): AsyncIterable<ServiceExecutant>
  /**
   * Structures of the account, by portal space.
   * @see POST /cpro/transverses/v1/recuperer/structuresPourUtilisateur; one client
   * @deprecated by the word of one client; use `utilisateurs.recupererRattachementsMonCompte`
   */
  recupererStructuresPourUtilisateur(
    espace?: Asked<Schemas['EspaceParam']>,
    options?: ChorusProCallOptions,
  ): Promise<StructuresUtilisateur>
  /**
   * Cuts the link between a file and what it is attached to. Sent one time.
   * @see POST /cpro/transverses/v1/detacherPieceJointe; one client
   * @deprecated by the word of one client
   */
  detacherPieceJointe(
    pieceJointe: Asked<Schemas['DetacherPjParam']>,
    options?: ChorusProCallOptions,
  ): Promise<PieceJointeDetachee>
  /**
   * Services of State recipients. What it takes and answers is not known.
   * @see POST /cpro/transverses/v1/recuperer/services/executantetat; one client
   * @deprecated by the word of one client; use `structures.rechercherServices`
   */
  recupererServicesExecutantEtat(param?: object, options?: ChorusProCallOptions): Promise<ReponseInconnue>
}

export function createTransverses(wire: Wire): Transverses {
  const { reads, sends, api } = wire
  const consulterCR = reads('/cpro/transverses/v1/consulterCR', { name: 'transverses.consulterCR' })
  const ajouterFichier = sends('/cpro/transverses/v1/ajouter/fichier', { name: 'transverses.ajouterFichier' })
  const pieceJointe = reads('/cpro/transverses/v1/telecharger/pieceJointe', {
    name: 'transverses.telechargerPieceJointe',
    maxResponseBytes: MAX_DOWNLOAD_BYTES,
  })
  const annuaire = reads('/cpro/transverses/v1/telecharger/annuaire/destinataire', {
    name: 'transverses.telechargerAnnuaireDestinataire',
    maxResponseBytes: MAX_DOWNLOAD_BYTES,
  })
  const destinataire = createSearch(wire, '/cpro/transverses/v1/rechercher/destinataire', {
    name: 'transverses.rechercherDestinataire',
    block: 'parametresRecherche',
    list: 'listeDestinataires',
    identity: ['idStructureCPP'],
    size: 'services',
  })
  const pjStructure = createSearch(wire, '/cpro/transverses/v1/rechercher/pj/structure', {
    name: 'transverses.rechercherPieceJointeStructure',
    block: 'parametresRecherche',
    list: 'listePiecesJointes',
    identity: ['pieceJointeId', 'pieceJointeObjetId'],
    size: 'services',
  })
  const pjCompte = createSearch(wire, '/cpro/transverses/v1/rechercher/pj/moncompte', {
    name: 'transverses.rechercherPieceJointeSurMonCompte',
    block: 'parametresRecherche',
    list: 'listePiecesJointes',
    identity: ['pieceJointeId', 'pieceJointeObjetId'],
    size: 'services',
  })
  const categorie = createSearch(wire, '/cpro/transverses/v1/rechercher/categorieSollicitation', {
    name: 'transverses.rechercherCategorieSollicitation',
    block: 'pagination',
    list: 'listeCategories',
    identity: ['idTechniqueCategorie'],
    size: 'services',
  })
  const sousCategorie = createSearch(wire, '/cpro/transverses/v1/rechercher/sousCategorieSollicitation', {
    name: 'transverses.rechercherSousCategorieSollicitation',
    block: 'pagination',
    list: 'listeSousCategories',
    identity: [],
    size: 'services',
  })
  const serviceExecutant = createSearch(wire, '/cpro/transverses/v1/rechercher/serviceexecutant', {
    name: 'transverses.rechercherServiceExecutant',
    block: 'parametresRecherche',
    list: 'listeServices',
    identity: ['idServicesCPP'],
    size: 'services',
  })
  const devises = reads('/cpro/transverses/v1/recuperer/devises', {
    name: 'transverses.recupererDevises',
    lists: ['listeDevises'],
  })
  const pays = reads('/cpro/transverses/v1/recuperer/pays', { name: 'transverses.recupererPays', lists: ['listePays'] })
  const modeDepot = reads('/cpro/transverses/v1/recuperer/modedepot', {
    name: 'transverses.recupererModeDepot',
    lists: ['listeModeDepot'],
  })
  const modeReglements = reads('/cpro/transverses/v1/recuperer/modereglements', {
    name: 'transverses.recupererModeReglements',
    lists: ['listeModePaiement'],
  })
  const cadreFacturation = reads('/cpro/transverses/v1/recuperer/cadrefacturation', {
    name: 'transverses.recupererCadreFacturation',
    lists: ['listeCadreFacturation'],
  })
  const tauxTva = reads('/cpro/transverses/v1/recuperer/tauxtva', {
    name: 'transverses.recupererTauxTva',
    lists: ['listeTauxTva'],
  })
  const motifsExoneration = reads('/cpro/transverses/v1/recuperer/motifs/exonerationtva', {
    name: 'transverses.recupererMotifsExonerationTva',
    lists: ['listeMotifsExonerationTva'],
  })
  const motifsRefus = reads('/cpro/transverses/v1/recuperer/motifs/refus/Facture/AValider', {
    name: 'transverses.recupererMotifsRefusFactureAValider',
    lists: ['listeMotifRefusFactureAValider'],
  })
  const typeDp = reads('/cpro/transverses/v1/recuperer/typedp', {
    name: 'transverses.recupererTypeDemandePaiement',
    lists: ['listeTypeDemandePaiement'],
  })
  const typeTravaux = reads('/cpro/transverses/v1/recuperer/typefacturetravaux', {
    name: 'transverses.recupererTypeFactureTravaux',
    lists: ['listeTypeFactureTravaux'],
  })
  const typeIdentifiant = reads('/cpro/transverses/v1/recuperer/typeidentifiant/structure', {
    name: 'transverses.recupererTypeIdentifiantStructure',
    lists: ['listeTypeIdentifiant'],
  })
  const typePj = reads('/cpro/transverses/v1/recuperer/typespj', {
    name: 'transverses.recupererTypePieceJointe',
    lists: ['listeTypePieceJointe'],
  })
  const etatTypeDp = reads('/cpro/transverses/v1/recuperer/etat/typedp', {
    name: 'transverses.recupererEtatParTypeDemandePaiement',
    lists: ['listeEtatDemandePaiement'],
  })
  const formatFlux = reads('/cpro/transverses/v1/recuperer/formatflux', {
    name: 'transverses.recupererFormatFlux',
    lists: ['listeFormatFlux'],
  })
  const actives = { lists: ['listeStructures'] }
  const fournisseurs = reads('/cpro/transverses/v1/recuperer/structures/actives/fournisseur', {
    name: 'transverses.recupererStructuresActivesPourFournisseur',
    ...actives,
  })
  const destinataires = reads('/cpro/transverses/v1/recuperer/structures/actives/destinataire', {
    name: 'transverses.recupererStructuresActivesPourDestinataire',
    ...actives,
  })
  const travaux = reads('/cpro/transverses/v1/recuperer/structures/actives/facturetravaux', {
    name: 'transverses.recupererStructuresActivesPourFacturesTravaux',
    ...actives,
  })
  const syntaxeFlux = reads('/cpro/transverses/v1/recuperer/syntaxeflux', { name: 'transverses.recupererSyntaxeFlux' })
  const structuresUtilisateur = reads('/cpro/transverses/v1/recuperer/structuresPourUtilisateur', {
    name: 'transverses.recupererStructuresPourUtilisateur',
    lists: ['listeStructures'],
  })
  const servicesEtat = reads('/cpro/transverses/v1/recuperer/services/executantetat', {
    name: 'transverses.recupererServicesExecutantEtat',
  })
  return {
    healthCheck: async (options) =>
      (await wire.call({ name: 'transverses.healthCheck' }, options, {
        repeat: true,
        send: (init) => api.GET('/cpro/transverses/v1/health-check', init),
      })) as Sante,
    async consulterCR(flux, options) {
      checkText(objectOf(flux, 'transverses.consulterCR').numeroFluxDepot, 'numeroFluxDepot', 100)
      const { fichierCR, ...rest } = await consulterCR(flux, options)
      // A flow that is not yet handled has no report.
      return fichierCR === undefined ? rest : { ...rest, fichierCR: wire.bytes(fichierCR, 'transverses.consulterCR') }
    },
    consulterCRDetaille: reads('/cpro/transverses/v1/consulterCRDetaille', {
      name: 'transverses.consulterCRDetaille',
      lists: ['listeErreurTechnique', 'listeErreurDP'],
      nothing: false,
    }),
    async ajouterFichier(fichier, options) {
      const operation = 'transverses.ajouterFichier'
      const { pieceJointeFichier, pieceJointeNom, pieceJointeTypeMime, ...rest } = objectOf(fichier, operation)
      const { name, extension } = attachmentName(pieceJointeNom, 'pieceJointeNom')
      checkText(pieceJointeTypeMime, 'pieceJointeTypeMime', 200)
      const file = await fileInBase64(pieceJointeFichier, 'pieceJointeFichier', wire, options)
      const sent = {
        pieceJointeFichier: file,
        pieceJointeNom: name,
        pieceJointeExtension: extension,
        pieceJointeTypeMime,
      }
      return ajouterFichier({ ...rest, ...sent }, options)
    },
    async telechargerPieceJointe(given, options) {
      const { pieceJointe: file, ...rest } = await pieceJointe(given, options)
      return { ...rest, pieceJointe: wire.bytes(file, 'transverses.telechargerPieceJointe') }
    },
    async telechargerAnnuaireDestinataire(options) {
      const { fichierResultat, ...rest } = await annuaire({}, options)
      return { ...rest, fichierResultat: wire.bytes(fichierResultat, 'transverses.telechargerAnnuaireDestinataire') }
    },
    rechercherDestinataire: destinataire.page,
    rechercherDestinataireTout: destinataire.all,
    rechercherPieceJointeStructure: pjStructure.page,
    rechercherPieceJointeStructureTout: pjStructure.all,
    rechercherPieceJointeSurMonCompte: pjCompte.page,
    rechercherPieceJointeSurMonCompteTout: pjCompte.all,
    rechercherCategorieSollicitation: categorie.page,
    rechercherCategorieSollicitationTout: categorie.all,
    rechercherSousCategorieSollicitation: sousCategorie.page,
    rechercherSousCategorieSollicitationTout: sousCategorie.all,
    consulterInformationSIRET: reads('/cpro/transverses/v1/consulter/information/siret', {
      name: 'transverses.consulterInformationSIRET',
    }),
    recupererDevises: (langue = {}, options) => devises(langue, options),
    recupererPays: (langue = {}, options) => pays(langue, options),
    recupererModeDepot: (options) => modeDepot({}, options),
    recupererModeReglements: (options) => modeReglements({}, options),
    recupererCadreFacturation: (type = {}, options) => cadreFacturation(type, options),
    recupererCoordonneesBancairesValides: reads('/cpro/transverses/v1/recuperer/coordbanc/valides', {
      name: 'transverses.recupererCoordonneesBancairesValides',
      lists: ['listeCoordonneeBancaire'],
    }),
    recupererTauxTva: (langue = {}, options) => tauxTva(langue, options),
    recupererMotifsExonerationTva: (langue = {}, options) => motifsExoneration(langue, options),
    recupererMotifsRefusFactureAValider: (cadre = {}, options) => motifsRefus(cadre, options),
    recupererTypeDemandePaiement: (options) => typeDp({}, options),
    recupererTypeFactureTravaux: (options) => typeTravaux({}, options),
    recupererTypeIdentifiantStructure: (options) => typeIdentifiant({}, options),
    recupererTypePieceJointe: (type = {}, options) => typePj(type, options),
    recupererEtatParTypeDemandePaiement: (type = {}, options) => etatTypeDp(type, options),
    recupererEtatsPossiblesPourTraitement: reads('/cpro/transverses/v1/recuperer/etats/traitement', {
      name: 'transverses.recupererEtatsPossiblesPourTraitement',
      lists: ['listeStatutsPossiblesPourTraitement'],
    }),
    recupererFormatFlux: (options) => formatFlux({}, options),
    recupererStructuresActivesPourFournisseur: (options) => fournisseurs({}, options),
    recupererStructuresActivesPourDestinataire: (options) => destinataires({}, options),
    recupererStructuresActivesPourFacturesTravaux: (options) => travaux({}, options),
    recupererSyntaxeFlux: async (param = {}, options) => (await syntaxeFlux(param, options)) as ReponseInconnue,
    rechercherServiceExecutant: serviceExecutant.page,
    rechercherServiceExecutantTout: serviceExecutant.all,
    recupererStructuresPourUtilisateur: (espace = {}, options) => structuresUtilisateur(espace, options),
    detacherPieceJointe: sends('/cpro/transverses/v1/detacherPieceJointe', { name: 'transverses.detacherPieceJointe' }),
    recupererServicesExecutantEtat: async (param = {}, options) =>
      (await servicesEtat(param, options)) as ReponseInconnue,
  }
}
