import { PlatformError, type PlatformErrorOptions, type PlatformIssue } from '@facturelle/core'
import { type DianIssue, dianIssue, type Message, messagesOf, processedBefore, quotable } from './outcome.js'

/**
 * Why Factus refused, where that is known:
 * - `pending`: an unvalidated document blocks all later ones of its kind (409).
 * - `notValidated`: the document has no file yet (409). `alreadyValidated`: it cannot be deleted any more (409).
 * - `dian`: DIAN refused the document; its rules are the codes of `issues`. It is stored, and pending.
 * - `processedBefore`: DIAN holds the document already, rule 90.
 * - `range`: the numbering range is missing, or of another kind of document.
 * - `invalid`: fields, named in `issues`. `subscription`: it has ended, or is used up (402).
 * - `noRoute`: the path does not exist, as if version 2 were not switched on.
 */
export type FactusReason =
  | 'pending'
  | 'notValidated'
  | 'alreadyValidated'
  | 'dian'
  | 'processedBefore'
  | 'range'
  | 'invalid'
  | 'subscription'
  | 'noRoute'

export interface FactusErrorOptions extends Omit<PlatformErrorOptions, 'platform'> {
  readonly operation: string
  readonly reason?: FactusReason | undefined
  readonly dian?: readonly DianIssue[]
}

/**
 * Factus said no. `issues` holds each message with its field path (`customer.dv`) or its rule (`FAK24`); `platformCode`
 * is the first rule, or the `error` of a token answer.
 */
export class FactusError extends PlatformError {
  protected static override readonly brand: string = 'FactusError'
  /** In the words of this client: `bills.create`. */
  readonly operation: string
  readonly reason: FactusReason | undefined
  /** What DIAN said, where it did. */
  readonly dian: readonly DianIssue[]

  constructor(code: string, message: string, options: FactusErrorOptions) {
    super(code, message, { ...options, platform: 'factus' })
    this.operation = options.operation
    this.reason = options.reason
    this.dian = options.dian ?? []
  }
}

/** An error body, whatever its shape. */
export interface ErrorReading {
  readonly said?: string
  readonly platformCode?: string
  readonly reason?: FactusReason
  readonly dian: readonly DianIssue[]
  readonly issues: readonly PlatformIssue[]
}

type Held = Readonly<Record<string, unknown>>

const held = (value: unknown): Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Held) : {}

/**
 * Reads an error body: `message`; `error` and `error_description`; `errors` by field; `data` with `errors` by field, by
 * rule, or as texts; `errors` as a list of objects with a `message`. An HTML page says nothing.
 */
export function readError(status: number, body: unknown): ErrorReading {
  if (typeof body === 'string') {
    const text = body.trim()
    // A page for people, or JSON that breaks off.
    return { dian: [], issues: [], ...(/^[^<{[]/.test(text) && { said: quotable(text) }) }
  }
  const outer = held(body)
  const inner = held(outer.data)
  const own = messagesOf(inner.errors)
  const messages = own.length > 0 ? own : messagesOf(outer.errors)
  const error = typeof outer.error === 'string' ? outer.error : undefined
  const top = [outer.message, inner.message, outer.error_description, error].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  )
  const rule = messages.find(({ rejection }) => rejection)?.rule ?? messages.find((entry) => entry.rule)?.rule
  const platformCode = rule ?? error
  // Laravel repeats the first message above the fields.
  const above = top && messages.every(({ text }) => text !== top.trim()) ? [quotable(top)] : []
  const said = [...new Set([...above, ...messages.map(sayingOf)])]
  const reason = reasonOf(status, said.join(' '), messages)
  return {
    ...(said.length > 0 && { said: said.join('; ') }),
    ...(platformCode !== undefined && { platformCode }),
    ...(reason && { reason }),
    dian: messages.filter(({ rule }) => rule !== undefined).map(dianIssue),
    issues: messages.map(({ key, rule: code, text }) => ({
      ...(code !== undefined && { code }),
      ...(key !== undefined && { field: key }),
      message: text,
    })),
  }
}

function sayingOf({ key, rule, text }: Message): string {
  return [key ?? rule, text].filter(Boolean).join(': ')
}

const TEXTS: readonly (readonly [RegExp, FactusReason])[] = [
  [/por enviar a la DIAN/i, 'pending'],
  [/no ha sido validad[oa]/i, 'notValidated'],
  [/se encuentra validad[oa]/i, 'alreadyValidated'],
  [/rango de numeraci[oó]n/i, 'range'],
  [/la ruta o recurso/i, 'noRoute'],
]

function reasonOf(status: number, said: string, messages: readonly Message[]): FactusReason | undefined {
  if (status === 402) return 'subscription'
  if (messages.some(processedBefore)) return 'processedBefore'
  if (status === 422 && messages.some(({ rule }) => rule !== undefined)) return 'dian'
  const known = TEXTS.find(([text]) => text.test(said))?.[1]
  return known ?? (status === 422 ? 'invalid' : undefined)
}
