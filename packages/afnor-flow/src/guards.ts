import { ConfigurationError } from '@facturelle/core'

/** Refuses an argument, naming it. */
export function invalid(field: string, why: string): ConfigurationError {
  return new ConfigurationError('ARGUMENT_INVALID', `${field} ${why}`, { field })
}

/** A non-empty string of at most `maxLength` characters. */
export function checkText(value: unknown, field: string, maxLength: number): asserts value is string {
  if (typeof value !== 'string' || value === '') throw invalid(field, 'must be a non-empty string')
  // A lone surrogate would travel as one character here and as another there.
  if (/\p{Cs}/u.test(value)) throw invalid(field, 'is not well-formed Unicode')
  if ([...value].length > maxLength) throw invalid(field, `must have at most ${maxLength} characters`)
}

/** An object with no key but those named: a misspelt option must not be passed over. */
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

/** A value for the header `Organization-Id`: visible ASCII, as no other travels unharmed. */
export function checkOrganizationId(value: unknown, field: string): asserts value is string {
  if (typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value)) return
  throw invalid(field, 'must be 1 to 200 visible ASCII characters')
}

/** The base address of a service ends before `/v1`, which stands in every path: platforms write it both ways. */
export function withoutVersion(url: string, field: string): string {
  if (!/\/v1\/*$/i.test(url)) return url
  throw new ConfigurationError('URL_INVALID', `${field} must end before /v1, which the client adds`, { field })
}
