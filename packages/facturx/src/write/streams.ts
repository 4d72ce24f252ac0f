import { deflateSync } from 'node:zlib'
import type { PdfCopy } from '../pdf/copy.js'
import { unpack } from '../pdf/filters.js'
import { lzw } from '../pdf/lzw.js'
import { NewStream, type PdfDict, PdfName, PdfRef, PdfStream, PdfText, type PdfValue } from '../pdf/objects.js'
import type { Findings } from './findings.js'
import type { Page } from './survey.js'

/** Most bytes that streams repacked may have, all together. */
const MAX_REPACKED = 32 * 1024 * 1024
/** Longest name and text, ISO 19005-3, 6.1.13. */
const MAX_NAME = 127
const MAX_TEXT = 32_767

/** Short forms of names, which are for pictures inside a page. */
const LONG: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  CCF: 'CCITTFaxDecode',
  DCT: 'DCTDecode',
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
}

/**
 * Looks at every stream that the pages, and then the catalog, lead to: none may lie outside the file, LZW is packed anew, and
 * metadata are those of the whole.
 */
export function cleanStreams(pdf: PdfCopy, pages: readonly Page[], findings: Findings): void {
  const cleaner = new Cleaner(pdf, findings, new Set(pages.map(({ dict }) => dict)))
  for (const [index, { dict }] of pages.entries()) {
    findings.page = index + 1
    for (const [key, value] of dict) if (key !== 'Parent') cleaner.follow(value)
  }
  findings.page = undefined
  cleaner.follow(pdf.catalog)
}

class Cleaner {
  readonly #pdf: PdfCopy
  readonly #findings: Findings
  readonly #pages: ReadonlySet<PdfValue>
  readonly #seen = new Set<number>()
  #left = MAX_REPACKED

  constructor(pdf: PdfCopy, findings: Findings, pages: ReadonlySet<PdfValue>) {
    this.#pdf = pdf
    this.#findings = findings
    this.#pages = pages
  }

  follow(from: PdfValue): void {
    const pdf = this.#pdf
    const waiting: PdfValue[] = [from]
    while (waiting.length > 0) {
      const next = waiting.pop() ?? null
      let value = next
      if (next instanceof PdfRef) {
        if (this.#seen.has(next.number)) continue
        value = pdf.resolve(next)
        // A page is looked at under its own number.
        if (this.#pages.has(value) && this.#findings.page !== undefined) continue
        this.#seen.add(next.number)
        if (value instanceof PdfStream) value = this.#stream(next, value)
      }
      if (Array.isArray(value)) for (const one of value) this.#enqueue(waiting, one)
      else {
        const dict = value instanceof PdfStream ? value.dict : value
        if (!(dict instanceof Map)) continue
        if (dict !== pdf.catalog && pdf.resolve(dict.get('Metadata')) instanceof PdfStream) {
          dict.delete('Metadata')
          this.#findings.repaired('METADATA', '6.6.2', 'Metadata of a part of the file were taken out.')
        }
        for (const [key, one] of dict) {
          if (key.length > MAX_NAME) this.#limit('a name')
          this.#enqueue(waiting, one)
        }
      }
    }
  }

  #enqueue(waiting: PdfValue[], value: PdfValue): void {
    if (value instanceof PdfRef || Array.isArray(value) || value instanceof Map) waiting.push(value)
    else if (value instanceof PdfName && value.name.length > MAX_NAME) this.#limit('a name')
    else if (value instanceof PdfText && value.bytes.length > MAX_TEXT) this.#limit('a text')
  }

  #limit(what: string): void {
    this.#findings.refuse('TOO_LONG', '6.1.13', `There is ${what} longer than PDF/A allows.`)
  }

  #stream(ref: PdfRef, stream: PdfStream): PdfStream {
    const { dict } = stream
    const pdf = this.#pdf
    const findings = this.#findings
    for (const key of ['F', 'FFilter', 'FDecodeParms']) {
      if (dict.has(key)) findings.refuse('EXTERNAL_STREAM', '6.1.7.1', 'A part of the PDF lies in another file.')
    }
    const given = pdf.resolve(dict.get('Filter'))
    const filters = (Array.isArray(given) ? given.map(pdf.resolve) : [given]).map((one) =>
      one instanceof PdfName ? one.name : '',
    )
    const names = filters.map((name) => LONG[name] ?? name)
    if (names.includes('Crypt')) findings.refuse('CRYPT_FILTER', '6.1.7.2', 'A part of the PDF is encrypted.')
    const at = names.indexOf('LZWDecode')
    if (at < 0) {
      if (names.join() !== filters.join())
        dict.set(
          'Filter',
          names.map((name) => new PdfName(name)),
        )
      return stream
    }
    const parms = pdf.resolve(dict.get('DecodeParms') ?? dict.get('DP'))
    const settings = (Array.isArray(parms) ? parms : [parms]).map(pdf.resolve)
    const before: PdfDict = new Map<string, PdfValue>([['Filter', names.slice(0, at).map((name) => new PdfName(name))]])
    if (settings.some(Boolean)) before.set('DecodeParms', settings.slice(0, at))
    const packed = at === 0 ? pdf.raw(stream) : unpack(pdf.raw(stream), before, this.#left, pdf.resolve)
    const own = settings[at]
    const early = own instanceof Map ? pdf.resolve(own.get('EarlyChange')) : 1
    const unpacked = lzw(packed, this.#left, early !== 0)
    this.#left -= unpacked.length
    const changed: PdfDict = new Map(dict)
    changed.set(
      'Filter',
      ['FlateDecode', ...names.slice(at + 1)].map((name) => new PdfName(name)),
    )
    changed.delete('DecodeParms')
    changed.delete('DP')
    const rest = settings
      .slice(at)
      .map((one) => (one instanceof Map ? new Map([...one].filter(([key]) => key !== 'EarlyChange')) : null))
    if (rest.some((one) => one !== null && one.size > 0)) changed.set('DecodeParms', rest)
    const made = new NewStream(changed, deflateSync(unpacked))
    pdf.replace(ref, made)
    findings.repaired('LZW', '6.1.7.2', 'What was packed with LZW is packed with Flate.')
    return made
  }
}
