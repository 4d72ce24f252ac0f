import { basename, extname } from 'node:path'
import { ConfigurationError, DocumentError } from '@facturelle/core'
import { createFacturelle } from '@facturelle/facade'
import type { Values } from './arguments.js'
import { type Command, readInput } from './commands.js'
import { documents } from './connection.js'
import { EXIT } from './exit-codes.js'
import { expansionOf, isInvoiceData, readInvoiceData } from './invoice-data.js'
import { keep } from './kept.js'
import { onlyOperand } from './operands.js'

/** An invoice in another form, as the command tells of it. */
interface Converted {
  readonly bytes: Uint8Array
  readonly from: string
  readonly syntax: string
  readonly profile: string
  readonly leftOut: readonly string[]
  /** What it has otherwise. */
  readonly changed: readonly string[]
  readonly moved: readonly { readonly from: string; readonly to: string }[]
}

export const convert: Command = async ({ operands, values, print, signal }) => {
  const path = onlyOperand(operands, 'convert needs a FILE')
  const { to, profile } = values
  if (to !== 'cii' && to !== 'ubl') {
    const why = `--to ${to === undefined ? 'is missing' : 'names no syntax'}; available: cii, ubl`
    throw new ConfigurationError('USAGE', why, { field: '--to' })
  }
  const given = await readInput(path, signal)
  const syntax = to === 'cii' ? 'CII' : 'UBL'
  const { bytes, ...converted } = await (isInvoiceData(given)
    ? convertData(given, path, syntax, values)
    : convertFile(given, syntax, profile))
  const output = values.output ?? `${basename(path, extname(path))}.${to}.xml`
  keep(output, bytes)
  print.line('from', converted.from)
  print.line('to', `${converted.syntax}, profile ${converted.profile}`)
  for (const { from, to: place } of converted.moved) print.line('moved', `${from} → ${place}`)
  for (const sentence of converted.changed) print.line('changed', sentence)
  for (const sentence of converted.leftOut) print.line('left out', sentence)
  print.line('file', `${output} (${bytes.byteLength} bytes)`, { event: 'converted', ...converted, output })
  return values.strict && converted.leftOut.length > 0 ? EXIT.leftOut : EXIT.done
}

type Target = 'CII' | 'UBL'

async function convertFile(given: Uint8Array, to: Target, profile: Values['profile']): Promise<Converted> {
  const inspection = await createFacturelle({ adapters: [], documents }).inspect({ file: given })
  if (inspection.kind !== 'invoice' && inspection.kind !== 'creditNote') {
    throw new DocumentError('NOT_RECOGNISED', 'Only invoices and credit notes are converted; this is another document')
  }
  const { convertInvoice, explainChanged, explainOmitted, explainUnmapped } = await import(
    '@facturelle/documents/syntax'
  )
  const bytes = inspection.embedded?.bytes ?? given
  const converted = convertInvoice(bytes, { to, ...(profile !== undefined && { profile }) })
  return {
    bytes: converted.bytes,
    from: [inspection.syntax, inspection.profile].filter(Boolean).join(', profile '),
    syntax: converted.syntax,
    profile: converted.profile,
    leftOut: [...explainUnmapped(converted), ...explainOmitted(converted)],
    changed: explainChanged(converted),
    moved: converted.moved,
  }
}

async function convertData(given: Uint8Array, path: string, syntax: Target, values: Values): Promise<Converted> {
  const { profile } = values
  const [xml] = documents
  const invoice = readInvoiceData(given, path)
  const written = await xml.write(invoice, {
    syntax,
    ...(profile !== undefined && { profile }),
    ...expansionOf(values),
  })
  return {
    bytes: written.bytes,
    from: 'data',
    syntax,
    profile: written.profile,
    leftOut: written.warnings,
    changed: [],
    moved: [],
  }
}
