import { DocumentError } from '@facturelle/core'
import { pdfHeaderAt } from './attachments.js'
import { PdfFile } from './file.js'
import {
  NewStream,
  type PdfArray,
  type PdfDict,
  PdfName,
  PdfRef,
  PdfStream,
  PdfText,
  type PdfValue,
} from './objects.js'

/** Numbers of new objects begin here: no file has so many. */
const FIRST_NEW = 1_000_000_000
/** Most objects that are copied. */
const MAX_OBJECTS = 500_000

/** An object that others can point at. */
export type Indirect = Exclude<PdfValue, PdfRef>

/**
 * A PDF that is changed and written anew: what the catalog leads to, and nothing else of the old file. Objects are read when
 * somebody asks; to change one is to change what `resolve` gives. Streams that nobody touches are copied as they stand.
 */
export class PdfCopy {
  readonly #file: PdfFile
  readonly #made = new Map<number, Indirect>()
  #next = FIRST_NEW

  /**
   * @param recover searches for the objects, and asks no cross-reference
   * @throws {DocumentError} `BROKEN`, `TOO_LARGE`, `UNSAFE`, `ENCRYPTED`
   */
  constructor(bytes: Uint8Array, recover = false) {
    this.#file = new PdfFile(bytes, Math.max(0, pdfHeaderAt(bytes)))
    if (recover) this.#file.recover()
  }

  get catalog(): PdfDict {
    return this.#file.catalog
  }

  get trailer(): PdfDict {
    return this.#file.trailer
  }

  /** Whether the objects had to be searched for. */
  get recovered(): boolean {
    return this.#file.recovered
  }

  resolve = (value: PdfValue | undefined): PdfValue => {
    if (value instanceof PdfRef) {
      const made = this.#made.get(value.number)
      if (made !== undefined) return made
    }
    return this.#file.resolve(value)
  }

  /** What a key leads to, if it is a dictionary. */
  dict(from: PdfDict | undefined, key: string): PdfDict | undefined {
    const value = this.resolve(from?.get(key))
    if (value instanceof Map) return value
    return value instanceof PdfStream ? value.dict : undefined
  }

  /** What a key leads to, if it is an array. */
  array(from: PdfDict | undefined, key: string): PdfArray | undefined {
    const value = this.resolve(from?.get(key))
    return Array.isArray(value) ? value : undefined
  }

  /** What a key leads to, if it is a name. */
  name(from: PdfDict | undefined, key: string): string | undefined {
    const value = this.resolve(from?.get(key))
    return value instanceof PdfName ? value.name : undefined
  }

  /** A new object. */
  add(value: Indirect): PdfRef {
    const number = this.#next++
    this.#made.set(number, value)
    return new PdfRef(number, 0)
  }

  /** Puts another object in the place of one. */
  replace(ref: PdfRef, value: Indirect): void {
    this.#made.set(ref.number, value)
  }

  /** @throws {DocumentError} `TOO_LARGE` past the limit, `BROKEN` packed in a way that is not read here */
  data(stream: PdfStream, limit: number): Uint8Array {
    return this.#file.data(stream, limit)
  }

  /** As it stands in the file. */
  raw(stream: PdfStream): Uint8Array {
    return this.#file.raw(stream)
  }

  /**
   * Writes what the catalog leads to.
   * @param id both halves of the identifier of the file
   */
  write(info: PdfDict, id: Uint8Array): Uint8Array {
    const writer = new Writer()
    const root = this.trailer.get('Root')
    const catalog = root instanceof PdfRef ? root : this.add(this.catalog)
    const numbers = new Map<number, number>([[catalog.number, 1]])
    const waiting: PdfRef[] = [catalog]
    const refer = (ref: PdfRef): number => {
      const known = numbers.get(ref.number)
      if (known !== undefined) return known
      if (numbers.size >= MAX_OBJECTS)
        throw new DocumentError('TOO_LARGE', 'The PDF has more objects than any invoice needs.')
      const number = numbers.size + 1
      numbers.set(ref.number, number)
      waiting.push(ref)
      return number
    }
    writer.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')
    const offsets: number[] = []
    for (let at = 0; at < waiting.length; at++) {
      offsets.push(writer.length)
      writer.text(`${at + 1} 0 obj\n`)
      this.#object(writer, this.resolve(waiting[at]), refer)
      writer.text('\nendobj\n')
    }
    const infoNumber = offsets.length + 1
    offsets.push(writer.length)
    writer.text(`${infoNumber} 0 obj\n`)
    writer.value(info, refer)
    writer.text('\nendobj\n')
    const start = writer.length
    writer.text(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`)
    writer.text(offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join(''))
    const trailer: PdfDict = new Map<string, PdfValue>([
      ['Size', offsets.length + 1],
      ['Root', new PdfRef(catalog.number, 0)],
      ['Info', new RawRef(infoNumber)],
      ['ID', [new PdfText(id), new PdfText(id)]],
    ])
    writer.text('trailer\n')
    writer.value(trailer, refer)
    writer.text(`\nstartxref\n${start}\n%%EOF\n`)
    return writer.bytes()
  }

  #object(writer: Writer, value: PdfValue, refer: (ref: PdfRef) => number): void {
    if (!(value instanceof PdfStream)) {
      writer.value(value, refer)
      return
    }
    const data = this.raw(value)
    writer.value(new Map([...value.dict, ['Length', data.length]]), refer)
    writer.text('\nstream\n')
    writer.raw(data)
    writer.text('\nendstream')
  }
}

/** A reference in the numbers of the new file. */
class RawRef extends PdfRef {
  constructor(number: number) {
    super(number, -1)
  }
}

/** Collects a file, piece by piece. */
class Writer {
  readonly #pieces: Uint8Array[] = []
  #text: string[] = []
  #textLength = 0
  #length = 0

  get length(): number {
    return this.#length + this.#textLength
  }

  /** One byte per character. */
  text(text: string): void {
    this.#text.push(text)
    this.#textLength += text.length
  }

  raw(bytes: Uint8Array): void {
    this.#flush()
    this.#pieces.push(bytes)
    this.#length += bytes.length
  }

  value(value: PdfValue, refer: (ref: PdfRef) => number): void {
    this.text(written(value, refer))
  }

  bytes(): Uint8Array {
    this.#flush()
    const out = new Uint8Array(this.#length)
    let at = 0
    for (const piece of this.#pieces) {
      out.set(piece, at)
      at += piece.length
    }
    return out
  }

  #flush(): void {
    if (this.#textLength === 0) return
    const bytes = Buffer.from(this.#text.join(''), 'latin1')
    this.#pieces.push(bytes)
    this.#length += bytes.length
    this.#text = []
    this.#textLength = 0
  }
}

function written(value: PdfValue, refer: (ref: PdfRef) => number): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return number(value)
  if (value instanceof PdfName) return name(value.name)
  if (value instanceof PdfText) return text(value.bytes)
  if (value instanceof PdfRef) return `${value instanceof RawRef ? value.number : refer(value)} 0 R`
  if (Array.isArray(value)) return `[${value.map((one) => written(one, refer)).join(' ')}]`
  // A stream stands alone: what points at it has a reference.
  if (value instanceof PdfStream) return 'null'
  const entries = [...value].filter(([, one]) => one !== null)
  return `<<${entries.map(([key, one]) => `${name(key)} ${written(one, refer)}`).join(' ')}>>`
}

/** Without an exponent, which PDF does not know; what is no 32-bit integer is a real number. */
function number(value: number): string {
  if (value === (value | 0)) return String(value | 0)
  if (Number.isInteger(value)) return `${Math.max(-1e20, Math.min(1e20, value)).toFixed(0)}.0`
  return value.toFixed(6).replace(/\.?0+$/, '')
}

function name(text: string): string {
  return `/${text.replace(/[^!-~]|[#%()<>[\]{}/]/g, (sign) => `#${(sign.charCodeAt(0) & 0xff).toString(16).padStart(2, '0')}`)}`
}

function text(bytes: Uint8Array): string {
  const plain = Buffer.from(bytes).toString('latin1')
  if (/^[ -~]*$/.test(plain)) return `(${plain.replace(/[\\()]/g, '\\$&')})`
  return `<${Buffer.from(bytes).toString('hex')}>`
}

/** A text string (ISO 32000-1, 7.9.2.2): in ASCII as it is, else as UTF-16 with its mark. */
export function textString(value: string): PdfText {
  if (/^[ -~]*$/.test(value)) return new PdfText(Buffer.from(value, 'latin1'))
  const bytes = Buffer.from(`\ufeff${value}`, 'utf16le')
  return new PdfText(bytes.swap16())
}

/** A dictionary from its entries; what is `undefined` is left out. */
export function dictOf(entries: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
  const dict: PdfDict = new Map()
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) dict.set(key, value)
  return dict
}

export function streamOf(entries: Readonly<Record<string, PdfValue | undefined>>, data: Uint8Array): NewStream {
  return new NewStream(dictOf(entries), data)
}
