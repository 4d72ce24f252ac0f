import type { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfName, PdfStream } from '../pdf/objects.js'
import type { Findings } from './findings.js'
import { baseEncoding } from './glyph-names.js'
import { embedStandardFont, replacementFor } from './standard-fonts.js'
import type { UsedFont } from './survey.js'

/** Looks at every font that is shown, and embeds the standard ones. */
export async function conformFonts(
  pdf: PdfCopy,
  fonts: ReadonlyMap<PdfDict, UsedFont>,
  findings: Findings,
): Promise<void> {
  for (const [font, used] of fonts) {
    findings.page = used.page
    const type = pdf.name(font, 'Subtype')
    if (type === 'Type3' || !used.shown) continue
    if (type === 'Type0') composite(pdf, font, findings)
    else await simple(pdf, font, type, used, findings)
  }
  findings.page = undefined
}

function isEmbedded(descriptor: PdfDict | undefined): boolean {
  return descriptor !== undefined && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))
}

function composite(pdf: PdfCopy, font: PdfDict, findings: Findings): void {
  const descendant = pdf.resolve(pdf.array(font, 'DescendantFonts')?.[0])
  const dict = descendant instanceof Map ? descendant : undefined
  const descriptor = pdf.dict(dict, 'FontDescriptor')
  if (!dict || !isEmbedded(descriptor)) {
    findings.refuse('FONT_NOT_EMBEDDED', '6.2.11.4.1', `The font ${nameOf(pdf, font)} is not embedded.`)
    return
  }
  if (pdf.name(dict, 'Subtype') === 'CIDFontType2' && !dict.has('CIDToGIDMap')) {
    dict.set('CIDToGIDMap', new PdfName('Identity'))
    findings.repaired(
      'CID_TO_GID',
      '6.2.11.3.2',
      `The font ${nameOf(pdf, font)} says how its codes lead to its glyphs.`,
    )
  }
  dropLists(descriptor, findings)
}

async function simple(
  pdf: PdfCopy,
  font: PdfDict,
  type: string | undefined,
  used: UsedFont,
  findings: Findings,
): Promise<void> {
  const descriptor = pdf.dict(font, 'FontDescriptor')
  const name = nameOf(pdf, font)
  if (!isEmbedded(descriptor)) {
    const typeface = replacementFor(pdf.name(font, 'BaseFont') ?? '')
    if (!typeface) {
      findings.refuse('FONT_NOT_EMBEDDED', '6.2.11.4.1', `The font ${name} is not embedded.`)
      return
    }
    if (used.unknown) {
      findings.refuse('FONT_NOT_EMBEDDED', '6.2.11.4.1', `The font ${name} is not embedded, and is set by a state.`)
      return
    }
    const missing = await embedStandardFont(pdf, font, typeface, used.codes)
    if (missing === 'widths') {
      findings.refuse(
        'FONT_WIDTHS',
        '6.2.11.5',
        `The font ${name} is not embedded, and its letters are not as wide as those of the font of that name.`,
      )
    } else if (missing.length > 0) {
      findings.refuse(
        'FONT_CHARACTERS',
        '6.2.11.4.1',
        `The font ${name} is not embedded, and shows characters that the font in its place does not have: ${missing.slice(0, 5).join(', ')}.`,
      )
    } else
      findings.repaired(
        'FONT_EMBEDDED',
        '6.2.11.4.1',
        `The font ${name} was replaced by one of the same metrics, which is embedded.`,
      )
    return
  }
  dropLists(descriptor, findings)
  if (type === 'TrueType') encoding(pdf, font, descriptor as PdfDict, used, findings)
}

/** Lists of the glyphs of a subset: wrong ones are forbidden, and none are needed. */
function dropLists(descriptor: PdfDict | undefined, findings: Findings): void {
  for (const key of ['CIDSet', 'CharSet']) {
    if (descriptor?.delete(key))
      findings.repaired(
        'GLYPH_LIST',
        '6.2.11.4.2',
        'The list of the glyphs of a font, which need not be there, was taken out.',
      )
  }
}

/** A symbolic TrueType font has no encoding; another one has that of Windows or that of the Mac. */
function encoding(pdf: PdfCopy, font: PdfDict, descriptor: PdfDict, used: UsedFont, findings: Findings): void {
  const given = pdf.resolve(descriptor.get('Flags'))
  const flags = typeof given === 'number' ? given : SYMBOLIC
  const own = pdf.resolve(font.get('Encoding'))
  const base = own instanceof PdfName ? own.name : own instanceof Map ? pdf.name(own, 'BaseEncoding') : undefined
  const based = base === 'WinAnsiEncoding' || base === 'MacRomanEncoding'
  const maps = characterMaps(pdf, descriptor)
  const unicode = maps?.includes('3 1') === true
  const name = nameOf(pdf, font)
  const refuse = (why: string): void => findings.refuse('FONT_ENCODING', '6.2.11.6', `The font ${name} ${why}.`)
  const repaired = (what: string): void =>
    findings.repaired('FONT_ENCODING', '6.2.11.6', `The font ${name} now says ${what}.`)
  const differs = own instanceof Map && own.has('Differences')
  if ((flags & SYMBOLIC) === 0) {
    if (differs && !unicode) refuse('has glyphs by name, and no list of them by Unicode')
    else if (!based && own instanceof Map && !ambiguous(pdf, own, used)) {
      own.set('BaseEncoding', new PdfName('WinAnsiEncoding'))
      repaired('which encoding its own is based on')
    } else if (!based) refuse('does not say in which encoding it is')
    return
  }
  if (own !== null && based && unicode && !maps.includes('3 0')) {
    // Readers go by the encoding, whatever the flags say.
    descriptor.set('Flags', (flags & ~SYMBOLIC) | NONSYMBOLIC)
    repaired('that its signs are letters')
    return
  }
  if (maps && maps.length !== 1 && !maps.includes('3 0')) refuse('has signs of its own, and several lists of them')
  else if (own !== null) {
    font.delete('Encoding')
    repaired('that it has signs of its own')
  }
}

const SYMBOLIC = 4
const NONSYMBOLIC = 32

/** Whether a code is shown that the standard encoding and that of Windows read otherwise. */
function ambiguous(pdf: PdfCopy, own: PdfDict, { codes }: UsedFont): boolean {
  const standard = baseEncoding('StandardEncoding')
  const windows = baseEncoding('WinAnsiEncoding')
  const told = new Set<number>()
  let code = 0
  for (const one of pdf.array(own, 'Differences') ?? []) {
    const value = pdf.resolve(one)
    if (typeof value === 'number') code = value
    else if (value instanceof PdfName) told.add(code++)
  }
  return codes.some((shown, at) => shown === 1 && !told.has(at) && standard[at] !== windows[at])
}

/** Most bytes of a font that is looked into. */
const MAX_FONT = 4 * 1024 * 1024

/** Platform and encoding of each list of characters in an embedded TrueType font; `undefined`: it is not told. */
function characterMaps(pdf: PdfCopy, descriptor: PdfDict): string[] | undefined {
  const stream = pdf.resolve(descriptor.get('FontFile2'))
  if (!(stream instanceof PdfStream)) return undefined
  const bytes = pdf.data(stream, MAX_FONT)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at) : 0)
  const tables = Math.min(word(4), 200)
  for (let at = 12; at < 12 + 16 * tables && at + 16 <= bytes.length; at += 16) {
    if (view.getUint32(at) !== CMAP) continue
    const start = view.getUint32(at + 8)
    const count = Math.min(word(start + 2), 100)
    return Array.from({ length: count }, (_, index) => {
      const entry = start + 4 + 8 * index
      return `${word(entry)} ${word(entry + 2)}`
    })
  }
  return []
}

/** `cmap` */
const CMAP = 0x636d6170

function nameOf(pdf: PdfCopy, font: PdfDict): string {
  return (pdf.name(font, 'BaseFont') ?? 'without a name').slice(0, 80)
}
