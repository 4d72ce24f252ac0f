import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { ConfigurationError, DocumentError, type Invoice, systemClock } from '@facturelle/core'
import type { RenderOptions } from '@facturelle/facturx/render'
import type { Values } from './arguments.js'
import { type Command, readInput } from './commands.js'
import { documents } from './connection.js'
import { EXIT } from './exit-codes.js'
import { expansionOf, isInvoiceData, readInvoiceData } from './invoice-data.js'
import { keep } from './kept.js'
import { onlyOperand } from './operands.js'
import type { Printer } from './terminal.js'

/** Draws an invoice, of data or out of a file, as PDF/A-3. */
export const render: Command = async ({ operands, values, print, signal }) => {
  const path = onlyOperand(operands, 'render needs a FILE')
  const invoice = await readInvoice(await readInput(path, signal), path, values)
  const { renderInvoice } = await import('@facturelle/facturx/render')
  const { bytes, pages, unprintable } = await renderInvoice(invoice, await looksOf(values, signal))
  const output = values.output ?? `${basename(path, extname(path))}.pdf`
  keep(output, bytes)
  if (unprintable.length > 0) print.line('unprintable', unprintable.join(' '))
  print.line('file', `${output} (${bytes.byteLength} bytes, ${pages} page${pages === 1 ? '' : 's'})`, {
    event: 'rendered',
    output,
    bytes: bytes.byteLength,
    pages,
    unprintable,
  })
  return EXIT.done
}

/** Puts an invoice into a PDF, which becomes PDF/A-3. */
export const facturx: Command = async ({ operands, values, print, signal }) => {
  const [source, path, ...more] = operands
  if (source === undefined || path === undefined || more.length > 0) {
    throw new ConfigurationError(
      'USAGE',
      'facturx needs a PDF and an invoice, FILE.json or FILE.xml; see facturelle --help',
    )
  }
  const pdf = await readInput(source, signal)
  const given = await readInput(path, signal)
  const { NotConformableError, toFacturX } = await import('@facturelle/facturx/write')
  const { profile, 'if-not-conformable': ifNotConformable } = values
  const how = {
    ...(await looksOf(values, signal)),
    ...(profile !== undefined && { profile }),
    ...(ifNotConformable && { ifNotConformable }),
  }
  try {
    const invoice = isInvoiceData(given) ? await readInvoice(given, path, values) : given
    const made = await toFacturX(pdf, invoice, how)
    const { explainChanged, explainOmitted } = await import('@facturelle/documents/syntax')
    const leftOut = explainOmitted({ ...made, syntax: 'CII' })
    const changed = explainChanged({ changed: made.changed.filter(({ reason, from }) => reason !== 'FILLED' && from) })
    const output = values.output ?? `${basename(path, extname(path))}.facturx.pdf`
    keep(output, made.bytes)
    if (made.rendered) print.line('rendered', 'the PDF cannot be made PDF/A-3: the pages are ours')
    if (made.unprintable.length > 0) print.line('unprintable', made.unprintable.join(' '))
    tellFindings('repaired', made.repairs, print)
    for (const sentence of changed) print.line('changed', sentence)
    for (const sentence of leftOut) print.line('left out', sentence)
    print.line('file', `${output} (${made.bytes.byteLength} bytes), profile ${made.profile}`, {
      event: 'embedded',
      output,
      bytes: made.bytes.byteLength,
      profile: made.profile,
      rendered: made.rendered,
      unprintable: made.unprintable,
      repairs: made.repairs,
      leftOut,
      changed,
    })
    return values.strict && leftOut.length > 0 ? EXIT.leftOut : EXIT.done
  } catch (failure) {
    if (!NotConformableError.isInstance(failure)) throw failure
    const { reasons } = failure as InstanceType<typeof NotConformableError>
    tellFindings('obstacle', reasons, print)
    print.failure(failure, { reasons })
    return EXIT.file
  }
}

function tellFindings(
  label: string,
  findings: readonly { readonly clause: string; readonly page?: number; readonly message: string }[],
  print: Printer,
): void {
  for (const { clause, page, message } of findings) {
    print.line(label, `${clause}${page === undefined ? '' : ` (page ${page})`}  ${message}`)
  }
}

async function readInvoice(bytes: Uint8Array, path: string, values: Values): Promise<Invoice> {
  const [xml] = documents
  if (isInvoiceData(bytes)) {
    const given = readInvoiceData(bytes, path)
    return (await xml.complete(given, { clock: systemClock, ...expansionOf(values) })).invoice
  }
  for (const engine of documents) {
    const read = await engine.parse(bytes)
    if (read) return read.invoice
  }
  throw new DocumentError('NOT_RECOGNISED', 'The file is no invoice')
}

/** How the pages look that are ours. */
async function looksOf({ locale, logo, template }: Values, signal: AbortSignal): Promise<RenderOptions> {
  return {
    ...(locale !== undefined && { locale }),
    ...(logo !== undefined && { logo: await readInput(logo, signal) }),
    ...(template !== undefined && { template: readTemplate(template) }),
  }
}

function readTemplate(path: string): NonNullable<RenderOptions['template']> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as NonNullable<RenderOptions['template']>
  } catch {
    throw new ConfigurationError('USAGE', `--template ${path} is no JSON that can be read`, { field: '--template' })
  }
}
