// Submits invoices to an address over loopback: by the adapter's own call, or through the facade. Started by facade.mjs.
import { afnorFlowAdapter } from '@facturelle/afnor-flow'
import { sha256 } from '@facturelle/core'
import { xml } from '@facturelle/documents'
import { expandInvoice } from '@facturelle/documents/model'
import { writeInvoice } from '@facturelle/documents/syntax'
import { createFacturelle } from '@facturelle/facade'

const { flowServiceUrl, tokenUrl, clientId, clientSecret } = JSON.parse(process.argv[2])
const adapter = afnorFlowAdapter({
  flowServiceUrl,
  tokenUrl,
  credentials: { clientId, clientSecret },
  version: '1.3.0',
  allowInsecureLoopback: true,
})
const engine = xml()
const facturelle = createFacturelle({ adapters: [adapter], documents: [engine], validate: false })
const destination = { type: 'afnor' }
let count = 0
const TEMPLATE = new TextDecoder().decode(
  writeInvoice(
    expandInvoice({
      number: 'NUMBER',
      date: '2026-09-01',
      supplier: { name: 'Vendeur', siren: '732829320', address: { postCode: '75001', city: 'Paris' } },
      recipient: { name: 'Client', siren: '404833048', address: { postCode: '69001', city: 'Lyon' } },
      lines: Array.from({ length: 10 }, (_, at) => ({
        description: `Conseil ${at}`,
        quantity: '3',
        unitPrice: '120.50',
        vatRate: '20',
      })),
    }),
    { syntax: 'CII', profile: 'EN 16931' },
  ).bytes,
)
const file = () => new TextEncoder().encode(TEMPLATE.replace('NUMBER', `F-${process.pid}-${count++}`))

/** Each way has its documents made before: what is measured is what it does with them. */
const WAYS = {
  // What an app does that has an adapter and an engine, and no facade.
  async adapter(bytes) {
    const { warnings: _, ...facts } = await engine.inspect(bytes)
    const document = { ...facts, bytes, name: 'invoice.xml', sha256: await sha256(bytes) }
    return adapter.submit(document, destination, { trackingId: crypto.randomUUID() })
  },
  facade: (bytes) => facturelle.submit({ file: bytes, name: 'invoice.xml' }, { destination }),
  'adapter, prepared': ({ document, key }) => adapter.submit(document, destination, { trackingId: key }),
  'facade, prepared': (prepared) => facturelle.submit(prepared),
}

process.on('message', (message) => void take(message))
process.on('disconnect', () => process.exit())
process.send({ ready: true })

async function take({ way, calls }) {
  const isPrepared = way.endsWith('prepared')
  const inputs = []
  for (let at = 0; at < calls; at++) {
    inputs.push(isPrepared ? await facturelle.prepare({ file: file(), name: 'invoice.xml' }, { destination }) : file())
  }
  const before = process.cpuUsage()
  for (const input of inputs) {
    const { outcome } = await WAYS[way](input)
    if (outcome !== 'accepted') throw new Error(`an invoice is ${outcome}`)
  }
  const { user, system } = process.cpuUsage(before)
  process.send({ cpuMicros: (user + system) / calls })
}
