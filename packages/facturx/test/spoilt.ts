import type { CheckCode } from '../src/check/words.js'
import { dictOf, PdfCopy, streamOf, textString } from '../src/pdf/copy.js'
import { type PdfDict, PdfName, type PdfRef, type PdfStream, type PdfValue } from '../src/pdf/objects.js'

/** A hybrid invoice with one thing wrong, and what the check must say of it. */
export interface Spoilt {
  readonly name: string
  readonly codes: readonly CheckCode[]
  /** PDF/A-3 has nothing against it: Factur-X does. */
  readonly hybridOnly?: boolean
  make(good: Uint8Array): Uint8Array
}

type Change = (pdf: PdfCopy, page: PdfDict, catalog: PdfDict) => void

/** Changes objects and writes the file anew. */
function changed(good: Uint8Array, change: Change): Uint8Array {
  const pdf = new PdfCopy(good)
  change(pdf, firstPage(pdf), pdf.catalog)
  const id = new Uint8Array(16).fill(7)
  return pdf.write(pdf.dict(pdf.trailer, 'Info') ?? new Map(), id)
}

function firstPage(pdf: PdfCopy): PdfDict {
  let node = pdf.dict(pdf.catalog, 'Pages') as PdfDict
  for (let kids = pdf.array(node, 'Kids'); kids; kids = pdf.array(node, 'Kids')) node = pdf.resolve(kids[0]) as PdfDict
  return node
}

const name = (text: string) => new PdfName(text)

/** Swaps bytes for as many others, or more: what a text editor would do. */
function edited(good: Uint8Array, from: string, to: string, last = false): Uint8Array {
  const text = Buffer.from(good).toString('latin1')
  const at = last ? text.lastIndexOf(from) : text.indexOf(from)
  if (at < 0) throw new Error(`The file has no ${from}`)
  return Buffer.from(text.slice(0, at) + to + text.slice(at + from.length), 'latin1')
}

/** Changes the metadata, which are text. */
function withXmp(good: Uint8Array, change: (xmp: string) => string): Uint8Array {
  return changed(good, (pdf, _, catalog) => {
    const xmp = new TextDecoder().decode(pdf.data(pdf.resolve(catalog.get('Metadata')) as PdfStream, 1e6))
    const told = change(xmp)
    if (told === xmp) throw new Error('The metadata are as before')
    const stream = streamOf({ Type: name('Metadata'), Subtype: name('XML') }, new TextEncoder().encode(told))
    catalog.set('Metadata', pdf.add(stream))
  })
}

/** Puts drawing operators before those of the first page. */
function drawing(pdf: PdfCopy, page: PdfDict, operators: string, last = false): void {
  const contents = pdf.resolve(page.get('Contents'))
  const old = Array.isArray(contents) ? contents : [page.get('Contents') ?? null]
  const added = pdf.add(streamOf({}, Buffer.from(`${operators}\n`, 'latin1')))
  page.set('Contents', last ? [...old, added] : [added, ...old])
}

function resources(pdf: PdfCopy, page: PdfDict, kind: string, key: string, value: PdfValue): void {
  const own = pdf.dict(page, 'Resources') as PdfDict
  const named: PdfDict = new Map(pdf.dict(own, kind) ?? [])
  named.set(key, value)
  own.set(kind, named)
}

function specification(pdf: PdfCopy): PdfDict {
  return pdf.resolve((pdf.array(pdf.catalog, 'AF') as PdfValue[])[0]) as PdfDict
}

function attached(pdf: PdfCopy): PdfStream {
  return pdf.resolve(pdf.dict(specification(pdf), 'EF')?.get('F')) as PdfStream
}

/** Every font of the first page. */
function fonts(pdf: PdfCopy, page: PdfDict): PdfDict[] {
  return [...(pdf.dict(pdf.dict(page, 'Resources'), 'Font')?.values() ?? [])].map((one) => pdf.resolve(one) as PdfDict)
}

function descendant(pdf: PdfCopy, font: PdfDict): PdfDict {
  return pdf.resolve((pdf.array(font, 'DescendantFonts') as PdfValue[])[0]) as PdfDict
}

function annotation(pdf: PdfCopy, page: PdfDict, entries: Record<string, PdfValue>): void {
  const one = dictOf({ Type: name('Annot'), Rect: [10, 10, 60, 30], F: 4, ...entries })
  page.set('Annots', [pdf.add(one)])
}

function appearance(pdf: PdfCopy): PdfRef {
  return pdf.add(
    streamOf(
      { Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 50, 20], Resources: new Map() },
      Buffer.from(''),
    ),
  ) as PdfRef
}

const picture = (pdf: PdfCopy, more: Record<string, PdfValue> = {}, data = Uint8Array.of(9, 9, 9)) =>
  pdf.add(
    streamOf(
      {
        Type: name('XObject'),
        Subtype: name('Image'),
        Width: 1,
        Height: 1,
        BitsPerComponent: 8,
        ColorSpace: name('DeviceRGB'),
        ...more,
      },
      data,
    ),
  )

function spoilt(label: string, codes: CheckCode | readonly CheckCode[], change: Change): Spoilt {
  return { name: label, codes: [codes].flat(), make: (good) => changed(good, change) }
}

function editing(label: string, code: CheckCode, from: string, to: string, last = false): Spoilt {
  return { name: label, codes: [code], make: (good) => edited(good, from, to, last) }
}

function xmp(label: string, code: CheckCode, change: (xmp: string) => string, hybridOnly = false): Spoilt {
  return { name: label, codes: [code], hybridOnly, make: (good) => withXmp(good, change) }
}

function hybrid(label: string, code: CheckCode, change: Change): Spoilt {
  return { ...spoilt(label, code, change), hybridOnly: true }
}

/** What a conformant file with an object of its own has, to be changed further. */
const script = () => dictOf({ S: name('JavaScript'), JS: textString('app.alert(1)') })

export const SPOILT: readonly Spoilt[] = [
  editing('version 2 in the header', 'HEADER', '%PDF-1.7', '%PDF-2.0'),
  {
    name: 'something before the header',
    codes: ['HEADER'],
    make: (good) => Buffer.concat([Buffer.from('junk\n'), good]),
  },
  editing('no binary comment', 'HEADER_COMMENT', '%\xe2\xe3\xcf\xd3', '%abcd'),
  editing('no identifier', 'FILE_ID', '/ID ', '/XX ', true),
  editing('encrypted', 'ENCRYPTED', '/ID ', '/Encrypt 1 0 R /ID ', true),
  { name: 'something after the end', codes: ['AFTER_END'], make: (good) => Buffer.concat([good, Buffer.from('tail')]) },
  editing('a space after xref', 'XREF_FORM', 'xref\n0', 'xref \n0', true),
  editing('an odd hexadecimal string', 'HEX_STRING', '/ID [<', '/ID2 <123> /ID [<', true),
  editing('a length that is wrong', 'STREAM_LENGTH', '/Length ', '/Length 1'),
  editing('a stream keyword with a space', 'STREAM_LINES', '\nstream\n', '\nstream \n'),
  editing('two spaces in an object', 'OBJECT_FORM', '\n2 0 obj', '\n2  0 obj'),
  spoilt('LZW', 'LZW', (pdf, page) => {
    drawing(pdf, page, '')
    const contents = pdf.resolve(page.get('Contents')) as PdfValue[]
    contents[0] = pdf.add(streamOf({ Filter: name('LZWDecode') }, Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x20)))
  }),
  spoilt('a stream in another file', 'EXTERNAL_STREAM', (pdf, page) => {
    drawing(pdf, page, '')
    const contents = pdf.resolve(page.get('Contents')) as PdfValue[]
    contents[0] = pdf.add(streamOf({ F: textString('elsewhere.bin') }, Buffer.from(' ')))
  }),
  spoilt('a name that is too long', 'NAME_LENGTH', (_, page) => void page.set('Mine', name('x'.repeat(128)))),
  {
    name: 'a number that is too large',
    codes: ['NUMBER_RANGE'],
    make: (good) =>
      edited(
        changed(good, (_, page) => void page.set('Mine', 2147483647)),
        '2147483647',
        '2147483648',
      ),
  },
  spoilt(
    'a string that is too long',
    'STRING_LENGTH',
    (_, page) => void page.set('Mine', textString('x'.repeat(32768))),
  ),
  spoilt('a page of 2 units', 'PAGE_SIZE', (_, page) => void page.set('MediaBox', [0, 0, 2, 800])),
  spoilt('graphics states 29 deep', 'GRAPHICS_NESTING', (pdf, page) =>
    drawing(pdf, page, `${'q '.repeat(29)}${'Q '.repeat(29)}`),
  ),
  spoilt('an operator that is none', 'CONTENT_OPERATOR', (pdf, page) => drawing(pdf, page, '1 0 xyz')),
  spoilt('resources from around', 'RESOURCES', (pdf, page) => {
    const parent = pdf.dict(page, 'Parent') as PdfDict
    parent.set('Resources', page.get('Resources') ?? null)
    page.delete('Resources')
  }),
  spoilt('no output intent', 'COLOUR_RGB', (_, __, catalog) => void catalog.delete('OutputIntents')),
  spoilt('an output intent without profile', 'COLOUR_RGB', (pdf, _, catalog) => {
    const [intent] = pdf.array(catalog, 'OutputIntents') as PdfValue[]
    ;(pdf.resolve(intent) as PdfDict).delete('DestOutputProfile')
  }),
  spoilt('a profile that is none', 'OUTPUT_INTENT_PROFILE', (pdf, _, catalog) => {
    const [intent] = pdf.array(catalog, 'OutputIntents') as PdfValue[]
    ;(pdf.resolve(intent) as PdfDict).set('DestOutputProfile', pdf.add(streamOf({ N: 3 }, new Uint8Array(200))))
  }),
  spoilt('CMYK', 'CMYK', (pdf, page) => drawing(pdf, page, 'q 0 0 0 1 k 0 0 1 1 re f Q')),
  spoilt('a profile of a colour space that is none', 'ICC_PROFILE', (pdf, page) => {
    resources(pdf, page, 'ColorSpace', 'CS9', [name('ICCBased'), pdf.add(streamOf({ N: 3 }, new Uint8Array(200)))])
    drawing(pdf, page, 'q /CS9 cs 1 0 0 sc 0 0 1 1 re f Q')
  }),
  spoilt('a transfer function', 'TRANSFER_FUNCTION', (pdf, page) => {
    resources(pdf, page, 'ExtGState', 'G9', dictOf({ TR: name('Identity') }))
    drawing(pdf, page, '/G9 gs')
  }),
  spoilt('a second transfer function', 'TRANSFER_FUNCTION', (pdf, page) => {
    resources(pdf, page, 'ExtGState', 'G9', dictOf({ TR2: name('Identity') }))
    drawing(pdf, page, '/G9 gs')
  }),
  spoilt('a halftone', 'HALFTONE', (pdf, page) => {
    resources(pdf, page, 'ExtGState', 'G9', dictOf({ HTP: [0, 0] }))
    drawing(pdf, page, '/G9 gs')
  }),
  spoilt('a rendering intent', 'RENDERING_INTENT', (pdf, page) => drawing(pdf, page, '/Loud ri')),
  spoilt('a rendering intent of a state', 'RENDERING_INTENT', (pdf, page) => {
    resources(pdf, page, 'ExtGState', 'G9', dictOf({ RI: name('Loud') }))
    drawing(pdf, page, '/G9 gs')
  }),
  spoilt('a blend mode', 'BLEND_MODE', (pdf, page) => {
    resources(pdf, page, 'ExtGState', 'G9', dictOf({ BM: name('Glow') }))
    drawing(pdf, page, '/G9 gs')
  }),
  spoilt('a smoothed picture', 'INTERPOLATION', (pdf, page) => {
    resources(pdf, page, 'XObject', 'X9', picture(pdf, { Interpolate: true }))
    drawing(pdf, page, 'q /X9 Do Q')
  }),
  spoilt('alternates of a picture', 'ALTERNATE_REMOVED', (pdf, page) => {
    const other = dictOf({ Image: picture(pdf), DefaultForPrinting: false })
    resources(pdf, page, 'XObject', 'X9', picture(pdf, { Alternates: [other] }))
    drawing(pdf, page, 'q /X9 Do Q')
  }),
  spoilt('PostScript', 'POSTSCRIPT', (pdf, page) => {
    resources(
      pdf,
      page,
      'XObject',
      'X9',
      pdf.add(streamOf({ Type: name('XObject'), Subtype: name('PS') }, Buffer.from(' '))),
    )
    drawing(pdf, page, 'q /X9 Do Q')
  }),
  spoilt('content of another file', 'REFERENCE_OBJECT', (pdf, page) => {
    const form = streamOf(
      {
        Type: name('XObject'),
        Subtype: name('Form'),
        BBox: [0, 0, 1, 1],
        Resources: new Map(),
        Ref: dictOf({ F: textString('x.pdf'), Page: 0 }),
      },
      Buffer.from(' '),
    )
    resources(pdf, page, 'XObject', 'X9', pdf.add(form))
    drawing(pdf, page, 'q /X9 Do Q')
  }),
  spoilt('a form without resources', 'RESOURCES', (pdf, page) => {
    const [font] = [...(pdf.dict(pdf.dict(page, 'Resources'), 'Font')?.keys() ?? [])]
    const form = streamOf(
      { Type: name('XObject'), Subtype: name('Form'), BBox: [0, 0, 9, 9] },
      Buffer.from(`BT /${font} 1 Tf ET`),
    )
    resources(pdf, page, 'XObject', 'X9', pdf.add(form))
    drawing(pdf, page, 'q /X9 Do Q')
  }),
  spoilt('LZW in the page', 'INLINE_LZW', (pdf, page) =>
    drawing(pdf, page, 'q BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID \x80\x0b\x60\x50 EI Q'),
  ),
  spoilt('a font that is not embedded', 'FONT_NOT_EMBEDDED', (pdf, page) => {
    for (const font of fonts(pdf, page)) pdf.dict(descendant(pdf, font), 'FontDescriptor')?.delete('FontFile2')
  }),
  spoilt('a standard font', 'FONT_NOT_EMBEDDED', (pdf, page) => {
    resources(
      pdf,
      page,
      'Font',
      'F99',
      dictOf({ Type: name('Font'), Subtype: name('Type1'), BaseFont: name('Helvetica') }),
    )
    drawing(pdf, page, 'BT /F99 9 Tf 20 20 Td (Hello) Tj ET')
  }),
  spoilt('no way from codes to glyphs', 'CID_TO_GID', (pdf, page) => {
    for (const font of fonts(pdf, page)) descendant(pdf, font).delete('CIDToGIDMap')
  }),
  spoilt('other widths', 'FONT_WIDTHS', (pdf, page) => {
    for (const font of fonts(pdf, page)) {
      const dict = descendant(pdf, font)
      dict.delete('W')
      dict.set('DW', 123)
    }
  }),
  spoilt('an encoding that nobody has', 'CMAP', (pdf, page) => {
    for (const font of fonts(pdf, page)) font.set('Encoding', name('Mine-H'))
  }),
  spoilt('a glyph that is not there', 'NOTDEF', (pdf, page) => {
    const [font] = [...(pdf.dict(pdf.dict(page, 'Resources'), 'Font')?.keys() ?? [])]
    drawing(pdf, page, `BT /${font} 9 Tf 20 20 Td <0000> Tj ET`)
  }),
  spoilt('a film', 'ANNOTATION_TYPE', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Movie'), AP: dictOf({ N: appearance(pdf) }) }),
  ),
  spoilt('a hidden annotation', 'ANNOTATION_HIDDEN', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Square'), F: 6, AP: dictOf({ N: appearance(pdf) }) }),
  ),
  spoilt('an annotation that is not printed', 'ANNOTATION_FLAGS', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Square'), F: 0, AP: dictOf({ N: appearance(pdf) }) }),
  ),
  spoilt('an annotation without look', 'ANNOTATION_WITHOUT_APPEARANCE', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Square') }),
  ),
  spoilt('an annotation with two looks', 'APPEARANCE_REMOVED', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Square'), AP: dictOf({ N: appearance(pdf), D: appearance(pdf) }) }),
  ),
  spoilt(
    'a form for the reader to draw',
    'NEED_APPEARANCES',
    (_, __, catalog) => void catalog.set('AcroForm', dictOf({ Fields: [], NeedAppearances: true })),
  ),
  spoilt(
    'a dynamic form',
    'XFA',
    (pdf, _, catalog) =>
      void catalog.set('AcroForm', dictOf({ Fields: [], XFA: pdf.add(streamOf({}, Buffer.from('<x/>'))) })),
  ),
  spoilt('a field with an action', 'WIDGET_ACTION', (pdf, page, catalog) => {
    annotation(pdf, page, {
      Subtype: name('Widget'),
      FT: name('Tx'),
      T: textString('field'),
      AP: dictOf({ N: appearance(pdf) }),
      AA: dictOf({ K: dictOf({ S: name('GoTo'), D: textString('x') }) }),
    })
    catalog.set('AcroForm', dictOf({ Fields: [...(pdf.array(page, 'Annots') ?? [])] }))
  }),
  spoilt('needs rendering', 'NEEDS_RENDERING', (_, __, catalog) => void catalog.set('NeedsRendering', true)),
  spoilt('JavaScript on opening', 'ACTION_REMOVED', (_, __, catalog) => void catalog.set('OpenAction', script())),
  spoilt('the start of a program', 'ACTION_REMOVED', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Link'), A: dictOf({ S: name('Launch'), F: textString('x.exe') }) }),
  ),
  spoilt(
    'an action of a page',
    'ACTION_REMOVED',
    (_, page) => void page.set('AA', dictOf({ O: dictOf({ S: name('GoTo'), D: textString('x') }) })),
  ),
  spoilt(
    'an action of the document',
    'ACTION_REMOVED',
    (_, __, catalog) => void catalog.set('AA', dictOf({ WC: script() })),
  ),
  spoilt('a named action', 'ACTION_REMOVED', (pdf, page) =>
    annotation(pdf, page, { Subtype: name('Link'), A: dictOf({ S: name('Named'), N: name('Print') }) }),
  ),
  spoilt('JavaScript at the end of a chain', 'ACTION_REMOVED', (pdf, page) =>
    annotation(pdf, page, {
      Subtype: name('Link'),
      A: dictOf({ S: name('URI'), URI: textString('https://example.org'), Next: script() }),
    }),
  ),
  spoilt('permissions', 'PERMISSIONS', (_, __, catalog) => void catalog.set('Perms', dictOf({ Mine: new Map() }))),
  spoilt('layers without name', 'LAYERS', (pdf, _, catalog) => {
    const layer = pdf.add(dictOf({ Type: name('OCG'), Name: textString('One') }))
    catalog.set('OCProperties', dictOf({ OCGs: [layer], D: dictOf({ Order: [layer] }) }))
  }),
  spoilt('layers that turn themselves on', 'LAYERS', (pdf, _, catalog) => {
    const layer = pdf.add(dictOf({ Type: name('OCG'), Name: textString('One') }))
    const usage = dictOf({ Event: name('View'), OCGs: [layer], Category: [name('Zoom')] })
    catalog.set(
      'OCProperties',
      dictOf({ OCGs: [layer], D: dictOf({ Name: textString('All'), Order: [layer], AS: [usage] }) }),
    )
  }),
  spoilt(
    'presentations',
    'PRESENTATION',
    (pdf, _, catalog) => void pdf.dict(catalog, 'Names')?.set('AlternatePresentations', dictOf({ Names: [] })),
  ),
  spoilt(
    'requirements',
    'REQUIREMENTS',
    (_, __, catalog) =>
      void catalog.set('Requirements', [dictOf({ Type: name('Requirement'), S: name('EnableJavaScripts') })]),
  ),
  spoilt('no metadata', 'METADATA_MISSING', (_, __, catalog) => void catalog.delete('Metadata')),
  xmp('metadata that are no XML', 'METADATA_BROKEN', (text) => text.replace('</rdf:RDF>', '')),
  xmp('a header with an encoding', 'METADATA_HEADER', (text) => text.replace('?>', ' encoding="UTF-8"?>')),
  xmp('PDF/A-2', 'PDFA_PART', (text) => text.replace('<pdfaid:part>3', '<pdfaid:part>2')),
  xmp('a level that is none', 'PDFA_CONFORMANCE', (text) => text.replace('conformance>B<', 'conformance>C<')),
  xmp('another prefix', 'PDFA_PREFIX', (text) => text.replaceAll('pdfaid', 'mine')),
  xmp('no description of the schema', 'METADATA_PROPERTY', (text) =>
    text.replace(/<rdf:Description[^>]*pdfaExtension[\s\S]*?<\/rdf:Description>/, ''),
  ),
  xmp('a property that is not described', 'METADATA_PROPERTY', (text) =>
    text.replace('<pdfaProperty:name>Version<', '<pdfaProperty:name>Edition<'),
  ),
  xmp('a description without its kind', 'EXTENSION_SCHEMA', (text) =>
    text.replace('<pdfaProperty:category>external</pdfaProperty:category>', ''),
  ),
  spoilt('no second name', 'ATTACHMENT_NAME', (pdf) => void specification(pdf).delete('UF')),
  spoilt(
    'no relationship',
    ['ATTACHMENT_RELATIONSHIP', 'INVOICE_RELATIONSHIP'],
    (pdf) => void specification(pdf).delete('AFRelationship'),
  ),
  spoilt('no type', ['ATTACHMENT_TYPE', 'INVOICE_MIME_TYPE'], (pdf) => void attached(pdf).dict.delete('Subtype')),
  spoilt('not associated', 'ATTACHMENT_ASSOCIATED', (_, __, catalog) => void catalog.delete('AF')),
  hybrid('a type of its own', 'INVOICE_MIME_TYPE', (pdf) => void attached(pdf).dict.set('Subtype', name('text/plain'))),
  hybrid(
    'a supplement',
    'INVOICE_RELATIONSHIP',
    (pdf) => void specification(pdf).set('AFRelationship', name('Supplement')),
  ),
  hybrid('no date', 'ATTACHMENT_DATE', (pdf) => void pdf.dict(attached(pdf).dict, 'Params')?.delete('ModDate')),
  hybrid(
    'not named',
    'INVOICE_NOT_NAMED',
    (pdf, _, catalog) => void pdf.dict(catalog, 'Names')?.delete('EmbeddedFiles'),
  ),
  hybrid('under another name', 'INVOICE_MISSING', (pdf) => {
    for (const key of ['F', 'UF']) specification(pdf).set(key, textString('invoice.xml'))
  }),
  hybrid('the name of XRechnung', 'INVOICE_NAME', (pdf) => {
    for (const key of ['F', 'UF']) specification(pdf).set(key, textString('xrechnung.xml'))
  }),
  hybrid('two invoices', 'INVOICE_AMBIGUOUS', (pdf, _, catalog) => {
    const copy = pdf.add(new Map(specification(pdf)))
    catalog.set('AF', [...(pdf.array(catalog, 'AF') ?? []), copy])
  }),
  hybrid('an invoice that is none', 'INVOICE_BROKEN', (pdf) => {
    const given = attached(pdf).dict
    const stream = pdf.add(
      streamOf(
        { Subtype: given.get('Subtype') ?? null, Params: given.get('Params') ?? null },
        Buffer.from('<rsm:CrossIndustryInvoice><'),
      ),
    )
    specification(pdf).set('EF', dictOf({ F: stream, UF: stream }))
  }),
  xmp(
    'nothing of the invoice',
    'FX_MISSING',
    (text) => text.replace(/<rdf:Description[^>]*xmlns:fx[\s\S]*?<\/rdf:Description>/, ''),
    true,
  ),
  xmp('another profile', 'FX_LEVEL', (text) => text.replace('>EN 16931<', '>BASIC<'), true),
  xmp('another file name', 'FX_FILE_NAME', (text) => text.replace('>factur-x.xml<', '>zugferd-invoice.xml<'), true),
  xmp('another kind of document', 'FX_DOCUMENT_TYPE', (text) => text.replace('>INVOICE<', '>ORDER<'), true),
  xmp('no version', 'FX_VERSION', (text) => text.replace('<fx:Version>1.0</fx:Version>', ''), true),
]
