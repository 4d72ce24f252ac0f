import { base64, type FactPulseBody, FactPulseCaller, formOf, PDF, simplified } from './factpulse-calls.js'

const party = { siren: '000015016', name: 'Atelier Exemple' }
const period = { startDate: '2026-11-01', endDate: '2026-11-30' }
const breakdown = [{ rate: '20', taxableAmount: '1000.10', taxAmount: '200.02' }]
const transactions = [
  {
    date: '2026-11-14',
    categoryCode: 'TLB1',
    taxExclusiveAmount: '1000.10',
    taxAmount: '200.02',
    taxBreakdown: breakdown,
  },
]
export const report = { reportId: 'R-1', flowType: '10.3', sender: party, period, transactions }
export const several = {
  reportId: 'R-2',
  sender: party,
  period,
  transactions,
  transactionPayments: [{ paymentDate: '2026-11-20', amountsByRate: [{ rate: '20', amount: '240.02' }] }],
}
export const message = {
  documentId: 'CDV-1',
  senderSiren: '000015016',
  invoiceId: 'F-1',
  invoiceIssueDate: '2026-11-02',
  status: '212',
  encaisseAmount: '1200.10',
}
const strict = (field: string, value: string) => ({ filters: { [field]: { op: 'strict', value } } })

/** Calls every operation of the document, as one user would on one day. Each answer is held against the document. */
export async function wholeDay(fp: FactPulseCaller, calledBack: readonly FactPulseBody[]): Promise<void> {
  const { bench, endpoint } = fp
  const { sandbox } = bench
  const later = () => sandbox.advance(400)
  const account = await FactPulseCaller.on(bench, null)

  // Accounts and clients.
  await fp.renewed()
  await fp.done('GET', '/me')
  await account.done('GET', '/clients?page=1&pageSize=10')
  const { uid } = await account.done('POST', '/clients', { name: 'Neuf', siret: '00001504000017' })
  await account.done('GET', `/clients/${uid}`)
  await account.done('PATCH', `/clients/${uid}`, { description: 'Nouveau' })
  await account.done('POST', `/clients/${uid}/desactiver`)
  await account.done('POST', `/clients/${uid}/activer`)
  const { flowServiceUrl, tokenUrl, clientId, clientSecret } = endpoint.platform
  const config = { flowServiceUrl, tokenUrl, oauthClientId: clientId, clientSecret, encryptionMode: 'double' }
  const [oldKey, newKey] = [base64(new Uint8Array(32)), base64(new Uint8Array(32).fill(1))]
  await account.done('PUT', `/clients/${uid}/pdp-config`, config, { 'X-Encryption-Key': oldKey })
  await account.done('POST', `/clients/${uid}/rotate-encryption-key`, { oldKey, newKey })
  await account.done('GET', `/clients/${uid}/pdp-config`)
  await account.done('DELETE', `/clients/${uid}/pdp-config`)
  await account.done('POST', `/clients/${uid}/webhook-secret/generate`)
  await account.done('GET', `/clients/${uid}/webhook-secret/status`)
  await account.done('DELETE', `/clients/${uid}/webhook-secret`)

  // Making, checking, reading and signing files.
  const generate = formOf({ invoice_data: JSON.stringify(simplified()), output_format: 'pdf', source_pdf: PDF })
  const generation = (await fp.done('POST', '/processing/generate-invoice', generate)).taskId
  await fp.done('GET', `/processing/tasks/${generation}/status`)
  later()
  const { result } = await fp.done('GET', `/processing/tasks/${generation}/generation-status`)
  const pdf = Uint8Array.from(atob(result.content_b64), (character) => character.charCodeAt(0))
  const asXml = formOf({ invoice_data: JSON.stringify(simplified()), profile: 'EN16931' })
  const xmlTask = (await fp.done('POST', '/processing/generate-invoice', asXml)).taskId
  later()
  const made = await fp.done('GET', `/processing/tasks/${xmlTask}/generation-status`)
  const xml = new TextEncoder().encode(made.result.xml_content)
  await fp.done('POST', '/processing/validate-xml', formOf({ xml_file: xml, profile: 'EN16931' }))
  await fp.done('POST', '/processing/validate-facturx-pdf', formOf({ pdf_file: pdf, use_verapdf: 'true' }))
  const validation = (await fp.done('POST', '/processing/validate-facturx-async', formOf({ pdf_file: pdf }))).taskId
  later()
  await fp.done('GET', `/processing/tasks/${validation}/validation-status`)
  const signed = await fp.done('POST', '/processing/sign-pdf', formOf({ pdf_file: pdf, reason: 'Émission' }))
  const bytes = Uint8Array.from(atob(signed.content_b64), (character) => character.charCodeAt(0))
  await fp.done('POST', '/processing/validate-pdf-signature', formOf({ pdf_file: bytes }))
  const signature = (await fp.done('POST', '/processing/sign-pdf-async', formOf({ pdf_file: pdf }))).task_id
  later()
  await fp.done('GET', `/processing/tasks/${signature}/signature-status`)
  await fp.done('POST', '/processing/generate-test-certificate', { cn: 'Essai', generateP12: true })
  await fp.done('POST', '/processing/parse-facturx', formOf({ file: pdf }))
  const parsing = (await fp.done('POST', '/processing/parse-facturx/async', formOf({ file: xml }))).taskId
  later()
  await fp.done('GET', `/processing/tasks/${parsing}/status`)
  await fp.done('POST', '/verification/verify', formOf({ pdf_file: pdf }))
  const verification = (await fp.done('POST', '/verification/verify-async', formOf({ pdf_file: pdf }))).taskId
  later()
  await fp.done('GET', `/verification/verify-async/${verification}/status`)
  await fp.done('GET', `/verification/verify-async/${verification}/typed-status`)

  // Conversion.
  const converted = await fp.done('POST', '/convert/async', formOf({ file: PDF, output: 'both' }))
  later()
  await fp.done('GET', `/convert/tasks/${converted.taskId}/conversion-status`)
  const conversion = `/convert/${converted.conversion_id}`
  await fp.done('GET', `${conversion}/status`)
  await fp.done('POST', `${conversion}/resume`, { overrides: { number: 'C-1' } })
  await fp.done('POST', `${conversion}/resume/async`, { overrides: {} })
  await fp.done('GET', `${conversion}/download/facturx.pdf`)

  // Submission, and the file behind a link.
  const submission = fp.submission({ destination: { type: 'afnor', trackingId: 'T-1' } })
  const sent: FactPulseBody = await fp.done('POST', '/processing/invoices/submit-complete', submission)
  const callback = '?callback_url=http%3A%2F%2F127.0.0.1%3A9%2Fhook&webhook_mode=download_url'
  await fp.done('POST', `/processing/invoices/submit-complete-async${callback}`, {
    ...submission,
    invoiceData: simplified({ number: 'F-2' }),
  })
  later()
  await sandbox.deliver()
  const link = new URL(calledBack[0]?.data.download_url ?? '').pathname.replace('/api/v1', '')
  await fp.done('HEAD', link)
  await fp.done('GET', `${link}?delete_after=true`)
  await fp.refused(404, 'GET', link)

  // The approved platform.
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
  await fp.done('POST', '/afnor/oauth/token', new URLSearchParams(form), { 'X-PDP-Token-URL': tokenUrl })
  const flow = `/afnor/flow/v1`
  await fp.done('GET', `${flow}/healthcheck`)
  const file = new FormData()
  file.append('flowInfo', JSON.stringify({ name: 'a.xml', flowSyntax: 'CII', trackingId: 'T-9' }))
  file.append('file', new Blob([xml], { type: 'application/xml' }), 'a.xml')
  await fp.done('POST', `${flow}/flows`, file)
  sandbox.advance(2_000)
  await fp.done('POST', `${flow}/flows/search`, { limit: 10, where: { updatedAfter: '2026-01-01T00:00:00Z' } })
  await fp.done('GET', `${flow}/flows/${sent.afnorResult.flowId}`)
  await fp.done('GET', `/afnor/incoming-flows/${sent.afnorResult.flowId}?include_document=true`)
  const hook = await fp.done('POST', `${flow}/webhooks`, {
    callback: { url: 'https://app.example/pa' },
    metadata: { flowType: 'CustomerInvoice', flowDirection: 'Out' },
  })
  await fp.done('GET', `${flow}/webhooks`)
  await fp.done('GET', `${flow}/webhooks/${hook.webhookId}`)
  await fp.done('PATCH', `${flow}/webhooks/${hook.webhookId}`, { headers: [{ headerName: 'a', headerValue: 'b' }] })
  await fp.done('DELETE', `${flow}/webhooks/${hook.webhookId}`)
  const directory = '/afnor/directory/v1'
  await fp.done('GET', `${directory}/healthcheck`)
  await fp.done('POST', `${directory}/siren/search`, strict('siren', '123456782'))
  await fp.done('GET', `${directory}/siren/code-insee:123456782`)
  const facilities = await fp.done('POST', `${directory}/siret/search`, strict('siren', '000010074'))
  const siret = facilities.results[0]?.siret ?? ''
  await fp.done('GET', `${directory}/siret/code-insee:${siret}`)
  const codes = await fp.done('POST', `${directory}/routing-code/search`, strict('siret', siret))
  const code = encodeURIComponent(codes.results[0]?.routingIdentifier ?? '')
  await fp.done('GET', `${directory}/routing-code/siret:${siret}/code:${code}`)
  const lines = await fp.done('POST', `${directory}/directory-line/search`, strict('siren', '123456782'))
  await fp.done('GET', `${directory}/directory-line/code:${lines.results[0]?.addressingIdentifier}`)

  // Chorus Pro.
  const { structures } = sandbox.chorusPro(bench.origin)
  const chorus = '/chorus-pro'
  await fp.done('POST', `${chorus}/structures/rechercher`, { structureIdentifier: structures.publicBody.siret })
  const structureId = structures.serviceCode.idStructureCPP
  await fp.done('POST', `${chorus}/structures/consulter`, { structureId })
  await fp.done('GET', `${chorus}/structures/${structureId}/services`)
  await fp.done('POST', `${chorus}/structures/obtenir-id-depuis-siret`, { siret: structures.publicBody.siret })
  const added = await fp.done('POST', `${chorus}/transverses/ajouter-fichier`, {
    pieceJointeFichier: base64(PDF),
    pieceJointeNom: 'a.pdf',
    pieceJointeExtension: 'PDF',
    pieceJointeTypeMime: 'application/pdf',
  })
  const amounts = { totalNetAmount: '100.00', vatAmount: '20.00', totalGrossAmount: '120.00' }
  const invoice = await fp.done('POST', `${chorus}/factures/soumettre`, {
    invoiceNumber: 'C-7',
    invoiceDate: '2026-11-20',
    structureId: structures.publicBody.idStructureCPP,
    mainAttachmentId: added.pieceJointeId,
    ...amounts,
  })
  if (invoice.returnCode !== 0) throw new Error(invoice.message)
  const { chorusInvoiceId } = invoice
  await fp.done('POST', `${chorus}/factures/consulter`, { chorusInvoiceId })
  const { clientId: pisteClientId, clientSecret: pisteClientSecret } = endpoint.chorusPro
  const asOne = ({ login, password }: { login: string; password: string }) => ({
    credentials: { pisteClientId, pisteClientSecret, chorusProLogin: login, chorusProPassword: password },
  })
  const { recipient, validator } = sandbox.chorusPro(bench.origin)
  await fp.done('POST', `${chorus}/factures/rechercher-fournisseur`, { numeroFacture: 'C-7' })
  await fp.done('POST', `${chorus}/factures/rechercher-destinataire`, { ...asOne(recipient) })
  const listeFacture = [{ idFacture: chorusInvoiceId }]
  await fp.done('POST', `${chorus}/factures/telecharger-groupe`, { format: 'PDF', listeFacture, ...asOne(recipient) })
  const treated = {
    idFacture: chorusInvoiceId,
    nouveauStatut: 'SUSPENDUE',
    motif: 'Pièce absente',
    ...asOne(recipient),
  }
  await fp.done('POST', `${chorus}/factures/traiter-facture-recue`, treated)
  await fp.done('POST', `${chorus}/factures/completer`, {
    identifiantFactureCPP: chorusInvoiceId,
    commentaire: 'voici',
  })
  await fp.done('POST', `${chorus}/factures/recycler`, { identifiantFactureCPP: chorusInvoiceId })
  await fp.done('POST', `${chorus}/factures/valideur/rechercher`, { ...asOne(validator) })
  await fp.done('POST', `${chorus}/factures/valideur/consulter`, {
    identifiantFactureCPP: chorusInvoiceId,
    ...asOne(validator),
  })
  const verdict = { idFacture: chorusInvoiceId, action: 'VALIDER', ...asOne(validator) }
  await fp.done('POST', `${chorus}/factures/valideur/traiter`, verdict)

  // E-reporting.
  await fp.done('POST', '/ereporting/generate', report)
  await fp.done('POST', '/ereporting/generate/download?filename=r.xml', report)
  await fp.done('POST', '/ereporting/validate', { data: report })
  await fp.done('POST', '/ereporting/submit', { data: report, trackingId: 'R-1' })
  await fp.done('GET', '/ereporting/flow-types', undefined, { Authorization: '' })
  await fp.done('GET', '/ereporting/category-codes', undefined, { Authorization: '' })
  const generated = await fp.done('POST', '/ereporting/generate-aggregated', several)
  const reportXml = new TextEncoder().encode(generated.xml.replace('R-2', 'R-3'))
  await fp.done('POST', '/ereporting/validate-xml?validate_period=true', formOf({ xml_file: reportXml }))
  await fp.done('POST', '/ereporting/submit-xml', formOf({ xml_file: reportXml, tracking_id: 'R-3' }))
  await fp.done('POST', '/ereporting/validate-aggregated', several)
  await fp.done('POST', '/ereporting/submit-aggregated', { data: several })

  // Lifecycle.
  const cdar = await fp.done('POST', '/cdar/generate', message)
  await fp.done('POST', '/cdar/validate', message)
  await fp.done('POST', '/cdar/validate-xml', formOf({ xml_file: new TextEncoder().encode(cdar.xml) }))
  await fp.done('POST', '/cdar/submit', { ...message, documentId: 'CDV-2' })
  await fp.done('POST', '/cdar/submit-xml', { xml: cdar.xml })
  for (const list of ['/cdar/status-codes', '/cdar/reason-codes', '/cdar/action-codes', '/references/vatex-codes']) {
    await fp.done('GET', list, undefined, { Authorization: '' })
  }
  const about = { invoiceId: 'F-9', invoiceIssueDate: '2026-11-02' }
  await fp.done('POST', '/cdar/refusee', {
    ...about,
    invoiceSellerSiren: '000015016',
    invoiceSellerElectronicAddress: '000015016',
    reasonCode: 'TX_TVA_ERR',
  })
  await fp.done('POST', '/cdar/encaissee', {
    ...about,
    invoiceBuyerSiren: '000015115',
    invoiceBuyerElectronicAddress: '000015115',
    amount: '10.00',
  })
  await fp.done('GET', '/cdar/lifecycle?days=30')
}
