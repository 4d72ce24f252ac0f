import { join } from 'node:path'
import type { Environment } from './connection.js'

/** Where the command keeps what was sent, as the XDG base directories say. */
export function stateFolder(env: Environment): string | undefined {
  return ofUser(env.XDG_STATE_HOME, env, '.local', 'state')
}

/** Where the user keeps accounts. */
export function configFolder(env: Environment): string | undefined {
  return ofUser(env.XDG_CONFIG_HOME, env, '.config')
}

function ofUser(named: string | undefined, env: Environment, ...below: readonly string[]): string | undefined {
  if (named) return join(named, 'facturelle')
  const home = env.HOME || env.USERPROFILE
  return home ? join(home, ...below, 'facturelle') : undefined
}
