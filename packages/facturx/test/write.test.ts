import { readFileSync } from 'node:fs'
import { ConfigurationError } from '@facturelle/core'
import { parseInvoice } from '@facturelle/documents/syntax'
import { PDF } from '@libpdf/core'
import { describe, expect, it } from 'vitest'
import { extractXml } from '../src/index.js'
import { PdfCopy } from '../src/pdf/copy.js'
import { type PdfDict, PdfName, PdfRef, PdfStream, type PdfText } from '../src/pdf/objects.js'
import { type Finding, NotConformableError, type ToFacturXOptions, toFacturX } from '../src/write/index.js'
import { buildPdf, fromBytes, type Part, pagePdf, stream } from './pdf.js'

const xml = new Uint8Array(readFileSync(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url)))
const { invoice } = parseInvoice(xml)
const now = new Date('2026-11-30T10:00:00Z')
const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
const shown = (text: string, font = HELVETICA) => ({
  content: `BT /F1 12 Tf 50 700 Td ${text} Tj ET`,
  resources: `/Font<</F1 ${font}>>`,
})

const made = (pdf: Uint8Array, options: ToFacturXOptions = {}) => toFacturX(pdf, xml, { now, ...options })

async function repairs(pdf: Uint8Array): Promise<string[]> {
  return (await made(pdf)).repairs.map(({ code }) => code)
}

async function reasons(pdf: Uint8Array): Promise<readonly Finding[]> {
  const error = await made(pdf).catch((one: unknown) => one)
  if (!NotConformableError.isInstance(error)) throw new Error(`not refused: ${String(error)}`)
  return error.reasons
}

/** What was written, read again. */
async function written(pdf: Uint8Array): Promise<{ copy: PdfCopy; page: PdfDict; catalog: PdfDict }> {
  const copy = new PdfCopy((await made(pdf)).bytes)
  const pages = copy.dict(copy.catalog, 'Pages') as PdfDict
  const page = copy.resolve(copy.array(pages, 'Kids')?.[0]) as PdfDict
  return { copy, page, catalog: copy.catalog }
}

/** How an ink is mixed. */
const tint = (green: number) => `<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[1 ${green} 0]/N 1>>`

describe('toFacturX', () => {
  it('gives each annotation the look that it shows, in its place', async () => {
    const look: Part = [9, stream('0 0 9 9 re f', '/Subtype/Form/BBox[0 0 9 9]')]
    const annotated = (entries: string) =>
      pagePdf({ page: `/Annots[<</Subtype/Widget/F 4/Rect[0 0 9 9]${entries}>>]`, parts: [look] })
    const push = annotated('/FT/Btn/AP<</N 9 0 R>>')
    const text = annotated('/FT/Tx/AS/On/AP<</N<</On 9 0 R>>>>')
    for (const [pdf, button] of [
      [push, true],
      [text, false],
    ] as const) {
      expect(await repairs(pdf)).toContain('APPEARANCE_NAMED')
      const { copy, page } = await written(pdf)
      const annotation = copy.resolve(copy.array(page, 'Annots')?.[0]) as PdfDict
      const normal = copy.resolve(copy.dict(annotation, 'AP')?.get('N'))
      const state = copy.name(annotation, 'AS')
      const shown = normal instanceof Map ? copy.resolve(normal.get(state ?? '')) : normal
      expect([normal instanceof Map, state !== undefined]).toEqual([button, button])
      expect(fromBytes(copy.data(shown as PdfStream, 100))).toBe('0 0 9 9 re f')
    }
  })

  it('embeds the XML as it is, found by name and as an associated file', async () => {
    const { bytes, rendered, profile } = await made(pagePdf(shown('(Facture)')))
    expect([rendered, profile]).toEqual([false, 'EN 16931'])
    const file = await extractXml(bytes)
    expect(file).toMatchObject({ name: 'factur-x.xml', relationship: 'Alternative' })
    expect(Buffer.from(file?.bytes ?? []).equals(xml)).toBe(true)
    const copy = new PdfCopy(bytes)
    const specification = copy.resolve(copy.array(copy.catalog, 'AF')?.[0]) as PdfDict
    const embedded = copy.resolve(copy.dict(specification, 'EF')?.get('F')) as PdfStream
    expect(copy.name(embedded.dict, 'Subtype')).toBe('text/xml')
    const parameters = copy.dict(embedded.dict, 'Params')
    expect(copy.resolve(parameters?.get('Size'))).toBe(xml.length)
    expect(fromBytes((copy.resolve(parameters?.get('ModDate')) as PdfText).bytes)).toBe("D:20261130100000+00'00'")
  })

  it.each([
    ['MINIMUM', 'MINIMUM', 'Data'],
    ['BASIC WL', 'BASIC WL', 'Data'],
    ['BASIC', 'BASIC', 'Alternative'],
    ['EN 16931', 'EN 16931', 'Alternative'],
    ['EXTENDED', 'EXTENDED', 'Alternative'],
    ['EXTENDED-CTC-FR', 'EXTENDED', 'Alternative'],
  ])('writes %s, and says so in the metadata', async (profile, level, relationship) => {
    const { bytes, ...rest } = await toFacturX(pagePdf(), invoice, { profile, now })
    expect(rest.profile).toBe(profile)
    const text = fromBytes(bytes)
    expect(text).toContain(`<fx:ConformanceLevel>${level}</fx:ConformanceLevel>`)
    expect(text).toContain('<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>')
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
    expect((await extractXml(bytes))?.relationship).toBe(relationship)
  })

  it('takes an XRechnung in CII as ZUGFeRD has it', async () => {
    const guideline = 'urn:cen.eu:en16931:2017#compliant#urn:xoev-de:kosit:standard:xrechnung_3.0'
    const given = Buffer.from(xml).toString().replace('urn:cen.eu:en16931:2017', guideline)
    const { bytes, profile } = await toFacturX(pagePdf(), new Uint8Array(Buffer.from(given)), { now })
    expect(profile).toBe('XRECHNUNG')
    expect((await extractXml(bytes))?.name).toBe('xrechnung.xml')
    expect(fromBytes(bytes)).toContain('<fx:Version>3.0</fx:Version>\n<fx:ConformanceLevel>XRECHNUNG<')
  })

  it('makes the same bytes of the same, and another identifier of other pages', async () => {
    const [one, two] = [await made(pagePdf(shown('(a)'))), await made(pagePdf(shown('(a)')))]
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
    const id = (bytes: Uint8Array) => /\/ID \[[^\]]+/.exec(fromBytes(bytes))?.[0]
    expect(id((await made(pagePdf(shown('(b)')))).bytes)).not.toBe(id(one.bytes))
  })

  it('replaces an invoice that was there, its own too', async () => {
    const first = await made(pagePdf(shown('(a)')))
    const second = await made(first.bytes)
    expect(second.repairs.map(({ code }) => code)).toEqual(['ATTACHMENT_REPLACED'])
    const text = fromBytes(second.bytes)
    expect(text.match(/\/EmbeddedFile\b/g)).toHaveLength(1)
    expect(text.match(/\/GTS_PDFA1/g)).toHaveLength(1)
    expect(text.match(/<x:xmpmeta/g)).toHaveLength(1)
    expect(Math.abs(second.bytes.length - first.bytes.length)).toBeLessThan(100)
  })

  it('keeps what the file said of itself, and refuses nothing of its dates', async () => {
    const info = "/Info<</Title(Facture <1>)/Author<FEFF00C9>/Creator(Atelier)/CreationDate(D:20250102030405+01'00')>>"
    const text = fromBytes((await made(pagePdf({ trailer: info }))).bytes)
    expect(text).toContain('Facture &lt;1&gt;</rdf:li>')
    expect(text).toContain('<xmp:CreateDate>2025-01-02T02:04:05+00:00</xmp:CreateDate>')
    expect(text).toContain("/CreationDate (D:20250102020405+00'00')")
    expect(text).toContain('<xmp:CreatorTool>Atelier</xmp:CreatorTool>')
    for (const date of ['D:99999', 'D:20261399', 'yesterday', "D:99991231235959-23'59'"]) {
      const odd = fromBytes((await made(pagePdf({ trailer: `/Info<</CreationDate(${date})>>` }))).bytes)
      expect(odd).toMatch(/<xmp:CreateDate>(2026-11-30T10:00:00|9999-01-01T00:00:00)\+00:00</)
    }
  })

  it('draws the invoice where there are no pages, or none that can be kept', async () => {
    const none = await toFacturX(undefined, invoice, { now })
    expect([none.rendered, none.unprintable]).toEqual([true, []])
    const buyer = { ...invoice.buyer, name: '株 Ελλάδα' }
    expect((await toFacturX(undefined, { ...invoice, buyer }, { now })).unprintable).toEqual(['株'])
    const bad = pagePdf(shown('(a)', '<</Subtype/Type1/BaseFont/Symbol>>'))
    await expect(made(bad)).rejects.toMatchObject({ name: 'NotConformableError', code: 'UNSAFE' })
    const drawn = await made(bad, { ifNotConformable: 'render' })
    expect(drawn.rendered).toBe(true)
    expect(Buffer.from(drawn.xml).equals(xml)).toBe(true)
  })

  it('refuses what is no option, by name', async () => {
    for (const [field, options] of [
      ['ifNotConformable', { ifNotConformable: 'never' as 'fail' }],
      ['relationship', { relationship: 'Friend' as 'Data' }],
      ['now', { now: new Date('never') }],
      ['maxBytes', { maxBytes: 0 }],
      ['profile', { profile: 'MINIMUM' }],
    ] as const) {
      const error = await made(pagePdf(), options).catch((one: unknown) => one)
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(error).toMatchObject({ code: 'INVALID_OPTION', field })
    }
    await expect(toFacturX(pagePdf(), invoice, { profile: 'XRECHNUNG' })).rejects.toBeInstanceOf(ConfigurationError)
    await expect(made(pagePdf(), { maxBytes: 10 })).rejects.toMatchObject({ code: 'TOO_LARGE' })
    const ubl = new Uint8Array(readFileSync(new URL('../../../examples/invoices/F2026-001-ubl.xml', import.meta.url)))
    await expect(toFacturX(pagePdf(), ubl)).rejects.toMatchObject({ code: 'NOT_RECOGNISED' })
  })
})

describe('what is repaired', () => {
  it('takes out what runs, and keeps links', async () => {
    const pdf = pagePdf({
      catalog: '/OpenAction<</S/JavaScript/JS(x)>>/AA<<>>/Names<</JavaScript<<>>>>/Outlines<</First 11 0 R>>',
      page: '/AA<<>>/Annots[10 0 R]',
      parts: [
        [
          10,
          '<</Subtype/Link/F 4/Rect[0 0 9 9]/A<</S/URI/URI(https://a.example)/Next[<</S/URI/Next<</S/Launch>>>>]>>>>',
        ],
        [11, '<</Title(a)/A<</S/Launch/F(calc.exe)>>>>'],
      ],
    })
    const { bytes } = await made(pdf)
    const text = fromBytes(bytes)
    expect(text).not.toMatch(/JavaScript|Launch|\/AA|calc/)
    expect(text).toContain('https://a.example')
    expect(await repairs(pdf)).toContain('ACTION_REMOVED')
  })

  it('takes out annotations that nobody sees, and prints the others', async () => {
    const link = (flags: number) => `<</Subtype/Link/F ${flags}/Rect[0 0 9 9]>>`
    const { copy, page } = await written(pagePdf({ page: `/Annots[${link(2)}${link(0)}${link(260)}]` }))
    const flags = copy.array(page, 'Annots')?.map((one) => (copy.resolve(one) as PdfDict).get('F'))
    expect(flags).toEqual([4, 4])
  })

  it('gives empty fields of a form a look, and takes their actions', async () => {
    const field = '<</Subtype/Widget/FT/Tx/T(a)/F 4/Rect[0 0 99 9]/A<</S/URI/URI(x)>>/AA<<>>>>'
    const { copy, page } = await written(
      pagePdf({
        catalog: '/AcroForm<</Fields[10 0 R]/NeedAppearances true/XFA(x)>>',
        page: '/Annots[10 0 R]',
        parts: [[10, field]],
      }),
    )
    const widget = copy.resolve(copy.array(page, 'Annots')?.[0]) as PdfDict
    expect([widget.has('A'), widget.has('AA')]).toEqual([false, false])
    expect(copy.resolve(copy.dict(widget, 'AP')?.get('N'))).toBeInstanceOf(PdfStream)
    expect(copy.dict(copy.catalog, 'AcroForm')?.has('XFA')).toBe(false)
  })

  it('names layers, lists all of them, and switches none', async () => {
    const { copy, catalog } = await written(
      pagePdf({
        catalog: '/OCProperties<</OCGs[10 0 R 11 0 R]/D<</Order[[10 0 R]]/AS[]/Name(A)>>/Configs[<</Name(A)>>]>>',
        parts: [
          [10, '<</Type/OCG/Name(a)>>'],
          [11, '<</Type/OCG/Name(b)>>'],
        ],
      }),
    )
    const layers = copy.dict(catalog, 'OCProperties')
    const main = copy.dict(layers, 'D')
    expect(main?.has('AS')).toBe(false)
    expect(copy.array(main, 'Order')).toHaveLength(2)
    const other = copy.resolve(copy.array(layers, 'Configs')?.[0]) as PdfDict
    expect(fromBytes((other.get('Name') as PdfText).bytes)).toBe('Layers 1')
  })

  it('keeps the attachments of the user, with their relationship', async () => {
    const file = (name: string, at: number, entries = ''): Part[] => [
      [at, `<</F(${name})${entries}/EF<</F ${at + 1} 0 R>>>>`],
      [at + 1, stream(`in ${name}`)],
    ]
    const { bytes } = await made(
      pagePdf({
        catalog: '/Names<</EmbeddedFiles<</Names[(z) 10 0 R(a) 12 0 R]>>>>/AF 16 0 R',
        page: '/Annots[<</Subtype/FileAttachment/F 4/Rect[0 0 0 0]/FS 14 0 R>>]',
        parts: [
          ...file('z.csv', 10, '/AFRelationship/Source'),
          ...file('ZUGFeRD-invoice.xml', 12),
          ...file('page.txt', 14),
          ...file('only.txt', 16),
        ],
      }),
    )
    const copy = new PdfCopy(bytes)
    const told = (copy.array(copy.catalog, 'AF') ?? []).map((one) => {
      const specification = copy.resolve(one) as PdfDict
      const subtype = copy.name((copy.resolve(copy.dict(specification, 'EF')?.get('F')) as PdfStream).dict, 'Subtype')
      return [
        fromBytes((specification.get('UF') as PdfText).bytes),
        copy.name(specification, 'AFRelationship'),
        subtype,
      ]
    })
    expect(told).toEqual([
      ['only.txt', 'Unspecified', 'application/octet-stream'],
      ['z.csv', 'Source', 'application/octet-stream'],
      ['page.txt', 'Unspecified', 'application/octet-stream'],
      ['factur-x.xml', 'Alternative', 'text/xml'],
    ])
  })

  it('gives groups a colour space and CMYK a profile', async () => {
    const pdf = pagePdf({ content: '0 1 1 0 k 0 0 9 9 re f', page: '/Group<</S/Transparency>>' })
    const { copy, page } = await written(pdf)
    expect(copy.name(copy.dict(page, 'Group'), 'CS')).toBe('DeviceRGB')
    const spaces = copy.dict(copy.dict(page, 'Resources'), 'ColorSpace')
    const profile = copy.resolve(copy.array(spaces, 'DefaultCMYK')?.[1]) as PdfStream
    const data = copy.data(profile, 100_000)
    expect(copy.resolve(profile.dict.get('N'))).toBe(4)
    expect(fromBytes(data.subarray(12, 24))).toBe('scnrCMYKLab ')
    expect(new DataView(data.buffer, data.byteOffset).getUint32(0)).toBe(data.length)
    expect(await repairs(pdf)).toEqual(['GROUP_COLOUR_SPACE', 'CMYK'])
  })

  it('has pages name what they inherit, once for all, and leaves them turned', async () => {
    const copy = new PdfCopy(
      (
        await made(
          buildPdf([
            [1, '<</Type/Catalog/Pages 2 0 R>>'],
            [
              2,
              `<</Type/Pages/Kids[3 0 R 5 0 R]/Rotate 90/MediaBox[0 0 595 842]/Resources<<${shown('').resources}>>>>`,
            ],
            [3, '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>'],
            [4, stream(shown('(a)').content)],
            [5, '<</Type/Page/Parent 2 0 R/Contents[4 0 R 4 0 R]>>'],
          ]),
        )
      ).bytes,
    )
    const pages = copy.dict(copy.catalog, 'Pages') as PdfDict
    const kids = (copy.array(pages, 'Kids') ?? []).map(copy.resolve) as PdfDict[]
    const [one, two] = kids.map((page) => page.get('Resources'))
    expect(one).toBeInstanceOf(PdfRef)
    expect(one).toEqual(two)
    expect(pages.get('Rotate')).toBe(90)
  })

  it('searches for the objects of a damaged file', async () => {
    const damaged = fromBytes(pagePdf(shown('(a)'))).replace(/startxref\n\d+/, 'startxref\n3')
    expect(await repairs(new Uint8Array(Buffer.from(damaged, 'latin1')))).toContain('DAMAGED')
  })

  it.each([
    ['plain', lzw, '/Filter/LZWDecode'],
    ['in short', lzw, '/Filter[/LZW]'],
    ['late', (data: Uint8Array) => lzw(data, 0), '/Filter/LZWDecode/DecodeParms<</EarlyChange 0>>'],
    [
      'in hexadecimal',
      (data: Uint8Array) => Buffer.from(`${Buffer.from(lzw(data)).toString('hex')}>`),
      '/Filter[/ASCIIHexDecode/LZWDecode]',
    ],
  ])('packs LZW anew: %s', async (_, pack, entries) => {
    const content = shown('(a)').content + ' 0 0 1 1 re f'.repeat(400)
    const { copy, page } = await written(
      pagePdf({ ...shown('(a)'), content: stream(pack(new Uint8Array(Buffer.from(content))), entries) }),
    )
    const stream_ = copy.resolve(page.get('Contents')) as PdfStream
    expect(fromBytes(copy.data(stream_, 100_000))).toBe(content)
    expect(JSON.stringify([...stream_.dict].map(([key]) => key))).not.toContain('DecodeParms')
  })

  it('keeps the predictor of what it packs anew', async () => {
    const rows = new Uint8Array(30).map((_, at) => (at % 3 === 0 ? 2 : at))
    const { copy, page } = await written(
      pagePdf({
        content: '/P Do',
        resources: '/XObject<</P 10 0 R>>',
        parts: [
          [
            10,
            stream(
              lzw(rows),
              '/Subtype/Image/Width 2/Height 10/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/LZWDecode/DecodeParms<</Predictor 12/Columns 2>>',
            ),
          ],
        ],
      }),
    )
    const picture = copy.resolve(copy.dict(copy.dict(page, 'Resources'), 'XObject')?.get('P')) as PdfStream
    let [left, right] = [0, 0]
    const expected = Array.from({ length: 10 }, (_, row) => {
      left = (left + (rows[3 * row + 1] ?? 0)) & 255
      right = (right + (rows[3 * row + 2] ?? 0)) & 255
      return [left, right]
    }).flat()
    expect([...copy.data(picture, 1000)]).toEqual(expected)
  })
})

describe('fonts', () => {
  it.each([
    ['Helvetica', 'LiberationSansRegular'],
    ['Helvetica-BoldOblique', 'LiberationSansBoldItalic'],
    ['Arial,Bold', 'LiberationSansBold'],
    ['ABCDEF+TimesNewRomanPS-BoldMT', 'LiberationSerifBold'],
    ['Times-Italic', 'LiberationSerifItalic'],
    ['CourierNewPSMT', 'LiberationMonoRegular'],
  ])('embeds one in the place of %s, with its text and its widths', async (name, other) => {
    const text = 'Facture \\351t\\351 100 \\200 WAV'
    const { bytes } = await made(pagePdf(shown(`(${text})`, HELVETICA.replace('/Helvetica', `/${name}`))))
    expect(fromBytes(bytes)).toContain(`/FACTUR+${other}`)
    const read = await PDF.load(bytes)
    expect(read.getPage(0)?.extractText().text).toBe('Facture été 100 € WAV')
    expect(bytes.length).toBeLessThan(45_000)
  })

  it('knows encodings of their own', async () => {
    const font = HELVETICA.replace('/WinAnsiEncoding', '<</Differences[65/eacute/uni20AC/a]>>')
    const read = await PDF.load((await made(pagePdf(shown('(ABC)', font)))).bytes)
    expect(read.getPage(0)?.extractText().text).toBe('é€a')
  })

  it('asks for no program of a font whose text is not painted', async () => {
    const given = shown('(a)', '<</Subtype/Type1/BaseFont/Unknown>>')
    const { repairs: done } = await made(pagePdf({ ...given, content: given.content.replace('BT', 'BT 3 Tr') }))
    expect(done).toEqual([])
    expect(await reasons(pagePdf({ ...given, content: given.content.replace('BT', 'BT 7 Tr') }))).toHaveLength(1)
  })

  const trueType = (entries: string, maps: readonly (readonly [number, number])[], flags: number) => {
    const cmap = Buffer.alloc(4 + 8 * maps.length)
    cmap.writeUInt16BE(maps.length, 2)
    for (const [at, [platform, encoding]] of maps.entries()) {
      cmap.writeUInt16BE(platform, 4 + 8 * at)
      cmap.writeUInt16BE(encoding, 6 + 8 * at)
    }
    const head = Buffer.alloc(28)
    head.writeUInt16BE(1, 4)
    head.write('cmap', 12, 'latin1')
    head.writeUInt32BE(28, 20)
    head.writeUInt32BE(cmap.length, 24)
    const font = `<</Subtype/TrueType/BaseFont/Own${entries}/FontDescriptor<</Flags ${flags}/FontFile2 10 0 R>>>>`
    return pagePdf({ ...shown('(a)', font), parts: [[10, stream(Buffer.concat([head, cmap]))]] })
  }
  const fontOf = async (pdf: Uint8Array) => {
    const { copy, page } = await written(pdf)
    const font = copy.dict(copy.dict(copy.dict(page, 'Resources'), 'Font'), 'F1')
    const encoding = copy.resolve(font?.get('Encoding'))
    return {
      encoding: encoding instanceof PdfName ? encoding.name : encoding,
      flags: copy.resolve(copy.dict(font, 'FontDescriptor')?.get('Flags')),
    }
  }

  it('settles what TrueType fonts say of their encoding', async () => {
    expect(await fontOf(trueType('/Encoding/WinAnsiEncoding', [[3, 0]], 4))).toEqual({ encoding: null, flags: 4 })
    const both = trueType(
      '/Encoding/WinAnsiEncoding',
      [
        [1, 0],
        [3, 1],
      ],
      4,
    )
    expect(await fontOf(both)).toEqual({ encoding: 'WinAnsiEncoding', flags: 32 })
    expect(await fontOf(trueType('/Encoding/MacRomanEncoding', [[3, 1]], 32))).toMatchObject({ flags: 32 })
    const based = await fontOf(trueType('/Encoding<</Differences[98/eacute]>>', [[3, 1]], 32))
    expect((based.encoding as PdfDict).get('BaseEncoding')).toEqual(new PdfName('WinAnsiEncoding'))
    for (const bad of [
      trueType('', [[3, 1]], 32),
      trueType(
        '',
        [
          [1, 0],
          [0, 3],
        ],
        4,
      ),
      trueType('/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[97/b]>>', [[1, 0]], 32),
    ])
      expect(await reasons(bad)).toMatchObject([{ code: 'FONT_ENCODING', clause: '6.2.11.6', page: 1 }])
  })
})

describe('what is refused, with clause and page', () => {
  const widget = '<</Subtype/Widget/FT/Tx/V(x)/F 4/Rect[0 0 99 9]>>'
  it.each([
    [
      'a symbolic font',
      pagePdf(shown('(a)', '<</Subtype/Type1/BaseFont/ZapfDingbats>>')),
      'FONT_NOT_EMBEDDED',
      '6.2.11.4.1',
      1,
      'ZapfDingbats',
    ],
    [
      'a font nobody knows',
      pagePdf(shown('(a)', '<</Subtype/Type1/BaseFont/Helvetica-Narrow>>')),
      'FONT_NOT_EMBEDDED',
      '6.2.11.4.1',
      1,
      'Narrow',
    ],
    [
      'a composite font',
      pagePdf(shown('<0001>', '<</Subtype/Type0/BaseFont/K/Encoding/Identity-H/DescendantFonts[<<>>]>>')),
      'FONT_NOT_EMBEDDED',
      '6.2.11.4.1',
      1,
      'K',
    ],
    [
      'other widths',
      pagePdf(shown('(a)', HELVETICA.replace('>>', '/FirstChar 97/Widths[300]>>'))),
      'FONT_WIDTHS',
      '6.2.11.5',
      1,
      'Helvetica',
    ],
    [
      'signs we lack',
      pagePdf(shown('(a)', HELVETICA.replace('/WinAnsiEncoding', '<</Differences[97/uni4E00]>>'))),
      'FONT_CHARACTERS',
      '6.2.11.4.1',
      1,
      'code 97',
    ],
    ['no font', pagePdf({ content: '/X gs BT /F9 9 Tf (a) Tj ET' }), 'FONT_MISSING', '6.2.2', 1, 'font'],
    [
      'a signature',
      pagePdf({ catalog: '/AcroForm<</Fields[<</FT/Sig/V<<>>>>]>>' }),
      'SIGNED',
      '6.4.3',
      undefined,
      'signed',
    ],
    [
      'looks without the one that is shown',
      pagePdf({
        page: '/Annots[<</Subtype/Widget/FT/Tx/V(a)/F 4/Rect[0 0 9 9]/AP<</N<</On 9 0 R>>>>>>]',
        parts: [[9, stream('', '/Subtype/Form/BBox[0 0 9 9]')]],
      }),
      'ANNOTATION_WITHOUT_APPEARANCE',
      '6.3.3',
      1,
      'Widget',
    ],
    [
      'an ink in two ways',
      pagePdf({
        content: '/A cs 1 scn 0 0 9 9 re f /B cs 1 scn 0 0 9 9 re f',
        resources: `/ColorSpace<</A[/Separation/Gold/DeviceRGB ${tint(0)}]/B[/Separation/Gold/DeviceRGB ${tint(1)}]>>`,
      }),
      'INK',
      '6.2.4.4',
      1,
      'two ways',
    ],
    [
      'an ink among several',
      pagePdf({
        content: '/A cs 1 scn 0 0 9 9 re f',
        resources: `/ColorSpace<</A[/DeviceN[/Gold]/DeviceRGB ${tint(0)}]>>`,
      }),
      'INK_UNKNOWN',
      '6.2.4.4',
      1,
      'not described',
    ],
    [
      'a profile that is none',
      pagePdf({
        content: '/A cs 0 0 0 scn 0 0 9 9 re f',
        resources: '/ColorSpace<</A[/ICCBased 9 0 R]>>',
        parts: [[9, stream('no profile', '/N 3')]],
      }),
      'ICC_PROFILE',
      '6.2.4.2',
      undefined,
      'profile',
    ],
    ['a filled field', pagePdf({ page: `/Annots[${widget}]` }), 'ANNOTATION_WITHOUT_APPEARANCE', '6.3.3', 1, 'Widget'],
    [
      'a film',
      pagePdf({ page: '/Annots[<</Subtype/Movie/F 4/Rect[0 0 1 1]>>]' }),
      'ANNOTATION_TYPE',
      '6.3.1',
      1,
      'Movie',
    ],
    [
      'an external stream',
      pagePdf({ resources: '/XObject<</X 10 0 R>>', parts: [[10, stream('', '/Subtype/Image/F(a)')]] }),
      'EXTERNAL_STREAM',
      '6.1.7.1',
      1,
      'another file',
    ],
    ['encryption', pagePdf({ trailer: '/Encrypt<<>>' }), 'ENCRYPTED', '6.1.3', undefined, 'encrypted'],
    [
      'a transfer function',
      pagePdf({ content: '/G gs', resources: '/ExtGState<</G<</TR 9 0 R>>>>', parts: [[9, stream('')]] }),
      'TRANSFER_FUNCTION',
      '6.2.5',
      1,
      'transfer',
    ],
    [
      'PostScript',
      pagePdf({ content: '/X Do', resources: '/XObject<</X 9 0 R>>', parts: [[9, stream('', '/Subtype/PS')]] }),
      'POSTSCRIPT',
      '6.2.9',
      1,
      'PostScript',
    ],
    [
      'a blend of its own',
      pagePdf({ content: '/G gs', resources: '/ExtGState<</G<</BM/Odd>>>>' }),
      'BLEND_MODE',
      '6.2.10',
      1,
      'blended',
    ],
    [
      'packed inline',
      pagePdf({ content: 'BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID abc EI' }),
      'INLINE_LZW',
      '6.1.10',
      1,
      'LZW',
    ],
    [
      'an invoice on a page',
      pagePdf({ page: '/Annots[<</Subtype/FileAttachment/F 4/Rect[0 0 0 0]/FS<</F(factur-x.xml)/EF<<>>>>>>]' }),
      'INVOICE_ON_PAGE',
      '6.8',
      undefined,
      'two',
    ],
  ])('%s', async (_, pdf, code, clause, page, part) => {
    const [reason, ...others] = await reasons(pdf)
    expect(others).toEqual([])
    expect(reason).toEqual({ code, clause, ...(page && { page }), message: expect.stringContaining(part) })
  })

  it('tells every reason, on every page', async () => {
    const page = (font: number) =>
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1 ${font} 0 R>>>>>>`
    const pdf = buildPdf([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, '<</Type/Pages/Kids[3 0 R 5 0 R]>>'],
      [3, page(7)],
      [4, stream(`${shown('(a)').content} zz`)],
      [5, page(8)],
      [7, '<</Subtype/Type1/BaseFont/Symbol>>'],
      [8, '<</Subtype/Type1/BaseFont/Wingdings>>'],
    ])
    const told = (await reasons(pdf)).map(({ code, page: at }) => `${code} ${at}`)
    expect(told).toEqual(['CONTENT_OPERATOR 1', 'CONTENT_OPERATOR 2', 'FONT_NOT_EMBEDDED 1', 'FONT_NOT_EMBEDDED 2'])
  })
})

/** Packs as LZW does, with codes that grow one early, or not. */
function lzw(data: Uint8Array, early = 1): Uint8Array {
  const bits: number[] = []
  let width = 9
  const put = (code: number): void => {
    for (let at = width - 1; at >= 0; at--) bits.push((code >> at) & 1)
  }
  const table = new Map<string, number>()
  let next = 258
  put(256)
  let word = ''
  const code = (text: string): number => (text.length === 1 ? text.charCodeAt(0) : (table.get(text) as number))
  for (const byte of data) {
    const longer = word + String.fromCharCode(byte)
    if (longer.length === 1 || table.has(longer)) {
      word = longer
      continue
    }
    put(code(word))
    table.set(longer, next++)
    if (next + early > 2 ** width && width < 12) width++
    word = String.fromCharCode(byte)
    if (next === 4094) {
      put(code(word))
      put(256)
      table.clear()
      next = 258
      width = 9
      word = ''
    }
  }
  if (word !== '') {
    put(code(word))
    next++
    if (next + early > 2 ** width && width < 12) width++
  }
  put(257)
  while (bits.length % 8 > 0) bits.push(0)
  return Uint8Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((sum, bit) => 2 * sum + bit, 0),
  )
}
