// node following.mjs
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afnorFlowAdapter, createAfnorFlow } from '@facturelle/afnor-flow'
import { afnorWebhooks } from '@facturelle/afnor-flow/webhooks'
import { chorusProAdapter } from '@facturelle/chorus-pro'
import { xml } from '@facturelle/documents'
import { createFacturelle, failureOf } from '@facturelle/facade'
import { fileJournal } from '@facturelle/facade/file-journal'
import { createSandbox } from '@facturelle/sandbox'

// Two platforms, in this process.
const sandbox = createSandbox({
  acknowledgeAfterMs: 0,
  lifecycle: 'silent',
  chorusPro: {
    flow: [{ afterMs: 0, etat: 'outcome' }],
    lifecycle: [{ afterMs: 0, statut: 'MISE_A_DISPOSITION' }],
  },
  quirks: { chorusPro: { reportAfterMs: 0 } },
  deliverTo: (request) => facturelle.webhooks(request),
})
const outside = { fetch: sandbox.fetch, allowedHosts: ['platform.example'] }
const { flowServiceUrl, tokenUrl, clientId, clientSecret } = sandbox.afnor('1.3.0', 'https://platform.example')
const account = { flowServiceUrl, tokenUrl, credentials: { clientId, clientSecret }, fetch: sandbox.fetch }
const { apiUrl, login, password, recipient, structures, ...piste } = sandbox.chorusPro('https://platform.example')
const client = createAfnorFlow({ ...account, version: '1.3.0' })
const { signingKey: keys = '' } = await client.webhooks.create({ callbackUrl: 'https://erp.example/hooks/afnor' })

// Two tenants with an account at Chorus Pro each; that of the approved platform is stored.
const vault = {
  joinery: { 'chorus-pro': { clientId, clientSecret, login, password } },
  town: { 'chorus-pro': { clientId, clientSecret, ...recipient } },
}
const called = new Set()
const facturelle = createFacturelle({
  adapters: [afnorFlowAdapter(account), chorusProAdapter({ ...outside, apiUrl, tokenUrl: piste.tokenUrl })],
  documents: [xml()],
  credentials: async (tenant, destinationType) => vault[tenant]?.[destinationType],
  journal: fileJournal(await mkdtemp(join(tmpdir(), 'submissions-'))),
  webhooks: [afnorWebhooks({ client, keys, onProblem: ({ kind }) => console.warn(kind) })],
  onWebhook: ({ type }) => called.add(type),
})
const address = { postCode: '99100', city: 'Villefictive' }
const invoice = {
  number: 'FA-2026-050',
  supplier: { name: 'Traiteur Mirebelle', siren: '123456782', address },
  recipient: { name: 'Imprimerie Solvane', siren: '987654324', address },
  lines: [{ description: 'Buffet', quantity: '12', unitPrice: '24.50', vatRate: '10' }],
}
const destination = { type: 'afnor' }

// All but send; and where sending fails, what was built is sent again.
const prepared = await facturelle.prepare(invoice, { destination })
sandbox.faults.add({ operation: 'createFlow', status: 413 })
const refusal = await facturelle.submit(prepared).catch((error) => error)
const failure = failureOf(refusal)
const submission = await facturelle.submit(failure.prepared)
console.log(prepared.document.name, refusal.code, failure.stage, submission.outcome)

// The technical checks, then what happens, from the stored reference alone: plain JSON without a secret.
console.log((await submission.wait({ until: 'acknowledged', deadline: 10_000 })).reached)
const stored = JSON.stringify(submission)
for await (const { stage, platformStatus, source } of facturelle.resume(JSON.parse(stored)).events()) {
  console.log(stage, platformStatus, source)
  if (platformStatus === 'Ok') break
}

// The platform calls: whoever follows asks at once.
const calls = await sandbox.deliver()
console.log(calls.length > 0 && calls.every(({ status }) => status === 200), [...called])

// One tenant sends, another receives and answers.
const door = {
  number: 'FA-2026-051',
  invoicingFramework: 'A1',
  supplier: { name: 'Menuiserie', siret: structures.supplier.siret, iban: 'FR7630006000011234567890189', address },
  recipient: { name: 'Commune', siret: structures.publicBody.siret, address },
  lines: [{ description: 'Porte', quantity: '2', unitPrice: '450.00', vatRate: '20' }],
}
const sent = await facturelle.submit(door, { destination: { type: 'chorus-pro' }, tenant: 'joinery' })
const { event } = await sent.wait({ until: 'delivered', deadline: 10_000, pollMs: 20 })
console.log(event.platformStatus)
for await (const { reference } of facturelle.inbox({ destination: { type: 'chorus-pro' }, tenant: 'town' })) {
  const answer = { stage: 'disputed', reason: { text: 'Deux portes, une seule livrée' } }
  const { platformStatus, warnings } = await facturelle.respond(reference, answer, { tenant: 'town' })
  console.log(reference.details.numeroFacture, platformStatus, warnings[0])
}
