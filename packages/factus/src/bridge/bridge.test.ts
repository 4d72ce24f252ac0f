import { UnsupportedError } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { bill, billV1, creditNote, creditNoteV1 } from '../../test/support/bodies.js'
import { document } from '../../test/support/document.js'
import { seeded } from '../../test/support/virtual-clock.js'
import { checkBill } from '../helpers/check.js'
import { totalsOf } from '../helpers/totals.js'
import { toV1Bill, toV1CreditNote, toV2Bill, toV2CreditNote } from './index.js'

const [item] = bill.items
const [itemV1] = billV1.items
const schema = (version: 'v1' | 'v2', name: string, value: unknown) =>
  document(version).errorsOf({ $ref: `#/components/schemas/${name}` }, value)
/** Version 1 takes prices as numbers. */
const asNumbers = (value: object) =>
  JSON.parse(JSON.stringify(value).replace(/"(price|discount_rate)":"([\d.]+)"/g, '"$1":$2')) as object

describe('from version 1 to version 2', () => {
  it('codes for ids, prices without taxes, one payment of the total', () => {
    const bridged = toV2Bill({
      ...billV1,
      payment_form: '2',
      payment_due_date: '2026-08-01',
      establishment: { name: 'Tienda', address: 'Calle 1', phone_number: '1', email: 'a@b.co', municipality_id: 980 },
      items: [
        {
          ...(itemV1 as NonNullable<typeof itemV1>),
          name: 'Lápiz',
          quantity: 2,
          price: '119.00',
          withholding_taxes: [{ code: '06', withholding_tax_rate: '2.50' }],
          scheme_id: '1',
          mandate: { identification_document_id: 6, identification: '123456789' },
        },
      ],
    })
    expect(bridged.difference).toBe('0.00')
    expect(bridged.document).toMatchObject({
      reference_code: 'V-1',
      customer: {
        identification_document_code: '13',
        legal_organization_code: '2',
        tribute_code: 'ZZ',
        municipality_code: '68679',
      },
      establishment: { municipality_code: '68679' },
      payment_details: [{ payment_form: '2', payment_method_code: '10', amount: '238.00', due_date: '2026-08-01' }],
      items: [
        {
          quantity: '2.00',
          price: '100.00',
          unit_measure_code: '94',
          standard_code: '999',
          taxes: [{ code: '01', rate: '19.00' }],
          withholding_taxes: [{ code: '06', rate: '2.50' }],
          mandate: { identification_document_code: '31', identification: '123456789' },
        },
      ],
    })
    expect(schema('v2', 'BillCreateV2', bridged.document)).toEqual([])
    expect(checkBill(bridged.document)).toEqual([])
  })

  it('an excluded line has no tax', () => {
    const { document: made } = toV2Bill({
      ...billV1,
      items: [{ ...(itemV1 as NonNullable<typeof itemV1>), is_excluded: 1, price: '50.00' }],
    })
    expect(made.items[0]).toMatchObject({ price: '50.00', taxes: [{ is_excluded: true }] })
    expect(made.payment_details[0]?.amount).toBe('50.00')
  })

  it('a credit note names its invoice by number', () => {
    const { document: made } = toV2CreditNote(creditNoteV1, 'SETP990000001')
    expect(made).toMatchObject({ bill_number: 'SETP990000001', correction_concept_code: '2', customization_id: '20' })
    expect(schema('v2', 'CreditNoteCreateV2', made)).toEqual([])
    expect(() => toV2CreditNote(creditNoteV1)).toThrow('bill_number')
  })

  it.each([
    [{ customer: { ...billV1.customer, municipality_id: 1123 } }, 'customer.municipality_id'],
    [{ customer: { ...billV1.customer, identification_document_id: 99 } }, 'customer.identification_document_id'],
    [{ items: [{ ...itemV1, unit_measure_id: 0 }] }, 'items[0].unit_measure_id'],
    [{ items: [{ ...itemV1, tribute_id: 3 }] }, 'items[0].tribute_id'],
    [{ items: [{ ...itemV1, tribute_id: 999 }] }, 'items[0].tribute_id'],
  ])('refuses by name what has no counterpart: %#', (change, field) => {
    expect(() => toV2Bill({ ...billV1, ...change } as typeof billV1)).toThrow(field)
  })
})

describe('from version 2 to version 1', () => {
  it('ids for codes, prices with taxes', () => {
    const { document: made, difference } = toV1Bill({ ...bill, customer: { ...bill.customer, dv: '6' } })
    expect(difference).toBe('0.00')
    expect(made).toMatchObject({
      payment_form: '1',
      payment_method_code: '10',
      customer: { identification_document_id: 3, dv: 6, legal_organization_id: 2, tribute_id: 21 },
      items: [{ quantity: 1, price: '119.00', tax_rate: '19.00', unit_measure_id: 70, tribute_id: 1, is_excluded: 0 }],
    })
    expect(schema('v1', 'BillCreateV1', asNumbers(made))).toEqual([])
    const note = toV1CreditNote(creditNote, 7).document
    expect(note).toMatchObject({
      bill_id: 7,
      correction_concept_code: 2,
      customization_id: 20,
      payment_method_code: '10',
    })
    expect(schema('v1', 'CreditNoteCreateV1', asNumbers(note))).toEqual([])
    expect(() => toV1CreditNote(creditNote)).toThrow('bill_id')
  })

  it.each([
    [{ items: [{ ...item, quantity: '1.50' }] }, 'items[0].quantity'],
    [{ items: [{ ...item, taxes: [...(item?.taxes ?? []), { code: '35', rate: '20' }] }] }, 'items[0].taxes'],
    [{ items: [{ ...item, discount_rate: undefined, discount_amount: '1.00' }] }, 'items[0].discount_amount'],
    [{ payment_details: [...bill.payment_details, ...bill.payment_details] }, 'payment_details'],
    [{ prepayment_details: [{ reference_code: 'A', received_date: '2026-07-01', amount: '1' }] }, 'prepayment_details'],
    [{ cash_rounding_amount: '1.00' }, 'cash_rounding_amount'],
    [{ currency: { type: 'USD', exchange_rate: '4000.00' } }, 'currency'],
    [{ operation_type: 'SS-CUFE' }, 'operation_type'],
    [{ customer: { ...bill.customer, country_code: 'US' } }, 'customer.country_code'],
    [{ customer: { ...bill.customer, responsibilities: ['O-13'] } }, 'customer.responsibilities'],
    [{ customer: { ...bill.customer, identification_document_code: '48' } }, 'customer.identification_document_code'],
  ])('refuses by name what version 1 has not: %#', (change, field) => {
    const failure = (() => {
      try {
        return toV1Bill({ ...bill, ...change } as typeof bill)
      } catch (error) {
        return error
      }
    })()
    expect(UnsupportedError.isInstance(failure)).toBe(true)
    expect(failure).toMatchObject({ code: 'NOT_IN_VERSION', message: expect.stringContaining(field) })
  })
})

it('there and back, a price without a rest is the same, and the difference is told', () => {
  const random = seeded(3)
  const count = process.env.FACTURELLE_SOAK ? 20_000 : 300
  for (let nth = 0; nth < count; nth++) {
    const quantity = 1 + Math.floor(random() * 20)
    const price = `${1 + Math.floor(random() * 900_000)}.${String(Math.floor(random() * 100)).padStart(2, '0')}`
    const rate = (['19.00', '5.00', '0.00', '8.00'] as const)[Math.floor(random() * 4)] ?? '19.00'
    const sale = { ...billV1, items: [{ ...(itemV1 as NonNullable<typeof itemV1>), quantity, price, tax_rate: rate }] }
    const { document: made, difference } = toV2Bill(sale)
    const cents = (text: string) => BigInt(text.replace('.', ''))
    const gross = cents(price) * BigInt(quantity)
    expect(cents(totalsOf(made).total) - gross, `${quantity} of ${price} at ${rate}`).toBe(cents(difference))
    const back = toV1Bill(made)
    expect(cents(back.document.items[0]?.price ?? '') - cents(price)).toBeLessThanOrEqual(1n)
    expect(cents(back.document.items[0]?.price ?? '') - cents(price)).toBeGreaterThanOrEqual(-1n)
  }
})
