import {
  type Adapter,
  type AdapterContext,
  type CallOptions,
  ConfigurationError,
  type DestinationOf,
  type DocumentEngine,
  DocumentError,
  type FileContent,
  type FileInput,
  type Inspection,
  type LifecycleMessage,
  type PreparedDocument,
  type ProgressStep,
  readFileInput,
  type Submission,
  type SubmissionReference,
  sha256,
  systemClock,
  tellProgress,
  UnsupportedError,
} from '@facturelle/core'
import * as z from 'zod/mini'

/** What the app installs: the platforms it sends to, and the engines that know its files. */
export interface FacturelleOptions<Adapters extends readonly Adapter[]> {
  readonly adapters: Adapters
  /** Asked in this order; the first that recognises a file has it. */
  readonly documents: readonly DocumentEngine[]
  /** The largest file that is read, in bytes. A platform may take less. @default 100_000_000 */
  readonly maxFileBytes?: number
  /** The longest the reading of one file may take, in milliseconds. @default 60_000 */
  readonly readTimeoutMs?: number
}

/** A file to submit. */
export interface DocumentInput {
  /**
   * Bytes, a `Blob` or `File`, a `ReadableStream` of bytes, or, for a path, `openFile` of `@facturelle/core/node`. It is
   * read once; of a `Uint8Array`, `submit` takes a copy at once, so that what is hashed is what is sent.
   */
  readonly file: FileInput
  /** File name with its extension, without a path. @default the name its source has, else made from the document */
  readonly name?: string
}

/** Options of {@link Facturelle.submit}. */
export interface SubmitOptions<D> {
  /** Where to: `type` names the adapter, the other keys are the adapter's own. */
  readonly destination: D
  /** Your own reference of this submission, where the platform stores one. @default made by the adapter */
  readonly trackingId?: string
  readonly signal?: AbortSignal
  /**
   * Called at each step: `inspected`, `authorized`, `sending`, `sent`. Keep the reference of `sending` to find the
   * document again after a crash: the hook is waited for. A failure of it is passed over.
   */
  readonly onProgress?: (step: ProgressStep) => unknown
}

/** Hands a document to the platform its destination names, and follows it. */
export interface Facturelle<D> {
  /**
   * Reads the head of a file with the first engine that recognises it.
   * @throws {ConfigurationError} `FILE_UNREADABLE`: the file cannot be read
   * @throws {DocumentError} `NOT_RECOGNISED`, `UNSAFE`, `BROKEN`, `TOO_LARGE`
   */
  inspect(input: DocumentInput, options?: CallOptions): Promise<Inspection>
  /**
   * Inspects the file, hands it to the adapter of its destination, and says what is known: see `outcome`.
   * @throws {ConfigurationError} the destination is unknown, or lacks something; `FILE_UNREADABLE`
   * @throws {DocumentError} the file is too large, or no document that can be sent
   * @throws {AuthError} no token
   * @throws {PlatformError} the platform refused it
   */
  submit(input: DocumentInput, options: SubmitOptions<D>): Promise<Submission>
  /**
   * Takes a submission up again from its stored reference, in any process. No network until it is followed.
   * @throws {ConfigurationError} the reference is none, or its adapter or its credentials are missing
   * @throws {UnsupportedError} the adapter cannot resume
   */
  resume(reference: SubmissionReference, options: { readonly destination: D }): Submission
}

const DEFAULTS = { maxFileBytes: 100_000_000, readTimeoutMs: 60_000 } as const
/** The longest a hook is waited for before the document goes to its adapter, in milliseconds. */
const HOOK_MS = 30_000

const filled = z.string().check(z.minLength(1, 'must not be empty'))

const inputSchema = z.object({
  // Whether it can be read, whoever reads it says.
  file: z.custom<FileInput>(),
  name: z.optional(
    filled.check(
      z.maxLength(255, 'must have at most 255 characters'),
      z.regex(/^[^/\\\p{Cc}]+$/u, 'must be a bare file name, without a path or control characters'),
    ),
  ),
})

const optionsSchema = z.object({
  destination: z.looseObject({ type: z.string('must name an adapter') }, 'must be an object with a type'),
  trackingId: z.optional(filled),
  signal: z.optional(z.instanceof(AbortSignal)),
  onProgress: z.optional(z.custom<(step: ProgressStep) => unknown>((value) => typeof value === 'function')),
})

const callSchema = z.object({ signal: z.optional(z.instanceof(AbortSignal)) })

const settingsSchema = z.object({
  maxFileBytes: z.optional(z.int('must be a whole number of bytes').check(z.positive('must be above 0'))),
  readTimeoutMs: z.optional(z.number('must be a number of milliseconds').check(z.positive('must be above 0'))),
})

const referenceSchema = z.looseObject({
  contract: z.literal(1),
  type: z.string(),
  id: z.optional(z.string()),
  trackingId: z.optional(z.string()),
  outcome: z.enum(['accepted', 'notReceived', 'inDoubt']),
  document: z.looseObject({ name: z.string(), sha256: z.string(), syntax: z.string(), kind: z.string() }),
})

/**
 * Joins adapters and document engines.
 * @throws {ConfigurationError} two adapters have one type, or one speaks another contract
 */
export function createFacturelle<const Adapters extends readonly Adapter[]>(
  options: FacturelleOptions<Adapters>,
): Facturelle<DestinationOf<Adapters[number]>> {
  const { maxFileBytes = DEFAULTS.maxFileBytes, readTimeoutMs = DEFAULTS.readTimeoutMs } = checked(
    settingsSchema,
    options,
    'options',
  )
  const adapters = new Map<string, Adapter>()
  for (const adapter of options.adapters) {
    speaks(adapter.contract, `adapter ${adapter.type}`)
    if (adapters.has(adapter.type)) {
      const why = `Two adapters have the type ${JSON.stringify(adapter.type)}; pass one of them`
      throw new ConfigurationError('ADAPTER_TWICE', why, { field: 'adapters' })
    }
    adapters.set(adapter.type, adapter)
  }
  const engines = options.documents
  for (const engine of engines) speaks(engine.contract, `document engine ${engine.name}`)

  const adapterOf = (type: string): Adapter => {
    const adapter = adapters.get(type)
    if (adapter) return adapter
    const available = [...adapters.keys()].map((known) => JSON.stringify(known)).join(', ') || 'none'
    const why = `destination.type ${JSON.stringify(type)} has no adapter here; available: ${available}`
    throw new ConfigurationError('DESTINATION_UNKNOWN', why, { field: 'destination.type' })
  }

  const inspectBytes = async (bytes: Uint8Array): Promise<Inspection> => {
    for (const engine of engines) {
      const inspection = await engine.inspect(bytes)
      if (inspection) return inspection
    }
    const tried = engines.map(({ name }) => name).join(', ') || 'none'
    throw new DocumentError('NOT_RECOGNISED', `The file is no document that these engines know: ${tried}`)
  }

  const readers = engines.flatMap(({ readLifecycle }, at) => (readLifecycle ? [readLifecycle.bind(engines[at])] : []))
  const readLifecycle = async (bytes: Uint8Array): Promise<LifecycleMessage | undefined> => {
    for (const read of readers) {
      const message = await read(bytes)
      if (message) return message
    }
    return undefined
  }
  const reading: Pick<AdapterContext, 'readLifecycle'> = readers.length > 0 ? { readLifecycle } : {}

  const read = (file: FileInput, how: { signal?: AbortSignal | undefined; copy?: boolean }): Promise<FileContent> =>
    readFileInput(file, { maxBytes: maxFileBytes, timeoutMs: readTimeoutMs, field: 'input.file', ...how })

  return {
    async inspect(input, callOptions = {}) {
      const { signal } = checked(callSchema, callOptions, 'options')
      const { bytes } = await read(checked(inputSchema, input, 'input').file, { signal })
      return inspectBytes(bytes)
    },

    async submit(input, submitOptions) {
      const { signal, onProgress, trackingId, ...given } = checked(optionsSchema, submitOptions, 'options')
      signal?.throwIfAborted()
      const adapter = adapterOf(given.destination.type)
      const destination = adapter.checkDestination(submitOptions.destination)
      const { file, name } = checked(inputSchema, input, 'input')
      const content = await read(file, { signal, copy: true })
      const document = await prepare(content.bytes, await inspectBytes(content.bytes), name ?? content.name)
      const { bytes: _, ...facts } = document
      const context = { ...reading, signal, onProgress, trackingId }
      await tellProgress({ step: 'inspected', document: facts }, context, { clock: systemClock, timeoutMs: HOOK_MS })
      signal?.throwIfAborted()
      return adapter.submit(document, destination, context)
    },

    resume(reference, { destination }) {
      checked(referenceSchema, reference, 'reference')
      const { type } = checked(optionsSchema, { destination }, 'options').destination
      if (type !== reference.type) {
        const why = `The reference belongs to ${JSON.stringify(reference.type)}, the destination to ${JSON.stringify(type)}`
        throw new ConfigurationError('REFERENCE_INVALID', why, { field: 'destination.type' })
      }
      const adapter = adapterOf(type)
      if (!adapter.resume) {
        throw new UnsupportedError('RESUME', `The adapter ${type} cannot take a submission up again`)
      }
      return adapter.resume(reference, adapter.checkDestination(destination), reading)
    },
  }
}

function speaks(contract: unknown, who: string): void {
  if (contract === 1) return
  const why = `The ${who} speaks contract ${String(contract)}, this facade speaks 1; install versions that match`
  throw new ConfigurationError('CONTRACT_UNKNOWN', why)
}

/** Checks what came from outside and names the first field at fault; its value stays out of the message. */
function checked<T>(schema: z.ZodMiniType<T>, value: unknown, field: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const path = [field, ...(issue?.path ?? [])].map(String).join('.')
  throw new ConfigurationError('ARGUMENT_INVALID', `${path}: ${issue?.message ?? 'is not valid'}`, { field: path })
}

async function prepare(
  bytes: Uint8Array,
  { embedded: _, warnings: __, ...facts }: Inspection,
  name: string | undefined,
): Promise<PreparedDocument> {
  const extension = facts.mediaType === 'application/pdf' ? 'pdf' : 'xml'
  const made = facts.number?.replace(/[^\w.-]+/g, '-').slice(0, 100) || 'document'
  return { ...facts, bytes, name: name ?? `${made}.${extension}`, sha256: await sha256(bytes) }
}
