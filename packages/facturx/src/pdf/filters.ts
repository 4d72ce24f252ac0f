import { constants, inflateSync } from 'node:zlib'
import { DocumentError } from '@facturelle/core'
import { broken, hexDigit, isSpace, type PdfDict, PdfName, type PdfValue } from './objects.js'

/** More filters than this on one stream are there to do harm. */
const MAX_FILTERS = 4

/**
 * Unpacks a stream: Flate, ASCIIHex and ASCII85, with the predictors of cross-reference streams. These are what
 * attachments and the file's structure are packed with; the others are for pictures, or gone since PDF 1.2.
 * @param limit most bytes that any of the filters may yield
 * @param resolve follows references inside the stream's dictionary
 * @throws {DocumentError} `TOO_LARGE` past `limit`, `BROKEN`
 */
export function unpack(
  packed: Uint8Array,
  dict: PdfDict,
  limit: number,
  resolve: (value: PdfValue | undefined) => PdfValue,
): Uint8Array {
  const names = list(resolve(dict.get('Filter') ?? dict.get('F')), resolve)
  const parameters = list(resolve(dict.get('DecodeParms') ?? dict.get('DP')), resolve)
  if (names.length > MAX_FILTERS) throw new DocumentError('UNSAFE', 'The PDF packs a stream too many times over.')
  let data = packed
  for (const [index, name] of names.entries()) {
    if (!(name instanceof PdfName)) throw broken('a stream has a filter without a name')
    const given = parameters[index]
    const settings: PdfDict = given instanceof Map ? given : new Map()
    const number = (key: string, otherwise: number): number => {
      const value = resolve(settings.get(key))
      return typeof value === 'number' ? value : otherwise
    }
    switch (name.name) {
      case 'FlateDecode':
      case 'Fl':
        data = unpredict(inflate(data, limit), number)
        break
      case 'ASCIIHexDecode':
      case 'AHx':
        data = unhex(data)
        break
      case 'ASCII85Decode':
      case 'A85':
        data = unascii85(data, limit)
        break
      case 'Crypt':
        break
      default:
        throw broken('a stream is packed in a way that is not read here')
    }
    if (data.length > limit) throw tooLarge(limit)
  }
  if (data.length > limit) throw tooLarge(limit)
  return data
}

function tooLarge(limit: number): DocumentError {
  return new DocumentError('TOO_LARGE', `A stream of the PDF unpacks to more than ${limit} bytes.`)
}

function list(value: PdfValue, resolve: (value: PdfValue | undefined) => PdfValue): PdfValue[] {
  if (value === null) return []
  return Array.isArray(value) ? value.slice(0, MAX_FILTERS + 1).map(resolve) : [value]
}

function inflate(data: Uint8Array, limit: number): Uint8Array {
  try {
    // Many writers leave the checksum out or the last block open; what is there counts.
    const bytes = inflateSync(data, { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH })
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit)
    throw broken('a stream cannot be unpacked')
  }
}

/** PNG predictors, ISO 32000-1, section 7.4.4.4. */
function unpredict(data: Uint8Array, number: (key: string, otherwise: number) => number): Uint8Array {
  const predictor = number('Predictor', 1)
  if (predictor === 1) return data
  if (predictor < 10 || predictor > 15) throw broken('a stream has a predictor that is not read here')
  const columns = number('Columns', 1)
  const colors = number('Colors', 1)
  const bits = number('BitsPerComponent', 8)
  const width = Math.ceil((columns * colors * bits) / 8)
  const step = Math.max(1, Math.ceil((colors * bits) / 8))
  if (!Number.isSafeInteger(width) || width < 1 || width > 1_000_000 || !Number.isSafeInteger(step)) {
    throw broken('a stream has a predictor without sense')
  }
  const rows = Math.floor(data.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1)
    const kind = data[from] as number
    const to = row * width
    for (let i = 0; i < width; i++) {
      const left = i >= step ? (out[to + i - step] as number) : 0
      const up = row > 0 ? (out[to + i - width] as number) : 0
      const corner = i >= step && row > 0 ? (out[to + i - width - step] as number) : 0
      const raw = data[from + 1 + i] as number
      out[to + i] =
        raw +
        (kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0)
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const byLeft = Math.abs(guess - left)
  const byUp = Math.abs(guess - up)
  const byCorner = Math.abs(guess - corner)
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

function unhex(data: Uint8Array): Uint8Array {
  const out = new Uint8Array((data.length + 1) >> 1)
  let digits = 0
  for (const byte of data) {
    if (byte === 0x3e) break
    const digit = hexDigit(byte)
    if (digit < 0) {
      if (isSpace(byte)) continue
      throw broken('a stream cannot be unpacked')
    }
    out[digits >> 1] = (out[digits >> 1] as number) | (digits % 2 === 0 ? digit << 4 : digit)
    digits++
  }
  return out.slice(0, (digits + 1) >> 1)
}

function unascii85(data: Uint8Array, limit: number): Uint8Array {
  // A `z` stands for four bytes, so that four times the input is the most there can be.
  const out = new Uint8Array(Math.min(data.length * 4, limit) + 4)
  let length = 0
  let group = 0
  let count = 0
  const flush = (bytes: number): void => {
    for (let i = 0; i < bytes; i++) out[length++] = (group / 256 ** (3 - i)) & 0xff
  }
  for (const byte of data) {
    if (byte === 0x7e) break
    if (isSpace(byte)) continue
    if (length > limit) throw tooLarge(limit)
    if (byte === 0x7a && count === 0) {
      length += 4
      continue
    }
    if (byte < 0x21 || byte > 0x75) throw broken('a stream cannot be unpacked')
    group = group * 85 + byte - 0x21
    if (++count === 5) {
      flush(4)
      group = 0
      count = 0
    }
  }
  if (count > 1) {
    for (let i = count; i < 5; i++) group = group * 85 + 84
    flush(count - 1)
  }
  return out.slice(0, length)
}
