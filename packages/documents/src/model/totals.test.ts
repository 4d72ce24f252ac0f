import { ConfigurationError, type InvoiceDraft, type InvoiceLine } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { brokenRules } from '../../test/support/arithmetic-rules.js'
import { completeTotals, lineNetAmount } from './totals.js'

const item = { name: 'X' }

function detail(id: string, netPrice: string, more: Partial<InvoiceLine> = {}): InvoiceLine {
  return { id, quantity: '1', unit: 'C62', price: { netPrice }, vat: { category: 'S', rate: '20' }, item, ...more }
}

function draft(lines: readonly InvoiceLine[], more: Partial<InvoiceDraft> = {}): InvoiceDraft {
  const address = { country: 'FR' }
  const parties = { seller: { name: 'S', address }, buyer: { name: 'B', address } }
  return { invoiceNumber: '1', issueDate: '2026-01-01', typeCode: '380', currency: 'EUR', ...parties, lines, ...more }
}

describe('lineNetAmount', () => {
  it.each([
    ['3', '33.333', undefined, '100.00'],
    ['1', '0.005', undefined, '0.01'],
    ['-1', '0.005', undefined, '-0.01'],
    ['1', '0.00499999999999999999', undefined, '0.00'],
    ['1', '1', '3', '0.33'],
    ['2', '1', '3', '0.67'],
    ['1', '0.01', '2', '0.01'],
    // A quotient that twenty decimals would round up to the half before two decimals do.
    ['1', '0.01499999999999999999', '3', '0.00'],
    ['99999999999', '0.000001', '7', '14285.71'],
    ['-0.001', '0.01', undefined, '0.00'],
  ])('%s at %s for %s is %s', (quantity, netPrice, baseQuantity, net) => {
    const price = { netPrice, ...(baseQuantity && { baseQuantity }) }
    expect(lineNetAmount(detail('1', '0', { quantity, price }))).toBe(net)
  })

  it.each([
    [{ quantity: '1e5' }, 'DECIMAL_INVALID', 'line.quantity'],
    [{ price: { netPrice: '1', baseQuantity: '0.00' } }, 'DECIMAL_INVALID', 'line.price.baseQuantity'],
    [{ price: { netPrice: '1e999999999' } }, 'DECIMAL_INVALID', 'line.price.netPrice'],
    [{ quantity: undefined }, 'LINE_INCOMPLETE', 'line.quantity'],
  ])('refuses %j', (more, code, field) => {
    expect(() => lineNetAmount(detail('1', '1', more as Partial<InvoiceLine>))).toThrow(
      expect.objectContaining({ code, field }),
    )
    expect(() => lineNetAmount(detail('1', '1', more as Partial<InvoiceLine>))).toThrow(ConfigurationError)
  })
})

describe('completeTotals', () => {
  it('rounds VAT once for a group, whatever the form of its rate', () => {
    const lines = [
      detail('1', '0.03'),
      detail('2', '0.03', { vat: { category: 'S', rate: '20.00' } }),
      detail('3', '0.03'),
    ]
    const { vatBreakdown } = completeTotals(draft(lines))
    // Three times 0.006 would be 0.03.
    expect(vatBreakdown).toEqual([{ taxableAmount: '0.09', vatAmount: '0.02', category: 'S', rate: '20' }])
  })

  it('counts what was paid, rounds, and passes on', () => {
    const { totals } = completeTotals(
      draft([detail('1', '100')], {
        totals: { paidAmount: '20', roundingAmount: '0.05' },
        thirdPartyPayments: [{ amount: '3.50', description: 'Consigne' }],
      }),
    )
    expect(totals).toMatchObject({ totalWithVat: '120.00', paidAmount: '20.00', amountDue: '103.55' })
  })

  it('adds up prepayments where nobody says what was paid', () => {
    const prepayments = [
      { amount: '12', vat: [] },
      { amount: '30.5', vat: [] },
    ]
    expect(completeTotals(draft([detail('1', '100')], { prepayments })).totals).toMatchObject({
      paidAmount: '42.50',
      amountDue: '77.50',
    })
  })

  it('makes VAT in the accounting currency at the given rate', () => {
    const currencyExchange = { sourceCurrency: 'EUR', targetCurrency: 'USD', rate: '1.0875' }
    const made = completeTotals(draft([detail('1', '99.99')], { vatAccountingCurrency: 'USD', currencyExchange }))
    expect(made.totals.vatTotalInAccountingCurrency).toBe('21.75')
  })

  it('sums groups of lines, which do not count, however they are ordered and nested', () => {
    const lines: InvoiceLine[] = [
      { id: 'A', subtype: 'GROUP', item },
      { id: 'B', subtype: 'GROUP', parentId: 'A', item },
      detail('1', '10', { parentId: 'B', subtype: 'DETAIL' }),
      detail('2', '5', { parentId: 'A', subtype: 'DETAIL' }),
      { id: 'I', subtype: 'INFORMATION', parentId: 'A', netAmount: '1000.00', item },
    ]
    for (const order of [lines, [...lines].reverse()]) {
      const made = completeTotals(draft(order))
      expect(Object.fromEntries(made.lines.map(({ id, netAmount }) => [id, netAmount]))).toEqual({
        A: '15.00',
        B: '10.00',
        1: '10.00',
        2: '5.00',
        I: '1000.00',
      })
      expect(made.totals.lineNetTotal).toBe('15.00')
      expect(brokenRules(made)).toEqual([])
    }
  })

  it('ends where groups go in a circle, and where they are 10,000 deep', () => {
    const circle: InvoiceLine[] = [
      { id: 'A', subtype: 'GROUP', parentId: 'B', item },
      { id: 'B', subtype: 'GROUP', parentId: 'A', item },
    ]
    expect(completeTotals(draft(circle)).totals.lineNetTotal).toBe('0.00')
    const deep: InvoiceLine[] = Array.from({ length: 10_000 }, (_, level) => ({
      id: `G${level}`,
      subtype: 'GROUP',
      ...(level > 0 && { parentId: `G${level - 1}` }),
      item,
    }))
    const made = completeTotals(draft([...deep, detail('1', '7', { parentId: 'G9999', subtype: 'DETAIL' })]))
    expect(made.lines[0]?.netAmount).toBe('7.00')
  })

  it('keeps apart what reasons of their own tell apart', () => {
    const exempt = (exemptionReason: string) => ({ category: 'E' as const, rate: '0', exemptionReason })
    const lines = [
      detail('1', '1', { vat: exempt('a') }),
      detail('2', '2', { vat: exempt('b') }),
      detail('3', '4', { vat: exempt('a') }),
    ]
    expect(completeTotals(draft(lines)).vatBreakdown.map(({ taxableAmount }) => taxableAmount)).toEqual([
      '5.00',
      '2.00',
    ])
  })

  it('cannot share a logistics charge among rates', () => {
    const vat = [
      { category: 'S' as const, rate: '20' },
      { category: 'S' as const, rate: '10' },
    ]
    const logisticsCharges = [{ description: 'Port', amount: '5', vat }]
    expect(() => completeTotals(draft([detail('1', '1')], { logisticsCharges }))).toThrow(
      expect.objectContaining({ code: 'VAT_SPLIT_UNKNOWN', field: 'logisticsCharges[0].vat' }),
    )
  })

  it('makes the same of what it made', () => {
    const once = completeTotals(
      draft([detail('1', '3.333')], { allowances: [{ amount: '1', reason: 'x', vat: { category: 'S', rate: '20' } }] }),
    )
    expect(completeTotals(once)).toEqual(once)
  })
})
