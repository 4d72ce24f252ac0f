import { ConfigurationError } from '../errors.js'

/** Refuses an argument, naming it. */
export function argumentInvalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `${field} ${why}`, { field })
}

/** A non-empty string of at most `maxLength` characters. */
export function checkText(value: unknown, field: string, maxLength: number): asserts value is string {
  if (typeof value !== 'string' || value === '') throw argumentInvalid(field, 'must be a non-empty string')
  // A lone surrogate would travel as one character here and as another there.
  if (/\p{Cs}/u.test(value)) throw argumentInvalid(field, 'is not well-formed Unicode')
  if ([...value].length > maxLength) throw argumentInvalid(field, `must have at most ${maxLength} characters`)
}

/** An object with no key but those named: a misspelt one must not be passed over. */
export function checkKeys(
  value: unknown,
  field: string,
  keys: readonly string[],
): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw argumentInvalid(field, 'must be an object')
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw argumentInvalid(`${field}.${key}`, `is not known; known are ${keys.join(', ')}`)
  }
}
