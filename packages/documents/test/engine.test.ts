import { readFileSync } from 'node:fs'
import { ConfigurationError, DocumentError, type SimplifiedInvoice } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { xml } from '../src/index.js'
import { expandInvoice } from '../src/model/index.js'
import { checkStructure, convertInvoice, parseInvoice, writeInvoice } from '../src/syntax/index.js'
import { tableOf } from '../src/syntax/tables.js'

const EXAMPLES = new URL('../../../examples/invoices/', import.meta.url)
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, EXAMPLES)))
const encode = (text: string) => new TextEncoder().encode(text)
const SIMPLIFIED: SimplifiedInvoice = {
  number: 'F/1',
  date: '2026-01-31',
  supplier: { name: 'Vendeur', siren: '732829320', address: { city: 'Paris' } },
  recipient: { name: 'Client', siren: '404833048', address: { city: 'Lyon' } },
  lines: [{ description: 'Conseil', unitPrice: '120.50', vatRate: '20' }],
}
const engine = xml()

describe('parse', () => {
  it.each(['F2026-001-cii.xml', 'F2026-001-ubl.xml', 'A2026-001-ubl-credit-note.xml'])('reads %s', async (name) => {
    const { invoice, unmapped } = parseInvoice(bytesOf(name))
    expect(unmapped).toEqual([])
    expect(await engine.parse(bytesOf(name))).toEqual({ invoice, warnings: [] })
  })

  it('says where the file has what the model has not', async () => {
    const text = new TextDecoder().decode(bytesOf('F2026-001-ubl.xml'))
    const [, id] = /<cbc:ID>([^<]+)/.exec(text) ?? []
    const spoilt = text.replace('<cbc:IssueDate>', '<cbc:Surprise>canary</cbc:Surprise><cbc:IssueDate>')
    const parsed = await engine.parse(encode(spoilt))
    expect(parsed?.invoice.invoiceNumber).toBe(id)
    expect(parsed?.warnings).toEqual([
      expect.stringMatching(/^\/.*Invoice\/cbc:Surprise of line \d+ has no place in the model\.$/),
    ])
  })

  it('counts what is too much to tell', async () => {
    const text = new TextDecoder().decode(bytesOf('F2026-001-ubl.xml'))
    const many = '<cbc:Surprise>canary</cbc:Surprise>'.repeat(150)
    const parsed = await engine.parse(encode(text.replace('<cbc:IssueDate>', `${many}<cbc:IssueDate>`)))
    expect(parsed?.warnings).toHaveLength(101)
    expect(parsed?.warnings.at(-1)).toBe('50 more of the file have no place in the model.')
  })

  it.each(['%PDF-1.7', '{}', '<html/>'])('leaves %s to other engines', async (text) => {
    expect(await engine.parse(encode(text))).toBeUndefined()
  })

  it('keeps to its limits, and throws what inspect throws', async () => {
    const bytes = bytesOf('F2026-001-ubl.xml')
    await expect(xml({ maxBytes: 100 }).parse(bytes)).rejects.toMatchObject({ code: 'TOO_LARGE' })
    const failure = await engine.parse(bytes.subarray(0, 2000)).catch((error: unknown) => error)
    expect(DocumentError.isInstance(failure)).toBe(true)
  })
})

describe('write', () => {
  it('says what it writes, which is what the tables have', () => {
    for (const syntax of ['CII', 'UBL'] as const) {
      const said = engine.writes.filter((form) => form.syntax === syntax).map(({ profile }) => profile)
      expect(said).toEqual(tableOf(syntax)?.profiles)
    }
  })

  it.each(engine.writes)('makes $syntax, $profile, of either form', async (form) => {
    const invoice = expandInvoice(SIMPLIFIED)
    const { bytes, omitted } = writeInvoice(invoice, form as Parameters<typeof writeInvoice>[1])
    const written = await engine.write(SIMPLIFIED, form)
    expect(written).toMatchObject({ ...form, mediaType: 'application/xml', fileName: 'F-1.xml' })
    expect(written.bytes).toEqual(bytes)
    expect(written.warnings.length === 0).toBe(omitted.length === 0)
    expect(await engine.write(invoice, form)).toEqual(written)
    expect((await engine.write({ ...invoice, invoiceNumber: '../F/1' }, form)).fileName).toBe('F-1.xml')
  })

  it('warns of a guideline that is not the one given', async () => {
    const invoice = expandInvoice(SIMPLIFIED)
    const guideline = 'urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended'
    const given = { ...invoice, processControl: { ...invoice.processControl, guideline } }
    const { warnings } = await engine.write(given, { syntax: 'CII', profile: 'EN 16931' })
    expect(warnings).toEqual(['processControl.guideline (BT-24): is now urn:cen.eu:en16931:2017.'])
    expect((await engine.write(given, { syntax: 'CII', profile: 'EXTENDED' })).warnings).toEqual([])
  })

  it.each([
    ['CII', 'MINIMUM', true],
    ['CII', 'BASIC WL', true],
    ['CII', 'BASIC', false],
    ['CII', 'EN 16931', false],
    ['CII', 'EXTENDED', false],
    ['UBL', 'EN 16931', false],
  ] as const)('an invoice without lines, %s, %s: written is %s', async (syntax, profile, taken) => {
    const { processControl, ...invoice } = expandInvoice(SIMPLIFIED)
    const guideline = 'urn:factur-x.eu:1p0:basicwl'
    const given = { ...invoice, lines: [], processControl: { ...processControl, guideline } }
    const { bytes } = writeInvoice(given, { syntax: 'CII', profile: 'BASIC WL' })
    for (const make of [
      () => engine.write(given, { syntax, profile }),
      async () => convertInvoice(bytes, { to: syntax, profile }),
    ]) {
      const made = make()
      if (taken) expect(checkStructure((await made).bytes)).toMatchObject({ valid: true, profile })
      else await expect(made).rejects.toMatchObject({ code: 'LINES_MISSING', field: 'lines' })
    }
  })

  it('takes the day of a simplified invoice from the clock', async () => {
    const { date: _, ...undated } = SIMPLIFIED
    const clock = { now: () => Date.parse('2026-03-31T23:30:00Z') }
    const { bytes } = await engine.write(undated, { syntax: 'UBL', clock })
    expect(parseInvoice(bytes).invoice.issueDate).toBe('2026-04-01')
  })

  it('completes an invoice in either form, as it writes it', async () => {
    const clock = { now: () => Date.parse('2026-03-31T23:30:00Z') }
    const { date: _, ...undated } = SIMPLIFIED
    const { invoice, kind } = await engine.complete(undated, { clock })
    expect(invoice).toEqual(expandInvoice({ ...undated, date: '2026-04-01' }))
    expect(kind).toBe('invoice')
    expect(await engine.complete({ ...invoice, typeCode: '381' })).toMatchObject({ kind: 'creditNote' })
    await expect(engine.complete({ ...invoice, lines: [{}] } as never)).rejects.toMatchObject({
      code: 'INVOICE_INVALID',
    })
  })

  it('says of a simplified invoice where its own fields are listed', async () => {
    const failure = await engine.write({ ...SIMPLIFIED, price: '1' } as never, { syntax: 'CII' }).catch(String)
    expect(failure).toContain(
      'price is no field of the model. Leave it out; SimplifiedInvoice of core lists the fields.',
    )
  })

  it('leaves check digits and French rules alone where that is asked', async () => {
    const supplier = { ...SIMPLIFIED.supplier, siren: '000000001', iban: 'FR00 3000 6000 0112 3456 7890 189' }
    const odd = { ...SIMPLIFIED, number: 'N° 1', supplier }
    await expect(engine.write(odd, { syntax: 'CII', checkDigits: false })).rejects.toMatchObject({ field: 'number' })
    const write = engine.write(odd, { syntax: 'CII', frenchRules: false })
    await expect(write).rejects.toMatchObject({ field: 'supplier.siren' })
    const { bytes } = await engine.write(odd, { syntax: 'CII', checkDigits: false, frenchRules: false })
    const { invoice } = parseInvoice(bytes)
    expect(invoice).toMatchObject({ invoiceNumber: 'N° 1', seller: { legalRegistration: { value: '000000001' } } })
    expect(invoice.notes).toBeUndefined()
  })

  it.each([
    ['another syntax', SIMPLIFIED, { syntax: 'FRR' }, 'syntax'],
    ['another profile', SIMPLIFIED, { syntax: 'UBL', profile: 'MINIMUM' }, 'profile'],
    ['UBL without lines', { ...expandInvoice(SIMPLIFIED), lines: [] }, { syntax: 'UBL' }, 'lines'],
    ['nothing', {}, { syntax: 'CII' }, 'invoiceNumber'],
  ] as const)('refuses %s', async (_, invoice, target, field) => {
    const failure = await engine.write(invoice as never, target).catch((error: unknown) => error)
    expect(ConfigurationError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ field })
  })
})
