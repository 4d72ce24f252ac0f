import {
  type Adapter,
  type AdapterContext,
  type Clock,
  ConfigurationError,
  type Destination,
  FacturelleError,
  type PreparedDocument,
  type Submission,
  TransportError,
  UnsupportedError,
} from '@facturelle/core'
import { comeBackInMs, isAmbiguous, isOutage } from '@facturelle/core/http'
import type { SendOptions, SubmitOptions } from './facturelle.js'
import { checkOptions, plain, SHAPES, wrong } from './guards.js'
import type { SubmitInput } from './input.js'
import type { Prepared } from './prepared.js'
import type { TrackedSubmission } from './tracked.js'

/** What is submitted, how, and how many at a time. */
export interface SubmitManyOptions<D> extends Omit<SubmitOptions<D>, 'key' | 'trackingId' | 'onProgress' | 'pdf'> {
  /** How many at a time. @default 4 */
  readonly concurrency?: number
  /** What one item has of its own: its destination, key, tracking id, pages. */
  readonly optionsOf?: (input: SubmitInput, index: number) => Partial<Omit<SubmitOptions<D>, 'onProgress'>>
  /**
   * Hands items over together, where the platform takes several in one: at most so many, `true` for 100. Each has its own
   * outcome and its own key. @default false
   */
  readonly together?: boolean | number
  /** How often an item is tried again of which nothing was sent: an outage, a limit of the platform. @default 5 */
  readonly retries?: number
  /** How many there are, for the estimate. @default the length of a list */
  readonly total?: number
  /** Told after each item. A failure of it is passed over. */
  readonly onProgress?: (progress: BatchProgress) => unknown
}

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number
  /** Of those that are done: how many failed, or are in doubt. */
  readonly failed: number
  /** Absent: nobody knows. */
  readonly total?: number
  /** Items per second so far. */
  readonly perSecond: number
  /** Milliseconds to the end, at that rate, where the total is known. */
  readonly remainingMs?: number
}

/** What one item came to. `index` counts the inputs from 0. */
export type BatchItem =
  | { readonly index: number; readonly submission: TrackedSubmission; readonly error?: never }
  | { readonly index: number; readonly error: unknown; readonly submission?: never }

/** How a prepared document is handed over; the adapter's own `submit` where it is absent. */
export interface Hand {
  (prepared: Prepared, destination: Destination, context: AdapterContext): Promise<Submission>
  /** It waits for something else: whoever waits for it must not, as that may be waiting for them. */
  readonly leave?: (prepared: Prepared) => void
}

/** What a batch needs of the facade. */
export interface Hands {
  readonly clock: Clock
  prepare(input: SubmitInput, options: SubmitOptions<Destination>): Promise<Prepared>
  submit(prepared: Prepared, options: SendOptions<Destination>, hand?: Hand): Promise<TrackedSubmission>
  adapterOf(type: string): Adapter
}

const DEFAULTS = { concurrency: 4, retries: 5, together: 100 } as const
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 600_000
const OWN = ['concurrency', 'optionsOf', 'together', 'retries', 'total']
const { key: _, trackingId: __, pdf: ___, ...SHARED } = SHAPES.submit
const SHAPE = { ...SHARED, ...Object.fromEntries(OWN.map((name) => [name, undefined])) }

interface Unit {
  readonly index: number
  readonly input: SubmitInput
}

/** Submits many: see `Facturelle.submitMany`. */
export async function* submitMany(
  hands: Hands,
  inputs: Iterable<SubmitInput> | AsyncIterable<SubmitInput>,
  options: SubmitManyOptions<Destination>,
): AsyncGenerator<BatchItem> {
  const {
    concurrency = DEFAULTS.concurrency,
    retries = DEFAULTS.retries,
    together = false,
    total,
    onProgress,
    ...rest
  } = checkOptions(options, SHAPE)
  for (const [name, value, least] of [
    ['concurrency', concurrency, 1],
    ['retries', retries, 0],
    ['total', total ?? 0, 0],
    ['together', Number(together), 0],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < least)
      throw wrong(`options.${name}`, `must be a whole number of at least ${least}`)
  }
  const { signal } = rest
  const { clock } = hands
  const all = total ?? (Array.isArray(inputs) ? inputs.length : undefined)
  const size = together === true ? DEFAULTS.together : Math.max(1, Number(together))
  const work = new Batch(hands, rest, retries)
  const started = clock.now()
  let done = 0
  let failed = 0
  const tell = async ({ submission }: BatchItem): Promise<void> => {
    done += 1
    if (submission?.outcome !== 'accepted') failed += 1
    const elapsedMs = Math.max(1, clock.now() - started)
    const remainingMs = all === undefined ? undefined : Math.round((elapsedMs / done) * Math.max(0, all - done))
    try {
      await onProgress?.({
        done,
        failed,
        perSecond: (done * 1000) / elapsedMs,
        ...(all !== undefined && { total: all }),
        ...(remainingMs !== undefined && { remainingMs }),
      })
    } catch {
      // What is told is told.
    }
  }

  const source = units(inputs, together === false ? 1 : size)
  const running = new Map<number, Promise<{ readonly id: number; readonly items: readonly BatchItem[] }>>()
  let next: ReturnType<typeof source.next> | undefined
  let ended = false
  let broken: { readonly failure: unknown } | undefined
  try {
    for (let id = 0; ; ) {
      if (!ended && running.size < concurrency) next ??= source.next()
      if (!next && running.size === 0) break
      const arrival = next?.then(
        (result) => ({ result }),
        (failure: unknown) => ({ failure }),
      )
      // What is ready goes before what is to be begun: nobody waits for a result behind a slow source.
      const first = await Promise.race([...running.values(), ...(arrival ? [arrival] : [])])
      if ('items' in first) {
        running.delete(first.id)
        for (const item of first.items) {
          await tell(item)
          yield item
        }
        continue
      }
      next = undefined
      if ('failure' in first || first.result.done || signal?.aborted) {
        ended = true
        if ('failure' in first) broken = first
        continue
      }
      const unit = first.result.value
      const own = id++
      running.set(
        own,
        work.run(unit, together !== false).then((items) => ({ id: own, items })),
      )
    }
    signal?.throwIfAborted()
    if (broken) throw broken.failure
  } finally {
    // What was begun is not left half done: its outcome goes to the journal.
    await Promise.allSettled(running.values())
    const closed = source.return(undefined).catch(() => undefined)
    // A source that is asked for the next is not waited for: it may never have one.
    if (!next) await closed
  }
}

/** The inputs by so many, with their places. */
async function* units(
  inputs: Iterable<SubmitInput> | AsyncIterable<SubmitInput>,
  size: number,
): AsyncGenerator<readonly Unit[], undefined> {
  let index = 0
  let unit: Unit[] = []
  for await (const input of inputs) {
    unit.push({ index: index++, input })
    if (unit.length < size) continue
    yield unit
    unit = []
  }
  if (unit.length > 0) yield unit
  return undefined
}

class Batch {
  readonly #hands: Hands
  readonly #options: Omit<
    SubmitManyOptions<Destination>,
    'concurrency' | 'retries' | 'together' | 'total' | 'onProgress'
  >
  readonly #retries: number

  constructor(hands: Hands, options: SubmitManyOptions<Destination>, retries: number) {
    this.#hands = hands
    this.#options = options
    this.#retries = retries
  }

  async run(units: readonly Unit[], together: boolean): Promise<readonly BatchItem[]> {
    const { optionsOf, ...shared } = this.#options
    const prepared: {
      readonly index: number
      readonly prepared: Prepared
      readonly options: SubmitOptions<Destination>
    }[] = []
    const items: BatchItem[] = []
    for (const { index, input } of units) {
      try {
        const options = { ...shared, ...optionsOf?.(input, index) }
        prepared.push({ index, prepared: await this.#hands.prepare(input, options), options })
      } catch (error) {
        items.push({ index, error })
      }
    }
    const groups = new Map<string, typeof prepared>()
    for (const one of prepared) {
      const { type, document } = one.prepared
      const joined =
        together && document && one.options.destination === shared.destination && this.#hands.adapterOf(type).together
      const name = joined ? JSON.stringify([type, document.syntax, one.options.tenant]) : String(one.index)
      groups.set(name, [...(groups.get(name) ?? []), one])
    }
    for (const group of groups.values()) {
      const hand = group.length > 1 ? gathering(this.#hands, group) : undefined
      items.push(
        ...(await Promise.all(
          group.map(async (one) => {
            const { index } = one
            try {
              return { index, submission: await this.#submit(one.prepared, one.options, hand) }
            } catch (error) {
              return { index, error }
            } finally {
              hand?.leave(one.prepared)
            }
          }),
        )),
      )
    }
    return items.sort((one, other) => one.index - other.index)
  }

  async #submit(
    prepared: Prepared,
    options: SubmitOptions<Destination>,
    hand: Gathering | undefined,
  ): Promise<TrackedSubmission> {
    const { clock } = this.#hands
    const { signal } = options
    for (let attempt = 0; ; attempt++) {
      let failure: unknown
      let submission: TrackedSubmission | undefined
      try {
        const { tenant, trackingId, strict } = options
        const how = plain({ tenant, trackingId, strict, signal })
        submission = await this.#hands.submit(prepared, how, attempt === 0 ? hand : undefined)
        if (submission.outcome !== 'notReceived' || attempt >= this.#retries) return submission
        failure = submission.error
      } catch (error) {
        // Of what the platform held back nothing was taken.
        const held = FacturelleError.isInstance(error) && isOutage(error) && !signal?.aborted
        const unsent = TransportError.isInstance(error) && error.requestSent === 'no'
        const sent = isAmbiguous(error) && !unsent
        if (!held || sent || attempt >= this.#retries) throw error
        failure = error
      }
      if (!isOutage(failure) && submission) return submission
      const pause = Math.max(comeBackInMs(failure, clock.now()), FIRST_PAUSE_MS * 2 ** attempt)
      await clock.sleep(Math.min(pause, LONGEST_PAUSE_MS), signal)
    }
  }
}

interface Gathering extends Hand {
  /** One that does not come: it was sent before, or failed. */
  readonly leave: (prepared: Prepared) => void
}

/** Waits until each of a group has come or is left out, and hands over those that came as one. */
function gathering(hands: Hands, group: readonly { readonly prepared: Prepared }[]): Gathering {
  const awaited = new Set(group.map(({ prepared }) => prepared))
  const come: {
    readonly document: PreparedDocument
    readonly destination: Destination
    readonly context: AdapterContext
    resolve(submission: Submission): void
    reject(error: unknown): void
  }[] = []
  const ready = () => {
    if (awaited.size > 0 || come.length === 0) return
    const all = come.splice(0)
    const [first] = all as [(typeof all)[number]]
    const { type } = (group[0] as { readonly prepared: Prepared }).prepared
    const { together } = hands.adapterOf(type)
    const max = together?.max ?? 1
    for (let from = 0; from < all.length; from += max) {
      const part = all.slice(from, from + max)
      const documents = part.map(({ document }) => document)
      const contexts = part.map(({ context }) => context)
      together?.submit(documents, first.destination, contexts).then(
        (submissions) => {
          for (const [at, { resolve }] of part.entries()) resolve(submissions[at] as Submission)
        },
        (error: unknown) => {
          // Of what cannot travel together nothing left: each goes alone.
          const alone = ConfigurationError.isInstance(error) || UnsupportedError.isInstance(error)
          const { submit } = hands.adapterOf(type)
          for (const { document, destination, context, resolve, reject } of part) {
            if (alone) submit(document, destination, context).then(resolve, reject)
            else reject(error)
          }
        },
      )
    }
  }
  const hand: Hand = (prepared, destination, context) =>
    new Promise((resolve, reject) => {
      come.push({ document: prepared.document as PreparedDocument, destination, context, resolve, reject })
      awaited.delete(prepared)
      ready()
    })
  return Object.assign(hand, {
    leave(prepared: Prepared) {
      if (awaited.delete(prepared)) ready()
    },
  })
}
