import { TransportError } from '@facturelle/core'
import { comeBackInMs, isAmbiguous, isOutage } from '@facturelle/core/http'
import { FactusError } from './errors.js'
import { checkKeys, invalid } from './guards.js'
import { type DianIssue, type Outcome, type OutcomeKind, outcomeOf } from './outcome.js'
import type { Done } from './types.js'
import type { FactusCallOptions, Wire } from './wire.js'

/** Options of {@link IssueOrRecover}. */
export interface RecoveryOptions<Create> extends FactusCallOptions {
  /** How often the document is sent at most. @default 4 */
  readonly attempts?: number
  /** The pause before the second attempt, in milliseconds; it doubles, up to 30 seconds. @default 2_000 */
  readonly pauseMs?: number
  /**
   * The body of another document that is late and blocks this one, by its reference code: sent again, it is brought up to
   * date. It must be the one that was sent first. @default such documents are waited for
   */
  readonly documentOf?: (reference_code: string) => Create | undefined | Promise<Create | undefined>
}

/** A document that DIAN has not accepted, and that blocks the later ones of its kind. */
export interface Blocker {
  readonly reference_code?: string
  readonly number?: string
  readonly kind: OutcomeKind
  readonly issues: readonly DianIssue[]
}

/** What became of a document, or which others keep it from being issued. */
export type Recovered<Document> =
  | Outcome<Document>
  | { readonly kind: 'blocked'; readonly issues: readonly DianIssue[]; readonly blockedBy: readonly Blocker[] }

/**
 * Issues a document once, however often it is called: after a timeout, a crash, in another process. It looks first for
 * what stands under the reference code:
 * - accepted, or held by DIAN already (rule 90): that is the result, nothing is sent;
 * - late: the same body is sent again, by which Factus asks DIAN anew;
 * - refused, by an earlier call: it is deleted, and the body, corrected perhaps, is issued;
 * - nothing: it is issued.
 *
 * Where another document blocks (409), those that are refused are deleted, those that are late are sent again where
 * `documentOf` knows their body, and those that DIAN holds are left alone; what still blocks after the last attempt is
 * the result, `blocked`.
 *
 * Take the reference code from the sale, never from the time or the attempt, and give the same body as long as the
 * document is not refused. One call at a time for a code: Factus deletes what stands under it, whatever it has become
 * since it was looked at.
 * @throws {TransportError} `IN_DOUBT`: it was sent, no answer came, and looking it up gave none either. Call again later.
 * @throws {FactusError} the platform said no for a reason that is the caller's: fields, rights, subscription
 */
export type IssueOrRecover<Create, Document> = (
  reference_code: string,
  document: Omit<Create, 'reference_code'> & { readonly reference_code?: string },
  options?: RecoveryOptions<Create>,
) => Promise<Recovered<Document>>

/** What a kind of document is issued and found with. */
export interface Recoverable<Create, Document> {
  readonly name: string
  create(document: Create, options?: FactusCallOptions): Promise<Outcome<Document>>
  /** By its number; where no list finds it by its reference code, by that. */
  get(key: string, options?: FactusCallOptions): Promise<Document>
  remove(reference_code: string, options?: FactusCallOptions): Promise<Done>
  listAll?(query: Readonly<Record<string, unknown>>, options?: FactusCallOptions): AsyncIterable<object>
  /** In the place of `listAll`, a list that is filtered neither by reference code nor by state. */
  readAll?(query: undefined, options?: FactusCallOptions): AsyncIterable<object>
}

const ATTEMPTS = 4
const PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 30_000
/** Whoever is asked to wait longer comes back later. */
const LONGEST_WAIT_MS = 120_000
const OPTIONS = ['signal', 'timeoutMs', 'attempts', 'pauseMs', 'documentOf']

interface Entry {
  readonly reference_code?: string
  readonly number?: string
}

export function createRecovery<Create, Document extends object>(
  wire: Wire,
  { name, create, get, remove, listAll, readAll }: Recoverable<Create, Document>,
): IssueOrRecover<Create, Document> {
  /** The state of what a list names: the document itself knows better than the list. `undefined`: it is gone. */
  const shown = async (entry: Entry, options: FactusCallOptions): Promise<Outcome<Document> | undefined> => {
    const { kind, issues } = outcomeOf(entry)
    const key = listAll ? entry.number : entry.reference_code
    if (key !== undefined) {
      try {
        return outcomeOf(await get(key, options))
      } catch (failure) {
        if (!isNotFound(failure)) throw failure
        if (!isIssued(kind)) return undefined
      }
    }
    // Listed as issued, and not there: nobody can tell yet.
    if (isIssued(kind)) throw wire.unusable(`${name}.get`)
    return { kind, issues } as Outcome<Document>
  }

  const find = async (reference_code: string, options: FactusCallOptions): Promise<Outcome<Document> | undefined> => {
    if (!listAll) {
      try {
        return outcomeOf(await get(reference_code, options))
      } catch (failure) {
        if (isNotFound(failure)) return undefined
        throw failure
      }
    }
    let found: Outcome<Document> | undefined
    for await (const entry of listAll({ 'filter[reference_code]': reference_code }, options) as AsyncIterable<Entry>) {
      // The filter may take a part of a code for the whole.
      if (entry.reference_code !== reference_code) continue
      const outcome = await shown(entry, options)
      if (outcome && !['late', 'refused'].includes(outcome.kind)) return outcome
      found = outcome?.kind === 'late' ? outcome : (found ?? outcome)
    }
    return found
  }

  /** @returns whether the document is gone; it may have been accepted meanwhile */
  const removeRefused = async (reference_code: string, options: FactusCallOptions): Promise<boolean> => {
    try {
      await remove(reference_code, options)
      return true
    } catch (failure) {
      if (isNotFound(failure)) return true
      if (FactusError.isInstance(failure) && failure.reason === 'alreadyValidated') return false
      throw failure
    }
  }

  const inTheWay = async (own: string, options: FactusCallOptions): Promise<Entry[]> => {
    const entries: Entry[] = []
    // Read to its end first: what is deleted moves the rest to earlier pages.
    for await (const entry of listAll?.({ 'filter[status]': 0 }, options) ?? []) entries.push(entry)
    // Without a filter the first is enough: nothing was issued past it.
    for await (const entry of (readAll?.(undefined, options) ?? []) as AsyncIterable<Entry>) {
      if (entry.reference_code !== own && !isIssued(outcomeOf(entry).kind)) return [entry]
    }
    return entries
  }

  /** Clears the way as far as that is safe. @returns what still blocks */
  const unblock = async (own: string, { documentOf, ...options }: RecoveryOptions<Create>): Promise<Blocker[]> => {
    const blockers: Blocker[] = []
    for (const { reference_code, number } of await inTheWay(own, options)) {
      if (reference_code === own) continue
      let outcome = await shown({ reference_code, number } as Entry, options)
      const body = outcome?.kind === 'late' && reference_code && (await documentOf?.(reference_code))
      if (body) {
        try {
          outcome = await create({ ...body, reference_code }, options)
        } catch (failure) {
          // What is wrong with another document is not this call's to tell.
          if (!FactusError.isInstance(failure)) throw failure
        }
      }
      if (!outcome || isIssued(outcome.kind)) continue
      if (outcome.kind === 'refused' && reference_code !== undefined && (await removeRefused(reference_code, options)))
        continue
      const { kind, issues } = outcome
      blockers.push({
        ...(reference_code !== undefined && { reference_code }),
        ...(number && { number }),
        kind,
        issues,
      })
    }
    return blockers
  }

  return async (reference_code, document, given = {}) => {
    const { attempts, pauseMs, documentOf, ...options } = checkOptions(given)
    checkReference(reference_code, document)
    const body = { ...document, reference_code } as unknown as Create
    const { clock } = wire
    /** What this call sent may be what stands there. */
    let mine = false
    let late: Outcome<Document> | undefined
    let blocked: Recovered<Document> | undefined
    /** The last failure, and whether the document left without an answer and has not been looked up since. */
    let failure: unknown
    let doubt = false

    for (let attempt = 0; ; attempt++) {
      if (attempt > 0) {
        const asked = comeBackInMs(failure, clock.now())
        if (asked > LONGEST_WAIT_MS) break
        const pause = Math.min(pauseMs * 2 ** (attempt - 1), LONGEST_PAUSE_MS) * (1 + wire.random() / 4)
        await clock.sleep(Math.max(pause, asked), options.signal)
      }
      let sending = false
      try {
        const found = await find(reference_code, options)
        doubt = false
        late = found?.kind === 'late' ? found : undefined
        // What was refused before this call may be another body; what this call sent is the result.
        if (found && !late && (found.kind !== 'refused' || mine)) return found
        if (attempt >= attempts) break
        if (found?.kind === 'refused' && !(await removeRefused(reference_code, options))) continue
        mine = true
        sending = true
        const outcome = await create(body, options)
        if (outcome.kind !== 'late') return outcome
        late = outcome
        failure = undefined
        blocked = undefined
      } catch (thrown) {
        options.signal?.throwIfAborted()
        if (!isPassing(thrown)) throw thrown
        failure = thrown
        if (!FactusError.isInstance(thrown) || thrown.reason !== 'pending') {
          doubt ||= sending && leftInDoubt(thrown)
          if (attempt >= attempts) break
          continue
        }
        try {
          const blockedBy = await unblock(reference_code, { ...options, ...(documentOf && { documentOf }) })
          blocked = blockedBy.length > 0 ? { kind: 'blocked', issues: [], blockedBy } : undefined
          // Only time, or who sent them, brings the late ones up to date.
          if (blocked && !blockedBy.some(({ kind }) => kind === 'late')) return blocked
        } catch (also) {
          options.signal?.throwIfAborted()
          if (!isPassing(also)) throw also
          failure = also
        }
      }
    }
    const known = late ?? (doubt ? undefined : blocked)
    if (known) return known
    if (!doubt) throw failure ?? wire.unusable(`${name}.get`)
    const why = `${name}: the document may have been issued; call again later, with the same reference code`
    throw new TransportError('IN_DOUBT', why, { requestSent: 'maybe', cause: failure })
  }
}

function isIssued(kind: OutcomeKind): boolean {
  return kind === 'accepted' || kind === 'acceptedWithNotifications'
}

function isNotFound(failure: unknown): boolean {
  return FactusError.isInstance(failure) && failure.status === 404 && failure.reason !== 'noRoute'
}

/** Whether the same call may go well a little later. */
function isPassing(failure: unknown): boolean {
  if (FactusError.isInstance(failure) && failure.reason === 'pending') return true
  return isOutage(failure) || isAmbiguous(failure)
}

/** Whether a failure leaves open what became of the request. */
function leftInDoubt(failure: unknown): boolean {
  return isAmbiguous(failure) && !(TransportError.isInstance(failure) && failure.requestSent === 'no')
}

function checkOptions<Create>(given: RecoveryOptions<Create>) {
  checkKeys(given as unknown, 'options', OPTIONS)
  const { attempts = ATTEMPTS, pauseMs = PAUSE_MS } = given
  for (const [field, value, least] of [
    ['options.attempts', attempts, 1],
    ['options.pauseMs', pauseMs, 0],
  ] as const) {
    if (!Number.isSafeInteger(value) || value < least) {
      throw invalid(field, `must be a whole number of at least ${least}`)
    }
  }
  return { ...given, attempts, pauseMs }
}

function checkReference(reference_code: unknown, document: unknown): void {
  if (typeof reference_code !== 'string' || reference_code.trim() === '') {
    throw invalid('reference_code', 'must be a non-empty string')
  }
  if (typeof document !== 'object' || document === null) throw invalid('document', 'must be an object')
  const own = (document as { reference_code?: unknown }).reference_code
  if (own !== undefined && own !== reference_code)
    throw invalid('document.reference_code', 'differs from that of the call')
}
