import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  ConfigurationError,
  type Destination,
  type RecipientDirectory,
  type SubmissionReference,
} from '@facturelle/core'
import {
  createFacturelle,
  type Facturelle,
  frenchRules,
  type Journal,
  type TrackedSubmission,
} from '@facturelle/facade'
import { fileJournal } from '@facturelle/facade/file-journal'
import { DESTINATIONS, type DestinationType, readEnvironment, type Values } from './arguments.js'
import { chorusProConnection, connectChorusPro } from './chorus-pro-connection.js'
import {
  type Connection,
  connectAfnor,
  connectDirectory,
  documents,
  type Emulated,
  type Environment,
  openSandbox,
} from './connection.js'
import { connectFactPulse } from './factpulse-connection.js'
import { connectFactus } from './factus-connection.js'
import { stateFolder } from './folders.js'
import type { Printer } from './terminal.js'

/** The platforms of one command, and the facade over them. */
export interface Exchange {
  readonly facturelle: Facturelle<Destination>
  readonly connections: readonly Connection[]
  /** The one of a type. */
  connectionOf(type: string): Connection
  /** Where an invoice goes, with what its file has for each platform besides. */
  destination(blocks?: Readonly<Record<string, unknown>>): Destination
  resume(reference: SubmissionReference): TrackedSubmission
  close(): Promise<void>
}

type Connect = (values: Values, env: Environment, given?: Emulated) => Promise<Connection>

const CONNECT: Readonly<Record<DestinationType, Connect>> = {
  afnor: connectAfnor,
  'chorus-pro': async (values, env, given) => chorusProConnection(await connectChorusPro(values, env, given), values),
  factpulse: connectFactPulse,
  factus: connectFactus,
}

/** Options that say where one platform is, and so none of several. */
const OF_ONE = ['api-url', 'token-url', 'environment', 'flow-service-url'] as const

/**
 * Opens what `--to` names, or with `auto` every platform that there are credentials for.
 * @throws {ConfigurationError} where the platform is, is not said; a credential is missing
 */
export async function openExchange(values: Values, env: Environment, print?: Printer): Promise<Exchange> {
  const auto = values.to === 'auto'
  const types = auto ? configured(values, env) : DESTINATIONS.filter((type) => type === values.to)
  if (types.length === 0) {
    const missing = values.to === undefined ? 'is missing' : 'names no platform'
    const why = `--to ${missing}; available: auto, ${DESTINATIONS.join(', ')}`
    throw new ConfigurationError('USAGE', why, { field: '--to' })
  }
  const emulated = values.sandbox ? await openSandbox() : undefined
  try {
    const connections: Connection[] = []
    for (const type of types) connections.push(await CONNECT[type](values, env, emulated))
    const directory = auto ? await directoryOf(values, env, emulated) : undefined
    const journal = values.sandbox ? undefined : journalOf(connections, values, env, print)
    const facturelle = createFacturelle({
      adapters: connections.map(({ adapter }) => adapter),
      documents,
      policy: frenchRules(),
      ...(directory && { directory }),
      ...(journal && { journal }),
    })
    const connectionOf = (type: string) => {
      const found = connections.find(({ destination }) => destination.type === type)
      if (found) return found
      throw new ConfigurationError('USAGE', `no platform is open for ${JSON.stringify(type)}`, { field: '--to' })
    }
    return {
      facturelle,
      connections,
      connectionOf,
      destination(blocks = {}) {
        const each = connections.map(({ destination, block }) => {
          const held = block === undefined ? undefined : blocks[block]
          return { ...destination, ...(block !== undefined && held !== undefined && { [block]: held }) }
        })
        const [only] = each
        if (!auto && only) return only
        return { type: 'auto', destinations: each, ...(values.prefer && { prefer: values.prefer }) } as Destination
      },
      resume(reference) {
        const { resumed, destination } = connectionOf(reference.type)
        return facturelle.resume(reference, { destination: resumed?.(reference) ?? destination })
      },
      async close() {
        await emulated?.close()
      },
    }
  } catch (failure) {
    await emulated?.close()
    throw failure
  }
}

/** The platforms that there are credentials for; of half an account, its connection says what is missing. */
function configured(values: Values, env: Environment): readonly DestinationType[] {
  const wrong = OF_ONE.find((name) => values[name] !== undefined)
  if (wrong !== undefined) {
    const why = `--${wrong} is of one platform; with --to auto, the environment or an account says where each is`
    throw new ConfigurationError('USAGE', why, { field: `--${wrong}` })
  }
  if (values.sandbox) return DESTINATIONS
  const set = Object.keys(readEnvironment(env))
  const found = DESTINATIONS.filter((type) =>
    set.some((name) => CREDENTIAL.test(name) && name.startsWith(PREFIX[type])),
  )
  if (found.length > 0) return found
  const why = `no credentials of any platform are set; see facturelle --help, or use --account or --sandbox`
  throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: '--to' })
}

const PREFIX: Readonly<Record<DestinationType, string>> = {
  afnor: 'FACTURELLE_AFNOR_',
  'chorus-pro': 'FACTURELLE_CHORUS_PRO_',
  factpulse: 'FACTURELLE_FACTPULSE_',
  factus: 'FACTURELLE_FACTUS_',
}
const CREDENTIAL = /_(CLIENT_ID|USERNAME|LOGIN|TOKEN|API_KEY)$/

/** The directory, where the account says where it is. */
async function directoryOf(
  values: Values,
  env: Environment,
  emulated: Emulated | undefined,
): Promise<RecipientDirectory | undefined> {
  const set = emulated ? {} : readEnvironment(env)
  const known = emulated ?? values.platform ?? set.FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL
  return known === undefined ? undefined : (await connectDirectory(values, env, emulated)).directory
}

/** What was sent before, by platform and environment: a test that was sent is not sent to production. */
function journalOf(
  connections: readonly Connection[],
  values: Values,
  env: Environment,
  print: Printer | undefined,
): Journal | 'none' {
  if (values['no-journal']) return 'none'
  const folder = stateFolder(env)
  if (folder === undefined) {
    print?.line('journal', 'none: neither XDG_STATE_HOME nor HOME says where')
    return 'none'
  }
  const journals = new Map(
    connections.map(({ where, destination: { type }, addresses }) => {
      const digest = createHash('sha256').update(JSON.stringify(addresses)).digest('hex').slice(0, 12)
      const name = `${type}-${where.replace(/[^\w.]+/g, '-').slice(0, 60)}-${digest}`
      return [type, fileJournal(join(folder, 'journal', name))] as const
    }),
  )
  return {
    async read(key) {
      for (const journal of journals.values()) {
        const entry = await journal.read(key)
        if (entry) return entry
      }
      return undefined
    },
    async write(key, entry, previous) {
      const journal = journals.get(entry.type)
      if (!journal) throw new ConfigurationError('USAGE', `no journal is open for ${JSON.stringify(entry.type)}`)
      return journal.write(key, entry, previous)
    },
    async *unsettled() {
      for (const journal of journals.values()) yield* journal.unsettled()
    },
  }
}
