import { dayOf } from './dates.js'
import type { FactureASoumettre } from './factures.js'

/** What `soumettre` would refuse of an invoice, or do otherwise than it looks. */
export interface Controle {
  /** Each names the field, what is wrong and what to do; no value is quoted. */
  readonly faults: readonly { readonly field: string; readonly message: string }[]
  readonly warnings: readonly string[]
}

const CADRES: readonly string[] = [
  'A1_FACTURE_FOURNISSEUR',
  'A2_FACTURE_FOURNISSEUR_DEJA_PAYEE',
  'A9_FACTURE_SOUSTRAITANT',
  'A12_FACTURE_COTRAITANT',
]
const WITH_VALIDATOR: readonly string[] = ['A9_FACTURE_SOUSTRAITANT', 'A12_FACTURE_COTRAITANT']
const MODES: readonly string[] = ['SAISIE_API', 'DEPOT_PDF_API', 'DEPOT_PDF_SIGNE_API']
const MAX_BON_COMMANDE = 50
const MAX_SERVICE = 100
/** By the word of one client. */
const MAX_COMMENTAIRE = 200

const PARTS = ['destinataire', 'fournisseur', 'cadreDeFacturation', 'references', 'montantTotal'] as const

/**
 * Checks an invoice for `soumettre` against the rules that integrators found.
 * @param now milliseconds since the epoch: what today is
 */
export function controler(facture: FactureASoumettre, hasPdf: boolean, now: number): Controle {
  const faults: { field: string; message: string }[] = []
  const warnings: string[] = []
  const refuse = (when: boolean, field: string, why: string) =>
    void (when && faults.push({ field, message: `${field} ${why}` }))
  for (const part of PARTS) {
    const held: unknown = facture?.[part]
    refuse(typeof held !== 'object' || held === null, part, 'is missing: an object')
  }
  if (faults.length > 0) return { faults, warnings }
  const { modeDepot, numeroFactureSaisi, dateFacture, destinataire, cadreDeFacturation, references } = facture
  const { lignePoste = [], ligneTva = [], montantTotal, commentaire } = facture

  refuse(!MODES.includes(modeDepot), 'modeDepot', `must be one of ${MODES.join(', ')}`)
  const saisie = modeDepot === 'SAISIE_API'
  if (saisie) {
    refuse(
      lignePoste.length === 0,
      'lignePoste',
      'must have a line: Chorus Pro makes the invoice of SAISIE_API from them',
    )
    refuse(hasPdf, 'principale', 'goes with DEPOT_PDF_API: Chorus Pro makes the document of SAISIE_API itself')
    if (numeroFactureSaisi !== undefined) {
      warnings.push(
        'Chorus Pro numbers an invoice of SAISIE_API itself: numeroFactureSaisi is ignored, take the number of the answer.',
      )
    }
    if (dateFacture !== undefined) {
      warnings.push('Chorus Pro dates an invoice of SAISIE_API itself: dateFacture is ignored.')
    }
  } else if (MODES.includes(modeDepot)) {
    refuse(!hasPdf, 'principale', 'is missing: the PDF that the invoice is')
    refuse(!numeroFactureSaisi, 'numeroFactureSaisi', 'is missing: a PDF keeps your number')
    refuse((numeroFactureSaisi?.length ?? 0) > 20, 'numeroFactureSaisi', 'must have at most 20 characters')
    refuse(!dateFacture, 'dateFacture', 'is missing')
    const today = dayOf(new Date(now).toISOString())
    refuse(dateFacture !== undefined && dayOf(dateFacture) > today, 'dateFacture', 'must not be after today (in Paris)')
  }

  const { codeDestinataire, codeServiceExecutant } = destinataire
  refuse(!/^\d{14}$/.test(codeDestinataire), 'destinataire.codeDestinataire', 'must be a SIRET, 14 digits')
  const longService = (codeServiceExecutant?.length ?? 0) > MAX_SERVICE
  refuse(longService, 'destinataire.codeServiceExecutant', `must have at most ${MAX_SERVICE} characters`)

  const { codeCadreFacturation, codeStructureValideur } = cadreDeFacturation
  const cadre = 'cadreDeFacturation.codeCadreFacturation'
  refuse(!CADRES.includes(codeCadreFacturation), cadre, `must be one of ${CADRES.join(', ')}`)
  const unvalidated = WITH_VALIDATOR.includes(codeCadreFacturation) && !codeStructureValideur
  const valideur = 'cadreDeFacturation.codeStructureValideur'
  refuse(unvalidated, valideur, 'is missing: A9 and A12 are validated first, by the structure of this SIRET')

  for (const [at, { lignePosteTauxTva, lignePosteTauxTvaManuel }] of lignePoste.entries()) {
    const both = lignePosteTauxTva !== undefined && lignePosteTauxTvaManuel !== undefined
    refuse(both, `lignePoste[${at}].lignePosteTauxTvaManuel`, 'excludes lignePosteTauxTva; give the code, or the rate')
  }
  for (const [at, { ligneTvaTaux, ligneTvaTauxManuel }] of ligneTva.entries()) {
    const both = ligneTvaTaux !== undefined && ligneTvaTauxManuel !== undefined
    refuse(both, `ligneTva[${at}].ligneTvaTauxManuel`, 'excludes ligneTvaTaux; give the code, or the rate')
  }

  const { typeFacture, typeTva, motifExonerationTva, numeroFactureOrigine, modePaiement, numeroBonCommande } =
    references
  const taxed = typeTva === 'TVA_SUR_DEBIT' || typeTva === 'TVA_SUR_ENCAISSEMENT'
  refuse(
    taxed && ligneTva.length === 0,
    'references.typeTva',
    'must be SANS_TVA where there is no ligneTva, or EXONERATION with its reason',
  )
  refuse(
    typeTva === 'SANS_TVA' && ligneTva.length > 0,
    'references.typeTva',
    'says SANS_TVA, and there are rows of ligneTva',
  )
  const motif = 'references.motifExonerationTva'
  refuse(
    typeTva === 'EXONERATION' && !motifExonerationTva,
    motif,
    'is missing: a code of transverses.recupererMotifsExonerationTva',
  )
  refuse(typeTva !== 'EXONERATION' && motifExonerationTva !== undefined, motif, 'goes with typeTva EXONERATION alone')
  const avoir = typeFacture === 'AVOIR'
  refuse(!avoir && numeroFactureOrigine !== undefined, 'references.numeroFactureOrigine', 'goes with an AVOIR alone')
  refuse(avoir && modePaiement !== undefined, 'references.modePaiement', 'must stay out of an AVOIR')
  const longOrder = (numeroBonCommande?.length ?? 0) > MAX_BON_COMMANDE
  refuse(
    longOrder,
    'references.numeroBonCommande',
    `must have at most ${MAX_BON_COMMANDE} characters; it is where the commitment number goes`,
  )

  const amounts = [montantTotal.montantHtTotal, montantTotal.montantTtcTotal, montantTotal.montantAPayer].map(String)
  if (avoir && amounts.some((amount) => amount.startsWith('-'))) {
    warnings.push('The amounts of an AVOIR are said to stay positive: its type makes it one.')
  }
  if ((commentaire?.length ?? 0) > MAX_COMMENTAIRE) {
    warnings.push(`The comment has more than ${MAX_COMMENTAIRE} characters, which may be too long.`)
  }
  return { faults, warnings }
}
