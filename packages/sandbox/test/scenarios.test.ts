import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import { type Lifecycle, type LifecycleStep, SCENARIOS, type ScenarioName, type ScriptedInvoice } from '../src/index.js'
import { type Bench, FlowCaller, openBench, tokenFor } from './calls.js'
import { ciiInvoice } from './invoices.js'

const SENT = { flowSyntax: 'CII', name: 'facture.xml' }
const MINUTE_MS = 60_000

async function submit(bench: Bench, number: string, info: object = {}) {
  const flows = new FlowCaller(bench, '1.3.0', await tokenFor(bench))
  return flows.create({ ...SENT, ...info }, ciiInvoice({ number }))
}

/** What the lifecycle messages about one invoice say, in the order in which they came. */
async function told(bench: Bench, number: string) {
  const messages: { status: string; reasons: string[] }[] = []
  for (const flow of bench.sandbox.flows().filter(({ flowSyntax }) => flowSyntax === 'CDAR')) {
    const message = await xml().readLifecycle?.(flow.bytes)
    if (message?.invoiceNumber !== number) continue
    const reasons = message.reasons.map(({ code = '' }) => code)
    messages.push({ status: message.statusCode ?? '', reasons })
  }
  return messages
}

async function statuses(bench: Bench, number: string) {
  return (await told(bench, number)).map(({ status }) => status).join(' ')
}

describe('scenarios', () => {
  it.each(Object.keys(SCENARIOS) as ScenarioName[])(
    '%s sends its messages in order, each in its time',
    async (name) => {
      const bench = await openBench('in process', { lifecycle: name })
      const steps: readonly LifecycleStep[] = SCENARIOS[name]
      await submit(bench, 'F-1')
      bench.sandbox.advance(300)
      expect(bench.sandbox.flows()).toMatchObject([{ acknowledgement: { status: 'Ok' } }])
      for (const [index, { afterMs }] of steps.entries()) {
        const elapsed = bench.sandbox.now() - Date.UTC(2026, 10, 21, 10)
        bench.sandbox.advance(afterMs - elapsed - 1)
        expect(await told(bench, 'F-1')).toHaveLength(index)
        bench.sandbox.advance(1)
        expect(await told(bench, 'F-1')).toHaveLength(index + 1)
      }
      bench.sandbox.advance(MINUTE_MS)
      const messages = await told(bench, 'F-1')
      expect(messages.map(({ status }) => status)).toEqual(steps.map(({ status }) => status))
      for (const { status, reasons } of messages) {
        expect(reasons.length, status).toBe(['206', '207', '208', '210', '213'].includes(status) ? 1 : 0)
      }
    },
  )

  it.each([
    ['disputed', '207', 'QTE_ERR'],
    ['suspendedAndCompleted', '208', 'JUSTIF_ABS'],
    ['refused', '210', 'TX_TVA_ERR'],
    ['partlyApproved', '206', 'LIVR_INCOMP'],
    ['rejectedAfterOk', '213', 'ADR_ERR'],
  ] as const)('%s gives its reason', async (name, status, reason) => {
    const bench = await openBench('in process', { lifecycle: name })
    await submit(bench, 'F-1')
    bench.sandbox.advance(MINUTE_MS)
    expect(await told(bench, 'F-1')).toContainEqual(expect.objectContaining({ status, reasons: [reason] }))
  })

  it('are chosen for each invoice by what it says', async () => {
    const seen: ScriptedInvoice[] = []
    const bench = await openBench('in process', {
      lifecycle: (invoice) => {
        seen.push(invoice)
        if (invoice.number === 'F-2') return 'refused'
        return invoice.trackingId === 'late' ? [{ afterMs: 5000, status: '202' }] : undefined
      },
    })
    await submit(bench, 'F-1')
    await submit(bench, 'F-2')
    await submit(bench, 'F-3', { trackingId: 'late' })
    bench.sandbox.advance(MINUTE_MS)
    expect(await statuses(bench, 'F-1')).toBe('202 204 205 212')
    expect(await statuses(bench, 'F-2')).toBe('202 204 210')
    expect(await statuses(bench, 'F-3')).toBe('202')
    expect(seen[2]).toEqual({
      clientId: 'first',
      number: 'F-3',
      seller: '732829320',
      buyer: '552100554',
      typeCode: '380',
      trackingId: 'late',
      name: 'facture.xml',
    })
  })

  it('are changed for the invoices to come, until a reset', async () => {
    const bench = await openBench('in process', { lifecycle: 'silent' })
    await submit(bench, 'F-1')
    bench.sandbox.script('cancelled')
    await submit(bench, 'F-2')
    bench.sandbox.advance(MINUTE_MS)
    expect([await statuses(bench, 'F-1'), await statuses(bench, 'F-2')]).toEqual(['', '202 220'])
    bench.sandbox.reset()
    await submit(bench, 'F-3')
    bench.sandbox.advance(MINUTE_MS)
    expect(await statuses(bench, 'F-3')).toBe('')
  })

  it('need a technical Ok: an invoice that was sent before has none', async () => {
    const asked: unknown[] = []
    const bench = await openBench('in process', { lifecycle: ({ number }) => void asked.push(number) })
    await submit(bench, 'F-1')
    await submit(bench, 'F-1')
    expect(asked).toEqual(['F-1'])
  })

  it.each<[string, Lifecycle]>([
    [
      'throws',
      () => {
        throw new Error('no such case')
      },
    ],
    ['is wrong', () => 'accepted' as ScenarioName],
  ])('take nothing in when a script %s, and say why', async (_name, lifecycle) => {
    const bench = await openBench('in process', { lifecycle })
    const { status, body } = await submit(bench, 'F-1')
    expect(status).toBe(500)
    expect(body.errorMessage).toMatch(/lifecycle script failed: (no such case|scenario: )/)
    expect(bench.sandbox.flows()).toEqual([])
  })

  it('refuse what is none', async () => {
    const { sandbox } = await openBench('in process')
    const wrong = (lifecycle: unknown) => () => sandbox.script(lifecycle as Lifecycle)
    expect(wrong('accepted')).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', field: 'lifecycle' }))
    expect(wrong([{ afterMs: -1, status: '202' }])).toThrow(expect.objectContaining({ field: 'lifecycle.0.afterMs' }))
    await expect(openBench('in process', { lifecycle: 'never' as ScenarioName })).rejects.toMatchObject({
      field: 'options.lifecycle',
    })
  })
})
