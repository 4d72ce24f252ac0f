import { inspect } from 'node:util'
import { type Clock, type PreparedInvoice, systemClock } from '@facturelle/core'
import { type AdapterBench, adapterContract } from '@facturelle/core/testing'
import { xml } from '@facturelle/documents'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { describe, it } from 'vitest'
import { type FactPulseDestination, factpulseAdapter } from '../src/index.js'
import { invoiceOf, PDF, prepared, today } from './support/invoices.js'

const WRONG = 'canary-wrong-password'
const DOCUMENTS: readonly PreparedInvoice[] = await Promise.all(
  Array.from({ length: 15 }, (_, at) => prepared(invoiceOf({ number: `F-${at + 1}`, date: today(Date.now()) }))),
)

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
  let [speed, skipped] = [20, 0]
  // Whoever waits does so for a part of the time; the sandbox is told of the rest.
  const clock: Clock = {
    ...systemClock,
    now: () => Date.now() + skipped,
    async sleep(ms, signal) {
      await systemClock.sleep(ms / speed, signal)
      const rest = Math.round(ms - ms / speed)
      skipped += rest
      sandbox.advance(rest)
    },
  }
  const { apiUrl, username, password, clientUid } = sandbox.factpulse(server.url)
  const destination = {
    type: 'factpulse',
    to: 'afnor',
    apiUrl,
    clientUid,
    sourcePdf: PDF,
    credentials: { account: { username, password } },
  } as const
  const documents = [...DOCUMENTS]
  const numbers = new Map(documents.map(({ sha256, invoice }) => [sha256, invoice.invoiceNumber]))
  const operation = asynchronous ? 'submitCompleteInvoiceAsync' : 'submitCompleteInvoice'
  return {
    adapter: factpulseAdapter({
      timeoutMs: 10_000,
      lookupMs: 500,
      clock,
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
        // There must be the time to look a while for what is not there, and longer for what is.
        speed = how === 'lostAfter' ? 1 : 5
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
