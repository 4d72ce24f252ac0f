import type {
  Clock,
  EventOptions,
  LifecycleEvent,
  LifecycleReason,
  Stage,
  TechnicalAcknowledgement,
} from '@facturelle/core'
import { Polling } from '@facturelle/core/http'
import { FactusError } from './errors.js'
import { momentOf } from './helpers/dates.js'
import { type DianIssue, type Outcome, outcomeOf } from './outcome.js'
import type { RadianEvent } from './types.js'

/** What is asked of Factus about one document. */
export interface Followed {
  /** @throws {FactusError} `NOT_FOUND` */
  get(signal: AbortSignal | undefined): Promise<object>
  /** Has Factus ask DIAN again about a document that is late. Absent: its body is not known here. */
  again?(signal: AbortSignal | undefined): Promise<unknown>
  /** Absent: documents of this kind have none. */
  radianEvents?(signal: AbortSignal | undefined): Promise<readonly RadianEvent[]>
}

type Following = EventOptions & { readonly clock: Clock }

/** RADIAN, by which buyers answer: 031 was called a refusal before it was called a claim. */
const RADIAN: Readonly<Record<string, { readonly stage: Stage; readonly final?: true }>> = {
  '030': { stage: 'received' },
  '031': { stage: 'refused', final: true },
  '032': { stage: 'inHand' },
  '033': { stage: 'approved', final: true },
  '034': { stage: 'approved', final: true },
}

/** What DIAN said, then, of an invoice on credit, what the buyer does. */
export async function* follow(followed: Followed, options: Following): AsyncGenerator<LifecycleEvent, void, undefined> {
  const polling = new Polling(options)
  let begun = false
  for await (const { event, document } of verdicts(followed, polling, options)) {
    // Factus has it, whatever DIAN says.
    if (!begun) yield taken(document)
    begun = true
    options.signal?.throwIfAborted()
    const issued = event.stage === 'sent'
    const radian = issued && onCredit(document) ? followed.radianEvents : undefined
    const final = event.final || (issued && !radian)
    yield { ...event, final }
    if (final) return
    if (radian) return yield* answers(radian, polling, options)
  }
}

function taken(document: object): LifecycleEvent {
  const { number, created_at } = document as { readonly number?: string; readonly created_at?: unknown }
  const at = typeof created_at === 'string' ? momentOf(created_at) : undefined
  return {
    stage: 'submitted',
    platformStatus: 'created',
    source: 'acknowledgement',
    ...(at !== undefined && { at }),
    final: false,
    reasons: [],
    ...(number !== undefined && { reference: number }),
  }
}

/** The state of a document at DIAN, each time that it changes; without end. */
async function* verdicts(
  { get, again }: Followed,
  polling: Polling,
  { signal }: Following,
): AsyncGenerator<{ readonly event: LifecycleEvent; readonly document: object }, void, undefined> {
  let before: string | undefined
  for (;;) {
    const document = await polling.ask(() => get(signal))
    const outcome = outcomeOf(document)
    if (outcome.kind !== before) {
      before = outcome.kind
      polling.hurry()
      yield { event: verdictOf(outcome), document }
      continue
    }
    await polling.wait()
    if (outcome.kind === 'late' && again) await polling.ask(() => again(signal)).catch(unlessBlocked)
  }
}

/** Another document is in the way, for now: what became of this one is asked all the same. */
function unlessBlocked(failure: unknown): void {
  if (!FactusError.isInstance(failure) || failure.reason !== 'pending') throw failure
}

const STAGES: Readonly<Record<Outcome<object>['kind'], Stage>> = {
  accepted: 'sent',
  acceptedWithNotifications: 'sent',
  refused: 'rejected',
  late: 'submitted',
  alreadyHeld: 'submitted',
}

function verdictOf({ kind, issues, document }: Outcome<object>): LifecycleEvent {
  const { number, validated_at } = (document ?? {}) as { readonly number?: string; readonly validated_at?: unknown }
  const at = typeof validated_at === 'string' ? momentOf(validated_at) : undefined
  return {
    stage: STAGES[kind],
    platformStatus: kind,
    source: 'acknowledgement',
    ...(at !== undefined && { at }),
    final: kind === 'refused',
    reasons: issues.map(reasonOf),
    ...(number !== undefined && { reference: number }),
  }
}

function reasonOf({ rule, text }: DianIssue): LifecycleReason {
  return { ...(rule !== undefined && { code: rule }), text }
}

/** Buyers answer for sales on credit alone. */
function onCredit(document: object): boolean {
  const { payment_details = [] } = document as {
    readonly payment_details?: readonly { readonly payment_form?: { readonly code?: string } }[]
  }
  return payment_details.some(({ payment_form }) => payment_form?.code === '2')
}

async function* answers(
  list: NonNullable<Followed['radianEvents']>,
  polling: Polling,
  { signal }: Following,
): AsyncGenerator<LifecycleEvent, void, undefined> {
  const told = new Set<string>()
  for (;;) {
    const events = await polling.ask(() => list(signal))
    for (const event of events) {
      const { event_code: code = 'unknown', event_name: text, cude, effective_date, effective_time } = event
      const key = cude ?? code
      if (told.has(key)) continue
      told.add(key)
      polling.hurry()
      const { stage, final = false } = (Object.hasOwn(RADIAN, code) && RADIAN[code]) || { stage: 'unknown' as const }
      const at = effective_date && momentOf(`${effective_date}T${effective_time ?? '00:00:00'}-05:00`)
      yield {
        stage,
        platformStatus: code,
        source: 'lifecycle',
        ...(at && { at }),
        final,
        reasons: text === undefined ? [] : [{ code, text }],
        ...(cude !== undefined && { reference: cude }),
      }
      if (final) return
      signal?.throwIfAborted()
    }
    await polling.wait()
  }
}

/** What DIAN says, once it has said it. */
export async function acknowledged(followed: Followed, options: Following): Promise<TechnicalAcknowledgement> {
  for await (const { event, document } of verdicts(followed, new Polling(options), options)) {
    if (event.stage === 'submitted') continue
    const { platformStatus, at, reference } = event
    const { issues } = outcomeOf(document)
    const of = (severity: DianIssue['severity']) => issues.filter((issue) => issue.severity === severity).map(reasonOf)
    return {
      outcome: event.stage === 'rejected' ? 'error' : 'ok',
      platformStatus,
      ...(at !== undefined && { at }),
      reasons: event.stage === 'rejected' ? of('rejection') : [],
      warnings: of('notification'),
      ...(reference !== undefined && { reference }),
    }
  }
  throw new Error('unreachable')
}
