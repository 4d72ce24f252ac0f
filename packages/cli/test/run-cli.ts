import { expect } from 'vitest'
import { runCli } from '../src/index.js'

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

/** Runs one command line and gives back what it wrote; no secret may be in it. */
export async function runCommand(
  argv: readonly string[],
  {
    env,
    secret,
    interactive = false,
    signal = new AbortController().signal,
    onOut,
    stdin,
  }: {
    env: Readonly<Record<string, string>>
    secret: string
    interactive?: boolean
    signal?: AbortSignal
    onOut?: (text: string) => void
    stdin?: string
  },
) {
  let out = ''
  let err = ''
  const terminal = {
    out(text: string) {
      out += text
      onOut?.(text)
    },
    err(text: string) {
      err += text
    },
    interactive,
  }
  const code = await runCli(argv, { terminal, env, signal, ...(stdin !== undefined && { stdin: piped(stdin) }) })
  expect(out + err).not.toContain(secret)
  const lines = out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { code, out, err, lines }
}
