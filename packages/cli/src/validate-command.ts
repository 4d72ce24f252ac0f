import { basename } from 'node:path'
import { ConfigurationError, DocumentError, systemClock, type Validation, type ValidationIssue } from '@facturelle/core'
import type { Values } from './arguments.js'
import { type Command, readInput } from './commands.js'
import { documents } from './connection.js'
import { EXIT, exitCodeOf } from './exit-codes.js'
import { expansionOf, isInvoiceData, readInvoiceData } from './invoice-data.js'
import type { Printer } from './terminal.js'

/** Judges each file, and goes on with the next one where it cannot be read. */
export const validate: Command = async ({ operands, values, print, signal }) => {
  if (operands.length === 0) throw new ConfigurationError('USAGE', 'validate needs a FILE; see facturelle --help')
  let invalid = 0
  let unread = 0
  let worst: number = EXIT.done
  for (const [at, path] of operands.entries()) {
    signal.throwIfAborted()
    if (operands.length > 1) print.progress(`${at + 1} of ${operands.length}  ${basename(path)}`)
    try {
      const judged = await judge(await readInput(path, signal), path, values)
      if (!judged.valid) invalid++
      tell(judged, path, print)
    } catch (failure) {
      if (signal.aborted) throw failure
      const code = exitCodeOf(failure)
      // A wrong option is wrong for all of them.
      if (code !== EXIT.file) throw failure
      worst = code
      unread++
      print.pieces(path)
      print.failure(failure, { file: path })
    }
  }
  print.progress('')
  if (operands.length > 1) {
    print.note(`${operands.length} files, ${invalid} invalid${unread > 0 ? `, ${unread} not judged` : ''}`)
  }
  return worst !== EXIT.done ? worst : invalid > 0 ? EXIT.invalid : EXIT.done
}

async function judge(bytes: Uint8Array, path: string, values: Values): Promise<Validation> {
  const { rules, lang: language, syntax, profile } = values
  const { frenchRules } = expansionOf(values)
  const how = { language, ...(rules && { rules }), ...(frenchRules !== undefined && { frenchRules }) }
  if (isInvoiceData(bytes)) {
    const [xml] = documents
    const written = await xml.write(readInvoiceData(bytes, path), {
      syntax: syntax === 'UBL' ? 'UBL' : 'CII',
      ...(profile && { profile }),
      clock: systemClock,
      ...expansionOf(values),
    })
    return (await xml.validate(written.bytes, how)) as Validation
  }
  if (isPdf(bytes)) {
    const { asValidation, validateFacturX } = await import('@facturelle/facturx/check')
    return asValidation(await validateFacturX(bytes, { ...how, ...(await otherJudge(values)) }))
  }
  for (const engine of documents) {
    const judged = await engine.validate(bytes, how)
    if (judged) return judged
  }
  throw new DocumentError('NOT_RECOGNISED', 'The file is no invoice, so that no rules are about it')
}

/** veraPDF, where the command line says how it is started. */
async function otherJudge({ verapdf: command }: Values) {
  if (command === undefined) return {}
  const { veraPdf } = await import('@facturelle/facturx/node')
  return { pdfA: veraPdf({ command }) }
}

function isPdf(bytes: Uint8Array): boolean {
  return /^[^<{]*%PDF-/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1029)))
}

function tell({ valid, syntax, profile, sets, issues }: Validation, path: string, print: Printer): void {
  print.event({
    event: 'validated',
    file: path,
    valid,
    syntax,
    profile,
    sets,
    issues,
  })
  const told = toldOnce(issues)
  const errors = told.filter(({ severity }) => severity === 'error').length
  const counts = [count(errors, 'error'), count(told.length - errors, 'warning')].filter(Boolean).join(', ')
  const by = [syntax, profile, ...sets.map(({ name, version }) => `${name} ${version}`)].filter(Boolean).join(', ')
  print.pieces(path, '  ', valid ? ['good', 'valid'] : ['bad', 'invalid'], counts && `: ${counts}`, '  ', ['aside', by])
  for (const issue of told) tellIssue(issue, print)
}

/** What several sets say of one element under one id is one thing to correct: it is told once, with all of them. */
function toldOnce(issues: readonly ValidationIssue[]): ValidationIssue[] {
  const told = new Map<string, ValidationIssue>()
  for (const issue of issues) {
    const { severity, rule, set, location, line, column, message } = issue
    const key = JSON.stringify([severity, rule, location, line, column, message])
    const same = told.get(key)
    const sets = same?.set?.split(', ') ?? []
    if (!same) told.set(key, issue)
    else if (set && !sets.includes(set)) told.set(key, { ...same, set: [...sets, set].join(', ') })
    else told.set(`${key} ${told.size}`, issue)
  }
  return [...told.values()]
}

function tellIssue(issue: ValidationIssue, print: Printer): void {
  const { severity, rule, set, terms = [], path, location, line, column, value, message, remedy } = issue
  const about = [...terms, path].filter(Boolean).join(' ')
  print.pieces(
    '  ',
    severity === 'error' ? ['bad', 'error  '] : ['doubtful', 'warning'],
    `  ${rule === undefined || rule === '?' ? 'rule without an id' : rule}`,
    set ? ['aside', ` (${set})`] : '',
    about && `  ${about}`,
  )
  print.pieces(`           ${message}`)
  if (remedy) print.pieces(`           → ${remedy}`)
  const place = [line !== undefined && `line ${line}, column ${column ?? 1}`, location].filter(Boolean).join('  ')
  print.pieces(['aside', `           ${place}${value === undefined ? '' : `  ${JSON.stringify(value)}`}`])
}

function count(many: number, what: string): string {
  return many === 0 ? '' : `${many} ${what}${many === 1 ? '' : 's'}`
}
