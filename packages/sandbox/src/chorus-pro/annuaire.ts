import { writeZip } from '../archive.js'
import { toBase64 } from '../base64.js'
import { DONE, known, listed, type PageAsked, pageOf, refuseBy } from './envelope.js'
import { dayOf, minuteOf, momentOf } from './paris-time.js'
import { type CproCall, type CproRoom, type Handlers, speaksFor, structureById, structureBySiret } from './room.js'
import { ALL_STRUCTURES, type CproService, type CproStructure, ENGAGEMENTS, STRUCTURES } from './structures.js'

type Names =
  | 'rechercherStructure'
  | 'consulterStructureAvecTVAIntraCom'
  | 'rechercherServicesStructure'
  | 'consulterServiceStructure'
  | 'listerRattachementsStructureUtilisateur'
  | 'rechercherEspaces'
  | 'rechercherDestinataire'
  | 'rechercherServiceExecutant'
  | 'telechargerAnnuaireDestinataire'
  | 'consulterInformationSIRET'
  | 'recupererStructuresActivesPourFournisseur'
  | 'recupererStructuresActivesPourDestinataire'
  | 'recupererStructuresActivesPourFacturesTravaux'
  | 'recupererStructuresPourUtilisateur'
  | 'recupererCoordonneesBancairesValides'
  | 'recupererRattachementsMonCompteUtilisateur'
  | 'rechercherEngagementJuridique'

/** The first day of all that was always there. */
const ORIGIN = Date.UTC(2017, 0, 1)
const CLOSED = Date.UTC(2024, 11, 31)

/** One search of structures, all its criteria. */
interface StructureSearch {
  readonly parametres?: PageAsked
  readonly restreindreStructuresPrivees?: boolean
  readonly structure: {
    readonly identifiantStructure?: string
    readonly typeIdentifiantStructure?: string
    readonly typeStructure?: string
    readonly statutStructure?: string
    readonly libelleStructure?: string
    readonly raisonSocialeStructure?: string
    readonly nomStructure?: string
    readonly adresseCodePostal?: string
    readonly adresseVille?: string
    readonly adresseCodePays?: string
    readonly estMOA?: boolean
    readonly estMOAUniquement?: boolean
  }
}

/** Structures, services, and who is attached to them. */
export function annuaireHandlers(room: CproRoom): Handlers<Names> {
  const { quirks } = room
  const structureIn = (id: number | undefined): CproStructure => {
    const found = structureById(id)
    if (!found) throw refuseBy('unknown', 'There is no such structure.')
    return found
  }
  const paged = (name: string, rows: readonly Readonly<Record<string, unknown>>[], asked: PageAsked | undefined) =>
    listed(name, pageOf(rows, asked, quirks))
  const active = ({ account }: CproCall, type?: CproStructure['type']) => {
    const rows = account.structures
      .filter((structure) => structure.active && (type === undefined || structure.type === type))
      .map(({ idStructureCPP, siret, designation }) => ({
        idStructureCPP,
        identifiant: siret,
        designationStructure: designation,
      }))
    // The request names no page: all come at once.
    return paged('listeStructures', rows, { nbResultatsParPage: Math.max(rows.length, 1) })
  }

  return {
    rechercherStructure({ account, body }) {
      const { parametres, restreindreStructuresPrivees, structure } = body as StructureSearch
      const rows = ALL_STRUCTURES.filter((found) => matches(found, structure))
        .filter((found) => !restreindreStructuresPrivees || found.type === 'PUBLIQUE' || speaksFor(account, found))
        .map((found) => ({
          idStructureCPP: found.idStructureCPP,
          identifiantStructure: found.siret,
          typeIdentifiantStructure: 'SIRET',
          designationStructure: found.designation,
          statut: found.active ? 'ACTIVE' : 'INACTIVE',
        }))
      return paged('listeStructures', rows, parametres)
    },

    consulterStructureAvecTVAIntraCom({ account, body }) {
      const found = structureIn((body as { idStructureCPP: number }).idStructureCPP)
      return {
        ...DONE,
        adressePostaleDuSiege: addressOf(found),
        informationGenerales: known({
          idStructureCPP: found.idStructureCPP,
          identifiantStructure: found.siret,
          typeIdentifiantStructure: 'SIRET',
          structurePriveePublique: found.type,
          libelleStructure: found.designation,
          raisonSocialeStructure: found.designation,
          numeroTVA: vatNumberOf(found),
          listeStructureDupliquees: [],
          dateExpirationMotPasseCompteTech: speaksFor(account, found) ? dayOf(room.passwordExpiresAt) : undefined,
        }),
        parametres: {
          codeServiceDoitEtreRenseigne: found.codeServiceDoitEtreRenseigne,
          numeroEJDoitEtreRenseigne: found.numeroEJDoitEtreRenseigne,
          gestionNumeroEJOuCodeService: found.gestionNumeroEJOuCodeService,
          statutMiseEnPaiementNestPasRemonte: found.statutMiseEnPaiementNestPasRemonte,
          estMoaUniquement: false,
          nonDiffusibleInsee: false,
          connexionEDI: false,
          recevoirDonneesViaEDI: false,
        },
      }
    },

    rechercherServicesStructure({ body }) {
      const { idStructure, parametresRechercherServicesStructure } = body as {
        idStructure: number
        parametresRechercherServicesStructure?: PageAsked
      }
      const rows = structureIn(idStructure).services.map(serviceRow)
      return paged('listeServices', rows, parametresRechercherServicesStructure)
    },

    consulterServiceStructure({ body }) {
      const { idService, idStructure } = body as { idService: number; idStructure: number }
      const structure = structureIn(idStructure)
      const service = structure.services.find((candidate) => candidate.idService === idService)
      if (!service) throw refuseBy('unknown', 'The structure has no such service.')
      return {
        ...DONE,
        adressePostale: addressOf(structure),
        informationsGenerales: {
          codeService: service.codeService,
          nomService: service.libelleService,
          descriptionService: service.libelleService,
        },
        parametres: known({
          dateCreation: momentOf(ORIGIN),
          dateDebutValidite: momentOf(ORIGIN),
          dateFinValidite: service.estActif ? undefined : momentOf(CLOSED),
          miseEnPaiement: !structure.statutMiseEnPaiementNestPasRemonte,
          numeroEngagement: service.numeroEngagement,
        }),
      }
    },

    listerRattachementsStructureUtilisateur({ account, body }) {
      const { idStructure, identifiantStructure, parametresListerRattachementsStructureUtilisateur } = body as {
        idStructure?: number
        identifiantStructure?: string
        parametresListerRattachementsStructureUtilisateur?: PageAsked
      }
      const structure = structureById(idStructure) ?? structureBySiret(identifiantStructure)
      if (!structure || !speaksFor(account, structure))
        throw refuseBy('unknown', 'The account is attached to no such structure.')
      const rows = structure.services.map((service) => ({
        idRattachement: service.idService + 1_000_000,
        idService: service.idService,
        codeService: service.codeService,
        nomService: service.libelleService,
        dateDebut: momentOf(ORIGIN),
        statutRattachement: 'VALIDEE',
      }))
      return {
        ...paged('listeServices', rows, parametresListerRattachementsStructureUtilisateur),
        idStructure: structure.idStructureCPP,
        identifiantStructure: structure.siret,
        designationStructure: structure.designation,
        premierService: false,
      }
    },

    rechercherEspaces({ account, body }) {
      const { structure: asked, parametresRechercherEspaces } = body as {
        structure?: { idStructure?: number; identifiantStructure?: string }
        parametresRechercherEspaces?: PageAsked
      }
      const structure = structureById(asked?.idStructure) ?? structureBySiret(asked?.identifiantStructure)
      if (!structure || !speaksFor(account, structure))
        throw refuseBy('unknown', 'The account is attached to no such structure.')
      // 7 is the space of received invoices; the number of the other one is the sandbox's own.
      const [idEspaceFo, libelleEspace] =
        structure.type === 'PUBLIQUE' ? [7, 'Factures reçues'] : [6, 'Factures émises']
      const row = {
        idEspaceFo,
        codeEspace: idEspaceFo,
        libelleEspace,
        etatCourant: 'ACTIVE',
        typeHabilitation: 'MODIFICATION',
      }
      return paged('listeEspace', [row], parametresRechercherEspaces)
    },

    rechercherDestinataire({ body }) {
      const { identifiant, nomVilleCodePostal, parametresRecherche } = body as {
        identifiant?: string
        nomVilleCodePostal?: string
        parametresRecherche?: PageAsked
      }
      const rows = publicOnes()
        .filter(({ siret }) => identifiant === undefined || siret === identifiant)
        .filter(({ designation, ville, codePostal }) =>
          contains(`${designation} ${ville} ${codePostal}`, nomVilleCodePostal),
        )
        .map(({ idStructureCPP, siret, designation, codePostal, ville }) => ({
          idStructureCPP,
          siret,
          nomDestinataire: designation,
          adresseCodePostal: codePostal,
          adresseVille: ville,
        }))
      return paged('listeDestinataires', rows, parametresRecherche)
    },

    rechercherServiceExecutant({ body }) {
      const asked = body as {
        idDestinataireCPP: number
        codeServiceExecutant?: string
        nomServiceExecutant?: string
        actif?: boolean
        parametresRecherche?: PageAsked
      }
      const rows = structureIn(asked.idDestinataireCPP)
        .services.filter(({ codeService }) => contains(codeService, asked.codeServiceExecutant))
        .filter(({ libelleService }) => contains(libelleService, asked.nomServiceExecutant))
        .filter(({ estActif }) => asked.actif === undefined || estActif === asked.actif)
        .map(({ idService, codeService, libelleService }) => ({
          idServicesCPP: idService,
          codeServiceExecutant: codeService,
          nomServiceExecutant: libelleService,
        }))
      return paged('listeServices', rows, asked.parametresRecherche)
    },

    telechargerAnnuaireDestinataire() {
      const services = publicOnes().flatMap((structure) => [
        [structure.siret, structure.designation, '', ''],
        ...structure.services.map(({ codeService, libelleService }) => [
          structure.siret,
          structure.designation,
          codeService,
          libelleService,
        ]),
      ])
      const csv = [['siret', 'designation', 'codeService', 'libelleService'], ...services]
        .map((row) => row.join(';'))
        .join('\n')
      const bytes = new TextEncoder().encode(`${csv}\n`)
      return { ...DONE, fichierResultat: toBase64(writeZip([{ name: 'annuaire.csv', bytes }])) }
    },

    consulterInformationSIRET({ body }) {
      if (quirks.qualification) throw refuseBy('unavailable', 'Not available with qualification data.')
      const found = structureBySiret((body as { siretStructure: string }).siretStructure)
      if (!found) throw refuseBy('unknown', 'There is no such SIRET.')
      return {
        ...DONE,
        siret: found.siret,
        siren: found.siret.slice(0, 9),
        raisonSociale: found.designation,
        estActif: found.active,
        adresse: `1 place du Lavoir, ${found.codePostal} ${found.ville}`,
        dateCreationEtablissement: dayOf(ORIGIN),
        nonDiffusibleInsee: false,
      }
    },

    recupererStructuresActivesPourFournisseur: (call) => active(call, 'PRIVEE'),
    recupererStructuresActivesPourDestinataire: (call) => active(call, 'PUBLIQUE'),
    recupererStructuresActivesPourFacturesTravaux: (call) => active(call),

    recupererStructuresPourUtilisateur({ account }) {
      return {
        ...DONE,
        listeStructures: account.structures.map(({ idStructureCPP, siret, designation }) => ({
          idStructure: idStructureCPP,
          identifiantStructure: siret,
          designationStructure: designation,
          typeIdentifiantStructure: 'SIRET',
        })),
      }
    },

    recupererCoordonneesBancairesValides({ account, body }) {
      const structure = structureIn((body as { idStructure: number }).idStructure)
      if (!speaksFor(account, structure)) throw refuseBy('rights', 'The account does not speak for the structure.')
      const coordinates =
        structure.type === 'PRIVEE'
          ? [{ idCoordonneeBancaire: bankIdOf(structure), nomCoordonneeBancaire: 'Compte courant' }]
          : []
      return { ...DONE, listeCoordonneeBancaire: coordinates }
    },

    recupererRattachementsMonCompteUtilisateur({ account, body }) {
      const { parametresRecherche } = body as { parametresRecherche?: PageAsked }
      const rows = account.structures.map((structure) => ({
        idStructure: structure.idStructureCPP,
        identifiantStructure: structure.siret,
        typeIdentifiantStructure: 'SIRET',
        designationStructure: structure.designation,
        idRattachementStructure: structure.idStructureCPP + 1_000_000,
        statutRattachementStructure: 'VALIDEE',
        roleUtilisateur: 'GESTIONNAIRE',
        statutUtilisateur: 'ACTIF',
        listeServicesRattache: structure.services.map((service) => ({
          ...serviceRow(service),
          idRattachementService: service.idService + 1_000_000,
          statutRattachementService: 'VALIDEE',
        })),
      }))
      return paged('listeStructureRattachement', rows, parametresRecherche)
    },

    rechercherEngagementJuridique({ body }) {
      const { structureReceptriceEngagementJuridique, numeroEngagementJuridique, etatCourantEngagementJuridique } =
        body as {
          structureReceptriceEngagementJuridique: string
          numeroEngagementJuridique: string
          etatCourantEngagementJuridique?: string
        }
      const known = ENGAGEMENTS.filter((numero) => numero === numeroEngagementJuridique)
      const its = structureReceptriceEngagementJuridique === String(STRUCTURES.supplier.idStructureCPP)
      const found = its && (etatCourantEngagementJuridique ?? 'COMMANDE') === 'COMMANDE' ? known : []
      return { ...DONE, listeEngagementJuridique: found.map((numero) => ({ numeroEngagementJuridique: numero })) }
    },
  }
}

/** The bank account of a supplier. */
export function bankIdOf(structure: CproStructure): number {
  return structure.idStructureCPP + 2_000_000
}

function publicOnes(): CproStructure[] {
  return ALL_STRUCTURES.filter(({ type, active }) => type === 'PUBLIQUE' && active)
}

function serviceRow(service: CproService) {
  const { idService, codeService, libelleService, estActif } = service
  return known({
    idService,
    codeService,
    libelleService,
    estActif,
    statutService: estActif ? 'ACTIF' : 'INACTIF',
    dateDbtService: minuteOf(ORIGIN),
    dateFinService: estActif ? undefined : minuteOf(CLOSED),
  })
}

function addressOf({ codePostal, ville }: CproStructure) {
  return { adresse: '1 place du Lavoir', codePostal, ville, pays: 'FR' }
}

/** The key of a French VAT number is (12 + 3 × (SIREN mod 97)) mod 97. */
export function vatNumberOf({ siret }: CproStructure): string {
  const siren = siret.slice(0, 9)
  return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`
}

function contains(text: string, part: string | undefined): boolean {
  return part === undefined || text.toLowerCase().includes(part.toLowerCase())
}

function matches(found: CproStructure, asked: StructureSearch['structure']): boolean {
  const { statutStructure, typeStructure, typeIdentifiantStructure } = asked
  if ((typeIdentifiantStructure ?? 'SIRET') !== 'SIRET') return false
  if (asked.identifiantStructure !== undefined && asked.identifiantStructure !== found.siret) return false
  if (typeStructure !== undefined && typeStructure !== found.type) return false
  if (statutStructure !== undefined && (statutStructure === 'ACTIF') !== found.active) return false
  if (asked.nomStructure !== undefined || asked.estMOA || asked.estMOAUniquement) return false
  return (
    contains(found.designation, asked.libelleStructure) &&
    contains(found.designation, asked.raisonSocialeStructure) &&
    contains(found.ville, asked.adresseVille) &&
    contains(found.codePostal, asked.adresseCodePostal) &&
    contains('FR', asked.adresseCodePays)
  )
}
