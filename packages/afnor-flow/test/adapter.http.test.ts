import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import {
  AuthError,
  ConfigurationError,
  type PreparedDocument,
  type ProgressStep,
  sha256,
  systemClock,
  TransportError,
} from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createSandbox, type Sandbox, type SandboxOptions } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterEach, describe, expect, it } from 'vitest'
import { type AfnorFlowAdapterOptions, afnorFlowAdapter, createAfnorFlow } from '../src/index.js'

const EXAMPLE = readFileSync(new URL('../../../examples/invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
const engine = xml()
const readLifecycle = async (bytes: Uint8Array) => engine.readLifecycle?.(bytes)
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

async function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ acknowledgeAfterMs: 0, ...options })
  const server = await listen(sandbox)
  closing.push(() => server.close())
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', server.url)
  const address = { flowServiceUrl, tokenUrl }
  const account = { clientId, clientSecret }
  let moved = 0
  const clock = {
    ...systemClock,
    now: () => systemClock.now() + moved,
    move: (ms: number) => {
      moved += ms
    },
  }
  const adapter = (rest: Partial<AfnorFlowAdapterOptions> = {}) =>
    afnorFlowAdapter({
      ...address,
      credentials: account,
      allowInsecureLoopback: true,
      timeoutMs: 400,
      lookupMs: 600,
      ...rest,
    } as typeof address & { credentials: typeof account })
  return { sandbox, address, account, adapter, clock }
}

async function invoice(number = 'F2026-001'): Promise<PreparedDocument> {
  const bytes = new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', number))
  const inspection = await engine.inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes, name: `${number}.xml`, sha256: await sha256(bytes) }
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const created = (sandbox: Sandbox) => sandbox.requests.filter(({ operation }) => operation === 'createFlow').length

describe('what is declared', () => {
  it('is the name, the syntax, the profile, the sha256 and a tracking id', async () => {
    const { sandbox, adapter } = await start()
    const document = await invoice()
    const { reference } = await adapter({ randomUuid: () => '0f8fad5b-d9cb-469f-a165-70867728950e' }).submit(document, {
      type: 'afnor',
      processingRule: 'B2B',
    })
    expect(sandbox.flows()).toEqual([
      expect.objectContaining({
        flowId: reference.id,
        trackingId: '0f8fad5b-d9cb-469f-a165-70867728950e',
        name: 'F2026-001.xml',
        flowSyntax: 'UBL',
        flowProfile: 'CIUS',
        processingRule: 'B2B',
        sha256: document.sha256,
      }),
    ])
    expect(reference).toMatchObject({
      destination: { processingRule: 'B2B' },
      trackingId: '0f8fad5b-d9cb-469f-a165-70867728950e',
    })
  })
})

describe('after an ambiguous failure', () => {
  it.each([
    ['a reset', { reset: true }],
    ['a truncated answer', { truncate: true }],
    ['a 500', { status: 500 }],
    ['a 502 page', { status: 502, body: '<html>bad gateway</html>' }],
    ['a page with status 200', { status: 200, body: '<html>log in</html>' }],
    ['silence', { stall: true }],
  ] as const)('%s: what was taken in is found, and sent once', async (_name, effect) => {
    const { sandbox, adapter } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'after', ...effect })
    const submission = await adapter().submit(await invoice(), { type: 'afnor' })
    expect(submission.outcome).toBe('accepted')
    expect(submission.reference.id).toBe(sandbox.flows()[0]?.flowId)
    expect(submission.reference.submittedAt).toBeDefined()
    expect(created(sandbox)).toBe(1)
  })

  it.each([
    ['a reset', { reset: true }, 'CONNECTION_RESET'],
    ['a 500', { status: 500 }, 'UNAVAILABLE'],
    ['a 504', { status: 504 }, 'UNAVAILABLE'],
    ['a 408', { status: 408 }, 'REFUSED'],
    ['silence', { stall: true }, 'TIMEOUT'],
  ] as const)('%s: what is not found is in doubt, and absent only long after', async (_name, effect, code) => {
    const { sandbox, adapter, clock } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'before', ...effect })
    const submission = await adapter({ clock }).submit(await invoice(), { type: 'afnor' })
    expect(submission).toMatchObject({ outcome: 'inDoubt', error: { code } })
    expect(submission.reference).not.toHaveProperty('id')
    expect(sandbox.flows()).toEqual([])
    expect(created(sandbox)).toBe(1)

    expect(await submission.resolve()).toBe(submission)
    for (const work of [() => submission.events()[Symbol.asyncIterator]().next(), () => submission.original?.()]) {
      expect(await failure(Promise.resolve(work()))).toMatchObject({ code: 'IN_DOUBT', cause: { code } })
    }
    clock.move(900_000)
    const resolved = await submission.resolve()
    expect(resolved).toMatchObject({ outcome: 'notReceived', reference: { outcome: 'notReceived' } })
    expect(await failure(Promise.resolve(resolved.original?.()))).toBe(submission.error)
    const stored = JSON.parse(JSON.stringify(resolved))
    const resumed = adapter({ clock }).resume?.(stored, { type: 'afnor' })
    expect(await failure(Promise.resolve(resumed?.original?.()))).toMatchObject({ code: 'NOT_RECEIVED' })
  })

  it('an answer that came too late is found afterwards, by whoever holds the reference', async () => {
    const { sandbox, adapter } = await start()
    const steps: ProgressStep[] = []
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    sandbox.faults.add({ operation: 'searchFlows', times: 100, status: 503 })
    const onProgress = (step: ProgressStep) => {
      steps.push(step)
      throw new Error('a log that is full')
    }
    const submission = await adapter().submit(await invoice(), { type: 'afnor' }, { onProgress })
    expect(submission.outcome).toBe('inDoubt')
    expect(steps.map(({ step }) => step)).toEqual(['authorized', 'sending', 'sent'])
    const { reference } = steps[1] as Extract<ProgressStep, { step: 'sending' }>
    expect(reference).toEqual(submission.reference)
    sandbox.faults.clear()
    const resolved = await adapter()
      .resume?.(JSON.parse(JSON.stringify(reference)), { type: 'afnor' })
      .resolve()
    expect(resolved).toMatchObject({ outcome: 'accepted', reference: { id: sandbox.flows()[0]?.flowId } })
    expect(resolved?.error).toBeUndefined()
  })

  it('a platform that gives no answer does not prove absence', async () => {
    const { sandbox, adapter, clock } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    // The last word counts: it answered once, and then no more.
    const submission = await adapter({ clock, lookupMs: 200 })
      .submit(await invoice(), { type: 'afnor' })
      .then((made) => made)
    expect(submission.outcome).toBe('accepted')
    const { id: _, ...rest } = submission.reference
    clock.move(900_000)
    const doubtful = adapter({ clock, retry: { limit: 0 } }).resume?.(
      { ...rest, trackingId: 'nobody', outcome: 'inDoubt' },
      { type: 'afnor' },
    )
    const answersOnce = () => {
      sandbox.faults.clear()
      sandbox.faults.add({ operation: 'searchFlows', latencyMs: 1 })
    }
    answersOnce()
    setTimeout(() => sandbox.faults.add({ operation: 'searchFlows', times: 1000, status: 503 }), 100)
    expect((await doubtful?.resolve())?.outcome).toBe('inDoubt')
    sandbox.faults.clear()
    expect((await doubtful?.resolve())?.outcome).toBe('notReceived')
  })

  it('is in doubt when the look-up fails as well, and is found when the platform is back', async () => {
    const { sandbox, adapter } = await start({ acknowledgeAfterMs: 0, lifecycle: [{ afterMs: 0, status: '213' }] })
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    sandbox.faults.add({ operation: 'searchFlows', times: 100, status: 500 })
    const submission = await adapter().submit(await invoice(), { type: 'afnor' }, { readLifecycle })
    expect(submission).toMatchObject({ outcome: 'inDoubt', error: { code: 'CONNECTION_RESET' } })
    sandbox.faults.clear()
    const stages: string[] = []
    for await (const { stage } of submission.events({ pollMs: 10 })) stages.push(stage)
    expect(stages).toEqual(['submitted', 'rejected'])
    expect(created(sandbox)).toBe(1)
  })

  it('settles within its clocks when everything hangs', async () => {
    const { sandbox, adapter } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'after', stall: true })
    sandbox.faults.add({ operation: 'searchFlows', times: 100, stall: true })
    const started = Date.now()
    const submission = await adapter({ timeoutMs: 200, lookupMs: 200 }).submit(await invoice(), { type: 'afnor' })
    expect(submission.outcome).toBe('inDoubt')
    expect(Date.now() - started).toBeLessThan(4000)
  })

  it('takes no other document under the same tracking id for this one', async () => {
    const { sandbox, adapter } = await start()
    const context = { trackingId: 'mine' }
    const first = await adapter().submit(await invoice('F-1'), { type: 'afnor' }, context)
    sandbox.faults.add({ operation: 'createFlow', when: 'before', reset: true })
    const second = await adapter().submit(await invoice('F-2'), { type: 'afnor' }, context)
    expect([first.outcome, second.outcome]).toEqual(['accepted', 'inDoubt'])
    expect(await failure(Promise.resolve(second.original?.()))).toMatchObject({ code: 'IN_DOUBT' })
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    const third = await adapter().submit(await invoice('F-3'), { type: 'afnor' }, context)
    expect(third.outcome).toBe('accepted')
    expect((await third.original?.())?.bytes).toEqual((await invoice('F-3')).bytes)
  })
})

describe('what is found under a tracking id', () => {
  /** Answers searches with these flows, and their files. */
  const answering =
    (flows: object[], file: Uint8Array): typeof fetch =>
    async (...args) => {
      const { url } = args[0] as Request
      if (url.endsWith('/search')) return Response.json({ results: flows, limit: 100 })
      if (url.includes('docType=Original')) return new Response(file as Uint8Array<ArrayBuffer>)
      return fetch(...args)
    }
  const now = () => new Date().toISOString()

  it('is not a message about the invoice', async () => {
    const { sandbox, adapter } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    const flows = [
      { flowId: 'LC-9', flowType: 'CustomerInvoiceLC', flowDirection: 'Out', submittedAt: now() },
      { flowId: 'IN-9', flowType: 'SupplierInvoice', flowDirection: 'In', submittedAt: now() },
      { flowId: 'INV-1', flowType: 'CustomerInvoice', flowDirection: 'Out', submittedAt: now() },
    ]
    const submission = await adapter({ fetch: answering(flows, new Uint8Array()) }).submit(await invoice(), {
      type: 'afnor',
    })
    expect(submission.reference.id).toBe('INV-1')
  })

  it('proves nothing when it is as new and gives other bytes, and is another document when it is older', async () => {
    const { sandbox, adapter, clock } = await start()
    for (const [submittedAt, expected] of [
      [now(), 'inDoubt'],
      [undefined, 'inDoubt'],
      ['2026-01-01T00:00:00Z', 'notReceived'],
    ] as const) {
      sandbox.faults.add({ operation: 'createFlow', when: 'before', reset: true })
      const flows = [{ flowId: 'f', flowType: 'CustomerInvoice', flowDirection: 'Out', submittedAt }]
      const spoilt = adapter({ fetch: answering(flows, new Uint8Array([1])), clock, lookupMs: 100 })
      const submission = await spoilt.submit(await invoice(), { type: 'afnor' }, { trackingId: 'mine' })
      expect(submission.outcome).toBe('inDoubt')
      clock.move(900_000)
      expect((await submission.resolve()).outcome).toBe(expected)
    }
  })

  it('cannot be asked for with wrong credentials: that is said at once', async () => {
    const { sandbox, adapter, account } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'before', reset: true })
    const { reference } = await adapter({ lookupMs: 50 }).submit(await invoice(), { type: 'afnor' })
    const wrong = adapter({ lookupMs: 5000 }).resume?.(reference, {
      type: 'afnor',
      credentials: { ...account, clientSecret: 'no' },
    })
    const started = Date.now()
    expect(await failure(Promise.resolve(wrong?.resolve()))).toMatchObject({ code: 'INVALID_CLIENT' })
    expect(Date.now() - started).toBeLessThan(3000)
  })

  it('a reference that lost its id is refused', async () => {
    const { adapter } = await start()
    const { id: _, ...reference } = (await adapter().submit(await invoice(), { type: 'afnor' })).reference
    expect(() => adapter().resume?.(reference, { type: 'afnor' })).toThrow(/reference.id is missing/)
  })
})

describe('a hook', () => {
  it('is waited for before the request leaves, and may fail or hang', async () => {
    const { sandbox, adapter } = await start()
    const seen: (string | number)[] = []
    const onProgress = async ({ step }: ProgressStep) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      seen.push(step, created(sandbox))
      throw new Error('database is down')
    }
    expect((await adapter().submit(await invoice('F-1'), { type: 'afnor' }, { onProgress })).outcome).toBe('accepted')
    expect(seen).toEqual(['authorized', 0, 'sending', 0, 'sent', 1])
    const hanging = adapter({ timeoutMs: 50 }).submit(
      await invoice('F-2'),
      { type: 'afnor' },
      { onProgress: () => new Promise(() => undefined) },
    )
    expect((await hanging).outcome).toBe('accepted')
  })

  it('that aborts keeps the request from leaving', async () => {
    const { sandbox, adapter } = await start()
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const onProgress = ({ step }: ProgressStep) => step === 'sending' && controller.abort(reason)
    const { signal } = controller
    expect(await failure(adapter().submit(await invoice(), { type: 'afnor' }, { onProgress, signal }))).toBe(reason)
    expect(created(sandbox)).toBe(0)
  })
})

describe('when nothing leaves', () => {
  it('says notReceived of a refused connection, without looking anything up', async () => {
    const { sandbox, account, address } = await start()
    const gone = await listen(createSandbox())
    await gone.close()
    const adapter = afnorFlowAdapter({
      flowServiceUrl: gone.url,
      tokenUrl: address.tokenUrl,
      credentials: account,
      allowInsecureLoopback: true,
    })
    const submission = await adapter.submit(await invoice(), { type: 'afnor' })
    expect(submission.outcome).toBe('notReceived')
    expect(TransportError.isInstance(submission.error)).toBe(true)
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['token'])
  })

  it('throws an AuthError when the token server is down', async () => {
    const { account, address } = await start()
    const gone = await listen(createSandbox())
    await gone.close()
    const adapter = afnorFlowAdapter({
      ...address,
      tokenUrl: gone.url,
      credentials: account,
      allowInsecureLoopback: true,
    })
    expect(AuthError.isInstance(await failure(adapter.submit(await invoice(), { type: 'afnor' })))).toBe(true)
  })
})

describe('following', () => {
  it('keeps lifecycle flows of other invoices apart', async () => {
    const { adapter } = await start({
      lifecycle: [
        { afterMs: 0, status: '202' },
        { afterMs: 10, status: '212' },
      ],
    })
    const submissions = await Promise.all(
      ['F-1', 'F-2', 'F-10'].map(async (number) =>
        adapter().submit(await invoice(number), { type: 'afnor' }, { readLifecycle }),
      ),
    )
    for (const submission of submissions) {
      const seen: string[] = []
      for await (const { platformStatus } of submission.events({ pollMs: 10 })) seen.push(platformStatus)
      expect(seen).toEqual(['Ok', '202', '212'])
    }
  })

  it('tells a failed acknowledgement as the end, with its reasons', async () => {
    const { adapter } = await start()
    const document = { ...(await invoice()), sha256: 'f'.repeat(64) }
    const submission = await adapter().submit(document, { type: 'afnor' }, { readLifecycle })
    const events = []
    for await (const event of submission.events({ pollMs: 10 })) events.push(event)
    expect(events).toEqual([
      expect.objectContaining({
        stage: 'rejected',
        platformStatus: 'Error',
        final: true,
        reasons: [expect.objectContaining({ code: 'ChecksumMismatch' })],
      }),
    ])
  })

  it('passes over a message that the platform cannot give out yet, and takes it up later', async () => {
    const { sandbox, adapter } = await start({
      lifecycle: [
        { afterMs: 0, status: '202' },
        { afterMs: 0, status: '212' },
      ],
    })
    const submission = await adapter({ retry: { limit: 0 } }).submit(
      await invoice(),
      { type: 'afnor' },
      { readLifecycle },
    )
    const seen: string[] = []
    for await (const { platformStatus } of submission.events({ pollMs: 10 })) {
      if (platformStatus === 'Ok') sandbox.faults.add({ operation: 'getFlow', times: 2, status: 503 })
      seen.push(platformStatus)
    }
    expect(seen).toEqual(['Ok', '202', '212'])
  })
})

describe('an outage while following', () => {
  it.each([
    ['503', { status: 503 }],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' } }],
    ['a reset', { reset: true }],
  ] as const)('%s is waited out', async (_name, effect) => {
    const { sandbox, adapter } = await start({ lifecycle: [{ afterMs: 0, status: '212' }] })
    const submission = await adapter({ retry: { limit: 0 } }).submit(
      await invoice(),
      { type: 'afnor' },
      { readLifecycle },
    )
    for (const operation of ['getFlow', 'searchFlows'] as const) sandbox.faults.add({ operation, times: 3, ...effect })
    const seen: string[] = []
    for await (const { platformStatus } of submission.events({ pollMs: 5 })) seen.push(platformStatus)
    expect(seen).toEqual(['Ok', '212'])
  })

  it('a file that may not be read is an error, one that is not there yet is asked for again', async () => {
    const { sandbox, adapter } = await start({ lifecycle: [{ afterMs: 0, status: '210' }] })
    const follow = async (status: number, times: number) => {
      sandbox.reset()
      const submission = await adapter().submit(await invoice(), { type: 'afnor' }, { readLifecycle })
      const seen: string[] = []
      for await (const { platformStatus } of submission.events({ pollMs: 5 })) {
        if (seen.length === 0) sandbox.faults.add({ operation: 'getFlow', times, status })
        seen.push(platformStatus)
      }
      return seen
    }
    expect(await follow(404, 4)).toEqual(['Ok', '210'])
    expect(await follow(403, 2)).toEqual(['Ok', '210'])
    expect(await failure(follow(403, 100))).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('gives up on a file of somebody else after a while, and goes on', async () => {
    const { sandbox, adapter, address, account } = await start({ lifecycle: [{ afterMs: 0, status: '212' }] })
    const client = createAfnorFlow({ ...address, credentials: account, allowInsecureLoopback: true })
    const other = await client.flows.create({
      file: new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', 'OTHER')),
      flowInfo: { name: 'other.xml', flowSyntax: 'UBL' },
    })
    expect(other.flowId).toBeDefined()
    const spoiling: typeof fetch = async (...args) => {
      const response = await fetch(...args)
      const { url } = args[0] as Request
      const theirs = sandbox
        .flows()
        .find(({ flowType, flowId }) => flowType === 'CustomerInvoiceLC' && url.includes(flowId))
      const first = sandbox.flows().find(({ flowType }) => flowType === 'CustomerInvoiceLC')
      return theirs && theirs === first ? new Response('gone', { status: 404 }) : response
    }
    const submission = await adapter({ fetch: spoiling }).submit(await invoice(), { type: 'afnor' }, { readLifecycle })
    const seen: string[] = []
    for await (const { platformStatus } of submission.events({ pollMs: 5 })) seen.push(platformStatus)
    expect(seen).toEqual(['Ok', '212'])
  })
})

describe('the original', () => {
  it('of more than 8 MiB comes back whole, and something else is not taken for it', async () => {
    const { sandbox, adapter } = await start()
    const small = await invoice()
    const padding = new TextEncoder().encode(`<!--${' '.repeat(9_000_000)}-->`)
    const bytes = new Uint8Array([...small.bytes, ...padding])
    const large = { ...small, bytes, sha256: await sha256(bytes) }
    const submission = await adapter({ timeoutMs: 5000 }).submit(large, { type: 'afnor' })
    expect((await submission.original?.())?.bytes.byteLength).toBe(bytes.byteLength)
    sandbox.faults.add({ operation: 'getFlow', status: 200, body: '<html>log in</html>' })
    expect(await failure(Promise.resolve(submission.original?.()))).toMatchObject({ code: 'ORIGINAL_DIFFERS' })
  })
})

describe('credentials that do not come', () => {
  it('end with the deadline, or with the signal', async () => {
    const { adapter } = await start()
    const hanging = adapter({ credentials: () => new Promise<never>(() => undefined), timeoutMs: 50 })
    const error = await failure(hanging.submit(await invoice(), { type: 'afnor' }))
    expect(AuthError.isInstance(error)).toBe(true)
    const reason = new Error('enough')
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 10)
    const patient = adapter({ credentials: () => new Promise<never>(() => undefined), timeoutMs: 5000 })
    expect(await failure(patient.submit(await invoice(), { type: 'afnor' }, { signal: controller.signal }))).toBe(
      reason,
    )
  })
})

describe('options', () => {
  it.each([
    [{ timeoutMS: 5 }, 'timeoutMS'],
    [{ tokenCash: 'none' }, 'tokenCash'],
    [{ tokenCache: 'disk' }, 'tokenCache'],
    [{ timeoutMs: -1 }, 'timeoutMs'],
    [{ timeoutMs: 2 ** 31 }, 'timeoutMs'],
    [{ lookupMs: Number.NaN }, 'lookupMs'],
    [{ absentAfterMs: 0 }, 'absentAfterMs'],
    [{ retry: { limit: Number.NaN } }, 'retry.limit'],
    [{ version: '9' }, 'version'],
    [{ organizationId: 'a\nb' }, 'organizationId'],
  ])('%j are refused at creation', (wrong, field) => {
    let error: unknown
    try {
      afnorFlowAdapter(wrong as Record<never, never>)
    } catch (thrown) {
      error = thrown
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(field)
  })

  it('of polling are checked as well', async () => {
    const { adapter } = await start()
    const submission = await adapter().submit(await invoice(), { type: 'afnor' })
    for (const wrong of [{ pollMs: 0 }, { pollMs: Number.NaN }, { maxPollMs: -1 }]) {
      const error = await failure(Promise.resolve(submission.events(wrong)[Symbol.asyncIterator]().next()))
      expect(error).toMatchObject({ code: 'ARGUMENT_INVALID' })
    }
  })

  it('of a destination are checked before anything is bought', async () => {
    const { adapter } = await start()
    for (const wrong of [{ processingRule: 'B2Bint' }, { organizationId: 'a\nb' }]) {
      expect(() => adapter().checkDestination({ type: 'afnor', ...wrong })).toThrow(
        /destination\.(processingRule|organizationId)/,
      )
    }
  })
})

describe('credentials', () => {
  it('stored as a function are asked for each submission, and not kept', async () => {
    const { adapter, account } = await start()
    let asked = 0
    const one = adapter({
      credentials: async () => {
        asked++
        return account
      },
    })
    await one.submit(await invoice('F-1'), { type: 'afnor' })
    await one.submit(await invoice('F-2'), { type: 'afnor' })
    expect(asked).toBe(2)
  })

  it('of a destination go before the stored ones', async () => {
    const clients = [
      { clientId: 'stored', clientSecret: 's1' },
      { clientId: 'given', clientSecret: 's2' },
    ]
    const { sandbox, adapter } = await start({ clients })
    await adapter({ credentials: { clientId: 'stored', clientSecret: 's1' } }).submit(await invoice(), {
      type: 'afnor',
      credentials: { clientId: 'given', clientSecret: 's2' },
    })
    expect(sandbox.flows('given')).toHaveLength(1)
    expect(sandbox.flows('stored')).toHaveLength(0)
  })

  it('with their own addresses reach the platform they name', async () => {
    const { sandbox, address, account } = await start()
    const adapter = afnorFlowAdapter({ platform: 'super-pdp', allowInsecureLoopback: true })
    await adapter.submit(await invoice(), { type: 'afnor', credentials: { ...address, ...account } })
    expect(sandbox.flows()).toHaveLength(1)
  })

  it.each([
    [{ clientId: 'a', clientSecret: 'canary' }, 'destination.credentials.flowServiceUrl'],
    [
      { flowServiceUrl: 'https://a.example', clientId: 'a', clientSecret: 'canary' },
      'destination.credentials.tokenUrl',
    ],
    [
      { flowServiceUrl: 'https://a.example', tokenUrl: 'https://a.example/t', clientId: 'a' },
      'destination.credentials.clientSecret',
    ],
    [
      {
        flowServiceUrl: 'https://u:canary@a.example',
        tokenUrl: 'https://a.example/t',
        clientId: 'a',
        clientSecret: 'canary',
      },
      'destination.credentials.flowServiceUrl',
    ],
    ['canary', 'destination.credentials'],
  ])('that lack something are refused before anything is read: %#', (credentials, field) => {
    let error: unknown
    try {
      afnorFlowAdapter().checkDestination({ type: 'afnor', credentials })
    } catch (thrown) {
      error = thrown
    }
    expect(ConfigurationError.isInstance(error)).toBe(true)
    expect((error as ConfigurationError).field).toBe(field)
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })

  it('of two tenants of one client never mix', async () => {
    const clients = Array.from({ length: 5 }, (_, at) => ({ clientId: `tenant-${at}`, clientSecret: `secret-${at}` }))
    const { sandbox, address } = await start({ clients })
    const adapter = afnorFlowAdapter({ ...address, allowInsecureLoopback: true })
    await Promise.all(
      Array.from({ length: 40 }, async (_, at) => {
        const credentials = clients[at % 5] as (typeof clients)[0]
        return adapter.submit(await invoice(`T${at % 5}-${at}`), { type: 'afnor', credentials })
      }),
    )
    for (const [at, { clientId }] of clients.entries()) {
      const names = sandbox
        .flows(clientId)
        .filter(({ flowDirection }) => flowDirection === 'Out')
        .map(({ name }) => name)
      expect(names).toHaveLength(8)
      expect(names.every((name) => name?.startsWith(`T${at}-`))).toBe(true)
    }
  })
})

describe('every operation of the client, against the documents', () => {
  it('is what the sandbox of 1.3.0 takes', async () => {
    const { address, account } = await start()
    const client = createAfnorFlow({ ...address, credentials: account, allowInsecureLoopback: true })
    await client.getHealth()
    const { bytes, sha256: hash } = await invoice()
    const flow = await client.flows.create({
      file: bytes,
      flowInfo: { name: 'a.xml', flowSyntax: 'UBL', sha256: hash, trackingId: 't' },
    })
    expect(await client.flows.get(flow.flowId)).toMatchObject({
      flowId: flow.flowId,
      acknowledgement: { status: 'Ok' },
    })
    expect((await client.flows.search({ where: { trackingId: 't' }, limit: 1 })).results).toHaveLength(1)
    expect((await client.flows.download(flow.flowId, 'Original')).bytes).toEqual(bytes)
    const { webhookId } = await client.webhooks.create({
      callbackUrl: 'https://erp.example/hook',
      flowTypes: ['CustomerInvoice'],
    })
    expect((await client.webhooks.list()).map((webhook) => webhook.webhookId)).toEqual([webhookId])
    await client.webhooks.delete(webhookId)
    expect(await client.webhooks.list()).toEqual([])
  })
})
