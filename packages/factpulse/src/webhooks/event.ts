import type { FactPulseError } from '../errors.js'
import { fromWire } from '../guards.js'
import { decoded, type TaskKind, type TaskState, taskError } from '../tasks.js'
import type { Schemas } from '../types.js'

type Held = Readonly<Record<string, unknown>>

/** What happened to a task. */
export interface FactPulseEvent {
  /** As it came; others than the known ones are kept. */
  readonly type: Schemas['WebhookEventType']
  /** Of the tasks that the event is about. Absent for an event that is not known. */
  readonly kind?: TaskKind
  /** `partial`: the file was made and not sent. */
  readonly outcome: 'completed' | 'failed' | 'partial' | 'unknown'
  readonly taskId?: string
  /** The file, with the mode `inline`. */
  readonly content?: Uint8Array
  /** What the event tells, at one level, without the file and the wrapping of a submission; nothing of it is checked. */
  readonly data: Held
  /** Of a `failed`. */
  readonly error?: FactPulseError
  /** The task as the platform has it now, where the receiver reads it again. */
  readonly task?: TaskState<unknown>
}

const KINDS: Readonly<Record<string, TaskKind>> = {
  generation: 'generation',
  validation: 'validation',
  verification: 'verification',
  submission: 'submission',
  signature: 'signature',
  // Implied by parameters, and named by no source.
  conversion: 'conversion',
  parsing: 'parsing',
}

/** @returns `undefined` for what names no event */
export function readEvent(body: Uint8Array): FactPulseEvent | undefined {
  let parsed: unknown
  try {
    parsed = fromWire(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  } catch {
    return undefined
  }
  const { event_type: type, data } = held(parsed) ?? {}
  if (typeof type !== 'string' || type === '' || type.length > 100) return undefined
  const [prefix = '', suffix = ''] = type.split('.')
  const kind = Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined
  const outcome = suffix === 'completed' || suffix === 'failed' || suffix === 'partial' ? suffix : 'unknown'
  const { task_id, taskId = task_id, submission_result, ...flat } = held(data) ?? {}
  // A submission wraps its result, or does not: the sources differ.
  const { content, ...told } = decoded<Held>({ ...flat, ...held(submission_result) })
  const id = typeof taskId === 'string' && taskId !== '' ? taskId : undefined
  const failed = outcome === 'failed' && kind !== undefined
  return {
    type,
    ...(kind && { kind }),
    outcome,
    ...(id !== undefined && { taskId: id }),
    ...(content && { content }),
    data: told,
    ...(failed && { error: taskError({ ...told, ...held(told.error) }, id, kind) }),
  }
}

function held(value: unknown): Held | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Held) : undefined
}
