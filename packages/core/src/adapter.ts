import type { Assessment, AssessmentContext } from './assessment.js'
import type { Reachability } from './directory.js'
import type {
  DocumentForm,
  LifecycleMessage,
  PreparedDocument,
  PreparedInvoice,
  Profile,
  Syntax,
  Validation,
} from './document.js'
import type { FacturelleError } from './errors.js'
import type { InboxOptions, ReceivedItem } from './inbox.js'
import type { Invoice } from './invoice/invoice.js'
import type { LifecycleEvent, TechnicalAcknowledgement } from './lifecycle.js'
import type { GivenResponse, InvoiceResponse, RespondTarget } from './response.js'

/** What every destination has. Each adapter adds its own keys; secrets stand under `credentials` and nowhere else. */
export interface Destination {
  /** Names the adapter. */
  readonly type: string
  /** Zero storage: used for this call and what follows from it, never kept in a reference. */
  readonly credentials?: object
}

/** Options every public call takes, always last. */
export interface CallOptions {
  /** Aborts the call. The reason of the signal is thrown untouched. */
  readonly signal?: AbortSignal
}

/** What the facade hands to an adapter with a document. */
export interface AdapterContext extends CallOptions {
  /** Reads a lifecycle message with the engines of the app. Absent: no engine can. */
  readonly readLifecycle?: (bytes: Uint8Array) => Promise<LifecycleMessage | undefined>
  /** The sender's own reference of this submission. Absent: the adapter makes one. */
  readonly trackingId?: string
  /** What the writing or the reading of the document had to leave out: the first of the submission's `warnings`. */
  readonly warnings?: readonly string[]
  /**
   * Called once, just before the request leaves that hands the document over, with the reference that finds it again
   * after a crash (in doubt) and all that is known to be left out or approximated by then. Waited for as long as it
   * takes: where it fails, nothing is sent, and its failure is thrown untouched.
   */
  readonly beforeSend?: (reference: SubmissionReference, warnings: readonly string[]) => Promise<void>
  /**
   * Called at each step of the work, with nothing secret in it, and waited for, so that a reference can be stored
   * before the request leaves: an adapter waits for all steps together as long as for one call. A failure of it is
   * passed over.
   */
  readonly onProgress?: (step: ProgressStep) => unknown
}

/** A step of a submission, as it happens. */
export type ProgressStep =
  /** Where an invoice goes that was to find its own way: the adapter, and the rule that chose it. */
  | { readonly step: 'routed'; readonly type: string; readonly rule: string; readonly evidence: string }
  /** A simplified invoice was made a full one, and checked. */
  | { readonly step: 'completed'; readonly kind: 'invoice' | 'creditNote' }
  /** An invoice was made a file; `warnings` tell what that has no place for. */
  | {
      readonly step: 'written'
      readonly syntax: Syntax
      readonly profile: Profile
      readonly name: string
      readonly warnings: readonly string[]
    }
  | { readonly step: 'inspected'; readonly document: Omit<PreparedDocument, 'bytes'> }
  /** The invoice was put into a PDF. */
  | { readonly step: 'embedded'; readonly name: string }
  /** The signer of the app signed the file. */
  | { readonly step: 'signed'; readonly sha256: string }
  /** The document was judged by the rules of its authorities, and holds; `issues` are warnings. */
  | ({ readonly step: 'validated' } & Pick<Validation, 'sets' | 'issues'>)
  /** An invoice is complete, and goes out as data; `warnings` tell what the file it was read from says besides. */
  | {
      readonly step: 'prepared'
      readonly document: Omit<PreparedInvoice, 'invoice'>
      readonly warnings: readonly string[]
    }
  /** What the directory says of the recipient, of an adapter that asks one. */
  | { readonly step: 'checked'; readonly reachability: Reachability }
  | { readonly step: 'authorized'; readonly expiresAt?: string }
  /** The request is about to leave: from here on, this reference (in doubt) is what finds it again after a crash. */
  | { readonly step: 'sending'; readonly reference: SubmissionReference }
  | { readonly step: 'sent'; readonly outcome: Outcome; readonly id?: string; readonly trackingId?: string }

/**
 * What is known of a submission once the call is over.
 * - `accepted`: the platform has it, and gave it a handle.
 * - `notReceived`: nothing of it left, or its absence was confirmed long enough after; it can be sent again.
 * - `inDoubt`: the request left, no usable answer came, and looking it up gave none either. Sending it again could
 *   make a second invoice: `resolve()` later.
 */
export type Outcome = 'accepted' | 'notReceived' | 'inDoubt'

/** A submission as plain JSON without secrets: store it, and resume from it in another process. */
export interface SubmissionReference {
  readonly contract: 1
  /** The destination's type. */
  readonly type: string
  /** The destination without its type and its credentials. */
  readonly destination?: Readonly<Record<string, unknown>>
  /** The platform's handle, for example the `flowId`. Absent unless `accepted`. */
  readonly id?: string
  readonly trackingId?: string
  /** The tracking id was made for this submission alone; otherwise other documents may bear it too. */
  readonly trackingIdMade?: boolean
  /** When the request left, by the sender's clock, ISO 8601. */
  readonly sentAt?: string
  /** When the platform took it, in its own time and precision. */
  readonly submittedAt?: string
  readonly outcome: Outcome
  /** `syntax` is absent of an invoice that was handed over as data. */
  readonly document: Pick<PreparedDocument, 'name' | 'sha256' | 'kind'> &
    Partial<Pick<PreparedDocument, 'syntax' | 'profile' | 'number' | 'issueDate'>> & {
      readonly sellerIdentifiers?: readonly string[]
    }
  /** What the platform gave with its handle, in its own words: numbers, codes, addresses to hand on. No secret. */
  readonly details?: Readonly<Record<string, string>>
}

/** Options of {@link Submission.events} and {@link Submission.waitForAcknowledgement}. */
export interface EventOptions extends CallOptions {
  /** Time between two questions to the platform, in milliseconds; it grows up to `maxPollMs` while nothing happens. */
  readonly pollMs?: number
  readonly maxPollMs?: number
  /** Something happened: what waits for its next question asks at once. Made by `createNudge`. */
  readonly nudge?: Nudge
}

/** Tells those who wait that there is news. */
export interface Nudge {
  /** How often it was told so far: what came while nobody waited counts too. */
  readonly count: number
  /** @returns what takes it back */
  subscribe(wake: () => void): () => void
}

/** A document handed to a platform. */
export interface Submission {
  readonly outcome: Outcome
  readonly reference: SubmissionReference
  /**
   * What the file or the platform could not carry, or the adapter had to approximate; one plain sentence each.
   */
  readonly warnings: readonly string[]
  /** Why the outcome is not `accepted`. */
  readonly error?: FacturelleError
  /**
   * What happens to the document, as it arrives; ends after a final event. A submission in doubt is looked up first.
   * An outage of the platform, of the token server, or of whatever gives the credentials does not end it: pass a
   * `signal`.
   * @throws {TransportError} `NOT_RECEIVED`, `IN_DOUBT`: there is nothing to follow, or not yet
   */
  events(options?: EventOptions): AsyncIterable<LifecycleEvent>
  /**
   * The result of the platform's technical checks, once they are over, apart from the lifecycle of the invoice: a failed
   * check is a value. Outages are waited out, and so is silence: pass a `signal`. Absent: the platform checks at once,
   * and a submission that it took has passed.
   * @throws {TransportError} `NOT_RECEIVED`, `IN_DOUBT`: there is nothing to wait for, or not yet
   */
  waitForAcknowledgement?(options?: EventOptions): Promise<TechnicalAcknowledgement>
  /**
   * Looks up a submission in doubt.
   * @returns the submission with what is known now; itself when it is not in doubt, or still is
   */
  resolve(options?: CallOptions): Promise<Submission>
  /**
   * The document as the platform holds it, byte for byte: the one it made, of an invoice that was handed over as data.
   * Absent: the platform cannot give it back.
   */
  original?(options?: CallOptions): Promise<DownloadedFile>
  /** The reference: a submission in a log or a database shows no secret. */
  toJSON(): SubmissionReference
}

/** A file that came from a platform. */
export interface DownloadedFile {
  readonly bytes: Uint8Array
  /** The name the platform gave it, without any path. */
  readonly name?: string
  readonly mediaType?: string
}

/**
 * What a platform must do for the facade, and no more; its client does the rest. An absent optional method means
 * "cannot".
 */
export interface Adapter<D extends Destination = Destination> {
  /** The version of this contract the adapter speaks. */
  readonly contract: 1
  /** The `type` of its destinations. */
  readonly type: D['type']
  /**
   * Checks a destination before anything is read or sent, and gives it back typed.
   * @throws {ConfigurationError} naming the key and the remedy
   */
  checkDestination(destination: unknown): D
  /**
   * The forms the destination takes invoices in, the one it likes best first. Of an invoice that is data the facade
   * writes the first that leaves nothing of it out, else the one that leaves out the least. Absent: files alone; beside
   * `submitInvoice`, data alone.
   */
  wants?(destination: D, invoice: WantedInvoice): readonly DocumentForm[]
  /**
   * Hands one document to the platform.
   * @throws {PlatformError} the platform refused it
   * @throws {AuthError} no token
   * @throws {UnsupportedError} the platform cannot carry this document
   */
  submit(document: PreparedDocument, destination: D, context?: AdapterContext): Promise<Submission>
  /**
   * Hands an invoice over as data, to a platform that makes its own document of it. Where present, the facade gives it
   * every invoice that is data, in full and checked, unless the caller names a syntax or a profile that `wants` may have.
   * A file goes to `submit`; without `wants` no file is taken, so that the facade reads it into the model first, and
   * `submit` refuses with an {@link UnsupportedError}.
   * @throws as `submit`
   */
  submitInvoice?(invoice: PreparedInvoice, destination: D, context?: AdapterContext): Promise<Submission>
  /** Takes a submission up again from its reference; no network until it is followed. */
  resume?(reference: SubmissionReference, destination: D, context?: AdapterContext): Submission
  /**
   * The destination of a stored reference, for whoever has no more than that: what `resume` takes.
   * @param credentials zero storage; absent: the stored ones
   */
  destinationOf?(reference: Pick<SubmissionReference, 'type' | 'destination'>, credentials: object | undefined): unknown
  /**
   * Whether an invoice that looks for its way belongs here. It asks nobody but the directory it is given, and never
   * guesses: what is not known is `unknown`, with what is missing.
   */
  assess?(invoice: Invoice, context: AssessmentContext): Promise<Assessment>
  /**
   * What would be left out or approximated, or where nothing would be sent for it, without any network: the warnings that
   * `submit` would begin with.
   * @throws as `submit`, what can be known before
   */
  preview?(document: PreparedDocument | PreparedInvoice, destination: D): Promise<readonly string[]>
  /**
   * Hands several documents over as one, where a platform takes them so: all of one syntax, at most `max` at a time. Every
   * document gets a submission of its own, in the order given. `beforeSend` is called once for each, before the request.
   */
  together?: {
    readonly max: number
    submit(
      documents: readonly PreparedDocument[],
      destination: D,
      contexts: readonly AdapterContext[],
    ): Promise<readonly Submission[]>
  }
  /**
   * The invoices that were received at this account, oldest first, as they come in where `follow` is set. One that cannot
   * be read is an item with its failure.
   */
  inbox?(destination: D, options: InboxOptions): AsyncIterable<ReceivedItem>
  /**
   * Answers an invoice, or tells what became of it: refuse it, dispute it, report a payment.
   * @throws {UnsupportedError} `RESPONSE`: the platform has no call for this one
   */
  respond?(
    target: RespondTarget,
    response: InvoiceResponse,
    destination: D,
    options?: CallOptions,
  ): Promise<GivenResponse>
}

/** What is known of an invoice before it is written. */
export interface WantedInvoice {
  /** BT-24, where the invoice names one. */
  readonly guideline?: string
}

/** The destination an adapter takes. */
export type DestinationOf<A> = A extends Adapter<infer D> ? D : never
