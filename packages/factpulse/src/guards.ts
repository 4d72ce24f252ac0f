import { argumentInvalid } from '@facturelle/core/http'
import { isChorusAmount } from './decimals.js'

/**
 * A request in the form that travels, checked on the way: numbers are exact, texts are well-formed, what Chorus Pro takes
 * as a number is a decimal. What is `undefined` is left out.
 */
export function toWire(value: unknown, field: string, name = '', depth = 0): unknown {
  if (depth > 64) throw argumentInvalid(field, 'is nested deeper than 64')
  if (value instanceof Uint8Array) throw argumentInvalid(field, 'must not be bytes')
  if (Array.isArray(value)) return value.map((entry: unknown, at) => toWire(entry, `${field}[${at}]`, name, depth + 1))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => [key, toWire(entry, field === '' ? key : `${field}.${key}`, key, depth + 1)]),
    )
  }
  if (typeof value === 'string' && /\p{Cs}/u.test(value)) throw argumentInvalid(field, 'is not well-formed Unicode')
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw argumentInvalid(field, 'must be exact: a whole number, or a decimal string such as "1234.50"')
  }
  if (typeof value === 'string' && isChorusAmount(name) && !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)) {
    throw argumentInvalid(field, 'must be a decimal string, "1234.50"')
  }
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
  throw argumentInvalid(field, 'cannot be written as JSON')
}

/** An object, for whatever takes one. */
export function checkObject(body: unknown, name: string): asserts body is Readonly<Record<string, unknown>> {
  if (typeof body === 'string') throw argumentInvalid(name, 'takes an object, not a string; JSON.parse it first')
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw argumentInvalid(name, 'takes an object')
}

/** An answer without its `null` members, which stand for absent ones. */
export function fromWire(value: unknown, depth = 0): unknown {
  if (depth > 64) throw new SyntaxError('JSON nested deeper than 64')
  if (Array.isArray(value)) {
    return value.filter((entry) => entry !== null).map((entry: unknown) => fromWire(entry, depth + 1))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, entry]) => entry !== null && key !== '__proto__')
      .map(([key, entry]) => [key, fromWire(entry, depth + 1)]),
  )
}

const SECRET = /secret|passw|passphrase|pem$|^(old|new)?key$|headerValue|api_?key|access_?token/i

/** What a request holds that no error may quote, by the names of its members. */
export function secretsIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || depth > 8) return []
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'string' ? (SECRET.test(key) ? [entry] : []) : secretsIn(entry, depth + 1),
  )
}
