// PDFs that want to crash, hang or fill the memory of whoever makes an invoice of them; made in memory, one of each kind.
import { constants, deflateRawSync } from 'node:zlib'
import { buildPdf, buildStreamPdf, type Part, pagePdf, stream, toBytes } from './pdf.js'

const MB = 1024 * 1024
/** Each is answered in so many milliseconds of the processor, and with so much memory. */
export const BUDGET_MS = 200
export const MOST_MB = 64

/** What must come of it: a code of an error, a reason of a refusal, or `good`. */
export type Outcome = string
export type Hostile = [what: string, make: () => Uint8Array, ...outcomes: Outcome[]]

const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('')
const text = (font: string) => `BT /F1 12 Tf 50 700 Td ${font} Tj ET`
const form = (content: string, entries = '') => stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${entries}`)
const edited = (bytes: Uint8Array, from: RegExp, to: string) =>
  toBytes(Buffer.from(bytes).toString('latin1').replace(from, to))
const helvetica = '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>'
const good = () => pagePdf({ content: text('(Invoice)'), resources: helvetica })

export const HOSTILE: Hostile[] = [
  ['content that unpacks to 1.5 GB', () => pagePdf({ content: bomb() }), 'TOO_LARGE'],
  ['content of 15 MB of white space', () => pagePdf({ content: often(' '.repeat(MB), 15) }), 'good'],
  ['content of 15 MB of numbers', () => pagePdf({ content: often('1 '.repeat(MB / 2), 15) }), 'TOO_LARGE'],
  ['content of 8 MB of saved states', () => pagePdf({ content: often('q '.repeat(MB / 2), 8) }), 'TOO_LARGE'],
  ['content of 100,000 nested arrays', () => pagePdf({ content: '['.repeat(100_000) }), 'TOO_LARGE'],
  ['content of operators nobody knows', () => pagePdf({ content: many(20_000, (i) => `op${i} `) }), 'CONTENT_OPERATOR'],
  ['content that is no content', () => pagePdf({ content: 'BT (text ET' }), 'CONTENT_BROKEN'],
  [
    'content that is not packed as it says',
    () => pagePdf({ content: stream('abc', '/Filter/FlateDecode') }),
    'CONTENT_BROKEN',
  ],
  ['content packed five times', () => pagePdf({ content: stream('q Q', '', 5) }), 'UNSAFE'],
  ['an inline picture without end', () => pagePdf({ content: `BI /W 9 /H 9 ID ${'E'.repeat(MB)}` }), 'good'],
  [
    'a form that unpacks to 1.5 GB',
    () => pagePdf({ content: '/X Do', resources: '/XObject<</X 10 0 R>>', parts: [[10, bomb('/Subtype/Form')]] }),
    'TOO_LARGE',
  ],
  [
    'a form that draws itself',
    () =>
      pagePdf({
        content: '/X Do',
        resources: '/XObject<</X 10 0 R>>',
        parts: [[10, form('/X Do /X Do', '/Resources<</XObject<</X 10 0 R>>>>')]],
      }),
    'good',
  ],
  [
    'forms that draw each other, 40 deep, twice each',
    () =>
      pagePdf({
        content: '/X Do',
        resources: '/XObject<</X 10 0 R>>',
        parts: Array.from(
          { length: 40 },
          (_, i): Part => [10 + i, form('/X Do /X Do', `/Resources<</XObject<</X ${11 + i} 0 R>>>>`)],
        ),
      }),
    'NESTING',
  ],
  [
    '2,000 forms that lean on the resources of the page',
    () =>
      pagePdf({
        content: many(2000, (i) => `/X${i} Do `),
        resources: `/XObject<<${many(2000, (i) => `/X${i} ${10 + i} 0 R`)}>>`,
        parts: Array.from({ length: 2000 }, (_, i): Part => [10 + i, form('0 0 9 9 re f')]),
      }),
    'good',
  ],
  ['5,000 pages of one content of 1 MB', () => manyPages(5000, often('0 0 1 1 re f '.repeat(800), 100)), 'good'],
  ['4,900 pages', () => manyPages(4900, stream('')), 'good'],
  ['19,000 pages', () => manyPages(19_000, stream('')), 'TOO_LARGE'],
  [
    'a page tree of a million kids that are one page',
    () => buildPdf([...twoPages(`/Kids[${'3 0 R '.repeat(900_000)}]`), [4, stream('')]]),
    'TOO_LARGE',
    'good',
  ],
  ['a page tree that is its own kid', () => buildPdf(twoPages('/Kids[2 0 R 2 0 R]')), 'NO_PAGES'],
  [
    'a page tree of 5,000 levels',
    () =>
      buildPdf([
        [1, '<</Type/Catalog/Pages 10 0 R>>'],
        ...Array.from({ length: 5000 }, (_, i): Part => [10 + i, `<</Type/Pages/Kids[${11 + i} 0 R]>>`]),
        [5010, '<</Type/Page/MediaBox[0 0 595 842]>>'],
      ]),
    'good',
  ],
  ['no page tree', () => buildPdf([[1, '<</Type/Catalog>>']]), 'NO_PAGES'],
  ['a page of a billion points', () => edited(good(), /595 842/, '999999999 999999999'), 'PAGE_SIZE'],
  ['a page of no size', () => edited(good(), /595 842/, '0 0'), 'PAGE_SIZE'],
  ['a number beyond numbers', () => pagePdf({ page: `/UserUnit ${'9'.repeat(60)}/Rotate 1e400` }), 'good', 'BROKEN'],
  [
    'an outline that goes round',
    () => pagePdf({ catalog: '/Outlines<</First 10 0 R>>', parts: [[10, '<</Title(a)/Next 10 0 R/First 10 0 R>>']] }),
    'good',
  ],
  [
    'an outline of 60,000 entries',
    () =>
      pagePdf({
        catalog: '/Outlines<</First 10 0 R>>',
        parts: Array.from({ length: 60_000 }, (_, i): Part => [10 + i, `<</Title(a)/Next ${11 + i} 0 R>>`]),
      }),
    'TOO_LARGE',
  ],
  [
    'actions that go round',
    () => pagePdf({ catalog: '/OpenAction 10 0 R', parts: [[10, '<</S/GoTo/D[3 0 R/Fit]/Next[10 0 R 10 0 R]>>']] }),
    'good',
  ],
  [
    'annotations that are one, 100,000 times',
    () =>
      pagePdf({ page: `/Annots[${'10 0 R '.repeat(100_000)}]`, parts: [[10, '<</Subtype/Link/F 4/Rect[0 0 1 1]>>']] }),
    'TOO_LARGE',
  ],
  [
    'an annotation whose appearance draws itself',
    () =>
      pagePdf({
        page: '/Annots[10 0 R]',
        parts: [
          [10, '<</Subtype/Stamp/F 4/Rect[0 0 1 1]/AP<</N 11 0 R>>>>'],
          [11, form('/X Do', '/Resources<</XObject<</X 11 0 R>>>>')],
        ],
      }),
    'good',
  ],
  [
    'a form of fields that go round',
    () => pagePdf({ catalog: '/AcroForm<</Fields[10 0 R]>>', parts: [[10, '<</Kids[10 0 R]/Parent 10 0 R>>']] }),
    'good',
  ],
  [
    'a form of 60,000 fields',
    () =>
      pagePdf({
        catalog: `/AcroForm<</Fields[${many(60_000, (i) => `${10 + i} 0 R `)}]>>`,
        parts: Array.from({ length: 60_000 }, (_, i): Part => [10 + i, '<</T(a)>>']),
      }),
    'TOO_LARGE',
  ],
  [
    'a name tree that goes round',
    () => pagePdf({ catalog: '/Names<</EmbeddedFiles 10 0 R>>', parts: [[10, '<</Kids[10 0 R]>>']] }),
    'good',
  ],
  [
    'a name tree of 20,000 files that are one',
    () =>
      pagePdf({
        catalog: `/Names<</EmbeddedFiles<</Names[${'(a) 10 0 R '.repeat(20_000)}]>>>>`,
        parts: [
          [10, '<</F(a.txt)/EF<</F 11 0 R>>>>'],
          [11, stream('a')],
        ],
      }),
    'TOO_LARGE',
  ],
  [
    'two invoices of one name, from before',
    () =>
      pagePdf({
        catalog: '/Names<</EmbeddedFiles<</Names[(a) 10 0 R(b) 12 0 R]>>>>/AF[10 0 R 12 0 R]',
        parts: [10, 12].flatMap((at): Part[] => [
          [at, `<</F(factur-x.xml)/UF(factur-x.xml)/EF<</F ${at + 1} 0 R>>>>`],
          [at + 1, stream('<old/>')],
        ]),
      }),
    'good',
  ],
  [
    'fonts that draw each other, 20,000 of them',
    () =>
      pagePdf({
        content: text('(a)'),
        resources: '/Font<</F1 10 0 R>>',
        parts: Array.from({ length: 20_000 }, (_, i): Part[] => [
          [
            10 + 2 * i,
            `<</Subtype/Type3/CharProcs<</a ${11 + 2 * i} 0 R>>/Resources<</Font<</F1 ${12 + 2 * i} 0 R>>>>>>`,
          ],
          [11 + 2 * i, stream(text('(a)'))],
        ]).flat(),
      }),
    'NESTING',
  ],
  [
    'a font whose name wants to be understood',
    () => fontNamed(`Helvetica-${'Bold'.repeat(200)}x`),
    'FONT_NOT_EMBEDDED',
  ],
  ['a font of a program that unpacks to 1.5 GB', () => fontOf(bomb()), 'TOO_LARGE'],
  ['a font of a program that is none', () => fontOf(stream(new Uint8Array(100).fill(255))), 'good', 'FONT_ENCODING'],
  [
    'an encoding of a million differences',
    () =>
      pagePdf({
        content: text('(a)'),
        resources: `/Font<</F1<</Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[${'4294967295/a '.repeat(200_000)}]>>>>>>`,
      }),
    'good',
    'TOO_LARGE',
  ],
  [
    'a colour profile that unpacks to 1.5 GB',
    () =>
      pagePdf({
        content: '/C cs 1 1 1 sc',
        resources: '/ColorSpace<</C[/ICCBased 10 0 R]>>',
        parts: [[10, bomb('/N 3')]],
      }),
    'ICC_PROFILE',
  ],
  [
    'colour spaces that go round',
    () =>
      pagePdf({
        content: '/C cs',
        resources: '/ColorSpace<</C 10 0 R/D/C>>',
        parts: [[10, '[/Indexed[/Indexed 10 0 R 1(a)]1(a)]']],
      }),
    'good',
  ],
  [
    'colour spaces that name each other',
    () => pagePdf({ content: '/C cs', resources: '/ColorSpace<</C/D/D/C>>' }),
    'good',
  ],
  [
    'patterns and states that go round',
    () =>
      pagePdf({
        content: '/Pattern cs /P scn /G gs',
        resources: '/Pattern<</P 10 0 R>>/ExtGState<</G 11 0 R>>',
        parts: [
          [10, form('/P scn /G gs', '/PatternType 1/Resources<</Pattern<</P 10 0 R>>/ExtGState<</G 11 0 R>>>>')],
          [11, '<</SMask<</G 10 0 R/S/Alpha>>>>'],
        ],
      }),
    'good',
  ],
  ['LZW that unpacks to 200 MB', () => pagePdf({ content: stream(lzwZeros(), '/Filter/LZWDecode') }), 'TOO_LARGE'],
  ['LZW that is none', () => pagePdf({ content: stream('\xff'.repeat(99), '/Filter/LZWDecode') }), 'BROKEN'],
  ['a stream of another file', () => pagePdf({ content: stream('', '/F(/etc/passwd)') }), 'EXTERNAL_STREAM'],
  ['encrypted', () => pagePdf({ trailer: '/Encrypt<</Filter/Standard/V 5/R 6>>' }), 'ENCRYPTED'],
  ['object stream that unpacks to 1.5 GB', () => inStream(bomb('/Type/ObjStm/N 1/First 4')), 'TOO_LARGE'],
  [
    'object stream that lies in itself',
    () => inStream(stream('7 0 <<>>', '/Type/ObjStm/N 1/First 4'), true),
    'NO_PAGES',
  ],
  ['length that is the stream', () => edited(good(), /Length \d+/, 'Length 4 0 R'), 'good'],
  ['length beyond numbers', () => edited(good(), /Length \d+/, `Length ${'9'.repeat(60)}`), 'good'],
  ['table that points into the wrong place', () => edited(good(), /^\d{10} 00000 n/gm, '0000000002 00000 n'), 'good'],
  ['table that is wrong for the font only', () => wrongEntry(), 'good'],
  ['revision that is its own past', () => edited(good(), /trailer\n<</, `trailer\n<</Prev ${startOf(good())}`), 'good'],
  [
    'hybrid whose stream is its table',
    () => edited(good(), /trailer\n<</, `trailer\n<</XRefStm ${startOf(good())}`),
    'good',
  ],
  ['cut in half', () => good().slice(0, good().length >> 1), 'good', 'BROKEN'],
  ['cut before its end', () => good().slice(0, -60), 'good'],
  [
    'header and 15 MB of objects',
    () => toBytes(`%PDF-1.7\n${many(300_000, (i) => `${i} 0 obj<</A[1 2 3]>>endobj `)}`),
    'TOO_LARGE',
  ],
  ['an array of 3 million numbers', () => pagePdf({ catalog: `/X[${'0 '.repeat(3_000_000)}]` }), 'TOO_LARGE'],
  ['100,000 nested dictionaries', () => pagePdf({ catalog: `/X${'<</A'.repeat(100_000)}` }), 'TOO_LARGE'],
  ['a name of 900 characters', () => pagePdf({ catalog: `/X/${'a'.repeat(900)}` }), 'TOO_LONG'],
  ['a text of 100,000 characters', () => pagePdf({ catalog: `/X(${'a'.repeat(100_000)})` }), 'TOO_LONG'],
  ['no PDF', () => toBytes('<?xml version="1.0"?><a/>'), 'NOT_RECOGNISED'],
  ['nothing', () => new Uint8Array(), 'NOT_RECOGNISED'],
]

/** A stream that unpacks to a piece so many times over: the piece ends on a byte, and is not the last. */
function often(piece: Uint8Array | string, times: number, dict = ''): string {
  const bytes = typeof piece === 'string' ? toBytes(piece) : piece
  const once = deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const all = Buffer.concat([Buffer.from([0x78, 0xda]), ...Array.from({ length: times }, () => once)])
  return stream(all, `${dict}/Filter/FlateDecode`)
}

/** 1.5 MB that unpack to 1.5 GB. */
function bomb(dict = ''): string {
  return often(new Uint8Array(16 * MB), 96, dict)
}

function manyPages(count: number, content: string): Uint8Array {
  return buildPdf([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/MediaBox[0 0 595 842]/Kids[${many(count, (i) => `${10 + i} 0 R `)}]>>`],
    [4, content],
    ...Array.from({ length: count }, (_, i): Part => [10 + i, '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>']),
  ])
}

function twoPages(kids: string): Part[] {
  return [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages${kids}>>`],
    [3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'],
  ]
}

function fontNamed(name: string): Uint8Array {
  return pagePdf({ content: text('(a)'), resources: `/Font<</F1<</Subtype/Type1/BaseFont/${name}>>>>` })
}

function fontOf(program: string): Uint8Array {
  return pagePdf({
    content: text('(a)'),
    resources: '/Font<</F1<</Subtype/TrueType/BaseFont/Own/FontDescriptor<</Flags 4/FontFile2 10 0 R>>>>>>',
    parts: [[10, program]],
  })
}

/** Codes of nine bits, then wider ones: each new one is the longest there is, so that every one adds more than the last. */
function lzwZeros(): Uint8Array {
  const bits: number[] = []
  const put = (code: number, width: number): void => {
    for (let at = width - 1; at >= 0; at--) bits.push((code >> at) & 1)
  }
  for (let round = 0; round < 30; round++) {
    put(256, round === 0 ? 9 : 12)
    let next = 258
    put(0, 9)
    for (; next < 4096; next++) put(next, next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9)
  }
  const out = new Uint8Array(bits.length >> 3)
  for (let at = 0; at < out.length * 8; at++) out[at >> 3] = ((out[at >> 3] as number) << 1) | (bits[at] as number)
  return out
}

function inStream(objectStream: string, inItself = false): Uint8Array {
  return buildStreamPdf(
    [
      [1, '<</Type/Catalog/Pages 7 0 R>>'],
      [8, objectStream],
    ],
    (at) => [
      [0, 0, 0],
      [1, at.get(1) ?? 0, 0],
      ...Array.from({ length: 5 }, () => [0, 0, 0] as const),
      [2, 8, 0],
      inItself ? [2, 8, 0] : [1, at.get(8) ?? 0, 0],
    ],
  )
}

function wrongEntry(): Uint8Array {
  const bytes = pagePdf({
    content: text('(a)'),
    resources: '/Font<</F1 10 0 R>>',
    parts: [[10, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>']],
  })
  const plain = Buffer.from(bytes).toString('latin1')
  const at = String(plain.indexOf('10 0 obj')).padStart(10, '0')
  return toBytes(plain.replace(`${at} 00000 n`, '0000000020 00000 n'))
}

function startOf(bytes: Uint8Array): string {
  return /startxref\n(\d+)/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? ''
}
