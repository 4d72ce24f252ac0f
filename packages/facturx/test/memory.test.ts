import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildPdf, catalogInStream, type Part, stream, toBytes, withAttachment } from './pdf.js'

const MB = 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'facturx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const zeros = (bytes: number, dict: string) => stream(new Uint8Array(bytes), dict, 1)

const FILES: [what: string, file: () => Uint8Array, code: string][] = [
  [
    'attachment that unpacks to 512 MB',
    () => buildPdf(withAttachment('factur-x.xml', zeros(512 * MB, '/Type/EmbeddedFile'))),
    'TOO_LARGE',
  ],
  [
    'object stream that unpacks to 512 MB',
    () => catalogInStream(zeros(512 * MB, '/Type/ObjStm/N 1/First 4')),
    'TOO_LARGE',
  ],
  [
    'cross-reference stream that unpacks to 512 MB',
    () =>
      toBytes(
        `%PDF-1.7\n1 0 obj\n${zeros(512 * MB, '/Type/XRef/Size 9/W[1 4 2]/Root 1 0 R')}\nendobj\nstartxref\n9\n%%EOF`,
      ),
    'TOO_LARGE',
  ],
  [
    '20 MB of objects to be searched for',
    () =>
      toBytes(`%PDF-1.7\n${Array.from({ length: 450_000 }, (_, i) => `${i + 1} 0 obj<</A[1 2 3]>>endobj`).join('\n')}`),
    'TOO_LARGE',
  ],
  [
    'an array of 10 million numbers',
    () => buildPdf([[1, '<</Type/Catalog/AF 3 0 R>>'] as Part, [3, `[${'0 '.repeat(10 * MB)}]`] as Part]),
    'TOO_LARGE',
  ],
]

/** Reads the file in a process of its own, as built, and tells the outcome and the most memory it took. */
const CHILD = `
import { readFileSync } from 'node:fs'
const { facturx } = await import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})
const bytes = readFileSync(process.argv[2])
const before = process.resourceUsage().maxRSS
const outcome = await facturx().inspect(bytes).then((found) => found?.number, (error) => error.code)
process.send({ outcome, kilobytes: process.resourceUsage().maxRSS - before })
`

describe('memory', () => {
  const child = join(folder, 'child.mjs')
  writeFileSync(child, CHILD)

  it.each(FILES)(
    'stays bounded for an %s',
    async (_, make, code) => {
      const path = join(folder, 'file.pdf')
      writeFileSync(path, make())
      expect(readFileSync(path).length).toBeLessThan(25 * MB)
      const answer = await new Promise<{ outcome: string; kilobytes: number }>((resolve, reject) => {
        const process_ = fork(child, [path], { execArgv: [], timeout: 30_000 })
        process_.on('message', resolve)
        process_.on('exit', (status) => reject(new Error(`the process ended with ${status} before it answered`)))
      })
      expect(answer.outcome).toBe(code)
      expect(answer.kilobytes).toBeLessThan(250 * 1024)
    },
    60_000,
  )
})
