import {
  type CallOptions,
  type Clock,
  ConfigurationError,
  type FacturelleError,
  type FileInput,
  type Outcome,
  PlatformError,
  systemClock,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { isAmbiguous, type LookedUp, lookUpUntil } from '@facturelle/core/http'
import type { ChorusPro } from './client.js'
import { isOlder } from './deposit.js'
import type { DepotPdf, FactureASoumettre } from './factures.js'
import { attachmentName, checkFileName } from './files.js'
import { controler } from './soumission-rules.js'

/** An invoice for `soumettre`, with its files still to be uploaded. */
export interface Soumission {
  /** In the words of the platform; amounts are decimal strings. The attachments are added here. */
  readonly facture: Omit<FactureASoumettre, 'pieceJointePrincipale' | 'pieceJointeComplementaire'>
  /** Of `DEPOT_PDF_API` and `DEPOT_PDF_SIGNE_API`: the PDF, or the id that it has already. */
  readonly principale?:
    | {
        readonly fichier: FileInput
        readonly nomFichier: string
        readonly designation?: string
        /** @default 'PDF_NON_SIGNE', and 'PDF_SIGNE_PADES' for `DEPOT_PDF_SIGNE_API` */
        readonly formatDepot?: DepotPdf['formatDepot']
      }
    | { readonly pieceJointeId: number; readonly designation: string }
  readonly complementaires?: readonly PieceComplementaire[]
}

/** A further attachment. */
export interface PieceComplementaire {
  readonly fichier: FileInput
  /** With its extension, at most 50 characters. */
  readonly nomFichier: string
  readonly typeMime: string
  /** A code of `transverses.recupererTypePieceJointe`. */
  readonly type: string
  /** @default the name of the file */
  readonly designation?: string
  /** The line that it belongs to. */
  readonly numeroLigne?: number
}

/** What finds a submitted invoice again: plain JSON. */
export interface SoumissionReference {
  readonly modeDepot: string
  readonly idFournisseur: number
  /** Absent in `SAISIE_API`, where the number is made by Chorus Pro. */
  readonly numeroFacture?: string
  /** When the request left, ISO 8601. */
  readonly sentAt: string
}

export interface SoumissionResultat {
  /** As of any submission; `accepted`: the invoice exists. */
  readonly outcome: Outcome
  readonly reference: SoumissionReference
  /** What every later call takes, also as `idFacture`. */
  readonly identifiantFactureCPP?: number
  readonly numeroFacture?: string
  readonly statutFacture?: string
  readonly dateDepot?: string
  readonly warnings: readonly string[]
  /** Why the outcome is not `accepted`. */
  readonly error?: FacturelleError
}

export interface SoumissionOptions extends CallOptions {
  readonly clock?: Clock
  /** After an ambiguous failure, how long the invoice is looked for, in milliseconds. @default 10_000 */
  readonly lookupMs?: number
}

export interface ResolveOptions extends SoumissionOptions {
  /**
   * How long after the request left an empty look-up proves that there is no such invoice, in milliseconds.
   * @default 900_000
   */
  readonly absentAfterMs?: number
}

const LOOKUP_MS = 10_000
const ABSENT_AFTER_MS = 900_000
/** What an uploaded PDF is before it is submitted. */
const DRAFTS: readonly (string | undefined)[] = ['BROUILLON', 'INTERPRETEE_OCR']
const MAX_DESIGNATION = 100
/** An invoice with its attachments; decimal megabytes, the stricter reading. */
const MAX_INVOICE_BYTES = 120_000_000

/**
 * Checks an invoice against the rules of `soumettre`, uploads its files, and submits it once. After a failure that leaves
 * open whether it was taken in, it is looked up by its number and supplier, and never sent again.
 *
 * An invoice of `SAISIE_API` gets its number from Chorus Pro, so that after such a failure nobody can look it up: it stays
 * in doubt, and the portal tells.
 * @throws {ConfigurationError} `SOUMISSION_INVALID`: `soumettre` would refuse it; `field` and the message say why
 * @throws {ChorusProError} refused; of a file, or of the invoice
 */
export async function soumettreFacture(
  client: ChorusPro,
  soumission: Soumission,
  { clock = systemClock, lookupMs = LOOKUP_MS, signal }: SoumissionOptions = {},
): Promise<SoumissionResultat> {
  const { facture, principale, complementaires = [] } = soumission
  const { faults, warnings } = controler(facture, principale !== undefined, clock.now())
  const [first] = faults
  if (first) {
    const all = faults.map(({ message }) => message).join('; ')
    throw new ConfigurationError('SOUMISSION_INVALID', all, { field: `facture.${first.field}` })
  }
  checkFiles(soumission)
  const call = signal ? { signal } : {}
  const pieces: NonNullable<FactureASoumettre['pieceJointeComplementaire']>[number][] = []
  for (const piece of complementaires) {
    const { pieceJointeId } = await client.transverses.ajouterFichier(
      { pieceJointeFichier: piece.fichier, pieceJointeNom: piece.nomFichier, pieceJointeTypeMime: piece.typeMime },
      call,
    )
    pieces.push({
      pieceJointeComplementaireId: uploaded(pieceJointeId),
      pieceJointeComplementaireDesignation: piece.designation ?? piece.nomFichier,
      pieceJointeComplementaireType: piece.type,
      ...(piece.numeroLigne !== undefined && { pieceJointeComplementaireNumeroLigneFacture: piece.numeroLigne }),
    })
  }
  const main = principale && (await uploadPdf(client, facture.modeDepot, principale, call))
  const whole: FactureASoumettre = {
    ...facture,
    ...(main && { pieceJointePrincipale: main }),
    ...(pieces.length > 0 && { pieceJointeComplementaire: pieces }),
  }
  const { numeroFactureSaisi } = facture
  const reference: SoumissionReference = {
    modeDepot: facture.modeDepot,
    idFournisseur: facture.fournisseur.idFournisseur,
    ...(facture.modeDepot !== 'SAISIE_API' &&
      numeroFactureSaisi !== undefined && { numeroFacture: numeroFactureSaisi }),
    sentAt: new Date(clock.now()).toISOString(),
  }
  signal?.throwIfAborted()
  let failure: unknown
  try {
    const { identifiantFactureCPP, numeroFacture, statutFacture, dateDepot } = await client.factures.soumettre(
      whole,
      call,
    )
    if (identifiantFactureCPP !== undefined) {
      return accepted(reference, { identifiantFactureCPP, numeroFacture, statut: statutFacture, dateDepot }, warnings)
    }
    const why = 'The answer to factures.soumettre has no identifiantFactureCPP'
    failure = new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe' })
  } catch (thrown) {
    failure = thrown
  }
  if (TransportError.isInstance(failure) && failure.requestSent === 'no') {
    return { outcome: 'notReceived', reference, warnings, error: failure }
  }
  if (!isAmbiguous(failure)) throw failure
  const looked = await lookUpUntil((within) => find(client, reference, within), { clock, lookupMs, signal })
  if (looked.answer === 'found') return accepted(reference, looked.found, warnings)
  return { outcome: 'inDoubt', reference, warnings, error: failure }
}

/**
 * Looks a submission in doubt up again, from its reference, in any process.
 * @returns with `accepted`, `notReceived` once its absence is proven, or `inDoubt` as before
 */
export async function resolveSoumission(
  client: ChorusPro,
  reference: SoumissionReference,
  { clock = systemClock, lookupMs = LOOKUP_MS, absentAfterMs = ABSENT_AFTER_MS, signal }: ResolveOptions = {},
): Promise<SoumissionResultat> {
  const looked = await lookUpUntil((within) => find(client, reference, within), { clock, lookupMs, signal })
  if (looked.answer === 'found') return accepted(reference, looked.found, [])
  const old = clock.now() - Date.parse(reference.sentAt) >= absentAfterMs
  if (looked.answer === 'absent' && old) return { outcome: 'notReceived', reference, warnings: [] }
  const { failure } = looked as { failure?: FacturelleError }
  return { outcome: 'inDoubt', reference, warnings: [], ...(failure && { error: failure }) }
}

interface Trouvee {
  readonly identifiantFactureCPP: number
  readonly numeroFacture?: string | undefined
  readonly statut?: string | undefined
  readonly dateDepot?: string | undefined
}

async function find(
  client: ChorusPro,
  { numeroFacture, idFournisseur, sentAt }: SoumissionReference,
  signal: AbortSignal,
): Promise<LookedUp<Trouvee>> {
  if (numeroFacture === undefined) {
    const why =
      'Chorus Pro numbers invoices of SAISIE_API itself, so that one whose answer was lost cannot be looked up'
    return { answer: 'unknown', failure: new UnsupportedError('LOOKUP', `${why}; look for it in the portal`) }
  }
  let taken = false
  const options = { signal, incomplete: 'accept' } as const
  const search = client.factures.rechercherParFournisseurTout({ numeroFacture, idFournisseur }, options)
  for await (const facture of search) {
    const { identifiantFactureCPP, statut } = facture
    // A search may look for what begins like it, and finds the draft that the PDF was.
    if (facture.numeroFacture?.trim() !== numeroFacture || DRAFTS.includes(statut)) continue
    if (!isOlder(facture, sentAt) && identifiantFactureCPP !== undefined) {
      return { answer: 'found', found: { ...facture, identifiantFactureCPP } }
    }
    taken = true
  }
  if (!taken) return { answer: 'absent' }
  const why = 'Chorus Pro has an invoice of this number and supplier from before this one was submitted'
  return { answer: 'unknown', failure: new PlatformError('CONFLICT', why, { platform: 'chorus-pro' }) }
}

/** What is wrong with the files, before the first of them goes up. */
function checkFiles({ principale, complementaires = [] }: Soumission): void {
  const refuse = (field: string, why: string) =>
    new ConfigurationError('SOUMISSION_INVALID', `${field} ${why}`, { field })
  if (principale && 'fichier' in principale) checkFileName(principale.nomFichier, 'principale.nomFichier')
  for (const [at, { designation, nomFichier }] of complementaires.entries()) {
    attachmentName(nomFichier, `complementaires[${at}].nomFichier`)
    if ((designation ?? nomFichier).length <= MAX_DESIGNATION) continue
    throw refuse(`complementaires[${at}].designation`, `must have at most ${MAX_DESIGNATION} characters`)
  }
  const files = [...(principale && 'fichier' in principale ? [principale] : []), ...complementaires]
  const size = files.reduce((sum, { fichier }) => sum + sizeOf(fichier), 0)
  if (size <= MAX_INVOICE_BYTES) return
  throw refuse('complementaires', `have ${size} bytes with the invoice; Chorus Pro takes at most ${MAX_INVOICE_BYTES}`)
}

/** The size of a file, as far as it is known before it is read. */
function sizeOf(fichier: FileInput): number {
  if (fichier instanceof Uint8Array) return fichier.byteLength
  return 'size' in fichier && typeof fichier.size === 'number' ? fichier.size : 0
}

async function uploadPdf(
  client: ChorusPro,
  modeDepot: string,
  principale: NonNullable<Soumission['principale']>,
  call: { readonly signal?: AbortSignal },
): Promise<NonNullable<FactureASoumettre['pieceJointePrincipale']>> {
  if ('pieceJointeId' in principale) {
    return {
      pieceJointePrincipaleId: principale.pieceJointeId,
      pieceJointePrincipaleDesignation: principale.designation,
    }
  }
  const { fichier, nomFichier, designation = nomFichier } = principale
  const { formatDepot = modeDepot === 'DEPOT_PDF_SIGNE_API' ? 'PDF_SIGNE_PADES' : 'PDF_NON_SIGNE' } = principale
  const { pieceJointeId } = await client.factures.deposerPdf({ fichierFacture: fichier, nomFichier, formatDepot }, call)
  return { pieceJointePrincipaleId: uploaded(pieceJointeId), pieceJointePrincipaleDesignation: designation }
}

function uploaded(id: number | undefined): number {
  if (id !== undefined) return id
  const why = 'The answer to an upload has no pieceJointeId; no invoice was submitted'
  throw new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe' })
}

function accepted(reference: SoumissionReference, found: Trouvee, warnings: readonly string[]): SoumissionResultat {
  const { identifiantFactureCPP, numeroFacture, statut, dateDepot } = found
  return {
    outcome: 'accepted',
    reference,
    identifiantFactureCPP,
    ...(numeroFacture !== undefined && { numeroFacture }),
    ...(statut !== undefined && { statutFacture: statut }),
    ...(dateDepot !== undefined && { dateDepot }),
    warnings,
  }
}
