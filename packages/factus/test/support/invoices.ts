import type { Invoice, PreparedInvoice, SimplifiedInvoice } from '@facturelle/core'
import { sha256 } from '@facturelle/core'
import { expandInvoice } from '@facturelle/documents/model'

/** Half a year after the identifiers of these tests were made up: noon in Bogotá. */
export const NOW = Date.parse('2026-07-01T17:00:00Z')

/** A sale in Colombia: a company that sells to a company, paid at once. */
export function sale(changes: Partial<SimplifiedInvoice> = {}): SimplifiedInvoice {
  return {
    number: 'V-1',
    date: '2026-07-01',
    dueDays: 0,
    currency: 'COP',
    supplier: {
      name: 'Papelería Prueba S.A.S.',
      identifier: { value: '901724254' },
      address: { line1: 'Calle 1 # 2-3', city: 'San Gil', country: 'CO' },
    },
    recipient: {
      name: 'Compradora Prueba S.A.S.',
      identifier: { value: '900123456' },
      address: { line1: 'Carrera 4 # 5-6', country: 'CO' },
      contact: { email: 'compras@prueba.invalid', telephone: '6010000000' },
    },
    lines: [{ description: 'Cuaderno', reference: 'CU-1', quantity: '2', unitPrice: '10000', vatRate: '19' }],
    ...changes,
  }
}

export const CUSTOMER = {
  identification_document_code: '31',
  legal_organization_code: '1',
  tribute_code: '01',
  municipality_code: '05001',
} as const

export function invoiceOf(changes: Partial<SimplifiedInvoice> = {}, further: Partial<Invoice> = {}): Invoice {
  return { ...expandInvoice(sale(changes)), ...further }
}

export async function prepared(invoice: Invoice = invoiceOf()): Promise<PreparedInvoice> {
  const kind = invoice.typeCode === '381' ? 'creditNote' : 'invoice'
  const name = `${invoice.invoiceNumber}.json`
  return { invoice, kind, name, sha256: await sha256(new TextEncoder().encode(JSON.stringify(invoice))) }
}
