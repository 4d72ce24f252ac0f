import type { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfName, PdfStream } from '../pdf/objects.js'
import { type BaseEncoding, baseEncoding, codePointOf } from '../write/glyph-names.js'
import type { UsedFont } from '../write/survey.js'
import { TrueType } from '../write/truetype.js'
import type { Report } from './report.js'

/** Who is told: the report, or who is to repair. */
export type FontReport = Pick<Report, 'add'>

const MAX_PROGRAM = 32 * 1024 * 1024
/** Widths may be told in whole units. */
const TOLERANCE = 1
const MAX_CID = 65_535
const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'] as const

/** Every font that text is shown in. */
export function checkFonts(pdf: PdfCopy, fonts: ReadonlyMap<PdfDict, UsedFont>, report: FontReport): void {
  for (const [font, used] of fonts) {
    if (!used.shown) continue
    const about = { detail: pdf.name(font, 'BaseFont') ?? '', page: used.page }
    const type = pdf.name(font, 'Subtype')
    if (type === 'Type3') {
      if (
        !['FontBBox', 'FontMatrix', 'CharProcs', 'Encoding', 'FirstChar', 'LastChar', 'Widths'].every((key) =>
          font.has(key),
        )
      )
        report.add('FONT_DICTIONARY', about)
    } else if (type === 'Type0') composite(pdf, font, used, about, report)
    else simple(pdf, font, type, used, about, report)
  }
}

interface About {
  readonly detail: string
  readonly page: number | undefined
}

/** Encodings of composite fonts that every reader has: the two, and those of the CJK collections. */
const CMAPS =
  /^(?:Identity-[HV]|(?:GB|GBpc|GBK|GBKp|GBK2K|UniGB|B5pc|HKscs|ETen|ETenms|CNS|UniCNS|83pv|90ms|90msp|90pv|Add|EUC|Ext|UniJIS|UniJIS2004|KSC|KSCms|KSCpc|UniKS)(?:-[A-Za-z0-9]+)*-[HV]|[HV])$/

function composite(pdf: PdfCopy, font: PdfDict, used: UsedFont, about: About, report: FontReport): void {
  const descendant = pdf.resolve(pdf.array(font, 'DescendantFonts')?.[0])
  const dict = descendant instanceof Map ? descendant : undefined
  const descriptor = pdf.dict(dict, 'FontDescriptor')
  if (!font.has('BaseFont') || !dict?.has('CIDSystemInfo')) report.add('FONT_DICTIONARY', about)
  const encoding = pdf.resolve(font.get('Encoding'))
  if (!(encoding instanceof PdfStream) && !(encoding instanceof PdfName && CMAPS.test(encoding.name)))
    report.add('CMAP', about)
  const program = programOf(pdf, descriptor, about, report)
  if (!dict || !program) return
  if (pdf.name(dict, 'Subtype') !== 'CIDFontType2') return
  const map = pdf.resolve(dict.get('CIDToGIDMap'))
  const identity = map instanceof PdfName && map.name === 'Identity'
  if (!identity && !(map instanceof PdfStream)) report.add('CID_TO_GID', about)
  const table = map instanceof PdfStream ? dataOf(pdf, map) : undefined
  const glyphs = identity || table ? trueType(program, about, report) : undefined
  // Where the table ends there is nothing to be shown.
  const glyphOfCode = (cid: number) => (table ? (table[2 * cid] ?? 0) * 256 + (table[2 * cid + 1] ?? 0) : cid)
  if (!glyphs || !(encoding instanceof PdfName) || !encoding.name.startsWith('Identity')) return
  if (!widthsAgree(pdf, dict, (cid) => glyphs.width(glyphOfCode(cid)), used.pairs)) report.add('FONT_WIDTHS', about)
  if ([...used.pairs].some((cid) => glyphOfCode(cid) >= glyphs.glyphs)) report.add('GLYPH_MISSING', about)
  if ([...used.pairs].some((cid) => glyphOfCode(cid) === 0)) report.add('NOTDEF', about)
}

/** @returns whether the widths of the glyphs that are shown are those of the program */
function widthsAgree(
  pdf: PdfCopy,
  dict: PdfDict,
  widthOf: (cid: number) => number,
  shown: ReadonlySet<number>,
): boolean {
  const list = (pdf.array(dict, 'W') ?? []).map(pdf.resolve)
  const otherwise = pdf.resolve(dict.get('DW'))
  const listed = new Map<number, unknown>()
  for (let at = 0; at + 1 < list.length; ) {
    const first = list[at]
    const next = list[at + 1]
    if (typeof first !== 'number') break
    if (Array.isArray(next)) {
      for (const [index, width] of next.map(pdf.resolve).entries()) listed.set(first + index, width)
      at += 2
    } else {
      if (typeof next !== 'number') break
      for (let cid = first; cid <= Math.min(next, MAX_CID); cid++) listed.set(cid, list[at + 2])
      at += 3
    }
  }
  for (const cid of shown) {
    if (!near(listed.get(cid) ?? otherwise ?? 1000, widthOf(cid))) return false
  }
  return true
}

function near(width: unknown, own: number): boolean {
  return typeof width !== 'number' || Math.abs(width - own) <= TOLERANCE
}

/** Programs that several fonts of a file share are unpacked once, as long as the file is. */
const read = new WeakMap<PdfStream, Uint8Array>()
const MOST_KEPT = 2 * 1024 * 1024

/** The embedded program; its absence is told. */
function programOf(
  pdf: PdfCopy,
  descriptor: PdfDict | undefined,
  about: About,
  report: FontReport,
): Uint8Array | undefined {
  const stream = PROGRAMS.map((key) => pdf.resolve(descriptor?.get(key))).find((one) => one instanceof PdfStream)
  if (!(stream instanceof PdfStream)) {
    report.add('FONT_NOT_EMBEDDED', about)
    return undefined
  }
  const known = read.get(stream)
  if (known) return known
  try {
    const program = pdf.data(stream, MAX_PROGRAM)
    if (program.length <= MOST_KEPT) read.set(stream, program)
    return program
  } catch {
    report.add('FONT_BROKEN', about)
    return undefined
  }
}

function dataOf(pdf: PdfCopy, stream: PdfStream): Uint8Array | undefined {
  try {
    return pdf.data(stream, MAX_PROGRAM)
  } catch {
    return undefined
  }
}

/** @returns `undefined`: it cannot be read, or is a font of another kind */
function trueType(program: Uint8Array, about: About, report: FontReport): TrueType | undefined {
  try {
    const font = new TrueType(program)
    font.width(0)
    return font
  } catch {
    if (program.length < 12) report.add('FONT_BROKEN', about)
    return undefined
  }
}

function simple(
  pdf: PdfCopy,
  font: PdfDict,
  type: string | undefined,
  used: UsedFont,
  about: About,
  report: FontReport,
): void {
  const descriptor = pdf.dict(font, 'FontDescriptor')
  const program = programOf(pdf, descriptor, about, report)
  if (program && !['BaseFont', 'FirstChar', 'LastChar', 'Widths'].every((key) => font.has(key)))
    report.add('FONT_DICTIONARY', about)
  if (type !== 'TrueType' || !descriptor || !program) return
  const given = pdf.resolve(descriptor.get('Flags'))
  const symbolic = typeof given === 'number' && (given & 4) !== 0
  const own = pdf.resolve(font.get('Encoding'))
  if (symbolic) {
    if (own !== null) report.add('FONT_ENCODING', about)
    return
  }
  const base = own instanceof PdfName ? own.name : own instanceof Map ? pdf.name(own, 'BaseEncoding') : undefined
  if (base !== 'WinAnsiEncoding' && base !== 'MacRomanEncoding') {
    report.add('FONT_ENCODING', about)
    return
  }
  const glyphs = trueType(program, about, report)
  if (!glyphs) return
  const codes = encodingOf(pdf, base, own instanceof Map ? own : undefined)
  const first = pdf.resolve(font.get('FirstChar'))
  const widths = (pdf.array(font, 'Widths') ?? []).map(pdf.resolve)
  for (let code = 0; code < 256; code++) {
    const point = codes[code]
    if (used.codes[code] !== 1 || point === undefined || typeof first !== 'number') continue
    const glyph = glyphOf(glyphs, point)
    if (glyph !== 0 && !near(widths[code - first], glyphs.width(glyph))) {
      report.add('FONT_WIDTHS', about)
      return
    }
  }
}

function glyphOf(glyphs: TrueType, point: number): number {
  try {
    return glyphs.glyph(point)
  } catch {
    return 0
  }
}

function encodingOf(pdf: PdfCopy, base: BaseEncoding, own: PdfDict | undefined): (number | undefined)[] {
  const codes = baseEncoding(base)
  let code = 0
  for (const one of pdf.array(own, 'Differences') ?? []) {
    const value = pdf.resolve(one)
    if (typeof value === 'number') code = value
    else if (value instanceof PdfName) codes[code++] = codePointOf(value.name)
  }
  return codes
}
