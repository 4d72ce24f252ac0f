import { DocumentError } from '@facturelle/core'

/** The text of an XML file, without its byte order mark. */
export interface DecodedXml {
  readonly text: string
  /** Where the document begins, after the XML declaration if there is one. */
  readonly start: number
}

/** U+0080 to U+009F in windows-1252; the five bytes it leaves open stay control characters. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
]

/** The eight places where ISO 8859-15 differs from ISO 8859-1. */
const ISO_8859_15 = new Map([
  [0xa4, 0x20ac],
  [0xa6, 0x0160],
  [0xa8, 0x0161],
  [0xb4, 0x017d],
  [0xb8, 0x017e],
  [0xbc, 0x0152],
  [0xbd, 0x0153],
  [0xbe, 0x0178],
])

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'us-ascii' | 'iso-8859-1' | 'iso-8859-15' | 'windows-1252'

/** The encodings we read, by the names a declaration may give them, lower case. */
const BY_NAME = new Map<string, Encoding | 'utf-16'>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['us-ascii', 'us-ascii'],
  ['ascii', 'us-ascii'],
  ['iso-8859-1', 'iso-8859-1'],
  ['latin1', 'iso-8859-1'],
  ['iso-8859-15', 'iso-8859-15'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
])

// XML 1.0, production 23. Each part ends in a character the next cannot start with, so that it runs in linear time.
const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/

/** A declaration longer than this is not one. */
const DECLARATION_LENGTH = 1000

// XML 1.0, production 2. Characters beyond U+FFFF come as two surrogates; the decoder lets none stand alone.
const NOT_A_CHARACTER = /[^\t\n\r\u0020-\ufffd]/

/**
 * Whether a file can be XML at all: after a byte order mark and white space comes a `<`. It costs nothing, whatever
 * the size.
 */
export function looksLikeXml(bytes: Uint8Array): boolean {
  const bom = byteOrderMark(bytes)
  const wide = bom !== undefined && bom.encoding !== 'utf-8'
  // UTF-16 without its mark has a zero here: let through, to be called broken rather than unknown.
  let at = bom?.encoding === 'utf-16be' || (!bom && bytes[0] === 0) ? (bom?.length ?? 0) + 1 : (bom?.length ?? 0)
  for (; at < bytes.length; at += wide ? 2 : 1) {
    const byte = bytes[at]
    if (byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) continue
    return byte === 0x3c
  }
  return false
}

/**
 * Decodes an XML file: by its byte order mark, else by its declaration, else as UTF-8.
 * @throws {DocumentError} `BROKEN`: bytes that are no text in that encoding, an encoding we do not read, a mark and a
 *   declaration that contradict each other, a character XML 1.0 does not know.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const bom = byteOrderMark(bytes)
  const content = bom ? bytes.subarray(bom.length) : bytes
  const encoding = bom?.encoding ?? encodingOf(declaredIn(head(content)))
  const quickly = encoding === 'utf-8' ? decodeQuickly(content) : undefined
  const text = quickly ?? decode(content, encoding)

  const declaration = text.startsWith('<?xml') ? DECLARATION.exec(text.slice(0, DECLARATION_LENGTH)) : null
  if (!declaration && /^<\?xml[ \t\r\n?]/.test(text)) {
    throw new DocumentError('BROKEN', 'The XML declaration is malformed (1:1).')
  }
  const name = (declaration?.[1] ?? declaration?.[2])?.toLowerCase()
  if (bom && name !== undefined) {
    const named = BY_NAME.get(name)
    if (named !== bom.encoding && !(named === 'utf-16' && bom.encoding !== 'utf-8')) {
      throw new DocumentError('BROKEN', 'The byte order mark contradicts the encoding that the XML declaration names.')
    }
  }
  const bad = quickly === undefined ? NOT_A_CHARACTER.exec(text) : null
  if (bad) {
    throw new DocumentError('BROKEN', `A character that XML does not allow stands at ${positionIn(text, bad.index)}.`)
  }
  return { text, start: declaration?.[0].length ?? 0 }
}

/** `line:column` of an index, both from 1, for messages. */
export function positionIn(text: string, index: number): string {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return `${line}:${index - start + 1}`
}

function byteOrderMark(bytes: Uint8Array): { encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** What may be a declaration at the start of a file in an encoding that has the letters of ASCII. */
function head(content: Uint8Array): string {
  const most = Math.min(content.length, DECLARATION_LENGTH)
  let end = 0
  while (end < most && content[end] !== 0x3e) end++
  return latin1(content.subarray(0, Math.min(end + 1, most)))
}

/** So many bytes in a row are worth decoding by themselves where all of them are ASCII. */
const WORTH = 64
/** With more pieces than one for so many bytes the whole is decoded at once. */
const PIECE = 256

/**
 * UTF-8, where most of it is ASCII: one letter beyond makes the engine decode all that follows letter by letter, in six times
 * the time. Looks for what XML does not allow on the way.
 * @returns `undefined` where it is to be done otherwise, be it that something is wrong
 */
function decodeQuickly(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const most = 8 + Math.floor(bytes.length / PIECE)
  const parts: string[] = []
  let from = 0
  try {
    for (;;) {
      const wide = nextOther(bytes, from)
      if (wide < 0) return undefined
      if (wide > from) parts.push(decoder.decode(bytes.subarray(from, wide)))
      if (wide >= bytes.length) return parts.join('')
      // As far as the letters beyond ASCII stand close together.
      let last = wide
      for (let at = wide; at < bytes.length && at - last < WORTH; at++) if ((bytes[at] ?? 0) >= 0x80) last = at
      const part = decoder.decode(bytes.subarray(wide, last + 1))
      if (NOT_A_CHARACTER.test(part)) return undefined
      parts.push(part)
      if (parts.length > most) return undefined
      from = last + 1
    }
  } catch {
    return undefined
  }
}

/** Where the next byte beyond ASCII is, or the end; -1 where a control character comes first. Looks at four in one go. */
function nextOther(bytes: Uint8Array, from: number): number {
  const { length, buffer, byteOffset } = bytes
  let at = from
  while (at < length && (byteOffset + at) % 4 !== 0) {
    const kind = kindOf(bytes[at] ?? 0)
    if (kind !== 0) return kind < 0 ? -1 : at
    at++
  }
  if (at >= length) return length
  const words = new Int32Array(buffer, byteOffset + at, (length - at) >> 2)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0
    // A byte below a space, or beyond ASCII, leaves its highest bit.
    if (((word | (word - 0x20202020)) & 0x80808080) === 0) continue
    const end = at + index * 4 + 4
    for (let one = end - 4; one < end; one++) {
      const kind = kindOf(bytes[one] ?? 0)
      if (kind !== 0) return kind < 0 ? -1 : one
    }
  }
  for (at += words.length * 4; at < length; at++) {
    const kind = kindOf(bytes[at] ?? 0)
    if (kind !== 0) return kind < 0 ? -1 : at
  }
  return length
}

/** 1 of a byte beyond ASCII, -1 of a control character that XML does not allow, 0 of all others. */
function kindOf(byte: number): number {
  if (byte >= 0x80) return 1
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 0 : -1
}

function declaredIn(head: string): string | undefined {
  const declaration = DECLARATION.exec(head)
  return declaration?.[1] ?? declaration?.[2]
}

function encodingOf(declared: string | undefined): Encoding {
  if (declared === undefined) return 'utf-8'
  const encoding = BY_NAME.get(declared.toLowerCase())
  if (encoding === 'utf-16' || encoding === 'utf-16le' || encoding === 'utf-16be') {
    // Had it been UTF-16, the declaration could not have been read byte by byte.
    throw new DocumentError('BROKEN', 'The XML declaration names UTF-16, and the file is not written in it.')
  }
  if (!encoding) {
    throw new DocumentError('BROKEN', 'The XML declaration names an encoding that is not read here: use UTF-8.')
  }
  return encoding
}

function decode(content: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      try {
        return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content)
      } catch {
        // The decoder's own error says nothing about the place; it is not kept, as it may one day quote the bytes.
        throw new DocumentError('BROKEN', `The file is not the ${encoding.toUpperCase()} text it should be.`)
      }
    case 'us-ascii':
      for (const byte of content) {
        if (byte > 0x7f) throw new DocumentError('BROKEN', 'The file is not the US-ASCII text it should be.')
      }
      return latin1(content)
    case 'iso-8859-1':
      return latin1(content)
    case 'iso-8859-15':
      return singleBytes(content, (byte) => ISO_8859_15.get(byte) ?? byte)
    case 'windows-1252':
      return singleBytes(content, (byte) => WINDOWS_1252[byte - 0x80] ?? byte)
  }
}

/**
 * One character per byte. Written by hand: the platform's decoder takes `iso-8859-1` for windows-1252, as browsers do,
 * and Node 20 does not agree with itself there.
 */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(fromCodes(bytes.subarray(at, at + 8192)))
  }
  return parts.join('')
}

/** The characters of an encoding with one byte for each. */
function singleBytes(bytes: Uint8Array, characterOf: (byte: number) => number): string {
  const characters = Uint16Array.from({ length: 256 }, (_, byte) => characterOf(byte))
  const piece = new Uint16Array(8192)
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += piece.length) {
    const length = Math.min(piece.length, bytes.length - from)
    for (let at = 0; at < length; at++) piece[at] = characters[bytes[from + at] ?? 0] ?? 0xfffd
    parts.push(fromCodes(piece.subarray(0, length)))
  }
  return parts.join('')
}

/** Six times as fast as spreading them, which goes by an iterator. */
function fromCodes(codes: Uint8Array | Uint16Array): string {
  return String.fromCharCode.apply(null, codes as unknown as number[])
}
