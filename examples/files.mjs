// node files.mjs: what a document can be handed over as. Each is read once, hashed, and sent as it was hashed.
import { readFile } from 'node:fs/promises'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox()
const server = await listen(sandbox)
const destination = { type: 'afnor', credentials: sandbox.afnor('1.3.0', server.url) }
const facturelle = createFacturelle({
  adapters: [afnorFlowAdapter({ allowInsecureLoopback: true })],
  documents: [xml()],
  maxFileBytes: 10_000_000, // 100 MB if not said
})
const text = await readFile(new URL('invoices/F2026-001-ubl.xml', import.meta.url), 'utf8')
const invoice = (number) => text.replaceAll('F2026-001', number)

const files = {
  path: openFile(new URL('invoices/F2026-001-ubl.xml', import.meta.url)), // named as the file
  Blob: new Blob([invoice('F2026-003')]), // has no name: made from the invoice number
  File: new File([invoice('F2026-004')], 'from-a-form.xml'),
  stream: new Blob([invoice('F2026-005')]).stream(),
  bytes: new TextEncoder().encode(invoice('F2026-006')),
}
for (const [form, file] of Object.entries(files)) {
  const { outcome, reference } = await facturelle.submit({ file }, { destination, signal: AbortSignal.timeout(30_000) })
  console.log(form, outcome, reference.document.name)
}

await server.close()
