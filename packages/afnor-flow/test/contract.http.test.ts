import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { sha256 } from '@facturelle/core'
import { type AdapterBench, adapterContract } from '@facturelle/core/testing'
import { xml } from '@facturelle/documents'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { describe, expect, it } from 'vitest'
import { type AfnorDestination, afnorFlowAdapter, type FlowServiceVersion } from '../src/index.js'

const EXAMPLE = readFileSync(new URL('../../../examples/invoices/F2026-001-cii.xml', import.meta.url), 'utf8')
const engine = xml()

async function bench(version: FlowServiceVersion): Promise<AdapterBench<AfnorDestination>> {
  const sandbox = createSandbox({
    clients: [{ clientId: 'contract', clientSecret: 'canary:sécret+/ 1' }],
    acknowledgeAfterMs: 20,
    lifecycle: [
      { afterMs: 40, status: '202' },
      { afterMs: 60, status: '205' },
      { afterMs: 80, status: '212' },
    ],
  })
  const server = await listen(sandbox)
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor(version, server.url)
  const credentials = { flowServiceUrl, tokenUrl, clientId, clientSecret }
  const wrongSecret = 'canary-wrong-secret'
  let made = 0
  const prepared = new Map<string, Awaited<ReturnType<typeof prepare>>>()
  for (let at = 1; at <= 15; at++) prepared.set(`F2026-${at}`, await prepare(`F2026-${at}`))
  return {
    adapter: afnorFlowAdapter({ version, allowInsecureLoopback: true, timeoutMs: 2000, lookupMs: 300 }),
    destination: { type: 'afnor', credentials },
    wrongDestination: { type: 'afnor', credentials: { ...credentials, clientSecret: wrongSecret } },
    document() {
      made++
      const document = prepared.get(`F2026-${made}`)
      if (!document) throw new Error('the bench has no more documents')
      return document
    },
    secrets: [clientSecret, wrongSecret],
    canLookUp: true,
    readLifecycle: async (bytes) => engine.readLifecycle?.(bytes),
    inspect: (value) => inspect(value, { depth: 20, showHidden: true }),
    server: {
      tokenRequests: () => sandbox.requests.filter(({ operation }) => operation === 'token').length,
      processed: (sha) => sandbox.flows().filter((flow) => flow.sha256 === sha).length,
      revokeTokens: () => sandbox.revokeTokens(),
      disturbSubmission(how) {
        const operation = 'createFlow'
        if (how === 'refused') sandbox.faults.add({ operation, status: 400 })
        else if (how === 'emptyError') sandbox.faults.add({ operation, status: 500, body: '' })
        else if (how === 'htmlSuccess') {
          const headers = { 'content-type': 'text/html' }
          sandbox.faults.add({ operation, status: 200, body: '<html>Please log in</html>', headers })
        } else sandbox.faults.add({ operation, reset: true, when: how === 'lostAfter' ? 'after' : 'before' })
      },
    },
    close: () => server.close(),
  }
}

async function prepare(number: string) {
  const bytes = new TextEncoder().encode(EXAMPLE.replaceAll('F2026-001', number))
  const inspection = await engine.inspect(bytes)
  if (!inspection) throw new Error('the example is not recognised')
  return { ...inspection, bytes, name: `${number}.xml`, sha256: await sha256(bytes) }
}

describe.each(['1.1.0', '1.2.0', '1.3.0'] as const)('the adapter contract on %s', (version) => {
  const cases = adapterContract(() => bench(version))

  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(10)
  })

  for (const { name, run } of cases) it(name, run)
})
