import { ConfigurationError } from '@facturelle/core'
import { serviceUrl } from '@facturelle/core/http'

/** An error that names the field and never its value: a mistaken one may be a secret. */
export function refuse(field: string, why: string): ConfigurationError {
  return new ConfigurationError('CREDENTIALS_INVALID', `${field} ${why}`, { field })
}

/** An object with no other keys than the known ones. */
export function knownObject(value: unknown, field: string, keys: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw refuse(field, 'must be an object')
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw refuse(`${field}.${key}`, `is not known; known are ${keys.join(', ')}`)
  }
  return value as Record<string, unknown>
}

export function text(held: Record<string, unknown>, field: string, key: string, required: boolean): void {
  const entry = held[key]
  // A lone surrogate would travel as another character.
  if (typeof entry === 'string' && /\p{Cs}/u.test(entry)) throw refuse(`${field}.${key}`, 'is not well-formed Unicode')
  if (typeof entry === 'string' && entry !== '') return
  if (entry === undefined && !required) return
  throw refuse(`${field}.${key}`, entry === undefined ? 'is missing' : 'must be a non-empty string')
}

/** Headers of the connection, and of the proxy on it: who sets them says where a request goes and how it ends. */
const NOT_OURS =
  /^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*|accept-encoding)$/i

export function headerMap(value: unknown, field: string): void {
  if (value === undefined) return
  try {
    if (typeof value !== 'object' || value === null) throw new TypeError()
    new Headers(value as Record<string, string>)
  } catch {
    throw refuse(field, 'must map header names to values')
  }
  const wrong = Object.keys(value).find((name) => NOT_OURS.test(name))
  if (wrong !== undefined) throw refuse(`${field}.${wrong}`, 'is a header of the connection, which is not for callers')
}

/**
 * A checked address, exactly as given: unlike the base of a service, an endpoint may end in a slash that counts
 * (Django answers a POST without it by an error).
 * @throws {ConfigurationError} `URL_INVALID`
 */
export function endpointUrl(value: unknown, field: string, allowInsecureLoopback: boolean | undefined): string {
  serviceUrl(value, field, allowInsecureLoopback)
  return new URL(value as string).href
}
