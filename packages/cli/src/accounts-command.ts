import { ConfigurationError } from '@facturelle/core'
import {
  type Account,
  type AccountPart,
  checkAccountName,
  MEMBERS,
  profilesPath,
  readAccounts,
  readPart,
  writeAccounts,
} from './accounts.js'
import { DESTINATIONS, type DestinationType, readEnvironment } from './arguments.js'
import type { Command, Job } from './commands.js'
import { EXIT } from './exit-codes.js'
import { onlyOperand } from './operands.js'
import { readPiped } from './references.js'

/** `accounts list`: the names, and of which platforms; no secret. */
export const listAccounts: Command = async ({ operands, values, env, print }) => {
  if (operands.length > 0) throw new ConfigurationError('USAGE', 'accounts list takes no operand')
  const path = profilesPath(values, env)
  const accounts = Object.entries(readAccounts(path))
  for (const [name, account] of accounts) {
    const types = Object.keys(account)
    print.line(name, types.join(', '), { event: 'account', name, types })
  }
  if (accounts.length === 0) print.note(`${path} has no account; facturelle accounts add NAME --type TYPE makes one`)
  return EXIT.done
}

/** `accounts add NAME --type TYPE`: what the environment holds of a platform, or the JSON of the standard input. */
export const addAccount: Command = async (job) => {
  const { operands, values, env, print } = job
  const name = checkAccountName(onlyOperand(operands, 'accounts add needs a NAME'))
  const type = DESTINATIONS.find((known) => known === values.type?.[0])
  if (!type || values.type?.length !== 1) {
    throw new ConfigurationError('USAGE', `--type must be one of ${DESTINATIONS.join(', ')}`, { field: '--type' })
  }
  const path = profilesPath(values, env)
  const accounts = readAccounts(path)
  const known: Account = Object.hasOwn(accounts, name) ? (accounts[name] ?? {}) : {}
  if (known[type] && !values.replace) {
    const why = `the account ${name} has ${type} already; --replace puts the new one in its place`
    throw new ConfigurationError('USAGE', why, { field: '--replace' })
  }
  const part = ofEnvironment(type, job) ?? (await ofInput(type, job))
  writeAccounts(path, { ...accounts, [name]: { ...known, [type]: part } })
  const fields = [...Object.keys(part), ...Object.keys(part.credentials)].filter((field) => field !== 'credentials')
  print.line('account', `${name}: ${type}, with ${fields.join(', ')}`, { event: 'account', name, type, fields })
  print.line('file', path)
  return EXIT.done
}

/** The variables that are set, and of where it is what the command line says. Absent: no credential is set. */
function ofEnvironment(type: DestinationType, { values, env }: Job): AccountPart | undefined {
  const set: Readonly<Record<string, string | undefined>> = readEnvironment(env)
  const held = (members: Readonly<Record<string, string>>) =>
    Object.entries(members).flatMap(([member, variable]) => {
      const value = set[variable]
      return value === undefined ? [] : [[member, value] as const]
    })
  const credentials = Object.fromEntries(held(MEMBERS[type].credentials))
  if (Object.keys(credentials).length === 0) return undefined
  const said = {
    environment: values.environment,
    platform: values.platform,
    apiUrl: values['api-url'],
    tokenUrl: values['token-url'],
    clientUid: values['client-uid'],
    flowServiceUrl: values['flow-service-url'],
    directoryServiceUrl: values['directory-service-url'],
  }
  const typed = Object.entries(said).filter(([member, value]) => value && Object.hasOwn(MEMBERS[type].place, member))
  const place = { ...Object.fromEntries(held(MEMBERS[type].place)), ...Object.fromEntries(typed) }
  return { ...place, credentials } as AccountPart
}

async function ofInput(type: DestinationType, job: Job): Promise<AccountPart> {
  const given = new TextDecoder().decode(await readPiped(job)).trim()
  if (given !== '') return readPart(given, type, 'the standard input')
  const variables = Object.values(MEMBERS[type].credentials).join(', ')
  const why = `no credentials of ${type}: set ${variables}, or pipe in JSON, { "credentials": { ... } }`
  throw new ConfigurationError('CREDENTIALS_MISSING', why, { field: '--type' })
}
