import { credentialsLate, type Provided, readProvided } from '@facturelle/auth'
import {
  type Adapter,
  type AdapterContext,
  type CallOptions,
  ConfigurationError,
  type Destination,
  type EventOptions,
  type FacturelleError,
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
  isCallersFault,
  type LookedUp,
  lookUpUntil,
  type OutsideService,
  outsideServices,
  withDeadline,
} from '@facturelle/core/http'
import { type BatchDocument, createFluxArchive } from './batch.js'
import {
  type Address,
  addressesOf,
  type ChorusPro,
  type ChorusProSettings,
  DEFAULTS as CLIENT_DEFAULTS,
  checkAddresses,
  checkSettings,
  connect,
  createAccountTokens,
  createGates,
  ENVIRONMENTS,
  type Environment,
} from './client.js'
import { type ChorusProCredentials, checkCredentials } from './credentials.js'
import type { FluxCursor } from './cursor.js'
import { deposit, type Found, findDeposit, type Sought } from './deposit.js'
import { MAX_FILE_BYTES } from './files.js'
import {
  type DepositSyntaxe,
  fitnessOf,
  nomFichierOf,
  siretOf,
  supplierIdentifiers,
  syntaxeFluxOf,
  WANTED_FORMS,
} from './mapping.js'
import { type Cache, createCache, directoryOf, reachability } from './recipient.js'
import type { FluxEvent } from './tracking.js'

/** Where Chorus Pro is. */
type Where =
  | { readonly environment: Environment; readonly apiUrl?: never; readonly tokenUrl?: never }
  | {
      readonly environment?: never
      /** The address of the gateway, in full, up to but without `/cpro`. */
      readonly apiUrl: string
      /** The token endpoint, in full. */
      readonly tokenUrl: string
    }

interface Nowhere {
  readonly environment?: never
  readonly apiUrl?: never
  readonly tokenUrl?: never
}

/**
 * Chorus Pro as a destination. Credentials are needed where the adapter stores none, and the place where it does not know
 * one. A place without credentials is refused: stored ones go nowhere else.
 */
export type ChorusProDestination<Placed extends boolean = boolean, Stored extends boolean = boolean> = {
  readonly type: 'chorus-pro'
} & (
  | ({ readonly credentials: ChorusProCredentials } & (Where | (Placed extends true ? Nowhere : never)))
  | (Stored extends true ? { readonly credentials?: never } & Nowhere : never)
)

export type ChorusProAdapterOptions = ChorusProSettings &
  (Where | Nowhere) & {
    /** Stored credentials: a value, or a function that returns them. A destination's own credentials go before. */
    readonly credentials?: Provided<ChorusProCredentials>
    /**
     * Hosts that addresses given with a call may name although they are not public, or not on port 443: `host` or
     * `host:port`.
     */
    readonly allowedHosts?: readonly string[]
    /**
     * After an ambiguous failure, how long the invoice is looked for, in milliseconds. A deposit is searchable only once
     * it was integrated, so that many a submission stays in doubt until `resolve()`.
     * @default 10_000
     */
    readonly lookupMs?: number
    /**
     * How long after the request left an empty look-up proves that Chorus Pro does not have the invoice, in milliseconds.
     * A flow that waits for an operator can take longer than this: send again only what you are sure of.
     * @default 86_400_000
     */
    readonly absentAfterMs?: number
    /**
     * Asks Chorus Pro about the recipient before an invoice is sent, and what it wants of it (BT-10, BT-13): `refuse` sends
     * nothing that would be rejected, `warn` sends it all the same. @default none is asked
     */
    readonly recipientCheck?: 'refuse' | 'warn'
    /** How long what was said of a recipient is taken for true, in milliseconds. @default 3_600_000 */
    readonly recipientTtlMs?: number
    /** The suppliers are public bodies themselves, which may name the service `FACTURES_PUBLIQUES`. @default false */
    readonly publicSupplier?: boolean
    /**
     * What becomes of an invoice that Chorus Pro is known to reject hours later: one without a billing framework of its own
     * (BT-23), without the buyer's SIRET, or with too long a number. @default 'refuse'
     */
    readonly unfit?: 'refuse' | 'warn'
  }

type Placed<O> = O extends { environment: string } | { apiUrl: string } ? true : false
type Stored<O> = O extends { credentials: object } ? true : false
/** Refuses keys that are no option: `const O` alone would take any. */
type NoOthers<O> = { readonly [K in Exclude<keyof O, keyof ChorusProAdapterOptions>]: never }

/** A reference with what finds the invoices of a batch again. */
export interface FluxReference extends SubmissionReference {
  readonly syntaxeFlux?: string
  /** The invoices of a batch. */
  readonly invoices?: readonly Sought[]
  /** Of one invoice out of a flow of several: how many there are. */
  readonly count?: number
}

/** Several invoices handed over as one flow. */
export interface FluxSubmission {
  readonly outcome: Submission['outcome']
  readonly reference: FluxReference
  readonly warnings: readonly string[]
  readonly error?: FacturelleError
  /**
   * What happens to the flow and to each invoice; ends when every invoice has had its last status.
   * @param options.from the cursor of the last event that was dealt with
   */
  events(options?: EventOptions & { readonly from?: FluxCursor }): AsyncIterable<FluxEvent>
  /** Looks up a submission in doubt, by the numbers of its invoices. */
  resolve(options?: CallOptions): Promise<FluxSubmission>
  toJSON(): FluxReference
}

/** The contract, and batches. */
export interface ChorusProAdapter<D extends Destination = ChorusProDestination> extends Adapter<D> {
  /**
   * Hands several invoices of one syntax over as one flow, packed as tar.gz.
   * @throws as `submit`, and {UnsupportedError} `BATCH_MIXED`
   */
  submitBatch(
    documents: readonly (PreparedDocument & BatchDocument)[],
    destination: D,
    context?: AdapterContext & { readonly nomFichier?: string },
  ): Promise<FluxSubmission>
  /** Takes a batch up again from its reference; no network until it is followed. */
  resumeBatch(reference: FluxReference, destination: D): FluxSubmission
}

const TYPE = 'chorus-pro'
/** More make files that are refused for their size. */
const MAX_TOGETHER = 500
const DEFAULTS = { lookupMs: 10_000, absentAfterMs: 86_400_000, recipientTtlMs: 3_600_000 } as const
const DESTINATION_KEYS = ['type', 'credentials', 'environment', 'apiUrl', 'tokenUrl']
const ADAPTER_OPTIONS = [
  'allowedHosts',
  'lookupMs',
  'absentAfterMs',
  'recipientCheck',
  'recipientTtlMs',
  'publicSupplier',
  'unfit',
]

/**
 * Hands invoices to French public bodies through Chorus Pro.
 *
 * `chorusProAdapter()` takes everything from each destination (zero storage); with `environment`, or `apiUrl` and
 * `tokenUrl`, a destination may leave the place out; with `credentials` it may leave those out as well.
 * @throws {ConfigurationError} an option is missing or wrong
 */
export function chorusProAdapter<const O extends ChorusProAdapterOptions = Record<never, never>>(
  options: O & NoOthers<O> = {} as O & NoOthers<O>,
): ChorusProAdapter<ChorusProDestination<Placed<O>, Stored<O>>> {
  // Within, destinations are read by their widest type; the narrow one is for the caller's compiler.
  return createAdapter(options) as unknown as ChorusProAdapter<ChorusProDestination<Placed<O>, Stored<O>>>
}

function createAdapter(settings: ChorusProAdapterOptions): ChorusProAdapter {
  checkSettings(settings, ['credentials', ...ADAPTER_OPTIONS])
  checkAdapterOptions(settings)
  const { technicalAccount = 'sent', unfit = 'refuse' } = settings
  const clock = settings.clock ?? systemClock
  const { lookupMs = DEFAULTS.lookupMs, absentAfterMs = DEFAULTS.absentAfterMs } = settings
  const timeoutMs = settings.timeoutMs ?? CLIENT_DEFAULTS.timeoutMs
  const known = [settings.environment, settings.apiUrl, settings.tokenUrl].some((given) => given !== undefined)
  const address = known ? addressesOf(settings) : undefined
  const gates = createGates(settings)
  const tokens = createAccountTokens(settings, gates)
  const outside = outsideServices(settings)
  const recipients = createCache(settings.recipientTtlMs ?? DEFAULTS.recipientTtlMs, clock)
  if (settings.credentials !== undefined) {
    if (!address) {
      const why = 'credentials are of one environment: give environment, or apiUrl and tokenUrl, with them'
      throw new ConfigurationError('OPTION_INVALID', why, { field: 'environment' })
    }
    if (typeof settings.credentials !== 'function') {
      checkCredentials(settings.credentials, technicalAccount, 'credentials')
    }
  }

  const checkDestination = (value: unknown): ChorusProDestination => {
    if (typeof value !== 'object' || value === null || (value as Destination).type !== TYPE) {
      throw refuse('destination.type', `must be "${TYPE}"`)
    }
    const destination = value as Record<string, unknown>
    for (const key of Object.keys(destination)) {
      if (DESTINATION_KEYS.includes(key)) continue
      throw refuse(`destination.${key}`, `is not known to ${TYPE}; known are ${DESTINATION_KEYS.join(', ')}`)
    }
    const { credentials, environment, apiUrl, tokenUrl } = destination
    const placed = Object.entries({ environment, apiUrl, tokenUrl }).find(([, given]) => given !== undefined)?.[0]
    if (credentials === undefined) {
      // Stored credentials must not go to an address, or to an environment, that a call chooses.
      if (placed)
        throw refuse(`destination.${placed}`, 'goes with destination.credentials; leave it out, or give those too')
      if (settings.credentials === undefined) {
        const why = 'destination.credentials is missing (clientId, clientSecret, login, password)'
        const remedy = 'give it, or give credentials to chorusProAdapter'
        throw new ConfigurationError('CREDENTIALS_MISSING', `${why}; ${remedy}`, { field: 'destination.credentials' })
      }
      return value as ChorusProDestination
    }
    checkCredentials(credentials, technicalAccount, 'destination.credentials')
    if (environment !== undefined) {
      if (!Object.hasOwn(ENVIRONMENTS, environment as string)) {
        throw refuse('destination.environment', 'must be sandbox or production')
      }
      if (placed && (apiUrl ?? tokenUrl) !== undefined) {
        throw refuse('destination.environment', 'already says where Chorus Pro is; leave out apiUrl and tokenUrl')
      }
    } else if (placed) {
      for (const key of ['apiUrl', 'tokenUrl']) {
        if (destination[key] === undefined)
          throw refuse(`destination.${key}`, 'is missing; apiUrl and tokenUrl go together')
        outside(destination[key], `destination.${key}`)
      }
      checkAddresses(apiUrl as string, tokenUrl as string, 'destination.')
    } else if (!address) {
      throw refuse('destination.environment', 'is missing: sandbox or production; or give apiUrl and tokenUrl')
    }
    return value as ChorusProDestination
  }

  /** Where the invoice goes, by name: kept with its reference, as no environment knows what another was sent. */
  const environmentOf = ({ environment, apiUrl }: ChorusProDestination): Environment | undefined =>
    environment ?? (apiUrl === undefined ? settings.environment : undefined)

  /** A client for one destination; its credentials live as long as whoever holds the client. */
  const open = async (destination: ChorusProDestination, signal?: AbortSignal): Promise<Opened> => {
    const { environment, apiUrl, tokenUrl, credentials: own } = destination
    const field = own === undefined ? 'credentials' : 'destination.credentials'
    let place = environment === undefined ? address : ENVIRONMENTS[environment]
    let ways: { readonly api: OutsideService; readonly token: OutsideService } | undefined
    if (apiUrl !== undefined) {
      ways = { api: outside(apiUrl, 'destination.apiUrl'), token: outside(tokenUrl, 'destination.tokenUrl') }
      place = { apiUrl: ways.api.url, tokenUrl: ways.token.url }
    }
    const provided: Provided<ChorusProCredentials> = own ?? (settings.credentials as Provided<ChorusProCredentials>)
    const read = async () => {
      const credentials: unknown = await readProvided(provided)
      checkCredentials(credentials, technicalAccount, field)
      return credentials
    }
    const expired = () => credentialsLate(timeoutMs)
    let unused: ChorusProCredentials | undefined = await withDeadline({ clock, timeoutMs, signal, expired }, read)
    const credentials =
      typeof provided === 'function'
        ? async () => {
            const next = unused ?? (await read())
            unused = undefined
            return next
          }
        : unused
    const shared = {
      tokens,
      gates,
      field,
      zeroStorage: own !== undefined,
      ...(ways && { outside: { api: ways.api.transport, token: ways.token.transport } }),
    }
    return {
      client: connect({ ...clientSettings(settings), credentials }, place as Address, shared),
      place: place as Address,
    }
  }

  /** What is known of a submission, and what can be asked about it. */
  const standing = (
    reference: FluxReference,
    opened: (signal?: AbortSignal) => Promise<Opened>,
    error: FacturelleError | undefined,
  ) => {
    const sought: readonly Sought[] = reference.invoices ?? [soughtOf(reference.document)]
    const settled = async (signal?: AbortSignal): Promise<{ reference: FluxReference; looked?: LookedUp<Found> }> => {
      if (reference.outcome !== 'inDoubt') return { reference }
      const { client } = await opened(signal)
      const { sentAt } = reference
      const find = (within: AbortSignal) => findDeposit(client, { sought, sentAt, signal: within })
      const looked = await lookUpUntil(find, { clock, lookupMs, signal })
      if (looked.answer === 'found') {
        return { reference: { ...reference, ...plain(looked.found), outcome: 'accepted' } }
      }
      // Not the platform's silence, but a question that cannot be asked: whoever asks can mend it.
      if (looked.answer === 'unknown' && isCallersFault(looked.failure)) throw looked.failure
      const old = clock.now() - Date.parse(sentAt ?? '') >= absentAfterMs
      if (looked.answer === 'absent' && old) return { reference: { ...reference, outcome: 'notReceived' } }
      return { reference, looked }
    }
    /** The reference of a submission that the platform has. */
    const accepted = async (signal?: AbortSignal): Promise<FluxReference & { readonly id: string }> => {
      const { reference: known, looked } = await settled(signal)
      if (known.outcome === 'accepted' && known.id !== undefined) return { ...known, id: known.id }
      if (known.outcome === 'notReceived') {
        const why = 'Chorus Pro does not have the invoice; there is nothing to follow, and it can be sent again'
        throw error ?? new TransportError('NOT_RECEIVED', why, { requestSent: 'no' })
      }
      const answer = looked?.answer === 'absent' ? 'it does not show it so far' : 'it gives no answer that decides it'
      const why = `Nobody knows yet whether Chorus Pro has the invoice: ${answer}. Ask again later, do not send again`
      const cause = looked?.answer === 'unknown' ? (looked.failure ?? error) : error
      const { status, requestId, attempts, elapsedMs } = (cause ?? {}) as Partial<TransportError>
      const doubt = new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause, status, requestId })
      throw Object.assign(doubt, plain({ attempts, elapsedMs }))
    }
    return { settled, accepted }
  }

  const submission = (
    reference: FluxReference,
    opened: (signal?: AbortSignal) => Promise<Opened>,
    rest: { readonly warnings: readonly string[]; readonly error?: FacturelleError | undefined },
  ): Submission => {
    const { settled, accepted } = standing(reference, opened, rest.error)
    return {
      outcome: reference.outcome,
      reference,
      ...rest,
      toJSON: () => reference,
      async resolve({ signal } = {}) {
        const { reference: known } = await settled(signal)
        if (known === reference) return this
        return submission(known, opened, known.outcome === 'accepted' ? { ...rest, error: undefined } : rest)
      },
      async *events(options = {}) {
        checkPolling(options)
        const { signal } = options
        const known = await accepted(signal)
        // Loaded with the first that is followed: most processes only submit.
        const { followOne } = await import('./follow.js')
        yield* followOne((await opened(signal)).client, known, { ...options, clock })
      },
      async waitForAcknowledgement(options = {}) {
        checkPolling(options)
        const { signal } = options
        const known = await accepted(signal)
        const { acknowledgementOf } = await import('./follow.js')
        return acknowledgementOf((await opened(signal)).client, known, { ...options, clock })
      },
    }
  }

  const batch = (
    reference: FluxReference,
    opened: (signal?: AbortSignal) => Promise<Opened>,
    rest: { readonly warnings: readonly string[]; readonly error?: FacturelleError | undefined },
  ): FluxSubmission => {
    const { settled, accepted } = standing(reference, opened, rest.error)
    return {
      outcome: reference.outcome,
      reference,
      ...rest,
      toJSON: () => reference,
      async resolve({ signal } = {}) {
        const { reference: known } = await settled(signal)
        if (known === reference) return this
        return batch(known, opened, known.outcome === 'accepted' ? { ...rest, error: undefined } : rest)
      },
      async *events({ from, ...options } = {}) {
        checkPolling(options)
        const { signal } = options
        const known = await accepted(signal)
        const { followBatch } = await import('./follow.js')
        yield* followBatch((await opened(signal)).client, known, { ...options, from, clock })
      },
    }
  }

  /** What Chorus Pro would reject, and what it may. */
  const judged = (document: PreparedDocument): string[] => {
    const { faults, warnings } = fitnessOf(document)
    const [first] = faults
    if (first && unfit === 'refuse') {
      const remedy = "nothing was sent. Chorus Pro would reject it hours later; to have it decide, use unfit: 'warn'"
      throw new UnsupportedError(first.code, `${first.message}; ${remedy}`)
    }
    return [...faults.map(({ message }) => `${message}.`), ...warnings]
  }

  /** What to warn of, of the recipient. */
  const askAbout = async (
    document: PreparedDocument,
    { client, place }: Opened,
    tell: Tell,
    signal: AbortSignal | undefined,
  ): Promise<readonly string[]> => {
    const { recipientCheck, publicSupplier = false } = settings
    if (recipientCheck === undefined) return []
    const siret = siretOf(document.buyer)
    if (siret === undefined)
      return ['Chorus Pro was not asked about the recipient: the document has no SIRET of the buyer.']
    // What was said of recipients counts at the gateway that said it; all gateways together have one room.
    const cache: Cache = { get: (key, ask) => recipients.get(`${place.apiUrl} ${key}`, ask) }
    const question = {
      serviceCode: document.buyerReference,
      commitmentNumber: document.purchaseOrderReference,
      publicSupplier,
    }
    const check = await directoryOf(() => client, cache).checkRecipient(siret, question, plain({ signal }))
    await tell({ step: 'checked', reachability: reachability({ value: siret, scheme: '0009' }, check) })
    const because = `${check.explanation} (${check.rule})`
    if (check.status === 'accepted') return []
    if (check.status === 'undetermined') return [`Whether the recipient takes the invoice is not known: ${because}.`]
    const why = `The recipient would not take the invoice. ${because}`
    if (recipientCheck === 'warn') return [`${why}.`]
    const remedy = "nothing was sent. Correct the invoice, or send it all the same with recipientCheck: 'warn'"
    throw new UnsupportedError('RECIPIENT_UNREACHABLE', `${why}; ${remedy}`)
  }

  /** Deposits a file, and says what is known of it. */
  const send = async (
    file: { readonly fichierFlux: Uint8Array; readonly nomFichier: string; readonly syntaxeFlux: DepositSyntaxe },
    work: {
      readonly opened: Opened
      readonly destination: ChorusProDestination
      readonly document: SubmissionReference['document']
      readonly invoices?: readonly Sought[]
      readonly context: AdapterContext
      readonly tell: Tell
      /** What the submission begins with. */
      readonly warnings: readonly string[]
    },
  ): Promise<{ reference: FluxReference; error?: FacturelleError | undefined }> => {
    const { opened, destination, document, invoices, context, tell } = work
    const { signal, trackingId } = context
    const environment = environmentOf(destination)
    const sending: FluxReference = {
      contract: 1,
      type: TYPE,
      ...(environment && { destination: { environment } }),
      ...(trackingId !== undefined && { trackingId }),
      sentAt: new Date(clock.now()).toISOString(),
      outcome: 'inDoubt',
      document,
      syntaxeFlux: file.syntaxeFlux,
      ...(invoices && { invoices }),
    }
    await tell({ step: 'sending', reference: sending })
    signal?.throwIfAborted()
    await context.beforeSend?.(sending, work.warnings)
    signal?.throwIfAborted()
    const sought = invoices ?? [soughtOf(document)]
    const { sentAt } = sending
    const { error, ...sent } = await deposit(opened.client, file, { sought, sentAt, signal, clock, lookupMs })
    const reference: FluxReference = { ...sending, ...plain(sent) }
    await tell({ step: 'sent', ...plain({ outcome: sent.outcome, trackingId, id: sent.id }) })
    return { reference, error }
  }

  const lazily = (destination: ChorusProDestination) => {
    let opened: Opened | undefined
    return async (signal?: AbortSignal) => {
      opened ??= await open(destination, signal)
      return opened
    }
  }

  return {
    contract: 1,
    type: TYPE,
    checkDestination,
    wants: () => WANTED_FORMS,

    destinationOf: ({ destination }, credentials) => ({
      type: TYPE,
      // Stored credentials are of the place that is stored with them.
      ...(credentials && { ...(!address && destination), credentials }),
    }),

    async assess(invoice, context) {
      const { assess } = await import('./assess.js')
      return assess(invoice, context)
    },

    async preview(document) {
      if (!('bytes' in document)) return []
      const syntaxeFlux = syntaxeFluxOf(document)
      checkSize(document.bytes)
      return [...judged(document), ...nomFichierOf(document.name, syntaxeFlux).warnings]
    },

    async *inbox(destination, options) {
      checkDestination(destination)
      const { client } = await open(destination, options.signal)
      const { inbox } = await import('./inbox.js')
      yield* inbox(client, environmentOf(destination), { ...options, clock })
    },

    async respond(target, response, destination, options = {}) {
      checkDestination(destination)
      // Numbers of invoices are of one environment: those of another mean another invoice.
      if ('received' in target) checkOrigin(target, environmentOf(destination))
      else checkReference(target, environmentOf(destination))
      const { client } = await open(destination, options.signal)
      const { respond } = await import('./respond.js')
      return respond(client, target, response, options)
    },

    together: {
      max: MAX_TOGETHER,
      async submit(documents, destination, contexts) {
        checkDestination(destination)
        const numbers = new Set(documents.map(({ number }) => number?.trim()))
        if (numbers.has(undefined) || numbers.size < documents.length) {
          const why = 'Each document of a flow of several is followed by a number (BT-1) that no other one has'
          throw new UnsupportedError('BATCH_NUMBER', `${why}; submit those without one alone`)
        }
        const unfitting = documents.map((document) => [
          ...judged(document),
          ...nomFichierOf(document.name, syntaxeFluxOf(document)).warnings,
        ])
        const archive = await createFluxArchive(documents as readonly (PreparedDocument & BatchDocument)[], undefined)
        const { signal } = contexts[0] ?? {}
        const opened = await open(destination, signal)
        const telling = documents.map((_, at) => progressTeller(contexts[at] ?? {}, { clock, timeoutMs }))
        if (settings.tokenCache !== 'none') {
          const authorized = await opened.client.authorize(plain({ signal }))
          for (const tell of telling) await tell({ step: 'authorized', ...authorized })
        }
        // All are asked about before the first is told to be on its way: one that is refused stops the others here.
        const unsure: (readonly string[])[] = []
        for (const [at, document] of documents.entries()) {
          unsure.push(await askAbout(document, opened, telling[at] as Tell, signal))
        }
        const environment = environmentOf(destination)
        const { syntaxeFlux } = archive
        const sentAt = new Date(clock.now()).toISOString()
        const begun = await Promise.allSettled(
          documents.map(async (document, at) => {
            const context = contexts[at] ?? {}
            const tell = telling[at] as Tell
            const warnings = [context.warnings, unsure[at], unfitting[at]].flatMap((texts) => texts ?? [])
            const sending: FluxReference = {
              contract: 1,
              type: TYPE,
              ...(environment && { destination: { environment } }),
              ...(context.trackingId !== undefined && { trackingId: context.trackingId }),
              sentAt,
              outcome: 'inDoubt',
              document: referenceDocument(document),
              syntaxeFlux,
              count: documents.length,
            }
            await tell({ step: 'sending', reference: sending })
            await context.beforeSend?.(sending, warnings)
            return { sending, warnings, tell }
          }),
        )
        // Not before the last has ended: whoever goes on without one that failed must not meet the others half-way.
        const each = begun.map((one) => {
          if (one.status === 'rejected') throw one.reason
          return one.value
        })
        for (const { signal } of contexts) signal?.throwIfAborted()
        const sought = each.map(({ sending }) => soughtOf(sending.document))
        const { error, ...sent } = await deposit(opened.client, archive, { sought, sentAt, signal, clock, lookupMs })
        return Promise.all(
          each.map(async ({ sending, warnings, tell }) => {
            const reference: FluxReference = { ...sending, ...plain(sent) }
            const { outcome, id } = sent
            await tell({ step: 'sent', ...plain({ outcome, trackingId: sending.trackingId, id }) })
            return submission(reference, async () => opened, { warnings, error })
          }),
        )
      },
    },

    async submit(document, destination, context = {}) {
      checkDestination(destination)
      const { signal } = context
      const syntaxeFlux = syntaxeFluxOf(document)
      checkSize(document.bytes)
      const unfitting = judged(document)
      const { nomFichier, warnings } = nomFichierOf(document.name, syntaxeFlux)
      const tell = progressTeller(context, { clock, timeoutMs })
      const opened = await open(destination, signal)
      if (settings.tokenCache !== 'none') {
        await tell({ step: 'authorized', ...(await opened.client.authorize(plain({ signal }))) })
      }
      const unsure = await askAbout(document, opened, tell, signal)
      const file = { fichierFlux: document.bytes, nomFichier, syntaxeFlux }
      const all = [...(context.warnings ?? []), ...unsure, ...unfitting, ...warnings]
      const work = { opened, destination, document: referenceDocument(document), context, tell, warnings: all }
      const { reference, error } = await send(file, work)
      return submission(reference, async () => opened, { warnings: all, error })
    },

    resume(reference, destination) {
      checkDestination(destination)
      return submission(checkReference(reference, environmentOf(destination)), lazily(destination), { warnings: [] })
    },

    async submitBatch(documents, destination, context = {}) {
      checkDestination(destination)
      const { signal, nomFichier } = context
      const archive = await createFluxArchive(documents, nomFichier)
      const warnings = [...(context.warnings ?? [])]
      for (const document of documents) warnings.push(...judged(document).map((text) => `${document.name}: ${text}`))
      const tell = progressTeller(context, { clock, timeoutMs })
      const opened = await open(destination, signal)
      if (settings.tokenCache !== 'none') {
        await tell({ step: 'authorized', ...(await opened.client.authorize(plain({ signal }))) })
      }
      for (const document of documents) {
        const unsure = await askAbout(document, opened, tell, signal)
        warnings.push(...unsure.map((text) => `${document.name}: ${text}`))
      }
      const { syntax, kind } = documents[0] as PreparedDocument
      const digest = await sha256(archive.fichierFlux)
      const document = { name: archive.nomFichier, sha256: digest, syntax, kind }
      const invoices = documents.map((one) => soughtOf(referenceDocument(one)))
      const { reference, error } = await send(archive, {
        opened,
        destination,
        document,
        invoices,
        context,
        tell,
        warnings,
      })
      return batch(reference, async () => opened, { warnings, error })
    },

    resumeBatch(reference, destination) {
      checkDestination(destination)
      const known: FluxReference = checkReference(reference, environmentOf(destination))
      if (!known.invoices)
        throw invalidReference('reference.invoices', 'is missing: it is not the reference of a batch')
      return batch(known, lazily(destination), { warnings: [] })
    },
  }
}

type Tell = ReturnType<typeof progressTeller>

/** A client, and where it is connected to. */
interface Opened {
  readonly client: ChorusPro
  readonly place: Address
}

/** The options that are the client's own. */
function clientSettings(settings: ChorusProAdapterOptions): ChorusProSettings {
  const own = Object.entries(settings).filter(
    ([key]) => !ADAPTER_OPTIONS.includes(key) && !['environment', 'apiUrl', 'tokenUrl', 'credentials'].includes(key),
  )
  return Object.fromEntries(own)
}

function checkAdapterOptions(settings: ChorusProAdapterOptions): void {
  const { recipientCheck, unfit, publicSupplier, recipientTtlMs } = settings
  const wrong = (field: string, why: string) => new ConfigurationError('OPTION_INVALID', `${field} ${why}`, { field })
  for (const [field, value] of Object.entries({ recipientCheck, unfit })) {
    if (value !== undefined && value !== 'refuse' && value !== 'warn') throw wrong(field, 'must be refuse or warn')
  }
  if (publicSupplier !== undefined && typeof publicSupplier !== 'boolean')
    throw wrong('publicSupplier', 'must be true or false')
  for (const field of ['recipientTtlMs', 'publicSupplier'] as const) {
    if (settings[field] !== undefined && recipientCheck === undefined)
      throw wrong(field, 'has no use without recipientCheck')
  }
  for (const [field, value] of Object.entries({
    recipientTtlMs,
    lookupMs: settings.lookupMs,
    absentAfterMs: settings.absentAfterMs,
  })) {
    if (value !== undefined && !(typeof value === 'number' && value >= 1 && value < 2 ** 31)) {
      throw wrong(field, 'must be a number of milliseconds of at least 1')
    }
  }
}

/** A reference that came back from wherever it was stored. */
function checkReference<R extends SubmissionReference>(reference: R, environment: Environment | undefined): R {
  checkOrigin(reference, environment)
  if (reference.outcome === 'accepted' && !reference.id) {
    throw invalidReference(
      'reference.id',
      'is missing from the reference of an accepted submission; store references whole',
    )
  }
  return reference
}

/** Whether a reference came from here. */
function checkOrigin(
  { contract, type, destination }: Pick<SubmissionReference, 'contract' | 'type' | 'destination'>,
  environment: Environment | undefined,
): void {
  if (contract !== 1 || type !== TYPE) {
    throw invalidReference('reference', `is not one of a ${TYPE} submission`)
  }
  const of = destination?.environment
  if (typeof of === 'string' && environment !== undefined && of !== environment) {
    throw invalidReference(
      'destination.environment',
      `is another than the one the invoice was sent to (${of === 'production' ? of : 'sandbox'})`,
    )
  }
}

function invalidReference(field: string, why: string): ConfigurationError {
  return new ConfigurationError('REFERENCE_INVALID', `${field} ${why}`, { field })
}

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('DESTINATION_INVALID', `${field} ${why}`, { field })
}

function checkSize({ byteLength }: Uint8Array): void {
  if (byteLength === 0) throw new UnsupportedError('FILE_EMPTY', 'The file is empty')
  if (byteLength <= MAX_FILE_BYTES) return
  throw new UnsupportedError(
    'FILE_TOO_LARGE',
    `The file has ${byteLength} bytes; Chorus Pro takes at most ${MAX_FILE_BYTES}`,
  )
}

/** What an invoice is looked up by. */
function soughtOf({ number, sellerIdentifiers = [] }: SubmissionReference['document']): Sought {
  const identifiers = supplierIdentifiers({ identifiers: sellerIdentifiers.map((value) => ({ value })) })
  return { ...(number !== undefined && { number }), supplier: identifiers }
}

/** The same object without its undefined members: what becomes JSON should look the same before and after. */
function plain<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never
}
