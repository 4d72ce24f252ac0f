import type { Adapter, AdapterContext, Destination, Submission } from '../adapter.js'
import type { LifecycleMessage, PreparedDocument, PreparedInvoice } from '../document.js'
import { AuthError, ConfigurationError, FacturelleError, PlatformError, UnsupportedError } from '../errors.js'
import type { Invoice } from '../invoice/invoice.js'
import { type LifecycleEvent, STAGES } from '../lifecycle.js'
import { createNudge } from '../nudge.js'

/** What the suite needs of the adapter's author: an adapter joined to a server that can be disturbed. */
export interface AdapterBench<D extends Destination = Destination> {
  readonly adapter: Adapter<D>
  /** A destination that works, with credentials of its own (zero storage). */
  readonly destination: D
  /** The same with credentials the server refuses. Absent with `credentials: false` alone. */
  readonly wrongDestination?: D
  /**
   * A document the platform takes and follows to a final stage; another number at each call. An invoice goes to
   * `submitInvoice`.
   */
  document(): PreparedDocument | PreparedInvoice
  /** Every secret in `destination` and `wrongDestination`. */
  readonly secrets: readonly string[]
  /** Whether the platform can be asked for a document after an ambiguous failure. */
  readonly canLookUp: boolean
  readonly readLifecycle: (bytes: Uint8Array) => Promise<LifecycleMessage | undefined>
  /** Prints a value as a log would; `util.inspect` on Node. */
  readonly inspect: (value: unknown) => string
  readonly server: {
    /** Token requests so far. Absent with `credentials: false` alone. */
    tokenRequests?(): number
    /** Documents the server took in under this sha256. */
    processed(sha256: string): number
    /** Makes every token given so far unknown. Absent with `credentials: false` alone. */
    revokeTokens?(): void
    /** Spoils the next submission: refused, or its answer is lost before or after the document was taken in. */
    disturbSubmission(how: 'refused' | 'emptyError' | 'htmlSuccess' | 'lostBefore' | 'lostAfter'): void
  }
  close(): Promise<void>
}

/** What the suite is told of a destination. */
export interface ContractOptions {
  /** `false`: the destination has no credentials, and cases about them are left out. @default true */
  readonly credentials?: boolean
}

/** One case of the suite. It rejects, with a message, when the adapter breaks the contract. */
export interface ContractCase {
  readonly name: string
  run(): Promise<void>
}

const POLL = { pollMs: 10, maxPollMs: 50 } as const

/**
 * The suite every adapter must pass, for any test runner:
 * `for (const { name, run } of adapterContract(make)) test(name, run)`.
 * @param make gives a fresh bench for each case
 */
export function adapterContract<D extends Destination>(
  make: () => Promise<AdapterBench<D>>,
  { credentials = true }: ContractOptions = {},
): readonly ContractCase[] {
  const ofCredentials: Record<string, (bench: AdapterBench<D>) => Promise<void>> = {
    async 'asks for one token for ten first submissions, and keeps it'({ adapter, destination, document, server }) {
      await Promise.all(Array.from({ length: 10 }, () => submit(adapter, document(), destination)))
      same(server.tokenRequests?.(), 1, 'token requests')
      await submit(adapter, document(), destination)
      same(server.tokenRequests?.(), 1, 'token requests after one more')
    },

    async 'renews a revoked token once, and sends the document once'({ adapter, destination, document, server }) {
      await submit(adapter, document(), destination)
      server.revokeTokens?.()
      const sent = document()
      same((await submit(adapter, sent, destination)).outcome, 'accepted', 'outcome')
      same(server.tokenRequests?.(), 2, 'token requests')
      same(server.processed(sent.sha256), 1, 'documents at the server')
    },

    async 'never serves a token to other credentials'({ adapter, destination, wrongDestination, document }) {
      await submit(adapter, document(), destination)
      const error = await thrown(() => submit(adapter, document(), given(wrongDestination)))
      check(AuthError.isInstance(error), 'an AuthError for wrong credentials after right ones')
    },

    async 'says why there is no token, without the secret'(bench) {
      const sent = bench.document()
      const error = await thrown(() => submit(bench.adapter, sent, given(bench.wrongDestination)))
      check(AuthError.isInstance(error), 'an AuthError')
      hides(bench, error, bench.inspect(error))
      same(bench.server.processed(sent.sha256), 0, 'documents at the server')
    },
  }
  const cases: Record<string, (bench: AdapterBench<D>) => Promise<void>> = {
    async 'speaks contract 1 and names its type'({ adapter, destination }) {
      same(adapter.contract, 1, 'contract')
      check(adapter.type !== '' && adapter.type === destination.type, 'type is the one of its destinations')
    },

    async 'gives a checked destination back and refuses others, naming the field'({ adapter, destination }) {
      adapter.checkDestination(destination)
      const { credentials: _, ...bare } = destination
      const incomplete = credentials ? [bare] : []
      for (const wrong of [undefined, null, {}, { type: 'another' }, { ...destination, surprise: 1 }, ...incomplete]) {
        const error = await thrown(async () => adapter.checkDestination(wrong))
        check(
          ConfigurationError.isInstance(error),
          `a ConfigurationError for ${JSON.stringify(Object.keys(wrong ?? {}))}`,
        )
        check(Boolean(error.field?.startsWith('destination')), 'the error names the field')
      }
    },

    async 'submits a document: accepted, with a handle and a reference'({ adapter, destination, document, server }) {
      const sent = document()
      const submission = await submit(adapter, sent, destination)
      same(submission.outcome, 'accepted', 'outcome')
      check(submission.error === undefined, 'no error')
      const { reference } = submission
      same(reference.type, adapter.type, 'reference.type')
      same(reference.document.sha256, sent.sha256, 'reference.document.sha256')
      check(Boolean(reference.id), 'reference.id')
      same(server.processed(sent.sha256), 1, 'documents at the server')
    },

    async 'names the forms it wants, and passes on what writing left out'({ adapter, destination, document }) {
      for (const { syntax } of adapter.wants?.(destination, {}) ?? []) check(syntax.length > 0, 'a form has a syntax')
      const left = 'lines[0].item.brandName is left out.'
      const { warnings } = await submit(adapter, document(), destination, { warnings: [left] })
      same(warnings[0], left, 'the first of the warnings')
    },

    async 'shows no secret in a submission, its reference or its JSON'(bench) {
      const submission = await submit(bench.adapter, bench.document(), bench.destination)
      hides(bench, submission, bench.inspect(submission))
      const { reference } = submission
      same(JSON.stringify(submission), JSON.stringify(reference), 'JSON of a submission')
      same(bench.inspect(JSON.parse(JSON.stringify(reference))), bench.inspect(reference), 'reference as plain JSON')
      check(!('credentials' in (reference.destination ?? {})), 'no credentials in the reference')
    },

    async 'throws a PlatformError for a refusal'(bench) {
      bench.server.disturbSubmission('refused')
      const sent = bench.document()
      const error = await thrown(() => submit(bench.adapter, sent, bench.destination))
      check(PlatformError.isInstance(error), 'a PlatformError')
      same(error.platform, bench.adapter.type, 'platform')
      check(error.status !== undefined && error.status >= 400, 'status')
      hides(bench, error, bench.inspect(error))
      same(bench.server.processed(sent.sha256), 0, 'documents at the server')
    },

    async 'never says accepted of what the server did not take in'({ adapter, destination, document, server }) {
      for (const how of ['emptyError', 'htmlSuccess', 'lostBefore'] as const) {
        server.disturbSubmission(how)
        const sent = document()
        const submission = await submit(adapter, sent, destination)
        // The request left: nobody can know so soon that it will not be taken in.
        same(submission.outcome, 'inDoubt', `${how}: outcome`)
        check(FacturelleError.isInstance(submission.error), `${how}: the error says why`)
        same(server.processed(sent.sha256), 0, `${how}: documents at the server`)
      }
    },

    async 'finds what was taken in when the answer is lost, and never sends twice'(bench) {
      const { adapter, destination, document, server } = bench
      server.disturbSubmission('lostAfter')
      const sent = document()
      const { outcome, reference } = await submit(adapter, sent, destination)
      same(server.processed(sent.sha256), 1, 'documents at the server')
      same(outcome, bench.canLookUp ? 'accepted' : 'inDoubt', 'outcome')
      if (bench.canLookUp) check(Boolean(reference.id), 'reference.id')
    },

    async 'follows a document to a final stage in the shared vocabulary'(bench) {
      const submission = await submit(bench.adapter, bench.document(), bench.destination, bench)
      const events = await collect(submission)
      check(events.length > 0, 'there are events')
      for (const { stage, platformStatus } of events) {
        check(stage === 'unknown' || stage in STAGES, `stage ${stage} is of the vocabulary`)
        check(platformStatus !== '', 'each event keeps the status of the platform')
      }
      same(
        events.findIndex(({ final }) => final),
        events.length - 1,
        'index of the final event',
      )
    },

    async 'tells the technical checks apart from the lifecycle, where the platform has them'(bench) {
      const submission = await submit(bench.adapter, bench.document(), bench.destination, bench)
      if (!submission.waitForAcknowledgement) return
      const { outcome, platformStatus, reasons } = await submission.waitForAcknowledgement(POLL)
      same(outcome, 'ok', 'outcome')
      same(reasons.length, 0, 'number of reasons')
      check(platformStatus !== '', 'the status of the platform is kept')
      const reason = new Error('enough')
      const error = await thrown(async () =>
        submission.waitForAcknowledgement?.({ ...POLL, signal: AbortSignal.abort(reason) }),
      )
      check(error === reason, 'the reason of the signal is thrown')
    },

    async 'stops following when told to, with the reason untouched'(bench) {
      const submission = await submit(bench.adapter, bench.document(), bench.destination, bench)
      const controller = new AbortController()
      const reason = new Error('enough')
      const error = await thrown(async () => {
        for await (const _ of submission.events({ ...POLL, signal: controller.signal })) controller.abort(reason)
      })
      check(error === reason, 'the reason of the signal is thrown')
    },

    async 'tells the reference before the request leaves, and minds no hook that throws'(bench) {
      const { adapter, destination, document, server } = bench
      const sent = document()
      let told: unknown
      const submission = await submit(adapter, sent, destination, {
        onProgress(step) {
          if (step.step === 'sending') told = { ...step.reference, processed: server.processed(sent.sha256) }
          throw new Error('a hook of the caller')
        },
      })
      same(submission.outcome, 'accepted', 'outcome')
      check(typeof told === 'object' && told !== null, 'a reference is told')
      same((told as { outcome: unknown }).outcome, 'inDoubt', 'outcome of the reference told before')
      same((told as { processed: unknown }).processed, 0, 'documents at the server by then')
    },

    async 'waits for beforeSend before anything leaves, and sends nothing where it fails'(bench) {
      const { adapter, destination, document, server } = bench
      const sent = document()
      const told: { readonly outcome: string; readonly processed: number; readonly secret: boolean }[] = []
      const warned: (readonly string[])[] = []
      const submission = await submit(adapter, sent, destination, {
        warnings: ['lines[0].item.brandName is left out.'],
        async beforeSend(reference, warnings) {
          await Promise.resolve()
          const { outcome } = reference
          told.push({ outcome, processed: server.processed(sent.sha256), secret: 'credentials' in reference })
          warned.push(warnings)
          hides(bench, reference, bench.inspect(reference))
        },
      })
      same(JSON.stringify(told), '[{"outcome":"inDoubt","processed":0,"secret":false}]', 'what beforeSend was told')
      same(submission.outcome, 'accepted', 'outcome')
      check(
        (warned[0] ?? []).every((warning) => submission.warnings.includes(warning)),
        'what beforeSend is warned of is warned of after',
      )
      same(warned[0]?.[0], 'lines[0].item.brandName is left out.', 'the first of the warnings')
      const reason = new Error('the disk is full')
      const other = document()
      const error = await thrown(() =>
        submit(adapter, other, destination, { beforeSend: () => Promise.reject(reason) }),
      )
      check(error === reason, 'the failure of beforeSend is thrown untouched')
      same(server.processed(other.sha256), 0, 'documents at the server')
    },

    async 'says before what it will warn of, where it can, and sends nothing for it'(bench) {
      const { adapter, destination, document, server } = bench
      if (!adapter.preview) return
      const sent = document()
      const ahead = await adapter.preview(sent, destination)
      same(server.processed(sent.sha256), 0, 'documents at the server')
      const { warnings } = await submit(adapter, sent, destination)
      for (const warning of ahead) check(warnings.includes(warning), 'what preview says is warned of')
    },

    async 'leads back from a reference, where it can, with the credentials it is given alone'(bench) {
      const { adapter, destination, document } = bench
      if (!adapter.destinationOf) return
      const { reference } = await submit(adapter, document(), destination)
      const stored = JSON.parse(JSON.stringify(reference))
      const back = adapter.destinationOf(stored, destination.credentials) as Destination
      same(back.type, adapter.type, 'type')
      check(back.credentials === destination.credentials, 'the credentials are those that were given')
      const bare = adapter.destinationOf(stored, undefined)
      check(!('credentials' in (bare as object)), 'no credentials where none were given')
      hides(bench, bare, bench.inspect(bare))
    },

    async 'says whether an invoice is its own, where it can, without a value of it'({ adapter, document, server }) {
      if (!adapter.assess) return
      const sent = document()
      const invoice = 'invoice' in sent ? sent.invoice : ELSEWHERE
      const { fit, rule, evidence, missing } = await adapter.assess(invoice, {})
      check(fit === 'yes' || fit === 'no' || fit === 'unknown', 'fit is yes, no or unknown')
      check(/^[a-z][A-Za-z0-9]*$/.test(rule), 'the rule has a stable name')
      check(/\S.*\.$/.test(evidence), 'the evidence is a sentence')
      same(missing.length > 0, fit === 'unknown', 'whether something is missing')
      for (const value of textsOf([invoice.seller, invoice.buyer, invoice.invoiceNumber])) {
        check(!evidence.includes(value), 'no value of the invoice stands in the evidence')
      }
      same(server.processed(sent.sha256), 0, 'documents at the server')
    },

    async 'asks at once where there is news'(bench) {
      const submission = await submit(bench.adapter, bench.document(), bench.destination, bench)
      const nudge = createNudge()
      // Without the news it would ask again long after the case is over.
      const ticking = setInterval(() => nudge.wake(), 10)
      const events: LifecycleEvent[] = []
      try {
        for await (const event of submission.events({ pollMs: 600_000, maxPollMs: 600_000, nudge })) events.push(event)
      } finally {
        clearInterval(ticking)
      }
      check(events.at(-1)?.final === true, 'it is followed to its end')
    },

    async 'sends nothing when the signal is aborted before'({ adapter, destination, document, server }) {
      const reason = new Error('never mind')
      const sent = document()
      const error = await thrown(() => submit(adapter, sent, destination, { signal: AbortSignal.abort(reason) }))
      check(error === reason, 'the reason of the signal is thrown')
      same(server.processed(sent.sha256), 0, 'documents at the server')
    },

    async 'takes invoices as data, or files; of what it does not take it says so'(bench) {
      const { adapter, destination, document, server } = bench
      const sent = document()
      if (!('invoice' in sent)) return
      check(adapter.submitInvoice !== undefined, 'there is a submitInvoice')
      if (adapter.wants) return
      const { invoice: _, ...facts } = sent
      const bytes = new Uint8Array([60])
      const file: PreparedDocument = { ...facts, bytes, syntax: 'CII', mediaType: 'application/xml' }
      const error = await thrown(async () => adapter.submit(file, destination))
      check(UnsupportedError.isInstance(error), 'an UnsupportedError for a file')
      same(server.processed(sent.sha256), 0, 'documents at the server')
    },

    async 'gives the original back byte for byte, where it can'({ adapter, destination, document }) {
      const sent = document()
      const submission = await submit(adapter, sent, destination)
      if (!submission.original) return
      const { bytes } = await submission.original()
      // Of data the platform makes the file: there is nothing to compare it with.
      if ('invoice' in sent) return check(bytes.length > 0, 'a file')
      check(bytes.length === sent.bytes.length && bytes.every((byte, at) => byte === sent.bytes[at]), 'the same bytes')
    },

    async 'resumes from a stored reference, where it can'(bench) {
      const { adapter, destination, document } = bench
      if (!adapter.resume) return
      const submission = await submit(adapter, document(), destination, bench)
      const stored = JSON.parse(JSON.stringify(submission))
      const resumed = adapter.resume(stored, destination, bench)
      same(JSON.stringify(resumed), JSON.stringify(submission), 'reference')
      const last = (await collect(resumed)).at(-1)
      check(last?.final === true, 'it is followed to its end')
    },
  }
  return Object.entries({ ...(credentials && ofCredentials), ...cases }).map(([name, body]) => ({
    name,
    async run() {
      const bench = await make()
      try {
        await body(bench)
      } finally {
        await bench.close()
      }
    },
  }))
}

/** An invoice of nowhere, for adapters that are given files. */
const ELSEWHERE: Invoice = {
  invoiceNumber: 'canary-number',
  issueDate: '2026-11-20',
  typeCode: '380',
  currency: 'XXX',
  seller: { name: 'canary-seller', vatIdentifier: 'ZZcanary-vat', address: { city: 'canary-place', country: 'ZZ' } },
  buyer: { name: 'canary-buyer', address: { city: 'canary-place', country: 'ZZ' } },
  lines: [],
  vatBreakdown: [],
  totals: {
    totalWithoutVat: '0.00',
    totalWithVat: '0.00',
    amountDue: '0.00',
  },
}

/** The texts in a value that are long enough to be told from words. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 4 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Hands a document over the way that is made for it. */
async function submit<D extends Destination>(
  adapter: Adapter<D>,
  document: PreparedDocument | PreparedInvoice,
  destination: D,
  context?: AdapterContext,
): Promise<Submission> {
  if (!('invoice' in document)) return adapter.submit(document, destination, context)
  check(adapter.submitInvoice !== undefined, 'an adapter that is given an invoice has submitInvoice')
  return adapter.submitInvoice(document, destination, context)
}

async function collect(submission: Submission): Promise<LifecycleEvent[]> {
  const events: LifecycleEvent[] = []
  for await (const event of submission.events(POLL)) events.push(event)
  return events
}

function given<D>(destination: D | undefined): D {
  check(destination !== undefined, 'the bench has a wrongDestination')
  return destination
}

function check(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`contract broken: ${what}`)
}

function same(actual: unknown, expected: unknown, what: string): void {
  check(actual === expected, `${what} is ${String(actual)}, expected ${String(expected)}`)
}

async function thrown(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('contract broken: nothing was thrown')
}

/** Looks for the secrets in a value as a log, a store or a person would see it, in the forms they travel in. */
function hides<D extends Destination>(bench: AdapterBench<D>, value: unknown, inspected: string): void {
  const { message = '', stack = '' } = value instanceof Error ? value : {}
  const seen = [inspected, JSON.stringify(value) ?? '', message, stack].join('\n')
  for (const secret of bench.secrets) {
    for (const form of [secret, encodeURIComponent(secret), btoa(secret), JSON.stringify(secret).slice(1, -1)]) {
      check(!seen.includes(form), 'no secret is shown')
    }
  }
}
