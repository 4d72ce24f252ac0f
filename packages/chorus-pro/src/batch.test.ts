import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BatchDocument, createFluxArchive } from './batch.js'

const document = (name: string, text: string, facts: Partial<BatchDocument> = {}): BatchDocument => ({
  kind: 'invoice',
  syntax: 'UBL',
  name,
  bytes: new TextEncoder().encode(text),
  ...facts,
})
/** Bytes that do not pack, the same each time. */
const noise = (size: number) => {
  const bytes = new Uint8Array(size)
  for (let at = 0, state = 1; at < size; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[at] = state >>> 24
  }
  return bytes
}

describe('createFluxArchive', () => {
  it('makes an archive that tar unpacks', async () => {
    const long = 'x'.repeat(1300)
    const { fichierFlux, ...rest } = await createFluxArchive([document('F-1.xml', 'one'), document('F-2.xml', long)])
    expect(rest).toEqual({ nomFichier: 'factures.tar.gz', syntaxeFlux: 'IN_DP_E1_UBL_INVOICE' })
    const folder = mkdtempSync(join(tmpdir(), 'flux-'))
    try {
      writeFileSync(join(folder, 'batch.tar.gz'), fichierFlux)
      execFileSync('tar', ['-xzf', 'batch.tar.gz'], { cwd: folder })
      expect(readFileSync(join(folder, 'F-1.xml'), 'utf8')).toBe('one')
      expect(readFileSync(join(folder, 'F-2.xml'), 'utf8')).toBe(long)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('gives the same bytes each time, and names no system', async () => {
    const [first, second] = [
      await createFluxArchive([document('a.xml', 'a')]),
      await createFluxArchive([document('a.xml', 'a')]),
    ]
    expect(first.fichierFlux).toEqual(second.fichierFlux)
    expect([...first.fichierFlux.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, expect.any(Number), 255])
  })

  it.each([
    ['no document', [], undefined, 'ARGUMENT_INVALID', 'documents'],
    [
      'one name twice',
      [document('a.xml', 'x'), document('A.xml', 'x')],
      undefined,
      'ARGUMENT_INVALID',
      'documents[1].name',
    ],
    ['an accent', [document('é.xml', 'x')], undefined, 'ARGUMENT_INVALID', 'documents[0].name'],
    ['a long name', [document(`${'a'.repeat(97)}.xml`, 'x')], undefined, 'ARGUMENT_INVALID', 'documents[0].name'],
    ['another ending', [document('a.xml', 'x')], 'batch.zip', 'ARGUMENT_INVALID', 'nomFichier'],
    ['a folder', [document('a.xml', 'x')], 'a/b.tar.gz', 'ARGUMENT_INVALID', 'nomFichier'],
    [
      'two syntaxes',
      [document('a.xml', 'x'), document('b.xml', 'x', { syntax: 'CII' })],
      undefined,
      'BATCH_MIXED',
      undefined,
    ],
    [
      'a lifecycle message',
      [document('a.xml', 'x', { kind: 'lifecycle', syntax: 'CDAR' })],
      undefined,
      'DOCUMENT_KIND',
      undefined,
    ],
    ['an empty one', [document('a.xml', 'x'), document('b.xml', '')], undefined, 'FILE_EMPTY', undefined],
    ['too much', [document('a.xml', 'x', { bytes: noise(10_100_000) })], undefined, 'FILE_TOO_LARGE', undefined],
  ] as const)('refuses %s', async (_, documents, name, code, field) => {
    const error = await createFluxArchive(documents, name).catch((failure: unknown) => failure)
    expect(error).toMatchObject({ code, ...(field && { field }) })
  })

  it('takes what is large and packs well', async () => {
    const { fichierFlux } = await createFluxArchive([document('a.xml', ' '.repeat(12_000_000))])
    expect(fichierFlux.byteLength).toBeLessThan(100_000)
  })
})
