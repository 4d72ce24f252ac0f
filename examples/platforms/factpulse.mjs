import { createAfnorFlow } from '@facturelle/afnor-flow'
import { createSandbox } from '@facturelle/sandbox'

// In the place of the platform. To reach FactPulse itself, leave out `sandbox` and `fetch`.
const sandbox = createSandbox({ platform: 'factpulse' })

const client = createAfnorFlow({
  platform: 'factpulse',
  credentials: async () => ({
    username: 'sandbox-client', // the e-mail of the account
    password: 'sandbox-secret',
    clientUid: '7d9f1c1e-5a58-4f6e-9b0e-2a4c7b1d3e5f', // whose platform credentials are used; may be left out
  }),
  fetch: sandbox.fetch,
})

const { expiresAt } = await client.authorize()
console.log('logged in', Date.parse(expiresAt) > Date.now())
const { results } = await client.flows.search({ where: { flowDirection: ['In'] }, limit: 100 })
console.log('incoming', results.length)
