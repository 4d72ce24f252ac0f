// node chorus-pro.mjs
import { chorusProAdapter, createChorusPro, createRecipientDirectory, trackFlux } from '@facturelle/chorus-pro'
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox() // in the place of Chorus Pro
const server = await listen(sandbox)
const { structures, apiUrl, tokenUrl, clientId, clientSecret, login, password } = sandbox.chorusPro(server.url)
const account = { apiUrl, tokenUrl, credentials: { clientId, clientSecret, login, password } }

// What a public body asks of invoices, before one is made.
const chorusPro = createChorusPro({ ...account, allowInsecureLoopback: true })
const recipients = createRecipientDirectory(chorusPro)
const { siret } = structures.serviceCode
for (const serviceCode of [undefined, 'ACHATS']) {
  const { status, rule } = await recipients.checkRecipient(siret, { serviceCode })
  console.log(status, rule)
}

// An invoice as data. With recipientCheck, nothing is sent that would be rejected hours later.
const address = { postCode: '35000', city: 'Aubrelieu' }
const invoice = {
  number: 'FA-2026-043',
  invoicingFramework: 'A1',
  supplier: {
    name: 'Menuiserie',
    siret: structures.supplier.siret,
    iban: 'FR76 9999 9999 9900 0000 0000 153',
    address,
  },
  recipient: { name: 'Département', siret, address },
  buyerReference: 'ACHATS',
  lines: [{ description: 'Porte', quantity: '2', unitPrice: '450.00', vatRate: '20' }],
}
const adapters = [chorusProAdapter({ allowInsecureLoopback: true, recipientCheck: 'refuse' })]
const facturelle = createFacturelle({ adapters, documents: [xml()] })
const submission = await facturelle.submit(invoice, { destination: { type: 'chorus-pro', ...account } })
console.log(submission.outcome, submission.reference.document.name)

// From the number of the deposit alone: the flow, then each invoice. Store `cursor` with what you did with the event.
const { id = '' } = submission.reference
for await (const { cursor, ...event } of trackFlux(chorusPro, { numeroFluxDepot: id }, { pollMs: 100 })) {
  if (event.type === 'flux') console.log(event.phase)
  else if (event.type === 'statut') console.log(event.numeroFacture, event.statut, event.stage)
  if (cursor.ended) console.log('ended')
}
await server.close()
