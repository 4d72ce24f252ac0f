import { closeSync, openSync, writeFileSync } from 'node:fs'
import { ConfigurationError, type ReceivedReference, type SubmissionReference } from '@facturelle/core'
import { type Job, readInput } from './commands.js'

/** The longest text that is taken from a pipe, in bytes. */
const MAX_PIPED = 1_000_000

/**
 * Where references are kept; nowhere when no path is given.
 * @throws {ConfigurationError} the file cannot be written: said before anything is sent
 */
export function openReference(path: string | undefined): (reference: SubmissionReference) => void {
  if (path === undefined) return () => undefined
  try {
    closeSync(openSync(path, 'a'))
  } catch (failure) {
    const { code } = failure as { code?: string }
    throw new ConfigurationError('USAGE', `--save ${path} cannot be written (${code})`, { field: '--save' })
  }
  return (reference) => writeFileSync(path, `${JSON.stringify(reference, null, 2)}\n`)
}

/** A stored reference: what `--save` wrote, or a line of `--json` that holds one; `-` is the standard input. */
export async function readReference(path: string, job: Job): Promise<SubmissionReference | ReceivedReference> {
  const from = path === '-' ? 'the standard input' : path
  const bytes = path === '-' ? await readPiped(job) : await readInput(path, job.signal)
  try {
    const held = JSON.parse(new TextDecoder().decode(bytes)) as SubmissionReference & { reference?: unknown }
    return (held.reference ?? held) as SubmissionReference | ReceivedReference
  } catch {
    throw new ConfigurationError('REFERENCE_INVALID', `${from} is not the JSON that --save wrote`)
  }
}

/** @throws {ConfigurationError} it is too long */
export async function readPiped({ stdin, signal }: Pick<Job, 'stdin' | 'signal'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin ?? []) {
    signal.throwIfAborted()
    size += chunk.byteLength
    if (size > MAX_PIPED) throw new ConfigurationError('USAGE', `the standard input has more than ${MAX_PIPED} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
