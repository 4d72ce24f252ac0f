import { inspect } from 'node:util'
import type { PreparedInvoice } from '@facturelle/core'
import { type AdapterBench, adapterContract } from '@facturelle/core/testing'
import { xml } from '@facturelle/documents'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { describe, it } from 'vitest'
import { type FactPulseDestination, factpulseAdapter } from '../src/index.js'
import { invoiceOf, PDF, prepared, today } from './support/invoices.js'

const WRONG = 'canary-wrong-password'

async function bench(asynchronous: boolean): Promise<AdapterBench<FactPulseDestination>> {
  const sandbox = createSandbox({
    acknowledgeAfterMs: 0,
    lifecycle: [
      { afterMs: 20, status: '202' },
      { afterMs: 40, status: '212' },
    ],
    factpulse: { tasks: { states: [{ afterMs: 0, status: 'PENDING' }], endsAfterMs: 20 } },
  })
  const server = await listen(sandbox)
  const { apiUrl, username, password, clientUid } = sandbox.factpulse(server.url)
  const destination = {
    type: 'factpulse',
    to: 'afnor',
    apiUrl,
    clientUid,
    sourcePdf: PDF,
    credentials: { account: { username, password } },
  } as const
  const documents: PreparedInvoice[] = []
  for (let at = 1; at <= 15; at++) {
    documents.push(await prepared(invoiceOf({ number: `F-${at}`, date: today(Date.now()) })))
  }
  const numbers = new Map(documents.map(({ sha256, invoice }) => [sha256, invoice.invoiceNumber]))
  const operation = asynchronous ? 'submitCompleteInvoiceAsync' : 'submitCompleteInvoice'
  return {
    adapter: factpulseAdapter({
      timeoutMs: 10_000,
      lookupMs: asynchronous ? 500 : 100,
      allowInsecureLoopback: true,
      asynchronous,
    }),
    destination,
    wrongDestination: { ...destination, credentials: { account: { username, password: WRONG } } },
    document() {
      const document = documents.shift()
      if (!document) throw new Error('the bench has no more documents')
      return document
    },
    secrets: [WRONG, password],
    // A task that nobody has the id of is found once it has ended, which is soon here.
    canLookUp: true,
    readLifecycle: async (bytes) => xml().readLifecycle?.(bytes),
    inspect: (value) => inspect(value, { depth: 20, showHidden: true }),
    server: {
      tokenRequests: () => sandbox.requests.filter(({ operation: asked }) => asked === 'token').length,
      processed: (sha256) =>
        asynchronous
          ? sandbox.factpulseTasks().filter(({ invoiceNumber }) => invoiceNumber === numbers.get(sha256)).length
          : sandbox.flows().filter(({ name }) => name === `${numbers.get(sha256)}.pdf`).length,
      revokeTokens: () => sandbox.revokeTokens(),
      disturbSubmission(how) {
        if (how === 'refused') sandbox.faults.add({ operation, status: 422 })
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

for (const asynchronous of [false, true]) {
  describe(`the contract of adapters, over HTTP, ${asynchronous ? 'as a task' : 'at once'}`, () => {
    for (const { name, run } of adapterContract(() => bench(asynchronous))) it(name, run)
  })
}
