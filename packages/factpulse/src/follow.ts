import {
  type Clock,
  type DownloadedFile,
  type EventOptions,
  FINAL_STAGES,
  type LifecycleEvent,
  type LifecycleReason,
  PlatformError,
  type Stage,
  stageOf,
  type TechnicalAcknowledgement,
  UnsupportedError,
} from '@facturelle/core'
import { isOutage, Polling } from '@facturelle/core/http'
import { type FactPulseReference, foundOf, held, type Opened } from './adapter.js'
import type { FactPulse } from './client.js'
import { type FactPulseError, reachedOf } from './errors.js'
import { type Found, findSent } from './look-up.js'

type Following = EventOptions & { readonly clock: Clock }
interface Step {
  readonly event: LifecycleEvent
  /** What the checks remark without refusing the file. */
  readonly warnings?: readonly LifecycleReason[]
  /** The technical checks are over. */
  readonly checked?: true
}

/** Where a status of Chorus Pro stands, of those that FactPulse names; the last two are the end. */
const CHORUS_STAGES: Readonly<Record<string, Stage>> = {
  SOUMISE: 'submitted',
  VALIDEE: 'submitted',
  MISE_A_DISPOSITION: 'delivered',
  MISE_A_DISPOSITION_COMPTABLE: 'inHand',
  PRISE_EN_COMPTE_DESTINATAIRE: 'inHand',
  TRANSMISE_MOA: 'inHand',
  'SERVICE-FAIT': 'approved',
  MANDATEE: 'approved',
  COMPTABILISEE: 'approved',
  SUSPENDUE: 'suspended',
  COMPLETEE: 'completed',
  A_RECYCLER: 'disputed',
  MISE_EN_PAIEMENT: 'paymentSent',
  REJETEE: 'refused',
}
const CHORUS_LAST: readonly string[] = ['MISE_EN_PAIEMENT', 'REJETEE']
const DAY_MS = 86_400_000
const MOST_DAYS = 365
const LAG_MS = 900_000

/** What happens to an invoice: to the task, then at its destination. */
export async function* follow(
  opened: Opened,
  reference: FactPulseReference,
  options: Following,
): AsyncGenerator<LifecycleEvent, void, undefined> {
  for await (const { event } of steps(opened, reference, options)) {
    yield event
    if (event.final) return
    options.signal?.throwIfAborted()
  }
}

/** The end of the technical checks: of FactPulse, then of the platform that it handed the file to. */
export async function acknowledged(
  opened: Opened,
  reference: FactPulseReference,
  options: Following,
): Promise<TechnicalAcknowledgement> {
  for await (const { event, checked, warnings = [] } of steps(opened, reference, options)) {
    if (!checked && !event.final) continue
    const { platformStatus, at, reasons, stage, reference: of } = event
    const failed = stage === 'rejected'
    return {
      outcome: failed ? 'error' : 'ok',
      platformStatus,
      ...(at !== undefined && { at }),
      reasons: failed ? reasons : [],
      warnings,
      ...(of !== undefined && { reference: of }),
    }
  }
  throw new Error('unreachable')
}

/** The file as the platform holds it, or as FactPulse made it. */
export async function originalOf(
  { client, to, access }: Opened,
  { details = {} }: FactPulseReference,
  signal: AbortSignal | undefined,
): Promise<DownloadedFile> {
  const options = signal && { signal }
  const { flowId, taskId } = details
  if (to === 'afnor' && flowId !== undefined && access === undefined) {
    return originalOfFlow(client, flowId, signal)
  }
  // A task that is not done yet soon will be.
  const done = taskId === undefined ? undefined : await client.tasks.of('submission', taskId).wait(options)
  if (done?.content) return { bytes: done.content, mediaType: 'application/pdf' }
  throw new UnsupportedError('ORIGINAL', 'FactPulse gives this file out with its answer alone, or by its task')
}

/** The file of a flow, as the platform holds it. */
export async function originalOfFlow(
  { afnor }: Pick<FactPulse, 'afnor'>,
  flowId: string,
  signal: AbortSignal | undefined,
): Promise<DownloadedFile> {
  const { bytes, filename, contentType } = await afnor.flows.download(flowId, 'Original', signal && { signal })
  return {
    bytes,
    ...(filename !== undefined && { name: filename }),
    ...(contentType !== undefined && { mediaType: contentType }),
  }
}

async function* steps(
  opened: Opened,
  reference: FactPulseReference,
  options: Following,
): AsyncGenerator<Step, void, undefined> {
  const { clock } = options
  const visibleBy = Date.parse(reference.sentAt ?? '') + LAG_MS
  const polling = new Polling({ ...options, ...(!Number.isNaN(visibleBy) && { visibleBy }) })
  let now = reference
  const { taskId, flowId, chorusInvoiceId } = reference.details ?? {}
  if (taskId !== undefined && (flowId ?? chorusInvoiceId) === undefined) {
    const done = yield* taskSteps(opened, reference, polling, options)
    if (!done) return
    now = held(reference, done)
  }
  if (opened.to === 'afnor') yield* flowSteps(opened, now, polling, clock, options.signal)
  else yield* chorusSteps(opened, now, polling, options.signal)
}

/** @returns what the task handed the invoice to; absent where it did not, which was told */
async function* taskSteps(
  opened: Opened,
  reference: FactPulseReference,
  polling: Polling,
  { signal }: Following,
): AsyncGenerator<Step, Found | undefined, undefined> {
  const taskId = reference.details?.taskId as string
  const task = opened.client.tasks.of('submission', taskId)
  const eventOf = (stage: Stage, platformStatus: string, final: boolean, reasons: readonly LifecycleReason[] = []) => ({
    event: { stage, platformStatus, source: 'acknowledgement' as const, final, reasons, reference: taskId },
  })
  let before: string | undefined
  for (;;) {
    const state = await polling.ask(() => task.status(signal && { signal }))
    if (state.state === 'failed') {
      const { platformCode = 'ERROR', reached } = state.error
      // A worker may be lost, or fail, after it handed the file over.
      const found = await sentAnyway(opened, reference, signal)
      if (found) return found
      if (reached === 'sent') {
        yield eventOf('submitted', reached, true)
        return undefined
      }
      // A partial success is told by the name of how far the invoice came.
      yield eventOf('rejected', reached ?? platformCode, true, reasonsOf(state.error))
      return undefined
    }
    if (state.state === 'done') {
      const found = foundOf(state.result)
      if (found) return found
      yield eventOf('rejected', reachedOf(state.result) ?? 'generated', true, [
        { text: 'FactPulse made the file, and did not send it' },
      ])
      return undefined
    }
    if (state.status !== before) {
      before = state.status
      polling.hurry()
      yield eventOf('submitted', state.status, false)
    }
    await polling.wait()
  }
}

/** What the destination has of a task that failed. Where it cannot be asked, the task's own word stands. */
async function sentAnyway(
  opened: Opened,
  reference: FactPulseReference,
  signal: AbortSignal | undefined,
): Promise<Found | undefined> {
  try {
    const looked = await findSent(opened, reference, signal)
    return looked.answer === 'found' ? looked.found : undefined
  } catch (failure) {
    signal?.throwIfAborted()
    if (isOutage(failure) || PlatformError.isInstance(failure)) return undefined
    throw failure
  }
}

function reasonsOf({ issues, message }: FactPulseError): LifecycleReason[] {
  const told = issues.map(({ code, message: text }) => ({ ...(code && { code }), ...(text && { text }) }))
  return told.length > 0 ? told : [{ text: message }]
}

/** The technical checks of the platform, then the lifecycle of the invoice. */
async function* flowSteps(
  { client, access }: Opened,
  { details = {}, document, sentAt = '' }: FactPulseReference,
  polling: Polling,
  clock: Clock,
  signal: AbortSignal | undefined,
): AsyncGenerator<Step, void, undefined> {
  const flowId = details.flowId as string
  const options = signal && { signal }
  if (access !== undefined) {
    const event = { stage: 'submitted', platformStatus: 'sent', source: 'acknowledgement', reasons: [] } as const
    // The platform is asked by stored access alone: nothing more will come.
    yield { event: { ...event, final: true, reference: flowId }, checked: true }
    return
  }
  const invoice = (document.kind === 'invoice' || document.kind === 'creditNote') && document.number !== undefined
  for (let before: string | undefined; ; ) {
    const { acknowledgement, updatedAt } = await polling.ask(() => client.afnor.flows.get(flowId, options))
    // No word of it is none yet, whatever the document promises.
    const { status, details: said = [] } = (acknowledgement as typeof acknowledgement | undefined) ?? {
      status: 'Pending',
    }
    const over = status === 'Ok' || status === 'Error'
    if (status !== before) {
      before = status
      polling.hurry()
      const of = (level: string) =>
        said
          .filter((one) => one?.level === level)
          .map(({ reasonCode, reasonMessage }) => ({ code: reasonCode, text: reasonMessage }))
      const failed = status === 'Error'
      const stage = failed ? 'rejected' : over || status === 'Pending' ? 'submitted' : 'unknown'
      yield {
        event: {
          stage,
          platformStatus: status,
          source: 'acknowledgement',
          ...(updatedAt && { at: updatedAt }),
          final: failed || (over && !invoice),
          reasons: failed ? of('Error') : [],
          reference: flowId,
        },
        warnings: of('Warning'),
        ...(over && { checked: true as const }),
      }
    }
    if (over) break
    await polling.wait()
  }
  const number = document.number as string
  const told = new Set<string>()
  for (;;) {
    const age = Math.ceil((clock.now() - Date.parse(sentAt)) / DAY_MS) + 1
    const days = age >= 1 ? Math.min(age, MOST_DAYS) : MOST_DAYS
    const { invoices = [] } = await polling.ask(() => client.cdar.lifecycle({ days, invoiceId: number }, options))
    const events = invoices.filter(({ invoiceId }) => invoiceId === number).flatMap(({ events: all }) => all ?? [])
    for (const { flowId: carrier, statusCode, statusDescription, reasonCode, at } of inOrder(events)) {
      const key = `${statusCode} ${at ?? carrier}`
      if (told.has(key)) continue
      told.add(key)
      polling.hurry()
      const stage = stageOf(statusCode)
      const text = statusDescription || undefined
      yield {
        event: {
          stage,
          platformStatus: statusCode,
          source: 'lifecycle',
          ...(at && { at }),
          final: FINAL_STAGES.includes(stage),
          reasons: reasonCode ? [{ code: reasonCode, ...(text && { text }) }] : [],
          ...(carrier && { reference: carrier }),
        },
      }
    }
    await polling.wait()
  }
}

async function* chorusSteps(
  { client, access }: Opened,
  { details = {} }: FactPulseReference,
  polling: Polling,
  signal: AbortSignal | undefined,
): AsyncGenerator<Step, void, undefined> {
  const chorusInvoiceId = Number(details.chorusInvoiceId)
  const question = { chorusInvoiceId, ...(access && { credentials: access as never }) }
  for (let before: string | undefined; ; ) {
    const ask = () => client.chorusPro.factures.consulter(question, signal && { signal })
    const { currentStatus } = await polling.ask(ask)
    const { code, label, date } = currentStatus ?? { code: 'SOUMISE', label: '' }
    if (code !== before) {
      before = code
      polling.hurry()
      const stage = (Object.hasOwn(CHORUS_STAGES, code) && CHORUS_STAGES[code]) || 'unknown'
      yield {
        event: {
          stage,
          platformStatus: code,
          source: 'lifecycle',
          ...(date && { at: date }),
          final: CHORUS_LAST.includes(code),
          reasons: stage === 'refused' || stage === 'suspended' ? [{ code, text: label }] : [],
          reference: String(chorusInvoiceId),
        },
        // Chorus Pro checks an invoice before it gives it a number.
        checked: true,
      }
    }
    await polling.wait()
  }
}

/** The oldest first, in whichever order they came. */
function inOrder<E extends { readonly at?: string | undefined; readonly statusCode: string }>(
  events: readonly E[],
): E[] {
  return [...events].sort((a, b) => {
    const apart = Date.parse(a.at ?? '') - Date.parse(b.at ?? '')
    return Number.isNaN(apart) || apart === 0 ? Number(a.statusCode) - Number(b.statusCode) : apart
  })
}
