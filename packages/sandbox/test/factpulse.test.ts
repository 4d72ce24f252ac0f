import { describe, expect, it } from 'vitest'
import { FactPulseCaller, MET, OPERATIONS, simplified } from './factpulse-calls.js'
import { wholeDay } from './factpulse-operations.js'

describe('the document', () => {
  it('is kept to by every operation', async () => {
    const fp = await FactPulseCaller.open()
    await wholeDay(fp)
    const met = new Set([...MET].filter((entry) => / 2\d\d$/.test(entry)).map((entry) => entry.split(' ')[0]))
    const missing = OPERATIONS.map(({ operation }) => operation.operationId).filter((name) => !met.has(name))
    expect(missing).toEqual([])
  })
})

describe('submissions', () => {
  it('go to the platform', async () => {
    const fp = await FactPulseCaller.open()
    const answer = await fp.done('POST', '/processing/invoices/submit-complete', fp.submission())
    expect(answer).toMatchObject({
      success: true,
      afnorResult: { trackingId: 'F-2026-0042', processingRuleSource: 'Computed' },
    })
    expect(fp.bench.sandbox.flows()).toMatchObject([{ flowId: answer.afnorResult.flowId }])
  })

  it('go to Chorus Pro', async () => {
    const fp = await FactPulseCaller.open()
    const answer = await fp.done(
      'POST',
      '/processing/invoices/submit-complete',
      fp.submission({ destination: { type: 'chorus_pro' }, invoiceData: simplified() }),
    )
    expect(answer).toMatchObject({ success: true, chorusResult: { chorusInvoiceId: expect.any(Number) } })
  })

  it('take time', async () => {
    const fp = await FactPulseCaller.open()
    const { taskId } = await fp.done('POST', '/processing/invoices/submit-complete-async', fp.submission())
    expect(await fp.task(taskId)).toMatchObject({ status: 'PENDING', result: null })
    fp.bench.sandbox.advance(100)
    expect((await fp.task(taskId)).status).toBe('STARTED')
    fp.bench.sandbox.advance(200)
    expect(await fp.task(taskId)).toMatchObject({ status: 'SUCCESS', result: { status: 'SUCCESS', success: true } })
  })
})
