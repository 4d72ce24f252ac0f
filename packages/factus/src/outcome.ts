import { printable } from '@facturelle/core/http'

/** One thing DIAN says of a document. */
export interface DianIssue {
  /** The rule of DIAN: `FAK24`; absent where the text names none. */
  readonly rule?: string
  /** What DIAN says, in Spanish, without the rule before it. */
  readonly text: string
  /** By the word in the text: the same rule is met as both. */
  readonly severity: 'rejection' | 'notification'
}

/** What became of a document. */
export type OutcomeKind = 'accepted' | 'acceptedWithNotifications' | 'refused' | 'late' | 'alreadyHeld'

/**
 * What became of a document at DIAN:
 * - `accepted`, `acceptedWithNotifications`: it is issued.
 * - `refused`: it is stored, not issued, and blocks the later ones of its kind until it is deleted.
 * - `late`: DIAN has not answered. The same body, sent again, asks it once more; the document must not be deleted.
 * - `alreadyHeld`: DIAN holds it already (rule 90). It must be neither deleted nor sent again.
 */
export type Outcome<Document> =
  | {
      readonly kind: 'accepted' | 'acceptedWithNotifications'
      readonly issues: readonly DianIssue[]
      readonly document: Document
      /** What Factus says of having taken it, where it was sent by this call. */
      readonly message?: string
    }
  | {
      readonly kind: 'refused' | 'late' | 'alreadyHeld'
      readonly issues: readonly DianIssue[]
      /** Absent where the platform answered with the issues alone. */
      readonly document?: Document
      readonly message?: string
    }

/** One message of an error or of a document: on a field, by a rule, or neither. */
export interface Message {
  readonly key?: string
  readonly rule?: string
  readonly text: string
  readonly rejection: boolean
}

const RULE = /^\s*Regla:?\s*([\w-]+)\s*,?\s*(.*)$/is
const WORD = /^(Rechazo|Notificaci[oó]n)\s*:?\s*(.*)$/is
const RULE_KEY = /^(?:[A-Z]{2,8}\d+[a-z]?|\d{2,3})$/
/** What PHP writes for a list that lost an entry is an object with places for keys. */
const PLACE = /^\d$/
/** More than these nobody reads. */
const MOST = 100

/** The messages of `errors`, whichever of its faces it shows: texts, texts by rule, lists of texts by field. */
export function messagesOf(errors: unknown): Message[] {
  if (typeof errors !== 'object' || errors === null) return typeof errors === 'string' ? [messageOf(errors)] : []
  const entries: [string | undefined, unknown][] = Array.isArray(errors)
    ? errors.map((entry) => [undefined, entry])
    : Object.entries(errors).map(([key, entry]) => [PLACE.test(key) ? undefined : key, entry])
  return entries
    .flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).map((entry) => [key, entry] as const))
    .slice(0, MOST)
    .flatMap(([key, entry]) => {
      if (typeof entry === 'string') return entry.trim() === '' ? [] : [messageOf(entry, key)]
      const { message } = (entry ?? {}) as { message?: unknown }
      return typeof message === 'string' ? [messageOf(message, key)] : []
    })
}

function messageOf(given: string, key?: string): Message {
  const [, named, rest = given] = RULE.exec(given) ?? []
  const [, word, text = rest] = WORD.exec(rest) ?? []
  const byKey = key !== undefined && RULE_KEY.test(key)
  const rule = named ?? (byKey ? key : undefined)
  return {
    ...(key !== undefined && !byKey && { key }),
    ...(rule !== undefined && { rule }),
    text: quotable(text),
    rejection: word === undefined ? /rechazo/i.test(given) : /^r/i.test(word),
  }
}

/** The platform's text, unless it quotes markup: a message that echoes a document would put it in a log. */
export function quotable(text: string): string {
  return /[<>]/.test(text) ? 'the text of the platform quotes markup, and is left out' : printable(text.trim(), 300)
}

export function dianIssue({ rule, text, rejection }: Message): DianIssue {
  return { ...(rule !== undefined && { rule }), text, severity: rejection ? 'rejection' : 'notification' }
}

export const processedBefore = ({ rule, text }: Pick<DianIssue, 'rule' | 'text'>): boolean =>
  rule === '90' || /procesado anteriormente/i.test(text)

/** @internal */
export function classify(validated: boolean, issues: readonly DianIssue[]): OutcomeKind {
  if (validated) return issues.length > 0 ? 'acceptedWithNotifications' : 'accepted'
  // What DIAN holds must not be deleted, whatever else is said of it.
  if (issues.some(processedBefore)) return 'alreadyHeld'
  return issues.some(({ severity }) => severity === 'rejection') ? 'refused' : 'late'
}

/** Where version 1 keeps the document in its answers. */
const NESTED = ['bill', 'credit_note', 'support_document']

type DianDocument = {
  readonly is_validated?: unknown
  readonly status?: unknown
  readonly errors?: unknown
}

/**
 * What became of a document, by what the platform tells of it: a document or an entry of a list, of version 2 or 1. What
 * says nothing of being validated counts as not validated.
 */
export function outcomeOf<Document extends object>(document: Document): Outcome<Document> {
  const given = document as Record<string, unknown>
  const nested = NESTED.map((name) => given[name]).find((value) => typeof value === 'object' && value !== null)
  const flat = 'is_validated' in given || 'status' in given || !nested
  const held = (flat ? given : nested) as DianDocument
  const validated = [true, 1, '1', 'true'].includes((held.is_validated ?? held.status) as string)
  const issues = messagesOf(held.errors).map(dianIssue)
  return { kind: classify(validated, issues), issues, document } as Outcome<Document>
}
