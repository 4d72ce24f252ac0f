/** The languages a rendered invoice can be in. */
export type Locale = 'fr' | 'en' | 'es'

/** Not to be broken at the end of a line. */
const NBSP = '\u00a0'

const SEPARATORS: Readonly<Record<Locale, { readonly group: string; readonly point: string }>> = {
  fr: { group: NBSP, point: ',' },
  en: { group: ',', point: '.' },
  es: { group: '.', point: ',' },
}

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$', CHF: 'CHF', COP: 'COP' }

/** Currencies that have no cents, ISO 4217. */
const WITHOUT_CENTS = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
])

/**
 * A decimal string as people of that language write it. Digits are neither lost nor rounded.
 * @param least places after the point: missing ones are filled with zeros
 */
export function formatDecimal(text: string, locale: Locale, least = 0): string {
  const match = /^(-?)0*(\d+?)(?:\.(\d*))?$/.exec(text)
  if (!match) return text
  const [, sign = '', whole = '', part = ''] = match
  const { group, point } = SEPARATORS[locale]
  const digits = part.replace(/0+$/, '').padEnd(least, '0')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return `${sign === '' ? '' : '\u2212'}${grouped}${digits === '' ? '' : point + digits}`
}

/** An amount with its currency. */
export function formatAmount(text: string, currency: string, locale: Locale): string {
  const number = formatDecimal(text, locale, WITHOUT_CENTS.has(currency) ? 0 : 2)
  const symbol = SYMBOLS[currency] ?? currency
  return locale === 'en' && symbol.length === 1
    ? number.replace(/^(\u2212?)/, `$1${symbol}`)
    : `${number}${NBSP}${symbol}`
}

/** `YYYY-MM-DD` as people of that language write it. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-')
  if (!year || !month || !day) return date
  if (locale !== 'en') return `${day}/${month}/${year}`
  return `${Number(day)}${NBSP}${MONTHS[Number(month) - 1] ?? month}${NBSP}${year}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A rate in percent. */
export function formatRate(rate: string, locale: Locale): string {
  return `${formatDecimal(rate, locale)}${locale === 'en' ? '' : NBSP}%`
}

/** An IBAN in groups of four; anything else as it is. */
export function formatAccount(account: string): string {
  const compact = account.replace(/\s+/g, '')
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact)) return account
  return compact.replace(/(.{4})(?=.)/g, `$1${NBSP}`)
}
