import { ConfigurationError } from '@facturelle/core'
import { isDecimalField } from './decimals.js'

/** Refuses an argument, naming it. */
export function invalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `${field} ${why}`, { field })
}

const PLAIN_DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/

/**
 * A request in the form that travels, checked on the way: amounts are decimal strings, numbers are exact, nothing is an
 * empty string, which Factus would validate as if it were a value. What is `undefined` is left out.
 */
export function toWire(value: unknown, field: string, name = ''): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown, at) => toWire(entry, `${field}[${at}]`, name))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => [key, toWire(entry, field === '' ? key : `${field}.${key}`, key)]),
    )
  }
  if (value === '') throw invalid(field, 'is empty; leave it out')
  if (typeof value === 'string' && /\p{Cs}/u.test(value)) throw invalid(field, 'is not well-formed Unicode')
  const whole = Number.isSafeInteger(value)
  if (typeof value === 'number' && !whole) throw invalid(field, 'must be exact: a whole number, or a decimal string')
  // Freight data and what is counted in whole hours and days have other values.
  if (!isDecimalField(name) || name === 'value' || (name === 'quantity' && whole)) return value
  if (typeof value === 'string' && PLAIN_DECIMAL.test(value)) return value
  throw invalid(field, 'must be a decimal string, "1234.50"')
}

/** An object with no key but those named: a misspelt filter would list everything. */
export function checkKeys(
  value: unknown,
  field: string,
  keys: readonly string[],
): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(field, 'must be an object')
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw invalid(`${field}.${key}`, `is not known; known are ${keys.join(', ')}`)
  }
}

/** @internal An answer without its `null` members, which stand for absent ones. */
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
