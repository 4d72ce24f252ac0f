/** Names of months, in the languages invoices are shown in here, by their first letters without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr', 'abr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez'],
]

/** A value met in a text, and where. */
export interface Met {
  /** Every way to read it. */
  readonly values: readonly string[]
  readonly from: number
  readonly to: number
  /** It may be a part of a longer number. */
  readonly part?: true
}

/** Lower case, without accents and with plain spaces; as long as before. */
export function plain(text: string): string {
  let out = ''
  for (const sign of text) {
    const folded = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    if (/\s/u.test(sign)) out += ' '.repeat(sign.length)
    else out += folded.length === sign.length ? folded : sign
  }
  return out
}

const DATES: readonly [RegExp, (parts: readonly string[]) => (string | undefined)[]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([y, m, d]) => [date(y, m, d)]],
  [/(?<!\d)(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})(?!\d)/g, ([d, m, y]) => [date(y, m, d), date(y, d, m)]],
  [
    /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.)?[ -]+(?:de )?([a-z]{3,10})\.?,?[ -]+(?:de(?:l)? )?(\d{4})(?!\d)/g,
    ([d, name, y]) => [date(y, month(name), d)],
  ],
  [/([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/g, ([name, d, y]) => [date(y, month(name), d)]],
]

/** Dates in a text, as `YYYY-MM-DD`. */
export function datesIn(text: string): Met[] {
  const low = plain(text)
  const found: Met[] = []
  for (const [pattern, read] of DATES) {
    for (const match of low.matchAll(pattern)) {
      const values = read(match.slice(1)).filter((one) => one !== undefined)
      if (values.length > 0) found.push({ values, from: match.index, to: match.index + match[0].length })
    }
  }
  return found
}

function month(name = ''): string | undefined {
  const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)))
  return index < 0 ? undefined : String(index + 1)
}

function date(year = '', month: string | undefined, day = ''): string | undefined {
  const m = Number(month)
  const d = Number(day)
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined
  const y = year.length === 2 ? `20${year}` : year
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** What parts thousands: spaces of all widths, points, commas and apostrophes. */
const NUMBER = /\d+(?:[ .,'’]\d{3}(?!\d))*(?:[.,]\d+)?/g
const MOST_GROUPS = 8

/** Numbers in a text, as plain decimals without sign. */
export function numbersIn(text: string): Met[] {
  const low = plain(text)
  const found: Met[] = []
  for (const match of low.matchAll(NUMBER)) {
    const [whole] = match
    const from = match.index
    found.push({ values: readings(whole), from, to: from + whole.length })
    // A number of another column may stand beside it: each part is one of its own.
    const groups = whole.split(' ')
    if (groups.length === 1 || groups.length > MOST_GROUPS) continue
    let at = 0
    for (let first = 0; first < groups.length; first++) {
      for (let last = groups.length; last > first; last--) {
        const part = groups.slice(first, last).join(' ')
        if (part === whole) continue
        found.push({ values: readings(part), from: from + at, to: from + at + part.length, part: true })
      }
      at += (groups[first] as string).length + 1
    }
  }
  return found
}

/** `1.234` is one thousand or one and a bit: both. */
function readings(text: string): string[] {
  const digits = text.replace(/[ '’]/g, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (last < 0) return [decimal(digits)]
  const found = [decimal(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`)]
  if (digits.length - last === 4) found.push(decimal(digits.replace(/[.,]/g, '')))
  return found
}

/** Without sign, zeros in front and zeros behind the point. */
export function decimal(text: string): string {
  const [whole = '', part = ''] = text.replace(/^[-+]/, '').split('.')
  const rest = part.replace(/0+$/, '')
  const head = whole.replace(/^0+(?=\d)/, '') || '0'
  return rest === '' ? head : `${head}.${rest}`
}

/** How many signs must change to get from one text to the other; beyond `most`, more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same))
    }
    row = next
  }
  return row[b.length] as number
}
