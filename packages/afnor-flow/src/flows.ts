import { type DownloadedFile, type FileInput, PlatformError, readFileInput } from '@facturelle/core'
import {
  checkPolling,
  fileNameOf,
  hashed,
  multipart,
  type OperationOptions,
  Polling,
  pathSegment,
} from '@facturelle/core/http'
import type { ChangesOptions, FlowChange } from './feed.js'
import type { components } from './generated/1.3.0.js'
import { checkKeys, checkText, invalid } from './guards.js'
import type { FlowFile, FlowFileInMemory, ReadIntoOptions, ReadOptions } from './read.js'
import type { RawPage } from './sweep.js'
import type {
  AcknowledgedFlow,
  DownloadDocType,
  Flow,
  FlowInfo,
  FlowPage,
  FlowSearch,
  FlowSearchWhere,
  FullFlowInfo,
} from './types.js'
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
   * @throws {UnsupportedError} `PROCESSING_RULE`: the platform takes none at submission
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
   * Every flow of a search, page after page, each once. Follows `nextCursor` where there is one, and goes by dates
   * otherwise, whatever the order of the pages.
   * @throws {PlatformError} `PAGE_STUCK`: flows cannot be told apart, and some may be missing; narrow the criteria, or
   * take what there is with `onGap`
   */
  searchAll(where: FlowSearchWhere, options?: SearchAllOptions): AsyncIterable<Flow>
  /**
   * What happens to the flows of the account, for as long as the signal is not aborted: each flow again whenever its
   * `updatedAt` changes, none twice and none lost as long as it becomes visible within `overlapMs`. Each change has a
   * `cursor` to resume right after it. Outages are waited out; the reason of the signal is thrown.
   * @throws {ConfigurationError} `ARGUMENT_INVALID`: an option, `since` for a cursor that is damaged or not of this feed
   * @throws {PlatformError} `UNAUTHORIZED`, `FORBIDDEN`, `REJECTED`: what asking again cannot mend
   */
  changes(options?: ChangesOptions): AsyncIterable<FlowChange>
  /**
   * The state of one flow.
   * @throws {PlatformError} `NOT_FOUND` (404), `RATE_LIMITED` (429), `UNAVAILABLE` (500 and above)
   * @see XP Z12-013 Flow Service, GET /v1/flows/{flowId}?docType=Metadata
   */
  get(flowId: string, options?: FlowCallOptions): Promise<Flow>
  /**
   * A flow once its technical checks are over, with `Ok` or with `Error`, which is a value: its `details` say why. What
   * becomes of the invoice is told later, by lifecycle flows. Outages are waited out; so is any other status, for as long
   * as the signal is not aborted.
   * @throws {PlatformError} `NOT_FOUND` (404), ten seconds long: a flow just made may not be there to be read
   * @see XP Z12-013 Flow Service, GET /v1/flows/{flowId}?docType=Metadata
   */
  waitForAcknowledgement(flowId: string, options?: WaitOptions): Promise<AcknowledgedFlow>
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

export interface WaitOptions extends FlowCallOptions {
  /** Time between two questions, in milliseconds; it grows up to `maxPollMs`. @default 2_000 */
  readonly pollMs?: number
  /** @default 60_000 */
  readonly maxPollMs?: number
}

export interface SearchAllOptions extends FlowCallOptions {
  /**
   * Told of flows that cannot be told apart, instead of `PAGE_STUCK`: the timestamp they share, and how many came of
   * them. The search goes on.
   */
  readonly onGap?: (gap: { readonly at: string; readonly seen: number }) => void
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
/** How long a flow that was just made may not be found where it is read. */
const NOT_YET_VISIBLE_MS = 10_000
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

  /** A page as it came, and the facts of its exchange. */
  const searched = async (given: FlowSearch, options: FlowCallOptions | undefined) => {
    checkSearch(given, wire)
    const body = given as components['schemas']['SearchFlowParams']
    const { answer, response, unusable } = await wire.call('searchFlows', options, (init, named) =>
      api.POST('/v1/flows/search', { ...init, body, fetch: http.again(named) }),
    )
    const page = record(answer)
    if (!page || !Array.isArray(page.results)) throw unusable()
    const now = Date.parse(response.headers.get('date') ?? '')
    const raw: RawPage & { now?: number } = {
      entries: page.results,
      ...(typeof page.limit === 'number' ? { limit: page.limit } : {}),
      ...(typeof page.nextCursor === 'string' && page.nextCursor !== '' ? { nextCursor: page.nextCursor } : {}),
      ...(typeof page.total === 'number' ? { total: page.total } : {}),
      ...(Number.isNaN(now) ? {} : { now }),
    }
    return { raw, unusable, exchanged: response.exchanged }
  }

  const flows: Omit<Flows, 'read' | 'waitForAcknowledgement'> = {
    async create({ file, flowInfo }, options) {
      checkFlowInfo(flowInfo, wire)
      if (flowInfo.processingRule !== undefined) wire.demand('processingRule')
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

    async search(given, options) {
      const { raw, unusable } = await searched(given, options)
      const { limit, nextCursor } = raw
      return {
        results: raw.entries.map((entry) => toFlow(entry, unusable)),
        ...(limit === undefined ? {} : { limit }),
        ...(nextCursor === undefined ? {} : { nextCursor }),
      }
    },

    async *searchAll(given, options) {
      checkSearch({ where: given }, wire)
      const { updatedAfter, updatedBefore, ...where } = given
      // Loaded with the first search of several pages, and with the first feed.
      const { Sweeper } = await import('./sweep.js')
      options?.signal?.throwIfAborted()
      let last: Awaited<ReturnType<typeof searched>> | undefined
      const stop = (why: string) => Object.assign(stuck(why), last?.exchanged)
      const sweeper = new Sweeper({
        ask: async (search) => {
          last = await searched(search, options)
          return last.raw
        },
        where,
        known: { flowType: dialect.flowTypes, processingRule: [...dialect.processingRules, ...dialect.otherRules] },
        pageSize: wire.maxPageSize,
        cursors: dialect.cursor,
        inOrder: false,
        cursorsFail: stop,
      })
      const seen = new Set<string>()
      for await (const swept of sweeper.sweep(updatedAfter, updatedBefore)) {
        if (swept.kind === 'gap' && options?.onGap) {
          options.onGap({ at: swept.at, seen: swept.seen })
          continue
        }
        if (swept.kind === 'gap')
          throw stop('more flows share one timestamp, as the platform compares them, than a page holds')
        const flow =
          swept.kind === 'flow' ? swept.flow : toFlow(swept.entry, () => (last as NonNullable<typeof last>).unusable())
        const key = `${flow.flowId} ${flow.updatedAt}`
        if (seen.has(key)) continue
        seen.add(key)
        yield flow
      }
    },

    async *changes(options) {
      // Loaded with the first feed: most processes only submit.
      const { changes } = await import('./feed.js')
      options?.signal?.throwIfAborted()
      const source = {
        clock: wire.clock,
        dialect,
        pageSize: wire.maxPageSize,
        search: async (search: FlowSearch, call: FlowCallOptions) => (await searched(search, call)).raw,
      }
      yield* changes(source, options)
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
    async waitForAcknowledgement(flowId, options = {}) {
      checkPolling(options)
      const { pollMs, maxPollMs, ...call } = options
      const { clock } = wire
      const { acknowledged } = await import('./acknowledgement.js')
      const visibleBy = clock.now() + NOT_YET_VISIBLE_MS
      const polling = new Polling({ clock, signal: call.signal, pollMs, maxPollMs, visibleBy })
      return acknowledged(() => flows.get(flowId, call), polling)
    },
    async read(flow: string | Pick<Flow, 'flowId' | 'sha256'>, options: ReadOptions | ReadIntoOptions = {}) {
      // Loaded with the first file: most processes only submit.
      const { readFlow } = await import('./read.js')
      return (await readFlow({ ...flows, demandForm }, flow, options)) as FlowFileInMemory
    },
  }

  function demandForm(docType: DownloadDocType): void {
    if (docType === 'Converted') wire.demand('converted')
    if (docType === 'ReadableView') wire.demand('readableView')
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
    demandForm(docType)
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

function checkSearch(value: FlowSearch, { dialect, version, maxPageSize }: Wire): void {
  checkKeys(value, 'search', ['where', 'limit', 'cursor'])
  checkKeys(value.where, 'where', WHERE_KEYS)
  if (Object.values(value.where).every((criterion) => criterion === undefined)) {
    throw invalid('where', `needs at least one of ${WHERE_KEYS.join(', ')}`)
  }
  const { limit, cursor } = value
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= maxPageSize)) {
    throw invalid('limit', `must be a whole number from 1 to ${maxPageSize}`)
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
