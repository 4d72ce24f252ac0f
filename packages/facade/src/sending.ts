import {
  type Adapter,
  type AdapterContext,
  ConfigurationError,
  type Destination,
  FacturelleError,
  type Submission,
  type SubmissionReference,
  UnsupportedError,
} from '@facturelle/core'
import { isAmbiguous } from '@facturelle/core/http'
import type { Hand } from './batch.js'
import type { Journal, JournalEntry } from './journal.js'
import { uuidOf } from './key.js'
import type { Prepared } from './prepared.js'
import type { Standing } from './standing.js'

interface Order {
  readonly adapter: Adapter
  readonly destination: Destination
  readonly context: AdapterContext
  readonly tenant: string | undefined
  readonly strict: boolean
  /** @default the adapter's own way */
  readonly hand?: Hand | undefined
}

export type Looking = Pick<Order, 'adapter' | 'destination' | 'context'>

/** A submission, and whether it was there before. */
export interface Outgoing {
  readonly submission: Submission
  readonly repeated?: true
  /** The place of the journal where it stands. */
  readonly entry?: JournalEntry | undefined
}

/**
 * Sends each invoice once, whatever happens: the intent is written before the request leaves, the outcome after.
 * What the journal has under the key of an invoice goes before sending it.
 */
export class Sending {
  readonly #journal: Journal | undefined
  readonly #readContext: Pick<AdapterContext, 'readLifecycle'>
  /** What is under way in this process. */
  readonly #running = new Map<string, Promise<unknown>>()

  constructor(journal: Journal | undefined, readContext: Pick<AdapterContext, 'readLifecycle'>) {
    this.#journal = journal
    this.#readContext = readContext
  }

  /**
   * The submission that an earlier call made of an invoice, if one stands in the way of sending it.
   * @throws {ConfigurationError} `KEY_TAKEN`: it is of another content
   */
  async earlier(facts: Pick<Prepared, 'key' | 'content'>, order: Looking): Promise<Outgoing | undefined> {
    await this.#over(facts.key, order.context.signal)
    const entry = await this.#journal?.read(facts.key)
    return entry && (await this.#standing(entry, facts, order)).outgoing
  }

  /** Waits until nobody here is at it. */
  async #over(key: string, signal: AbortSignal | undefined): Promise<void> {
    for (let running = this.#running.get(key); running; running = this.#running.get(key)) {
      await running.catch(() => undefined)
      signal?.throwIfAborted()
    }
  }

  /** Sends what is prepared, unless it was sent before; two at once are one. */
  async send(prepared: Prepared, order: Order): Promise<Outgoing> {
    const { key } = prepared
    // Looked at again after each pause: another that waited as well may be at it now.
    while (this.#running.has(key)) {
      order.hand?.leave?.(prepared)
      await this.#over(key, order.context.signal)
    }
    const work = this.#send(prepared, order)
    if (!this.#journal) return work
    this.#running.set(key, work)
    try {
      return await work
    } finally {
      this.#running.delete(key)
    }
  }

  async #send(prepared: Prepared, order: Order): Promise<Outgoing> {
    const { key, content, type } = prepared
    const { adapter, destination, tenant, strict } = order
    if (strict && prepared.warnings.length > 0) throw refusedAs(prepared.warnings)
    const journal = this.#journal
    const entry = await journal?.read(key)
    const { outgoing, latest = entry } = entry ? await this.#standing(entry, prepared, order) : {}
    if (outgoing) return outgoing
    // What a platform rejected stands there under its handle: the next has one of its own.
    const attempt = latest ? latest.attempt + (latest.ended === 'rejected' ? 1 : 0) : 1
    let stored = latest
    const store = async (
      reference: SubmissionReference,
      more: Pick<JournalEntry, 'settled' | 'ended'>,
    ): Promise<boolean> => {
      if (!journal) return true
      const revision = (stored?.revision ?? 0) + 1
      const next: JournalEntry = {
        revision,
        key,
        content,
        type,
        ...(tenant !== undefined && { tenant }),
        reference,
        attempt,
        ...more,
      }
      if (!(await journal.write(key, next, revision - 1))) return false
      stored = next
      return true
    }
    let claimed: SubmissionReference | undefined
    const trackingId =
      order.context.trackingId ?? (attempt === 1 ? (prepared.trackingId ?? key) : await uuidOf([key, attempt]))
    const context: AdapterContext = {
      ...order.context,
      trackingId,
      ...(prepared.leftOut.length > 0 && { warnings: prepared.leftOut }),
      async beforeSend(reference, warnings) {
        if (strict && warnings.length > 0) throw refusedAs(warnings)
        if (!(await store(reference, { settled: false }))) {
          const why =
            'The same invoice is being sent by another process; resume that submission, or submit it again later'
          throw new ConfigurationError('SUBMISSION_UNDER_WAY', why)
        }
        claimed = reference
      },
    }
    let submission: Submission
    try {
      submission = await (order.hand ?? handOver(adapter))(prepared, destination, context)
    } catch (error) {
      // A refusal is the platform's last word; whatever else stopped it leaves the intent in doubt.
      const refused = FacturelleError.isInstance(error) && !isAmbiguous(error) && !order.context.signal?.aborted
      if (claimed && refused) {
        await store({ ...claimed, outcome: 'notReceived' }, { settled: true, ended: 'refused' }).catch(() => undefined)
      }
      throw error
    }
    const { reference, outcome } = submission
    try {
      await store(
        reference,
        outcome === 'notReceived' ? { settled: true, ended: 'notReceived' } : { settled: outcome === 'accepted' },
      )
    } catch {
      // The intent stands: whoever comes next looks it up.
      const why =
        'The outcome could not be written to the journal, where the submission stands in doubt; store its reference.'
      submission = Object.create(submission, {
        warnings: { value: [...submission.warnings, why], enumerable: true },
      }) as Submission
    }
    return { submission, entry: stored }
  }

  async #standing(entry: JournalEntry, facts: Pick<Prepared, 'content'>, order: Looking): Promise<Standing> {
    // Loaded with the first that was there before.
    const { standing } = await import('./standing.js')
    return standing(entry, facts, order, this.#journal, this.#readContext)
  }

  /** Notes what a submission came to. @returns the entry as it stands then */
  async settle(entry: JournalEntry, reference: SubmissionReference, ended?: 'rejected'): Promise<JournalEntry> {
    const { settle } = await import('./standing.js')
    return settle(entry, reference, this.#journal, ended)
  }

  /** The entry of a reference, as far as the journal has one. */
  async entryOf({ trackingId, document }: SubmissionReference): Promise<JournalEntry | undefined> {
    const entry = trackingId === undefined ? undefined : await this.#journal?.read(trackingId)
    return entry?.reference.document.sha256 === document.sha256 ? entry : undefined
  }
}

function handOver(adapter: Adapter): Hand {
  return ({ document, invoice }, destination, context) => {
    if (document) return adapter.submit(document, destination, context)
    if (adapter.submitInvoice && invoice) return adapter.submitInvoice(invoice, destination, context)
    throw new UnsupportedError('INVOICE', `The adapter ${adapter.type} takes no invoice as data`)
  }
}

function refusedAs(warnings: readonly string[]): UnsupportedError {
  const why = `strict is set, and ${warnings.length} ${warnings.length === 1 ? 'thing is' : 'things are'} left out or approximated`
  return new UnsupportedError('WARNINGS', `${why}: ${warnings.slice(0, 3).join(' ')} Nothing was sent`)
}
