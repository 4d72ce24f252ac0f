import { type Adapter, ConfigurationError } from '@facturelle/core'
import { type FactusAdapterOptions, factusAdapter } from '@facturelle/factus'
import { FACTUS_CREDENTIALS, readCredentials, readEnvironment, type Values } from './arguments.js'
import { type Connection, type Emulated, type Environment, hostOf, openSandbox, SANDBOX_POLL } from './connection.js'

/** What DIAN accepted, with remarks or without. */
const ACKNOWLEDGED = ['accepted', 'acceptedWithNotifications']

/** @throws {ConfigurationError} where Factus is, is not said; a credential is missing */
export async function connectFactus(values: Values, env: Environment, given?: Emulated): Promise<Connection> {
  if (values.sandbox) {
    const { sandbox, url, close } = given ?? (await openSandbox())
    const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(url)
    const credentials = { clientId, clientSecret, username, password }
    const options = { apiUrl, credentials, allowInsecureLoopback: true }
    return connection(options, `sandbox on ${url}`, SANDBOX_POLL, close)
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
  const { environment, apiUrl } = options as { readonly [name: string]: unknown } & typeof options
  return {
    where,
    adapter: factusAdapter<FactusAdapterOptions>(options) as unknown as Adapter,
    destination: { type: 'factus' },
    addresses: { environment, apiUrl },
    handle: 'number',
    poll,
    // Buyers may never answer.
    until: 'acknowledged',
    block: 'factus',
    isAcknowledged: (platformStatus) => ACKNOWLEDGED.includes(platformStatus),
    close,
  }
}
