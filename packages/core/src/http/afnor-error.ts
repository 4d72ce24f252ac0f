import type { PlatformIssue } from '../errors.js'
import { type ErrorReading, printable } from './unwrap.js'

/** More findings than these nobody reads. */
const MOST_ISSUES = 50
type Held = Readonly<Record<string, unknown>>

/**
 * Reads the error bodies met on the Flow and Directory Services of XP Z12-013, whatever their form:
 * - `{errorCode, errorMessage}`, with a null message, and the longer form of 1.2.0 with `type`, `details` (a text, or a
 *   list of findings) and `instance`;
 * - `{type, message, status, details, instance}` of the Directory Service 1.1.0;
 * - problem+json (RFC 9457), with its extensions `errors` and `invalid-params`;
 * - `{detail}` as a text, a list of texts, a list of `{loc, msg, type}` or an object; `{error, message}`; the `error` of
 *   OAuth 2.0 (RFC 6749);
 * - a bare JSON string, a list, plain text, JSON that breaks off, an HTML page, nothing.
 *
 * Only what is known to describe an error is taken over: values that were refused stay behind, they may be of an invoice.
 */
export function readAfnorError(body: unknown): ErrorReading {
  if (typeof body === 'string') return readText(body.trim())
  if (Array.isArray(body)) return withIssues({}, issuesOf(body))
  return typeof body === 'object' && body !== null ? readObject(body as Held, true) : {}
}

function readText(text: string): ErrorReading {
  // A page for people says nothing a program or a log can use.
  if (text === '' || text.startsWith('<')) return {}
  if (!/^[{[]/.test(text)) return { message: quotable(text) }
  // JSON that breaks off: its code may have come through; of a text nobody knows what is missing.
  const platformCode = /"errorCode"\s*:\s*"([\w.-]{1,100})"/.exec(text)?.[1]
  return platformCode === undefined ? {} : { platformCode }
}

function readObject(held: Held, outermost: boolean): ErrorReading {
  const inner = [held.error, held.detail].find((value) => typeof value === 'object' && !Array.isArray(value) && value)
  // `{error: {code, message}}` and `{detail: {error, message}}`: the envelope says nothing itself.
  const within: ErrorReading = outermost && inner ? readObject(inner as Held, false) : {}
  const described = typeof held.error_description === 'string'
  // Most types are addresses of a page that explains them, or `about:blank`.
  const type = text(held, 'type')
  const platformCode =
    text(held, 'errorCode', 'code', 'error') ??
    within.platformCode ??
    (type !== undefined && /^[\w.-]+$/.test(type) ? type : undefined)
  const message =
    text(held, 'errorMessage', 'message', 'detail', ...(described ? ['error_description'] : []), 'title') ??
    within.message
  const lists = ['details', 'detail', 'errors', 'invalid-params', 'issues'].flatMap((key) => {
    const value = held[key]
    return Array.isArray(value)
      ? issuesOf(value)
      : key === 'details' && typeof value === 'string'
        ? issuesOf([value])
        : []
  })
  return withIssues({ ...(platformCode && { platformCode }), ...(message && { message }) }, [
    ...(within.issues ?? []),
    ...lists,
  ])
}

/** Where there is no message, the first finding is it. */
function withIssues(reading: ErrorReading, issues: readonly PlatformIssue[]): ErrorReading {
  if (issues.length === 0) return reading
  const first = issues[0]
  const said = [first?.field, first?.message ?? first?.code].filter(Boolean).join(': ')
  return { ...(said && { message: said }), ...reading, issues: issues.slice(0, MOST_ISSUES) }
}

function issuesOf(list: readonly unknown[]): PlatformIssue[] {
  return list.slice(0, MOST_ISSUES).flatMap((entry) => {
    if (typeof entry === 'string') return entry.trim() === '' ? [] : [{ message: quotable(entry) }]
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return []
    const held = entry as Held
    const code = text(held, 'reasonCode', 'errorCode', 'code', 'type')
    const field = Array.isArray(held.loc)
      ? quotable(held.loc.filter((part) => ['string', 'number'].includes(typeof part)).join('.'))
      : text(held, 'item', 'field', 'name', 'path', 'pointer')
    const message = text(held, 'reasonMessage', 'errorMessage', 'msg', 'message', 'reason', 'detail')
    if (!code && !field && !message) return []
    return [{ ...(code && { code }), ...(field && { field }), ...(message && { message }) }]
  })
}

/** The first of these members that is a text. */
function text(held: Held, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = held[key]
    if (typeof value === 'string' && value.trim() !== '') return quotable(value)
    // A code may be a number: `{"code": 1042}`.
    if (typeof value === 'number' && /code$/i.test(key)) return String(value)
  }
  return undefined
}

/** A platform's text for an error, unless it quotes markup: a message that echoes the file would put it in a log. */
function quotable(given: string): string {
  return /[<>]/.test(given) ? 'the text of the platform quotes markup, and is left out' : printable(given, 300)
}
