// node account.mjs
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { createAfnorFlow } from '@facturelle/afnor-flow'
import { createWebhookReceiver } from '@facturelle/afnor-flow/webhooks'
import { createSandbox } from '@facturelle/sandbox'

// In the place of the platform. It hands its webhook calls to `receive`, below.
const sandbox = createSandbox({ acknowledgeAfterMs: 0, lifecycle: 'silent', deliverTo: (request) => receive(request) })
const { clientId, clientSecret, ...at } = sandbox.afnor('1.3.0', 'https://platform.example')
const account = { tokenUrl: at.tokenUrl, credentials: { clientId, clientSecret }, fetch: sandbox.fetch }

// Whether an invoice can be delivered at the address it carries (BT-49).
const directory = createAfnorDirectory({ directoryServiceUrl: at.directoryServiceUrl, ...account })
const { status, evidence } = await directory.checkReachability({ scheme: '0225', value: '123456782_Invoice' })
console.log(status, evidence.rule)

const client = createAfnorFlow({ flowServiceUrl: at.flowServiceUrl, version: '1.3.0', ...account })
// Being called when a flow changes: the signature is checked, and the flow read again before it is handed on.
const { signingKey = '' } = await client.webhooks.create({ callbackUrl: 'https://erp.example/hooks/afnor' })
const receive = createWebhookReceiver({
  keys: signingKey,
  client,
  onFlow: (flow) => console.log('told of', flow.name, flow.acknowledgement?.status),
  onProblem: (problem) => console.warn(problem.kind),
})

const file = new TextEncoder().encode('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>')
await client.flows.create({ file, flowInfo: { name: 'F2026-003.xml', flowSyntax: 'UBL' } })
await sandbox.deliver()

// Each change of the account's flows, none lost and none twice. Without `live: false` it goes on.
let stored = new Date(Date.now() - 60_000).toISOString()
for await (const change of client.flows.changes({ since: stored, live: false })) {
  if (change.kind === 'flow') console.log('changed', change.flow.name, change.flow.acknowledgement?.status)
  stored = change.cursor // resumes right after this change, in another process too
}
