import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { InvoiceModelError, invoiceIssues, toInvoice } from '../src/model/check.js'
import { allTerms, termOf } from '../src/model/term.js'
import { Draw, randomInvoice } from './support/random-invoice.js'

const full = randomInvoice(3, { profile: 'EXTENDED', density: 1 })

/** The invoice with a value put at a path, or taken from there. */
function with_(path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(full) as never
  let at: Record<string | number, unknown> = copy
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  if (value === undefined) delete at[last]
  else Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true })
  return copy
}

function only(value: unknown) {
  const issues = invoiceIssues(value)
  expect(issues).toHaveLength(1)
  return issues[0]
}

describe('an invoice of the model', () => {
  it('comes back as it is, through JSON too', () => {
    expect(toInvoice(full)).toEqual(full)
    expect(toInvoice(JSON.parse(JSON.stringify(full)))).toEqual(full)
  })

  it('may have every field that the documentation lists', () => {
    const seen = new Set<string>()
    const collect = (value: unknown, path: string): void => {
      if (Array.isArray(value)) for (const item of value) collect(item, `${path}[]`)
      else {
        seen.add(path)
        if (typeof value === 'object' && value !== null) {
          for (const [key, item] of Object.entries(value)) collect(item, path === '' ? key : `${path}.${key}`)
        }
      }
    }
    for (let seed = 0; seed < 60; seed++) {
      collect(randomInvoice(seed, { profile: 'EXTENDED', density: seed % 3 ? 1 : 0.6, mostLines: 3 }), '')
    }
    expect([...allTerms().keys()].filter((path) => !seen.has(path))).toEqual([])
  })

  it.each([
    [['invoiceNumber'], undefined, 'MISSING', 'invoiceNumber', 'BT-1'],
    [['invoiceNumber'], 12, 'TYPE', 'invoiceNumber', 'BT-1'],
    [['invoiceNumber'], null, 'TYPE', 'invoiceNumber', 'BT-1'],
    [['invoiceNumber'], ' \n', 'EMPTY', 'invoiceNumber', 'BT-1'],
    [['invoiceNumber'], 'F\u0000', 'CHARACTERS', 'invoiceNumber', 'BT-1'],
    [['invoiceNumber'], 'F\ud800', 'CHARACTERS', 'invoiceNumber', 'BT-1'],
    [['invoiceNumber'], 'F'.repeat(100_001), 'TOO_LONG', 'invoiceNumber', 'BT-1'],
    [['issueDate'], '2026-02-29', 'FORM', 'issueDate', 'BT-2'],
    [['issueDate'], '2026-13-01', 'FORM', 'issueDate', 'BT-2'],
    [['issueDate'], '20260101', 'FORM', 'issueDate', 'BT-2'],
    [['currency'], 'eur', 'FORM', 'currency', 'BT-5'],
    [['totals', 'amountDue'], '1.234', 'FORM', 'totals.amountDue', 'BT-115'],
    [['totals', 'amountDue'], '1,23', 'FORM', 'totals.amountDue', 'BT-115'],
    [['totals', 'amountDue'], '+1', 'FORM', 'totals.amountDue', 'BT-115'],
    [['totals', 'amountDue'], '1e3', 'FORM', 'totals.amountDue', 'BT-115'],
    [['totals', 'amountDue'], 12.5, 'TYPE', 'totals.amountDue', 'BT-115'],
    [['seller', 'address', 'country'], undefined, 'MISSING', 'seller.address.country', 'BT-40'],
    [['buyer', 'electronicAddress', 'scheme'], undefined, 'MISSING', 'buyer.electronicAddress.scheme', 'BT-49-1'],
    [['allowances', 0, 'vat', 'category'], 'X', 'CODE', 'allowances[0].vat.category', 'BT-95'],
    [['allowances', 0, 'vat', 'category'], undefined, 'MISSING', 'allowances[0].vat.category', 'BT-95'],
    [['lines', 1, 'quantity'], undefined, 'MISSING', 'lines[1].quantity', 'BT-129'],
    [['lines', 1, 'item', 'colour'], 'red', 'UNKNOWN_KEY', 'lines[1].item.colour', undefined],
    [['lines', 1, 'allowances'], [], 'EMPTY', 'lines[1].allowances', 'BG-27'],
    [
      ['supportingDocuments', 0, 'attachment'],
      { base64: 'a', mediaType: 'b', fileName: 'c' },
      'FORM',
      'supportingDocuments[0].attachment.base64',
      'BT-125',
    ],
    [['notes'], 'a note', 'TYPE', 'notes', 'BG-1'],
    [['seller'], [], 'TYPE', 'seller', 'BG-4'],
    [['lines', 1, 'price', 'netPrice'], '-0.01', 'RULE', 'lines[1].price.netPrice', 'BT-146'],
    [['lines', 1, 'price', 'grossPrice'], '-1', 'RULE', 'lines[1].price.grossPrice', 'BT-148'],
    [['lines', 1, 'price', 'baseQuantity'], '0.00', 'RULE', 'lines[1].price.baseQuantity', 'BT-149'],
    [
      ['lines', 1, 'period'],
      { startDate: '2026-02-01', endDate: '2026-01-31' },
      'RULE',
      'lines[1].period.endDate',
      'BT-135',
    ],
    [
      ['payment', 'means', 0],
      { code: '30', creditTransfer: { accountId: 'FR76 3000 6000 0112 3456 7890 189' } },
      'FORM',
      'payment.means[0].creditTransfer.accountId',
      'BT-84',
    ],
    [
      ['payment', 'means', 0],
      { code: '48', card: { accountNumber: '4970100000000000' } },
      'RULE',
      'payment.means[0].card.accountNumber',
      'BT-87',
    ],
    [['delivery', 'period'], {}, 'MISSING', 'delivery.period.startDate', 'BT-73'],
    [['vatAccountingCurrency'], full.currency, 'RULE', 'vatAccountingCurrency', 'BT-6'],
    [['lines', 1, 'parentId'], 'nowhere', 'RULE', 'lines[1].parentId', 'BT-X-304'],
    [['vatBreakdown'], [], 'MISSING', 'vatBreakdown', 'BG-23'],
    [['buyer', 'address'], undefined, 'MISSING', 'buyer.address', 'BG-8'],
  ])('says what is wrong at %j', (path, value, code, where, term) => {
    expect(only(with_(path, value))).toMatchObject({ code, path: where, ...(term && { term }) })
  })

  it('tells all that is wrong, and throws it in one', () => {
    const wrong = { ...full, invoiceNumber: undefined, issueDate: 'soon', extra: 1 }
    let thrown: unknown
    try {
      toInvoice(wrong)
    } catch (error) {
      thrown = error
    }
    if (!InvoiceModelError.isInstance(thrown)) throw new Error('another error')
    expect(thrown.code).toBe('INVOICE_INVALID')
    expect(thrown.field).toBe(thrown.issues[0]?.path)
    expect(thrown.issues.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'FORM issueDate',
      'MISSING invoiceNumber',
      'UNKNOWN_KEY extra',
    ])
  })

  it('never quotes what an invoice says', () => {
    const secret = 'S3CR3T'
    const poison = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(poison)
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poison(item)]))
      }
      return `${secret}\u0000`
    }
    const issues = invoiceIssues(poison(full))
    expect(issues).toHaveLength(100)
    expect(JSON.stringify(issues)).not.toContain(secret)
  })

  it('may have a price below zero where both parties sell', () => {
    const netted = with_(['lines', 1, 'price', 'netPrice'], '-5') as typeof full
    const both = { ...netted, processControl: { ...full.processControl, businessProcess: 'M9' } }
    expect(invoiceIssues(both)).toEqual([])
  })

  it('of profiles without lines may go without them', () => {
    const guideline = 'urn:factur-x.eu:1p0:minimum'
    const { invoiceNumber, issueDate, typeCode, currency, seller, totals } = full
    const { totalWithoutVat, totalWithVat, amountDue } = totals
    const least = {
      invoiceNumber,
      issueDate,
      typeCode,
      currency,
      seller,
      buyer: { name: 'B' },
      totals: { totalWithoutVat, totalWithVat, amountDue },
      vatBreakdown: [],
      lines: [],
    }
    expect(invoiceIssues({ ...least, processControl: { guideline } })).toEqual([])
    expect(
      invoiceIssues(least)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['buyer.address', 'lines', 'totals.lineNetTotal', 'vatBreakdown'])
  })
})

describe('hostile input', () => {
  it.each([
    ['__proto__ at the top', '{"__proto__":{"polluted":1}}'],
    ['__proto__ within', '{"seller":{"__proto__":{"polluted":1}}}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":1}}}'],
  ])('pollutes no prototype: %s', (_, json) => {
    const value = Object.assign(JSON.parse(JSON.stringify(full)), {})
    const parsed = JSON.parse(json.replace(/^\{/, `{"x":0,`))
    const issues = invoiceIssues({ ...value, seller: parsed.seller ?? value.seller })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(invoiceIssues(parsed).some(({ code }) => code === 'UNKNOWN_KEY')).toBe(true)
    expect(issues.length).toBeGreaterThanOrEqual(0)
  })

  it('names a __proto__ key as the unknown key it is', () => {
    const value = with_(['seller', '__proto__'], { polluted: 1 })
    expect(only(value)).toMatchObject({ code: 'UNKNOWN_KEY', path: 'seller.__proto__' })
  })

  it.each([
    ['no object', 'text'],
    ['null', null],
    ['undefined', undefined],
    ['a list', []],
    ['a number', 1],
  ])('is answered: %s', (_, value) => {
    expect(only(value)).toMatchObject({ path: '' })
  })

  it('is bounded in depth, in circles too', () => {
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(only({ ...full, seller: deep })?.code).toBe('TOO_MUCH')
    const circle: { seller?: unknown } = {}
    circle.seller = circle
    expect(only(circle)?.code).toBe('TOO_MUCH')
  })

  it('is bounded in size', () => {
    expect(only({ ...full, lines: Array.from({ length: 3_000_000 }, () => 0) })?.code).toBe('TOO_MUCH')
  })

  it('names at most 100 faults', () => {
    const name = (index: number) => `k${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [name(index), 1]))
    const issues = invoiceIssues({ ...full, ...keys })
    expect(issues).toHaveLength(100)
    for (const { path } of issues) expect(path).toMatch(/^k[a-z]{2}$/)
  })

  it.each([
    ['a SIREN', '732829320'],
    ['a SIREN behind letters', 'siren732829320'],
    ['an account', 'FR7630006000011234567890189'],
    ['an address', 'jeanne@exemple.fr'],
    ['a name', 'Jeanne Exemple'],
    ['a sentence', 'Acompte, voir le devis'],
    ['what a terminal acts on', 'a\u001b[2J'],
    ['what is longer than a name', 'x'.repeat(41)],
    ['another script', 'Ξένιος'],
    ['nothing', ''],
  ])('does not tell a key that may be data: %s', (_, key) => {
    const issue = only({ ...full, seller: { ...full.seller, [key]: { a: 1 } } })
    expect(issue).toMatchObject({ code: 'UNKNOWN_KEY', path: 'seller' })
    expect(issue?.message).toBe('seller has a key that is no field of the model.')
    if (key !== '') expect(JSON.stringify(issue)).not.toContain(JSON.stringify(key).slice(1, -1))
  })

  it('counts such keys, and names the others', () => {
    const keys = { 'Jeanne Exemple': 1, 'Paul Exemple': 1, colour: 1 }
    expect(invoiceIssues({ ...full, ...keys }).map(({ path, message }) => [path, message])).toEqual([
      ['colour', 'colour is no field of the model.'],
      ['', 'The invoice has 2 keys that are no fields of the model.'],
    ])
  })

  it.each([
    ['invoice_number', 'invoiceNumber'],
    ['InvoiceNumber', 'invoiceNumber'],
    ['issuedate', 'issueDate'],
    ['seler', 'seller'],
    ['vatBreakdowns', 'vatBreakdown'],
    ['colour', undefined],
    ['x', undefined],
  ])('says what %s may have been meant to be', (key, meant) => {
    const remedy = only({ ...full, [key]: 1 })?.remedy
    expect(remedy).toMatch(meant === undefined ? /^Leave it out; / : new RegExp(`^Write ${meant}, or leave it out; `))
  })
})

describe('any value anywhere', () => {
  it('is answered by issues that name a place, never by another error', () => {
    const draw = new Draw(5)
    const junk = () =>
      draw.of<unknown>([
        null,
        0,
        Number.NaN,
        '',
        ' ',
        [],
        {},
        [[]],
        true,
        '\ud800',
        { __proto__: null },
        Symbol.iterator,
        10n,
        () => 1,
        new Date(0),
      ])
    for (let round = 0; round < 300; round++) {
      const copy = structuredClone(full) as unknown
      let at = copy as Record<string, unknown>
      for (;;) {
        const key = draw.of(Object.keys(at))
        const below = at[key]
        if (typeof below !== 'object' || below === null || draw.next() < 0.2) {
          at[key] = junk()
          break
        }
        at = below as Record<string, unknown>
      }
      for (const { path, code, message } of invoiceIssues(copy)) {
        expect(path).toMatch(/^[\w[\].]+$/)
        expect(code).toMatch(/^[A-Z_]+$/)
        expect(message).not.toMatch(/undefined|\[object|Invalid input/)
      }
    }
  })
})

describe('terms', () => {
  it.each([
    ['invoiceNumber', 'BT-1'],
    ['seller.identifiers[4].scheme', 'BT-29-1'],
    ['lines[12]', 'BG-25'],
    ['lines[12].price.discounts[0].amount', 'BT-147'],
    ['salesAgent.address.country', 'BT-X-353'],
    ['nothing', undefined],
  ])('%s is %s', (path, term) => expect(termOf(path)).toBe(term))

  it('are all in the document', async () => {
    const document = await readFile(new URL('../../../docs/model.md', import.meta.url), 'utf8')
    for (const path of allTerms().keys()) expect(document).toContain(`\`${path}\``)
  })
})
