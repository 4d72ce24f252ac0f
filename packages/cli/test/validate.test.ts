import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT, runCli } from '../src/index.js'

const INVOICES = fileURLToPath(new URL('../../../examples/invoices/', import.meta.url))
const CII = join(INVOICES, 'F2026-001-cii.xml')
const UBL = join(INVOICES, 'F2026-001-ubl.xml')
const PDF = join(INVOICES, 'F2026-001.pdf')
const DATA = join(INVOICES, 'FA-2026-043-chorus-pro.json')

let folder: string
let wrong: string
let broken: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
  wrong = join(folder, 'wrong.xml')
  const text = await readFile(CII, 'utf8')
  await writeFile(wrong, text.replace(/<ram:GrandTotalAmount>\d+/, '<ram:GrandTotalAmount>1'))
  broken = join(folder, 'broken.xml')
  await writeFile(broken, '<rsm:CrossIndustryInvoice')
})
afterAll(() => rm(folder, { recursive: true }))

async function run(argv: readonly string[], how: { interactive?: boolean; watched?: boolean } = {}) {
  const { interactive = false, watched = interactive } = how
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    interactive,
    watched,
  }
  const code = await runCli(['validate', ...argv], { terminal, env: {}, signal: new AbortController().signal })
  const lines = out.split('\n').filter((line) => line.startsWith('{'))
  return { code, out, err, lines: lines.map((line) => JSON.parse(line)) }
}

describe('validate', () => {
  it('says that files in all forms are valid, and by what', async () => {
    const { code, out, err } = await run([CII, UBL, PDF, DATA])
    expect([code, err]).toEqual([EXIT.done, ''])
    expect(out).toContain(`${CII}  valid  CII, EN 16931, structure D22B, en16931 1.3.16`)
    expect(out).toMatch(/F2026-001-ubl\.xml {2}valid {2}UBL, EN 16931, structure 2\.1/)
    expect(out).toMatch(/F2026-001\.pdf {2}valid {2}Factur-X, .*pdfa-3 2012, .*factur-x-en16931 1\.09\.2/)
    expect(out).toContain('4 files, 0 invalid')
  })

  it('tells rule, place and remedy of what is wrong, in the language asked for', async () => {
    const english = await run([wrong])
    expect(english.code).toBe(EXIT.invalid)
    expect(english.out).toMatch(/wrong\.xml {2}invalid: \d+ errors?/)
    expect(english.out).toMatch(/error {4}BR-CO-15 \(en16931\) {2}BT-\d+.* totals\.\w+/)
    expect(english.out).toMatch(/→ \S+/)
    expect(english.out).toMatch(/line \d+, column \d+ {2}\/rsm:CrossIndustryInvoice\//)
    const french = await run([wrong, '--lang', 'fr'])
    expect(french.out).not.toBe(english.out)
  })

  it('tells once what several sets say of one element, and programs what each says', async () => {
    const sets = ['--rules', 'en16931,factur-x']
    const { out } = await run([wrong, ...sets])
    expect(out.match(/BR-CO-15/g)).toHaveLength(1)
    expect(out).toContain('BR-CO-15 (en16931, factur-x-en16931)')
    const [judged] = (await run([wrong, ...sets, '--json'])).lines
    expect(judged.issues.filter(({ rule }: { rule: string }) => rule === 'BR-CO-15')).toHaveLength(2)
    const rules = new Set(judged.issues.map(({ rule }: { rule: string }) => rule))
    expect(out).toContain(`invalid: ${rules.size} errors`)
  })

  it('names no rule where its authority gave no id', async () => {
    const odd = join(folder, 'odd.xml')
    const text = await readFile(CII, 'utf8')
    await writeFile(odd, text.replaceAll(/<ram:ID>/g, '<ram:ID schemeID="0002">'))
    const { out } = await run([odd, '--rules', 'factur-x'])
    expect(out).toMatch(/error {4}rule without an id \(factur-x-en16931\)/)
    expect(out).not.toMatch(/ \? /)
  })

  it('gives programs one object per file', async () => {
    const { code, lines } = await run([CII, wrong, broken, '--json', '--rules', 'en16931'])
    expect(code).toBe(EXIT.file)
    expect(lines).toMatchObject([
      { event: 'validated', file: CII, valid: true, sets: [{ name: 'en16931', version: '1.3.16' }], issues: [] },
      {
        event: 'validated',
        file: wrong,
        valid: false,
        issues: expect.arrayContaining([expect.objectContaining({ rule: 'BR-CO-15' })]),
      },
      { event: 'error', file: broken, code: 'BROKEN' },
    ])
  })

  it('goes on after a file that cannot be read', async () => {
    const { code, out, err } = await run([broken, join(folder, 'none.xml'), CII])
    expect(code).toBe(EXIT.file)
    expect(err).toContain('BROKEN')
    expect(err).toContain('FILE_UNREADABLE')
    expect(out).toContain(`${CII}  valid`)
    expect(out).toContain('3 files, 0 invalid, 2 not judged')
  })

  it('colours on a terminal alone, and says how far it is on another', async () => {
    const esc = '\u001b['
    expect((await run([wrong], { interactive: true })).out).toContain(`${esc}31minvalid`)
    const plain = await run([wrong, CII], { watched: true })
    expect(plain.out).not.toContain(esc)
    expect(plain.err).toContain('2 of 2  F2026-001-cii.xml')
    expect((await run([wrong, CII])).err).toBe('')
  })

  it.each([[], [CII, '--rules', 'peppol'], [CII, '--lang', 'de'], [UBL, '--rules', 'factur-x']])(
    'refuses wrong arguments: %j',
    async (...argv) => {
      expect((await run(argv.filter((one) => one !== undefined))).code).toBe(EXIT.usage)
    },
  )
})
