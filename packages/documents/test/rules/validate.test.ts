import { ConfigurationError, DocumentError, type Invoice, type Profile } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { expandInvoice } from '../../src/model/index.js'
import { judge, loadRules, validateInvoice } from '../../src/rules/index.js'
import { en16931Cii } from '../../src/rules/sets.js'
import { writeInvoice } from '../../src/syntax/index.js'
import { cpuMs } from '../support/cpu-time.js'
import { BUDGET_MS, bytesOf, FILES, SECRET, SIZE } from '../support/hostile-files.js'

const simplified = {
  number: 'FA-2026-001',
  date: '2026-01-31',
  supplier: {
    name: 'Vendeur SARL',
    siren: '732829320',
    iban: 'FR7630006000011234567890189',
    address: { line1: '1 rue Haute', postCode: '75001', city: 'Paris' },
  },
  recipient: {
    name: 'Client SA',
    siren: '404833048',
    address: { line1: '2 place Basse', postCode: '69001', city: 'Lyon' },
  },
  lines: [1, 2, 3].map((quantity) => ({
    description: `Buffet ${quantity}`,
    quantity: String(quantity),
    unit: 'HUR',
    unitPrice: '100.50',
    vatRate: '20',
  })),
}
const invoice: Invoice = expandInvoice(simplified)

function file(syntax: 'CII' | 'UBL', profile: Profile = 'EN 16931', change: (text: string) => string = (text) => text) {
  const text = new TextDecoder().decode(writeInvoice(invoice, { syntax, profile }).bytes)
  const changed = change(text)
  if (change.length > 0 && changed === text && change !== unchanged) throw new Error('nothing was changed')
  return new TextEncoder().encode(changed)
}
const unchanged = (text: string) => text
const set = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
const names = async (bytes: Uint8Array, options = {}) =>
  (await validateInvoice(bytes, options)).sets.map(({ name }) => name)

describe('validateInvoice', () => {
  it.each(['CII', 'UBL'] as const)('finds nothing wrong with what we write as %s', async (syntax) => {
    const report = await validateInvoice(file(syntax, 'EN 16931', unchanged))
    expect(report).toMatchObject({ valid: true, syntax, profile: 'EN 16931', issues: [], complete: true })
    expect(report.sets).toEqual([
      { name: 'structure', version: syntax === 'CII' ? 'D22B' : '2.1' },
      { name: 'en16931', version: '1.3.16' },
      { name: 'br-fr', version: '1.4.0.03' },
    ])
  })

  it('tells rule, terms, place in the model and in the file, value, sentence and remedy', async () => {
    const wrong = file(
      'UBL',
      'EN 16931',
      set(/<cbc:Percent>20<\/cbc:Percent>(?![\s\S]*<cbc:Percent>)/, '<cbc:Percent>x</cbc:Percent>'),
    )
    const { valid, issues } = await validateInvoice(wrong, { rules: 'structure' })
    expect(valid).toBe(false)
    expect(issues).toEqual([
      {
        rule: 'VALUE_TYPE',
        set: 'structure',
        severity: 'error',
        terms: ['BT-152'],
        path: 'lines[2].vat.rate',
        location: '/ubl:Invoice/cac:InvoiceLine[3]/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent',
        line: expect.any(Number),
        column: expect.any(Number),
        value: 'x',
        message: 'The value is no decimal.',
        remedy: 'Write it as decimal.',
        texts: {
          en: { message: 'The value is no decimal.', remedy: 'Write it as decimal.' },
          fr: { message: 'La valeur n’est pas du type decimal.', remedy: 'Écrivez-la comme decimal.' },
        },
      },
    ])
    const { line, column } = issues[0] as (typeof issues)[number]
    const at = new TextDecoder()
      .decode(wrong)
      .split('\n')
      [line - 1]?.slice(column - 1)
    expect(at).toMatch(/^<cbc:Percent>x</)
  })

  it.each(['CII', 'UBL'] as const)('judges the sums of %s by EN 16931, in two languages', async (syntax) => {
    const sum = syntax === 'CII' ? '<ram:LineTotalAmount>603.00<' : '<cbc:LineExtensionAmount currencyID="EUR">603.00<'
    const wrong = file(syntax, 'EN 16931', set(sum, sum.replace('603', '604')))
    const { issues } = await validateInvoice(wrong, { rules: 'en16931', language: 'fr' })
    const issue = issues.find(({ rule }) => rule === 'BR-CO-10')
    expect(issue).toMatchObject({ severity: 'error', path: 'totals.lineNetTotal', value: '604.00' })
    expect(issue?.terms).toContain('BT-106')
    expect(issue?.message).toBe(issue?.texts.fr.message)
    expect(issue?.texts.fr.message).not.toBe(issue?.texts.en.message)
    expect(issue?.texts.fr.remedy).not.toBe(issue?.texts.en.remedy)
  })

  it('names the field of a line whether it is there or not', async () => {
    const without = file('CII', 'EN 16931', set(/<ram:Name>Buffet 2<\/ram:Name>/, ''))
    const { issues } = await validateInvoice(without, { rules: 'en16931' })
    expect(issues.map(({ rule, path }) => [rule, path])).toContainEqual(['BR-25', 'lines[1].item.name'])
  })

  // MINIMUM does not say where the buyer is.
  it('chooses the sets by what the invoice claims', async () => {
    const minimum = file('CII', 'MINIMUM', unchanged)
    expect(await names(minimum)).toEqual(['structure', 'factur-x-minimum'])
    const basic = file('CII', 'BASIC', unchanged)
    expect(await names(basic)).toEqual(['structure', 'en16931', 'factur-x-basic', 'br-fr'])
    const extended = file('CII', 'EXTENDED', unchanged)
    expect(await names(extended)).toEqual(['structure', 'factur-x-extended', 'br-fr'])
    const plain = file('CII', 'EN 16931', unchanged)
    expect(await names(plain, { embedded: true })).toEqual(['structure', 'en16931', 'factur-x-en16931', 'br-fr'])
    expect(await names(plain, { frenchRules: false })).toEqual(['structure', 'en16931'])
  })

  it('takes the French rules for two parties in France, and not for a public body', async () => {
    const abroad = file('CII', 'EN 16931', set(/<ram:CountryID>FR(?![\s\S]*<ram:CountryID>)/, '<ram:CountryID>BE'))
    expect(await names(abroad)).toEqual(['structure', 'en16931'])
    const publicBody = file('UBL', 'EN 16931', set(/<cbc:ProfileID>[^<]*/, '<cbc:ProfileID>A1'))
    expect(await names(publicBody)).toEqual(['structure', 'en16931'])
  })

  it('judges what it is told to', async () => {
    expect(await names(file('UBL', 'EN 16931', unchanged), { rules: ['br-fr', 'br-fr'] })).toEqual(['br-fr'])
    const text = file('UBL', 'EN 16931', unchanged)
    for (const options of [
      { rules: 'peppol' },
      { rules: [] },
      { rules: 'factur-x' },
      { language: 'de' },
      { profile: 'X' },
    ]) {
      await expect(validateInvoice(text, options as never)).rejects.toMatchObject({ code: 'INVALID_OPTION' })
    }
  })

  it('judges an invoice that is data, in full and simplified', async () => {
    expect(await validateInvoice(invoice)).toMatchObject({ valid: true, syntax: 'CII' })
    expect(await validateInvoice(simplified, { syntax: 'UBL' })).toMatchObject({ valid: true, syntax: 'UBL' })
    await expect(validateInvoice(undefined as never)).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' })
    await expect(validateInvoice({ ...simplified, number: '' })).rejects.toSatisfy((error) =>
      ConfigurationError.isInstance(error),
    )
  })

  it('cuts a long value short, between characters', async () => {
    const long = file('CII', 'EN 16931', set(/<ram:TypeCode>380/, `<ram:TypeCode>${'😀'.repeat(5000)}`))
    const { issues } = await validateInvoice(long, { rules: 'en16931' })
    const values = issues.flatMap(({ value }) => value ?? [])
    expect(values).toContain(`${'😀'.repeat(30)}…`)
  })

  it('stays within its budget', async () => {
    const bytes = file('CII', 'EN 16931', unchanged)
    await expect(validateInvoice(bytes, { maxElements: 10 })).rejects.toMatchObject({ code: 'TOO_LARGE' })
    let now = 0
    const clock = { now: () => (now += 1000) }
    const many = file(
      'CII',
      'EN 16931',
      set(
        '</ram:ApplicableHeaderTradeSettlement>',
        `${'<ram:X/>'.repeat(10_000)}</ram:ApplicableHeaderTradeSettlement>`,
      ),
    )
    await expect(validateInvoice(many, { maxMs: 1500, clock })).rejects.toMatchObject({ code: 'TOO_LARGE' })
    const few = await validateInvoice(many, { maxIssues: 5 })
    expect(few.issues).toHaveLength(5)
    expect(few.complete).toBe(false)
  })
})

describe('judge', () => {
  it('judges by the sets it is handed, the same as by those that are loaded', async () => {
    const wrong = file('CII', 'EN 16931', set('<ram:LineTotalAmount>603.00<', '<ram:LineTotalAmount>604.00<'))
    const verdicts = judge(wrong, [en16931Cii()])
    expect(verdicts).toMatchObject([{ set: 'en16931', version: '1.3.16' }])
    expect(verdicts[0]?.failures.map(({ rule }) => rule)).toContain('BR-CO-10')
    expect(judge(wrong, [await loadRules('en16931', 'CII')])).toEqual(verdicts)
    await expect(loadRules('factur-x', 'UBL')).rejects.toMatchObject({ code: 'INVALID_OPTION' })
  })
})

describe('hostile invoices', () => {
  const OURS = (error: unknown) => DocumentError.isInstance(error) || ConfigurationError.isInstance(error)

  it.each(FILES)('%s', async (_, make, outcome) => {
    const bytes = bytesOf(make())
    // Twice: what is made when it is first asked for is no part of the file's time.
    await validateInvoice(bytes).catch(() => undefined)
    const started = cpuMs()
    const result = await validateInvoice(bytes).catch((error: unknown) => error)
    expect(cpuMs() - started).toBeLessThan(BUDGET_MS * Math.max(1, bytes.length / SIZE) * 20)
    // What is too large to become an invoice of the model may be small enough to be judged.
    if (typeof outcome === 'string' && outcome !== 'TOO_LARGE') expect(result).toMatchObject({ code: outcome })
    if (result instanceof Error) {
      expect(result).toSatisfy(OURS)
      expect(result.message).not.toContain(SECRET)
      return
    }
    const report = result as Awaited<ReturnType<typeof validateInvoice>>
    expect(report.valid).toBe(false)
    expect(report.issues.length).toBeLessThanOrEqual(1000)
    for (const { value = '', texts, path, location } of report.issues) {
      expect(value.length).toBeLessThanOrEqual(61)
      expect(JSON.stringify(texts)).not.toContain(SECRET)
      expect(path.length + location.length).toBeLessThan(2000)
    }
  })
})
