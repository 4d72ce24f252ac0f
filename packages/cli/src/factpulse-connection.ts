import { MAX_FILE_BYTES } from '@facturelle/afnor-flow'
import { type Adapter, ConfigurationError, readFileInput } from '@facturelle/core'
import { openFile } from '@facturelle/core/node'
import { createFactPulse, type FactPulse, type FactPulseAdapterOptions, factpulseAdapter } from '@facturelle/factpulse'
import { readCredentials, readEnvironment, type Values } from './arguments.js'
import { type Connection, type Emulated, type Environment, hostOf, openSandbox, SANDBOX_POLL } from './connection.js'

/** The variables that hold an account, by its shapes. */
const ACCOUNT = { username: 'FACTURELLE_FACTPULSE_USERNAME', password: 'FACTURELLE_FACTPULSE_PASSWORD' } as const
const TOKEN = { accessToken: 'FACTURELLE_FACTPULSE_TOKEN' } as const
const API_KEY = { apiKey: 'FACTURELLE_FACTPULSE_API_KEY' } as const

/** FactPulse to talk to, for one command. */
export interface FactPulseConnection extends Connection {
  client(): FactPulse
}

/** @throws {ConfigurationError} where FactPulse is, is not said; a credential is missing */
export async function connectFactPulse(
  values: Values,
  env: Environment,
  given?: Emulated,
): Promise<FactPulseConnection> {
  const sourcePdf = values.pdf === undefined ? undefined : await readPdf(values.pdf)
  if (values.sandbox) {
    const { sandbox, url, close } = given ?? (await openSandbox())
    const { apiUrl, username, password, clientUid } = sandbox.factpulse(url)
    const options = { apiUrl, credentials: { username, password }, allowInsecureLoopback: true }
    const where = `sandbox on ${url}`
    const own = values['client-uid'] ?? clientUid
    return connection(options, { values, where, clientUid: own, sourcePdf, poll: SANDBOX_POLL, close })
  }
  const set = readEnvironment(env)
  const apiUrl = values['api-url'] ?? set.FACTURELLE_FACTPULSE_API_URL
  const environment = values.environment ?? (apiUrl === undefined ? set.FACTURELLE_FACTPULSE_ENVIRONMENT : undefined)
  if (environment === undefined && apiUrl === undefined) {
    const why = 'where FactPulse is: give --environment production, or --api-url, or --sandbox for an emulated one'
    throw new ConfigurationError('USAGE', why, { field: '--environment' })
  }
  const shape = set.FACTURELLE_FACTPULSE_TOKEN ? TOKEN : set.FACTURELLE_FACTPULSE_API_KEY ? API_KEY : ACCOUNT
  const options = {
    ...(environment && { environment }),
    ...(apiUrl && { apiUrl }),
    allowInsecureLoopback: values['allow-insecure-loopback'],
    credentials: readCredentials(set, Object.keys(shape), shape),
  } as unknown as FactPulseAdapterOptions
  const clientUid = values['client-uid'] ?? set.FACTURELLE_FACTPULSE_CLIENT_UID
  return connection(options, {
    values,
    where: environment ?? hostOf(apiUrl),
    clientUid,
    sourcePdf,
    poll: {},
    close: async () => undefined,
  })
}

interface Surroundings extends Pick<Connection, 'where' | 'poll' | 'close'> {
  readonly values: Values
  readonly clientUid: string | undefined
  readonly sourcePdf: Uint8Array | undefined
}

/** Before anything else is done: nothing is sent, and nothing is in doubt, for want of a file. */
async function readPdf(path: string): Promise<Uint8Array> {
  const field = '--pdf'
  try {
    return (await readFileInput(openFile(path), { maxBytes: MAX_FILE_BYTES, field })).bytes
  } catch (failure) {
    if (!ConfigurationError.isInstance(failure)) throw failure
    throw new ConfigurationError(failure.code, `${field}: ${failure.message}`, { field, cause: failure })
  }
}

/**
 * Of `submit`, before anything is opened.
 * @throws {ConfigurationError} an option that would say nothing of this input
 */
export function checkHandedOver({ to, pdf, task }: Values, asData: boolean): void {
  const option = pdf === undefined ? (task ? '--task' : undefined) : '--pdf'
  if (option === undefined) return
  const elsewhere = to !== 'factpulse' && to !== 'auto'
  const why = elsewhere
    ? 'is of FactPulse; give --to factpulse with it, or leave it out'
    : 'is of an invoice as data (FILE.json), and a file is handed over as it is, at once; leave it out'
  if (elsewhere || !asData) throw new ConfigurationError('USAGE', `${option} ${why}`, { field: option })
}

/** What an invoice as data looks like, where `--pdf` did not say so. */
function refusePdf(): never {
  const why = 'is missing: FactPulse puts the data into a PDF, and draws none; give a file, with one invoice'
  throw new ConfigurationError('PDF_MISSING', `--pdf ${why}`, { field: '--pdf' })
}

function connection(
  options: FactPulseAdapterOptions,
  { values, clientUid, sourcePdf, ...rest }: Surroundings,
): FactPulseConnection {
  const adapter = factpulseAdapter<FactPulseAdapterOptions>({
    ...options,
    asynchronous: values.task,
    drawPdf: refusePdf,
  })
  const rule = values['processing-rule']
  const destination = {
    type: 'factpulse',
    to: values.through,
    ...(clientUid && { clientUid }),
    ...(rule && { processingRule: rule }),
    ...(sourcePdf !== undefined && { sourcePdf }),
  } as const
  const { environment, apiUrl } = options as { readonly [name: string]: unknown } & typeof options
  return {
    ...rest,
    adapter: adapter as unknown as Adapter,
    destination,
    addresses: { environment, apiUrl },
    // Buyers may never answer.
    until: 'acknowledged',
    resumed: (reference) => ({ ...destination, ...placeOf(reference) }),
    isAcknowledged: (platformStatus) => platformStatus === 'Ok',
    client: () => createFactPulse({ ...options, ...(clientUid && { clientUid }) } as never),
  }
}

/** For whom and to where the invoice was sent: a reference is taken up again there, whatever the command line says. */
function placeOf({ destination }: { readonly destination?: Readonly<Record<string, unknown>> }) {
  const { to, clientUid } = destination ?? {}
  return { ...(to !== undefined && { to }), ...(clientUid !== undefined && { clientUid }) }
}
