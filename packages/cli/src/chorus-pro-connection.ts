import {
  type ChorusPro,
  type ChorusProAdapterOptions,
  type ChorusProOptions,
  chorusProAdapter,
  createChorusPro,
} from '@facturelle/chorus-pro'
import { ConfigurationError } from '@facturelle/core'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { CHORUS_PRO_CREDENTIALS, readCredentials, readEnvironment, type Values } from './arguments.js'
import { type Connection, documents, type Environment, hostOf, SANDBOX_POLL } from './connection.js'

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
export async function connectChorusPro(values: Values, env: Environment): Promise<ChorusProConnection> {
  if (values.sandbox) return emulated()
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

async function emulated(): Promise<ChorusProConnection> {
  const sandbox = createSandbox()
  const server = await listen(sandbox)
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(server.url)
  const credentials = { clientId, clientSecret, login, password }
  const options = { apiUrl, tokenUrl, credentials, allowInsecureLoopback: true }
  return {
    where: `sandbox on ${server.url}`,
    options,
    poll: SANDBOX_POLL,
    client: () => createChorusPro(options),
    close: () => server.close(),
  }
}

/** The same as a destination of invoices. */
export function chorusProConnection({ where, options, poll, close }: ChorusProConnection, values: Values): Connection {
  const adapter = chorusProAdapter<ChorusProAdapterOptions>({
    ...options,
    ...(values['check-recipient'] && { recipientCheck: 'refuse' }),
  } as ChorusProAdapterOptions)
  const facturelle = createFacturelle({ adapters: [adapter], documents })
  const destination = { type: 'chorus-pro' } as const
  return {
    where,
    destination,
    handle: 'numeroFluxDepot',
    poll,
    submit: (input, further) => facturelle.submit(input, { ...further, destination: destination as never }),
    resume: (reference) => facturelle.resume(reference, { destination: destination as never }),
    isAcknowledged: (platformStatus) => ACKNOWLEDGED.includes(platformStatus),
    close,
  }
}
