import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'

// In the place of the platform. To reach Super PDP itself, leave out `sandbox` and `fetch`.
const sandbox = createSandbox({ platform: 'super-pdp' })

const adapter = afnorFlowAdapter({
  platform: 'super-pdp',
  credentials: { clientId: 'sandbox-client', clientSecret: 'sandbox-secret' },
  fetch: sandbox.fetch,
})
const facturelle = createFacturelle({ adapters: [adapter], documents: [xml()] })

const file = openFile('invoices/F2026-001-cii.xml')
const submission = await facturelle.submit({ file }, { destination: { type: 'afnor', processingRule: 'B2B' } })
console.log(submission.outcome, submission.warnings.join()) // the rule is left out, and the platform computes its own
for await (const { stage, platformStatus } of submission.events({ pollMs: 100 })) console.log(stage, platformStatus)
