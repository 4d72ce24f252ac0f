import {
  type Adapter,
  type AdapterContext,
  type CallOptions,
  type Clock,
  ConfigurationError,
  type Destination,
  type DestinationOf,
  type DocumentEngine,
  type FileInput,
  type GivenResponse,
  type Inspection,
  type InvoiceResponse,
  type LifecycleMessage,
  type Profile,
  type ProgressStep,
  progressTeller,
  type ReceivedReference,
  type RecipientDirectory,
  type SubmissionReference,
  type Syntax,
  systemClock,
  UnsupportedError,
  type WebhookNews,
  type WebhookSource,
} from '@facturelle/core'
import { type TenantCredentials, withAccess } from './access.js'
import type { BatchItem, Hand, Hands, SubmitManyOptions } from './batch.js'
import type { Plan } from './explain.js'
import { noteFailure } from './failure.js'
import { checkOptions, checkReference, checkTyped, plain, SHAPES, wrong } from './guards.js'
import type { FacadeInboxOptions, Received } from './inbox.js'
import { type DocumentInput, readFile, type SubmitInput } from './input.js'
import { type Journal, type JournalEntry, memoryJournal } from './journal.js'
import { once } from './once.js'
import { adapterOf, type House, inspectWith, Pipeline, type Signer, type Stages } from './pipeline.js'
import { destinationOf, isPrepared, type Prepared, type Route } from './prepared.js'
import type { AutoDestination, RoutingPolicy } from './route.js'
import type { Outgoing, Sending } from './sending.js'
import { type Followers, type TrackedSubmission, tracked } from './tracked.js'

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
  /** Whether an invoice of which something would be left out is not sent. @default false */
  readonly strict?: boolean
  /** The credentials of a tenant, where a call names one. */
  readonly credentials?: TenantCredentials
  /**
   * What was sent, and what is in doubt. One for each environment: a test that was sent is not sent to production under
   * the same key. `'none'`: nothing is kept, and each call sends. @default in memory, the last 10_000 that are settled
   */
  readonly journal?: Journal | 'none'
  /** Names what no adapter takes, for destinations of the type `auto`: `frenchRules()`. */
  readonly policy?: RoutingPolicy
  /** Which destination to take where several fit, the one liked best first; of the type `auto`. */
  readonly prefer?: readonly Adapters[number]['type'][]
  /** Asked whether recipients can be reached, for destinations of the type `auto`. */
  readonly directory?: RecipientDirectory
  /** Signs each file before it is sent. @default none */
  readonly signer?: Signer
  /** Receives the calls of platforms, each made by the package of its platform. */
  readonly webhooks?: readonly WebhookSource[]
  /** Told of each verified call of a platform, and waited for; its failure has the platform call again. */
  readonly onWebhook?: (news: WebhookNews) => unknown
}

/** Options of {@link Facturelle.submit}. */
export interface SubmitOptions<D> {
  /**
   * Where to: `type` names the adapter, the other keys are the adapter's own. `{ type: 'auto' }`: the adapters say which of
   * them it is for.
   */
  readonly destination: D | AutoDestination<Extract<D, Destination>>
  /** Whose credentials are used, where the destination has none of its own. */
  readonly tenant?: string
  /**
   * Names this invoice: the same is not sent twice under it, and another is refused. It becomes the tracking id.
   * @default made from tenant, type of destination, seller, number, type and date
   */
  readonly key?: string
  /** Your own reference of this submission, where the platform stores one. @default `key` */
  readonly trackingId?: string
  /** Of an invoice that is data: what it is written as. @default the first that the destination wants */
  readonly syntax?: Syntax
  /** As `syntax`. */
  readonly profile?: Profile
  /** Of an invoice that is data: the pages that it is put into, as a Factur-X. */
  readonly pdf?: FileInput
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
  /** Of this invoice: see {@link FacturelleOptions.strict}. */
  readonly strict?: boolean
  /** Of this invoice: see {@link FacturelleOptions.signer}. */
  readonly signer?: Signer
  /** Stages to leave out, or to do in another way. */
  readonly stages?: Stages
  readonly signal?: AbortSignal
  /**
   * Called at each step: `completed` (of data), `routed` (of `auto`), `written` (of data), `inspected`, `validated`,
   * `embedded`, `signed`, `prepared` (as data), `authorized`, `sending`, `sent`. Keep the reference of `sending` to find the
   * document again after a crash, where no journal does: the hook is waited for. A failure of it is passed over.
   */
  readonly onProgress?: (step: ProgressStep) => unknown
}

/** Options of sending what is prepared. */
export interface SendOptions<D>
  extends Pick<SubmitOptions<D>, 'tenant' | 'trackingId' | 'strict' | 'signal' | 'onProgress'> {
  /** Where it was prepared in another process: the same again. */
  readonly destination?: D
}

/** Where a stored reference leads back to: one of these, where the adapter stores no credentials. */
export interface ResumeOptions<D> {
  /** In full. @default made from the reference */
  readonly destination?: D
  readonly tenant?: string
  /** Zero storage. */
  readonly credentials?: object
}

/** A submission that the journal has in doubt. */
export interface Unsettled {
  readonly key: string
  readonly reference: SubmissionReference
  readonly tenant?: string
  /** Absent where `error` says why: credentials are missing, say. */
  readonly submission?: TrackedSubmission
  readonly error?: unknown
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
   * Reads or completes the invoice, finds its destination, builds what that wants, judges it, sends it and says what is
   * known: see `outcome`. What was sent before is not sent again: the first submission comes back, `repeated`.
   *
   * An invoice that is data becomes a file first: in the first form that the destination wants and that has a place for
   * all of it, else in the one that leaves out the least, which `warnings` tell. The same invoice gives the same bytes.
   * A destination that makes its own document of the data gets the invoice itself; where it takes no files at all, a file
   * is read into the model first.
   *
   * `failureOf(error)` tells the stage of a failure, and gives back what was built.
   * @throws {ConfigurationError} the destination is unknown, or lacks something; `FILE_UNREADABLE`; `INVOICE_INVALID` and
   *   others of data that is no invoice, with the path in `field` and never a value; `KEY_TAKEN`: another document was sent
   *   under the key; `SUBMISSION_UNDER_WAY`: another process is at it
   * @throws {RoutingError} `ROUTE_AMBIGUOUS`, `ROUTE_UNDETERMINED`, `ROUTE_NONE`, of the type `auto`
   * @throws {DocumentError} the file is too large, or no document that can be sent; `INVALID`: it breaks rules of its
   *   authorities, which `issues` tell
   * @throws {UnsupportedError} `INVOICE_UNWRITABLE`: no engine writes a form that the destination takes;
   *   `INVOICE_UNREADABLE`: it takes invoices as data, and no engine reads this file whole; `INVOICE_UNCHECKED`: none
   *   checks and completes data; `WARNINGS`: `strict`, and something is left out
   * @throws {AuthError} no token
   * @throws {PlatformError} the platform refused it
   */
  submit(input: SubmitInput, options: SubmitOptions<D>): Promise<TrackedSubmission>
  /** The same of what `prepare` made. */
  submit(prepared: Prepared, options?: SendOptions<D>): Promise<TrackedSubmission>
  /** Does all but send. Throws as `submit`. */
  prepare(input: SubmitInput, options: SubmitOptions<D>): Promise<Prepared>
  /** Tells what `submit` would do: nothing is sent, stored, or asked but the directory. */
  explain(input: SubmitInput, options: SubmitOptions<D>): Promise<Plan>
  /** Submits many, so many at a time; each result comes as it is there, and no failure stops the rest. */
  submitMany(
    inputs: Iterable<SubmitInput> | AsyncIterable<SubmitInput>,
    options: SubmitManyOptions<D>,
  ): AsyncIterable<BatchItem>
  /**
   * Takes a submission up again from its stored reference, in any process. No network until it is followed.
   * @throws {ConfigurationError} the reference is none, or its adapter or its credentials are missing
   * @throws {UnsupportedError} the adapter cannot resume
   */
  resume(
    reference: SubmissionReference,
    options?: Pick<ResumeOptions<D>, 'destination' | 'credentials'>,
  ): TrackedSubmission
  /** The same for a tenant, whose credentials are looked up. */
  resume(
    reference: SubmissionReference,
    options: ResumeOptions<D> & { readonly tenant: string },
  ): Promise<TrackedSubmission>
  /** What the journal has in doubt, after a crash: `resolve()` each, or submit the same invoice again. */
  unsettled(): AsyncIterable<Unsettled>
  /**
   * Answers an invoice, or tells what became of it: refuse, dispute, report a payment.
   * @throws {UnsupportedError} `RESPONSE`: the platform has no call for it
   */
  respond(
    reference: SubmissionReference | ReceivedReference,
    response: InvoiceResponse,
    options?: ResumeOptions<D> & CallOptions,
  ): Promise<GivenResponse>
  /** The invoices that were received at an account, oldest first: each with its file, and as data where that can be read. */
  inbox(options: FacadeInboxOptions<D>): AsyncIterable<Received>
  /** Receives a call of a platform: `webhooks` of the options. 404 of a call that is none of theirs. */
  webhooks(request: Request): Promise<Response>
}

/** A destination may leave its credentials out where a tenant has them. */
type Reachable<D, Options> = Options extends { readonly credentials: TenantCredentials } ? D | WithoutCredentials<D> : D
type WithoutCredentials<D> = D extends unknown ? Omit<D, 'credentials'> : never

const DEFAULTS = { maxFileBytes: 100_000_000, readTimeoutMs: 60_000 } as const
/** The longest a hook is waited for before the document goes to its adapter, in milliseconds. */
const HOOK_MS = 30_000

/**
 * Joins adapters and document engines.
 * @throws {ConfigurationError} two adapters have one type, or one speaks another contract
 */
export function createFacturelle<
  const Adapters extends readonly Adapter[],
  const Options extends FacturelleOptions<Adapters>,
>(
  options: Options & FacturelleOptions<Adapters>,
): Facturelle<Reachable<DestinationOf<Options['adapters'][number]>, Options>> {
  const settings: FacturelleOptions<Adapters> = checkOptions(options, SHAPES.settings)
  const adapters = new Map<string, Adapter>()
  for (const adapter of settings.adapters) {
    speaks(adapter.contract, `adapter ${adapter.type}`)
    if (adapters.has(adapter.type)) {
      const why = `Two adapters have the type ${JSON.stringify(adapter.type)}; pass one of them`
      throw new ConfigurationError('ADAPTER_TWICE', why, { field: 'adapters' })
    }
    adapters.set(adapter.type, adapter)
  }
  const engines = settings.documents
  for (const engine of engines) speaks(engine.contract, `document engine ${engine.name}`)
  const { clock = systemClock, credentials, prefer, directory, policy, webhooks = [], onWebhook } = settings
  const { maxFileBytes = DEFAULTS.maxFileBytes, readTimeoutMs = DEFAULTS.readTimeoutMs } = settings
  const house: House = { adapters, engines, clock, maxFileBytes, readTimeoutMs, credentials, prefer, directory, policy }
  for (const source of webhooks) speaks(source.contract, `webhooks of ${source.type}`)

  const readers = engines.flatMap(({ readLifecycle }, at) => (readLifecycle ? [readLifecycle.bind(engines[at])] : []))
  const readLifecycle = async (bytes: Uint8Array): Promise<LifecycleMessage | undefined> => {
    for (const read of readers) {
      const message = await read(bytes)
      if (message) return message
    }
    return undefined
  }
  const reading: Pick<AdapterContext, 'readLifecycle'> = readers.length > 0 ? { readLifecycle } : {}
  const journal = settings.journal === 'none' ? undefined : (settings.journal ?? memoryJournal())
  // Loaded with the first submission.
  const sending = once(async () => new (await import('./sending.js')).Sending(journal, reading))

  /** Who is to be told where a platform calls. */
  const followers: Followers = new Map()

  const news = async (told: WebhookNews): Promise<void> => {
    const { wake } = await import('./following.js')
    wake(followers, told)
    await onWebhook?.(told)
  }

  const watched = ({ submission, repeated, entry }: Outgoing): TrackedSubmission => {
    let known: JournalEntry | undefined = entry
    return tracked(
      submission,
      {
        clock,
        followers,
        async settled(reference, ended) {
          known ??= await (await sending()).entryOf(reference)
          if (known) known = await (await sending()).settle(known, reference, ended)
        },
      },
      repeated,
    )
  }

  const pipeline = (given: SubmitOptions<Destination>, onProgress: SubmitOptions<Destination>['onProgress']) => {
    const asked = checkOptions(given, SHAPES.submit)
    checkTyped(asked.destination)
    const { signal } = asked
    signal?.throwIfAborted()
    const tell = progressTeller({ onProgress, ...(signal && { signal }) }, { clock, timeoutMs: HOOK_MS })
    const defaults = { validate: settings.validate, signer: settings.signer }
    return new Pipeline(house, { ...plain(defaults), ...plain(asked) } as never, tell)
  }

  const prepare = async (input: unknown, given: SubmitOptions<Destination>): Promise<Prepared> => {
    const found = await pipeline(given, given?.onProgress).identify(input)
    return 'build' in found ? found.build() : lost(found.route)
  }

  const submitInput = async (input: unknown, given: SubmitOptions<Destination>): Promise<Outgoing> => {
    const found = await pipeline(given, given?.onProgress).identify(input)
    if (!('build' in found)) return lost(found.route)
    const order = orderOf(given, found.adapter, found.destination)
    const before = await (await sending()).earlier(found, order).catch((error: unknown) => {
      noteFailure(error, { stage: 'send' })
      throw error
    })
    return before ?? send(await found.build(), order)
  }

  const submitPrepared = async (
    prepared: Prepared,
    given: Partial<SubmitOptions<Destination>>,
    hand?: Hand,
  ): Promise<Outgoing> => {
    checkOptions(given, SHAPES.prepared)
    given.signal?.throwIfAborted()
    const adapter = adapterOf(adapters, prepared.type)
    const { tenant = prepared.tenant } = given
    if (tenant !== prepared.tenant) throw wrong('options.tenant', 'is another than the one it was prepared for')
    const asked = given.destination?.type === 'auto' ? undefined : given.destination
    const destination = asked ?? destinationOf(prepared)
    if (destination?.type !== prepared.type) {
      const why = `what was prepared is for ${prepared.type}; give its destination, or prepare it again`
      throw new ConfigurationError('ARGUMENT_INVALID', `options.destination: ${why}`, { field: 'options.destination' })
    }
    const checked = adapter.checkDestination(await withAccess(destination as Destination, tenant, credentials))
    return send(prepared, { ...orderOf({ ...given, ...plain({ tenant }) }, adapter, checked), hand })
  }

  type Order = Parameters<Sending['send']>[1]
  const orderOf = (given: Partial<SubmitOptions<Destination>>, adapter: Adapter, destination: Destination): Order => {
    const { tenant, trackingId, signal, onProgress, strict = settings.strict ?? false } = given
    return {
      adapter,
      destination,
      tenant,
      strict,
      context: { ...reading, ...plain({ trackingId, signal, onProgress }) },
    }
  }
  const send = async (prepared: Prepared, order: Order): Promise<Outgoing> => {
    try {
      return await (await sending()).send(prepared, order)
    } catch (error) {
      const { document, invoice } = prepared
      noteFailure(error, { stage: 'send', prepared, ...plain({ document, invoice }) })
      throw error
    }
  }

  /** What a reference leads back to. */
  const back = async (
    reference: Pick<SubmissionReference, 'type' | 'destination'>,
    { tenant, ...given }: ResumeOptions<Destination>,
  ): Promise<{ readonly adapter: Adapter; readonly destination: Destination }> => {
    if (tenant === undefined || given.credentials || given.destination?.credentials) return backAtOnce(reference, given)
    const { credentials: found } = await withAccess<Destination>({ type: reference.type }, tenant, credentials)
    const { destination } = given
    return backAtOnce(
      reference,
      destination
        ? { destination: { ...destination, ...plain({ credentials: found }) } }
        : plain({ credentials: found }),
    )
  }
  const backAtOnce = (
    reference: Pick<SubmissionReference, 'type' | 'destination'>,
    { destination, credentials: own }: Pick<ResumeOptions<Destination>, 'destination' | 'credentials'>,
  ) => {
    const { type } = reference
    if (destination !== undefined && destination.type !== type) {
      const why = `The reference belongs to ${JSON.stringify(type)}, the destination to ${JSON.stringify(destination.type)}`
      throw new ConfigurationError('REFERENCE_INVALID', why, { field: 'destination.type' })
    }
    const adapter = adapterOf(adapters, type)
    const made = destination ??
      adapter.destinationOf?.(reference, own) ?? { type, ...reference.destination, ...plain({ credentials: own }) }
    return { adapter, destination: adapter.checkDestination(made) }
  }
  const takenUp = (
    reference: SubmissionReference,
    found: ReturnType<typeof backAtOnce>,
    entry?: JournalEntry,
  ): TrackedSubmission => {
    if (!found.adapter.resume) {
      throw new UnsupportedError('RESUME', `The adapter ${reference.type} cannot take a submission up again`)
    }
    return watched({ submission: found.adapter.resume(reference, found.destination, reading), entry })
  }

  const facturelle = {
    async inspect(input, callOptions = {}) {
      const { signal } = checkOptions(callOptions, SHAPES.call)
      const tell = async () => undefined
      const asked = { destination: { type: '' }, signal }
      const { bytes } = await new Pipeline(house, asked, tell).read(readFile(input).file, false)
      return inspectWith(engines, bytes)
    },

    async submit(input: unknown, given: never) {
      return watched(await (isPrepared(input) ? submitPrepared(input, given ?? {}) : submitInput(input, given)))
    },

    prepare,

    async explain(input, given) {
      const { explain } = await import('./explain.js')
      const { validate = settings.validate ?? true, frenchRules } = given
      const judging = validate ? { engines, frenchRules } : undefined
      return explain(pipeline({ ...given, validate: false }, undefined), input, judging)
    },

    async *submitMany(inputs, given) {
      const { submitMany } = await import('./batch.js')
      const hands: Hands = {
        clock,
        prepare,
        submit: async (prepared, options, hand) => watched(await submitPrepared(prepared, options, hand)),
        adapterOf: (type) => adapterOf(adapters, type),
      }
      yield* submitMany(hands, inputs, given)
    },

    resume(reference: SubmissionReference, given: ResumeOptions<Destination> = {}) {
      checkReference(reference)
      const { tenant, ...rest } = checkOptions(given, SHAPES.resume)
      if (tenant === undefined) return takenUp(reference, backAtOnce(reference, rest)) as never
      return back(reference, { tenant, ...rest }).then((found) => takenUp(reference, found)) as never
    },

    async *unsettled() {
      if (!journal) return
      for await (const entry of journal.unsettled()) {
        const { key, reference, tenant } = entry
        const facts = { key, reference, ...plain({ tenant }) }
        try {
          yield { ...facts, submission: takenUp(reference, await back(reference, plain({ tenant })), entry) }
        } catch (error) {
          yield { ...facts, error }
        }
      }
    },

    async respond(reference, response, given = {}) {
      const { respond } = await import('./respond.js')
      return respond(reference, response, given, (options) => back(reference, options))
    },

    async *inbox(given) {
      const { inbox } = await import('./inbox.js')
      yield* inbox(house, followers, given as never)
    },

    async webhooks(request) {
      const source = webhooks.find((one) => one.matches(request))
      if (!source) return new Response(null, { status: 404 })
      return source.receive(request, news)
    },
  } as Facturelle<Destination>
  return facturelle as never

  async function lost(route: Route): Promise<never> {
    const { nowhere } = await import('./route.js')
    const error = nowhere(route)
    noteFailure(error, { stage: 'route' })
    throw error
  }
}

function speaks(contract: unknown, who: string): void {
  if (contract === 1) return
  const why = `The ${who} speaks contract ${String(contract)}, this facade speaks 1; install versions that match`
  throw new ConfigurationError('CONTRACT_UNKNOWN', why)
}
