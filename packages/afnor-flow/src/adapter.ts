import { type ClientCredentials, checkClientCredentials } from '@facturelle/auth'
import {
  type Adapter,
  type AdapterContext,
  type Clock,
  ConfigurationError,
  type Destination,
  FacturelleError,
  type Outcome,
  PlatformError,
  type PreparedDocument,
  type Submission,
  type SubmissionReference,
  systemClock,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { serviceUrl } from '@facturelle/core/http'
import {
  type AfnorFlow,
  type AfnorFlowSettings,
  addressOf,
  connect,
  createAccountTokens,
  type PlatformAddress,
  type Provided,
} from './client.js'
import { MAX_FILE_BYTES } from './flows.js'
import { follow } from './follow.js'
import { referenceDocument, toFlowInfo } from './mapping.js'
import type { Platform } from './platforms.js'
import type { FlowProcessingRule } from './types.js'
import type { FlowCallOptions } from './wire.js'

/** The two addresses of a platform that comes with the credentials of a call. */
interface Addresses {
  /** Base address of the Flow Service, in full, up to but without `/v1`. */
  readonly flowServiceUrl: string
  /** OAuth 2.0 token endpoint, in full. */
  readonly tokenUrl: string
}

interface NoAddresses {
  readonly flowServiceUrl?: never
  readonly tokenUrl?: never
}

/** The credentials of one account, with the platform's two addresses where the adapter does not know them. */
export type AfnorCredentials<Addressed extends boolean = boolean> = Omit<ClientCredentials, 'tokenUrl'> &
  (Addressed extends true ? Addresses | NoAddresses : Addresses)

interface AfnorDestinationBase {
  readonly type: 'afnor'
  /** The regulatory rule the flow falls under. Absent: the platform computes it. */
  readonly processingRule?: FlowProcessingRule
  /** The company concerned, for accounts that hold several. */
  readonly organizationId?: string
}

/** An approved platform as a destination. Credentials are needed where the adapter stores none. */
export type AfnorDestination<
  Addressed extends boolean = boolean,
  Stored extends boolean = boolean,
> = AfnorDestinationBase &
  (Stored extends true
    ? { readonly credentials?: AfnorCredentials<Addressed> }
    : { readonly credentials: AfnorCredentials<Addressed> })

export type AfnorFlowAdapterOptions = AfnorFlowSettings &
  (PlatformAddress | { readonly platform?: never; readonly flowServiceUrl?: never; readonly tokenUrl?: never }) & {
    /** Stored credentials: a value, or a function that returns them. A destination's own credentials go before. */
    readonly credentials?: Provided<AfnorCredentials>
    /**
     * After an ambiguous failure, how long the flow is looked for before its absence is believed, in milliseconds.
     * A submission takes at most twice `timeoutMs` (token, then flow) and this.
     * @default 10_000
     */
    readonly lookupMs?: number
  }

/** Whether options say where the platform is. */
type Addressed<O> = 'platform' extends keyof O ? true : 'flowServiceUrl' extends keyof O ? true : false
type Stored<O> = 'credentials' extends keyof O ? true : false

const DEFAULTS = { lookupMs: 10_000 } as const
const FIRST_LOOKUP_PAUSE_MS = 250
const DESTINATION_KEYS = ['type', 'credentials', 'processingRule', 'organizationId']

/**
 * Hands invoices, lifecycle messages and e-reporting files to a French approved platform.
 *
 * `afnorFlowAdapter()` takes everything from each destination (zero storage); with `platform`, or `flowServiceUrl`
 * and `tokenUrl`, a destination may leave the addresses out; with `credentials` it may leave those out as well.
 * @throws {ConfigurationError} an option is missing or wrong
 */
export function afnorFlowAdapter<const O extends AfnorFlowAdapterOptions = Record<never, never>>(
  options: O = {} as O,
): Adapter<AfnorDestination<Addressed<O>, Stored<O>>> {
  // Within, destinations are read by their widest type; the narrow one is for the caller's compiler.
  return createAdapter(options) as unknown as Adapter<AfnorDestination<Addressed<O>, Stored<O>>>
}

function createAdapter(settings: AfnorFlowAdapterOptions): Adapter<AfnorDestination> {
  const { allowInsecureLoopback } = settings
  const address = knownAddress(settings)
  const clock = settings.clock ?? systemClock
  const randomUuid = settings.randomUuid ?? (() => crypto.randomUUID())
  const lookupMs = settings.lookupMs ?? DEFAULTS.lookupMs
  const tokens = createAccountTokens(settings)
  const checked: (value: unknown, field: string) => asserts value is AfnorCredentials = (value, field) =>
    checkCredentials(value, field, address, allowInsecureLoopback)
  if (settings.credentials !== undefined && typeof settings.credentials !== 'function') {
    checked(settings.credentials, 'credentials')
  }

  const checkDestination = (value: unknown): AfnorDestination => {
    if (typeof value !== 'object' || value === null || (value as Destination).type !== 'afnor') {
      throw new ConfigurationError('DESTINATION_INVALID', 'destination.type must be "afnor"', {
        field: 'destination.type',
      })
    }
    const destination = value as Record<string, unknown>
    for (const key of Object.keys(destination)) {
      if (DESTINATION_KEYS.includes(key)) continue
      const why = `destination.${key} is not known to afnor; known are ${DESTINATION_KEYS.join(', ')}`
      throw new ConfigurationError('DESTINATION_INVALID', why, { field: `destination.${key}` })
    }
    for (const key of ['processingRule', 'organizationId']) {
      const entry = destination[key]
      if (entry === undefined || (typeof entry === 'string' && entry !== '')) continue
      const field = `destination.${key}`
      throw new ConfigurationError('DESTINATION_INVALID', `${field} must be a non-empty string`, { field })
    }
    if (destination.credentials !== undefined) {
      checked(destination.credentials, 'destination.credentials')
    } else if (settings.credentials === undefined) {
      const needed = address ? 'clientId, clientSecret' : 'flowServiceUrl, tokenUrl, clientId, clientSecret'
      const why = `destination.credentials is missing (${needed}); give it, or give credentials to afnorFlowAdapter`
      throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: 'destination.credentials' })
    }
    return value as AfnorDestination
  }

  /** A client for one destination; its credentials live as long as whoever holds the client. */
  const open = async (destination: AfnorDestination): Promise<AfnorFlow> => {
    const given = destination.credentials
    const field = given === undefined ? 'credentials' : 'destination.credentials'
    const provided = given ?? settings.credentials
    const read = async (): Promise<AfnorCredentials> => {
      const credentials: unknown = typeof provided === 'function' ? await provided() : provided
      checked(credentials, field)
      return credentials
    }
    const first = await read()
    const own = first.flowServiceUrl !== undefined
    const { credentials: _, platform, flowServiceUrl, tokenUrl, lookupMs: __, ...shared } = settings
    const where = own
      ? { flowServiceUrl: first.flowServiceUrl as string, tokenUrl: first.tokenUrl as string }
      : ({ platform, flowServiceUrl, tokenUrl } as PlatformAddress)
    const account = ({ flowServiceUrl: _url, tokenUrl: _token, ...rest }: AfnorCredentials) => rest
    let unused: AfnorCredentials | undefined = first
    const credentials =
      typeof provided === 'function'
        ? async () => {
            const next = unused ?? (await read())
            unused = undefined
            return account(next)
          }
        : account(first)
    return connect({ ...shared, ...where, credentials }, { tokens, field })
  }

  const submission = (
    reference: SubmissionReference,
    client: () => Promise<AfnorFlow>,
    context: AdapterContext,
    rest: { warnings: readonly string[]; error?: FacturelleError },
  ): Submission => {
    const organizationId = reference.destination?.organizationId as string | undefined
    const scope = { organizationId }
    const { readLifecycle } = context
    return {
      outcome: reference.outcome,
      reference,
      ...rest,
      toJSON: () => reference,
      async *events(eventOptions = {}) {
        const found = await settle(reference, client, { clock, lookupMs, scope, ...rest }, eventOptions.signal)
        yield* follow({ client: await client(), clock, reference: found, organizationId, readLifecycle }, eventOptions)
      },
      async original(callOptions = {}) {
        const call = { ...scope, ...callOptions }
        const found = await settle(reference, client, { clock, lookupMs, scope, ...rest }, call.signal)
        return (await client()).flows.download(found.id, 'Original', call)
      },
    }
  }

  return {
    contract: 1,
    type: 'afnor',
    checkDestination,

    async submit(document, destination, context = {}) {
      checkDestination(destination)
      const { signal, onProgress } = context
      const trackingId = context.trackingId ?? randomUuid()
      const { processingRule, organizationId } = destination
      const { flowInfo, warnings } = toFlowInfo(document, { trackingId, processingRule })
      if (document.bytes.byteLength > MAX_FILE_BYTES) {
        const size = `${document.bytes.byteLength} bytes; the Flow Service takes at most ${MAX_FILE_BYTES}`
        throw new UnsupportedError('FILE_TOO_LARGE', `${document.name} has ${size}`)
      }
      const client = await open(destination)
      const call: FlowCallOptions = { organizationId, signal }
      const token = await client.authorize(call)
      onProgress?.({ step: 'authorized', ...token })

      // Tracking ids are not unique: what stood under the caller's own one before is not what is sent now.
      const before = context.trackingId === undefined ? [] : await lookUp(client, trackingId, call)
      const made = await post(client, { document, flowInfo, call, clock, lookupMs, before })
      const reference: SubmissionReference = {
        contract: 1,
        type: 'afnor',
        ...((processingRule ?? organizationId) !== undefined && {
          destination: plain({ processingRule, organizationId }),
        }),
        ...plain({ id: made.id, trackingId, submittedAt: made.submittedAt }),
        outcome: made.outcome,
        document: referenceDocument(document),
      }
      onProgress?.({ step: 'sent', ...plain({ outcome: made.outcome, trackingId, id: made.id }) })
      return submission(reference, async () => client, context, { warnings, error: made.error })
    },

    resume(reference, destination, context = {}) {
      checkDestination(destination)
      if (reference.contract !== 1 || reference.type !== 'afnor') {
        throw new ConfigurationError('REFERENCE_INVALID', 'reference is not one of an afnor submission', {
          field: 'reference',
        })
      }
      let client: Promise<AfnorFlow> | undefined
      const lazily = () => {
        // Not kept when it fails: credentials that could not be read now may be readable later.
        client ??= open(destination).catch((failure: unknown) => {
          client = undefined
          throw failure
        })
        return client
      }
      return submission(reference, lazily, context, { warnings: [] })
    },
  }
}

/** The same object without its undefined members: what becomes JSON should look the same before and after. */
function plain<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T
}

/** Checks credentials that came from outside, whatever their types promised. `address` is what the adapter knows. */
function checkCredentials(
  value: unknown,
  field: string,
  address: Platform | undefined,
  allowInsecureLoopback: boolean | undefined,
): asserts value is AfnorCredentials {
  if (typeof value !== 'object' || value === null) {
    throw new ConfigurationError('CREDENTIALS_INVALID', `${field} must be an object`, { field })
  }
  const held = value as Record<string, unknown>
  const own = held.flowServiceUrl !== undefined || held.tokenUrl !== undefined
  if (own || !address) {
    // The address of a service and the address that makes its tokens belong together.
    for (const key of ['flowServiceUrl', 'tokenUrl']) {
      if (held[key] === undefined) {
        const why = `${field}.${key} is missing; flowServiceUrl and tokenUrl go together`
        throw new ConfigurationError('CREDENTIALS_INVALID', why, { field: `${field}.${key}` })
      }
      serviceUrl(held[key], `${field}.${key}`, allowInsecureLoopback)
    }
  }
  checkClientCredentials(own ? held : { ...held, tokenUrl: address?.tokenUrl }, field)
}

/** The address the adapter was given, checked; none for one that takes it from each destination. */
function knownAddress(settings: AfnorFlowAdapterOptions): Platform | undefined {
  const { platform, flowServiceUrl, tokenUrl, allowInsecureLoopback } = settings
  if (platform === undefined && flowServiceUrl === undefined && tokenUrl === undefined) return undefined
  const address = addressOf({ platform, flowServiceUrl, tokenUrl } as Partial<PlatformAddress>)
  serviceUrl(address.flowServiceUrl, 'flowServiceUrl', allowInsecureLoopback)
  serviceUrl(address.tokenUrl, 'tokenUrl', allowInsecureLoopback)
  return address
}

interface Post {
  readonly document: PreparedDocument
  readonly flowInfo: ReturnType<typeof toFlowInfo>['flowInfo']
  readonly call: FlowCallOptions
  readonly clock: Clock
  readonly lookupMs: number
  readonly before: readonly Found[]
}

interface Found {
  readonly id: string
  readonly submittedAt?: string
}

interface Made extends Partial<Found> {
  readonly outcome: Outcome
  readonly error?: FacturelleError
}

/** Sends once; after an ambiguous failure, asks the platform what it has before saying anything. */
async function post(client: AfnorFlow, work: Post): Promise<Made> {
  const { document, flowInfo, call } = work
  try {
    const { flowId, submittedAt } = await client.flows.create({ file: document.bytes, flowInfo }, call)
    return { outcome: 'accepted', id: flowId, submittedAt }
  } catch (failure) {
    if (TransportError.isInstance(failure) && failure.requestSent === 'no') {
      return { outcome: 'notReceived', error: failure }
    }
    if (!isAmbiguous(failure)) throw failure
    const found = await lookUpUntil(client, flowInfo.trackingId as string, work)
    if (found === 'unknown') return { outcome: 'inDoubt', error: failure }
    if (found) return { outcome: 'accepted', ...found }
    // Nothing there, but a request that was given up may still be worked on: only one that ended is over.
    return { outcome: mayStillRun(failure) ? 'inDoubt' : 'notReceived', error: failure }
  }
}

/** The request left, and no answer says what became of it. */
function isAmbiguous(failure: unknown): failure is TransportError | PlatformError {
  if (TransportError.isInstance(failure)) return true
  return PlatformError.isInstance(failure) && (failure.status ?? 0) >= 500
}

function mayStillRun(failure: TransportError | PlatformError): boolean {
  return failure.code === 'TIMEOUT' || failure.status === 504
}

async function lookUp(client: AfnorFlow, trackingId: string, call: FlowCallOptions): Promise<Found[]> {
  const found: Found[] = []
  for await (const { flowId, submittedAt } of client.flows.searchAll({ trackingId }, call)) {
    found.push({ id: flowId, submittedAt })
  }
  return found
}

/**
 * Looks for the flow until its absence can be believed.
 * @returns the flow, `undefined` when there is none, `unknown` when the last word was not the platform's
 */
async function lookUpUntil(
  client: AfnorFlow,
  trackingId: string,
  { clock, lookupMs, call, before }: Pick<Post, 'clock' | 'lookupMs' | 'call' | 'before'>,
): Promise<Found | 'unknown' | undefined> {
  const limit = new AbortController()
  const timer = new AbortController()
  clock.sleep(lookupMs, timer.signal).then(
    () => limit.abort(),
    () => undefined,
  )
  const signal = call.signal ? AbortSignal.any([call.signal, limit.signal]) : limit.signal
  let answered = false
  try {
    for (let pause = FIRST_LOOKUP_PAUSE_MS; ; pause *= 2) {
      try {
        const found = await lookUp(client, trackingId, { ...call, signal })
        const ours = found.find(({ id }) => !before.some((old) => old.id === id))
        if (ours) return ours
        answered = true
      } catch (failure) {
        if (!signal.aborted && !FacturelleError.isInstance(failure)) throw failure
        answered = false
      }
      if (!signal.aborted) await clock.sleep(pause, signal).catch(() => undefined)
      call.signal?.throwIfAborted()
      if (limit.signal.aborted) return answered ? undefined : 'unknown'
    }
  } finally {
    timer.abort()
  }
}

/** A reference that can be followed: one in doubt is looked up first. */
async function settle(
  reference: SubmissionReference,
  client: () => Promise<AfnorFlow>,
  work: Pick<Post, 'clock' | 'lookupMs'> & { scope: FlowCallOptions; error?: FacturelleError },
  signal: AbortSignal | undefined,
): Promise<SubmissionReference & { readonly id: string }> {
  if (reference.id !== undefined) return { ...reference, id: reference.id }
  if (reference.outcome === 'inDoubt' && reference.trackingId !== undefined) {
    const call = { ...work.scope, signal }
    const found = await lookUpUntil(await client(), reference.trackingId, { ...work, call, before: [] })
    if (found && found !== 'unknown') return { ...reference, ...plain(found), id: found.id, outcome: 'accepted' }
  }
  if (work.error) throw work.error
  const why = reference.outcome === 'inDoubt' ? 'could not be found at the platform' : 'was not received'
  throw new PlatformError('NOT_RECEIVED', `The submission ${why}; there is nothing to follow`, { platform: 'afnor' })
}
