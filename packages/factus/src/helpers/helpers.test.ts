import { describe, expect, it } from 'vitest'
import { bill, billV1 } from '../../test/support/bodies.js'
import type { NumberingRange } from '../index.js'
import { checkBill, checkBillV1 } from './check.js'
import { dayOf, momentOf } from './dates.js'
import { FINAL_CONSUMER, nitCheckDigit, nitOf } from './identity.js'
import { grossPrice, netLine, netPrice } from './prices.js'
import { chooseRange, numbersLeft } from './ranges.js'

describe('NIT', () => {
  it.each([
    // The last two are known: those of DIAN and of a university.
    ['0', '0'],
    ['1', '8'],
    ['4', '1'],
    ['123456789', '6'],
    ['900373115', '3'],
    ['900.373.115', '3'],
    ['800197268', '4'],
    ['899999063', '3'],
  ])('%s has the digit %s', (nit, digit) => {
    expect(nitCheckDigit(nit)).toBe(digit)
  })

  it('every weight counts', () => {
    // A one in each place, from the last; worked out on paper from the weights.
    const digits = Array.from({ length: 15 }, (_, at) => nitCheckDigit(`1${'0'.repeat(at)}`))
    expect(digits.join('')).toBe('849531473182716')
  })

  it('comes in its two parts, and is checked', () => {
    expect(nitOf('900.373.115-3')).toEqual({ identification: '900373115', dv: '3' })
    expect(nitOf('800197268')).toEqual({ identification: '800197268', dv: '4' })
    for (const wrong of ['900373115-1', '', 'A1', '1-2-3', '1234567890123456']) {
      expect(() => nitOf(wrong)).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID', field: 'nit' }))
    }
  })

  it('the final consumer has twelve twos', () => {
    expect(FINAL_CONSUMER.identification).toMatch(/^2{12}$/)
  })
})

describe('prices', () => {
  it.each([
    ['119.00', ['19.00'], '100.00'],
    ['100.00', ['19'], '84.03'],
    ['108.00', ['8.00'], '100.00'],
    ['127.00', ['19', '8'], '100.00'],
    ['50.00', [], '50.00'],
    ['0.01', ['19'], '0.01'],
  ])('%s with %j is %s without', (gross, rates, net) => {
    expect(netPrice(gross, ...rates)).toBe(net)
  })

  it.each([
    ['100.00', ['19.00'], '119.00'],
    ['84.03', ['19.00'], '100.00'],
    ['100', ['19', '8'], '127.00'],
  ])('%s without %j is %s with', (net, rates, gross) => {
    expect(grossPrice(net, ...rates)).toBe(gross)
  })

  it('tells what rounding makes of a line', () => {
    expect(netLine({ quantity: '1', price: '100.00', rate: '19' })).toEqual({
      price: '84.03',
      total: '100.00',
      difference: '0.00',
    })
    expect(netLine({ quantity: '3', price: '100.00', rate: '19' })).toEqual({
      price: '84.03',
      total: '299.99',
      difference: '-0.01',
    })
    expect(netLine({ quantity: '10', price: '119.00', rate: '19', discount_rate: '10' })).toEqual({
      price: '100.00',
      total: '1071.00',
      difference: '0.00',
    })
  })

  it('refuses what is no price', () => {
    expect(() => netPrice('1.000,00', '19')).toThrow('price')
    expect(() => netPrice('1', '-19')).toThrow('rates[0]')
  })
})

describe('moments', () => {
  it.each([
    ['20-01-2026 03:04:05 PM', '2026-01-20T15:04:05-05:00'],
    ['20-01-2026 12:00:00 AM', '2026-01-20T00:00:00-05:00'],
    ['20-01-2026 12:30:00 PM', '2026-01-20T12:30:00-05:00'],
    ['20-01-2026 15:04:05', '2026-01-20T15:04:05-05:00'],
    ['2026-01-20T15:04:05.000000Z', '2026-01-20T15:04:05.000000Z'],
    ['20-13-2026 03:04:05 PM', undefined],
    ['31-02-2026 03:04:05 PM', undefined],
    ['2026-02-31T15:04:05Z', undefined],
    ['yesterday', undefined],
  ])('%s', (text, expected) => {
    expect(momentOf(text)).toBe(expected)
  })

  it.each([
    ['20-01-2026', '2026-01-20'],
    ['2026-01-20', '2026-01-20'],
    ['2026-01-20T00:00:00.000000Z', '2026-01-20'],
    ['20-01-2026 03:04:05 PM', '2026-01-20'],
    ['30-02-2026', undefined],
    ['soon', undefined],
  ])('day of %s', (text, expected) => {
    expect(dayOf(text)).toBe(expected)
  })
})

describe('the range to issue with', () => {
  const range = (id: number, given: Partial<NumberingRange> = {}): NumberingRange => ({
    id,
    document: 'Factura de Venta',
    prefix: `P${id}`,
    from: 1,
    to: 1000,
    current: 1,
    is_active: 1,
    is_expired: false,
    end_date: '2030-12-31',
    ...given,
  })
  const wanted = { document: '21', today: '2026-07-01' } as const

  it.each<[string, NumberingRange]>([
    ['is of another kind', range(2, { document: 'Nota Crédito' })],
    ['is switched off', range(2, { is_active: 0 })],
    ['has expired', range(2, { is_expired: true })],
    ['ended', range(2, { end_date: '30-06-2026' })],
    ['has not begun', range(2, { start_date: '2026-08-01' })],
    ['was deleted', range(2, { deleted_at: '2026-01-01' })],
    ['is used up', range(2, { current: 1001 })],
  ])('is not one that %s', async (_, other) => {
    expect((await chooseRange([other, range(1)], wanted))?.range.id).toBe(1)
    expect(await chooseRange([other], wanted)).toBeUndefined()
  })

  it('is found by code or by name, on whatever page', async () => {
    async function* pages() {
      for (let id = 1; id <= 25; id++) yield range(id, { document: id === 25 ? '22' : 'factura de venta' })
    }
    expect((await chooseRange(pages(), { ...wanted, document: '22' }))?.range.id).toBe(25)
    expect((await chooseRange(pages(), { ...wanted, prefix: 'P17' }))?.range.id).toBe(17)
    expect(await chooseRange(pages(), { ...wanted, prefix: 'P99' })).toBeUndefined()
  })

  it('is the one that lasts longest; the others are told', async () => {
    const choice = await chooseRange(
      [range(1, { current: 900 }), range(2), range(3, { end_date: '2031-01-01' })],
      wanted,
    )
    expect(choice?.range.id).toBe(3)
    expect(choice?.others.map(({ id }) => id)).toEqual([2, 1])
    expect(choice?.warnings).toEqual([])
  })

  it('comes with a warning when it runs out: a tenth of its numbers, or thirty days', async () => {
    const warnings = async (given: Partial<NumberingRange>, further = {}) =>
      (await chooseRange([range(1, given)], { ...wanted, ...further }))?.warnings
    expect(await warnings({ current: 900 })).toEqual([])
    expect(await warnings({ current: 901 })).toEqual([{ kind: 'numbers', left: 100, percent: 10 }])
    expect(await warnings({ end_date: '2026-08-01' })).toEqual([])
    expect(await warnings({ end_date: '31-07-2026' })).toEqual([{ kind: 'days', left: 30, end_date: '2026-07-31' }])
    expect(await warnings({ current: 700 }, { warnPercent: 50 })).toHaveLength(1)
    expect(await warnings({ end_date: '2026-09-01' }, { warnDays: 90 })).toHaveLength(1)
    // Those of notes have no end.
    const { to: _, end_date: __, ...endless } = range(1)
    expect((await chooseRange([endless], wanted))?.warnings).toEqual([])
    expect(numbersLeft(endless)).toBe(Number.POSITIVE_INFINITY)
    const inV1 = { ...endless, from: 0, to: 0, start_date: '', end_date: '' }
    expect(await chooseRange([inV1], wanted)).toMatchObject({ range: inV1, warnings: [] })
  })

  it('needs a day', async () => {
    await expect(chooseRange([], { ...wanted, today: 'today' })).rejects.toMatchObject({ field: 'today' })
  })
})

describe('a bill looked over before it is sent', () => {
  const [item] = bill.items
  const changed = (change: object) => ({ ...bill, ...change }) as typeof bill
  const line = (change: object) => changed({ items: [{ ...item, ...change }] })
  it('has nothing wrong', () => {
    expect(checkBill(bill)).toEqual([])
    expect(checkBillV1(billV1)).toEqual([])
  })

  it.each([
    [changed({ items: [] }), 'items'],
    [line({ quantity: '0.00' }), 'items[0].quantity'],
    [line({ price: '0' }), 'items[0].price'],
    [line({ price: '1.005' }), 'items[0].price'],
    [line({ price: '-1' }), 'items[0].price'],
    [line({ discount_rate: '-1' }), 'items[0].discount_rate'],
    [line({ discount_amount: '1.00' }), 'items[0].discount_amount'],
    [line({ taxes: [] }), 'items[0].taxes'],
    [line({ taxes: [{ rate: '19.00' }] }), 'items[0].taxes[0].code'],
    [line({ taxes: [{ code: '01' }] }), 'items[0].taxes[0].rate'],
    [changed({ payment_details: [{ ...bill.payment_details[0], payment_form: '2' }] }), 'payment_details[0].due_date'],
    [changed({ payment_details: [{ ...bill.payment_details[0], amount: '100.00' }] }), 'payment_details'],
    [changed({ observation: 'x'.repeat(251) }), 'observation'],
    [changed({ document: '03' }), 'related_documents'],
    [changed({ customer: { ...bill.customer, legal_organization_code: '1', company: ' ' } }), 'customer.company'],
    [changed({ customer: { ...bill.customer, names: undefined } }), 'customer.names'],
    [changed({ customer: { ...bill.customer, company: ' ' } }), 'customer.company'],
    [changed({ customer: { ...bill.customer, email: 'nobody' } }), 'customer.email'],
    [changed({ customer: { ...bill.customer, identification: '900373115-0' } }), 'customer.identification'],
    [changed({ customer: { ...bill.customer, identification_document_code: '31' } }), 'customer.dv'],
    [changed({ customer: { ...bill.customer, identification_document_code: '31', dv: '1' } }), 'customer.dv'],
  ])('names the field: %#', (given, field) => {
    expect(checkBill(given).map((problem) => problem.field)).toEqual([field])
  })

  it.each([
    [{ items: [{ ...billV1.items[0], quantity: 1.5 }] }, 'items[0].quantity'],
    [{ items: [{ ...billV1.items[0], is_excluded: 2 }] }, 'items[0].is_excluded'],
    [{ payment_form: '2' }, 'payment_due_date'],
    [{ customer: { ...billV1.customer, identification_document_id: 6 } }, 'customer.dv'],
  ])('in version 1: %#', (change, field) => {
    expect(checkBillV1({ ...billV1, ...change } as typeof billV1).map((problem) => problem.field)).toEqual([field])
  })
})
