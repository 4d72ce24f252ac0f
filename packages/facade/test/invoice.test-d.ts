import type { Adapter, Destination, Invoice, SimplifiedInvoice } from '@facturelle/core'
import { describe, it } from 'vitest'
import { createFacturelle } from '../src/index.js'

interface Box extends Destination {
  readonly type: 'box'
}
declare const box: Adapter<Box>
declare const invoice: Invoice
declare const simplified: SimplifiedInvoice
const facturelle = createFacturelle({ adapters: [box], documents: [] })
const options = { destination: { type: 'box' } } as const

describe('submit', () => {
  it('takes a file, an invoice, or a simplified one', () => {
    facturelle.submit({ file: new Uint8Array(), name: 'a.xml' }, options)
    facturelle.submit(invoice, { ...options, syntax: 'UBL', profile: 'EXTENDED-CTC-FR' })
    facturelle.submit(simplified, options)
    facturelle.submit({ ...simplified, date: '2026-01-31' }, options)
  })

  it('does not compile with two of them in one', () => {
    // @ts-expect-error a file and an invoice
    facturelle.submit({ ...simplified, file: new Uint8Array() }, options)
    // @ts-expect-error the issue date of the full form is `date` here
    facturelle.submit({ ...simplified, issueDate: '2026-01-31' }, options)
    // @ts-expect-error the seller of the full form, with the supplier of the other
    facturelle.submit({ ...invoice, supplier: simplified.supplier }, options)
  })

  it('does not compile with a key or a syntax that there is not', () => {
    // @ts-expect-error comment
    facturelle.submit({ ...simplified, comments: 'x' }, options)
    // @ts-expect-error no such syntax
    facturelle.submit(invoice, { ...options, syntax: 'EDIFACT' })
  })
})
