import { FRENCH_RATES } from '../../french-codes.js'
import { normalize } from '../values.js'

// Forms that the French rules demand of a value. Where they say "digit", digits of all scripts count: the official engine
// takes `\d` so. Lengths are counted in characters, not in the halves of UTF-16.

const NUMBER = /^[A-Za-z0-9+\-_/]+$/
const ADDRESS = /^[A-Za-z0-9+\-_.]+$/
const SIREN = /^\p{Nd}{9}$/u
const SIRET = /^\p{Nd}{14}$/u
const DAY = /^(20\p{Nd}{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\p{Nd}|3[01])$/u
/** What follows the day is not looked at: `20260131ZZZ` is one. */
const COMPACT_DAY = /^(20\p{Nd}{2})(0[1-9]|1[0-2])(0[1-9]|[12]\p{Nd}|3[01])/u

/** A number of an invoice: letters, digits and `+ - _ /`. Line ends around it are overlooked, a space is not. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text) || (!text.includes(' ') && NUMBER.test(normalize(text)))
}

/** An address of the French directory, or a routing code: letters, digits and `+ - _ .`. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}

export function isSiren(text: string): boolean {
  return SIREN.test(text)
}

/** Whether a SIRET has its form and begins with the SIREN. */
export function isSiretOf(siret: string, siren: string): boolean {
  return SIRET.test(siret) && [...siret].slice(0, 9).join('') === siren
}

export function isAtMost(text: string, most: number): boolean {
  return text.length <= most || [...text].length <= most
}

/** A day of this century that exists, `2026-01-31`. */
export function isDay(text: string): boolean {
  return exists(DAY.exec(text))
}

/** A day of this century that exists, `20260131`. */
export function isCompactDay(text: string): boolean {
  return exists(COMPACT_DAY.exec(text))
}

function exists(match: RegExpExecArray | null): boolean {
  if (!match) return false
  // Digits of other scripts have the form, and are no number: of a year, that makes it none with a 29 February; of a day,
  // nothing that exists.
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return day <= last
}

/** A rate that France has or had, with two decimals at most: `20`, `20.0`, `20.00`. */
export function isRate(text: string): boolean {
  const point = text.indexOf('.')
  if (point < 0) return FRENCH_RATES.has(text)
  const places = text.length - point - 1
  if (places < 1 || places > 2) return false
  return FRENCH_RATES.has(text.endsWith('0') ? text.replace(/\.?0+$/, '') : text)
}

/** What a number may have: digits after the point, characters without the point, a minus. */
interface Shape {
  readonly places: number
  readonly most: number
  readonly signed: boolean
  readonly pattern: RegExp
}

function shape(places: number, most: number, signed: boolean): Shape {
  const pattern = new RegExp(`^${signed ? '-?' : ''}\\p{Nd}{1,${most}}(?:\\.\\p{Nd}{1,${places}})?$`, 'u')
  return { places, most, signed, pattern }
}

const AMOUNT = /* @__PURE__ */ shape(2, 19, true)
const QUANTITY = /* @__PURE__ */ shape(4, 19, true)
const PRICE = /* @__PURE__ */ shape(6, 19, false)
const SIGNED_PRICE = /* @__PURE__ */ shape(6, 19, true)
const PERCENT = /* @__PURE__ */ shape(2, 4, false)

export function isAmount(text: string): boolean {
  return hasShape(text, AMOUNT)
}

export function isQuantity(text: string): boolean {
  return hasShape(text, QUANTITY)
}

/** @param signed whether it may be below zero */
export function isPrice(text: string, signed: boolean): boolean {
  return hasShape(text, signed ? SIGNED_PRICE : PRICE)
}

export function isPercent(text: string): boolean {
  return hasShape(text, PERCENT)
}

function hasShape(text: string, wanted: Shape): boolean {
  if (isPlain(text, wanted)) return true
  const value = normalize(text)
  return wanted.pattern.test(value) && [...value.replace('.', '')].length <= wanted.most
}

/** Whether a text has the shape at first sight, as nearly all have: a look at each character, and no more. */
function isPlain(text: string, { places, most, signed }: Shape): boolean {
  const { length } = text
  const start = signed && text.charCodeAt(0) === MINUS ? 1 : 0
  let point = -1
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE) continue
    if (code !== POINT || point >= 0 || at === start) return false
    point = at
  }
  if (point < 0) return length > start && length <= most
  const behind = length - point - 1
  return behind >= 1 && behind <= places && length - 1 <= most
}

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const NINE = 0x39
