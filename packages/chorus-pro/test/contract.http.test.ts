import { inspect } from 'node:util'
import type { PreparedDocument } from '@facturelle/core'
import { type AdapterBench, adapterContract } from '@facturelle/core/testing'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { describe, it } from 'vitest'
import { type ChorusProDestination, chorusProAdapter } from '../src/index.js'
import { invoice } from './support/invoices.js'

const SECRET = 'canary:sécret+/ 1'
const WRONG = 'canary-wrong-secret'
const OPERATION = 'deposerFluxFacture'

async function bench(): Promise<AdapterBench<ChorusProDestination>> {
  const sandbox = createSandbox({
    clients: [{ clientId: 'contract', clientSecret: SECRET }],
    chorusPro: {
      flow: [
        { afterMs: 0, etat: 'IN_RECU' },
        { afterMs: 30, etat: 'outcome' },
      ],
      lifecycle: [
        { afterMs: 20, statut: 'MISE_A_DISPOSITION' },
        { afterMs: 40, statut: 'MISE_EN_PAIEMENT' },
      ],
    },
    quirks: { chorusPro: { reportAfterMs: 15 } },
  })
  const server = await listen(sandbox)
  const { apiUrl, tokenUrl, clientId, clientSecret, login, password, structures } = sandbox.chorusPro(server.url)
  const credentials = { clientId, clientSecret, login, password }
  const supplier = structures.supplier.siret
  const buyer = structures.publicBody.siret
  const documents: PreparedDocument[] = []
  for (let at = 1; at <= 15; at++) documents.push(await invoice({ number: `F-${at}`, supplier, buyer }))
  const destination = { type: 'chorus-pro', apiUrl, tokenUrl, credentials } as const
  return {
    adapter: chorusProAdapter({ timeoutMs: 2_000, lookupMs: 1_000, allowInsecureLoopback: true }),
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
      processed: (sha256) => sandbox.chorusProFlows().filter((flow) => flow.sha256 === sha256).length,
      revokeTokens: () => sandbox.revokeTokens(),
      disturbSubmission(how) {
        if (how === 'refused') sandbox.faults.add({ operation: OPERATION, status: 400 })
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
