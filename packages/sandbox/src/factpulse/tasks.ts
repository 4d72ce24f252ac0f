import { fromBase64 } from '../base64.js'
import type { Identifiers } from '../identifiers.js'
import type { CallbackCalls } from './callbacks.js'
import type { Downloads } from './downloads.js'
import { Failed } from './failures.js'
import type { SettledFactPulseQuirks } from './quirks.js'
import { type FactPulseTaskKind, type FactPulseTaskPlan, type FactPulseTaskScript, planOf } from './scripts.js'
import { type Held, held, text } from './shapes.js'

type Outcome = NonNullable<FactPulseTaskPlan['outcome']>

/** The work of a task. `outcome` is what a script wants of it. */
export type Work = (outcome: Outcome) => Promise<Held>

export interface NewTask {
  readonly kind: FactPulseTaskKind
  readonly clientId: string
  readonly clientUid: string | undefined
  readonly invoiceNumber?: string | undefined
  readonly callbackUrl?: string | undefined
  readonly webhookMode?: string | undefined
  /** Where the platform is, for links. */
  readonly origin: string
  readonly work: Work
}

export interface TaskRecord extends NewTask {
  readonly id: string
  readonly at: number
  readonly plan: FactPulseTaskPlan
  ended?: { readonly status: 'SUCCESS' | 'FAILURE'; readonly result: Held }
}

const DONE: Readonly<Record<string, true>> = { SUCCESS: true, PENDING_INPUT: true, VALIDATION_FAILED: true }

interface TaskRoom {
  readonly identifiers: Identifiers
  readonly script: () => FactPulseTaskScript
  readonly calls: CallbackCalls
  readonly downloads: Downloads
  readonly quirks: SettledFactPulseQuirks
  readonly now: () => number
}

/** Work that takes time. It is done when it is looked at and its time has come. */
export class TaskStore {
  readonly #tasks = new Map<string, TaskRecord>()
  readonly #room: TaskRoom
  #settling: Promise<void> = Promise.resolve()

  constructor(room: TaskRoom) {
    this.#room = room
  }

  /** @returns the id */
  start(task: NewTask): string {
    const { identifiers, script, now } = this.#room
    const id = identifiers.uuid()
    const { kind, invoiceNumber, clientUid } = task
    const chosen = script()
    const told = {
      kind,
      taskId: id,
      ...(invoiceNumber !== undefined && { invoiceNumber }),
      ...(clientUid !== undefined && { clientUid }),
    }
    const plan = planOf(typeof chosen === 'function' ? chosen(told) : chosen, 'tasks')
    this.#tasks.set(id, { ...task, id, at: now(), plan })
    return id
  }

  /** A task of an account. */
  get(id: string, clientId: string): TaskRecord | undefined {
    const task = this.#tasks.get(id)
    return task?.clientId === clientId ? task : undefined
  }

  /** All of them, oldest first. */
  all(): readonly TaskRecord[] {
    return [...this.#tasks.values()]
  }

  statusOf({ ended, plan, at }: TaskRecord): string {
    if (ended) return ended.status
    const elapsed = this.#room.now() - at
    return plan.states.filter(({ afterMs }) => afterMs <= elapsed).at(-1)?.status ?? 'PENDING'
  }

  /** Does what has come due, in the order in which it did. */
  settle(): Promise<void> {
    this.#settling = this.#settling.then(async () => {
      const due = this.all()
        .filter(({ ended, plan, at }) => !ended && at + (plan.endsAfterMs ?? Infinity) <= this.#room.now())
        .sort((one, other) => one.at + (one.plan.endsAfterMs ?? 0) - other.at - (other.plan.endsAfterMs ?? 0))
      for (const task of due) await this.#end(task)
    })
    return this.#settling
  }

  async #end(task: TaskRecord): Promise<void> {
    const { outcome = 'done' } = task.plan
    if (outcome === 'crashed') {
      const traceback = 'Traceback (most recent call last): WorkerLostError'
      const result = { ...errorResult(new Failed(500, 'INTERNAL_ERROR', 'The worker was lost.')), traceback }
      task.ended = { status: 'FAILURE', result }
    } else task.ended = { status: 'SUCCESS', result: await this.#result(task, outcome) }
    this.#callBack(task, task.ended.result)
  }

  async #result(task: TaskRecord, outcome: Outcome): Promise<Held> {
    if (outcome === 'failed') return errorResult(SCRIPTED)
    try {
      return { status: 'SUCCESS', ...(await task.work(outcome)) }
    } catch (error) {
      if (error instanceof Failed) return errorResult(error)
      const why = error instanceof Error ? error.message : String(error)
      return errorResult(new Failed(500, 'INTERNAL_ERROR', `The sandbox failed: ${why}`))
    }
  }

  #callBack(task: TaskRecord, result: Held): void {
    const { kind, callbackUrl, webhookMode, clientUid, clientId, id } = task
    if (callbackUrl === undefined) return
    const { calls, quirks, now } = this.#room
    const outcome = !DONE[String(result.status)] ? 'failed' : result.success === false ? 'partial' : 'completed'
    const unnamed = kind === 'conversion' || kind === 'parsing' || (kind === 'signature' && outcome === 'failed')
    if (unnamed && !quirks.unnamedEvents) return
    const { status: _status, traceback: _traceback, ...told } = result
    const data =
      outcome === 'failed' ? { task_id: id, error: told } : { task_id: id, ...this.#told(task, told, quirks) }
    const inline = (webhookMode ?? 'inline').toLowerCase() !== 'download_url'
    calls.add({
      taskId: id,
      clientId,
      clientUid,
      event: `${kind}.${outcome}`,
      url: callbackUrl,
      body: { event_type: `${kind}.${outcome}`, data: inline ? data : this.#linked(task, data) },
      due: now(),
    })
  }

  /** What an event tells of a success. */
  #told({ kind }: TaskRecord, result: Held, { submissionEvent, eventScore }: SettledFactPulseQuirks): Held {
    if (kind === 'submission') return submissionEvent === 'wrapped' ? { submission_result: result } : result
    if (kind === 'validation') {
      const { isCompliant, detectedProfile } = held(result.validation_result)
      return { is_compliant: isCompliant, detected_profile: detectedProfile ?? null }
    }
    if (kind === 'verification') {
      const { isCompliant, complianceScore } = held(result.verification_result)
      return { is_compliant: isCompliant, compliance_score: (Number(complianceScore) * eventScore) / 100 }
    }
    return result
  }

  /** The same without the file, and with a link to it. */
  #linked(task: TaskRecord, data: Held): Held {
    const wrapped = held(data.submission_result)
    const { content_b64, contentB64, pdfBase64, xml_content, ...rest } = { ...data, ...wrapped }
    const file = text(content_b64) ?? text(contentB64) ?? text(pdfBase64)
    const bytes = file === undefined ? undefined : fromBase64(file)
    const xml = text(xml_content)
    const content = bytes ?? (xml === undefined ? undefined : new TextEncoder().encode(xml))
    if (!content) return data
    const mediaType = bytes ? 'application/pdf' : 'application/xml'
    const fileName = text(rest.filename) ?? (bytes ? 'facturx.pdf' : 'factur-x.xml')
    const id = this.#room.downloads.add({ bytes: content, fileName, mediaType, clientId: task.clientId })
    const link = { download_url: `${task.origin}/api/v1/download/${id}` }
    if (!data.submission_result) return { ...rest, ...link }
    const { submission_result: _submission, task_id, ...inner } = rest
    return { task_id, submission_result: inner, ...link }
  }
}

const SCRIPTED = new Failed(422, 'SCHEMATRON_VALIDATION_FAILED', 'The document breaks rules.', {
  details: [
    { level: 'Error', item: 'BT-112', reason: '[BR-CO-15] The totals differ.', source: 'schematron', code: 'BR-CO-15' },
  ],
})

function errorResult({ code, message, details }: Failed): Held {
  return { status: 'ERROR', errorCode: code, errorMessage: message, details }
}
