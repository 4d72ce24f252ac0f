import { ConfigurationError } from '@facturelle/core'
import { CHOICES, isFlag, PATHS } from './arguments.js'
import { COMMAND_NAMES, type CommandName, GROUPS, operandOf, optionsOf } from './command-table.js'
import type { Command } from './commands.js'
import { EXIT } from './exit-codes.js'
import { onlyOperand } from './operands.js'

/** `completion SHELL`: what has a shell complete the words of this command, made from the tables of its parser. */
export const completion: Command = async ({ operands, print }) => {
  const shell = onlyOperand(operands, 'completion needs a shell: bash, zsh or fish')
  const make = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
  if (!make) throw new ConfigurationError('USAGE', `completion knows bash, zsh and fish, not ${JSON.stringify(shell)}`)
  const script = make()
  print.note(script)
  print.event({ event: 'completion', shell, script })
  return EXIT.done
}

const SCRIPTS: Readonly<Record<string, () => string>> = { bash, zsh, fish }

/** The first words. */
const FIRST = [...new Set(COMMAND_NAMES.map((name) => name.split(' ')[0] as string))]
const ALL_OPTIONS = [...new Set(COMMAND_NAMES.flatMap((name) => optionsOf(name)))]
const paths: readonly string[] = PATHS
const WITH_VALUE = ALL_OPTIONS.filter((option) => !isFlag(option))

function seconds(group: string): readonly string[] {
  return COMMAND_NAMES.flatMap((name) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []))
}

/** What follows an option that has a value: words, a path, or nothing that is known. */
function valuesOf(option: string): readonly string[] | 'path' | undefined {
  if (paths.includes(option)) return 'path'
  return Object.hasOwn(CHOICES, option) ? CHOICES[option as keyof typeof CHOICES] : undefined
}

const dashed = (options: readonly string[]) => options.map((option) => `--${option}`)
const takesFile = (name: CommandName) => operandOf(name).operand.startsWith('file')

/** The cases of a shell that has `case`, by what the script calls its words. */
function cases(ways: { words(words: readonly string[]): string; path: string; none: string }) {
  const ofOption = WITH_VALUE.map((option) => {
    const values = valuesOf(option)
    const way = values === 'path' ? ways.path : values ? ways.words(values) : ways.none
    const names = option === 'output' ? '--output|-o' : `--${option}`
    return `    ${names}) ${way}; return ;;`
  })
  const ofCommand = COMMAND_NAMES.map((name) => `    '${name}') options=${quoted(dashed(optionsOf(name)))} ;;`)
  const ofGroup = GROUPS.map((group) => `    '${group}') ${ways.words(seconds(group))}; return ;;`)
  const ofOperand = COMMAND_NAMES.flatMap((name) => {
    const { words } = operandOf(name)
    if (words) return [`    '${name}') ${ways.words(words)} ;;`]
    return takesFile(name) ? [`    '${name}') ${ways.path} ;;`] : []
  })
  return { ofOption, ofCommand, ofGroup, ofOperand, first: ways.words(FIRST) }
}

const quoted = (words: readonly string[]) => `'${words.join(' ')}'`

/** The command so far: its words without options and their values. In bash and zsh alike. */
const FIND_COMMAND = `    if [ -n "$skip" ]; then skip=; continue; fi
    case $each in
      ${dashed(WITH_VALUE).join('|')}|-o) skip=1 ;;
      -*) ;;
      *)
        case $command in
          '') command=$each ;;
          ${GROUPS.join('|')}) command="$command $each" ;;
        esac ;;
    esac`

function bash(): string {
  const { ofOption, ofCommand, ofGroup, ofOperand, first } = cases({
    words: (words) => `COMPREPLY=($(compgen -W ${quoted(words)} -- "$word"))`,
    path: 'COMPREPLY=($(compgen -f -- "$word"))',
    none: 'COMPREPLY=()',
  })
  return `# facturelle completion bash > ~/.local/share/bash-completion/completions/facturelle
_facturelle() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local command= options= skip= each IFS=$' \\t\\n'
  COMPREPLY=()
  compopt -o filenames 2>/dev/null
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
${FIND_COMMAND}
  done
  case $before in
${ofOption.join('\n')}
  esac
  case $command in
    '') case $word in -*) ;; *) ${first}; return ;; esac ;;
${ofGroup.join('\n')}
${ofCommand.join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "\${options:-${dashed(['help', 'version']).join(' ')}}" -- "$word")); return ;;
  esac
  case $command in
${ofOperand.join('\n')}
  esac
}
complete -F _facturelle facturelle`
}

function zsh(): string {
  const { ofOption, ofCommand, ofGroup, ofOperand, first } = cases({
    words: (words) => `compadd -- ${words.join(' ')}`,
    path: '_files',
    none: ':',
  })
  return `#compdef facturelle
# facturelle completion zsh > a folder of $fpath, as _facturelle
_facturelle() {
  local word="\${words[CURRENT]}" before="\${words[CURRENT-1]}" command= options= skip= each
  for each in "\${(@)words[2,CURRENT-1]}"; do
${FIND_COMMAND}
  done
  case $before in
${ofOption.join('\n')}
  esac
  case $command in
    '') case $word in -*) ;; *) ${first}; return ;; esac ;;
${ofGroup.join('\n')}
${ofCommand.join('\n')}
  esac
  case $word in
    -*) compadd -- \${=options:-${dashed(['help', 'version']).join(' ')}}; return ;;
  esac
  case $command in
${ofOperand.join('\n')}
  esac
}
if [ "$funcstack[1]" = _facturelle ]; then _facturelle "$@"; else compdef _facturelle facturelle; fi`
}

function fish(): string {
  const lines = [`complete -c facturelle -f -n __facturelle_begins -a ${quoted(FIRST)}`]
  for (const group of GROUPS) {
    lines.push(`complete -c facturelle -f -n '__facturelle_is "${group}"' -a ${quoted(seconds(group))}`)
  }
  for (const option of ALL_OPTIONS) {
    const values = isFlag(option) ? undefined : valuesOf(option)
    const value = isFlag(option) ? '' : values === 'path' ? ' -r -F' : values ? ` -x -a ${quoted(values)}` : ' -x'
    const of = COMMAND_NAMES.filter((name) => optionsOf(name).includes(option)).map((name) => `"${name}"`)
    const when = of.length === COMMAND_NAMES.length ? '' : ` -n '__facturelle_is ${of.join(' ')}'`
    lines.push(`complete -c facturelle${when} -l ${option}${option === 'output' ? ' -s o' : ''}${value}`)
  }
  for (const name of COMMAND_NAMES) {
    const { words } = operandOf(name)
    if (words) lines.push(`complete -c facturelle -f -n '__facturelle_is "${name}"' -a ${quoted(words)}`)
    else if (!takesFile(name)) lines.push(`complete -c facturelle -f -n '__facturelle_is "${name}"'`)
  }
  return `# facturelle completion fish > ~/.config/fish/completions/facturelle.fish
function __facturelle_command
  set -l command
  set -l skip
  for each in (commandline -opc)[2..-1]
    if test -n "$skip"
      set skip
      continue
    end
    switch $each
      case ${dashed(WITH_VALUE).join(' ')} -o
        set skip 1
      case '-*'
      case '*'
        if test -z "$command"; or contains -- "$command" ${GROUPS.join(' ')}
          set command (string trim -- "$command $each")
        end
    end
  end
  echo $command
end
function __facturelle_begins
  test -z (__facturelle_command | string collect)
end
function __facturelle_is
  contains -- (__facturelle_command | string collect) $argv
end
${lines.join('\n')}`
}
