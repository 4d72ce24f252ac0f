/** A TrueType font, as far as its glyphs are cut out of it. */
export class TrueType {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #tables = new Map<string, { readonly offset: number; readonly length: number }>()
  readonly #longLoca: boolean
  readonly #metrics: number
  readonly glyphs: number
  readonly unitsPerEm: number
  readonly bounds: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const count = this.#view.getUint16(4)
    for (let i = 0; i < count; i++) {
      const at = 12 + 16 * i
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
      this.#tables.set(tag, { offset: this.#view.getUint32(at + 8), length: this.#view.getUint32(at + 12) })
    }
    const head = this.#at('head')
    this.unitsPerEm = this.#view.getUint16(head + 18)
    this.#longLoca = this.#view.getInt16(head + 50) === 1
    this.bounds = [36, 38, 40, 42].map((at) =>
      this.#thousandth(this.#view.getInt16(head + at)),
    ) as unknown as TrueType['bounds']
    this.glyphs = this.#view.getUint16(this.#at('maxp') + 4)
    const hhea = this.#at('hhea')
    this.ascent = this.#thousandth(this.#view.getInt16(hhea + 4))
    this.descent = this.#thousandth(this.#view.getInt16(hhea + 6))
    this.#metrics = this.#view.getUint16(hhea + 34)
    // Fonts cut down for a PDF have neither table.
    const os2 = this.#tables.get('OS/2')
    this.capHeight = os2 && os2.length >= 90 ? this.#thousandth(this.#view.getInt16(os2.offset + 88)) : this.ascent
    const post = this.#tables.get('post')
    this.italicAngle = post ? this.#view.getInt32(post.offset + 4) / 65536 : 0
  }

  #at(tag: string): number {
    const table = this.#tables.get(tag)
    if (!table) throw new Error(`The font has no table ${tag}.`)
    return table.offset
  }

  #thousandth(units: number): number {
    return (units * 1000) / this.unitsPerEm
  }

  /** The glyph of a character; 0 where there is none. */
  glyph(codePoint: number): number {
    const cmap = this.#at('cmap')
    const view = this.#view
    const count = view.getUint16(cmap + 2)
    for (let i = 0; i < count; i++) {
      const at = cmap + 4 + 8 * i
      if (view.getUint16(at) !== 3 || view.getUint16(at + 2) !== 1) continue
      const sub = cmap + view.getUint32(at + 4)
      if (view.getUint16(sub) !== 4) continue
      const segments = view.getUint16(sub + 6) / 2
      for (let s = 0; s < segments; s++) {
        const end = view.getUint16(sub + 14 + 2 * s)
        if (codePoint > end) continue
        const start = view.getUint16(sub + 16 + 2 * segments + 2 * s)
        if (codePoint < start) return 0
        const delta = view.getUint16(sub + 16 + 4 * segments + 2 * s)
        const rangeAt = sub + 16 + 6 * segments + 2 * s
        const range = view.getUint16(rangeAt)
        if (range === 0) return (codePoint + delta) & 0xffff
        const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - start))
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff
      }
    }
    return 0
  }

  /** Advance width in thousandths of the size. */
  width(glyph: number): number {
    const at = this.#at('hmtx') + 4 * Math.min(glyph, this.#metrics - 1)
    return this.#thousandth(this.#view.getUint16(at))
  }

  /**
   * A font with these characters only, their glyphs numbered anew: what an embedded font of PDF needs, and no more.
   * @param characters by Unicode, within the basic plane
   */
  subset(characters: ReadonlySet<number>): Uint8Array {
    const chosen = [...characters].filter((point) => this.glyph(point) !== 0).sort((a, b) => a - b)
    const wanted = new Set([0])
    for (const point of chosen) this.#withParts(this.glyph(point), wanted)
    const numbers = new Map([...wanted].map((glyph, index) => [glyph, index]))
    const pieces: Uint8Array[] = []
    const loca = new DataView(new ArrayBuffer(4 * (wanted.size + 1)))
    const metrics = new DataView(new ArrayBuffer(4 * wanted.size))
    let length = 0
    for (const [glyph, index] of numbers) {
      const { from, to } = this.#outline(glyph)
      const padded = new Uint8Array((to - from + 3) & ~3)
      padded.set(this.#bytes.subarray(from, to))
      renumber(padded, numbers)
      pieces.push(padded)
      length += padded.length
      loca.setUint32(4 * (index + 1), length)
      this.#metric(glyph, metrics, 4 * index)
    }
    const head = this.#copy('head')
    new DataView(head.buffer).setInt16(50, 1)
    const hhea = this.#copy('hhea')
    new DataView(hhea.buffer).setUint16(34, wanted.size)
    const maxp = this.#copy('maxp')
    new DataView(maxp.buffer).setUint16(4, wanted.size)
    const tables: [string, Uint8Array][] = [
      ['cmap', characterMap(chosen.map((point) => [point, numbers.get(this.glyph(point)) ?? 0]))],
      ['glyf', joined(pieces)],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', new Uint8Array(metrics.buffer)],
      ['loca', new Uint8Array(loca.buffer)],
      ['maxp', maxp],
      ['post', withoutNames(this.#copy('post'))],
    ]
    // Instructions of the glyphs need these.
    for (const tag of ['cvt ', 'fpgm', 'prep']) if (this.#tables.has(tag)) tables.push([tag, this.#copy(tag)])
    return assembled(tables)
  }

  /** Advance width and left side bearing: the last of the widths holds for all glyphs that have none. */
  #metric(glyph: number, into: DataView, at: number): void {
    const table = this.#at('hmtx')
    const own = Math.min(glyph, this.#metrics - 1)
    const bearing = glyph < this.#metrics ? 4 * glyph + 2 : 4 * this.#metrics + 2 * (glyph - this.#metrics)
    into.setUint16(at, this.#view.getUint16(table + 4 * own))
    into.setInt16(at + 2, this.#view.getInt16(table + bearing))
  }

  #copy(tag: string): Uint8Array {
    const { offset, length } = this.#tables.get(tag) ?? { offset: 0, length: 0 }
    return this.#bytes.slice(offset, offset + length)
  }

  #outline(glyph: number): { from: number; to: number } {
    const loca = this.#at('loca')
    const glyf = this.#at('glyf')
    const at = (index: number): number =>
      this.#longLoca ? this.#view.getUint32(loca + 4 * index) : 2 * this.#view.getUint16(loca + 2 * index)
    return { from: glyf + at(glyph), to: glyf + at(glyph + 1) }
  }

  /** The glyph, and those it is put together from. */
  #withParts(glyph: number, into: Set<number>): void {
    if (into.has(glyph)) return
    into.add(glyph)
    const { from, to } = this.#outline(glyph)
    for (const at of partsOf(this.#view, from, to)) this.#withParts(this.#view.getUint16(at), into)
  }
}

/** Where in the outline of a glyph stand the numbers of those it is put together from; none of a simple one. */
function partsOf(view: DataView, from: number, to: number): number[] {
  const places: number[] = []
  if (to - from < 10 || view.getInt16(from) >= 0) return places
  for (let at = from + 10, more = true; more; ) {
    const flags = view.getUint16(at)
    places.push(at + 2)
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
    more = (flags & 0x20) !== 0
  }
  return places
}

function renumber(outline: Uint8Array, numbers: ReadonlyMap<number, number>): void {
  const view = new DataView(outline.buffer)
  for (const at of partsOf(view, 0, outline.length)) view.setUint16(at, numbers.get(view.getUint16(at)) ?? 0)
}

/** Format 4, one segment for each character: there are few. */
function characterMap(entries: readonly (readonly [number, number])[]): Uint8Array {
  const segments = entries.length + 1
  const length = 16 + 8 * segments
  const view = new DataView(new ArrayBuffer(12 + length))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 1)
  view.setUint32(8, 12)
  const power = 2 ** Math.floor(Math.log2(segments))
  for (const [index, value] of [
    4,
    length,
    0,
    2 * segments,
    2 * power,
    Math.log2(power),
    2 * (segments - power),
  ].entries()) {
    view.setUint16(12 + 2 * index, value)
  }
  for (const [index, [point, glyph]] of [...entries, [0xffff, 0] as const].entries()) {
    view.setUint16(26 + 2 * index, point)
    view.setUint16(28 + 2 * segments + 2 * index, point)
    view.setUint16(28 + 4 * segments + 2 * index, point === 0xffff ? 1 : (glyph - point) & 0xffff)
  }
  return new Uint8Array(view.buffer)
}

/** Version 3 of the table, which has no names of glyphs. */
function withoutNames(post: Uint8Array): Uint8Array {
  const short = post.slice(0, 32)
  new DataView(short.buffer).setUint32(0, 0x00030000)
  return short
}

function assembled(tables: [string, Uint8Array][]): Uint8Array {
  tables.sort(([a], [b]) => (a < b ? -1 : 1))
  const count = tables.length
  const power = 2 ** Math.floor(Math.log2(count))
  const header = new DataView(new ArrayBuffer(12 + 16 * count))
  for (const [index, value] of [count, 16 * power, Math.log2(power), 16 * (count - power)].entries())
    header.setUint16(4 + 2 * index, value)
  header.setUint32(0, 0x00010000)
  const pieces: Uint8Array[] = []
  let offset = 12 + 16 * count
  for (const [index, [tag, data]] of tables.entries()) {
    if (tag === 'head') new DataView(data.buffer).setUint32(8, 0)
    const padded = new Uint8Array((data.length + 3) & ~3)
    padded.set(data)
    const at = 12 + 16 * index
    for (let i = 0; i < 4; i++) header.setUint8(at + i, tag.charCodeAt(i))
    header.setUint32(at + 4, checksum(padded))
    header.setUint32(at + 8, offset)
    header.setUint32(at + 12, data.length)
    pieces.push(padded)
    offset += padded.length
  }
  const font = joined([new Uint8Array(header.buffer), ...pieces])
  const head = tables.findIndex(([tag]) => tag === 'head')
  const headAt = new DataView(font.buffer).getUint32(12 + 16 * head + 8)
  new DataView(font.buffer).setUint32(headAt + 8, (0xb1b0afba - checksum(font)) >>> 0)
  return font
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at + 3 < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    out.set(piece, at)
    at += piece.length
  }
  return out
}
