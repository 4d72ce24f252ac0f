import { ConfigurationError, type Invoice, type SimplifiedInvoice, UnsupportedError } from '@facturelle/core'
import { completeTotals } from '@facturelle/documents/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUSTOMER, invoiceOf } from '../test/support/invoices.js'
import { checkBlock, type FactusBlock } from './block.js'
import { FINAL_CONSUMER } from './helpers/identity.js'
import { checkPayments } from './helpers/totals.js'
import { type Mapped, mapInvoice } from './mapping.js'
import type { BillCreate } from './types.js'

const TODAY = '2026-07-01'
const BLOCK: FactusBlock = { customer: CUSTOMER }

type Bill = Omit<BillCreate, 'reference_code'>
function mapped(invoice: Invoice = invoiceOf(), block: FactusBlock = BLOCK): Mapped {
  checkBlock(block)
  return mapInvoice(invoice, block, TODAY)
}
function bill(invoice?: Invoice, block?: FactusBlock): Bill {
  const { resource, body } = mapped(invoice, block)
  if (resource !== 'bills') throw new Error('no bill')
  return body
}
/** The lines of a sale, one by one. */
const line = (changes: Partial<SimplifiedInvoice['lines'][number]>): Partial<SimplifiedInvoice> => ({
  lines: [{ description: 'Cuaderno', unitPrice: '10000', vatRate: '19', ...changes }],
})
function refusal(work: () => unknown): UnsupportedError {
  try {
    work()
  } catch (error) {
    if (UnsupportedError.isInstance(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}
function fault(work: () => unknown): ConfigurationError {
  try {
    work()
  } catch (error) {
    if (ConfigurationError.isInstance(error)) return error
    throw error
  }
  throw new Error('nothing was at fault')
}

describe('a bill', () => {
  it('carries the invoice, in the platform’s words, and says nothing where all is carried', () => {
    const invoice = invoiceOf({ comment: 'Gracias', purchaseOrderReference: 'OC-7' })
    const { warnings, total, resource, body } = mapped(invoice, { ...BLOCK, numberingRangeId: 8, sendEmail: false })
    expect(warnings).toEqual([])
    expect([resource, total]).toEqual(['bills', '23800.00'])
    expect(body).toEqual({
      numbering_range_id: 8,
      send_email: false,
      observation: 'Gracias',
      payment_details: [{ payment_form: '1', payment_method_code: '1', due_date: TODAY, amount: '23800.00' }],
      order_reference: { reference_code: 'OC-7' },
      customer: {
        ...CUSTOMER,
        identification: '900123456',
        company: 'Compradora Prueba S.A.S.',
        address: 'Carrera 4 # 5-6',
        email: 'compras@prueba.invalid',
        phone: '6010000000',
        country_code: 'CO',
      },
      items: [
        {
          code_reference: 'CU-1',
          name: 'Cuaderno',
          quantity: '2.00',
          discount_rate: '0.00',
          price: '10000.00',
          unit_measure_code: '94',
          standard_code: '999',
          taxes: [{ code: '01', rate: '19.00' }],
        },
      ],
    })
  })

  it.each([
    ['S', '19', [{ code: '01', rate: '19.00' }], '11900.00'],
    ['S', '5.5', [{ code: '01', rate: '5.50' }], '10550.00'],
    ['Z', '0', [{ code: '01', rate: '0.00' }], '10000.00'],
    ['G', '0', [{ code: '01', rate: '0.00' }], '10000.00'],
    ['E', '0', [{ is_excluded: true }], '10000.00'],
    ['O', undefined, [{ is_excluded: true }], '10000.00'],
  ] as const)('taxes category %s at %s as Colombia does', (vatCategory, vatRate, taxes, total) => {
    const rate = vatRate === undefined ? {} : { vatRate }
    const reason = vatCategory === 'E' ? { exemptionReason: 'Excluido' } : {}
    const lines = [{ description: 'x', unitPrice: '10000', vatCategory, ...rate, ...reason }]
    const { body, total: all } = mapped(invoiceOf({ lines }))
    expect(body.items[0]?.taxes).toEqual(taxes)
    expect(all).toBe(total)
  })

  it('takes another tax of the block, as long as the sums agree', () => {
    const inc = { ...BLOCK, lines: { '1': { taxes: [{ code: '04' as const, rate: '8.00' }] } } }
    expect(bill(invoiceOf(line({ vatRate: '8' })), inc).items[0]?.taxes).toEqual([{ code: '04', rate: '8.00' }])
    expect(refusal(() => bill(invoiceOf(line({ vatRate: '19' })), inc))).toMatchObject({
      code: 'TOTALS',
      message: expect.stringContaining('destination.factus.items.taxes'),
    })
  })

  it('takes withholdings, codes and units of the block, a line before all lines', () => {
    const withholding_taxes = [{ code: '06', rate: '2.50' }] as const
    const lines = ['1', '2'].map((unitPrice) => ({ description: 'Lápiz', unitPrice, vatRate: '19' }))
    const { items } = bill(invoiceOf({ lines }), {
      ...BLOCK,
      items: { withholding_taxes, unit_measure_code: 'KGM', standard_code: '001' },
      lines: { '2': { standard_code: '010', code_reference: '7701234567897' } },
    })
    expect(items).toMatchObject([
      { code_reference: '1', unit_measure_code: 'KGM', standard_code: '001', withholding_taxes },
      { code_reference: '7701234567897', unit_measure_code: 'KGM', standard_code: '010', withholding_taxes },
    ])
  })

  it('names an item by its GTIN where the seller has no number for it', () => {
    const invoice = invoiceOf(line({}))
    const [first] = invoice.lines
    if (!first) throw new Error('no line')
    const item = { ...first.item, standardIdentifier: { value: '7701234567897', scheme: '0160' } }
    const { body, warnings } = mapped({ ...invoice, lines: [{ ...first, item }] })
    expect(body.items[0]).toMatchObject({ code_reference: '7701234567897', standard_code: '010' })
    expect(warnings).toEqual([])
    const numbered = { ...item, sellerIdentifier: 'CU-1' }
    const other = mapped({ ...invoice, lines: [{ ...first, item: numbered }] })
    expect(other.body.items[0]).toMatchObject({ code_reference: 'CU-1', standard_code: '999' })
    expect(other.warnings).toEqual(['lines[0].item.standardIdentifier is left out: Factus has no place for it.'])
  })

  it('writes a discount as a rate where that makes the amount, else as an amount', () => {
    const discounted = (amount: string) =>
      bill(invoiceOf(line({ quantity: '3', unitPrice: '9999.99', allowances: [{ amount, reason: 'Descuento' }] })))
    expect(discounted('3000').items[0]).toMatchObject({ discount_rate: '10.00' })
    expect(discounted('1234.56').items[0]).toMatchObject({ discount_amount: '1234.56' })
    expect(discounted('1234.56').items[0]).not.toHaveProperty('discount_rate')
  })

  it('gives the price of one item where the invoice has it of many', () => {
    expect(bill(invoiceOf(line({ quantity: '250', unitPrice: '1250', baseQuantity: '100' }))).items[0]).toMatchObject({
      quantity: '250.00',
      price: '12.50',
    })
    expect(refusal(() => bill(invoiceOf(line({ quantity: '3', unitPrice: '10', baseQuantity: '3' }))))).toMatchObject({
      code: 'DECIMALS',
    })
  })

  it('is paid on credit where it is due later, by the method that Colombia has for it', () => {
    expect(bill(invoiceOf({ dueDays: 30, paymentMeans: '10' })).payment_details).toEqual([
      {
        payment_form: '2',
        payment_method_code: '10',
        reference_code: 'V-1',
        due_date: '2026-07-31',
        amount: '23800.00',
      },
    ])
    const { body, warnings } = mapped(invoiceOf({ paymentMeans: '49' }))
    expect(body.payment_details[0]?.payment_method_code).toBe('ZZZ')
    expect(warnings[0]).toContain('payment.means[0].code (BT-81)')
    const block: FactusBlock = { ...BLOCK, payment: { payment_form: '1', payment_method_code: '48' } }
    expect(bill(invoiceOf({ dueDays: 30 }), block).payment_details).toMatchObject([
      { payment_form: '1', payment_method_code: '48' },
    ])
  })

  it('splits what was paid before from what is due; together they are the total', () => {
    const { payment_details } = bill(invoiceOf({ dueDays: 30, paidAmount: '800' }))
    expect(payment_details).toEqual([
      { payment_form: '1', payment_method_code: '1', due_date: TODAY, amount: '800.00' },
      { payment_form: '2', payment_method_code: '1', due_date: '2026-07-31', amount: '23000.00' },
    ])
    expect(bill(invoiceOf({ paidAmount: '23800' })).payment_details).toEqual([
      { payment_form: '1', payment_method_code: '1', due_date: TODAY, amount: '23800.00' },
    ])
  })

  it('rounds in cash, within 500 pesos', () => {
    const rounded = bill(invoiceOf({ ...line({ unitPrice: '10010' }), roundingAmount: '-11.90' }))
    expect(rounded).toMatchObject({ cash_rounding_amount: '-11.90', payment_details: [{ amount: '11900.00' }] })
    expect(refusal(() => bill(invoiceOf({ roundingAmount: '500.01' }))).code).toBe('NOT_CARRIED')
  })

  it('writes a charge without VAT as a surcharge, and refuses one with it', () => {
    const tip = { amount: '2000', reason: 'Propina', vatCategory: 'Z' as const, vatRate: '0' }
    expect(bill(invoiceOf({ charges: [tip] }))).toMatchObject({
      allowance_charges: [
        { concept_type: '03', is_surcharge: true, reason: 'Propina', base_amount: '2000.00', amount: '2000.00' },
      ],
      payment_details: [{ amount: '25800.00' }],
    })
    const taxed = { amount: '2000', reason: 'Flete', vatRate: '19' }
    expect(refusal(() => bill(invoiceOf({ charges: [taxed] })))).toMatchObject({
      code: 'CHARGE_TAXED',
      message: expect.stringContaining('charges[0] (BG-21)'),
    })
  })

  it('carries prepayments whose day is known', () => {
    const vat = [{ category: 'S', rate: '19', vatAmount: '0' }] as const
    const prepayments = [
      { amount: '1000', receivedDate: '2026-06-01', vat, invoice: { id: 'A-1' } },
      { amount: '500', vat },
    ]
    const { body, warnings } = mapped(completeTotals({ ...invoiceOf(), prepayments, totals: {} }))
    expect(body).toMatchObject({
      prepayment_details: [{ reference_code: 'A-1', received_date: '2026-06-01', amount: '1000.00' }],
      payment_details: [{ amount: '1500.00' }, { amount: '22300.00' }],
    })
    expect(warnings).toEqual([
      'prepayments[0].vat, and 1 more like it, is left out: Factus has no place for it.',
      'prepayments without receivedDate (BT-X-292) are left out: Factus wants the day of each.',
    ])
  })

  it('says what it leaves out, each field once, and never a value', () => {
    const canary = 'canary-9f3'
    const invoice: Invoice = {
      ...invoiceOf({ comment: canary.repeat(30), date: '2026-06-30', buyerReference: canary }),
      payee: { name: canary },
      lines: [1, 2, 3].map((id) => ({
        ...(invoiceOf().lines[0] as Invoice['lines'][number]),
        id: String(id),
        item: { name: 'x', brandName: canary },
      })),
    }
    const { warnings } = mapped(completeTotals(invoice))
    expect(warnings).toEqual([
      'issueDate (BT-2) is not today in Colombia: Factus issues with the day on which it is sent.',
      'notes (BG-1) are left out: Factus takes 250 characters of them.',
      'buyerReference is left out: Factus has no place for it.',
      'lines[0].item.brandName, and 2 more like it, is left out: Factus has no place for it.',
      'payee is left out: Factus has no place for it.',
    ])
    expect(warnings.join()).not.toContain(canary)
  })

  it.each<[string, string, Partial<SimplifiedInvoice>, Partial<Invoice>?]>([
    ['TYPE', 'typeCode (BT-3)', {}, { typeCode: '386' }],
    ['CURRENCY', 'currency (BT-5)', { currency: 'USD' }],
    ['NOT_CARRIED', 'vatAccountingCurrency (BT-6)', {}, { vatAccountingCurrency: 'USD' }],
    ['NOT_CARRIED', 'allowances (BG-20)', { allowances: [{ amount: '1', reason: 'x', vatRate: '19' }] }],
    ['NOT_CARRIED', 'thirdPartyPayments (BG-34)', {}, { thirdPartyPayments: [{ amount: '1', description: 'x' }] }],
    ['NOT_CARRIED', 'lines[0].charges (BG-28)', line({ charges: [{ amount: '1', reason: 'x' }] })],
    [
      'VAT_CATEGORY',
      'lines[0].vat.category (BT-151)',
      {},
      { lines: [{ ...invoiceOf().lines[0], vat: { category: 'AE', rate: '0' } } as never] },
    ],
    ['QUANTITY', 'lines[0].quantity (BT-129)', line({ quantity: '-1' })],
    ['DECIMALS', 'lines[0].quantity', line({ quantity: '1.125' })],
    ['DECIMALS', 'lines[0].price.netPrice', line({ unitPrice: '10.005' })],
    ['LINES', 'lines (BG-25)', {}, { lines: [] }],
    [
      'LINE_AMOUNT',
      'lines[0].netAmount (BT-131)',
      {},
      { lines: [{ ...invoiceOf().lines[0], netAmount: '1' } as never] },
    ],
    ['TOTALS', 'totals.totalWithVat (BT-112)', {}, { totals: { ...invoiceOf().totals, totalWithVat: '23801.00' } }],
  ])('refuses %s of %s, saying what to do', (code, path, changes, further) => {
    const error = refusal(() => bill(invoiceOf(changes, further)))
    expect(error.code).toBe(code)
    expect(error.message.startsWith(`${path} `)).toBe(true)
    expect(error.message).toMatch(/; [a-z]/)
  })

  it('tells that one method, one due date and one contact are all there is room for', () => {
    const invoice = invoiceOf()
    const { warnings } = mapped({
      ...invoice,
      payment: { means: [{ code: '10' }, { code: '20' }] },
      paymentTerms: [{ dueDate: '2026-07-01' }, { dueDate: '2026-08-01' }, { dueDate: '2026-09-01' }],
      buyer: { ...invoice.buyer, contacts: [{ email: 'a@b.co' }, { email: 'c@d.co' }] },
    })
    expect(warnings).toEqual([
      'payment.means[1] is left out: Factus has no place for it.',
      'paymentTerms[1], and 1 more like it, is left out: Factus has no place for it.',
      'buyer.contacts[1] is left out: Factus has no place for it.',
    ])
  })

  it('has the line that the block speaks of', () => {
    expect(fault(() => mapped(invoiceOf(), { ...BLOCK, lines: { '7': { note: 'x' } } })).field).toBe(
      'destination.factus.lines.7',
    )
  })

  it('makes payments that add up to what Factus computes, and totals within a hundredth a line of the invoice', () => {
    const cents = (most: number) => fc.integer({ min: 1, max: most }).map((value) => (value / 100).toFixed(2))
    const lines = fc.array(
      fc.record({
        description: fc.constant('x'),
        quantity: cents(100_000),
        unitPrice: cents(100_000_000),
        vatRate: fc.constantFrom('0', '5', '19'),
        percentage: fc.constantFrom(undefined, '10', '33.33'),
      }),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(lines, (given) => {
        const invoice = invoiceOf({
          lines: given.map(({ percentage, ...rest }) => ({
            ...rest,
            ...(rest.vatRate === '0' && { vatCategory: 'Z' as const }),
            ...(percentage && { allowances: [{ percentage, reason: 'Descuento' }] }),
          })),
        })
        const { body, total, warnings } = mapped(invoice)
        const check = checkPayments(body as Bill)
        expect([check.balanced, check.total]).toEqual([true, total])
        const apart = Math.abs(Math.round(Number(total) * 100) - Math.round(Number(invoice.totals.totalWithVat) * 100))
        expect(apart).toBeLessThanOrEqual(given.length)
        expect(warnings.some((text) => text.includes('differs by cents'))).toBe(apart > 0)
      }),
      { numRuns: 100, seed: 20_260_701 },
    )
  })
})

describe('who buys', () => {
  const party = (recipient: Partial<SimplifiedInvoice['recipient']>) =>
    invoiceOf({ recipient: { name: 'Ana', address: { country: 'CO' }, ...recipient } as never })

  it.each([
    [{ vatNumber: 'CO900123456' }, { identification: '900123456' }],
    [{ identifier: { value: '900.123.456-8' } }, { identification: '900123456', dv: '8' }],
    [{ identifier: { value: '900123456' } }, { identification: '900123456' }],
  ])('is known by %o', (recipient, expected) => {
    expect(bill(party(recipient)).customer).toMatchObject(expected)
  })

  it('is known by the block before the invoice, as a person by names', () => {
    const customer = { identification_document_code: '13', identification: '1.020.304', names: 'Ana Prueba' } as const
    expect(bill(party({ identifier: { value: '1' } }), { customer }).customer).toMatchObject({
      identification: '1020304',
      legal_organization_code: '2',
      names: 'Ana Prueba',
    })
  })

  it('may be nobody in particular', () => {
    expect(bill(invoiceOf(), { customer: FINAL_CONSUMER }).customer).toMatchObject(FINAL_CONSUMER)
  })

  it.each<[string, FactusBlock, Partial<SimplifiedInvoice['recipient']>]>([
    ['customer.identification_document_code', {}, {}],
    ['customer.legal_organization_code', { customer: { identification_document_code: '31' } }, {}],
    ['customer.identification', BLOCK, { identifier: { value: 'ABC' } }],
    ['customer.dv', BLOCK, { identifier: { value: '900123456-1' } }],
  ])('is refused for the want of %s', (field, block, recipient) => {
    const error = fault(() => bill(party({ identifier: { value: '900123456' }, ...recipient }), block))
    expect(error).toMatchObject({ code: 'DESTINATION_INVALID', field: `destination.factus.${field}` })
  })
})

describe('notes', () => {
  const credit = (changes: Partial<SimplifiedInvoice> = {}) =>
    invoiceOf({ invoiceType: '381', precedingInvoiceReference: { number: 'SETP990000001' }, ...changes })
  const debit = () => ({ ...credit(), typeCode: '383' })

  it('correct the bill that came before, for a reason', () => {
    expect(mapped(credit(), { ...BLOCK, correctionConceptCode: '2' })).toMatchObject({
      resource: 'creditNotes',
      warnings: [],
      body: {
        bill_number: 'SETP990000001',
        customization_id: '20',
        correction_concept_code: '2',
        customer: { identification: '900123456' },
      },
    })
    expect(mapped(debit(), { correctionConceptCode: '3', createdTime: '10:00:00' })).toMatchObject({
      resource: 'debitNotes',
      body: {
        bill_number: 'SETP990000001',
        customization_id: '30',
        correction_concept_code: '3',
        created_time: '10:00:00',
      },
    })
  })

  it('take the customer of the bill where the block has none', () => {
    expect(mapped(credit(), { correctionConceptCode: '1' }).body).not.toHaveProperty('customer')
  })

  it('say what of the block and of the lines they have no place for, and leave it out', () => {
    const block: FactusBlock = {
      correctionConceptCode: '1',
      operationType: '11',
      health: { provider_code: 'x', payment_method_code: '01', coverage_code: '01', contract_number: '1' },
      items: { scheme_id: '1', note: 'n' },
      lines: { '1': { mandate: { identification_document_code: '13', identification: '1' } } },
    }
    const left = (names: readonly string[], kind: string) =>
      names.map((name) => `destination.factus.${name} is left out: a ${kind} note has no place for it.`)
    const onCredit = mapped(credit(), block)
    expect(onCredit.warnings).toEqual(left(['operationType', 'items.scheme_id', 'lines.1.mandate'], 'credit'))
    expect(onCredit.body).toMatchObject({ health: { provider_code: 'x' }, items: [{ note: 'n' }] })
    expect(Object.keys(onCredit.body.items[0] ?? {})).not.toContain('scheme_id')
    const described = {
      ...debit(),
      lines: debit().lines.map((one) => ({ ...one, item: { ...one.item, description: 'd' } })),
    }
    const onDebit = mapped(described, block)
    expect(onDebit.warnings).toEqual([
      'lines[0].item.description is left out: Factus has no place for it.',
      ...left(['operationType', 'health', 'items.note', 'items.scheme_id'], 'debit'),
    ])
    expect(Object.keys(onDebit.body.items[0] ?? {})).not.toContain('note')
    expect(mapped(invoiceOf(), { ...BLOCK, billNumber: 'SETP1' }).warnings).toEqual([
      'destination.factus.billNumber is left out: a bill has no place for it.',
    ])
  })

  it('want somebody where they correct no bill', () => {
    const block = { correctionConceptCode: '1', withoutBill: true }
    expect(fault(() => mapped(credit(), block)).field).toBe('destination.factus.customer.identification_document_code')
  })

  it('may correct another bill than the invoice says, or none', () => {
    const concept = { ...BLOCK, correctionConceptCode: '4' }
    expect(mapped(credit(), { ...concept, billNumber: 'SETP1' }).body).toMatchObject({ bill_number: 'SETP1' })
    const alone = mapped(credit(), { ...concept, withoutBill: true }).body
    expect(alone).toMatchObject({ customization_id: '22' })
    expect(alone).not.toHaveProperty('bill_number')
    const { precedingInvoices: _, ...bare } = credit()
    expect(refusal(() => mapped(bare, concept))).toMatchObject({ code: 'PRECEDING_INVOICE' })
    const two = { ...credit(), precedingInvoices: [{ id: 'A' }, { id: 'B' }] }
    expect(refusal(() => mapped(two, concept))).toMatchObject({ code: 'PRECEDING_INVOICE' })
  })

  it('want their reason', () => {
    for (const [invoice, block] of [
      [credit(), BLOCK],
      [debit(), BLOCK],
      [debit(), { ...BLOCK, correctionConceptCode: '6' }],
    ] as const) {
      expect(fault(() => mapped(invoice, block)).field).toBe('destination.factus.correctionConceptCode')
    }
  })

  it('refuse a discount that is no rate where only rates are taken, and cash rounding on a credit note', () => {
    const lines = [
      { description: 'x', unitPrice: '9999.99', vatRate: '19', allowances: [{ amount: '1234.56', reason: 'x' }] },
    ]
    const block = { ...BLOCK, correctionConceptCode: '1' }
    expect(refusal(() => mapped({ ...credit({ lines }), typeCode: '383' }, block)).code).toBe('DISCOUNT')
    expect(mapped(credit({ lines }), block).body.items[0]).toMatchObject({ discount_amount: '1234.56' })
    expect(refusal(() => mapped(credit({ roundingAmount: '10' }), block)).code).toBe('NOT_CARRIED')
  })
})

describe('the block of a destination', () => {
  it.each([
    ['destination.factus', 'x'],
    ['destination.factus.range', { range: 8 }],
    ['destination.factus.numberingRangeId', { numberingRangeId: '8' }],
    ['destination.factus.customer.municipality', { customer: { municipality: '05001' } }],
    ['destination.factus.customer.municipality_code', { customer: { municipality_code: '5001' } }],
    ['destination.factus.customer.identification_document_code', { customer: { identification_document_code: 'NIT' } }],
    ['destination.factus.customer.dv', { customer: { dv: '12' } }],
    ['destination.factus.customer.email', { customer: { email: '' } }],
    ['destination.factus.lines.1.price', { lines: { '1': { price: '1' } } }],
    ['destination.factus.items.taxes', { items: { taxes: {} } }],
    ['destination.factus.payment.payment_form', { payment: { payment_form: 'cash' } }],
    ['destination.factus.sendEmail', { sendEmail: 'no' }],
    ['destination.factus.observation', { observation: 'x'.repeat(251) }],
  ])('is refused for %s', (field, block) => {
    expect(fault(() => checkBlock(block))).toMatchObject({ code: 'DESTINATION_INVALID', field })
  })
})
