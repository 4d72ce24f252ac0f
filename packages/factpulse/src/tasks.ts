import { ConfigurationError, TransportError } from '@facturelle/core'
import { argumentInvalid, checkKeys, comeBackInMs, fromBase64, isOutage, printable } from '@facturelle/core/http'
import { FactPulseError, issueOf, quotable, reachedOf } from './errors.js'
import { fromWire, secretsIn } from './guards.js'
import type {
  Answered,
  Comparison,
  ConversionResult,
  Decoded,
  FacturxVerdict,
  GeneratedInvoice,
  ParsedInvoice,
  Schemas,
  SignatureResult,
  SubmittedInvoice,
  TaskStatus,
} from './types.js'
import type { FactPulseCallOptions, Wire } from './wire.js'

/** The result of a task, by its kind. */
export interface TaskResults {
  readonly generation: GeneratedInvoice
  readonly submission: SubmittedInvoice
  readonly validation: FacturxVerdict
  readonly signature: SignatureResult
  readonly parsing: ParsedInvoice
  readonly verification: Comparison
  readonly conversion: ConversionResult
}

export type TaskKind = keyof TaskResults

/** `done` and `failed` are the end. */
export type TaskState<Result> =
  | { readonly state: 'running'; readonly status: WorkerStatus }
  | { readonly state: 'done'; readonly status: WorkerStatus; readonly result: Result }
  | { readonly state: 'failed'; readonly status: WorkerStatus; readonly error: FactPulseError }

/** `PENDING` is also what an unknown id seems to be answered with. */
export type WorkerStatus = Schemas['CeleryStatus']

export interface WaitOptions {
  readonly signal?: AbortSignal
  /** When to give up. The task goes on; ask for it again by its id. @default two minutes from now */
  readonly deadline?: Date
  /** Told of each state that was read. */
  readonly onProgress?: (progress: { readonly status: WorkerStatus; readonly elapsedMs: number }) => void
}

/** Work at the platform. Its id is all that is needed to find it again: `tasks.of(kind, taskId)`. */
export interface Task<Kind extends TaskKind = TaskKind> {
  readonly kind: Kind
  /** Empty where there was no task: the result came at once. */
  readonly taskId: string
  /** Reads the state, once. A task that failed is a value. */
  status(options?: FactPulseCallOptions): Promise<TaskState<TaskResults[Kind]>>
  /**
   * Asks until the task has ended: after 1 s, then ever slower up to 10 s, never sooner than the platform says.
   * @throws {FactPulseError} `TASK_FAILED`, with `issues`; any other refusal of a read
   * @throws {TransportError} `TIMEOUT`: not at the deadline
   * @throws {ConfigurationError} `CALLBACK_EXPECTED`: the result goes to a callback
   */
  wait(options?: WaitOptions): Promise<TaskResults[Kind]>
}

/** States of tasks, and tasks of earlier. */
export interface Tasks {
  /** A task by its id, from this process or another. */
  of<Kind extends TaskKind>(kind: Kind, taskId: string): Task<Kind>
  /** The state of any task, as it comes. */
  status(taskId: string, options?: FactPulseCallOptions): Promise<TaskStatus>
  generationStatus(taskId: string, options?: FactPulseCallOptions): Promise<Answered<Schemas['GenerationTaskStatus']>>
  validationStatus(taskId: string, options?: FactPulseCallOptions): Promise<Answered<Schemas['ValidationTaskStatus']>>
  signatureStatus(taskId: string, options?: FactPulseCallOptions): Promise<Answered<Schemas['SignatureTaskStatus']>>
  verificationStatus(taskId: string, options?: FactPulseCallOptions): Promise<TaskStatus>
  verificationTypedStatus(
    taskId: string,
    options?: FactPulseCallOptions,
  ): Promise<Answered<Schemas['VerificationTypedTaskStatus']>>
  conversionStatus(taskId: string, options?: FactPulseCallOptions): Promise<Answered<Schemas['ConversionTaskStatus']>>
}

const ROUTES: Readonly<Record<TaskKind, string>> = {
  generation: '/api/v1/processing/tasks/{task_id}/generation-status',
  validation: '/api/v1/processing/tasks/{task_id}/validation-status',
  signature: '/api/v1/processing/tasks/{task_id}/signature-status',
  verification: '/api/v1/verification/verify-async/{task_id}/typed-status',
  conversion: '/api/v1/convert/tasks/{task_id}/conversion-status',
  // No typed state exists for these.
  submission: '/api/v1/processing/tasks/{task_id}/status',
  parsing: '/api/v1/processing/tasks/{task_id}/status',
}

const PATIENCE_MS = 120_000
const FIRST_PAUSE_MS = 1_000
const SLOWER = 1.5
const LONGEST_PAUSE_MS = 10_000
const SHORTEST_READ_MS = 1_000
/** Unfinished states; any other that is not known ends nothing either. */
const ENDED = new Set(['SUCCESS', 'FAILURE'])

/** `contentB64`, `content_b64`, `pdfBase64` of an example, in whatever casing. */
const FILE = /^(content|pdf)_?b(ase)?_?64$/i

type Held = Readonly<Record<string, unknown>>

export function createTasks(wire: Wire): Tasks {
  const reads =
    <Answer>(path: string, name: string) =>
    (taskId: string, options?: FactPulseCallOptions) =>
      wire.object<Answer>({ method: 'get', path, name, keys: { task_id: taskId } }, options)
  return {
    of(kind, taskId) {
      if (!Object.hasOwn(ROUTES, kind))
        throw argumentInvalid('kind', `must be one of ${Object.keys(ROUTES).join(', ')}`)
      return taskOf(wire, kind, taskId)
    },
    status: reads('/api/v1/processing/tasks/{task_id}/status', 'tasks.status'),
    generationStatus: reads(ROUTES.generation, 'tasks.generationStatus'),
    validationStatus: reads(ROUTES.validation, 'tasks.validationStatus'),
    signatureStatus: reads(ROUTES.signature, 'tasks.signatureStatus'),
    verificationStatus: reads('/api/v1/verification/verify-async/{task_id}/status', 'tasks.verificationStatus'),
    verificationTypedStatus: reads(ROUTES.verification, 'tasks.verificationTypedStatus'),
    conversionStatus: reads(ROUTES.conversion, 'tasks.conversionStatus'),
  }
}

interface Started {
  /** In the words of this client, of what started it. */
  readonly name: string
  readonly callback: unknown
  /** What it was started with: its secrets stay out of what the task ends with. */
  readonly given?: object
}

/** A task that was started: by the answer of whatever started it. */
export function startedTask<Kind extends TaskKind>(
  wire: Wire,
  kind: Kind,
  answer: Held,
  { name, callback, given = {} }: Started,
): Task<Kind> {
  const { taskId = answer.task_id } = answer
  if (typeof taskId !== 'string' || taskId === '') throw wire.unusable(name)
  return taskOf(wire, kind, taskId, callback !== undefined, secretsIn(given))
}

/** What was done at once, as a task that has ended. */
export function endedTask<Kind extends TaskKind>(kind: Kind, result: TaskResults[Kind]): Task<Kind> {
  return {
    kind,
    taskId: '',
    async status({ signal } = {}) {
      signal?.throwIfAborted()
      return { state: 'done', status: 'SUCCESS', result }
    },
    async wait({ signal } = {}) {
      signal?.throwIfAborted()
      return result
    },
  }
}

function taskOf<Kind extends TaskKind>(
  wire: Wire,
  kind: Kind,
  taskId: string,
  calledBack = false,
  secrets: readonly string[] = [],
): Task<Kind> {
  type State = TaskState<TaskResults[Kind]>
  const { clock, random } = wire
  const read = async (options: FactPulseCallOptions | undefined): Promise<{ state: State; retryAfterMs: number }> => {
    const keys = { task_id: taskId }
    const call = { method: 'get' as const, path: ROUTES[kind], name: 'tasks.status', keys, secrets }
    const { answer, quoted, retryAfterMs } = await wire.exchange(call, options)
    const state = stateOf<TaskResults[Kind]>(answer, kind, taskId, wire)
    // What is told of a failure is quoted.
    return { state: state.state === 'failed' ? stateOf(quoted(), kind, taskId, wire) : state, retryAfterMs }
  }
  return {
    kind,
    taskId,
    status: async (options) => (await read(options)).state,
    async wait(options = {}) {
      checkKeys(options as unknown, 'options', ['signal', 'deadline', 'onProgress'])
      if (calledBack) {
        const why = 'The result of this task goes to its callback; tasks.of(kind, taskId) waits nevertheless'
        throw new ConfigurationError('CALLBACK_EXPECTED', why, { field: 'callback_url' })
      }
      const { signal, deadline, onProgress } = options
      const begun = clock.now()
      const until = deadline === undefined ? begun + PATIENCE_MS : deadline.getTime?.()
      if (typeof until !== 'number' || Number.isNaN(until)) throw argumentInvalid('options.deadline', 'must be a Date')
      let pause = FIRST_PAUSE_MS
      for (;;) {
        let atLeast: number
        let state: State | undefined
        let last: unknown
        try {
          // A read that hangs must not outlive the deadline; one that is too late for it still asks.
          const timeoutMs = Math.min(wire.timeoutMs, Math.max(SHORTEST_READ_MS, until - clock.now()))
          const found = await read({ timeoutMs, ...(signal && { signal }) })
          state = found.state
          atLeast = found.retryAfterMs
        } catch (failure) {
          // An outage says nothing of the task; whatever else refused is final.
          if (signal?.aborted || !isOutage(failure)) throw failure
          last = failure
          atLeast = comeBackInMs(failure, clock.now())
        }
        if (state) {
          onProgress?.({ status: state.status, elapsedMs: clock.now() - begun })
          if (state.state === 'done') return state.result
          if (state.state === 'failed') throw state.error
        }
        // Of many tasks started at once, not all ask at once.
        const wait = Math.max(atLeast, pause * (0.75 + random() / 2))
        if (clock.now() + wait > until) {
          const why = `Task ${printable(taskId)} had not ended at the deadline; it goes on, and tasks.of('${kind}', id) finds it`
          throw new TransportError('TIMEOUT', why, { requestSent: 'maybe', ...(last !== undefined && { cause: last }) })
        }
        await clock.sleep(wait, signal)
        pause = Math.min(pause * SLOWER, LONGEST_PAUSE_MS)
      }
    },
  }
}

function stateOf<Result>(answer: Held, of: TaskKind, id: string, { unusable }: Wire): TaskState<Result> {
  const worker = answer.status as WorkerStatus
  if (typeof worker !== 'string') throw unusable('tasks.status')
  if (!ENDED.has(worker)) return { state: 'running', status: worker }
  const result = held(answer.result)
  const said = typeof result?.status === 'string' ? result.status.toUpperCase() : undefined
  const failed = worker === 'FAILURE' || said === 'ERROR' || said === 'FAILURE' || result?.success === false
  if (failed) return { state: 'failed', status: worker, error: taskError(result ?? {}, id, of) }
  if (!result) throw unusable('tasks.status')
  return { state: 'done', status: worker, result: resultOf(result, of) as Result }
}

function held(value: unknown): Held | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Held) : undefined
}

/** The error of a task that failed: what its result says, whatever the casing. The service's own trace is left out. */
export function taskError(result: Held, taskId: string | undefined, kind: TaskKind): FactPulseError {
  const first = (...values: unknown[]) => {
    const found = values.find((value): value is string => typeof value === 'string' && value !== '')
    return found === undefined ? undefined : quotable(found)
  }
  const platformCode = first(result.errorCode, result.error_code)
  const said = first(result.errorMessage, result.error_message, result.message, result.error)
  const issues = (Array.isArray(result.details) ? result.details : []).map(issueOf)
  const told = [platformCode, said].filter(Boolean).join(': ')
  return new FactPulseError('TASK_FAILED', `The ${kind} failed${told ? `: ${told}` : ''}`, {
    operation: `tasks.${kind}`,
    issues,
    taskId,
    ...(kind === 'submission' && { reached: reachedOf(result) }),
    ...(platformCode !== undefined && { platformCode }),
  })
}

/** The result of a task that succeeded: its file out of base64, what is wrapped unwrapped. */
export function resultOf(result: Held, kind: TaskKind): object {
  const inner =
    kind === 'validation' ? result.validation_result : kind === 'verification' ? result.verification_result : undefined
  return held(inner) ?? decoded(fromWire(result) as Held)
}

/** The file of an answer out of base64, under one name, whatever the answer calls it. */
export function decoded<T extends object>(answer: T): Decoded<T> {
  let content: Uint8Array | undefined
  const rest = Object.entries(answer).filter(([key, value]) => {
    if (!FILE.test(key) || typeof value !== 'string') return true
    const bytes = value === '' ? undefined : fromBase64(value)
    content ??= bytes
    // What is no base64 stays what it is.
    return value !== '' && !bytes
  })
  return { ...Object.fromEntries(rest), ...(content && { content }) } as unknown as Decoded<T>
}
