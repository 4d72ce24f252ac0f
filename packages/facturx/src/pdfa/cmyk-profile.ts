/** Steps of each colour in the table. */
const GRID = 5

/**
 * What the 16 ways to put full inks over each other look like, in thousandths of red, green and blue: black, then yellow,
 * magenta and cyan change slowest. It is what PDF readers show of CMYK that nobody says more of.
 */
const CORNERS: readonly (readonly [number, number, number])[] = [
  [1000, 1000, 1000],
  [137, 122, 126],
  [1000, 949, 0],
  [110, 102, 0],
  [926, 0, 549],
  [141, 0, 0],
  [929, 110, 141],
  [133, 0, 0],
  [0, 678, 937],
  [0, 59, 141],
  [0, 651, 314],
  [0, 75, 0],
  [180, 192, 573],
  [0, 0, 8],
  [212, 212, 224],
  [0, 0, 0],
]

/**
 * A colour profile of our own for CMYK of unknown origin, so that it looks in PDF/A as readers show it without. ICC.1:2001,
 * class `scnr`, one table to Lab.
 */
export function cmykProfile(): Uint8Array {
  const tags: [string, Uint8Array][] = [
    ['desc', description('Plain CMYK')],
    ['cprt', text('No rights reserved')],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['A2B0', table()],
  ]
  const directory = 128 + 4 + 12 * tags.length
  let size = directory
  const placed = tags.map(([tag, data]) => {
    const at = size
    size += (data.length + 3) & ~3
    return { tag, data, at }
  })
  const out = new Uint8Array(size)
  const view = new DataView(out.buffer)
  const put = (at: number, ascii: string): void => {
    for (let i = 0; i < ascii.length; i++) out[at + i] = ascii.charCodeAt(i)
  }
  view.setUint32(0, size)
  view.setUint32(8, 0x02400000)
  put(12, 'scnrCMYKLab ')
  for (const [index, value] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + 2 * index, value)
  put(36, 'acsp')
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) view.setInt32(68 + 4 * index, Math.round(value * 65536))
  view.setUint32(128, tags.length)
  for (const [index, { tag, data, at }] of placed.entries()) {
    put(132 + 12 * index, tag)
    view.setUint32(136 + 12 * index, at)
    view.setUint32(140 + 12 * index, data.length)
    out.set(data, at)
  }
  return out
}

function tagged(type: string, length: number): DataView {
  const view = new DataView(new ArrayBuffer(length))
  for (let i = 0; i < 4; i++) view.setUint8(i, type.charCodeAt(i))
  return view
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer)
}

function text(value: string): Uint8Array {
  const view = tagged('text', 9 + value.length)
  for (let i = 0; i < value.length; i++) view.setUint8(8 + i, value.charCodeAt(i))
  return bytesOf(view)
}

function description(value: string): Uint8Array {
  const view = tagged('desc', 12 + value.length + 1 + 8 + 3 + 67)
  view.setUint32(8, value.length + 1)
  for (let i = 0; i < value.length; i++) view.setUint8(12 + i, value.charCodeAt(i))
  return bytesOf(view)
}

function xyz(values: readonly number[]): Uint8Array {
  const view = tagged('XYZ ', 20)
  for (const [index, value] of values.entries()) view.setInt32(8 + 4 * index, Math.round(value * 65536))
  return bytesOf(view)
}

/** `lut16Type` from four inks to Lab. */
function table(): Uint8Array {
  const entries = GRID ** 4
  const view = tagged('mft2', 52 + 2 * (4 * 2 + entries * 3 + 3 * 2))
  view.setUint8(8, 4)
  view.setUint8(9, 3)
  view.setUint8(10, GRID)
  for (const at of [12, 28, 44]) view.setInt32(at, 65536)
  view.setUint16(48, 2)
  view.setUint16(50, 2)
  let at = 52
  const put = (value: number): void => {
    view.setUint16(at, value)
    at += 2
  }
  for (let ink = 0; ink < 4; ink++) for (const value of [0, 65535]) put(value)
  for (let index = 0; index < entries; index++) {
    const step = (power: number): number => (Math.floor(index / GRID ** power) % GRID) / (GRID - 1)
    const inks = [step(0), step(1), step(2), step(3)]
    const light = [0, 0, 0]
    for (const [corner, colour] of CORNERS.entries()) {
      const share = inks.reduce((product, ink, at) => product * ((corner >> at) & 1 ? ink : 1 - ink), 1)
      for (const [channel, value] of colour.entries()) light[channel] = (light[channel] ?? 0) + (share * value) / 1000
    }
    for (const value of lab(light)) put(value)
  }
  for (let channel = 0; channel < 3; channel++) for (const value of [0, 65535]) put(value)
  return bytesOf(view)
}

/** sRGB to Lab under D50, as ICC version 2 writes it in 16 bits. */
function lab(rgb: readonly number[]): number[] {
  const [r = 0, g = 0, b = 0] = rgb.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  const curve = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116
  const x = curve((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / 0.9642)
  const y = curve(0.2225045 * r + 0.7168786 * g + 0.0606169 * b)
  const z = curve((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / 0.8249)
  const encoded = [((116 * y - 16) * 65280) / 100, (500 * (x - y) + 128) * 256, (200 * (y - z) + 128) * 256]
  return encoded.map((value) => Math.max(0, Math.min(65535, Math.round(value))))
}
