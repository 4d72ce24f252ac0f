// node submit.mjs invoice.pdf
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox()
const server = await listen(sandbox)
const credentials = sandbox.afnor('1.3.0', server.url) // flowServiceUrl, tokenUrl, clientId, clientSecret

const path = process.argv[2]
const afnor = afnorFlowAdapter({ allowInsecureLoopback: true })
const facturelle = createFacturelle({ adapters: [afnor], documents: [xml(), facturx()] })
const submission = await facturelle.submit({ file: openFile(path) }, { destination: { type: 'afnor', credentials } })
console.log(submission.outcome, submission.reference.id)
for await (const event of submission.events({ pollMs: 100 })) console.log(event.stage, event.platformStatus)

await server.close()
