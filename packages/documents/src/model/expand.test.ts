import { ConfigurationError, type SimplifiedDocumentAdjustment, type SimplifiedInvoice } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { brokenRules } from '../../test/support/arithmetic-rules.js'
import { Draw, siret } from '../../test/support/random-invoice.js'
import { InvoiceModelError, toInvoice } from './check.js'
import { expandInvoice } from './expand.js'
import { FRENCH_NOTES } from './french-notes.js'

const SIREN = '732829320'
const SIRET = siret(new Draw(1), SIREN)

const simple: SimplifiedInvoice = {
  number: 'FA-2026-001',
  date: '2026-01-31',
  supplier: {
    name: 'Vendeur SARL',
    siret: SIRET,
    iban: 'FR76 3000 6000 0112 3456 7890 189',
    address: { line1: '1 rue Haute', postCode: '75001', city: 'Paris' },
  },
  recipient: { name: 'Client SA', siren: '404833048', address: { city: 'Lyon', postCode: '69001' } },
  lines: [
    { description: 'Conseil', quantity: '3', unit: 'HUR', unitPrice: '120.50', vatRate: '20' },
    { description: 'Livre', unitPrice: '19.99', vatRate: '5.5' },
  ],
}

/** The simple invoice with one line instead of its own. */
function line(entry: SimplifiedInvoice['lines'][number], more: Partial<SimplifiedInvoice> = {}) {
  return expandInvoice({ ...simple, lines: [entry], ...more })
}

describe('expandInvoice', () => {
  it('makes the whole invoice of a simple one', () => {
    const invoice = expandInvoice(simple)
    expect(invoice).toEqual({
      invoiceNumber: 'FA-2026-001',
      issueDate: '2026-01-31',
      typeCode: '380',
      currency: 'EUR',
      processControl: { businessProcess: 'M1' },
      notes: [
        { subjectCode: 'PMT', text: FRENCH_NOTES.PMT },
        { subjectCode: 'PMD', text: FRENCH_NOTES.PMD },
        { subjectCode: 'AAB', text: FRENCH_NOTES.AAB },
      ],
      seller: {
        name: 'Vendeur SARL',
        identifiers: [{ value: SIRET, scheme: '0009' }],
        legalRegistration: { value: SIREN, scheme: '0002' },
        vatIdentifier: 'FR44732829320',
        electronicAddress: { value: SIREN, scheme: '0225' },
        address: { line1: '1 rue Haute', postCode: '75001', city: 'Paris', country: 'FR' },
      },
      buyer: {
        name: 'Client SA',
        legalRegistration: { value: '404833048', scheme: '0002' },
        vatIdentifier: 'FR83404833048',
        electronicAddress: { value: '404833048', scheme: '0225' },
        address: { city: 'Lyon', postCode: '69001', country: 'FR' },
      },
      payment: {
        means: [
          { code: '58', creditTransfer: { accountId: 'FR7630006000011234567890189', accountName: 'Vendeur SARL' } },
        ],
        remittanceInformation: 'FA-2026-001',
      },
      paymentTerms: [{ dueDate: '2026-03-02' }],
      lines: [
        {
          id: '1',
          quantity: '3',
          unit: 'HUR',
          netAmount: '361.50',
          price: { netPrice: '120.50' },
          vat: { category: 'S', rate: '20' },
          item: { name: 'Conseil' },
        },
        {
          id: '2',
          quantity: '1',
          unit: 'C62',
          netAmount: '19.99',
          price: { netPrice: '19.99' },
          vat: { category: 'S', rate: '5.5' },
          item: { name: 'Livre' },
        },
      ],
      vatBreakdown: [
        { taxableAmount: '361.50', vatAmount: '72.30', category: 'S', rate: '20' },
        { taxableAmount: '19.99', vatAmount: '1.10', category: 'S', rate: '5.5' },
      ],
      totals: {
        lineNetTotal: '381.49',
        totalWithoutVat: '381.49',
        vatTotal: '73.40',
        totalWithVat: '454.89',
        amountDue: '454.89',
      },
    })
    expect(toInvoice(invoice)).toEqual(invoice)
    expect(brokenRules(invoice)).toEqual([])
  })

  it.each([
    ['2026-01-31', undefined, '2026-03-02'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-15', 365, '2027-12-15'],
    ['2026-03-28', 0, '2026-03-28'],
  ])('is due after %s and %s days on %s', (date, dueDays, due) => {
    const invoice = expandInvoice({ ...simple, date, ...(dueDays !== undefined && { dueDays }) })
    expect(invoice.paymentTerms).toEqual([{ dueDate: due }])
  })

  it('takes the day from the clock, in Paris', () => {
    const { date: _, ...undated } = simple
    const now = () => Date.parse('2026-06-30T22:30:00Z')
    expect(expandInvoice(undated, { clock: { now } }).issueDate).toBe('2026-07-01')
    expect(expandInvoice(undated, { today: '2026-05-05' }).issueDate).toBe('2026-05-05')
    expect(() => expandInvoice(undated)).toThrow(expect.objectContaining({ code: 'TODAY_UNKNOWN', field: 'date' }))
  })

  it('takes the day in Bogotá of a seller in Colombia, whom it asks for no VAT number and gives no French notes', () => {
    const now = () => Date.parse('2026-07-01T03:00:00Z')
    const supplier = { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } }
    const recipient = { name: 'Compradora', identifier: { value: '900123456' }, address: { country: 'CO' } }
    const lines = [{ description: 'Cuaderno', unitPrice: '10000', vatRate: '19' }]
    const sale = { number: 'V-1', currency: 'COP', supplier, recipient, lines }
    const invoice = expandInvoice(sale, { clock: { now } })
    expect(invoice.issueDate).toBe('2026-06-30')
    expect(invoice.seller).toEqual({
      name: 'Papelería',
      identifiers: [{ value: '901724254' }],
      taxRegistration: '901724254',
      address: { country: 'CO' },
    })
    expect(invoice.buyer).not.toHaveProperty('taxRegistration')
    expect(invoice).not.toHaveProperty('notes')
    expect(invoice).not.toHaveProperty('vatAccountingCurrency')
    expect(brokenRules(invoice)).toEqual([])
    const inSpain = { ...sale, supplier: { ...supplier, address: { country: 'ES' } } }
    expect(() => expandInvoice(inSpain, { clock: { now } })).toThrow(
      expect.objectContaining({ code: 'INVOICE_INVALID', field: 'supplier.vatNumber' }),
    )
    const unnamed = { ...sale, supplier: { name: 'Papelería', address: { country: 'CO' } } }
    expect(() => expandInvoice(unnamed, { clock: { now } })).toThrow(
      expect.objectContaining({ code: 'INVOICE_INVALID' }),
    )
  })

  it('turns percentages into amounts, on lines and on the whole', () => {
    const invoice = line(
      {
        description: 'Lot',
        quantity: '3',
        unitPrice: '33.333',
        vatRate: '20',
        allowances: [{ percentage: '10', reason: 'Remise' }],
        charges: [{ amount: '2', reason: 'Emballage' }],
      },
      { allowances: [{ percentage: '5', reason: 'Fidélité', vatRate: '20.00' }] },
    )
    expect(invoice.lines[0]?.allowances).toEqual([
      { amount: '10.00', baseAmount: '100.00', percentage: '10', reason: 'Remise' },
    ])
    expect(invoice.lines[0]?.netAmount).toBe('92.00')
    expect(invoice.allowances).toEqual([
      {
        amount: '4.60',
        baseAmount: '92.00',
        percentage: '5',
        reason: 'Fidélité',
        vat: { category: 'S', rate: '20.00' },
      },
    ])
    expect(invoice.vatBreakdown).toEqual([{ taxableAmount: '87.40', vatAmount: '17.48', category: 'S', rate: '20' }])
    expect(brokenRules(invoice)).toEqual([])
  })

  it.each([
    ['allowances', 'BT-94'],
    ['charges', 'BT-101'],
  ] as const)('refuses %s that are a percentage of no line', (list, term) => {
    const [first, second] = [
      { percentage: '5', vatRate: '20' },
      { percentage: '5', vatRate: '10' },
    ].map((entry) => ({
      ...entry,
      reason: 'r',
    })) as [SimplifiedDocumentAdjustment, SimplifiedDocumentAdjustment]
    const sold = { ...simple, lines: [{ description: 'x', unitPrice: '1', vatRate: '20' }] }
    expect(() => expandInvoice({ ...sold, [list]: [first, second] })).toThrow(
      expect.objectContaining({
        code: 'INVOICE_INVALID',
        field: `${list}[1].percentage`,
        issues: [expect.objectContaining({ code: 'RULE', term })],
      }),
    )
    const { percentage: _, ...plain } = second
    expect(expandInvoice({ ...sold, [list]: [first, { ...plain, amount: '0.10' }] })[list]).toHaveLength(2)
  })

  it.each([
    [
      { vatRate: '0', exemptionReasonCode: 'VATEX-EU-132' },
      { category: 'E', rate: '0', exemptionReasonCode: 'VATEX-EU-132' },
    ],
    [
      { vatRate: '0', exemptionReason: 'Art. 293 B' },
      { category: 'E', rate: '0', exemptionReason: 'Art. 293 B' },
    ],
    [
      { vatRate: '0', exemptionReasonCode: 'VATEX-EU-AE' },
      { category: 'AE', rate: '0', exemptionReasonCode: 'VATEX-EU-AE' },
    ],
    [
      { exemptionReasonCode: 'VATEX-FR-FRANCHISE' },
      { category: 'E', rate: '0', exemptionReasonCode: 'VATEX-FR-FRANCHISE' },
    ],
    [{ vatCategory: 'K' as const }, { category: 'K', rate: '0', exemptionReasonCode: 'VATEX-EU-IC' }],
    [{ vatCategory: 'G' as const }, { category: 'G', rate: '0', exemptionReasonCode: 'VATEX-EU-G' }],
    [{ vatCategory: 'O' as const }, { category: 'O', exemptionReasonCode: 'VATEX-EU-O' }],
    [
      { vatRate: '0.00', vatCategory: 'Z' as const },
      { category: 'Z', rate: '0.00' },
    ],
    [
      { vatRate: '7', vatCategory: 'L' as const },
      { category: 'L', rate: '7' },
    ],
    [
      { vatRate: '4', vatCategory: 'M' as const },
      { category: 'M', rate: '4' },
    ],
  ])('finds the VAT of %j', (vat, group) => {
    // France has neither L nor M.
    const spanish = { name: 'V', vatNumber: 'ESX1234567X', address: {} }
    const supplier = ['L', 'M'].includes(group.category) ? spanish : simple.supplier
    const invoice = line({ description: 'X', unitPrice: '100', ...vat }, { supplier, deliveryDate: '2026-01-31' })
    expect(invoice.vatBreakdown).toEqual([
      { taxableAmount: '100.00', vatAmount: { L: '7.00', M: '4.00' }[group.category] ?? '0.00', ...group },
    ])
    expect(brokenRules(invoice)).toEqual([])
    expect(toInvoice(invoice)).toEqual(invoice)
  })

  it('names no VAT number of its own where all is outside the scope of VAT', () => {
    const { seller, buyer } = line({ description: 'X', unitPrice: '1', vatCategory: 'O' })
    expect([seller.vatIdentifier, buyer.vatIdentifier]).toEqual([undefined, undefined])
  })

  it('says where an intra-community supply went', () => {
    const recipient = { name: 'Kunde', vatNumber: 'DE123456789', address: { country: 'DE' } }
    const { delivery } = line(
      { description: 'X', unitPrice: '1', vatCategory: 'K' },
      { recipient, deliveryDate: '2026-01-30' },
    )
    expect(delivery).toEqual({ date: '2026-01-30', recipient: { address: { country: 'DE' } } })
  })

  it('knows a paid invoice by its framework', () => {
    const paid = line(
      { description: 'X', unitPrice: '100', vatRate: '20' },
      { paidAmount: '120', operationNature: 'services' },
    )
    expect(paid.totals.amountDue).toBe('0.00')
    expect(paid.processControl).toEqual({ businessProcess: 'S2' })
    expect(expandInvoice({ ...simple, operationNature: 'goods' }).processControl).toEqual({ businessProcess: 'B1' })
    expect(expandInvoice({ ...simple, invoicingFramework: 'S4' }).processControl).toEqual({ businessProcess: 'S4' })
  })

  it('credits what it invoiced, to the cent', () => {
    const entry = { description: 'X', unitPrice: '0.125', vatRate: '20' }
    const invoice = line({ ...entry, quantity: '1' })
    const precedingInvoiceReference = { number: 'FA-2026-000', date: '2026-01-30' }
    const credit = line({ ...entry, quantity: '-1' }, { invoiceType: '381', precedingInvoiceReference })
    expect(invoice.lines[0]?.netAmount).toBe('0.13')
    expect(credit.lines[0]?.netAmount).toBe('-0.13')
    expect(credit.totals.amountDue).toBe(`-${invoice.totals.amountDue}`)
  })

  it('writes own notes instead of ours, or none', () => {
    const { notes } = expandInvoice({ ...simple, comment: 'Merci', notes: { PMT: 'À nous', PMD: null, BAR: 'B2B' } })
    expect(notes).toEqual([
      { text: 'Merci' },
      { subjectCode: 'PMT', text: 'À nous' },
      { subjectCode: 'AAB', text: FRENCH_NOTES.AAB },
      { subjectCode: 'BAR', text: 'B2B' },
    ])
  })

  it.each([
    [{ siret: SIRET, siren: '404833048' }, 'IDENTIFIERS_DIFFER', 'supplier.siret'],
    [{ siren: SIREN, vatNumber: 'FR83404833048' }, 'IDENTIFIERS_DIFFER', 'supplier.vatNumber'],
    [{ siren: '732829321' }, 'IDENTIFIER_INVALID', 'supplier.siren'],
    [{ siret: '1234' }, 'IDENTIFIER_INVALID', 'supplier.siret'],
  ])('refuses %j', (ids, code, field) => {
    const { siret: _, ...supplier } = simple.supplier
    let thrown: unknown
    try {
      expandInvoice({ ...simple, supplier: { ...supplier, ...ids } })
    } catch (error) {
      thrown = error
    }
    expect(ConfigurationError.isInstance(thrown)).toBe(true)
    expect(thrown).toMatchObject({ code, field })
  })

  it('finds the company behind a French VAT number', () => {
    const { siret: _, ...supplier } = simple.supplier
    const { seller } = expandInvoice({ ...simple, supplier: { ...supplier, vatNumber: 'FR44732829320' } })
    expect(seller.legalRegistration).toEqual({ value: SIREN, scheme: '0002' })
  })

  it.each([
    [{ ...simple, lines: [] }, 'lines', 'EMPTY'],
    [{ ...simple, dueDays: 366 }, 'dueDays', 'FORM'],
    [{ ...simple, dueDays: 3, dueDate: '2026-05-05' }, 'dueDays', 'RULE'],
    [{ ...simple, colour: 'red' }, 'colour', 'UNKNOWN_KEY'],
    [{ ...simple, lines: [{ description: 'X', unitPrice: '1' }] }, 'lines[0].vatRate', 'MISSING'],
    [{ ...simple, lines: [{ description: 'X', unitPrice: 1, vatRate: '20' }] }, 'lines[0].unitPrice', 'TYPE'],
    [{ ...simple, allowances: [{ reason: 'X', vatRate: '20' }] }, 'allowances[0].amount', 'MISSING'],
  ])('explains a simplified invoice that is none: %#', (value, path, code) => {
    expect(() => expandInvoice(value as never)).toThrow(InvoiceModelError)
    try {
      expandInvoice(value as never)
    } catch (error) {
      expect((error as InvoiceModelError).issues).toEqual([expect.objectContaining({ path, code })])
    }
  })
})

describe('VAT that does not fit its category', () => {
  const bare = { description: 'Conseil', unitPrice: '10' }

  it.each<[Partial<SimplifiedInvoice['lines'][number]>, string]>([
    [{ vatRate: '20', vatCategory: 'AE' }, 'lines[0].vatRate'],
    [{ vatRate: '20', vatCategory: 'K' }, 'lines[0].vatRate'],
    [{ vatRate: '20', vatCategory: 'E', exemptionReason: 'because' }, 'lines[0].vatRate'],
    [{ vatRate: '20', vatCategory: 'O' }, 'lines[0].vatRate'],
    [{ vatRate: '20', exemptionReasonCode: 'VATEX-FR-AE' }, 'lines[0].vatRate'],
    [{ vatRate: '0', vatCategory: 'S' }, 'lines[0].vatRate'],
    [{ vatRate: '0', vatCategory: 'E' }, 'lines[0].exemptionReason'],
    [{ vatRate: '0' }, 'lines[0].exemptionReasonCode'],
    [{}, 'lines[0].vatRate'],
    [{ vatRate: '0', vatCategory: 'Z', exemptionReason: 'because' }, 'lines[0].exemptionReason'],
    [{ vatRate: '20', vatCategory: 'S', exemptionReasonCode: 'VATEX-EU-132' }, 'lines[0].vatRate'],
    [{ vatCategory: 'E', exemptionReasonCode: 'VATEX-EU-IC' }, 'lines[0].exemptionReasonCode'],
  ])('%j is refused: VAT would be charged where none is due, or dropped where it was given', (vat, path) => {
    const error = (() => {
      try {
        return line({ ...bare, ...vat }, { deliveryDate: '2026-01-31' })
      } catch (failure) {
        return failure
      }
    })()
    expect(InvoiceModelError.isInstance(error)).toBe(true)
    expect((error as InvoiceModelError).issues.map((issue) => issue.path)).toEqual([path])
  })

  it('the reverse charge of France is one', () => {
    const { lines, vatBreakdown } = line({ ...bare, vatRate: '0', exemptionReasonCode: 'VATEX-FR-AE' })
    expect(lines[0]?.vat).toMatchObject({ category: 'AE', rate: '0' })
    expect(vatBreakdown).toMatchObject([{ category: 'AE', vatAmount: '0.00', exemptionReasonCode: 'VATEX-FR-AE' }])
  })
})

describe('a VAT number', () => {
  const of = (vatNumber: string) => () => expandInvoice({ ...simple, recipient: { ...simple.recipient, vatNumber } })

  it('of France is checked, and must be of the company', () => {
    expect(of('FR00404833048')).toThrow(
      expect.objectContaining({ code: 'IDENTIFIER_INVALID', field: 'recipient.vatNumber' }),
    )
    expect(of('fr 83 404833048')).toThrow(expect.objectContaining({ field: 'recipient.vatNumber' }))
    expect(of('FR44732829320')).toThrow(expect.objectContaining({ code: 'IDENTIFIERS_DIFFER' }))
  })

  it('of another country is kept', () => {
    expect(of('DE123456789')().buyer.vatIdentifier).toBe('DE123456789')
  })
})

it('an adjustment has an amount or a percentage, not both', () => {
  expect(() =>
    expandInvoice({ ...simple, allowances: [{ amount: '1.00', percentage: '5', reason: 'r', vatRate: '20' }] }),
  ).toThrow(InvoiceModelError)
})
