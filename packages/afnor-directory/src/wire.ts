import { type CallOptions, type Clock, PlatformError, TransportError, UnsupportedError } from '@facturelle/core'
import {
  type ApiResult,
  createApi,
  type Http,
  type OperationOptions,
  readAfnorError,
  unwrap,
} from '@facturelle/core/http'
import type { Dialect, DirectoryServiceVersion } from './dialects.js'
import type { paths as Paths110 } from './generated/1.1.0.js'
import type { paths } from './generated/1.3.0.js'
import { checkKeys, checkOrganizationId, invalid } from './guards.js'

/** Options of every call of the client. */
export interface DirectoryCallOptions extends CallOptions {
  /** The company that asks, for accounts that hold several. From version 1.2.0 on. */
  readonly organizationId?: string
}

/** What the resources of the client share. */
export interface Wire {
  readonly api: ReturnType<typeof createApi<paths>>
  /** The same with the operations that only 1.1.0 has. */
  readonly api110: ReturnType<typeof createApi<Paths110>>
  readonly http: Http
  readonly dialect: Dialect
  readonly version: DirectoryServiceVersion
  /** The largest page asked for. */
  readonly pageSize: number
  /** Whether the app asked for the writes of 1.1.0. */
  readonly writes: boolean
  /** What the platform lacks although its version has it. */
  readonly missing: readonly string[]
  /** Sends one call, with the headers of the dialect, and gives its answer or a typed error. */
  call<T>(operation: string, options: DirectoryCallOptions | undefined, send: Send<T>): Promise<Answered<T>>
  /** The same for a search: nothing found is an answer, in whatever form it comes. */
  search<T>(operation: string, options: DirectoryCallOptions | undefined, send: Send<T>): Promise<Answered<T>>
}

/** A success, or a search that found nothing. */
export interface Answered<T> {
  /** `undefined` where nothing was found and the platform said so by its status. */
  readonly answer: T | undefined
  readonly status: number
  /** The error for an answer that does not hold what the operation answers. */
  unusable(): TransportError
  /** The error of a platform that answered, and yet cannot be worked with. */
  refuse(code: string, why: string): PlatformError
}

export interface Init {
  readonly headers: Record<string, string>
  readonly signal: AbortSignal | undefined
}

type Named = Pick<OperationOptions, 'operation' | 'requestId'>
type Send<T> = (init: Init, operation: Named) => Promise<ApiResult<T>>

export interface WireOptions
  extends Pick<Wire, 'http' | 'dialect' | 'version' | 'pageSize' | 'writes' | 'missing'>,
    Headings {
  readonly directoryServiceUrl: string
  readonly clock: Clock
}

interface Headings {
  readonly randomUuid: () => string
  readonly organizationId?: string
  readonly language: 'fr' | 'en'
}

/** A misspelt one would ask in the name of another company. */
const CALL_OPTIONS = ['signal', 'organizationId']

/** Lists of a query are joined by commas. */
const querySerializer = { array: { style: 'form', explode: false } } as const

export function createWire(options: WireOptions): Wire {
  const { directoryServiceUrl, http, dialect, version, clock } = options
  const to = { baseUrl: directoryServiceUrl, fetch: http.once() }
  const send = async <T>(
    operation: string,
    callOptions: DirectoryCallOptions | undefined,
    given: Send<T>,
    search: boolean,
  ): Promise<Answered<T>> => {
    if (callOptions !== undefined) checkKeys(callOptions as unknown, 'options', CALL_OPTIONS)
    callOptions?.signal?.throwIfAborted()
    const { headers, requestId } = headings(callOptions, options)
    const init = { headers, signal: callOptions?.signal, querySerializer }
    const result = await given(init, { operation, requestId })
    const { response } = result
    const { status, exchanged } = response
    // A page of 404 comes from an address where there is no directory, and must not pass for an empty one.
    const nothing = search && (status === 204 || (status === 404 && !isPage(result.error)))
    const reading = { platform: 'afnor', operation, requestId, now: clock.now(), readError: readAfnorError }
    return {
      answer: nothing ? undefined : await unwrap(Promise.resolve(result), reading),
      status,
      unusable() {
        const why = `The answer to ${operation} lacks what it must hold`
        return Object.assign(
          new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe', status, requestId }),
          exchanged,
        )
      },
      refuse: (code, why) =>
        Object.assign(new PlatformError(code, why, { platform: 'afnor', status, requestId }), exchanged),
    }
  }
  return {
    ...options,
    api: createApi<paths>(to),
    api110: createApi<Paths110>(to),
    http,
    dialect,
    version,
    call: (operation, callOptions, given) => send(operation, callOptions, given, false),
    search: (operation, callOptions, given) => send(operation, callOptions, given, true),
  }
}

function headings(
  callOptions: DirectoryCallOptions | undefined,
  { dialect, version, randomUuid, language, missing, ...options }: WireOptions,
): { headers: Record<string, string>; requestId: string } {
  const headers: Record<string, string> = {
    accept: 'application/json',
    // 1.1.0 knows fr and en only, and fetch would send `*`.
    'accept-language': language,
  }
  const organizationId = callOptions?.organizationId ?? options.organizationId
  if (organizationId !== undefined) {
    if (!dialect.organizationId) throw invalid('organizationId', `does not exist in version ${version}`)
    if (missing.includes('organizationId')) {
      const why = 'The platform takes no organizationId; use credentials of that company'
      throw new UnsupportedError('ORGANIZATION_ID', why)
    }
    checkOrganizationId(organizationId, 'organizationId')
    headers['Organization-Id'] = organizationId
  }
  const requestId = randomUuid()
  if (!/^[\x21-\x7e]{1,200}$/.test(requestId)) {
    throw invalid('randomUuid', 'must give 1 to 200 visible ASCII characters')
  }
  headers[dialect.requestIdHeader] = requestId
  return { headers, requestId }
}

/** A page for people, where a service was expected. */
function isPage(body: unknown): boolean {
  return typeof body === 'string' && body.trimStart().startsWith('<')
}
