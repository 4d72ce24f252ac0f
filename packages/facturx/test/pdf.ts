import { deflateSync } from 'node:zlib'

/** An object of a PDF under construction: its number and all between `obj` and `endobj`, one byte per character. */
export type Part = readonly [number: number, body: string]

export interface BuildOptions {
  /** Of the trailer, besides `/Root 1 0 R`. */
  readonly trailer?: string
  /** Before the header. */
  readonly before?: string
}

/** A PDF of the given objects, with a classical cross-reference table. The catalog is object 1. */
export function buildPdf(parts: readonly Part[], { trailer = '', before = '' }: BuildOptions = {}): Uint8Array {
  let text = `${before}%PDF-1.7\n%\xe2\xe3\xcf\xd3\n`
  const offsets = new Map<number, number>()
  for (const [number, body] of parts) {
    offsets.set(number, text.length - before.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const size = Math.max(0, ...offsets.keys()) + 1
  const start = text.length - before.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let number = 1; number < size; number++) {
    const offset = offsets.get(number)
    text += offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  text += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return toBytes(text)
}

/** A PDF whose cross-reference is a stream; `entries` is its data, object by object, widths 1, 4 and 2. */
export function buildStreamPdf(
  parts: readonly Part[],
  places: (offsets: ReadonlyMap<number, number>) => readonly (readonly [number, number, number])[],
  dict = '',
): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of parts) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  const entries = places(offsets)
  const data = entries.map(([kind, a, b]) => bigEndian(kind, 1) + bigEndian(a, 4) + bigEndian(b, 2)).join('')
  const head = `/Type/XRef/Size ${entries.length}/W[1 4 2]/Root 1 0 R${dict}`
  text += `900 0 obj\n${stream(data, head)}\nendobj\nstartxref\n${start}\n%%EOF\n`
  return toBytes(text)
}

/** A PDF whose catalog, object 1, is the first object inside one object stream. */
export function catalogInStream(objectStream: string): Uint8Array {
  return buildStreamPdf([[5, objectStream]], (at) => [
    [0, 0, 0],
    [2, 5, 0],
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
    [1, at.get(5) ?? 0, 0],
  ])
}

/** A stream object, packed with Flate as often as said. */
export function stream(data: string | Uint8Array, dict = '', times = 0): string {
  let bytes = typeof data === 'string' ? toBytes(data) : data
  for (let i = 0; i < times; i++) bytes = deflateSync(bytes, { level: 9 })
  const filter = times === 0 ? '' : `/Filter[${'/FlateDecode'.repeat(times)}]`
  return `<<${dict}${filter}/Length ${bytes.length}>>\nstream\n${fromBytes(bytes)}\nendstream`
}

/** The objects of a PDF with one attachment. */
export function withAttachment(name: string, file: string, spec = '/AFRelationship/Data'): Part[] {
  return [
    [1, '<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a) 3 0 R]>>>>/AF[3 0 R]>>'],
    [2, '<</Type/Pages/Kids[]/Count 0>>'],
    [3, `<</Type/Filespec/F(${name})/UF(${name})${spec}/EF<</F 4 0 R/UF 4 0 R>>>>`],
    [4, file],
  ]
}

export interface PageParts {
  /** Operators, or a whole stream object. */
  readonly content?: string
  /** Entries of the resources. */
  readonly resources?: string
  /** Further entries of the page. */
  readonly page?: string
  /** Further entries of the catalog, and of the trailer. */
  readonly catalog?: string
  readonly trailer?: string
  /** Further objects, from 10 on. */
  readonly parts?: readonly Part[]
}

/** A PDF of one page: its catalog is object 1, its page 3, its content 4. */
export function pagePdf(given: PageParts = {}): Uint8Array {
  const { content = '', resources = '', page = '', catalog = '', trailer = '', parts = [] } = given
  return buildPdf(
    [
      [1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`],
      [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
      [3, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<${resources}>>/Contents 4 0 R${page}>>`],
      [4, content.startsWith('<<') ? content : stream(content)],
      ...parts,
    ],
    { trailer },
  )
}

export function toBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

export function fromBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function bigEndian(value: number, width: number): string {
  let text = ''
  for (let i = width - 1; i >= 0; i--) text += String.fromCharCode(Math.floor(value / 256 ** i) % 256)
  return text
}
