import { readFileSync } from 'node:fs'
import { PlatformError, type PreparedDocument, sha256, TransportError } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { createSandbox, type SandboxOptions } from '@facturelle/sandbox'
import { describe, expect, it } from 'vitest'
import { afnorFlowAdapter, createAfnorFlow, type Flow } from '../src/index.js'

const EXAMPLE = readFileSync(new URL('../../../examples/invoices/F2026-001-ubl.xml', import.meta.url))
const engine = xml()
const readLifecycle = async (bytes: Uint8Array) => engine.readLifecycle?.(bytes)
const destination = { type: 'afnor' } as const
const POLL = { pollMs: 5, maxPollMs: 20 }

/** @param spoil changes what the platform says of a flow */
async function start(options: SandboxOptions = {}, spoil?: (flow: Flow) => object) {
  const sandbox = createSandbox({ acknowledgeAfterMs: 0, lifecycle: [{ afterMs: 0, status: '212' }], ...options })
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', 'https://sandbox.example')
  const settings = {
    flowServiceUrl,
    tokenUrl,
    version: '1.3.0',
    credentials: { clientId, clientSecret },
    retry: { limit: 0 },
    async fetch(request: Request) {
      const response = await sandbox.fetch(request)
      if (!spoil || !response.ok || !request.url.includes('docType=Metadata')) return response
      return Response.json(spoil((await response.json()) as Flow))
    },
  } as const
  const adapter = afnorFlowAdapter({ ...settings, lookupMs: 50 })
  const bytes = new Uint8Array(EXAMPLE)
  const inspection = await engine.inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  const document: PreparedDocument = { ...inspection, bytes, name: 'F.xml', sha256: await sha256(bytes) }
  const asked = (operation: string) => sandbox.requests.filter((request) => request.operation === operation).length
  return { sandbox, adapter, client: createAfnorFlow(settings), document, asked }
}

const failure = (work: Promise<unknown> | undefined) =>
  Promise.resolve(work).then(
    () => undefined,
    (error: unknown) => error,
  )

describe('submission.waitForAcknowledgement', () => {
  it('resolves with Ok, whatever the lifecycle says by then', async () => {
    const { adapter, document, asked } = await start({
      acknowledgeAfterMs: 30,
      lifecycle: [{ afterMs: 30, status: '213', reason: { code: 'ADR_ERR' } }],
    })
    const submission = await adapter.submit(document, destination)
    expect(await submission.waitForAcknowledgement?.(POLL)).toEqual({
      outcome: 'ok',
      platformStatus: 'Ok',
      at: expect.stringMatching(/Z$/),
      reasons: [],
      warnings: [],
      reference: submission.reference.id,
    })
    expect(asked('searchFlows')).toBe(0)
  })

  it('tells what the platform remarks of a file that it took', async () => {
    const details = [{ level: 'Warning', item: 'file', reasonCode: 'SomethingNew', reasonMessage: 'odd' }, null]
    const { adapter, document } = await start({}, (flow) => ({ ...flow, acknowledgement: { status: 'Ok', details } }))
    expect(await (await adapter.submit(document, destination)).waitForAcknowledgement?.(POLL)).toMatchObject({
      outcome: 'ok',
      reasons: [],
      warnings: [{ code: 'SomethingNew', text: 'odd' }],
    })
  })

  it('gives a failed check as a value, its reasons apart from its warnings', async () => {
    const { adapter, document } = await start({}, (flow) => ({
      ...flow,
      acknowledgement: {
        ...flow.acknowledgement,
        details: [
          ...(flow.acknowledgement?.details ?? []),
          { level: 'Warning', item: 'x', reasonCode: 'W', reasonMessage: 'w' },
        ],
      },
    }))
    const wrong = { ...document, sha256: 'f'.repeat(64) }
    const submission = await adapter.submit(wrong, destination)
    expect(await submission.waitForAcknowledgement?.(POLL)).toMatchObject({
      outcome: 'error',
      platformStatus: 'Error',
      reasons: [{ code: 'ChecksumMismatch', text: expect.any(String) }],
      warnings: [{ code: 'W', text: 'w' }],
    })
  })

  it('waits out silence, outages and a status that nobody knows', async () => {
    let asked = 0
    const { sandbox, adapter, document } = await start({}, (flow) => {
      asked++
      if (asked === 1) return { flowId: flow.flowId }
      return asked === 2 ? { ...flow, acknowledgement: { status: 'Quarantined' } } : flow
    })
    const submission = await adapter.submit(document, destination)
    sandbox.faults.add({ operation: 'getFlow', status: 503, times: 2 })
    sandbox.faults.add({ operation: 'getFlow', status: 404 })
    expect(await submission.waitForAcknowledgement?.(POLL)).toMatchObject({ outcome: 'ok' })
    expect(asked).toBe(3)
  })

  it('ends with what waiting cannot mend, and with the reason of the signal', async () => {
    const { sandbox, adapter, document } = await start({ acknowledgeAfterMs: 60_000 })
    const submission = await adapter.submit(document, destination)
    sandbox.faults.add({ operation: 'getFlow', status: 403 })
    expect(await failure(submission.waitForAcknowledgement?.(POLL))).toMatchObject({ code: 'FORBIDDEN' })
    const reason = new Error('enough')
    const controller = new AbortController()
    const waiting = failure(submission.waitForAcknowledgement?.({ ...POLL, signal: controller.signal }))
    controller.abort(reason)
    expect(await waiting).toBe(reason)
    expect(await failure(submission.waitForAcknowledgement?.({ pollMs: 0 }))).toMatchObject({ field: 'pollMs' })
  })

  it('looks a submission in doubt up first, in any process', async () => {
    const { sandbox, adapter, document } = await start()
    sandbox.faults.add({ operation: 'createFlow', when: 'after', reset: true })
    sandbox.faults.add({ operation: 'searchFlows', times: 100, status: 503 })
    const doubtful = await adapter.submit(document, destination)
    expect(doubtful.outcome).toBe('inDoubt')
    const error = await failure(doubtful.waitForAcknowledgement?.(POLL))
    expect(TransportError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'IN_DOUBT' })
    sandbox.faults.clear()
    const resumed = adapter.resume?.(JSON.parse(JSON.stringify(doubtful)), destination)
    expect(await resumed?.waitForAcknowledgement?.(POLL)).toMatchObject({
      outcome: 'ok',
      reference: sandbox.flows()[0]?.flowId,
    })
  })

  it('is that of the first, where a repeat under the same tracking id was refused', async () => {
    const { adapter, document } = await start()
    const first = await adapter.submit(document, destination, { trackingId: 'order-17' })
    const second = await adapter.submit(document, destination, { trackingId: 'order-17' })
    expect(await second.waitForAcknowledgement?.(POLL)).toMatchObject({ outcome: 'ok', reference: first.reference.id })
    const third = await adapter.submit(document, destination)
    expect(await third.waitForAcknowledgement?.(POLL)).toMatchObject({
      outcome: 'error',
      reasons: [expect.objectContaining({ code: 'AlreadyExistingFlow' })],
    })
  })
})

describe('flows.waitForAcknowledgement', () => {
  it('resolves with the flow, Ok or Error', async () => {
    const { client, document } = await start({ acknowledgeAfterMs: 20 })
    const flowInfo = { name: 'F.xml', flowSyntax: 'UBL' } as const
    const { flowId } = await client.flows.create({ file: document.bytes, flowInfo })
    expect((await client.flows.waitForAcknowledgement(flowId, POLL)).acknowledgement).toEqual({ status: 'Ok' })
    const again = await client.flows.create({ file: document.bytes, flowInfo })
    const refused = await client.flows.waitForAcknowledgement(again.flowId, POLL)
    expect(refused).toMatchObject({
      flowId: again.flowId,
      acknowledgement: { status: 'Error', details: [{ reasonCode: 'AlreadyExistingFlow' }] },
    })
  })

  it('waits ten seconds for a flow that is not there to be read yet, and no longer', async () => {
    const { sandbox, document } = await start()
    const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', 'https://sandbox.example')
    let now = Date.now()
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms
      },
      after: () => () => undefined,
    }
    const { flows } = createAfnorFlow({
      flowServiceUrl,
      tokenUrl,
      credentials: { clientId, clientSecret },
      fetch: (request: Request) => sandbox.fetch(request),
      clock,
    })
    const { flowId } = await flows.create({ file: document.bytes, flowInfo: { name: 'F.xml', flowSyntax: 'UBL' } })
    sandbox.faults.add({ operation: 'getFlow', status: 404, times: 2 })
    expect((await flows.waitForAcknowledgement(flowId)).acknowledgement.status).toBe('Ok')
    const from = now
    const error = await failure(flows.waitForAcknowledgement('nobody'))
    expect(PlatformError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ code: 'NOT_FOUND' })
    expect(now - from).toBeGreaterThanOrEqual(10_000)
    expect(now - from).toBeLessThan(30_000)
    expect(await failure(flows.waitForAcknowledgement(flowId, { maxPollMs: 0 }))).toMatchObject({ field: 'maxPollMs' })
  })
})

describe('the file behind an event', () => {
  it('comes with each event of the lifecycle, and is no part of its facts', async () => {
    const { adapter, document } = await start()
    const submission = await adapter.submit(document, destination, { readLifecycle })
    const seen = []
    for await (const event of submission.events(POLL)) seen.push(event)
    const [ok, paid] = seen
    expect(ok?.original).toBeUndefined()
    expect(paid).toMatchObject({ stage: 'paid' })
    expect(Object.keys({ ...paid })).not.toContain('original')
    expect(structuredClone(paid)).toEqual(paid)
    const file = await paid?.original?.()
    expect(await readLifecycle(file?.bytes ?? new Uint8Array())).toMatchObject({ statusCode: '212' })
    const reason = new Error('enough')
    expect(await failure(paid?.original?.({ signal: AbortSignal.abort(reason) }))).toBe(reason)
  })

  it('is kept where no engine can read it, and the stage is unknown', async () => {
    const { sandbox, document } = await start()
    const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', 'https://sandbox.example')
    const adapter = afnorFlowAdapter({
      flowServiceUrl,
      tokenUrl,
      credentials: { clientId, clientSecret },
      // Platforms that give a message the tracking id of its invoice.
      async fetch(request: Request) {
        const response = await sandbox.fetch(request)
        if (!request.url.endsWith('/search')) return response
        const page = (await response.json()) as { results: Flow[] }
        return Response.json({ ...page, results: page.results.map((flow) => ({ ...flow, trackingId: 'order-17' })) })
      },
    })
    const submission = await adapter.submit(document, destination, { trackingId: 'order-17' })
    for await (const event of submission.events(POLL)) {
      if (event.source === 'acknowledgement') continue
      expect(event).toMatchObject({ stage: 'unknown', platformStatus: 'CustomerInvoiceLC', final: false })
      const file = await event.original?.()
      expect(await readLifecycle(file?.bytes ?? new Uint8Array())).toMatchObject({ statusCode: '212' })
      return
    }
    expect.unreachable()
  })
})
