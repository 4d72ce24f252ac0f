import { type Answer, empty, json, Refused } from '../answers.js'
import { asText } from '../as-text.js'
import { toBase64 } from '../base64.js'
import { vatNumberOf } from './annuaire.js'
import { type Body, known } from './envelope.js'
import { momentOf } from './paris-time.js'
import type { PieceRecord } from './pieces.js'
import { type CproRoom, type Handlers, speaksFor } from './room.js'
import { ALL_STRUCTURES, type CproService, type CproStructure } from './structures.js'

type Names =
  | 'organisationsHealthCheck'
  | 'consulterStructure'
  | 'organisationsRechercherServicesStructure'
  | 'listerPiecesJointesStructure'
  | 'recupererPieceJointeStructure'
  | 'modifierStructure'
  | 'rechercherStructures'
  | 'rechercherServiceOrganisation'
  | 'consulterService'

interface Filter {
  readonly op: '=' | '>' | '<' | '>=' | '<=' | 'IN' | 'CONTAINS'
  readonly val: unknown
}

const UPDATED = Date.UTC(2024, 0, 1)
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** The refusals of this product: 400, and a list. */
function refused(error: 'ParamsInvalidUuidStructures' | 'NotFoundReference', message: string): Refused {
  return new Refused(json(400, [{ error, message, detail: '' }]))
}

const nothing = () => refused('NotFoundReference', 'Nothing matches.')

function uuidOf(id: number): string {
  return `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`
}

/** The newer product, which speaks REST. */
export function organisationsHandlers(room: CproRoom): Handlers<Names> {
  const edi = new Map<CproStructure, { reception: boolean; connexion: boolean }>()

  const structureFor = (key: string): CproStructure => {
    if (!UUID.test(key) && !/^\d{14}$/.test(key) && !/^FR\w{2}\d{9}$/.test(key)) {
      throw refused('ParamsInvalidUuidStructures', 'The key must be a UUID, a SIRET or a VAT number.')
    }
    const found = ALL_STRUCTURES.find((structure) => {
      return [uuidOf(structure.idStructureCPP), structure.siret, vatNumberOf(structure)].includes(key)
    })
    if (!found) throw nothing()
    return found
  }
  const structureRow = (structure: CproStructure): Body => {
    const { reception = false, connexion = false } = edi.get(structure) ?? {}
    return {
      uuid: uuidOf(structure.idStructureCPP),
      identifiant: structure.siret,
      typeIdentifiant: 'SIRET',
      libelleOrganisation: structure.designation,
      raisonSociale: structure.designation,
      typeOrganisation: structure.type === 'PRIVEE' ? 'private' : 'public',
      status: structure.active ? 'active' : 'inactive',
      numeroTvaIntracommunautaire: vatNumberOf(structure),
      gestionNumeroEJOuCodeService: structure.gestionNumeroEJOuCodeService,
      numeroEjDoitEtreRenseigne: structure.numeroEJDoitEtreRenseigne,
      codeServiceDoitEtreRenseigne: structure.codeServiceDoitEtreRenseigne,
      statutMiseEnPaiementNestPasRemonte: structure.statutMiseEnPaiementNestPasRemonte,
      recevoirCyclesViesEdi: reception,
      emetteurFluxEdi: connexion,
      codePostal: structure.codePostal,
      ville: structure.ville,
      pays: 'FR',
      derniereMaj: momentOf(UPDATED),
    }
  }
  const serviceRow = (structure: CproStructure, service: CproService): Body => ({
    uuid: uuidOf(service.idService),
    libelle: service.libelleService,
    codeService: service.codeService,
    rattachementOrganisation: uuidOf(structure.idStructureCPP),
    etatService: service.estActif ? 'ACTIF' : 'INACTIF',
    numeroEj: service.numeroEngagement,
    derniereMaj: momentOf(UPDATED),
  })
  const services = () =>
    ALL_STRUCTURES.flatMap((structure) => structure.services.map((service) => serviceRow(structure, service)))
  const filesOf = (structure: CproStructure) => room.pieces.all().filter((piece) => piece.structure === structure)
  const fileRow = ({ id, nom, bytes }: PieceRecord) => ({
    uuid: uuidOf(id),
    fileName: nom,
    contentType: 'application/pdf',
    sizeBytes: bytes.length,
  })

  return {
    organisationsHealthCheck: () => empty(200),
    consulterStructure: ({ params }) => structureRow(structureFor(params.uuid ?? '')),
    organisationsRechercherServicesStructure({ params }) {
      const structure = structureFor(params.uuid ?? '')
      return json(
        200,
        structure.services.map((service) => serviceRow(structure, service)),
      )
    },
    listerPiecesJointesStructure({ params }) {
      const files = filesOf(structureFor(params.uuid ?? ''))
      if (files.length === 0) throw nothing()
      return json(200, files.map(fileRow))
    },
    recupererPieceJointeStructure({ params }) {
      const piece = filesOf(structureFor(params.uuid ?? '')).find(({ id }) => uuidOf(id) === params.uuidPieceJointe)
      if (!piece) throw nothing()
      return { ...fileRow(piece), attachmentData: toBase64(piece.bytes) }
    },
    modifierStructure({ account, params, body }) {
      const structure = structureFor(params.uuid ?? '')
      if (!speaksFor(account, structure)) throw new Refused(json(403, {}))
      const { reception_edi, connexion_edi } = body as { reception_edi?: boolean; connexion_edi?: boolean }
      const { reception = false, connexion = false } = edi.get(structure) ?? {}
      edi.set(structure, { reception: reception_edi ?? reception, connexion: connexion_edi ?? connexion })
      return empty(204)
    },
    rechercherStructures: ({ body }) => searched(ALL_STRUCTURES.map(structureRow), body as Body),
    rechercherServiceOrganisation: ({ body }) => searched(services(), body as Body),
    consulterService({ params }) {
      const found = services().find(({ uuid }) => uuid === params.uuid)
      if (!found) throw nothing()
      return known(found)
    },
  }
}

/** `{field: {op, val}}`, all of which must hold, with `_sort`, `_desc` and `_fields`. */
function searched(rows: readonly Body[], body: Body): Answer {
  const {
    _sort = [],
    _desc = [],
    _fields = [],
    ...filters
  } = body as Readonly<Record<'_sort' | '_desc' | '_fields', readonly string[] | undefined>>
  const found = rows.filter((row) =>
    Object.entries(filters as Readonly<Record<string, Filter>>).every(([name, filter]) => holds(row[name], filter)),
  )
  if (found.length === 0) throw nothing()
  const order = [..._sort.map((name) => [name, 1] as const), ..._desc.map((name) => [name, -1] as const)]
  const sorted = [...found].sort((a, b) => {
    for (const [name, sign] of order) {
      const [left, right] = [asText(a[name]), asText(b[name])]
      if (left !== right) return left < right ? -sign : sign
    }
    return 0
  })
  const shown =
    _fields.length === 0
      ? sorted
      : sorted.map((row) => Object.fromEntries(_fields.filter((name) => name in row).map((name) => [name, row[name]])))
  return json(200, shown)
}

function holds(value: unknown, { op, val }: Filter): boolean {
  const [left, right] = [asText(value), asText(val)]
  switch (op) {
    case '=':
      return left === right
    case '>':
      return left > right
    case '<':
      return left < right
    case '>=':
      return left >= right
    case '<=':
      return left <= right
    case 'IN':
      return Array.isArray(val) && val.map(asText).includes(left)
    default:
      return left.toLowerCase().includes(right.toLowerCase())
  }
}
