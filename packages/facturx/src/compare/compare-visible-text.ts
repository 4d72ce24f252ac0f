import { DocumentError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { extract, type PdfLimits, settleLimits } from '../extract.js'
import { type Box, type Cell, pageText } from './page-text.js'
import { type ExpectedTerm, expectedTerms, type ValueKind } from './terms.js'
import { datesIn, decimal, distance, type Met, numbersIn, plain } from './values.js'

/** What became of a value of the XML on the pages. */
export interface TermMatch {
  /** `BT-1`. */
  readonly term: string
  /** The field of the model: `totals.amountDue`. */
  readonly path: string
  /** What the XML says. */
  readonly expected: string
  /** `found`: it is shown; `differs`: another one like it is, `seen`; `missing`: nothing of the kind. */
  readonly status: 'found' | 'differs' | 'missing'
  /** As the page has it. */
  readonly seen?: string
  /** How sure that is, from 0 to 1: a date may be read in two ways, a SIREN be shown as a part of a SIRET. */
  readonly confidence: number
  /** From 1. */
  readonly page?: number
  /** Where on the page, in points from its lower left corner. */
  readonly box?: Box
}

/** What the pages show, against what the XML says. */
export interface VisibleTextReport {
  /** `NO_TEXT`: the pages have none that can be read: a scan. Nothing was compared. */
  readonly status: 'COMPARED' | 'NO_TEXT'
  /** From 0 to 1: what is found of all that is looked for; what matters most counts three times. */
  readonly score: number
  readonly terms: readonly TermMatch[]
}

/** Less than that is a page number or a stamp on a scan. */
const LEAST_TEXT = 10

/**
 * Compares what the pages of a hybrid invoice show with the XML inside, term by term: numbers, dates, parties and their
 * identifiers, amounts, lines. Dates and amounts may be written as people write them. No picture is read.
 * @throws {DocumentError} `NOT_RECOGNISED`: no PDF, or none with an invoice; `BROKEN`, `TOO_LARGE`, `UNSAFE`, `ENCRYPTED`
 * @throws {ConfigurationError} `INVALID_OPTION`
 */
export async function compareVisibleText(pdf: Uint8Array, options: PdfLimits = {}): Promise<VisibleTextReport> {
  const limits = settleLimits(options)
  const file = extract(pdf, limits)?.file
  if (!file) throw new DocumentError('NOT_RECOGNISED', 'The file is no PDF with an invoice inside.')
  const parsed = await xml({ maxBytes: limits.maxXmlBytes }).parse(file.bytes)
  if (!parsed) throw new DocumentError('NOT_RECOGNISED', 'The file inside the PDF is no invoice in CII or UBL.')
  const text = new Pages(await pageText(pdf))
  if (text.length < LEAST_TEXT) return { status: 'NO_TEXT', score: 0, terms: [] }
  const expected = expectedTerms(parsed.invoice)
  const taken = new Set(expected.filter(({ kind }) => kind === 'amount').map(({ value }) => decimal(value)))
  const dates = new Set(expected.filter(({ kind }) => kind === 'date').map(({ value }) => value))
  let row: Place | undefined
  const terms = expected.map((one): TermMatch => {
    const isLine = one.path.startsWith('lines[')
    const found = text.look(one, isLine ? row : undefined, one.kind === 'date' ? dates : taken)
    if (one.term === 'BT-153') row = found?.place
    const { term, path, value } = one
    if (!found) return { term, path, expected: value, status: 'missing', confidence: 1 }
    const { status, seen, confidence, place } = found
    return { term, path, expected: value, status, seen, confidence, page: place.page, box: place.box }
  })
  const all = expected.reduce((sum, { weight }) => sum + weight, 0)
  const good = expected.reduce((sum, { weight }, at) => sum + (terms[at]?.status === 'found' ? weight : 0), 0)
  return { status: 'COMPARED', score: all === 0 ? 0 : Math.round((good / all) * 1000) / 1000, terms }
}

interface Place {
  readonly page: number
  readonly box: Box
}

interface Found {
  readonly status: 'found' | 'differs'
  readonly seen: string
  readonly confidence: number
  readonly place: Place
}

/** A value on a page. */
interface Seen extends Met {
  readonly cell: Cell
}

/** Signs of all pages, without what is between words, and where each stands. */
interface Run {
  readonly text: string
  readonly cells: readonly Cell[]
  readonly at: readonly number[]
}

/** How far from a line a value may be to be of it, in points. */
const SAME_ROW = 14
const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥' }

class Pages {
  readonly #cells: readonly Cell[]
  readonly #run: Run
  #numbers: readonly Seen[] | undefined
  #dates: readonly Seen[] | undefined

  constructor(cells: readonly Cell[]) {
    this.#cells = cells
    const text: string[] = []
    const owners: Cell[] = []
    const at: number[] = []
    for (const cell of cells) {
      const low = plain(cell.text)
      for (let index = 0; index < low.length; index++) {
        if (!isWord(low[index] as string)) continue
        text.push(low[index] as string)
        owners.push(cell)
        at.push(index)
      }
    }
    this.#run = { text: text.join(''), cells: owners, at }
  }

  /** How many letters and digits there are. */
  get length(): number {
    return this.#run.text.length
  }

  look(expected: ExpectedTerm, row: Place | undefined, others: ReadonlySet<string>): Found | undefined {
    const { kind, value } = expected
    const finders: Readonly<Record<ValueKind, () => Found | undefined>> = {
      text: () => this.#text(value),
      identifier: () => this.#identifier(value),
      date: () => this.#value(this.#allDates(), value, undefined, others),
      amount: () => this.#value(this.#allNumbers(), decimal(value), row, others, /\.\d{2}$/.test(value)),
      currency: () => this.#currency(value),
    }
    return finders[kind]()
  }

  #allNumbers(): readonly Seen[] {
    this.#numbers ??= this.#cells.flatMap((cell) => numbersIn(cell.text).map((met) => ({ ...met, cell })))
    return this.#numbers
  }

  #allDates(): readonly Seen[] {
    this.#dates ??= this.#cells.flatMap((cell) => datesIn(cell.text).map((met) => ({ ...met, cell })))
    return this.#dates
  }

  /** The last of those of the same kind: totals are below lines; of a line those beside it. */
  #value(
    all: readonly Seen[],
    value: string,
    row: Place | undefined,
    others: ReadonlySet<string>,
    cents = false,
  ): Found | undefined {
    const like = all.filter(({ values }) => values.includes(value))
    const whole = like.filter(({ part }) => !part)
    const same = whole.length > 0 ? whole : like
    const beside = row ? same.filter((one) => isBeside(placeOf(one.cell, one.from, one.to), row)) : []
    const best = beside[0] ?? (row ? same[0] : same[same.length - 1])
    if (best) {
      const doubt = best.part || (best.values.length > 1 && best.values[0] !== value) ? 0.7 : 1
      return told('found', best, row && beside.length === 0 ? doubt * 0.5 : doubt)
    }
    const candidates = all.filter(({ values, part }) => !part && !values.some((one) => others.has(one)))
    let nearest: { readonly one: Seen; readonly far: number } | undefined
    for (const one of candidates) {
      if (row && !isBeside(placeOf(one.cell, one.from, one.to), row)) continue
      // Sums are shown with cents; what has none is a number of something else.
      if (cents && !/[.,]\d{2}$/.test(one.cell.text.slice(one.from, one.to))) continue
      const far = Math.min(...one.values.map((other) => apart(value, other)))
      if (far <= 1 && (!nearest || far < nearest.far)) nearest = { one, far }
    }
    return nearest && told('differs', nearest.one, Math.round((1 - nearest.far / 2) * 100) / 100)
  }

  #text(value: string): Found | undefined {
    const needle = wordsOf(value)
    if (needle === '') return undefined
    const { text } = this.#run
    const at = text.indexOf(needle)
    if (at >= 0) return this.#span('found', at, needle.length, 1)
    const most = Math.floor(needle.length / 4)
    let nearest: { readonly cell: Cell; readonly far: number } | undefined
    for (const cell of this.#cells) {
      const far = distance(needle, wordsOf(cell.text), most)
      if (far <= most && (!nearest || far < nearest.far)) nearest = { cell, far }
    }
    if (!nearest) return undefined
    const { cell, far } = nearest
    const met = { values: [], from: 0, to: cell.text.length, cell }
    return told('differs', met, Math.round((1 - far / needle.length) * 100) / 100)
  }

  #identifier(value: string): Found | undefined {
    const needle = wordsOf(value)
    if (needle === '') return undefined
    const { text } = this.#run
    let inside = -1
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      if (this.#stands(at, needle.length)) return this.#span('found', at, needle.length, 1)
      if (inside < 0) inside = at
    }
    // A SIREN is a part of a SIRET and of a French VAT number.
    if (inside >= 0 && /^\d{9}$/.test(needle)) return this.#span('found', inside, needle.length, 0.8)
    return this.#nearIdentifier(needle)
  }

  /** One or two signs are others, in a piece of the same length that stands for itself. */
  #nearIdentifier(needle: string): Found | undefined {
    if (needle.length < 5) return undefined
    const { text } = this.#run
    const most = needle.length < 9 ? 1 : 2
    let best: { readonly at: number; readonly far: number } | undefined
    for (let at = 0; at + needle.length <= text.length; at++) {
      let far = 0
      for (let i = 0; i < needle.length && far <= most; i++) if (text[at + i] !== needle[i]) far++
      if (far <= most && (!best || far < best.far) && this.#stands(at, needle.length)) best = { at, far }
    }
    return best && this.#span('differs', best.at, needle.length, Math.round((1 - best.far / needle.length) * 100) / 100)
  }

  #currency(code: string): Found | undefined {
    const found = this.#identifier(code)
    if (found?.status === 'found') return found
    const symbol = SYMBOLS[code.toUpperCase()]
    const cell = symbol === undefined ? undefined : this.#cells.find(({ text }) => text.includes(symbol))
    if (!cell || symbol === undefined) return undefined
    const from = cell.text.indexOf(symbol)
    return told('found', { values: [], from, to: from + 1, cell }, 0.9)
  }

  /** Whether a piece of the run is no part of a longer word. */
  #stands(at: number, length: number): boolean {
    return !this.#joined(at - 1, at) && !this.#joined(at + length - 1, at + length)
  }

  #joined(one: number, next: number): boolean {
    const { cells, at } = this.#run
    return cells[one] !== undefined && cells[one] === cells[next] && (at[next] as number) === (at[one] as number) + 1
  }

  #span(status: Found['status'], at: number, length: number, confidence: number): Found {
    const { cells, at: places } = this.#run
    const cell = cells[at] as Cell
    let last = at
    // Of what goes on in the next cell the first part has the place.
    while (last + 1 < at + length && cells[last + 1] === cell) last++
    const from = places[at] as number
    const found = told(status, { values: [], from, to: (places[last] as number) + 1, cell }, confidence)
    const others = [...new Set(cells.slice(last + 1, at + length))].map(({ text }) => text)
    return others.length === 0 ? found : { ...found, seen: [found.seen, ...others].join(' ') }
  }
}

function told(status: Found['status'], { cell, from, to }: Seen, confidence: number): Found {
  return { status, seen: cell.text.slice(from, to).trim(), confidence, place: placeOf(cell, from, to) }
}

function placeOf({ page, boxes }: Cell, from: number, to: number): Place {
  const own = boxes.slice(from, Math.max(to, from + 1))
  const x = Math.min(...own.map((box) => box.x))
  const y = Math.min(...own.map((box) => box.y))
  const right = Math.max(...own.map((box) => box.x + box.width))
  const top = Math.max(...own.map((box) => box.y + box.height))
  const round = (value: number) => Math.round(value * 100) / 100
  return { page, box: { x: round(x), y: round(y), width: round(right - x), height: round(top - y) } }
}

function isBeside({ page, box }: Place, row: Place): boolean {
  return page === row.page && Math.abs(box.y - row.box.y) <= SAME_ROW
}

/** How far a value is from another of its kind: beyond 1, it is another one. */
function apart(value: string, other: string): number {
  const most = value.replace(/\D/g, '').length < 4 ? 1 : 2
  const signs = distance(value, other, most) / (most + 1)
  const a = Number(value)
  const b = Number(other)
  const share = Number.isNaN(a) || Number.isNaN(b) || a === 0 ? 2 : Math.abs(a - b) / Math.abs(a) / 0.1
  // A whole number of one or two digits is like any other.
  return value.length < 3 ? Math.max(signs, share) : Math.min(signs, share)
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}

function wordsOf(text: string): string {
  return [...plain(text)].filter(isWord).join('')
}
