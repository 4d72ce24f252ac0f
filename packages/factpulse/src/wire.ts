import { type CallOptions, type Clock, type FileInput, readFileInput, TransportError } from '@facturelle/core'
import {
  type ApiResult,
  argumentInvalid,
  checkKeys,
  createApi,
  errorCodeOf,
  fileNameOf,
  type Http,
  multipart,
  type OperationOptions,
  type Part,
  pathSegment,
  printable,
  readRetryAfter,
} from '@facturelle/core/http'
import { refuseForeign, type Spelling, spell } from './access.js'
import { readJson, writeChorusJson } from './decimals.js'
import { FactPulseError, type FactPulseErrorOptions, readError } from './errors.js'
import { fromWire, secretsIn, toWire } from './guards.js'
import type { Download } from './types.js'

/** Options of every call of the client. */
export interface FactPulseCallOptions extends CallOptions {
  /** The longest this call may take, in milliseconds. @default the `timeoutMs` of the client */
  readonly timeoutMs?: number
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head'

/** One call, before the options of its caller. */
export interface Call {
  readonly method: Method
  /** `/api/v1/clients/{uid}` */
  readonly path: string
  /** In the words of this client: `clients.get`. */
  readonly name: string
  /** Values for the braces of the path. */
  readonly keys?: Readonly<Record<string, unknown>>
  readonly query?: object | undefined
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** JSON. */
  readonly body?: object
  /** Multipart, in place of JSON: files, and what else the form has. */
  readonly form?: object
  /** The members of the form that are files. */
  readonly files?: readonly string[]
  /** How `credentials` of the body or the form are written. */
  readonly spelling?: Spelling
  /** What the request holds and no error may quote. */
  readonly secrets?: readonly (string | undefined)[]
  /** Nothing is made or changed: the call may be repeated. @default true for GET and HEAD */
  readonly reads?: boolean
  /** The error of an answer that is a refusal, though its status is a success. */
  readonly refused?: (answer: Held) => FactPulseError | undefined
  /** The body is one of Chorus Pro: its amounts are numbers. */
  readonly chorus?: boolean
  /** As OAuth wants it: `application/x-www-form-urlencoded`. */
  readonly urlEncoded?: boolean
}

/** What the resources of the client share. */
export interface Wire {
  readonly clock: Clock
  readonly random: () => number
  readonly timeoutMs: number
  readonly allowInsecureLoopback: boolean
  /** Sends one call, and gives the JSON of its answer; `undefined` for none. */
  json(call: Call, options: FactPulseCallOptions | undefined): Promise<unknown>
  /**
   * The same, of an answer that is an object.
   * @throws {FactPulseError} `REJECTED`: its `success` is false, or `call.refused` says so
   */
  object<Answer>(call: Call, options: FactPulseCallOptions | undefined): Promise<Answer>
  /** The same, whatever the object says, with what is to be done with pieces of it that are quoted. */
  exchange(call: Call, options: FactPulseCallOptions | undefined): Promise<Exchange>
  /** The same as `object`, of an answer that may be a file in its place. */
  objectOrFile<Answer>(
    call: Call,
    options: FactPulseCallOptions | undefined,
  ): Promise<{ readonly answer: Answer } | { readonly file: Download }>
  /** Sends one call, and gives its answer as bytes. */
  download(call: Call, options: FactPulseCallOptions | undefined): Promise<Download>
  /** Sends one call whose answer has no body. */
  headers(call: Call, options: FactPulseCallOptions | undefined): Promise<Answer['headers']>
  /** Reads a file for a member of a body. */
  read(file: FileInput, field: string, options: FactPulseCallOptions | undefined): Promise<Uint8Array>
  /** The error for a success that is not what the operation answers. */
  unusable(name: string): TransportError
}

type Answer = ApiResult<unknown>['response']
type Held = Readonly<Record<string, unknown>>

/** An answer that is an object. */
export interface Exchange {
  readonly answer: Held
  /** A copy to be quoted in an error: without the secrets of the exchange, its long texts cut. */
  quoted(): Held
  /** How long the platform asks to wait, in milliseconds; 0 where it does not. */
  readonly retryAfterMs: number
}

export interface WireOptions extends Pick<Wire, 'clock' | 'random' | 'timeoutMs' | 'allowInsecureLoopback'> {
  readonly apiUrl: string
  readonly http: Http
  readonly randomUuid: () => string
  /** Go with every call. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What a timer takes. */
const LONGEST_MS = 2 ** 31 - 1
/** Answers hold files in base64; Chorus Pro gives groups of up to 120 MB. */
const MAX_ANSWER_BYTES = 180_000_000
const MAX_FILE_BYTES = 100_000_000
/** More of a text is not looked at where it may be quoted. */
const LONGEST_QUOTED = 2_000
/** Media types of files, where JSON is expected. */
const FILE = /^(application\/(pdf|xml|octet-stream)|text\/xml)\b/i
type Untyped = Record<string, Record<Method, never>>

export function createWire({ apiUrl, http, randomUuid, headers: common, ...shared }: WireOptions): Wire {
  const { clock } = shared
  const api = createApi<Untyped>({ baseUrl: apiUrl, fetch: http.once() })

  const unusable: Wire['unusable'] = (name) =>
    new TransportError('INVALID_RESPONSE', `The answer to ${name} is not what it must be`, { requestSent: 'maybe' })

  const read: Wire['read'] = async (file, field, options) => {
    const { timeoutMs = shared.timeoutMs, signal } = options ?? {}
    const { bytes } = await readFileInput(file, { maxBytes: MAX_FILE_BYTES, field, clock, timeoutMs, signal })
    return bytes
  }

  const formOf = async ({ files = [] }: Call, form: object, options: FactPulseCallOptions | undefined) => {
    const { timeoutMs = shared.timeoutMs, signal } = options ?? {}
    const parts: Part[] = []
    for (const [name, value] of Object.entries(form)) {
      if (value === undefined || value === null) continue
      if (files.includes(name)) {
        const limits = { maxBytes: MAX_FILE_BYTES, field: name, clock, timeoutMs, signal }
        const { bytes, name: given } = await readFileInput(value as FileInput, limits)
        const { contentType, extension } = kindOf(bytes)
        parts.push({ name, contentType, fileName: given ?? `document${extension}`, content: bytes })
      } else if (typeof value === 'object') {
        parts.push({ name, contentType: 'application/json', content: JSON.stringify(toWire(value, name, name)) })
      } else {
        const content = String(toWire(value, name, name))
        parts.push({ name, contentType: 'text/plain; charset=utf-8', content })
      }
    }
    return multipart(parts, randomUuid())
  }

  const send = async (call: Call, given: FactPulseCallOptions | undefined, parseAs: 'text' | 'arrayBuffer') => {
    const { method, path, name, keys, query, spelling, chorus } = call
    checkCallOptions(given)
    const { signal, timeoutMs: callMs } = given ?? {}
    signal?.throwIfAborted()
    const source = call.body ?? call.form
    const spelt = source && spelling ? spellAt(source, spelling, shared.allowInsecureLoopback) : undefined
    const body = spelt?.body ?? source
    const held = [...(spelt?.secrets ?? []), ...(call.secrets ?? []), ...(body ? secretsIn(body) : [])]
    const secrets = [...new Set(held.filter((text): text is string => !!text))]
    const form = call.form && body ? await formOf(call, body, given) : undefined
    const named: OperationOptions = {
      operation: name,
      maxResponseBytes: MAX_ANSWER_BYTES,
      ...(callMs !== undefined && { timeoutMs: callMs }),
      ...(secrets.length > 0 && { secrets }),
    }
    const segments = Object.entries(keys ?? {}).map(([key, value]) => {
      return [key, pathSegment(Number.isSafeInteger(value) ? String(value) : value, key)]
    })
    const headers = Object.fromEntries(
      Object.entries({
        accept: parseAs === 'text' ? 'application/json' : '*/*',
        ...common,
        ...call.headers,
      }).filter(([, value]) => value !== undefined),
    )
    if (form) headers['content-type'] = form.contentType
    if (call.urlEncoded) headers['content-type'] = 'application/x-www-form-urlencoded'
    const reads = call.reads ?? (method === 'get' || method === 'head')
    const init = {
      params: { path: Object.fromEntries(segments), query: query && toWire(query, '') },
      headers,
      signal,
      parseAs,
      fetch: reads ? http.again(named) : http.once(named),
      ...(form && { body: form.body, bodySerializer: (bytes: Uint8Array) => bytes }),
      ...(call.body !== undefined &&
        !form && { body: toWire(body, ''), bodySerializer: serializerOf(call.urlEncoded, chorus) }),
    }
    const result = (await api.request(method, path as never, init as never)) as ApiResult<unknown>
    if (!result.response.ok) throw refusal(name, result, clock.now())
    return result
  }

  const parse = ({ name }: Call, { data, response }: ApiResult<unknown>): unknown => {
    try {
      return data ? fromWire(readJson(data as string)) : undefined
    } catch {
      // The parser's own error would quote a piece of the body.
      throw Object.assign(unusable(name), { status: response.status }, response.exchanged)
    }
  }

  const json: Wire['json'] = async (call, options) => parse(call, await send(call, options, 'text'))

  const exchanged = (call: Call, result: ApiResult<unknown>): Exchange => {
    const { response } = result
    const answer = parse(call, result)
    if (!isHeld(answer)) throw unusable(call.name)
    const clean = (text: string) => {
      const piece = text.slice(0, LONGEST_QUOTED)
      return response.redacted?.(piece) ?? piece
    }
    const wait = readRetryAfter(response.headers, clock.now())
    return { answer, quoted: () => cleaned(answer, clean) as Held, retryAfterMs: wait?.ms ?? 0 }
  }
  const exchange: Wire['exchange'] = async (call, options) => exchanged(call, await send(call, options, 'text'))

  const done = <Answer>(call: Call, { answer, quoted }: Exchange): Answer => {
    const { refused = notDone(call.name) } = call
    if (refused(answer)) throw refused(quoted()) ?? unusable(call.name)
    return answer as Answer
  }

  return {
    ...shared,
    json,
    read,
    unusable,
    exchange,
    async object<Answer>(call: Call, options: FactPulseCallOptions | undefined) {
      return done<Answer>(call, await exchange(call, options))
    },
    async objectOrFile<Answer>(call: Call, options: FactPulseCallOptions | undefined) {
      const result = await send(call, options, 'arrayBuffer')
      const file = downloadOf(result)
      if (FILE.test(file.contentType ?? '') && file.bytes.length > 0) return { file }
      const data = new TextDecoder().decode(file.bytes)
      return { answer: done<Answer>(call, exchanged(call, { ...result, data })) }
    },
    async download(call, options) {
      return downloadOf(await send(call, options, 'arrayBuffer'))
    },
    async headers(call, options) {
      const { response } = await send(call, options, 'text')
      return response.headers
    },
  }
}

function downloadOf({ data, response }: ApiResult<unknown>): Download {
  const bytes = new Uint8Array((data as ArrayBuffer | undefined) ?? new ArrayBuffer(0))
  const filename = fileNameOf(response.headers)
  const contentType = response.headers.get('content-type') ?? undefined
  return { ...(filename !== undefined && { filename }), ...(contentType !== undefined && { contentType }), bytes }
}

function refusal(name: string, { response, error }: ApiResult<unknown>, now: number): FactPulseError {
  const { status, exchanged } = response
  const { said, platformCode, help, issues } = readError(parsed(error))
  const wait = readRetryAfter(response.headers, now)
  const told = [platformCode, said].filter(Boolean).join(': ')
  const failure = new FactPulseError(
    errorCodeOf(status),
    `FactPulse answered ${status} to ${name}${told ? `: ${printable(told)}` : ''}`,
    {
      operation: name,
      status,
      issues,
      platformCode,
      help,
      retryAfterMs: wait?.ms,
      retryAt: wait?.at,
      retryAfterAbsurd: wait?.absurd,
    } as FactPulseErrorOptions,
  )
  return Object.assign(failure, exchanged)
}

/** Whatever says of itself that it was not done. */
function notDone(name: string): (answer: Held) => FactPulseError | undefined {
  return (answer) => {
    if (answer.success !== false) return undefined
    const { said, platformCode, help, issues } = readError(answer)
    const told = [platformCode, said].filter(Boolean).join(': ')
    const why = `FactPulse did not do what ${name} asks for${told ? `: ${printable(told)}` : ''}`
    return new FactPulseError('REJECTED', why, { operation: name, status: 200, issues, platformCode, help })
  }
}

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy of an answer whose texts are cleaned. */
function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => cleaned(entry, clean))
  if (!isHeld(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [clean(key), cleaned(entry, clean)]))
}

function parsed(error: unknown): unknown {
  if (typeof error !== 'string') return error
  try {
    return JSON.parse(error)
  } catch {
    return error
  }
}

function serializerOf(urlEncoded: boolean | undefined, chorus: boolean | undefined): (body: unknown) => unknown {
  if (urlEncoded) return (body) => new URLSearchParams(body as Record<string, string>)
  return chorus ? writeChorusJson : JSON.stringify
}

/** Credentials at the top of a body, or inside its destination. */
function spellAt(given: object, spelling: Spelling, allowInsecureLoopback: boolean) {
  if (spelling !== 'destinationPlatform' && spelling !== 'destinationChorusPro') {
    return spell(given, spelling, 'credentials', allowInsecureLoopback)
  }
  const { destination, ...rest } = given as { readonly destination: object }
  refuseForeign(rest, 'destination.credentials')
  if ('credentials' in rest)
    throw argumentInvalid('credentials', 'belongs into the destination: destination.credentials')
  const { body, secrets } = spell(destination, spelling, 'destination.credentials', allowInsecureLoopback)
  return { body: { ...given, destination: body }, secrets }
}

function kindOf(bytes: Uint8Array): { contentType: string; extension: string } {
  const [a, b, c] = bytes
  if (a === 0x25 && b === 0x50) return { contentType: 'application/pdf', extension: '.pdf' }
  if (a === 0x3c || (a === 0xef && b === 0xbb && c === 0xbf))
    return { contentType: 'application/xml', extension: '.xml' }
  if (a === 0x89 && b === 0x50) return { contentType: 'image/png', extension: '.png' }
  if (a === 0xff && b === 0xd8) return { contentType: 'image/jpeg', extension: '.jpg' }
  return { contentType: 'application/octet-stream', extension: '' }
}

function checkCallOptions(options: FactPulseCallOptions | undefined): void {
  if (options === undefined) return
  checkKeys(options as unknown, 'options', ['signal', 'timeoutMs'])
  const { timeoutMs } = options
  if (timeoutMs === undefined || (typeof timeoutMs === 'number' && timeoutMs >= 1 && timeoutMs <= LONGEST_MS)) return
  throw argumentInvalid('options.timeoutMs', `must be a number of milliseconds from 1 to ${LONGEST_MS}`)
}
