import { inspect } from 'node:util'
import type { PreparedInvoice } from '@facturelle/core'
import { type AdapterBench, adapterContract } from '@facturelle/core/testing'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { describe, it } from 'vitest'
import { type FactusDestination, factusAdapter } from '../src/index.js'
import { CUSTOMER, invoiceOf, prepared } from './support/invoices.js'

const SECRET = 'canary:sécret+/ 1'
const WRONG = 'canary-wrong-secret'
const OPERATION = 'createBillV2'

async function bench(): Promise<AdapterBench<FactusDestination>> {
  const sandbox = createSandbox({ clients: [{ clientId: 'contract', clientSecret: SECRET }] })
  const server = await listen(sandbox)
  const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(server.url)
  const credentials = { clientId, clientSecret, username, password }
  const documents: PreparedInvoice[] = []
  for (let at = 1; at <= 15; at++) documents.push(await prepared(invoiceOf({ number: `V-${at}` })))
  const numbers = new Map(documents.map(({ sha256, invoice }) => [sha256, invoice.invoiceNumber]))
  const destination = { type: 'factus', apiUrl, credentials, factus: { customer: CUSTOMER } } as const
  return {
    adapter: factusAdapter({ timeoutMs: 10_000, lookupMs: 300, allowInsecureLoopback: true }),
    destination,
    wrongDestination: { ...destination, credentials: { ...credentials, clientSecret: WRONG } },
    document() {
      const document = documents.shift()
      if (!document) throw new Error('the bench has no more documents')
      return document
    },
    secrets: [SECRET, WRONG, password],
    canLookUp: true,
    readLifecycle: async () => undefined,
    inspect: (value) => inspect(value, { depth: 20, showHidden: true }),
    server: {
      tokenRequests: () => sandbox.requests.filter(({ operation }) => operation === 'token').length,
      // The reference code begins with the number of the invoice.
      processed: (sha256) =>
        sandbox.factusDocuments().filter(({ referenceCode }) => referenceCode.startsWith(`${numbers.get(sha256)}-`))
          .length,
      revokeTokens: () => sandbox.revokeTokens(),
      disturbSubmission(how) {
        if (how === 'refused') sandbox.faults.add({ operation: OPERATION, status: 422 })
        else if (how === 'emptyError') sandbox.faults.add({ operation: OPERATION, status: 500, body: '' })
        else if (how === 'htmlSuccess') {
          const headers = { 'content-type': 'text/html' }
          sandbox.faults.add({ operation: OPERATION, status: 200, body: '<html>Please log in</html>', headers })
        } else sandbox.faults.add({ operation: OPERATION, reset: true, when: how === 'lostAfter' ? 'after' : 'before' })
      },
    },
    close: () => server.close(),
  }
}

describe('the contract of adapters, over HTTP', () => {
  for (const { name, run } of adapterContract(bench)) it(name, run)
})
