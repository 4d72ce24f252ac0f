import { type Budget, isDigit, isSpace, latin1, PdfName, PdfReader, PdfText, type PdfValue } from '../pdf/objects.js'

/** All operators of ISO 32000-1, Annex A. */
const OPERATORS = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)
/** Operators after which nothing more is looked at than their operands. */
const DEVICE: Readonly<Record<string, string>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
  g: 'DeviceGray',
  G: 'DeviceGray',
}
const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"'])
const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])
/** Most operands that one operator may have: `DeviceN` has 32 colours at most, and one name. */
const MAX_OPERANDS = 64

/** What a content stream uses. */
export interface ContentUse {
  /** By name in the resources: which codes of one byte are shown with the font, and whether anything is. */
  readonly fonts: Map<string, FontUse>
  readonly xObjects: Set<string>
  readonly states: Set<string>
  readonly patterns: Set<string>
  readonly shadings: Set<string>
  /** Names of colour spaces, device spaces among them. */
  readonly spaces: Set<string>
  /** Dictionaries of inline images. */
  readonly images: Map<string, PdfValue>[]
  readonly intents: Set<string>
  /** Operators that PDF does not have. */
  readonly unknown: Set<string>
  /** Text is shown before a font is chosen: in one of whoever draws this. */
  inherits: boolean
  /** Deepest nesting of `q`. */
  depth: number
}

export interface FontUse {
  /** Of text that is painted: an invisible one needs no font program. */
  shown: boolean
  readonly codes: Uint8Array
  /** The same text as codes of two bytes, which fonts of many glyphs have. */
  readonly pairs: Set<number>
}

/**
 * Reads a content stream to its end, and tells what it uses. Nothing is drawn.
 * @throws {DocumentError} `BROKEN`, `TOO_LARGE`
 */
export function readContent(bytes: Uint8Array, budget: Budget): ContentUse {
  const use: ContentUse = {
    fonts: new Map(),
    xObjects: new Set(),
    states: new Set(),
    patterns: new Set(),
    shadings: new Set(),
    spaces: new Set(),
    images: [],
    intents: new Set(),
    unknown: new Set(),
    inherits: false,
    depth: 0,
  }
  const reader = new PdfReader(bytes, 0, budget)
  let operands: PdfValue[] = []
  let depth = 0
  let font: FontUse | undefined
  let invisible = false
  // Until somebody sets a colour, all is black, and that is a grey.
  let filled = false
  let stroked = false
  const saved: (readonly [FontUse | undefined, boolean, boolean, boolean])[] = []
  for (;;) {
    let byte = bytes[reader.at]
    while (byte !== undefined && isSpace(byte)) byte = bytes[++reader.at]
    if (byte === undefined) return use
    if (byte === 0x25) {
      reader.skipSpace()
      continue
    }
    if (!isOperator(byte)) {
      // A stray bracket ends nothing that began.
      if (byte === 0x5d || byte === 0x3e || byte === 0x29 || byte === 0x7b || byte === 0x7d) {
        reader.at++
        continue
      }
      const value = wholeNumber(bytes, reader) ?? reader.value()
      if (operands.length < MAX_OPERANDS) operands.push(value)
      continue
    }
    budget.value()
    const operator = readOperator(bytes, reader)
    if (operator === 'true' || operator === 'false' || operator === 'null') {
      operands.push(operator === 'null' ? null : operator === 'true')
      continue
    }
    const last = operands[operands.length - 1]
    const name = last instanceof PdfName ? last.name : undefined
    const device = DEVICE[operator]
    if (FILLS.has(operator) && !filled && !invisible) use.spaces.add('DeviceGray')
    if (STROKES.has(operator) && !stroked) use.spaces.add('DeviceGray')
    if (operator === 'cs' || operator === 'g' || operator === 'rg' || operator === 'k') filled = true
    else if (operator === 'CS' || operator === 'G' || operator === 'RG' || operator === 'K') stroked = true
    if (device) use.spaces.add(device)
    else if (!OPERATORS.has(operator)) use.unknown.add(operator.slice(0, 20))
    else
      switch (operator) {
        case 'q':
          depth++
          if (depth > use.depth) use.depth = depth
          if (saved.length < 1000) saved.push([font, invisible, filled, stroked])
          break
        case 'Q':
          if (depth > 0) depth--
          ;[font, invisible, filled, stroked] = saved.pop() ?? [font, invisible, filled, stroked]
          break
        case 'Tf': {
          const [resource] = operands
          if (resource instanceof PdfName) font = fontUse(use, resource.name)
          break
        }
        case 'Tr':
          // Text that clips is seen by what it leaves.
          invisible = last === 3
          break
        case 'Tj':
        case "'":
        case '"':
          show(use, font, last, invisible)
          break
        case 'TJ':
          if (Array.isArray(last)) for (const piece of last) show(use, font, piece, invisible)
          break
        case 'Do':
          if (name !== undefined) use.xObjects.add(name)
          break
        case 'gs':
          if (name !== undefined) use.states.add(name)
          break
        case 'cs':
        case 'CS':
          if (name !== undefined) use.spaces.add(name)
          break
        case 'scn':
        case 'SCN':
          if (name !== undefined) use.patterns.add(name)
          break
        case 'sh':
          if (name !== undefined) use.shadings.add(name)
          break
        case 'ri':
          if (name !== undefined) use.intents.add(name)
          break
        case 'ID':
          use.images.push(dictionary(operands))
          skipImage(bytes, reader)
          break
        default:
      }
    operands = []
  }
}

function fontUse(use: ContentUse, name: string): FontUse {
  let found = use.fonts.get(name)
  if (!found) {
    found = { shown: false, codes: new Uint8Array(256), pairs: new Set() }
    use.fonts.set(name, found)
  }
  return found
}

function show(use: ContentUse, font: FontUse | undefined, text: PdfValue | undefined, invisible: boolean): void {
  if (!(text instanceof PdfText) || text.bytes.length === 0) return
  if (!font) {
    use.inherits = true
    return
  }
  if (!invisible) font.shown = true
  const { bytes } = text
  for (const byte of bytes) font.codes[byte] = 1
  for (let at = 0; at + 1 < bytes.length; at += 2)
    font.pairs.add((bytes[at] as number) * 256 + (bytes[at + 1] as number))
}

/** Most operands are numbers without anything; `undefined` with nothing taken of any other. */
function wholeNumber(bytes: Uint8Array, reader: PdfReader): number | undefined {
  let value = 0
  let at = reader.at
  for (let byte = bytes[at]; byte !== undefined && isDigit(byte); byte = bytes[++at]) value = value * 10 + byte - 0x30
  const after = bytes[at]
  if (at === reader.at || at - reader.at > 9 || (after !== undefined && !isSpace(after))) return undefined
  reader.take(at)
  return value
}

function isOperator(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x27 || byte === 0x22
}

function readOperator(bytes: Uint8Array, reader: PdfReader): string {
  const from = reader.at
  let at = from
  for (
    let byte = bytes[at];
    byte !== undefined && (isOperator(byte) || byte === 0x2a || (byte >= 0x30 && byte <= 0x39));
    byte = bytes[++at]
  );
  reader.at = at
  // Most are of one or two letters.
  const [first = 0, second = 0] = [bytes[from], bytes[from + 1]]
  if (at === from + 1) return String.fromCharCode(first)
  if (at === from + 2) return String.fromCharCode(first, second)
  return latin1(bytes, from, Math.min(at, from + 40))
}

const SHORT: Readonly<Record<string, string>> = {
  F: 'Filter',
  CS: 'ColorSpace',
  DP: 'DecodeParms',
  I: 'Interpolate',
  IM: 'ImageMask',
}

function dictionary(operands: readonly PdfValue[]): Map<string, PdfValue> {
  const dict = new Map<string, PdfValue>()
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const key = operands[at]
    if (key instanceof PdfName) dict.set(SHORT[key.name] ?? key.name, operands[at + 1] ?? null)
  }
  return dict
}

/** Behind the data of an inline image: they end in the first `EI` that stands alone. */
function skipImage(bytes: Uint8Array, reader: PdfReader): void {
  for (let at = reader.at + 1; at < bytes.length; at++) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49 || !isSpace(bytes[at - 1] as number)) continue
    const after = bytes[at + 2]
    if (after !== undefined && !isSpace(after)) continue
    // What follows must look like text, else it is a piece of the picture.
    let plain = true
    for (let i = at + 2; i < at + 12 && i < bytes.length; i++) {
      const byte = bytes[i] as number
      if (byte > 0x7e || (byte < 0x20 && !isSpace(byte))) plain = false
    }
    if (!plain) continue
    reader.at = at + 2
    return
  }
  reader.at = bytes.length
}
