import { type Invoice, type PreparedInvoice, type SimplifiedInvoice, sha256 } from '@facturelle/core'
import { expandInvoice } from '@facturelle/documents/model'

export const NOW = Date.parse('2026-11-21T10:00:00Z')
/** A PDF of one empty page. */
export const PDF = new TextEncoder().encode(
  '%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** A sale in France, between companies. */
export function sale(changes: Partial<SimplifiedInvoice> = {}): SimplifiedInvoice {
  return {
    number: 'F-1',
    date: '2026-11-21',
    dueDays: 30,
    supplier: {
      name: 'Atelier Exemple SARL',
      siret: '12345678200010',
      iban: 'FR7630006000011234567890189',
      address: { line1: '1 rue du Test', postCode: '75001', city: 'Paris', country: 'FR' },
    },
    recipient: {
      name: 'Client Exemple SAS',
      siret: '73282932000074',
      address: { line1: '2 rue du Test', postCode: '69001', city: 'Lyon', country: 'FR' },
    },
    lines: [{ description: 'Service', quantity: '3', unitPrice: '33.33', vatRate: '20' }],
    ...changes,
  }
}

export function invoiceOf(changes: Partial<SimplifiedInvoice> = {}, further: Partial<Invoice> = {}): Invoice {
  const options = { checkDigits: false, frenchRules: false }
  return { ...expandInvoice(sale(changes), options as never), ...further }
}

export async function prepared(invoice: Invoice = invoiceOf()): Promise<PreparedInvoice> {
  const kind = invoice.typeCode === '381' ? 'creditNote' : 'invoice'
  const name = `${invoice.invoiceNumber}.json`
  return { invoice, kind, name, sha256: await sha256(new TextEncoder().encode(JSON.stringify(invoice))) }
}

export const today = (now: number): string => new Date(now).toISOString().slice(0, 10)
