import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigurationError } from '@facturelle/core'
import { z } from 'zod'
import type { DestinationType, Values } from './arguments.js'
import type { Environment } from './connection.js'
import { configFolder } from './folders.js'

/**
 * What an account holds of each platform, by the names the adapters have for it, and the variable of the environment that
 * each stands for.
 */
export const MEMBERS = {
  afnor: {
    place: {
      platform: 'FACTURELLE_AFNOR_PLATFORM',
      flowServiceUrl: 'FACTURELLE_AFNOR_FLOW_SERVICE_URL',
      directoryServiceUrl: 'FACTURELLE_AFNOR_DIRECTORY_SERVICE_URL',
      tokenUrl: 'FACTURELLE_AFNOR_TOKEN_URL',
    },
    credentials: {
      clientId: 'FACTURELLE_AFNOR_CLIENT_ID',
      clientSecret: 'FACTURELLE_AFNOR_CLIENT_SECRET',
      scope: 'FACTURELLE_AFNOR_SCOPE',
      clientAuthentication: 'FACTURELLE_AFNOR_CLIENT_AUTHENTICATION',
      apiKey: 'FACTURELLE_AFNOR_API_KEY',
      username: 'FACTURELLE_AFNOR_USERNAME',
      password: 'FACTURELLE_AFNOR_PASSWORD',
      clientUid: 'FACTURELLE_AFNOR_CLIENT_UID',
    },
  },
  'chorus-pro': {
    place: {
      environment: 'FACTURELLE_CHORUS_PRO_ENVIRONMENT',
      apiUrl: 'FACTURELLE_CHORUS_PRO_API_URL',
      tokenUrl: 'FACTURELLE_CHORUS_PRO_TOKEN_URL',
    },
    credentials: {
      clientId: 'FACTURELLE_CHORUS_PRO_CLIENT_ID',
      clientSecret: 'FACTURELLE_CHORUS_PRO_CLIENT_SECRET',
      login: 'FACTURELLE_CHORUS_PRO_LOGIN',
      password: 'FACTURELLE_CHORUS_PRO_PASSWORD',
      scope: 'FACTURELLE_CHORUS_PRO_SCOPE',
    },
  },
  factpulse: {
    place: {
      environment: 'FACTURELLE_FACTPULSE_ENVIRONMENT',
      apiUrl: 'FACTURELLE_FACTPULSE_API_URL',
      clientUid: 'FACTURELLE_FACTPULSE_CLIENT_UID',
    },
    credentials: {
      username: 'FACTURELLE_FACTPULSE_USERNAME',
      password: 'FACTURELLE_FACTPULSE_PASSWORD',
      accessToken: 'FACTURELLE_FACTPULSE_TOKEN',
      apiKey: 'FACTURELLE_FACTPULSE_API_KEY',
    },
  },
  factus: {
    place: { environment: 'FACTURELLE_FACTUS_ENVIRONMENT', apiUrl: 'FACTURELLE_FACTUS_API_URL' },
    credentials: {
      clientId: 'FACTURELLE_FACTUS_CLIENT_ID',
      clientSecret: 'FACTURELLE_FACTUS_CLIENT_SECRET',
      username: 'FACTURELLE_FACTUS_USERNAME',
      password: 'FACTURELLE_FACTUS_PASSWORD',
    },
  },
} as const satisfies Record<
  DestinationType,
  { readonly place: Readonly<Record<string, string>>; readonly credentials: Readonly<Record<string, string>> }
>

const text = z.string().min(1)
const texts = (members: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(members).map((name) => [name, text.optional()]))
const shapeOf = ({ place, credentials }: (typeof MEMBERS)[DestinationType]) =>
  z.strictObject({ ...texts(place), credentials: z.strictObject(texts(credentials)) })
const accountSchema = z.strictObject({
  afnor: shapeOf(MEMBERS.afnor).optional(),
  'chorus-pro': shapeOf(MEMBERS['chorus-pro']).optional(),
  factpulse: shapeOf(MEMBERS.factpulse).optional(),
  factus: shapeOf(MEMBERS.factus).optional(),
})
const NAME = /^[A-Za-z0-9][\w.-]{0,63}$/
const fileSchema = z.strictObject({ accounts: z.record(z.string().regex(NAME), accountSchema) })

/** An account: of some platforms, where it is there and what it proves itself by. */
export type Account = z.output<typeof accountSchema>
/** What one platform has of an account. */
export type AccountPart = {
  readonly [member: string]: unknown
  readonly credentials: Readonly<Record<string, string | undefined>>
}

const FIELD = { field: '--profiles' }
const MAX_BYTES = 1_000_000

/** @throws {ConfigurationError} nothing says where */
export function profilesPath({ profiles }: Values, env: Environment): string {
  if (profiles !== undefined) return profiles
  const folder = configFolder(env)
  if (folder !== undefined) return join(folder, 'profiles.json')
  throw new ConfigurationError('USAGE', 'neither XDG_CONFIG_HOME nor HOME is set: give --profiles FILE', FIELD)
}

/**
 * The accounts of a file; none where there is no file.
 * @throws {ConfigurationError} `ACCOUNTS_UNSAFE`: others may read it; `ACCOUNTS_INVALID`, naming the field and no value
 */
export function readAccounts(path: string): Readonly<Record<string, Account>> {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch (failure) {
    const { code } = failure as { code?: string }
    if (code === 'ENOENT') return {}
    throw new ConfigurationError('ACCOUNTS_INVALID', `${path} cannot be read (${code})`, FIELD)
  }
  let held: string
  try {
    const { mode, size } = fstatSync(handle)
    const rights = mode & 0o777
    // Windows has no such rights: there the folder of the user keeps others out.
    if (process.platform !== 'win32' && (rights & 0o077) !== 0) {
      const why = `${path} holds secrets, and others may read or write it (mode 0${rights.toString(8)}): chmod 600 ${path}`
      throw new ConfigurationError('ACCOUNTS_UNSAFE', why, FIELD)
    }
    if (size > MAX_BYTES) {
      throw new ConfigurationError('ACCOUNTS_INVALID', `${path} has more than ${MAX_BYTES} bytes`, FIELD)
    }
    held = readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
  const checked = fileSchema.safeParse(jsonOf(held, path))
  if (checked.success) return checked.data.accounts
  throw invalid(checked.error, path)
}

function jsonOf(held: string, from: string): unknown {
  try {
    return JSON.parse(held)
  } catch {
    // The parser's own message would quote it.
    throw new ConfigurationError('ACCOUNTS_INVALID', `${from} is no JSON`, FIELD)
  }
}

/** The first thing wrong, by its place: no value, and no key that nobody knows, which may be a secret in a wrong place. */
function invalid({ issues }: z.ZodError, from: string): ConfigurationError {
  const [issue] = issues
  const at = issue?.path.map(String).join('.') || 'the whole'
  const why =
    issue?.code === 'unrecognized_keys'
      ? 'holds a member that is not known'
      : issue?.code === 'invalid_key'
        ? 'is a name with other letters than A-Z, a-z, 0-9, . _ and -'
        : 'must be a text that is not empty, or an object where it has members'
  return new ConfigurationError('ACCOUNTS_INVALID', `${from}: ${at} ${why}`, { field: at })
}

/** Written beside it and renamed: a crash leaves the old file or the new one, and nobody else may read either. */
export function writeAccounts(path: string, accounts: Readonly<Record<string, Account>>): void {
  const part = `${path}.${process.pid}.new`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const handle = openSync(part, 'wx', 0o600)
    try {
      writeFileSync(handle, `${JSON.stringify({ accounts }, null, 2)}\n`)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(part, path)
  } catch (failure) {
    const { code } = failure as { code?: string }
    throw new ConfigurationError('USAGE', `${path} cannot be written (${code})`, FIELD)
  }
}

/** @throws {ConfigurationError} it cannot name an account */
export function checkAccountName(name: string): string {
  if (NAME.test(name)) return name
  const why = 'the NAME of an account is made of A-Z, a-z, 0-9, . _ and -, at most 64 of them'
  throw new ConfigurationError('USAGE', why, { field: 'NAME' })
}

/** @throws {ConfigurationError} `ACCOUNTS_INVALID` */
export function readPart(held: string, type: DestinationType, from: string): AccountPart {
  const checked = shapeOf(MEMBERS[type]).safeParse(jsonOf(held, from))
  if (!checked.success) throw invalid(checked.error, from)
  return checked.data as unknown as AccountPart
}

/** The environment, and what an account has that it does not say. */
export interface WithAccount {
  readonly env: Environment
  /** Variables that go before the account, by name. */
  readonly before: readonly string[]
}

/**
 * The environment with the account that `--account` or `FACTURELLE_ACCOUNT` names: variables that are set go before it, and
 * where one says where a platform is, or is another kind of credentials, the account does not add to it.
 * @throws {ConfigurationError} there is no such account
 */
export function withAccount(values: Values, env: Environment): WithAccount {
  const name = values.account ?? (env.FACTURELLE_ACCOUNT || undefined)
  if (name === undefined) return { env, before: [] }
  const path = profilesPath(values, env)
  const accounts = readAccounts(path)
  const account = Object.hasOwn(accounts, name) ? accounts[name] : undefined
  if (!account) {
    const known = Object.keys(accounts).join(', ') || 'none'
    const why = `${path} has no account ${JSON.stringify(name)}; there are: ${known}`
    throw new ConfigurationError('USAGE', why, { field: '--account' })
  }
  const added: Record<string, string> = {}
  const before: string[] = []
  for (const [type, part] of Object.entries(account) as [DestinationType, AccountPart][]) {
    const { place, credentials } = MEMBERS[type]
    const add = (members: Readonly<Record<string, string>>, held: Readonly<Record<string, unknown>>) => {
      for (const [member, variable] of Object.entries(members)) {
        const value = held[member]
        if (typeof value !== 'string') continue
        if (env[variable] === undefined) added[variable] = value
        else before.push(variable)
      }
    }
    const placed = Object.values(place).filter((variable) => env[variable] !== undefined)
    if (placed.length === 0) add(place, part)
    else before.push(...placed)
    const shapes: readonly string[] = [credentials.password, ...OTHER_KINDS]
    const own = type === 'factpulse' ? shapes.filter((variable) => env[variable] !== undefined) : []
    if (own.length === 0) add(credentials, part.credentials)
    else before.push(...own)
  }
  return { env: { ...env, ...added }, before }
}

/** Other ways than a password to prove who one is at FactPulse: they do not mix. */
const OTHER_KINDS = ['FACTURELLE_FACTPULSE_TOKEN', 'FACTURELLE_FACTPULSE_API_KEY'] as const
