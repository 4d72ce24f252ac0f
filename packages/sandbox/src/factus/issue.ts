import { json, Refused } from '../answers.js'
import { asText } from '../as-text.js'
import { type FactusAccount, type FactusRecord, isExpired, type PayrollRange, type Range } from './account.js'
import { money } from './amounts.js'
import type { Content } from './content.js'
import { errorsOf, isRejection, judged, PROCESSED_BEFORE } from './dian.js'
import { conflict, conflictList, invalidField } from './envelope.js'
import type { PayrollContent } from './payroll-content.js'
import { type FactusKind, type FactusRule, type FactusVerdict, scriptedVerdict } from './verdicts.js'

/** What is to be issued. */
export type Draft = { readonly version: 'v1' | 'v2' } & (
  | { readonly kind: Exclude<FactusKind, 'payroll' | 'adjustmentPayroll'>; readonly content: Content }
  | { readonly kind: 'payroll' | 'adjustmentPayroll'; readonly payroll: PayrollContent }
)

/** The kinds of ranges that a kind of document takes its number from, the ordinary one first. */
const RANGES: Readonly<Record<Exclude<FactusKind, 'payroll' | 'adjustmentPayroll'>, readonly string[]>> = {
  bill: ['21', '30'],
  creditNote: ['22'],
  debitNote: ['23'],
  supportDocument: ['24'],
  adjustmentNote: ['25'],
}

const SYNCHRONISED_AFTER_MS = 60_000
const REJECTED: FactusRule = { code: 'FAK24', word: 'Rechazo', field: 'customer.dv' }

/** Whether a document waits for DIAN, as far as one can tell now. */
export function settled(record: FactusRecord, account: FactusAccount): FactusRecord {
  const { state, verdict, createdAt } = record
  const due = createdAt + (verdict.afterMs ?? SYNCHRONISED_AFTER_MS)
  if (state === 'processedBefore' && account.room.now() >= due) {
    record.code = account.atDian.get(keyOf(record)) ?? record.code
    accept(record, due, [])
  }
  return record
}

/** The document that has the reference code already: DIAN is asked about it again, whatever the request says. */
export function reconciled(account: FactusAccount, kind: FactusKind, referenceCode: unknown): FactusRecord | undefined {
  const known = account.byReference(kind, asText(referenceCode))
  if (known && settled(known, account).state !== 'validated') ask(account, known)
  return known
}

/**
 * Issues a document: stores it, numbers it, and asks DIAN. One that has the reference code already is reconciled.
 * @throws {Refused} 402; 409 where an unvalidated document is in the way; 422
 */
export async function issue(account: FactusAccount, draft: Draft): Promise<FactusRecord> {
  const { kind } = draft
  const said = 'content' in draft ? draft.content : draft.payroll
  // First of all: what follows must not be interrupted, or two requests at a time would both issue.
  const code = await uniqueCode([kind, said, account.company.nit, account.room.identifiers.token()])
  const known = reconciled(account, kind, said.referenceCode)
  if (known) return known
  const { subscription, now: time } = account.room
  if (time() >= account.expiresAt() || account.consumed() >= subscription.quota)
    throw new Refused(json(402, { message: 'La suscripción no permite emitir más documentos.' }))
  const range = 'content' in draft ? rangeFor(account, draft.kind, draft.content) : payrollRangeFor(account, draft)
  refuseBlocked(account, kind, range.prefix)
  const { content, payroll } = { content: undefined, payroll: undefined, ...draft }
  const number = `${range.prefix}${range.current}`
  const now = account.room.now()
  const record: FactusRecord = {
    id: account.nextId(),
    kind,
    version: draft.version,
    referenceCode: said.referenceCode,
    number,
    prefix: range.prefix,
    range: typeof range.id === 'number' ? (range as Range) : undefined,
    content,
    payroll,
    identification: content?.party.identification ?? payroll?.identification ?? '',
    names: content ? (content.party.company ?? content.party.names ?? '') : (payroll?.names ?? ''),
    total: content ? money(content.totals.total) : (payroll?.balance ?? '0.00'),
    createdAt: now,
    code,
    state: 'late',
    verdict: { outcome: 'accepted' },
    asks: 0,
    rules: [],
    validatedAt: undefined,
    mails: [],
    events: [],
    deleted: false,
  }
  record.verdict = verdictOf(account, record)
  range.current += 1
  account.records.push(record)
  ask(account, record)
  return record
}

/**
 * Takes an unvalidated document away. Its number is free again where it was the last one.
 * @throws {Refused} 409 for a validated one
 */
export function withdraw(account: FactusAccount, record: FactusRecord): void {
  if (settled(record, account).state === 'validated') throw conflict('El documento se encuentra validado.')
  record.deleted = true
  const ranges: (Range | PayrollRange)[] = [...account.ranges, ...account.payrollRanges]
  const range = ranges.find(({ prefix, current }) => record.number === `${prefix}${current - 1}`)
  if (range) range.current -= 1
}

function keyOf({ kind, number }: FactusRecord): string {
  return `${kind} ${number}`
}

function verdictOf(account: FactusAccount, record: FactusRecord): FactusVerdict {
  const { kind, referenceCode, number, identification, total, content } = record
  // A number that DIAN holds is taken, whatever a script wants.
  if (account.atDian.has(keyOf(record))) return { outcome: 'processedBefore' }
  const same = account.records.filter((other) => other.kind === kind && other.referenceCode === referenceCode)
  const document = { kind, referenceCode, number, identification, total, clientId: account.room.clientId }
  const told = scriptedVerdict(account.room.dian(), { ...document, sentBefore: same.length })
  if (told) return told
  const rules = judged(kind, content, account.room.quirks)
  return { outcome: rules.some(isRejection) ? 'refused' : 'accepted', rules }
}

/** Asks DIAN about a document, once more. */
function ask(account: FactusAccount, record: FactusRecord): void {
  const { verdict, kind, content } = record
  const { outcome, asks = 1, afterMs = 0, endsAs = 'accepted' } = verdict
  record.asks += 1
  const rules = verdict.rules ?? judged(kind, content, account.room.quirks).filter((rule) => !isRejection(rule))
  const now = account.room.now()
  if (outcome === 'processedBefore') {
    record.state = 'processedBefore'
    record.rules = [PROCESSED_BEFORE]
    if (!account.atDian.has(keyOf(record))) account.atDian.set(keyOf(record), record.code)
    return
  }
  const taken = outcome === 'accepted' || (outcome === 'late' && endsAs === 'accepted')
  if (taken) account.atDian.set(keyOf(record), record.code)
  if (outcome === 'late' && (record.asks <= asks || now < record.createdAt + afterMs)) {
    record.state = 'late'
    return
  }
  if (taken) {
    accept(record, now, rules)
    return
  }
  record.state = 'refused'
  record.rules = rules.some(isRejection) ? rules : [REJECTED, ...rules]
}

function accept(record: FactusRecord, at: number, rules: readonly FactusRule[]): void {
  record.state = 'validated'
  record.rules = rules
  record.validatedAt = at
}

/** The 422 of a document that DIAN refused, where it is told so; the document is stored all the same. */
export function refusalOf(record: FactusRecord, account: FactusAccount): Refused | undefined {
  const { quirks } = account.room
  const { state, verdict, rules } = record
  const isRefused = state === 'refused' || state === 'processedBefore'
  if (!isRefused || (verdict.status ?? quirks.refusals) !== 422) return undefined
  const face = verdict.errors ?? quirks.errors
  const told = errorsOf(rules, face)
  const errors =
    face === 'fields' && !Array.isArray(told)
      ? Object.fromEntries(Object.entries(told).map(([field, text]) => [field, [text]]))
      : told
  const message = 'La DIAN rechazó el documento.'
  return new Refused(json(422, { status: 'Validation error', message, data: { message, errors } }))
}

const LISTED = new Set<FactusKind>(['bill', 'creditNote', 'debitNote'])

function refuseBlocked(account: FactusAccount, kind: FactusKind, prefix: string): void {
  const { blocking, conflictBody } = account.room.quirks
  if (blocking === 'none') return
  const pending = account
    .of(kind)
    .find(
      (record) => settled(record, account).state !== 'validated' && (blocking === 'kind' || record.prefix === prefix),
    )
  if (!pending) return
  const list = conflictBody === 'seen' ? LISTED.has(kind) : conflictBody === 'errors'
  if (list) throw conflictList('Se encontró un documento pendiente por enviar a la DIAN.')
  throw conflict('Hay un documento por enviar a la DIAN.')
}

/** The text by which integrators know that the range is at fault. */
const RANGE_FIELD = 'numbering_range_id'

function rangeFor(account: FactusAccount, kind: keyof typeof RANGES, content: Content): Range {
  const [usual, ...others] = RANGES[kind]
  const now = account.room.now()
  const fault = (why: string) => invalidField(RANGE_FIELD, `El campo id rango de numeración ${why}.`)
  const { rangeId } = content
  if (rangeId === undefined) {
    const active = account.ranges.filter(({ document, active: is }) => is && document === usual)
    if (account.room.quirks.rangeRequired || active.length > 1) throw fault('es obligatorio')
    const [only] = active
    if (!only) throw fault('no tiene un rango activo')
    return usable(only)
  }
  const found = account.ranges.find(({ id }) => id === rangeId)
  const fits = found && (found.document === usual || (content.document === '03' && others.includes(found.document)))
  if (!found || !fits) throw fault('no es válido para este documento')
  return usable(found)

  function usable(range: Range): Range {
    if (!range.active) throw fault('no está activo')
    if (isExpired(range, now)) throw fault('está vencido')
    if (range.to !== null && range.current > range.to) throw fault('está agotado')
    return range
  }
}

function payrollRangeFor(account: FactusAccount, draft: Draft & { readonly payroll: PayrollContent }): PayrollRange {
  const wanted = draft.kind === 'payroll' ? '26' : '27'
  const { rangeId } = draft.payroll
  const active = account.payrollRanges.filter(({ document, active: is }) => is && document === wanted)
  const found = rangeId === undefined ? active : active.filter(({ id }) => id === rangeId)
  const [range] = found
  const why = rangeId === undefined && active.length > 1 ? 'es obligatorio' : 'no es válido para este documento'
  if (!range || found.length > 1) throw invalidField(RANGE_FIELD, `El campo id rango de numeración ${why}.`)
  return range
}

/** In the place of the code that DIAN has for a document: a hash of what it says, 96 hexadecimal digits. */
export async function uniqueCode(parts: readonly unknown[]): Promise<string> {
  const text = JSON.stringify(parts, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
