import { describe, expect, it } from 'vitest'
import { seeded } from '../../test/support/virtual-clock.js'
import { cashRounding, checkPayments, type Paid, splitAmount, totalsOf } from './totals.js'

const item = { quantity: '1', price: '100.00', taxes: [{ code: '01', rate: '19.00' }] } as const

describe('totals', () => {
  it('are those of a sale with everything', () => {
    expect(
      totalsOf({
        items: [
          {
            ...item,
            quantity: '2.50',
            price: '1000.00',
            discount_rate: '10.00',
            withholding_taxes: [{ code: '06', rate: '2.50' }],
          },
          {
            ...item,
            taxes: [
              { code: '04', rate: '8' },
              { code: '35', rate: '20.00' },
            ],
            discount_amount: '10.00',
          },
          { ...item, price: '33.33', taxes: [{ is_excluded: true }] },
          { ...item, taxes: [{ code: '01', rate: '0.00' }] },
        ],
        allowance_charges: [{ is_surcharge: true, amount: '5.00' }],
        prepayment_details: [{ amount: '50.00' }],
      }),
    ).toEqual({
      gross_amount: '2733.33',
      discount_amount: '260.00',
      taxable_amount: '2440.00',
      tax_amount: '452.70',
      surcharge_amount: '5.00',
      // 2250 and 427.50; 90, 7.20 and 18; 33.33; 100; and 5.
      total: '2931.03',
      prepayment_amount: '50.00',
      taxes: [
        { code: '01', rate: '19.00', taxable_amount: '2250.00', tax_amount: '427.50' },
        { code: '04', rate: '8', taxable_amount: '90.00', tax_amount: '7.20' },
        { code: '35', rate: '20.00', taxable_amount: '90.00', tax_amount: '18.00' },
        { code: '01', rate: '0.00', taxable_amount: '100.00', tax_amount: '0.00' },
      ],
      withholding_taxes: [{ code: '06', rate: '2.50', taxable_amount: '2250.00', value: '56.25' }],
      items: [
        {
          gross_value: '2500.00',
          discount: '250.00',
          taxable_amount: '2250.00',
          tax_amount: '427.50',
          total: '2677.50',
        },
        { gross_value: '100.00', discount: '10.00', taxable_amount: '90.00', tax_amount: '25.20', total: '115.20' },
        { gross_value: '33.33', discount: '0.00', taxable_amount: '0.00', tax_amount: '0.00', total: '33.33' },
        { gross_value: '100.00', discount: '0.00', taxable_amount: '100.00', tax_amount: '0.00', total: '100.00' },
      ],
    })
  })

  it('round half up, where a product is made', () => {
    const { items, total } = totalsOf({
      items: [
        { ...item, quantity: '0.50', price: '0.01' },
        { ...item, price: '0.50' },
      ],
    })
    expect(items.map((one) => [one.gross_value, one.tax_amount])).toEqual([
      ['0.01', '0.00'],
      ['0.50', '0.10'],
    ])
    expect(total).toBe('0.61')
  })

  it('know one rate in two spellings', () => {
    const taxes = totalsOf({ items: [item, { ...item, taxes: [{ code: '01', rate: '19' }] }] }).taxes
    expect(taxes).toEqual([{ code: '01', rate: '19.00', taxable_amount: '200.00', tax_amount: '38.00' }])
  })

  it.each([
    [{ ...item, price: '1,5' }, 'items[0].price'],
    [{ ...item, quantity: 2 }, 'items[0].quantity'],
    [{ ...item, taxes: [{ code: '01' }] }, 'items[0].taxes[0].rate'],
    [{ ...item, taxes: [{ rate: '19' }] }, 'items[0].taxes[0].code'],
    [{ ...item, discount_rate: '1', discount_amount: '1' }, 'items[0].discount_amount'],
  ])('name what is no amount: %j', (one, field) => {
    expect(() => totalsOf({ items: [one as never] })).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_INVALID', field }),
    )
  })
})

describe('payments', () => {
  const sale = (amounts: readonly string[], cash_rounding_amount?: string): Paid => ({
    items: [item],
    payment_details: amounts.map((amount) => ({ payment_form: '1', payment_method_code: '10', amount })),
    ...(cash_rounding_amount !== undefined && { cash_rounding_amount }),
  })
  it.each([
    [['119.00'], undefined, '0.00', true],
    [['100.00', '19'], undefined, '0.00', true],
    [['119.01'], undefined, '0.01', false],
    [['100.00'], '-19.00', '-19.00', true],
    [['150.00'], '31.00', '31.00', true],
    [['150.00'], '-31.00', '31.00', false],
    [['619.00'], '500.00', '500.00', true],
    [['619.01'], '500.01', '500.01', false],
  ])('%j with %s', (amounts, rounding, difference, balanced) => {
    expect(checkPayments(sale(amounts, rounding))).toMatchObject({ total: '119.00', difference, balanced })
  })

  it.each([
    ['119.00', undefined, '100.00', '-19.00'],
    ['125.00', undefined, '150.00', '25.00'],
    ['124.99', '50', '100.00', '-24.99'],
    ['-125.00', '50', '-150.00', '-25.00'],
    ['119.37', '1', '119.00', '-0.37'],
  ])('in coins: %s by %s', (total, coin, amount, cash_rounding_amount) => {
    expect(cashRounding(total, coin)).toEqual({ amount, cash_rounding_amount })
  })

  it('refuses coins that nobody has', () => {
    expect(() => cashRounding('1', '0')).toThrow('coin')
    expect(() => cashRounding('1', '1001')).toThrow('coin')
  })

  it.each([
    ['100.00', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
    ['0.02', ['1', '0', '1.5'], ['0.01', '0.00', '0.01']],
    ['-100.00', ['1', '1', '1'], ['-33.34', '-33.33', '-33.33']],
  ])('in parts: %s', (total, shares, parts) => {
    expect(splitAmount(total, shares)).toEqual(parts)
  })
})

/** The same sums by another way: in millionths of a millionth, rounded by the remainder. */
function reference(document: Paid): string {
  const scale = 10n ** 12n
  const read = (text: string) => {
    const [whole = '0', fraction = ''] = text.split('.')
    return BigInt(whole) * scale + BigInt(fraction.padEnd(12, '0'))
  }
  const toCents = (value: bigint) => {
    const unit = scale / 100n
    const rest = value % unit
    return value - rest + (rest * 2n >= unit ? unit : 0n)
  }
  let sum = 0n
  for (const { quantity, price, discount_rate, discount_amount, taxes } of document.items) {
    const gross = toCents((read(quantity) * read(price)) / scale)
    const off = discount_amount ? read(discount_amount) : toCents((gross * read(discount_rate ?? '0')) / scale / 100n)
    sum += gross - off
    for (const { is_excluded, rate = '0' } of taxes) {
      if (!is_excluded) sum += toCents(((gross - off) * read(rate)) / scale / 100n)
    }
  }
  for (const { is_surcharge, amount } of document.allowance_charges ?? [])
    sum += is_surcharge ? read(amount) : -read(amount)
  const hundredths = sum / (scale / 100n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

function randomDocument(random: () => number): Paid {
  const below = (limit: number) => Math.floor(random() * limit)
  const amount = (whole: number) => `${below(whole)}.${String(below(100)).padStart(2, '0')}`
  const items = Array.from({ length: 1 + below(8) }, () => ({
    quantity: random() < 0.5 ? `${1 + below(40)}` : `${1 + below(9)}.${String(below(100)).padStart(2, '0')}`,
    price: `${1 + below(2_000_000)}.${String(below(100)).padStart(2, '0')}`,
    ...(random() < 0.3 && { discount_rate: `${below(60)}.${String(below(100)).padStart(2, '0')}` }),
    taxes:
      random() < 0.1
        ? [{ is_excluded: true }]
        : Array.from({ length: 1 + below(2) }, () => ({
            code: (['01', '04', '35'] as const)[below(3)] ?? '01',
            rate: (['19.00', '5.00', '8', '0.00', '4.75', '20'] as const)[below(6)] ?? '19.00',
          })),
    withholding_taxes: random() < 0.2 ? [{ code: '06', rate: '2.50' }] : [],
  }))
  return {
    items,
    allowance_charges: random() < 0.2 ? [{ is_surcharge: true, amount: amount(9_000) }] : [],
    payment_details: [],
  }
}

describe('documents at random', () => {
  const count = process.env.FACTURELLE_SOAK ? 100_000 : 1_000
  it(`agree to the last hundredth, whichever way they are added: ${count}`, { timeout: 600_000 }, () => {
    const random = seeded(7)
    const hundredths = (text: string) => BigInt(text.replace('.', ''))
    const add = (texts: readonly string[]) => texts.reduce((sum, text) => sum + hundredths(text), 0n)
    for (let nth = 0; nth < count; nth++) {
      const document = randomDocument(random)
      const totals = totalsOf(document)
      const why = `document ${nth}`
      if (totals.total !== reference(document)) expect(totals.total, why).toBe(reference(document))
      const lines = add(totals.items.map(({ total }) => total))
      const checks = [
        lines + hundredths(totals.surcharge_amount) === hundredths(totals.total),
        add(totals.taxes.map(({ tax_amount }) => tax_amount)) === hundredths(totals.tax_amount),
        add(totals.items.map(({ tax_amount }) => tax_amount)) === hundredths(totals.tax_amount),
        add(totals.items.map(({ taxable_amount }) => taxable_amount)) === hundredths(totals.taxable_amount),
      ]
      // Parts and coins leave nothing over.
      const parts = splitAmount(totals.total, ['3', '2', '1'])
      const { amount, cash_rounding_amount } = cashRounding(totals.total)
      const pay = (amounts: readonly string[], rounding?: string): Paid => ({
        ...document,
        payment_details: amounts.map((one) => ({ payment_form: '1', payment_method_code: '10', amount: one })),
        ...(rounding !== undefined && { cash_rounding_amount: rounding }),
      })
      checks.push(checkPayments(pay(parts)).balanced, checkPayments(pay([amount], cash_rounding_amount)).balanced)
      if (checks.includes(false)) expect.fail(`${why}: ${JSON.stringify(checks)}`)
    }
  })
})
