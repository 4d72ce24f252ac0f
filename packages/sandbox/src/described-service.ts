import type { OpenAPIBackend, ParsedRequest } from 'openapi-backend'
import { type Answer, Refused, refusal } from './answers.js'
import { compiledDocument, type Formats, type Keywords } from './compiled-documents.js'
import type { Operation } from './faults.js'
import { mediaType, readBody } from './request-body.js'
import type { TokenServer } from './token-server.js'

const MAX_JSON_BYTES = 1_048_576
const FORMS = new Set(['multipart/form-data', 'application/x-www-form-urlencoded'])

/** A request that found its operation and still is to be processed. */
export interface Located {
  readonly operation: Operation | 'unknown'
  process(): Promise<Answer>
  /** A refusal in the words of this service. @default as `refusal` writes it */
  refusal?(answer: Answer): Answer
  /** The error that the service itself gives with a status, where `refusal` has not enough to go by. */
  usualError?(status: number): Answer
}

/** One version of an emulated service. */
export interface Service {
  /** `path` is what follows the base URL of the service. */
  locate(request: Request, path: string, query: string): Promise<Located>
}

/** What a handler gets: an authorized request that its document found valid. */
export interface Call {
  readonly clientId: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly url: string
  readonly headers: Headers
}

/** What makes a service out of its document. */
export interface ServiceDescription {
  /** The OpenAPI document: its routes, and what it demands of requests. */
  readonly document: object
  /** Knows whose request it is, unless `authorize` does. */
  readonly tokens?: TokenServer
  readonly handlers: Partial<Record<Operation, (call: Call) => Answer | Promise<Answer>>>
  /** The name of an operation here, where it is not its `operationId`. */
  readonly names?: Readonly<Record<string, Operation>>
  /** Reads a form, of either encoding: the body for the handler, and what the document checks in its place. */
  readMultipart?(request: Request): Promise<{ readonly body: unknown; readonly checked: object }>
  /** Changes a JSON body before it is checked. */
  adaptBody?(body: unknown, operation: Operation | 'unknown'): unknown
  /** What has come due until now happens before the request is answered. */
  settle?(): void
  /** Whether what the document finds wrong with a value is passed over. */
  tolerates?(error: ApiError, value: unknown): boolean
  /** Changes headers before they are checked. */
  adaptHeaders?(headers: Record<string, string>): Record<string, string>
  /** A refusal in the words of this service. */
  refusal?(answer: Answer): Answer
  /** What the document means by its formats. */
  readonly formats?: Formats
  /** What the document means by keywords of its own. */
  readonly keywords?: Keywords
  /** `filter[name]` is the name of a parameter, and no member of `filter`. @default false */
  readonly flatQueries?: boolean
  /**
   * The refusal of a request that the document finds wrong; `undefined` passes over it.
   * @default 400, naming the fields at fault
   */
  invalid?(errors: readonly ApiError[], operation: ApiOperation): Refused | undefined
  /** The largest JSON body taken, in bytes. @default 1_048_576 */
  readonly maxJsonBytes?: number
  /** The answer to a body of another media type. @default 400 */
  readonly wrongMediaType?: 400 | 415
  /** A body that the document does not require may be absent. @default false */
  readonly optionalBodies?: boolean
  /**
   * Whose request it is.
   * @default the client whose access token it carries
   * @throws {Refused}
   */
  authorize?(request: Request, operation: Operation | 'unknown'): string | Promise<string>
  /** The answer where the document has nothing. @default 404, or 405 where another method has something */
  unmatched?(request: Request, path: string): Answer | Promise<Answer>
}

/** A service whose requests are checked against its OpenAPI document: authorized, read, validated, handled. */
export function createDescribedService(description: ServiceDescription): Service {
  const { document, tokens, handlers, names = {}, invalid = defaultInvalid } = description
  const known = (name: string): name is Operation => Object.hasOwn(handlers, name)
  const nameOf = ({ operationId = '' }: ApiOperation): Operation | 'unknown' => {
    const name = names[operationId] ?? operationId
    return known(name) ? name : 'unknown'
  }

  const process = async (
    api: OpenAPIBackend,
    located: ApiOperation,
    asked: AskedRequest,
    request: Request,
  ): Promise<Answer> => {
    const operation = nameOf(located)
    const authorized = () => description.authorize?.(request, operation) ?? (tokens ? authorize(tokens, request) : '')
    const clientId = located.security?.length ? await authorized() : ''
    const { content = {}, required } = (located.requestBody ?? {}) as { content?: object; required?: boolean }
    const media = Object.keys(content)
    const isForm = media.some((type) => FORMS.has(type))
    const multipart = isForm ? await description.readMultipart?.(request) : undefined
    const absent = description.optionalBodies && !required && request.headers.get('content-type') === null
    const json = media.length && !absent && !multipart ? await readJson(request, description) : undefined
    const body = multipart ? multipart.body : (description.adaptBody?.(json, operation) ?? json)
    const { errors } = api.validateRequest({ ...asked, body: multipart ? multipart.checked : body }, located)
    const { params, query } = api.router.parseRequest(asked, located) as Parsed
    const given = { requestBody: body, query }
    const wrong = errors?.filter((error) => !description.tolerates?.(error, valueAt(given, error.instancePath)))
    const refused = wrong?.length ? invalid(wrong, located) : undefined
    if (refused) throw refused
    description.settle?.()
    const handler = operation === 'unknown' ? undefined : handlers[operation]
    return handler ? handler({ clientId, params, query, body, url: request.url, headers: request.headers }) : notFound()
  }

  const refused = (answer: Answer) => description.refusal?.(answer) ?? answer
  return {
    async locate(request, path, query) {
      const api = await compiledDocument(document, description)
      const headers = Object.fromEntries(request.headers)
      const asked: AskedRequest = {
        method: request.method,
        path,
        query: description.flatQueries ? Object.fromEntries(new URLSearchParams(query)) : query,
        headers: description.adaptHeaders?.(headers) ?? headers,
        body: undefined,
      }
      if (!isDecodable(path)) {
        const answer = refused(refusal(400, 'The path cannot be decoded.'))
        return { operation: 'unknown', process: async () => answer, refusal: refused }
      }
      const located = api.matchOperation(asked)
      if (!located) {
        return {
          operation: 'unknown',
          process: () =>
            refusable(async () => (await description.unmatched?.(request, path)) ?? unmatched(api, path), refused),
          refusal: refused,
        }
      }
      return {
        operation: nameOf(located),
        process: () => refusable(() => process(api, located, asked, request), refused),
        refusal: refused,
      }
    },
  }
}

export type ApiOperation = NonNullable<ReturnType<OpenAPIBackend['matchOperation']>>
type AskedRequest = Parameters<OpenAPIBackend['validateRequest']>[0]
/** What a document finds wrong with a request. */
export type ApiError = NonNullable<ReturnType<OpenAPIBackend['validateRequest']>['errors']>[number]
type Parsed = Pick<ParsedRequest, 'query'> & { params: Record<string, string>; query: Record<string, unknown> }

/** What a JSON pointer points at. */
function valueAt(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root)
}

async function readJson(
  request: Request,
  { maxJsonBytes = MAX_JSON_BYTES, wrongMediaType = 400 }: ServiceDescription,
): Promise<unknown> {
  if (mediaType(request.headers.get('content-type')) !== 'application/json') {
    throw new Refused(refusal(wrongMediaType, 'The request is not application/json.'))
  }
  return parseJson(await readBody(request, maxJsonBytes), 'The body')
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

async function refusable(work: () => Promise<Answer>, refused: (answer: Answer) => Answer): Promise<Answer> {
  try {
    const answer = await work()
    return answer.status < 400 ? answer : refused(answer)
  } catch (error) {
    if (error instanceof Refused) return refused(error.answer)
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

export function badRequest(message: string, code?: string): Refused {
  return new Refused(refusal(400, message, code === undefined ? {} : { code }))
}

/** Names the fields at fault, and no value. */
function defaultInvalid(errors: readonly ApiError[]): Refused {
  const messages = errors.map(({ instancePath, message = 'is invalid' }) => {
    return `${instancePath.replace(/^\/requestBody/, '').slice(1) || 'The request'} ${message}`
  })
  const missing = errors.some(({ keyword }) => keyword === 'required')
  return badRequest([...new Set(messages)].slice(0, 5).join('; '), missing ? 'MISSING_REQUIRED_FIELD' : undefined)
}

/** @throws {Refused} 400 for anything that is no JSON object */
export function parseJson(source: string | Uint8Array, what: string): unknown {
  try {
    const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source)
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Refused below: a parse error of JSON quotes what was sent.
  }
  throw badRequest(`${what} is not a JSON object.`)
}
