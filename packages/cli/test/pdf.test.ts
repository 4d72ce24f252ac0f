import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractXml } from '@facturelle/facturx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const INVOICES = fileURLToPath(new URL('../../../examples/invoices/', import.meta.url))
const CII = join(INVOICES, 'F2026-001-cii.xml')
const PDF = join(INVOICES, 'F2026-001.pdf')
const DATA = join(INVOICES, 'FA-2026-043-chorus-pro.json')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...argv: string[]) => runCommand(argv, { env: {}, secret: 'canary-9f3' })
let made = 0
const fresh = (extension = 'pdf') => join(folder, `${++made}.${extension}`)

/** A PDF of one page without anything embedded, its font neither. */
function plainPdf(font: string): string {
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/${font}/Encoding/WinAnsiEncoding>>>>>>>>`,
    '<</Length 44>>\nstream\nBT /F1 12 Tf 50 700 Td (Invoice F2026) Tj ET\nendstream',
  ]
  let text = '%PDF-1.4\n'
  const offsets = parts.map((body, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xref = text.length
  return `${text}xref\n0 5\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`
}

describe('render', () => {
  it.each([
    ['data', DATA],
    ['CII', CII],
    ['a Factur-X', PDF],
  ])('draws an invoice: %s', async (_, path) => {
    const output = fresh()
    const { code, out, err } = await run('render', path, '-o', output, '--locale', 'en')
    expect([code, err]).toEqual([EXIT.done, ''])
    expect(out).toMatch(/file +.*\.pdf \(\d+ bytes, \d pages?\)/)
    expect((await readFile(output)).subarray(0, 8).toString()).toBe('%PDF-1.7')
  })

  it('takes a template and a logo, and says what is wrong with them', async () => {
    const template = fresh('json')
    await writeFile(template, '{ "colors": ')
    expect(await run('render', CII, '-o', fresh(), '--template', template)).toMatchObject({ code: EXIT.usage })
    await writeFile(template, '{ "page": "Letter" }')
    expect(await run('render', CII, '-o', fresh(), '--template', template)).toMatchObject({ code: EXIT.done })
    expect(await run('render', CII, '-o', fresh(), '--logo', CII)).toMatchObject({ code: EXIT.usage })
    const { err } = await run('render', CII, '--locale', 'de')
    expect(err).toContain('--locale must be fr, en or es')
  })

  it('overwrites nothing', async () => {
    const output = fresh()
    await writeFile(output, 'mine')
    const { code, err } = await run('render', CII, '-o', output)
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining('FILE_EXISTS')])
    expect(await readFile(output, 'utf8')).toBe('mine')
  })
})

describe('facturx', () => {
  it('puts an invoice into a PDF, and tells what was repaired; the result is valid', async () => {
    const source = fresh()
    await writeFile(source, plainPdf('Helvetica'), 'latin1')
    const output = fresh()
    const { code, out, err } = await run('facturx', source, CII, '-o', output)
    expect([code, err]).toEqual([EXIT.done, ''])
    expect(out).toMatch(/repaired +6\.2\.11\.4\.1 \(page 1\) +The font Helvetica/)
    expect(out).toMatch(/file +.*\.pdf \(\d+ bytes\), profile EN 16931/)
    const inside = await extractXml(await readFile(output))
    expect(Buffer.from(inside?.bytes ?? []).equals(await readFile(CII))).toBe(true)
    const judged = await run('validate', output)
    expect(judged.out).toMatch(/valid {2}Factur-X, EN 16931, pdfa-3 2012/)
    const compared = await run('compare', output)
    expect(compared.code).toBe(EXIT.invalid)
    expect(compared.out).toMatch(/missing +BT-112/)
  })

  it('tells why a PDF cannot be made PDF/A-3, or renders in its place', async () => {
    const source = fresh()
    await writeFile(source, plainPdf('Comic'), 'latin1')
    const refused = await run('facturx', source, DATA, '-o', fresh())
    expect(refused.code).toBe(EXIT.file)
    expect(refused.out).toMatch(/obstacle +6\.2\.11\.4\.1 \(page 1\) +The font Comic is not embedded/)
    const output = fresh()
    const rendered = await run(
      'facturx',
      source,
      DATA,
      '-o',
      output,
      '--if-not-conformable',
      'render',
      '--profile',
      'BASIC',
    )
    expect([rendered.code, rendered.err]).toEqual([EXIT.done, ''])
    expect(rendered.out).toMatch(/rendered/)
    expect(rendered.out).toMatch(/profile BASIC/)
    const compared = await run('compare', output, '--json')
    expect(compared.lines[0]).toMatchObject({ event: 'compared', status: 'COMPARED' })
  })

  it('needs both files', async () => {
    expect(await run('facturx', CII)).toMatchObject({ code: EXIT.usage })
  })
})

describe('compare', () => {
  it('tells each term, found or not', async () => {
    const output = fresh()
    const source = fresh()
    await run('render', CII, '-o', source)
    await run('facturx', source, CII, '-o', output)
    const { code, out } = await run('compare', output)
    expect([code, out]).toEqual([EXIT.done, expect.stringMatching(/100 % .*0 differs, 0 missing/)])
    expect(out).toMatch(/found +BT-1 +invoiceNumber +F2026-001 +page 1/)
  })
})

describe('validate', () => {
  it('tells what is wrong with a PDF, by clause and page', async () => {
    const path = fresh()
    await writeFile(path, (await readFile(PDF, 'latin1')).replace('<pdfaid:part>3', '<pdfaid:part>2'), 'latin1')
    const { code, out } = await run('validate', path, '--lang', 'fr')
    expect(code).toBe(EXIT.invalid)
    expect(out).toMatch(/error {4}PDFA_PART \(pdfa-3\)\n +Les métadonnées .*\n.*ISO 19005-3, 6\.6\.4/)
  })
})
