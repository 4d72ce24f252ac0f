import { createRequire } from 'node:module'
import { ConfigurationError } from '@facturelle/core'
import { type CommandLine, HELP, readArguments } from './arguments.js'
import { showStructure, trackDeposit } from './chorus-pro-commands.js'
import { type Command, inspect, sandbox } from './commands.js'
import { compare } from './compare-command.js'
import { lookUp } from './directory-commands.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { callFactPulse } from './factpulse-commands.js'
import { listMunicipalities } from './factus-commands.js'
import { status, track } from './follow-command.js'
import { getFlow, watchFlows } from './flow-commands.js'
import { convert } from './invoice-commands.js'
import { facturx, render } from './pdf-commands.js'
import { submit } from './submit-command.js'
import { createPrinter, type Terminal } from './terminal.js'
import { validate } from './validate-command.js'

export { EXIT } from './exit-codes.js'
export type { Terminal } from './terminal.js'

const COMMANDS: Readonly<Record<string, Command>> = {
  submit,
  track,
  status,
  inspect,
  validate,
  convert,
  render,
  facturx,
  compare,
  sandbox,
  'flows get': getFlow,
  'flows watch': watchFlows,
  'directory lookup': lookUp,
  'chorus-pro structure': showStructure,
  'chorus-pro track': trackDeposit,
  'factpulse call': callFactPulse,
  'factus municipalities': listMunicipalities,
}
const GROUPS = ['flows', 'directory', 'chorus-pro', 'factpulse', 'factus']

/** What the command needs of its surroundings. */
export interface Surroundings {
  readonly terminal: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/**
 * Runs one command line.
 * @returns the exit status, see `EXIT`
 */
export async function runCli(argv: readonly string[], { terminal, env, signal }: Surroundings): Promise<number> {
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
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
    if (!run) {
      const known = Object.keys(COMMANDS).join(', ')
      throw new ConfigurationError('USAGE', `There is no command ${JSON.stringify(command)}; there are ${known}`)
    }
    return await run({ ...line, operands, print, env, signal })
  } catch (failure) {
    if (signal.aborted) return EXIT.interrupted
    print.failure(failure)
    return exitCodeOf(failure)
  }
}

function versionOf(): string {
  // By its name: how far above this file it is depends on how the package was joined.
  const manifest = createRequire(import.meta.url)('@facturelle/cli/package.json') as { version: string }
  return manifest.version
}
