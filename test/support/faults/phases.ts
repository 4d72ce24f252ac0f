import { readFileSync } from 'node:fs'
import {
  type AfnorFlowOptions,
  type AfnorFlowSettings,
  afnorFlowAdapter,
  createAfnorFlow,
} from '@facturelle/afnor-flow'
import {
  AuthError,
  ConfigurationError,
  FacturelleError,
  PlatformError,
  type PreparedDocument,
  type SubmissionReference,
  sha256,
  TransportError,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import type { Lab } from './lab.js'
import { KNOWN_FILE, KNOWN_FLOW, type Operation } from './platform.js'

/** The columns of the matrix. `taken` is a submission that the platform takes in before its answer is spoilt. */
export const PHASES = ['token', 'api', 'submit', 'taken', 'polling', 'download'] as const
export type Phase = (typeof PHASES)[number]

/** What a call came to, in one line: `value`, `inDoubt TIMEOUT`, `TransportError TIMEOUT maybe` … */
export interface Result {
  readonly outcome: string
  readonly error?: unknown
}

/** Where a call finds its servers: a sound laboratory, or a place where not even connecting works. */
export interface Setting {
  readonly lab: Lab
  readonly tokenOrigin: string
  readonly flowOrigin: string
  readonly timeoutMs: number
  readonly lookupMs: number
  /** How long the platform is polled. */
  readonly pollingMs: number
  readonly document: PreparedDocument
  readonly transport: Partial<AfnorFlowSettings>
}

interface PhaseCall {
  /** The operation that is spoilt. */
  readonly operation: Operation
  /** By when a call has to be settled, in milliseconds. */
  deadlineMs(setting: Pick<Setting, 'timeoutMs' | 'lookupMs' | 'pollingMs'>): number
  /** One client; each call of what is returned is one call of it. */
  open(setting: Setting): () => Promise<Result>
}

const CREDENTIALS = { clientId: 'client', clientSecret: 'secret' }
const POLLING = { pollMs: 20, maxPollMs: 40 }

const submission: PhaseCall = {
  operation: 'createFlow',
  // Credentials, token, flow, and the look-up after an ambiguous end: the sum the adapter documents.
  deadlineMs: ({ timeoutMs, lookupMs }) => 3 * timeoutMs + lookupMs,
  open(setting) {
    const { lab, document } = setting
    const adapter = openAdapter(setting)
    return async () => {
      const before = lab.requests('createFlow')
      let sending: SubmissionReference | undefined
      const result = await outcomeOf(async () => {
        const { outcome, reference, error } = await adapter.submit(
          document,
          { type: 'afnor' },
          {
            onProgress(step) {
              if (step.step === 'sending') sending = step.reference
            },
          },
        )
        return { outcome: error ? `${outcome} ${error.code}` : outcome, id: reference.id }
      })
      const sent = lab.requests('createFlow') - before
      const taken = sending?.trackingId === undefined ? [] : lab.platform.taken(sending.trackingId)
      const lie = lieOf(result, sent, taken)
      return lie ? { ...result, outcome: `${result.outcome}, but ${lie}` } : result
    }
  },
}

export const CALLS: Readonly<Record<Phase, PhaseCall>> = {
  token: {
    operation: 'token',
    deadlineMs: ({ timeoutMs }) => timeoutMs,
    open(setting) {
      const client = openClient(setting, { tokenCache: 'none' })
      return () =>
        outcomeOf(async () => {
          const { expiresAt } = await client.authorize()
          return value(Date.parse(expiresAt) > Date.now())
        })
    },
  },
  api: {
    operation: 'searchFlow',
    deadlineMs: ({ timeoutMs }) => timeoutMs,
    open(setting) {
      const client = openClient(setting)
      return () =>
        outcomeOf(async () => {
          const { results } = await client.flows.search({ where: { trackingId: KNOWN_FLOW.trackingId } })
          return value(results.length === 1 && JSON.stringify(results[0]) === JSON.stringify(KNOWN_FLOW))
        })
    },
  },
  submit: submission,
  taken: submission,
  polling: {
    operation: 'getMetadata',
    deadlineMs: ({ pollingMs }) => pollingMs,
    open(setting) {
      const adapter = openAdapter(setting)
      const { name, sha256, syntax, kind } = setting.document
      const reference: SubmissionReference = {
        contract: 1,
        type: 'afnor',
        id: KNOWN_FLOW.flowId,
        outcome: 'accepted',
        document: { name, sha256, syntax, kind },
      }
      return async () => {
        const enough = new AbortController()
        const timer = setTimeout(() => enough.abort(ENOUGH), setting.pollingMs)
        try {
          return await outcomeOf(async () => {
            const events = adapter.resume?.(reference, { type: 'afnor' }).events({ ...POLLING, signal: enough.signal })
            for await (const event of events ?? []) return value(event.platformStatus === 'Ok')
            return 'no event'
          })
        } finally {
          clearTimeout(timer)
        }
      }
    },
  },
  download: {
    operation: 'getFile',
    deadlineMs: ({ timeoutMs }) => timeoutMs,
    open(setting) {
      const client = openClient(setting)
      return () =>
        outcomeOf(async () => {
          const { bytes } = await client.flows.download(KNOWN_FLOW.flowId, 'Original')
          if (KNOWN_FILE.equals(bytes)) return 'value'
          // All that an answer announced as its length is its content, as far as HTTP goes (RFC 9112, section 6.3).
          if (KNOWN_FILE.subarray(0, -10).equals(bytes)) return 'value as announced'
          return `${bytes.length} bytes that are not the file`
        })
    },
  },
}

/** An invoice to submit, made larger by so many bytes. */
export async function invoice(furtherBytes = 0): Promise<PreparedDocument> {
  const file = readFileSync(new URL('../../../examples/invoices/F2026-001-ubl.xml', import.meta.url))
  const inspection = await xml().inspect(file)
  if (!inspection) throw new Error('the example is not recognised')
  const bytes = new Uint8Array(Buffer.concat([file, Buffer.alloc(furtherBytes, ' ')]))
  return { ...inspection, bytes, name: 'F2026-001.xml', sha256: await sha256(bytes) }
}

const ENOUGH = new Error('polled long enough')

function settings({ tokenOrigin, flowOrigin, timeoutMs, transport }: Setting) {
  return {
    ...transport,
    tokenUrl: `${tokenOrigin}/token`,
    flowServiceUrl: `${flowOrigin}/flow-service`,
    credentials: CREDENTIALS,
    allowInsecureLoopback: true,
    timeoutMs,
    // Pauses that leave room for every attempt before the deadline: what the last attempt met is what is told.
    random: () => 0.2,
  } satisfies AfnorFlowOptions
}

function openClient(setting: Setting, more: Partial<AfnorFlowSettings> = {}) {
  return createAfnorFlow({ ...settings(setting), ...more })
}

function openAdapter(setting: Setting) {
  return afnorFlowAdapter({ ...settings(setting), lookupMs: setting.lookupMs })
}

function value(right: boolean): string {
  return right ? 'value' : 'a wrong value'
}

/** What a submission says that the server knows better; `undefined` for the truth. */
function lieOf({ outcome, id }: Result & { id?: string }, sent: number, taken: readonly string[]): string | undefined {
  if (sent > 1) return `it was sent ${sent} times`
  if (outcome.startsWith('accepted') && !(taken.length === 1 && taken[0] === id)) {
    return `the server has ${taken.length} of it, and the id is ${id}`
  }
  if (outcome.startsWith('notReceived') && sent > 0) return 'it left'
  if (outcome.includes('Error') && taken.length > 0) return 'the server has it'
  return undefined
}

async function outcomeOf(
  call: () => Promise<string | { readonly outcome: string; readonly id?: string | undefined }>,
): Promise<Result & { id?: string }> {
  try {
    const settled = await call()
    return typeof settled === 'string' ? { outcome: settled } : { outcome: settled.outcome, id: settled.id as string }
  } catch (error) {
    if (error === ENOUGH) return { outcome: 'aborted' }
    return { outcome: nameOf(error), error }
  }
}

function nameOf(error: unknown): string {
  if (TransportError.isInstance(error)) return `TransportError ${error.code} ${error.requestSent}`
  if (PlatformError.isInstance(error)) return `PlatformError ${error.code}`
  if (AuthError.isInstance(error)) return `AuthError ${error.code}`
  if (ConfigurationError.isInstance(error)) return `ConfigurationError ${error.code}`
  if (FacturelleError.isInstance(error)) return `FacturelleError ${error.code}`
  return `an error that is not ours: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
}
