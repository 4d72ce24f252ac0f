import { type Clock, systemClock, TransportError, type WebhookNews, type WebhookSource } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { describe, expect, it } from 'vitest'
import { createFacturelle, type TrackedSubmission, type Until } from '../src/index.js'
import { invoice } from './invoices.js'
import { Platform } from './platform.js'

const destination = { type: 'post' }
const open = (settings: object = {}, rest: ConstructorParameters<typeof Platform>[1] = {}) => {
  const platform = new Platform('post', rest)
  const facturelle = createFacturelle({ adapters: [platform.adapter], documents: [xml()], ...settings })
  return { platform, facturelle, submit: (number?: string) => facturelle.submit(invoice(number), { destination }) }
}

describe('wait', () => {
  it.each<[Until, boolean, string | undefined]>([
    ['received', true, 'received'],
    ['delivered', true, 'approved'],
    ['paid', true, 'paid'],
    ['disputed', false, 'paid'],
    [({ platformStatus }) => platformStatus === 'APPROVED', true, 'approved'],
  ])('until %s', async (until, reached, stage) => {
    const { submit } = open()
    const seen: string[] = []
    const waited = await (await submit()).wait({ until, onProgress: (event) => seen.push(event.stage) })
    expect(waited).toMatchObject({ reached, event: { stage } })
    expect(seen.at(-1)).toBe(stage)
  })

  it('for the technical checks: at once where the platform has none of its own', async () => {
    const { submit, platform } = open()
    expect(await (await submit()).wait()).toEqual({ reached: true })
    platform.troubles.push('lostAfter', 'lostBefore')
    expect(await (await submit('F-2')).wait()).toEqual({ reached: true })
    expect(await (await submit('F-3')).wait()).toEqual({ reached: false })
  })

  it('gives the result of the checks where it has some', async () => {
    const { submit, platform } = open()
    const submission = await submit()
    const checked = (outcome: 'ok' | 'error') =>
      Object.assign(platform.adapter, {
        resume: () => ({ ...submission, waitForAcknowledgement: async () => ({ outcome, reasons: [], warnings: [] }) }),
      })
    checked('error')
    const again = (await submit()) as TrackedSubmission
    expect(await again.wait()).toMatchObject({ reached: false, acknowledgement: { outcome: 'error' } })
    checked('ok')
    expect(await (await submit()).wait()).toMatchObject({ reached: true })
  })

  it('ends by its deadline, a length or a time', async () => {
    let now = 1_000
    const wakes: (() => void)[] = []
    const clock: Clock = { ...systemClock, now: () => now, sleep: () => new Promise(() => undefined) }
    const after = (ms: number, wake: () => void) => {
      wakes.push(() => {
        now += ms
        wake()
      })
      return () => undefined
    }
    const { submit, platform } = open({ clock: { ...clock, after } })
    platform.stages = ['received']
    const submission = await submit()
    for (const deadline of [500, new Date(1_700)]) {
      const ending = submission.wait({ until: 'paid', deadline }).catch((error: unknown) => error)
      await expect.poll(() => wakes.length).toBeGreaterThan(0)
      wakes.pop()?.()
      const error = await ending
      expect(TransportError.isInstance(error) && error.code).toBe('TIMEOUT')
    }
  })

  it('stops with the reason of the signal, and refuses what it does not know', async () => {
    const { submit, platform } = open()
    platform.stages = []
    const submission = await submit()
    const controller = new AbortController()
    const ending = submission.wait({ until: 'paid', signal: controller.signal }).catch((error: unknown) => error)
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 5)
    expect(await ending).toBe(reason)
    await expect(submission.wait({ until: 'finished' as never })).rejects.toMatchObject({ field: 'options.until' })
    await expect(submission.wait({ deadline: 'soon' as never })).rejects.toMatchObject({ field: 'options.deadline' })
  })
})

describe('events', () => {
  it('that no transition leads to are marked, and told', async () => {
    const { submit, platform } = open()
    platform.stages = ['approved', 'received', 'paid']
    const seen: string[] = []
    for await (const { stage, unexpected } of (await submit()).events())
      seen.push(`${stage} ${unexpected ?? ''}`.trim())
    expect(seen).toEqual(['approved', 'received true', 'paid'])
  })
})

describe('webhooks', () => {
  const source = (handles: readonly string[]): WebhookSource => ({
    contract: 1,
    type: 'post',
    matches: ({ url }) => url.endsWith('/post'),
    async receive(_, onNews) {
      await onNews({ type: 'post', handles, event: { told: true } })
      return new Response(null, { status: 204 })
    },
  })
  const call = (path: string) => new Request(`https://app.example${path}`, { method: 'POST' })

  it.each([[['1']], [[]]])('wake those who follow what they are about: %j', async (handles) => {
    const told: WebhookNews[] = []
    const { facturelle, platform, submit } = open({
      webhooks: [source(handles)],
      onWebhook: (news: WebhookNews) => told.push(news),
    })
    platform.stages = ['received']
    const submission = await submit()
    const ending = submission.wait({ until: 'paid' })
    await expect.poll(() => platform.asked).toBe(1)
    platform.stages = ['received', 'paid']
    expect((await facturelle.webhooks(call('/post'))).status).toBe(204)
    expect(await ending).toMatchObject({ reached: true })
    expect([platform.asked, told]).toEqual([2, [{ type: 'post', handles, event: { told: true } }]])
  })

  it('let others sleep, and answer 404 to what is none of theirs', async () => {
    const { facturelle, platform, submit } = open({ webhooks: [source(['another'])] })
    platform.stages = ['received']
    const controller = new AbortController()
    const ending = (await submit()).wait({ until: 'paid', signal: controller.signal }).catch(() => undefined)
    await expect.poll(() => platform.asked).toBe(1)
    await facturelle.webhooks(call('/post'))
    expect((await facturelle.webhooks(call('/nobody'))).status).toBe(404)
    expect(platform.asked).toBe(1)
    controller.abort()
    await ending
  })
})

describe('respond', () => {
  it('hands the answer to the adapter of the reference', async () => {
    const asked: unknown[] = []
    const given = { stage: 'refused', platformStatus: 'REFUSED', warnings: [] } as const
    const { facturelle, submit } = open(
      {},
      {
        respond: async (...all) => {
          asked.push(all)
          return given
        },
      },
    )
    const { reference } = await submit()
    const response = { stage: 'refused', reason: { text: 'Wrong order' } } as const
    expect(await facturelle.respond(reference, response, { credentials: { secret: 's' } })).toBe(given)
    const received = { contract: 1, type: 'post', received: true, id: '7' } as const
    await facturelle.respond(received, response)
    expect(asked).toEqual([
      [reference, response, { type: 'post', credentials: { secret: 's' } }, {}],
      [received, response, { type: 'post' }, {}],
    ])
  })

  it('is refused where the platform has no call for it', async () => {
    const { facturelle, submit } = open()
    const { reference } = await submit()
    await expect(facturelle.respond(reference, { stage: 'paid', amount: '1.00' })).rejects.toMatchObject({
      code: 'RESPONSE',
    })
  })

  it.each([
    [{ stage: 'unknown' }, 'response.stage'],
    [{ stage: 'paid', amount: 12 }, 'response.amount'],
    [{ stage: 'paid', amount: '1,5' }, 'response.amount'],
    [{ stage: 'paid', currency: 'euro' }, 'response.currency'],
    [{ stage: 'paid', date: '1 May' }, 'response.date'],
    [{ stage: 'refused', reason: 'no' }, 'response.reason'],
  ])('refuses %j', async (response, field) => {
    const { facturelle, submit } = open({}, { respond: async () => ({}) as never })
    const { reference } = await submit()
    await expect(facturelle.respond(reference, response as never)).rejects.toMatchObject({ field })
  })
})
