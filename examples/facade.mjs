// node facade.mjs
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { xml } from '@facturelle/documents'
import { createFacturelle, failureOf, frenchRules } from '@facturelle/facade'
import { factpulseAdapter } from '@facturelle/factpulse'
import { createSandbox } from '@facturelle/sandbox'

const sandbox = createSandbox({ acknowledgeAfterMs: 0 })
const vault = { acme: sandbox.afnor('1.3.0', 'https://platform.example') }
const { directoryServiceUrl, tokenUrl, flowServiceUrl: _, ...account } = vault.acme
const outside = { fetch: sandbox.fetch, allowedHosts: ['platform.example'], lookupMs: 500 }

const facturelle = createFacturelle({
  adapters: [afnorFlowAdapter(outside), factpulseAdapter(outside)],
  documents: [xml()],
  credentials: (tenant) => vault[tenant],
  directory: createAfnorDirectory({ directoryServiceUrl, tokenUrl, credentials: account, fetch: sandbox.fetch }),
  policy: frenchRules(),
  prefer: ['afnor'],
})
const invoice = (number, more) => ({
  number,
  date: '2026-09-01',
  supplier: { name: 'Traiteur Mirebelle', siren: '123456782', address: { postCode: '99100', city: 'Villefictive' } },
  recipient: { name: 'Imprimerie Solvane', siren: '987654324', address: { postCode: '99200', city: 'Port-Exemple' } },
  lines: [{ description: 'Buffet', quantity: '12', unitPrice: '24.50', vatRate: '10' }],
  ...more,
})
const how = { destination: { type: 'auto' }, tenant: 'acme' }

// What would happen: nothing is sent.
const { route, form, checks, warnings } = await facturelle.explain(invoice('F-1'), how)
console.log(route.outcome, route.type, route.rule, form.syntax, checks.valid, warnings.length)

// Once, however often it is submitted.
const submission = await facturelle.submit(invoice('F-1'), how)
console.log(submission.outcome, (await facturelle.submit(invoice('F-1'), how)).repeated)

// In another process, from what was stored.
const stored = JSON.stringify(submission)
const resumed = await facturelle.resume(JSON.parse(stored), { tenant: 'acme' })
sandbox.advance(60_000)
const { reached, event } = await resumed.wait({ until: 'approved', deadline: 10_000, pollMs: 10 })
console.log(reached, event.stage, event.platformStatus)

// Another content under the same key is refused; a failure says where, and gives back what was built.
try {
  await facturelle.submit(invoice('F-1', { date: '2026-09-01', dueDays: 10 }), how)
} catch (error) {
  console.log(error.code, failureOf(error).stage)
}
try {
  await facturelle.submit(invoice('F-2', { recipient: { name: 'Kunde', address: { country: 'DE' } } }), how)
} catch (error) {
  console.log(error.code, error.route.rule)
}

// Many: so many at a time, each with its own result.
const numbers = ['F-3', 'F-4', 'F-5', 'F-5']
for await (const { index, submission, error } of facturelle.submitMany(
  numbers.map((number) => invoice(number)),
  how,
)) {
  console.log(index, submission?.outcome ?? error.code, submission?.repeated ?? false)
}

// What was received, with its file and as data; what cannot be read blocks nothing.
const { document } = await facturelle.prepare(invoice('R-1'), how)
await sandbox.receive({ file: document.bytes })
sandbox.advance(1_000)
await sandbox.receive({ file: new TextEncoder().encode('<no-invoice/>') })
for await (const { invoice: data, error } of facturelle.inbox({ ...how, destination: { type: 'afnor' } })) {
  console.log(data?.invoiceNumber ?? error.code)
}

// What a crash left in doubt is looked up.
sandbox.faults.add({ operation: 'createFlow', reset: true, when: 'after' })
sandbox.faults.add({ operation: 'searchFlows', status: 503, times: 20 })
console.log((await facturelle.submit(invoice('F-6'), how)).outcome)
sandbox.faults.clear()
for await (const { submission } of facturelle.unsettled()) console.log((await submission.resolve()).outcome)
