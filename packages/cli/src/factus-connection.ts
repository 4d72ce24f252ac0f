import { ConfigurationError } from '@facturelle/core'
import { createFacturelle } from '@facturelle/facade'
import { type FactusAdapterOptions, factusAdapter } from '@facturelle/factus'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { FACTUS_CREDENTIALS, readCredentials, readEnvironment, type Values } from './arguments.js'
import { type Connection, documents, type Environment, hostOf, SANDBOX_POLL } from './connection.js'

/** What DIAN accepted, with remarks or without. */
const ACKNOWLEDGED = ['accepted', 'acceptedWithNotifications']

/** @throws {ConfigurationError} where Factus is, is not said; a credential is missing */
export async function connectFactus(values: Values, env: Environment): Promise<Connection> {
  if (values.sandbox) {
    const emulated = createSandbox()
    const server = await listen(emulated)
    const { apiUrl, clientId, clientSecret, username, password } = emulated.factus(server.url)
    const credentials = { clientId, clientSecret, username, password }
    const options = { apiUrl, credentials, allowInsecureLoopback: true }
    return connection(options, `sandbox on ${server.url}`, SANDBOX_POLL, () => server.close())
  }
  const set = readEnvironment(env)
  const apiUrl = values['api-url'] ?? set.FACTURELLE_FACTUS_API_URL
  // What the command line says goes before the environment; both at once, the adapter refuses.
  const environment = values.environment ?? (apiUrl === undefined ? set.FACTURELLE_FACTUS_ENVIRONMENT : undefined)
  if (environment === undefined && apiUrl === undefined) {
    const why = 'where Factus is: give --environment sandbox or production, or --sandbox for an emulated one'
    throw new ConfigurationError('USAGE', why, { field: '--environment' })
  }
  const options = {
    ...(environment && { environment }),
    ...(apiUrl && { apiUrl }),
    allowInsecureLoopback: values['allow-insecure-loopback'],
    credentials: readCredentials(set, Object.keys(FACTUS_CREDENTIALS), FACTUS_CREDENTIALS),
  } as unknown as FactusAdapterOptions
  return connection(options, environment ?? hostOf(apiUrl), {}, async () => undefined)
}

function connection(
  options: FactusAdapterOptions,
  where: string,
  poll: Connection['poll'],
  close: Connection['close'],
): Connection {
  const facturelle = createFacturelle({ adapters: [factusAdapter<FactusAdapterOptions>(options)], documents })
  const destination = { type: 'factus' } as const
  return {
    where,
    destination,
    handle: 'number',
    poll,
    // Buyers may never answer.
    until: 'acknowledged',
    submit: (input, further, block) =>
      facturelle.submit(input, {
        ...further,
        destination: { ...destination, ...(block !== undefined && { factus: block }) } as never,
      }),
    resume: (reference) => facturelle.resume(reference, { destination: destination as never }),
    isAcknowledged: (platformStatus) => ACKNOWLEDGED.includes(platformStatus),
    close,
  }
}
