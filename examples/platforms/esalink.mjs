import { createAfnorFlow } from '@facturelle/afnor-flow'
import { createSandbox } from '@facturelle/sandbox'

// In the place of the platform. To reach Esalink itself, leave out `sandbox` and `fetch`.
const sandbox = createSandbox({ platform: 'esalink-test' })

const client = createAfnorFlow({
  platform: 'esalink-test', // 'esalink' for production
  credentials: { clientId: 'sandbox-client', clientSecret: 'sandbox-secret', apiKey: 'sandbox-api-key' },
  fetch: sandbox.fetch,
})

const { flowId } = await client.flows.create({
  file: new TextEncoder().encode('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'),
  flowInfo: { name: 'F2026-002.xml', flowSyntax: 'UBL', trackingId: 'order-4711' },
})
for await (const flow of client.flows.searchAll({ trackingId: 'order-4711' })) {
  console.log('found', flow.flowId === flowId, flow.acknowledgement?.status)
}
const { bytes } = await client.flows.download(flowId, 'Converted') // the original of incoming flows may be missing
console.log('converted', bytes.byteLength > 0)
