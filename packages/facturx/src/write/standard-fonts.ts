import { deflateSync } from 'node:zlib'
import { asset, type FontName } from '../assets.js'
import { dictOf, type PdfCopy, streamOf } from '../pdf/copy.js'
import { type PdfDict, PdfName, type PdfValue } from '../pdf/objects.js'
import { type BaseEncoding, baseEncoding, codePointOf, glyphName } from './glyph-names.js'
import { TrueType } from './truetype.js'

const FAMILIES = [
  [/^(?:Helvetica|Arial(?:MT)?)$/i, 'sans'],
  [/^Times(?:NewRoman)?(?:PS)?(?:MT)?(?:Roman)?$/i, 'serif'],
  [/^Courier(?:New)?(?:PS)?(?:MT)?$/i, 'mono'],
] as const

/**
 * The typeface of the same metrics as a font that every reader is expected to have: the standard ones, and those of Windows
 * that look like them. @returns `undefined` of any other
 */
export function replacementFor(baseFont: string): FontName | undefined {
  const [, family = '', rest = ''] = /^(?:[A-Z]{6}\+)?([A-Za-z]+?)((?:[-,].*)?)$/.exec(baseFont) ?? []
  const bold = /bold/i.test(rest)
  const italic = /italic|oblique/i.test(rest)
  if (!/^(?:[-,]|Roman|Regular|Bold|Italic|Oblique|MT|PS)*$/i.test(rest)) return undefined
  const found = FAMILIES.find(([pattern]) => pattern.test(family))
  if (!found) return undefined
  const style = bold && italic ? 'bold-italic' : bold ? 'bold' : italic ? 'italic' : 'regular'
  return `${found[1]}-${style}`
}

/**
 * Puts an embedded font in the place of one that is not embedded, with the same look, widths and codes.
 * @param codes which codes are shown, one byte each
 * @returns the characters there is no glyph for, or `widths` where the font has others; then nothing is changed
 */
export async function embedStandardFont(
  pdf: PdfCopy,
  font: PdfDict,
  typeface: FontName,
  codes: Uint8Array,
): Promise<readonly string[] | 'widths'> {
  const encoding = encodingOf(pdf, font)
  const program = new TrueType(await asset(typeface))
  const characters = new Set<number>()
  const missing: string[] = []
  for (let code = 0; code < 256; code++) {
    if (codes[code] !== 1) continue
    const point = encoding[code]
    if (point === undefined || program.glyph(point) === 0) missing.push(`code ${code}`)
    else characters.add(point)
  }
  if (missing.length > 0) return missing
  const widths = encoding.map((point) =>
    point === undefined || !characters.has(point) ? 0 : program.width(program.glyph(point)),
  )
  if (!agree(pdf, font, widths, codes)) return 'widths'
  const file = program.subset(characters)
  const name = `FACTUR+Liberation${typeface.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())}`
  const fixed = typeface.startsWith('mono') ? 1 : 0
  const serif = typeface.startsWith('serif') ? 2 : 0
  const italic = typeface.includes('italic') ? 64 : 0
  const descriptor = dictOf({
    Type: new PdfName('FontDescriptor'),
    FontName: new PdfName(name),
    Flags: 32 + fixed + serif + italic,
    FontBBox: [...program.bounds],
    ItalicAngle: program.italicAngle,
    Ascent: program.ascent,
    Descent: program.descent,
    CapHeight: program.capHeight,
    StemV: typeface.includes('bold') ? 140 : 80,
    FontFile2: pdf.add(streamOf({ Filter: new PdfName('FlateDecode'), Length1: file.length }, deflateSync(file))),
  })
  font.set('Subtype', new PdfName('TrueType'))
  font.set('BaseFont', new PdfName(name))
  font.set('FirstChar', 0)
  font.set('LastChar', 255)
  font.set('Widths', pdf.add(widths))
  font.set('Encoding', pdf.add(writtenEncoding(encoding, codes)))
  font.set('FontDescriptor', pdf.add(descriptor))
  return []
}

/** How much wider or narrower a letter may be said to be, in thousandths of the size. */
const TOLERANCE = 3

/** Whether the font says of itself what is true of the one in its place. */
function agree(pdf: PdfCopy, font: PdfDict, widths: readonly number[], codes: Uint8Array): boolean {
  const own = pdf.array(font, 'Widths')
  const first = pdf.resolve(font.get('FirstChar'))
  if (!own || typeof first !== 'number') return true
  return own.every((value, index) => {
    const [said, code] = [pdf.resolve(value), first + index]
    return codes[code] !== 1 || typeof said !== 'number' || Math.abs(said - (widths[code] ?? 0)) <= TOLERANCE
  })
}

/** Code by code. */
function encodingOf(pdf: PdfCopy, font: PdfDict): (number | undefined)[] {
  const given = pdf.resolve(font.get('Encoding'))
  const base =
    given instanceof Map ? pdf.name(given, 'BaseEncoding') : given instanceof PdfName ? given.name : undefined
  const known = base === 'WinAnsiEncoding' || base === 'MacRomanEncoding' ? base : 'StandardEncoding'
  const codes = baseEncoding(known satisfies BaseEncoding)
  const differences = given instanceof Map ? (pdf.array(given, 'Differences') ?? []) : []
  let code = 0
  for (const one of differences) {
    const value = pdf.resolve(one)
    if (typeof value === 'number') code = value
    else if (value instanceof PdfName) {
      // A code of one byte; one that is none is passed over.
      if (code >= 0 && code < 256) codes[code] = value.name === '.notdef' ? undefined : codePointOf(value.name)
      code++
    }
  }
  return codes
}

function writtenEncoding(encoding: readonly (number | undefined)[], codes: Uint8Array): PdfDict {
  const base = baseEncoding('WinAnsiEncoding')
  const differences: PdfValue[] = []
  let expected = -1
  for (let code = 0; code < 256; code++) {
    const point = encoding[code]
    if (codes[code] !== 1 || point === undefined || point === base[code]) continue
    if (code !== expected) differences.push(code)
    differences.push(new PdfName(glyphName(point)))
    expected = code + 1
  }
  return dictOf({
    Type: new PdfName('Encoding'),
    BaseEncoding: new PdfName('WinAnsiEncoding'),
    Differences: differences.length > 0 ? differences : undefined,
  })
}
