// node invoice.mjs
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const invoice = {
  number: 'FA-2026-042',
  supplier: { name: 'Traiteur Mirebelle', siren: '123456782', address: { postCode: '99100', city: 'Villefictive' } },
  recipient: { name: 'Imprimerie Solvane', siren: '987654324', address: { postCode: '99200', city: 'Port-Exemple' } },
  lines: [{ description: 'Buffet', quantity: '12', unitPrice: '24.50', vatRate: '10' }],
}

const sandbox = createSandbox() // in the place of a platform
const server = await listen(sandbox)
const credentials = sandbox.afnor('1.3.0', server.url)

const adapters = [afnorFlowAdapter({ allowInsecureLoopback: true })]
const facturelle = createFacturelle({ adapters, documents: [xml()] })
const submission = await facturelle.submit(invoice, { destination: { type: 'afnor', credentials } })

const { name, syntax, profile } = submission.reference.document
console.log(submission.outcome, name, syntax, profile)
for await (const { stage, platformStatus } of submission.events({ pollMs: 100 })) console.log(stage, platformStatus)
await server.close()
