import type { LifecycleEvent, SimplifiedInvoice } from '@facturelle/core'
import { type Facturelle, failureOf, type SubmitOptions } from '@facturelle/facade'
import type { Sandbox } from '@facturelle/sandbox'
import { expect } from 'vitest'

// One scenario, whatever the destination: nothing in it names a platform.

/** A destination on the sandbox, and what a scenario needs to know of it. */
export interface Play {
  readonly sandbox: Sandbox
  readonly destination: SubmitOptions<object>['destination'] & { readonly type: string }
  /** A facade of its own process: another journal, and no memory. */
  open(): Facturelle<object>
  invoice(number: string): SimplifiedInvoice
  /** Documents that the platform holds. */
  documents(): number
  /** Requests that handed something over. */
  submissions(): number
  /** The operation of the sandbox that hands a document over. */
  readonly operation: string
  /** What can be answered to an invoice that was sent. */
  readonly answer?: { readonly stage: 'paid'; readonly amount: string; readonly platform?: Record<string, unknown> }
}

const POLL = { pollMs: 20, maxPollMs: 60 }

export const SCENARIO: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  async 'explains and prepares, and nothing is sent'({ open, destination, invoice, submissions }) {
    const facturelle = open()
    const plan = await facturelle.explain(invoice('S-1'), { destination })
    expect(plan).toMatchObject({ type: destination.type, route: { outcome: 'given' } })
    expect(plan.failure).toBeUndefined()
    expect(plan.form).toBeDefined()
    const prepared = await facturelle.prepare(invoice('S-1'), { destination })
    expect(prepared.key).toBe(plan.key)
    expect(prepared.warnings).toEqual(plan.warnings)
    expect(submissions()).toBe(0)
    expect((await facturelle.submit(prepared)).outcome).toBe('accepted')
  },

  async 'submits an invoice once, with progress, under its key'({ open, destination, invoice, documents }) {
    const facturelle = open()
    const steps: string[] = []
    const submission = await facturelle.submit(invoice('S-2'), {
      destination,
      onProgress: ({ step }) => steps.push(step),
    })
    expect(submission.outcome).toBe('accepted')
    expect(steps[0]).toBe('completed')
    expect(steps.slice(-3)).toEqual(['authorized', 'sending', 'sent'])
    const again = await facturelle.submit(invoice('S-2'), { destination })
    expect(again).toMatchObject({ repeated: true, reference: submission.reference })
    expect(documents()).toBe(1)
    const changed = {
      ...invoice('S-2'),
      lines: [{ description: 'Other', quantity: '1', unitPrice: '1', vatRate: '20' }],
    }
    const refused: unknown = await facturelle.submit(changed, { destination }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'KEY_TAKEN' })
    expect(failureOf(refused)?.earlier).toEqual(submission.reference)
  },

  async 'is waited for and followed, by another process too'({ open, destination, invoice, sandbox }) {
    const submission = await open().submit(invoice('S-3'), { destination })
    const stored = JSON.parse(JSON.stringify(submission))
    const ticking = setInterval(() => sandbox.advance(60_000), 20)
    try {
      const waited = await submission.wait({ until: 'acknowledged', deadline: 20_000, ...POLL })
      expect(waited.reached).toBe(true)
      const events: LifecycleEvent[] = []
      for await (const event of open()
        .resume(stored, { destination: destination as object })
        .events(POLL))
        events.push(event)
      expect(events.at(-1)?.final).toBe(true)
      expect(events.every(({ platformStatus }) => platformStatus !== '')).toBe(true)
      expect(events.some(({ stage }) => stage === 'rejected')).toBe(false)
    } finally {
      clearInterval(ticking)
    }
  },

  async 'finds what was taken in where the answer is lost'({
    open,
    destination,
    invoice,
    sandbox,
    documents,
    operation,
  }) {
    const facturelle = open()
    sandbox.faults.add({ operation: operation as never, reset: true, when: 'after' })
    const first = await facturelle.submit(invoice('S-4'), { destination })
    const ticking = setInterval(() => sandbox.advance(60_000), 10)
    try {
      const again = first.outcome === 'accepted' ? first : await facturelle.submit(invoice('S-4'), { destination })
      expect(again.outcome).toBe('accepted')
      expect(documents()).toBe(1)
      const left: unknown[] = []
      for await (const entry of facturelle.unsettled()) left.push(entry)
      expect(left).toEqual([])
    } finally {
      clearInterval(ticking)
    }
  },

  async 'gives back what was built where the platform refuses'({
    open,
    destination,
    invoice,
    sandbox,
    documents,
    operation,
  }) {
    const facturelle = open()
    sandbox.faults.add({ operation: operation as never, status: 400 })
    const error: unknown = await facturelle.submit(invoice('S-5'), { destination }).catch((reason: unknown) => reason)
    const failed = failureOf(error)
    expect(failed).toMatchObject({ stage: 'send', prepared: { type: destination.type } })
    expect(documents()).toBe(0)
    expect((await facturelle.submit(failed?.prepared as never)).outcome).toBe('accepted')
    expect(documents()).toBe(1)
  },

  async 'submits many, each with its own result'({ open, destination, invoice, documents }) {
    const inputs = [...['S-6', 'S-7', 'S-8'].map(invoice), { ...invoice('S-9'), lines: [] }]
    const results: string[] = []
    for await (const { index, submission, error } of open().submitMany(inputs, { destination, concurrency: 2 })) {
      results[index] = submission?.outcome ?? `${failureOf(error)?.stage}`
    }
    expect(results).toEqual(['accepted', 'accepted', 'accepted', 'complete'])
    expect(documents()).toBe(3)
  },

  async 'answers an invoice, or says that there is no call for it'({ open, destination, invoice, answer }) {
    const facturelle = open()
    const { reference } = await facturelle.submit(invoice('S-10'), { destination })
    const work = facturelle.respond(reference, answer ?? { stage: 'cancelled' }, { destination: destination as object })
    if (answer) expect(await work).toMatchObject({ stage: answer.stage })
    else await expect(work).rejects.toMatchObject({ code: 'RESPONSE' })
  },
}
