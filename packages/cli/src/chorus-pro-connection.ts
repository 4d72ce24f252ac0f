import {
  type ChorusPro,
  type ChorusProAdapterOptions,
  type ChorusProOptions,
  chorusProAdapter,
  createChorusPro,
} from '@facturelle/chorus-pro'
import { type Adapter, ConfigurationError } from '@facturelle/core'
import { CHORUS_PRO_CREDENTIALS, readCredentials, readEnvironment, type Values } from './arguments.js'
import { type Connection, type Emulated, type Environment, hostOf, openSandbox, SANDBOX_POLL } from './connection.js'

/** States of a report after which nothing more comes of the file. */
const ACKNOWLEDGED = ['IN_INTEGRE', 'IN_INTEGRE_PARTIEL']

/** Chorus Pro to talk to, for one command. */
export interface ChorusProConnection {
  readonly where: string
  readonly options: ChorusProOptions
  readonly poll: Connection['poll']
  client(): ChorusPro
  close(): Promise<void>
}

/** @throws {ConfigurationError} where Chorus Pro is, is not said; a credential is missing */
export async function connectChorusPro(
  values: Values,
  env: Environment,
  given?: Emulated,
): Promise<ChorusProConnection> {
  if (values.sandbox) return emulated(given ?? (await openSandbox()))
  const set = readEnvironment(env)
  const apiUrl = values['api-url'] ?? set.FACTURELLE_CHORUS_PRO_API_URL
  const tokenUrl = values['token-url'] ?? set.FACTURELLE_CHORUS_PRO_TOKEN_URL
  const addressed = apiUrl !== undefined || tokenUrl !== undefined
  // What the command line says goes before the environment; both at once, the client refuses.
  const environment = values.environment ?? (addressed ? undefined : set.FACTURELLE_CHORUS_PRO_ENVIRONMENT)
  if (environment === undefined && !addressed) {
    const why = 'where Chorus Pro is: give --environment sandbox or production, or --sandbox for an emulated one'
    throw new ConfigurationError('USAGE', why, { field: '--environment' })
  }
  const names = ['clientId', 'clientSecret', 'login', 'password', 'scope?']
  const options = {
    ...(environment && { environment }),
    ...(apiUrl && { apiUrl }),
    ...(tokenUrl && { tokenUrl }),
    allowInsecureLoopback: values['allow-insecure-loopback'],
    credentials: readCredentials(set, names, CHORUS_PRO_CREDENTIALS),
  } as unknown as ChorusProOptions
  const where = environment ?? hostOf(apiUrl)
  return { where, options, poll: {}, client: () => createChorusPro(options), close: async () => undefined }
}

function emulated({ sandbox, url, close }: Emulated): ChorusProConnection {
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(url)
  const credentials = { clientId, clientSecret, login, password }
  const options = { apiUrl, tokenUrl, credentials, allowInsecureLoopback: true }
  return {
    where: `sandbox on ${url}`,
    options,
    poll: SANDBOX_POLL,
    client: () => createChorusPro(options),
    close,
  }
}

/** The same as a destination of invoices. */
export function chorusProConnection({ where, options, poll, close }: ChorusProConnection, values: Values): Connection {
  const adapter = chorusProAdapter<ChorusProAdapterOptions>({
    ...options,
    ...(values['check-recipient'] && { recipientCheck: 'refuse' }),
  } as ChorusProAdapterOptions)
  const { environment, apiUrl, tokenUrl } = options as { readonly [name: string]: unknown } & typeof options
  return {
    where,
    adapter: adapter as unknown as Adapter,
    destination: { type: 'chorus-pro' },
    addresses: { environment, apiUrl, tokenUrl },
    handle: 'numeroFluxDepot',
    poll,
    isAcknowledged: (platformStatus) => ACKNOWLEDGED.includes(platformStatus),
    close,
  }
}
