import { type DocumentEngine, type Inspection, type Syntax, sha256 } from '@facturelle/core'
import type { Agenda } from './agenda.js'
import { type Answer, empty, json, Refused, refusal } from './answers.js'
import {
  badRequest,
  type Call,
  createDescribedService,
  notFound,
  parseJson,
  type Service,
} from './described-service.js'
import { type AfnorVersion, DIALECTS } from './dialects.js'
import type { Operation } from './faults.js'
import { shapeFlowRefusal } from './flow-errors.js'
import type { FlowQuirks } from './flow-quirks.js'
import { type SearchParams, searchFlows } from './flow-search.js'
import { attachment, fileNameOf, toFlow, toFullFlowInfo } from './flow-shapes.js'
import type { FlowRecord, FlowStore } from './flows.js'
import { afnorFlowDocuments } from './generated/afnor-flow.js'
import type { Identifiers } from './identifiers.js'
import { ALREADY_THERE, flowProfileOf, invoiceKey, isInvoice, judge, keysOf, partyKey } from './intake.js'
import { writeLifecycleMessage } from './lifecycle-message.js'
import { mediaType, readBody } from './request-body.js'
import { type Lifecycle, type LifecycleStep, type ScriptedInvoice, stepsFor } from './scenarios.js'
import { type Microseconds, toMicroseconds } from './timestamps.js'
import type { TokenServer } from './token-server.js'
import type { Webhooks } from './webhooks.js'

/** What the parts of a multipart body weigh beside the file. */
const MULTIPART_SLACK_BYTES = 65_536

/** The types a file may have, by the `encoding` that the documents give for the submission. */
const FILE_MEDIA_TYPES = ['application/pdf', 'application/xml']

/**
 * What a platform computes of a file that is sent, from its syntax alone. A lifecycle message is about a purchase, unless
 * it names an invoice of the sender's.
 */
const FLOW_TYPES: Readonly<Record<Syntax, string>> = {
  CII: 'CustomerInvoice',
  UBL: 'CustomerInvoice',
  'Factur-X': 'CustomerInvoice',
  CDAR: 'SupplierInvoiceLC',
  FRR: 'MultiFlowReport',
}

/** What a Flow Service works with; shared by its versions, which show the same flows. */
export interface FlowServiceRoom {
  readonly engines: readonly DocumentEngine[]
  readonly tokens: TokenServer
  readonly flows: FlowStore
  readonly webhooks: Webhooks
  readonly agenda: Agenda
  readonly identifiers: Identifiers
  readonly acknowledgeAfterMs: number
  readonly lifecycle: () => Lifecycle
  readonly maxFileBytes: number
  readonly quirks: Required<FlowQuirks>
  /** Sandbox time. */
  readonly now: () => Microseconds
}

interface FlowInfo {
  readonly flowSyntax: Syntax
  readonly name?: string
  readonly trackingId?: string
  readonly processingRule?: string
  readonly flowProfile?: string
  readonly sha256?: string
}

interface Submission {
  readonly flowInfo: FlowInfo
  readonly file: Uint8Array
}

/** The AFNOR Flow Service of one version. Requests are checked against the document of that version. */
export function createFlowService(version: AfnorVersion, room: FlowServiceRoom): Service {
  const dialect = DIALECTS[version]
  const { agenda, flows, identifiers, now, quirks, tokens, webhooks } = room
  const flowId = (prefix: 'i_' | 'ie_') =>
    // Shortened by its dashes, as an identifier of 1.2.0 has 36 characters at most.
    quirks.prefixedFlowIds ? prefix + identifiers.uuid().replaceAll('-', '') : identifiers.uuid()
  const handlers: Partial<Record<Operation, (call: Call) => Answer | Promise<Answer>>> = {
    async createFlow({ clientId, body }) {
      const { flowInfo, file } = body as Submission
      if (flowInfo.processingRule !== undefined && quirks.processingRule === 'refused') {
        throw badRequest('flowInfo.processingRule is not taken.')
      }
      const flow = await accept(clientId, flowInfo, file)
      return json(202, toFullFlowInfo(flow, flowInfo, dialect, quirks))
    },
    searchFlows({ clientId, body }) {
      return json(200, searchFlows(flows.of(clientId), body as SearchParams, dialect, quirks))
    },
    getFlow({ clientId, params, query }) {
      const flow = flows.get(clientId, params.flowId ?? '')
      if (!flow) return refusal(404, 'There is no such flow.')
      switch (query.docType ?? 'Metadata') {
        case 'Metadata':
          return json(
            200,
            toFlow(flow, dialect, quirks),
            quirks.metadataAsOctetStream ? { 'Content-Type': 'application/octet-stream' } : {},
          )
        case 'Original':
          if (flow.incoming && quirks.incomingOriginalMissing) return refusal(404, 'There is no original of this flow.')
          return fileOf(flow)
        case 'Converted':
          if (quirks.converted === 'given') return fileOf(flow)
          return refusal(400, 'No target syntax is set for this account.', { code: 'CLIENT_NOT_CONFIGURED' })
        default:
          return refusal(404, 'There is no readable view of this flow.')
      }
    },
    getHealth: () => empty(200),
    listWebhooks: ({ clientId }) => webhooks.list(version, clientId),
    createWebhook: ({ clientId, body }) => webhooks.create(version, clientId, body as Record<string, unknown>, now()),
    getWebhook: ({ clientId, params }) => webhooks.get(version, clientId, params.webhookUid ?? ''),
    updateWebhook: ({ clientId, params, body }) =>
      webhooks.update(version, clientId, params.webhookUid ?? '', body as Record<string, unknown>),
    deleteWebhook: ({ clientId, params }) => webhooks.delete(version, clientId, params.webhookUid ?? ''),
  }

  /** Takes a file in. Its outcome is known at once, and shown when the acknowledgement comes due. */
  const accept = async (clientId: string, flowInfo: FlowInfo, bytes: Uint8Array): Promise<FlowRecord> => {
    const digest = await sha256(bytes)
    const { error, inspection } = await judge(room.engines, bytes, digest, flowInfo)
    const aboutSale = flowInfo.flowSyntax === 'CDAR' && inspection && (await isAboutSale(clientId, bytes))
    const ruleTaken = quirks.processingRule === 'taken' && flowInfo.processingRule !== 'Undefined'
    const declaredRule = ruleTaken ? flowInfo.processingRule : undefined
    const declaredProfile = flowInfo.flowProfile === 'Undefined' ? undefined : flowInfo.flowProfile
    const submittedAt = now()
    const flow: FlowRecord = {
      clientId,
      flowId: flowId('i_'),
      trackingId: flowInfo.trackingId,
      name: flowInfo.name,
      sha256: digest,
      bytes,
      flowSyntax: flowInfo.flowSyntax,
      flowProfile: declaredProfile ?? flowProfileOf(inspection),
      processingRule: declaredRule ?? (isInvoiceSyntax(flowInfo.flowSyntax) ? 'B2B' : 'NotApplicable'),
      processingRuleSource: declaredRule === undefined ? 'Computed' : 'Input',
      flowType: aboutSale ? 'CustomerInvoiceLC' : FLOW_TYPES[flowInfo.flowSyntax],
      flowDirection: 'Out',
      incoming: false,
      submittedAt,
      updatedAt: submittedAt,
      acknowledgement: { status: 'Pending' },
    }
    const keys = inspection ? keysOf(digest, inspection) : []
    const there = !error && flows.isAccepted(clientId, keys)
    if (there && quirks.duplicates === 'refused') throw badRequest('The invoice was sent before.', 'CREATE_ERROR')
    const details = error ? [error] : there ? [ALREADY_THERE] : undefined
    const invoice = !details && inspection && isInvoice(inspection) ? inspection : undefined
    const steps = invoice ? scriptedSteps(room.lifecycle(), flow, invoice) : []
    flows.add(flow)
    agenda.add(submittedAt + toMicroseconds(room.acknowledgeAfterMs), () => {
      flow.updatedAt = submittedAt + toMicroseconds(room.acknowledgeAfterMs)
      flow.acknowledgement = details ? { status: 'Error', details } : { status: 'Ok' }
    })
    if (!details) {
      flows.markAccepted(clientId, keys)
      if (invoice) await planLifecycle(flow, invoice, steps)
    }
    return flow
  }

  /** Whether a lifecycle message concerns an invoice that this client sent. */
  const isAboutSale = async (clientId: string, bytes: Uint8Array): Promise<boolean> => {
    for (const engine of room.engines) {
      const message = await engine.readLifecycle?.(bytes)
      const { invoiceNumber, sellerIdentifiers = [] } = message ?? {}
      if (invoiceNumber === undefined) continue
      const keys = sellerIdentifiers.map(({ value }) => invoiceKey(value, invoiceNumber))
      return flows.isAccepted(clientId, keys)
    }
    return false
  }

  /** Writes all messages at once, their time being known; each becomes a flow when it comes due. */
  const planLifecycle = async (
    invoice: FlowRecord,
    inspection: Inspection,
    steps: readonly LifecycleStep[],
  ): Promise<void> => {
    const invoiceXml = new TextDecoder().decode(inspection.embedded?.bytes ?? invoice.bytes)
    const messages = steps.map(async ({ afterMs, status, reason }) => {
      const at = invoice.submittedAt + toMicroseconds(Math.max(afterMs, room.acknowledgeAfterMs))
      const id = flowId('ie_')
      const bytes = writeLifecycleMessage({ id, at, status, reason, invoice: inspection, invoiceXml })
      const flow: FlowRecord = {
        clientId: invoice.clientId,
        flowId: id,
        name: `CDV-${status}-${id}.xml`,
        sha256: await sha256(bytes),
        bytes,
        flowSyntax: 'CDAR',
        processingRule: 'NotApplicable',
        processingRuleSource: 'Computed',
        flowType: 'CustomerInvoiceLC',
        flowDirection: quirks.lifecycleDirection,
        incoming: true,
        submittedAt: at,
        updatedAt: at,
        acknowledgement: { status: 'Ok' },
      }
      return flow
    })
    for (const flow of await Promise.all(messages)) agenda.add(flow.submittedAt, () => flows.add(flow))
  }

  const readSubmission = async (request: Request): Promise<Submission> => {
    const type = request.headers.get('content-type')
    if (mediaType(type) !== 'multipart/form-data') throw badRequest('The request is not multipart/form-data.')
    const body = await readBody(request, room.maxFileBytes + MULTIPART_SLACK_BYTES)
    const form = await new Response(body, { headers: { 'Content-Type': type ?? '' } }).formData().catch(() => {
      throw badRequest('The multipart body cannot be read.')
    })
    const taken = quirks.flowInfoAsJsonOnly ? ['application/json'] : ['application/json', 'text/plain', '']
    if (!taken.includes(partType(body, type ?? '', 'flowInfo'))) {
      throw badRequest('The part flowInfo must be application/json.')
    }
    const flowInfo = await readFlowInfo(one(form, 'flowInfo'))
    const file = one(form, 'file')
    if (typeof file === 'string') throw badRequest('The part file needs a file name.')
    if (!FILE_MEDIA_TYPES.includes(mediaType(file.type))) {
      throw badRequest(`The part file must be one of ${FILE_MEDIA_TYPES.join(', ')}.`)
    }
    if (file.size > room.maxFileBytes) {
      throw new Refused(refusal(413, `The file is larger than ${room.maxFileBytes} bytes.`))
    }
    return { flowInfo, file: new Uint8Array(await file.arrayBuffer()) }
  }

  const service = createDescribedService({
    document: afnorFlowDocuments[version],
    tokens,
    handlers,
    // 1.1.0 says `searchFlow`, later versions `searchFlows`: here it is one operation.
    names: { searchFlow: 'searchFlows' },
    async readMultipart(request) {
      const body = await readSubmission(request)
      return { body, checked: { flowInfo: body.flowInfo, file: '' } }
    },
    settle: () => agenda.settle(now()),
    tolerates: ({ instancePath, keyword }) =>
      quirks.silentCap && keyword === 'maximum' && instancePath === '/requestBody/limit',
    refusal: (answer) => shapeFlowRefusal(answer, quirks.errorBody),
  })
  if (!quirks.noWebhooks) return service
  return {
    locate: async (request, path, query) =>
      path.startsWith('/v1/webhooks')
        ? { operation: 'unknown', process: async () => shapeFlowRefusal(notFound(), quirks.errorBody) }
        : service.locate(request, path, query),
  }
}

/** A file as it is downloaded. */
function fileOf(flow: FlowRecord): Answer {
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': attachment(fileNameOf(flow)) }
  return { status: 200, headers, body: flow.bytes }
}

type FormPart = NonNullable<ReturnType<FormData['get']>>

function one(form: FormData, name: string): FormPart {
  const [part, second] = form.getAll(name)
  if (part === undefined) throw badRequest(`The part ${name} is missing.`, 'MISSING_REQUIRED_FIELD')
  if (second !== undefined) throw badRequest(`The part ${name} is there twice.`)
  return part
}

/** The media type that a part of a multipart body declares: `FormData` forgets it where the part has no file name. */
function partType(body: Uint8Array, contentType: string, name: string): string {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1] ?? ''
  const text = new TextDecoder('latin1').decode(body)
  for (let at = text.indexOf(`--${boundary}\r\n`); at >= 0; at = text.indexOf(`--${boundary}\r\n`, at + 1)) {
    const head = text.slice(at, text.indexOf('\r\n\r\n', at))
    if (head.includes(`name="${name}"`)) return mediaType(/^content-type:(.*)$/im.exec(head)?.[1]?.trim() ?? null)
  }
  return ''
}

/** A JSON part. Platforms were seen to take it as plain text too. */
async function readFlowInfo(part: FormPart): Promise<FlowInfo> {
  const bytes = typeof part === 'string' ? part : new Uint8Array(await part.arrayBuffer())
  return parseJson(bytes, 'The part flowInfo') as FlowInfo
}

function isInvoiceSyntax(syntax: Syntax): boolean {
  return syntax !== 'CDAR' && syntax !== 'FRR'
}

/** A script is the caller's own code: what goes wrong in it is told, so that a test can be mended. */
function scriptedSteps(lifecycle: Lifecycle, flow: FlowRecord, inspection: Inspection): readonly LifecycleStep[] {
  const { clientId, trackingId, name } = flow
  const { number, typeCode, seller, buyer } = inspection
  const facts = {
    number,
    buyer: partyKey(buyer),
    seller: partyKey(seller),
    buyerAddress: buyer?.electronicAddress?.value,
    typeCode,
    trackingId,
    name,
  }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  try {
    return stepsFor(lifecycle, { clientId, ...known } satisfies ScriptedInvoice)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Refused(refusal(500, `The lifecycle script failed: ${message}`))
  }
}
