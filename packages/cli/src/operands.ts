import { ConfigurationError } from '@facturelle/core'
import { readInput } from './commands.js'

/** @throws {ConfigurationError} none, or several */
export function onlyOperand(operands: readonly string[], why: string): string {
  const [operand, ...more] = operands
  if (operand === undefined || more.length > 0) throw new ConfigurationError('USAGE', `${why}; see facturelle --help`)
  return operand
}

/** What `--data` says: JSON, or `@FILE` that holds it. No message quotes it. */
export async function readData(given: string, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>> {
  const field = '--data'
  let text = given
  if (given.startsWith('@')) {
    if (given === '@') throw new ConfigurationError('USAGE', `${field} @ names no file; give @FILE`, { field })
    try {
      text = new TextDecoder().decode(await readInput(given.slice(1), signal))
    } catch (failure) {
      if (!ConfigurationError.isInstance(failure)) throw failure
      throw new ConfigurationError(failure.code, `${field}: ${failure.message}`, { field, cause: failure })
    }
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>
    }
  } catch {
    // The parser's own message would quote it.
  }
  throw new ConfigurationError('USAGE', `${field} must be a JSON object, or @FILE that holds one`, { field })
}
