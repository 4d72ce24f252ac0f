import {
  type Adapter,
  type AdapterContext,
  type CallOptions,
  type Clock,
  type CompletedInvoice,
  ConfigurationError,
  type DestinationOf,
  type DocumentEngine,
  DocumentError,
  documentFileName,
  type FileContent,
  type FileInput,
  type Inspection,
  type LifecycleMessage,
  type PreparedDocument,
  type PreparedInvoice,
  type Profile,
  type ProgressStep,
  progressTeller,
  readFileInput,
  type Submission,
  type SubmissionReference,
  type Syntax,
  sha256,
  systemClock,
  UnsupportedError,
} from '@facturelle/core'
import { callSchema, checked, inputSchema, optionsSchema, referenceSchema, settingsSchema } from './checks.js'
import { completed, parsed } from './data.js'
import { type DocumentInput, readInput, type SubmitInput } from './input.js'
import { validated } from './validated.js'
import { written } from './written.js'

/** What the app installs: the platforms it sends to, and the engines that know its files. */
export interface FacturelleOptions<Adapters extends readonly Adapter[]> {
  readonly adapters: Adapters
  /** Asked in this order; the first that recognises a file has it. */
  readonly documents: readonly DocumentEngine[]
  /** The largest file that is read, in bytes. A platform may take less. @default 100_000_000 */
  readonly maxFileBytes?: number
  /** The longest the reading of one file may take, in milliseconds. @default 60_000 */
  readonly readTimeoutMs?: number
  /** Says today's date, for a simplified invoice without one. @default the machine's */
  readonly clock?: Clock
  /**
   * Whether an invoice that goes out as a file is judged by the rules of its authorities first, with an engine that knows
   * them; one that breaks them is not sent. Warnings are told to `onProgress` and stop nothing. @default true
   */
  readonly validate?: boolean
}

/** Options of {@link Facturelle.submit}. */
export interface SubmitOptions<D> {
  /** Where to: `type` names the adapter, the other keys are the adapter's own. */
  readonly destination: D
  /** Your own reference of this submission, where the platform stores one. @default made by the adapter */
  readonly trackingId?: string
  /** Of an invoice that is data: what it is written as. @default the first that the destination wants */
  readonly syntax?: Syntax
  /** As `syntax`. */
  readonly profile?: Profile
  /**
   * Of a simplified invoice: whether check digits of SIREN, SIRET, VAT numbers and IBANs are looked at. Test platforms
   * hand out wrong ones. @default true
   */
  readonly checkDigits?: boolean
  /**
   * Of a simplified invoice of a French seller: whether it gets the notes that France wants and is refused what France
   * forbids. @default true
   */
  readonly frenchRules?: boolean
  /** Of this invoice: see {@link FacturelleOptions.validate}. */
  readonly validate?: boolean
  readonly signal?: AbortSignal
  /**
   * Called at each step: `written` (of data), `inspected`, `validated`, `prepared` (as data), `authorized`, `sending`, `sent`. Keep the reference of `sending` to find the
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
   *
   * An invoice that is data becomes a file first: in the first form that the destination wants and that has a place for
   * all of it, else in the one that leaves out the least, which `warnings` tell. The same invoice gives the same bytes.
   * A destination that makes its own document of the data gets the invoice itself; where it takes no files at all, a file
   * is read into the model first.
   * @throws {ConfigurationError} the destination is unknown, or lacks something; `FILE_UNREADABLE`; `INVOICE_INVALID` and
   *   others of data that is no invoice, with the path in `field` and never a value
   * @throws {DocumentError} the file is too large, or no document that can be sent; `INVALID`: it breaks rules of its
   *   authorities, which `issues` tell
   * @throws {UnsupportedError} `INVOICE_UNWRITABLE`: no engine writes a form that the destination takes;
   *   `INVOICE_UNREADABLE`: it takes invoices as data, and no engine reads this file whole; `INVOICE_UNCHECKED`: none
   *   checks and completes data
   * @throws {AuthError} no token
   * @throws {PlatformError} the platform refused it
   */
  submit(input: SubmitInput, options: SubmitOptions<D>): Promise<Submission>
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

/**
 * Joins adapters and document engines.
 * @throws {ConfigurationError} two adapters have one type, or one speaks another contract
 */
export function createFacturelle<const Adapters extends readonly Adapter[]>(
  options: FacturelleOptions<Adapters>,
): Facturelle<DestinationOf<Adapters[number]>> {
  const settings = checked(settingsSchema, options, 'options')
  const { maxFileBytes = DEFAULTS.maxFileBytes, readTimeoutMs = DEFAULTS.readTimeoutMs, clock = systemClock } = settings
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
      const options = checked(optionsSchema, submitOptions, 'options')
      const { signal, onProgress, trackingId, syntax, profile, checkDigits, frenchRules, validate, ...given } = options
      signal?.throwIfAborted()
      const adapter = adapterOf(given.destination.type)
      const destination = adapter.checkDestination(submitOptions.destination)
      const source = readInput(input)
      const context = { ...reading, signal, onProgress, trackingId }
      const tell = progressTeller(context, { clock, timeoutMs: HOOK_MS })
      const submitInvoice = adapter.submitInvoice?.bind(adapter)
      if (submitInvoice && source.kind === 'invoice' && (syntax ?? profile) === undefined) {
        const done = await completed(source.invoice, { engines, clock, checkDigits, frenchRules })
        return handOver({ ...done, ...(await factsOf(done)) }, [])
      }
      if (submitInvoice && !adapter.wants && source.kind === 'invoice') {
        throw wrongOption(
          syntax === undefined ? 'profile' : 'syntax',
          `${adapter.type} takes invoices as data; leave it out`,
        )
      }
      let content: FileContent
      let warnings: readonly string[] | undefined
      if (source.kind === 'file') {
        const ofData = Object.entries({ syntax, profile, checkDigits, frenchRules })
        const [asked] = ofData.find(([, value]) => value !== undefined) ?? []
        if (asked !== undefined) throw wrongOption(asked, 'a file is sent as it is; leave it out')
        const { bytes, name } = await read(source.file, { signal, copy: true })
        content = { bytes, name: source.name ?? name }
      } else {
        const work = {
          adapter,
          destination,
          engines,
          asked: { syntax, profile },
          checkDigits,
          frenchRules,
          clock,
          signal,
        }
        const document = await written(source.invoice, work)
        const { bytes, fileName: name } = document
        if (bytes.byteLength > maxFileBytes) {
          const why = `The invoice makes a file of ${bytes.byteLength} bytes; at most ${maxFileBytes} are sent`
          throw new DocumentError('TOO_LARGE', why)
        }
        content = { bytes, name }
        warnings = document.warnings
        await tell({ step: 'written', syntax: document.syntax, profile: document.profile, name, warnings })
        signal?.throwIfAborted()
      }
      const document = await prepare(content.bytes, await inspectBytes(content.bytes), content.name)
      const { bytes: _, ...facts } = document
      await tell({ step: 'inspected', document: facts })
      signal?.throwIfAborted()
      if (submitInvoice && !adapter.wants) {
        const read = await parsed(document, { engines, clock, adapter })
        return handOver({ ...read.completed, name: document.name, sha256: document.sha256 }, read.warnings)
      }
      if (validate ?? settings.validate ?? true) {
        const judged = await validated(document, engines, { frenchRules })
        if (judged) await tell({ step: 'validated', ...judged })
        signal?.throwIfAborted()
      }
      return adapter.submit(document, destination, { ...context, ...(warnings && { warnings }) })

      async function handOver(invoice: PreparedInvoice, left: readonly string[]): Promise<Submission> {
        const { invoice: _, ...facts } = invoice
        await tell({ step: 'prepared', document: facts, warnings: left })
        signal?.throwIfAborted()
        const given = { ...context, ...(left.length > 0 && { warnings: left }) }
        return (submitInvoice as NonNullable<typeof submitInvoice>)(invoice, destination, given)
      }
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

function wrongOption(option: string, why: string): ConfigurationError {
  const field = `options.${option}`
  return new ConfigurationError('ARGUMENT_INVALID', `${field}: ${why}`, { field })
}

/** What names an invoice that comes from no file. */
async function factsOf({ invoice }: CompletedInvoice): Promise<Pick<PreparedInvoice, 'name' | 'sha256'>> {
  const json = new TextEncoder().encode(JSON.stringify(invoice))
  return { name: documentFileName(invoice.invoiceNumber, 'application/json'), sha256: await sha256(json) }
}

async function prepare(
  bytes: Uint8Array,
  { embedded: _, warnings: __, ...facts }: Inspection,
  name = documentFileName(facts.number, facts.mediaType),
): Promise<PreparedDocument> {
  return { ...facts, bytes, name, sha256: await sha256(bytes) }
}
