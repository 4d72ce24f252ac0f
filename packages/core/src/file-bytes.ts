import { ConfigurationError, DocumentError } from './errors.js'

export const tagOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1)
const readTag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get

/** A plain Uint8Array over the same memory; of a Buffer too, and of one of another realm, which `instanceof` misses. */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (!ArrayBuffer.isView(value) || readTag?.call(value) !== 'Uint8Array') return undefined
  if (Object.getPrototypeOf(value) === Uint8Array.prototype) return value as Uint8Array
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
}

export function unreadable(field: string, why: string, cause?: Error): ConfigurationError {
  return new ConfigurationError('FILE_UNREADABLE', `${field} cannot be read: it ${why}`, { field, cause })
}

export function tooLarge(field: string, size: number | string, maxBytes: number): DocumentError {
  return new DocumentError('TOO_LARGE', `${field} has ${size} bytes; at most ${maxBytes} are taken`)
}
