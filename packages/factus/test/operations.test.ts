import { describe, expect, it } from 'vitest'
import type { operations } from '../src/generated/v2.js'
import { createFactus, type Factus } from '../src/index.js'
import { bench, credentials } from './support/bench.js'
import { adjustmentNote, bill, creditNote, debitNote, payroll, person, supportDocument } from './support/bodies.js'
import { document } from './support/document.js'

const v2 = document('v2')
const number = 'SETP990000001'
const mail = { email: 'c@d.co', pdf: new Uint8Array([1, 2, 3]) }
const filters = {
  'filter[reference_code]': 'V-1',
  'filter[status]': 0,
  'filter[per_page]': 50,
  'filter[created_at][start_date]': '2026-07-01',
  'filter[created_at][end_date]': '2026-07-31',
  page: 2,
} as const

/** Every operation of the document, called as an app would. The compiler sees that none is missing. */
const CALLS: Readonly<Record<Exclude<keyof operations, 'createToken'>, (client: Factus) => Promise<unknown>>> = {
  createBillV2: ({ bills }) => bills.create(bill),
  listBillsV2: ({ bills }) => bills.list(filters),
  getBillV2: ({ bills }) => bills.get(number),
  downloadBillPdfV2: ({ bills }) => bills.downloadPdf(number),
  downloadBillXmlV2: ({ bills }) => bills.downloadXml(number),
  downloadBillAttachedDocumentXmlV2: ({ bills }) => bills.downloadAttachedDocumentXml(number),
  sendBillEmailV2: ({ bills }) => bills.sendEmail(number, mail),
  getBillEmailContentV2: ({ bills }) => bills.getEmailContent(number),
  deleteBillV2: ({ bills }) => bills.delete('V-1'),
  listBillRadianEventsV2: ({ bills }) => bills.listRadianEvents(number),
  emitBillTacitAcceptanceV2: ({ bills }) => bills.emitTacitAcceptance(number, person),
  createCreditNoteV2: ({ creditNotes }) => creditNotes.create(creditNote),
  listCreditNotesV2: ({ creditNotes }) => creditNotes.list(filters),
  getCreditNoteV2: ({ creditNotes }) => creditNotes.get(number),
  downloadCreditNotePdfV2: ({ creditNotes }) => creditNotes.downloadPdf(number),
  downloadCreditNoteXmlV2: ({ creditNotes }) => creditNotes.downloadXml(number),
  downloadCreditNoteAttachedDocumentXmlV2: ({ creditNotes }) => creditNotes.downloadAttachedDocumentXml(number),
  sendCreditNoteEmailV2: ({ creditNotes }) => creditNotes.sendEmail(number, mail),
  getCreditNoteEmailContentV2: ({ creditNotes }) => creditNotes.getEmailContent(number),
  deleteCreditNoteV2: ({ creditNotes }) => creditNotes.delete('C-1'),
  createDebitNoteV2: ({ debitNotes }) => debitNotes.create(debitNote),
  listDebitNotesV2: ({ debitNotes }) => debitNotes.list(filters),
  getDebitNoteV2: ({ debitNotes }) => debitNotes.get(number),
  downloadDebitNotePdfV2: ({ debitNotes }) => debitNotes.downloadPdf(number),
  downloadDebitNoteXmlV2: ({ debitNotes }) => debitNotes.downloadXml(number),
  downloadDebitNoteAttachedDocumentXmlV2: ({ debitNotes }) => debitNotes.downloadAttachedDocumentXml(number),
  sendDebitNoteEmailV2: ({ debitNotes }) => debitNotes.sendEmail(number, mail),
  getDebitNoteEmailContentV2: ({ debitNotes }) => debitNotes.getEmailContent(number),
  deleteDebitNoteV2: ({ debitNotes }) => debitNotes.delete('D-1'),
  createSupportDocumentV2: ({ supportDocuments }) => supportDocuments.create(supportDocument),
  listSupportDocumentsV2: ({ supportDocuments }) => supportDocuments.list(filters),
  getSupportDocumentV2: ({ supportDocuments }) => supportDocuments.get(number),
  downloadSupportDocumentPdfV2: ({ supportDocuments }) => supportDocuments.downloadPdf(number),
  downloadSupportDocumentXmlV2: ({ supportDocuments }) => supportDocuments.downloadXml(number),
  deleteSupportDocumentV2: ({ supportDocuments }) => supportDocuments.delete('S-1'),
  createAdjustmentNoteV2: ({ adjustmentNotes }) => adjustmentNotes.create(adjustmentNote),
  listAdjustmentNotesV2: ({ adjustmentNotes }) => adjustmentNotes.list(filters),
  getAdjustmentNoteV2: ({ adjustmentNotes }) => adjustmentNotes.get(number),
  downloadAdjustmentNotePdfV2: ({ adjustmentNotes }) => adjustmentNotes.downloadPdf(number),
  downloadAdjustmentNoteXmlV2: ({ adjustmentNotes }) => adjustmentNotes.downloadXml(number),
  deleteAdjustmentNoteV2: ({ adjustmentNotes }) => adjustmentNotes.delete('A-1'),
  createPayrollV2: ({ payrolls }) => payrolls.create(payroll),
  listPayrollsV2: ({ payrolls }) => payrolls.list({ 'filter[identification_number]': '1', page: 1 }),
  getPayrollV2: ({ payrolls }) => payrolls.get('N-1'),
  deletePayrollV2: ({ payrolls }) => payrolls.delete('N-1'),
  downloadPayrollXmlV2: ({ payrolls }) => payrolls.downloadXml('NOM1'),
  downloadPayrollPdfV2: ({ payrolls }) => payrolls.downloadPdf('NOM1'),
  createAdjustmentPayrollV2: ({ adjustmentPayrolls }) =>
    adjustmentPayrolls.create({ payroll_number: 'NOM1', reference_code: 'E-1' }),
  listAdjustmentPayrollsV2: ({ adjustmentPayrolls }) => adjustmentPayrolls.list({ 'filter[names]': 'Ana' }),
  getAdjustmentPayrollV2: ({ adjustmentPayrolls }) => adjustmentPayrolls.get('E-1'),
  deleteAdjustmentPayrollV2: ({ adjustmentPayrolls }) => adjustmentPayrolls.delete('E-1'),
  downloadAdjustmentPayrollXmlV2: ({ adjustmentPayrolls }) => adjustmentPayrolls.downloadXml('NAD1'),
  listNumberingRangesV2: ({ numberingRanges }) =>
    numberingRanges.list({ 'filter[document]': '21', 'filter[is_active]': 1 }),
  createNumberingRangeV2: ({ numberingRanges }) =>
    numberingRanges.create({ document: '21', prefix: 'SETP', resolution_number: '18760000001', current: 1 }),
  getNumberingRangeV2: ({ numberingRanges }) => numberingRanges.get(8),
  deleteNumberingRangeV2: ({ numberingRanges }) => numberingRanges.delete(8),
  updateNumberingRangeCurrentV2: ({ numberingRanges }) => numberingRanges.updateCurrent(8, { current: 5 }),
  toggleNumberingRangeStatusV2: ({ numberingRanges }) => numberingRanges.toggleStatus(8),
  listSoftwareNumberingRangesV2: ({ numberingRanges }) => numberingRanges.listSoftware(),
  listPayrollNumberingRangesV2: ({ payrollNumberingRanges }) =>
    payrollNumberingRanges.list({ 'filter[is_enabled]': true }),
  createPayrollNumberingRangeV2: ({ payrollNumberingRanges }) =>
    payrollNumberingRanges.create({ document: '26', prefix: 'NOM', current: 1 }),
  getPayrollNumberingRangeV2: ({ payrollNumberingRanges }) => payrollNumberingRanges.get('01H'),
  deletePayrollNumberingRangeV2: ({ payrollNumberingRanges }) => payrollNumberingRanges.delete('01H'),
  updatePayrollNumberingRangeCurrentV2: ({ payrollNumberingRanges }) =>
    payrollNumberingRanges.updateCurrent('01H', { current: 2 }),
  togglePayrollNumberingRangeStatusV2: ({ payrollNumberingRanges }) => payrollNumberingRanges.toggleStatus('01H'),
  getCompanyV2: ({ company }) => company.get(),
  updateCompanyV2: ({ company }) =>
    company.update({
      legal_organization_code: '1',
      company: 'Prueba S.A.S.',
      trade_name: null,
      municipality_code: '05001',
    }),
  updateCompanyLogoV2: ({ company }) => company.updateLogo(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'logo.png'),
  listSubscriptionsV2: ({ subscriptions }) => subscriptions.list(),
  getAcquirerV2: ({ dian }) =>
    dian.getAcquirer({ identification_document_code: '13', identification_number: '1399991' }),
  uploadReceptionV2: ({ receptions }) => receptions.upload({ track_id: 'cufe' }),
  listReceptionBillsV2: ({ receptions }) => receptions.list({ 'filter[completed_events]': 0 }),
  emitReceptionEventV2: ({ receptions }) => receptions.emitEvent(1, '031', { ...person, claim_concept_code: '01' }),
  downloadDocumentXmlV2: ({ documents }) => documents.downloadXml('cufe'),
}

describe('every operation of version 2', () => {
  it('there are 74', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...v2.routes.keys()].sort())
    expect(v2.routes.size).toBe(74)
  })

  it.each(Object.entries(CALLS))('%s sends what the document takes, and reads what it answers', async (name, call) => {
    const { fetch, asked } = bench('v2')
    const client = createFactus({ environment: 'sandbox', credentials, fetch })
    const answer = await call(client)
    expect(asked).toMatchObject([{ operation: name, errors: [] }])
    expect(asked).toHaveLength(1)
    if (name !== 'emitReceptionEventV2') expect(Object.keys(answer as object)).not.toEqual([])
    if (name.startsWith('download')) expect(answer).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) })
    if (/^create(?!.*Range)/.test(name)) expect(answer).toMatchObject({ kind: 'acceptedWithNotifications' })
    if (name.startsWith('list') && 'data' in (answer as object)) expect(answer).toMatchObject({ data: [{}] })
  })
})
