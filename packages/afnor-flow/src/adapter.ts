import { checkAccount, credentialsLate, type Provided, readProvided } from '@facturelle/auth'
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
  progressTeller,
  referenceDocument,
  type Submission,
  type SubmissionReference,
  sha256,
  systemClock,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import {
  checkPolling,
  isAmbiguous,
  isCallersFault,
  type LookedUp,
  lookUpUntil,
  type OutsideService,
  outsideServices,
  serviceUrl,
  withDeadline,
} from '@facturelle/core/http'
import {
  type AfnorFlow,
  type AfnorFlowSettings,
  addressOf,
  DEFAULTS as CLIENT_DEFAULTS,
  checkSettings,
  connect,
  createAccountTokens,
  createGates,
  type PlatformAddress,
} from './client.js'
import { DIALECTS } from './dialects.js'
import { likeliestFirst, mayBe } from './duplicates.js'
import { MAX_FILE_BYTES } from './flows.js'
import { checkOrganizationId, checkText, withoutVersion } from './guards.js'
import type { LifecycleReaders } from './lifecycle-reader.js'
import { toFlowInfo, wantedForms } from './mapping.js'
import type { AccountCredentials, CredentialsOf, Platform, PlatformName } from './platforms.js'
import { checkRecipientOptions, type RecipientOptions } from './recipient-options.js'
import { isNotGiven } from './repeats.js'
import type { Flow, FlowInfo, FlowProcessingRule } from './types.js'
import { type FlowCallOptions, lacks } from './wire.js'

/** The two addresses of a platform that comes with the credentials of a call. */
interface Addresses {
  /** Base address of the Flow Service, in full, up to but without `/v1`. */
  readonly flowServiceUrl: string
  /** OAuth 2.0 token endpoint, in full. */
  readonly tokenUrl: string
  /** The account's Directory Service: passed over, so that one record serves both clients. */
  readonly directoryServiceUrl?: string
}

interface NoAddresses {
  readonly flowServiceUrl?: never
  readonly tokenUrl?: never
  /** As above. */
  readonly directoryServiceUrl?: string
}

/**
 * The credentials of one account, with the platform's two addresses where the adapter does not know them. `Account` is
 * what the adapter's own platform takes; one that comes with its addresses takes those of OAuth 2.0.
 */
export type AfnorCredentials<Addressed extends boolean = boolean, Account = AccountCredentials> =
  | (AccountCredentials & Addresses)
  | (Addressed extends true ? Account & NoAddresses : never)

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
  Account = AccountCredentials,
> = AfnorDestinationBase &
  (Stored extends true
    ? { readonly credentials?: AfnorCredentials<Addressed, Account> }
    : { readonly credentials: AfnorCredentials<Addressed, Account> })

export type AfnorFlowAdapterOptions = AfnorFlowSettings &
  RecipientOptions &
  (PlatformAddress | { readonly platform?: never; readonly flowServiceUrl?: never; readonly tokenUrl?: never }) & {
    /** Stored credentials: a value, or a function that returns them. A destination's own credentials go before. */
    readonly credentials?: Provided<AfnorCredentials<boolean, CredentialsOf<PlatformName | Platform>>>
    /**
     * After an ambiguous failure, how long the flow is looked for before the outcome is called in doubt, in
     * milliseconds. A submission takes at most four times `timeoutMs` (credentials, token, flow, and all calls of
     * `onProgress` together) and this, five times with a `directory`.
     * @default 10_000
     */
    readonly lookupMs?: number
    /**
     * How long after the request left an empty look-up proves that the platform does not have the flow, in
     * milliseconds: requests can be held up on the way, and searches lag behind.
     * @default 900_000
     */
    readonly absentAfterMs?: number
  }

/** Whether options certainly say where the platform is, and certainly hold credentials. */
type Addressed<O> = O extends { platform: string | Platform } | { flowServiceUrl: string } ? true : false
type Stored<O> = O extends { credentials: object } ? true : false
/** What the platform of options takes. */
type AccountOf<O> = O extends { platform: infer P extends PlatformName | Platform }
  ? CredentialsOf<P>
  : AccountCredentials
/** Refuses stored credentials that are not those of the platform. */
type Fitting<O> = O extends { credentials: object }
  ? { readonly credentials: Provided<AfnorCredentials<boolean, AccountOf<O>>> }
  : unknown
/** Refuses keys that are no option: `const O` alone would take any. */
type NoOthers<O> = { readonly [K in Exclude<keyof O, keyof AfnorFlowAdapterOptions>]: never }

const DEFAULTS = { lookupMs: 10_000, absentAfterMs: 900_000 } as const
const SENT_BEFORE =
  'The platform refused the document and has the same bytes under this tracking id from before: that flow is followed.'
/** How far the platform's clock and ours may be apart. */
const CLOCKS_APART_MS = 300_000
const DESTINATION_KEYS = ['type', 'credentials', 'processingRule', 'organizationId']

/**
 * Hands invoices, lifecycle messages and e-reporting files to a French approved platform.
 *
 * `afnorFlowAdapter()` takes everything from each destination (zero storage); with `platform`, or `flowServiceUrl`
 * and `tokenUrl`, a destination may leave the addresses out; with `credentials` it may leave those out as well.
 * @throws {ConfigurationError} an option is missing or wrong
 */
export function afnorFlowAdapter<const O extends AfnorFlowAdapterOptions = Record<never, never>>(
  options: O & NoOthers<O> & Fitting<O> = {} as O & NoOthers<O> & Fitting<O>,
): Adapter<AfnorDestination<Addressed<O>, Stored<O>, AccountOf<O>>> {
  // Within, destinations are read by their widest type; the narrow one is for the caller's compiler.
  return createAdapter(options) as unknown as Adapter<AfnorDestination<Addressed<O>, Stored<O>, AccountOf<O>>>
}

function createAdapter(settings: AfnorFlowAdapterOptions): Adapter<AfnorDestination> {
  checkSettings(settings, ['credentials', 'lookupMs', 'absentAfterMs', 'directory', 'unreachable'])
  checkRecipientOptions(settings)
  const { allowInsecureLoopback } = settings
  const address = knownAddress(settings)
  const clock = settings.clock ?? systemClock
  const randomUuid = settings.randomUuid ?? (() => crypto.randomUUID())
  const { lookupMs = DEFAULTS.lookupMs, absentAfterMs = DEFAULTS.absentAfterMs, timeoutMs } = settings
  const version = settings.version ?? address?.version ?? CLIENT_DEFAULTS.version
  const gates = createGates(settings)
  const tokens = createAccountTokens(settings, gates)
  const outside = outsideServices(settings)
  /** Of the accounts that are followed; no other adapter's. */
  let readers: LifecycleReaders | undefined
  const stored: Place = {
    field: 'credentials',
    service: (value, field) => ({ url: serviceUrl(value, field, allowInsecureLoopback) }),
  }
  /** Whoever names an address with a call may have chosen it to reach something inside. */
  const given: Place = { field: 'destination.credentials', service: outside }
  const checked: (value: unknown, place: Place) => asserts value is AfnorCredentials = (value, place) =>
    checkCredentials(value, place, address)
  if (settings.credentials !== undefined && typeof settings.credentials !== 'function') {
    checked(settings.credentials, stored)
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
    const { processingRule, organizationId } = destination
    const { processingRules } = DIALECTS[version]
    if (processingRule !== undefined && !processingRules.includes(processingRule as FlowProcessingRule)) {
      const field = 'destination.processingRule'
      const why = `${field} must be one of ${processingRules.join(', ')} in version ${version}`
      throw new ConfigurationError('DESTINATION_INVALID', why, { field })
    }
    if (organizationId !== undefined) {
      checkOrganizationId(organizationId, 'destination.organizationId')
      if (!DIALECTS[version].organizationId) {
        const why = `destination.organizationId does not exist in version ${version}; use credentials of that company`
        throw new ConfigurationError('DESTINATION_INVALID', why, { field: 'destination.organizationId' })
      }
    }
    if (destination.credentials !== undefined) {
      checked(destination.credentials, given)
    } else if (settings.credentials === undefined) {
      const needed = address ? credentialNames(address) : 'flowServiceUrl, tokenUrl, clientId, clientSecret'
      const why = `destination.credentials is missing (${needed}); give it, or give credentials to afnorFlowAdapter`
      throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: 'destination.credentials' })
    }
    return value as AfnorDestination
  }

  /** A client for one destination; its credentials live as long as whoever holds the client. */
  const open = async (destination: AfnorDestination, signal?: AbortSignal): Promise<Opened> => {
    const place = destination.credentials === undefined ? stored : given
    const { field } = place
    const provided = destination.credentials ?? settings.credentials
    const read = async (): Promise<AfnorCredentials> => {
      const credentials: unknown = await readProvided(provided as Provided<AfnorCredentials>)
      checked(credentials, place)
      return credentials
    }
    const limit = timeoutMs ?? CLIENT_DEFAULTS.timeoutMs
    const expired = () => credentialsLate(limit)
    const first = await withDeadline({ clock, timeoutMs: limit, signal, expired }, read)
    const own = first.flowServiceUrl !== undefined
    const { credentials: _, lookupMs: __, absentAfterMs: ___, ...shared } = settings
    const flowService = own ? place.service(first.flowServiceUrl, `${field}.flowServiceUrl`) : undefined
    const token = own ? place.service(first.tokenUrl, `${field}.tokenUrl`) : undefined
    const platform: Platform =
      flowService && token ? { flowServiceUrl: flowService.url, tokenUrl: token.url } : (address as Platform)
    const ways = flowService?.transport &&
      token?.transport && { flowService: flowService.transport, token: token.transport }
    const account = ({ flowServiceUrl: _u, directoryServiceUrl: _d, tokenUrl: _t, ...rest }: AfnorCredentials) => rest
    /** A secret must not go to the address of another account: the client stays where it was opened. */
    const staying = (next: AfnorCredentials): AfnorCredentials => {
      for (const key of ['flowServiceUrl', 'tokenUrl'] as const) {
        const name = `${field}.${key}`
        const [now, then] = [next[key], first[key]].map((url) => url && place.service(url, name).url)
        if (now === then) continue
        const why = `${name} is another than when it was first read; resume the submission to use the new one`
        throw new ConfigurationError('CREDENTIALS_INVALID', why, { field: name })
      }
      return next
    }
    let unused: AfnorCredentials | undefined = first
    const credentials =
      typeof provided === 'function'
        ? async () => {
            const next = unused ?? staying(await read())
            unused = undefined
            return account(next)
          }
        : account(first)
    const rest = { tokens, gates, field, zeroStorage: place === given, outside: ways }
    return { client: connect({ ...shared, credentials }, platform, rest), platform, account: [place === given, first] }
  }

  /** A submission as far as it is known; `client` is opened when it is needed. */
  const submission = (
    reference: SubmissionReference,
    opened: (signal?: AbortSignal) => Promise<Pick<Opened, 'client' | 'account'>>,
    context: AdapterContext,
    rest: { warnings: readonly string[]; error?: FacturelleError | undefined },
  ): Submission => {
    const organizationId = reference.destination?.organizationId as string | undefined
    const { readLifecycle } = context
    const client = async (signal?: AbortSignal) => (await opened(signal)).client
    const settled = async (
      signal?: AbortSignal,
    ): Promise<{ reference: SubmissionReference; looked?: LookedUp<FoundFlow> }> => {
      if (reference.outcome !== 'inDoubt' || !reference.trackingId) return { reference }
      const { document, trackingId, trackingIdMade, sentAt } = reference
      const call = { organizationId, signal }
      const work = { document, trackingId, trackingIdMade, sentAt, call, clock, lookupMs }
      const looked = await lookUpFor(await client(signal), work)
      if (looked.answer === 'found') {
        return { reference: { ...reference, ...plain(looked.found.flow), outcome: 'accepted' } }
      }
      // Not the platform's silence, but a question that cannot be asked: whoever asks can mend it.
      if (looked.answer === 'unknown' && isCallersFault(looked.failure)) throw looked.failure
      const old = clock.now() - Date.parse(sentAt ?? '') >= absentAfterMs
      if (looked.answer === 'absent' && old) return { reference: { ...reference, outcome: 'notReceived' } }
      return { reference, looked }
    }
    /** The reference of a submission that the platform has. */
    const accepted = async (signal?: AbortSignal) => {
      const { reference: known, looked } = await settled(signal)
      if (known.outcome === 'accepted' && known.id !== undefined) return { ...known, id: known.id }
      if (known.outcome === 'notReceived') {
        const why = 'The platform does not have the document; there is nothing to follow, and it can be sent again'
        throw rest.error ?? new TransportError('NOT_RECEIVED', why, { requestSent: 'no' })
      }
      const answer = looked?.answer === 'absent' ? 'it does not have it so far' : 'it gives no answer to that'
      const why = `Nobody knows yet whether the platform has the document: ${answer}. Ask again later, do not send again`
      const cause = looked?.answer === 'unknown' ? (looked.failure ?? rest.error) : rest.error
      const { status, requestId, attempts, elapsedMs } = (cause ?? {}) as Partial<TransportError>
      const error = new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause, status, requestId })
      throw Object.assign(error, plain({ attempts, elapsedMs }))
    }
    return {
      outcome: reference.outcome,
      reference,
      ...rest,
      toJSON: () => reference,
      async resolve(callOptions = {}) {
        const { reference: known } = await settled(callOptions.signal)
        if (known === reference) return this
        return submission(known, opened, context, known.outcome === 'accepted' ? { ...rest, error: undefined } : rest)
      },
      async *events(eventOptions = {}) {
        checkPolling(eventOptions)
        const { signal } = eventOptions
        const known = await accepted(signal)
        // Loaded with the first that is followed: most processes only submit.
        const { follow, LifecycleReaders } = await import('./follow.js')
        signal?.throwIfAborted()
        readers ??= new LifecycleReaders()
        const all = readers
        const { client: own, account } = await opened(signal)
        const reader = () => all.of([account, organizationId], clock, readLifecycle)
        yield* follow({ client: own, clock, reference: known, organizationId, readLifecycle, reader }, eventOptions)
      },
      async waitForAcknowledgement(eventOptions = {}) {
        checkPolling(eventOptions)
        const { signal } = eventOptions
        const known = await accepted(signal)
        const { acknowledgedSubmission, checksOf, technicalAcknowledgement } = await import('./acknowledgement.js')
        signal?.throwIfAborted()
        const polling = checksOf(known, { ...eventOptions, clock })
        const call: FlowCallOptions = { organizationId, signal }
        return technicalAcknowledgement(await acknowledgedSubmission(await client(signal), known, call, polling))
      },
      async original({ signal } = {}) {
        const known = await accepted(signal)
        const file = await (await client(signal)).flows.download(known.id, 'Original', { organizationId, signal })
        if ((await sha256(file.bytes)) === known.document.sha256) return file
        const why = 'What the platform gives as the original is not what was sent: its sha256 differs'
        throw new PlatformError('ORIGINAL_DIFFERS', why, { platform: 'afnor' })
      },
    }
  }

  const tooLarge = ({ bytes }: Pick<PreparedDocument, 'bytes'>) => {
    if (bytes.byteLength <= MAX_FILE_BYTES) return
    const size = `${bytes.byteLength} bytes; the Flow Service takes at most ${MAX_FILE_BYTES}`
    throw new UnsupportedError('FILE_TOO_LARGE', `The file has ${size}`)
  }

  /** What to warn of, of the recipient; loaded where there is a directory to be asked. */
  const askDirectory = async (
    document: PreparedDocument,
    processingRule: FlowProcessingRule | undefined,
    tell: ReturnType<typeof progressTeller>,
    signal: AbortSignal | undefined,
  ): Promise<readonly string[]> => {
    const { directory, unreachable } = settings
    if (!directory) return []
    const { checkRecipient } = await import('./recipient.js')
    return checkRecipient(document, {
      directory,
      unreachable,
      processingRule,
      signal,
      clock,
      timeoutMs: timeoutMs ?? CLIENT_DEFAULTS.timeoutMs,
      told: (reachability) => tell({ step: 'checked', reachability }),
    })
  }

  return {
    contract: 1,
    type: 'afnor',
    checkDestination,
    wants: (_destination, { guideline }) => wantedForms(guideline),

    async submit(document, destination, context = {}) {
      checkDestination(destination)
      const { signal } = context
      const trackingId = context.trackingId ?? randomUuid()
      const made = context.trackingId === undefined
      // Before a token is bought, or the hook is told of it.
      checkText(trackingId, made ? 'randomUuid' : 'trackingId', DIALECTS[version].idMaxLength)
      const { processingRule, organizationId } = destination
      tooLarge(document)
      const tell = progressTeller(context, { clock, timeoutMs: timeoutMs ?? CLIENT_DEFAULTS.timeoutMs })
      const unsure = await askDirectory(document, processingRule, tell, signal)
      const opened = await open(destination, signal)
      const { client, platform } = opened
      if (organizationId !== undefined && platform.missing?.includes('organizationId')) throw lacks('organizationId')
      const { flowInfo, warnings } = toFlowInfo(document, { trackingId, processingRule }, platform.missing)
      const call: FlowCallOptions = { organizationId, signal }
      if (settings.tokenCache !== 'none') await tell({ step: 'authorized', ...(await client.authorize(call)) })

      const sending: SubmissionReference = {
        contract: 1,
        type: 'afnor',
        ...((processingRule ?? organizationId) !== undefined && {
          destination: plain({ processingRule, organizationId }),
        }),
        trackingId,
        ...(made && { trackingIdMade: made }),
        sentAt: new Date(clock.now()).toISOString(),
        outcome: 'inDoubt',
        document: referenceDocument(document),
      }
      await tell({ step: 'sending', reference: sending })
      signal?.throwIfAborted()
      const known = [...(context.warnings ?? []), ...unsure, ...warnings]
      await context.beforeSend?.(sending, known)
      signal?.throwIfAborted()
      const { sentAt } = sending
      const lookup = { document, trackingId, trackingIdMade: made, sentAt, call, clock, lookupMs }
      const { error, repeated, ...sent } = await post(client, { ...lookup, document, flowInfo })
      const reference: SubmissionReference = { ...sending, ...plain(sent) }
      await tell({ step: 'sent', ...plain({ outcome: sent.outcome, trackingId, id: sent.id }) })
      const rest = { warnings: repeated ? [...known, SENT_BEFORE] : known, error }
      return submission(reference, async () => opened, context, rest)
    },

    resume(reference, destination, context = {}) {
      checkDestination(destination)
      if (reference.contract !== 1 || reference.type !== 'afnor') {
        throw new ConfigurationError('REFERENCE_INVALID', 'reference is not one of an afnor submission', {
          field: 'reference',
        })
      }
      if (reference.outcome === 'accepted' && !reference.id) {
        const why = 'reference.id is missing from the reference of an accepted submission; store references whole'
        throw new ConfigurationError('REFERENCE_INVALID', why, { field: 'reference.id' })
      }
      const { organizationId } = destination
      const known = organizationId
        ? { ...reference, destination: { ...reference.destination, organizationId } }
        : reference
      let opened: Opened | undefined
      const lazily = async (signal?: AbortSignal) => {
        opened ??= await open(destination, signal)
        return opened
      }
      return submission(known, lazily, context, { warnings: [] })
    },

    destinationOf: ({ destination }, credentials) => ({
      type: 'afnor',
      ...destination,
      ...(credentials !== undefined && { credentials }),
    }),

    async assess(invoice, context) {
      const { assess } = await import('./assess.js')
      return assess(invoice, context, { clock, timeoutMs: timeoutMs ?? CLIENT_DEFAULTS.timeoutMs })
    },

    async preview(document, destination) {
      checkDestination(destination)
      const { processingRule, organizationId, credentials = settings.credentials } = destination
      if (!('bytes' in document)) return []
      tooLarge(document)
      // Of an account that comes with its own addresses nothing is known of its platform.
      const own = typeof credentials === 'object' && credentials.flowServiceUrl !== undefined
      const missing = own ? undefined : address?.missing
      if (organizationId !== undefined && missing?.includes('organizationId')) throw lacks('organizationId')
      const { warnings } = toFlowInfo(document, { trackingId: '', processingRule }, missing)
      if (!settings.directory) return warnings
      const { unaskedRecipient } = await import('./recipient.js')
      return [...unaskedRecipient(document, processingRule), ...warnings]
    },

    async *inbox(destination, options) {
      checkDestination(destination)
      checkPolling(options)
      const [{ inbox }, { client }] = await Promise.all([import('./inbox.js'), open(destination, options.signal)])
      yield* inbox(client, options, destination.organizationId)
    },
  }
}

/** A client, and the platform it is connected to. */
interface Opened {
  readonly client: AfnorFlow
  readonly platform: Platform
  /** What tells accounts apart: a function may give each caller the credentials of another one. */
  readonly account: unknown
}

/** The same object without its undefined members: what becomes JSON should look the same before and after. */
function plain<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T
}

/** Where credentials came from: the name of the place, and what its addresses are worth. */
interface Place {
  readonly field: string
  readonly service: (value: unknown, field: string) => Pick<OutsideService, 'url'> & Partial<OutsideService>
}

/** Checks credentials that came from outside, whatever their types promised. `address` is what the adapter knows. */
function checkCredentials(
  value: unknown,
  { field, service }: Place,
  address: Platform | undefined,
): asserts value is AfnorCredentials {
  if (typeof value !== 'object' || value === null) {
    throw new ConfigurationError('CREDENTIALS_INVALID', `${field} must be an object`, { field })
  }
  // One account, two services: its directory is not this adapter's business.
  const { directoryServiceUrl: _directory, ...held } = value as Record<string, unknown>
  const own = held.flowServiceUrl !== undefined || held.tokenUrl !== undefined
  if (own || !address) {
    // The address of a service and the address that makes its tokens belong together.
    for (const key of ['flowServiceUrl', 'tokenUrl']) {
      if (held[key] === undefined) {
        const why = `${field}.${key} is missing; flowServiceUrl and tokenUrl go together`
        throw new ConfigurationError('CREDENTIALS_INVALID', why, { field: `${field}.${key}` })
      }
      const { url } = service(held[key], `${field}.${key}`)
      if (key === 'flowServiceUrl') withoutVersion(url, `${field}.${key}`)
    }
  }
  const { flowServiceUrl: _, tokenUrl, ...account } = held
  // One that comes with its own addresses is another platform, of which nothing is known but those.
  checkAccount(own || !address ? { tokenUrl: tokenUrl as string } : address, account, field)
}

/** The credentials a platform cannot do without, for a message. */
function credentialNames({ grant, loginBody = {}, headers = {} }: Platform): string {
  const names = grant === 'json_login' ? Object.values(loginBody) : ['clientId', 'clientSecret']
  return [...names, ...Object.values(headers)].filter((name) => !name.endsWith('?')).join(', ')
}

/** The address the adapter was given, checked; none for one that takes it from each destination. */
function knownAddress(settings: AfnorFlowAdapterOptions): Platform | undefined {
  const { platform, flowServiceUrl, tokenUrl, allowInsecureLoopback } = settings
  if (platform === undefined && flowServiceUrl === undefined && tokenUrl === undefined) return undefined
  const address = addressOf({ platform, flowServiceUrl, tokenUrl, allowInsecureLoopback } as Partial<PlatformAddress>)
  withoutVersion(serviceUrl(address.flowServiceUrl, 'flowServiceUrl', allowInsecureLoopback), 'flowServiceUrl')
  serviceUrl(address.tokenUrl, 'tokenUrl', allowInsecureLoopback)
  return address
}

/** What a flow is looked up by. */
interface Lookup {
  readonly document: Pick<PreparedDocument, 'sha256' | 'kind'>
  readonly trackingId: string
  /** Whether the tracking id is one of ours, made for this submission alone. */
  readonly trackingIdMade?: boolean | undefined
  readonly sentAt?: string | undefined
  readonly call: FlowCallOptions
  readonly clock: Clock
  readonly lookupMs: number
}

interface Post extends Lookup {
  readonly document: PreparedDocument
  readonly flowInfo: FlowInfo
}

interface Found {
  readonly id: string
  readonly submittedAt?: string | undefined
}

interface FoundFlow {
  readonly flow: Found
  /** The platform's checks refused it. */
  readonly refused: boolean
}

interface Sent extends Partial<Found> {
  readonly outcome: Outcome
  /** The platform refused it, and has it from before. */
  readonly repeated?: boolean
  readonly error?: FacturelleError
}

/** Sends once; after an ambiguous failure, asks the platform what it has before saying anything. */
async function post(client: AfnorFlow, work: Post): Promise<Sent> {
  const { document, flowInfo, call } = work
  try {
    const { flowId, submittedAt } = await client.flows.create({ file: document.bytes, flowInfo }, call)
    return { outcome: 'accepted', id: flowId, submittedAt }
  } catch (failure) {
    if (TransportError.isInstance(failure) && failure.requestSent === 'no') {
      return { outcome: 'notReceived', error: failure }
    }
    if (!isAmbiguous(failure)) {
      const first = await firstSent(client, work, failure)
      if (first) return { outcome: 'accepted', ...first, repeated: true }
      throw failure
    }
    const looked = await lookUpFor(client, work)
    if (looked.answer === 'found') return { outcome: 'accepted', ...looked.found.flow }
    // Not found is not absent yet: a gateway that gave up may still have the request in its hands.
    return { outcome: 'inDoubt', error: failure }
  }
}

/**
 * A refusal may be for no more than that the document is there already, and leave no flow behind; no code says so
 * everywhere. Whoever gave the tracking id may have sent it before: the same bytes under it are that document.
 */
async function firstSent(client: AfnorFlow, work: Lookup, failure: unknown): Promise<Found | undefined> {
  if (work.trackingIdMade || !PlatformError.isInstance(failure)) return undefined
  if (!['REJECTED', 'CONFLICT'].includes(failure.code)) return undefined
  const looked = await lookUpOnce(client, work)
  return looked?.answer === 'found' && !looked.found.refused ? looked.found.flow : undefined
}

/** One look within `lookupMs`; nothing where it fails: the refusal is the better answer then. */
async function lookUpOnce(client: AfnorFlow, work: Lookup): Promise<LookedUp<FoundFlow> | undefined> {
  const { clock, lookupMs, call } = work
  const expired = () => new TransportError('TIMEOUT', 'The look-up took too long', { requestSent: 'maybe' })
  try {
    return await withDeadline({ clock, timeoutMs: lookupMs, signal: call.signal, expired }, (signal) =>
      lookUp(client, { ...work, call: { ...call, signal } }),
    )
  } catch (failure) {
    call.signal?.throwIfAborted()
    if (FacturelleError.isInstance(failure)) return undefined
    throw failure
  }
}

/** Looks for the flow for `lookupMs`. */
function lookUpFor(client: AfnorFlow, work: Lookup): Promise<LookedUp<FoundFlow>> {
  const { clock, lookupMs, call } = work
  const ask = (signal: AbortSignal) => lookUp(client, { ...work, call: { ...call, signal } })
  return lookUpUntil(ask, { clock, lookupMs, signal: call.signal })
}

/**
 * Asks once. A tracking id is not unique, and its flows may be other documents: the bytes decide, unless the id was
 * made for this submission alone. A repeat that was refused must not hide the first, which stands.
 */
async function lookUp(client: AfnorFlow, work: Lookup): Promise<LookedUp<FoundFlow>> {
  const { trackingId, trackingIdMade, document, sentAt, call } = work
  const sent = Date.parse(sentAt ?? '') - CLOCKS_APART_MS
  const isOlder = ({ submittedAt }: Flow) => Date.parse(submittedAt ?? '') < sent
  const flows: Flow[] = []
  for await (const flow of client.flows.searchAll({ trackingId }, call)) if (mayBe(flow, document)) flows.push(flow)
  let undecided = false
  for (const flow of likeliestFirst(flows)) {
    // Refused before this one was sent: whatever it is, it is not this one.
    const refused = flow.acknowledgement?.status === 'Error'
    if (refused && isOlder(flow)) continue
    const found = { flow: { id: flow.flowId, submittedAt: flow.submittedAt }, refused }
    if (trackingIdMade) return { answer: 'found', found }
    let digest: string
    try {
      digest = await sha256((await client.flows.download(flow.flowId, 'Original', call)).bytes)
    } catch (failure) {
      if (!isNotGiven(failure)) throw failure
      // It may be ours, or not. Another one may be for certain.
      undecided = true
      continue
    }
    if (digest === document.sha256) return { answer: 'found', found }
    // An older one is another document. A new one may be ours, given back with its bytes changed.
    if (!isOlder(flow)) undecided = true
  }
  return { answer: undecided ? 'unknown' : 'absent' }
}
