import { PlatformError, type PlatformErrorOptions, type PlatformIssue } from '@facturelle/core'
import { printable } from '@facturelle/core/http'

/** One fault, out of any of the three styles of the platform. */
export interface FactPulseIssue extends PlatformIssue {
  /** `Error` stops, `Warning` does not. */
  readonly level?: 'Error' | 'Warning'
  /** What it concerns: a field, a rule, a part of the document. */
  readonly item?: string
  /** Which part of the platform found it: `schematron`, `pdfa`, `afnor`, `chorus_pro` … */
  readonly source?: string
  /** The business rule, where one is named: `BR-CO-15`. */
  readonly rule?: string
}

export interface FactPulseErrorOptions extends Omit<PlatformErrorOptions, 'platform' | 'issues'> {
  readonly operation: string
  readonly issues?: readonly FactPulseIssue[]
  readonly help?: string | undefined
  readonly taskId?: string | undefined
  readonly reached?: Reached | undefined
}

/** How far an invoice came: the file is made, it is signed, the destination has it. */
export type Reached = 'generated' | 'signed' | 'sent'

/**
 * FactPulse said no: by a status, or in an answer with status 200. Codes beside those of `PlatformError`: `TASK_FAILED`,
 * a task that ended without what was asked for. `platformCode` is its `errorCode`, or the `returnCode` of Chorus Pro.
 */
export class FactPulseError extends PlatformError {
  protected static override readonly brand: string = 'FactPulseError'
  /** In the words of this client: `invoices.submitComplete`. */
  readonly operation: string
  declare readonly issues: readonly FactPulseIssue[]
  /** What the platform advises. */
  readonly help: string | undefined
  /** The task that failed. */
  readonly taskId: string | undefined
  /** Of a submission that was not sent: a partial success, how far it came. Absent: not even the file was made. */
  readonly reached: Reached | undefined

  constructor(code: string, message: string, options: FactPulseErrorOptions) {
    super(code, message, { ...options, platform: 'factpulse' })
    this.operation = options.operation
    this.help = options.help
    this.taskId = options.taskId
    this.reached = options.reached
  }
}

/** How far the answer to a submission, or the result of its task, says that the invoice came. */
export function reachedOf(answer: object): Reached | undefined {
  const { afnorResult, chorusResult, signature, facturxPdf, content, contentB64, content_b64 } = answer as Held
  const flow = isHeld(afnorResult) ? afnorResult.flowId : undefined
  const facture = isHeld(chorusResult) ? chorusResult.chorusInvoiceId : undefined
  if (flow || facture) return 'sent'
  const signed = [signature, facturxPdf].some((part) => isHeld(part) && part.signed === true)
  if (signed) return 'signed'
  return isHeld(facturxPdf) || content || contentB64 || content_b64 ? 'generated' : undefined
}

/** What an error body says, in whatever style. */
export interface Reading {
  readonly said?: string
  readonly platformCode?: string
  readonly help?: string
  readonly issues: readonly FactPulseIssue[]
}

type Held = Readonly<Record<string, unknown>>

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? quotable(value.trim()) : undefined

/** Pieces of a request: markup, members of JSON or of Python's own writing, a form, a PDF, base64. Not `a < b`. */
const PIECE = new RegExp(
  [
    /<[!?/a-z]|[\w"'/]>|-->/,
    /\{\s*\\*["']|\\*"\s*:\s*(\\*["\d[{-]|true|false|null)|'\w+'\s*:\s*['"\d[{-]/,
    /%PDF|content-disposition:|[\w+/]{100}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)

/** The platform's text, unless it quotes what was sent: a message that echoes an invoice would put it in a log. */
export function quotable(given: string): string {
  return PIECE.test(given) ? 'the text of the platform quotes the request, and is left out' : printable(given)
}

const MAX_ISSUES = 200
/** So much of a text is searched for a rule. */
const MAX_RULE = 2_000
/** `BR-16`, `BR-CO-15`, `BR-FR-CDV-14`, `FX-SCH-A-000372`, `PEPPOL-EN16931-R008`. */
const RULE = /\b((?:BR|FX|UBL|CII|PEPPOL)-(?:[A-Z\d]+-)*[A-Z]*\d+)(?![A-Za-z\d])/

/** Reads an error body: the platform's own, the front end's, the short one, that of the approved platform. */
export function readError(body: unknown): Reading {
  if (typeof body === 'string') {
    const trimmed = body.trim()
    // A page for people, or JSON that breaks off, says nothing.
    return { issues: [], ...(/^[^<{[]/.test(trimmed) && { said: quotable(trimmed) }) }
  }
  if (!isHeld(body)) return { issues: [] }
  const { errorCode, errorMessage, error, details, detail, missing_fields, validation } = body
  const code = text(errorCode) ?? text(error)
  const help = text(body.help)
  const said = text(errorMessage) ?? text(body.message) ?? text(typeof details === 'string' ? details : undefined)
  const inner = isHeld(detail) ? readError(detail) : undefined
  const brokenRules = isHeld(validation) ? validation.errors : undefined
  const issues = [details, detail, missing_fields, brokenRules]
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .slice(0, MAX_ISSUES)
    .map(issueOf)
  const outer = said ?? text(detail) ?? inner?.said ?? issues.find(({ message }) => message)?.message
  const platformCode = code ?? inner?.platformCode
  const advice = help ?? inner?.help
  return {
    ...(outer !== undefined && { said: outer }),
    ...(platformCode !== undefined && { platformCode }),
    ...(advice !== undefined && { help: advice }),
    issues: [...issues, ...(inner?.issues ?? [])],
  }
}

/** One fault, of any style. */
export function issueOf(given: unknown): FactPulseIssue {
  if (typeof given === 'string') {
    const message = quotable(given)
    // The rule is told, also where its text is not.
    const rule = RULE.exec(given.slice(0, MAX_RULE))?.[1]
    return { message, ...(rule !== undefined && { rule, code: rule }) }
  }
  if (!isHeld(given)) return {}
  const { level, severity, item, reason, reasonMessage, msg, message, description, source, loc, field, bt_code } = given
  const said = text(reason) ?? text(reasonMessage) ?? text(msg) ?? text(message) ?? text(description)
  const code = text(given.code) ?? text(given.rule) ?? text(given.reasonCode) ?? text(given.type) ?? text(bt_code)
  const place = text(field) ?? (Array.isArray(loc) ? pathOf(loc) : undefined)
  const at = text(item) ?? place
  const wholes = [given.code, given.item, reason, reasonMessage, msg, message, description, given.type]
  const rule = text(given.rule) ?? wholes.map((found) => RULE.exec(textOf(found))?.[1]).find(Boolean)
  const told = `${text(level) ?? text(severity) ?? ''}`.toLowerCase()
  const degree = told.startsWith('warn') ? 'Warning' : told === '' ? undefined : 'Error'
  const from = text(source)
  return {
    ...(degree && { level: degree }),
    ...(at !== undefined && { item: at }),
    ...(place !== undefined && { field: place }),
    ...(said !== undefined && { message: said }),
    ...(from !== undefined && { source: from }),
    ...(code !== undefined && { code }),
    ...(rule !== undefined && { rule }),
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, MAX_RULE) : '')

/** `['body', 'lines', 0, 'name']` is `lines[0].name`: the first part only says where of the request. */
function pathOf(loc: readonly unknown[]): string | undefined {
  const parts = ['body', 'query', 'path', 'header'].includes(String(loc[0])) ? loc.slice(1) : loc
  const path = parts.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text(path.replace(/^\./, ''))
}
