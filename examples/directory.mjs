// node directory.mjs: who takes invoices, and where; the directory by itself, then in front of a submission.
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox()
const server = await listen(sandbox)
const { directoryServiceUrl, flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', server.url)
const account = { tokenUrl, credentials: { clientId, clientSecret }, allowInsecureLoopback: true }

const directory = createAfnorDirectory({ directoryServiceUrl, ...account })
console.log((await directory.siren.get('123456782')).businessName)
for await (const line of directory.directoryLine.searchAll({ filters: { siren: '123456782' } })) {
  console.log(line.addressingIdentifier, line.directoryLineStatus)
}
for (const value of ['123456782_12345678200010', '123456782_Nobody', '000010140']) {
  const { status, evidence } = await directory.checkReachability({ scheme: '0225', value })
  console.log(status, evidence.rule)
}

// The same directory asked before each invoice is sent: nothing leaves for who is not there.
const afnor = afnorFlowAdapter({ flowServiceUrl, ...account, directory })
const facturelle = createFacturelle({ adapters: [afnor], documents: [xml()] })
const file = openFile('invoices/F2026-001-cii.xml')
const { outcome, warnings } = await facturelle.submit({ file }, { destination: { type: 'afnor' } })
console.log(outcome, warnings)

await server.close()
