import { ConfigurationError, DocumentError } from '@facturelle/core'
import { type DecodedXml, positionIn } from './decode.js'
import { interned, replaceEach } from './pieces.js'

/** What bounds the reading of a file. */
export interface XmlLimits {
  /**
   * Largest file read, in bytes.
   * @default 104857600 (100 MB, the limit of the AFNOR Flow Service)
   */
  readonly maxBytes?: number
  /**
   * Deepest nesting of elements. An invoice in any of the syntaxes stays below 15.
   * @default 64
   */
  readonly maxDepth?: number
  /**
   * Most attributes of one element, namespace declarations among them.
   * @default 128
   */
  readonly maxAttributes?: number
  /**
   * Longest value kept of an element or attribute, in characters. A longer one is left out of the result, with a
   * warning; the file is read on.
   * @default 4096
   */
  readonly maxValueLength?: number
}

export const DEFAULT_LIMITS: Required<XmlLimits> = {
  maxBytes: 100 * 1024 * 1024,
  maxDepth: 64,
  maxAttributes: 128,
  maxValueLength: 4096,
}

/** @throws {ConfigurationError} `INVALID_OPTION`: a limit that is not a positive whole number. */
export function settleLimits(limits: XmlLimits): Required<XmlLimits> {
  const settled = { ...DEFAULT_LIMITS }
  for (const key of Object.keys(DEFAULT_LIMITS) as (keyof XmlLimits)[]) {
    const value = limits[key]
    if (value === undefined) continue
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new ConfigurationError('INVALID_OPTION', `${key} must be a positive whole number.`, { field: key })
    }
    settled[key] = value
  }
  return settled
}

/** Reads an attribute of the element at hand, without a namespace; `undefined` when it has none of that name. */
export type Attributes = (name: string) => string | undefined

/** Who listens while a document is read. Throwing stops the reading. */
export interface XmlListener {
  /**
   * An element begins.
   * @param uri its namespace, empty for none
   * @param offset where in the text its tag begins
   * @param list all its attributes, namespace declarations too, under the names they have in the file
   * @returns whether the text directly inside it is wanted; `stop` ends the reading there and then
   */
  open(uri: string, local: string, attributes: Attributes, offset: number, list: readonly Attribute[]): boolean | 'stop'
  /** A piece of wanted text, entities and line ends resolved. An element may have several, if few. */
  text(text: string): void
  close(): void
}

const NAME_START = 1
const NAME_PART = 2

/** What each ASCII character may be in a name. Colons are told apart: there is one at most. */
const KIND = /* @__PURE__ */ asciiKinds()

// Namespaces in XML 1.0, production 4: a name without a colon.
const NC_NAME =
  /^[A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][\w.\-\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*$/u

const XML_URI = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_URI = 'http://www.w3.org/2000/xmlns/'

const PREDEFINED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The longest reference: `&#x10FFFF;` with room for leading zeros. */
const REFERENCE_LENGTH = 32

/** An attribute as it stands in the file. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** A start tag, looked through. */
interface Tag {
  /** All between its angle brackets. */
  readonly text: string
  readonly name: string
  readonly prefix: string
  readonly local: string
  readonly attributes: readonly Attribute[]
  readonly lookup: Attributes
  readonly empty: boolean
  /** The tag that came after it the last time: mostly it does again, and one comparison tells. */
  next: Tag | undefined
}

/**
 * References, comments and sections cut a text into pieces, a file made for it into millions, of which a listener that adds
 * one to the other would hold each. So many are told as one.
 */
const MOST_PIECES = 1024

/** More tags are not remembered: no syntax of invoices has so many. */
const MOST_TAGS = 1000

/** A longer tag is looked through each time. */
const LONGEST_TAG = 200

/**
 * Tags of all files that were read, each a name and no more: an invoice of a few lines has most of its names once, and all
 * invoices have the same. When there are too many, of files made for it, it begins anew.
 */
const bareTags = new Map<string, Tag>()

/** Of so many namespaces the name is kept for quick comparison. */
const MOST_NAMESPACES = 100

/** A namespace declaration to be undone when its element ends: the prefix, and what it meant before. */
type Undo = readonly [prefix: string, before: string | undefined]

/**
 * Reads a whole document in one pass and tells the listener. XML 1.0 with namespaces, less what no invoice needs and
 * attackers like: no document type declaration, hence no entities but the five predefined ones.
 *
 * Time and memory grow with the file and with nothing else. Names and text that nobody wants are compared in place
 * and never collected, and namespaces are one map of prefixes, put back at each end tag, so that depth costs nothing.
 * (An event parser that collects text by appending spends 60 bytes on each `&amp;` of a hostile attribute.)
 *
 * @throws {DocumentError} `UNSAFE` document type declaration, `BROKEN` not well-formed, `TOO_LARGE` past a limit.
 */
export function readXml({ text, start }: DecodedXml, listener: XmlListener, limits: Required<XmlLimits>): void {
  let declared = 0
  const scope = new Map<string, string>([
    ['xml', XML_URI],
    ['', ''],
  ])
  const names: string[] = []
  const wanted: boolean[] = []
  const undone: (Undo[] | undefined)[] = []
  const end = text.length
  // Most files have none, and then no text has to be looked at for it.
  const hasReturns = text.includes('\r', start)
  /** Tags with more than a name, which are this file's own. */
  const tags = new Map<string, Tag>()
  /** How many tags are remembered of this file. */
  let remembered = 0
  /** How many more did not come before than did: of too many, as in a file made for it, looking is not worth it. */
  let newTags = 0
  let before: Tag | undefined
  let at = start
  let colonAt = -1
  let sawRoot = false
  // The next of each, at or after `at`, looked up when passed: a search per text would be quadratic.
  let nextAmpersand = -1
  // Wanted text that has not been told yet: its last piece, and those before it.
  let said = ''
  const saidBefore: string[] = []
  let nextCdataEnd = -1

  function broken(what: string, index = at): DocumentError {
    return new DocumentError('BROKEN', `The XML is not well-formed: ${what} (${positionIn(text, index)}).`)
  }

  function tooLarge(what: string): DocumentError {
    return new DocumentError('TOO_LARGE', `${what} (${positionIn(text, at)}).`)
  }

  while (at < end) {
    const open = text.indexOf('<', at)
    const stop = open < 0 ? end : open
    if (stop > at) readText(stop)
    if (open < 0) break
    at = open
    const next = text.charCodeAt(at + 1)
    if (next === 0x2f) readEndTag()
    else if (next === 0x21) readMarkup()
    else if (next === 0x3f) readInstruction()
    else if (readStartTag() === 'stop') return
  }
  if (!sawRoot) throw broken('there is no root element')
  if (names.length > 0) throw broken(`the file ends inside ${names.length} open elements`)

  function readText(stop: number): void {
    if (names.length === 0) {
      for (let i = at; i < stop; i++) {
        if (!isSpace(text.charCodeAt(i))) throw broken('there is text outside the root element', i)
      }
      at = stop
      return
    }
    if (nextCdataEnd < at) nextCdataEnd = indexOrEnd(']]>', at)
    if (nextCdataEnd < stop) throw broken('there is a stray "]]>"', nextCdataEnd)
    if (nextAmpersand < at) nextAmpersand = indexOrEnd('&', at)
    const want = wanted[wanted.length - 1] === true
    if (nextAmpersand >= stop) {
      if (want) say(unreturned(text.slice(at, stop)))
      at = stop
      return
    }
    while (nextAmpersand < stop) {
      if (want && nextAmpersand > at) say(unreturned(text.slice(at, nextAmpersand)))
      at = nextAmpersand
      const { value, length } = reference(stop)
      if (want) say(value)
      at += length
      nextAmpersand = indexOrEnd('&', at)
    }
    if (want && stop > at) say(unreturned(text.slice(at, stop)))
    at = stop
  }

  /** Keeps a piece of wanted text until the next tag. */
  function say(piece: string): void {
    if (said === '') {
      said = piece
      return
    }
    saidBefore.push(said)
    said = piece
    if (saidBefore.length >= MOST_PIECES) {
      listener.text(saidBefore.join(''))
      saidBefore.length = 0
    }
  }

  function tellText(): void {
    if (saidBefore.length > 0) {
      saidBefore.push(said)
      said = saidBefore.join('')
      saidBefore.length = 0
    }
    listener.text(said)
    said = ''
  }

  function unreturned(piece: string): string {
    return hasReturns ? lines(piece) : piece
  }

  /** The reference at `at`, which is an ampersand. */
  function reference(stop: number): { value: string; length: number } {
    const limit = Math.min(stop, at + REFERENCE_LENGTH)
    let semicolon = at + 1
    while (semicolon < limit && text.charCodeAt(semicolon) !== 0x3b) semicolon++
    if (semicolon >= limit) throw broken('an ampersand starts no reference')
    const name = text.slice(at + 1, semicolon)
    const length = semicolon + 1 - at
    if (name.charCodeAt(0) !== 0x23) {
      const value = PREDEFINED.get(name)
      if (value === undefined) throw broken('a reference names an entity that XML does not predefine')
      return { value, length }
    }
    const code = /^#[0-9]+$/.test(name)
      ? Number.parseInt(name.slice(1), 10)
      : /^#x[0-9A-Fa-f]+$/.test(name)
        ? Number.parseInt(name.slice(2), 16)
        : Number.NaN
    if (!isCharacter(code)) throw broken('a character reference names no character')
    return { value: String.fromCodePoint(code), length }
  }

  function readMarkup(): void {
    if (text.startsWith('<!--', at)) {
      const dashes = text.indexOf('--', at + 4)
      if (dashes < 0 || text.charCodeAt(dashes + 2) !== 0x3e) throw broken('a comment is malformed')
      at = dashes + 3
    } else if (text.startsWith('<![CDATA[', at)) {
      if (names.length === 0) throw broken('there is text outside the root element')
      const close = text.indexOf(']]>', at + 9)
      if (close < 0) throw broken('a CDATA section does not end')
      if (wanted[wanted.length - 1]) say(unreturned(text.slice(at + 9, close)))
      at = close + 3
    } else if (text.startsWith('<!DOCTYPE', at)) {
      throw new DocumentError(
        'UNSAFE',
        `The file has a document type declaration (${positionIn(text, at)}). No invoice needs one, and it can make a reader fetch files or fill its memory; it is not read.`,
      )
    } else {
      throw broken('a declaration has no place here')
    }
  }

  function readInstruction(): void {
    const close = text.indexOf('?>', at + 2)
    if (close < 0) throw broken('a processing instruction does not end')
    const nameEnd = endOfName(at + 2)
    const target = text.slice(at + 2, nameEnd)
    if (colonAt >= 0 || (nameEnd !== close && !isSpace(text.charCodeAt(nameEnd)))) {
      throw broken('a processing instruction has no target')
    }
    if (target.toLowerCase() === 'xml') throw broken('an XML declaration stands anywhere but at the start')
    at = close + 2
  }

  function readEndTag(): void {
    const name = names.pop()
    if (name === undefined) throw broken('an end tag has no start tag')
    let i = at + 2 + name.length
    // Three times as fast as `startsWith`.
    if (text.slice(at + 2, i) !== name) throw broken('an end tag does not match its start tag')
    while (isSpace(text.charCodeAt(i))) i++
    if (text.charCodeAt(i) !== 0x3e) throw broken('an end tag does not match its start tag')
    at = i + 1
    closeElement()
  }

  function closeElement(): void {
    wanted.pop()
    const undo = undone.pop()
    if (undo) {
      for (const [prefix, before] of undo) {
        if (before === undefined) scope.delete(prefix)
        else scope.set(prefix, before)
      }
    }
    if (said !== '') tellText()
    listener.close()
  }

  function readStartTag(): 'stop' | undefined {
    if (sawRoot && names.length === 0) throw broken('there is a second root element')
    if (names.length >= limits.maxDepth) throw tooLarge(`Elements are nested more than ${limits.maxDepth} deep`)
    const close = text.indexOf('>', at)
    const tag = knownTag(close) ?? readTag(close)
    const { attributes } = tag
    const uri = resolve(tag.prefix)
    sawRoot = true
    const offset = at
    at += tag.text.length + 2
    if (said !== '') tellText()
    const wish = listener.open(uri, tag.local, tag.lookup, offset, attributes)
    if (wish === 'stop') return 'stop'
    wanted.push(wish)
    if (tag.empty) closeElement()
    else names.push(tag.name)
    return undefined
  }

  /** The tag at `at`, if it came before in the same letters. It declares nothing, and its attributes are good anywhere. */
  function knownTag(close: number): Tag | undefined {
    if (close < 0 || close - at > LONGEST_TAG || newTags > MOST_TAGS) return undefined
    const raw = text.slice(at + 1, close)
    const next = before?.next
    const tag = next?.text === raw ? next : (bareTags.get(raw) ?? tags.get(raw))
    if (tag === undefined) {
      newTags++
      return undefined
    }
    newTags--
    undone.push(undefined)
    follow(tag)
    return tag
  }

  function follow(tag: Tag): void {
    // A tag of all files keeps none of this one's.
    if (before && (before.text !== before.name || tag.text === tag.name)) before.next = tag
    before = tag
  }

  /** Looks through the tag at `at`, and brings what it declares into force. */
  function readTag(close: number): Tag {
    const nameEnd = endOfName(at + 1)
    const bare = bareTag(nameEnd)
    let attributes = NO_ATTRIBUTES
    let i = nameEnd
    for (;;) {
      const code = text.charCodeAt(i)
      if (code === 0x3e || code === 0x2f) break
      if (!isSpace(code)) throw broken('a start tag is malformed', i)
      while (isSpace(text.charCodeAt(i))) i++
      const first = text.charCodeAt(i)
      if (first === 0x3e || first === 0x2f) break
      if (attributes.length >= limits.maxAttributes) {
        throw tooLarge(`An element has more than ${limits.maxAttributes} attributes`)
      }
      if (attributes.length === 0) attributes = []
      i = readAttribute(i, attributes)
    }
    const empty = text.charCodeAt(i) === 0x2f
    if (empty) i++
    if (text.charCodeAt(i) !== 0x3e) throw broken('a start tag is malformed', i)

    undone.push(attributes.length > 0 ? declare(attributes) : undefined)
    resolve(bare.prefix)
    if (attributes.length > 0) checkAttributes(attributes)
    if (i === nameEnd) {
      follow(bare)
      return bare
    }
    const tag: Tag = {
      text: text.slice(at + 1, i),
      name: bare.name,
      prefix: bare.prefix,
      local: bare.local,
      attributes,
      lookup: attributes.length > 0 ? lookupIn(attributes) : noAttribute,
      empty,
      next: undefined,
    }
    // What a prefix means, and what a namespace, is another thing in another place.
    if (remembered < MOST_TAGS && i === close && i - at <= LONGEST_TAG && !attributes.some(isOfNamespaces)) {
      remembered++
      tags.set(tag.text, tag)
      follow(tag)
    } else before = undefined
    return tag
  }

  /** The tag of the name at `at` alone, which ends there, and has its colon in `colonAt`. */
  function bareTag(nameEnd: number): Tag {
    const name = text.slice(at + 1, nameEnd)
    const known = bareTags.get(name)
    if (known) return known
    const prefix = colonAt < 0 ? '' : text.slice(at + 1, colonAt)
    const local = colonAt < 0 ? name : text.slice(colonAt + 1, nameEnd)
    // Names without end must not fill the engine's table of strings either.
    const keep = name.length <= LONGEST_TAG && remembered < MOST_TAGS
    const own = keep ? interned : same
    const whole = own(name)
    const tag: Tag = {
      text: whole,
      name: whole,
      prefix: own(prefix),
      local: own(local),
      attributes: NO_ATTRIBUTES,
      lookup: noAttribute,
      empty: false,
      next: undefined,
    }
    if (keep) {
      remembered++
      if (bareTags.size >= MOST_TAGS) bareTags.clear()
      bareTags.set(whole, tag)
    }
    return tag
  }

  /** Reads one attribute from its name's first character; answers where its value ends. */
  function readAttribute(from: number, attributes: Attribute[]): number {
    let i = endOfName(from)
    const name = text.slice(from, i)
    while (isSpace(text.charCodeAt(i))) i++
    if (text.charCodeAt(i) !== 0x3d) throw broken('an attribute has no value', from)
    i++
    while (isSpace(text.charCodeAt(i))) i++
    const quote = text.charCodeAt(i)
    if (quote !== 0x22 && quote !== 0x27) throw broken('an attribute value is not quoted', i)
    const close = text.indexOf(quote === 0x22 ? '"' : "'", i + 1)
    if (close < 0) throw broken('an attribute value does not end', i)
    attributes.push({ name, value: attributeValue(i + 1, close) })
    return close + 1
  }

  /** The value between two quotes, checked; empty when it is longer than anyone wants it. */
  function attributeValue(from: number, close: number): string {
    const raw = text.slice(from, close)
    if (raw.length <= limits.maxValueLength && !/[<&\t\n\r]/.test(raw)) return raw
    const less = raw.indexOf('<')
    if (less >= 0) throw broken('an attribute value holds a "<"', from + less)
    const keep = raw.length <= limits.maxValueLength
    if (!raw.includes('&')) return keep ? replaceEach(raw, SPACES) : ''
    const before = at
    const parts: string[] = []
    at = from
    while (at < close) {
      const ampersand = Math.min(close, indexOrEnd('&', at))
      if (keep) parts.push(replaceEach(text.slice(at, ampersand), SPACES))
      at = ampersand
      if (at >= close) break
      const { value, length } = reference(close)
      if (keep) parts.push(value)
      at += length
    }
    at = before
    return parts.join('')
  }

  /** Brings the element's namespace declarations into force. */
  function declare(attributes: readonly Attribute[]): Undo[] | undefined {
    let undo: Undo[] | undefined
    for (const { name, value } of attributes) {
      if (!name.startsWith('xmlns')) continue
      const prefix = name === 'xmlns' ? '' : name.charCodeAt(5) === 0x3a ? name.slice(6) : undefined
      if (prefix === undefined) continue
      if (prefix !== '' && value === '') throw broken('a namespace prefix is bound to nothing')
      if (prefix === 'xmlns' || value === XMLNS_URI || (prefix === 'xml') !== (value === XML_URI)) {
        throw broken('a reserved namespace is declared')
      }
      undo ??= []
      undo.push([prefix, scope.get(prefix)])
      // Many a namespace is none of ours: only the first ones are worth it.
      scope.set(prefix, declared++ < MOST_NAMESPACES ? interned(value) : value)
    }
    // Undone from the last to the first, should one tag declare a prefix twice: refused further on.
    return undo?.reverse()
  }

  function resolve(prefix: string): string {
    const uri = scope.get(prefix)
    if (uri === undefined) throw broken('a namespace prefix is not declared')
    return uri
  }

  /** Every prefix is declared, and no attribute comes twice, under whatever prefixes. */
  function checkAttributes(attributes: readonly Attribute[]): void {
    const [only] = attributes
    if (attributes.length === 1 && only && !only.name.includes(':')) return
    const seen = new Set<string>()
    for (const { name } of attributes) {
      const colon = name.indexOf(':')
      const prefix = colon < 0 ? '' : name.slice(0, colon)
      const key = colon < 0 ? name : `{${prefix === 'xmlns' ? XMLNS_URI : resolve(prefix)}}${name.slice(colon + 1)}`
      if (seen.has(key)) throw broken('an element has the same attribute twice')
      seen.add(key)
    }
  }

  /** Where the name that starts at `from` ends; leaves in `colonAt` where its colon stands, -1 without. */
  function endOfName(from: number): number {
    let i = from
    let first = true
    let plain = true
    colonAt = -1
    for (; ; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x3a && colonAt < 0 && !first) {
        colonAt = i
        first = true
        continue
      }
      // Past the end the code is NaN, which is of no kind and not above anything.
      if (code > 0x7f) plain = false
      else {
        const kind = KIND[code] ?? 0
        if (!(kind & NAME_PART)) break
        if (first && !(kind & NAME_START)) throw broken('a name is malformed', from)
      }
      first = false
    }
    const good = !first && (plain || isName(text.slice(from, i), colonAt - from))
    if (!good) throw broken('a name is malformed', from)
    return i
  }

  function indexOrEnd(what: string, from: number): number {
    const index = text.indexOf(what, from)
    return index < 0 ? end : index
  }
}

const NO_ATTRIBUTES: Attribute[] = []

function noAttribute(): undefined {
  return undefined
}

function same(text: string): string {
  return text
}

function isOfNamespaces({ name }: Attribute): boolean {
  return name === 'xmlns' || name.includes(':')
}

function lookupIn(attributes: readonly Attribute[]): Attributes {
  return (wanted) => attributes.find(({ name }) => name === wanted)?.value
}

/** Whether a name with characters beyond ASCII is one; its colon, if any, is given. */
function isName(name: string, colon: number): boolean {
  return colon < 0 ? NC_NAME.test(name) : NC_NAME.test(name.slice(0, colon)) && NC_NAME.test(name.slice(colon + 1))
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}

const LINE_ENDS = [
  ['\r\n', '\n'],
  ['\r', '\n'],
] as const

/** XML 1.0, section 3.3.3: what is a space in an attribute. */
const SPACES = [
  ['\r\n', ' '],
  ['\r', ' '],
  ['\n', ' '],
  ['\t', ' '],
] as const

/** XML 1.0, section 2.11: every line end is a line feed. */
function lines(text: string): string {
  return text.includes('\r') ? replaceEach(text, LINE_ENDS) : text
}

function asciiKinds(): Uint8Array {
  const kinds = new Uint8Array(128)
  for (let code = 0; code < 128; code++) {
    const char = String.fromCharCode(code)
    if (/[A-Za-z_]/.test(char)) kinds[code] = NAME_START | NAME_PART
    else if (/[0-9.-]/.test(char)) kinds[code] = NAME_PART
  }
  return kinds
}
