import { sha256 } from '@facturelle/core'
import { toBase64 } from '../base64.js'
import { ACCOUNTS, STRUCTURES } from '../chorus-pro/structures.js'
import { Failed, fieldFailure } from './failures.js'
import type { FactPulseCall, FactPulseRooms, PlatformAccess } from './room.js'
import { camel, type Held, held, respelt, text } from './shapes.js'

/** Where the chain of a request is reached from within. */
const HERE = 'https://sandbox.invalid'

/** The names of the parts of an access to an approved platform, in each of the spellings of the interface. */
const PLATFORM_KEYS = {
  flowServiceUrl: ['flowServiceUrl', 'pdpFlowServiceUrl'],
  tokenUrl: ['tokenUrl', 'pdpTokenUrl'],
  clientId: ['clientId', 'pdpClientId', 'oauthClientId'],
  clientSecret: ['clientSecret', 'pdpClientSecret'],
} as const

/** The parts of an access that a request passes: nested in `credentials`, or flat; in either case. */
function passed<Key extends string>(
  given: Held,
  keys: Readonly<Record<Key, readonly string[]>>,
): Partial<Record<Key, string>> {
  const flat = held(respelt(given, camel))
  const members = { ...flat, ...held(flat.credentials) }
  const found = Object.entries<readonly string[]>(keys).flatMap(([key, names]) => {
    const value = names.map((name) => text(members[name])).find((one) => one !== undefined)
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(found) as Partial<Record<Key, string>>
}

/**
 * The access to a platform: what the request passes, or what is stored for the client.
 * @throws {Failed} where neither is there
 */
export function platformAccess(call: FactPulseCall, given: Held): PlatformAccess {
  const parts = passed(given, PLATFORM_KEYS)
  if (Object.keys(parts).length > 0) {
    // The document has no token URL in a destination: the platform's own is then taken.
    const { flowServiceUrl, clientId, clientSecret, tokenUrl = `${originOf(flowServiceUrl)}/oauth2/token` } = parts
    if (flowServiceUrl === undefined) throw fieldFailure('credentials.flowServiceUrl', 'Field required')
    if (clientId === undefined) throw fieldFailure('credentials.clientId', 'Field required')
    if (clientSecret === undefined) throw fieldFailure('credentials.clientSecret', 'Field required')
    return { flowServiceUrl, tokenUrl, clientId, clientSecret }
  }
  if (!call.client) throw noClient()
  const { platform } = call.client
  if (!platform?.isActive) {
    throw new Failed(404, 'PDP_NOT_CONFIGURED', 'The client has no active configuration of a platform.', {
      help: 'Store one, or pass credentials.',
    })
  }
  if (platform.encryptionMode === 'double' && call.headers.get('x-encryption-key') !== platform.key) {
    throw new Failed(400, 'ENCRYPTION_KEY_REQUIRED', 'The secret is doubly encrypted: X-Encryption-Key is not its key.')
  }
  return platform
}

function noClient(): Failed {
  return new Failed(400, 'NO_CLIENT_UID', 'The token is for the account, and for no client.', {
    help: 'Ask for a token with client_uid, or pass credentials.',
  })
}

function originOf(url: string | undefined): string {
  return URL.canParse(url ?? '') ? new URL(url ?? '').origin : HERE
}

/** Where this sandbox is, as the client sees it. */
export function originHere({ headers, url }: Pick<FactPulseCall, 'headers' | 'url'>): string {
  const host = headers.get('host')
  return host === null ? new URL(url).origin : `http://${host}`
}

/** Whether an address is one of this sandbox. Where others stand for its own, only those with its origin are. */
function isHere({ quirks }: FactPulseRooms, call: FactPulseCall, url: string): boolean {
  return quirks.destinations === 'sandbox' || [HERE, originHere(call)].includes(originOf(url))
}

/** A request to the platform of an access, with a token of its own. */
export async function atPlatform(
  room: FactPulseRooms,
  call: FactPulseCall,
  access: PlatformAccess,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const headers = { Authorization: `Bearer ${await platformToken(room, call, access)}`, ...init.headers }
  const { flowServiceUrl } = isHere(room, call, access.flowServiceUrl) ? access : room.own(call.bearer.clientId)
  const answer = await room.inside(new Request(`${flowServiceUrl.replace(/\/+$/, '')}${path}`, { ...init, headers }))
  if (!answer) throw new Failed(503, 'PDP_UNAVAILABLE', 'The platform does not answer.')
  return answer
}

/** @throws {Failed} where the platform gives none */
async function platformToken(room: FactPulseRooms, call: FactPulseCall, access: PlatformAccess): Promise<string> {
  if (!URL.canParse(access.tokenUrl)) throw fieldFailure('credentials.tokenUrl', 'is no URL')
  if (!URL.canParse(access.flowServiceUrl)) throw fieldFailure('credentials.flowServiceUrl', 'is no URL')
  const known = isHere(room, call, access.tokenUrl) ? access : room.own(call.bearer.clientId)
  const { tokenUrl, clientId, clientSecret } = known
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
  const answer = await room.inside(new Request(tokenUrl, { method: 'POST', body: new URLSearchParams(form) }))
  const body = answer?.ok ? held(await answer.json()) : {}
  const token = text(body.access_token) ?? text(body.access)
  if (token !== undefined) return token
  throw new Failed(422, 'AFNOR_AUTHENTICATION_FAILED', 'The platform gave no token for the credentials.', {
    details: [{ level: 'Error', item: 'destination.credentials', reason: 'refused by the platform', source: 'afnor' }],
  })
}

/** What a platform knows of a flow once it has taken it. */
export interface SentFlow {
  readonly flowId: string
  readonly sha256: string
  readonly answer: Held
}

/** Sends a file to a platform. @throws {Failed} with what the platform said */
export async function sendFlow(
  room: FactPulseRooms,
  call: FactPulseCall,
  access: PlatformAccess,
  bytes: Uint8Array,
  flowInfo: Held & { readonly name: string; readonly flowSyntax: string },
): Promise<SentFlow> {
  const digest = await sha256(bytes)
  const form = new FormData()
  form.append('flowInfo', new Blob([JSON.stringify({ ...flowInfo, sha256: digest })], { type: 'application/json' }))
  const type = /\.pdf$/i.test(flowInfo.name) ? 'application/pdf' : 'application/xml'
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), flowInfo.name)
  const answer = await atPlatform(room, call, access, '/v1/flows', { method: 'POST', body: form })
  const body = held(await answer.json().catch(() => ({})))
  if (answer.ok) return { flowId: String(body.flowId), sha256: digest, answer: body }
  const reason = text(body.errorMessage) ?? `The platform answered ${answer.status}.`
  throw new Failed(422, 'AFNOR_SUBMISSION_FAILED', 'The platform did not take the flow.', {
    details: [
      {
        level: 'Error',
        item: 'destination',
        reason,
        source: 'afnor',
        code: text(body.errorCode) ?? String(answer.status),
      },
    ],
  })
}

const CHORUS_KEYS = {
  clientId: ['pisteClientId'],
  clientSecret: ['pisteClientSecret'],
  login: ['chorusLogin', 'chorusProLogin'],
  password: ['chorusPassword', 'chorusProPassword'],
} as const

export type ChorusAccess = Readonly<Record<keyof typeof CHORUS_KEYS, string>>

/** The access to Chorus Pro: what the request passes, or what is stored for the client. */
export function chorusAccess(room: FactPulseRooms, call: FactPulseCall, given: Held): ChorusAccess {
  const { clientId, clientSecret } = room.own(call.bearer.clientId)
  const { login, password } = ACCOUNTS.supplier
  const own = { clientId, clientSecret, login, password }
  const parts = passed(given, CHORUS_KEYS)
  if (Object.keys(parts).length === 0) {
    if (!call.client) throw noClient()
    if (call.client.hasChorusPro) return own
    throw new Failed(404, 'CHORUS_PRO_NOT_CONFIGURED', 'No credentials for Chorus Pro are stored for the client.', {
      help: 'Store them in the dashboard, or pass credentials.',
    })
  }
  for (const key of Object.keys(CHORUS_KEYS) as (keyof typeof CHORUS_KEYS)[]) {
    if (parts[key] === undefined) throw fieldFailure(`credentials.${CHORUS_KEYS[key][0]}`, 'Field required')
  }
  const whole = parts as ChorusAccess
  // Credentials for Chorus Pro come without an address: those of nobody here stand for the ones of this sandbox.
  const isOurs = Object.values(ACCOUNTS).some((account) => account.login === whole.login)
  return isOurs || room.quirks.destinations === 'sandbox' ? whole : own
}

/** A call of Chorus Pro. @throws {Failed} for all but an answer of the operation itself */
export async function atChorusPro(
  room: FactPulseRooms,
  { clientId, clientSecret, login, password }: ChorusAccess,
  path: string,
  body: Held,
): Promise<Held> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: 'openid' }
  const granted = await room.inside(
    new Request(`${HERE}/api/oauth/token`, { method: 'POST', body: new URLSearchParams(form) }),
  )
  const token = granted?.ok ? text(held(await granted.json()).access_token) : undefined
  const answer =
    token === undefined
      ? undefined
      : await room.inside(
          new Request(`${HERE}/cpro/${path}`, {
            method: 'POST',
            headers: {
              Authorization: `Bearer ${token}`,
              'Content-Type': 'application/json',
              'cpro-account': toBase64(new TextEncoder().encode(`${login}:${password}`)),
            },
            body: JSON.stringify(body),
          }),
        )
  if (!answer || answer.status === 401 || answer.status === 403)
    throw chorusFailure('CHORUS_PRO_AUTHENTICATION_FAILED', 'Chorus Pro refused the credentials.', 'credentials')
  const told = held(await answer.json().catch(() => ({})))
  if (typeof told.codeRetour === 'number') return told
  throw chorusFailure('CHORUS_PRO_ERROR', `Chorus Pro answered ${answer.status}.`, 'body')
}

export function chorusFailure(code: string, reason: string, item: string): Failed {
  return new Failed(422, code, reason, { details: [{ level: 'Error', item, reason, source: 'chorus_pro' }] })
}

/** The structure at Chorus Pro with a SIRET. */
export async function chorusStructure(
  room: FactPulseRooms,
  access: ChorusAccess,
  siret: string,
): Promise<number | undefined> {
  const structure = { identifiantStructure: siret, typeIdentifiantStructure: 'SIRET' }
  const found = await atChorusPro(room, access, 'structures/v1/rechercher', { structure })
  const all = Array.isArray(found.listeStructures) ? (found.listeStructures as Held[]) : []
  return all.length === 1 ? Number(all[0]?.idStructureCPP) : undefined
}

/** An invoice for Chorus Pro: its figures, and its file. */
export interface ChorusInvoice {
  readonly number: string
  readonly date: string
  readonly supplierSiret: string | undefined
  readonly recipientSiret: string
  readonly serviceCode: string | undefined
  readonly engagement: string | undefined
  readonly isCredit: boolean
  readonly net: string
  readonly vat: string
  readonly gross: string
  readonly due: string
  readonly currency: string
  readonly pdf: Uint8Array
  readonly fileName: string
  /** Of a file that is there already. */
  readonly attachmentId?: number
}

/** Uploads the file and submits the invoice with it. */
export async function sendToChorusPro(
  room: FactPulseRooms,
  access: ChorusAccess,
  invoice: ChorusInvoice,
): Promise<Held> {
  const attachmentId = invoice.attachmentId ?? (await uploaded(room, access, invoice))
  const found = await chorusStructure(room, access, invoice.supplierSiret ?? '')
  const anybody = room.quirks.destinations === 'any' ? STRUCTURES.supplier.idStructureCPP : 0
  const submitted = await atChorusPro(room, access, 'factures/v1/soumettre', {
    modeDepot: 'DEPOT_PDF_API',
    numeroFactureSaisi: invoice.number,
    dateFacture: invoice.date,
    destinataire: {
      codeDestinataire: invoice.recipientSiret,
      ...(invoice.serviceCode !== undefined && { codeServiceExecutant: invoice.serviceCode }),
    },
    fournisseur: { idFournisseur: found ?? anybody },
    cadreDeFacturation: { codeCadreFacturation: 'A1_FACTURE_FOURNISSEUR' },
    references: {
      deviseFacture: invoice.currency,
      typeFacture: invoice.isCredit ? 'AVOIR' : 'FACTURE',
      typeTva: 'SANS_TVA',
      ...(!invoice.isCredit && { modePaiement: 'VIREMENT' }),
      ...(invoice.engagement !== undefined && { numeroBonCommande: invoice.engagement }),
    },
    montantTotal: {
      montantHtTotal: Number(invoice.net),
      montantTVA: Number(invoice.vat),
      montantTtcTotal: Number(invoice.gross),
      montantAPayer: Number(invoice.due),
    },
    pieceJointePrincipale: { pieceJointePrincipaleDesignation: 'Facture', pieceJointePrincipaleId: attachmentId },
  })
  if (submitted.codeRetour !== 0) {
    const reason = text(submitted.libelle) ?? 'refused'
    throw new Failed(422, 'CHORUS_PRO_SUBMISSION_FAILED', 'Chorus Pro did not take the invoice.', {
      details: [
        { level: 'Error', item: 'destination', reason, source: 'chorus_pro', code: String(submitted.codeRetour) },
      ],
    })
  }
  return {
    chorusInvoiceId: Number(submitted.identifiantFactureCPP),
    depositFlowNumber: text(submitted.numeroFluxDepot) ?? null,
    attachmentId,
  }
}

async function uploaded(room: FactPulseRooms, access: ChorusAccess, { pdf, fileName }: ChorusInvoice): Promise<number> {
  const { pieceJointeId } = await atChorusPro(room, access, 'transverses/v1/ajouter/fichier', {
    pieceJointeFichier: toBase64(pdf),
    pieceJointeNom: fileName.slice(-50),
    pieceJointeExtension: 'PDF',
    pieceJointeTypeMime: 'application/pdf',
  })
  return Number(pieceJointeId)
}
