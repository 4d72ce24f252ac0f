import { sha256 } from '@facturelle/core'
import { isGzip, readTarGz } from '../archive.js'
import { fromBase64, toBase64 } from '../base64.js'
import { pdfOf } from '../page-of-text.js'
import { toMicroseconds } from '../timestamps.js'
import { type Body, DONE, known, refuse, refuseBy } from './envelope.js'
import { type Contenu, scriptFailure } from './factures.js'
import { dayOf, minuteOf } from './paris-time.js'
import { type ReadFacture, readFacture } from './read-facture.js'
import { valuesOf } from './referentiels.js'
import { type CproCall, type CproRoom, type Handlers, speaksFor, structureBySiret } from './room.js'
import { routingOf } from './rules.js'
import { afterFirst, type ChorusProFlowStep, flowStepsOf } from './scenarios.js'
import type { CproAccount } from './structures.js'

/** The syntaxes that the sandbox reads, and what a file in them is. */
const READ: Readonly<Record<string, ReadFacture['syntax']>> = {
  IN_DP_E1_UBL_INVOICE: 'UBL',
  IN_DP_E1_CII_16B: 'CII',
  IN_DP_E2_UBL_INVOICE_MIN: 'UBL',
  IN_DP_E2_CII_MIN_16B: 'CII',
  IN_DP_E2_CII_FACTURX: 'Factur-X',
}

/** Codes that are known, of files that the sandbox does not read. */
const UNREAD = [
  'IN_DP_E1_CII',
  'IN_DP_E1_PES_FACTURE',
  'IN_DP_E1_XCBL',
  'IN_DP_E2_CII_MIN',
  'IN_DP_E2_PES_FACTURE_MIN',
  'IN_DP_E2_CPP_FACTURE_MIN',
  'IN_DP_PDFARCHIVE_UBL_INVOICE_MUG',
  'IN_DP_PDFARCHIVE_CII_MUG',
  'IN_DP_E3_UBL_INVOICE',
]

/** How much larger than the largest file the unpacked files of an archive may be. */
const UNPACKED_FACTOR = 10
const MAX_NUMBER_LENGTH = 20
const UNKNOWN_STATE = 'IN_CONTROLE_COMPLEMENTAIRE'
/** Means of payment by transfer, UNTDID 4461: the only ones that have an account to pay to. */
const TRANSFERS = ['30', '31', '42', '58']
/** The states after which a flow has no other. */
const REFUSING = new Set(['IN_REJETE', 'QP_IRRECEVABLE'])

interface ErreurDP {
  readonly identifiantFournisseur: string
  readonly identifiantDestinataire: string
  readonly numeroDP: string
  readonly libelleErreurDP: string
}

interface ErreurTechnique {
  readonly codeErreur: string
  readonly libelleErreur: string
  readonly natureErreur: string
}

/** A deposited file, and where it stands. */
export interface FluxRecord {
  readonly numero: string
  readonly login: string
  readonly nomFichier: string
  readonly syntaxe: string
  /** Of the bytes that were deposited. */
  readonly sha256: string
  readonly depot: number
  etat?: string
  depuis: number
  erreursTechniques: readonly ErreurTechnique[]
  erreursDP: readonly ErreurDP[]
}

interface Depot {
  readonly fichierFlux: string
  readonly nomFichier: string
  readonly syntaxeFlux: string
  readonly avecSignature?: boolean
}

/** What was found in a deposited file: its invoices, or why there are none. */
type Contents = { readonly factures: readonly ReadFacture[] } | { readonly technique: ErreurTechnique }

/** The deposit of files, and their reports. */
export function fluxHandlers(room: CproRoom): Handlers<'deposerFluxFacture' | 'consulterCR' | 'consulterCRDetaille'> {
  const { agenda, factures, fluxes, identifiers, now, quirks } = room
  let deposits = 0

  const integrate = (flux: FluxRecord, contents: Contents, account: CproAccount, at: number): string => {
    if ('technique' in contents) {
      flux.erreursTechniques = [contents.technique]
      return 'IN_REJETE'
    }
    const errors: ErreurDP[] = []
    for (const read of contents.factures) {
      const messages = integrated(read, flux, account, at)
      if (messages.length === 0) continue
      errors.push({
        identifiantFournisseur: read.siretFournisseur ?? '',
        identifiantDestinataire: read.siretDestinataire ?? '',
        numeroDP: read.numeroFacture ?? '',
        libelleErreurDP: messages.join('|').slice(0, quirks.cutMessagesAt),
      })
    }
    flux.erreursDP = errors
    if (errors.length === 0) return 'IN_INTEGRE'
    return errors.length < contents.factures.length ? 'IN_INTEGRE_PARTIEL' : 'IN_REJETE'
  }

  /** Takes one invoice in. @returns why not */
  const integrated = (read: ReadFacture, flux: FluxRecord, account: CproAccount, at: number): string[] => {
    const fournisseur = structureBySiret(read.siretFournisseur)
    const routing = routingOf(read.siretDestinataire, read.codeService, read.engagement, fournisseur)
    const { numeroFacture, cadre = '' } = read
    const messages = routing.findings.map(({ message }) => message)
    const wrong = (when: boolean, message: string) => void (when && messages.push(message))
    wrong(numeroFacture === undefined, 'The invoice has no number.')
    wrong((numeroFacture?.length ?? 0) > MAX_NUMBER_LENGTH, `The number has more than ${MAX_NUMBER_LENGTH} characters.`)
    wrong(!fournisseur, 'No structure has the SIRET of the supplier, or the supplier is not told by its SIRET.')
    wrong(Boolean(fournisseur) && !speaksFor(account, fournisseur), 'The account does not speak for the supplier.')
    wrong(!/^A(?:[1-9]|1\d|2[0-5])$/.test(cadre), 'BT-23 is not a framework of Chorus Pro, A1 to A25.')
    wrong(read.dateFacture === undefined, 'The invoice has no date.')
    wrong((read.dateFacture ?? '') > dayOf(at), 'The invoice is dated after its deposit.')
    const cii = read.syntax !== 'UBL' && read.profile !== 'MINIMUM' && !read.creditNote
    wrong(cii && read.paymentCodes.length === 0, 'The invoice has no means of payment.')
    const paidOtherwise = read.paymentCodes.length > 0 && !read.paymentCodes.some((code) => TRANSFERS.includes(code))
    wrong(cii && read.hasIban && paidOtherwise, 'Only a credit transfer has an account to pay to.')
    const there = numeroFacture !== undefined && fournisseur && factures.find(numeroFacture, fournisseur)
    wrong(Boolean(there), 'The supplier has sent an invoice with that number before.')
    if (messages.length > 0 || !fournisseur) return messages
    const contenu: Contenu = {
      numeroFacture,
      fournisseur,
      destinataire: routing.destinataire,
      service: routing.service,
      typeFacture: read.creditNote ? 'AVOIR' : 'FACTURE',
      cadre: fullFramework(cadre),
      typeTva: read.lignesTva.length > 0 ? 'TVA_SUR_DEBIT' : 'SANS_TVA',
      modePaiement: read.paymentCodes.some((code) => TRANSFERS.includes(code)) ? 'VIREMENT' : undefined,
      devise: read.devise ?? 'EUR',
      dateFacture: read.dateFacture,
      numeroMarche: read.marche,
      numeroBonCommande: read.engagement,
      numeroFactureOrigine: read.origine,
      montants: read.montants,
      lignes: read.lignes,
      lignesTva: read.lignesTva,
    }
    const extension = read.syntax === 'Factur-X' ? 'PDF' : 'XML'
    const piece = room.pieces.add({ login: account.login, nom: flux.nomFichier, extension, bytes: read.bytes })
    const principale = {
      idLiaison: room.pieces.nextId(),
      idPieceJointe: piece.id,
      designation: 'Facture',
      typeCode: '01',
    }
    const invoice = { contenu, modeDepot: 'UPLOAD_API', numeroFluxDepot: flux.numero, principale }
    try {
      factures.deposit(invoice, at, account.login)
      return []
    } catch (error) {
      return [scriptFailure(error)]
    }
  }

  const enter = (flux: FluxRecord, step: ChorusProFlowStep, contents: Contents, account: CproAccount) => {
    const at = flux.depot + step.afterMs
    const etat = step.etat === 'outcome' ? integrate(flux, contents, account, at) : step.etat
    flux.etat = etat
    flux.depuis = at
    if (step.etat === 'outcome' || !REFUSING.has(etat)) return
    flux.erreursTechniques = [technical('SBX_REFUSED', 'The flow was refused, as the scenario of the sandbox has it.')]
  }

  /** The flow that a report is asked for, once there is one. */
  const reported = ({ account, body }: CproCall): FluxRecord & { etat: string } => {
    const flux = fluxes.get((body as { numeroFluxDepot: string }).numeroFluxDepot)
    const there = flux && flux.login === account.login && now() >= flux.depot + quirks.reportAfterMs
    if (!there || flux.etat === undefined) throw refuse(20_001, 'POQ_MSG_01.003')
    return { ...flux, etat: flux.etat }
  }

  return {
    async deposerFluxFacture({ account, body }) {
      const depot = body as Depot
      const bytes = fromBase64(depot.fichierFlux)
      if (!bytes) throw refuseBy('malformed', 'fichierFlux is not base64 in one line.')
      if (bytes.length === 0) throw refuseBy('file', 'The file is empty.')
      if (bytes.length > room.maxFileBytes) throw refuse(20_001, 'GDP_MSG_11.022')
      if (!/^[^/\\]+\.[A-Za-z0-9]+$/.test(depot.nomFichier)) {
        throw refuseBy('file', 'nomFichier must have an extension, and no folder.')
      }
      if (!READ[depot.syntaxeFlux] && !UNREAD.includes(depot.syntaxeFlux)) {
        throw refuseBy('file', 'syntaxeFlux is not a syntax that can be deposited.')
      }
      const contents = await read(room, bytes, depot)
      const digest = await sha256(bytes)
      deposits += 1
      const at = now()
      const flux: FluxRecord = {
        numero: `CPP${dayOf(at).replaceAll('-', '')}${String(deposits).padStart(10, '0')}`,
        login: account.login,
        nomFichier: depot.nomFichier,
        syntaxe: depot.syntaxeFlux,
        sha256: digest,
        depot: at,
        depuis: at,
        erreursTechniques: [],
        erreursDP: [],
      }
      fluxes.set(flux.numero, flux)
      const steps = flowStepsOf(room.flow())
      const unknown = { afterMs: afterFirst(steps), etat: UNKNOWN_STATE }
      for (const step of quirks.unknownStates ? [...steps, unknown] : steps) {
        agenda.add(toMicroseconds(at + step.afterMs), () => enter(flux, step, contents, account))
      }
      return { ...DONE, numeroFluxDepot: flux.numero, dateDepot: dayOf(at), syntaxeFlux: flux.syntaxe }
    },

    consulterCR(call) {
      const flux = reported(call)
      const lines = [
        `Flux ${flux.numero}`,
        `Etat ${flux.etat}`,
        ...flux.erreursTechniques.map(({ libelleErreur }) => libelleErreur),
        ...flux.erreursDP.map(({ libelleErreurDP }) => libelleErreurDP),
      ]
      return {
        ...DONE,
        numeroFluxDepot: flux.numero,
        nomFichierFlux: flux.nomFichier,
        etatCourantFlux: flux.etat,
        dateDepotFlux: minuteOf(flux.depot),
        dateHeureEtatCourantFlux: minuteOf(flux.depuis),
        codeInterfaceFlux: flux.syntaxe,
        codeAppliPartenaire: identifiers.uuid().slice(0, 8),
        designationPartenaire: 'API',
        fichierCR: toBase64(pdfOf(lines)),
      } satisfies Body
    },

    consulterCRDetaille(call) {
      const flux = reported(call)
      return known({
        ...DONE,
        codeInterfaceDepotFlux: flux.syntaxe,
        nomFichier: flux.nomFichier,
        dateDepotFlux: minuteOf(flux.depot),
        dateHeureEtatCourantFlux: minuteOf(flux.depuis),
        etatCourantDepotFlux: flux.etat,
        listeErreurTechnique: flux.erreursTechniques,
        listeErreurDP: flux.erreursDP,
      })
    },
  }
}

function technical(codeErreur: string, libelleErreur: string): ErreurTechnique {
  return { codeErreur, libelleErreur, natureErreur: 'IRRECEVABILITE' }
}

/** Reads the invoice of a file, or those of an archive. */
async function read(room: CproRoom, bytes: Uint8Array, depot: Depot): Promise<Contents> {
  const failed = (code: string, message: string): Contents => ({ technique: technical(code, message) })
  const syntax = READ[depot.syntaxeFlux]
  if (!syntax) return failed('SBX_SYNTAX', 'The sandbox does not read files in this syntax.')
  if (depot.avecSignature) return failed('SBX_SIGNATURE', 'The file is announced as signed, and is not.')
  const archive = isGzip(bytes)
  if (archive !== /\.(?:tar\.gz|tgz)$/i.test(depot.nomFichier)) {
    return failed('SBX_NAME', 'The extension of the file is not that of its content.')
  }
  const files = archive ? await readTarGz(bytes, room.maxFileBytes * UNPACKED_FACTOR) : [{ name: '', bytes }]
  if (!files?.length) return failed('SBX_ARCHIVE', 'The archive cannot be read, or is empty.')
  const factures: ReadFacture[] = []
  for (const file of files) {
    const facture = await readFacture(room.engines, file.bytes)
    if (!facture) return failed('SBX_UNREADABLE', 'A file cannot be read as an invoice.')
    if (facture.syntax !== syntax)
      return failed('SBX_OTHER_SYNTAX', 'A file is in another syntax than the one declared.')
    factures.push(facture)
  }
  return { factures }
}

/** The whole name of a framework that a file names by its number. */
function fullFramework(code: string): string {
  return valuesOf('CadreFacturation').find((name) => name.startsWith(`${code}_`)) ?? code
}
