import { expect, it } from 'vitest'
import { FlowCaller, openBench, seeded, tokenFor } from './calls.js'
import { ciiInvoice, ublInvoice } from './invoices.js'

const NAMED = { flowSyntax: 'CII', name: 'facture.xml' }

it('shows the flows of one version in another, as that one has them', async () => {
  const bench = await openBench('in process')
  const token = await tokenFor(bench)
  const oldest = new FlowCaller(bench, '1.1.0', token)
  const newest = new FlowCaller(bench, '1.3.0', token)
  const trackingId = 't'.repeat(64)
  const info = { ...NAMED, trackingId, processingRule: 'B2G', flowProfile: 'Undefined' }
  const late = (await newest.create(info, ciiInvoice())).body
  const shown = (await oldest.metadata(late.flowId)).body
  expect(shown).toMatchObject({ flowProfile: 'CIUS', processingRuleSource: 'Input' })
  for (const name of ['trackingId', 'processingRule', 'name']) expect(shown).not.toHaveProperty(name)
  const early = (await oldest.create({ flowSyntax: 'UBL' }, ublInvoice())).body
  expect((await newest.metadata(early.flowId)).body).toMatchObject({ name: `${early.flowId}.xml` })
  bench.sandbox.advance(5000)
  expect((await newest.search({ flowDirection: ['In'] })).body.results[0]).toMatchObject({
    flowProfile: 'Undefined',
    processingRule: 'NotApplicable',
  })
})

it('takes `Undefined` for what it is in a submission: nothing declared (1.3.0)', async () => {
  const bench = await openBench('in process')
  const flows = new FlowCaller(bench, '1.3.0', await tokenFor(bench))
  const { body } = await flows.create({ ...NAMED, processingRule: 'Undefined' }, ciiInvoice())
  expect((await flows.metadata(body.flowId)).body).toMatchObject({
    processingRule: 'B2B',
    processingRuleSource: 'Computed',
  })
})

it('gives the same identifiers for the same numbers', async () => {
  const run = async () => {
    const bench = await openBench('in process', { random: seeded(7) })
    const token = await tokenFor(bench)
    const flows = new FlowCaller(bench, '1.3.0', token)
    return [token, (await flows.create(NAMED, ciiInvoice())).body]
  }
  expect(await run()).toEqual(await run())
})

it('starts again on reset', async () => {
  const bench = await openBench('in process')
  const token = await tokenFor(bench)
  const flows = new FlowCaller(bench, '1.3.0', token)
  const { flowId } = (await flows.create(NAMED, ciiInvoice())).body
  bench.sandbox.advance(1000)
  bench.sandbox.faults.add({ reset: true, times: Infinity })
  const { requests } = bench.sandbox
  bench.sandbox.reset()
  expect([bench.sandbox.flows(), requests, bench.sandbox.now()]).toEqual([[], [], Date.UTC(2026, 10, 21, 10)])
  expect((await flows.metadata(flowId)).status).toBe(401)
  const again = new FlowCaller(bench, '1.3.0', await tokenFor(bench))
  expect((await again.metadata(flowId)).status).toBe(404)
  expect((await again.create(NAMED, ciiInvoice())).status).toBe(202)
})

it('says where it is', async () => {
  const { sandbox } = await openBench('in process')
  expect(sandbox.afnor('1.2.0', 'https://sandbox.invalid/')).toEqual({
    flowServiceUrl: 'https://sandbox.invalid/afnor/1.2.0/flow-service',
    directoryServiceUrl: 'https://sandbox.invalid/afnor/1.2.0/directory-service',
    tokenUrl: 'https://sandbox.invalid/oauth2/token',
    clientId: 'first',
    clientSecret: 'first-secret',
  })
  expect(() => sandbox.afnor('1.4.0' as '1.3.0', 'https://sandbox.invalid')).toThrow('version')
  expect(() => sandbox.afnor('1.3.0', 'sandbox')).toThrow('origin')
  expect(() => sandbox.advance(-1)).toThrow('ms')
})

it('rejects at once when the signal is aborted already', async () => {
  const bench = await openBench('in process')
  const reason = new Error('no')
  const request = new Request('https://sandbox.invalid/oauth2/token', {
    method: 'POST',
    signal: AbortSignal.abort(reason),
  })
  await expect(bench.fetch(request)).rejects.toBe(reason)
  expect(bench.sandbox.requests).toEqual([])
})
