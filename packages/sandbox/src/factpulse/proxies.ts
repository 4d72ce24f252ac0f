import { json } from '../answers.js'
import { toBase64 } from '../base64.js'
import { pdfOf } from '../page-of-text.js'
import {
  atChorusPro,
  atPlatform,
  type ChorusAccess,
  chorusAccess,
  chorusStructure,
  originHere,
  platformAccess,
  sendToChorusPro,
} from './destinations.js'
import { Failed } from './failures.js'
import { readXml, toFullModel, xmlIn } from './invoices.js'
import { incoming } from './processing.js'
import type { FactPulseCall, FactPulseRooms, Handler, Handlers } from './room.js'
import { type Held, held, list, text } from './shapes.js'

const FLOW = 'flow'
const DIRECTORY = 'directory'

/** The interface of approved platforms, handed through to the platform of the client, and to the one of the request. */
export function proxyHandlers(room: FactPulseRooms): Handlers {
  /** What is behind `/afnor/flow/v1` and `/afnor/directory/v1`, at a platform. */
  const through =
    (service: typeof FLOW | typeof DIRECTORY): Handler =>
    async (call) => {
      const { pathname, search } = new URL(call.url)
      const path = `/v1/${pathname.replace(/^\/api\/v1\/afnor\/(?:flow|directory)\/v1\//, '')}${search}`
      const init = requestOf(call)
      const base = call.headers.get('x-pdp-base-url')
      const ask = (at: string, asked: RequestInit) =>
        base === null ? stored(call, service, at, asked) : passed(call, base, at, asked)
      let answer = await ask(path, init)
      if (answer.ok && (call.operation === 'createWebhook' || call.operation === 'updateWebhook')) {
        // Whole webhooks are told, where the platform tells its id at most.
        const id = text(held(await answer.json().catch(() => ({}))).webhookId) ?? call.params.webhookUid ?? ''
        const status = call.operation === 'createWebhook' ? 201 : 200
        const read = await ask(`/v1/webhooks/${encodeURIComponent(id)}`, { method: 'GET' })
        answer = new Response(read.body, { status: read.ok ? status : read.status, headers: read.headers })
      }
      if (answer.ok && call.operation === 'listWebhooks') {
        const ids = list(held(await answer.json().catch(() => ({}))).webhookIds).map(String)
        const read = (id: string) => ask(`/v1/webhooks/${encodeURIComponent(id)}`, { method: 'GET' })
        answer = Response.json(await Promise.all(ids.map(async (id) => (await read(id)).json() as Promise<unknown>)))
      }
      if (answer.status === 204 || !answer.body) {
        return path.startsWith('/v1/healthcheck') ? json(200, { status: 'ok' }) : { status: answer.status, headers: {} }
      }
      const type = answer.headers.get('content-type') ?? 'application/json'
      const body = new Uint8Array(await answer.arrayBuffer())
      if (answer.status >= 400) {
        const { errorMessage, errorCode } = held(readJson(body))
        const code = text(errorCode) ?? String(answer.status)
        throw new Failed(answer.status, code, text(errorMessage) ?? `The platform answered ${answer.status}.`)
      }
      return { status: answer.status, headers: { 'Content-Type': type }, body }
    }
  const stored = (call: FactPulseCall, service: string, path: string, init: RequestInit) => {
    const access = platformAccess(call, {})
    const flowServiceUrl =
      service === FLOW ? access.flowServiceUrl : access.flowServiceUrl.replace('/flow-service', '/directory-service')
    return atPlatform(room, call, { ...access, flowServiceUrl }, path, init)
  }
  /** With the platform's own token, for the platform that a header names. */
  const passed = async (call: FactPulseCall, base: string, path: string, init: RequestInit): Promise<Response> => {
    const headers = { ...init.headers, Authorization: call.headers.get('authorization') ?? '' }
    const url = `${base.replace(/\/+$/, '')}${path}`
    const answer = URL.canParse(url) ? await room.inside(new Request(url, { ...init, headers })) : undefined
    if (answer) return answer
    throw new Failed(503, 'PDP_UNAVAILABLE', 'The platform of X-PDP-Base-URL does not answer.')
  }

  const incomingFlow: Handler = async (call) => {
    const access = platformAccess(call, {})
    const id = encodeURIComponent(call.params.flow_id ?? '')
    const file = await atPlatform(room, call, access, `/v1/flows/${id}?docType=Original`)
    if (!file.ok) throw new Failed(404, 'FLOW_NOT_FOUND', 'There is no such flow.')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = await xmlIn(bytes, room.engines)
    if (!found || !['CII', 'UBL', 'Factur-X'].includes(found.syntax)) {
      throw new Failed(400, 'NOT_AN_INVOICE', 'The flow is no invoice.')
    }
    const invoice = await readXml(found.xml, room.xml)
    const isPdf = found.syntax === 'Factur-X'
    return {
      flowId: call.params.flow_id,
      ...incoming(toFullModel(invoice), found.syntax),
      ...(call.query.include_document === 'true' && {
        documentBase64: toBase64(bytes),
        documentContentType: isPdf ? 'application/pdf' : 'application/xml',
        documentFilename: isPdf ? 'facture.pdf' : 'facture.xml',
      }),
    }
  }

  const flow = through(FLOW)
  const directory = through(DIRECTORY)
  return {
    requestPlatformToken: async ({ body, headers, url }) => {
      const form = {
        grant_type: 'client_credentials',
        client_id: String(body.client_id),
        client_secret: String(body.client_secret),
      }
      const at = headers.get('x-pdp-token-url') ?? `${originHere({ headers, url })}/oauth2/token`
      const answer = URL.canParse(at)
        ? await room.inside(new Request(at, { method: 'POST', body: new URLSearchParams(form) }))
        : undefined
      if (!answer) throw new Failed(503, 'PDP_UNAVAILABLE', 'The platform of X-PDP-Token-URL does not answer.')
      if (answer.ok) return held(await answer.json())
      throw new Failed(401, 'AFNOR_AUTHENTICATION_FAILED', 'The platform gave no token for the credentials.')
    },
    getIncomingFlow: incomingFlow,
    getFlowHealth: flow,
    createFlow: flow,
    searchFlows: flow,
    getFlow: flow,
    listWebhooks: flow,
    createWebhook: flow,
    deleteWebhook: flow,
    getWebhook: flow,
    updateWebhook: flow,
    getDirectoryHealth: directory,
    searchSiren: directory,
    getSiren: directory,
    searchSiret: directory,
    getSiret: directory,
    searchRoutingCode: directory,
    getRoutingCode: directory,
    searchDirectoryLine: directory,
    getDirectoryLine: directory,
  }
}

const METHODS: Readonly<Record<string, string>> = {
  createFlow: 'POST',
  createWebhook: 'POST',
  updateWebhook: 'PATCH',
  deleteWebhook: 'DELETE',
}

/** The request once more, for the platform. */
function requestOf({ operation, body }: FactPulseCall): RequestInit {
  const method = METHODS[operation] ?? (operation.startsWith('search') ? 'POST' : 'GET')
  if (method === 'GET' || method === 'DELETE') return { method }
  if (operation !== 'createFlow') {
    return { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  }
  const { bytes, name } = held(body.file) as { bytes?: Uint8Array<ArrayBuffer>; name?: string }
  const form = new FormData()
  form.append('flowInfo', new Blob([JSON.stringify(body.flowInfo)], { type: 'application/json' }))
  const isPdf = bytes?.[0] === 0x25
  form.append('file', new Blob(bytes ? [bytes] : [], { type: isPdf ? 'application/pdf' : 'application/xml' }), name)
  return { method, body: form }
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** Chorus Pro: six operations in the words of this interface, the others handed through. */
export function chorusHandlers(room: FactPulseRooms): Handlers {
  const accessOf = (call: FactPulseCall): ChorusAccess =>
    chorusAccess(room, call, { credentials: call.body.credentials })
  const through =
    (path: string): Handler =>
    (call) => {
      const { credentials: _credentials, ...body } = call.body
      return atChorusPro(room, accessOf(call), path, body)
    }
  const told = ({ codeRetour, libelle }: Held) => ({ returnCode: Number(codeRetour), message: String(libelle) })

  return {
    rechercherStructures: async (call) => {
      const { structureIdentifier, structureIdentifierType, companyName, restrictPrivateStructures } = call.body
      const structure = {
        ...(text(structureIdentifier) !== undefined && {
          identifiantStructure: text(structureIdentifier),
          typeIdentifiantStructure: text(structureIdentifierType) ?? 'SIRET',
        }),
        ...(text(companyName) !== undefined && { raisonSocialeStructure: text(companyName) }),
      }
      const asked = { structure, ...(restrictPrivateStructures === true && { restreindreStructuresPrivees: true }) }
      const found = await atChorusPro(room, accessOf(call), 'structures/v1/rechercher', asked)
      const structures = list(found.listeStructures)
        .map(held)
        .map((row) => ({
          structureId: Number(row.idStructureCPP),
          structureIdentifier: String(row.identifiantStructure),
          structureName: text(row.designationStructure) ?? '',
          structureIdentifierType: text(row.typeIdentifiantStructure) ?? 'SIRET',
          status: text(row.statut) ?? text(row.statutStructure) ?? 'ACTIF',
        }))
      return { ...told(found), structures, total: structures.length }
    },
    consulterStructure: async (call) => {
      const asked = { idStructureCPP: Number(call.body.structureId) }
      const found = await atChorusPro(room, accessOf(call), 'structures/v1/consulter', asked)
      const rules = held(found.parametres)
      const general = held(found.informationGenerales)
      return {
        ...told(found),
        structureId: found.codeRetour === 0 ? Number(call.body.structureId) : null,
        structureIdentifier: text(general.identifiantStructure) ?? null,
        structureLabel: text(general.libelleStructure) ?? null,
        companyName: text(general.raisonSocialeStructure) ?? null,
        vatNumber: text(general.numeroTVA) ?? null,
        structureEmail: null,
        parameters: {
          serviceCodeRequired: rules.codeServiceDoitEtreRenseigne === true,
          engagementNumberRequired: rules.numeroEJDoitEtreRenseigne === true,
          engagementOrServiceManagement: rules.gestionNumeroEJOuCodeService === true,
        },
      }
    },
    listerServicesStructure: async (call) => {
      const idStructure = Number(call.params.id_structure_cpp)
      const found = await atChorusPro(room, accessOf(call), 'structures/v1/rechercher/services', { idStructure })
      const services = list(found.listeServices)
        .map(held)
        .map((row) => ({
          serviceId: Number(row.idService),
          serviceCode: String(row.codeService),
          serviceLabel: text(row.libelleService) ?? '',
          isActive: row.estActif !== false,
        }))
      return { ...told(found), services, total: services.length }
    },
    obtenirIdDepuisSiret: async (call) => {
      const siret = String(call.body.siret)
      const structureId = (await chorusStructure(room, accessOf(call), siret)) ?? 0
      const message = structureId === 0 ? 'There is no such structure, or more than one.' : 'Found.'
      return { structureId, structureIdentifier: siret, structureName: null, message }
    },
    soumettreFacture: async (call) => {
      const { body } = call
      const access = accessOf(call)
      const found = await atChorusPro(room, access, 'structures/v1/consulter', {
        idStructureCPP: Number(body.structureId),
      })
      if (found.codeRetour !== 0) return told(found)
      const number = String(body.invoiceNumber)
      try {
        const sent = await sendToChorusPro(room, access, {
          number,
          date: String(body.invoiceDate),
          supplierSiret: call.client?.siret ?? undefined,
          recipientSiret: String(held(found.informationGenerales).identifiantStructure),
          serviceCode: text(body.serviceCode),
          engagement: text(body.engagementNumber) ?? text(body.purchaseOrderReference),
          isCredit: false,
          net: String(body.totalNetAmount),
          vat: String(body.vatAmount),
          gross: String(body.totalGrossAmount),
          due: String(body.totalGrossAmount),
          currency: 'EUR',
          pdf: pdfOf([`Facture ${number}`]),
          fileName: `${number.replace(/[^\w.-]/g, '_')}.pdf`,
          ...(typeof body.mainAttachmentId === 'number' && { attachmentId: body.mainAttachmentId }),
        })
        return {
          returnCode: 0,
          message: 'The invoice was submitted.',
          chorusInvoiceId: sent.chorusInvoiceId,
          depositFlowNumber: sent.depositFlowNumber,
        }
      } catch (error) {
        // What Chorus Pro refuses is told by its code, within 200.
        if (error instanceof Failed && error.code === 'CHORUS_PRO_SUBMISSION_FAILED') {
          const [detail] = error.details
          return { returnCode: Number(detail?.code ?? 1), message: detail?.reason ?? error.message }
        }
        throw error
      }
    },
    consulterFacture: async (call) => {
      const asked = { identifiantFactureCPP: Number(call.body.chorusInvoiceId) }
      const found = await atChorusPro(room, accessOf(call), 'factures/v1/consulter/fournisseur', asked)
      const facture = held(found.facture)
      const status = text(facture.statutFacture)
      return {
        ...told(found),
        chorusInvoiceId: Number(facture.identifiantFactureCPP) || null,
        invoiceNumber: text(facture.numeroFacture) ?? null,
        invoiceDate: text(facture.dateFacture) ?? null,
        totalGrossAmount: text(held(facture.montantTotal).montantTtcTotal) ?? null,
        currentStatus: status === undefined ? null : { code: status, label: status, date: null },
      }
    },
    rechercherFacturesFournisseur: through('factures/v1/rechercher/fournisseur'),
    rechercherFacturesDestinataire: through('factures/v1/rechercher/recipiendaire'),
    telechargerGroupeFactures: through('factures/v1/telecharger/groupe'),
    traiterFactureRecue: through('factures/v1/traiter/recue'),
    recyclerFacture: through('factures/v1/recycler'),
    completerFacture: through('factures/v1/completer'),
    valideurRechercherFactures: through('factures/v1/rechercher/valideur'),
    valideurConsulterFacture: through('factures/v1/consulter/valideur'),
    valideurTraiterFacture: through('factures/v1/traiter/factureAValider'),
    ajouterFichier: through('transverses/v1/ajouter/fichier'),
  }
}
