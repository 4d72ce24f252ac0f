import type { Provided } from '@facturelle/auth'
import {
  type Adapter,
  ConfigurationError,
  type Destination,
  type FacturelleError,
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
import { checkBlock, type FactusBlock } from './block.js'
import { clientOf, type Factus } from './client.js'
import {
  apiUrlOf,
  DEFAULTS as CLIENT_DEFAULTS,
  checkCredentials,
  checkSettings,
  connectTo,
  createShared,
  type Environment,
  type FactusCredentials,
  type FactusSettings,
  type FactusToken,
  placeOf,
  userOf,
} from './connect.js'
import { FactusError } from './errors.js'
import type { Followed } from './follow.js'
import { dayOf, momentOf } from './helpers/dates.js'
import type { Mapped, Resource } from './mapping.js'
import { createRecovery, type Recoverable, type Recovered } from './recovery.js'
import type { Wire } from './wire.js'

type Where =
  | { readonly environment: Environment; readonly apiUrl?: never }
  | {
      readonly environment?: never
      /** The address of the service, in full, up to but without `/v2`. */
      readonly apiUrl: string
    }

interface Nowhere {
  readonly environment?: never
  readonly apiUrl?: never
}

/**
 * Factus as a destination. Credentials are needed where the adapter stores none, and the place where it does not know
 * one. A place without credentials is refused: stored ones go nowhere else.
 */
export type FactusDestination<Placed extends boolean = boolean, Stored extends boolean = boolean> = {
  readonly type: 'factus'
  /** What Colombia wants of this document, and the invoice does not say. */
  readonly factus?: FactusBlock
} & (
  | ({ readonly credentials: FactusCredentials | FactusToken } & (Where | (Placed extends true ? Nowhere : never)))
  | (Stored extends true ? { readonly credentials?: never } & Nowhere : never)
)

export type FactusAdapterOptions = FactusSettings &
  (Where | Nowhere) & {
    /** Stored credentials: a value, or a function that returns them. A destination's own credentials go before. */
    readonly credentials?: Provided<FactusCredentials | FactusToken>
    /**
     * Hosts that addresses given with a call may name although they are not public, or not on port 443: `host` or
     * `host:port`.
     */
    readonly allowedHosts?: readonly string[]
    /** What every destination has in common; its own block goes before, member by member. */
    readonly factus?: FactusBlock
    /** After an ambiguous failure, how long the document is looked for, in milliseconds. @default 10_000 */
    readonly lookupMs?: number
    /**
     * How long after the request left an empty look-up proves that Factus does not have the document, in milliseconds.
     * @default 900_000
     */
    readonly absentAfterMs?: number
  }

type Placed<O> = O extends { environment: string } | { apiUrl: string } ? true : false
type Stored<O> = O extends { credentials: object } ? true : false
/** Refuses keys that are no option: `const O` alone would take any. */
type NoOthers<O> = { readonly [K in Exclude<keyof O, keyof FactusAdapterOptions>]: never }

/** A reference with the resource of the client that has the document. Its `trackingId` is the `reference_code`. */
export interface FactusReference extends SubmissionReference {
  readonly resource?: Resource
}

const TYPE = 'factus'
const DEFAULTS = { lookupMs: 10_000, absentAfterMs: 900_000 } as const
const DESTINATION_KEYS = ['type', 'credentials', 'environment', 'apiUrl', 'factus']
const ADAPTER_OPTIONS = ['allowedHosts', 'factus', 'lookupMs', 'absentAfterMs']
/** Between what was sent without a usable answer and the first look for it, in milliseconds. */
const FIRST_LOOK_MS = 250
/** How often what blocked is cleared away for one submission. */
const MOST_CLEARINGS = 3

/**
 * Issues invoices, credit notes (381) and debit notes (383) at DIAN, the Colombian tax authority, through Factus, version
 * 2. It takes invoices as data: Factus makes the document, numbers and signs it.
 *
 * `factusAdapter()` takes everything from each destination (zero storage); with `environment` or `apiUrl` a destination
 * may leave the place out; with `credentials` it may leave those out as well.
 * @throws {ConfigurationError} an option is missing or wrong
 */
export function factusAdapter<const O extends FactusAdapterOptions = Record<never, never>>(
  options: O & NoOthers<O> = {} as O & NoOthers<O>,
): Adapter<FactusDestination<Placed<O>, Stored<O>>> {
  // Within, destinations are read by their widest type; the narrow one is for the caller's compiler.
  return createAdapter(options) as unknown as Adapter<FactusDestination<Placed<O>, Stored<O>>>
}

/** A client of one destination. */
interface Opened {
  readonly client: Factus
  readonly wire: Wire
  readonly apiUrl: string
}

/** What all kinds of documents have that the adapter issues. */
type AnyResource = Recoverable<object, object> & {
  readonly listAll: NonNullable<Recoverable<object, object>['listAll']>
}

function createAdapter(settings: FactusAdapterOptions): Adapter<FactusDestination> {
  checkSettings(settings, ADAPTER_OPTIONS, { lookupMs: settings?.lookupMs, absentAfterMs: settings?.absentAfterMs })
  const clock = settings.clock ?? systemClock
  const {
    lookupMs = DEFAULTS.lookupMs,
    absentAfterMs = DEFAULTS.absentAfterMs,
    timeoutMs = CLIENT_DEFAULTS.timeoutMs,
  } = settings
  const known = settings.environment !== undefined || settings.apiUrl !== undefined
  const address = known ? apiUrlOf(settings) : undefined
  const shared = createShared(settings)
  const outside = outsideServices(settings)
  checkBlock(settings.factus)
  if (settings.credentials !== undefined) {
    if (address === undefined) {
      const why = 'credentials are of one environment: give environment, or apiUrl, with them'
      throw new ConfigurationError('OPTION_INVALID', why, { field: 'environment' })
    }
    if (typeof settings.credentials !== 'function') checkCredentials(settings.credentials, 'credentials')
  }

  const checkDestination = (value: unknown): FactusDestination => {
    if (typeof value !== 'object' || value === null || (value as Destination).type !== TYPE) {
      throw refuse('destination.type', `must be "${TYPE}"`)
    }
    for (const key of Object.keys(value)) {
      if (DESTINATION_KEYS.includes(key)) continue
      throw refuse(`destination.${key}`, `is not known to ${TYPE}; known are ${DESTINATION_KEYS.join(', ')}`)
    }
    const { credentials, environment, apiUrl, factus } = value as Record<string, unknown>
    checkBlock(factus)
    const placed = environment === undefined ? (apiUrl === undefined ? undefined : 'apiUrl') : 'environment'
    if (credentials === undefined) {
      // Stored credentials must not go to an address, or to an environment, that a call chooses.
      if (placed)
        throw refuse(`destination.${placed}`, 'goes with destination.credentials; leave it out, or give those too')
      if (settings.credentials === undefined) {
        const why = 'destination.credentials is missing (clientId, clientSecret, username, password)'
        const remedy = 'give it, or give credentials to factusAdapter'
        throw new ConfigurationError('CREDENTIALS_MISSING', `${why}; ${remedy}`, { field: 'destination.credentials' })
      }
      return value as FactusDestination
    }
    checkCredentials(credentials, 'destination.credentials')
    if (environment !== undefined) {
      if (environment !== 'sandbox' && environment !== 'production') {
        throw refuse('destination.environment', 'must be sandbox or production')
      }
      if (apiUrl !== undefined) {
        throw refuse('destination.environment', 'already says where Factus is; leave out apiUrl')
      }
    } else if (apiUrl !== undefined) {
      placeOf(outside(apiUrl, 'destination.apiUrl').url, 'destination.apiUrl')
    } else if (address === undefined) {
      throw refuse('destination.environment', 'is missing: sandbox or production; or give apiUrl')
    }
    return value as FactusDestination
  }

  /** A client for one destination; its credentials live as long as whoever holds the client. */
  const open = ({ environment, apiUrl, credentials: own }: FactusDestination): Opened => {
    const way = apiUrl === undefined ? undefined : outside(apiUrl, 'destination.apiUrl')
    const given = way && placeOf(way.url, 'destination.apiUrl')
    const place = given ?? (environment === undefined ? (address as string) : apiUrlOf({ environment }))
    const credentials = own ?? (settings.credentials as Provided<FactusCredentials>)
    const connection = connectTo(place, { ...settings, credentials }, false, {
      ...shared,
      field: own === undefined ? 'credentials' : 'destination.credentials',
      zeroStorage: own !== undefined,
      ...(own && { user: userOf(own) }),
      ...(way && { outside: way.transport }),
    })
    return { client: clientOf(connection), wire: connection.wire, apiUrl: place }
  }

  const find = async (
    { client }: Opened,
    { resource = 'bills', trackingId }: FactusReference,
    signal: AbortSignal | undefined,
  ): Promise<LookedUp<object>> => {
    if (trackingId === undefined) return { answer: 'unknown' }
    const { listAll, get } = resourceOf(client, resource)
    for await (const entry of listAll({ 'filter[reference_code]': trackingId }, only({ signal }))) {
      const { reference_code, number } = entry as { readonly reference_code?: string; readonly number?: string }
      // The filter may take a part of a code for the whole.
      if (reference_code !== trackingId) continue
      if (number === undefined) return { answer: 'found', found: entry }
      try {
        // The document itself knows better than the list.
        return { answer: 'found', found: await get(number, only({ signal })) }
      } catch (failure) {
        if (!FactusError.isInstance(failure) || failure.status !== 404) throw failure
        return { answer: 'found', found: entry }
      }
    }
    return { answer: 'absent' }
  }

  /** What is known of a submission, and what can be asked about it. */
  const submission = (
    reference: FactusReference,
    opened: () => Opened,
    rest: {
      readonly warnings: readonly string[]
      readonly error?: FacturelleError | undefined
      /** What was sent: Factus asks DIAN again about it by being sent it again. */
      readonly body?: object | undefined
    },
  ): Submission => {
    const { body, warnings, error } = rest
    const settled = async (
      signal: AbortSignal | undefined,
    ): Promise<{ reference: FactusReference; looked?: LookedUp<object> }> => {
      if (reference.outcome !== 'inDoubt') return { reference }
      const place = opened()
      const looked = await lookUpUntil((within) => find(place, reference, within), { clock, lookupMs, signal })
      if (looked.answer === 'found') return { reference: held(reference, looked.found, place.apiUrl) }
      // Not the platform's silence, but a question that cannot be asked: whoever asks can mend it.
      if (looked.answer === 'unknown' && isCallersFault(looked.failure)) throw looked.failure
      const old = clock.now() - Date.parse(reference.sentAt ?? '') >= absentAfterMs
      if (looked.answer === 'absent' && old) return { reference: { ...reference, outcome: 'notReceived' } }
      return { reference, looked }
    }
    /** The reference of a submission that Factus has. */
    const accepted = async (signal: AbortSignal | undefined): Promise<FactusReference> => {
      const { reference: now, looked } = await settled(signal)
      if (now.outcome === 'accepted') return now
      if (now.outcome === 'notReceived') {
        const why = 'Factus does not have the document; there is nothing to follow, and it can be sent again'
        throw error ?? new TransportError('NOT_RECEIVED', why, { requestSent: 'no' })
      }
      const why = 'Nobody knows yet whether Factus has the document. Ask again later, or submit the same invoice again'
      const cause = looked?.answer === 'unknown' ? (looked.failure ?? error) : error
      throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause })
    }
    const followed = async (signal: AbortSignal | undefined): Promise<Followed> => {
      const now = await accepted(signal)
      const place = opened()
      const { resource = 'bills' } = now
      const { create, get } = resourceOf(place.client, resource)
      const number = now.details?.number
      return {
        async get(within) {
          if (number !== undefined) return get(number, only({ signal: within }))
          const looked = await find(place, now, within)
          if (looked.answer === 'found') return looked.found
          const why = 'Factus has no document under this reference code any more: what DIAN refused was deleted'
          throw new FactusError('NOT_FOUND', why, { operation: `${resource}.list`, status: 404 })
        },
        ...(body && { again: (within) => create(body, only({ signal: within })) }),
        ...(resource === 'bills' &&
          number !== undefined && {
            radianEvents: (within) => place.client.bills.listRadianEvents(number, only({ signal: within })),
          }),
      }
    }
    return {
      outcome: reference.outcome,
      reference,
      warnings,
      ...(error && { error }),
      toJSON: () => reference,
      async resolve({ signal } = {}) {
        const { reference: now } = await settled(signal)
        if (now === reference) return this
        return submission(now, opened, now.outcome === 'accepted' ? { ...rest, error: undefined } : rest)
      },
      async *events(options = {}) {
        checkPolling(options)
        const what = await followed(options.signal)
        // Loaded with the first that is followed: most processes only submit.
        const { follow } = await import('./follow.js')
        yield* follow(what, { ...options, clock })
      },
      async waitForAcknowledgement(options = {}) {
        checkPolling(options)
        options.signal?.throwIfAborted()
        const what = await followed(options.signal)
        const { acknowledged } = await import('./follow.js')
        return acknowledged(what, { ...options, clock })
      },
      async original({ signal } = {}) {
        const { resource = 'bills', details } = await accepted(signal)
        if (details?.number === undefined) {
          throw new UnsupportedError('ORIGINAL', 'Factus gave the document no number, by which it gives its XML')
        }
        const { file_name, bytes } = await opened().client[resource].downloadXml(details.number, only({ signal }))
        return { bytes, name: file_name, mediaType: 'application/xml' }
      },
    }
  }

  /**
   * Issues a document under its reference code, or finds what an earlier attempt made of it.
   * @returns what became of it; a failure that leaves it open, and whether it left at all
   */
  const issue = async (
    { client, wire }: Opened,
    { resource, body }: Mapped,
    reference_code: string,
    signal: AbortSignal | undefined,
  ): Promise<{ recovered: Recovered<object> } | { failure: unknown; sent: boolean }> => {
    let sent = false
    const own = resourceOf(client, resource)
    const create: AnyResource['create'] = (document, options) => {
      sent = true
      return own.create(document, options)
    }
    const issueOrRecover = createRecovery(wire, { ...own, create })
    for (let clearing = 0; ; clearing++) {
      try {
        // Once: what to do after an answer that nobody can read is for the caller to say.
        const options = { attempts: 1, pauseMs: FIRST_LOOK_MS, ...only({ signal }) }
        return { recovered: await issueOrRecover(reference_code, body, options) }
      } catch (failure) {
        signal?.throwIfAborted()
        const blocked = FactusError.isInstance(failure) && failure.reason === 'pending'
        // What was in the way is gone by now, and this document was not taken in.
        if (!blocked || clearing >= MOST_CLEARINGS) return { failure, sent: sent && !blocked }
        sent = false
      }
    }
  }

  return {
    contract: 1,
    type: TYPE,
    checkDestination,

    destinationOf: ({ destination }, credentials) => ({
      type: TYPE,
      // Stored credentials are of the place that is stored with them.
      ...(credentials && { ...(address === undefined && destination), credentials }),
    }),

    async assess(invoice) {
      const { assess } = await import('./assess.js')
      return assess(invoice)
    },

    async preview(document, destination) {
      checkDestination(destination)
      if (!('invoice' in document)) return []
      const { mapInvoice } = await import('./mapping.js')
      return mapInvoice(document.invoice, { ...settings.factus, ...destination.factus }, today(clock.now())).warnings
    },

    async *inbox(destination, options) {
      checkDestination(destination)
      const { inbox } = await import('./inbox.js')
      yield* inbox(open(destination).client, destination.environment, { ...options, clock })
    },

    async respond(target, response, destination, options = {}) {
      checkDestination(destination)
      const { respond } = await import('./respond.js')
      return respond(open(destination).client, target, response, options)
    },

    async submit() {
      const why = 'Factus takes no files, but makes its own document of the data of an invoice'
      const remedy = 'submit it through the facade, whose engines read a file into the model, or call submitInvoice'
      throw new UnsupportedError('FILE', `${why}; ${remedy}`)
    },

    async submitInvoice(document, destination, context = {}) {
      checkDestination(destination)
      const { signal } = context
      // Loaded with the first that is sent: others only follow.
      const { mapInvoice } = await import('./mapping.js')
      const mapped = mapInvoice(document.invoice, { ...settings.factus, ...destination.factus }, today(clock.now()))
      const tell = progressTeller(context, { clock, timeoutMs })
      signal?.throwIfAborted()
      const opened = open(destination)
      if (settings.tokenCache !== 'none') {
        await tell({ step: 'authorized', ...(await opened.client.authorize(only({ signal }))) })
      }
      const trackingId = context.trackingId ?? (await referenceCodeOf(document))
      const { resource } = mapped
      const sending: FactusReference = {
        contract: 1,
        type: TYPE,
        ...(destination.environment && { destination: { environment: destination.environment } }),
        trackingId,
        sentAt: new Date(clock.now()).toISOString(),
        outcome: 'inDoubt',
        document: referenceDocument(document),
        resource,
      }
      await tell({ step: 'sending', reference: sending })
      signal?.throwIfAborted()
      await context.beforeSend?.(sending, [...(context.warnings ?? []), ...mapped.warnings])
      signal?.throwIfAborted()
      const done = await issue(opened, mapped, trackingId, signal)
      const result = await settle(done, { sending, opened, signal })
      const { reference, error } = result
      await tell({ step: 'sent', ...only({ outcome: reference.outcome, trackingId, id: reference.id }) })
      const warnings = [...(context.warnings ?? []), ...mapped.warnings, ...differences(document, mapped, result.found)]
      return submission(reference, () => opened, {
        warnings,
        error,
        body: { ...mapped.body, reference_code: trackingId },
      })
    },

    resume(reference, destination) {
      checkDestination(destination)
      let opened: Opened | undefined
      return submission(
        checkReference(reference, destination),
        () => {
          opened ??= open(destination)
          return opened
        },
        { warnings: [] },
      )
    },
  }

  /** What is known once the request is over. */
  async function settle(
    done: Awaited<ReturnType<typeof issue>>,
    { sending, opened, signal }: { sending: FactusReference; opened: Opened; signal: AbortSignal | undefined },
  ): Promise<{ reference: FactusReference; error?: FacturelleError; found?: object }> {
    if ('recovered' in done) {
      const { recovered } = done
      if (recovered.kind === 'blocked') throw blockedError(recovered, sending.resource)
      const { document = {} } = recovered
      return { reference: held(sending, document, opened.apiUrl), found: document }
    }
    const { failure, sent } = done
    const unsent = TransportError.isInstance(failure) && (!sent || failure.requestSent === 'no')
    if (unsent) return { reference: { ...sending, outcome: 'notReceived' }, error: failure }
    if (!sent || !isAmbiguous(failure)) throw failure
    const looked = await lookUpUntil((within) => find(opened, sending, within), { clock, lookupMs, signal })
    if (looked.answer === 'found') {
      return { reference: held(sending, looked.found, opened.apiUrl), found: looked.found }
    }
    // Not found is not absent: a request may still be on its way.
    return { reference: sending, error: failure }
  }
}

/** The reference of a document that Factus has. */
function held(reference: FactusReference, document: object, apiUrl: string): FactusReference {
  const { number, cufe, cude, created_at, links } = document as {
    readonly [K in 'number' | 'cufe' | 'cude' | 'created_at']?: unknown
  } & { readonly links?: { readonly qr?: unknown; readonly public_url?: unknown } }
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const key = text(number)
  const path = { bills: 'bills', creditNotes: 'credit-notes', debitNotes: 'debit-notes' }[reference.resource ?? 'bills']
  const file = (name: string) => key && `${apiUrl}/v2/${path}/${encodeURIComponent(key)}/download-${name}`
  const details = only({
    number: key,
    cufe: text(cufe),
    cude: text(cude),
    qr: text(links?.qr),
    public_url: text(links?.public_url),
    download_pdf: file('pdf'),
    download_xml: file('xml'),
  })
  const submittedAt = momentOf(text(created_at) ?? '')
  return {
    ...reference,
    // DIAN's refusal may come without a number; the reference code finds the document then.
    ...only({ id: key ?? reference.trackingId, submittedAt }),
    outcome: 'accepted',
    ...(Object.keys(details).length > 0 && { details }),
  }
}

function resourceOf(client: Factus, resource: Resource): AnyResource {
  const { create, get, delete: remove, listAll } = client[resource]
  return { name: resource, create, get, remove, listAll } as unknown as AnyResource
}

/** Another document is in the way, and nobody here may clear it away. */
function blockedError({ blockedBy }: Extract<Recovered<object>, { kind: 'blocked' }>, resource = 'bills'): FactusError {
  const codes = blockedBy.flatMap(({ reference_code, number }) => reference_code ?? number ?? []).slice(0, 3)
  const why = `Documents that DIAN has not accepted block all later ones: ${codes.join(', ') || 'unnamed'}`
  const remedy = 'submit the late ones again as they were, ask Factus about those that DIAN holds, then submit this one'
  return new FactusError('CONFLICT', `${why}; ${remedy}`, {
    operation: `${resource}.create`,
    status: 409,
    reason: 'pending',
    issues: blockedBy.flatMap(({ issues }) => issues.map(({ rule, text }) => only({ code: rule, message: text }))),
    dian: blockedBy.flatMap(({ issues }) => issues),
  })
}

/** What the document at Factus shows to be otherwise than the invoice. */
function differences({ invoice }: PreparedInvoice, { total }: Mapped, document: object | undefined): string[] {
  const { number, totals, company } = (document ?? {}) as {
    readonly number?: string
    readonly totals?: { readonly total?: unknown }
    readonly company?: { readonly nit?: unknown }
  }
  const warnings: string[] = []
  if (number !== undefined && number !== invoice.invoiceNumber) {
    warnings.push('invoiceNumber (BT-1) is not the number of the document: Factus gives its own, details.number.')
  }
  if (typeof totals?.total === 'string' && Number(totals.total) !== Number(total)) {
    const why = 'was issued before, by another content'
    warnings.push(`The document that Factus holds under this reference code comes to another total: it ${why}.`)
  }
  const { legalRegistration, vatIdentifier, identifiers = [] } = invoice.seller
  const own = [legalRegistration?.value, vatIdentifier, ...identifiers.map(({ value }) => value)]
  const digits = own.map((value) => value?.replace(/-\d$/, '').replace(/\D/g, '')).filter(Boolean)
  const nit = typeof company?.nit === 'string' ? company.nit.replace(/\D/g, '') : ''
  if (nit !== '' && digits.length > 0 && !digits.includes(nit)) {
    warnings.push('seller (BG-4) is not the company of the account, in whose name Factus issued the document.')
  }
  return warnings
}

/**
 * The key of the document at Factus: the same for the same invoice, in any process and at any attempt. Its number leads,
 * to be found by people.
 */
async function referenceCodeOf({ invoice }: PreparedInvoice): Promise<string> {
  const { invoiceNumber, typeCode, issueDate, seller } = invoice
  const { legalRegistration, vatIdentifier, identifiers = [], name } = seller
  const who = legalRegistration?.value ?? vatIdentifier ?? identifiers[0]?.value ?? name
  const digest = await sha256(new TextEncoder().encode(JSON.stringify([who, invoiceNumber, typeCode, issueDate])))
  return `${invoiceNumber.replace(/[^\w.-]+/g, '-').slice(0, 40)}-${typeCode}-${digest.slice(0, 16)}`
}

/** Bogotá is five hours behind UTC all year. */
function today(now: number): string {
  return dayOf(new Date(now - 5 * 3_600_000).toISOString()) as string
}

/** A reference that came back from wherever it was stored. */
function checkReference(reference: FactusReference, { environment }: FactusDestination): FactusReference {
  const invalid = (field: string, why: string) =>
    new ConfigurationError('REFERENCE_INVALID', `${field} ${why}`, { field })
  if (reference.contract !== 1 || reference.type !== TYPE) {
    throw invalid('reference', `is not one of a ${TYPE} submission`)
  }
  if (reference.trackingId === undefined || reference.resource === undefined) {
    throw invalid('reference.trackingId', 'or reference.resource is missing; store references whole')
  }
  if (!['bills', 'creditNotes', 'debitNotes'].includes(reference.resource)) {
    throw invalid('reference.resource', 'is none of bills, creditNotes, debitNotes')
  }
  const of = reference.destination?.environment
  if (typeof of === 'string' && environment !== undefined && of !== environment) {
    throw invalid(
      'destination.environment',
      `is another than the one the document was sent to (${of === 'production' ? of : 'sandbox'})`,
    )
  }
  return reference
}

function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('DESTINATION_INVALID', `${field} ${why}`, { field })
}

/** The same object without its undefined members: what becomes JSON should look the same before and after. */
function only<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never
}
