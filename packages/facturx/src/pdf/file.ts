import { DocumentError } from '@facturelle/core'
import { unpack } from './filters.js'
import {
  Budget,
  broken,
  find,
  isDigit,
  isSpace,
  NewStream,
  type PdfDict,
  PdfName,
  PdfReader,
  PdfRef,
  PdfStream,
  type PdfValue,
  startsWith,
} from './objects.js'

/** Where an object is: at an offset of the file, or the so-manieth in an object stream. `free` is nowhere. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number } | 'free'

/** One section of a cross-reference table or stream, looked up in place. */
interface Section {
  /** The lower, the newer. */
  readonly order: number
  readonly first: number
  readonly count: number
  place(index: number): Place
}

/** Bytes that the file's own structure, its cross-reference and object streams, may unpack to altogether. */
const MAX_STRUCTURE = 32 * 1024 * 1024
/** Most revisions, the two halves of a hybrid one counted apart. */
const MAX_REVISIONS = 1000
/** Sections with more objects than this are looked up in place, the others listed; and how many of each there may be. */
const SMALL_SECTION = 1000
const MAX_LARGE_SECTIONS = 4096
const MAX_LISTED = 500_000
/** Most objects looked for when the cross-reference is lost. */
const MAX_RECOVERED = 100_000
/** Most trailers tried then, from the last one on. */
const MAX_TRAILERS = 200
/** Longest chain of references to references. */
const MAX_HOPS = 16

/**
 * A PDF file, read from its end, object by object, as far as someone asks: its pages, pictures and fonts never are.
 * Every loop is bounded by what it has already seen, and all work by a `Budget`, so that a hostile file ends in an
 * error and not in a full memory.
 *
 * Of our own making, since the libraries for PDF unpack what a file holds without asking how much that is: 1.5 MB on
 * disk can cost them 2 GB, in an object stream they read on loading.
 */
export class PdfFile {
  readonly #bytes: Uint8Array
  readonly #budget: Budget
  readonly #large: Section[] = []
  /** The newest small section that an object is in. */
  readonly #small = new Map<number, Section>()
  readonly #cache = new Map<number, PdfValue>()
  readonly #reading = new Set<number>()
  readonly #objectStreams = new Map<number, ObjectStream | undefined>()
  #trailer: PdfDict = new Map()
  #recovered = false
  #headerAt: number

  /** @throws {DocumentError} `BROKEN`, `TOO_LARGE`, `UNSAFE`, `ENCRYPTED` */
  constructor(bytes: Uint8Array, headerAt: number) {
    this.#bytes = bytes
    this.#headerAt = headerAt
    this.#budget = new Budget(bytes.length, MAX_STRUCTURE)
    const sections = this.#quietly(() => {
      this.#readSections()
      return true
    })
    if (sections) this.#refuseEncryption()
    if (!sections || !(this.#quietly(() => this.#root()) instanceof Map)) this.recover()
  }

  /** Whether the objects had to be searched for. */
  get recovered(): boolean {
    return this.#recovered
  }

  /** The document catalog. */
  get catalog(): PdfDict {
    const root = this.#root()
    if (!(root instanceof Map)) throw broken('it has no catalog')
    return root
  }

  /** Follows references to what they point at; `null` where there is nothing. */
  resolve = (value: PdfValue | undefined): PdfValue => {
    let at = value ?? null
    for (let hop = 0; at instanceof PdfRef; hop++) {
      if (hop >= MAX_HOPS) return null
      at = this.#object(at.number)
    }
    return at
  }

  /**
   * A stream's data, unpacked.
   * @param limit most bytes
   */
  data(stream: PdfStream, limit: number): Uint8Array {
    const raw = this.raw(stream)
    return unpack(raw, stream.dict, limit, this.resolve)
  }

  /** A stream's data as they stand in the file. */
  raw(stream: PdfStream): Uint8Array {
    if (stream instanceof NewStream) return stream.data
    const raw = this.#raw(stream)
    this.#budget.scan(raw.length)
    return raw
  }

  /** What the trailer says besides. */
  get trailer(): PdfDict {
    return this.#trailer
  }

  #root(): PdfValue {
    return this.resolve(this.#trailer.get('Root'))
  }

  #reader(at: number): PdfReader {
    return new PdfReader(this.#bytes, at, this.#budget)
  }

  // -- cross-reference -------------------------------------------------------------------------------------------

  #readSections(): void {
    const bytes = this.#bytes
    let at = -1
    const from = Math.max(0, bytes.length - 4096)
    for (let next = find(bytes, 'startxref', from); next >= 0; next = find(bytes, 'startxref', next + 1)) at = next
    if (at < 0) throw broken('it does not say where its objects are')
    const reader = this.#reader(at + 9)
    reader.skipSpace()
    const start = reader.natural()
    if (start === undefined) throw broken('it does not say where its objects are')

    const seen = new Set<number>()
    const queue = [start]
    for (let offset = queue.shift(); offset !== undefined; offset = queue.shift()) {
      if (seen.has(offset)) continue
      seen.add(offset)
      if (seen.size > MAX_REVISIONS) {
        throw new DocumentError('TOO_LARGE', 'The PDF has more revisions than any invoice needs.')
      }
      const trailer = this.#readSection(offset)
      if (this.#trailer.size === 0) this.#trailer = trailer
      // A hybrid file: its stream goes before the older revisions.
      for (const key of ['XRefStm', 'Prev']) {
        const next = trailer.get(key)
        if (typeof next === 'number' && Number.isSafeInteger(next) && next >= 0) queue.push(next)
      }
    }
  }

  /** Reads the table or stream at an offset, counted from the file's start or, with something before it, its header. */
  #readSection(offset: number): PdfDict {
    for (const at of new Set([offset, offset + this.#headerAt])) {
      const reader = this.#reader(at)
      reader.skipSpace()
      if (reader.takes('xref')) return this.#readTable(reader)
      if (isDigit(this.#bytes[reader.at] ?? 0)) {
        const object = this.#indirect(reader.at, undefined)
        if (object instanceof PdfStream) return this.#readXrefStream(object)
      }
    }
    throw broken('its cross-reference is not where it says')
  }

  #readTable(reader: PdfReader): PdfDict {
    const bytes = this.#bytes
    for (;;) {
      reader.skipSpace()
      if (reader.takes('trailer')) {
        const trailer = reader.value()
        if (!(trailer instanceof Map)) throw broken('its trailer is malformed')
        return trailer
      }
      const first = reader.natural()
      reader.skipSpace()
      const count = reader.natural()
      if (first === undefined || count === undefined) throw broken('its cross-reference is malformed')
      reader.skipSpace()
      if (count === 0) continue
      // Entries are 20 bytes long by the standard; some writers leave the second byte of the line end out.
      const start = reader.at
      let width = 18
      while (isSpace(bytes[start + width] ?? 0x21) && width < 22) width++
      const end = start + width * count
      const lastEntry = end - width
      if (
        !Number.isSafeInteger(end) ||
        end > bytes.length + 4 ||
        !isEntry(bytes, start) ||
        !isEntry(bytes, lastEntry)
      ) {
        throw broken('its cross-reference is malformed')
      }
      this.#addSection(first, count, (index) => {
        const entry = start + index * width
        if (bytes[entry + 17] !== 0x6e) return 'free'
        const offset = this.#reader(entry).natural()
        return offset === undefined ? 'free' : { offset }
      })
      reader.at = Math.min(end, bytes.length)
    }
  }

  #readXrefStream(stream: PdfStream): PdfDict {
    const { dict } = stream
    const type = dict.get('Type')
    if (!(type instanceof PdfName) || type.name !== 'XRef') throw broken('its cross-reference is malformed')
    const widths = dict.get('W')
    if (!Array.isArray(widths)) throw broken('its cross-reference is malformed')
    const [w0 = 0, w1 = 0, w2 = 0] = widths.slice(0, 3).map((width) => (typeof width === 'number' ? width : 0))
    for (const width of [w0, w1, w2]) {
      if (!Number.isInteger(width) || width < 0 || width > 8) throw broken('its cross-reference is malformed')
    }
    const raw = this.#raw(stream)
    this.#budget.scan(raw.length)
    const data = unpack(raw, dict, this.#budget.unpackable, this.resolve)
    this.#budget.unpack(data.length)
    const width = w0 + w1 + w2
    if (width === 0) throw broken('its cross-reference is malformed')
    const size = dict.get('Size')
    const index = dict.get('Index')
    const ranges = Array.isArray(index) ? index : [0, size ?? 0]
    let at = 0
    for (let i = 0; i + 1 < ranges.length; i += 2) {
      const first = ranges[i]
      const wanted = ranges[i + 1]
      if (typeof first !== 'number' || typeof wanted !== 'number' || !(wanted > 0)) continue
      const start = at
      const count = Math.min(wanted, Math.floor((data.length - start) / width))
      if (count <= 0) break
      this.#addSection(first, count, (entry) => {
        const from = start + entry * width
        const kind = w0 === 0 ? 1 : bigEndian(data, from, w0)
        const second = bigEndian(data, from + w0, w1)
        if (kind === 1) return { offset: second }
        return kind === 2 ? { stream: second, index: bigEndian(data, from + w0 + w1, w2) } : 'free'
      })
      at = start + count * width
    }
    return dict
  }

  #addSection(first: number, count: number, place: Section['place']): void {
    const section = { order: this.#large.length + this.#small.size, first, count, place }
    if (count > SMALL_SECTION) this.#large.push(section)
    else for (let i = 0; i < count; i++) if (!this.#small.has(first + i)) this.#small.set(first + i, section)
    if (this.#large.length > MAX_LARGE_SECTIONS || this.#small.size > MAX_LISTED) {
      throw new DocumentError('TOO_LARGE', 'The PDF lists more objects than any invoice needs.')
    }
  }

  /** The newest section that knows an object says where it is, even if it says "nowhere". */
  #placeOf(number: number): Place {
    const small = this.#small.get(number)
    const large = this.#large.find(({ first, count }) => number >= first && number < first + count)
    const section = small && (!large || small.order < large.order) ? small : large
    return section?.place(number - section.first) ?? 'free'
  }

  // -- objects ---------------------------------------------------------------------------------------------------

  #object(number: number): PdfValue {
    const cached = this.#cache.get(number)
    if (cached !== undefined) return cached
    // An object that needs itself to be read, through the length of its stream, say.
    if (this.#reading.has(number)) return null
    this.#reading.add(number)
    try {
      const value = this.#read(number)
      this.#cache.set(number, value)
      return value
    } finally {
      this.#reading.delete(number)
    }
  }

  #read(number: number): PdfValue {
    this.#budget.value()
    const place = this.#placeOf(number)
    if (place === 'free') return null
    if ('stream' in place) return this.#objectStream(place.stream)?.value(place.index, number) ?? null
    for (const at of new Set([place.offset, place.offset + this.#headerAt])) {
      if (at >= this.#bytes.length) continue
      const value = this.#indirect(at, number)
      if (value !== undefined) return value
    }
    throw broken('an object is not where the cross-reference says')
  }

  /**
   * The object that stands at an offset, `12 0 obj …`.
   * @param number which it must be
   * @returns `undefined` when another or none stands there
   */
  #indirect(at: number, number: number | undefined): PdfValue | undefined {
    const reader = this.#reader(at)
    reader.skipSpace()
    const found = reader.natural()
    reader.skipSpace()
    const generation = reader.natural()
    reader.skipSpace()
    if (found === undefined || generation === undefined || !startsWith(this.#bytes, reader.at, 'obj')) return undefined
    if (number !== undefined && found !== number) return undefined
    reader.at += 3
    const value = reader.value()
    if (value instanceof Map) {
      reader.skipSpace()
      if (startsWith(this.#bytes, reader.at, 'stream')) {
        let start = reader.at + 6
        if (this.#bytes[start] === 0x0d) start++
        if (this.#bytes[start] === 0x0a) start++
        return new PdfStream(value, start)
      }
    }
    return value
  }

  /** A stream's bytes as they stand in the file: as long as it says when that is true, else up to `endstream`. */
  #raw(stream: PdfStream): Uint8Array {
    const bytes = this.#bytes
    const length = this.resolve(stream.dict.get('Length'))
    if (typeof length === 'number' && Number.isSafeInteger(length) && length >= 0) {
      let end = stream.start + length
      while (end < stream.start + length + 4 && isSpace(bytes[end] ?? 0x21)) end++
      if (startsWith(bytes, end, 'endstream')) return bytes.subarray(stream.start, stream.start + length)
    }
    const end = find(bytes, 'endstream', stream.start)
    this.#budget.scan((end < 0 ? bytes.length : end) - stream.start)
    if (end < 0) throw broken('a stream does not end')
    let stop = end
    if (stop > stream.start && bytes[stop - 1] === 0x0a) stop--
    if (stop > stream.start && bytes[stop - 1] === 0x0d) stop--
    return bytes.subarray(stream.start, stop)
  }

  #objectStream(number: number): ObjectStream | undefined {
    if (this.#objectStreams.has(number)) return this.#objectStreams.get(number)
    // Set first: an object stream that lies in itself is none.
    this.#objectStreams.set(number, undefined)
    const stream = this.#object(number)
    if (!(stream instanceof PdfStream)) return undefined
    const data = this.data(stream, this.#budget.unpackable)
    this.#budget.unpack(data.length)
    const count = this.resolve(stream.dict.get('N'))
    const first = this.resolve(stream.dict.get('First'))
    if (typeof count !== 'number' || typeof first !== 'number') return undefined
    const made = new ObjectStream(data, count, first, this.#budget)
    this.#objectStreams.set(number, made)
    return made
  }

  /** PDF/A forbids encryption, so a file that has it is no Factur-X, even if it opens without a password. */
  #refuseEncryption(): void {
    const encrypt = this.#trailer.get('Encrypt')
    if (encrypt === undefined || encrypt === null) return
    throw new DocumentError('ENCRYPTED', 'The PDF is encrypted, which Factur-X forbids. Save it without encryption.')
  }

  // -- recovery --------------------------------------------------------------------------------------------------

  /**
   * Finds the objects of a file whose cross-reference is lost or wrong, by looking through all of it, once.
   * @returns whether this had not been done before
   * @throws {DocumentError} `BROKEN`: there is no catalog among them
   */
  recover(): boolean {
    if (this.#recovered) return false
    this.#recovered = true
    this.#large.length = 0
    this.#small.clear()
    this.#cache.clear()
    this.#objectStreams.clear()
    const places = new Map<number, Place>()
    const bytes = this.#bytes
    this.#budget.scan(bytes.length)
    for (let at = find(bytes, 'obj', 0); at >= 0; at = find(bytes, 'obj', at + 3)) {
      const start = objectStart(bytes, at)
      if (start === undefined) continue
      const number = this.#reader(start).natural()
      if (number === undefined) continue
      // The last one of a number is the newest.
      places.set(number, { offset: start })
      if (places.size > MAX_RECOVERED) {
        throw new DocumentError(
          'TOO_LARGE',
          'The PDF has no usable cross-reference and too many objects to do without.',
        )
      }
    }
    this.#large.push({
      order: 0,
      first: 0,
      count: Number.MAX_SAFE_INTEGER,
      place: (number) => places.get(number) ?? 'free',
    })
    const numbers = [...places.keys()]
    this.#trailer = this.#recoveredTrailer(numbers)
    this.#refuseEncryption()
    // Objects in object streams come after those of the file itself.
    for (const number of numbers) {
      const stream = this.#quietly(() => this.#object(number))
      const type = stream instanceof PdfStream ? stream.dict.get('Type') : undefined
      if (!(type instanceof PdfName) || type.name !== 'ObjStm') continue
      for (const [index, inside] of (this.#quietly(() => this.#objectStream(number))?.numbers ?? []).entries()) {
        if (!places.has(inside)) places.set(inside, { stream: number, index })
      }
    }
    if (!(this.#quietly(() => this.#root()) instanceof Map)) throw broken('it has no catalog')
    return true
  }

  #recoveredTrailer(numbers: readonly number[]): PdfDict {
    const bytes = this.#bytes
    let ends: number[] = []
    this.#budget.scan(bytes.length)
    for (let at = find(bytes, 'trailer', 0); at >= 0; at = find(bytes, 'trailer', at + 7)) {
      ends.push(at + 7)
      if (ends.length >= 2 * MAX_TRAILERS) ends = ends.slice(-MAX_TRAILERS)
    }
    for (const end of ends.slice(-MAX_TRAILERS).reverse()) {
      const dict = this.#quietly(() => this.#reader(end).value())
      if (dict instanceof Map && dict.has('Root')) return dict
    }
    let trailer: PdfDict | undefined
    let catalog: number | undefined
    for (const number of numbers) {
      const value = this.#quietly(() => this.#object(number))
      const dict = value instanceof PdfStream ? value.dict : value
      const type = dict instanceof Map ? dict.get('Type') : undefined
      if (!(dict instanceof Map) || !(type instanceof PdfName)) continue
      if (type.name === 'XRef' && dict.has('Root')) trailer = dict
      if (type.name === 'Catalog') catalog = number
    }
    if (trailer) return trailer
    if (catalog === undefined) throw broken('it has no catalog')
    return new Map<string, PdfValue>([['Root', new PdfRef(catalog, 0)]])
  }

  /** Passes over what is broken, and over nothing else. */
  #quietly<T>(read: () => T): T | undefined {
    try {
      return read()
    } catch (error) {
      if (error instanceof DocumentError && error.code === 'BROKEN') return undefined
      throw error
    }
  }
}

/** Several objects packed into one stream. */
class ObjectStream {
  readonly #data: Uint8Array
  readonly #first: number
  readonly #offsets: number[] = []
  readonly #indexes = new Map<number, number>()
  readonly #budget: Budget
  /** The numbers of the objects inside, in their order. */
  readonly numbers: number[] = []

  constructor(data: Uint8Array, count: number, first: number, budget: Budget) {
    this.#data = data
    this.#first = first
    this.#budget = budget
    const reader = new PdfReader(data, 0, budget)
    for (let i = 0; i < count; i++) {
      budget.value()
      reader.skipSpace()
      const number = reader.natural()
      reader.skipSpace()
      const offset = reader.natural()
      if (number === undefined || offset === undefined) break
      this.#indexes.set(number, i)
      this.numbers.push(number)
      this.#offsets.push(offset)
    }
  }

  /** The object at an index, if it has that number, or else the one that has. */
  value(index: number, number: number): PdfValue {
    const at = this.numbers[index] === number ? index : (this.#indexes.get(number) ?? -1)
    const offset = this.#offsets[at]
    if (offset === undefined) return null
    return new PdfReader(this.#data, this.#first + offset, this.#budget).value()
  }
}

/** `0000000017 00000 n`. */
function isEntry(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < 16; i++) {
    const byte = bytes[at + i] ?? 0
    if (i === 10 ? byte !== 0x20 : !isDigit(byte)) return false
  }
  return bytes[at + 16] === 0x20 && (bytes[at + 17] === 0x6e || bytes[at + 17] === 0x66)
}

function bigEndian(data: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let i = 0; i < width; i++) value = value * 256 + (data[at + i] ?? 0)
  return value
}

/** Where the `12 0 ` before an `obj` begins; `undefined` when there is none. */
function objectStart(bytes: Uint8Array, obj: number): number | undefined {
  let at = obj - 1
  for (const part of ['generation', 'number']) {
    const spaceEnd = at
    while (at >= 0 && obj - at < 40 && isSpace(bytes[at] as number)) at--
    if (part === 'number' && at === spaceEnd) return undefined
    const digitsEnd = at
    while (at >= 0 && obj - at < 40 && isDigit(bytes[at] as number)) at--
    if (at === digitsEnd) return undefined
  }
  return at + 1
}
