// node factpulse.mjs
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createFactPulse, factpulseAdapter } from '@facturelle/factpulse'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox() // in the place of FactPulse, and of the platform behind it
const server = await listen(sandbox)
const { apiUrl, clientUid, username, password, platform } = sandbox.factpulse(server.url)
const account = { apiUrl, credentials: { username, password }, allowInsecureLoopback: true }

// An invoice as data, and what it looks like: FactPulse puts the one into the other, and hands the file over.
const invoice = {
  number: 'FA-2026-044',
  dueDays: 30,
  supplier: {
    name: 'Atelier Exemple SARL',
    siret: '73282932000074',
    iban: 'FR7630006000011234567890189',
    address: { line1: '1 rue du Test', postCode: '75001', city: 'Paris', country: 'FR' },
  },
  recipient: {
    name: 'Client Exemple SAS',
    siret: '55210055400013',
    address: { line1: '2 rue du Test', postCode: '69001', city: 'Lyon', country: 'FR' },
  },
  lines: [{ description: 'Étude', quantity: '2', unitPrice: '500.00', vatRate: '20' }],
}
const sourcePdf = openFile(new URL('invoices/F2026-001.pdf', import.meta.url))
const facturelle = createFacturelle({ adapters: [factpulseAdapter(account)], documents: [xml()] })

// By the access to the platform that is stored for the client at FactPulse.
const submission = await facturelle.submit(invoice, {
  destination: { type: 'factpulse', to: 'afnor', clientUid, sourcePdf },
})
console.log(submission.outcome, submission.reference.details?.flowId !== undefined)

// Submitting it again, after a crash say, finds the same flow: it is sent once.
const again = await facturelle.submit(invoice, {
  destination: { type: 'factpulse', to: 'afnor', clientUid, sourcePdf },
})
console.log(again.reference.id === submission.reference.id)

// What the platform says of the file, then what becomes of the invoice.
for await (const { stage, platformStatus, final } of submission.events({ pollMs: 100, maxPollMs: 200 })) {
  console.log(stage, platformStatus, final)
}

// Zero storage: access to the platform comes with the call. As a task, which is followed by its id.
const adapters = [factpulseAdapter({ ...account, asynchronous: true })]
const task = await createFacturelle({ adapters, documents: [xml()] }).submit(
  { ...invoice, number: 'FA-2026-045' },
  { destination: { type: 'factpulse', to: 'afnor', clientUid, sourcePdf, credentials: { access: platform } } },
)
const acknowledgement = await task.waitForAcknowledgement?.({ pollMs: 100 })
console.log(task.reference.details?.taskId !== undefined, acknowledgement?.outcome)

// The client has everything else, in the platform's own words.
const factpulse = createFactPulse({ ...account, clientUid })
const { state } = await factpulse.tasks.of('submission', task.reference.id ?? '').status()
console.log(state)
await server.close()
