import { type CallOptions, type Clock, TransportError } from '@facturelle/core'
import {
  type ApiResult,
  createApi,
  type Http,
  type OperationOptions,
  readAfnorError,
  unwrap,
} from '@facturelle/core/http'
import type { Dialect } from './dialects.js'
import type { paths } from './generated/1.3.0.js'
import { checkOrganizationId, invalid } from './guards.js'

/** Options of every call of the client. */
export interface FlowCallOptions extends CallOptions {
  /** The company concerned, for accounts that hold several. From version 1.2.0 on. */
  readonly organizationId?: string
}

/** What the resources of the client share. */
export interface Wire {
  readonly api: ReturnType<typeof createApi<paths>>
  readonly http: Http
  readonly dialect: Dialect
  readonly version: string
  readonly clock: Clock
  readonly timeoutMs: number
  readonly randomUuid: () => string
  /** Sends one call, with the headers of the dialect, and gives its answer or a typed error. */
  call<T>(operation: string, options: FlowCallOptions | undefined, send: Send<T>): Promise<Answered<T>>
}

/** A success. */
export interface Answered<T> {
  readonly answer: T
  readonly response: ApiResult<T>['response']
  /** The error for one whose body is not what the operation answers. */
  unusable(): TransportError
}

type Send<T> = (
  init: { headers: Record<string, string>; signal: AbortSignal | undefined },
  operation: Pick<OperationOptions, 'operation' | 'requestId'>,
) => Promise<ApiResult<T>>

export interface WireOptions {
  readonly flowServiceUrl: string
  readonly http: Http
  readonly dialect: Dialect
  readonly version: string
  readonly clock: Clock
  readonly timeoutMs: number
  readonly randomUuid: () => string
  readonly organizationId?: string
}

export function createWire(options: WireOptions): Wire {
  const { flowServiceUrl, http, dialect, version, clock, timeoutMs, randomUuid } = options
  const api = createApi<paths>({ baseUrl: flowServiceUrl, fetch: http.once() })
  return {
    api,
    http,
    dialect,
    version,
    clock,
    timeoutMs,
    randomUuid,
    async call(operation, callOptions, send) {
      callOptions?.signal?.throwIfAborted()
      const organizationId = callOptions?.organizationId ?? options.organizationId
      const headers: Record<string, string> = { accept: 'application/json' }
      if (organizationId !== undefined) {
        if (!dialect.organizationId) throw invalid('organizationId', `does not exist in version ${version}`)
        checkOrganizationId(organizationId, 'organizationId')
        headers['Organization-Id'] = organizationId
      }
      const requestId = randomUuid()
      if (!/^[\x21-\x7e]{1,200}$/.test(requestId))
        throw invalid('randomUuid', 'must give 1 to 200 visible ASCII characters')
      headers[dialect.requestIdHeader] = requestId
      const pending = send({ headers, signal: callOptions?.signal }, { operation, requestId })
      const { response } = await pending
      const answer = await unwrap(pending, {
        platform: 'afnor',
        operation,
        requestId,
        // That of the answer: Retry-After counts from there.
        now: clock.now(),
        readError: readAfnorError,
      })
      return {
        answer,
        response,
        unusable() {
          const why = `The answer to ${operation} lacks what it must hold`
          const { status, exchanged } = response
          return Object.assign(
            new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe', status, requestId }),
            exchanged,
          )
        },
      }
    },
  }
}

/** An object of an answer, its `null` members left out: in the field they stand for absent ones. */
export function record(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null))
}
