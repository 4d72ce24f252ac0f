import type { Adjustment, Invoice, InvoiceLine, Seller, SimplifiedInvoice, VatBreakdown } from '@facturelle/core'
import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { exactly, type Plain, type Same } from './exact.js'
import type { invoiceSchema } from './schema.js'
import type { simplifiedInvoiceSchema } from './simplified-schema.js'

describe('schemas and types', () => {
  it('are one', () => {
    expectTypeOf<z.infer<ReturnType<typeof invoiceSchema>>>().toEqualTypeOf<Invoice>()
    expectTypeOf<z.infer<ReturnType<typeof simplifiedInvoiceSchema>>>().toEqualTypeOf<SimplifiedInvoice>()
  })

  it('of the same keys are the same, whatever is read-only or open', () => {
    expectTypeOf<
      Same<{ a: string; b?: string[] }, { readonly a: 'x' | (string & {}); readonly b?: readonly string[] }>
    >().toEqualTypeOf<true>()
    expectTypeOf<Plain<Seller>['name']>().toEqualTypeOf<string>()
  })

  it('differ by a key too many, a key too few, an optional key, a type, a code', () => {
    expectTypeOf<Same<{ a: string; b: string }, { a: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<{ a?: string }, { a: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<{ a: number }, { a: string }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<{ a: 'S' }, { a: 'S' | 'Z' }>>().toEqualTypeOf<false>()
    expectTypeOf<Same<{ a: { b: string }[] }, { a: { b?: string }[] }>>().toEqualTypeOf<false>()
  })

  it('that differ do not compile', () => {
    const shape = {
      amount: z.string(),
      baseAmount: z.optional(z.string()),
      percentage: z.optional(z.string()),
      reason: z.optional(z.string()),
    }
    const code = z.optional(z.string())
    expectTypeOf(exactly<Adjustment>()(z.strictObject({ ...shape, reasonCode: code }))).toEqualTypeOf<
      z.ZodMiniType<Adjustment>
    >()
    // @ts-expect-error reasonCode is not there
    exactly<Adjustment>()(z.strictObject(shape))
    // @ts-expect-error one key too many
    exactly<Adjustment>()(z.strictObject({ ...shape, reasonCode: code, more: code }))
    // @ts-expect-error reasonCode may be absent
    exactly<Adjustment>()(z.strictObject({ ...shape, reasonCode: z.string() }))
  })
})

describe('the model', () => {
  it('names what every invoice has', () => {
    expectTypeOf<Invoice['invoiceNumber']>().toEqualTypeOf<string>()
    expectTypeOf<Invoice['lines']>().toEqualTypeOf<readonly InvoiceLine[]>()
    expectTypeOf<VatBreakdown['category']>().toEqualTypeOf<'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O' | 'L' | 'M' | 'B'>()
    // @ts-expect-error an amount is a decimal string
    const amount: Invoice['totals']['amountDue'] = 12.5
    // @ts-expect-error an absent value is an absent key
    const absent: Invoice['buyerReference'] = null
    expectTypeOf([amount, absent]).toBeArray()
  })
})
