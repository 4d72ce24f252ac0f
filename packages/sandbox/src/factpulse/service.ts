import type { DocumentEngine } from '@facturelle/core'
import type { XmlEngine } from '@facturelle/documents'
import { type Answer, json, Refused, refusal } from '../answers.js'
import { type ApiError, type Call, createDescribedService, type Located } from '../described-service.js'
import type { Operation } from '../faults.js'
import { factpulseDocument } from '../generated/factpulse.js'
import type { Identifiers } from '../identifiers.js'
import type { SandboxClient } from '../options.js'
import { mediaType, readBody } from '../request-body.js'
import { DEFAULT_API_KEY } from '../token-server.js'
import { administrationHandlers } from './administration.js'
import { CallbackCalls } from './callbacks.js'
import { conversionHandlers } from './conversions.js'
import { Downloads } from './downloads.js'
import { Failed, OPERATION_FACTS, refusalOf } from './failures.js'
import { fileHandlers } from './files.js'
import { lifecycleHandlers } from './lifecycle.js'
import type { FactPulseOperation } from './operations.js'
import { pollingHandlers } from './polling.js'
import { processingHandlers } from './processing.js'
import { chorusHandlers, proxyHandlers } from './proxies.js'
import type { SettledFactPulseQuirks } from './quirks.js'
import { reportingHandlers } from './reporting.js'
import { adapted } from './request-keys.js'
import type { ClientRecord, FactPulseCall, FactPulseRooms, Handlers, PlatformAccess } from './room.js'
import type { FactPulseTaskScript } from './scripts.js'
import { type Held, held, text } from './shapes.js'
import { submissionHandlers } from './submissions.js'
import { TaskStore } from './tasks.js'
import type { FactPulseBearer, FactPulseTokens } from './tokens.js'

/** What the emulated FactPulse works with. */
export interface FactPulseRoom {
  readonly engines: readonly DocumentEngine[]
  readonly xml: XmlEngine
  readonly accounts: readonly SandboxClient[]
  readonly clients: Map<string, ClientRecord>
  readonly tokens: FactPulseTokens
  readonly identifiers: Identifiers
  readonly script: () => FactPulseTaskScript
  readonly quirks: SettledFactPulseQuirks
  readonly inside: FactPulseRooms['inside']
  readonly own: (clientId: string) => PlatformAccess
  readonly deliverTo: (request: Request) => Promise<Response>
  readonly repeatAfterMs: readonly number[]
  readonly timeoutMs: number
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Sandbox time, in milliseconds. */
  readonly now: () => number
}

/** The emulated FactPulse. */
export interface FactPulseService {
  locate(request: Request, path: string, query: string): Promise<Located>
  readonly tasks: TaskStore
  readonly calls: CallbackCalls
}

const MAX_BODY_BYTES = 50_000_000

export function createFactPulseService(given: FactPulseRoom): FactPulseService {
  const { accounts, clients, tokens, identifiers, quirks, now } = given
  const serverKey = identifiers.key()
  const calls = new CallbackCalls({
    ...given,
    secretOf: (uid) => (uid === undefined ? undefined : clients.get(uid)?.webhookSecret?.secret) ?? serverKey,
  })
  const downloads = new Downloads(identifiers, now)
  const tasks = new TaskStore({ identifiers, script: given.script, calls, downloads, quirks, now })
  const room: FactPulseRooms = { ...given, tasks, downloads }
  const handlers: Handlers = {
    ...administrationHandlers(room),
    ...chorusHandlers(room),
    ...conversionHandlers(room),
    ...fileHandlers(room),
    ...lifecycleHandlers(room),
    ...pollingHandlers(room),
    ...processingHandlers(room),
    ...proxyHandlers(room),
    ...reportingHandlers(room),
    ...submissionHandlers(room),
  }

  /** Answers in the words of this service already. */
  const finished = new WeakSet<Answer>()
  const refuse = (failed: Failed, operation: string): Answer => {
    const answer = refusalOf(failed, operation, quirks)
    finished.add(answer)
    return answer
  }

  const bearerOf = (request: Request, operation: Operation | 'unknown'): FactPulseBearer | undefined => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization')?.trim() ?? '')?.[1]
    if (token !== undefined) return tokens.bearerOf(token)
    const key = request.headers.get('x-api-key')
    if (key === null || !OPERATION_FACTS.get(operation)?.takesApiKey) return undefined
    const account = accounts.find(({ apiKey = DEFAULT_API_KEY }) => apiKey === key)
    const first = [...clients.values()].find(({ clientId }) => clientId === account?.clientId)
    return account && { clientId: account.clientId, clientUid: first?.uid }
  }
  /** A bearer in the place of a `clientId`: that is all a service passes on. */
  const authorize = (request: Request, operation: Operation | 'unknown'): string => {
    const bearer = bearerOf(request, operation)
    // A platform's own token, on its way through.
    if (!bearer && PROXIED.test(new URL(request.url).pathname) && request.headers.has('x-pdp-base-url')) return '{}'
    if (bearer && (bearer.clientUid === undefined || clients.get(bearer.clientUid)?.isActive))
      return JSON.stringify(bearer)
    const failed = new Failed(401, 'AUTHENTICATION_REQUIRED', 'The request has no good token.')
    throw new Refused(refuse(failed, operation))
  }

  const service = createDescribedService({
    document: factpulseDocument,
    handlers: Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [
        name,
        async ({ clientId, params, query, body, headers, url }: Call) => {
          const operation = name as FactPulseOperation
          const bearer = (clientId ? JSON.parse(clientId) : {}) as FactPulseBearer
          const client = bearer.clientUid === undefined ? undefined : clients.get(bearer.clientUid)
          const call: FactPulseCall = { operation, bearer, client, params, query, body: held(body), headers, url }
          try {
            const answer = await handler(call)
            return isAnswer(answer) ? answer : json(successOf(name), answer)
          } catch (error) {
            if (error instanceof Failed) return refuse(error, name)
            throw error
          }
        },
      ]),
    ),
    formats: { byte: true, binary: true, password: true, 'date-time': true, 'uri-reference': true },
    flatQueries: true,
    maxJsonBytes: MAX_BODY_BYTES,
    wrongMediaType: 415,
    readMultipart: readForm,
    authorize,
    adaptBody: (body, operation) => (quirks.eitherCase ? adapted(body, operation) : body),
    invalid: (errors, { operationId = '' }) => new Refused(refuse(invalidRequest(errors), operationId)),
  })

  return {
    tasks,
    calls,
    async locate(request, path, query) {
      const found = await service.locate(request, path, query)
      const operation = found.operation === 'unknown' ? operationAt(path) : found.operation
      const finish = (answer: Answer): Answer => {
        if (answer.status < 400 || finished.has(answer)) return answer
        const body = answer.body ? held(JSON.parse(new TextDecoder().decode(answer.body))) : {}
        const said = text(body.errorMessage)
        return said === undefined ? answer : refuse(new Failed(answer.status, codeOf(answer.status), said), operation)
      }
      return {
        operation: found.operation,
        async process() {
          await tasks.settle()
          return finish(await found.process())
        },
        refusal: finish,
        usualError: (status) => finish(refusal(status, 'A fault of the sandbox.')),
      }
    },
  }
}

const PROXIED = /^\/api\/v1\/afnor\/(?:flow|directory)\//

/** What no operation is found for is refused as most operations would. */
function operationAt(path: string): string {
  return path.startsWith('/api/v1/clients') ? 'listClients' : 'unknown'
}

function isAnswer(answer: Held | Answer): answer is Answer {
  return 'headers' in answer && typeof answer.status === 'number'
}

/** The status of a success: that of something started or made, where the document has one. */
function successOf(operation: string): number {
  const { schemas } = OPERATION_FACTS.get(operation) ?? { schemas: new Map<number, string>() }
  return [202, 201, 200].find((status) => schemas.has(status)) ?? 200
}

const CODES: Readonly<Record<number, string>> = {
  401: 'AUTHENTICATION_REQUIRED',
  403: 'ACCESS_DENIED',
  404: 'NOT_FOUND',
  422: 'VALIDATION_FAILED',
  429: 'RATE_LIMITED',
}

function codeOf(status: number): string {
  return CODES[status] ?? (status < 500 ? 'INVALID_REQUEST' : 'INTERNAL_ERROR')
}

/** What the document finds wrong with a request: where, and never what was there. */
function invalidRequest(errors: readonly ApiError[]): Failed {
  const details = errors.slice(0, 20).map(({ instancePath, keyword, params, message = 'is invalid' }) => {
    const missing = keyword === 'required' ? `/${(params as { missingProperty: string }).missingProperty}` : ''
    const item = `${instancePath}${missing}`.replace(/^\/requestBody/, '/body').slice(1)
    return { level: 'Error' as const, item, reason: missing ? 'Field required' : message, source: 'pydantic' }
  })
  return new Failed(422, 'VALIDATION_FAILED', 'The request is not valid.', { details })
}

/** The fields of a form of either encoding. Files are bytes; `true` and `false` are what they say. */
async function readForm(request: Request): Promise<{ body: unknown; checked: object }> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)$/.test(mediaType(type))) {
    throw new Refused(refusal(415, 'The body is no form.'))
  }
  const bytes = await readBody(request, MAX_BODY_BYTES)
  const body: Record<string, unknown> = {}
  const checked: Record<string, unknown> = {}
  try {
    for (const [name, value] of await new Response(bytes, { headers: { 'Content-Type': type } }).formData()) {
      const isFile = typeof value === 'object'
      // A part that is JSON may come as a file without a name.
      if (isFile && name !== 'flowInfo') {
        body[name] = { bytes: new Uint8Array(await value.arrayBuffer()), name: value.name }
        checked[name] = 'file'
        continue
      }
      const told = isFile ? await value.text() : value
      body[name] = name === 'flowInfo' ? (JSON.parse(told) as unknown) : told
      checked[name] = name === 'flowInfo' ? body[name] : told === 'true' ? true : told === 'false' ? false : told
    }
  } catch {
    throw new Refused(refusal(400, 'The form cannot be read.'))
  }
  return { body, checked }
}
