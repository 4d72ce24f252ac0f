// node factus.mjs
import { xml } from '@facturelle/documents'
import { createFacturelle } from '@facturelle/facade'
import { createFactus, factusAdapter } from '@facturelle/factus'
import { municipalities } from '@facturelle/factus/catalogs'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'

const sandbox = createSandbox() // in the place of Factus and DIAN
const server = await listen(sandbox)
const { apiUrl, clientId, clientSecret, username, password } = sandbox.factus(server.url)
const account = { apiUrl, credentials: { clientId, clientSecret, username, password } }

// What Colombia wants to know and an invoice of EN 16931 has no place for.
const [{ code: municipality_code }] = municipalities.search('San Gil')
const factus = {
  customer: {
    identification_document_code: '31', // NIT
    legal_organization_code: '1', // a company
    tribute_code: '01', // that pays IVA
    municipality_code,
  },
}

// An invoice as data. Factus numbers it, signs it, and sends it to DIAN.
const invoice = {
  number: 'V-2026-001',
  currency: 'COP',
  dueDays: 0,
  supplier: { name: 'Papelería', identifier: { value: '901724254' }, address: { country: 'CO' } },
  recipient: { name: 'Compradora S.A.S.', identifier: { value: '900123456-8' }, address: { country: 'CO' } },
  lines: [{ description: 'Cuaderno', reference: 'CU-1', quantity: '3', unitPrice: '10000', vatRate: '19' }],
}
const adapters = [factusAdapter({ allowInsecureLoopback: true })]
const facturelle = createFacturelle({ adapters, documents: [xml()] })
const submit = () => facturelle.submit(invoice, { destination: { type: 'factus', ...account, factus } })

const submission = await submit()
const { number, cufe, qr } = submission.reference.details
console.log(submission.outcome, number, cufe.length, qr.includes(cufe))

// Submitting it again, after a crash say, finds the same document: it is issued once.
console.log((await submit()).reference.details.number === number)

// What DIAN says. Of a sale on credit, what the buyer does would follow.
for await (const { stage, platformStatus, reasons } of submission.events({ pollMs: 100 })) {
  console.log(stage, platformStatus, reasons.map(({ code }) => code).join())
}

// The client has everything else, in the platform's own words.
const client = createFactus({ ...account, allowInsecureLoopback: true })
const { bytes } = await client.bills.downloadPdf(number)
console.log(new TextDecoder().decode(bytes.subarray(0, 5)))

// What was sold is taken back: a credit note on that bill.
const note = { ...invoice, number: 'N-2026-001', invoiceType: '381', precedingInvoiceReference: { number } }
const credit = await facturelle.submit(note, {
  destination: { type: 'factus', ...account, factus: { ...factus, correctionConceptCode: '2' } },
})
console.log(credit.outcome, Object.keys(credit.reference.details).join())
await server.close()
