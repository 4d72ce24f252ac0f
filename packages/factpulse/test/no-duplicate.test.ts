import type { Submission } from '@facturelle/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepared } from './support/invoices.js'
import { afnor, chorus, openPlatform } from './support/platform.js'

const OPERATIONS = ['submit', 'submit', 'search', 'token', 'task'] as const
const TROUBLES = ['lostBefore', 'lostAfter', 'emptyError', 'htmlSuccess', 'busy', 'refused'] as const

const schedules = fc.record({
  to: fc.constantFrom(afnor, chorus),
  asynchronous: fc.boolean(),
  troubles: fc.array(fc.record({ operation: fc.constantFrom(...OPERATIONS), trouble: fc.constantFrom(...TROUBLES) }), {
    maxLength: 12,
  }),
  // What a caller does who keeps to the contract, and what one does whose process dies: submits anew.
  steps: fc.array(fc.constantFrom('resubmit', 'resolve', 'resume', 'forget', 'wait'), { minLength: 2, maxLength: 8 }),
})
type Schedule = typeof schedules extends fc.Arbitrary<infer T> ? T : never

const RUNS = process.env.FACTURELLE_SOAK ? 5_000 : 40

describe('one invoice, whatever happens on the way', () => {
  it('is at its destination once, and whoever goes on gets there', { timeout: 3_600_000 }, async () => {
    const document = await prepared()
    let spoilt = 0
    const run = async ({ to, asynchronous, troubles, steps }: Schedule) => {
      const platform = openPlatform()
      const adapter = platform.adapter({ asynchronous })
      platform.troubles.push(...troubles)
      platform.lag.ms = 20_000
      let last: Submission | undefined
      const submit = async () => {
        last = await adapter.submitInvoice?.(document, to).catch(() => {
          spoilt += 1
          return undefined
        })
      }
      for (const step of ['resubmit', ...steps]) {
        if (step === 'wait') platform.pass(1_000_000)
        else if (step === 'resume' && last) last = adapter.resume?.(JSON.parse(JSON.stringify(last)), to)
        else if (step === 'resolve') last = await last?.resolve().catch(() => last)
        else if (step === 'forget') {
          // Its process died: what was begun has ended by the time another takes over.
          platform.pass(60_000)
          last = undefined
        } else if (!last || last.outcome === 'notReceived') await submit()
      }
      platform.troubles.length = 0
      for (let at = 0; at < 12 && last?.outcome !== 'accepted'; at++) {
        platform.pass(3_600_001)
        if (!last || last.outcome === 'notReceived') await submit()
        else last = await last.resolve()
      }
      expect(last?.outcome).toBe('accepted')
      await last?.waitForAcknowledgement?.({ pollMs: 1_000 })
      expect(platform.deliveries).toHaveLength(1)
    }
    await fc.assert(fc.asyncProperty(schedules, run), { numRuns: RUNS, seed: 20_261_121 })
    // A schedule that never gets in the way would prove nothing.
    expect(spoilt).toBeGreaterThan(3)
  })
})
