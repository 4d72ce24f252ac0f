import { ConfigurationError } from '../errors.js'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Checks the address of a service and returns it without a trailing slash.
 * @param field names the option in the error
 * @param allowInsecureLoopback plain http is taken for a loopback host, for sandboxes and tests
 * @throws {ConfigurationError} `URL_INVALID`
 */
export function serviceUrl(value: unknown, field: string, allowInsecureLoopback = false): string {
  // The value itself stays out of the message: a mistaken one may hold a secret.
  const refuse = (why: string) => new ConfigurationError('URL_INVALID', `${field} ${why}`, { field })
  if (typeof value !== 'string' || value === '') throw refuse('must be an absolute https URL')
  let url: URL
  try {
    url = new URL(value)
  } catch {
    throw refuse('is not an absolute URL; give it in full, for example https://api.example.com/flow-service')
  }
  if (url.username || url.password) throw refuse('must not hold a user name or password; give them as credentials')
  // An empty query is no `search`, yet paths put behind its mark would become the query.
  if (/[?#]/.test(value)) throw refuse('must not hold a query or a fragment')
  // openapi-fetch would fill braces in a base URL from path parameters.
  if (/[{}]|%7B|%7D/i.test(value)) throw refuse('still holds a {placeholder}; replace it by its value')
  if (url.protocol === 'http:' && LOOPBACK.test(url.hostname)) {
    if (!allowInsecureLoopback) {
      throw refuse('is plain http on loopback; set allowInsecureLoopback: true to use a sandbox on this machine')
    }
  } else if (url.protocol !== 'https:') {
    throw refuse('must use https')
  }
  return url.href.replace(/\/+$/, '')
}

/**
 * Checks that `value` makes one segment of a path; the client encodes it afterwards.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`: empty, `.`, `..`, or not well-formed Unicode
 */
export function pathSegment(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '' || value === '.' || value === '..') {
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} must be a non-empty string other than "." and ".."`, {
      field,
    })
  }
  if (/\p{Cs}/u.test(value)) {
    throw new ConfigurationError('ARGUMENT_INVALID', `${field} is not well-formed Unicode`, { field })
  }
  return value
}
