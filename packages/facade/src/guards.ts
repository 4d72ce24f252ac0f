import { ConfigurationError } from '@facturelle/core'

/** What a member may hold, and what is said where it does not. */
type Check = readonly [holds: (value: unknown) => boolean, why: string]

const isFunction = (value: unknown) => typeof value === 'function'
export const TEXT: Check = [(value) => typeof value === 'string' && value !== '', 'must be a text that is not empty']
const FLAG: Check = [(value) => typeof value === 'boolean', 'must be true or false']
export const HOOK: Check = [isFunction, 'must be a function']
const RECORD: Check = [isRecord, 'must be an object']
export const SIGNAL: Check = [(value) => value instanceof AbortSignal, 'must be an AbortSignal']
const ABOVE_0: Check = [(value) => typeof value === 'number' && value > 0, 'must be a number above 0']
const LIST: Check = [Array.isArray, 'must be a list']
const WHOLE: Check = [(value) => Number.isSafeInteger(value) && Number(value) > 0, 'must be a whole number above 0']
const SYNTAXES = ['CII', 'UBL', 'Factur-X', 'CDAR', 'FRR']
const having = (...names: readonly string[]): Check => [
  (value) => names.every((name) => isFunction((value as Record<string, unknown> | null)?.[name])),
  `must have ${names.join(', ')}`,
]
export const either = (...[first, ...rest]: readonly [Check, ...Check[]]): Check => [
  (value) => [first, ...rest].some(([holds]) => holds(value)),
  first[1],
]
const is = (literal: unknown): Check => [(value) => value === literal, `must be ${JSON.stringify(literal)}`]

const CALL = { signal: SIGNAL }
const TENANT = { tenant: TEXT, credentials: RECORD, destination: RECORD }

/** The options of each call, member by member; one without a check is looked at elsewhere. */
export const SHAPES = {
  settings: {
    adapters: LIST,
    documents: LIST,
    validate: FLAG,
    strict: FLAG,
    maxFileBytes: WHOLE,
    readTimeoutMs: ABOVE_0,
    clock: having('now', 'sleep'),
    credentials: HOOK,
    journal: either(having('read', 'write', 'unsettled'), is('none')),
    policy: HOOK,
    prefer: LIST,
    directory: having('checkReachability'),
    signer: having('sign'),
    webhooks: LIST,
    onWebhook: HOOK,
  },
  submit: {
    ...CALL,
    tenant: TEXT,
    destination: RECORD,
    trackingId: TEXT,
    key: TEXT,
    syntax: [(value) => SYNTAXES.includes(value as string), `must be one of ${SYNTAXES.join(', ')}`],
    profile: TEXT,
    checkDigits: FLAG,
    frenchRules: FLAG,
    validate: FLAG,
    strict: FLAG,
    pdf: undefined,
    signer: having('sign'),
    stages: RECORD,
    onProgress: HOOK,
  },
  prepared: { ...CALL, tenant: TEXT, destination: RECORD, trackingId: TEXT, strict: FLAG, onProgress: HOOK },
  call: CALL,
  resume: TENANT,
} as const satisfies Record<string, Record<string, Check | undefined>>

/**
 * Checks options that came from outside, and names the first member at fault; its value stays out of the message.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 */
export function checkOptions<T>(value: T, shape: Readonly<Record<string, Check | undefined>>, field = 'options'): T {
  if (!isRecord(value)) throw wrong(field, 'must be an object')
  for (const [key, held] of Object.entries(value)) {
    if (!Object.hasOwn(shape, key)) throw wrong(`${field}.${key}`, 'is not known; see the types')
    const check = shape[key]
    if (held !== undefined && check && !check[0](held)) throw wrong(`${field}.${key}`, check[1])
  }
  return value
}

/** @throws {ConfigurationError} `ARGUMENT_INVALID`: it names no adapter */
export function checkTyped(destination: unknown): asserts destination is { readonly type: string } {
  if (!isRecord(destination)) throw wrong('options.destination', 'must be an object with a type')
  if (!TEXT[0](destination.type)) throw wrong('options.destination.type', 'must name an adapter')
}

/** @throws {ConfigurationError} `ARGUMENT_INVALID`: no reference of a submission */
export function checkReference(value: unknown): void {
  if (!isRecord(value)) throw wrong('reference', 'must be an object')
  const { contract, type, id = '', trackingId = '', outcome, document } = value
  const part = (name: string, held: unknown, holds = typeof held === 'string') => {
    if (!holds) throw wrong(`reference.${name}`, 'is not that of a submission')
  }
  part('contract', contract, contract === 1)
  for (const [name, held] of Object.entries({ type, id, trackingId })) part(name, held)
  part('outcome', outcome, ['accepted', 'notReceived', 'inDoubt'].includes(outcome as string))
  part('document', document, isRecord(document))
  for (const name of ['name', 'sha256', 'kind']) part(`document.${name}`, (document as Record<string, unknown>)[name])
}

/** @throws {ConfigurationError} `ARGUMENT_INVALID` */
export function checkName(name: unknown, field: string): void {
  if (name === undefined) return
  if (!TEXT[0](name)) throw wrong(field, TEXT[1])
  if ((name as string).length > 255) throw wrong(field, 'must have at most 255 characters')
  if (/[/\\\p{Cc}]/u.test(name as string))
    throw wrong(field, 'must be a bare file name, without a path or control characters')
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function wrong(field: string, why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `${field}: ${why}`, { field })
}

/** The same object without its undefined members. */
export function plain<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never
}
