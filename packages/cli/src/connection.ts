import { afnorFlowAdapter, createAfnorFlow, type PlatformName } from '@facturelle/afnor-flow'
import { ConfigurationError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { readEnvironment, type Values } from './arguments.js'

/** The engines of every command. */
export const documents = [xml(), facturx()] as const

const DEFAULT_VERSION = '1.3.0'
/** The sandbox answers within milliseconds; a real platform is asked less often. */
const SANDBOX_POLL = { pollMs: 50, maxPollMs: 200 } as const

/** A platform to talk to, for one command. */
export interface Connection {
  /** What is talked to, for people. */
  readonly where: string
  readonly facturelle: ReturnType<typeof assemble>
  readonly destination: { readonly type: 'afnor' } & Record<string, unknown>
  readonly poll: { readonly pollMs?: number; readonly maxPollMs?: number }
  client(): ReturnType<typeof createAfnorFlow>
  close(): Promise<void>
}

export async function connect(values: Values, env: Readonly<Record<string, string | undefined>>): Promise<Connection> {
  if (values.to === undefined)
    throw new ConfigurationError('USAGE', '--to is missing; available: afnor', { field: '--to' })
  return values.sandbox ? openSandbox(values) : openPlatform(values, env)
}

async function openSandbox(values: Values): Promise<Connection> {
  const version = values['flow-service-version'] ?? DEFAULT_VERSION
  const sandbox = createSandbox()
  const server = await listen(sandbox)
  const { clientId, clientSecret, ...address } = sandbox.afnor(version, server.url)
  return connection(
    { ...address, version, credentials: { clientId, clientSecret }, allowInsecureLoopback: true },
    `sandbox, Flow Service ${version} on ${server.url}`,
    values,
    SANDBOX_POLL,
    () => server.close(),
  )
}

function openPlatform(values: Values, env: Readonly<Record<string, string | undefined>>): Connection {
  const set = readEnvironment(env)
  const version = values['flow-service-version']
  const platform = values.platform ?? set.FACTURELLE_AFNOR_PLATFORM
  const flowServiceUrl = values['flow-service-url'] ?? set.FACTURELLE_AFNOR_FLOW_SERVICE_URL
  const tokenUrl = values['token-url'] ?? set.FACTURELLE_AFNOR_TOKEN_URL
  const given = {
    ...(platform && { platform }),
    ...(flowServiceUrl && { flowServiceUrl }),
    ...(tokenUrl && { tokenUrl }),
  }
  if (Object.keys(given).length === 0) {
    const why = 'where the platform is: give --platform, or --flow-service-url and --token-url, or --sandbox'
    throw new ConfigurationError('USAGE', why)
  }
  const scope = set.FACTURELLE_AFNOR_SCOPE
  const clientAuthentication = set.FACTURELLE_AFNOR_CLIENT_AUTHENTICATION
  const options = {
    // The adapter checks the addresses: a name it does not know, or one without the other.
    ...(given as { platform: PlatformName }),
    ...(version && { version }),
    allowInsecureLoopback: values['allow-insecure-loopback'],
    credentials: {
      clientId: set.FACTURELLE_AFNOR_CLIENT_ID,
      clientSecret: set.FACTURELLE_AFNOR_CLIENT_SECRET,
      ...(scope && { scope }),
      ...(clientAuthentication && { clientAuthentication }),
    },
  }
  return connection(options, platform ?? hostOf(flowServiceUrl), values, {}, async () => undefined)
}

type ConnectionOptions = Parameters<typeof createAfnorFlow>[0]

function connection(
  options: ConnectionOptions,
  where: string,
  values: Values,
  poll: Connection['poll'],
  close: Connection['close'],
): Connection {
  const processingRule = values['processing-rule']
  const organizationId = values['organization-id']
  return {
    where,
    facturelle: assemble(options),
    destination: {
      type: 'afnor',
      ...(processingRule && { processingRule }),
      ...(organizationId && { organizationId }),
    },
    poll,
    client: () => createAfnorFlow(options),
    close,
  }
}

function assemble(options: ConnectionOptions) {
  return createFacturelle({ adapters: [afnorFlowAdapter<ConnectionOptions>(options)], documents })
}

/** The host of an address, for people; whether the address is any good, the adapter has said before. */
function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : 'an address that is none'
}
