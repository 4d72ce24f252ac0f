import type { Provided } from '@facturelle/auth'
import {
  type Adapter,
  type AdapterContext,
  ConfigurationError,
  type Destination,
  type DocumentForm,
  type FacturelleError,
  type FileInput,
  type Invoice,
  type PreparedDocument,
  type PreparedInvoice,
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
  outsideServices,
} from '@facturelle/core/http'
import { type ChorusProAccess, checkAccessOf, type PlatformAccess } from './access.js'
import { clientOf, type FactPulse } from './client.js'
import {
  apiUrlOf,
  DEFAULTS as CLIENT_DEFAULTS,
  checkClientUid,
  checkConnection,
  checkCredentials,
  connectTo,
  createShared,
  type FactPulseApiKey,
  type FactPulseCredentials,
  type FactPulseSettings,
  type FactPulseToken,
  placeOf,
} from './connect.js'
import { FactPulseError, type Reached, reachedOf } from './errors.js'
import { type Found, findSent } from './look-up.js'
import type { SubmitCompleteInvoice, SubmittedInvoice } from './types.js'

/** Where FactPulse hands the invoice to: an approved platform, or Chorus Pro. */
export type FactPulseTo = 'afnor' | 'chorus_pro'

type Where =
  | { readonly environment: 'production'; readonly apiUrl?: never }
  | {
      readonly environment?: never
      /** The address of the service, in full, up to but without `/api`. */
      readonly apiUrl: string
    }

interface Nowhere {
  readonly environment?: never
  readonly apiUrl?: never
}

type Account = FactPulseCredentials | FactPulseToken | FactPulseApiKey

/** A key and its certificate, as PEM texts. */
export interface FactPulseSigning {
  readonly keyPem: string
  readonly certPem: string
  readonly keyPassphrase?: string
}

/** All the secrets of one call. */
interface Access<To extends FactPulseTo> {
  /** Access to what FactPulse hands the invoice to. Absent: what is stored there for the client. */
  readonly access?: To extends 'afnor' ? PlatformAccess : ChorusProAccess
  /** Signs the file. Absent: with the certificate that is stored, where `signature` is given. */
  readonly signing?: FactPulseSigning
}

interface Terms<To extends FactPulseTo> {
  readonly type: 'factpulse'
  readonly to: To
  /** The client the call is made for, whose stored access and certificate are used. Absent: the account. */
  readonly clientUid?: string
  /** What the invoice looks like: a PDF, which FactPulse puts the data into. Of an invoice as data. */
  readonly sourcePdf?: FileInput
  /** Has the file signed: how it is to look. Keys stand in `credentials.signing`. */
  readonly signature?: Omit<NonNullable<SubmitCompleteInvoice['signature']>, keyof FactPulseSigning>
  /** Of the data: profile, enrichment, checks. */
  readonly options?: SubmitCompleteInvoice['options']
  /** B2B, B2BInt, B2C, B2G … @default the platform computes it */
  readonly processingRule?: To extends 'afnor' ? NonNullable<AfnorRule> : never
}
type AfnorRule = Extract<SubmitCompleteInvoice['destination'], { type: 'afnor' }>['processingRule']

/**
 * FactPulse as a destination, and what it hands the invoice to. The account is needed where the adapter stores none, and
 * the place where it does not know one. A place without an account is refused: a stored one goes nowhere else.
 */
export type FactPulseDestination<
  Placed extends boolean = boolean,
  Stored extends boolean = boolean,
  To extends FactPulseTo = FactPulseTo,
> = To extends FactPulseTo
  ? Terms<To> &
      (
        | ({ readonly credentials: Access<To> & { readonly account: Account } } & (
            | Where
            | (Placed extends true ? Nowhere : never)
          ))
        | (Stored extends true ? { readonly credentials?: Access<To> & { readonly account?: never } } & Nowhere : never)
      )
  : never

export type FactPulseAdapterOptions = FactPulseSettings &
  (Where | Nowhere) & {
    /** A stored account: a value, or a function that returns it. A destination's own goes before. */
    readonly credentials?: Provided<Account>
    /**
     * Hosts that addresses given with a call may name although they are not public, or not on port 443: `host` or
     * `host:port`.
     */
    readonly allowedHosts?: readonly string[]
    /** Draws the PDF of an invoice whose destination has no `sourcePdf`. */
    readonly drawPdf?: (invoice: Invoice) => FileInput | Promise<FileInput>
    /**
     * Hands invoices over as a task, whose id comes at once: an answer that is lost is rarer, and what becomes of the
     * invoice is told by `events()`.
     * @default false
     */
    readonly asynchronous?: boolean
    /** After an ambiguous failure, how long the invoice is looked for, in milliseconds. @default 10_000 */
    readonly lookupMs?: number
    /**
     * How long after the request left an empty look-up proves that the destination does not have the invoice, in
     * milliseconds. @default 3_600_000
     */
    readonly absentAfterMs?: number
  }

type Placed<O> = O extends { environment: string } | { apiUrl: string } ? true : false
type Stored<O> = O extends { credentials: object } ? true : false
/** Refuses keys that are no option: `const O` alone would take any. */
type NoOthers<O> = { readonly [K in Exclude<keyof O, keyof FactPulseAdapterOptions>]: never }

/** A reference with what finds the invoice at FactPulse again. `id` is the task where there is one. */
export interface FactPulseReference extends SubmissionReference {
  readonly destination?: {
    readonly to: FactPulseTo
    readonly clientUid?: string
    readonly environment?: 'production'
  }
  /** Access to the destination came with the call: it is needed again to ask there. */
  readonly ownAccess?: boolean
  /** How far the invoice came, as far as an answer said so. */
  readonly reached?: Reached
}

/** A submission, and how far the invoice came. */
export interface FactPulseSubmission extends Submission {
  readonly reference: FactPulseReference
  /** Absent: nobody said so yet. `generated` and `signed` without `sent` is a partial success. */
  readonly reached?: Reached
}

const TYPE = 'factpulse'
const DEFAULTS = { lookupMs: 10_000, absentAfterMs: 3_600_000 } as const
const DESTINATION_KEYS = [
  'type',
  'to',
  'credentials',
  'environment',
  'apiUrl',
  'clientUid',
  'sourcePdf',
  'signature',
  'options',
  'processingRule',
]
const CREDENTIALS = ['account', 'access', 'signing']
const ADAPTER_OPTIONS = ['allowedHosts', 'drawPdf', 'asynchronous', 'lookupMs', 'absentAfterMs']
/** What approved platforms take. */
const FORMS: readonly DocumentForm[] = [
  { syntax: 'Factur-X', profile: 'EN 16931' },
  { syntax: 'CII', profile: 'EN 16931' },
  { syntax: 'UBL', profile: 'EN 16931' },
]
/** As XP Z12-013 has it. */
const LONGEST_TRACKING_ID = 36

/**
 * Hands invoices to approved platforms and to Chorus Pro through FactPulse: data with its PDF by `submit-complete`, which
 * makes, signs and sends the file, and files as they are to approved platforms.
 *
 * `factpulseAdapter()` takes everything from each destination (zero storage); with `environment` or `apiUrl` a destination
 * may leave the place out; with `credentials` it may leave the account out as well.
 * @throws {ConfigurationError} an option is missing or wrong
 */
export function factpulseAdapter<const O extends FactPulseAdapterOptions = Record<never, never>>(
  options: O & NoOthers<O> = {} as O & NoOthers<O>,
): Adapter<FactPulseDestination<Placed<O>, Stored<O>>> {
  // Within, destinations are read by their widest type; the narrow one is for the caller's compiler.
  return createAdapter(options) as unknown as Adapter<FactPulseDestination<Placed<O>, Stored<O>>>
}

/** A client of one destination, and what is asked of it. */
export interface Opened {
  readonly client: FactPulse
  readonly to: FactPulseTo
  readonly access: PlatformAccess | ChorusProAccess | undefined
}

/** What a request came to. */
interface Sent {
  readonly task?: string
  readonly answer?: SubmittedInvoice
  readonly flow?: { readonly flowId: string; readonly submittedAt?: string }
}

interface Rest {
  readonly warnings: readonly string[]
  readonly error?: FacturelleError | undefined
  /** The file that FactPulse made, where it came back. */
  readonly content?: Uint8Array | undefined
}

function createAdapter(settings: FactPulseAdapterOptions): Adapter<FactPulseDestination> {
  const { lookupMs = DEFAULTS.lookupMs, absentAfterMs = DEFAULTS.absentAfterMs } = settings ?? {}
  checkConnection(settings, ADAPTER_OPTIONS, { lookupMs, absentAfterMs })
  const { timeoutMs = CLIENT_DEFAULTS.timeoutMs, clock = systemClock, asynchronous = false, drawPdf } = settings
  const { allowInsecureLoopback = false } = settings
  if (typeof asynchronous !== 'boolean') throw option('asynchronous', 'must be true or false')
  if (drawPdf !== undefined && typeof drawPdf !== 'function') throw option('drawPdf', 'must be a function')
  const known = settings.environment !== undefined || settings.apiUrl !== undefined
  const address = known ? apiUrlOf(settings) : undefined
  const shared = createShared(settings)
  const outside = outsideServices(settings)
  if (settings.credentials !== undefined) {
    if (address === undefined) {
      throw option('environment', 'is missing: credentials are of one place; give environment, or apiUrl, with them')
    }
    if (typeof settings.credentials !== 'function') checkCredentials(settings.credentials, 'credentials')
  }

  const checkDestination = (value: unknown): FactPulseDestination => {
    if (typeof value !== 'object' || value === null || (value as Destination).type !== TYPE) {
      throw refuse('destination.type', `must be "${TYPE}"`)
    }
    checkKnown(value, DESTINATION_KEYS, 'destination')
    const { to, credentials, environment, apiUrl, clientUid, processingRule, signature } = value as Record<
      string,
      unknown
    >
    if (to !== 'afnor' && to !== 'chorus_pro') throw refuse('destination.to', 'must be afnor or chorus_pro')
    if (clientUid !== undefined) checkClientUid(clientUid, 'destination.clientUid')
    if (processingRule !== undefined && to !== 'afnor') {
      throw refuse('destination.processingRule', 'is for approved platforms; leave it out')
    }
    for (const key of ['keyPem', 'certPem', 'keyPassphrase']) {
      if (key in Object(signature))
        throw refuse(`destination.signature.${key}`, 'goes into destination.credentials.signing')
    }
    if (credentials !== undefined) {
      if (typeof credentials !== 'object' || credentials === null)
        throw refuse('destination.credentials', 'must be an object')
      checkKnown(credentials, CREDENTIALS, 'destination.credentials')
    }
    const { account, access, signing } = (credentials ?? {}) as Record<string, unknown>
    if (access !== undefined) checkAccessOf(to, access, 'destination.credentials.access', allowInsecureLoopback)
    if (signing !== undefined) checkSigning(signing)
    const placed = environment === undefined ? (apiUrl === undefined ? undefined : 'apiUrl') : 'environment'
    if (account === undefined) {
      // A stored account must not go to an address that a call chooses.
      if (placed) {
        throw refuse(
          `destination.${placed}`,
          'goes with destination.credentials.account; leave it out, or give that too',
        )
      }
      if (settings.credentials === undefined) {
        const why = 'destination.credentials.account is missing (username, password)'
        const remedy = 'give it, or give credentials to factpulseAdapter'
        const field = 'destination.credentials.account'
        throw new ConfigurationError('CREDENTIALS_MISSING', `${why}; ${remedy}`, { field })
      }
      return value as FactPulseDestination
    }
    checkCredentials(account, 'destination.credentials.account')
    if (environment !== undefined) {
      if (environment !== 'production') {
        throw refuse('destination.environment', 'must be production; FactPulse has no other place, so give apiUrl')
      }
      if (apiUrl !== undefined) throw refuse('destination.environment', 'already says where; leave out apiUrl')
    } else if (apiUrl !== undefined) {
      placeOf(outside(apiUrl, 'destination.apiUrl').url, 'destination.apiUrl')
    } else if (address === undefined) {
      throw refuse('destination.environment', 'is missing: production; or give apiUrl')
    }
    return value as FactPulseDestination
  }

  /** A client for one destination; its credentials live as long as whoever holds the client. */
  const open = ({ environment, apiUrl, credentials: own, clientUid, to }: FactPulseDestination): Opened => {
    const way = apiUrl === undefined ? undefined : outside(apiUrl, 'destination.apiUrl')
    const given = way && placeOf(way.url, 'destination.apiUrl')
    const place = given ?? (environment === undefined ? (address as string) : apiUrlOf({ environment }))
    const account = own?.account
    const credentials = account ?? (settings.credentials as Provided<Account>)
    const { asynchronous: _, drawPdf: __, ...rest } = settings
    const connection = connectTo(
      place,
      { ...rest, credentials, ...only({ clientUid }) },
      {
        ...shared,
        field: account === undefined ? 'credentials' : 'destination.credentials.account',
        zeroStorage: account !== undefined,
        ...(way && { outside: way.transport }),
      },
    )
    return { client: clientOf(connection), to, access: own?.access }
  }

  /** What is known of a submission, and what can be asked about it. */
  const submission = (reference: FactPulseReference, opened: () => Opened, rest: Rest): FactPulseSubmission => {
    const { warnings, error, content } = rest
    const settled = async (
      signal: AbortSignal | undefined,
    ): Promise<{ reference: FactPulseReference; looked?: LookedUp<Found> }> => {
      if (reference.outcome !== 'inDoubt') return { reference }
      const find = (within: AbortSignal) => findSent(opened(), reference, within)
      const looked = await lookUpUntil(find, { clock, lookupMs, signal })
      if (looked.answer === 'found') return { reference: held(reference, looked.found) }
      // Not the platform's silence, but a question that cannot be asked: whoever asks can mend it.
      if (looked.answer === 'unknown' && isCallersFault(looked.failure)) throw looked.failure
      const old = clock.now() - Date.parse(reference.sentAt ?? '') >= absentAfterMs
      if (looked.answer === 'absent' && old) return { reference: { ...reference, outcome: 'notReceived' } }
      return { reference, looked }
    }
    /** The reference of a submission that FactPulse has. */
    const accepted = async (signal: AbortSignal | undefined): Promise<FactPulseReference> => {
      const { reference: now, looked } = await settled(signal)
      if (now.outcome === 'accepted') return now
      if (now.outcome === 'notReceived') {
        const why = 'The destination does not have the invoice; there is nothing to follow, and it can be sent again'
        throw error ?? new TransportError('NOT_RECEIVED', why, { requestSent: 'no' })
      }
      const why = 'Nobody knows yet whether the destination has the invoice. Ask again later, do not send again'
      const cause = looked?.answer === 'unknown' ? (looked.failure ?? error) : error
      throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause })
    }
    return {
      outcome: reference.outcome,
      reference,
      warnings,
      ...(reference.reached && { reached: reference.reached }),
      ...(error && { error }),
      toJSON: () => reference,
      async resolve({ signal } = {}) {
        const { reference: now } = await settled(signal)
        if (now === reference) return this
        return submission(now, opened, now.outcome === 'accepted' ? { ...rest, error: undefined } : rest)
      },
      async *events(options = {}) {
        checkPolling(options)
        const now = await accepted(options.signal)
        // Loaded with the first that is followed: most processes only submit.
        const { follow } = await import('./follow.js')
        yield* follow(opened(), now, { ...options, clock })
      },
      async waitForAcknowledgement(options = {}) {
        checkPolling(options)
        options.signal?.throwIfAborted()
        const now = await accepted(options.signal)
        const { acknowledged } = await import('./follow.js')
        return acknowledged(opened(), now, { ...options, clock })
      },
      async original({ signal } = {}) {
        if (content)
          return { bytes: content, name: `${reference.document.name.replace(/\.\w+$/, '')}.pdf`, mediaType: PDF }
        const now = await accepted(signal)
        const { originalOf } = await import('./follow.js')
        return originalOf(opened(), now, signal)
      },
    }
  }

  /** Hands something over, once, unless it is there already. */
  const handOver = async (
    document: PreparedDocument | PreparedInvoice,
    destination: FactPulseDestination,
    work: {
      readonly context: AdapterContext
      readonly warnings: readonly string[]
      send(client: FactPulse, trackingId: string): Promise<Sent>
    },
  ): Promise<FactPulseSubmission> => {
    const { context, send } = work
    const { signal } = context
    const trackingId = context.trackingId ?? (await trackingIdOf(document))
    if (trackingId.length > LONGEST_TRACKING_ID) {
      const why = `trackingId has more than ${LONGEST_TRACKING_ID} characters, which no platform takes`
      throw new ConfigurationError('ARGUMENT_INVALID', why, { field: 'trackingId' })
    }
    const tell = progressTeller(context, { clock, timeoutMs })
    signal?.throwIfAborted()
    const opened = open(destination)
    if (settings.tokenCache !== 'none') {
      await tell({ step: 'authorized', ...(await opened.client.authorize(only({ signal }))) })
    }
    const { to, clientUid, environment, credentials } = destination
    const sending: FactPulseReference = {
      contract: 1,
      type: TYPE,
      destination: only({ to, clientUid, environment }),
      trackingId,
      ...(context.trackingId === undefined && { trackingIdMade: true }),
      sentAt: new Date(clock.now()).toISOString(),
      outcome: 'inDoubt',
      document: referenceDocument(document),
      ...(credentials?.access && { ownAccess: true }),
    }
    const warnings = [...(context.warnings ?? []), ...work.warnings, ...notFollowed(destination)]
    const done = async (reference: FactPulseReference, rest: Omit<Rest, 'warnings'> = {}) => {
      await tell({ step: 'sent', ...only({ outcome: reference.outcome, trackingId, id: reference.id }) })
      return submission(reference, () => opened, { warnings, ...rest })
    }
    // Its tracking id is the same each time: what an earlier attempt left there is not sent again.
    const before = await earlier(opened, sending, signal)
    if (before.found) return done(held(sending, before.found))
    if (before.error) return done({ ...sending, outcome: 'notReceived' }, { error: before.error })
    await tell({ step: 'sending', reference: sending })
    signal?.throwIfAborted()
    await context.beforeSend?.(sending, warnings)
    signal?.throwIfAborted()
    try {
      const { task, answer, flow } = await send(opened.client, trackingId)
      if (task !== undefined) return done({ ...sending, id: task, outcome: 'accepted', details: { taskId: task } })
      if (flow) return done(held(sending, { flowId: flow.flowId, ...only({ submittedAt: flow.submittedAt }) }))
      const found = answer && foundOf(answer)
      const content = answer?.content
      if (found) return done({ ...held(sending, found), reached: 'sent' }, { content })
      const reached = answer && reachedOf(answer)
      const why = `FactPulse made the file${reached === 'signed' ? ', signed it' : ''} and names nothing that it handed it to`
      const error = new FactPulseError('NOT_SENT', why, { operation: 'invoices.submitComplete', status: 200 })
      return await afterDoubt({ ...sending, ...only({ reached }) }, error, content)
    } catch (failure) {
      signal?.throwIfAborted()
      const unsent = TransportError.isInstance(failure) && failure.requestSent === 'no'
      if (unsent) return done({ ...sending, outcome: 'notReceived' }, { error: failure })
      // What failed after the file was handed over is no refusal: sent again, it would be there twice.
      const reached = FactPulseError.isInstance(failure) ? failure.reached : undefined
      if (!isAmbiguous(failure) && reached !== 'sent') throw failure
      return afterDoubt({ ...sending, ...only({ reached }) }, failure as FacturelleError, undefined)
    }

    /** What a look-up says after an answer that decides nothing. */
    async function afterDoubt(reference: FactPulseReference, error: FacturelleError, content: Uint8Array | undefined) {
      const find = (within: AbortSignal) => findSent(opened, reference, within)
      const looked = canLookUp(opened)
        ? await lookUpUntil(find, { clock, lookupMs, signal })
        : ({ answer: 'unknown' } as const)
      if (looked.answer === 'found') return done(held(reference, looked.found), { content })
      // Not found is not absent: a request may still be on its way.
      return done(reference, { error, content })
    }
  }

  return {
    contract: 1,
    type: TYPE,
    checkDestination,
    destinationOf: ({ destination }, credentials) => {
      const { environment, ...kept } = (destination ?? {}) as Record<string, unknown>
      // A stored account is of the place that is stored with it.
      const placed = credentials && 'account' in credentials && address === undefined && environment !== undefined
      return { type: TYPE, ...kept, ...(placed && { environment }), ...(credentials && { credentials }) }
    },

    async assess(invoice, context) {
      const { assess } = await import('./assess.js')
      return assess(invoice, context)
    },

    async preview(document, destination) {
      checkDestination(destination)
      if (!('invoice' in document)) {
        refuseFile(destination)
        return []
      }
      const { simplify } = await import('./simplified.js')
      return [...simplify(document.invoice).warnings, ...notFollowed(destination)]
    },

    async *inbox(destination, inboxOptions) {
      checkDestination(destination)
      const { inbox } = await import('./inbox.js')
      const { to, clientUid, environment } = destination
      yield* inbox(open(destination), only({ to, clientUid, environment }), { ...inboxOptions, clock })
    },

    async respond(target, response, destination, callOptions = {}) {
      checkDestination(destination)
      const { respond } = await import('./respond.js')
      return respond(open(destination), target, response, callOptions)
    },

    // Chorus Pro is handed no files.
    wants: ({ to }) => (to === 'afnor' ? FORMS : []),

    async submit(document, destination, context = {}) {
      checkDestination(destination)
      refuseFile(destination)
      const { processingRule } = destination
      const { syntax, bytes, name } = document
      if (bytes.byteLength === 0) throw new UnsupportedError('FILE_EMPTY', 'The file is empty')
      const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: document.mediaType })
      return handOver(document, destination, {
        context,
        warnings: [],
        async send({ afnor }, trackingId) {
          const flowInfo = {
            name,
            flowSyntax: syntax,
            trackingId,
            sha256: document.sha256,
            ...only({ processingRule }),
          }
          return { flow: await afnor.flows.create({ flowInfo, file } as never, only({ signal: context.signal })) }
        },
      })
    },

    async submitInvoice(document, destination, context = {}) {
      checkDestination(destination)
      const { to, credentials, signature, options, processingRule } = destination
      const { access, signing } = credentials ?? {}
      // Loaded with the first that is sent: others only follow.
      const { simplify } = await import('./simplified.js')
      const { invoiceData, warnings } = simplify(document.invoice)
      const sourcePdf = destination.sourcePdf ?? (await drawPdf?.(document.invoice))
      if (sourcePdf === undefined) {
        const why = 'destination.sourcePdf is missing: FactPulse puts the data into a PDF, and draws none'
        throw new ConfigurationError('PDF_MISSING', `${why}; give it, or drawPdf to factpulseAdapter`, {
          field: 'destination.sourcePdf',
        })
      }
      return handOver(document, destination, {
        context,
        warnings,
        async send({ invoices }, trackingId) {
          const body = {
            invoiceData,
            sourcePdf,
            destination: {
              type: to,
              ...only({ credentials: access }),
              ...(to === 'afnor' && { trackingId, ...only({ processingRule }) }),
            },
            ...((signature ?? signing) && { signature: { ...signature, ...signing } }),
            ...only({ options }),
          } as SubmitCompleteInvoice
          const call = only({ signal: context.signal })
          if (!asynchronous) return { answer: await invoices.submitComplete(body, call) }
          return { task: (await invoices.submitCompleteAsync(body, {}, call)).taskId }
        },
      })
    },

    resume(reference, destination) {
      checkDestination(destination)
      let opened: Opened | undefined
      return submission(
        checkReference(reference as FactPulseReference, destination),
        () => {
          opened ??= open(destination)
          return opened
        },
        { warnings: [] },
      )
    },
  }
}

const PDF = 'application/pdf'

/** @throws {UnsupportedError} `FILE`: this destination gets data alone */
function refuseFile({ to, credentials }: FactPulseDestination): void {
  if (to === 'chorus_pro') {
    const why = 'FactPulse hands no files to Chorus Pro, but makes its own of the data'
    throw new UnsupportedError('FILE', `${why}; submit the invoice as data with its PDF, or use @facturelle/chorus-pro`)
  }
  if (credentials?.access) {
    const why = 'FactPulse hands files to platforms by the access that is stored for the client'
    throw new UnsupportedError('FILE', `${why}; store it with clients.updatePdpConfig, or submit the invoice as data`)
  }
}

function notFollowed({ to, credentials }: FactPulseDestination): string[] {
  if (!credentials?.access || to !== 'afnor') return []
  const why = 'is not kept, and FactPulse asks a platform with stored access alone'
  return [`destination.credentials.access ${why}: what becomes of the invoice there is not followed.`]
}

/** FactPulse asks a platform by stored access alone; to Chorus Pro it passes on what comes with the call. */
function canLookUp({ to, access }: Opened): boolean {
  return to === 'chorus_pro' || access === undefined
}

/** What an earlier attempt made of the same invoice. An outage of the question is one of the submission: nothing left. */
async function earlier(
  opened: Opened,
  reference: FactPulseReference,
  signal: AbortSignal | undefined,
): Promise<{ found?: Found; error?: FacturelleError }> {
  if (!canLookUp(opened)) return {}
  try {
    const looked = await findSent(opened, reference, signal, 'before')
    return looked.answer === 'found' ? { found: looked.found } : {}
  } catch (failure) {
    signal?.throwIfAborted()
    if (!isAmbiguous(failure)) throw failure
    return { error: failure }
  }
}

/** What the answer says that the invoice was handed to. */
export function foundOf({ afnorResult, chorusResult }: SubmittedInvoice): Found | undefined {
  if (afnorResult?.flowId) return { flowId: afnorResult.flowId }
  if (!chorusResult?.chorusInvoiceId) return undefined
  const { chorusInvoiceId, depositFlowNumber } = chorusResult
  return { chorusInvoiceId, ...(depositFlowNumber && { depositFlowNumber }) }
}

/** The reference of an invoice that its destination has. */
export function held(reference: FactPulseReference, found: Found): FactPulseReference {
  const { flowId, chorusInvoiceId, depositFlowNumber, submittedAt } = found
  const details = only({
    ...reference.details,
    flowId,
    chorusInvoiceId: chorusInvoiceId === undefined ? undefined : String(chorusInvoiceId),
    depositFlowNumber,
  })
  const id = reference.id ?? flowId ?? details.chorusInvoiceId
  return { ...reference, ...only({ id, submittedAt }), outcome: 'accepted', details, reached: 'sent' }
}

/**
 * The key of the invoice: the same for the same invoice, in any process and at any attempt. It has the shape of a UUID,
 * which every platform takes.
 */
async function trackingIdOf(document: PreparedDocument | PreparedInvoice): Promise<string> {
  const { invoiceNumber, typeCode, issueDate, seller } =
    'invoice' in document ? document.invoice : { ...document, invoiceNumber: document.number }
  const { legalRegistration, vatIdentifier, identifiers = [], name } = seller ?? {}
  const who = legalRegistration?.value ?? vatIdentifier ?? identifiers[0]?.value ?? name
  const facts = invoiceNumber === undefined ? [document.sha256] : [who, invoiceNumber, typeCode, issueDate]
  const hex = await sha256(new TextEncoder().encode(JSON.stringify(facts)))
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5')
}

/** A reference that came back from wherever it was stored. */
function checkReference(reference: FactPulseReference, destination: FactPulseDestination): FactPulseReference {
  const invalid = (field: string, why: string) =>
    new ConfigurationError('REFERENCE_INVALID', `${field} ${why}`, { field })
  if (reference.contract !== 1 || reference.type !== TYPE) {
    throw invalid('reference', `is not one of a ${TYPE} submission`)
  }
  const { outcome, id, trackingId } = reference
  const { to, clientUid } = reference.destination ?? {}
  if (to === undefined || trackingId === undefined || (outcome === 'accepted' && id === undefined)) {
    throw invalid('reference.destination', 'or reference.trackingId, or its id, is missing; store references whole')
  }
  if (to !== destination.to) throw invalid('destination.to', 'is another than the one the invoice was sent to')
  if (clientUid?.toLowerCase() !== destination.clientUid?.toLowerCase()) {
    throw invalid('destination.clientUid', 'is another than the one the invoice was sent for')
  }
  return reference
}

function checkKnown(value: object, keys: readonly string[], field: string): void {
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw refuse(`${field}.${key}`, `is not known to ${TYPE}; known are ${keys.join(', ')}`)
  }
}

function checkSigning(signing: unknown): void {
  const field = 'destination.credentials.signing'
  if (typeof signing !== 'object' || signing === null) throw refuse(field, 'must be an object')
  checkKnown(signing, ['keyPem', 'certPem', 'keyPassphrase'], field)
  const { keyPem, certPem } = signing as Record<string, unknown>
  for (const [key, text] of Object.entries({ keyPem, certPem })) {
    if (typeof text !== 'string' || !text.includes('-----BEGIN ')) throw refuse(`${field}.${key}`, 'must be a PEM text')
  }
}

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('DESTINATION_INVALID', `${field} ${why}`, { field })
}

function option(field: string, why: string): ConfigurationError {
  return new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
}

/** The same object without its undefined members: what becomes JSON should look the same before and after. */
function only<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never
}
