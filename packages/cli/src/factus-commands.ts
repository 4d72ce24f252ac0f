import { ConfigurationError } from '@facturelle/core'
import type { Command } from './commands.js'
import { EXIT } from './exit-codes.js'

/** Municipalities shown to people; `--json` has them all. */
const SHOWN = 50

/** `factus municipalities`: the codes of DANE, which are on this machine. */
export const listMunicipalities: Command = async ({ operands, values, print }) => {
  if (operands.length > 0) {
    throw new ConfigurationError('USAGE', 'factus municipalities takes no operand; give --search TEXT')
  }
  const { municipalities } = await import('@facturelle/factus/catalogs')
  const found = values.search === undefined ? municipalities.all() : municipalities.search(values.search)
  const shown = print.json ? found : found.slice(0, SHOWN)
  for (const municipality of shown) {
    const { code, name, department_name } = municipality
    print.line(code, `${name}, ${department_name}`, { event: 'municipality', ...municipality })
  }
  if (found.length > shown.length)
    print.note(`and ${found.length - shown.length} more; narrow it with --search, or see them with --json`)
  if (found.length === 0) print.note('no municipality is named so')
  return EXIT.done
}
