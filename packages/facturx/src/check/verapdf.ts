import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError } from '@facturelle/core'
import type { PdfAVerdict } from './validate-facturx.js'

/** Where veraPDF is, and how long it may take. */
export interface VeraPdfOptions {
  /** The command of an installation: `verapdf`, or its path. */
  readonly command: string
  /** What comes before our own arguments: `['-cp', 'greenfield-apps.jar', …]` where the command is `java`. @default none */
  readonly args?: readonly string[]
  /** @default 60_000 */
  readonly timeoutMs?: number
}

const DEFAULT_TIMEOUT_MS = 60_000
/** Most bytes of its answer that are read. */
const MAX_ANSWER = 4 * 1024 * 1024

/**
 * Asks veraPDF, where it is installed, whether a file is PDF/A-3b. The file goes into a folder of its own for as long as that
 * takes. For `validateFacturX(pdf, { pdfA: veraPdf({ command: 'verapdf' }) })`.
 * @throws {ConfigurationError} when asked: `VERAPDF_FAILED`: it cannot be started, took too long, or did not answer
 */
export function veraPdf({
  command,
  args = [],
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: VeraPdfOptions): (pdf: Uint8Array) => Promise<PdfAVerdict> {
  return async (pdf) => {
    const folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
    try {
      const file = join(folder, 'invoice.pdf')
      await writeFile(file, pdf)
      return verdictOf(await answer(command, [...args, '-f', '3b', '--format', 'text', '-v', file], timeoutMs))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function answer(command: string, args: readonly string[], timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: timeoutMs, windowsHide: true })
    let out = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (piece: string) => {
      if (out.length < MAX_ANSWER) out += piece
    })
    child.on('error', (cause) => reject(failed('cannot be started', cause)))
    child.on('close', (_, signal) => {
      if (signal) reject(failed(`did not end within ${timeoutMs} ms`))
      else resolve(out)
    })
  })
}

/** A line `PASS file 3b` or `FAIL file 3b`; below it the clauses, `FAIL 6.1.3-1`. */
function verdictOf(text: string): PdfAVerdict {
  const [, said] = /^(PASS|FAIL) .+ 3b\s*$/m.exec(text) ?? []
  if (said === undefined) throw failed('did not say whether the file passes')
  const clauses = [...text.matchAll(/^\s+FAIL ([\d.]+)-\d+/gm)].flatMap(([, clause]) => clause ?? [])
  return { by: 'veraPDF', valid: said === 'PASS', clauses: [...new Set(clauses)] }
}

function failed(why: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError('VERAPDF_FAILED', `veraPDF ${why}; look at its command.`, { field: 'command', cause })
}
