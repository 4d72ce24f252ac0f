import type { PdfCopy } from '../pdf/copy.js'
import { type PdfDict, PdfName } from '../pdf/objects.js'
import type { Findings } from './findings.js'
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
    const missing = await embedStandardFont(pdf, font, typeface, used.codes)
    if (missing.length > 0) {
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
  if (type === 'TrueType') encoding(pdf, font, descriptor as PdfDict, findings)
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
function encoding(pdf: PdfCopy, font: PdfDict, descriptor: PdfDict, findings: Findings): void {
  const given = pdf.resolve(descriptor.get('Flags'))
  const flags = typeof given === 'number' ? given : 4
  const own = pdf.resolve(font.get('Encoding'))
  const base = own instanceof PdfName ? own.name : own instanceof Map ? pdf.name(own, 'BaseEncoding') : undefined
  if ((flags & 4) === 0) {
    if (base === 'WinAnsiEncoding' || base === 'MacRomanEncoding') return
    findings.refuse('FONT_ENCODING', '6.2.11.6', `The font ${nameOf(pdf, font)} does not say in which encoding it is.`)
    return
  }
  if (own === null) return
  font.delete('Encoding')
  findings.repaired(
    'FONT_ENCODING',
    '6.2.11.6',
    `The font ${nameOf(pdf, font)} has signs of its own, and no other encoding beside.`,
  )
}

function nameOf(pdf: PdfCopy, font: PdfDict): string {
  return (pdf.name(font, 'BaseFont') ?? 'without a name').slice(0, 80)
}
