import * as z from 'zod/mini'
import { report } from './report.js'

/** Longest text of a field; no invoice needs more, and what takes them has a bound. */
const MOST_CHARACTERS = 100_000
/** Longest attachment, in characters of base64: some 75 MB. */
const MOST_BASE64 = 100_000_000

/** What XML 1.0 has a place for, escaped or not: few control characters, no halves of a pair. */
const XML_TEXT = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

function pattern(form: RegExp, error: string) {
  return z.string().check(z.maxLength(64, { abort: true }), z.regex(form, { error }))
}

/** The schemas of single values. Built when asked for, so that who imports this file without need pays nothing. */
export function values() {
  /** A text with something to read in it, that XML can carry. */
  const text = z.string().check(
    z.maxLength(MOST_CHARACTERS, { abort: true }),
    z.refine((value) => /\S/.test(value), { error: 'is empty', params: { code: 'EMPTY' } }),
    z.refine((value) => XML_TEXT.test(value), {
      error: 'holds a character that XML cannot carry',
      params: { code: 'CHARACTERS' },
    }),
  )

  const amount = pattern(/^-?\d{1,17}(\.\d{1,2})?$/, 'is no amount: digits, a point and at most two decimals')
  /** A number of as many decimals as it needs: quantities, prices, rates of exchange. */
  const number = pattern(/^-?\d{1,19}(\.\d{1,20})?$/, 'is no decimal number: digits, and decimals after a point')
  const percentage = pattern(
    /^-?\d{1,6}(\.\d{1,12})?$/,
    'is no percentage: digits, and decimals after a point, no sign %',
  )
  const vatRate = pattern(/^\d{1,3}(\.\d{1,6})?$/, 'is no VAT rate: digits, and decimals after a point, no sign %')
  const currency = pattern(/^[A-Z]{3}$/, 'is no currency: three capital letters of ISO 4217')
  const country = pattern(/^[A-Z0-9]{2}$/, 'is no country: two capital letters of ISO 3166-1')
  /** ISO 9362: the bank, its country, its place, and one of its offices. */
  const bic = pattern(
    /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/,
    'is no BIC: eight or eleven capitals and digits',
  )
  const code = pattern(/^\S{1,64}$/, 'is no code: letters and digits without spaces')

  const date = z.string().check(
    z.refine(isCalendarDate, {
      error: 'is no day of the calendar: YYYY-MM-DD',
      params: { code: 'FORM' },
    }),
  )

  const base64 = z.string().check(
    z.maxLength(MOST_BASE64, { abort: true }),
    z.refine((value) => value !== '' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value), {
      error: 'is no base64: RFC 4648 section 4, padded, without line breaks',
      params: { code: 'FORM' },
    }),
  )

  const period = z.strictObject({ startDate: opt(date), endDate: opt(date) }).check(checkPeriod)
  const identifier = z.strictObject({ value: text, scheme: z.optional(code) })
  return { text, amount, number, percentage, vatRate, currency, country, bic, code, date, base64, period, identifier }
}

/** A day that exists: no 30th of February. */
export function isCalendarDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= days
}

/** Whether a decimal string is zero, `-0.00` too. */
export function isZero(value: string): boolean {
  return !/[1-9]/.test(value)
}

/** Whether a decimal string is below zero. */
export function isNegative(value: string): boolean {
  return value.startsWith('-') && !isZero(value)
}

/** BR-29, BR-30; BR-CO-19, BR-CO-20. */
function checkPeriod(payload: z.core.ParsePayload<{ startDate?: string | undefined; endDate?: string | undefined }>) {
  const { startDate, endDate } = payload.value
  if (startDate === undefined && endDate === undefined) {
    report(payload, ['startDate'], 'MISSING', 'is missing, and so is endDate: one of them is needed')
  } else if (startDate !== undefined && endDate !== undefined && endDate < startDate) {
    report(payload, ['endDate'], 'RULE', 'is before startDate (BR-29, BR-30)', { remedy: 'Correct one of the two.' })
  }
}

/** A list that has something in it: an empty one is an absent key. */
export function some<Item extends z.ZodMiniType>(item: Item) {
  return z.array(item).check(z.minLength(1))
}

/** An absent value is an absent key. */
export const opt = z.optional
