import type { Inspection } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import { LIFECYCLE_STATUSES, type LifecycleMessageFacts, writeLifecycleMessage } from './lifecycle-message.js'

const INVOICE: Inspection = {
  kind: 'invoice',
  syntax: 'CII',
  mediaType: 'application/xml',
  number: 'F & <1>',
  issueDate: '2026-11-20',
  typeCode: '380',
  seller: {
    legalRegistration: { value: '732829320', scheme: '0002' },
    electronicAddress: { value: '732829320_"F"', scheme: '0225' },
  },
  buyer: { legalRegistration: { value: '552100554', scheme: '0002' } },
  warnings: [],
}

function write(facts: Partial<LifecycleMessageFacts>): Uint8Array {
  const at = Date.UTC(2026, 10, 21, 10, 0, 1, 500) * 1000
  return writeLifecycleMessage({ id: 'message-1', at, status: '205', invoice: INVOICE, ...facts })
}

describe('lifecycle messages', () => {
  it.each(LIFECYCLE_STATUSES)('%s can be read back', async (status) => {
    const message = await xml().readLifecycle?.(write({ status }))
    expect(message).toMatchObject({
      statusCode: status,
      invoiceNumber: 'F & <1>',
      invoiceIssueDate: '2026-11-20',
      sellerIdentifiers: [{ value: '732829320', scheme: '0002' }],
    })
    expect(message?.statusLabel).toMatch(/^[A-ZÉ]/)
    expect(message?.at).toMatch(/^2026-11-21T10:00:01/)
  })

  it('give the reason they are told to', async () => {
    const bytes = write({ status: '210', reason: { code: 'TX_TVA_ERR', text: 'Taux <faux>' } })
    expect((await xml().readLifecycle?.(bytes))?.reasons).toMatchObject([{ code: 'TX_TVA_ERR', text: 'Taux <faux>' }])
  })

  it.each(['206', '207', '208', '210', '213'] as const)('give %s a usual reason (BR-FR-CDV-15)', async (status) => {
    expect((await xml().readLifecycle?.(write({ status })))?.reasons[0]?.code).toMatch(/^[A-Z_]+$/)
  })

  it('name an issuer with an identifier when a party speaks, a platform without one (BR-FR-CDV-07)', () => {
    const text = (status: '202' | '205' | '212') => new TextDecoder().decode(write({ status }))
    expect(text('202')).toContain('<ram:IssuerTradeParty><ram:RoleCode>WK</ram:RoleCode></ram:IssuerTradeParty>')
    expect(text('205')).toContain('>552100554</ram:GlobalID><ram:RoleCode>BY</ram:RoleCode>')
    expect(text('212')).toContain('>732829320</ram:GlobalID><ram:RoleCode>SE</ram:RoleCode>')
  })

  it('say what was collected, by rate (BR-FR-CDV-14)', () => {
    const tax =
      '<TaxSubtotal><TaxableAmount>100</TaxableAmount><TaxAmount>20</TaxAmount><Percent>20</Percent></TaxSubtotal>'
    const text = new TextDecoder().decode(write({ status: '212', invoiceXml: tax }))
    expect(text).toContain('<ram:TypeCode>MEN</ram:TypeCode><ram:ValueAmount>120.00</ram:ValueAmount>')
    expect(text).toContain('<ram:ValuePercent>20</ram:ValuePercent>')
  })

  it('leave out what the invoice does not say', async () => {
    const bytes = write({ invoice: { kind: 'invoice', syntax: 'CII', mediaType: 'application/xml', warnings: [] } })
    const text = new TextDecoder().decode(bytes)
    expect(text).not.toContain('undefined')
    expect((await xml().readLifecycle?.(bytes))?.statusCode).toBe('205')
  })
})
