import { ConfigurationError } from '@facturelle/core'

/**
 * Refuses what is no bytes, rather than calling it no XML. A `Buffer` is one, and so is an array of another realm.
 * @throws {ConfigurationError} `ARGUMENT_INVALID`
 */
export function checkBytes(given: unknown): void {
  if (Object.prototype.toString.call(given) === '[object Uint8Array]') return
  const message =
    'bytes must be a Uint8Array. Pass new Uint8Array(buffer) of an ArrayBuffer, new TextEncoder().encode(text) of a text.'
  throw new ConfigurationError('ARGUMENT_INVALID', message, { field: 'bytes' })
}
