import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../src/rules/catalogue.js'
import { en16931Ubl } from '../../src/rules/en16931/ubl.js'
import { UBL_ANYWHERE, UBL_DOCUMENT } from '../../src/rules/en16931/ubl-syntax-document.js'
import { UBL_LINES } from '../../src/rules/en16931/ubl-syntax-lines.js'
import { UBL_PARTIES } from '../../src/rules/en16931/ubl-syntax-parties.js'
import { extendedCtcFrUbl } from '../../src/rules/extended-ctc-fr/ubl.js'
import { type InvoiceRules, judge, ruleIds } from '../../src/rules/judge.js'
import { changed } from '../support/changed-xml.js'
import { UBL_CREDIT_NOTE, UBL_INVOICE } from '../support/ubl-invoice.js'
import { EN_16931_UBL_CASES } from './en16931-ubl.cases.js'
import { EXTENDED_CTC_FR_UBL_CASES } from './extended-ctc-fr-ubl.cases.js'

const bytes = (xml: string) => new TextEncoder().encode(xml)

function failing(xml: string, set: InvoiceRules): string[] {
  const [verdict] = judge(bytes(xml), [set])
  return [...new Set(verdict?.failures.map(({ rule }) => rule))].sort()
}

/** The rows of the table of syntax that leave something out. */
const omitted = (UBL_DOCUMENT + UBL_PARTIES + UBL_LINES + UBL_ANYWHERE)
  .trim()
  .split(/\s*\n\s*/)
  .map((line) => line.split(' ') as [rule: string, sign: string, path: string])
  .filter(([, sign]) => sign.endsWith('-'))

describe('EN 16931 for UBL', () => {
  const set = en16931Ubl()

  it('has nothing against our invoice and our credit note', () => {
    expect(failing(UBL_INVOICE, set)).toEqual([])
    expect(failing(UBL_CREDIT_NOTE, set)).toEqual([])
  })

  it.each(EN_16931_UBL_CASES)('$rule fails after $breaks', ({ rule, breaks, keeps, credit }) => {
    const invoice = credit ? UBL_CREDIT_NOTE : UBL_INVOICE
    expect(failing(changed(invoice, ...breaks), set)).toContain(rule)
    if (keeps) expect(failing(changed(invoice, ...keeps), set)).not.toContain(rule)
  })

  it('leaves out what the table of syntax says, in invoices and credit notes, and tells that alone', () => {
    const ids = new Set(omitted.map(([rule]) => rule))
    for (const [rule, , path] of omitted) {
      // What is not to be at any depth is put where nothing else is said of it.
      const place = path.startsWith('//') ? `cac:LegalMonetaryTotal/${path.slice(2)}` : path
      const same = omitted.filter(([, , other]) => covers(other, path)).map(([id]) => id)
      for (const [invoice, line] of [
        [empty(UBL_INVOICE), 'cac:InvoiceLine'],
        [empty(UBL_CREDIT_NOTE), 'cac:CreditNoteLine'],
      ] as const) {
        const made = place.replace('cac:InvoiceLine|cac:CreditNoteLine', line)
        const found = failing(changed(invoice, made.includes('@') ? `${made} = x` : `+ ${made}`), set)
        expect([path, found.filter((id) => ids.has(id))]).toEqual([path, [...new Set(same)].sort()])
        expect(found).toContain(rule)
      }
    }
  })

  it('has a case for each rule that can fail', () => {
    const told = new Set([...EN_16931_UBL_CASES.map(({ rule }) => rule), ...omitted.map(([rule]) => rule)])
    expect([...ruleIds(set).keys()].filter((rule) => !told.has(rule))).toEqual([
      'BR-CO-05',
      'BR-CO-06',
      'BR-CO-07',
      'BR-CO-08',
    ])
    expect(ruleIds(set).size).toBe(979)
  })
})

describe('EXTENDED-CTC-FR for UBL', () => {
  const set = extendedCtcFrUbl()
  const ids = ruleIds(set)
  const common = EN_16931_UBL_CASES.filter(({ rule }) => ids.has(rule))

  it('has nothing against our invoice and our credit note', () => {
    expect(failing(UBL_INVOICE, set)).toEqual([])
    expect(failing(UBL_CREDIT_NOTE, set)).toEqual([])
  })

  it.each(EXTENDED_CTC_FR_UBL_CASES)('$rule fails after $breaks', ({ rule, breaks, keeps }) => {
    expect(failing(changed(UBL_INVOICE, ...breaks), set)).toContain(rule)
    if (keeps) expect(failing(changed(UBL_INVOICE, ...keeps), set)).not.toContain(rule)
  })

  it('has the rules of EN 16931 that are the same', () => {
    // All of them are broken for EN 16931 itself above: here a part is, and the rest in the long run.
    const share = process.env.FACTURELLE_SOAK ? 1 : 4
    for (const { rule, breaks, keeps, credit } of common.filter((_, at) => at % share === 0)) {
      const invoice = credit ? UBL_CREDIT_NOTE : UBL_INVOICE
      expect([rule, failing(changed(invoice, ...breaks), set)]).toEqual([rule, expect.arrayContaining([rule])])
      if (keeps) expect(failing(changed(invoice, ...keeps), set)).not.toContain(rule)
    }
  })

  it('says nothing of what lines refer to', () => {
    const reference = 'cac:InvoiceLine/cac:BillingReference/cac:InvoiceDocumentReference'
    expect(failing(changed(UBL_INVOICE, `${reference}/cbc:UUID = 1`, `+ ${reference}`), set)).toEqual([])
  })

  it('keeps what only EN 16931 leaves out', () => {
    const kept = omitted.filter(([rule]) => !ids.has(rule))
    expect(kept).toHaveLength(42)
    for (const [rule, , path] of kept) {
      const made = path
        .replace('cac:InvoiceLine|cac:CreditNoteLine', 'cac:InvoiceLine')
        .replace(/^\/\//, 'cac:InvoiceLine/')
      expect(failing(changed(empty(UBL_INVOICE), `+ ${made}`), set)).not.toContain(rule)
    }
  })

  it('has a case for each rule that can fail', () => {
    const told = new Set([...common, ...EXTENDED_CTC_FR_UBL_CASES].map(({ rule }) => rule))
    for (const [rule] of omitted) told.add(rule)
    const never = ['BR-CO-05', 'BR-CO-06', 'BR-CO-07', 'BR-CO-08']
    expect([...ids.keys()].filter((rule) => !told.has(rule))).toEqual(never)
    expect(ids.size).toBe(953)
  })
})

describe('what is said of the rules for UBL', () => {
  it.each(['en16931', 'extended-ctc-fr'])('is there for each rule of %s that is no row of a table', async (name) => {
    const entry = CATALOGUE[name]
    const set = await entry?.UBL?.()
    const textOf = await entry?.texts?.()
    const rules = (set?.groups ?? [])
      .flat()
      .flatMap(({ rules = {}, warnings = {} }) => [...Object.keys(rules), ...Object.keys(warnings)])
    expect(rules.length).toBeGreaterThan(240)
    expect(rules.filter((rule) => textOf?.(rule) === undefined)).toEqual([])
  })
})

/** The root alone. */
function empty(xml: string): string {
  return xml.trim().replace(/(?<=^[^>]*>)[\s\S]*(?=<\/[^>]*>$)/, '')
}

/** Whether a row is broken too by what is put at this path: it is the same, or on the way, at any depth. */
function covers(row: string, path: string): boolean {
  return row === path || (row.startsWith('//') && `/${path.replace(/^\/\//, '')}/`.includes(`${row.slice(1)}/`))
}
