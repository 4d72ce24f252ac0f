// node flow-client.mjs: the client of the Flow Service by itself, in the platform's own words.
import { createAfnorFlow } from '@facturelle/afnor-flow'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox()
const server = await listen(sandbox)
const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.2.0', server.url)

const platform = createAfnorFlow({
  flowServiceUrl,
  tokenUrl,
  version: '1.2.0',
  credentials: () => ({ clientId, clientSecret }), // read when needed, from a vault for example
  allowInsecureLoopback: true, // for a sandbox on this machine only
})

await platform.getHealth()
const { flowId } = await platform.flows.create({
  file: new TextEncoder().encode('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'),
  flowInfo: { name: 'F2026-002.xml', flowSyntax: 'UBL', trackingId: 'order-4711' },
})
console.log('created', flowId)
for await (const flow of platform.flows.searchAll({ trackingId: 'order-4711' })) {
  console.log('found', flow.flowId === flowId, flow.acknowledgement?.status)
}

await server.close()
