export type { Provided } from '@facturelle/auth'
export {
  AuthError,
  ConfigurationError,
  DocumentError,
  FacturelleError,
  PlatformError,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
export type {
  ChorusProAdapter,
  ChorusProAdapterOptions,
  ChorusProDestination,
  FluxReference,
  FluxSubmission,
} from './adapter.js'
export { chorusProAdapter } from './adapter.js'
export type { BatchDocument, FluxArchive } from './batch.js'
export { createFluxArchive } from './batch.js'
export type { ChorusPro, ChorusProOptions, ChorusProSettings, Environment } from './client.js'
export { createChorusPro, DEFAULTS } from './client.js'
export type { CheckConnectionOptions, ConnectionReport, ConnectionStep, RouteState } from './connection.js'
export type { ChorusProCredentials } from './credentials.js'
export type { FactureCursor, FluxCursor, FluxStart } from './cursor.js'
export { momentOf } from './dates.js'
export type { Sought } from './deposit.js'
export type { Diagnosis, DiagnosisCode, DiagnosisLayer } from './diagnosis.js'
export type { EngagementsJuridiques, EngagementsTrouves, RechercheEngagement } from './engagements-juridiques.js'
export { ChorusProError, diagnosisOf } from './errors.js'
export type {
  AValiderTraitee,
  Complement,
  Consultation,
  ConsultationHistorique,
  CorrectionValideur,
  DemandesPaiement,
  DepotFlux,
  DepotFluxRetour,
  DepotPdf,
  DepotPdfRetour,
  FactureASoumettre,
  FactureATraiterFournisseur,
  FactureCompletee,
  FactureEmise,
  FactureFournisseur,
  FactureRecipiendaire,
  FactureRecue,
  FactureRecyclee,
  FactureSoumise,
  Factures,
  FacturesATraiterParFournisseur,
  FacturesATraiterParRecipiendaire,
  FacturesATraiterParValideur,
  FacturesParFournisseur,
  FacturesParValideur,
  FacturesRecipiendaire,
  FactureValideur,
  GroupeTelecharge,
  Historique,
  RechercheATraiterParFournisseur,
  RechercheATraiterParRecipiendaire,
  RechercheATraiterParValideur,
  RechercheDemandePaiement,
  RechercheParFournisseur,
  RechercheParValideur,
  RechercheRecipiendaire,
  RecueTraitee,
  Recyclage,
  RejetTraite,
  StatutsVisibles,
  StatutsVisiblesParam,
  TelechargementGroupe,
  TraitementAValider,
  TraitementRecue,
  TraitementRejet,
  ValideurCorrige,
} from './factures.js'
export type {
  ActionTravaux,
  ActionTravauxRetour,
  FacturesTravaux,
  FactureTravauxTrouvee,
  Inconnu,
  RechercheTravaux,
  TravauxTrouvees,
} from './factures-travaux.js'
export type { DepositDocument, DepositSyntaxe, FluxPhase } from './mapping.js'
export { FLUX_PHASES, fluxPhase, INVOICE_STAGES, stageOfStatut, syntaxeFluxOf } from './mapping.js'
export type {
  OrganisationFiltre,
  OrganisationPieceJointe,
  OrganisationPieceJointeEntiere,
  OrganisationService,
  OrganisationStructure,
  Organisations,
  ParametresEdi,
  RechercheOrganisation,
} from './organisations.js'
export type { ToutOptions } from './pagination.js'
export type {
  ChorusProDirectory,
  RecipientCheck,
  RecipientDirectoryOptions,
  RecipientEvidence,
  RecipientQuestion,
  RecipientRule,
} from './recipient.js'
export { createRecipientDirectory } from './recipient.js'
export type {
  PieceComplementaire,
  ResolveOptions,
  Soumission,
  SoumissionOptions,
  SoumissionReference,
  SoumissionResultat,
} from './soumission.js'
export { resolveSoumission, soumettreFacture } from './soumission.js'
export type {
  ConsultationService,
  ConsultationStructure,
  EspacesTrouves,
  EspaceTrouve,
  RattachementsUtilisateur,
  RattachementUtilisateur,
  RechercheEspaces,
  RechercheRattachements,
  RechercheServices,
  RechercheStructure,
  ServiceStructure,
  ServicesTrouves,
  ServiceTrouve,
  Structure,
  Structures,
  StructuresTrouvees,
  StructureTrouvee,
} from './structures.js'
export { trackFlux } from './track-flux.js'
export type { FluxEvent } from './tracking.js'
export type {
  AnnuaireDestinataire,
  CadresFacturation,
  CategorieSollicitation,
  CategoriesTrouvees,
  CompteRendu,
  CompteRenduDetaille,
  ConsultationCR,
  ConsultationCRDetaille,
  ConsultationSIRET,
  CoordonneesBancaires,
  DestinatairesTrouves,
  DestinataireTrouve,
  Devises,
  EtatsDemandePaiement,
  EtatsPossibles,
  FichierAAjouter,
  FichierAjoute,
  FormatsFlux,
  InformationSIRET,
  Langue,
  ModesDepot,
  ModesReglement,
  MotifsExonerationTva,
  MotifsRefus,
  ParTypeDemandePaiement,
  Pays,
  PieceJointeCompte,
  PieceJointeDetachee,
  PieceJointeStructure,
  PieceJointeTelechargee,
  PiecesJointesCompte,
  PiecesJointesStructure,
  RechercheCategorie,
  RechercheDestinataire,
  RecherchePieceJointeCompte,
  RecherchePieceJointeStructure,
  RechercheServiceExecutant,
  RechercheSousCategorie,
  ReponseInconnue,
  Sante,
  ServiceExecutant,
  ServicesExecutants,
  SousCategoriesSollicitation,
  SousCategoriesTrouvees,
  StructuresActives,
  StructuresUtilisateur,
  TauxTva,
  TelechargementPieceJointe,
  Transverses,
  TypesDemandePaiement,
  TypesFactureTravaux,
  TypesIdentifiantStructure,
  TypesPieceJointe,
} from './transverses.js'
export type { Pagination, ParametresRetour } from './types.js'
export type { RattachementStructure, Rattachements, Utilisateurs } from './utilisateurs.js'
export type { ChorusProCallOptions } from './wire.js'
