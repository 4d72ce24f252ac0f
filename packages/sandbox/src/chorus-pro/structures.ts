import { closedByLuhn, siretOf } from '../luhn.js'

/** A service of a structure. */
export interface CproService {
  readonly idService: number
  readonly codeService: string
  readonly libelleService: string
  readonly estActif: boolean
  /** Whether this service demands an engagement, even where its structure does not. */
  readonly numeroEngagement: boolean
}

/** A structure, as the emulated Chorus Pro holds it. */
export interface CproStructure {
  readonly idStructureCPP: number
  readonly siret: string
  readonly designation: string
  readonly type: 'PRIVEE' | 'PUBLIQUE'
  readonly active: boolean
  readonly codeServiceDoitEtreRenseigne: boolean
  readonly numeroEJDoitEtreRenseigne: boolean
  readonly gestionNumeroEJOuCodeService: boolean
  readonly statutMiseEnPaiementNestPasRemonte: boolean
  readonly codePostal: string
  readonly ville: string
  readonly services: readonly CproService[]
}

/** A technical account, and the structures that it speaks for. */
export interface CproAccount {
  readonly login: string
  readonly password: string
  readonly structures: readonly CproStructure[]
}

const FIRST_ID = 26_000_000
const FIRST_SERVICE_ID = 31_000_000

type Rules = Partial<
  Pick<
    CproStructure,
    | 'active'
    | 'codeServiceDoitEtreRenseigne'
    | 'numeroEJDoitEtreRenseigne'
    | 'gestionNumeroEJOuCodeService'
    | 'statutMiseEnPaiementNestPasRemonte'
  >
>

/** The SIREN of the structures are numbers from 1500 on: no company has one, nor has a generated one. */
const FIRST_SIREN = 1500

function structure(
  at: number,
  type: CproStructure['type'],
  designation: string,
  rules: Rules = {},
  services: readonly (readonly [code: string, name: string, more?: 'inactive' | 'engagement'])[] = [],
): CproStructure {
  return {
    idStructureCPP: FIRST_ID + at,
    siret: siretOf(closedByLuhn(String(FIRST_SIREN + at).padStart(8, '0')), 1),
    designation,
    type,
    active: true,
    codeServiceDoitEtreRenseigne: false,
    numeroEJDoitEtreRenseigne: false,
    gestionNumeroEJOuCodeService: false,
    statutMiseEnPaiementNestPasRemonte: false,
    codePostal: '35000',
    ville: 'Aubrelieu',
    ...rules,
    services: services.map(([codeService, libelleService, more], place) => ({
      idService: FIRST_SERVICE_ID + at * 1000 + place + 1,
      codeService,
      libelleService,
      estActif: more !== 'inactive',
      numeroEngagement: more === 'engagement',
    })),
  }
}

const PUBLIC_ONLY = ['FACTURES_PUBLIQUES', 'Factures publiques'] as const
const MANY = Array.from({ length: 25 }, (_, at) => [`SERVICE-${at + 1}`, `Service ${at + 1}`] as const)

/** The structures that are there from the start. All are fictitious. */
export const STRUCTURES = {
  /** Private, with the first technical account. */
  supplier: structure(1, 'PRIVEE', 'Menuiserie Aubrelune SARL'),
  /** Private, with the same technical account. */
  otherSupplier: structure(2, 'PRIVEE', 'Atelier Dormeval SAS'),
  /** Private, with the technical account of the validator: a main contractor, or the lead of several. */
  validator: structure(3, 'PRIVEE', 'Constructions Grisolles SA'),
  /** Private, and no account here speaks for it. */
  unattached: structure(4, 'PRIVEE', 'Imprimerie Mirebois SARL'),
  /** Public, demands nothing. */
  publicBody: structure(11, 'PUBLIQUE', 'Commune de Cassegny', {}, [['ACCUEIL', 'Accueil'], PUBLIC_ONLY]),
  /** Public, demands a service code. */
  serviceCode: structure(12, 'PUBLIQUE', 'Département de Hautebruyère', { codeServiceDoitEtreRenseigne: true }, [
    ['ACHATS', 'Achats'],
    ['ANCIEN', 'Service fermé', 'inactive'],
    ['TRAVAUX', 'Travaux', 'engagement'],
    PUBLIC_ONLY,
  ]),
  /** Public, demands an engagement. */
  commitmentNumber: structure(13, 'PUBLIQUE', 'Lycée de Lironcourt', { numeroEJDoitEtreRenseigne: true }),
  /** Public, demands one of the two. */
  serviceCodeOrCommitmentNumber: structure(
    14,
    'PUBLIQUE',
    'Hôpital de Fauverolles',
    { gestionNumeroEJOuCodeService: true },
    [['PHARMACIE', 'Pharmacie'], PUBLIC_ONLY],
  ),
  /** Public, no longer active. */
  inactive: structure(15, 'PUBLIQUE', 'Syndicat des eaux de Dormillac', { active: false }),
  /** Public, never reports a payment. */
  paymentNotReported: structure(16, 'PUBLIQUE', 'Office de Mirevaux', { statutMiseEnPaiementNestPasRemonte: true }),
  /** Public, with more services than a page holds. */
  manyServices: structure(17, 'PUBLIQUE', 'Région de Grisonville', { codeServiceDoitEtreRenseigne: true }, MANY),
} as const satisfies Record<string, CproStructure>

export type StructureName = keyof typeof STRUCTURES

export const ALL_STRUCTURES: readonly CproStructure[] = Object.values(STRUCTURES)

/** The technical accounts: of the suppliers, of the public bodies, and of who validates what subcontractors send. */
export const ACCOUNTS = {
  supplier: {
    login: 'TECH_1_900001@cpro.fr',
    password: 'sandbox-motdepasse-1',
    structures: [STRUCTURES.supplier, STRUCTURES.otherSupplier],
  },
  recipient: {
    login: 'TECH_1_900002@cpro.fr',
    password: 'sandbox-motdepasse-2',
    structures: ALL_STRUCTURES.filter(({ type }) => type === 'PUBLIQUE'),
  },
  validator: {
    login: 'TECH_1_900003@cpro.fr',
    password: 'sandbox-motdepasse-é3',
    structures: [STRUCTURES.validator],
  },
} as const satisfies Record<string, CproAccount>

/** The engagements that the State knows of `supplier`, in the state `COMMANDE`. */
export const ENGAGEMENTS = ['1300000001', '1300000002'] as const
