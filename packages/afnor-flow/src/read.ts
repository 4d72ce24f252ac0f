import {
  type DownloadedFile,
  FacturelleError,
  PlatformError,
  sha256,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { hashed } from '@facturelle/core/http'
import { type FileSyntax, fileSyntaxOf, HEAD_BYTES, type NoFile } from './file-syntax.js'
import type { Flows } from './flows.js'
import { invalid } from './guards.js'
import type { DownloadDocType, Flow } from './types.js'
import type { FlowCallOptions } from './wire.js'

export interface ReadOptions extends FlowCallOptions {
  /**
   * The forms to ask for, in this order. The original is what the sender sent, the only form with all attachments, and
   * the only one a sha256 is known of; some platforms do not give it out for some flows, and then a rewrite is better
   * than nothing.
   * @default ['Original', 'Converted', 'ReadableView']
   */
  readonly docTypes?: readonly DownloadDocType[]
  /** What you can use: a form that is something else is passed over. @default anything that is a file */
  readonly accept?: readonly FileSyntax[]
  /**
   * SHA-256 of the original, 64 lower-case hexadecimal digits; the other forms are not compared.
   * @default that of the flow, where a whole one is given and it has one
   */
  readonly expectedSha256?: string
}

export interface ReadIntoOptions extends ReadOptions {
  /**
   * Where the file goes as it comes: of any size, nothing of it is kept. Closed when the file is whole and sound,
   * aborted with the error when it breaks off or its sha256 differs, not touched when no file begins.
   */
  readonly sink: WritableStream<Uint8Array>
}

/** A file of a flow, and how it was come by. */
export interface FlowFile extends Omit<DownloadedFile, 'bytes'> {
  /** The form that it is. */
  readonly docType: DownloadDocType
  /** What its first bytes say it is; absent where they say nothing that is known. */
  readonly syntax?: FileSyntax
  /** In bytes. */
  readonly size: number
  /** Absent where a sink took the file and the runtime cannot hash piece by piece; Node can. */
  readonly sha256?: string
  /** It is the original, and its sha256 is the expected one. */
  readonly verified: boolean
  /** The forms asked for before, and why they are not this one. */
  readonly passedOver: readonly PassedOver[]
}

/** The same in memory. */
export interface FlowFileInMemory extends FlowFile {
  readonly bytes: Uint8Array
}

/** What one form of a flow came to. */
export interface PassedOver {
  readonly docType: DownloadDocType
  /** The code of the error: `NOT_FOUND`, `REJECTED`, `INVALID_RESPONSE`; `NOT_ACCEPTED` by `accept`. */
  readonly code: string
  /** The platform's own code, `CLIENT_NOT_CONFIGURED` say. */
  readonly platformCode?: string
  readonly reason: string
}

const DEFAULT_CHAIN: readonly DownloadDocType[] = ['Original', 'Converted', 'ReadableView']
const SYNTAXES: readonly string[] = ['CII', 'UBL', 'CDAR', 'FRR', 'PDF'] satisfies FileSyntax[]
const HEXADECIMAL = /^[a-f0-9]{64}$/
/** The platform has no such form of this flow; another one it may have. */
const NO_SUCH_FORM = new Set([400, 404, 406, 410, 415, 422, 501])

/** The chain of forms: the first that is a file. */
export async function readFlow(
  flows: Pick<Flows, 'download' | 'stream'>,
  flow: string | Pick<Flow, 'flowId' | 'sha256'>,
  options: ReadOptions & Partial<ReadIntoOptions>,
): Promise<FlowFile | FlowFileInMemory> {
  const { docTypes = DEFAULT_CHAIN, accept, expectedSha256, sink, ...call } = options
  const { flowId, sha256: told } = typeof flow === 'string' ? { flowId: flow, sha256: undefined } : flow
  check(docTypes, accept, expectedSha256, sink)
  // A platform's own may be in base64, as its document can be read.
  const expected = expectedSha256 ?? (HEXADECIMAL.test(told ?? '') ? told : undefined)
  if (sink && expectedSha256 !== undefined && docTypes.includes('Original') && !hashed(emptyStream()).sha256) {
    const why = 'This runtime cannot hash a stream as it passes; read without a sink, or without expectedSha256'
    throw new UnsupportedError('SHA256_OF_STREAM', why)
  }
  const passedOver: PassedOver[] = []
  let last: unknown
  for (const docType of docTypes) {
    const how = { accept, expected: docType === 'Original' ? expected : undefined, call }
    let rest: () => Promise<Read>
    try {
      rest = await (sink ? beginInto(flows, flowId, docType, { ...how, sink }) : readWhole(flows, flowId, docType, how))
    } catch (failure) {
      const passed = passing(failure, docType)
      if (!passed) throw failure
      passedOver.push(passed)
      last = failure
      continue
    }
    // Once a sink has the beginning of one form, no other can follow.
    return { ...(await rest()), docType, passedOver }
  }
  throw noneOf(passedOver, last)
}

interface How {
  readonly accept: readonly FileSyntax[] | undefined
  readonly expected: string | undefined
  readonly call: FlowCallOptions
}

type Read = Omit<FlowFile, 'docType' | 'passedOver'>

async function readWhole(
  { download }: Pick<Flows, 'download'>,
  flowId: string,
  docType: DownloadDocType,
  { accept, expected, call }: How,
): Promise<() => Promise<Read & Pick<FlowFileInMemory, 'bytes'>>> {
  const file = await download(flowId, docType, call)
  const syntax = usable(fileSyntaxOf(file.bytes), accept, docType)
  const digest = await sha256(file.bytes)
  if (expected !== undefined && digest !== expected) throw differs('')
  const read = { ...file, ...syntax, size: file.bytes.byteLength, sha256: digest, verified: expected !== undefined }
  return () => Promise.resolve(read)
}

/** Looks at the beginning; nothing goes to the sink before the rest is asked for. */
async function beginInto(
  { stream }: Pick<Flows, 'stream'>,
  flowId: string,
  docType: DownloadDocType,
  { sink, accept, expected, call }: How & Pick<ReadIntoOptions, 'sink'>,
): Promise<() => Promise<Read>> {
  const { body, sha256: digest, ...described } = await stream(flowId, docType, call)
  const reader = body.getReader()
  const head = await readHead(reader)
  let syntax: { syntax?: FileSyntax }
  try {
    if (head.byteLength === 0) throw notAFile(docType, 'nothing')
    syntax = usable(fileSyntaxOf(head), accept, docType)
  } catch (failure) {
    await reader.cancel(failure).catch(() => undefined)
    throw failure
  }
  let size = 0
  const whole = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = size === 0 ? { done: false, value: head } : await reader.read()
        if (done || !value) return controller.close()
        size += value.byteLength
        controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return async () => {
    await whole.pipeTo(sink, { preventClose: true, ...(call.signal && { signal: call.signal }) })
    const hash = await digest
    if (expected !== undefined && hash !== undefined && hash !== expected) {
      const failure = differs('; all of it was written to the sink before, which is aborted')
      await sink.abort(failure).catch(() => undefined)
      throw failure
    }
    await sink.close()
    const verified = expected !== undefined && hash !== undefined
    return { ...described, ...syntax, size, ...(hash !== undefined && { sha256: hash }), verified }
  }
}

/** As much of the beginning as tells what it is; the whole of a short file. */
async function readHead(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  while (length < HEAD_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    pieces.push(value)
    length += value.byteLength
  }
  const head = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    head.set(piece, at)
    at += piece.byteLength
  }
  return head
}

/** @throws {TransportError} no file @throws {NotAccepted} */
function usable(
  found: FileSyntax | NoFile | undefined,
  accept: readonly FileSyntax[] | undefined,
  docType: DownloadDocType,
): { syntax?: FileSyntax } {
  if (found === 'JSON' || found === 'HTML') throw notAFile(docType, found)
  if (accept && (found === undefined || !accept.includes(found))) throw new NotAccepted(docType, found)
  return found === undefined ? {} : { syntax: found }
}

/** Never leaves this file but as one of the reasons. */
class NotAccepted extends FacturelleError {
  constructor(docType: DownloadDocType, found: FileSyntax | undefined) {
    super('NOT_ACCEPTED', `The ${docType} is ${found ?? 'in no syntax that is known'}, which is not accepted here`)
  }
}

function notAFile(docType: DownloadDocType, instead: string): TransportError {
  const why = `The answer to getFlow has ${instead} in place of the ${docType} file`
  return new TransportError('INVALID_RESPONSE', why, { requestSent: 'maybe', status: 200 })
}

function differs(more: string): PlatformError {
  const why = `What the platform gives as the original is not the expected file: its sha256 differs${more}`
  return new PlatformError('ORIGINAL_DIFFERS', why, { platform: 'afnor' })
}

/** Why the next form is asked for; `undefined` of a failure that would be theirs too, an outage above all. */
function passing(failure: unknown, docType: DownloadDocType): PassedOver | undefined {
  if (failure instanceof NotAccepted) return { docType, code: failure.code, reason: failure.message }
  const { status = 0 } = failure as { status?: number }
  if (PlatformError.isInstance(failure) && NO_SUCH_FORM.has(status)) {
    const { code, platformCode, message } = failure
    return { docType, code, ...(platformCode !== undefined && { platformCode }), reason: message }
  }
  // What is wrong with a success is wrong with this form; without a status it is the way to the platform.
  if (TransportError.isInstance(failure) && failure.code === 'INVALID_RESPONSE' && status >= 200 && status < 300) {
    return { docType, code: failure.code, reason: failure.message }
  }
  return undefined
}

function noneOf(passedOver: readonly PassedOver[], last: unknown): PlatformError {
  const code = passedOver.every((step) => step.code === 'NOT_FOUND') ? 'NOT_FOUND' : 'NO_READABLE_FORM'
  const said = passedOver.map((step) => `${step.docType}: ${step.reason}`).join('; ')
  const { status, requestId } = last as Partial<PlatformError>
  return new PlatformError(code, `The platform gives no usable file of this flow. ${said}`, {
    platform: 'afnor',
    cause: last,
    issues: passedOver.map((step) => ({
      field: step.docType,
      code: step.platformCode ?? step.code,
      message: step.reason,
    })),
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { requestId }),
  })
}

function check(
  docTypes: readonly unknown[],
  accept: readonly unknown[] | undefined,
  expectedSha256: unknown,
  sink: WritableStream<Uint8Array> | undefined,
): void {
  const forms = Array.isArray(docTypes) ? new Set(docTypes) : new Set()
  if (forms.size === 0 || forms.size !== docTypes.length || docTypes.some((form) => !isForm(form))) {
    throw invalid('docTypes', `must list some of ${DEFAULT_CHAIN.join(', ')}, each once`)
  }
  if (accept !== undefined && !(Array.isArray(accept) && accept.length > 0 && accept.every(isSyntax))) {
    throw invalid('accept', `must list some of ${SYNTAXES.join(', ')}`)
  }
  if (expectedSha256 !== undefined && !(typeof expectedSha256 === 'string' && HEXADECIMAL.test(expectedSha256))) {
    throw invalid('expectedSha256', 'must be 64 lower-case hexadecimal digits')
  }
  if (sink === undefined) return
  if (!(sink instanceof WritableStream)) throw invalid('sink', 'must be a WritableStream of bytes')
  if (sink.locked) throw invalid('sink', 'is locked by another writer')
}

function isForm(value: unknown): boolean {
  return DEFAULT_CHAIN.includes(value as DownloadDocType)
}

function isSyntax(value: unknown): boolean {
  return SYNTAXES.includes(value as string)
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() })
}
