import type { Invoice } from '@facturelle/core'
import { expandInvoice } from '@facturelle/documents/model'

/** When everything here was made. */
export const NOW = new Date('2026-11-30T10:00:00Z')

/** An invoice between two companies in France, with an account, two rates and a line of a name that wraps. */
export const INVOICE: Invoice = expandInvoice(
  {
    number: 'F2026-00417',
    date: '2026-11-30',
    currency: 'EUR',
    dueDate: '2026-12-30',
    operationNature: 'mixed',
    supplier: {
      name: 'Lumière & Territoires SAS',
      siren: '732829320',
      iban: 'FR7630006000011234567890189',
      address: { line1: '14 rue des Ateliers', postCode: '44000', city: 'Nantes', country: 'FR' },
    },
    recipient: {
      name: 'Coopérative du Val de Loire',
      siren: '552100554',
      address: { line1: '3 quai du Port', postCode: '37000', city: 'Tours', country: 'FR' },
    },
    lines: [
      { description: 'Audit énergétique du bâtiment', quantity: '3', unit: 'HUR', unitPrice: '148.00', vatRate: '20' },
      { description: 'Onduleur hybride 8 kW', quantity: '7', unit: 'C62', unitPrice: '1234.50', vatRate: '20' },
      { description: 'Câble solaire 6 mm²', quantity: '16', unit: 'MTR', unitPrice: '2.35', vatRate: '10' },
    ],
  },
  { today: '2026-11-30' },
)
