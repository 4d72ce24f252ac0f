import { type AfnorDirectoryOptions, createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter, createAfnorFlow, PLATFORMS, type PlatformName } from '@facturelle/afnor-flow'
import { type Adapter, ConfigurationError, type SubmissionReference } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { readCredentials, readEnvironment, type Values } from './arguments.js'

/** The engines of every command. */
export const documents = [xml(), facturx()] as const

const DEFAULT_VERSION = '1.3.0'
/** The sandbox answers within milliseconds; a real platform is asked less often. */
export const SANDBOX_POLL = { pollMs: 50, maxPollMs: 200 } as const

export type Environment = Readonly<Record<string, string | undefined>>
type FlowOptions = Parameters<typeof createAfnorFlow>[0]

/** A sandbox of this command. */
export interface Emulated {
  readonly sandbox: ReturnType<typeof createSandbox>
  readonly url: string
  close(): Promise<void>
}

/** A platform to hand invoices to, for one command. */
export interface Connection {
  /** What is talked to, for people. */
  readonly where: string
  readonly adapter: Adapter
  readonly destination: { readonly type: string } & Record<string, unknown>
  /** Its addresses: tells this environment of the platform from its others. */
  readonly addresses: Readonly<Record<string, unknown>>
  /** What the platform calls its handle of a submission. Absent: the details of the reference name it. */
  readonly handle?: string
  readonly poll: { readonly pollMs?: number; readonly maxPollMs?: number }
  /** How far it is followed on a sandbox, where that has an end. @default 'final' */
  readonly until?: 'acknowledged'
  /** The key of the destination that takes the block of that name, of an invoice as data. */
  readonly block?: string
  /** Where a stored reference goes back to. @default `destination` */
  resumed?(reference: SubmissionReference): Connection['destination']
  /** Whether an acknowledgement is the end of the technical checks. */
  isAcknowledged(platformStatus: string): boolean
  close(): Promise<void>
}

/** A Flow Service to talk to, for one command. */
export interface AfnorConnection extends Connection {
  client(): ReturnType<typeof createAfnorFlow>
}

/** A Directory Service to talk to, for one command. */
export interface DirectoryConnection {
  readonly where: string
  readonly directory: ReturnType<typeof createAfnorDirectory>
  close(): Promise<void>
}

/** @throws {ConfigurationError} where the platform is, is not said; a credential is missing */
export async function connectAfnor(values: Values, env: Environment, given?: Emulated): Promise<AfnorConnection> {
  if (!values.sandbox) {
    const { address, where, ...rest } = readPlatform(values, env, 'flow')
    const version = values['flow-service-version']
    const options = { ...address, ...rest, ...(version && { version }) } as FlowOptions
    return connection(options, where, values, {}, async () => undefined)
  }
  const version = values['flow-service-version'] ?? DEFAULT_VERSION
  const { sandbox, url, close } = given ?? (await openSandbox())
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, url)
  const credentials = { clientId, clientSecret }
  const options = { flowServiceUrl, tokenUrl, version, credentials, allowInsecureLoopback: true }
  return connection(options, `sandbox, Flow Service ${version} on ${url}`, values, SANDBOX_POLL, close)
}

/** @throws as `connectAfnor` */
export async function connectDirectory(
  values: Values,
  env: Environment,
  given?: Emulated,
): Promise<DirectoryConnection> {
  if (!values.sandbox) {
    const { address, where, ...rest } = readPlatform(values, env, 'directory')
    const version = values['directory-service-version']
    const options = { ...address, ...rest, ...(version && { version }) }
    // The client checks the addresses: a name it does not know, or one without the other.
    const directory = createAfnorDirectory(options as unknown as AfnorDirectoryOptions)
    return { where, directory, close: async () => undefined }
  }
  const version = values['directory-service-version'] ?? DEFAULT_VERSION
  const { sandbox, url, close } = given ?? (await openSandbox())
  const { directoryServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, url)
  const credentials = { clientId, clientSecret }
  const options = { directoryServiceUrl, tokenUrl, version, credentials, allowInsecureLoopback: true }
  const where = `sandbox, Directory Service ${version} on ${url}`
  return { where, directory: createAfnorDirectory(options), close }
}

export async function openSandbox(): Promise<Emulated> {
  const sandbox = createSandbox()
  const server = await listen(sandbox)
  return { sandbox, url: server.url, close: () => server.close() }
}

/** Where the platform is and who we are there, from the command line and the environment. */
function readPlatform(values: Values, env: Environment, service: 'flow' | 'directory') {
  const set = readEnvironment(env)
  const platform = values.platform ?? set.FACTURELLE_AFNOR_PLATFORM
  const key = `${service}ServiceUrl` as const
  const flag = `${service}-service-url` as const
  const variable = service === 'flow' ? 'FACTURELLE_AFNOR_FLOW_SERVICE_URL' : 'FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL'
  const url = values[flag] ?? set[variable]
  const tokenUrl = values['token-url'] ?? set.FACTURELLE_AFNOR_TOKEN_URL
  const address = {
    ...(platform && { platform: platform as PlatformName }),
    ...(url && { [key]: url }),
    ...(tokenUrl && { tokenUrl }),
  }
  if (Object.keys(address).length === 0) {
    const why = `where the platform is: give --platform, or --${flag} and --token-url, or --sandbox`
    throw new ConfigurationError('USAGE', why)
  }
  return {
    address,
    where: platform ?? hostOf(url),
    allowInsecureLoopback: values['allow-insecure-loopback'],
    credentials: readCredentials(set, credentialNames(platform)),
  }
}

/** What the accounts of a platform prove themselves by, by the names of its description. */
function credentialNames(platform: string | undefined): readonly string[] {
  const known: (typeof PLATFORMS)[PlatformName] | undefined =
    platform !== undefined && Object.hasOwn(PLATFORMS, platform) ? PLATFORMS[platform as PlatformName] : undefined
  const {
    grant,
    loginBody = {},
    headers = {},
  } = (known ?? {}) as {
    grant?: string
    loginBody?: Record<string, string>
    headers?: Record<string, string>
  }
  const own = grant === 'json_login' ? [] : ['clientId', 'clientSecret', 'scope?', 'clientAuthentication?']
  return [...own, ...Object.values(loginBody), ...Object.values(headers)]
}

function connection(
  options: FlowOptions,
  where: string,
  values: Values,
  poll: Connection['poll'],
  close: Connection['close'],
): AfnorConnection {
  const processingRule = values['processing-rule']
  const organizationId = values['organization-id']
  const { platform, flowServiceUrl, tokenUrl } = options as { readonly [name: string]: unknown } & typeof options
  return {
    where,
    adapter: afnorFlowAdapter<FlowOptions>(options) as unknown as Adapter,
    destination: {
      type: 'afnor',
      ...(processingRule && { processingRule }),
      ...(organizationId && { organizationId }),
    },
    addresses: { platform, flowServiceUrl, tokenUrl },
    handle: 'flowId',
    poll,
    isAcknowledged: (platformStatus) => platformStatus === 'Ok',
    client: () => createAfnorFlow(options),
    close,
  }
}

/** The host of an address, for people; whether the address is any good, the client says. */
export function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : 'an address that is none'
}
