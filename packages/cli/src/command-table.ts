/** What a command takes besides its options. */
type Operand = 'file' | 'files' | 'text' | 'none'

/** A command: what it takes, and its options. */
interface CommandShape {
  readonly operand: Operand
  /** Words to choose the operand from. */
  readonly words?: readonly string[]
  readonly options: readonly string[]
}

const ANYWHERE = ['json', 'help', 'version']
const ACCOUNT = ['account', 'profiles']
const LOOPBACK = ['sandbox', 'allow-insecure-loopback']
const FLOW = [
  ...ACCOUNT,
  ...LOOPBACK,
  'platform',
  'flow-service-url',
  'token-url',
  'flow-service-version',
  'organization-id',
]
const DIRECTORY = ['directory-service-url', 'directory-service-version']
const BY_NAME = [...ACCOUNT, ...LOOPBACK, 'environment', 'api-url']
const CHORUS_PRO = [...BY_NAME, 'token-url']
const ALL_PLACES = [...new Set([...FLOW, ...DIRECTORY, ...BY_NAME, 'client-uid', 'processing-rule', 'through', 'task'])]
const DATA = ['no-check-digits', 'no-french-rules']
const FOLLOW = ['until', 'timeout']

/** The commands, for the parser and for what completes words. */
export const COMMAND_TABLE = {
  submit: {
    operand: 'files',
    options: [
      'to',
      'prefer',
      'dry-run',
      'strict',
      'save',
      'pdf',
      'tracking-id',
      'no-validate',
      'check-recipient',
      'syntax',
      'profile',
      'concurrency',
      'no-journal',
      ...ALL_PLACES,
      ...DATA,
      ...FOLLOW,
    ],
  },
  track: { operand: 'file', options: ['to', 'no-journal', ...ALL_PLACES, ...FOLLOW] },
  inbox: { operand: 'none', options: ['to', 'since', 'cursor', 'output', 'once', ...ALL_PLACES] },
  respond: {
    operand: 'file',
    options: [
      'to',
      'stage',
      'reason',
      'reason-code',
      'amount',
      'currency',
      'date',
      'data',
      'no-journal',
      ...ALL_PLACES,
    ],
  },
  status: { operand: 'text', options: ['to', 'reference', 'no-journal', ...ALL_PLACES, ...FOLLOW] },
  inspect: { operand: 'file', options: DATA },
  validate: { operand: 'files', options: ['rules', 'lang', 'verapdf', 'syntax', 'profile', ...DATA] },
  convert: { operand: 'file', options: ['to', 'profile', 'output', 'strict', ...DATA] },
  render: { operand: 'file', options: ['locale', 'logo', 'template', 'output', ...DATA] },
  facturx: {
    operand: 'files',
    options: ['locale', 'logo', 'template', 'profile', 'if-not-conformable', 'output', ...DATA],
  },
  compare: { operand: 'file', options: [] },
  sandbox: { operand: 'none', options: ['port', 'flow-service-version'] },
  'accounts list': { operand: 'none', options: ['profiles'] },
  'accounts add': {
    operand: 'text',
    options: [
      'profiles',
      'type',
      'replace',
      'platform',
      'token-url',
      'flow-service-url',
      'directory-service-url',
      'environment',
      'api-url',
      'client-uid',
    ],
  },
  'flows get': { operand: 'text', options: ['as', 'output', ...FLOW] },
  'flows watch': { operand: 'none', options: ['since', 'cursor', 'type', 'direction', 'once', ...FLOW] },
  'directory lookup': { operand: 'text', options: [...DIRECTORY, ...FLOW] },
  'chorus-pro structure': { operand: 'text', options: ['service', 'commitment', ...CHORUS_PRO] },
  'chorus-pro track': { operand: 'text', options: ['cursor', 'timeout', ...CHORUS_PRO] },
  'factpulse call': { operand: 'text', options: ['data', 'query', 'client-uid', ...BY_NAME] },
  'factus municipalities': { operand: 'none', options: ['search'] },
  completion: { operand: 'text', words: ['bash', 'zsh', 'fish'], options: [] },
} as const satisfies Readonly<Record<string, CommandShape>>

export type CommandName = keyof typeof COMMAND_TABLE

const SHAPES: Readonly<Record<string, CommandShape>> = COMMAND_TABLE

export const COMMAND_NAMES = Object.keys(SHAPES) as readonly CommandName[]

/** The first words of those that have two. */
export const GROUPS: readonly string[] = [
  ...new Set(COMMAND_NAMES.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] as string)),
]

/** The options of a command, those of all commands with them. */
export function optionsOf(command: CommandName): readonly string[] {
  return [...new Set([...(SHAPES[command]?.options ?? []), ...ANYWHERE])].sort()
}

/** What a command takes besides. */
export function operandOf(command: CommandName): Pick<CommandShape, 'operand' | 'words'> {
  return SHAPES[command] ?? { operand: 'none' }
}
