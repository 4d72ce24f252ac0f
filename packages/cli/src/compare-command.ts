import { basename } from 'node:path'
import { type Command, readInput } from './commands.js'
import { EXIT } from './exit-codes.js'
import { onlyOperand } from './operands.js'
import type { Tone } from './terminal.js'

const TONES: Readonly<Record<string, Tone>> = { found: 'good', differs: 'bad', missing: 'doubtful' }

/** What the pages of a Factur-X show, against the invoice inside. */
export const compare: Command = async ({ operands, print, signal }) => {
  const path = onlyOperand(operands, 'compare needs a FILE.pdf')
  const { compareVisibleText } = await import('@facturelle/facturx/compare')
  const { status, score, terms } = await compareVisibleText(await readInput(path, signal))
  print.event({ event: 'compared', file: path, status, score, terms })
  if (status === 'NO_TEXT') {
    print.pieces(basename(path), '  ', ['doubtful', 'no text'], ': the pages are pictures, which are not read')
    return EXIT.invalid
  }
  const counts = Object.keys(TONES).map((one) => `${terms.filter((term) => term.status === one).length} ${one}`)
  print.pieces(basename(path), `  ${Math.round(score * 100)} %  `, ['aside', counts.join(', ')])
  for (const { term, path: field, status: what, expected, seen, page } of terms) {
    const shown = what === 'differs' ? `  shown: ${seen}` : ''
    const where = page === undefined ? '' : `  page ${page}`
    print.pieces('  ', [TONES[what] ?? 'aside', what.padEnd(8)], `${term.padEnd(7)}${field}  ${expected}${shown}`, [
      'aside',
      where,
    ])
  }
  return terms.every((one) => one.status === 'found') ? EXIT.done : EXIT.invalid
}
