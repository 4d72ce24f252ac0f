import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  AuthError,
  ConfigurationError,
  type Destination,
  PlatformError,
  type ProgressStep,
  type SubmissionReference,
} from '@facturelle/core'
import type { Plan, Route, SubmitInput } from '@facturelle/facade'
import { type Command, type Job, readInput } from './commands.js'
import { describeDocument } from './describe-document.js'
import { type Exchange, openExchange } from './exchange.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { checkHandedOver } from './factpulse-connection.js'
import { followTo } from './follow-command.js'
import { expansionOf, isInvoiceData, readBlocks, readInvoiceData } from './invoice-data.js'
import { openReference } from './references.js'
import { duration, type Printer } from './terminal.js'

/** `submit`: one invoice, which is followed, or several. */
export const submit: Command = async (job) => {
  const { operands, values, env, print } = job
  if (operands.length === 0) throw new ConfigurationError('USAGE', 'submit needs a FILE; see facturelle --help')
  if (operands.length > 1) return submitSeveral(job)
  const [path] = operands as [string]
  const { input, blocks, bytes } = await readInvoice(path, job)
  const exchange = await openExchange(values, env, print)
  try {
    if (values.to !== 'auto') showDestination(values.to as string, exchange, print)
    const name = basename(path)
    print.line('file', `${name} (${bytes} bytes)`, { event: 'file', name, bytes })
    return await (values['dry-run'] ? explain : submitOne)(input, exchange.destination(blocks), exchange, job)
  } finally {
    await exchange.close()
  }
}

async function submitOne(input: SubmitInput, destination: Destination, exchange: Exchange, job: Job): Promise<number> {
  const { values, print, signal } = job
  const save = openReference(values.save)
  let sending: SubmissionReference | undefined
  const submitting = exchange.facturelle.submit(input, {
    ...optionsOf(job),
    destination,
    signal,
    ...(values['tracking-id'] !== undefined && { trackingId: values['tracking-id'] }),
    onProgress(step) {
      // Kept before the request leaves: after a crash, this is what finds the document again.
      if (step.step === 'sending') {
        sending = step.reference
        save(sending)
      }
      showStep(step, exchange, print)
    },
  })
  const submission = await submitting.catch((failure: unknown) => {
    print.progress('')
    const refused = PlatformError.isInstance(failure) || AuthError.isInstance(failure)
    if (sending && refused) save({ ...sending, outcome: 'notReceived' })
    showRoute(failure, print)
    throw failure
  })
  print.progress('')
  const { reference, warnings, outcome, repeated } = submission
  const connection = exchange.connectionOf(reference.type)
  for (const warning of warnings) print.line('warning', warning, { event: 'warning', message: warning })
  const { handle } = connection
  if (repeated && reference.id && handle) print.line(handle, reference.id)
  const said = repeated ? `${outcome}; it was sent before, and not again` : outcome
  print.line('outcome', said, { event: 'submission', reference, ...(repeated && { repeated }) })
  for (const [name, value] of Object.entries(reference.details ?? {})) {
    if (value !== reference.id || handle === undefined) print.line(name, value)
  }
  save(reference)
  if (outcome !== 'accepted') {
    print.failure(submission.error)
    return outcome === 'inDoubt' ? EXIT.inDoubt : EXIT.notReceived
  }
  const far = values.sandbox ? (connection.until ?? 'final') : 'acknowledged'
  return followTo(values.until ?? far, submission, connection, job)
}

/** What is asked of each invoice of a command. */
function optionsOf({ values }: Job) {
  return {
    ...(values.syntax && { syntax: values.syntax }),
    ...(values.profile && { profile: values.profile as never }),
    ...expansionOf(values),
    ...(values['no-validate'] && { validate: false as const }),
    ...(values.strict && { strict: true }),
  }
}

interface ReadInvoice {
  readonly input: SubmitInput
  /** What an invoice as data has for some platforms. */
  readonly blocks: Readonly<Record<string, unknown>>
  readonly bytes: number
}

async function readInvoice(path: string, { values, signal }: Job): Promise<ReadInvoice> {
  const file = await readInput(path, signal)
  const bytes = file.byteLength
  checkHandedOver(values, isInvoiceData(file))
  if (!isInvoiceData(file)) return { input: { file, name: basename(path) }, blocks: {}, bytes }
  return { input: readInvoiceData(file, path), blocks: readBlocks(file, path), bytes }
}

/** `--dry-run`: what would happen. */
async function explain(
  input: SubmitInput,
  destination: Destination,
  { facturelle }: Exchange,
  job: Job,
): Promise<number> {
  const { print, values } = job
  const plan = await facturelle.explain(input, { ...optionsOf(job), destination })
  const { route, form, checks, warnings, failure, key, type } = plan
  print.event({ event: 'plan', ...facts(plan), nothingSent: true })
  describeRoute(route, print)
  if (form) {
    const said = form === 'data' ? 'as data' : [form.syntax, form.profile].filter(Boolean).join(', profile ')
    print.line('form', said)
  }
  if (key !== undefined) print.line('key', key)
  if (checks) {
    const sets = checks.sets.map(({ name, version }) => `${name} ${version}`).join(', ')
    print.line('checks', `${sets}: ${checks.valid ? 'holds' : 'does not hold'}`)
    for (const { severity, rule, message } of checks.issues) print.line(severity, `${rule}: ${message}`)
  }
  for (const warning of warnings) print.line('warning', warning)
  print.line('nothing sent', type === undefined ? 'it would go nowhere' : `it would go to ${type}`)
  if (failure) {
    print.failure(failure.error, { stage: failure.stage })
    return exitCodeOf(failure.error)
  }
  if (type === undefined) return EXIT.noRoute
  if (checks && !checks.valid) return EXIT.file
  return values.strict && warnings.length > 0 ? EXIT.leftOut : EXIT.done
}

/** A plan without the error, which is told apart. */
function facts({ failure, ...plan }: Plan) {
  return { ...plan, ...(failure && { failedAt: failure.stage }) }
}

function describeRoute({ outcome, type, rule, evidence, missing, candidates }: Route, print: Printer): void {
  print.line('destination', `${type ?? outcome} (${rule})`)
  if (outcome !== 'given') print.line('evidence', evidence)
  for (const each of candidates) print.line('', `${each.type}: ${each.fit}, ${each.rule}. ${each.evidence}`)
  if (missing.length > 0) print.line('missing', missing.join(', '))
}

/** Of a failure to find a way: what each platform said. */
function showRoute(failure: unknown, print: Printer): void {
  const { route } = Object(failure) as { readonly route?: Route }
  if (!route || exitCodeOf(failure) !== EXIT.noRoute) return
  print.event({ event: 'route', ...route })
  describeRoute(route, print)
}

function showDestination(type: string, exchange: Exchange, print: Printer, more: object = {}): void {
  const { where } = exchange.connectionOf(type)
  print.line('destination', `${type} (${where})`, { event: 'destination', type, where, ...more })
}

/** The way of one invoice, by its steps; not each has them all. */
const WAY: readonly ProgressStep['step'][] = [
  'completed',
  'routed',
  'written',
  'inspected',
  'validated',
  'prepared',
  'authorized',
  'sending',
  'sent',
]

function showStep(step: ProgressStep, exchange: Exchange, print: Printer): void {
  if (step.step === 'routed') {
    showDestination(step.type, exchange, print, { rule: step.rule, evidence: step.evidence })
    print.line('rule', `${step.rule}: ${step.evidence}`)
  } else if (step.step === 'written') {
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
    const [open, other] = exchange.connections
    const label = other ? 'handle' : open?.handle
    if (label !== undefined) print.line(label, step.id)
  }
  const at = WAY.indexOf(step.step)
  if (at >= 0) print.bar(at + 1, WAY.length, step.step)
}

/** Several invoices, each sent by itself: its result is told as it comes, and no failure stops the rest. */
async function submitSeveral(job: Job): Promise<number> {
  const { operands, values, env, print, signal } = job
  for (const name of ['pdf', 'tracking-id', 'dry-run'] as const) {
    if (!values[name]) continue
    throw new ConfigurationError('USAGE', `--${name} is for one FILE`, { field: `--${name}` })
  }
  if (values.until !== undefined && values.until !== 'sent') {
    const why = 'several files are not followed: --until sent, and facturelle track for each that --save wrote'
    throw new ConfigurationError('USAGE', why, { field: '--until' })
  }
  if (values.save !== undefined) mkdirSync(values.save, { recursive: true })
  const exchange = await openExchange(values, env, print)
  const unread = new Map<number, unknown>()
  const blocks = new Map<number, Readonly<Record<string, unknown>>>()
  async function* inputs(): AsyncGenerator<SubmitInput> {
    for (const [index, path] of operands.entries()) {
      try {
        const read = await readInvoice(path, job)
        if (Object.keys(read.blocks).length > 0) blocks.set(index, read.blocks)
        yield read.input
      } catch (failure) {
        if (signal.aborted) throw failure
        // Its place is kept by a file that nothing recognises.
        unread.set(index, failure)
        yield { file: new Uint8Array(1), name: 'unread' }
      }
    }
  }
  let sent = 0
  let worst: number = EXIT.done
  try {
    print.bar(0, operands.length, 'begins')
    const destination = exchange.destination()
    const results = exchange.facturelle.submitMany(inputs(), {
      ...optionsOf(job),
      destination,
      concurrency: values.concurrency,
      total: operands.length,
      signal,
      optionsOf: (_, index) => {
        const own = blocks.get(index)
        blocks.delete(index)
        return own ? { destination: exchange.destination(own) } : {}
      },
      onProgress({ done, failed, perSecond, remainingMs = 0 }) {
        const rate = `${perSecond.toFixed(1)} per second, ${duration(remainingMs)} to go`
        print.bar(done, operands.length, failed > 0 ? `${failed} failed, ${rate}` : rate)
      },
    })
    for await (const { index, submission, error } of results) {
      const path = operands[index] as string
      const told = { index, file: basename(path) }
      const failure = unread.get(index) ?? error ?? submission?.error
      if (submission && !failure) {
        const { reference, outcome, repeated } = submission
        sent += 1
        const columns = [basename(path), outcome, reference.type, reference.id, repeated && '(sent before)']
        const more = repeated ? { repeated } : {}
        print.line('invoice', columns.filter(Boolean).join('  '), { event: 'submission', ...told, reference, ...more })
        for (const warning of submission.warnings) print.line('warning', `${basename(path)}: ${warning}`)
      } else {
        const reference = submission ? { reference: submission.reference } : {}
        print.line('failed', basename(path))
        print.failure(failure, { ...told, ...reference })
        worst = worse(worst, exitCodeOf(failure))
      }
      if (values.save !== undefined && submission) {
        openReference(join(values.save, `${basename(path)}.reference.json`))(submission.reference)
      }
    }
    print.progress('')
    const failed = operands.length - sent
    print.line('done', `${sent} of ${operands.length} sent${failed > 0 ? `, ${failed} failed` : ''}`, {
      event: 'done',
      sent,
      failed,
    })
    return worst
  } finally {
    print.progress('')
    await exchange.close()
  }
}

/** Of several failures: the first, but what is in doubt goes before all. */
function worse(known: number, code: number): number {
  return code === EXIT.inDoubt || known === EXIT.done ? code : known
}
