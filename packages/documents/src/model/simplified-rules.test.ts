import { ConfigurationError, type SimplifiedInvoice } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { brokenRules } from '../../test/support/arithmetic-rules.js'
import { InvoiceModelError, toInvoice } from './check.js'
import { type ExpandOptions, expandInvoice } from './expand.js'
import { FRENCH_NOTES } from './french-notes.js'

const SIREN = '732829320'
const line = { description: 'Conseil', unitPrice: '100', vatRate: '20' }
const simple: SimplifiedInvoice = {
  number: 'FA-2026-001',
  date: '2026-01-31',
  supplier: { name: 'Vendeur', siren: SIREN, address: { city: 'Paris' } },
  recipient: { name: 'Client', siren: '404833048', address: { city: 'Lyon' } },
  lines: [line],
}
const german = { name: 'Verkäufer', vatNumber: 'DE123456789', address: {} }

/** What it is refused for: `CODE path`, and nothing of what it says. */
function refusals(more: object, options: ExpandOptions = {}): string[] {
  try {
    expandInvoice({ ...simple, ...more } as SimplifiedInvoice, options)
  } catch (error) {
    if (!InvoiceModelError.isInstance(error)) throw error
    expect(error.field).toBe(error.issues[0]?.path)
    for (const { message, remedy } of error.issues) expect(`${message} ${remedy}`).toMatch(/^\S.*\. [A-Z].*\.$/)
    return error.issues.map(({ code, path }) => `${code} ${path}`)
  }
  return []
}

describe('an invoice in another currency', () => {
  const usd = { ...simple, currency: 'USD' }

  it('of a French seller says its VAT in EUR, at the rate or in the sum that is given (BR-FR-CO-12)', () => {
    const byRate = expandInvoice({ ...usd, exchangeRate: '0.91757' })
    expect(byRate).toMatchObject({
      currency: 'USD',
      vatAccountingCurrency: 'EUR',
      totals: { vatTotal: '20.00', vatTotalInAccountingCurrency: '18.35', amountDue: '120.00' },
    })
    expect(toInvoice(byRate)).toEqual(byRate)
    expect(brokenRules(byRate)).toEqual([])
    const bySum = expandInvoice({ ...usd, vatTotalInAccountingCurrency: '18.4' })
    expect(bySum.totals.vatTotalInAccountingCurrency).toBe('18.4')
    expect(byRate.currencyExchange).toBeUndefined()
  })

  it('of a French seller is refused without them, but where no VAT is due', () => {
    expect(refusals(usd)).toEqual(['MISSING exchangeRate'])
    expect(() => expandInvoice(usd)).toThrow(
      /exchangeRate \(BT-111\) is missing, and so is vatTotalInAccountingCurrency/,
    )
    const exported = expandInvoice({ ...usd, lines: [{ ...line, vatRate: '0', vatCategory: 'G' }] })
    expect(exported).toMatchObject({ vatAccountingCurrency: 'EUR', totals: { vatTotalInAccountingCurrency: '0.00' } })
  })

  it('of another seller is as it was given', () => {
    const plain = expandInvoice({ ...usd, supplier: german })
    expect([plain.vatAccountingCurrency, plain.totals.vatTotalInAccountingCurrency]).toEqual([undefined, undefined])
    const pounds = { ...usd, supplier: german, vatAccountingCurrency: 'GBP' }
    expect(refusals(pounds)).toEqual(['MISSING exchangeRate'])
    expect(expandInvoice({ ...pounds, exchangeRate: '0.8' }).totals.vatTotalInAccountingCurrency).toBe('16.00')
  })

  it.each([
    [{ ...usd, exchangeRate: '0.9', vatTotalInAccountingCurrency: '18' }, ['RULE exchangeRate']],
    [{ ...usd, exchangeRate: '0' }, ['RULE exchangeRate']],
    [{ ...usd, exchangeRate: '-0.9' }, ['RULE exchangeRate']],
    [{ ...usd, exchangeRate: '0.9', vatAccountingCurrency: 'GBP' }, ['RULE vatAccountingCurrency']],
    [{ ...usd, exchangeRate: '0.9', vatAccountingCurrency: 'USD' }, ['RULE vatAccountingCurrency']],
    [{ ...usd, exchangeRate: '0.9', supplier: german }, ['MISSING vatAccountingCurrency']],
    [{ exchangeRate: '0.9' }, ['RULE exchangeRate']],
    [{ vatTotalInAccountingCurrency: '20' }, ['RULE vatTotalInAccountingCurrency']],
    [{ vatAccountingCurrency: 'EUR' }, ['RULE vatAccountingCurrency']],
  ])('cannot be %j', (more, refused) => expect(refusals(more)).toEqual(refused))
})

describe('where a company is', () => {
  it.each<[object, string | undefined]>([
    [{}, 'FR'],
    [{ siren: '404833048' }, 'FR'],
    [{ siren: '404833048', vatNumber: 'DE123456789' }, 'FR'],
    [{ vatNumber: 'FR83404833048' }, 'FR'],
    [{ vatNumber: 'DE123456789' }, 'DE'],
    [{ vatNumber: 'BE0123456749' }, 'BE'],
    [{ vatNumber: 'EL123456789' }, 'GR'],
    [{ vatNumber: 'XI123456789' }, 'GB'],
    [{ vatNumber: 'CHE-123.456.788 TVA' }, 'CH'],
    [{ vatNumber: 'FR69000000120' }, 'MC'],
    [{ vatNumber: 'DE123456789', address: { country: 'AT' } }, 'AT'],
    [{ vatNumber: 'EU123456789' }, undefined],
    [{ vatNumber: '123456789' }, undefined],
  ])('follows from %j', (more, country) => {
    const recipient = { name: 'Client', address: {}, ...more }
    if (country === undefined) expect(refusals({ recipient })).toEqual(['MISSING recipient.address.country'])
    else expect(expandInvoice({ ...simple, recipient }, { checkDigits: false }).buyer.address?.country).toBe(country)
  })

  it.each<[string, Omit<SimplifiedInvoice['supplier'], 'name'>, boolean]>([
    ['in France', { siren: SIREN, address: {} }, true],
    ['in Réunion, by its code', { siren: SIREN, address: { country: 'RE', postCode: '97400' } }, true],
    ['in Guadeloupe, by its VAT number', { vatNumber: 'FR44732829320', address: { country: 'GP' } }, true],
    ['in Martinique, by its post code', { siren: SIREN, address: { country: 'FR', postCode: '97200' } }, true],
    ['of France, seated abroad', { siren: SIREN, address: { country: 'LU' } }, true],
    ['told by its French VAT number', { vatNumber: 'FR44732829320', address: {} }, true],
    ['in Germany with a French VAT number', { vatNumber: 'FR44732829320', address: { country: 'DE' } }, false],
    ['in Germany', { vatNumber: 'DE123456789', address: {} }, false],
    ['in Monaco', { vatNumber: 'FR69000000120', address: {} }, false],
  ])('makes its invoice French or not: %s', (_, ids, french) => {
    const { notes } = expandInvoice({ ...simple, supplier: { name: 'Vendeur', ...ids } }, { checkDigits: false })
    const texts = [FRENCH_NOTES.PMT, FRENCH_NOTES.PMD, FRENCH_NOTES.AAB]
    expect(notes?.map(({ text }) => text)).toEqual(french ? texts : undefined)
  })

  it.each(['A1', 'A9', 'A25'])(
    'takes the framework %s of Chorus Pro, with the notes of French law',
    (invoicingFramework) => {
      const given = { ...simple, invoicingFramework, operationNature: 'services' } as const
      expect(expandInvoice(given)).toMatchObject({ processControl: { businessProcess: invoicingFramework } })
      expect(expandInvoice(given).notes).toHaveLength(3)
    },
  )

  it.each(['A0', 'A26', 'A', 'a1'])('knows no framework %s', (invoicingFramework) => {
    expect(refusals({ invoicingFramework })).toEqual(['CODE invoicingFramework'])
  })

  it('counts for nothing where French rules are switched off', () => {
    const { notes, processControl } = expandInvoice({ ...simple, invoicingFramework: 'A1' }, { frenchRules: false })
    expect(notes).toBeUndefined()
    expect(processControl).toEqual({ businessProcess: 'A1' })
    expect(refusals({ invoiceType: '381', dueDate: '2025-01-01', number: 'N° 1' }, { frenchRules: false })).toEqual([])
  })
})

describe('what is paid', () => {
  it.each(['B2', 'S2', 'M2'] as const)(
    'before the invoice, framework %s: all of it, on the day of the invoice',
    (framework) => {
      expect(expandInvoice({ ...simple, invoicingFramework: framework })).toMatchObject({
        processControl: { businessProcess: framework },
        paymentTerms: [{ dueDate: '2026-01-31' }],
        totals: { totalWithVat: '120.00', paidAmount: '120.00', amountDue: '0.00' },
      })
    },
  )

  it.each<[object, string, string]>([
    [{ paidAmount: '120' }, 'M2', '2026-01-31'],
    [{ paidAmount: '120', dueDate: '2026-01-15' }, 'M2', '2026-01-15'],
    [{ paidAmount: '120', invoicingFramework: 'B1' }, 'B1', '2026-01-31'],
    [{ paidAmount: '120', invoicingFramework: 'S4' }, 'S4', '2026-01-31'],
    [{ paidAmount: '50', invoicingFramework: 'S4' }, 'S4', '2026-03-02'],
    [{ paidAmount: '50' }, 'M1', '2026-03-02'],
    [{ paidAmount: '119.99', roundingAmount: '-0.01' }, 'M1', '2026-03-02'],
    [{ invoiceType: '386', dueDate: '2026-01-15' }, 'M1', '2026-01-15'],
  ])('%j is framework %s, due on %s', (more, framework, due) => {
    const invoice = expandInvoice({ ...simple, ...more })
    expect(invoice.processControl?.businessProcess).toBe(framework)
    expect(invoice.paymentTerms).toEqual([{ dueDate: due }])
  })

  it.each([
    [{ invoicingFramework: 'B2', paidAmount: '100' }, ['RULE paidAmount']],
    [{ invoicingFramework: 'B2', roundingAmount: '0.01' }, ['RULE roundingAmount']],
    [{ dueDate: '2026-01-30' }, ['RULE dueDate']],
    [{ dueDate: '2026-01-30', paidAmount: '119' }, ['RULE dueDate']],
    [{ invoicingFramework: 'S4', invoiceType: '386' }, ['RULE invoicingFramework']],
    [{ invoicingFramework: 'S4', operationNature: 'goods' }, ['RULE invoicingFramework']],
    [{ invoicingFramework: 'B3' }, ['CODE invoicingFramework']],
    [{ invoicingFramework: 'A0' }, ['CODE invoicingFramework']],
    [{ invoicingFramework: 'A26' }, ['CODE invoicingFramework']],
    [{ invoicingFramework: 'A2', paidAmount: '100' }, ['RULE paidAmount']],
  ])('cannot be %j', (more, refused) => expect(refusals(more)).toEqual(refused))

  it.each([
    { invoicingFramework: 'A1' },
    { invoicingFramework: 'A2' },
    { invoicingFramework: 'A14', operationNature: 'goods', invoiceType: '386' },
  ])('may go to a public body under %j, which Chorus Pro knows', (more) => {
    expect(refusals(more)).toEqual([])
    expect(expandInvoice({ ...simple, ...more } as never).processControl?.businessProcess).toBe(more.invoicingFramework)
  })

  it('abroad may be due when its seller says', () => {
    expect(refusals({ supplier: german, dueDate: '2026-01-30' })).toEqual([])
  })
})

describe('what refers to an invoice', () => {
  const reference = { number: 'FA-2026-000', date: '2026-01-01' }

  it.each(['381', '261', '396', '502', '503'])('credit note %s names it and its date (BR-FR-CO-05)', (invoiceType) => {
    expect(refusals({ invoiceType })).toEqual(['MISSING precedingInvoiceReference'])
    const undated = { number: 'FA-2026-000' }
    expect(refusals({ invoiceType, precedingInvoiceReference: undated })).toEqual([
      'MISSING precedingInvoiceReference.date',
    ])
    expect(refusals({ invoiceType, precedingInvoiceReference: reference })).toEqual([])
    expect(refusals({ invoiceType, supplier: german })).toEqual([])
  })

  it.each(['384', '471', '472', '473'])('corrected invoice %s names it (BR-FR-CO-04)', (invoiceType) => {
    expect(refusals({ invoiceType })).toEqual(['MISSING precedingInvoiceReference'])
    expect(refusals({ invoiceType, precedingInvoiceReference: { number: 'FA-2026-000' } })).toEqual([])
  })

  it('credit note 262 names contract and period instead (BR-FR-CO-03)', () => {
    const wanted = ['contractReference', 'period.startDate', 'period.endDate'].map((path) => `MISSING ${path}`)
    expect(refusals({ invoiceType: '262' })).toEqual(wanted)
    const period = { startDate: '2025-01-01', endDate: '2025-12-31' }
    expect(refusals({ invoiceType: '262', contractReference: 'C-7', period })).toEqual([])
  })

  it.each([
    [{ invoiceType: '325' }, ['CODE invoiceType']],
    [{ number: 'FA 2026' }, ['FORM number']],
    [{ number: 'F'.repeat(36) }, ['FORM number']],
    [{ precedingInvoiceReference: { number: 'n° 1' } }, ['FORM precedingInvoiceReference.number']],
    [{ notes: { BAR: 'b2b' } }, ['CODE notes.BAR']],
    [{ notes: { BAR: 'B2B' }, recipient: german }, ['MISSING recipient.siren']],
  ])('cannot be %j in France', (more, refused) => expect(refusals(more)).toEqual(refused))
})

describe('accounts', () => {
  const paidTo = (iban: string, more: object = {}) => ({ supplier: { ...simple.supplier, iban }, ...more })

  it.each([
    ['FR76 3000 6000 0112 3456 7890 189', {}, '58', 'FR7630006000011234567890189'],
    ['de89 3704 0044 0532 0130 00', {}, '58', 'DE89370400440532013000'],
    ['BR1800360305000010009795493C1', {}, '30', 'BR1800360305000010009795493C1'],
    ['FR7630006000011234567890189', { currency: 'USD', exchangeRate: '0.9' }, '30', 'FR7630006000011234567890189'],
    ['FR7630006000011234567890189', { paymentMeans: '42' }, '42', 'FR7630006000011234567890189'],
  ])('%s %j is paid to by %s', (iban, more, code, accountId) => {
    const { payment } = expandInvoice({ ...simple, ...paidTo(iban, more) })
    expect(payment?.means).toEqual([{ code, creditTransfer: { accountId, accountName: 'Vendeur' } }])
  })

  it.each(['FR7730006000011234567890189', 'FR76300060000112345678901', '30006000011234567890189', 'DE89 3704'])(
    'that are none are refused, and not quoted: %s',
    (iban) => {
      let thrown: unknown
      try {
        expandInvoice({ ...simple, ...paidTo(iban) })
      } catch (error) {
        thrown = error
      }
      expect(ConfigurationError.isInstance(thrown)).toBe(true)
      expect(thrown).toMatchObject({ code: 'IDENTIFIER_INVALID', field: 'supplier.iban' })
      expect(String(thrown)).not.toContain(iban.slice(4, 12))
    },
  )

  it('of test platforms may have any check digits', () => {
    expect(refusals(paidTo('FR00 3000 6000 0112 3456 7890 189'), { checkDigits: false })).toEqual([])
  })

  it.each([
    [{ paymentMeans: '58' }, ['MISSING supplier.iban']],
    [{ paymentMeans: '30' }, ['MISSING supplier.iban']],
    [{ supplier: { ...simple.supplier, bic: 'BNP' } }, ['FORM supplier.bic']],
  ])('are missing: %j', (more, refused) => expect(refusals(more)).toEqual(refused))
})

describe('VAT of the whole', () => {
  const exempt = (code: string, vatRate = '0') => ({ ...line, vatRate, exemptionReasonCode: code })
  const outside = { description: 'X', unitPrice: '1', vatCategory: 'O' as const }
  const within = { description: 'X', unitPrice: '1', vatCategory: 'K' as const }
  const reverse = { description: 'X', unitPrice: '1', vatCategory: 'AE' as const }

  it('has one reason code for a category and rate', () => {
    expect(refusals({ lines: [exempt('VATEX-EU-132'), line, exempt('VATEX-EU-143', '0.00')] })).toEqual([
      'RULE lines[2].exemptionReasonCode',
    ])
    const allowances = [{ amount: '1', reason: 'r', vatRate: '0', exemptionReasonCode: 'VATEX-EU-143' }]
    expect(refusals({ lines: [exempt('VATEX-EU-132')], allowances })).toEqual([
      'RULE allowances[0].exemptionReasonCode',
    ])
    const lines = [exempt('VATEX-EU-132'), exempt('vatex-eu-132'), exempt('VATEX-EU-AE')]
    expect(expandInvoice({ ...simple, lines }).vatBreakdown).toMatchObject([
      { category: 'E', exemptionReasonCode: 'VATEX-EU-132', taxableAmount: '200.00' },
      { category: 'AE', exemptionReasonCode: 'VATEX-EU-AE', taxableAmount: '100.00' },
    ])
  })

  it.each([
    ['outside its scope beside other categories', { lines: [line, outside] }, ['RULE lines[1].vatCategory']],
    [
      'outside its scope with VAT numbers',
      { lines: [outside], supplier: german, recipient: german },
      ['RULE supplier.vatNumber', 'RULE recipient.vatNumber'],
    ],
    ['intra-community without a day', { lines: [within] }, ['MISSING deliveryDate']],
    [
      'intra-community to nobody registered',
      { lines: [within], deliveryDate: '2026-01-31', recipient: { name: 'X', address: { country: 'DE' } } },
      ['MISSING recipient.vatNumber'],
    ],
    [
      'reversed to nobody registered',
      { lines: [reverse], recipient: { name: 'X', address: { country: 'DE' } } },
      ['MISSING recipient.vatNumber'],
    ],
    [
      'reversed to a company without a VAT number',
      { lines: [reverse], recipient: { ...simple.recipient, vatNumber: null } },
      [],
    ],
    ['at a rate that France has not', { lines: [{ ...line, vatRate: '19' }] }, ['CODE lines[0].vatRate']],
    ['at one it has, with zeros', { lines: [{ ...line, vatRate: '05.50' }] }, []],
    ['of a category that France has not', { lines: [{ ...line, vatCategory: 'L' }] }, ['CODE lines[0].vatCategory']],
    ['at a German rate', { lines: [{ ...line, vatRate: '19' }], supplier: german }, []],
  ])('is judged: %s', (_, more, refused) => expect(refusals(more)).toEqual(refused))

  it('of who has no VAT number names the SIREN to the tax office', () => {
    const { seller } = expandInvoice({
      ...simple,
      supplier: { ...simple.supplier, vatNumber: null },
      lines: [{ description: 'X', unitPrice: '1', exemptionReasonCode: 'VATEX-FR-FRANCHISE' }],
    })
    expect(seller).toMatchObject({ taxRegistration: SIREN, legalRegistration: { value: SIREN } })
    expect(seller.vatIdentifier).toBeUndefined()
  })

  it('of charges alone that are intra-community says where they went', () => {
    const charges = [{ amount: '5', reason: 'Port', vatCategory: 'K' as const }]
    const recipient = { ...german, name: 'Kunde' }
    const { delivery } = expandInvoice({ ...simple, recipient, charges, deliveryDate: '2026-01-30' })
    expect(delivery?.recipient).toEqual({ address: { country: 'DE' } })
  })

  it('at 0 asks why, and says what could be the answer', () => {
    const lines = [{ ...line, vatRate: '0' }]
    expect(refusals({ lines })).toEqual(['MISSING lines[0].exemptionReasonCode'])
    expect(() => expandInvoice({ ...simple, lines })).toThrow(/VATEX-FR-FRANCHISE.*vatCategory: AE, K, G, O, or Z/)
  })
})

describe('single fields', () => {
  it.each([
    [{ lines: [{ ...line, unitPrice: '-1' }] }, ['RULE lines[0].unitPrice']],
    [{ lines: [{ ...line, unitPrice: '-0.00' }] }, []],
    [{ lines: [{ ...line, quantity: '-1' }] }, []],
    [{ lines: [{ ...line, baseQuantity: '0' }] }, ['RULE lines[0].baseQuantity']],
    [{ lines: [{ ...line, baseQuantity: '-1' }] }, ['RULE lines[0].baseQuantity']],
    [{ period: { startDate: '2026-02-01', endDate: '2026-01-31' } }, ['RULE period.endDate']],
    [{ period: {} }, ['MISSING period.startDate']],
    [{ supplier: { name: 'X', address: {} } }, ['MISSING supplier.siren', 'MISSING supplier.vatNumber']],
    [
      { supplier: { name: 'X', identifier: { value: '7' }, address: { country: 'DE' } } },
      ['MISSING supplier.vatNumber'],
    ],
    [
      { recipient: { ...simple.recipient, routingAddress: { value: 'x@y.fr' } } },
      ['MISSING recipient.routingAddress.scheme'],
    ],
    [{ date: '9999-12-31' }, ['FORM date']],
    [{ lines: [line, { ...line, quantity: '9'.repeat(15) }] }, ['RULE lines[1].quantity']],
    [{ lines: [{ ...line, quantity: '9'.repeat(13) }] }, []],
  ])('%j', (more, refused) => expect(refusals(more)).toEqual(refused))

  it.each([
    [{ recipient: { ...simple.recipient, routingAddress: 'nowhere' } }, 'recipient.routingAddress'],
    [{ recipient: { name: 'X', vatNumber: 'DE 123456789', address: {} } }, 'recipient.vatNumber'],
    [{ recipient: { name: 'X', vatNumber: '123456789', address: { country: 'US' } } }, 'recipient.vatNumber'],
  ])('that are no identifiers: %j', (more, field) => {
    expect(() => expandInvoice({ ...simple, ...more })).toThrow(
      expect.objectContaining({ code: 'IDENTIFIER_INVALID', field }),
    )
  })

  it('the day that is passed in', () => {
    const { date: _, ...undated } = simple
    expect(() => expandInvoice(undated, { today: 'soon' })).toThrow(expect.objectContaining({ field: 'today' }))
  })

  it('broken in several ways: all of them are told, none throws another error', () => {
    const broken = { lines: [{ ...line, vatRate: 'x', exemptionReasonCode: 'VATEX-EU-132', unitPrice: 'y' }] }
    expect(refusals(broken)).toEqual(expect.arrayContaining(['FORM lines[0].vatRate', 'FORM lines[0].unitPrice']))
  })
})
