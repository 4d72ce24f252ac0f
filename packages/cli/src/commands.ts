import { closeSync, openSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { MAX_FILE_BYTES } from '@facturelle/afnor-flow'
import {
  AuthError,
  ConfigurationError,
  FacturelleError,
  type LifecycleEvent,
  PlatformError,
  type ProgressStep,
  readFileInput,
  type Submission,
  type SubmissionReference,
} from '@facturelle/core'
import { openFile } from '@facturelle/core/node'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import type { CommandLine, Values } from './arguments.js'
import { type AfnorConnection, type Connection, connect, documents } from './connection.js'
import { describeDocument } from './describe-document.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { describeFlow } from './flow-commands.js'
import { inspectData, inspectInvoice } from './inspect-invoice.js'
import { expansionOf, isInvoiceData, readFactusBlock, readInvoiceData } from './invoice-data.js'
import { onlyOperand } from './operands.js'
import type { Printer } from './terminal.js'

/** What a command works with. */
export interface Job extends CommandLine {
  readonly print: Printer
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

/** A command gives its exit status. */
export type Command = (job: Job) => Promise<number>

export const inspect: Command = async ({ operands, values, print, signal }) => {
  const path = onlyOperand(operands, 'inspect needs a FILE')
  const file = await readInput(path, signal)
  if (isInvoiceData(file)) return inspectData(file, path, values, print)
  const { embedded, ...inspection } = await createFacturelle({ adapters: [], documents }).inspect({ file })
  print.line('file', `${basename(path)} (${file.byteLength} bytes)`, {
    event: 'inspected',
    ...inspection,
    ...(embedded && { embedded: { name: embedded.name, relationship: embedded.relationship } }),
  })
  describeDocument(inspection, print)
  if (inspection.guideline) print.line('guideline', inspection.guideline)
  if (inspection.businessProcess) print.line('process', inspection.businessProcess)
  if (embedded) print.line('embedded', `${embedded.name} (${embedded.relationship ?? 'no relationship'})`)
  for (const warning of inspection.warnings) print.line('warning', warning)
  if (inspection.kind === 'invoice' || inspection.kind === 'creditNote') await inspectInvoice(file, print)
  return EXIT.done
}

export const submit: Command = async (job) => {
  const { operands, values, print, env, signal } = job
  const path = onlyOperand(operands, 'submit needs a FILE')
  const file = await readInput(path, signal)
  const connection = await connect(values, env)
  try {
    print.line('destination', `${connection.destination.type} (${connection.where})`, {
      event: 'destination',
      type: connection.destination.type,
      where: connection.where,
    })
    print.line('file', `${basename(path)} (${file.byteLength} bytes)`, {
      event: 'file',
      name: basename(path),
      bytes: file.byteLength,
    })
    const save = openReference(values.save)
    let sending: SubmissionReference | undefined
    const submitting = connection.submit(
      isInvoiceData(file) ? readInvoiceData(file, path) : { file, name: basename(path) },
      {
        ...(values.syntax && { syntax: values.syntax }),
        ...(values.profile && { profile: values.profile }),
        ...expansionOf(values),
        ...(values['no-validate'] && { validate: false }),
        signal,
        trackingId: values['tracking-id'],
        onProgress(step) {
          // Kept before the request leaves: after a crash, this is what finds the document again.
          if (step.step === 'sending') {
            sending = step.reference
            save(sending)
          }
          showStep(step, connection, print)
        },
      },
      isInvoiceData(file) ? readFactusBlock(file, path) : undefined,
    )
    const submission = await submitting.catch((failure: unknown) => {
      const refused = PlatformError.isInstance(failure) || AuthError.isInstance(failure)
      if (sending && refused) save({ ...sending, outcome: 'notReceived' })
      throw failure
    })
    for (const warning of submission.warnings) print.line('warning', warning, { event: 'warning', message: warning })
    print.line('outcome', submission.outcome, { event: 'submission', reference: submission.reference })
    for (const [name, value] of Object.entries(submission.reference.details ?? {})) {
      if (value !== submission.reference.id) print.line(name, value)
    }
    save(submission.reference)
    if (submission.outcome !== 'accepted') {
      print.failure(submission.error)
      return submission.outcome === 'inDoubt' ? EXIT.inDoubt : EXIT.notReceived
    }
    const far = values.sandbox ? (connection.until ?? 'final') : 'acknowledged'
    return await followTo(values.until ?? far, submission, connection, job)
  } finally {
    await connection.close()
  }
}

export const status: Command = async (job) => {
  const { operands, values, print, env, signal } = job
  const reference = values.reference === undefined ? undefined : await readReference(values.reference, signal)
  const to = values.to ?? (reference && platformOf(reference))
  if (!reference && to === 'chorus-pro') {
    throw new ConfigurationError('USAGE', 'facturelle chorus-pro track NUMERO_FLUX tells where a deposit stands')
  }
  if (!reference && (to === 'factus' || to === 'factpulse')) {
    throw new ConfigurationError('USAGE', 'status needs --reference FILE, which submit --save FILE wrote')
  }
  const connection = await connect({ ...values, to }, env)
  try {
    if (reference) {
      const submission = connection.resume(reference)
      return await followTo(values.until ?? 'acknowledged', submission, connection, job)
    }
    const flowId = onlyOperand(operands, 'status needs a FLOW_ID or --reference FILE')
    const organizationId = values['organization-id']
    const flow = await (connection as AfnorConnection).client().flows.get(flowId, { signal, organizationId })
    describeFlow(flow, print)
    return flow.acknowledgement?.status === 'Error' ? EXIT.refused : EXIT.done
  } finally {
    await connection.close()
  }
}

function platformOf({ type }: SubmissionReference): 'afnor' | 'chorus-pro' | 'factpulse' | 'factus' {
  return type === 'chorus-pro' || type === 'factpulse' || type === 'factus' ? type : 'afnor'
}

export const sandbox: Command = async ({ values, print, signal }) => {
  const emulated = createSandbox()
  const server = await listen(emulated, { port: values.port })
  const version = values['flow-service-version'] ?? '1.3.0'
  const { flowServiceUrl, directoryServiceUrl, tokenUrl, clientId, clientSecret } = emulated.afnor(version, server.url)
  const chorusPro = emulated.chorusPro(server.url)
  const { apiUrl, login, password } = chorusPro
  const factus = emulated.factus(server.url)
  const factpulse = emulated.factpulse(server.url)
  print.line('listening', server.url, {
    event: 'listening',
    url: server.url,
    flowServiceUrl,
    directoryServiceUrl,
    tokenUrl,
    clientId,
    clientSecret,
    chorusPro: { apiUrl, tokenUrl: chorusPro.tokenUrl, login, password },
    factus: { apiUrl: factus.apiUrl, username: factus.username, password: factus.password },
    factpulse: {
      apiUrl: factpulse.apiUrl,
      username: factpulse.username,
      password: factpulse.password,
      clientUid: factpulse.clientUid,
    },
  })
  print.note(`\nIn another terminal:
  export FACTURELLE_AFNOR_FLOW_SERVICE_URL=${flowServiceUrl}
  export FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL=${directoryServiceUrl}
  export FACTURELLE_AFNOR_TOKEN_URL=${tokenUrl}
  export FACTURELLE_AFNOR_CLIENT_ID=${clientId}
  export FACTURELLE_AFNOR_CLIENT_SECRET=${clientSecret}
  facturelle submit FILE --to afnor --allow-insecure-loopback
  facturelle flows watch --allow-insecure-loopback
  facturelle directory lookup 123456782 --allow-insecure-loopback

  export FACTURELLE_CHORUS_PRO_API_URL=${apiUrl}
  export FACTURELLE_CHORUS_PRO_TOKEN_URL=${chorusPro.tokenUrl}
  export FACTURELLE_CHORUS_PRO_CLIENT_ID=${clientId}
  export FACTURELLE_CHORUS_PRO_CLIENT_SECRET=${clientSecret}
  export FACTURELLE_CHORUS_PRO_LOGIN=${login}
  export FACTURELLE_CHORUS_PRO_PASSWORD=${password}
  facturelle chorus-pro structure ${chorusPro.structures.publicBody.siret} --allow-insecure-loopback

  export FACTURELLE_FACTUS_API_URL=${factus.apiUrl}
  export FACTURELLE_FACTUS_CLIENT_ID=${clientId}
  export FACTURELLE_FACTUS_CLIENT_SECRET=${clientSecret}
  export FACTURELLE_FACTUS_USERNAME=${factus.username}
  export FACTURELLE_FACTUS_PASSWORD=${factus.password}
  facturelle submit FILE.json --to factus --allow-insecure-loopback

  export FACTURELLE_FACTPULSE_API_URL=${factpulse.apiUrl}
  export FACTURELLE_FACTPULSE_USERNAME=${factpulse.username}
  export FACTURELLE_FACTPULSE_PASSWORD=${factpulse.password}
  export FACTURELLE_FACTPULSE_CLIENT_UID=${factpulse.clientUid}
  facturelle submit FILE.json --to factpulse --pdf FILE.pdf --allow-insecure-loopback
  facturelle factpulse call me --allow-insecure-loopback\n\nCtrl-C stops it.`)
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
  return EXIT.done
}

/** Prints events until the stage asked for, the end, or the timeout. */
async function followTo(
  until: NonNullable<Values['until']>,
  submission: Submission,
  connection: Connection,
  { values, print, signal }: Job,
): Promise<number> {
  if (until === 'sent') return EXIT.done
  const timeout = AbortSignal.timeout(values.timeout * 1000)
  try {
    for await (const event of submission.events({ ...connection.poll, signal: AbortSignal.any([signal, timeout]) })) {
      print.line(event.source, describeEvent(event), { ...event, event: 'lifecycle' })
      if (event.final) return event.stage === 'rejected' || event.stage === 'refused' ? EXIT.refused : EXIT.done
      const acknowledged = event.source === 'acknowledgement' && connection.isAcknowledged(event.platformStatus)
      if (until === 'acknowledged' && acknowledged) break
    }
    return EXIT.done
  } catch (failure) {
    if (signal.aborted) throw failure
    if (timeout.aborted && failure === timeout.reason) {
      print.line('waiting', `nothing final within ${values.timeout} s; the submission stands`, { event: 'timeout' })
      return EXIT.waiting
    }
    print.failure(failure)
    return submission.outcome === 'accepted' && FacturelleError.isInstance(failure) ? EXIT.waiting : exitCodeOf(failure)
  }
}

function showStep(step: ProgressStep, { handle }: Connection, print: Printer): void {
  if (step.step === 'written') {
    const { step: event, ...facts } = step
    print.line('written', `${step.name}, ${step.syntax}, profile ${step.profile}`, { event, ...facts })
  } else if (step.step === 'inspected') {
    const { document } = step
    describeDocument(document, print)
    print.line('sha256', document.sha256, { event: 'inspected', ...document })
  } else if (step.step === 'validated') {
    const { step: event, sets, issues } = step
    print.line('rules', sets.map(({ name, version }) => `${name} ${version}`).join(', '), { event, sets, issues })
    for (const { rule, path, location, message } of issues) {
      print.line('warning', `${[rule, path || location].filter(Boolean).join(' ')}: ${message}`)
    }
  } else if (step.step === 'prepared') {
    const { step: event, document, warnings } = step
    print.line('prepared', `${document.kind} as data, ${document.name}`, { event, ...document, warnings })
  } else if (step.step === 'authorized') {
    print.line('token', `obtained${step.expiresAt ? `, good until ${step.expiresAt}` : ''}`, {
      event: 'authorized',
      expiresAt: step.expiresAt,
    })
  } else if (step.step === 'sent' && step.id) {
    print.line(handle, step.id)
  }
}

function describeEvent({ stage, platformStatus, at, reasons, final }: LifecycleEvent): string {
  const why = reasons.map(({ code, text }) => [code, text].filter(Boolean).join(' ')).filter(Boolean)
  const columns = [stage.padEnd(13), platformStatus.padEnd(8), at ?? '', ...why, final ? '(final)' : '']
  return columns.filter((column) => column !== '').join(' ')
}

/** The file, before anything else is done: how large it is, is told first. */
export async function readInput(path: string, signal: AbortSignal): Promise<Uint8Array> {
  return (await readFileInput(openFile(path), { maxBytes: MAX_FILE_BYTES, signal, field: 'FILE' })).bytes
}

/**
 * Where references are kept; nowhere when no path is given.
 * @throws {ConfigurationError} the file cannot be written: said before anything is sent
 */
function openReference(path: string | undefined): (reference: SubmissionReference) => void {
  if (path === undefined) return () => undefined
  try {
    closeSync(openSync(path, 'a'))
  } catch (failure) {
    const { code } = failure as { code?: string }
    throw new ConfigurationError('USAGE', `--save ${path} cannot be written (${code})`, { field: '--save' })
  }
  return (reference) => writeFileSync(path, `${JSON.stringify(reference, null, 2)}\n`)
}

async function readReference(path: string, signal: AbortSignal): Promise<SubmissionReference> {
  const text = new TextDecoder().decode(await readInput(path, signal))
  try {
    return JSON.parse(text) as SubmissionReference
  } catch {
    throw new ConfigurationError('REFERENCE_INVALID', `${path} is not the JSON that --save wrote`)
  }
}
