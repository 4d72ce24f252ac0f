import { writeZip } from '../archive.js'
import { fromBase64, toBase64 } from '../base64.js'
import { downloadOf } from './consultation.js'
import { DONE, listed, type PageAsked, pageOf, refuse, refuseBy } from './envelope.js'
import type { PieceRecord } from './pieces.js'
import { ATTACHMENT_TYPES } from './referentiels.js'
import { type CproRoom, type Handlers, isOn, speaksFor, structureById } from './room.js'

type Names =
  | 'ajouterFichierDansSysteme'
  | 'telechargerPieceJointe'
  | 'detacherPieceJointe'
  | 'rechercherPieceJointeStructure'
  | 'rechercherPieceJointeSurMonCompte'

/** The extensions that an attachment may have. */
const EXTENSIONS = new Set(
  (
    'BMP GIF FAX ODT PPT TIFF XLS BZ2 GZ JPEG P7S RTF TXT XML CSV GZIP JPG PDF SVG XHTML XLSX DOC HTM ODP PNG TGZ XLC ' +
    'ZIP DOCX HTML ODS PPS TIF XLM PPTX'
  ).split(' '),
)

/** Attachments: uploaded, looked up, downloaded, cut off. */
export function fichierHandlers(room: CproRoom): Handlers<Names> {
  const { factures, pieces, quirks } = room
  const fileRow = ({ id, nom, extension }: PieceRecord) => ({
    pieceJointeId: id,
    pieceJointeObjetId: id,
    pieceJointeDesignation: nom,
    pieceJointeExtension: extension,
    pieceJointeTypeCode: OTHER[0],
    pieceJointeTypeLibelle: OTHER[1],
  })
  const zipped = (found: readonly PieceRecord[]) => {
    if (found.length === 0) throw refuseBy('unknown', 'There is no such file.')
    return toBase64(writeZip(found.map(({ id, nom, bytes }) => ({ name: `${id}/${nom}`, bytes }))))
  }

  return {
    ajouterFichierDansSysteme({ account, body }) {
      const { pieceJointeFichier, pieceJointeNom, pieceJointeExtension } = body as {
        pieceJointeFichier: string
        pieceJointeNom: string
        pieceJointeExtension: string
      }
      const bytes = fromBase64(pieceJointeFichier)
      if (!bytes) throw refuseBy('malformed', 'pieceJointeFichier is not base64 in one line.')
      if (bytes.length === 0) throw refuseBy('attachment', 'The file is empty.')
      if (bytes.length > room.maxFileBytes) throw refuse(20_003, 'The file is too large.')
      if (!EXTENSIONS.has(pieceJointeExtension.toUpperCase())) {
        throw refuseBy('attachment', 'pieceJointeExtension is not one of those taken.')
      }
      const piece = pieces.add({ login: account.login, nom: pieceJointeNom, extension: pieceJointeExtension, bytes })
      return { ...DONE, pieceJointeId: piece.id }
    },

    telechargerPieceJointe(call) {
      const { objetPieceJointe, demandePaiement, structure } = call.body as {
        objetPieceJointe: string
        demandePaiement?: Parameters<typeof downloadOf>[2]
        structure?: { idStructure?: number }
      }
      switch (objetPieceJointe) {
        case 'DEMANDE_PAIEMENT':
          if (!demandePaiement) throw refuseBy('missing', 'demandePaiement is missing.')
          return { ...DONE, pieceJointe: toBase64(downloadOf(room, call, demandePaiement)) }
        case 'UTILISATEUR':
          return { ...DONE, pieceJointe: zipped(pieces.all().filter(({ login }) => login === call.account.login)) }
        case 'STRUCTURE_PIECEJOINTE': {
          const wanted = structureById(structure?.idStructure)
          if (!speaksFor(call.account, wanted))
            throw refuseBy('rights', 'The account does not speak for the structure.')
          return { ...DONE, pieceJointe: zipped(pieces.all().filter((piece) => piece.structure === wanted)) }
        }
        default:
          throw refuseBy('unknown', 'There is no such file.')
      }
    },

    detacherPieceJointe({ account, body }) {
      const { idPieceJointeObjet } = body as { idPieceJointeObjet: number }
      const facture = factures
        .all()
        .filter((candidate) => isOn(account, 'fournisseur', candidate))
        .find(({ complementaires }) => complementaires.some(({ idLiaison }) => idLiaison === idPieceJointeObjet))
      if (!facture) throw refuseBy('unknown', 'There is no such link.')
      facture.complementaires = facture.complementaires.filter(({ idLiaison }) => idLiaison !== idPieceJointeObjet)
      return DONE
    },

    rechercherPieceJointeStructure({ account, body }) {
      const { idStructureCPP, pieceJointeDesignation, parametresRecherche } = body as {
        idStructureCPP: number
        pieceJointeDesignation?: string
        parametresRecherche?: PageAsked
      }
      const structure = structureById(idStructureCPP)
      if (!structure || !speaksFor(account, structure))
        throw refuseBy('rights', 'The account does not speak for the structure.')
      const rows = pieces
        .all()
        .filter((piece) => piece.structure === structure && (pieceJointeDesignation ?? piece.nom) === piece.nom)
        .map((piece) => ({
          ...fileRow(piece),
          pieceJointeStructureId: structure.idStructureCPP,
          pieceJointeStructureCode: structure.siret,
          pieceJointeStructureRaisonSociale: structure.designation,
        }))
      return listed('listePiecesJointes', pageOf(rows, parametresRecherche, quirks))
    },

    rechercherPieceJointeSurMonCompte({ account, body }) {
      const { pieceJointeDesignation, parametresRecherche } = body as {
        pieceJointeDesignation?: string
        parametresRecherche?: PageAsked
      }
      const rows = pieces
        .all()
        .filter(({ login, structure }) => login === account.login && !structure)
        .filter(({ nom }) => (pieceJointeDesignation ?? nom) === nom)
        .map(fileRow)
      return listed('listePiecesJointes', pageOf(rows, parametresRecherche, quirks))
    },
  }
}

const OTHER = ATTACHMENT_TYPES[3]
