import { describe, expect, it } from 'vitest'
import type { operations } from '../src/generated/v1.js'
import { createFactusV1, type FactusV1 } from '../src/v1/index.js'
import { bench, credentials } from './support/bench.js'
import { adjustmentNoteV1, billV1, creditNoteV1, person, supportDocumentV1 } from './support/bodies.js'
import { document } from './support/document.js'

const { routes } = document('v1')
const number = 'SETP990000001'
const mail = { email: 'c@d.co' }
const filters = { 'filter[number]': number, 'filter[status]': 1, page: 2 } as const

/** Every operation of the document, called as an app would. The compiler sees that none is missing. */
const CALLS: Readonly<Record<Exclude<keyof operations, 'createToken'>, (client: FactusV1) => Promise<unknown>>> = {
  createBillV1: ({ bills }) => bills.create(billV1),
  listBillsV1: ({ bills }) => bills.list(filters),
  getBillV1: ({ bills }) => bills.get(number),
  downloadBillPdfV1: ({ bills }) => bills.downloadPdf(number),
  downloadBillXmlV1: ({ bills }) => bills.downloadXml(number),
  sendBillEmailV1: ({ bills }) => bills.sendEmail(number, mail),
  getBillEmailContentV1: ({ bills }) => bills.getEmailContent(number),
  deleteBillV1: ({ bills }) => bills.delete('V-1'),
  listBillRadianEventsV1: ({ bills }) => bills.listRadianEvents(number),
  emitBillTacitAcceptanceV1: ({ bills }) => bills.emitTacitAcceptance(number, person),
  createCreditNoteV1: ({ creditNotes }) => creditNotes.create(creditNoteV1),
  listCreditNotesV1: ({ creditNotes }) => creditNotes.list(filters),
  getCreditNoteV1: ({ creditNotes }) => creditNotes.get(number),
  downloadCreditNotePdfV1: ({ creditNotes }) => creditNotes.downloadPdf(number),
  downloadCreditNoteXmlV1: ({ creditNotes }) => creditNotes.downloadXml(number),
  sendCreditNoteEmailV1: ({ creditNotes }) => creditNotes.sendEmail(number, mail),
  getCreditNoteEmailContentV1: ({ creditNotes }) => creditNotes.getEmailContent(number),
  deleteCreditNoteV1: ({ creditNotes }) => creditNotes.delete('C-1'),
  createSupportDocumentV1: ({ supportDocuments }) => supportDocuments.create(supportDocumentV1),
  listSupportDocumentsV1: ({ supportDocuments }) => supportDocuments.list(filters),
  getSupportDocumentV1: ({ supportDocuments }) => supportDocuments.get(number),
  downloadSupportDocumentPdfV1: ({ supportDocuments }) => supportDocuments.downloadPdf(number),
  downloadSupportDocumentXmlV1: ({ supportDocuments }) => supportDocuments.downloadXml(number),
  deleteSupportDocumentV1: ({ supportDocuments }) => supportDocuments.delete('S-1'),
  createAdjustmentNoteV1: ({ adjustmentNotes }) => adjustmentNotes.create(adjustmentNoteV1),
  listAdjustmentNotesV1: ({ adjustmentNotes }) => adjustmentNotes.list(filters),
  getAdjustmentNoteV1: ({ adjustmentNotes }) => adjustmentNotes.get(number),
  downloadAdjustmentNotePdfV1: ({ adjustmentNotes }) => adjustmentNotes.downloadPdf(number),
  downloadAdjustmentNoteXmlV1: ({ adjustmentNotes }) => adjustmentNotes.downloadXml(number),
  deleteAdjustmentNoteV1: ({ adjustmentNotes }) => adjustmentNotes.delete('A-1'),
  listNumberingRangesV1: ({ numberingRanges }) => numberingRanges.list({ 'filter[is_active]': 1 }),
  createNumberingRangeV1: ({ numberingRanges }) => numberingRanges.create({ document: '22', prefix: 'NC', current: 1 }),
  getNumberingRangeV1: ({ numberingRanges }) => numberingRanges.get(8),
  deleteNumberingRangeV1: ({ numberingRanges }) => numberingRanges.delete(8),
  updateNumberingRangeCurrentV1: ({ numberingRanges }) => numberingRanges.updateCurrent(8, { current: 5 }),
  listSoftwareNumberingRangesV1: ({ numberingRanges }) => numberingRanges.listSoftware(),
  getCompanyV1: ({ company }) => company.get(),
  updateCompanyV1: ({ company }) => company.update({ legal_organization_code: '1', municipality_code: '05001' }),
  updateCompanyLogoV1: ({ company }) => company.updateLogo(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'logo.png'),
  listMunicipalitiesV1: ({ municipalities }) => municipalities.list({ name: 'Medellín' }),
  listCountriesV1: ({ countries }) => countries.list(),
  listProductTributesV1: ({ productTributes }) => productTributes.list({ name: 'IVA' }),
  listMeasurementUnitsV1: ({ measurementUnits }) => measurementUnits.list(),
  getAcquirerV1: ({ dian }) => dian.getAcquirer({ identification_document_id: 3, identification_number: '1399991' }),
  listSubscriptionsV1: ({ subscriptions }) => subscriptions.list(),
  getCurrentSubscriptionV1: ({ subscriptions }) => subscriptions.getCurrent(),
  uploadReceptionV1: ({ receptions }) => receptions.upload({ track_id: 'cufe' }),
  listReceptionBillsV1: ({ receptions }) => receptions.list({ 'filter[completed_events]': 0 }),
  emitReceptionEventV1: ({ receptions }) => receptions.emitEvent(1, '030', person),
}

const UNTYPED = ['emitReceptionEventV1', 'emitBillTacitAcceptanceV1']

describe('every operation of version 1', () => {
  it('there are 49', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...routes.keys()].sort())
    expect(routes.size).toBe(49)
  })

  it.each(Object.entries(CALLS))('%s sends what the document takes, and reads what it answers', async (name, call) => {
    const { fetch, asked } = bench('v1')
    const answer = await call(createFactusV1({ environment: 'sandbox', credentials, fetch }))
    expect(asked).toMatchObject([{ operation: name, errors: [] }])
    expect(asked).toHaveLength(1)
    if (!UNTYPED.includes(name)) expect(Object.keys(answer as object)).not.toEqual([])
    if (name.startsWith('download')) expect(answer).toMatchObject({ bytes: new Uint8Array([1, 2, 3]) })
  })

  it('writes prices as numbers with the digits they have, and texts as they are', async () => {
    const { fetch, asked } = bench('v1')
    await CALLS.createBillV1(createFactusV1({ environment: 'sandbox', credentials, fetch }))
    expect(asked[0]?.text).toContain('"price":119.10,')
    expect(asked[0]?.text).toContain('"discount_rate":0.00,')
    expect(asked[0]?.text).toContain('"tax_rate":"19.00"')
  })
})
