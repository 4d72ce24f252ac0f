import type { SubmissionReference } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { acknowledgementEvent, concerns, lifecycleEvent, statementsAbout } from './lifecycle.js'

const reference: SubmissionReference = {
  contract: 1,
  type: 'afnor',
  outcome: 'accepted',
  document: {
    name: 'F-1.xml',
    sha256: 'a'.repeat(64),
    kind: 'invoice',
    syntax: 'CII',
    number: 'F-1',
    issueDate: '2026-10-05',
    sellerIdentifiers: ['123456782'],
  },
}

describe('acknowledgementEvent', () => {
  const flow = (status: string, details?: object[]) => ({
    flowId: 'f',
    updatedAt: '2026-11-21T10:00:00.123456Z',
    acknowledgement: { status, ...(details && { details }) } as never,
  })

  it.each([
    ['Pending', 'submitted', false],
    ['Ok', 'submitted', false],
    ['Error', 'rejected', true],
    ['Quarantined', 'unknown', false],
  ])('of %s is %s, final: %s', (status, stage, final) => {
    expect(acknowledgementEvent(flow(status), true)).toMatchObject({
      stage,
      final,
      platformStatus: status,
      source: 'acknowledgement',
      at: '2026-11-21T10:00:00.123456Z',
    })
  })

  it('is the end for a file whose lifecycle nobody reports', () => {
    expect(acknowledgementEvent(flow('Ok'), false)?.final).toBe(true)
  })

  it('keeps the reasons, known or not', () => {
    const details = [
      { level: 'Error', item: 'sha256', reasonCode: 'ChecksumMismatch', reasonMessage: 'they differ' },
      { level: 'Warning', reasonCode: 'SomethingNew' },
    ]
    expect(acknowledgementEvent(flow('Error', details), true)?.reasons).toEqual([
      { code: 'ChecksumMismatch', text: 'they differ' },
      { code: 'SomethingNew' },
    ])
  })

  it('does not exist for a flow without an acknowledgement', () => {
    expect(acknowledgementEvent({ flowId: 'f' }, true)).toBeUndefined()
  })
})

describe('lifecycleEvent', () => {
  it('keeps the code of the message and its time', () => {
    const message = { statusCode: '210', at: '2026-10-06T09:00:00', reasons: [{ code: 'TX_TVA_ERR' }] }
    expect(lifecycleEvent({ flowId: 'f', flowType: 'CustomerInvoiceLC' }, message, reference)).toEqual({
      stage: 'refused',
      platformStatus: '210',
      source: 'lifecycle',
      at: '2026-10-06T09:00:00',
      final: true,
      reasons: [{ code: 'TX_TVA_ERR' }],
      reference: 'f',
    })
  })

  it('is unknown without a message, and for a status nobody knows', () => {
    const flow = { flowId: 'f', flowType: 'CustomerInvoiceLC', updatedAt: '2026-11-21T10:00:00Z' } as const
    expect(lifecycleEvent(flow, undefined, reference)).toMatchObject({
      stage: 'unknown',
      platformStatus: 'CustomerInvoiceLC',
    })
    expect(lifecycleEvent(flow, { statusCode: '299', reasons: [] }, reference)).toMatchObject({
      stage: 'unknown',
      platformStatus: '299',
      final: false,
    })
  })
})

describe('concerns', () => {
  const about = (rest: object) => concerns({ statusCode: '202', reasons: [], invoiceNumber: 'F-1', ...rest }, reference)

  it('wants the number, and all else both sides state', () => {
    expect(about({})).toBe(true)
    expect(about({ invoiceNumber: undefined })).toBe(false)
    expect(about({ invoiceNumber: 'F-10' })).toBe(false)
    expect(about({ invoiceIssueDate: '2026-10-05' })).toBe(true)
    expect(about({ invoiceIssueDate: '2025-10-05' })).toBe(false)
    expect(about({ sellerIdentifiers: [{ value: '123456782', scheme: '0002' }] })).toBe(true)
    expect(about({ sellerIdentifiers: [{ value: '12345678200017', scheme: '0009' }] })).toBe(true)
    expect(about({ sellerIdentifiers: [{ value: '111111118' }] })).toBe(false)
  })
})

describe('statementsAbout', () => {
  const statement = (invoiceNumber: string, statusCode: string) => ({ statusCode, invoiceNumber, reasons: [] })

  it('finds this document among those of one message, each time it is named', () => {
    const others = [statement('F-1', '205'), statement('F-3', '210'), statement('F-1', '212')]
    const codes = (first: string) =>
      statementsAbout({ ...statement(first, '204'), others }, reference).map(({ statusCode }) => statusCode)
    expect(codes('F-2')).toEqual(['205', '212'])
    expect(codes('F-1')).toEqual(['204', '205', '212'])
    expect(statementsAbout(statement('F-2', '212'), reference)).toEqual([])
  })
})
