import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ConfigurationError } from '@facturelle/core'
import type { Received } from '@facturelle/facade'
import type { Command } from './commands.js'
import { describeDocument } from './describe-document.js'
import { openExchange } from './exchange.js'
import { EXIT } from './exit-codes.js'
import { readCursor, saveCursor } from './flow-commands.js'
import type { Printer } from './terminal.js'

/** `inbox`: each invoice that was received: its file, and what it says as data. */
export const inbox: Command = async ({ operands, values, print, env, signal }) => {
  if (operands.length > 0) throw new ConfigurationError('USAGE', 'inbox takes no operand; see facturelle --help')
  if (values.to === 'auto') {
    throw new ConfigurationError('USAGE', 'inbox reads one account: --to afnor, chorus-pro, factus or factpulse', {
      field: '--to',
    })
  }
  const cursor = readCursor(values.cursor, values.since)
  const folder = values.output ?? '.'
  makeFolder(folder)
  const exchange = await openExchange({ ...values, 'no-journal': true }, env)
  let unreadable = 0
  try {
    const [connection] = exchange.connections
    print.line('inbox', `${connection?.destination.type} (${connection?.where})`, {
      event: 'inbox',
      type: connection?.destination.type,
      where: connection?.where,
    })
    print.progress('asking for what came in')
    const received = exchange.facturelle.inbox({
      destination: exchange.destination(),
      ...connection?.poll,
      ...(cursor !== undefined ? { cursor } : values.since !== undefined && { since: values.since }),
      follow: !values.once,
      signal,
    })
    let count = 0
    for await (const item of received) {
      if (!show(item, folder, print)) unreadable += 1
      // After the file is there: stopped in between, it comes once more, and is not written twice.
      if (values.cursor !== undefined && item.cursor !== undefined) saveCursor(values.cursor, item.cursor)
      print.progress(`${++count} received${values.once ? '' : '; waiting for more'}`)
    }
    print.progress('')
    return unreadable > 0 ? EXIT.file : EXIT.done
  } finally {
    print.progress('')
    await exchange.close()
  }
}

/** @returns whether all of it could be read */
function show({ file, invoice, error, ...said }: Received, folder: string, print: Printer): boolean {
  const { reference, receivedAt, inspection, warnings } = said
  let failure: unknown = error
  let kept: { readonly path: string; readonly bytes: number } | undefined
  if (file) {
    try {
      const name = nameOf(reference.id, file.name)
      const path = keepOnce(join(folder, name), file.bytes)
      kept = { path, bytes: file.bytes.byteLength }
      if (invoice) keepOnce(`${path}.json`, new TextEncoder().encode(`${JSON.stringify(invoice, null, 2)}\n`))
    } catch (problem) {
      failure = problem
    }
  }
  const { code, message } = Object(failure) as { code?: string; message?: string }
  const told = failure ? { error: { code, message } } : {}
  const head = inspection && {
    kind: inspection.kind,
    syntax: inspection.syntax,
    profile: inspection.profile,
    number: inspection.number,
    issueDate: inspection.issueDate,
  }
  const event = { event: 'received', ...said, inspection: head, ...(kept && { file: kept }), ...told }
  print.line('received', [reference.id, receivedAt].filter(Boolean).join('  '), event)
  if (inspection) describeDocument(inspection, print)
  if (kept) print.line('file', `${kept.path} (${kept.bytes} bytes)`)
  for (const warning of warnings) print.line('warning', warning)
  if (failure) print.line('unreadable', `${code ?? 'UNEXPECTED'}: ${message ?? 'it could not be read'}`)
  return !failure
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (failure) {
    const { code } = failure as { code?: string }
    throw new ConfigurationError('USAGE', `${folder} cannot be made (${code})`, { field: '--output' })
  }
}

/** The platform's handle and its name, without any path: it must not choose where the file goes. */
function nameOf(id: string, name = ''): string {
  const bare = basename(name.replaceAll('\\', '/')).replace(/[\p{Cc}:]/gu, '')
  const handle = encodeURIComponent(id).replaceAll('.', '%2E').slice(0, 100)
  return bare === '' ? handle : `${handle}-${bare.slice(-120)}`
}

/**
 * Whole under its name, or not at all; what is there with the same content stays.
 * @throws {ConfigurationError} `FILE_EXISTS`: another is there
 */
function keepOnce(path: string, bytes: Uint8Array): string {
  let known: Uint8Array | undefined
  try {
    known = readFileSync(path)
  } catch (failure) {
    if ((failure as { code?: string }).code !== 'ENOENT') throw failure
  }
  if (!known) {
    writeFileSync(`${path}.part`, bytes)
    renameSync(`${path}.part`, path)
  } else if (Buffer.compare(known, bytes) !== 0) {
    const why = `${path} is there already, and is another file; give another --output`
    throw new ConfigurationError('FILE_EXISTS', why, { field: '--output' })
  }
  return path
}
