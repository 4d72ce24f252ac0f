import { type DocumentEngine, type Inspection, type Syntax, sha256 } from '@facturelle/core'
import type { OpenAPIBackend, ParsedRequest } from 'openapi-backend'
import type { Agenda } from './agenda.js'
import { type Answer, empty, json, Refused, refusal } from './answers.js'
import { compiledDocument } from './compiled-documents.js'
import { type AfnorVersion, DIALECTS } from './dialects.js'
import { OPERATIONS, type Operation } from './faults.js'
import { type SearchParams, searchFlows } from './flow-search.js'
import { attachment, fileNameOf, toFlow, toFullFlowInfo } from './flow-shapes.js'
import type { FlowRecord, FlowStore } from './flows.js'
import type { Identifiers } from './identifiers.js'
import { ALREADY_THERE, flowProfileOf, invoiceKey, isInvoice, judge, keysOf } from './intake.js'
import { writeLifecycleMessage } from './lifecycle-message.js'
import type { LifecycleStep } from './options.js'
import { mediaType, readBody } from './request-body.js'
import { type Microseconds, toMicroseconds } from './timestamps.js'
import type { TokenServer } from './token-server.js'
import type { Webhooks } from './webhooks.js'

/** What the parts of a multipart body weigh beside the file. */
const MULTIPART_SLACK_BYTES = 65_536
const MAX_JSON_BYTES = 1_048_576

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
  readonly lifecycle: readonly LifecycleStep[]
  readonly maxFileBytes: number
  /** Sandbox time. */
  readonly now: () => Microseconds
}

/** A request that found its operation and still is to be processed. */
export interface Located {
  readonly operation: Operation | 'unknown'
  process(): Promise<Answer>
}

/** One version of the AFNOR Flow Service. */
export interface FlowService {
  /** `path` is what follows the base URL of the service. */
  locate(request: Request, path: string, query: string): Promise<Located>
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

/** What a handler gets: an authorized request that its document found valid. */
interface Call {
  readonly clientId: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** The AFNOR Flow Service of one version. Requests are checked against the document of that version. */
export function createFlowService(version: AfnorVersion, room: FlowServiceRoom): FlowService {
  const dialect = DIALECTS[version]
  const { agenda, flows, identifiers, now, tokens, webhooks } = room
  const handlers: Partial<Record<Operation, (call: Call) => Answer | Promise<Answer>>> = {
    async createFlow({ clientId, body }) {
      const { flowInfo, file } = body as Submission
      const flow = await accept(clientId, flowInfo, file)
      return json(202, toFullFlowInfo(flow, flowInfo, dialect))
    },
    searchFlows({ clientId, body }) {
      return json(200, searchFlows(flows.of(clientId), body as SearchParams, dialect))
    },
    getFlow({ clientId, params, query }) {
      const flow = flows.get(clientId, params.flowId ?? '')
      if (!flow) return refusal(404, 'There is no such flow.')
      switch (query.docType ?? 'Metadata') {
        case 'Metadata':
          return json(200, toFlow(flow, dialect))
        case 'Original':
          return {
            status: 200,
            headers: {
              'Content-Type': 'application/octet-stream',
              'Content-Disposition': attachment(fileNameOf(flow)),
            },
            body: flow.bytes,
          }
        case 'Converted':
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
    const declaredRule = flowInfo.processingRule === 'Undefined' ? undefined : flowInfo.processingRule
    const declaredProfile = flowInfo.flowProfile === 'Undefined' ? undefined : flowInfo.flowProfile
    const submittedAt = now()
    const flow: FlowRecord = {
      clientId,
      flowId: identifiers.uuid(),
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
      submittedAt,
      updatedAt: submittedAt,
      acknowledgement: { status: 'Pending' },
    }
    const keys = inspection ? keysOf(digest, inspection) : []
    const details = error ? [error] : flows.isAccepted(clientId, keys) ? [ALREADY_THERE] : undefined
    flows.add(flow)
    agenda.add(submittedAt + toMicroseconds(room.acknowledgeAfterMs), () => {
      flow.updatedAt = submittedAt + toMicroseconds(room.acknowledgeAfterMs)
      flow.acknowledgement = details ? { status: 'Error', details } : { status: 'Ok' }
      flows.changed(flow)
    })
    if (!details) {
      flows.markAccepted(clientId, keys)
      if (inspection && isInvoice(inspection)) await planLifecycle(flow, inspection)
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
  const planLifecycle = async (invoice: FlowRecord, inspection: Inspection): Promise<void> => {
    const invoiceXml = new TextDecoder().decode(inspection.embedded?.bytes ?? invoice.bytes)
    const steps = room.lifecycle.map(async ({ afterMs, status, reason }) => {
      const at = invoice.submittedAt + toMicroseconds(Math.max(afterMs, room.acknowledgeAfterMs))
      const flowId = identifiers.uuid()
      const bytes = writeLifecycleMessage({ id: flowId, at, status, reason, invoice: inspection, invoiceXml })
      const flow: FlowRecord = {
        clientId: invoice.clientId,
        flowId,
        name: `CDV-${status}-${flowId}.xml`,
        sha256: await sha256(bytes),
        bytes,
        flowSyntax: 'CDAR',
        processingRule: 'NotApplicable',
        processingRuleSource: 'Computed',
        flowType: 'CustomerInvoiceLC',
        flowDirection: 'In',
        submittedAt: at,
        updatedAt: at,
        acknowledgement: { status: 'Ok' },
      }
      return flow
    })
    for (const flow of await Promise.all(steps)) agenda.add(flow.submittedAt, () => flows.add(flow))
  }

  const readSubmission = async (request: Request): Promise<Submission> => {
    const type = request.headers.get('content-type')
    if (mediaType(type) !== 'multipart/form-data') throw badRequest('The request is not multipart/form-data.')
    const body = await readBody(request, room.maxFileBytes + MULTIPART_SLACK_BYTES)
    const form = await new Response(body, { headers: { 'Content-Type': type ?? '' } }).formData().catch(() => {
      throw badRequest('The multipart body cannot be read.')
    })
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

  const readJson = async (request: Request): Promise<unknown> => {
    if (mediaType(request.headers.get('content-type')) !== 'application/json') {
      throw badRequest('The request is not application/json.')
    }
    return parseJson(await readBody(request, MAX_JSON_BYTES), 'The body')
  }

  const process = async (
    api: OpenAPIBackend,
    located: ApiOperation,
    asked: AskedRequest,
    request: Request,
  ): Promise<Answer> => {
    const operation = nameOf(located)
    const clientId = located.security?.length ? authorize(tokens, request) : ''
    const media = Object.keys((located.requestBody as { content?: object } | undefined)?.content ?? {})
    const multipart = media.includes('multipart/form-data')
    const body = multipart ? await readSubmission(request) : media.length ? await readJson(request) : undefined
    const checked = multipart ? { flowInfo: (body as Submission).flowInfo, file: '' } : body
    const { errors } = api.validateRequest({ ...asked, body: checked }, located)
    if (errors?.length) throw invalid(errors)
    const { params, query } = api.router.parseRequest(asked, located) as Parsed
    // What has come due until now happens before the request is answered.
    agenda.settle(now())
    const handler = operation === 'unknown' ? undefined : handlers[operation]
    return handler ? handler({ clientId, params, query, body }) : notFound()
  }

  return {
    async locate(request, path, query) {
      const api = await compiledDocument(version)
      const asked: AskedRequest = {
        method: request.method,
        path,
        query,
        headers: Object.fromEntries(request.headers),
        body: undefined,
      }
      if (!isDecodable(path)) {
        return { operation: 'unknown', process: async () => refusal(400, 'The path cannot be decoded.') }
      }
      const located = api.matchOperation(asked)
      if (!located) return { operation: 'unknown', process: async () => unmatched(api, path) }
      return {
        operation: nameOf(located),
        process: () => refusable(() => process(api, located, asked, request)),
      }
    },
  }
}

type ApiOperation = NonNullable<ReturnType<OpenAPIBackend['matchOperation']>>
type AskedRequest = Parameters<OpenAPIBackend['validateRequest']>[0]
type ApiError = NonNullable<ReturnType<OpenAPIBackend['validateRequest']>['errors']>[number]
type Parsed = Pick<ParsedRequest, 'query'> & { params: Record<string, string>; query: Record<string, unknown> }

/** 1.1.0 says `searchFlow`, later versions `searchFlows`: here it is one operation. */
function nameOf({ operationId }: ApiOperation): Operation | 'unknown' {
  const name = operationId === 'searchFlow' ? 'searchFlows' : operationId
  return OPERATIONS.find((operation) => operation === name) ?? 'unknown'
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

async function refusable(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

/** @see RFC 6750, section 3 */
function authorize(tokens: TokenServer, request: Request): string {
  const bearer = tokens.bearerOf(request)
  if ('clientId' in bearer) return bearer.clientId
  if (bearer.refused === 'missing') {
    throw new Refused(
      refusal(401, 'The request has no access token.', { headers: { 'WWW-Authenticate': 'Bearer realm="sandbox"' } }),
    )
  }
  const code = bearer.refused === 'expired' ? 'EXPIRED_TOKEN' : 'INVALID_TOKEN'
  const headers = { 'WWW-Authenticate': 'Bearer realm="sandbox", error="invalid_token"' }
  throw new Refused(refusal(401, `The access token is ${bearer.refused}.`, { code, headers }))
}

/** Whether another method would have found an operation tells 405 from 404. */
function unmatched(api: OpenAPIBackend, path: string): Answer {
  const methods = new Set(api.getOperations().map(({ method }) => method))
  const allowed = [...methods].filter((method) => api.matchOperation({ method, path, headers: {} }))
  if (allowed.length === 0) return notFound()
  const headers = { Allow: allowed.map((method) => method.toUpperCase()).join(', ') }
  return refusal(405, 'The resource does not know this method.', { headers })
}

export function notFound(): Answer {
  return refusal(404, 'There is nothing at this address.')
}

function badRequest(message: string, code?: string): Refused {
  return new Refused(refusal(400, message, code === undefined ? {} : { code }))
}

/** Names the fields at fault, and no value. */
function invalid(errors: readonly ApiError[]): Refused {
  const messages = errors.map(({ instancePath, message = 'is invalid' }) => {
    return `${instancePath.replace(/^\/requestBody/, '').slice(1) || 'The request'} ${message}`
  })
  const missing = errors.some(({ keyword }) => keyword === 'required')
  return badRequest([...new Set(messages)].slice(0, 5).join('; '), missing ? 'MISSING_REQUIRED_FIELD' : undefined)
}

type FormPart = NonNullable<ReturnType<FormData['get']>>

function one(form: FormData, name: string): FormPart {
  const [part, second] = form.getAll(name)
  if (part === undefined) throw badRequest(`The part ${name} is missing.`, 'MISSING_REQUIRED_FIELD')
  if (second !== undefined) throw badRequest(`The part ${name} is there twice.`)
  return part
}

/** A JSON part. Platforms were seen to take it as plain text too. */
async function readFlowInfo(part: FormPart): Promise<FlowInfo> {
  if (typeof part !== 'string' && !['application/json', 'text/plain', ''].includes(mediaType(part.type))) {
    throw badRequest('The part flowInfo must be application/json.')
  }
  const bytes = typeof part === 'string' ? part : new Uint8Array(await part.arrayBuffer())
  return parseJson(bytes, 'The part flowInfo') as FlowInfo
}

function parseJson(source: string | Uint8Array<ArrayBuffer>, what: string): unknown {
  try {
    const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source)
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Refused below: a parse error of JSON quotes what was sent.
  }
  throw badRequest(`${what} is not a JSON object.`)
}

function isInvoiceSyntax(syntax: Syntax): boolean {
  return syntax !== 'CDAR' && syntax !== 'FRR'
}
