import { type Budget, find, isDigit, isSpace, PdfReader, type PdfValue, startsWith } from '../pdf/objects.js'
import type { Report } from './report.js'

const LINE_FEED = 0x0a
const RETURN = 0x0d
const MAX_INTEGER = 2 ** 31 - 1

/** Whether a stream's length is known without looking anything up elsewhere. */
export type LengthOf = (value: PdfValue | undefined) => PdfValue

/**
 * Looks at how a file is laid out, from its first byte to its last, object by object: headers, keywords, ends of lines.
 * What cannot be read here is passed over: others find it.
 */
export function checkForm(bytes: Uint8Array, resolve: LengthOf, budget: Budget, report: Report): void {
  header(bytes, report)
  end(bytes, report)
  objects(bytes, resolve, budget, report)
}

function header(bytes: Uint8Array, report: Report): void {
  const version = bytes[7] ?? 0
  const first = bytes[8] ?? 0
  if (!startsWith(bytes, 0, '%PDF-1.') || version < 0x30 || version > 0x37 || !isLineEnd(first)) report.add('HEADER')
  let at = bytes.indexOf(LINE_FEED)
  const other = bytes.indexOf(RETURN)
  if (other >= 0 && (at < 0 || other < at - 1)) at = other
  const high = [...bytes.subarray(at + 2, at + 6)].filter((byte) => byte > 127).length
  if (bytes[at + 1] !== 0x25 || high < 4) report.add('HEADER_COMMENT')
}

function end(bytes: Uint8Array, report: Report): void {
  const from = Math.max(0, bytes.length - 2048)
  let last = -1
  for (let at = find(bytes, '%%EOF', from); at >= 0; at = find(bytes, '%%EOF', at + 1)) last = at
  if (last < 0) {
    report.add('NO_END')
    return
  }
  const rest = [...bytes.subarray(last + 5)]
  const fine = rest.length === 0 || (rest.length === 1 && isLineEnd(rest[0] as number))
  const pair = rest.length === 2 && rest[0] === RETURN && rest[1] === LINE_FEED
  if (!fine && !pair) report.add('AFTER_END')
}

function objects(bytes: Uint8Array, resolve: LengthOf, budget: Budget, report: Report): void {
  const reader = new PdfReader(bytes, 0, budget)
  for (;;) {
    reader.skipSpace()
    const from = reader.at
    if (from >= bytes.length) return
    if (reader.takes('xref')) {
      xref(bytes, reader, report)
      continue
    }
    if (isDigit(bytes[from] as number) && object(bytes, from, reader, resolve, report)) continue
    // A trailer, the place of a cross-reference, or something odd: on to the next line.
    let at = from
    while (at < bytes.length && !isLineEnd(bytes[at] as number)) at++
    reader.at = at + 1
  }
}

function xref(bytes: Uint8Array, reader: PdfReader, report: Report): void {
  const single = bytes[reader.at] === LINE_FEED || (bytes[reader.at] === RETURN && bytes[reader.at + 1] !== LINE_FEED)
  const pair = bytes[reader.at] === RETURN && bytes[reader.at + 1] === LINE_FEED
  const next = bytes[reader.at + (pair ? 2 : 1)] ?? 0
  if ((!single && !pair) || !isDigit(next)) report.add('XREF_FORM')
  const trailer = find(bytes, 'trailer', reader.at)
  reader.at = trailer < 0 ? bytes.length : trailer + 7
  const begins = reader.at
  try {
    reader.value()
  } catch {
    reader.at = begins
  }
  strings(bytes, begins, reader.at, report)
}

/** @returns whether an object stood there; then the reader is behind it */
function object(bytes: Uint8Array, from: number, reader: PdfReader, resolve: LengthOf, report: Report): boolean {
  reader.natural()
  const afterNumber = reader.at
  reader.skipSpace()
  const second = reader.at
  const generation = reader.natural()
  const afterGeneration = reader.at
  reader.skipSpace()
  const keyword = reader.at
  if (generation === undefined || !startsWith(bytes, keyword, 'obj')) {
    reader.at = from
    return false
  }
  const alone = isLineEnd(bytes[from - 1] ?? 0) && isLineEnd(bytes[keyword + 3] ?? 0)
  if (!alone || second !== afterNumber + 1 || keyword !== afterGeneration + 1) report.add('OBJECT_FORM')
  reader.at = keyword + 3
  const begins = reader.at
  let value: PdfValue
  try {
    value = reader.value()
  } catch {
    reader.at = begins
    return true
  }
  strings(bytes, begins, reader.at, report)
  reader.skipSpace()
  if (value instanceof Map && startsWith(bytes, reader.at, 'stream'))
    stream(bytes, reader, resolve(value.get('Length')), report)
  reader.skipSpace()
  if (startsWith(bytes, reader.at, 'endobj')) {
    if (!isLineEnd(bytes[reader.at - 1] ?? 0) || !isLineEnd(bytes[reader.at + 6] ?? LINE_FEED))
      report.add('OBJECT_FORM')
    reader.at += 6
  } else report.add('OBJECT_FORM')
  return true
}

function stream(bytes: Uint8Array, reader: PdfReader, length: PdfValue, report: Report): void {
  let at = reader.at + 6
  if (bytes[at] === LINE_FEED) at++
  else if (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED) at += 2
  else report.add('STREAM_LINES')
  if (typeof length === 'number' && length >= 0 && at + length <= bytes.length) {
    let stop = at + length
    if (bytes[stop] === RETURN) stop++
    if (bytes[stop] === LINE_FEED) stop++
    if (startsWith(bytes, stop, 'endstream')) {
      if (stop === at + length && length > 0) report.add('STREAM_LINES')
      reader.at = stop + 9
      return
    }
  }
  report.add('STREAM_LENGTH')
  const end = find(bytes, 'endstream', at)
  reader.at = end < 0 ? bytes.length : end + 9
}

/** Hexadecimal strings and whole numbers between two places, those inside of other strings apart. */
function strings(bytes: Uint8Array, from: number, to: number, report: Report): void {
  let depth = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    if (byte === 0x5c && depth > 0) at++
    else if (byte === 0x28) depth++
    else if (byte === 0x29) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isDigit(byte ?? 0)) at = number(bytes, at, report)
    else if (depth === 0 && byte === 0x3c) {
      if (bytes[at + 1] === 0x3c) {
        at++
        continue
      }
      let digits = 0
      let odd = false
      for (at++; at < to && bytes[at] !== 0x3e; at++) {
        const code = bytes[at] as number
        if (isHex(code)) digits++
        else if (!isSpace(code)) odd = true
      }
      if (odd || digits % 2 === 1) report.add('HEX_STRING')
    }
  }
}

/** @returns where the number ends */
function number(bytes: Uint8Array, from: number, report: Report): number {
  const signed = bytes[from - 1] === 0x2d || bytes[from - 1] === 0x2b
  const before = bytes[from - (signed ? 2 : 1)] ?? 0
  let at = from
  let value = 0
  while (isDigit(bytes[at] ?? 0)) value = value * 10 + (bytes[at++] as number) - 0x30
  const isWhole = bytes[at] !== 0x2e && (isSpace(before) || before === 0x5b)
  if (isWhole && value > MAX_INTEGER + (bytes[from - 1] === 0x2d ? 1 : 0)) report.add('NUMBER_RANGE')
  return at - 1
}

function isHex(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)
}

function isLineEnd(byte: number): boolean {
  return byte === LINE_FEED || byte === RETURN
}
