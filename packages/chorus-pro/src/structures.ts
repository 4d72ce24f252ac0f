import { createSearch, type ToutOptions } from './pagination.js'
import type { Answered, Asked, PageOf, Schemas, Search } from './types.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

export type RechercheStructure = Search<Asked<Schemas['RechercherStructureParam']>, 'parametres'>
export type StructuresTrouvees = PageOf<Answered<Schemas['WsRetourRechercherStructure']>>
export type StructureTrouvee = Answered<Schemas['StructureAAfficher']>
export type ConsultationStructure = Asked<Schemas['ConsulterStructureAvecTVAIntraComParam']>
export type Structure = Answered<Schemas['WsRetourConsulterStructureTVAIntraCom']>
export type RechercheServices = Search<
  Asked<Schemas['RechercherServicesStructureParam']>,
  'parametresRechercherServicesStructure'
>
export type ServicesTrouves = PageOf<Answered<Schemas['WsRetourRechercherServicesStructure']>>
export type ServiceTrouve = Answered<Schemas['ServiceExpose']>
export type ConsultationService = Asked<Schemas['ConsulterServiceStructureParam']>
export type ServiceStructure = Answered<Schemas['WsRetourConsulterServiceStructure']>
export type RechercheRattachements = Search<
  Asked<Schemas['ListerRattachementsStructureUtilisateurParam']>,
  'parametresListerRattachementsStructureUtilisateur'
>
export type RattachementsUtilisateur = PageOf<Answered<Schemas['WsRetourListerRattachementsStructureUtilisateur']>>
export type RattachementUtilisateur = Answered<Schemas['ServiceOutputListerRattachementsStructureUtilisateur']>
export type RechercheEspaces = Search<Asked<Schemas['RechercherEspacesParam']>, 'parametresRechercherEspaces'>
export type EspacesTrouves = PageOf<Answered<Schemas['WsRetourRechercherEspacesFo']>>
export type EspaceTrouve = Answered<Schemas['WsRetourEspaceFoServiceSxp']>

/** Structures and their services. All throw what the methods of `factures` throw. */
export interface Structures {
  /**
   * Structures by identifier, name, place or kind, one page. The filter is `statutStructure` (`ACTIF`, `INACTIF`), the
   * answer `statut` (`ACTIVE`, `INACTIVE`). `restreindreStructuresPrivees: false` shows private structures that the account
   * is not attached to.
   * @see POST /cpro/structures/v1/rechercher; official document
   */
  rechercher(recherche: RechercheStructure, options?: ChorusProCallOptions): Promise<StructuresTrouvees>
  /** The same, every page, each structure once. */
  rechercherTout(recherche: RechercheStructure, options?: ToutOptions): AsyncIterable<StructureTrouvee>
  /**
   * One structure: what it demands of invoices (`parametres`), its VAT number, and, of one's own,
   * `informationGenerales.dateExpirationMotPasseCompteTech`.
   * @param structure.idStructureCPP the internal number, not the SIRET
   * @see POST /cpro/structures/v1/consulter; official document
   */
  consulter(structure: ConsultationStructure, options?: ChorusProCallOptions): Promise<Structure>
  /**
   * The services of a structure, one page, those included that are no longer active (`estActif`). `FACTURES_PUBLIQUES` is
   * for invoices between public bodies: a private supplier who names it is rejected.
   * @see POST /cpro/structures/v1/rechercher/services; official document
   */
  rechercherServices(recherche: RechercheServices, options?: ChorusProCallOptions): Promise<ServicesTrouves>
  /** The same, every page, each service once. */
  rechercherServicesTout(recherche: RechercheServices, options?: ToutOptions): AsyncIterable<ServiceTrouve>
  /**
   * One service: `parametres.numeroEngagement` says that it demands an engagement, even where its structure does not.
   * @see POST /cpro/structures/v1/consulter/service; official document
   */
  consulterService(service: ConsultationService, options?: ChorusProCallOptions): Promise<ServiceStructure>
  /**
   * The services a user is attached to inside a structure, one page.
   * @see POST /cpro/structures/v1/lister/rattachementsutilisateur; official document
   */
  listerRattachementsUtilisateur(
    recherche: RechercheRattachements,
    options?: ChorusProCallOptions,
  ): Promise<RattachementsUtilisateur>
  /** The same, every page, each once. */
  listerRattachementsUtilisateurTout(
    recherche: RechercheRattachements,
    options?: ToutOptions,
  ): AsyncIterable<RattachementUtilisateur>
  /**
   * The portal spaces of a structure, one page.
   * @see POST /cpro/structures/v1/rechercher/espaces; official document
   * @deprecated by the official document
   */
  rechercherEspaces(recherche: RechercheEspaces, options?: ChorusProCallOptions): Promise<EspacesTrouves>
  /** The same, every page, each once. */
  rechercherEspacesTout(recherche: RechercheEspaces, options?: ToutOptions): AsyncIterable<EspaceTrouve>
}

export function createStructures(wire: Wire): Structures {
  const rechercher = createSearch(wire, '/cpro/structures/v1/rechercher', {
    name: 'structures.rechercher',
    block: 'parametres',
    list: 'listeStructures',
    identity: ['idStructureCPP'],
    size: 'factures',
  })
  const services = createSearch(wire, '/cpro/structures/v1/rechercher/services', {
    name: 'structures.rechercherServices',
    block: 'parametresRechercherServicesStructure',
    list: 'listeServices',
    identity: ['idService'],
    size: 'services',
  })
  const rattachements = createSearch(wire, '/cpro/structures/v1/lister/rattachementsutilisateur', {
    name: 'structures.listerRattachementsUtilisateur',
    block: 'parametresListerRattachementsStructureUtilisateur',
    list: 'listeServices',
    identity: ['idRattachement'],
    size: 'services',
  })
  const espaces = createSearch(wire, '/cpro/structures/v1/rechercher/espaces', {
    name: 'structures.rechercherEspaces',
    block: 'parametresRechercherEspaces',
    list: 'listeEspace',
    identity: ['codeEspace'],
    size: 'services',
  })
  return {
    rechercher: rechercher.page,
    rechercherTout: rechercher.all,
    consulter: wire.reads('/cpro/structures/v1/consulter', { name: 'structures.consulter' }),
    rechercherServices: services.page,
    rechercherServicesTout: services.all,
    consulterService: wire.reads('/cpro/structures/v1/consulter/service', { name: 'structures.consulterService' }),
    listerRattachementsUtilisateur: rattachements.page,
    listerRattachementsUtilisateurTout: rattachements.all,
    rechercherEspaces: espaces.page,
    rechercherEspacesTout: espaces.all,
  }
}
