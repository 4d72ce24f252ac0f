import { ConfigurationError, type ErrorCause, type Invoice, type SimplifiedInvoice } from '@facturelle/core'
import type * as z from 'zod/mini'
import { nearest } from './nearest.js'
import type { Advice } from './report.js'
import { invoiceSchema } from './schema.js'
import { simplifiedInvoiceSchema } from './simplified-schema.js'
import { termOf } from './term.js'

/**
 * What is wrong with a field of the model. Never quotes a value: it may come out of an invoice. A key that the model has
 * not is named only where it looks like the name of a field: keys may be data too.
 */
export interface ModelIssue {
  /**
   * `MISSING`, `UNKNOWN_KEY`, `TYPE` (a number for a string, `null` …), `FORM` (a pattern, a date), `CODE` (not of a
   * closed list), `EMPTY`, `CHARACTERS`, `TOO_LONG`, `RULE` (fields that exclude each other, or that a rule forbids),
   * `TOO_MUCH` (past a limit of the whole).
   */
  readonly code: string
  /** Where in the model: `lines[3].quantity`. */
  readonly path: string
  /** The term of that field: `BT-129`. */
  readonly term?: string
  /** What is wrong, one plain sentence. */
  readonly message: string
  /** What to do about it, one plain sentence. */
  readonly remedy: string
}

/** An invoice that is none: code `INVOICE_INVALID`, all that is wrong in `issues`, the first of it in `field`. */
export class InvoiceModelError extends ConfigurationError {
  protected static override readonly brand: string = 'InvoiceModelError'
  /** At most 100. */
  readonly issues: readonly ModelIssue[]

  constructor(issues: readonly ModelIssue[], options: ErrorCause = {}) {
    const told = issues.slice(0, 3).map(({ message, remedy }) => `${message} ${remedy}`)
    if (issues.length > 3) told.push(`And ${issues.length - 3} more in issues.`)
    super('INVOICE_INVALID', told.join(' '), { ...options, ...(issues[0]?.path && { field: issues[0].path }) })
    this.issues = issues
  }
}

/** More is not looked at: whoever made so many mistakes makes them everywhere. */
const MOST_ISSUES = 100
/** Values of an invoice, all told: some 20,000 lines with everything, 100,000 plain ones. */
const MOST_VALUES = 2_000_000
const DEEPEST = 16

/**
 * Checks that a value is an invoice of the model, and what EN 16931 makes mandatory. It judges no arithmetic and no code
 * list that is open.
 * @throws {InvoiceModelError} `INVOICE_INVALID`
 */
export function toInvoice(value: unknown): Invoice {
  return orThrow(invoiceSchema(), value)
}

/** As `toInvoice`, of the simplified form. @throws {InvoiceModelError} `INVOICE_INVALID` */
export function toSimplifiedInvoice(value: unknown): SimplifiedInvoice {
  return orThrow(simplifiedInvoiceSchema(), value, SIMPLIFIED)
}

/** What keeps a value from being an invoice of the model, at most 100 of it; nothing of one that is. */
export function invoiceIssues(value: unknown): readonly ModelIssue[] {
  const found = read(invoiceSchema(), value)
  return found.ok ? [] : found.issues
}

/** Which form is checked: what its fields are listed in, and whether terms are known by its paths. */
interface Form {
  readonly listed: string
  readonly terms: boolean
}
const FULL: Form = { listed: 'docs/model.md lists the fields', terms: true }
const SIMPLIFIED: Form = { listed: 'SimplifiedInvoice of core lists the fields', terms: false }

function orThrow<T>(schema: z.ZodMiniType<T>, value: unknown, form = FULL): T {
  const found = read(schema, value, form)
  if (!found.ok) throw new InvoiceModelError(found.issues)
  return found.value
}

function read<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  form = FULL,
): { ok: true; value: T } | { ok: false; issues: readonly ModelIssue[] } {
  const limit = pastLimits(value)
  if (limit) return { ok: false, issues: [limit] }
  const result = schema.safeParse(value, { error: told })
  if (result.success) return { ok: true, value: result.data }
  const issues: ModelIssue[] = []
  for (const found of result.error.issues) {
    if (issues.length >= MOST_ISSUES) break
    issues.push(...explain(found, form).slice(0, MOST_ISSUES - issues.length))
  }
  return { ok: false, issues }
}

/** Before the schema looks: its time grows with the size, so size has a bound. */
function pastLimits(value: unknown): ModelIssue | undefined {
  let values = 0
  const todo: [unknown, number][] = [[value, 0]]
  for (let at = todo.pop(); at; at = todo.pop()) {
    const [node, depth] = at
    if (++values > MOST_VALUES) return tooMuch('The invoice has more values than any invoice needs.')
    if (typeof node !== 'object' || node === null) continue
    if (depth > DEEPEST) return tooMuch('The invoice is nested deeper than the model is.')
    if (Array.isArray(node)) {
      if (values + todo.length + node.length > MOST_VALUES) {
        return tooMuch('The invoice has more values than any invoice needs.')
      }
      for (const item of node) todo.push([item, depth + 1])
    } else for (const item of Object.values(node)) todo.push([item, depth + 1])
  }
  return undefined
}

function tooMuch(message: string): ModelIssue {
  return { code: 'TOO_MUCH', path: '', message, remedy: 'Split it, or look whether it is an invoice at all.' }
}

function explain(issue: z.core.$ZodIssue, { listed, terms }: Form): ModelIssue[] {
  const path = pathOf(issue.path)
  const tell = (code: string, at: string, what: string, remedy: string): ModelIssue =>
    issueAt(at, terms ? termOf(at) : undefined, { code, what, remedy })
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, path, listed)
    case 'invalid_type':
      if (issue.message === MISSING) return [tell('MISSING', path, 'is missing', 'Give it.')]
      return [tell('TYPE', path, `is no ${nameOf(issue.expected)}`, typeRemedy(issue.expected))]
    case 'invalid_value':
      if (issue.message === MISSING) return [tell('MISSING', path, 'is missing', 'Give it.')]
      return [tell('CODE', path, 'is none of its codes', `Take one of ${issue.values.map(String).join(', ')}.`)]
    case 'too_small':
      return [tell('EMPTY', path, 'is an empty list', 'Leave the key out, or put something in.')]
    case 'too_big':
      return [tell('TOO_LONG', path, 'is too long', `Keep it to ${issue.maximum} characters.`)]
    case 'custom': {
      const code = String(issue.params?.code ?? 'FORM')
      const { remedy = REMEDIES[code] ?? 'Correct it.', term } = (issue.params ?? {}) as Advice
      return [issueAt(path, term ?? (terms ? termOf(path) : undefined), { code, what: issue.message, remedy })]
    }
    case 'invalid_union':
      return [tell('TYPE', path, 'is neither a text nor an object of that shape', typeRemedy('string'))]
    default:
      return [tell('FORM', path, issue.message, 'Write it in that form.')]
  }
}

const MISSING = 'missing'

const REMEDIES: { readonly [code: string]: string } = {
  MISSING: 'Give it.',
  EMPTY: 'Leave the key out, or give a text.',
  FORM: 'Write it in that form.',
  CHARACTERS: 'Take out control characters and broken letters.',
  RULE: 'Leave one of them out.',
}

/** What is wrong with a field, for people. @param what stands behind the path: `is missing` */
export function issueAt(
  path: string,
  term: string | undefined,
  { code, what, remedy }: { code: string; what: string; remedy: string },
): ModelIssue {
  const name = path === '' ? 'The invoice' : path
  return {
    code,
    path,
    ...(term !== undefined && { term }),
    message: `${name}${term ? ` (${term})` : ''} ${what}.`,
    remedy,
  }
}

function nameOf(expected: string): string {
  return { array: 'list', object: 'object', string: 'string', boolean: 'boolean' }[expected] ?? expected
}

function typeRemedy(expected: string): string {
  if (expected === 'string')
    return "Write it as a string, numbers too: '12.50'. An absent value is an absent key, not null."
  return 'An absent value is an absent key, not null.'
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** What a schema says of an issue in passing: that there is nothing, or which keys there could have been. */
function told(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return MISSING
  if (issue.code !== 'unrecognized_keys') return undefined
  const { def } = (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod ?? {}
  return Object.keys(def?.shape ?? {}).join(' ')
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, path: string, listed: string): ModelIssue[] {
  const known = issue.message.split(' ')
  const named = issue.keys.filter(isName)
  const issues = named.map((key) => {
    const meant = nearest(key, known)
    const remedy = meant === undefined ? `Leave it out; ${listed}.` : `Write ${meant}, or leave it out; ${listed}.`
    const at = path === '' ? key : `${path}.${key}`
    return issueAt(at, undefined, { code: 'UNKNOWN_KEY', what: 'is no field of the model', remedy })
  })
  const others = issue.keys.length - named.length
  if (others === 0) return issues
  const what = `has ${others === 1 ? 'a key that is no field' : `${others} keys that are no fields`} of the model`
  const remedy = `Leave out what is not named like a field; ${listed}.`
  return [...issues, issueAt(path, undefined, { code: 'UNKNOWN_KEY', what, remedy })]
}

/**
 * Whether a key that is no field of the model may be named in an error. Keys are structure, and a path needs them; but
 * whoever makes objects of data has data for keys. So what could be a number of something, an address or a sentence
 * stays out: a name has letters, at most two digits together, and forty characters at most.
 */
function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$-]{0,39}$/.test(key) && !/\d{3}/.test(key)
}
