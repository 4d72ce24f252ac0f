import { chorusProDocument } from '../generated/chorus-pro.js'
import { type Body, DONE, refuseBy } from './envelope.js'
import type { Handlers } from './room.js'

type Names =
  | 'recupererDevises'
  | 'recupererPays'
  | 'recupererModeDepot'
  | 'recupererModeReglements'
  | 'recupererCadreFacturation'
  | 'recupererTauxTva'
  | 'recupererMotifsExonerationTva'
  | 'recupererMotifsRefusFactureAValider'
  | 'recupererTypeDemandePaiement'
  | 'recupererTypeFactureTravaux'
  | 'recupererTypeIdentifiantStructure'
  | 'recupererTypePieceJointe'
  | 'recupererEtatParTypeDemandePaiement'
  | 'recupererEtatsPossiblesPourTraitement'
  | 'recupererFormatFlux'
  | 'recupererSyntaxeFlux'
  | 'recupererServicesExecutantEtat'
  | 'rechercherCategorieSollicitation'
  | 'rechercherSousCategorieSollicitation'

/** The values that the document lists for one of its enumerations, closed or open. */
export function valuesOf(name: string): readonly string[] {
  const { components } = chorusProDocument as {
    components: {
      schemas: Record<string, { enum?: readonly string[]; 'x-known-values'?: readonly string[] } | undefined>
    }
  }
  const schema = components.schemas[name]
  return schema?.enum ?? schema?.['x-known-values'] ?? []
}

/** Rate codes. `TVA5` is seen in use; which rate it stands for, and the other codes, are the sandbox's own. */
export const VAT_RATES = [
  { codeTauxTva: 'TVA1', libelleTauxTva: '2,1 %', valeurTauxTva: 2.1 },
  { codeTauxTva: 'TVA2', libelleTauxTva: '5,5 %', valeurTauxTva: 5.5 },
  { codeTauxTva: 'TVA3', libelleTauxTva: '8,5 %', valeurTauxTva: 8.5 },
  { codeTauxTva: 'TVA4', libelleTauxTva: '10 %', valeurTauxTva: 10 },
  { codeTauxTva: 'TVA5', libelleTauxTva: '20 %', valeurTauxTva: 20 },
] as const

/** The code by which a validator says that the supplier chose the wrong one. Codes of reasons are the sandbox's own. */
export const WRONG_VALIDATOR = 'ERREUR_VALIDEUR'

const REFUSALS = [
  [WRONG_VALIDATOR, 'Mauvais valideur'],
  ['MONTANT', 'Montant contesté'],
] as const
const EXEMPTIONS = [
  ['ART_261', 'Exonération article 261'],
  ['ART_293B', 'Franchise en base article 293 B'],
] as const
export const ATTACHMENT_TYPES = [
  ['01', 'Facture'],
  ['02', 'Bon de commande'],
  ['03', 'Bon de livraison'],
  ['99', 'Autre'],
] as const
const CATEGORIES = [
  ['FACT', 'Factures', 1],
  ['STRUCT', 'Structures', 2],
] as const
const CURRENCIES = [
  ['CHF', 'Franc suisse'],
  ['EUR', 'Euro'],
  ['GBP', 'Livre sterling'],
  ['USD', 'Dollar des États-Unis'],
  ['XPF', 'Franc CFP'],
] as const
const COUNTRIES = [
  ['BE', 'Belgique'],
  ['DE', 'Allemagne'],
  ['FR', 'France'],
  ['LU', 'Luxembourg'],
] as const

/**
 * Which statuses a recipient may set from which. That there are such rules is known, the table is not: it is the
 * sandbox's own.
 */
const TRANSITIONS: Readonly<Record<string, readonly string[]>> = {
  MISE_A_DISPOSITION: [
    'PRISE_EN_COMPTE_DESTINATAIRE',
    'A_RECYCLER',
    'SUSPENDUE',
    'REJETEE',
    'SERVICE_FAIT',
    'MANDATEE',
    'MISE_A_DISPOSITION_COMPTABLE',
  ],
  PRISE_EN_COMPTE_DESTINATAIRE: [
    'A_RECYCLER',
    'SUSPENDUE',
    'REJETEE',
    'SERVICE_FAIT',
    'MANDATEE',
    'MISE_A_DISPOSITION_COMPTABLE',
  ],
  COMPLETEE: ['PRISE_EN_COMPTE_DESTINATAIRE', 'A_RECYCLER', 'SUSPENDUE', 'REJETEE', 'SERVICE_FAIT', 'MANDATEE'],
  SERVICE_FAIT: ['REJETEE', 'SUSPENDUE', 'MANDATEE', 'MISE_A_DISPOSITION_COMPTABLE'],
  MANDATEE: ['MISE_A_DISPOSITION_COMPTABLE', 'COMPTABILISEE', 'MISE_EN_PAIEMENT'],
  MISE_A_DISPOSITION_COMPTABLE: ['COMPTABILISEE', 'MISE_EN_PAIEMENT'],
  COMPTABILISEE: ['MISE_EN_PAIEMENT'],
}

export function statusesAfter(statut: string): readonly string[] {
  return TRANSITIONS[statut] ?? []
}

/** The lists that change rarely. */
export function referentielHandlers(): Handlers<Names> {
  const plain = (list: string, key: string, enumeration: string) => () => ({
    ...DONE,
    [list]: valuesOf(enumeration).map((value) => ({ [key]: value })),
  })
  const all = (list: string, rows: readonly Body[]): Body => ({
    ...DONE,
    [list]: rows,
    parametresRetour: { pageCourante: 1, pages: 1, nbResultatsParPage: rows.length, total: rows.length },
  })
  const frameworksOf = (kind: string | undefined): readonly string[] => {
    const every = valuesOf('CadreFacturation').filter((code) => code !== 'SANS_CADRE_DE_FACTURATION')
    const ordinary = valuesOf('CadreFacturationSaisie')
    switch (kind) {
      case 'FACTURE':
        return ordinary
      case 'FACTURE_TRAVAUX':
        return every.filter((code) => !ordinary.includes(code) && !/^A(?:3|21)_/.test(code))
      case 'MEMOIRE_JUSTICE':
        return every.filter((code) => code.startsWith('A3_'))
      case 'DEMANDE_REMBOURSEMENT':
        return every.filter((code) => code.startsWith('A21_'))
      default:
        return every
    }
  }

  return {
    recupererDevises: () => ({
      ...DONE,
      listeDevises: CURRENCIES.map(([codeDevise, libelleDevise]) => ({ codeDevise, libelleDevise })),
    }),
    recupererPays: () => ({
      ...DONE,
      listePays: COUNTRIES.map(([codePays, libellePays]) => ({ codePays, libellePays })),
    }),
    recupererModeDepot: plain('listeModeDepot', 'modeDepot', 'ModeDepot'),
    recupererModeReglements: plain('listeModePaiement', 'modePaiement', 'ModePaiement'),
    recupererTauxTva: () => ({ ...DONE, listeTauxTva: VAT_RATES }),
    recupererTypeDemandePaiement: plain('listeTypeDemandePaiement', 'typeDemandePaiement', 'TypeDemandePaiement'),
    recupererTypeFactureTravaux: plain('listeTypeFactureTravaux', 'typeFactureTravaux', 'TypeFactureTravaux'),
    recupererTypeIdentifiantStructure: plain(
      'listeTypeIdentifiant',
      'typeIdentifiantStructure',
      'TypeIdentifiantStructure',
    ),
    recupererCadreFacturation: ({ body }) => ({
      ...DONE,
      listeCadreFacturation: frameworksOf((body as { typeDemandePaiement?: string }).typeDemandePaiement).map(
        (code) => ({
          codeCadreFacturation: code,
        }),
      ),
    }),
    recupererMotifsExonerationTva: () =>
      all(
        'listeMotifsExonerationTva',
        EXEMPTIONS.map(([code, libelle]) => ({ codeMotifExonerationTva: code, libelleMotifExonerationTva: libelle })),
      ),
    recupererMotifsRefusFactureAValider: () =>
      all(
        'listeMotifRefusFactureAValider',
        REFUSALS.map(([codeMotif, libelleMotif], at) => ({ idMotif: at + 1, codeMotif, libelleMotif })),
      ),
    recupererTypePieceJointe: ({ body }) => {
      const { typeObjet = 'FACTURE' } = body as { typeObjet?: string }
      return {
        ...DONE,
        listeTypePieceJointe: ATTACHMENT_TYPES.map(([codeTypePieceJointe, libelleTypePieceJointe], at) => ({
          codeTypePieceJointe,
          libelleTypePieceJointe,
          idTypePieceJointe: at + 1,
          typeObjet,
        })),
      }
    },
    recupererEtatParTypeDemandePaiement: plain('listeEtatDemandePaiement', 'etatDemandePaiement', 'StatutFacture'),
    recupererEtatsPossiblesPourTraitement: ({ body }) => ({
      ...DONE,
      listeStatutsPossiblesPourTraitement: statusesAfter((body as { statutCourant: string }).statutCourant).map(
        (statutPossiblePourTraitement) => ({ statutPossiblePourTraitement }),
      ),
    }),
    recupererFormatFlux: () =>
      all(
        'listeFormatFlux',
        valuesOf('FormatFlux').map((formatFlux) => ({ formatFlux })),
      ),
    // Nobody has published what these two answer: the envelope, and a list under a name of the sandbox's own.
    recupererSyntaxeFlux: plain('listeSyntaxeFlux', 'syntaxeFlux', 'SyntaxeFluxDepot'),
    recupererServicesExecutantEtat: () => ({ ...DONE, listeServices: [] }),

    rechercherCategorieSollicitation: ({ body }) => {
      const {
        codeCategorie,
        libelleCategorie,
        estActif = true,
      } = body as {
        codeCategorie?: string
        libelleCategorie?: string
        estActif?: boolean
      }
      const found = categories().filter(
        (row) =>
          estActif &&
          (codeCategorie ?? row.codeCategorie) === row.codeCategorie &&
          (libelleCategorie ?? row.libelleCategorie) === row.libelleCategorie,
      )
      return all('listeCategories', found)
    },
    rechercherSousCategorieSollicitation: ({ body }) => {
      const { idTechniqueCategorie } = body as { idTechniqueCategorie?: number }
      const found = categories().filter(
        (row) => (idTechniqueCategorie ?? row.idTechniqueCategorie) === row.idTechniqueCategorie,
      )
      if (idTechniqueCategorie !== undefined && found.length === 0)
        throw refuseBy('unknown', 'There is no such category.')
      const groups = found.map((row) => ({
        categorie: [row],
        ssCategorie: [
          {
            code: `${row.codeCategorie}-1`,
            libelle: 'Autre',
            estActif: true,
            idTechniqueCategorie: row.idTechniqueCategorie,
          },
        ],
      }))
      return all('listeSousCategories', groups)
    },
  }
}

function categories() {
  return CATEGORIES.map(([codeCategorie, libelleCategorie, idTechniqueCategorie]) => ({
    codeCategorie,
    libelleCategorie,
    idTechniqueCategorie,
  }))
}
