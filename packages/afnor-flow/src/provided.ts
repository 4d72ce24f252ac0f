import { AuthError, FacturelleError } from '@facturelle/core'
import type { Provided } from './client.js'

/**
 * Reads what was given as a value or as a function.
 * @throws {AuthError} `CREDENTIALS_UNAVAILABLE`: the function failed. Its own error is left out: what a vault or a
 * database throws may hold the secret, or the token that reads it.
 */
export async function readProvided<T extends object>(provided: Provided<T>): Promise<T> {
  if (typeof provided !== 'function') return provided
  try {
    return await (provided as () => T | Promise<T>)()
  } catch (failure) {
    if (FacturelleError.isInstance(failure)) throw failure
    const why = 'The function given as credentials failed; handle its error there, where it may be looked at'
    throw new AuthError('CREDENTIALS_UNAVAILABLE', why)
  }
}
