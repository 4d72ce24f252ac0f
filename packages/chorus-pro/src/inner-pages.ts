import { checkPagination } from './pagination.js'
import type { Pagination } from './types.js'

/** The names that the page of a list inside an answer goes by, block by block. */
const INNER = {
  statuts: ['ListeHistoStatut', 'ListeHistoStatut', 'ListeHistoStatut'],
  evenements: ['ListeHistoEvenement', 'ListeHistoEvenement', 'ListeHistoEvenement'],
  actions: ['ListeHistoAction', 'ListeHistoAction', 'ListeHistoAction'],
  lignesPoste: ['LignesPoste', 'LignesPoste', 'ListeLignesPoste'],
  recapTva: ['ListeRecapitulatifTVA', 'ListeListeRecapitulatifTVA', 'ListeRecapitulatifTVA'],
  piecesJointes: ['ListePieceJointe', 'ListePieceJointe', 'ListePiecesJointes'],
} as const satisfies Readonly<Record<string, readonly [page: string, size: string, sort: string]>>

/** Lists inside an answer, each with pages of its own. */
export type InnerList = keyof typeof INNER

/** The page of an inner list, in the words of its block. */
export function innerPage(list: InnerList, pagination: Pagination, size: number): Readonly<Record<string, unknown>> {
  const [page, perPage, sort] = INNER[list]
  const { pageResultatDemandee = 1, nbResultatsParPage = size, triColonne, triSens } = checkPagination(pagination, list)
  return {
    [`pageResultatDemandee${page}`]: pageResultatDemandee,
    [`nbResultatsParPage${perPage}`]: nbResultatsParPage,
    ...(triSens !== undefined && { [`triSens${sort}`]: triSens }),
    ...(triColonne !== undefined && { [`triColonne${sort}`]: triColonne }),
  }
}
