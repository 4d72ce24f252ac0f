import { type CallOptions, type Clock, TransportError } from '@facturelle/core'
import {
  type ApiResult,
  createApi,
  errorCodeOf,
  type Http,
  type OperationOptions,
  pathSegment,
  printable,
  readRetryAfter,
} from '@facturelle/core/http'
import { readJson, writeNumbers } from './decimals.js'
import { FactusError, readError } from './errors.js'
import { checkKeys, fromWire, invalid, toWire } from './guards.js'
import { classify, type Outcome, outcomeOf } from './outcome.js'

/** Options of every call of the client. */
export interface FactusCallOptions extends CallOptions {
  /** The longest this call may take, in milliseconds. @default the `timeoutMs` of the client */
  readonly timeoutMs?: number
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** One call, before the options of its caller. */
export interface Call {
  readonly method: Method
  /** `/v2/bills/{number}` */
  readonly path: string
  /** In the words of this client: `bills.get`. */
  readonly name: string
  /** Values for the braces of the path. */
  readonly keys?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** Multipart, in place of a body in JSON. */
  readonly form?: { readonly contentType: string; readonly body: Uint8Array }
  readonly maxResponseBytes?: number
}

/** What the resources of the client share. */
export interface Wire {
  readonly clock: Clock
  readonly timeoutMs: number
  readonly random: () => number
  readonly randomUuid: () => string
  /** Sends one call, and gives its answer: `data` where it has one. Only what reads is repeated. */
  call(call: Call, options: FactusCallOptions | undefined): Promise<Envelope>
  /** Sends a document: what DIAN says of it is a value, also where it comes as 422. */
  issue<Document>(call: Call, options: FactusCallOptions | undefined): Promise<Outcome<Document>>
  /** The error for a success that is not what the operation answers. */
  unusable(name: string): TransportError
}

/** A success of the platform. */
export interface Envelope {
  readonly status?: string
  readonly message?: string
  readonly data?: unknown
}

export interface WireOptions extends Pick<Wire, 'clock' | 'timeoutMs' | 'random' | 'randomUuid'> {
  readonly apiUrl: string
  readonly http: Http
  /** Version 1 takes prices and discounts as numbers. */
  readonly numbers: boolean
}

/** What a timer takes. */
const LONGEST_MS = 2 ** 31 - 1
type Untyped = Record<string, Record<Method, never>>

export function createWire({ apiUrl, http, numbers, ...shared }: WireOptions): Wire {
  const { clock } = shared
  const api = createApi<Untyped>({ baseUrl: apiUrl, fetch: http.once() })
  const bodySerializer = numbers ? writeNumbers : JSON.stringify

  const unusable: Wire['unusable'] = (name) =>
    new TransportError('INVALID_RESPONSE', `The answer to ${name} is not what it must be`, { requestSent: 'maybe' })

  const call: Wire['call'] = async ({ method, path, name, keys, query, body, form, maxResponseBytes }, given) => {
    checkCallOptions(given)
    const { signal, timeoutMs: callMs } = given ?? {}
    signal?.throwIfAborted()
    const named: OperationOptions = {
      operation: name,
      ...(callMs !== undefined && { timeoutMs: callMs }),
      ...(maxResponseBytes !== undefined && { maxResponseBytes }),
    }
    const segments = Object.entries(keys ?? {}).map(([key, value]) => {
      const text = Number.isSafeInteger(value) ? String(value) : value
      return [key, pathSegment(text, key)]
    })
    // Without this header, errors may come as pages.
    const headers: Record<string, string> = { accept: 'application/json' }
    if (form) headers['content-type'] = form.contentType
    const init = {
      params: { path: Object.fromEntries(segments), query: query && toWire(query, '') },
      headers,
      signal,
      parseAs: 'text',
      fetch: method === 'get' ? http.again(named) : http.once(named),
      ...(form && { body: form.body, bodySerializer: (bytes: Uint8Array) => bytes }),
      ...(body !== undefined && { body: toWire(body, ''), bodySerializer }),
    }
    const result = (await api.request(method, path as never, init as never)) as ApiResult<unknown>
    const { response } = result
    const { status, ok, exchanged } = response
    if (!ok) {
      const { said, ...reading } = readError(status, result.error)
      const wait = readRetryAfter(response.headers, clock.now())
      const why = `Factus answered ${status} to ${name}${said ? `: ${printable(said)}` : ''}`
      const error = new FactusError(errorCodeOf(status), why, {
        ...reading,
        operation: name,
        status,
        retryAfterMs: wait?.ms,
        retryAt: wait?.at,
        retryAfterAbsurd: wait?.absurd,
      } as ConstructorParameters<typeof FactusError>[2])
      throw Object.assign(error, exchanged)
    }
    try {
      const text = result.data as string | undefined
      const answer = text ? fromWire(readJson(text)) : {}
      if (typeof answer === 'object' && answer !== null) return answer as Envelope
    } catch {
      // The parser's own error would quote a piece of the body.
    }
    throw Object.assign(unusable(name), { status }, exchanged)
  }

  return {
    ...shared,
    call,
    unusable,
    async issue<Document>(sent: Call, options: FactusCallOptions | undefined) {
      try {
        const answer = await call(sent, options)
        const { message } = answer
        const outcome = outcomeOf(objectOf(answer, sent.name, unusable)) as Outcome<Document>
        return { ...outcome, ...(message !== undefined && { message }) }
      } catch (failure) {
        if (!FactusError.isInstance(failure) || failure.status !== 422) throw failure
        if (failure.reason !== 'dian' && failure.reason !== 'processedBefore') throw failure
        const { dian: issues } = failure
        return { kind: classify(false, issues), issues } as Outcome<Document>
      }
    },
  }
}

/** The object of an answer. */
export function objectOf({ data }: Envelope, name: string, unusable: Wire['unusable']): object {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data
  throw unusable(name)
}

function checkCallOptions(options: FactusCallOptions | undefined): void {
  if (options === undefined) return
  checkKeys(options as unknown, 'options', ['signal', 'timeoutMs'])
  const { timeoutMs } = options
  if (timeoutMs === undefined || (typeof timeoutMs === 'number' && timeoutMs >= 1 && timeoutMs <= LONGEST_MS)) return
  throw invalid('options.timeoutMs', `must be a number of milliseconds from 1 to ${LONGEST_MS}`)
}
