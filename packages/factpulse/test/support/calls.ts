import type { operations } from '../../src/generated/schema.js'
import type { FactPulse } from '../../src/index.js'
import { CLIENT } from './bench.js'

const pdf = new TextEncoder().encode('%PDF-1.7')
const xml = new TextEncoder().encode('<a/>')
const access = {
  flowServiceUrl: 'https://flow.plateforme.example/flow-service',
  tokenUrl: 'https://auth.plateforme.example/token',
  clientId: 'atelier',
  clientSecret: 'platform-secret',
}
const chorus = {
  environment: 'production',
  clientId: 'piste',
  clientSecret: 'piste-secret',
  login: 'TECH_1@cpro.fr',
  password: 'chorus-secret',
} as const
const simplified = {
  number: 'F-2026-0042',
  supplier: { siret: '73282932000074' },
  recipient: { siret: '55210055400013' },
  lines: [{ description: 'Étude', quantity: '2', unitPrice: '500.10', vatRate: '20' }],
}
const submission = {
  invoiceData: simplified,
  sourcePdf: pdf,
  destination: { type: 'afnor', credentials: access, trackingId: 'ERP-1', processingRule: 'B2B' },
} as const
const party = { siren: '732829320', name: 'Atelier Exemple' }
const period = { startDate: '2026-09-01', endDate: '2026-09-30' }
const breakdown = [{ rate: '20', taxableAmount: '1000.10', taxAmount: '200.02' }]
const transactions = [
  {
    date: '2026-09-14',
    categoryCode: 'TLB1',
    taxExclusiveAmount: '1000.10',
    taxAmount: '200.02',
    taxBreakdown: breakdown,
  },
] as const
const report = { reportId: 'R-1', flowType: '10.3', sender: party, period, transactions } as const
const several = { reportId: 'R-2', sender: party, period, transactions } as const
const message = {
  documentId: 'CDV-1',
  senderSiren: '732829320',
  invoiceId: 'F-1',
  invoiceIssueDate: '2026-09-02',
  status: '212',
  encaisseAmount: '1200.10',
} as const
const search = { filters: { siren: { op: 'strict', value: '732829320' } } } as const
const key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='

type Ours = Exclude<keyof operations, 'createToken' | 'refreshToken' | 'receiveTaskEvent'>

/** Every operation of the document, called as an app would. The compiler sees that none is missing. */
export const CALLS: Readonly<Record<Ours, (client: FactPulse) => Promise<unknown>>> = {
  generateInvoice: ({ invoices }) =>
    invoices.generate({ invoice_data: simplified, source_pdf: pdf, profile: 'EN16931', output_format: 'pdf' }),
  getTaskStatus: ({ tasks }) => tasks.status('t'),
  getGenerationStatus: ({ tasks }) => tasks.generationStatus('t'),
  getValidationStatus: ({ tasks }) => tasks.validationStatus('t'),
  getSignatureStatus: ({ tasks }) => tasks.signatureStatus('t'),
  validateXml: ({ validation }) => validation.xml({ xml_file: xml, profile: 'EN16931', skip_br_fr: false }),
  validateFacturxPdf: ({ validation }) => validation.facturxPdf({ pdf_file: pdf, use_verapdf: true }),
  validateFacturxAsync: ({ validation }) => validation.facturxAsync({ pdf_file: pdf }),
  signPdf: ({ signatures }) => signatures.sign({ pdf_file: pdf, reason: 'Émission', use_pades_lt: true }),
  signPdfAsync: ({ signatures }) => signatures.signAsync({ pdf_file: pdf }),
  validatePdfSignature: ({ signatures }) => signatures.validate({ pdf_file: pdf }),
  generateTestCertificate: ({ signatures }) => signatures.generateTestCertificate({ cn: 'Test', validityDays: 30 }),
  submitCompleteInvoice: ({ invoices }) => invoices.submitComplete(submission),
  submitCompleteInvoiceAsync: ({ invoices }) =>
    invoices.submitCompleteAsync(
      { ...submission, destination: { type: 'chorus_pro', credentials: chorus } },
      { callback_url: 'https://app.example/hook', webhook_mode: 'download_url' },
    ),
  parseFacturx: ({ parsing }) => parsing.parse({ file: pdf }),
  parseFacturxAsync: ({ parsing }) => parsing.parseAsync({ file: xml, callback_url: 'https://app.example/hook' }),
  requestPlatformToken: ({ afnor }) => afnor.requestToken(access),
  getIncomingFlow: ({ afnor }) => afnor.getIncomingFlow('flow-1', { include_document: true, encryptionKey: key }),
  getFlowHealth: ({ afnor }) => afnor.flows.getHealth(),
  createFlow: ({ afnor }) =>
    afnor.flows.create({ flowInfo: { name: 'a.pdf', flowSyntax: 'Factur-X', trackingId: 'T-1' }, file: pdf }),
  searchFlows: ({ afnor }) => afnor.flows.search({ limit: 100, where: { trackingId: 'T-1' } }),
  getFlow: ({ afnor }) => afnor.flows.get('flow-1'),
  listWebhooks: ({ afnor }) => afnor.webhooks.list(),
  createWebhook: ({ afnor }) =>
    afnor.webhooks.create({
      callback: { url: 'https://app.example/pa' },
      metadata: { flowType: 'CustomerInvoice', flowDirection: 'In' },
    }),
  deleteWebhook: async ({ afnor }) => {
    await afnor.webhooks.delete('w-1')
    return { gone: true }
  },
  getWebhook: ({ afnor }) => afnor.webhooks.get('w-1'),
  updateWebhook: ({ afnor }) => afnor.webhooks.update('w-1', { headers: [{ headerName: 'a', headerValue: 'b' }] }),
  getDirectoryHealth: ({ afnor }) => afnor.directory.getHealth(),
  searchSiren: ({ afnor }) => afnor.directory.searchSiren(search),
  getSiren: ({ afnor }) => afnor.directory.getSiren('732829320'),
  searchSiret: ({ afnor }) => afnor.directory.searchSiret({ ...search, limit: 10 }),
  getSiret: ({ afnor }) => afnor.directory.getSiret('73282932000074'),
  searchRoutingCode: ({ afnor }) =>
    afnor.directory.searchRoutingCode({ sorting: [{ field: 'siret', order: 'ascending' }] }),
  getRoutingCode: ({ afnor }) => afnor.directory.getRoutingCode('73282932000074', 'SERVICE_1'),
  searchDirectoryLine: ({ afnor }) => afnor.directory.searchDirectoryLine(search),
  getDirectoryLine: ({ afnor }) => afnor.directory.getDirectoryLine('732829320_SERVICE'),
  rechercherStructures: ({ chorusPro }) =>
    chorusPro.structures.rechercher({ structureIdentifier: '1', credentials: chorus }),
  consulterStructure: ({ chorusPro }) => chorusPro.structures.consulter({ structureId: 1 }),
  listerServicesStructure: ({ chorusPro }) => chorusPro.structures.listerServices(1),
  obtenirIdDepuisSiret: ({ chorusPro }) => chorusPro.structures.obtenirIdDepuisSiret({ siret: '73282932000074' }),
  soumettreFacture: ({ chorusPro }) =>
    chorusPro.factures.soumettre({
      invoiceNumber: 'F-1',
      invoiceDate: '2026-09-02',
      structureId: 1,
      totalNetAmount: '1000.10',
      vatAmount: '200.02',
      totalGrossAmount: '1200.12',
      credentials: chorus,
    }),
  consulterFacture: ({ chorusPro }) => chorusPro.factures.consulter({ chorusInvoiceId: 7 }),
  rechercherFacturesFournisseur: ({ chorusPro }) =>
    chorusPro.factures.rechercherFournisseur({ numeroFacture: 'F-1', montantTTCMin: '10.10', credentials: chorus }),
  rechercherFacturesDestinataire: ({ chorusPro }) =>
    chorusPro.factures.rechercherDestinataire({ numeroFacture: 'F-1' }),
  telechargerGroupeFactures: ({ chorusPro }) =>
    chorusPro.factures.telechargerGroupe({ format: 'PDF', listeFacture: [{ idFacture: 7 }] }),
  traiterFactureRecue: ({ chorusPro }) =>
    chorusPro.factures.traiterFactureRecue({ idFacture: 7, nouveauStatut: 'MISE_EN_PAIEMENT' }),
  recyclerFacture: ({ chorusPro }) =>
    chorusPro.factures.recycler({
      identifiantFactureCPP: 7,
      destinataire: { codeDestinataire: '55210055400013' },
      reference: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_DEBIT' },
    }),
  completerFacture: ({ chorusPro }) => chorusPro.factures.completer({ identifiantFactureCPP: 7, commentaire: 'voici' }),
  valideurRechercherFactures: ({ chorusPro }) => chorusPro.valideur.rechercher({ numeroFacture: 'F-1' }),
  valideurConsulterFacture: ({ chorusPro }) => chorusPro.valideur.consulter({ identifiantFactureCPP: 7 }),
  valideurTraiterFacture: ({ chorusPro }) =>
    chorusPro.valideur.traiter({ idFacture: 7, action: 'VALIDER', idValideur: 2 }),
  ajouterFichier: ({ chorusPro }) =>
    chorusPro.transverses.ajouterFichier({
      pieceJointeFichier: 'AQID',
      pieceJointeNom: 'a.pdf',
      pieceJointeTypeMime: 'application/pdf',
      pieceJointeExtension: 'PDF',
    }),
  verifyPdf: ({ verification }) => verification.verify({ pdf_file: pdf }),
  verifyPdfAsync: ({ verification }) => verification.verifyAsync({ pdf_file: pdf, force_ocr: true }),
  getVerificationStatus: ({ tasks }) => tasks.verificationStatus('t'),
  getVerificationTypedStatus: ({ tasks }) => tasks.verificationTypedStatus('t'),
  resumeConversion: ({ conversion }) => conversion.resume('c', { overrides: { supplier: { iban: 'FR76' } } }),
  resumeConversionAsync: ({ conversion }) =>
    conversion.resumeAsync('c', { overrides: { totals: { amount_due: '1.10' } } }),
  getConversionStatus: ({ conversion }) => conversion.getStatus('c'),
  getConversionTaskStatus: ({ tasks }) => tasks.conversionStatus('t'),
  downloadConversion: ({ conversion }) => conversion.download('c', 'facturx.pdf'),
  convertDocument: ({ conversion }) => conversion.convert({ file: pdf, output: 'both' }),
  generateEReporting: ({ ereporting }) => ereporting.generate(report),
  downloadEReporting: ({ ereporting }) => ereporting.download(report, { filename: 'r.xml' }),
  validateEReporting: ({ ereporting }) => ereporting.validate({ data: report }),
  submitEReporting: ({ ereporting }) => ereporting.submit({ data: report, trackingId: 'R-1', credentials: access }),
  listFlowTypes: ({ ereporting }) => ereporting.flowTypes(),
  listCategoryCodes: ({ ereporting }) => ereporting.categoryCodes(),
  submitEReportingXml: ({ ereporting }) =>
    ereporting.submitXml({ xml_file: xml, tracking_id: 'R-1', credentials: access }),
  validateEReportingXml: ({ ereporting }) => ereporting.validateXml({ xml_file: xml }, { validate_period: false }),
  generateAggregatedEReporting: ({ ereporting }) => ereporting.generateAggregated(several),
  validateAggregatedEReporting: ({ ereporting }) => ereporting.validateAggregated(several),
  submitAggregatedEReporting: ({ ereporting }) => ereporting.submitAggregated({ data: several, credentials: access }),
  generateCdar: ({ cdar }) => cdar.generate(message),
  validateCdar: ({ cdar }) => cdar.validate({ status: '210', reasonCode: 'TX_TVA_ERR' }),
  validateCdarXml: ({ cdar }) => cdar.validateXml({ xml_file: xml }),
  submitCdar: ({ cdar }) => cdar.submit({ ...message, credentials: access }),
  submitCdarXml: ({ cdar }) => cdar.submitXml({ xml: '<a/>', credentials: access }),
  listStatusCodes: ({ cdar }) => cdar.statusCodes(),
  listReasonCodes: ({ cdar }) => cdar.reasonCodes(),
  listActionCodes: ({ cdar }) => cdar.actionCodes(),
  getLifecycle: ({ cdar }) => cdar.lifecycle({ days: 30, invoiceId: 'F-1' }),
  submitRefusee: ({ cdar }) =>
    cdar.refusee({
      invoiceId: 'A-1',
      invoiceIssueDate: '2026-09-03',
      invoiceSellerSiren: '552100554',
      invoiceSellerElectronicAddress: '552100554',
      reasonCode: 'TX_TVA_ERR',
      credentials: access,
    }),
  submitEncaissee: ({ cdar }) =>
    cdar.encaissee({
      invoiceId: 'F-1',
      invoiceIssueDate: '2026-09-03',
      invoiceBuyerSiren: '552100554',
      invoiceBuyerElectronicAddress: '552100554',
      amount: '1200.10',
      credentials: access,
    }),
  listVatexCodes: ({ references }) => references.vatexCodes({ category: 'E' }),
  downloadFile: ({ downloads }) => downloads.get('d', { delete_after: true }),
  checkDownload: async ({ downloads }) => ({ there: await downloads.check('d') }),
  listClients: ({ clients }) => clients.list({ page: 1, pageSize: 100 }),
  createClient: ({ clients }) => clients.create({ name: 'Atelier', siret: '73282932000074' }),
  getClient: ({ clients }) => clients.get(CLIENT),
  updateClient: ({ clients }) => clients.update(CLIENT, { description: 'Deux sites' }),
  activateClient: ({ clients }) => clients.activer(CLIENT),
  deactivateClient: ({ clients }) => clients.desactiver(CLIENT),
  getPdpConfig: ({ clients }) => clients.getPdpConfig(CLIENT),
  updatePdpConfig: ({ clients }) =>
    clients.updatePdpConfig(CLIENT, { ...access, encryptionMode: 'double', encryptionKey: key }),
  deletePdpConfig: async ({ clients }) => {
    await clients.deletePdpConfig(CLIENT)
    return { gone: true }
  },
  rotateEncryptionKey: ({ clients }) => clients.rotateEncryptionKey(CLIENT, { oldKey: key, newKey: key }),
  generateWebhookSecret: ({ clients }) => clients.generateWebhookSecret(CLIENT),
  getWebhookSecretStatus: ({ clients }) => clients.getWebhookSecretStatus(CLIENT),
  deleteWebhookSecret: ({ clients }) => clients.deleteWebhookSecret(CLIENT),
  getMe: ({ me }) => me(),
}
