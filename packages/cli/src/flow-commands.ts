import { createWriteStream, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { access, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { Writable } from 'node:stream'
import type { DownloadDocType, Flow, FlowFile } from '@facturelle/afnor-flow'
import { ConfigurationError } from '@facturelle/core'
import type { Command, Job } from './commands.js'
import { connectAfnor } from './connection.js'
import { EXIT } from './exit-codes.js'
import { onlyOperand } from './operands.js'
import type { Printer } from './terminal.js'

const FORMS: Readonly<Record<string, readonly DownloadDocType[]>> = {
  original: ['Original'],
  converted: ['Converted'],
  readable: ['ReadableView'],
  file: ['Original', 'Converted', 'ReadableView'],
}
const EXTENSIONS: Readonly<Record<string, string>> = { PDF: 'pdf', CII: 'xml', UBL: 'xml', CDAR: 'xml', FRR: 'xml' }

/** `flows get`: the state of one flow, or a file of it. */
export const getFlow: Command = async (job) => {
  const { operands, values, print, env, signal } = job
  const flowId = onlyOperand(operands, 'flows get needs a FLOW_ID')
  if (values.output !== undefined && values.as === undefined) {
    throw new ConfigurationError('USAGE', '--output goes with --as', { field: '--output' })
  }
  const connection = await connectAfnor(values, env)
  try {
    const call = { signal, organizationId: values['organization-id'] }
    const { flows } = connection.client()
    if (values.as === undefined) {
      const flow = await flows.get(flowId, call)
      describeFlow(flow, print)
      return flow.acknowledgement?.status === 'Error' ? EXIT.refused : EXIT.done
    }
    const docTypes = FORMS[values.as]
    const flow = docTypes?.includes('Original') ? await flows.get(flowId, call) : flowId
    const part = partFile(job)
    let file: FlowFile
    try {
      file = await flows.read(flow, { ...call, docTypes, sink: part.sink })
    } catch (failure) {
      await part.discard()
      throw failure
    }
    const path = await part.keep(values.output ?? nameOf(file, flowId))
    for (const { docType, reason } of file.passedOver) print.line('passed over', `${docType}: ${reason}`)
    print.line('file', `${path} (${file.size} bytes)`, { event: 'file', path, flowId, ...file })
    print.line('form', [file.docType, file.syntax].filter(Boolean).join(', '))
    if (file.sha256) print.line('sha256', file.verified ? `${file.sha256} (as the platform has it)` : file.sha256)
    return EXIT.done
  } finally {
    await connection.close()
  }
}

/** `flows watch`: each change of the account's flows, as it happens. */
export const watchFlows: Command = async ({ operands, values, print, env, signal }) => {
  if (operands.length > 0) throw new ConfigurationError('USAGE', 'flows watch takes no argument; see facturelle --help')
  const kept = readCursor(values.cursor, values.since)
  const connection = await connectAfnor(values, env)
  try {
    print.line('watching', connection.where, { event: 'watching', where: connection.where })
    const changes = connection.client().flows.changes({
      ...connection.poll,
      signal,
      since: kept ?? values.since,
      live: !values.once,
      organizationId: values['organization-id'],
      where: {
        ...(values.type && { flowType: values.type }),
        ...(values.direction && { flowDirection: [values.direction] }),
      },
    })
    let count = 0
    print.progress('waiting for changes')
    for await (const change of changes) {
      const { cursor, ...said } = change
      if (change.kind === 'flow') showChange(change.flow, print)
      else if (change.kind === 'gap') {
        const why = `${change.seen} flows and more share ${change.at}; the platform does not give out the others`
        print.line('gap', why, { event: 'gap', ...said })
      } else print.line('unreadable', 'an entry of a search that holds no flow', { event: 'unreadable', ...said })
      if (values.cursor !== undefined) saveCursor(values.cursor, cursor)
      print.progress(`${++count} changes; waiting for more`)
    }
    print.progress('')
    return EXIT.done
  } finally {
    await connection.close()
  }
}

export function describeFlow(flow: Flow, print: Printer): void {
  print.line('flowId', flow.flowId, { event: 'flow', ...flow })
  print.line('file', [flow.name, flow.flowSyntax, flow.flowProfile].filter(Boolean).join(', '))
  print.line('flow', [flow.flowType, flow.flowDirection, flow.processingRule].filter(Boolean).join(', '))
  print.line('updated', flow.updatedAt ?? '')
  print.line('acknowledged', flow.acknowledgement?.status ?? 'no word yet')
  for (const { level, reasonCode, reasonMessage } of flow.acknowledgement?.details ?? []) {
    print.line('', [level, reasonCode, reasonMessage].filter(Boolean).join(' '))
  }
}

function showChange(flow: Flow, print: Printer): void {
  const { flowType = 'flow', flowDirection, flowSyntax, acknowledgement, flowId, name } = flow
  const columns = [flow.updatedAt, flowType, flowDirection, flowSyntax, acknowledgement?.status, flowId, name]
  print.line('flow', columns.filter(Boolean).join('  '), { event: 'flow', ...flow })
}

/** A file takes its name when it is whole: what breaks off leaves nothing that looks like it. */
function partFile({ values, operands, print }: Job) {
  // The platform's name is not known before the answer; a path beside the target, for a rename within one volume.
  const part = `${values.output ?? `facturelle-${encodeURIComponent(operands[0] ?? '').slice(0, 100)}`}.part`
  if (values.output !== undefined && existsSync(values.output)) throw taken(values.output)
  const file = createWriteStream(part, { flags: 'wx' })
  let opened = false
  const ready = new Promise<void>((resolve, reject) => {
    file.once('open', () => {
      opened = true
      resolve()
    })
    file.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new ConfigurationError('FILE_UNREADABLE', `${part} cannot be written (${code})`, { field: '--output' })),
    )
  })
  ready.catch(() => undefined)
  const writer = (Writable.toWeb(file) as WritableStream<Uint8Array>).getWriter()
  writer.closed.catch(() => undefined)
  let bytes = 0
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      await ready
      await writer.write(chunk)
      bytes += chunk.byteLength
      print.progress(`${bytes} bytes`)
    },
    close: () => writer.close(),
    abort: (reason) => writer.abort(reason),
  })
  return {
    sink,
    async keep(path: string) {
      print.progress('')
      const free = await access(path).then(
        () => false,
        () => true,
      )
      if (!free) {
        await rm(part, { force: true })
        throw taken(path)
      }
      renameSync(part, path)
      return path
    },
    async discard() {
      print.progress('')
      await ready.catch(() => undefined)
      if (!opened) return
      await new Promise<void>((resolve) => file.destroy().once('close', () => resolve()))
      await rm(part, { force: true })
    },
  }
}

function taken(path: string): ConfigurationError {
  return new ConfigurationError('FILE_EXISTS', `${path} is there already; give another --output`, { field: '--output' })
}

/** The platform's name, without any path: it must not choose where it goes. */
function nameOf({ name, syntax }: FlowFile, flowId: string): string {
  const bare = basename((name ?? '').replaceAll('\\', '/')).replace(/\p{Cc}/gu, '')
  if (bare !== '' && !bare.startsWith('.')) return bare
  return `${encodeURIComponent(flowId)}.${EXTENSIONS[syntax ?? ''] ?? 'bin'}`
}

export function readCursor(path: string | undefined, since: string | undefined): string | undefined {
  if (path === undefined || !existsSync(path)) return undefined
  if (since !== undefined) {
    throw new ConfigurationError('USAGE', `${path} says where to go on; leave --since out`, { field: '--since' })
  }
  return readFileSync(path, 'utf8').trim()
}

/** Renamed into its place: a crash leaves the old one or the new one. */
export function saveCursor(path: string, cursor: string): void {
  writeFileSync(`${path}.new`, `${cursor}\n`)
  renameSync(`${path}.new`, path)
}
