import type { Submission } from '@facturelle/core'
import type { Fault } from '@facturelle/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invoiceOf, prepared } from './support/invoices.js'
import { openWorld } from './support/world.js'

const OPERATIONS = ['createBillV2', 'listBillsV2', 'getBillV2', 'deleteBillV2', 'token'] as const
const EFFECTS: readonly Omit<Fault, 'operation'>[] = [
  { reset: true, when: 'before' },
  { reset: true, when: 'after' },
  { status: 500, body: '' },
  { status: 502, body: '<html>Bad Gateway</html>', headers: { 'content-type': 'text/html' } },
  { status: 200, body: '<html>Please log in</html>', headers: { 'content-type': 'text/html' } },
  { status: 429 },
] as never
const VERDICTS = ['ordinary', 'accepted', 'refused', 'refused422', 'late', 'lateAndRefused', 'processedBefore'] as const

const schedules = fc.record({
  faults: fc.array(fc.record({ operation: fc.constantFrom(...OPERATIONS), effect: fc.constantFrom(...EFFECTS) }), {
    maxLength: 12,
  }),
  verdicts: fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 4 }),
  // Between two attempts: submitted anew, looked up again, or both.
  steps: fc.array(fc.constantFrom('submit', 'resolve', 'wait'), { minLength: 2, maxLength: 8 }),
})

const RUNS = process.env.FACTURELLE_SOAK ? 300 : 5

describe('one invoice, whatever happens on the way', () => {
  it('is at DIAN once, and whoever goes on submitting it gets there', { timeout: 3_600_000 }, async () => {
    const document = await prepared(invoiceOf())
    let spoilt = 0
    const run = async ({ faults, verdicts, steps }: typeof schedules extends fc.Arbitrary<infer T> ? T : never) => {
      const world = openWorld()
      const adapter = world.adapter({ lookupMs: 500, retry: { limit: 0 } })
      let sent = 0
      world.sandbox.scriptFactus(() => verdicts[sent++] ?? 'ordinary')
      for (const { operation, effect } of faults) world.sandbox.faults.add({ operation, ...effect } as Fault)
      let last: Submission | undefined
      const submit = async () => {
        last = await adapter.submitInvoice?.(document, world.destination).catch(() => {
          spoilt += 1
          return last
        })
      }
      for (const step of ['submit', ...steps]) {
        if (step === 'submit') await submit()
        else if (step === 'wait') world.pass(30_000)
        else last = await last?.resolve().catch(() => last)
      }
      world.sandbox.faults.clear()
      for (let at = 0; at < 6; at++) {
        world.pass(61_000)
        await submit()
      }
      const all = world.sandbox.factusDocuments()
      expect(all.filter(({ atDian }) => atDian).length).toBe(1)
      expect(all.filter(({ deleted }) => !deleted)).toMatchObject([{ state: 'validated', atDian: true }])
      expect(last).toMatchObject({ outcome: 'accepted', reference: { details: { cufe: all.at(-1)?.code } } })
    }
    await fc.assert(fc.asyncProperty(schedules, run), { numRuns: RUNS, seed: 20_260_701 })
    // A schedule that never gets in the way would prove nothing.
    expect(spoilt).toBeGreaterThan(2)
  })
})
