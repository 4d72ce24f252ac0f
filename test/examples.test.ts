import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = async (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: `${root}/examples` })

describe('examples', () => {
  it('submit.mjs sends an invoice and follows it to its end', async () => {
    const { stdout, stderr } = await run('submit.mjs', 'invoices/F2026-001.pdf')
    expect(stderr).toBe('')
    expect(stdout.split('\n')[0]).toMatch(/^accepted \S+$/)
    expect(stdout).toMatch(/submitted Ok\n(.+\n)*paid 212\n$/)
  })

  it('flow-client.mjs speaks the words of the platform', async () => {
    const { stdout, stderr } = await run('flow-client.mjs')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^created \S+\nfound true Pending\n$/)
  })

  it('files.mjs hands a document over in each of its forms', async () => {
    const { stdout, stderr } = await run('files.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'path accepted F2026-001-ubl.xml',
      'Blob accepted F2026-003.xml',
      'File accepted from-a-form.xml',
      'stream accepted F2026-005.xml',
      'bytes accepted F2026-006.xml',
    ])
  })

  it('directory.mjs looks recipients up, and asks before it sends', async () => {
    const { stdout, stderr } = await run('directory.mjs')
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      'Ateliers Voltaire',
      '123456782 Enabled',
      '123456782_12345678200010 Enabled',
      '123456782_Invoice Enabled',
      '123456782_Status Enabled',
      'reachable lineEnabled',
      'notYet addressWithoutLine',
      'absent nothingFound',
      'accepted []',
    ])
  })

  it('are all run here', () => {
    expect(readdirSync(`${root}/examples`).filter((name) => name.endsWith('.mjs'))).toEqual([
      'directory.mjs',
      'files.mjs',
      'flow-client.mjs',
      'submit.mjs',
    ])
  })

  it('submit.mjs is the example of the README', () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8')
    const example = /<!-- example: submit -->\n```ts\n([\s\S]*?)```/.exec(readme)?.[1]
    expect(example).toBe(readFileSync(`${root}/examples/submit.mjs`, 'utf8'))
  })
})
