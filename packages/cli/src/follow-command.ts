import { ConfigurationError, FacturelleError, type LifecycleEvent, type SubmissionReference } from '@facturelle/core'
import type { TrackedSubmission } from '@facturelle/facade'
import type { DestinationType, Values } from './arguments.js'
import type { Command, Job } from './commands.js'
import { type Connection, connectAfnor } from './connection.js'
import { openExchange } from './exchange.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { describeFlow } from './flow-commands.js'
import { onlyOperand } from './operands.js'
import { readReference } from './references.js'

/** `track REF`: a submission from its stored reference on. */
export const track: Command = async (job) => {
  const path = onlyOperand(job.operands, 'track needs the FILE that --save wrote, or - for the standard input')
  return resumed(submissionOf(await readReference(path, job)), job)
}

/** `status`: one flow, or a submission from its stored reference on. */
export const status: Command = async (job) => {
  const { operands, values, print, env, signal } = job
  if (values.reference !== undefined) return resumed(submissionOf(await readReference(values.reference, job)), job)
  const { to } = values
  if (to === 'chorus-pro') {
    throw new ConfigurationError('USAGE', 'facturelle chorus-pro track NUMERO_FLUX tells where a deposit stands')
  }
  if (to === 'factus' || to === 'factpulse') {
    throw new ConfigurationError('USAGE', 'status needs --reference FILE, which submit --save FILE wrote')
  }
  if (to !== 'afnor') throw new ConfigurationError('USAGE', 'status FLOW_ID needs --to afnor', { field: '--to' })
  const connection = await connectAfnor(values, env)
  try {
    const flowId = onlyOperand(operands, 'status needs a FLOW_ID or --reference FILE')
    const organizationId = values['organization-id']
    const flow = await connection.client().flows.get(flowId, { signal, organizationId })
    describeFlow(flow, print)
    return flow.acknowledgement?.status === 'Error' ? EXIT.refused : EXIT.done
  } finally {
    await connection.close()
  }
}

async function resumed(reference: SubmissionReference, job: Job): Promise<number> {
  const { values, env, print } = job
  // The reference says where it went.
  const to = reference.type as DestinationType
  const exchange = await openExchange({ ...values, to: values.to === 'auto' ? to : (values.to ?? to) }, env, print)
  try {
    const submission = exchange.resume(reference)
    return await followTo(values.until ?? 'acknowledged', submission, exchange.connectionOf(reference.type), job)
  } finally {
    await exchange.close()
  }
}

/** @throws {ConfigurationError} it is of an invoice that was received, or of none */
function submissionOf(reference: unknown): SubmissionReference {
  const { received, type } = Object(reference) as { received?: unknown; type?: unknown }
  if (typeof type === 'string' && received !== true) return reference as SubmissionReference
  throw new ConfigurationError('REFERENCE_INVALID', 'This is no reference of a submission, as --save writes it')
}

/** Prints events until the stage asked for, the end, or the timeout. */
export async function followTo(
  until: NonNullable<Values['until']>,
  submission: TrackedSubmission,
  connection: Connection,
  { values, print, signal }: Job,
): Promise<number> {
  if (until === 'sent') return EXIT.done
  const timeout = AbortSignal.timeout(values.timeout * 1000)
  let ended: LifecycleEvent | undefined
  const show = (event: LifecycleEvent) => {
    ended = event
    print.line(event.source, describeEvent(event), { ...event, event: 'lifecycle' })
    if (!event.final) print.progress(`waiting for ${until === 'final' ? 'its end' : until}`)
  }
  try {
    print.progress('waiting for the platform')
    const polling = { ...connection.poll, signal: AbortSignal.any([signal, timeout]) }
    if (until === 'acknowledged' || until === 'final') {
      for await (const event of submission.events(polling)) {
        show(event)
        const acknowledged = event.source === 'acknowledgement' && connection.isAcknowledged(event.platformStatus)
        if (event.final || (until === 'acknowledged' && acknowledged)) break
      }
    } else {
      await submission.wait({ ...polling, until, onProgress: show })
    }
    print.progress('')
    const failed = ended?.final && (ended.stage === 'rejected' || ended.stage === 'refused')
    return failed && ended?.stage !== until ? EXIT.refused : EXIT.done
  } catch (failure) {
    print.progress('')
    if (signal.aborted) throw failure
    if (timeout.aborted && failure === timeout.reason) {
      print.line('waiting', `nothing final within ${values.timeout} s; the submission stands`, { event: 'timeout' })
      return EXIT.waiting
    }
    print.failure(failure)
    return submission.outcome === 'accepted' && FacturelleError.isInstance(failure) ? EXIT.waiting : exitCodeOf(failure)
  }
}

function describeEvent({ stage, platformStatus, at, reasons, final }: LifecycleEvent): string {
  const why = reasons.map(({ code, text }) => [code, text].filter(Boolean).join(' ')).filter(Boolean)
  const columns = [stage.padEnd(13), platformStatus.padEnd(8), at ?? '', ...why, final ? '(final)' : '']
  return columns.filter((column) => column !== '').join(' ')
}
