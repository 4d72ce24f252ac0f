import {
  type Adapter,
  type AdapterContext,
  type Assessment,
  ConfigurationError,
  type Destination,
  type LifecycleEvent,
  type Nudge,
  PlatformError,
  type PreparedDocument,
  type PreparedInvoice,
  referenceDocument,
  type Stage,
  type Submission,
  type SubmissionReference,
  TransportError,
} from '@facturelle/core'

export interface Place extends Destination {
  readonly type: string
  readonly folder?: string
  readonly credentials?: { readonly secret: string }
}

/** What spoils the next submission. */
export type Trouble = 'refused' | 'lostBefore' | 'lostAfter' | 'unreachable' | 'busy'

/** A platform in memory, with its adapter: what it took in, and by whom. */
export class Platform {
  readonly type: string
  readonly taken: { readonly trackingId: string; readonly sha256: string; readonly secret: string | undefined }[] = []
  readonly contexts: AdapterContext[] = []
  /** What becomes of every document; more can be pushed. */
  stages: readonly Stage[] = ['received', 'approved', 'paid']
  asked = 0
  /** The trouble of each of the next submissions. */
  readonly troubles: (Trouble | undefined)[] = []
  /** Whether an empty look-up is believed. */
  absentIsSure = false
  readonly adapter: Adapter<Place>

  constructor(type: string, rest: Partial<Adapter<Place>> = {}) {
    this.type = type
    this.adapter = {
      contract: 1,
      type,
      checkDestination: (value) => {
        const destination = value as Place
        if (destination.type === type) return destination
        throw new ConfigurationError('DESTINATION_INVALID', 'another type', { field: 'destination.type' })
      },
      destinationOf: ({ destination }, credentials) => ({ type, ...destination, ...(credentials && { credentials }) }),
      wants: () => [{ syntax: 'CII', profile: 'EN 16931' }],
      submit: (document, destination, context) => this.#submit(document, destination, context),
      resume: (reference, destination) => this.#submission(reference, destination, []),
      ...rest,
    }
  }

  async #submit(
    document: PreparedDocument | PreparedInvoice,
    destination: Place,
    context: AdapterContext = {},
  ): Promise<Submission> {
    this.contexts.push(context)
    const trackingId = context.trackingId ?? document.sha256
    const sending: SubmissionReference = {
      contract: 1,
      type: this.type,
      trackingId,
      outcome: 'inDoubt',
      document: referenceDocument(document),
      ...(destination.folder && { destination: { folder: destination.folder } }),
    }
    await context.onProgress?.({ step: 'sending', reference: sending })
    const warnings = context.warnings ?? []
    await context.beforeSend?.(sending, warnings)
    context.signal?.throwIfAborted()
    const trouble = this.troubles.shift()
    const lost = new TransportError('TIMEOUT', 'no answer', { requestSent: 'maybe' })
    if (trouble === 'refused') throw new PlatformError('REJECTED', 'no', { platform: this.type, status: 422 })
    if (trouble === 'busy') {
      throw new PlatformError('RATE_LIMITED', 'later', { platform: this.type, status: 429, retryAfterMs: 2_000 })
    }
    if (trouble === 'unreachable') {
      const error = new TransportError('CONNECTION_REFUSED', 'nobody there', { requestSent: 'no' })
      return this.#submission({ ...sending, outcome: 'notReceived' }, destination, warnings, error)
    }
    if (trouble === 'lostBefore') return this.#submission(sending, destination, warnings, lost)
    this.taken.push({ trackingId, sha256: document.sha256, secret: destination.credentials?.secret })
    if (trouble === 'lostAfter') return this.#submission(sending, destination, warnings, lost)
    return this.#submission({ ...sending, outcome: 'accepted', id: `${this.taken.length}` }, destination, warnings)
  }

  #submission(
    reference: SubmissionReference,
    destination: Place,
    warnings: readonly string[],
    error?: TransportError,
  ): Submission {
    const submission: Submission = {
      outcome: reference.outcome,
      reference,
      warnings,
      ...(error && { error }),
      events: (options = {}) => this.#events(options.nudge, options.signal),
      resolve: async () => {
        if (reference.outcome !== 'inDoubt') return submission
        const at = this.taken.findIndex(({ trackingId }) => trackingId === reference.trackingId)
        if (at >= 0) return this.#submission({ ...reference, outcome: 'accepted', id: `${at + 1}` }, destination, [])
        if (this.absentIsSure) return this.#submission({ ...reference, outcome: 'notReceived' }, destination, [])
        return submission
      },
      toJSON: () => reference,
    }
    return submission
  }

  async *#events(nudge: Nudge | undefined, signal: AbortSignal | undefined): AsyncGenerator<LifecycleEvent> {
    for (let at = 0; ; ) {
      this.asked += 1
      for (; at < this.stages.length; at++) {
        const stage = this.stages[at] as Stage
        const final = ['paid', 'rejected', 'refused'].includes(stage)
        yield { stage, platformStatus: stage.toUpperCase(), source: 'lifecycle', final, reasons: [] }
        if (final) return
      }
      await new Promise<void>((resolve, reject) => {
        nudge?.subscribe(resolve)
        signal?.addEventListener('abort', () => reject(signal.reason))
      })
    }
  }
}

/** An adapter that says what it is told of every invoice. */
export const saying = (assessment: Partial<Assessment>): Partial<Adapter<Place>> => ({
  assess: async () => ({ fit: 'no', rule: 'told', evidence: 'So it was told.', missing: [], ...assessment }),
})
