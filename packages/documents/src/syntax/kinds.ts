import { readFormatted, readXsdDate } from '../dates.js'
import { isSpace, trimXml } from '../paths.js'
import { replaceEach } from '../pieces.js'
import { escapeText } from './escape.js'

/** How a field of the model becomes the text of an element, and back. */
export interface Kind {
  /** What the schema calls it, for messages. */
  readonly type: string
  /** @returns the text, escaped; `undefined` where the syntax has no way to say it */
  readonly write: (value: string) => string | undefined
  /** @returns `undefined` where the text is none of that kind */
  readonly read: (text: string) => string | boolean | undefined
  /** Whether the schema takes the text. Absent: it takes any. */
  readonly valid?: (text: string) => boolean
  /** Whether `write` has a way to say it, where it does not always. */
  readonly accepts?: (value: unknown) => boolean
  /** Whether `read` makes another value of what `write` made of it. */
  readonly unclear?: (value: unknown) => boolean
  /** Whether `read` keeps all that the text says. Absent: it does, or leaves out what says nothing. */
  readonly whole?: (text: string) => boolean
}

/** A text, kept as it is, with its spaces. */
export const text: Kind = { type: 'text', write: escapeText, read: (value) => value }

/** A code or an identifier: `xs:token`, so that spaces around it say nothing. */
export const token: Kind = { type: 'token', write: escapeText, read: trimXml, unclear: hasOuterSpaces }

function hasOuterSpaces(value: unknown): boolean {
  const text = value as string
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1))
}

// In linear time: no digit can be taken by two parts of it.
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/** A decimal number, its digits untouched. What XML alone allows (`+1`, `.5`, `1.`) is read into the form of the model. */
export const decimal: Kind = {
  type: 'decimal',
  write: escapeText,
  read(raw) {
    const value = trimXml(raw)
    if (PLAIN_DECIMAL.test(value)) return value
    if (!DECIMAL.test(value)) return undefined
    return value
      .replace('+', '')
      .replace(/\.$/, '')
      .replace(/^(-?)\./, '$10.')
  },
  valid: (value) => DECIMAL.test(trimXml(value)),
}

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/

/** The same of a field that takes other codes, which have no place. */
export const rank: Kind = {
  ...decimal,
  write: (value) => (PLAIN_DECIMAL.test(value) ? value : undefined),
  accepts: (value) => PLAIN_DECIMAL.test(String(value)),
}

/** `true` or `false`. */
export const indicator: Kind = {
  type: 'boolean',
  write: (value) => escapeText(String(value)),
  read: readIndicator,
  valid: (value) => readIndicator(value) !== undefined,
}

/** @returns `undefined` of a text that is neither, and of none */
export function readIndicator(raw: string | undefined): boolean | undefined {
  const value = trimXml(raw ?? '')
  return value === 'true' || value === '1' ? true : value === 'false' || value === '0' ? false : undefined
}

/** A day in the form of UNTDID 2379, 102: CCYYMMDD. */
export const date102: Kind = {
  type: 'date of format 102',
  write: (value) => escapeText(value.split('-').join('')),
  read: (value) => readFormatted(trimXml(value), '102')?.date,
  valid: (value) => readFormatted(trimXml(value), '102') !== undefined,
}

/** A day as `xsd:date`. */
export const xsdDate: Kind = {
  type: 'date',
  write: escapeText,
  read: (value) => readXsdDate(trimXml(value)),
  valid: (value) => readXsdDate(trimXml(value)) !== undefined,
  // A time zone has no place in the model.
  whole: (value) => trimXml(value).length === 'YYYY-MM-DD'.length,
}

/** Bytes in base64; line breaks are left out. */
export const base64: Kind = {
  type: 'base64',
  write: escapeText,
  read(value) {
    const plain = replaceEach(value, NO_SPACES)
    return BASE64.test(plain) && plain.length % 4 === 0 ? plain : undefined
  },
  valid(value) {
    const plain = replaceEach(value, NO_SPACES)
    return BASE64.test(plain) && plain.length % 4 === 0
  },
}

const NO_SPACES = [
  [' ', ''],
  ['\t', ''],
  ['\r', ''],
  ['\n', ''],
] as const

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** A code that the syntax takes from another list than the model. */
export function translated(codes: Readonly<Record<string, string>>): Kind {
  const there = new Map(Object.entries(codes))
  const back = new Map(Object.entries(codes).map(([ours, theirs]) => [theirs, ours]))
  return {
    type: 'code',
    write: (value) => there.get(value),
    read: (value) => back.get(trimXml(value)),
    accepts: (value) => there.has(String(value)),
  }
}
