import { afterEach, describe, expect, it } from 'vitest'
import { type Bench, FlowCaller, type Mode, openBench, submission, tokenFor, VERSIONS } from '../calls.js'
import { ciiInvoice } from '../invoices.js'

const NAMED = { flowSyntax: 'CII', name: 'facture.xml' }

interface Failure {
  readonly name: string
  readonly message: string
  readonly cause?: { code?: string }
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise
  } catch (error) {
    return error as Failure
  }
  throw new Error('it did not fail')
}

export function faultSuite(mode: Mode): void {
  describe(`faults ${mode}`, () => {
    let bench: Bench
    afterEach(() => bench.close())

    const open = async (options = {}) => {
      bench = await openBench(mode, options)
      return new FlowCaller(bench, '1.3.0', await tokenFor(bench))
    }
    const create = (flows: FlowCaller) =>
      flows.send('/v1/flows', { method: 'POST', body: submission(NAMED, ciiInvoice()) })
    const logged = () => bench.sandbox.requests.map(({ operation, status }) => `${operation} ${status}`)

    describe.each(['before', 'after'] as const)('%s the request is processed', (when) => {
      const stored = when === 'before' ? 0 : 1

      it('reset', async () => {
        const flows = await open()
        bench.sandbox.faults.add({ operation: 'createFlow', reset: true, when })
        const failure = await failureOf(create(flows))
        expect(failure).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
        expect(bench.sandbox.flows()).toHaveLength(stored)
        expect(logged()).toEqual(['token 200', 'createFlow reset'])
        expect((await create(flows)).status).toBe(202)
      })

      it('another status', async () => {
        const flows = await open()
        bench.sandbox.faults.add({ operation: 'createFlow', status: 503, headers: { 'Retry-After': '7' }, when })
        const response = await create(flows)
        expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7'])
        expect(await response.json()).toMatchObject({ errorCode: 'RESOURCE_ERROR' })
        expect(bench.sandbox.flows()).toHaveLength(stored)
        expect(logged()).toEqual(['token 200', 'createFlow 503'])
      })

      it('another body', async () => {
        const flows = await open()
        bench.sandbox.faults.add({
          status: 200,
          body: '<html>login</html>',
          headers: { 'Content-Type': 'text/html' },
          when,
        })
        const response = await create(flows)
        expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html'])
        expect(await response.text()).toBe('<html>login</html>')
        expect(bench.sandbox.flows()).toHaveLength(stored)
      })

      it('no body at all', async () => {
        const flows = await open()
        bench.sandbox.faults.add({ status: 500, body: '', when })
        bench.sandbox.faults.add({ status: 204, when })
        expect(await (await create(flows)).text()).toBe('')
        const nothing = await create(flows)
        expect([nothing.status, await nothing.text()]).toEqual([204, ''])
      })

      it('stalls until the client gives up', async () => {
        const flows = await open()
        bench.sandbox.faults.add({ operation: 'createFlow', stall: true, when })
        const controller = new AbortController()
        const body = submission(NAMED, ciiInvoice())
        const pending = failureOf(flows.send('/v1/flows', { method: 'POST', body, signal: controller.signal }))
        while (!logged().includes('createFlow stall')) await new Promise((resolve) => setImmediate(resolve))
        const reason = new Error('enough')
        controller.abort(reason)
        expect(await pending).toBe(reason)
        expect(bench.sandbox.flows()).toHaveLength(stored)
      })

      it('latency, waited out by the sleep it was given', async () => {
        const slept: number[] = []
        const flows = await open({ sleep: async (ms: number) => void slept.push(ms) })
        bench.sandbox.faults.add({ operation: 'createFlow', latencyMs: 250, when })
        bench.sandbox.faults.add({ operation: 'createFlow', latencyMs: 50, when })
        expect((await create(flows)).status).toBe(202)
        expect(slept).toEqual([300])
      })

      it('latency ends when the client goes away', async () => {
        const flows = await open()
        bench.sandbox.faults.add({ operation: 'createFlow', latencyMs: 60_000, when })
        const body = submission(NAMED, ciiInvoice())
        const failure = await failureOf(
          flows.send('/v1/flows', { method: 'POST', body, signal: AbortSignal.timeout(50) }),
        )
        expect(failure.name).toBe('TimeoutError')
        while (!logged().includes('createFlow aborted')) await new Promise((resolve) => setImmediate(resolve))
        expect(bench.sandbox.flows()).toHaveLength(stored)
      })
    })

    it('cuts an answer in the middle of its body', async () => {
      const flows = await open()
      bench.sandbox.faults.add({ operation: 'createFlow', truncate: true })
      const response = await create(flows)
      expect(response.status).toBe(202)
      const whole = Number(response.headers.get('content-length'))
      const reader = response.body?.getReader()
      let length = 0
      const failure = await failureOf(
        (async () => {
          for (;;) length += (await reader?.read())?.value?.byteLength ?? 0
        })(),
      )
      expect(failure).toMatchObject({ name: 'TypeError', message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } })
      expect(length).toBe(Math.floor(whole / 2))
      expect(bench.sandbox.flows()).toHaveLength(1)
      expect(logged()).toEqual(['token 200', 'createFlow truncate'])
    })

    it('cuts a download, and resets an answer that has nothing to cut', async () => {
      const flows = await open()
      const { flowId } = (await flows.create(NAMED, ciiInvoice())).body
      bench.sandbox.faults.add({ truncate: true, times: 2 })
      const response = await flows.send(`/v1/flows/${flowId}?docType=Original`)
      expect(await failureOf(response.arrayBuffer())).toMatchObject({ name: 'TypeError', message: 'terminated' })
      expect(await failureOf(flows.send('/v1/healthcheck'))).toMatchObject({ message: 'fetch failed' })
      expect((await flows.send('/v1/healthcheck')).status).toBe(200)
    })

    it('spoils tokens too', async () => {
      bench = await openBench(mode)
      const ask = () =>
        bench.fetch(new Request(`${bench.origin}/oauth2/token`, { method: 'POST', body: new URLSearchParams({}) }))
      bench.sandbox.faults.add({ operation: 'token', status: 500 })
      bench.sandbox.faults.add({ operation: 'token', status: 429, body: '', headers: { 'Retry-After': '1' } })
      expect(await (await ask()).json()).toMatchObject({ error: 'server_error' })
      expect((await ask()).status).toBe(429)
      expect((await ask()).status).toBe(401)
    })

    it('leaves other operations alone, and goes when cleared', async () => {
      const flows = await open()
      bench.sandbox.faults.add({ operation: 'searchFlows', status: 500, times: Infinity })
      expect((await flows.search({ ackStatus: 'Ok' })).status).toBe(500)
      expect((await flows.send('/v1/healthcheck')).status).toBe(200)
      expect((await flows.search({ ackStatus: 'Ok' })).status).toBe(500)
      bench.sandbox.faults.clear()
      expect((await flows.search({ ackStatus: 'Ok' })).status).toBe(200)
    })

    it.each(VERSIONS)('calls searching `searchFlows` in %s', async (version) => {
      const flows = new FlowCaller((await open()).bench, version, await tokenFor(bench))
      bench.sandbox.faults.add({ operation: 'searchFlows', status: 429 })
      expect(await flows.search({ ackStatus: 'Ok' })).toMatchObject({
        status: 429,
        body: { errorCode: 'TOO_MANY_REQUESTS' },
      })
      expect(logged().at(-1)).toBe('searchFlows 429')
    })
  })
}
