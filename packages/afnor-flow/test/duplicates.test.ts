import { readFileSync } from 'node:fs'
import {
  type LifecycleEvent,
  PlatformError,
  type PreparedDocument,
  type Submission,
  sha256,
  systemClock,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createSandbox, type SandboxOptions } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import { type AfnorFlowAdapterOptions, afnorFlowAdapter, type FlowServiceVersion } from '../src/index.js'

const EXAMPLE = readFileSync(new URL('../../../examples/invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
const engine = xml()
const readLifecycle = async (bytes: Uint8Array) => engine.readLifecycle?.(bytes)
const destination = { type: 'afnor' } as const
const PAID = ['Ok', '202', '212']

async function start(options: SandboxOptions = {}, version: FlowServiceVersion = '1.3.0') {
  const sandbox = createSandbox({
    acknowledgeAfterMs: 0,
    lifecycle: [
      { afterMs: 0, status: '202' },
      { afterMs: 0, status: '212' },
    ],
    ...options,
  })
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, 'https://sandbox.example')
  const adapter = (rest: Partial<AfnorFlowAdapterOptions> = {}) =>
    afnorFlowAdapter({
      flowServiceUrl,
      tokenUrl,
      version,
      credentials: { clientId, clientSecret },
      fetch: (request: Request) => sandbox.fetch(request),
      lookupMs: 300,
      retry: { limit: 0 },
      ...rest,
    } as { flowServiceUrl: string; tokenUrl: string; credentials: { clientId: string; clientSecret: string } })
  const created = () => sandbox.requests.filter(({ operation }) => operation === 'createFlow').length
  return { sandbox, adapter, created }
}

async function invoice(number = 'F2026-001'): Promise<PreparedDocument> {
  const bytes = new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', number))
  const inspection = await engine.inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes, name: `${number}.xml`, sha256: await sha256(bytes) }
}

async function events(submission: Pick<Submission, 'events'> | undefined): Promise<LifecycleEvent[]> {
  const seen: LifecycleEvent[] = []
  for await (const event of submission?.events({ pollMs: 5 }) ?? []) seen.push(event)
  return seen
}
const statuses = async (submission: Pick<Submission, 'events'> | undefined) =>
  (await events(submission)).map(({ platformStatus }) => platformStatus)
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a document that reaches the platform twice', () => {
  /** A gateway that sends what it is given a second time, and then gives up waiting. */
  const twice =
    (send: (request: Request) => Promise<Response>) =>
    async (request: Request): Promise<Response> => {
      if (request.method !== 'POST' || !request.url.endsWith('/flows')) return send(request)
      await send(request.clone())
      await send(request)
      return new Response('gateway timeout', { status: 504 })
    }

  it.each([
    ['made', {}],
    ['given', { trackingId: 'order-17' }],
  ])('is the first, though the second was refused, where the tracking id was %s', async (_, context) => {
    const { sandbox, adapter } = await start()
    const submission = await adapter({ fetch: twice((request) => sandbox.fetch(request)) }).submit(
      await invoice(),
      destination,
      { ...context, readLifecycle },
    )
    const [first, second] = sandbox.flows().filter(({ flowSyntax }) => flowSyntax === 'UBL')
    expect([first?.acknowledgement.status, second?.acknowledgement.status]).toEqual(['Ok', 'Error'])
    expect(submission).toMatchObject({ outcome: 'accepted', reference: { id: first?.flowId } })
    expect(await statuses(submission)).toEqual(PAID)

    // The answer of the second may come through, where the first is on its way still.
    const reference = { ...submission.reference, id: second?.flowId ?? '' }
    const ofSecond = adapter().resume?.(reference, destination, { readLifecycle })
    const seen = await events(ofSecond)
    expect(seen.map(({ platformStatus }) => platformStatus)).toEqual(PAID)
    expect(seen[0]).toMatchObject({ stage: 'submitted', reference: first?.flowId })
  })

  it('is found while both are pending, whatever their order', async () => {
    const { sandbox, adapter } = await start({ acknowledgeAfterMs: 100 })
    sandbox.faults.add({ operation: 'searchFlows', times: 100, status: 503 })
    const doubtful = await adapter({ fetch: twice((request) => sandbox.fetch(request)), lookupMs: 20 }).submit(
      await invoice(),
      destination,
      { readLifecycle },
    )
    expect(doubtful.outcome).toBe('inDoubt')
    sandbox.faults.clear()
    const resolved = await doubtful.resolve()
    expect(resolved.outcome).toBe('accepted')
    expect(await statuses(resolved)).toEqual(expect.arrayContaining(PAID))
  })
})

describe('a document that is sent again', () => {
  it('under another tracking id is refused, and the first goes on', async () => {
    const { adapter } = await start()
    const first = await adapter().submit(await invoice(), destination, { readLifecycle })
    const second = await adapter().submit(await invoice(), destination, { readLifecycle })
    expect(await events(second)).toEqual([
      expect.objectContaining({
        stage: 'rejected',
        final: true,
        reasons: [expect.objectContaining({ code: 'AlreadyExistingFlow' })],
        reference: second.reference.id,
      }),
    ])
    expect(await statuses(first)).toEqual(PAID)
  })

  it('under the same tracking id is the first', async () => {
    const { sandbox, adapter, created } = await start()
    const context = { trackingId: 'order-17', readLifecycle }
    const first = await adapter().submit(await invoice(), destination, context)
    const second = await adapter().submit(await invoice(), destination, context)
    expect(second.reference.id).not.toBe(first.reference.id)
    expect(await statuses(second)).toEqual(PAID)
    expect(await statuses(first)).toEqual(PAID)
    expect(created()).toBe(2)

    // Another document under it is not.
    const other = { ...(await invoice('F-9')), sha256: 'f'.repeat(64) }
    const refused = await events(await adapter().submit(other, destination, context))
    expect(refused.map(({ stage }) => stage)).toEqual(['rejected'])
    expect(sandbox.flows().filter(({ trackingId }) => trackingId === 'order-17')).toHaveLength(3)
  })

  /** As Super PDP refuses the number of an invoice that it has: no flow, and no code of its own. */
  const REFUSED = { operation: 'createFlow', status: 400, body: '{"errorCode":"CREATE_ERROR"}' } as const

  it('and refused without a flow is the first, where tracking id and bytes are the same', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17', readLifecycle }
    const first = await adapter().submit(await invoice(), destination, context)
    sandbox.faults.add(REFUSED)
    const second = await adapter().submit(await invoice(), destination, context)
    expect(second).toMatchObject({ outcome: 'accepted', reference: { id: first.reference.id } })
    expect(second.warnings).toEqual([expect.stringContaining('from before')])
    expect(await statuses(second)).toEqual(PAID)
    expect(first.warnings).toEqual([])
  })

  it.each([
    ['nobody gave a tracking id', {}, 'F2026-001', 0],
    ['the bytes are others', { trackingId: 'order-17' }, 'F-2', 1],
    ['the tracking id is another', { trackingId: 'order-18' }, 'F2026-001', 1],
  ])('and refused without a flow is refused where %s', async (_, context, number, searches) => {
    const { sandbox, adapter } = await start()
    await adapter().submit(await invoice(), destination, { trackingId: 'order-17' })
    sandbox.faults.add(REFUSED)
    const error = await failure(adapter().submit(await invoice(number), destination, context))
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'REJECTED', platformCode: 'CREATE_ERROR' })
    expect(sandbox.requests.filter(({ operation }) => operation === 'searchFlows')).toHaveLength(searches)
  })

  it('and refused is refused, where the platform refused the same bytes before as well', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    const document = await invoice()
    await adapter().submit({ ...document, sha256: 'f'.repeat(64) }, destination, context)
    expect(sandbox.flows()[0]?.acknowledgement.status).toBe('Error')
    sandbox.faults.add(REFUSED)
    expect(await failure(adapter().submit(document, destination, context))).toMatchObject({ code: 'REJECTED' })
  })

  it('and refused is refused, where the platform does not say what it has', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    await adapter().submit(await invoice(), destination, context)
    for (const effect of [{ status: 503 }, { stall: true }] as const) {
      sandbox.faults.add(REFUSED)
      sandbox.faults.add({ operation: 'searchFlows', ...effect })
      const error = await failure(adapter({ lookupMs: 30 }).submit(await invoice(), destination, context))
      expect(error).toMatchObject({ code: 'REJECTED', platformCode: 'CREATE_ERROR' })
    }
  })

  it('and refused leaves the first in doubt to be resolved as what it is', async () => {
    const { sandbox, adapter } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    sandbox.faults.add({ operation: 'searchFlows', times: 100, status: 503 })
    const first = await adapter({ lookupMs: 20 }).submit(await invoice(), destination, { readLifecycle })
    expect(first.outcome).toBe('inDoubt')
    sandbox.faults.clear()
    sandbox.faults.add(REFUSED)
    expect(await failure(adapter().submit(await invoice(), destination))).toMatchObject({ code: 'REJECTED' })
    const resolved = await first.resolve()
    expect(resolved).toMatchObject({ outcome: 'accepted', reference: { id: sandbox.flows()[0]?.flowId } })
    expect(await statuses(resolved)).toEqual(PAID)
    const stored = adapter().resume?.(JSON.parse(JSON.stringify(first)), destination, { readLifecycle })
    expect(await statuses(stored)).toEqual(PAID)
  })
})

describe('an earlier refusal of the same bytes under the same tracking id', () => {
  it('is not the one that is in doubt', async () => {
    const { sandbox, adapter } = await start()
    const document = await invoice()
    const context = { trackingId: 'order-17' }
    const wrong = { ...document, sha256: 'f'.repeat(64) }
    await adapter().submit(wrong, destination, context)
    expect(sandbox.flows()[0]?.acknowledgement.status).toBe('Error')
    sandbox.faults.add({ operation: 'createFlow', when: 'before', reset: true })
    const clock = { ...systemClock, now: () => systemClock.now() + 3_600_000 }
    const submission = await adapter({ clock, lookupMs: 50 }).submit(document, destination, context)
    expect(submission.outcome).toBe('inDoubt')
  })
})

describe('an original that is not given out', () => {
  /** The gateway says this of the first flow's file, `times` times. */
  const withheld = (
    sandbox: Awaited<ReturnType<typeof start>>['sandbox'],
    answer: () => Response,
    times = Infinity,
  ) => {
    let left = times
    return async (request: Request) => {
      const { pathname, searchParams } = new URL(request.url)
      const ofFirst = pathname.endsWith(`/flows/${sandbox.flows()[0]?.flowId}`)
      if (ofFirst && searchParams.get('docType') === 'Original' && left-- > 0) return answer()
      return sandbox.fetch(request)
    }
  }
  const gone = () => Response.json({ errorCode: 'MISSING_RESOURCE' }, { status: 404 })

  it('does not hide the submission in doubt behind another under the same tracking id', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    await adapter().submit(await invoice('F-1'), destination, context)
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    const doubtful = await adapter({ fetch: withheld(sandbox, gone) }).submit(
      await invoice('F-2'),
      destination,
      context,
    )
    expect(doubtful).toMatchObject({
      outcome: 'accepted',
      reference: { id: sandbox.flows().find(({ name }) => name === 'F-2.xml')?.flowId },
    })
  })

  it('of another document, from long before, says nothing of one that did not arrive', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    await adapter().submit(await invoice('F-1'), destination, context)
    sandbox.faults.add({ operation: 'createFlow', when: 'before', reset: true })
    let later = 3_600_000
    const clock = { ...systemClock, now: () => systemClock.now() + later }
    const doubtful = await adapter({ clock, lookupMs: 50 }).submit(await invoice('F-2'), destination, context)
    expect(doubtful.outcome).toBe('inDoubt')
    later += 900_000
    expect((await doubtful.resolve()).outcome).toBe('notReceived')
  })

  it('decides nothing by itself', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    await adapter().submit(await invoice('F-1'), destination, context)
    sandbox.faults.add({ operation: 'createFlow', when: 'before', reset: true })
    const clock = { ...systemClock }
    const doubtful = await adapter({ clock, fetch: withheld(sandbox, gone), lookupMs: 50, absentAfterMs: 1 }).submit(
      await invoice('F-2'),
      destination,
      context,
    )
    expect((await doubtful.resolve()).outcome).toBe('inDoubt')
  })

  it.each([408, 425, 429, 503])('for now (%i) is asked for again, before a repeat is called failed', async (status) => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    const first = await adapter().submit(await invoice(), destination, context)
    const passing = withheld(sandbox, () => Response.json({ errorCode: 'LATER' }, { status }), 1)
    const second = await adapter({ fetch: passing }).submit(await invoice(), destination, context)
    expect(await second.waitForAcknowledgement?.({ pollMs: 5 })).toMatchObject({
      outcome: 'ok',
      reference: first.reference.id,
    })
  })

  it.each([
    ['by a 404', gone],
    ['by JSON in its place', () => Response.json({ note: 'none' })],
  ])('leaves a repeat as the refusal it is, %s', async (_, answer) => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    await adapter().submit(await invoice(), destination, context)
    const second = await adapter({ fetch: withheld(sandbox, answer) }).submit(await invoice(), destination, context)
    expect(await second.waitForAcknowledgement?.({ pollMs: 5 })).toMatchObject({ outcome: 'error' })
  })

  it('to an account that may not ask is no proof of anything', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'order-17' }
    await adapter().submit(await invoice(), destination, context)
    const barred = withheld(sandbox, () => Response.json({}, { status: 401 }))
    const second = await adapter({ fetch: barred }).submit(await invoice(), destination, context)
    expect(await failure(second.waitForAcknowledgement?.({ pollMs: 5 }) as Promise<unknown>)).toMatchObject({
      code: 'UNAUTHORIZED',
    })
  })
})

describe('a lifecycle message that rejects a repeat', () => {
  const lifecycle = [
    { afterMs: 0, status: '202' },
    { afterMs: 10, status: '213', reason: { code: 'DOUBLON' } },
    { afterMs: 20, status: '212' },
  ] as const

  it('is told as unknown, and does not end the first', async () => {
    const { adapter } = await start({ lifecycle })
    const seen = await events(await adapter().submit(await invoice(), destination, { readLifecycle }))
    expect(seen.map(({ stage, platformStatus, final }) => [stage, platformStatus, final])).toEqual([
      ['submitted', 'Ok', false],
      ['received', '202', false],
      ['unknown', '213', false],
      ['paid', '212', true],
    ])
    expect(seen[2]?.reasons).toEqual([expect.objectContaining({ code: 'DOUBLON' })])
  })
})

describe('a tracking id', () => {
  it.each([
    ['1.1.0', 36],
    ['1.2.0', 36],
    ['1.3.0', 64],
  ] as const)('of version %s has at most %i characters, which is said before any call', async (version, most) => {
    const { sandbox, adapter } = await start({}, version)
    for (const wrong of ['x'.repeat(most + 1), '', '\ud800']) {
      const error = await failure(adapter().submit(await invoice(), destination, { trackingId: wrong }))
      expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', field: 'trackingId', attempts: 0 })
    }
    expect(sandbox.requests).toEqual([])
    const longest = 'é'.repeat(most)
    const sent = await adapter().submit(await invoice(), destination, { trackingId: longest })
    expect(sent.outcome).toBe('accepted')
    expect(sandbox.flows()[0]?.trackingId).toBe(longest)
  })
})
