// node acknowledgement.mjs
import { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import { explainReason } from '@facturelle/afnor-flow/reasons'
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { facturx } from '@facturelle/facturx'
import { createSandbox } from '@facturelle/sandbox'

const sandbox = createSandbox({ acknowledgeAfterMs: 0, lifecycle: 'refused' })
const credentials = sandbox.afnor('1.3.0', 'https://platform.example')
const adapters = [afnorFlowAdapter({ allowedHosts: ['platform.example'], fetch: sandbox.fetch })]
const facturelle = createFacturelle({ adapters, documents: [xml(), facturx()] })
const destination = { type: 'afnor', credentials }
const submit = (key) => facturelle.submit({ file: openFile('invoices/F2026-001.pdf') }, { destination, key })

// The technical checks of the file. A failed check is a value: under a key of its own the same file is sent again.
const submission = await submit()
console.log((await submission.waitForAcknowledgement()).platformStatus)
const { platformStatus, reasons } = await (await submit('another')).waitForAcknowledgement()
console.log(platformStatus, reasons[0].code, explainReason(reasons[0].code, 'fr'))

// What becomes of the invoice. Each event has its file.
sandbox.advance(60_000)
for await (const { stage, source, original, reasons } of submission.events({ pollMs: 10 })) {
  if (source === 'acknowledgement') continue
  const { bytes } = await original()
  console.log(stage, reasons.map(({ code }) => code).join(), bytes.byteLength > 0)
}

// Any flow of the account, in the first form that is a file; where the platform told its sha256, it is compared.
const { flowServiceUrl, tokenUrl, clientId, clientSecret } = credentials
const account = { credentials: { clientId, clientSecret }, fetch: sandbox.fetch }
const { flows } = createAfnorFlow({ flowServiceUrl, tokenUrl, ...account })
const file = await flows.read(submission.reference.id)
console.log(file.docType, file.syntax, file.name, file.size)
