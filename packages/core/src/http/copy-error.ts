import type { FacturelleError } from '../errors.js'

/** The same error for one call alone: calls that wait for one token fail of one error, each with facts of its own. */
export function copyError<E extends FacturelleError>(error: E): E {
  const copy = Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error) as object) as E
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(error))
  // Newer engines keep the stack behind an accessor that each error has for itself.
  const stack = { value: error.stack, writable: true, configurable: true, enumerable: false }
  return Object.defineProperty(copy, 'stack', stack)
}
