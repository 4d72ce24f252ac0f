import { DocumentError } from '@facturelle/core'

/** What a PDF file is made of: ISO 32000-1, section 7.3. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfRef | PdfArray | PdfDict | PdfStream
export type PdfArray = PdfValue[]
export type PdfDict = Map<string, PdfValue>

/** A name, `/Root`, without its slash. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A string's bytes; what they mean depends on where it stands. */
export class PdfText {
  constructor(readonly bytes: Uint8Array) {}
}

/** A reference to an indirect object, `12 0 R`. */
export class PdfRef {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

/** A stream: its dictionary, and where in the file its data begins. Where the data ends is for the file to find. */
export class PdfStream {
  constructor(
    readonly dict: PdfDict,
    readonly start: number,
  ) {}
}

/** A stream that is not in the file, with its data as they are to be written: packed as its dictionary says. */
export class NewStream extends PdfStream {
  constructor(
    dict: PdfDict,
    readonly data: Uint8Array,
  ) {
    super(dict, -1)
  }
}

/**
 * What one file may cost, whatever it says of itself. Spent by every reader of the file; past it, the reading stops.
 * The numbers leave a real invoice, however large, more than ten times what it needs.
 */
export class Budget {
  #values: number
  #scanned: number
  #unpacked: number

  constructor(fileLength: number, unpacked: number, values = 600_000) {
    this.#values = values
    this.#scanned = 4 * fileLength + 1_000_000
    this.#unpacked = unpacked
  }

  /** One more value read. */
  value(): void {
    if (--this.#values < 0) throw new DocumentError('TOO_LARGE', 'The PDF holds more objects than any invoice needs.')
  }

  /** So many bytes looked through. */
  scan(bytes: number): void {
    this.#scanned -= bytes
    if (this.#scanned < 0) throw new DocumentError('TOO_LARGE', 'The PDF makes its reader look through it too often.')
  }

  /** How many bytes the next stream of the file's own structure may unpack to. */
  get unpackable(): number {
    return this.#unpacked
  }

  /** So many bytes unpacked. */
  unpack(bytes: number): void {
    this.#unpacked -= bytes
    if (this.#unpacked < 0) throw new DocumentError('TOO_LARGE', 'The PDF unpacks to more than any invoice needs.')
  }
}

/** Deepest nesting of arrays and dictionaries. */
const MAX_DEPTH = 64

export function broken(what: string): DocumentError {
  return new DocumentError('BROKEN', `The PDF cannot be read: ${what}.`)
}

/** Reads values from bytes. It follows no reference and reads no stream. */
export class PdfReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    private readonly budget: Budget,
  ) {}

  /** The value at `at`, which is left behind it. */
  value(depth = 0): PdfValue {
    const from = this.at
    try {
      return this.read(depth)
    } finally {
      // Spent on what breaks off as well: a file can be made of objects that each run to its end.
      if (depth === 0) this.budget.scan(this.at - from)
    }
  }

  private read(depth: number): PdfValue {
    this.budget.value()
    this.skipSpace()
    const byte = this.bytes[this.at]
    if (byte === undefined) throw broken('it ends in the middle of an object')
    if (byte === 0x2f) return this.name()
    if (byte === 0x28) return this.literal()
    if (byte === 0x5b) return this.array(depth)
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dict(depth) : this.hexadecimal()
    if (isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e) return this.numberOrRef()
    if (this.takes('null')) return null
    if (this.takes('true')) return true
    if (this.takes('false')) return false
    throw broken('something that is no object stands where one should')
  }

  /** A value that somebody else has read, up to there. */
  take(to: number): void {
    this.budget.value()
    this.at = to
  }

  /** Skips white space and comments. */
  skipSpace(): void {
    const from = this.at
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === 0x25) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 0x0a && this.bytes[this.at] !== 0x0d) this.at++
      } else if (byte !== undefined && isSpace(byte)) this.at++
      else break
    }
    this.budget.scan(this.at - from)
  }

  /** Takes a keyword if it stands here. */
  takes(keyword: string): boolean {
    if (!startsWith(this.bytes, this.at, keyword)) return false
    const next = this.bytes[this.at + keyword.length]
    if (next !== undefined && !isSpace(next) && !isDelimiter(next)) return false
    this.at += keyword.length
    return true
  }

  /** A whole number without sign, or `undefined` with nothing taken. */
  natural(): number | undefined {
    let value = 0
    let digits = 0
    for (let i = this.at; ; i++, digits++) {
      const byte = this.bytes[i]
      if (byte === undefined || !isDigit(byte)) break
      if (digits >= 15) return undefined
      value = value * 10 + byte - 0x30
    }
    if (digits === 0) return undefined
    this.at += digits
    return value
  }

  private name(): PdfName {
    const from = ++this.at
    let escaped = false
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] as number
      if (isSpace(byte) || isDelimiter(byte)) break
      if (byte === 0x23) escaped = true
      this.at++
    }
    if (this.at - from > 1000) throw broken('a name is longer than names can be')
    const name = latin1(this.bytes, from, this.at)
    return new PdfName(
      escaped
        ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        : name,
    )
  }

  private literal(): PdfText {
    const from = ++this.at
    let open = 1
    while (open > 0) {
      const byte = this.bytes[this.at]
      if (byte === undefined) throw broken('a string does not end')
      if (byte === 0x5c) this.at++
      else if (byte === 0x28) open++
      else if (byte === 0x29) open--
      this.at++
    }
    const out = new Uint8Array(this.at - 1 - from)
    let length = 0
    for (let i = from; i < this.at - 1; i++) {
      const byte = this.bytes[i] as number
      if (byte !== 0x5c) {
        out[length++] = byte
        continue
      }
      const next = this.bytes[++i] as number
      const plain = ESCAPES.get(next)
      if (plain !== undefined) out[length++] = plain
      else if (next >= 0x30 && next <= 0x37) {
        let code = next - 0x30
        for (let k = 0; k < 2; k++) {
          const digit = this.bytes[i + 1] as number
          if (digit < 0x30 || digit > 0x37) break
          code = code * 8 + digit - 0x30
          i++
        }
        out[length++] = code & 0xff
      } else if (next === 0x0d) {
        if (this.bytes[i + 1] === 0x0a) i++
      } else if (next !== 0x0a) out[length++] = next
    }
    return new PdfText(out.slice(0, length))
  }

  private hexadecimal(): PdfText {
    const from = ++this.at
    const end = this.bytes.indexOf(0x3e, from)
    if (end < 0) {
      this.at = this.bytes.length
      throw broken('a string does not end')
    }
    const out = new Uint8Array((end - from + 1) >> 1)
    let digits = 0
    for (let i = from; i < end; i++) {
      const digit = hexDigit(this.bytes[i] as number)
      if (digit < 0) continue
      out[digits >> 1] = (out[digits >> 1] as number) | (digits % 2 === 0 ? digit << 4 : digit)
      digits++
    }
    this.at = end + 1
    return new PdfText(out.slice(0, (digits + 1) >> 1))
  }

  private array(depth: number): PdfArray {
    if (depth >= MAX_DEPTH) throw new DocumentError('TOO_LARGE', `The PDF nests objects more than ${MAX_DEPTH} deep.`)
    this.at++
    const items: PdfArray = []
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x5d) {
        this.at++
        return items
      }
      items.push(this.value(depth + 1))
    }
  }

  private dict(depth: number): PdfDict {
    if (depth >= MAX_DEPTH) throw new DocumentError('TOO_LARGE', `The PDF nests objects more than ${MAX_DEPTH} deep.`)
    this.at += 2
    const dict: PdfDict = new Map()
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) {
        this.at += 2
        return dict
      }
      if (this.bytes[this.at] !== 0x2f) throw broken('a dictionary is malformed')
      const { name } = this.name()
      dict.set(name, this.value(depth + 1))
    }
  }

  private numberOrRef(): number | PdfRef {
    const from = this.at
    const number = this.natural()
    const after = this.at
    if (number !== undefined && isSpace(this.bytes[after] ?? 0x2e)) {
      this.skipSpace()
      const generation = this.natural()
      if (generation !== undefined) {
        this.skipSpace()
        if (this.takes('R')) return new PdfRef(number, generation)
      }
    }
    // Followed by no point, and by no letter that belongs to it.
    if (number !== undefined && !NUMBER_BYTES.has(this.bytes[after] ?? 0)) {
      this.at = after
      return number
    }
    this.at = from
    let end = from
    while (end < this.bytes.length && NUMBER_BYTES.has(this.bytes[end] as number)) end++
    this.at = end
    const value = end - from > 64 ? Number.NaN : numberAt(this.bytes, from, end)
    return Number.isFinite(value) ? value : 0
  }
}

/** A number as PDF writes it: a sign, digits, one point. */
function numberAt(bytes: Uint8Array, from: number, end: number): number {
  if (end - from > 15) return Number.parseFloat(latin1(bytes, from, end))
  let whole = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at] as number
    if (!isDigit(byte)) return Number.parseFloat(latin1(bytes, from, end))
    whole = whole * 10 + byte - 0x30
  }
  return whole
}

const ESCAPES = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
  [0x28, 0x28],
  [0x29, 0x29],
  [0x5c, 0x5c],
])

const NUMBER_BYTES = new Set([...'0123456789+-.'].map((char) => char.charCodeAt(0)))

/** Whether `text`, all ASCII, stands at a place. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** The first place, at or after `from` and before `to`, where `text` stands; -1 without. */
export function find(bytes: Uint8Array, text: string, from: number, to = bytes.length): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at
  }
  return -1
}

/** One character per byte, from one place to before another. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = ''
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] as number)
  return text
}

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c || byte === 0x00
}

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

function isDelimiter(byte: number): boolean {
  return (
    byte === 0x28 ||
    byte === 0x29 ||
    byte === 0x3c ||
    byte === 0x3e ||
    byte === 0x5b ||
    byte === 0x5d ||
    byte === 0x7b ||
    byte === 0x7d ||
    byte === 0x2f ||
    byte === 0x25
  )
}

export function hexDigit(byte: number): number {
  if (isDigit(byte)) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
