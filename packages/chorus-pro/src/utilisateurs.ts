import { createSearch, type ToutOptions } from './pagination.js'
import type { Answered, PageOf, Pagination, Schemas } from './types.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

export type Rattachements = PageOf<Answered<Schemas['RetourRattachements']>>
export type RattachementStructure = Answered<Schemas['RattachementStructure']>

/** The calling account. */
export interface Utilisateurs {
  /**
   * The structures and services that the account is attached to, one page: `idStructure` is what `idFournisseur` and
   * `idDestinataire` take elsewhere. The best test of a connection.
   * @see POST /cpro/utilisateurs/v1/monCompte/recuperer/rattachements; several clients agree
   */
  recupererRattachementsMonCompte(
    recherche?: { readonly pagination?: Pagination },
    options?: ChorusProCallOptions,
  ): Promise<Rattachements>
  /** The same, every page, each structure once. */
  recupererRattachementsMonCompteTout(
    recherche?: { readonly pagination?: Pagination },
    options?: ToutOptions,
  ): AsyncIterable<RattachementStructure>
}

export function createUtilisateurs(wire: Wire): Utilisateurs {
  const rattachements = createSearch(wire, '/cpro/utilisateurs/v1/monCompte/recuperer/rattachements', {
    name: 'utilisateurs.recupererRattachementsMonCompte',
    block: 'parametresRecherche',
    list: 'listeStructureRattachement',
    identity: ['idStructure', 'idRattachementStructure'],
    size: 'factures',
  })
  return {
    recupererRattachementsMonCompte: rattachements.page,
    recupererRattachementsMonCompteTout: rattachements.all,
  }
}
