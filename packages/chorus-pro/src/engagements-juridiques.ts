import type { Answered, Asked, Schemas } from './types.js'
import type { ChorusProCallOptions, Wire } from './wire.js'

export type RechercheEngagement = Asked<Schemas['EngagementRechercheParam']>
export type EngagementsTrouves = Answered<Schemas['RetourEngagements']>

/** Commitments of State services; needs the Engagements API in the subscription. */
export interface EngagementsJuridiques {
  /**
   * Whether a commitment exists for a supplier. Local authorities do not publish theirs: nothing found proves nothing there.
   * @param recherche.structureReceptriceEngagementJuridique the internal number of the supplier, as text
   * @see POST /cpro/engagementsJuridiques/v1/rechercher; one client
   */
  rechercher(recherche: RechercheEngagement, options?: ChorusProCallOptions): Promise<EngagementsTrouves>
}

export function createEngagementsJuridiques({ reads }: Wire): EngagementsJuridiques {
  return {
    rechercher: reads('/cpro/engagementsJuridiques/v1/rechercher', {
      name: 'engagementsJuridiques.rechercher',
      lists: ['listeEngagementJuridique'],
    }),
  }
}
