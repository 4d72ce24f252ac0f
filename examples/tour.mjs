// node tour.mjs [folder]
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAfnorDirectory } from '@facturelle/afnor-directory'
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { chorusProAdapter } from '@facturelle/chorus-pro'
import { openFile } from '@facturelle/core/node'
import { xml } from '@facturelle/documents'
import { createFacturelle, frenchRules } from '@facturelle/facade'
import { factpulseAdapter } from '@facturelle/factpulse'
import { facturx } from '@facturelle/facturx'
import { factusAdapter } from '@facturelle/factus'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const folder = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL('../build/tour', import.meta.url))
const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`

// Four platforms, emulated on this machine. With accounts of your own, the addresses and credentials are all that changes.
const steps = (name, ...values) => values.map((value, at) => ({ afterMs: 50 * at, [name]: value }))
const sandbox = createSandbox({
  acknowledgeAfterMs: 50,
  lifecycle: steps('status', '202', '204', '205', '212'),
  chorusPro: { lifecycle: steps('statut', 'MISE_A_DISPOSITION', 'MANDATEE', 'MISE_EN_PAIEMENT') },
})
const server = await listen(sandbox)
const allowInsecureLoopback = true
const { flowServiceUrl, directoryServiceUrl, tokenUrl, ...client } = sandbox.afnor('1.3.0', server.url)
const credentials = { clientId: client.clientId, clientSecret: client.clientSecret }
const { login, password, structures, ...piste } = sandbox.chorusPro(server.url)
const factus = sandbox.factus(server.url)
const factpulse = sandbox.factpulse(server.url)
const chorusProAccount = { login, password, ...credentials }
const factusAccount = { username: factus.username, password: factus.password, ...credentials }
const factpulseAccount = { username: factpulse.username, password: factpulse.password }

const facturelle = createFacturelle({
  adapters: [
    afnorFlowAdapter({ flowServiceUrl, tokenUrl, credentials, allowInsecureLoopback }),
    chorusProAdapter({
      apiUrl: piste.apiUrl,
      tokenUrl: piste.tokenUrl,
      credentials: chorusProAccount,
      allowInsecureLoopback,
    }),
    factusAdapter({ apiUrl: factus.apiUrl, credentials: factusAccount, allowInsecureLoopback }),
    factpulseAdapter({ apiUrl: factpulse.apiUrl, credentials: factpulseAccount, allowInsecureLoopback }),
  ],
  documents: [xml(), facturx()],
  directory: createAfnorDirectory({ directoryServiceUrl, tokenUrl, credentials, allowInsecureLoopback }),
  policy: frenchRules(),
  // A public body can be reached through an approved platform too, and a company through FactPulse.
  prefer: ['chorus-pro', 'afnor', 'factus'],
})

const address = { postCode: '99100', city: 'Villefictive' }
const supplier = { name: 'Traiteur Mirebelle', siren: '123456782', address }
const recipient = {
  name: 'Imprimerie Solvane',
  siren: '987654324',
  address: { postCode: '99200', city: 'Port-Exemple' },
}
const lines = [{ description: 'Buffet', quantity: '12', unitPrice: '24.50', vatRate: '10' }]
const sourcePdf = openFile(new URL('invoices/F2026-001.pdf', import.meta.url))

const invoices = [
  // Between companies: the directory knows where the buyer is.
  { invoice: { number: 'TOUR-1', supplier, recipient, lines }, destination: { type: 'auto' } },
  // To a public body.
  {
    invoice: {
      number: 'TOUR-2',
      invoicingFramework: 'A1',
      supplier: {
        name: 'Menuiserie',
        siret: structures.supplier.siret,
        iban: 'FR76 9999 9999 9900 0000 0000 153',
        address,
      },
      recipient: { name: 'Département', siret: structures.serviceCode.siret, address },
      buyerReference: 'ACHATS',
      lines: [{ description: 'Porte', quantity: '2', unitPrice: '450.00', vatRate: '20' }],
    },
    destination: { type: 'auto' },
  },
  // In Colombia, with what DIAN wants besides.
  {
    invoice: {
      number: 'TOUR-3',
      currency: 'COP',
      dueDays: 0,
      supplier: { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } },
      recipient: { name: 'Compradora S.A.S.', identifier: { value: '900123456-8' }, address: { country: 'CO' } },
      lines: [{ description: 'Cuaderno', reference: 'CU-1', quantity: '3', unitPrice: '10000', vatRate: '19' }],
    },
    destination: {
      type: 'auto',
      destinations: [
        { type: 'afnor' },
        { type: 'chorus-pro' },
        {
          type: 'factus',
          factus: {
            customer: {
              identification_document_code: '31', // NIT
              legal_organization_code: '1',
              tribute_code: '01',
              municipality_code: '68679',
            },
          },
        },
      ],
    },
  },
  // Through FactPulse, which makes a Factur-X of the data and of pages of your own: named, as it goes to the same place.
  {
    invoice: { number: 'TOUR-4', supplier: { ...supplier, iban: 'FR7630006000011234567890189' }, recipient, lines },
    destination: { type: 'factpulse', to: 'afnor', clientUid: factpulse.clientUid, sourcePdf },
  },
]

await mkdir(folder, { recursive: true })
const kept = []
async function keep(number, made, { bytes, name }) {
  const path = join(folder, `${number}-${made}-${basename(name)}`)
  await writeFile(path, bytes)
  kept.push(path)
}

/** Sends one invoice, follows it, keeps what was sent and what the platform made of it. */
async function send({ invoice, destination }) {
  const { number } = invoice
  const started = performance.now()
  const onProgress = ({ step }) => console.log(`  ${seconds().padStart(6)}  ${number}  ${step}`)
  const prepared = await facturelle.prepare(invoice, { destination, onProgress })
  const { route, document } = prepared
  if (document) await keep(number, 'sent', document)
  const submission = await facturelle.submit(prepared, { onProgress })
  const { reference, outcome } = submission
  let last = outcome
  // A buyer at Factus may never answer: what DIAN says is the end there.
  for await (const { stage, platformStatus, final, source } of submission.events({ pollMs: 25, maxPollMs: 50 })) {
    last = stage
    console.log(`  ${seconds().padStart(6)}  ${number}  ${source} ${stage} (${platformStatus})`)
    if (final) break
  }
  const original = await submission.original?.()
  if (original && !document) await keep(number, 'made', { name: reference.document.name, ...original })
  return {
    invoice: number,
    destination: reference.type,
    rule: route.rule,
    document: document ? `${document.syntax}, ${document.profile}` : 'as data',
    handle: reference.id,
    'last stage': last,
    time: `${((performance.now() - started) / 1000).toFixed(1)} s`,
  }
}

console.log('One invoice to each of four destinations, on a sandbox of this machine:\n')
const rows = await Promise.all(invoices.map(send))
console.log()
const columns = Object.keys(rows[0])
const width = (column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length))
for (const row of [Object.fromEntries(columns.map((column) => [column, column])), ...rows])
  console.log(`  ${columns.map((column) => String(row[column]).padEnd(width(column))).join('  ')}`.trimEnd())
console.log(`\nWhat was sent, and what the platforms made of it:`)
for (const path of kept.sort((one, other) => (one < other ? -1 : 1))) console.log(`  ${path}`)
await server.close()
