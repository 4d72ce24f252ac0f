import { createFactPulse, type FactPulse } from '@facturelle/factpulse'
import { createSandbox } from '@facturelle/sandbox'
import { listen } from '@facturelle/sandbox/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { errorsOf, formErrors, parameterErrors, routeOf, routes } from '../packages/factpulse/test/support/document.js'
import { PDF } from '../packages/factpulse/test/support/invoices.js'

/** The links that callbacks brought. */
const links: string[] = []
const sandbox = createSandbox({
  async deliverTo(request) {
    links.push(((await request.json()) as { data: { download_url: string } }).data.download_url)
    return new Response()
  },
})
let server: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  server = await listen(sandbox)
})
afterAll(() => server.close())

/** What passed: each operation, and what the document finds wrong with its request or its answer. */
const passed = new Map<string, string[]>()

/** The wire, held against the document both ways. */
async function wire(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const route = routeOf(request.method, pathname)
  if (!route) return fetch(request)
  const { operationId, requestBody, responses } = route.operation
  const errors = parameterErrors(route, request)
  const [[media, { schema = {} }] = ['', {}]] = Object.entries(requestBody?.content ?? {})
  const copy = request.clone()
  if (media.startsWith('multipart')) errors.push(...(await formErrors(schema, await copy.formData())))
  else if (media.endsWith('json')) errors.push(...errorsOf(schema, await copy.json()))
  const response = await fetch(request)
  const described = responses[response.status]
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  if (!described) errors.push(`status ${response.status}: ${await response.clone().text()}`)
  else if (type === 'application/json') {
    errors.push(...errorsOf(described.content?.[type]?.schema ?? { not: {} }, await response.clone().json()))
  }
  passed.set(operationId, [...(passed.get(operationId) ?? []), ...errors])
  return response
}

const party = { siren: '000015016', name: 'Atelier Exemple' }
const period = { startDate: '2026-09-01', endDate: '2026-09-30' }
const breakdown = [{ rate: '20', taxableAmount: '1000.10', taxAmount: '200.02' }]
const sold = { taxExclusiveAmount: '1000.10', taxAmount: '200.02', taxBreakdown: breakdown }
const transactions = [{ date: '2026-09-14', categoryCode: 'TLB1', ...sold }] as const
const report = { reportId: 'R-1', flowType: '10.3', sender: party, period, transactions } as const
const several = { reportId: 'R-2', sender: party, period, transactions } as const
const message = {
  documentId: 'CDV-1',
  senderSiren: '000015016',
  invoiceId: 'F-1',
  invoiceIssueDate: '2026-09-02',
  status: '212',
  encaisseAmount: '1200.10',
} as const
const invoice = (number: string) => ({
  number,
  date: '2026-11-20',
  supplier: { siret: '00001501600017' },
  recipient: { siret: '00001511500017' },
  lines: [{ description: 'Étude', quantity: '2', unitPrice: '500.10', vatRate: '20' }],
})
const strict = (field: string, value: string) => ({ filters: { [field]: { op: 'strict', value } } }) as object as never

it('every operation of the client is answered over HTTP, and the document agrees with both sides', async () => {
  const { apiUrl, username, password, clientUid, platform, chorusPro: piste } = sandbox.factpulse(server.url)
  const common = { apiUrl, allowInsecureLoopback: true, credentials: { username, password }, fetch: wire }
  const account = createFactPulse(common)
  const client: FactPulse = createFactPulse({ ...common, clientUid })
  const { invoices, tasks, validation, signatures, parsing, verification, conversion, afnor, chorusPro } = client
  /** The result of a task whose time has come. */
  const ended = async (task: { status(): Promise<{ state: string }> }) => {
    sandbox.advance(400)
    const state = await task.status()
    expect(state.state, JSON.stringify(state)).toBe('done')
    return (state as unknown as { result: { content?: Uint8Array; xml_content?: string } }).result
  }

  await client.me()
  const { clients } = account
  await clients.list({ page: 1, pageSize: 10 })
  const { uid } = await clients.create({ name: 'Neuf', siret: '00001504000017' })
  await clients.get(uid)
  await clients.update(uid, { description: 'Deux sites' })
  await clients.desactiver(uid)
  await clients.activer(uid)
  const encryptionKey = `${'A'.repeat(43)}=`
  await clients.updatePdpConfig(uid, { ...platform, encryptionMode: 'double', encryptionKey })
  await clients.rotateEncryptionKey(uid, { oldKey: encryptionKey, newKey: `${'B'.repeat(42)}A=` })
  await clients.getPdpConfig(uid)
  await clients.deletePdpConfig(uid)
  await clients.generateWebhookSecret(uid)
  await clients.getWebhookSecretStatus(uid)
  await clients.deleteWebhookSecret(uid)

  const generation = await invoices.generate({
    invoice_data: invoice('O-1'),
    source_pdf: PDF,
    profile: 'EN16931',
    output_format: 'pdf',
  })
  const pdf = (await ended(generation)).content as Uint8Array
  await tasks.status(generation.taskId)
  const asXml = await invoices.generate({ invoice_data: invoice('O-2'), profile: 'EN16931' })
  const xml = new TextEncoder().encode((await ended(asXml)).xml_content)
  await validation.xml({ xml_file: xml, profile: 'EN16931' })
  await validation.facturxPdf({ pdf_file: pdf })
  await ended(await validation.facturxAsync({ pdf_file: pdf }))
  const signed = await signatures.sign({ pdf_file: pdf, reason: 'Émission' })
  await signatures.validate({ pdf_file: signed.content as Uint8Array })
  await ended(await signatures.signAsync({ pdf_file: pdf }))
  await signatures.generateTestCertificate({ cn: 'Test', validityDays: 30 })
  await parsing.parse({ file: pdf })
  await ended(await parsing.parseAsync({ file: xml }))
  await verification.verify({ pdf_file: pdf })
  const verifying = await verification.verifyAsync({ pdf_file: pdf })
  await ended(verifying)
  await tasks.verificationStatus(verifying.taskId)
  const converting = await conversion.convert({ file: PDF, output: 'both' })
  const converted = (await ended(converting)) as unknown as { conversion_id: string }
  const id = converted.conversion_id
  await conversion.getStatus(id)
  await conversion.resume(id, { overrides: {} })
  await ended(await conversion.resumeAsync(id, { overrides: {} }))
  await conversion.download(id, 'facturx.pdf')

  const destination = { type: 'afnor', credentials: platform, trackingId: 'O-3' } as const
  const sent = await invoices.submitComplete({ invoiceData: invoice('O-3'), sourcePdf: pdf, destination })
  const { clientId, clientSecret, login, password: secret } = piste
  const chorus = { environment: 'sandbox', clientId, clientSecret, login, password: secret } as const
  const toChorus = { type: 'chorus_pro', credentials: chorus } as const
  await ended(
    await invoices.submitCompleteAsync({ invoiceData: invoice('O-4'), sourcePdf: pdf, destination: toChorus }),
  )
  await afnor.requestToken(platform)
  await afnor.flows.getHealth()
  await afnor.flows.create({ flowInfo: { name: 'a.xml', flowSyntax: 'CII', trackingId: 'O-5' }, file: xml })
  await afnor.flows.search({ limit: 100, where: { trackingId: 'O-3' } })
  const flowId = sent.afnorResult?.flowId ?? ''
  await afnor.flows.get(flowId)
  await afnor.getIncomingFlow(flowId, { include_document: true })
  const hook = await afnor.webhooks.create({
    callback: { url: 'https://app.example/pa' },
    metadata: { flowType: 'CustomerInvoice', flowDirection: 'Out' },
  })
  const webhookId = hook.webhookId ?? ''
  await afnor.webhooks.list()
  await afnor.webhooks.get(webhookId)
  await afnor.webhooks.update(webhookId, { headers: [{ headerName: 'a', headerValue: 'b' }] })
  await afnor.webhooks.delete(webhookId)
  await afnor.directory.getHealth()
  await afnor.directory.searchSiren(strict('siren', '123456782'))
  await afnor.directory.getSiren('123456782')
  const facilities = await afnor.directory.searchSiret(strict('siren', '000010074'))
  const siret = facilities?.results?.[0]?.siret ?? ''
  await afnor.directory.getSiret(siret)
  const codes = await afnor.directory.searchRoutingCode(strict('siret', siret))
  await afnor.directory.getRoutingCode(siret, codes?.results?.[0]?.routingIdentifier ?? '')
  await afnor.directory.searchDirectoryLine(strict('siren', '123456782'))
  await afnor.directory.getDirectoryLine('123456782')

  const { structures, recipient, validator } = sandbox.chorusPro(server.url)
  const as = (account: { login: string; password: string }) => ({ credentials: { ...chorus, ...account } })
  await chorusPro.structures.rechercher({ structureIdentifier: structures.publicBody.siret })
  const structureId = structures.publicBody.idStructureCPP
  await chorusPro.structures.consulter({ structureId })
  await chorusPro.structures.listerServices(structureId)
  await chorusPro.structures.obtenirIdDepuisSiret({ siret: structures.publicBody.siret })
  const amounts = { totalNetAmount: '100.00', vatAmount: '20.00', totalGrossAmount: '120.00' }
  const submitted = await chorusPro.factures.soumettre({
    invoiceNumber: 'O-6',
    invoiceDate: '2026-11-20',
    structureId,
    ...amounts,
  })
  const idFacture = submitted.chorusInvoiceId as number
  // Until the recipient has it.
  sandbox.advance(400)
  const { factures, valideur } = chorusPro
  await factures.consulter({ chorusInvoiceId: idFacture })
  await factures.rechercherFournisseur({ numeroFacture: 'O-6' })
  await factures.rechercherDestinataire({ ...as(recipient) } as never)
  await factures.telechargerGroupe({ format: 'PDF', listeFacture: [{ idFacture }], ...as(recipient) })
  await factures.traiterFactureRecue({ idFacture, nouveauStatut: 'SUSPENDUE', motif: 'Absente', ...as(recipient) })
  await factures.completer({ identifiantFactureCPP: idFacture, commentaire: 'voici' })
  // What Chorus Pro refuses is an answer all the same.
  const tried = (call: Promise<unknown>) => call.catch(() => undefined)
  await tried(factures.recycler({ identifiantFactureCPP: idFacture }))
  await valideur.rechercher({ ...as(validator) } as never)
  await tried(valideur.consulter({ identifiantFactureCPP: idFacture, ...as(validator) }))
  await tried(valideur.traiter({ idFacture, action: 'VALIDER', ...as(validator) } as never))
  await chorusPro.transverses.ajouterFichier({
    pieceJointeFichier: 'JVBERi0xLjc=',
    pieceJointeNom: 'a.pdf',
    pieceJointeTypeMime: 'application/pdf',
    pieceJointeExtension: 'PDF',
  })

  const { ereporting, cdar, references, downloads } = client
  const generated = await ereporting.generate(report)
  const reportXml = new TextEncoder().encode(generated.xml.replace('R-1', 'R-3'))
  await ereporting.download(report, { filename: 'r.xml' })
  await ereporting.validate({ data: report })
  await ereporting.submit({ data: report, trackingId: 'R-1', credentials: platform })
  await ereporting.flowTypes()
  await ereporting.categoryCodes()
  await ereporting.submitXml({ xml_file: reportXml, tracking_id: 'R-3', credentials: platform })
  await ereporting.validateXml({ xml_file: reportXml }, { validate_period: false })
  await ereporting.generateAggregated(several)
  await ereporting.validateAggregated(several)
  await ereporting.submitAggregated({ data: several, credentials: platform })
  const written = await cdar.generate(message)
  await cdar.validate({ status: '210', reasonCode: 'TX_TVA_ERR' })
  await cdar.validateXml({ xml_file: new TextEncoder().encode(written.xml) })
  await cdar.submit({ ...message, documentId: 'CDV-2', credentials: platform })
  await cdar.submitXml({ xml: written.xml, credentials: platform })
  await Promise.all([cdar.statusCodes(), cdar.reasonCodes(), cdar.actionCodes(), references.vatexCodes()])
  await cdar.lifecycle({ days: 30 })
  const about = { invoiceId: 'F-9', invoiceIssueDate: '2026-09-03', credentials: platform }
  await cdar.refusee({
    ...about,
    invoiceSellerSiren: '552100554',
    invoiceSellerElectronicAddress: '552100554',
    reasonCode: 'TX_TVA_ERR',
  })
  await cdar.encaissee({
    ...about,
    invoiceBuyerSiren: '552100554',
    invoiceBuyerElectronicAddress: '552100554',
    amount: '1200.10',
  })
  const callback = { callback_url: 'http://127.0.0.1:9/hook', webhook_mode: 'download_url' } as const
  await invoices.submitCompleteAsync({ invoiceData: invoice('O-7'), sourcePdf: pdf, destination }, callback)
  sandbox.advance(400)
  await expect.poll(() => links.length, { timeout: 5_000 }).toBe(1)
  const link = links[0]?.split('/').at(-1) ?? ''
  await downloads.check(link)
  expect((await downloads.get(link, { delete_after: true })).bytes.subarray(0, 5)).toEqual(PDF.subarray(0, 5))

  expect([...routes.keys()].filter((name) => !passed.has(name))).toEqual([])
  expect([...passed].filter(([, errors]) => errors.length > 0)).toEqual([])
  expect(passed.size).toBe(101)
}, 20_000)
