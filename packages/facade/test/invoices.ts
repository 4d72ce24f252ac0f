import type { SimplifiedInvoice } from '@facturelle/core'

/** An invoice between two French companies. */
export const invoice = (number = 'F-1', rest: Partial<SimplifiedInvoice> = {}): SimplifiedInvoice => ({
  number,
  date: '2026-09-01',
  supplier: { name: 'Vendeur', siren: '732829320', address: { postCode: '75001', city: 'Paris', country: 'FR' } },
  recipient: {
    name: 'Client',
    siren: '404833048',
    routingAddress: '404833048_Invoice',
    address: { postCode: '69001', city: 'Lyon', country: 'FR' },
  },
  lines: [{ description: 'Conseil', quantity: '3', unitPrice: '120.50', vatRate: '20' }],
  ...rest,
})
