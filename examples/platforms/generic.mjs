import { createAfnorFlow, PLATFORMS } from '@facturelle/afnor-flow'
import { createSandbox } from '@facturelle/sandbox'

const sandbox = createSandbox()
const fetch = sandbox.fetch // leave it out to reach a real platform
const credentials = { clientId: 'sandbox-client', clientSecret: 'sandbox-secret' }

// Two addresses in full, and the version that the platform says it speaks.
const byAddresses = createAfnorFlow({
  flowServiceUrl: 'https://platform.example/afnor/1.2.0/flow-service', // up to but without /v1
  tokenUrl: 'https://platform.example/oauth2/token',
  version: '1.2.0',
  credentials,
  fetch,
})
await byAddresses.getHealth()

// The same with what is known of the platform: an object of the shape that the known ones have.
const described = createAfnorFlow({
  platform: {
    flowServiceUrl: 'https://platform.example/afnor/1.2.0/flow-service',
    tokenUrl: 'https://platform.example/oauth2/token',
    version: '1.2.0',
    clientAuthentication: 'client_secret_post',
    headers: { 'x-platform-key': 'apiKey' }, // sent with every request, from credentials.apiKey
    maxPageSize: 50,
    missing: ['webhooks', 'readableView'],
  },
  credentials: { ...credentials, apiKey: 'my-key' },
  fetch,
})
await described.getHealth()
await described.webhooks.list().catch((error) => console.log(error.code))

// A known one that has learned something: only the difference.
const superPdp = { ...PLATFORMS['super-pdp'], missing: ['processingRule'] }
await createAfnorFlow({
  platform: superPdp,
  credentials,
  fetch: createSandbox({ platform: 'super-pdp' }).fetch,
}).getHealth()
console.log('all are up')
