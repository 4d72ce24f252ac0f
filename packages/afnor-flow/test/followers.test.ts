import { createNudge, type LifecycleMessage, type SubmissionReference } from '@facturelle/core'
import { describe, expect, it } from 'vitest'
import { type SteppedClock, steppedClock } from '../../core/test/stepped-clock.js'
import { afnorFlowAdapter } from '../src/adapter.js'

const START = Date.parse('2026-11-21T15:00:00Z')
const FOLLOWERS = 200
const numbers = Array.from({ length: FOLLOWERS }, (_, index) => `F-${index}`)

/** An adapter that follows many invoices of one account, and what it asks the platform. */
function account() {
  const clock: SteppedClock = steppedClock(START)
  const asked = { searches: 0, flows: 0, downloads: 0 }
  const messages: { flowId: string; updatedAt: string }[] = []
  let status = 'Ok'
  const nudge = createNudge()
  const adapter = afnorFlowAdapter({
    flowServiceUrl: 'https://platform.example',
    tokenUrl: 'https://platform.example/token',
    credentials: { clientId: 'client', clientSecret: 'secret' },
    retry: { limit: 0 },
    clock,
    async fetch(request: Request) {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname === '/token') return Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 86_400 })
      const flowId = decodeURIComponent(pathname.split('/').at(-1) ?? '')
      if (flowId === 'search') {
        asked.searches++
        const { where } = (await request.json()) as { where: { updatedAfter: string; updatedBefore?: string } }
        const { updatedAfter, updatedBefore = '9' } = where
        const found = messages.filter(({ updatedAt }) => updatedAt > updatedAfter && updatedAt < updatedBefore)
        const results = found.slice(0, 100).map((one) => ({ ...one, flowType: 'CustomerInvoiceLC' }))
        return Response.json({ results, limit: 100 })
      }
      if (searchParams.get('docType') === 'Metadata') {
        asked.flows++
        return Response.json({ flowId, acknowledgement: { status } })
      }
      asked.downloads++
      return new Response(flowId, { headers: { 'content-type': 'application/xml' } })
    },
  })
  const readLifecycle = async (bytes: Uint8Array): Promise<LifecycleMessage> => {
    const [statusCode = '', invoiceNumber = ''] = new TextDecoder().decode(bytes).split('_')
    const about = (number: string) => ({ statusCode, invoiceNumber: number, reasons: [] })
    return invoiceNumber === 'all' ? { ...about('F-0'), others: numbers.slice(1).map(about) } : about(invoiceNumber)
  }
  const told: string[] = []
  const follow = async (number: string, signal?: AbortSignal) => {
    const reference: SubmissionReference = {
      contract: 1,
      type: 'afnor',
      id: `id-${number}`,
      submittedAt: new Date(START).toISOString(),
      outcome: 'accepted',
      document: { name: 'F.xml', sha256: 'a'.repeat(64), syntax: 'CII', kind: 'invoice', number },
    }
    const submission = adapter.resume?.(reference, { type: 'afnor' }, { readLifecycle })
    const options = { nudge, pollMs: 2_000, maxPollMs: 60_000, ...(signal && { signal }) }
    for await (const { platformStatus } of submission?.events(options) ?? []) told.push(`${number} ${platformStatus}`)
  }
  return {
    clock,
    asked,
    told,
    nudge,
    follow,
    answer: (next: string) => {
      status = next
    },
    /** A message, about one or `all`; each a millisecond after the one before. */
    publish: (code: number, number: string) => {
      clock.pass(1)
      messages.push({ flowId: `${code}_${number}`, updatedAt: new Date(clock.now()).toISOString() })
    },
  }
}

/** Lets all that is under way come to where it waits for time. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 20; quiet++) await new Promise((resolve) => setTimeout(resolve, 1))
}

async function until(reached: () => boolean): Promise<void> {
  for (let tries = 0; !reached() && tries < 200; tries++) await settled()
  expect(reached()).toBe(true)
  await settled()
}

describe('two hundred who follow on one account', () => {
  it('cost the searches of one; one call wakes them all, for one search', async () => {
    const { clock, asked, told, nudge, follow, publish } = account()
    const following = Promise.all(numbers.map((number) => follow(number)))
    await until(() => told.length === FOLLOWERS && clock.timers() === FOLLOWERS)
    // The first sweep takes some time, in which all come to it.
    expect(asked).toEqual({ searches: 1, flows: FOLLOWERS, downloads: 0 })

    // Pauses of 2, 3, 4.5, 6.75 … seconds, and one search at the end of each.
    for (let pauses = 0; pauses < 6; pauses++) {
      clock.pass((clock.next() ?? 0) - clock.now())
      await until(() => clock.timers() === FOLLOWERS)
    }
    expect(asked).toEqual({ searches: 7, flows: FOLLOWERS, downloads: 0 })

    // No pause ends from here on: what is told now is told because of the call.
    publish(212, 'all')
    await settled()
    expect(asked.searches).toBe(7)
    nudge.wake()
    await following
    expect(told.slice(FOLLOWERS).sort()).toEqual(numbers.map((number) => `${number} 212`).sort())
    expect(asked).toEqual({ searches: 8, flows: FOLLOWERS, downloads: 1 })
  })

  it('look less and less when they are called about nothing, and again at once when there is news', async () => {
    const { clock, asked, told, nudge, follow, publish } = account()
    const controller = new AbortController()
    const ended = ['F-0', 'F-1', 'F-2'].map((number) => follow(number, controller.signal).catch((reason) => reason))
    await until(() => told.length === 3 && clock.timers() === 3)
    const before = asked.searches
    for (let calls = 0; calls < 20; calls++) {
      nudge.wake()
      await settled()
    }
    expect(asked.searches - before).toBe(3)

    publish(205, 'F-1')
    clock.pass(2_000)
    await until(() => told.includes('F-1 205') && clock.timers() === 3)
    const since = asked.searches
    publish(206, 'F-2')
    nudge.wake()
    await until(() => told.includes('F-2 206'))
    expect(asked.searches - since).toBe(1)
    controller.abort('enough')
    expect(await Promise.all(ended)).toEqual(['enough', 'enough', 'enough'])
  })
})

describe('technical checks', () => {
  it('are asked for at once when the platform calls, and not for ever', async () => {
    const { clock, asked, told, nudge, follow, answer } = account()
    answer('Pending')
    const controller = new AbortController()
    const ended = follow('F-0', controller.signal).catch((reason: unknown) => reason)
    await until(() => told.length === 1 && clock.timers() === 1)
    for (let calls = 0; calls < 20; calls++) {
      nudge.wake()
      await settled()
    }
    expect(asked.flows).toBe(4)
    answer('Ok')
    clock.pass(2_000)
    await until(() => told.includes('F-0 Ok'))
    controller.abort('enough')
    expect(await ended).toBe('enough')
  })
})
