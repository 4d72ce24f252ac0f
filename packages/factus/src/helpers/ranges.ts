import { NUMBERING_RANGE_DOCUMENTS } from '../catalogs/code-tables.js'
import { invalid } from '../guards.js'
import { dayOf } from './dates.js'

/** What a range is chosen by. */
export interface RangeWanted {
  /** `21` invoices, `22` credit notes, `23` debit notes, `24` support documents, `25` adjustment notes, `30` paper. */
  readonly document: '21' | '22' | '23' | '24' | '25' | '30'
  readonly prefix?: string
  /** The day of issue, `YYYY-MM-DD`. */
  readonly today: string
  /** From which share of numbers left on to warn, in percent. @default 10 */
  readonly warnPercent?: number
  /** From how many days left on to warn. @default 30 */
  readonly warnDays?: number
}

/** What is looked at of a range, of version 2 or 1. */
export interface RangeLike {
  readonly document?: string
  readonly document_name?: string
  readonly prefix?: string
  readonly from?: number
  readonly to?: number
  readonly current?: number
  readonly start_date?: string
  readonly end_date?: string
  readonly is_active?: unknown
  readonly is_expired?: unknown
  readonly deleted_at?: unknown
}

/** A range comes to its end. */
export type RangeWarning =
  | { readonly kind: 'numbers'; readonly left: number; readonly percent: number }
  | { readonly kind: 'days'; readonly left: number; readonly end_date: string }

/** The range to issue with. */
export interface RangeChoice<Range extends RangeLike> {
  readonly range: Range
  readonly warnings: readonly RangeWarning[]
  /** Others that would do; more than one without `prefix` is a choice that the app should make. */
  readonly others: readonly Range[]
}

const DAY_MS = 86_400_000

/**
 * Chooses the range to issue with: active, of the kind, in force, with numbers left; of several the one that lasts longest
 * by its numbers, then by its days.
 * @param ranges all pages: `factus.numberingRanges.listAll()`
 * @returns `undefined`: there is none
 */
export async function chooseRange<Range extends RangeLike>(
  ranges: Iterable<Range> | AsyncIterable<Range>,
  wanted: RangeWanted,
): Promise<RangeChoice<Range> | undefined> {
  const today = dayOf(wanted.today)
  if (today === undefined) throw invalid('today', 'must be a day, YYYY-MM-DD')
  const fit: { range: Range; numbers: number; days: number }[] = []
  for await (const range of ranges) {
    if (!isOf(range, wanted.document) || !isActive(range)) continue
    if (wanted.prefix !== undefined && range.prefix !== wanted.prefix) continue
    const numbers = numbersLeft(range)
    const end = range.end_date === undefined ? undefined : dayOf(range.end_date)
    const days = end === undefined ? Number.POSITIVE_INFINITY : daysBetween(today, end)
    const start = range.start_date === undefined ? undefined : dayOf(range.start_date)
    if (numbers <= 0 || days < 0 || (start !== undefined && start > today)) continue
    fit.push({ range, numbers, days })
  }
  fit.sort((a, b) => descending(a.numbers, b.numbers) || descending(a.days, b.days))
  const [best, ...others] = fit
  if (!best) return undefined
  return { range: best.range, warnings: warningsOf(best, wanted), others: others.map(({ range }) => range) }
}

/** Infinity less Infinity is no number. */
function descending(a: number, b: number): number {
  return a === b ? 0 : a < b ? 1 : -1
}

function warningsOf(
  { range, numbers, days }: { range: RangeLike; numbers: number; days: number },
  { warnPercent = 10, warnDays = 30 }: RangeWanted,
): RangeWarning[] {
  const warnings: RangeWarning[] = []
  const all = Number(range.to) - Number(range.from) + 1
  const percent = (numbers * 100) / all
  if (Number.isFinite(percent) && percent <= warnPercent) warnings.push({ kind: 'numbers', left: numbers, percent })
  if (days <= warnDays && range.end_date !== undefined) {
    warnings.push({ kind: 'days', left: days, end_date: dayOf(range.end_date) as string })
  }
  return warnings
}

/** How many numbers a range still has; `Infinity` for one without an end, as notes have: version 1 ends it at 0. */
export function numbersLeft({ to, current }: Pick<RangeLike, 'to' | 'current'>): number {
  const last = Number(to ?? 0) || Number.POSITIVE_INFINITY
  const next = Number(current ?? 1)
  return Number.isFinite(next) ? last - next + 1 : 0
}

/** Lists give the kind by its name, the rest by its code. */
function isOf({ document, document_name }: RangeLike, code: RangeWanted['document']): boolean {
  const name = plain(NUMBERING_RANGE_DOCUMENTS[code].label)
  return document === code || [document, document_name].some((given) => given !== undefined && plain(given) === name)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

function isActive({ is_active, is_expired, deleted_at }: RangeLike): boolean {
  // Of several forms: 1, true, "1".
  return (is_active === undefined || [1, true, '1'].includes(is_active as 1)) && !is_expired && !deleted_at
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}
