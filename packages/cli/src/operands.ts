import { ConfigurationError } from '@facturelle/core'

/** @throws {ConfigurationError} none, or several */
export function onlyOperand(operands: readonly string[], why: string): string {
  const [operand, ...more] = operands
  if (operand === undefined || more.length > 0) throw new ConfigurationError('USAGE', `${why}; see facturelle --help`)
  return operand
}
