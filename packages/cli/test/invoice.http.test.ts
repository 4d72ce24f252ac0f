import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SimplifiedInvoice } from '@facturelle/core'
import { expandInvoice } from '@facturelle/documents/model'
import { parseInvoice } from '@facturelle/documents/syntax'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXIT } from '../src/index.js'
import { runCommand } from './run-cli.js'

const INVOICES = fileURLToPath(new URL('../../../examples/invoices/', import.meta.url))
const CANARY = 'canary-9f3'
const SIMPLIFIED: SimplifiedInvoice = {
  number: 'FA-2026-001',
  date: '2026-01-31',
  supplier: { name: 'Vendeur', siren: '732829320', address: { city: 'Paris' } },
  recipient: { name: 'Client', siren: '404833048', address: { city: 'Lyon' } },
  lines: [
    { description: 'Conseil', quantity: '3', unitPrice: '120.50', vatRate: '20' },
    { description: 'Livre', unitPrice: '30', vatRate: '5.5' },
  ],
}

const CREDIT = { invoiceType: '381', precedingInvoiceReference: { number: 'FA-2025-900', date: '2025-12-01' } }
/** What a test platform may hand out, with a number as France has none. */
const ODD = { ...SIMPLIFIED, number: 'N° 1', supplier: { ...SIMPLIFIED.supplier, siren: '000000001' } }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facturelle-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...argv: string[]) => runCommand(argv, { env: {}, secret: CANARY })
let written = 0
const fresh = () => join(folder, `${++written}.xml`)
async function file(content: string | object): Promise<string> {
  const path = join(folder, `${++written}.json`)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('submit of an invoice as data', () => {
  it.each([
    ['simplified', SIMPLIFIED],
    ['in full', expandInvoice(SIMPLIFIED)],
  ])('%s: written, sent, acknowledged and paid', async (_, invoice) => {
    const { code, out, err } = await run('submit', await file(invoice), '--to', 'afnor', '--sandbox')
    expect(err).toBe('')
    expect(code).toBe(EXIT.done)
    for (const said of [
      /written +FA-2026-001\.pdf, Factur-X, profile EN 16931\n/,
      /document +invoice FA-2026-001 of 2026-01-31/,
      /parties +Vendeur \(732829320\) → Client \(404833048\)/,
      /outcome +accepted/,
      /acknowledgement +submitted +Ok/,
      /paid +212 .*\(final\)/,
    ]) {
      expect(out).toMatch(said)
    }
  })

  it('goes as told, and says what that has no place for', async () => {
    const path = await file({ ...expandInvoice(SIMPLIFIED), payer: { name: CANARY } })
    const told = ['--syntax', 'ubl', '--profile', 'EN 16931', '--until', 'sent', '--json']
    const { code, lines } = await run('submit', path, '--to', 'afnor', '--sandbox', ...told)
    expect(code).toBe(EXIT.done)
    const step = lines.find(({ event }) => event === 'written') as { warnings: string[] }
    expect(step).toMatchObject({ syntax: 'UBL', profile: 'EN 16931', warnings: [expect.stringContaining('payer')] })
    expect(lines).toContainEqual({ event: 'warning', message: step.warnings[0] })
  })

  it.each([
    [
      'a wrong key',
      { ...SIMPLIFIED, lines: [{ ...SIMPLIFIED.lines[0], price: CANARY }] },
      /lines\[0\]\.price is no field/,
    ],
    [
      'companies that differ',
      { ...SIMPLIFIED, supplier: { ...SIMPLIFIED.supplier, siret: '40483304800010' } },
      /supplier/,
    ],
    ['broken JSON', `{"number": "${CANARY}`, /begins like JSON and is none/],
  ])('is refused, with the exit status of a file: %s', async (_, content, said) => {
    const { code, err } = await run('submit', await file(content), '--to', 'afnor', '--sandbox')
    expect(code).toBe(EXIT.file)
    expect(err).toMatch(said)
  })
})

describe('convert', () => {
  it.each([
    ['F2026-001-ubl.xml', 'cii', 'UBL, profile EN 16931'],
    ['F2026-001-cii.xml', 'ubl', 'CII, profile EN 16931'],
    ['F2026-001.pdf', 'ubl', 'Factur-X, profile EN 16931'],
    ['A2026-001-ubl-credit-note.xml', 'cii', 'UBL, profile EN 16931'],
  ])('%s to %s', async (name, to, from) => {
    const output = fresh()
    const { code, out, err } = await run('convert', INVOICES + name, '--to', to, '--output', output, '--strict')
    expect(err).toBe('')
    expect(code).toBe(EXIT.done)
    const root = to === 'ubl' ? 'Invoice' : 'CrossIndustryInvoice'
    const changed = `changed +typeCode \\(BT-3\\): the root element is now ${root}\\.`
    const target = `to +${to.toUpperCase()}, profile EN 16931`
    expect(out).toMatch(new RegExp(`from +${from}\n +${target}\n +${changed}\n +file +.*bytes`))
    const parsed = parseInvoice(new Uint8Array(await readFile(output)))
    expect(parsed).toMatchObject({ syntax: to.toUpperCase(), invoice: { invoiceNumber: name.slice(0, 9) } })
  })

  it('writes an invoice as data', async () => {
    const output = fresh()
    const path = await file(SIMPLIFIED)
    const { code, lines } = await run('convert', path, '--to', 'ubl', '--output', output, '--json', '--strict')
    expect(code).toBe(EXIT.done)
    expect(lines).toEqual([
      {
        event: 'converted',
        from: 'data',
        syntax: 'UBL',
        profile: 'EN 16931',
        leftOut: [],
        changed: [],
        moved: [],
        output,
      },
    ])
    const { totals } = expandInvoice(SIMPLIFIED)
    expect(parseInvoice(new Uint8Array(await readFile(output))).invoice).toMatchObject({ totals })
  })

  it('lists what is left out, and fails for it only where that is asked', async () => {
    const to = ['--to', 'cii', '--profile', 'MINIMUM', '--output']
    const lax = await run('convert', `${INVOICES}F2026-001-ubl.xml`, ...to, fresh())
    expect(lax.code).toBe(EXIT.done)
    expect(lax.out).toMatch(/left out +lines \(BG-25\) is left out: profile MINIMUM of CII has no place for it/)
    const strict = await run('convert', `${INVOICES}F2026-001-ubl.xml`, ...to, fresh(), '--strict', '--json')
    expect(strict.code).toBe(EXIT.leftOut)
    expect((strict.lines[0] as { leftOut: string[] }).leftOut.length).toBeGreaterThan(5)
  })

  it('names the file after its source, and overwrites nothing', async () => {
    const output = fresh()
    await cp(`${INVOICES}F2026-001-ubl.xml`, output)
    const { code, err } = await run('convert', output, '--to', 'cii', '--output', output)
    expect(code).toBe(EXIT.usage)
    expect(err).toContain('FILE_EXISTS')
    expect(await readFile(output)).toEqual(await readFile(`${INVOICES}F2026-001-ubl.xml`))
  })

  it.each([
    [['convert', `${INVOICES}F2026-001.pdf`], EXIT.usage, '--to is missing; available: cii, ubl'],
    [['convert', `${INVOICES}F2026-001.pdf`, '--to', 'afnor'], EXIT.usage, '--to names no syntax'],
    [['convert', `${INVOICES}F2026-001.pdf`, '--to', 'ubl', '--profile', 'BASIC'], EXIT.usage, 'UBL is written as'],
    [['convert', fileURLToPath(import.meta.url), '--to', 'ubl'], EXIT.file, 'NOT_RECOGNISED'],
    [['submit', `${INVOICES}F2026-001.pdf`, '--to', 'ubl', '--sandbox'], EXIT.usage, '--to names no platform'],
    [['submit', `${INVOICES}F2026-001.pdf`, '--to', 'afnor', '--sandbox', '--syntax', 'ubl'], EXIT.usage, 'as it is'],
  ])('refuses %j', async (argv, status, said) => {
    const { code, err } = await run(...argv)
    expect(code).toBe(status)
    expect(err).toContain(said)
  })
})

describe('check digits and French rules', () => {
  const targets = {
    submit: ['--to', 'afnor', '--sandbox', '--until', 'sent'],
    convert: ['--to', 'cii', '--output'],
    inspect: [],
  }
  it.each(Object.entries(targets))('are left alone where that is asked: %s', async (command, rest) => {
    const path = await file(ODD)
    const argv = () => [command, path, ...rest, ...(command === 'convert' ? [fresh()] : [])]
    expect(await run(...argv())).toMatchObject({ code: EXIT.file, err: expect.stringMatching(/number \(BT-1\)/) })
    expect(await run(...argv(), '--no-french-rules')).toMatchObject({
      code: EXIT.file,
      err: expect.stringMatching(/supplier\.siren/),
    })
    expect(await run(...argv(), '--no-french-rules', '--no-check-digits')).toMatchObject({ code: EXIT.done, err: '' })
  })
})

describe('inspect of an invoice', () => {
  it.each(['F2026-001.pdf', 'F2026-001-cii.xml', 'F2026-001-ubl.xml'])('tells its sums: %s', async (name) => {
    const { code, out } = await run('inspect', INVOICES + name)
    expect(code).toBe(EXIT.done)
    expect(out).toMatch(
      /lines +\d+\n( +VAT +S \d+(\.\d+)? %: [\d.]+ EUR on [\d.]+\n)+ +total +[\d.]+ EUR, [\d.]+ without VAT\n/,
    )
    expect(out).toMatch(/due +[\d.]+ EUR, 2026-\d\d-\d\d\n/)
  })

  it('as data, simplified: its head, its sums, and what is made of it', async () => {
    const supplier = { ...SIMPLIFIED.supplier, iban: 'FR76 3000 6000 0112 3456 7890 189' }
    const { code, out, err } = await run('inspect', await file({ ...SIMPLIFIED, supplier }))
    expect(err).toBe('')
    expect(code).toBe(EXIT.done)
    for (const said of [
      /document +invoice FA-2026-001 of 2026-01-31\n/,
      /syntax +data, simplified\n/,
      /parties +Vendeur \(732829320\) → Client \(404833048\)\n/,
      /process +M1\n/,
      /seller +registered 732829320, VAT FR44732829320, address 0225:732829320, FR\n/,
      /notes +PMT, PMD, AAB\n/,
      /payment +58 to FR7630006000011234567890189\n/,
      /lines +2\n +VAT +S 20 %: 72\.30 EUR on 361\.50\n +VAT +S 5\.5 %: 1\.65 EUR on 30\.00\n/,
      /total +465\.45 EUR, 391\.50 without VAT\n +due +465\.45 EUR, 2026-03-02\n/,
    ]) {
      expect(out).toMatch(said)
    }
  })

  it('as data, for programs: with all that is made of it; in full: as it is', async () => {
    const expanded = expandInvoice(SIMPLIFIED)
    const simplified = await run('inspect', await file(SIMPLIFIED), '--json')
    expect(simplified.lines[0]).toMatchObject({ event: 'inspected', form: 'simplified', kind: 'invoice', expanded })
    const full = await run('inspect', await file(expanded), '--json')
    expect(full.lines[0]).toMatchObject({ event: 'inspected', form: 'full', number: 'FA-2026-001', typeCode: '380' })
    expect(full.lines[0]).not.toHaveProperty('expanded')
    expect(full.lines[1]).toEqual(simplified.lines[1])
    const { invoiceType, precedingInvoiceReference } = CREDIT
    const credit = await run('inspect', await file({ ...SIMPLIFIED, invoiceType, precedingInvoiceReference }), '--json')
    expect(credit.lines[0]).toMatchObject({ kind: 'creditNote', typeCode: '381' })
  })

  it.each([
    ['a wrong key', { ...SIMPLIFIED, [`${CANARY} x`]: 1 }, /The invoice has a key that is no field of the model/],
    ['a full one that is none', { ...expandInvoice(SIMPLIFIED), typeCode: 380 }, /typeCode \(BT-3\) is no string/],
    ['broken JSON', `{"number": "${CANARY}`, /begins like JSON and is none/],
    ['JSON of something else', { colour: 'red' }, /invoiceNumber \(BT-1\) is missing/],
  ])('as data says what is wrong: %s', async (_, content, said) => {
    const { code, err } = await run('inspect', await file(content))
    expect(code).toBe(EXIT.file)
    expect(err).toMatch(said)
  })

  it('tells programs the same', async () => {
    const path = fresh()
    await run('convert', await file(SIMPLIFIED), '--to', 'cii', '--output', path)
    const { lines } = await run('inspect', path, '--json')
    expect(lines[1]).toMatchObject({
      event: 'invoice',
      lines: 2,
      currency: 'EUR',
      totals: { totalWithoutVat: '391.50', vatTotal: '73.95', totalWithVat: '465.45', amountDue: '465.45' },
      vatBreakdown: [{ rate: '20' }, { rate: '5.5' }],
      dueDates: ['2026-03-02'],
      warnings: [],
    })
  })
})
