import { AuthError, type CallOptions, type Clock, TransportError } from '@facturelle/core'
import {
  type ApiResult,
  createApi,
  fromBase64,
  type Http,
  type OperationOptions,
  readRetryAfter,
} from '@facturelle/core/http'
import { codeOf, type Envelope, envelopeOf, foundNothing } from './errors.js'
import type { paths } from './generated/schema.js'
import { fromWire, invalid, objectOf, toWire } from './guards.js'
import { readJson, writeJson } from './json.js'
import type { AnswerOf, BodyOf, PostPath } from './types.js'

/** Options of every call of the client. */
export interface ChorusProCallOptions extends CallOptions {
  /** The longest this call may take, in milliseconds. @default the `timeoutMs` of the client */
  readonly timeoutMs?: number
}

/** What the resources need to know of an operation. */
export interface Operation {
  /** In the words of this client: `factures.completer`. */
  readonly name: string
  /** Lists of the answer that are there, though the platform leaves them out when they are empty. */
  readonly lists?: readonly string[]
  /**
   * The `codeRetour` by which the operation says that it found nothing; `false` where that is a refusal, as it is wherever
   * there are no `lists`.
   */
  readonly nothing?: number | false
  /** The largest answer, in bytes, where it may hold a file. */
  readonly maxResponseBytes?: number
}

export type ReadsOrSends = <const P extends PostPath>(
  path: P,
  operation: Operation,
) => (body: BodyOf<P>, options?: ChorusProCallOptions) => Promise<AnswerOf<P>>

/** What the resources of the client share. */
export interface Wire {
  readonly http: Http
  readonly api: ReturnType<typeof createApi<paths>>
  readonly clock: Clock
  readonly timeoutMs: number
  readonly pageSize: { readonly factures: number; readonly services: number }
  readonly unconfirmedOperations: boolean
  /** What `soumettre` sends the main attachment as. */
  readonly pieceJointePrincipale: 'object' | 'list'
  /**
   * The bytes of a member in base64.
   * @throws {TransportError} `INVALID_RESPONSE`: there are none
   */
  bytes(value: unknown, name: string): Uint8Array
  /** An operation that only reads: repeated after failures in passing. */
  readonly reads: ReadsOrSends
  /** An operation that changes something: sent one time. */
  readonly sends: ReadsOrSends
  /** Sends one call, and gives its answer or a typed error. */
  call(operation: Operation, options: ChorusProCallOptions | undefined, call: Call): Promise<unknown>
}

/** Not an interface: openapi-fetch takes objects that may have further members. */
type Init = {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
  readonly parseAs: 'text'
}

export interface Call {
  /** The body, for an answer that is its echo. */
  readonly body?: unknown
  readonly repeat: boolean
  /** An answer without a body is one. */
  readonly empty?: boolean
  /** An answer may be a bare list. */
  readonly bare?: boolean
  send(init: Init & { fetch: ReturnType<Http['once']> }): Promise<ApiResult<unknown>>
}

export interface WireOptions
  extends Pick<Wire, 'http' | 'clock' | 'timeoutMs' | 'pageSize' | 'unconfirmedOperations' | 'pieceJointePrincipale'> {
  readonly apiUrl: string
  readonly withAccount: boolean
  /** Whether the password of the technical account has lapsed, as far as the platform told. */
  readonly passwordLapsed: () => boolean
}

const CALL_OPTIONS = ['signal', 'timeoutMs']
const JSON_TYPE = 'application/json;charset=utf-8'

export function createWire(options: WireOptions): Wire {
  const { apiUrl, http, clock } = options
  const api = createApi<paths>({ baseUrl: apiUrl, fetch: http.once() })

  const call: Wire['call'] = async (operation, callOptions, { body, repeat, empty = false, bare = false, send }) => {
    checkCallOptions(callOptions)
    const { signal, timeoutMs } = callOptions ?? {}
    signal?.throwIfAborted()
    const { name, lists = [], nothing = lists.length > 0 ? undefined : false, maxResponseBytes } = operation
    const named: OperationOptions = {
      operation: name,
      ...(timeoutMs !== undefined && { timeoutMs }),
      ...(maxResponseBytes !== undefined && { maxResponseBytes }),
    }
    const headers = { accept: JSON_TYPE, ...(body === undefined ? {} : { 'content-type': JSON_TYPE }) }
    const fetch = repeat ? http.again(named) : http.once(named)
    let result: ApiResult<unknown>
    try {
      result = await send({ headers, signal, parseAs: 'text', fetch })
    } catch (failure) {
      if (!AuthError.isInstance(failure) || failure === signal?.reason) throw failure
      const { withDiagnosis } = await import('./diagnosis.js')
      throw withDiagnosis(failure)
    }
    const { response } = result
    const { status, ok } = response
    const requestId = response.headers.get('x-correlationid') ?? response.headers.get('x-piste-request-id') ?? undefined
    const unusable = () => {
      const why = `The answer to ${name} is not what it must be`
      const known = { requestSent: 'maybe' as const, status, ...(requestId && { requestId }) }
      return Object.assign(new TransportError('INVALID_RESPONSE', why, known), response.exchanged)
    }
    const answer = ok
      ? parsed(result.data, { lists, bare, silent: empty || body === undefined }, unusable)
      : result.error
    const envelope = envelopeOf(answer, (text) => response.redacted?.(text) ?? text)
    if (ok && (!envelope || envelope.codeRetour === 0)) {
      if (answer === undefined && empty) return undefined
      if (typeof answer !== 'object' || answer === null) throw unusable()
      return answer
    }
    if (envelope && (ok || status === 400) && foundNothing(envelope, nothing)) {
      return { ...envelopeFields(envelope), ...Object.fromEntries(lists.map((list) => [list, []])) }
    }
    const { businessError, gatewayError } = await import('./diagnosis.js')
    const wait = readRetryAfter(response.headers, clock.now())
    const refusal = {
      operation: name,
      status,
      body: answer,
      wwwAuthenticate: response.headers.get('www-authenticate'),
      requestId,
      retryAfterMs: wait?.ms,
      retryAt: wait?.at,
      retryAfterAbsurd: wait?.absurd,
      sent: body,
      withAccount: options.withAccount,
      passwordLapsed: options.passwordLapsed(),
    }
    const business = envelope && (ok || status === 400) && envelope
    throw Object.assign(business ? businessError(business, refusal) : gatewayError(refusal), {
      ...response.exchanged,
      requestId,
    })
  }

  const post =
    (repeat: boolean): ReadsOrSends =>
    (path, operation) =>
    async (given, callOptions) => {
      const body = toWire(objectOf(given, operation.name), '')
      const send: Call['send'] = (init) =>
        // The bodies of the document have numbers where callers have decimals; `toWire` checked them.
        api.POST(path, { ...init, body, bodySerializer: writeJson } as never) as Promise<ApiResult<unknown>>
      return (await call(operation, callOptions, { body, repeat, send })) as never
    }

  const bytes: Wire['bytes'] = (value, name) => {
    const read = typeof value === 'string' ? fromBase64(value) : undefined
    if (read) return read
    const why = `The answer to ${name} holds no file in base64`
    throw new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe', status: 200 })
  }

  return { ...options, api, reads: post(true), sends: post(false), call, bytes }
}

function envelopeFields({ codeRetour, libelle }: Envelope): object {
  return { codeRetour, libelle }
}

interface Expected {
  readonly lists: readonly string[]
  readonly bare: boolean
  /** An answer may have no member at all. */
  readonly silent: boolean
}

function parsed(text: unknown, expected: Expected, unusable: () => TransportError): unknown {
  if (typeof text !== 'string' || text.trim() === '') return undefined
  try {
    const answer = readJson(text)
    if (isAnswer(answer, expected)) return fromWire(answer, expected.lists)
  } catch {
    // The parser's own error would quote a piece of the body.
  }
  throw unusable()
}

/**
 * Whether an answer says what became of the call. `{}`, or a business result that is none, is no success; nor is a search
 * without its list one that found nothing, by which an invoice would be sent again.
 */
function isAnswer(answer: unknown, { lists, bare, silent }: Expected): boolean {
  if (Array.isArray(answer)) return bare
  if (typeof answer !== 'object' || answer === null) return false
  if (Object.hasOwn(answer, 'codeRetour')) return codeOf((answer as { codeRetour: unknown }).codeRetour) !== undefined
  if (lists.length > 0) return lists.some((list) => Object.hasOwn(answer, list))
  return silent || Object.keys(answer).length > 0
}

/** What a timer takes. */
const LONGEST_MS = 2 ** 31 - 1

function checkCallOptions(options: ChorusProCallOptions | undefined): void {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null) throw invalid('options', 'must be an object')
  for (const key of Object.keys(options)) {
    if (!CALL_OPTIONS.includes(key))
      throw invalid(`options.${key}`, `is not known; known are ${CALL_OPTIONS.join(', ')}`)
  }
  const { timeoutMs } = options
  if (timeoutMs === undefined || (typeof timeoutMs === 'number' && timeoutMs >= 1 && timeoutMs <= LONGEST_MS)) return
  throw invalid('options.timeoutMs', `must be a number of milliseconds from 1 to ${LONGEST_MS}`)
}
