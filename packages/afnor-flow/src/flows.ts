import { type DownloadedFile, type FileInput, PlatformError, readFileInput } from '@facturelle/core'
import { fileNameOf, hashed, multipart, type OperationOptions, pathSegment } from '@facturelle/core/http'
import type { components } from './generated/1.3.0.js'
import { checkKeys, checkText, invalid } from './guards.js'
import { compareInstants } from './instant.js'
import type { FlowFile, FlowFileInMemory, ReadIntoOptions, ReadOptions } from './read.js'
import type { DownloadDocType, Flow, FlowInfo, FlowPage, FlowSearch, FlowSearchWhere, FullFlowInfo } from './types.js'
import { type FlowCallOptions, record, type Wire } from './wire.js'

/** A file to submit and what its sender declares of it. */
export interface NewFlow {
  /** Bytes, a `Blob`, a `ReadableStream` of bytes, or, for a path, `openFile` of `@facturelle/core/node`. */
  readonly file: FileInput
  readonly flowInfo: FlowInfo
}

/** The flows of the account. */
export interface Flows {
  /**
   * Submits one file. Sent one time: after an error whose `requestSent` is `maybe`, or a 500 and above, search by
   * `trackingId` before sending again (the adapter does so).
   * @param flow.file at most 100 MB; one `timeoutMs` covers the reading of it and the call
   * @throws {ConfigurationError} `FILE_UNREADABLE`, and {DocumentError} `TOO_LARGE`: nothing was sent
   * @throws {PlatformError} `REJECTED` (400, 422), `TOO_LARGE` (413), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Flow Service, POST /v1/flows
   */
  create(flow: NewFlow, options?: FlowCallOptions): Promise<FullFlowInfo>
  /**
   * One page of a search.
   * @throws {PlatformError} `REJECTED` (400), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Flow Service, POST /v1/flows/search
   */
  search(search: FlowSearch, options?: FlowCallOptions): Promise<FlowPage>
  /**
   * Every flow of a search, page after page, each once. Follows `nextCursor` where there is one, steps over
   * timestamps otherwise.
   * @throws {PlatformError} `PAGE_STUCK`: the platform's pages cannot be told apart; narrow the criteria
   */
  searchAll(where: FlowSearchWhere, options?: FlowCallOptions): AsyncIterable<Flow>
  /**
   * The state of one flow.
   * @throws {PlatformError} `NOT_FOUND` (404), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Flow Service, GET /v1/flows/{flowId}?docType=Metadata
   */
  get(flowId: string, options?: FlowCallOptions): Promise<Flow>
  /**
   * A file of one flow, byte for byte, at most 100 MB.
   * @throws {PlatformError} `NOT_FOUND` (404), `REJECTED` (400: the platform has no such form of it)
   * @throws {TransportError} `INVALID_RESPONSE`: nothing, a page or JSON in place of a file
   * @see XP Z12-013 Flow Service, GET /v1/flows/{flowId}
   */
  download(flowId: string, docType: DownloadDocType, options?: FlowCallOptions): Promise<DownloadedFile>
  /**
   * The same as it comes, of any size: nothing of it is kept in memory. The stream fails when the file breaks off,
   * when nothing comes for `clocks.idleMs`, after an hour, or with the reason of the signal. Read it, or cancel it.
   * Unlike `download` it cannot tell beforehand that a file is empty: the body ends without a byte.
   * @throws as `download`, until the file begins
   * @see XP Z12-013 Flow Service, GET /v1/flows/{flowId}
   */
  stream(flowId: string, docType: DownloadDocType, options?: FlowCallOptions): Promise<FileStream>
  /**
   * The first form of a flow that the platform gives out as a file, told by its bytes: in memory, at most 100 MB, or
   * into a `sink`, of any size. A form that is refused (400, 404 …), or is JSON or a page in place of a file, leads to
   * the next; an outage does not.
   * @param flow its id, or the flow itself: its `sha256`, where it has one, is compared with the original
   * @throws {PlatformError} `NOT_FOUND`: no form of it; `NO_READABLE_FORM`: `issues` has what each form came to;
   * `ORIGINAL_DIFFERS`: another sha256 than expected; and as `download`
   * @throws {TransportError} the way to the platform failed; a sink that had the beginning is aborted
   * @throws what the sink throws, untouched
   * @see XP Z12-013 Flow Service, GET /v1/flows/{flowId}
   */
  read(flow: string | Pick<Flow, 'flowId' | 'sha256'>, options: ReadIntoOptions): Promise<FlowFile>
  read(flow: string | Pick<Flow, 'flowId' | 'sha256'>, options?: ReadOptions): Promise<FlowFileInMemory>
}

/** A file on its way. */
export interface FileStream extends Omit<DownloadedFile, 'bytes'> {
  readonly body: ReadableStream<Uint8Array>
  /**
   * SHA-256 of what passed, 64 lower-case hexadecimal digits, once the body was read to its end; rejects as the body
   * fails. Absent where the runtime cannot hash piece by piece: Node can.
   */
  readonly sha256?: Promise<string>
}

/** The largest file the standard allows; taken as decimal megabytes, the stricter reading. */
export const MAX_FILE_BYTES = 100_000_000
/** A limit all the same: a drip would hold a connection for ever. */
const LONGEST_STREAM_MS = 3_600_000
/** The largest page the standard allows. */
const PAGE = 100
/** Pages with nothing new that a cursor may lead through. */
const MAX_IDLE_PAGES = 3
const FLOW_INFO_KEYS = ['name', 'flowSyntax', 'flowProfile', 'processingRule', 'trackingId', 'sha256']
const WHERE_KEYS = [
  'updatedAfter',
  'updatedBefore',
  'processingRule',
  'flowType',
  'flowDirection',
  'trackingId',
  'ackStatus',
]

export function createFlows(wire: Wire): Flows {
  const { api, http, dialect } = wire

  /** A page, and the facts of its exchange. */
  const searched = async (given: FlowSearch, options: FlowCallOptions | undefined) => {
    checkSearch(given, wire)
    const body = given as components['schemas']['SearchFlowParams']
    const { answer, response, unusable } = await wire.call('searchFlows', options, (init, named) =>
      api.POST('/v1/flows/search', { ...init, body, fetch: http.again(named) }),
    )
    const page = record(answer)
    if (!page || !Array.isArray(page.results)) throw unusable()
    const found: FlowPage = {
      results: page.results.map((entry) => toFlow(entry, unusable)),
      ...(typeof page.limit === 'number' ? { limit: page.limit } : {}),
      ...(typeof page.nextCursor === 'string' && page.nextCursor !== '' ? { nextCursor: page.nextCursor } : {}),
    }
    return { page: found, stuck: (why: string) => Object.assign(stuck(why), response.exchanged) }
  }

  async function* sweep(
    where: FlowSearchWhere,
    seen: Set<string>,
    options: FlowCallOptions | undefined,
  ): AsyncGenerator<Flow> {
    const cursors = new Set<string>()
    let window = where
    let cursor: string | undefined
    let idle = 0
    for (;;) {
      const { page, stuck } = await searched({ where: window, limit: PAGE, cursor }, options)
      let fresh = 0
      for (const flow of page.results) {
        const key = `${flow.flowId} ${flow.updatedAt}`
        if (seen.has(key)) continue
        seen.add(key)
        fresh++
        yield flow
      }
      idle = fresh === 0 ? idle + 1 : 0
      if (dialect.cursor && page.nextCursor !== undefined) {
        cursor = page.nextCursor
        if (cursors.has(cursor)) throw stuck('the platform gave the same cursor twice')
        if (idle > MAX_IDLE_PAGES) throw stuck('page after page holds nothing new')
        cursors.add(cursor)
        continue
      }
      // After a page by cursor, no cursor means the end; otherwise only a page below the limit applied does.
      if (cursor !== undefined || page.results.length === 0) return
      if (page.results.length < (page.limit ?? 1)) return
      if (page.limit === undefined && fresh === 0) return
      const next = idle > 0 ? undefined : beyond(page.results, window, stuck)
      if (next) {
        window = next
        continue
      }
      // A page of one timestamp, or of nothing new: a page may not hold all that share it. Narrower searches may.
      const narrower = split(window)
      if (!narrower)
        throw stuck(`${page.results.length} flows or more share one timestamp, as the platform compares them`)
      for (const part of narrower) yield* sweep(part, seen, options)
      return
    }
  }

  const flows: Omit<Flows, 'read'> = {
    async create({ file, flowInfo }, options) {
      checkFlowInfo(flowInfo, wire)
      const { timeoutMs, clock } = wire
      const started = clock.now()
      const { bytes } = await readFileInput(file, {
        maxBytes: MAX_FILE_BYTES,
        signal: options?.signal,
        timeoutMs,
        clock,
      })
      const { contentType, body } = multipart(
        [
          { name: 'flowInfo', contentType: 'application/json', content: JSON.stringify(flowInfo) },
          { name: 'file', contentType: mediaTypeOf(flowInfo), fileName: flowInfo.name, content: bytes },
        ],
        `facturelle-${wire.randomUuid()}`,
      )
      // What the reading took is gone from the deadline of the whole.
      const rest = Math.max(1, timeoutMs - (clock.now() - started))
      const { answer, unusable } = await wire.call('createFlow', options, (init, named) =>
        api.POST('/v1/flows', {
          ...init,
          headers: { ...init.headers, 'content-type': contentType },
          // The generated body is an object with the file as a string; what travels is the multipart written above.
          body: { flowInfo, file: '' } as { flowInfo: components['schemas']['FlowInfo']; file: string },
          bodySerializer: () => body,
          fetch: http.once({ ...named, timeoutMs: rest }),
        }),
      )
      const created = record(answer)
      if (typeof created?.flowId !== 'string' || created.flowId === '') throw unusable()
      return created as unknown as FullFlowInfo
    },

    search: async (given, options) => (await searched(given, options)).page,

    async *searchAll(where, options) {
      yield* sweep(where, new Set(), options)
    },

    async get(flowId, options) {
      checkId(flowId, 'flowId')
      const { answer, unusable } = await wire.call('getFlow', options, (init, named) =>
        api.GET('/v1/flows/{flowId}', {
          ...init,
          params: { path: { flowId }, query: { docType: 'Metadata' } },
          fetch: http.again(named),
        }),
      )
      return toFlow(answer, unusable)
    },

    async download(flowId, docType, options) {
      const { response, answer, unusable } = await getFile(flowId, docType, options, {})
      const bytes = new Uint8Array(answer ?? new ArrayBuffer(0))
      if (bytes.byteLength === 0) throw unusable()
      return { bytes, ...describe(response.headers) }
    },

    async stream(flowId, docType, options) {
      const { response, unusable } = await getFile(flowId, docType, options, {
        stream: true,
        streamMs: LONGEST_STREAM_MS,
        maxResponseBytes: Infinity,
      })
      const body = response.body as ReadableStream<Uint8Array>
      if (response.status === 204) {
        await body.cancel()
        throw unusable()
      }
      return { ...hashed(body), ...describe(response.headers) }
    },
  }
  return {
    ...flows,
    async read(flow: string | Pick<Flow, 'flowId' | 'sha256'>, options: ReadOptions | ReadIntoOptions = {}) {
      // Loaded with the first file: most processes only submit.
      const { readFlow } = await import('./read.js')
      return (await readFlow(flows, flow, options)) as FlowFileInMemory
    },
  }

  async function getFile(
    flowId: string,
    docType: DownloadDocType,
    options: FlowCallOptions | undefined,
    operation: OperationOptions,
  ) {
    checkId(flowId, 'flowId')
    if (!['Original', 'Converted', 'ReadableView'].includes(docType)) {
      throw invalid('docType', 'must be Original, Converted or ReadableView')
    }
    const answered = await wire.call('getFlow', options, (init, named) =>
      api.GET('/v1/flows/{flowId}', {
        ...init,
        headers: { ...init.headers, accept: '*/*' },
        params: { path: { flowId }, query: { docType } },
        parseAs: operation.stream ? 'stream' : 'arrayBuffer',
        fetch: http.again({ ...named, maxResponseBytes: MAX_FILE_BYTES, ...operation }),
      }),
    )
    const response = answered.response as Response
    // A page for people, or an error with the status of a success: platforms were seen to answer both.
    if (/^\s*(text\/html|application\/(problem\+)?json)\b/i.test(response.headers.get('content-type') ?? '')) {
      if (operation.stream) await response.body?.cancel()
      throw answered.unusable()
    }
    return { ...answered, response, answer: answered.answer as ArrayBuffer | undefined }
  }

  function checkId(value: unknown, field: string): void {
    checkText(pathSegment(value, field), field, dialect.idMaxLength)
  }
}

/** The name and the type the platform gives to a file. */
function describe(headers: { get(name: string): string | null }): Pick<DownloadedFile, 'name' | 'mediaType'> {
  const name = fileNameOf(headers)
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim()
  return { ...(name === undefined ? {} : { name }), ...(mediaType ? { mediaType } : {}) }
}

function mediaTypeOf({ flowSyntax }: FlowInfo): string {
  return flowSyntax === 'Factur-X' ? 'application/pdf' : 'application/xml'
}

function checkFlowInfo(value: FlowInfo, { dialect, version }: Wire): void {
  checkKeys(value, 'flowInfo', FLOW_INFO_KEYS)
  const { name, flowSyntax, flowProfile, processingRule, trackingId, sha256 } = value
  checkText(name, 'flowInfo.name', 255)
  if (!['CII', 'UBL', 'Factur-X', 'CDAR', 'FRR'].includes(flowSyntax)) {
    throw invalid('flowInfo.flowSyntax', 'must be CII, UBL, Factur-X, CDAR or FRR')
  }
  if (flowProfile !== undefined && !['Basic', 'CIUS', 'Extended-CTC-FR'].includes(flowProfile)) {
    throw invalid('flowInfo.flowProfile', 'must be Basic, CIUS or Extended-CTC-FR; leave it out for any other profile')
  }
  if (processingRule !== undefined && !dialect.processingRules.includes(processingRule)) {
    const known = dialect.processingRules.join(', ')
    throw invalid('flowInfo.processingRule', `must be one of ${known} in version ${version}`)
  }
  if (trackingId !== undefined) checkText(trackingId, 'flowInfo.trackingId', dialect.idMaxLength)
  if (sha256 !== undefined && !/^[a-f0-9]{64}$/.test(sha256)) {
    throw invalid('flowInfo.sha256', 'must be 64 lower-case hexadecimal digits')
  }
}

function checkSearch(value: FlowSearch, { dialect, version }: Wire): void {
  checkKeys(value, 'search', ['where', 'limit', 'cursor'])
  checkKeys(value.where, 'where', WHERE_KEYS)
  if (Object.values(value.where).every((criterion) => criterion === undefined)) {
    throw invalid('where', `needs at least one of ${WHERE_KEYS.join(', ')}`)
  }
  const { limit, cursor } = value
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= PAGE)) {
    throw invalid('limit', `must be a whole number from 1 to ${PAGE}`)
  }
  if (cursor !== undefined && !dialect.cursor) throw invalid('cursor', `does not exist in version ${version}`)
}

function toFlow(value: unknown, unusable: () => Error): Flow {
  const flow = record(value)
  if (typeof flow?.flowId !== 'string' || flow.flowId === '') throw unusable()
  const { acknowledgement: held, ...rest } = flow
  const acknowledgement = record(held)
  if (acknowledgement && !Array.isArray(acknowledgement.details)) delete acknowledgement.details
  return { ...rest, ...(acknowledgement && { acknowledgement }) } as unknown as Flow
}

function stuck(why: string): PlatformError {
  return new PlatformError('PAGE_STUCK', `The search cannot go on: ${why}; narrow its criteria`, { platform: 'afnor' })
}

/**
 * The criteria of the page after a full one, where the platform gives no cursor. The comparison is strict, so a step
 * to the last timestamp would lose the flows that share it: the step goes to the last but one, and what comes twice
 * is known by its key.
 * @returns `undefined` when the whole page has one timestamp
 */
function beyond(
  results: readonly Flow[],
  where: FlowSearchWhere,
  stuck: (why: string) => PlatformError,
): FlowSearchWhere | undefined {
  const stamps = results.map((flow) => flow.updatedAt)
  if (!stamps.every((stamp): stamp is string => stamp !== undefined)) throw stuck('flows came without updatedAt')
  const ordered = (sign: 1 | -1) =>
    stamps.every((stamp, at) => at === 0 || sign * compareInstants(stamps[at - 1] as string, stamp) <= 0)
  const last = stamps.at(-1) as string
  const edge = stamps.filter((stamp) => compareInstants(stamp, last) !== 0).at(-1)
  if (edge === undefined) return undefined
  if (ordered(1)) return { ...where, updatedAfter: edge }
  if (ordered(-1)) return { ...where, updatedBefore: edge }
  throw stuck('its pages are in no order')
}

/**
 * The same search in parts that leave nothing out: by flow type where the caller named several, by direction, which
 * has two. A type that was not named cannot be split by: platforms have types of their own.
 */
function split(where: FlowSearchWhere): FlowSearchWhere[] | undefined {
  const { flowType = [], flowDirection } = where
  if (flowType.length > 1) return flowType.map((type) => ({ ...where, flowType: [type] }))
  const directions = flowDirection ?? ['In', 'Out']
  if (directions.length > 1) return directions.map((direction) => ({ ...where, flowDirection: [direction] }))
  return undefined
}
