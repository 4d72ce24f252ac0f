import { createRequire } from 'node:module'
import { ConfigurationError } from '@facturelle/core'
import { withAccount } from './accounts.js'
import { addAccount, listAccounts } from './accounts-command.js'
import { type CommandLine, HELP, readArguments } from './arguments.js'
import { showStructure, trackDeposit } from './chorus-pro-commands.js'
import { type CommandName, GROUPS, optionsOf } from './command-table.js'
import { type Command, inspect, sandbox } from './commands.js'
import { compare } from './compare-command.js'
import { completion } from './completion-command.js'
import { lookUp } from './directory-commands.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { callFactPulse } from './factpulse-commands.js'
import { listMunicipalities } from './factus-commands.js'
import { getFlow, watchFlows } from './flow-commands.js'
import { status, track } from './follow-command.js'
import { inbox } from './inbox-command.js'
import { convert } from './invoice-commands.js'
import { facturx, render } from './pdf-commands.js'
import { respond } from './respond-command.js'
import { submit } from './submit-command.js'
import { createPrinter, type Terminal } from './terminal.js'
import { validate } from './validate-command.js'

export { EXIT } from './exit-codes.js'
export type { Terminal } from './terminal.js'

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  submit,
  track,
  inbox,
  respond,
  status,
  inspect,
  validate,
  convert,
  render,
  facturx,
  compare,
  sandbox,
  'accounts list': listAccounts,
  'accounts add': addAccount,
  'flows get': getFlow,
  'flows watch': watchFlows,
  'directory lookup': lookUp,
  'chorus-pro structure': showStructure,
  'chorus-pro track': trackDeposit,
  'factpulse call': callFactPulse,
  'factus municipalities': listMunicipalities,
  completion,
}

/** What the command needs of its surroundings. */
export interface Surroundings {
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** @default nothing */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/**
 * Runs one command line.
 * @returns the exit status, see `EXIT`
 */
export async function runCli(argv: readonly string[], { terminal, env, signal, stdin }: Surroundings): Promise<number> {
  let line: CommandLine
  try {
    line = readArguments(argv)
  } catch (failure) {
    createPrinter(terminal, argv.includes('--json')).failure(failure)
    return EXIT.usage
  }
  const { values } = line
  // Some commands have two words.
  const [second, ...rest] = line.operands
  const grouped = line.command !== undefined && GROUPS.includes(line.command) && second !== undefined
  const command = grouped ? `${line.command} ${second}` : line.command
  const operands = grouped ? rest : line.operands
  if (values.version) {
    terminal.out(`${versionOf()}\n`)
    return EXIT.done
  }
  if (values.help || command === undefined) {
    ;(values.help ? terminal.out : terminal.err)(HELP)
    return values.help ? EXIT.done : EXIT.usage
  }
  const print = createPrinter(terminal, values.json)
  try {
    if (!isCommand(command)) {
      const known = Object.keys(COMMANDS).join(', ')
      throw new ConfigurationError('USAGE', `There is no command ${JSON.stringify(command)}; there are ${known}`)
    }
    const options = optionsOf(command)
    const other = line.given.find((option) => !options.includes(option))
    if (other !== undefined) {
      const why = `--${other} is no option of ${command}; see facturelle --help`
      throw new ConfigurationError('USAGE', why, { field: `--${other}` })
    }
    const { env: whole, before } = command.startsWith('accounts') ? { env, before: [] } : withAccount(values, env)
    if (before.length > 0) print.line('account', `the environment goes before it: ${before.join(', ')}`)
    return await COMMANDS[command]({ ...line, operands, print, env: whole, signal, ...(stdin && { stdin }) })
  } catch (failure) {
    if (signal.aborted) return EXIT.interrupted
    print.failure(failure)
    return exitCodeOf(failure)
  }
}

function isCommand(command: string): command is CommandName {
  return Object.hasOwn(COMMANDS, command)
}

function versionOf(): string {
  // By its name: how far above this file it is depends on how the package was joined.
  const manifest = createRequire(import.meta.url)('@facturelle/cli/package.json') as { version: string }
  return manifest.version
}
